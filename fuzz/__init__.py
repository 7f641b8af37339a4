"""Inputs that are grown by what code they reach, against the promises in `tests/promises.py`."""
