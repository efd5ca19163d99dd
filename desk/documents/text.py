"""Text on paper: made plain, capped, checked against the font, measured and wrapped."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from desk.documents.fonts import face
from desk.rules.errors import Refused

if TYPE_CHECKING:
    from desk.documents.fonts import Face

LONG, SHORT = 4000, 200
_KEPT_SPACES = "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{FIGURE SPACE}"


class _Plain(dict[int, str]):
    """Code point → what is printed for it; controls and marks of direction print nothing, unknown letters their plain form or number."""

    def __missing__(self, code: int) -> str:
        printed = self[code] = self._printed(chr(code))
        return printed

    def _printed(self, character: str) -> str:
        category = unicodedata.category(character)
        if character in _KEPT_SPACES:
            return character
        if category in {"Cc", "Zs", "Zl", "Zp"}:
            return " "
        if category in {"Cf", "Cs", "Co", "Cn"}:
            return ""
        if character == "\N{REPLACEMENT CHARACTER}":  # came in with a mail that was already broken
            return "?"
        if ord(character) in face().codes:
            return character
        return _instead(character) if category[0] in "LN" else ""


def _instead(character: str) -> str:
    """A letter the font lacks in letters it has (a wide A → A), else its number, by which anyone can look it up."""
    simple = unicodedata.normalize("NFKC", character)
    codes = face().codes
    return simple if simple != character and all(ord(one) in codes for one in simple) else f"[U+{ord(character):04X}]"


@cache
def _table() -> _Plain:
    return _Plain()


@cache
def _drawn() -> frozenset[str]:
    """The characters the font draws."""
    return frozenset(map(chr, face().codes))


def plain(text: str, limit: int = LONG) -> str:
    """One line of printable text in NFC, at most `limit` characters and an ellipsis: no markup is read, nothing is hidden in it.

    Pictographs the font lacks are left out; a letter it lacks prints in its plain form or as its number.
    """
    raw = text[: 4 * limit]
    clean = " ".join(filter(None, unicodedata.normalize("NFC", raw).translate(_table()).split(" ")))
    return clean if len(clean) <= limit and len(raw) == len(text) else clean[: limit - 1].rstrip() + "…"


def paragraphs(text: str, limit: int = LONG) -> list[str]:
    """The lines of a longer text, each made plain; empty ones are left out."""
    return [line for line in (plain(part, limit) for part in text[: 4 * limit].splitlines()) if line]


def named(text: str, field: str, limit: int = SHORT) -> str:
    """The same where a lost letter would name somebody else or charge for something else: a letter the font lacks is refused."""
    written = unicodedata.normalize("NFC", text[: 4 * limit])
    missing = set(written) - _drawn()
    for character in written if missing else "":
        if character in missing and unicodedata.category(character)[0] in "LN":
            raise Refused(
                "“{text}” has the character {character} ({name}), which cannot be printed: write it in Latin, Greek or Cyrillic letters.",
                field=field, text=plain(text, 40), character=character, name=unicodedata.name(character, f"U+{ord(character):04X}"),
            )  # fmt: skip
    return plain(text, limit)


def wrap(text: str, font: Face, size: float, width: float) -> list[str]:
    """Lines no wider than `width` points, broken at spaces; a word wider than that is broken as the last resort."""
    if font.width(text, size) <= width:
        return [text]
    lines: list[str] = []
    line, used, space = "", 0.0, font.width(" ", size)
    for word in text.split(" "):
        wide = font.width(word, size)
        if line and used + space + wide <= width:
            line, used = f"{line} {word}", used + space + wide
            continue
        if line:
            lines.append(line)
        pieces = [word] if wide <= width else _broken(word, font, size, width)
        lines += pieces[:-1]
        line, used = pieces[-1], font.width(pieces[-1], size)
    return [*lines, line]


def _broken(word: str, font: Face, size: float, width: float) -> list[str]:
    pieces, start, used = [], 0, 0.0
    for at, character in enumerate(word):
        step = font.width(character, size)
        if used + step > width and at > start:
            pieces.append(word[start:at])
            start, used = at, 0.0
        used += step
    return [*pieces, word[start:]]


def fitted(text: str, font: Face, size: float, width: float, *, least: float) -> float:
    """The size at which a text fits a width, between `least` and `size`."""
    wide = font.width(text, size)
    return size if wide <= width else max(least, size * width / wide)


def clipped(lines: list[str], most: int) -> list[str]:
    """At most so many lines, the last with an ellipsis when some were left out."""
    return lines if len(lines) <= most else [*lines[: most - 1], lines[most - 1].rstrip(" …") + "…"]
