"""A charge's rooms: case, book, approval, release."""

from desk.services import named_in

__getattr__ = named_in(__name__)
