"""ftfy's own test cases through ftfy and through scrapefix: `python -m benchmarks.ftfy_cases [--show]`.

The cases come from ftfy's source distribution, which pip downloads into a temporary folder; nothing of them is kept.
"""
