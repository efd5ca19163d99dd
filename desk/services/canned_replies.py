"""Canned replies: twelve ship with each profile, a desk words them anew or adds its own; filled from a ticket when inserted."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.models import CannedReply
from desk.paths import resources
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.changes import Changed
from desk.services.managing import refuse_others
from desk.services.price.rows import prices_on
from desk.services.reply.marks import marked
from desk.services.reply.places import PLACES, PRICE, PRICE_SENTENCE, SLOT, Facts, check_places, label_of, value_of
from desk.services.ticket.opening import ticket
from desk.services.ticket.record import person_name, worded
from desk.words import LANGUAGES, mark, speaker

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

THENS: Final = ("", "open", "waiting_customer", "resolved", "plan")
LONGEST_NAME, LONGEST_SIGN, LONGEST_TEXT = 80, 20, 10_000
UNKNOWN_THEN: Final = mark("“{given}” is not one of the choices: {choices}.")
BAD_LANGUAGE: Final = mark("“{given}” is not a language this program writes.")
SPACED: Final = mark("An abbreviation is one word: write it without spaces.")
TAKEN: Final = mark("“{other}” has this abbreviation already: choose another.")
GONE: Final = mark("This reply is not there any more.")
CHANGED: Final = mark("Somebody changed this reply while you wrote: look at it again.")


@dataclass(frozen=True, slots=True)
class ReplyText:
    """One canned reply: `shipped` is its key if it ships, `id` the desk's own row; `then` says what becomes of the ticket after sending."""

    shipped: str | None
    id: int | None
    language: str
    name: str
    abbreviation: str
    text: str
    then: str
    hidden: bool = False
    version: int = 0

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return self.shipped or f"own:{self.id}"

    @property
    def is_reworded(self) -> bool:
        """Whether the desk has worded a shipped one anew, or put it away."""
        return self.shipped is not None and self.id is not None


@dataclass(frozen=True, slots=True)
class PlaceView:
    """One placeholder for a picker: what is written, what it is called, one sentence on it."""

    written: str
    label: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Filled:
    """A reply filled from a ticket; `missing` names what nothing could fill, in order."""

    text: str
    then: str
    missing: tuple[str, ...]


@cache
def shipped_replies(profile_key: str) -> tuple[ReplyText, ...]:
    """The replies that ship with a profile, in their order."""
    file = resources() / "replies" / f"{profile_key}.toml"
    if not file.is_file():
        return ()
    read = tomllib.loads(file.read_text(encoding="utf-8"))
    return tuple(
        ReplyText(row["key"], None, read["language"], row["name"], row["abbreviation"], row["text"].strip(), row.get("then", ""))
        for row in read["reply"]
    )


def replies(store: Store, *, hidden: bool = False) -> tuple[ReplyText, ...]:
    """The desk's replies: the shipped ones in their order, in its own words where it has some, then its own by name."""
    with store.read() as session:
        return _replies(session, desks.profile(store).key, hidden=hidden)


def _replies(session: Session, profile_key: str, *, hidden: bool) -> tuple[ReplyText, ...]:
    rows = [_view(row) for row in session.scalars(select(CannedReply).order_by(CannedReply.language, CannedReply.name, CannedReply.id))]
    ours = {row.shipped: row for row in rows if row.shipped is not None}
    found = [ours.get(each.key, each) for each in shipped_replies(profile_key)]
    found += [row for row in rows if row.shipped is None]
    return tuple(row for row in found if hidden or not row.hidden)


def _view(row: CannedReply) -> ReplyText:
    return ReplyText(row.shipped, row.id, row.language, row.name, row.abbreviation, row.text, row.then, row.hidden, row.version)


def save_reply(
    store: Store,
    *,
    key: str | None,
    language: str,
    name: str,
    abbreviation: str,
    text: str,
    then: str,
    version: int = 0,
    at: datetime,
    by: int,
) -> Changed:
    """Add a reply, or word one anew (a shipped one becomes the desk's own copy); `result` is its key."""
    profile = desks.profile(store)
    wanted = _checked(language, name, abbreviation, text, then)
    check_places(wanted.text, profile)
    with store.write() as session:
        refuse_others(session, by)
        there = _replies(session, profile.key, hidden=True)
        _refuse_taken(there, wanted, key)
        row = _row(session, there, key, version)
        row.language, row.name, row.abbreviation, row.text = wanted.language, wanted.name, wanted.abbreviation, wanted.text
        row.then, row.hidden, row.changed_at, row.changed_by_id = wanted.then, False, at, by
        session.add(row)
        session.flush()
        return Changed.of(("canned_reply", row.id), result=_view(row).key)


def _checked(language: str, name: str, abbreviation: str, text: str, then: str) -> ReplyText:
    if language not in LANGUAGES:
        raise Refused(BAD_LANGUAGE, field="language", given=language[:40])
    if then not in THENS:
        raise Refused(UNKNOWN_THEN, field="then", given=then[:40], choices=", ".join(THENS[1:]))
    sign = abbreviation.strip()
    if len(sign.split()) > 1:
        raise Refused(SPACED, field="abbreviation")
    if sign:
        worded(sign, "abbreviation", most=LONGEST_SIGN)
    return ReplyText(None, None, language, worded(name, "name", most=LONGEST_NAME), sign, worded(text, most=LONGEST_TEXT), then)


def _refuse_taken(there: tuple[ReplyText, ...], wanted: ReplyText, key: str | None) -> None:
    for other in there:
        same = other.abbreviation and other.abbreviation.casefold() == wanted.abbreviation.casefold()
        if same and other.language == wanted.language and other.key != key and not other.hidden:
            raise Refused(TAKEN, field="abbreviation", other=other.name)


def _row(session: Session, there: tuple[ReplyText, ...], key: str | None, version: int) -> CannedReply:
    """The desk's row of a reply, made if the reply is new or has only shipped so far; a version somebody replaced is refused."""
    if key is None:
        return CannedReply(version=1)
    known = next((row for row in there if row.key == key), None)
    if known is None:
        raise Refused(GONE)
    if known.id is None:
        return CannedReply(shipped=known.shipped, version=1)
    row = session.get_one(CannedReply, known.id, with_for_update=True)
    if row.version != version:
        raise Refused(CHANGED)
    row.version += 1
    return row


def put_away(store: Store, *, key: str, at: datetime, by: int) -> Changed:
    """Delete one of the desk's own; a shipped one is hidden, and can be restored."""
    profile = desks.profile(store)
    with store.write() as session:
        refuse_others(session, by)
        known = next((row for row in _replies(session, profile.key, hidden=True) if row.key == key), None)
        if known is None:
            raise Refused(GONE)
        row = session.get(CannedReply, known.id) if known.id is not None else None
        if known.shipped is None and row is not None:
            session.delete(row)
            return Changed.of(("canned_reply", row.id))
        if row is None:
            fields = {"language": known.language, "name": known.name, "abbreviation": known.abbreviation, "text": known.text}
            row = CannedReply(shipped=known.shipped, then=known.then, **fields)
        row.hidden, row.changed_at, row.changed_by_id = True, at, by
        session.add(row)
        session.flush()
        return Changed.of(("canned_reply", row.id))


def restore(store: Store, *, key: str, at: datetime, by: int) -> Changed:
    """Take a shipped reply as it ships; the desk's own wording of it goes."""
    del at
    with store.write() as session:
        refuse_others(session, by)
        row = session.scalar(select(CannedReply).where(CannedReply.shipped == key))
        if row is None:
            return Changed.of()
        session.delete(row)
        return Changed.of(("canned_reply", row.id))


def places(store: Store, *, language: str) -> tuple[PlaceView, ...]:
    """Every placeholder there is at this desk, worded in a person's language."""
    profile, words = desks.profile(store), speaker(language)
    fixed = [PlaceView(f"{{{row.key}}}", words.tr(row.label), words.tr(row.sentence)) for row in PLACES.values()]
    priced = [
        PlaceView(f"{{{PRICE}{code}}}", label_of(PRICE + code, profile, words), words.tr(PRICE_SENTENCE)) for code in profile.charges.items
    ]
    return (*fixed, *priced)


def filled(store: Store, *, reply: ReplyText, ticket_id: int, at: datetime, by: int, language: str) -> Filled:
    """A reply filled from a ticket, in the reply's language; what is missing is marked and named in the writer's `language`."""
    profile, words, own = desks.profile(store), speaker(reply.language), speaker(language)
    with store.read() as session:
        me = person_name(session, by)
    facts = Facts(
        ticket=ticket(store, ticket_id=ticket_id), desk=desks.desk_info(store), profile=profile, me=me, at=at,
        prices=prices_on(store, on=at.astimezone(profile.zone).date()),
    )  # fmt: skip
    missing: list[str] = []
    parts: list[str] = []
    end = 0
    for slot in SLOT.finditer(reply.text):
        value = value_of(slot[1], facts, words)
        if not value:
            missing.append(label_of(slot[1], profile, own))
            value = marked(missing[-1])
        parts += [reply.text[end : slot.start()], value]
        end = slot.end()
    return Filled("".join(parts) + reply.text[end:], reply.then, tuple(missing))
