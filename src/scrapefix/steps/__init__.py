"""One room per kind of damage, each with the same door: `find(document, config)`.

A step is what `pipeline.STEPS` names. The others serve one of these; what serves `artifacts` or `mojibake` alone is in
its package.
"""
