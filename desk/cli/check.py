"""`desk check`: whether a desk's file is whole."""

from __future__ import annotations

from desk.cli.backup import check as run
from desk.cli.backup import desk_argument as arguments

__all__ = ["arguments", "run"]
