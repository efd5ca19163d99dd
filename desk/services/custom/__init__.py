"""Own fields' rooms: values, many at once, search."""

from desk.services import named_in

__getattr__ = named_in(__name__)
