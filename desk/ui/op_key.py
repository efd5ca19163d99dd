"""The key of one operation, made when its form opens, so that sending twice does it once."""

from __future__ import annotations

from os import urandom


def new_op_key() -> str:
    """A key nobody else has: 128 random bits (the library for such keys costs more to load than the first page)."""
    return urandom(16).hex()
