"""Why of alerts, agreements, duties and figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from desk.ui.whys.answer import Answer
from desk.words import mark

if TYPE_CHECKING:
    from desk.ui.desk_context import Desk
    from desk.words import Words

DUTY = mark("On duty: {name}")
FROM_TO, BY_TURNS = mark("From {from_:moment} to {to:moment}."), mark("It is their turn in the rotation.")
SKILL = mark("For: {skill}.")
BY_HAND = mark("Somebody wrote it into the roster by hand.")
SECOND = mark("They are rung when the first cannot be reached.")
GAP, GAP_WHY = mark("Nobody is on duty"), mark("The profile promises somebody at all hours, and the roster names nobody for these.")
AGREED = mark("What the customer is entitled to on {day:date}")

COUNTED: Final = {
    "received": mark("Tickets received from the first day's midnight to the last day's, in the desk's zone."),
    "solved": mark("Tickets resolved in the period, whenever they were received."),
    "open": mark("Tickets that were open when the period ended."),
    "answered": mark("Tickets first answered in the period; the time is opening time, without what we waited for the customer."),
    "kept": mark("Promises whose time was up in the period, or that were fulfilled in it, and that were kept by their latest."),
    "missed": mark("Promises whose latest passed before they were fulfilled; each with the reason given for it."),
    "reached": mark("Goals (aims without a latest) that were done by their aim, in the period."),
    "unreached": mark("Goals whose aim passed in the period before they were done; no promise was broken by that."),
    "calls": mark("Calls that began in the period; the quarters begun of each are counted."),
    "unanswered": mark("Calls nobody took in the period."),
}
BEHIND: Final = mark("Enter on the number opens the list it was counted from; what a reported week counted does not change any more.")


def of_figure(title: str, counts: str) -> Answer:
    """How a number of a report was counted."""
    said = [COUNTED[counts], BEHIND] if counts in COUNTED else [BEHIND]
    return Answer(lambda _words: title, lambda words: [words.tr(text) for text in said])


def of_alert(row: Any, _desk: Desk) -> Answer:
    """What it says, why there is one, and why it is theirs."""
    return Answer(lambda words: words.reason(row.head), lambda words: words.reasons(row.why))


def of_entitlements(found: Any, _desk: Desk) -> Answer:
    """Everything a customer is entitled to on a day, and by which records."""

    def steps(words: Words) -> list[str]:
        return [" ".join(words.reasons([*row.means, *row.why])) for row in found.rows]

    return Answer(lambda words: words.say(AGREED, day=found.on), steps, customer_id=found.customer_id)


def of_duty(row: Any, desk: Desk) -> Answer:
    """Who is on duty, from when to when, and how it came about."""
    zone = desk.zone

    def steps(words: Words) -> list[str]:
        said = [words.say(FROM_TO, from_=row.starts_at.astimezone(zone), to=row.ends_at.astimezone(zone))]
        if row.skill:
            said.append(words.say(SKILL, skill=row.skill))
        said.append(words.tr(BY_TURNS if row.rotation_id is not None else BY_HAND))
        return [*said, words.tr(SECOND)] if row.place > 1 else said

    return Answer(lambda words: words.say(DUTY, name=row.name), steps)


def of_gap(row: Any, desk: Desk) -> Answer:
    """Hours nobody covers."""
    zone = desk.zone

    def steps(words: Words) -> list[str]:
        return [words.say(FROM_TO, from_=row.starts_at.astimezone(zone), to=row.ends_at.astimezone(zone)), words.tr(GAP_WHY)]

    return Answer(lambda words: words.tr(GAP), steps)
