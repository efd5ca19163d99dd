"""How a file is shown: its size in words, its sign."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from desk.ui import icons

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from desk.services.attachment.file_kinds import Kind
    from desk.words import Words

KILO = 1000
SIGNS = {"pdf": "file-pdf", "mail": "envelope", "text": "file-text", "document": "file-text", "sheet": "file-text", "slides": "file-text"}


def size_words(size: int, words: Words) -> str:
    """A size as people say it: 840 B, 12 kB, 3.4 MB."""
    if size < KILO:
        return words.say("{n} B", n=size)
    if size < KILO * KILO:
        return words.say("{n} kB", n=round(size / KILO))
    return words.say("{n} MB", n=(Decimal(size) / KILO**2).quantize(Decimal("0.1")))


def icon_of(kind: Kind, ratio: float) -> QPixmap:
    """A paper clip for most, a warning for what could run."""
    danger = kind.code in {"program", "script", "shortcut", "macros", "page"}
    return icons.toned("wrong" if danger else SIGNS.get(kind.code, "attach"), "amber" if danger else "text2", 16, ratio)
