"""A desk from one engine to the other and back: every row, verified by reading both sides anew."""
