"""The queue's columns as data, and which of them stand at which width."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from desk.ui import times, trade_words
from desk.ui.parts.cells import Cell, Chip, Mark
from desk.ui.pill_text import pill
from desk.ui.table import Column
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from desk.services.custom_fields import FieldView
    from desk.services.queue import QueueRow
    from desk.ui.parts.pill import Pill
    from desk.words import Words


class Reader(Protocol):
    """Who reads the table: the moment, the language, the person, and the profile's own words."""

    @property
    def now(self) -> datetime: ...  # noqa: D102 - the moment of the last tick
    @property
    def words(self) -> Words: ...  # noqa: D102
    @property
    def person_id(self) -> int: ...  # noqa: D102
    @property
    def profile(self) -> object: ...  # noqa: D102


# Always there, then what a wide table adds, the last ones leaving first when there is too little room.
ALWAYS = ("promise", "number", "subject", "customer", "owner", "received")
ADDED = ("priority", "level", "status", "kind", "contact", "channel")
# Only for those who ask: the services read them beside the usual ones.
ASKED = ("tags", "team", "cause", "work", "version", "site", "planned", "resolved")
SUBJECT_LEAST = 210


def columns(reader: Reader, fields: Sequence[FieldView] = ()) -> tuple[Column[QueueRow], ...]:
    """Every column the queue can show, in order: the usual ones, those one may ask for, the desk's own fields."""
    return (*_usual(reader), *_asked(reader), *(_custom(field, reader) for field in fields))


def _usual(reader: Reader) -> tuple[Column[QueueRow], ...]:
    return (
        Column("promise", mark("Promise"), 172, value=lambda row: _pill(row, reader), sort="promise"),
        Column("number", mark("No."), 50, value=lambda row: Cell(str(row.number), "text2", figures=True), sort="number"),
        Column("subject", mark("Subject"), value=lambda row: _subject(row, reader), sort="subject"),
        Column("customer", mark("Customer"), 150, value=_customer, sort="customer"),
        Column("contact", mark("Contact"), 140, value=_contact, sort="contact"),
        Column("priority", mark("Priority"), 90, value=lambda row: _priority(row, reader), sort="priority"),
        Column("kind", mark("Kind"), 84, value=lambda row: _word(trade_words.KINDS, row.kind, reader), sort="kind"),
        Column("level", mark("Level"), 46, value=lambda row: _level(row, reader), sort="level"),
        Column("status", mark("Status"), 110, value=lambda row: _word(trade_words.STATUSES, row.status, reader), sort="status"),
        Column("owner", mark("Owner"), 62, value=lambda row: _owner(row, reader), sort="owner"),
        Column("received", mark("Received"), 90, "r", value=lambda row: _received(row, reader), sort="received"),
        Column("channel", mark("Channel"), 84, value=lambda row: _word(trade_words.CHANNELS, row.channel, reader), sort="channel"),
    )


def _asked(reader: Reader) -> tuple[Column[QueueRow], ...]:
    def day(row: QueueRow, key: str) -> Cell:
        value = row.more(key)
        return nothing(row) if value is None else Cell(reader.words.date(value), "text2", figures=True)

    def word(row: QueueRow, key: str, table: dict[str, str]) -> Cell:
        value = row.more(key)
        return Cell(trade_words.word(table, value, reader.words), "text2") if value else nothing(row)

    def text(row: QueueRow, key: str) -> Cell:
        value = row.more(key)
        return Cell(str(value), "text2") if value else nothing(row)

    return (
        Column("tags", mark("Tags"), 150, value=_tags, sort="tags"),
        Column("team", mark("Team"), 110, value=lambda row: word(row, "team", _team_words(reader)), sort="team"),
        Column("cause", mark("Cause"), 120, value=lambda row: word(row, "cause", trade_words.CAUSES), sort="cause"),
        Column("work", mark("Work"), 110, value=lambda row: word(row, "work", trade_words.WORKS), sort="work"),
        Column("version", mark("Version"), 90, value=lambda row: text(row, "version"), sort="version"),
        Column("site", mark("Site"), 150, value=lambda row: text(row, "site"), sort="site"),
        Column("planned", mark("Planned date"), 110, "r", value=lambda row: day(row, "planned"), sort="planned"),
        Column("resolved", mark("Resolved at"), 110, "r", value=lambda row: _resolved(row, reader), sort="resolved"),
    )  # fmt: skip


def _team_words(reader: Reader) -> dict[str, str]:
    """The desk's teams by their own names, the shipped ones by their words."""
    return trade_words.TEAMS | {
        code: name for code, name in (*getattr(reader, "teams", ()), *getattr(reader, "former_teams", ())) if name
    }


def _custom(field: FieldView, reader: Reader) -> Column[QueueRow]:
    """A column of one of the desk's own fields; its title is the desk's own word."""
    right = field.kind in ("number", "date")

    def value(row: QueueRow) -> Cell:
        found = row.more(field.key)
        return nothing(row) if found is None else Cell(field.said(found, reader.words), "text2", figures=right)

    return Column(field.key, field.name, 120, "r" if right else "l", value=value, sort=field.key, own=True)


def nothing(row: QueueRow) -> Cell:
    """A dash where a row has nothing, a blank where nobody has looked: in the first rows of all, and in those kept for want of a line."""
    return Cell("" if getattr(row, "extra", None) is None else "—", "text3")


def fitting(width: int, widths: dict[str, int], wished: frozenset[str] | None) -> set[str]:
    """The columns shown at a width: those wished for (None: all) that leave the subject room, dropped from the end of `ADDED`."""
    shown = set(ALWAYS)
    left = width - SUBJECT_LEAST - sum(widths[key] for key in ALWAYS if key != "subject")
    for key in ADDED:
        if wished is not None and key not in wished:
            continue
        if widths[key] > left:
            break
        shown.add(key)
        left -= widths[key]
    return shown


def _pill(row: QueueRow, reader: Reader) -> Pill:
    return _once_a_minute(row, reader.now, reader.words)


@lru_cache(maxsize=2048)
def _once_a_minute(row: QueueRow, now: datetime, words: Words) -> Pill:
    return pill(row, now, words)


def _subject(row: QueueRow, reader: Reader) -> Cell:
    said = trade_words.word(trade_words.PRIORITIES, row.priority, reader.words)
    marks = {"critical": (Mark("critical", "red", said),), "high": (Mark("high", "amber_mark", said),)}.get(row.priority, ())
    return Cell(row.subject, weight=500 if row.unread else 400, marks=marks)


def _customer(row: QueueRow) -> Cell:
    chips = (Chip(trade_words.TIERS.get(row.tier, row.tier), "accent" if row.tier == "premium" else "text2"),) if row.tier else ()
    return Cell(row.customer, "text2", chips=chips)


def _contact(row: QueueRow) -> Cell:
    return Cell("" if row.contact is None else row.contact or "—", "text2")


def _priority(row: QueueRow, reader: Reader) -> Cell:
    tone = {"critical": "red", "high": "amber"}.get(row.priority, "text2")
    return Cell(trade_words.word(trade_words.PRIORITIES, row.priority, reader.words), tone)


def _level(row: QueueRow, reader: Reader) -> Cell:
    if row.management:
        return Cell(str(row.level), "text2", marks=(Mark("management", "text2", reader.words.tr("With management")),))
    return Cell(str(row.level), "text2", figures=True)


def _owner(row: QueueRow, reader: Reader) -> Cell:
    if row.owner_id is None:
        return Cell("—", "text3")
    mine = row.owner_id == reader.person_id
    return Cell(row.owner, "text" if mine else "text2", weight=500 if mine else 400)


def _received(row: QueueRow, reader: Reader) -> Cell:
    return Cell(times.received(row.received_at, reader.now, reader.words), "text2", figures=True)


def _tags(row: QueueRow) -> Cell:
    found = row.more("tags") or ()
    return Cell("", "text3", chips=tuple(Chip(tag) for tag in found), hint=", ".join(found)) if found else nothing(row)


def _resolved(row: QueueRow, reader: Reader) -> Cell:
    at = row.more("resolved")
    return nothing(row) if at is None else Cell(times.received(at, reader.now, reader.words), "text2", figures=True)


def _word(table: dict[str, str], code: str, reader: Reader) -> Cell:
    return Cell(trade_words.word(table, code, reader.words), "text2")
