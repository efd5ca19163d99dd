"""Importing customers: the table, its cells, fields, writing."""

from desk.services import named_in

__getattr__ = named_in(__name__)
