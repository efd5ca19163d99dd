"""A reply's rooms: marks and places."""

from desk.services import named_in

__getattr__ = named_in(__name__)
