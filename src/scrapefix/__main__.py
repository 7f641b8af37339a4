"""`python -m scrapefix` is the command `scrapefix`."""

import sys

from .cli import main

if __name__ == "__main__":
    sys.exit(main())
