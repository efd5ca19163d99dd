"""A price list's rooms: rows, edits, paper."""

from desk.services import named_in

__getattr__ = named_in(__name__)
