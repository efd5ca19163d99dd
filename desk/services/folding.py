"""Text folded so that accents and case do not matter: the same for what is kept and for what is asked."""

from __future__ import annotations

import unicodedata
from typing import Final

# What Unicode does not take apart: letters of their own, and the two forms of a letter that are one to a reader.
LETTERS: Final = str.maketrans(
    {"þ": "th", "ð": "d", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ŋ": "n", "ı": "i", "ς": "σ", "ß": "ss"}
)
MOST_WORDS: Final = 12
MOST_ASKED: Final = 400


def fold(text: str) -> str:
    """Text without case, accents and Nordic letters (Þórður → thordur, Μαρία → μαρια); signs beyond ASCII part words, as blanks do."""
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter)).translate(LETTERS)
    return " ".join("".join(letter if letter.isascii() or letter.isalnum() else " " for letter in bare).split())


def asked(text: str) -> str:
    """What is looked for, folded; more than anyone types (a whole page pasted) is left out, for no database takes it."""
    return " ".join(fold(text[:MOST_ASKED]).split()[:MOST_WORDS])
