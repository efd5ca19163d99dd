"""The sentences of a promise's why: code → English text, the key of its translations.

Kinds of code: what was received, the rule of an aim or a latest, why a day was skipped, pauses, what a promise comes to,
what a profile assumes (`ours.…`), and the ticks that make a fault's class (`fault.…`).
"""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "received": "Received {at:moment}.",
    "promoted": "A contract raises the priority of this ticket.",
    "promoted.sla": "With the SLA contract, a ticket of normal priority is treated as high.",
    "tier.light": "The customer is on the Light tier.",
    "tier.standard": "The customer is on the Standard tier.",
    "tier.premium": "The customer is on the Premium tier.",
    "tier_missing.light": "No tier is recorded for the customer, so Light applies.",
    "tier_missing.standard": "No tier is recorded for the customer, so Standard applies.",
    "tier_missing.premium": "No tier is recorded for the customer, so Premium applies.",
    # The rules.
    "aim.same_business_day": "The aim is the same business day.",
    "aim.same_business_day_by": "The aim is the same business day for what arrives no later than {cut_off:clock}.",
    "aim.next_business_day": "The aim is the first business day after the day of receipt.",
    "aim.business_day": "The aim is business day number {n} after the day of receipt.",
    "aim.weeks": "The aim is {days} days after the day of receipt: {day:day}.",
    "aim.immediate": "The aim is to start at once.",
    "latest.same_business_day": "The undertaking is the same business day.",
    "latest.same_business_day_by": "The undertaking is the same business day for what arrives no later than {cut_off:clock}.",
    "latest.next_business_day": "The undertaking is the first business day after the day of receipt.",
    "latest.business_day": "The undertaking is business day number {n} after the day of receipt.",
    "latest.weeks": "The undertaking is {days} days after the day of receipt: {day:day}.",
    "latest.after_aim": "The undertaking is {minutes} minutes of opening time after the aim.",
    "latest.after_aim.all_hours": "The undertaking is {minutes} minutes after the aim, at any hour.",
    # Why a day or an hour does not count.
    "after_cut_off": "It arrived at {at:clock}, after the {cut_off:clock} cut-off, so the next business day counts.",
    "just_after_cut_off": "It arrived just after the {cut_off:clock} cut-off, so the next business day counts.",
    "after_close": "It arrived after closing time, {close:clock}, so the next business day counts.",
    "closed_then": "The desk was closed then, so its next opening counts.",
    "no_hours": "{day:day}: the desk has no opening hours on that day.",
    "holiday": "{day:day}: a public holiday ({name:tr}).",
    "holiday.own": "{day:day}: a holiday of the desk.",
    "half_day": "{day:day}: a half-day holiday ({name:tr}), the desk closes at {close:clock}.",
    "closure": "The desk is closed {first:short}–{last:short} ({name:tr}).",
    "moved_back": "So the last business day before it counts: {day:day}.",
    "clamped.latest": "The undertaking is never earlier than the aim.",
    "clamped.resolve": "The reply is never later than the published term for solving it: {after:moment}.",
    # On-call duty, releases, agreed dates.
    "on_call.closed": "It arrived outside opening hours; the start rests on the on-call duty.",
    "on_call.covers": "On-call duty covers this ticket at all hours.",
    "release.next": "It goes into the next release of the system, which may be postponed; no time is promised.",
    "until_planned": "No time is promised for handling it until a date is agreed with the customer.",
    "planned": "Agreed with the customer: {day:day}, by closing time at {at:clock}.",
    "planned.at": "Agreed with the customer: {day:day} at {at:clock}.",
    "planned.takes_away.resolve": "The agreed date takes the place of the goal for solving it.",
    "planned.release": "The agreed date takes the place of the next release.",
    # Waiting for the customer.
    "pause.ended": "The clock stood still while we waited for the customer, from {begin:moment} to {end:moment}.",
    "pause.lasts": "We have waited for the customer since {begin:moment}; the clock stands still until the answer comes.",
    # What it comes to.
    "reply.both": "Reply by {at:moment}.",
    "reply.aim": "Aim for the reply: {at:moment}.",
    "reply.latest": "Reply at the latest: {at:moment}.",
    "callback.both": "Call back by {at:moment}.",
    "callback.aim": "Aim for the call back: {at:moment}.",
    "callback.latest": "Call back at the latest: {at:moment}.",
    "start.both": "Work starts by {at:moment}.",
    "start.aim": "Aim for the start of work: {at:moment}.",
    "start.latest": "Work starts at the latest: {at:moment}.",
    "resolve.both": "Solved by {at:moment}.",
    "resolve.aim": "Aim for the solution: {at:moment}.",
    "resolve.latest": "Solved at the latest: {at:moment}.",
    "update.both": "News of progress by {at:moment}.",
    "update.aim": "Aim for news of progress: {at:moment}.",
    "update.latest": "News of progress at the latest: {at:moment}.",
    # What the profile assumes where the published promise is silent.
    "ours.immediate_latest": "An assumption to check: “at once” is undertaken within 15 minutes.",
    "ours.bookings": (
        "An assumption to check: a place that comes free is held for four opening hours; "
        "cancelling a course keeps half the fee from six days before, all of it on the last two days."
    ),
    "ours.update_days": "An assumption to check: the customer hears of progress by the fifth business day after the last message.",
    "ours.desk_hours": "An assumption to check: the published promise names no opening hours; 9 to 16 on weekdays is used.",
    "ours.on_call_start": "An assumption to check: critical support outside opening hours starts on receipt; no time is published.",
    "ours.lunch": "An assumption to check: the lunch break is from 11:00 to 11:30.",
    "ours.summer_weeks": "An assumption to check: the two weeks closed in July are ISO weeks 29 and 30.",
    "ours.christmas_days": "An assumption to check: the days closed after Christmas are 27 to 31 December.",
    "ours.work_hours": "An assumption to check: ordinary working hours for faults are 8 to 16 on weekdays, without closures.",
    "ours.support_calendar": "An assumption to check: what is no fault runs on the support hours.",
    "ours.planned_kind": "An assumption to check: a date agreed with the customer is when it is solved.",
    "ours.escalation_hours": (
        "An assumption to check: “reasonable time” before management is told is 4 opening hours for critical "
        "faults and 16 for serious ones."
    ),
    "ours.reply_days": (
        "An assumption to check: the published goal of three to four days is read as aim on the third, "
        "latest on the fourth."
    ),
    "ours.window_aims": "An assumption to check: the lower bound of the tier's window is the aim, the upper one the undertaking.",
    "ours.maintenance_alarm": "An assumption to check: a critical ticket is taken up at once within opening hours.",
    # Ticks that make a fault's class.
    "fault.service_stops": "The service stops",
    "fault.data_lost": "Data is lost",
    "fault.critical_function": "A function critical to the customer is missing or fails",
    "fault.papers_block_service": (
        "The documentation is so incomplete or misleading that the service or essential parts of it cannot "
        "be used"
    ),
    "fault.important_function": "An important function fails, and working round it costs time and resources",
    "fault.papers_block_function": "The documentation is so incomplete or misleading that an important function cannot be used",
    "fault.worked_round": "Single functions fail, but are easily worked round",
    "fault.papers_imprecise": "The documentation is incomplete or imprecise",
}
