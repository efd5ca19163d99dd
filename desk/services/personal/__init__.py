"""Personal data: what is known of a person, where it is written, its paper."""

from desk.services import named_in

__getattr__ = named_in(__name__)
