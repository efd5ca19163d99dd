"""The roster's rooms: who is on duty, who is away, what changes hands."""

from desk.services import named_in

__getattr__ = named_in(__name__)
