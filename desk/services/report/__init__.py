"""A report's rooms: each section's figures, the weeks frozen, the lists behind the numbers."""

from desk.services import named_in

__getattr__ = named_in(__name__)
