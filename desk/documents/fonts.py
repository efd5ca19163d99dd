"""The paper's font, Noto Sans in three weights, registered once for all papers."""

from __future__ import annotations

from functools import cache
from threading import Lock
from typing import Literal, NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from desk.paths import resources

Weight = Literal["Regular", "Medium", "Bold"]
_LOCK = Lock()


class _Widths(dict[str, float]):
    """Character → advance in thousandths of the size, read from the font when first asked."""

    def __init__(self, font: TTFont) -> None:
        super().__init__()
        self._by_code, self._default = font.face.charWidths, font.face.defaultWidth

    def __missing__(self, character: str) -> float:
        code = 0x20 if character == "\N{NO-BREAK SPACE}" else ord(character)
        width = self[character] = float(self._by_code.get(code, self._default))
        return width


class Face(NamedTuple):
    """One weight: its name in ReportLab, its advances and the code points it draws."""

    name: str
    widths: _Widths
    codes: frozenset[int]

    def width(self, text: str, size: float) -> float:
        """The width in points of a text at a size."""
        return sum(map(self.widths.__getitem__, text)) * size / 1000


@cache
def _registered(weight: Weight) -> Face:
    name = f"NotoSans-{weight}"
    font = TTFont(name, str(resources() / "fonts" / "noto-sans" / f"{name}.ttf"), asciiReadable=0)
    font.face.table.pop("name", None)  # the font's licence text, a kilobyte a weight, is no part of how a paper looks
    pdfmetrics.registerFont(font)
    return Face(name, _Widths(font), frozenset(font.face.charToGlyph))


def face(weight: Weight = "Regular") -> Face:
    """A weight of Noto Sans; its file is read once, whichever thread asks first."""
    with _LOCK:
        return _registered(weight)
