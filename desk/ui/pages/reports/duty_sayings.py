"""What the roster says: of a duty, an absence, an offer, turns, and each line of its record."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING, Final

from desk.ui.duty_words import span_said
from desk.words import mark
from desk.words.calendar_names import NAMES

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.duties import AbsenceView, DutyView, Gap, OfferView, RosterLine, TurnsView
    from desk.words import Words

KINDS: Final = {"sick": mark("Sick"), "holiday": mark("Holiday"), "other": mark("Away"), "": mark("Away")}
PLACES: Final = {1: mark("First"), 2: mark("Second")}
# Each line of the record by its code; what a value is not there for is left empty.
RECORD: Final = {
    "turns": mark("{by} made {count} duties by turns for {people}: {span}"),
    "ended": mark("{by} ended the turns of {people}; {count} duties were taken out"),
    "shift": mark("{by} put {person} on duty: {span}"),
    "removed": mark("{by} took out the duty of {person}: {span}"),
    "handed_over": mark("{by} gave the duty of {former} to {person}: {span}"),
    "swapped": mark("{by} swapped duties: {person} instead of {former}, {span}"),
    "offered": mark("{by} offered the duty to {to}: {span}"),
    "taken": mark("{by} took the duty of {former}: {span}"),
    "declined": mark("{by} declined the duty of {person}: {span}"),
    "withdrawn": mark("The offer of the duty was taken back by {by}: {span}"),
    "covered": mark("{person} takes the duty of {former}, who is away: {span}"),
    "returned": mark("{person}, who is back, has the duty of {former} again: {span}"),
    "away": mark("{by} noted that {person} is away: {span}"),
    "back": mark("{by} noted that {person} is back"),
}


def short(duty: DutyView, words: Words) -> str:
    """A bar's word: the place, and the skill it is for."""
    return " · ".join(filter(None, (words.tr(PLACES[duty.place]), duty.skill)))


def duty_line(duty: DutyView, now: datetime, words: Words) -> str:
    """Who, from when to when, in which place, for what."""
    return " · ".join((duty.name, span_said(duty.starts_at, duty.ends_at, now, words), short(duty, words)))


def away_line(absence: AbsenceView, now: datetime, words: Words) -> str:
    """Who is away, when, and who stands in."""
    stands_in = words.say("{name} stands in", name=absence.covered_by) if absence.covered_by else ""
    span = span_said(absence.starts_at, absence.ends_at, now, words, days=True)
    return " · ".join(filter(None, (absence.name, words.tr(KINDS[absence.kind]), span, stands_in, absence.note)))


def gap_line(gap: Gap, now: datetime, words: Words) -> str:
    """The hours nobody covers, and for what."""
    return " · ".join(filter(None, (span_said(gap.starts_at, gap.ends_at, now, words), gap.skill)))


def offer_line(offer: OfferView, now: datetime, words: Words) -> str:
    """Whose duty is offered, to whom, for which in return."""
    whose = words.say("{name} offers: {span}", name=offer.duty.name, span=span_said(offer.duty.starts_at, offer.duty.ends_at, now, words))
    to = words.say("to {name}", name=offer.to) if offer.to else words.tr("to whoever takes it")
    back = offer.in_return
    returned = "" if back is None else words.say("for {span}", span=span_said(back.starts_at, back.ends_at, now, words))
    return " · ".join(filter(None, (whose, to, returned, offer.note)))


def turns_line(turns: TurnsView, now: datetime, words: Words) -> str:
    """Who by turns, changing when, made until when, who comes next."""
    weekday = NAMES[words.code]["cccc"][turns.weekday]
    change = f"{weekday} {words.clock(time(turns.minute // 60, turns.minute % 60))}"
    until = words.date(turns.made_until.astimezone(now.tzinfo))
    made = words.say("made until {day}, then {name}", day=until, name=turns.next)
    return " · ".join(filter(None, (", ".join(turns.people), change, words.tr(PLACES[turns.place]), turns.skill, made)))


def record_line(line: RosterLine, now: datetime, words: Words) -> str:
    """One line of the record as a sentence."""
    span = "" if line.starts_at is None else span_said(line.starts_at, line.ends_at, now, words, days=line.what in {"away", "back"})
    people = ", ".join(dict.fromkeys(line.people))
    said = words.say(
        RECORD[line.what], by=line.by, person=line.person, former=line.former, to=line.to or words.tr("whoever takes it"), people=people,
        count=str(line.count), span=span,
    )  # fmt: skip
    return " · ".join(filter(None, (said.rstrip(": "), line.skill, line.text)))
