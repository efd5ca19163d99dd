"""The record of operations: outages, maintenance, releases, breaches of security."""

from desk.services import named_in

__getattr__ = named_in(__name__)
