"""The desk's own profile as it is edited: checked, confirmed value by value, kept in versions, exchanged as a file, mended."""

from __future__ import annotations

from desk.services import named_in

__getattr__ = named_in(__name__)
