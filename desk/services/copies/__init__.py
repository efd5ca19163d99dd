"""The copies a desk keeps of its own file: made each day, listed, compared, put back."""

from desk.services import named_in

__getattr__ = named_in(__name__)
