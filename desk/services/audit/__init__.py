"""The record of writes: who writes, and what was written."""

from desk.services import named_in

__getattr__ = named_in(__name__)
