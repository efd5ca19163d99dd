"""What a text contains, as SQL: folded where it is kept folded; else each letter sought with all that fold to it, on both engines alike."""

from __future__ import annotations

import unicodedata
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Final

from desk.services.search import ESCAPE, fold, like

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.services.filter.fields import FilterField

# Letters with their accents: of the languages written with Latin letters, Greek with both its ways of accents, and Cyrillic.
RANGES: Final = (range(0xC0, 0x250), range(0x370, 0x460), range(0x1E00, 0x2000))
# Letters that are two when they are folded, and accents that stand beside their letter.
DOUBLE: Final = {"þ": "th", "Þ": "th", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ß": "ss", "ẞ": "ss"}
ACCENTS: Final = "\u0300\u0301\u0302\u0303\u0308\u030a\u030b\u030c\u0327\u0328"
SYMBOL: Final = "S"
# What GLOB and a regular expression do not read alike within brackets.
APART: Final = "^\\"


def contains(bind: Callable[[str], str], text: str, field: FilterField, column: str, *, sqlite: bool) -> str:
    """The condition that a text holds every word asked for and every symbol (€, ™) as written, or the whole as it was typed."""
    written, words = field.as_written, fold(text).split()
    if not words:
        return _stands(bind, " ".join(text.split()), written)
    if column == written:
        found = [f"{written} <> ''", *(_likened(bind, word, _unfolded(written, word), sqlite=sqlite) for word in words)]
    else:
        found = [f"{column} LIKE {bind(like(word))} ESCAPE '{ESCAPE}'" for word in words]
    found += [_stands(bind, sign, written) for sign in _symbols(text)]
    whole = f" OR {_stands(bind, ' '.join(text.split()), written)}" if column == written else ""
    return f"{' AND '.join(found)}{whole}"


def _symbols(text: str) -> list[str]:
    """Symbols that folding leaves nothing of: they are sought as they are."""
    return [sign for sign in dict.fromkeys(text) if not sign.isascii() and unicodedata.category(sign)[0] == SYMBOL and not fold(sign)]


def _stands(bind: Callable[[str], str], text: str, column: str) -> str:
    """Both engines replace what is written exactly so; LIKE and lower() tell other letters than English ones apart in their own ways."""
    return f"replace({column}, {bind(text)}, '') <> {column}"


def _unfolded(column: str, word: str) -> str:
    """A text with its double letters as they are folded, and without accents beside their letters, as far as a word asks for them."""
    for letter, two in DOUBLE.items():
        column = f"replace({column}, '{letter}', '{two}')" if set(two) & set(word) else column
    for accent in ACCENTS if any(map(str.isalpha, word)) else "":
        column = f"replace({column}, '{accent}', '')"
    return column


def _likened(bind: Callable[[str], str], word: str, column: str, *, sqlite: bool) -> str:
    """The condition that a word stands anywhere in a text nobody has folded."""
    pattern = "".join(_any_of(letter, sqlite=sqlite) for letter in word)
    return f"{column} GLOB {bind(f'*{pattern}*')}" if sqlite else f"{column} ~ {bind(pattern)}"


def _any_of(letter: str, *, sqlite: bool) -> str:
    """A letter in any case and with any accent, as GLOB and regular expressions both write it; a sign stands for itself."""
    if letter in APART:
        return letter if sqlite else f"\\{letter}"
    return f"[{letter}{_kin().get(letter, '')}]"


@cache
def _kin() -> dict[str, str]:
    """Letter → the letters that fold to it."""
    kin: dict[str, str] = {}
    for number in chain(range(ord("A"), ord("Z") + 1), *RANGES):
        folded = fold(chr(number))
        kin[folded] = kin.get(folded, "") + chr(number)
    return kin
