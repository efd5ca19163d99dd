"""The sentences below the call bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

    from desk.services.call.gaps import Gap
    from desk.services.call.hand_over import Offer
    from desk.services.call.now import PhoneNow
    from desk.services.estimate.values import EstimateUse
    from desk.words import Words

IN = mark("{colleague} hands you the call with {who}.")
IN_UNKNOWN = mark("{colleague} hands you a call whose caller is not known.")
OUT = mark("The call is offered to {colleague}. It stays with you until it is taken.")
BECAME = {
    "accepted": mark("{colleague} has taken the call."), "declined": mark("{colleague} has left the call with you."),
    "expired": mark("{colleague} did not answer: the call stays with you."),
}  # fmt: skip
GAP = mark("In the call with {who} this computer was away from {begin:clock} to {end:clock} ({length:duration}). Was it worked?")
GAP_UNKNOWN = mark("In this call the computer was away from {begin:clock} to {end:clock} ({length:duration}). Was it worked?")
CLOSED = (mark("The phone is closed until {at:clock}."), mark("The phone is closed until {at:moment}."))
DUTY = mark("On-call duty has the urgent calls.")
GATES = {
    "authorisation": mark("Before this may be charged, somebody who may order it must approve it."),
    "estimate": mark("Before this may be charged, the customer must approve an estimate."),
    "notice": mark("Before this may be charged, tell the customer the hours."),
    "decision": mark("Whether this is charged is still to be decided."), "price": mark("This has no price yet: a quote is needed."),
}  # fmt: skip
NEAR = mark("{percent} % of the estimate is used: {left:duration} are left of {whole:duration}.")
OVER = mark("The estimate is used up: {over:duration} more than the {whole:duration} agreed.")
HOUR = 3600
PROMISED = {
    "reply": mark("A call now is promised an answer by {at:moment}."),
    "callback": mark("A call now is promised a call back by {at:moment}."),
    "start": mark("A call now is promised a start of work by {at:moment}."),
    "resolve": mark("A call now is promised a solution by {at:moment}."),
}  # fmt: skip


def offer_said(offer: Offer, words: Words) -> str:
    """What is offered to whom, or what became of it."""
    if offer.state in BECAME:
        return words.say(BECAME[offer.state], colleague=offer.colleague)
    if not offer.incoming:
        return words.say(OUT, colleague=offer.colleague)
    who = ", ".join(dict.fromkeys(part for part in (offer.caller, offer.customer) if part))
    return words.say(IN if who else IN_UNKNOWN, colleague=offer.colleague, who=who.removesuffix("."))


def gap_said(gap: Gap, zone: tzinfo, words: Words) -> str:
    """From when to when nobody saw the call."""
    begin, end = gap.starts_at.astimezone(zone), gap.ends_at.astimezone(zone)
    return words.say(GAP if gap.caller else GAP_UNKNOWN, who=gap.caller, begin=begin, end=end, length=gap.seconds)


def phone_said(phone: PhoneNow, now: datetime, zone: tzinfo, words: Words) -> str:
    """Until when the phone is closed, and what a call is promised until then."""
    said = []
    if phone.opens_at is not None:
        opens = phone.opens_at.astimezone(zone)
        said.append(words.say(CLOSED[opens.date() != now.date()], at=opens))
    if phone.on_call:
        said.append(words.tr(DUTY))
    if phone.kind in PROMISED and phone.at is not None:
        said.append(words.say(PROMISED[phone.kind], at=phone.at.astimezone(zone)))
    return " ".join(said)


def estimate_said(use: EstimateUse, words: Words) -> str:
    """How far work has come against its estimate: nothing below four fifths of it."""
    allowed = int(use.hours * HOUR)
    if use.level == "near":
        return words.say(NEAR, percent=int(use.share * 100), left=allowed - use.used_seconds, whole=allowed)
    return words.say(OVER, over=use.used_seconds - allowed, whole=allowed) if use.level == "over" else ""
