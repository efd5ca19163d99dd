"""A contract's rooms: checks, history, fees."""

from desk.services import named_in

__getattr__ = named_in(__name__)
