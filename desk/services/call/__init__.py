"""A call's rooms: clock, segments, gaps, hand-over, end."""

from desk.services import named_in

__getattr__ = named_in(__name__)
