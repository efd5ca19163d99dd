"""The placeholders of canned replies: what each stands for, and what it is filled with, in the reply's language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from desk.rules.errors import Refused
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from decimal import Decimal

    from desk.rules.calendar_build import CalendarTerms
    from desk.rules.profile import Profile
    from desk.rules.why import Reason
    from desk.services.desks import DeskView
    from desk.services.ticket.values import PromiseView, TicketView
    from desk.words import Words

UNKNOWN: Final = mark("{name} is no placeholder: choose one from the list.")
SLOT: Final = re.compile(r"\{([^{}\n]{1,60})\}")
PRICE: Final = "price:"
# A week whose Monday is the first of the month, to take the names of the days from.
WEEK: Final = tuple(date(2024, 1, day) for day in range(1, 8))
TIERS: Final = {"light": "Light", "standard": "Standard", "premium": "Premium"}
# Why an instant is not sooner: of all steps of a why, what a customer asks about.
TOLD: Final = frozenset(
    {"after_cut_off", "just_after_cut_off", "after_close", "closed_then", "holiday", "holiday.own", "half_day", "closure"}
)
MOST_TOLD: Final = 2


@dataclass(frozen=True, slots=True)
class Facts:
    """All that placeholders are filled from."""

    ticket: TicketView
    desk: DeskView
    profile: Profile
    me: str
    at: datetime
    prices: Mapping[str, Decimal]


@dataclass(frozen=True, slots=True)
class Place:
    """One placeholder: its name between braces, what a person calls it, one sentence on it, and how it is filled; "" is missing."""

    key: str
    label: str
    sentence: str
    fill: Callable[[Facts, Words], str]


def _first(facts: Facts) -> str:
    return facts.ticket.contact.split(maxsplit=1)[0] if facts.ticket.contact else ""


def _promise(facts: Facts, words: Words) -> str:
    """The instant undertaken, else aimed at, with what makes it later than the day itself."""
    open_ones = [row for row in facts.ticket.promises if row.kept_at is None and (row.latest or row.aim)]
    found = next((row for row in open_ones if row.kind == facts.ticket.due_kind), open_ones[0] if open_ones else None)
    if found is None:
        return ""
    instant = found.latest or found.aim
    assert instant is not None
    said = words.moment(instant.astimezone(facts.profile.zone))
    why = "; ".join(_within(reason, words) for reason in _told(found))
    return f"{said} ({why})" if why else said


def _told(promise: PromiseView) -> list[Reason]:
    return [reason for reason in dict.fromkeys(promise.why) if reason.code in TOLD][:MOST_TOLD]


def _within(reason: Reason, words: Words) -> str:
    """A sentence as it stands in brackets inside another."""
    from desk.words.why import SENTENCES

    said = words.reason(reason).rstrip(".")
    begins_with_day = words.tr(SENTENCES[reason.code]).startswith("{")
    return said if begins_with_day else said[:1].lower() + said[1:]


def _planned(facts: Facts, words: Words) -> str:
    return words.day(facts.ticket.planned_on) if facts.ticket.planned_on is not None else ""


def _estimate(facts: Facts, words: Words) -> str:
    hours = facts.ticket.estimated_hours
    return words.say("{hours} h", hours=hours.normalize() + 0) if hours is not None else ""


def _hours(facts: Facts, words: Words, *channels: str) -> str:
    for row in facts.profile.promises.channels:
        if row.name in channels:
            return opening_hours(facts.profile.calendar_terms[row.calendar], words)
    return ""


def _priority(facts: Facts, words: Words) -> str:
    row = facts.profile.priorities.get(facts.ticket.priority)
    if row is not None and words.code in facts.profile.languages:
        return row.name
    return words.tr(facts.ticket.priority.capitalize()).lower()


def opening_hours(terms: CalendarTerms, words: Words) -> str:
    """The week of a calendar, days that are alike joined: Mon–Fri 09:00–11:00, 11:30–15:00."""
    runs: list[tuple[int, int]] = []
    for day, hours in enumerate(terms.week):
        if runs and terms.week[runs[-1][0]] == hours:
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    said = []
    for first, last in runs:
        if terms.week[first]:
            days = words.weekday(WEEK[first]) + (f"–{words.weekday(WEEK[last])}" if last > first else "")
            said.append(f"{days} " + ", ".join(f"{_clock(begin, words)}–{_clock(end, words)}" for begin, end in terms.week[first]))
    return "; ".join(said)


def _clock(seconds: int, words: Words) -> str:
    from datetime import time

    return words.clock(time(seconds // 3600 % 24, seconds // 60 % 60))


PLACES: Final = {
    row.key: row
    for row in (
        Place("contact", mark("Contact's name"), mark("The whole name of the contact."), lambda facts, _: facts.ticket.contact),
        Place("first_name", mark("Contact's first name"), mark("What one says in a greeting."), lambda facts, _: _first(facts)),
        Place("customer", mark("Customer's name"), mark("The customer the ticket is for."), lambda facts, _: facts.ticket.customer),
        Place("number", mark("Ticket's number"), mark("The number the customer can refer to."), lambda facts, _: str(facts.ticket.number)),
        Place("subject", mark("Ticket's subject"), mark("What the ticket is about."), lambda facts, _: facts.ticket.subject),
        Place("promise", mark("Promised moment"), mark("Until when the next thing promised is done, and why it is not sooner."), _promise),
        Place("planned", mark("Planned date"), mark("The day agreed with the customer."), _planned),
        Place("estimate", mark("Estimated hours"), mark("The hours of the recorded estimate."), _estimate),
        Place("priority", mark("Ticket's priority"), mark("The priority in the words of the promise."), _priority),
        Place("tier", mark("Customer's tier"), mark("The tier the customer has."),
              lambda facts, _: TIERS.get(facts.ticket.tier or "", facts.ticket.tier or "")),
        Place("owner", mark("Owner of the ticket"), mark("Who at the desk looks after the ticket."), lambda facts, _: facts.ticket.owner),
        Place("hours", mark("Opening hours"), mark("When the desk answers, by the week."),
              lambda facts, words: _hours(facts, words, "email", "chat", "form")),
        Place("phone_hours", mark("Telephone hours"), mark("When the telephone is answered, by the week."),
              lambda facts, words: _hours(facts, words, "phone")),
        Place("me", mark("Who writes"), mark("The name of the person who sends the reply."), lambda facts, _: facts.me),
        Place("desk", mark("Desk's name"), mark("The name of the desk."), lambda facts, _: facts.desk.name),
        Place("desk_phone", mark("Desk's telephone"), mark("The telephone number among the desk's own facts."),
              lambda facts, _: facts.desk.phone),
        Place("desk_email", mark("Desk's e-mail"), mark("The e-mail address among the desk's own facts."),
              lambda facts, _: facts.desk.email),
    )
}  # fmt: skip
PRICE_LABEL: Final = mark("Price: {name}")
PRICE_SENTENCE: Final = mark("The price that holds today, without VAT.")


def check_places(text: str, profile: Profile, *, field: str = "text") -> None:
    """Refuse a placeholder nobody knows."""
    for found in SLOT.finditer(text):
        if found[1] not in PLACES and not (found[1].startswith(PRICE) and found[1].removeprefix(PRICE) in profile.charges.items):
            raise Refused(UNKNOWN, field=field, name=found[0])


def label_of(key: str, profile: Profile, words: Words) -> str:
    """What a person calls a placeholder."""
    if key.startswith(PRICE):
        item = profile.charges.items.get(key.removeprefix(PRICE))
        return words.say(PRICE_LABEL, name=words.tr(item.name) if item is not None else key.removeprefix(PRICE))
    return words.tr(PLACES[key].label) if key in PLACES else key


def value_of(key: str, facts: Facts, words: Words) -> str:
    """What a placeholder is filled with; "" where there is nothing to fill it with."""
    if key.startswith(PRICE):
        amount = facts.prices.get(key.removeprefix(PRICE))
        return words.money(amount, facts.profile.currency) if amount is not None else ""
    return PLACES[key].fill(facts, words).strip() if key in PLACES else ""
