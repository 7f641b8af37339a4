"""A round trip: own sentences in many languages, damaged in every known way, and how much comes back."""
