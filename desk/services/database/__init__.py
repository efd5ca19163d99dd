"""A desk's database as a whole: made, checked, backed up and put back, on either engine."""

from desk.services import named_in

__getattr__ = named_in(__name__)
