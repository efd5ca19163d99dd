"""What somebody looks for, as words: each is found where a word begins with it, "words in quotes" where they stand in a row."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from desk.services.folding import MOST_ASKED, MOST_WORDS, fold

WORD: Final = re.compile(r"[^\W_]+")
QUOTES: Final = str.maketrans(dict.fromkeys("“”„‟«»″", '"'))
# A ticket's number as people write it in letters.
NUMBERED: Final = re.compile(r"#[0-9]+")
POWER: Final = re.compile(r"\A([0-9]+e[0-9]+)([^\W\d_])")
# As long as a word of an index may be.
LONGEST: Final = 200


@dataclass(frozen=True, slots=True)
class Part:
    """Words that stand in a row; `begins`: the last may go on."""

    words: tuple[str, ...]
    begins: bool


@dataclass(frozen=True, slots=True)
class Sought:
    """All parts must be found; `signs` are words with signs in them (50%, a mail address), which must stand in the text as written."""

    parts: tuple[Part, ...]
    signs: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.parts)

    def fts5(self) -> str:
        """For SQLite's FTS5."""
        return " AND ".join(f'"{" ".join(part.words)}"{" *" if part.begins else ""}' for part in self.parts)

    def tsquery(self) -> str:
        """For PostgreSQL's tsquery."""
        rows = ((" <-> ".join(map(_quoted, _as_parsed(part.words))) + ":*" * part.begins) for part in self.parts)
        return " & ".join(f"({row})" for row in rows)


def sought(text: str) -> Sought:
    """What a text asks for; a single letter must be a whole word, for half of all words begin with it."""
    parts: list[Part] = []
    signs: list[str] = []
    pieces = text[:MOST_ASKED].translate(QUOTES).split('"')
    for at, piece in enumerate(pieces):
        if at % 2:
            words = _words(fold(piece))
            closed = at < len(pieces) - 1
            parts += [Part(words, begins=not closed and len(words[-1]) > 1)] if words else []
            continue
        for word in fold(piece).split():
            words = _words(word)
            if words:
                parts.append(Part(words, begins=len(words[-1]) > 1))
                signs += [word] if word != words[0] and not NUMBERED.fullmatch(word) else []
    return Sought(tuple(parts[:MOST_WORDS]), tuple(signs[:MOST_WORDS]))


def _words(text: str) -> tuple[str, ...]:
    return tuple(word[:LONGEST] for word in WORD.findall(text))[:MOST_WORDS]


def _as_parsed(words: tuple[str, ...]) -> list[str]:
    """The words as PostgreSQL's parser keeps them: 7e12ab, as in a hash, is the number 7e12 and the word ab to it."""
    return [each for word in words for each in POWER.sub(r"\1 \2", word).split()]


def _quoted(word: str) -> str:
    return f"'{word}'"
