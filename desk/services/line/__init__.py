"""The line to a server: how it is watched, what is done when it breaks, and what is kept here until it is back."""

from desk.services import named_in

__getattr__ = named_in(__name__)
