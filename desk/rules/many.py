"""How many things one deed is done to: so many are written within seconds, and nobody else waits for longer."""

from typing import Final

MOST_AT_ONCE: Final = 1_000
"""Rows that can be chosen, and tickets that one deed changes."""
