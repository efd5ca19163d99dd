"""The pen that writes a document's texts: operators put down straight, each letter looked up once a document."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reportlab.pdfgen.canvas import Canvas

    from desk.documents.fonts import Face

_PLAIN = frozenset(range(32, 127)) - frozenset(b"()\\")


def _literal(codes: Iterable[int]) -> str:
    return "".join(chr(code) if code in _PLAIN else f"\\{code:03o}" for code in codes)


class _Letters(dict[str, str]):
    """Character → how a string of the page writes its place in the font's first subset, given out when first asked for.

    A document with more letters of one weight than a subset holds has the others in `beyond`.
    """

    def __init__(self, font: Any, document: Any) -> None:
        super().__init__()
        self._font, self._document = font, document
        self.beyond: set[str] = set()

    def __missing__(self, character: str) -> str:
        ((subset, codes),) = self._font.splitString(character, self._document)
        if subset:
            self.beyond.add(character)
        written = self[character] = _literal(codes)
        return written

    def name(self, subset: int = 0) -> str:
        """What the page calls a subset of the font."""
        self[" "]  # a font without a letter has no subset yet
        return str(self._font.getSubsetInternalName(subset, self._document))

    def parts(self, text: str) -> list[tuple[int, bytes]]:
        """A text in runs of one subset each."""
        found: list[tuple[int, bytes]] = self._font.splitString(text, self._document)
        return found


class Pen:
    """One document's letters by weight."""

    def __init__(self, canvas: Canvas) -> None:
        self._document = canvas._doc  # type: ignore[attr-defined, unused-ignore]  # noqa: SLF001 - a subset is of a document
        self._by_face: dict[str, _Letters] = {}
        self._fonts: dict[tuple[str, float], str] = {}

    def font(self, face: Face, size: float) -> str:
        """The operator that chooses a weight and size."""
        found = self._fonts.get((face.name, size))
        if found is None:
            found = self._fonts[face.name, size] = f"{self._letters(face).name()} {size:.5g} Tf"
        return found

    def text(self, x: float, y: float, text: str, face: Face, size: float) -> str:
        """The operators that set a text at a point; its font and colour are chosen before."""
        letters = self._letters(face)
        said = "".join(map(letters.__getitem__, text))
        if letters.beyond and not letters.beyond.isdisjoint(text):
            runs = (f"{letters.name(subset)} {size:.5g} Tf ({_literal(codes)}) Tj" for subset, codes in letters.parts(text))
            return f"1 0 0 1 {x:.2f} {y:.2f} Tm {' '.join(runs)} {self.font(face, size)}"
        return f"1 0 0 1 {x:.2f} {y:.2f} Tm ({said}) Tj"

    def _letters(self, face: Face) -> _Letters:
        found = self._by_face.get(face.name)
        if found is None:
            found = self._by_face[face.name] = _Letters(pdfmetrics.getFont(face.name), self._document)
        return found


@cache
def ink(colour: str) -> str:
    """The operator that fills with a colour."""
    red, green, blue = HexColor(colour).rgb()
    return f"{red:.4g} {green:.4g} {blue:.4g} rg"
