"""A desk from one engine to the other and back: every row, verified by reading both sides anew."""

from desk.services import named_in

__getattr__ = named_in(__name__)
