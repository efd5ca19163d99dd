"""Tickets by words, the same on both engines: the newest as one types, or the best of the newest, and the condition within a view.

Full text knows where the words are; nobody waits for all hits of a word that stands in every third ticket. PostgreSQL cannot walk its
index from the newest on, hence two ways there: common words are met among the newest rows at once, rare ones are few to sort.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from desk.models.queue_triggers import PUNCTUATION
from desk.services.bare_sql import bare_rows
from desk.services.queued.sql import ids_value, is_among
from desk.services.search_words import Sought, sought

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from desk.services.store import Store

NEWEST: Final = 50
RANKED_OF: Final = 2_000
# Of what is resolved, so many of the newest hits are shown within a view.
MOST_RESOLVED: Final = 2_000
# Up to so many hits are looked up and sorted; beyond, a view's own order is walked until enough of them are met.
FEW: Final = 1_000
# PostgreSQL: how many of the newest rows are looked through first, how many hits there make a word a common one, how far to go on then.
LOOKED_THROUGH, COMMON, WALKED = 1_000, 10, 200_000

SQLITE_HITS: Final = "SELECT rowid FROM ticket_found WHERE ticket_found MATCH :match"
POSTGRES_HITS: Final = "SELECT ticket_id FROM ticket_found WHERE words @@ CAST(:match AS tsquery)"
# A word that stands in the text, and begins there: after a blank as a rule, after another sign in texts of the first release.
BEGINS: Final = "(instr(t.search, :has_{at}) AND (instr(' ' || t.search, :after_{at}) OR t.search GLOB :sign_before_{at}))"
PARTING: Final = "]" + "".join(sign for sign in PUNCTUATION if sign not in "]^-") + "^-"
SIGN: Final = "{t}search LIKE :sign_{at} ESCAPE '\\'"


def search_newest(store: Store, *, text: str, limit: int = NEWEST) -> tuple[int, ...]:
    """The ids of the newest tickets in which every word is found."""
    asked = sought(text)
    if not asked:
        return ()
    with store.read() as session:
        return tuple(newest(session, asked, limit, sqlite=store.is_sqlite))


def search_ranked(store: Store, *, text: str, limit: int = NEWEST) -> tuple[int, ...]:
    """The ids of the best of the newest tickets found: the number itself, then what has the words early (number, subject, customer)."""
    asked = sought(text)
    if not asked:
        return ()
    with store.read() as session:
        ids = newest(session, asked, RANKED_OF, sqlite=store.is_sqlite)
        return tuple(_ranked(session, asked, ids, limit, sqlite=store.is_sqlite)) if ids else ()


def condition(session: Session, asked: Sought, *, is_open: bool, sqlite: bool) -> tuple[str, dict[str, Any]]:
    """What a search adds to the WHERE of a view over t, with its values; of resolved tickets the newest hits."""
    if not asked:
        return "1 = 0", {}
    if not is_open:
        return _among(newest(session, asked, MOST_RESOLVED, sqlite=sqlite, is_open=False), sqlite=sqlite)
    hits = SQLITE_HITS if sqlite else f"{POSTGRES_HITS} AND is_open"
    signs = "".join(f" AND {SIGN.format(t='t.', at=at)}" for at in range(len(asked.signs)))
    return f"t.id IN ({hits}){signs}", _given(asked, sqlite=sqlite, is_open=True)


@dataclass(frozen=True, slots=True)
class Met:
    """How the first screenful of a view is met: its condition and values, and how many open tickets are found (`more`: at least)."""

    sql: str
    values: dict[str, Any]
    hits: int = 0
    more: bool = False


def met(session: Session, asked: Sought, *, is_open: bool, sqlite: bool) -> Met:
    """The condition for a view's first screenful alone: nobody waits for all hits of a common word to be sorted."""
    if not asked or not is_open:
        sql, values = condition(session, asked, is_open=is_open, sqlite=sqlite)
        return Met(sql, values)
    given = _given(asked, sqlite=sqlite, is_open=True)
    signs = _signs_of(asked, "ticket_found.rowid" if sqlite else "ticket_id")
    hits = SQLITE_HITS if sqlite else f"{POSTGRES_HITS} AND is_open"
    ids = _ids(session, f"{hits}{signs} LIMIT {FEW + 1}", given)
    if len(ids) <= FEW:
        return Met(*_among(ids, sqlite=sqlite), len(ids))
    if not sqlite:
        sql = "(SELECT f.words @@ CAST(:match AS tsquery) FROM ticket_found f WHERE f.ticket_id = t.id)"
    elif all(part.begins and len(part.words) == 1 for part in asked.parts):
        # FTS5 would gather all that a beginning stands for, for every single row: the row's own text says it at once.
        sql = " AND ".join(BEGINS.format(at=at) for at in range(len(asked.parts)))
        given |= {name: value for at, part in enumerate(asked.parts) for name, value in _begun(part.words[0], at).items()}
    else:
        sql = f"t.id IN ({hits})"
    signed = "".join(f" AND {SIGN.format(t='t.', at=at)}" for at in range(len(asked.signs)))
    return Met(f"{sql}{signed}", given, FEW, more=True)


def _begun(word: str, at: int) -> dict[str, str]:
    """A word, alone, after a blank, and after any sign that parts words."""
    return {f"has_{at}": word, f"after_{at}": f" {word}", f"sign_before_{at}": f"*[{PARTING}]{word}*"}


def newest(session: Session, asked: Sought, limit: int, *, sqlite: bool, is_open: bool | None = None) -> list[int]:
    """The ids of the newest hits."""
    given = {**_given(asked, sqlite=sqlite, is_open=is_open), "limit": limit, "through": LOOKED_THROUGH}
    if sqlite:
        signs = _signs_of(asked, "ticket_found.rowid")
        return _ids(session, f"{SQLITE_HITS}{signs} ORDER BY rowid DESC LIMIT :limit", given)
    only = "" if is_open is None else f" AND is_open = {str(is_open).lower()}"
    narrow = f"words @@ CAST(:match AS tsquery){only}{_signs_of(asked, 'ticket_id')}"
    among = "SELECT ticket_id, words, is_open FROM ticket_found ORDER BY ticket_id DESC"
    first = f"SELECT ticket_id FROM ({among} LIMIT :through) f WHERE {narrow} LIMIT :limit"  # noqa: S608 - our own texts
    found = _ids(session, first, given)
    if len(found) >= limit:
        return found
    if len(found) >= COMMON:
        found = _ids(session, first, {**given, "through": WALKED})
        if len(found) >= limit:
            return found
    few = (
        f"WITH hit AS MATERIALIZED (SELECT ticket_id FROM ticket_found WHERE {narrow}) "  # noqa: S608 - our own texts
        "SELECT ticket_id FROM hit ORDER BY ticket_id DESC LIMIT :limit"
    )
    return _ids(session, few, given)


def _ranked(session: Session, asked: Sought, ids: list[int], limit: int, *, sqlite: bool) -> list[int]:
    """The position of each word counts: what a ticket is found by begins with its number, subject, customer and contact."""
    place = "instr" if sqlite else "strpos"
    first = [part.words[0] for part in asked.parts]
    ranks = [f"coalesce(nullif({place}(' ' || t.search, :word_{at}), 0), 9999)" for at in range(len(first))]
    given: dict[str, Any] = {f"word_{at}": f" {word}" for at, word in enumerate(first)}
    number = f"CASE WHEN t.number = {int(first[0])} THEN 0 ELSE 1 END, " if _is_number(first) else ""
    found, hits = _among(ids, sqlite=sqlite)
    order = f"{number}{' + '.join(ranks)}, t.id DESC LIMIT {int(limit)}"
    return _ids(session, f"SELECT t.id FROM ticket t WHERE {found} ORDER BY {order}", {**given, **hits})  # noqa: S608 - our own texts


def _among(ids: Sequence[int], *, sqlite: bool) -> tuple[str, dict[str, Any]]:
    """The condition that a ticket is one of these, with its value."""
    return is_among("t.id", "hits", sqlite=sqlite), {"hits": ids_value(ids, sqlite=sqlite)}


def _ids(session: Session, statement: str, given: dict[str, Any]) -> list[int]:
    return [row[0] for row in bare_rows(session, statement, given)]


def _is_number(words: list[str]) -> bool:
    return len(words) == 1 and words[0].isdecimal() and len(words[0]) <= 9  # noqa: PLR2004 - what an integer column holds


def _given(asked: Sought, *, sqlite: bool, is_open: bool | None) -> dict[str, Any]:
    state = "" if is_open is None else f' AND is_open : "{int(is_open)}"'
    match = f"search : ({asked.fts5()}){state}" if sqlite else asked.tsquery()
    return {"match": match, **{f"sign_{at}": _like(sign) for at, sign in enumerate(asked.signs)}}


def _signs_of(asked: Sought, key: str) -> str:
    """Words with signs in them, looked for as written in the rows that the index found."""
    if not asked.signs:
        return ""
    signs = " AND ".join(SIGN.format(t="s.", at=at) for at in range(len(asked.signs)))
    return f" AND EXISTS (SELECT 1 FROM ticket s WHERE s.id = {key} AND {signs})"  # noqa: S608 - our own texts


def _like(word: str) -> str:
    for sign in ("\\", "%", "_"):
        word = word.replace(sign, f"\\{sign}")
    return f"%{word}%"
