"""Hostile text: does the time grow with the size, or faster?"""
