"""How fast text is cleaned, beside other libraries, and what it costs: `python -m benchmarks.speed`."""
