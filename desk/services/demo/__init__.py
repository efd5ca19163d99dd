"""A demo desk: customers, tickets, calls and courses of a country, invented, the same for the same seed and day."""

from __future__ import annotations

from desk.services.demo.make import make_demo, moment_of

__all__ = ["make_demo", "moment_of"]
