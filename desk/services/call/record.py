"""A call's record as a person reads it: who changed what, from what to what; what became of its charge."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from desk.models import Call, CallType, Charge, Contact, Customer, Person, Site, Ticket
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.call.clock import GONE
from desk.words import mark, speaker
from desk.words.trade import CAUSES, CHANNELS, KINDS, LEVELS, WORKS

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile
    from desk.services.store import Store
    from desk.words import Words

FIELDS: Final = {
    "contact_id": mark("Caller"), "customer_id": mark("Customer"), "site_id": mark("Site"), "ticket_id": mark("Ticket"),
    "kind": mark("Kind"), "cause": mark("Cause"), "work": mark("Work"), "told": mark("Hours told"), "number": mark("Number"),
    "notes": mark("Notes"), "level": mark("Level"), "direction": mark("Direction"), "channel": mark("Channel"),
    "version_from": mark("From version"), "version_to": mark("To version"), "caller_name": mark("Caller's name"), "title": mark("Title"),
    "call_type_id": mark("Call type"), "stretches": mark("Time"), "ended_at": mark("End"), "discard_reason": mark("Reason"),
}  # fmt: skip
CODES: Final[dict[str, dict[Any, str]]] = {
    "kind": KINDS, "cause": CAUSES, "work": WORKS, "level": LEVELS, "channel": CHANNELS,
    "direction": {"in": mark("Called in"), "out": mark("Called out")}, "told": {True: mark("Yes"), False: mark("No")},
}  # fmt: skip
NAMED: Final[dict[str, Any]] = {"contact_id": Contact, "customer_id": Customer, "site_id": Site}
DEEDS: Final = {
    "merged": mark("Merged with another call"), "merged_into": mark("Merged into another call"), "split": mark("Split in two"),
    "split_from": mark("Split from another call"), "approved": mark("Approved"), "approval_taken_back": mark("Approval taken back"),
    "goodwill": mark("Given away"), "goodwill_taken_back": mark("Goodwill taken back"), "released": mark("Released"),
    "repriced": mark("Priced anew"),
}  # fmt: skip
RUNG: Final = mark("Colleague rung")
REACHED: Final = mark("Not reached"), mark("Reached")
STATUSES: Final = {
    "covered": mark("Covered"), "chargeable": mark("Chargeable"), "held": mark("Held"), "out_of_scope": mark("Not the desk's work"),
}  # fmt: skip
MOST: Final = 400


@dataclass(frozen=True, slots=True)
class RecordLine:
    """One change: when, who, what (a field or a deed), from what to what."""

    at: datetime
    who: str
    what: str
    before: str
    after: str


def call_record(store: Store, *, call_id: int, language: str) -> tuple[RecordLine, ...]:
    """Every change of a call and of its charge, oldest first, in a language."""
    profile = desks.profile(store)
    with store.read() as session:
        call = session.get(Call, call_id)
        if call is None:
            raise Refused(GONE, field="call_id")
        charge = session.scalar(select(Charge).where(Charge.call_id == call_id))
        reader = _Reader(session, profile, speaker(language))
        lines = [line for edit in call.edits for line in reader.edit(edit)]
        lines += [reader.deed(row, charge.currency) for row in charge.history] if charge is not None else []
        return tuple(sorted(lines, key=lambda line: line.at))


class _Reader:
    """Reads kept changes in one language."""

    def __init__(self, session: Session, profile: Profile, w: Words) -> None:
        self.session, self.profile, self.w = session, profile, w
        self.people = {key: name for key, name in session.execute(select(Person.id, Person.name))}  # noqa: C416 - a row is no pair to the type checker

    def edit(self, edit: dict[str, Any]) -> list[RecordLine]:
        """The lines of one edit: one a field."""
        at, who = datetime.fromisoformat(edit["at"]), self.people.get(edit["by"], "")
        return [RecordLine(at, who, *self._field(name, pair)) for name, pair in edit["fields"].items()]

    def _field(self, name: str, pair: list[Any]) -> tuple[str, str, str]:
        if name in {"merged", "merged_into", "split", "split_from"}:
            return self.w.tr(DEEDS[name]), "", self._call(pair[0])
        if name == "rung":
            return self.w.tr(RUNG), "", f"{pair[1]['name']}: {self.w.tr(REACHED[bool(pair[1]['reached'])])}"
        what = self.w.tr(FIELDS[name]) if name in FIELDS else name
        return what, self._value(name, pair[0]), self._value(name, pair[1])

    def _value(self, name: str, value: Any) -> str:
        if value is None or value == "":
            return "–"
        if name in CODES:
            return self.w.tr(CODES[name].get(value, str(value)))
        known: dict[str, Callable[[Any], str]] = {
            "ticket_id": self._ticket, "call_type_id": self._type, "stretches": self._stretches, "ended_at": self._moment,
        }  # fmt: skip
        if name in known:
            return known[name](value)
        if name in NAMED:
            row = self.session.get(NAMED[name], value)
            return str(row.name) if row is not None else str(value)
        return str(value)[:MOST]

    def _ticket(self, value: int) -> str:
        row = self.session.get(Ticket, value)
        return f"{row.number} {row.subject}" if row is not None else str(value)

    def _type(self, value: int) -> str:
        row = self.session.get(CallType, value)
        return row.title if row is not None else str(value)

    def _moment(self, value: str) -> str:
        return self.w.moment(datetime.fromisoformat(value).astimezone(self.profile.zone))

    def _stretches(self, spans: list[list[str | None]]) -> str:
        return ", ".join(self._span(begin, end) for begin, end in spans)

    def _span(self, begin: str | None, end: str | None) -> str:
        first, last = (datetime.fromisoformat(text).astimezone(self.profile.zone) if text else None for text in (begin, end))
        if first is None or last is None:
            return "–"
        return f"{self.w.short_day(first)} {first:%H:%M:%S}–{last:%H:%M:%S}"

    def _call(self, call_id: int) -> str:
        other = self.session.get(Call, call_id)
        if other is None:
            return ""
        return self.w.say("Call of {at:moment}", at=other.started_at.astimezone(self.profile.zone))

    def deed(self, row: dict[str, Any], currency: str) -> RecordLine:
        """The line of one act on the charge."""
        before = self._terms(row["before"], currency) if "before" in row else ""
        after = self._terms(row["after"], currency) if "after" in row else str(row.get("reason") or row.get("rules") or "")
        what = self.w.tr(DEEDS.get(row["code"], row["code"]))
        return RecordLine(datetime.fromisoformat(row["at"]), row.get("who", ""), what, before, after)

    def _terms(self, terms: dict[str, Any], currency: str) -> str:
        status = self.w.tr(STATUSES.get(terms["status"], terms["status"]))
        return f"{status}, {self.w.money(Decimal(terms['net']), currency)} ({terms['rules']})"
