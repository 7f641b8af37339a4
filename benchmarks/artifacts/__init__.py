"""Artifact lines: how many are dropped, and how much of the text with them."""
