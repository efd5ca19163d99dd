"""A customer's rooms: values, reads, edits, import, merging."""

from desk.services import named_in

__getattr__ = named_in(__name__)
