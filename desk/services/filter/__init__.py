"""A saved filter's rooms: fields, conditions, their SQL."""

from desk.services import named_in

__getattr__ = named_in(__name__)
