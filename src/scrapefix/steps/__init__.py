"""One room per kind of damage, each with the same door: `find(document, config)`."""
