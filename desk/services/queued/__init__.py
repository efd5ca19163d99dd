"""The queue's rooms: SQL, rows, counts, clock."""

from desk.services import named_in

__getattr__ = named_in(__name__)
