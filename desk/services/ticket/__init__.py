"""A ticket's rooms: opening, record, bonds, merging, answers, promises."""

from desk.services import named_in

__getattr__ = named_in(__name__)
