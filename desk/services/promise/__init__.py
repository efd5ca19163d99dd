"""A ticket's promises: their rows, and what they were."""

from desk.services import named_in

__getattr__ = named_in(__name__)
