"""Contacts and customers by any part of a name or number: what an index of every three letters finds, a few hundred at the most.

The conditions of a search stay as they are; this only says on which rows they need be tried.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

from sqlalchemy import text

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

LEAST: Final = 3
MOST: Final = 400
KEYS: Final = {"contact": "contact_id", "customer": "customer_id"}


def likely(session: Session, what: Literal["contact", "customer"], words: str, digits: str = "") -> list[int] | None:
    """The ids of the rows in which every longer word, or the digits, may be found; None when they are too many to be a help."""
    long = [word for word in words.split() if len(word) >= LEAST]
    if not long:
        return None
    sqlite = session.get_bind().dialect.name == "sqlite"
    statement, given = _fts5(what, long, digits) if sqlite else _trigrams(what, long, digits)
    ids = list(session.scalars(text(statement), given))
    return None if len(ids) > MOST else ids


def _fts5(what: str, words: list[str], digits: str) -> tuple[str, dict[str, Any]]:
    every = " AND ".join(_quoted(word) for word in words)
    match = f"({every}) OR {_quoted(digits)}" if len(digits) >= LEAST else every
    return f"SELECT rowid FROM {what}_found WHERE {what}_found MATCH :match LIMIT {MOST + 1}", {"match": match}  # noqa: S608 - our names


def _trigrams(what: str, words: list[str], digits: str) -> tuple[str, dict[str, Any]]:
    given: dict[str, Any] = {f"word_{at}": _like(word) for at, word in enumerate(words)}
    where = " AND ".join(f"words LIKE :{name}" for name in given)
    if len(digits) >= LEAST:
        given["digits"] = _like(digits)
        where = f"({where}) OR words LIKE :digits"
    return f"SELECT {KEYS[what]} FROM {what}_found WHERE {where} LIMIT {MOST + 1}", given  # noqa: S608 - our own names


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _like(word: str) -> str:
    for sign in ("\\", "%", "_"):
        word = word.replace(sign, f"\\{sign}")
    return f"%{word}%"
