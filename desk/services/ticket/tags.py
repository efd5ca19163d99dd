"""Tags of tickets: words made on the fly, one spelling each, found as one types."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import delete, func, select

from desk.models import Tag, TicketTag
from desk.rules.errors import Refused
from desk.services.search import fold
from desk.services.ticket.record import Act, acted, keep_search
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.models import Ticket
    from desk.services.changes import Changed
    from desk.services.store import Store

MOST_LETTERS: Final = 40
MOST_TAGS: Final = 20
NO_TAG: Final = mark("A tag needs a letter or a figure.")
LONG_TAG: Final = mark("A tag has {most} characters at most.")
MANY_TAGS: Final = mark("A ticket has {most} tags at most: take one away first.")


@dataclass(frozen=True, slots=True)
class TagHit:
    """A tag there is, and how many tickets bear it."""

    name: str
    tickets: int


def tag(store: Store, *, ticket_ids: tuple[int, ...], names: Iterable[str], at: datetime, by: int) -> Changed:
    """Mark tickets with tags; one that is not there yet is made, in the spelling first written."""
    wanted = {fold(name): name for name in map(_word, names)}

    def mark_it(act: Act, found: Ticket) -> bool:
        borne = _borne(act.session, found)
        fresh = [_made(act.session, folded, name) for folded, name in wanted.items() if folded not in borne]
        if not fresh:
            return False
        if len(borne) + len(fresh) > MOST_TAGS:
            raise Refused(MANY_TAGS, field="tags", most=MOST_TAGS)
        act.session.add_all(TicketTag(ticket_id=found.id, tag_id=each.id) for each in fresh)
        before = sorted(each.name for each in borne.values())
        act.record(found, "tagged", {"tags": (before, sorted([*before, *(each.name for each in fresh)]))})
        keep_search(act.session, found)
        return True

    return acted(store, ticket_ids=ticket_ids, at=at, by=by, change=mark_it)


def untag(store: Store, *, ticket_ids: tuple[int, ...], names: Iterable[str], at: datetime, by: int) -> Changed:
    """Take tags off tickets; a tag that no ticket bears any more is found no longer."""
    gone = {fold(name) for name in names}

    def take_off(act: Act, found: Ticket) -> bool:
        borne = _borne(act.session, found)
        off = [each for folded, each in borne.items() if folded in gone]
        if not off:
            return False
        ids = [each.id for each in off]
        act.session.execute(delete(TicketTag).where(TicketTag.ticket_id == found.id, TicketTag.tag_id.in_(ids)))
        before = sorted(each.name for each in borne.values())
        act.record(found, "tagged", {"tags": (before, sorted(set(before) - {each.name for each in off}))})
        keep_search(act.session, found)
        return True

    return acted(store, ticket_ids=ticket_ids, at=at, by=by, change=take_off)


def find_tags(store: Store, *, text: str = "", most: int = 8) -> tuple[TagHit, ...]:
    """The tags that begin with, or else hold, what is typed; those most tickets bear first."""
    typed = fold(text)
    count = func.count(TicketTag.ticket_id)
    query = select(Tag.name, Tag.folded, count).join(TicketTag, TicketTag.tag_id == Tag.id).group_by(Tag.id, Tag.name, Tag.folded)
    if typed:
        query = query.where(Tag.folded.contains(typed, autoescape=True))
    with store.read() as session:
        rows = session.execute(query.order_by(count.desc(), Tag.folded)).all()
    ordered = sorted(rows, key=lambda row: not row[1].startswith(typed))
    return tuple(TagHit(name, number) for name, _, number in ordered[:most])


def tags_of(session: Session, ticket_id: int) -> tuple[str, ...]:
    """A ticket's tags by name."""
    query = select(Tag.name).join(TicketTag, TicketTag.tag_id == Tag.id).where(TicketTag.ticket_id == ticket_id).order_by(Tag.folded)
    return tuple(session.scalars(query))


def _borne(session: Session, found: Ticket) -> dict[str, Tag]:
    rows = session.scalars(select(Tag).join(TicketTag, TicketTag.tag_id == Tag.id).where(TicketTag.ticket_id == found.id))
    return {row.folded: row for row in rows}


def _made(session: Session, folded: str, name: str) -> Tag:
    """The tag of a word; two desks that make the same word at once make one."""
    standing = session.scalar(select(Tag).where(Tag.folded == folded))
    if standing is not None:
        return standing
    from sqlalchemy.dialects import postgresql, sqlite

    insert = sqlite.insert if session.get_bind().dialect.name == "sqlite" else postgresql.insert
    session.execute(insert(Tag).values(name=name, folded=folded).on_conflict_do_nothing())
    return session.scalars(select(Tag).where(Tag.folded == folded)).one()


def _word(written: str) -> str:
    word = " ".join(written.replace("#", " ").split())
    if not fold(word):
        raise Refused(NO_TAG, field="tags")
    if len(word) > MOST_LETTERS:
        raise Refused(LONG_TAG, field="tags", most=MOST_LETTERS)
    return word
