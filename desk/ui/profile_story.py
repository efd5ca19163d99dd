"""A profile told in a few lines: when it is open, what it promises, what work costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.ui.trade_words import PRIORITIES
from desk.words.speaker import mark

if TYPE_CHECKING:
    from desk.rules.charge_shape import PriceItem
    from desk.rules.profile import Profile
    from desk.rules.promise_terms import PromiseRow, Term
    from desk.words import Words

CALENDARS = {
    "desk": mark("Service desk"), "phone": mark("Telephone"), "support": mark("Support hours"), "work": mark("Working hours"),
    "on_call": mark("On call"),
    "critical": mark("Critical faults"), "faults": mark("Faults"),
}
KINDS = {
    "reply": mark("Reply to a request"), "callback": mark("Call-back"), "start": mark("Start of work"), "resolve": mark("Solution"),
    "update": mark("Progress report"),
}
COUNTRIES = {"IS": mark("Iceland"), "NO": mark("Norway"), "GR": mark("Greece"), "FI": mark("Finland")}
UNITS = {
    "hour": mark("{price:money} an hour"), "quarter": mark("{price:money} a quarter hour"), "site": mark("{price:money} a site"),
    "pair": mark("{price:money} a pair"), "year": mark("{price:money} a year"),
}
STARTED = {15: mark("by started quarter hours"), 60: mark("by started hours")}
HOUR = 60


def calendar_name(name: str, words: Words) -> str:
    """A calendar's name; one of the desk's own stays as it is written."""
    return words.tr(CALENDARS[name]) if name in CALENDARS else name


def term_words(term: Term | None, words: Words, *, on_call: bool = False) -> str:
    """One rule of a promise in words."""
    if term is None or term.rule == "aim":
        return ""
    if term.rule == "same_business_day":
        if term.cut_off is not None:
            return words.say("Same business day when it came by {cutoff:clock}", cutoff=term.cut_off)
        return words.tr("Same business day")
    if term.rule == "business_day":
        return words.many("Next business day", "Within {n} business days", n=term.n)
    if term.rule == "weeks":
        return words.many("Within a week", "Within {n} weeks", n=term.n)
    if term.rule == "next_release":
        return words.tr("With the next release")
    return words.tr("At once, at every hour") if on_call else words.tr("At once")


def latest_words(term: Term | None, words: Words) -> str:
    """The rule for the latest instant in words; nothing where it is the aim itself."""
    if term is None or term.rule == "aim":
        return ""
    if term.rule == "same_business_day":
        return words.tr("latest: the same business day")
    if term.rule == "business_day":
        return words.many("latest: next business day", "latest: within {n} business days", n=term.n)
    if term.rule == "weeks":
        return words.many("latest: within a week", "latest: within {n} weeks", n=term.n)
    return words.many("latest: within a minute", "latest: within {n} minutes", n=term.minutes)


def promise_line(row: PromiseRow, profile: Profile, words: Words) -> tuple[str, str, str]:
    """A promise's name with whom it is for, its aim, and its latest."""
    own = words.code in profile.languages
    asked = [key for key in profile.priorities if key in row.when.priorities]
    which = [profile.priorities[key].name if own else words.tr(PRIORITIES[key]).lower() for key in asked]
    which += sorted(tier.capitalize() for tier in row.when.tiers)
    name = words.tr(KINDS[row.kind])
    if which:
        name = words.say("{what} ({which})", what=name, which=", ".join(which))
    latest = latest_words(row.latest, words)
    return name, term_words(row.aim, words, on_call=row.on_call), latest


def price_line(item: PriceItem, currency: str, words: Words) -> tuple[str, str, str]:
    """A price item's name, its price, and how time is counted."""
    if item.price is None:
        return words.tr(item.name), words.tr("Agreed for each case"), words.tr(STARTED[item.minutes]) if item.minutes in STARTED else ""
    unit = "hour" if item.price_minutes == HOUR else item.unit
    counted = words.tr(STARTED[item.minutes]) if item.minutes in STARTED else ""
    return words.tr(item.name), words.say(UNITS[unit], price=(item.price, currency)), counted


def assumption_lines(profile: Profile, words: Words) -> list[str]:
    """What the published promise does not say and the desk should check."""
    from desk.words.why import SENTENCES

    settled = {"ours.bookings"} if profile.bookings.own else set()  # the desk has set its own terms: nothing is assumed of them
    return [words.tr(SENTENCES[code]) for code in profile.assumptions if code in SENTENCES and code not in settled]
