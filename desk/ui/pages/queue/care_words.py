"""What watches over a ticket, in words: each thing missing or due with the one verb that mends it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from desk.ui import trade_words
from desk.words import mark
from desk.words.promise_sentences import SENTENCES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desk.services.estimate.values import EstimateUse, EstimateView
    from desk.services.gates import Gate
    from desk.services.ticket.care import TicketCare
    from desk.services.tickets import TicketView
    from desk.ui.pages.queue.ticket_sections import Shown
    from desk.words import Words

# A gate's code: its icon, its sentence, the verb that mends it and the code of that verb.
GATES: Final[dict[str, tuple[str, str, str, str]]] = {
    "authorisation": ("held", mark("Chargeable work waits for an authorised contact to order it."), mark("Record the order"), "order"),
    "estimate": ("estimate", mark("Chargeable work waits for an approved estimate."), mark("Write the estimate"), "estimate"),
    "notice": ("hours", mark("The customer is to be told the hours before work begins."), mark("They were told"), "tell.hours"),
    "decision": ("held", mark("The office decides whether this is charged."), mark("Open Billing"), "billing"),
    "price": ("held", mark("No price is published for this work: the office says what it costs."), mark("Open Billing"), "billing"),
    "out_of_scope": ("info", mark("The desk does not do such work as a rule."), mark("Change the cause"), "cause"),
    "senior": ("management", mark("Such a fault goes to senior staff; the owner is not marked as senior."), mark("Hand it over"), "owner"),
}
DUES: Final[dict[str, tuple[str, str]]] = {
    "receipt": ("reply", mark("The customer is to be told that it was received and who has it.")),
    "completion": ("reply", mark("The customer is to be told that it is done.")),
}
TOLD: Final = mark("They were told")
PROGRESS: Final = mark("News of progress is due by {at:moment}.")
USE: Final = {
    "ok": mark("{used:number} of the {hours:number} h estimated are used."),
    "near": mark("{used:number} of the {hours:number} h estimated are used: tell the customer before they run out."),
    "over": mark("The {hours:number} h estimated are used up: {used:number} h so far."),
}
TONES: Final = {"ok": "text2", "near": "amber", "over": "red"}
ESTIMATES: Final = {
    "draft": mark("Estimate {number} is written and not sent."),
    "sent": mark("Estimate {number} is with the customer until {day:date}."),
    "approved": mark("Estimate {number} is approved by {who}."),
    "declined": mark("Estimate {number} was declined."),
}
ESTIMATE_VERBS: Final = {
    "draft": mark("Go on with it"), "sent": mark("Record the answer"), "approved": mark("Show it"), "declined": mark("Show it"),
}  # fmt: skip
BROKEN: Final = mark("A promise was broken: the reason is asked for when the ticket is resolved.")
POINT_TO: Final = mark("This way to the desk is not the customer's: point them to {channels}.")
LACKING: Final = mark("Still to be filled in before it is resolved: {fields}.")
CLASS: Final = mark("Class of the fault: {name}.")
CLASS_WHY: Final = mark("Class of the fault: {name}. {why}")
NO_TICKS: Final = mark("Class of the fault: {name}. What it does is not ticked yet.")


@dataclass(frozen=True, slots=True)
class Line:
    """One row: icon, sentence, tone, and the verb with its code (empty: nothing to do)."""

    icon: str
    text: str
    tone: str = "text"
    verb: str = ""
    code: str = ""


def lines(care: TicketCare, ticket: TicketView, by: Shown) -> list[Line]:
    """Every row of a ticket, what holds the work first."""
    words = by.words
    return [
        *_gates(care, words), *_estimate(care, ticket, words), *_dues(care, by), *_broken(care, words), *_lacking(care, words),
        *_class(care, ticket, by), *_advice(care, words),
    ]  # fmt: skip


def _gates(care: TicketCare, words: Words) -> Iterator[Line]:
    written = care.estimates[0].state if care.estimates else ""
    for gate in care.gates.missing:
        if gate.code == "estimate" and written in {"draft", "sent"}:
            continue  # the estimate's own row says where it stands
        yield gate_line(gate, words)


def gate_line(gate: Gate, words: Words) -> Line:
    """A gate's row."""
    icon, text, verb, code = GATES[gate.code]
    return Line(icon, words.tr(text), "amber", words.tr(verb), code)


def _estimate(care: TicketCare, ticket: TicketView, words: Words) -> Iterator[Line]:
    if care.estimates and care.estimates[0].state in ESTIMATES:
        newest = care.estimates[0]
        said = words.say(
            ESTIMATES[newest.state], number=number_of(ticket, newest), day=newest.valid_until, who=newest.contact or words.tr("the desk")
        )
        tone = "amber" if newest.state in {"draft", "sent"} and "estimate" in {gate.code for gate in care.gates.missing} else "text"
        yield Line("estimate", said, tone, words.tr(ESTIMATE_VERBS[newest.state]), "estimate")
    if care.use is not None:
        verb = "" if care.use.level == "ok" else words.tr("Revise the estimate")
        yield Line("hours", use_said(care.use, words), TONES[care.use.level], verb, "estimate.new" if verb else "")


def use_said(use: EstimateUse, words: Words) -> str:
    """How much of an estimate is used; the timer shows the same sentence."""
    used = (Decimal(use.used_seconds) / 3600).quantize(Decimal("0.01"))
    return words.say(USE[use.level], used=used.normalize(), hours=use.hours.normalize())


def number_of(ticket: TicketView, estimate: EstimateView) -> str:
    """An estimate's number: the ticket's with its revision."""
    return f"{ticket.number}-{estimate.revision}"


def _dues(care: TicketCare, by: Shown) -> Iterator[Line]:
    words = by.words
    for due in care.dues:
        if due.what in DUES:
            icon, text = DUES[due.what]
            yield Line(icon, words.tr(text), "text", words.tr(TOLD), f"tell.{due.what}")
        elif due.at is not None:
            late = due.at < by.now
            said = words.say(PROGRESS, at=due.at.astimezone(by.now.tzinfo))
            yield Line("reply", said, "amber" if late else "text2", words.tr("Reply"), "reply")


def _broken(care: TicketCare, words: Words) -> Iterator[Line]:
    if care.unexplained:
        yield Line("breached", words.tr(BROKEN), "red")


def _lacking(care: TicketCare, words: Words) -> Iterator[Line]:
    if care.lacking:
        said = words.say(LACKING, fields=", ".join(field.name for field in care.lacking))
        yield Line("note", said, "text2", words.tr("Fill in"), "fill")


def _class(care: TicketCare, ticket: TicketView, by: Shown) -> Iterator[Line]:
    ticks = getattr(by.profile, "fault_ticks", ())
    if ticket.kind != "fault" or not ticks:
        return
    words = by.words
    yield Line("wrong", class_said(by.profile, ticket.priority, care.fault_ticks, words), "text2", words.tr("Class it anew"), "class")


def class_said(profile: Any, priority: str, ticked: tuple[str, ...], words: Words) -> str:
    """A fault's class and why: what of its effects makes it."""
    name = trade_words.priority_word(profile, priority, "fault", words)
    if not ticked:
        return words.say(NO_TICKS, name=name)
    made = [tick.code for tick in profile.fault_ticks if tick.code in ticked and tick.priority == priority]
    why = "; ".join(words.tr(SENTENCES[code]) for code in made)
    return words.say(CLASS_WHY, name=name, why=f"{why}.") if why else words.say(CLASS, name=name)


def _advice(care: TicketCare, words: Words) -> Iterator[Line]:
    if care.advice is not None:
        yield Line("info", advice_said(care.advice, words), "text2")


def advice_said(advice: Any, words: Words) -> str:
    """Where to point a customer who came another way: the profile's own sentence, else what is theirs."""
    if advice.instead:
        return words.tr(advice.instead)
    theirs = ", ".join(trade_words.word(trade_words.CHANNELS, code, words) for code in advice.channels)
    return words.say(POINT_TO, channels=theirs)
