"""How fast text is cleaned, beside ftfy and plsfix: `python -m benchmarks.speed`."""
