"""An invoice's rooms: lines, state, law, paper."""

from desk.services import named_in

__getattr__ = named_in(__name__)
