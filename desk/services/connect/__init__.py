"""The way to a database: its address, its password, its limits, and a try that tells step by step what it found."""

from desk.services import named_in

__getattr__ = named_in(__name__)
