"""The rules an instant is found by: same business day, Nth business day, weeks, immediate; each tells its steps."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from desk.rules.errors import Refused
from desk.rules.why import Reason

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from desk.rules.calendar import Calendar
    from desk.rules.calendar_build import Closure
    from desk.rules.promise_terms import Term

Steps = list[Reason]
ENOUGH_DAYS = 62
"""No why names the holidays of a longer stretch than this."""
CLOSED_DAYS = frozenset({"holiday", "holiday.own", "half_day", "closure", "no_hours"})
"""The codes of the steps that tell of closed days."""


def instant(term: Term, calendar: Calendar, received: datetime, which: str, steps: Steps) -> datetime:
    """The instant a term gives for a receipt in the calendar's zone; `which` is aim or latest."""
    return RULES[term.rule](term, calendar, received, which, steps)


def same_business_day(term: Term, calendar: Calendar, received: datetime, which: str, steps: Steps) -> datetime:
    """The close of the receipt date if received before it and by the cut-off, otherwise of the first business day after."""
    day = received.date()
    close = calendar.close_of(day)
    cut_off = term.cut_off
    if cut_off:
        steps.append(Reason.of(f"{which}.same_business_day_by", cut_off=cut_off))
    else:
        steps.append(Reason.of(f"{which}.same_business_day"))
    if close is None:
        steps.extend(_closed(calendar, day))
    elif received.timestamp() >= close.timestamp():
        steps.extend(_half(calendar, day))
        steps.append(Reason.of("after_close", close=close.time()))
    elif cut_off and received.time() > cut_off:
        same_minute = received.time().replace(second=0, microsecond=0) == cut_off
        late = Reason.of("after_cut_off", at=received, cut_off=cut_off)
        steps.append(Reason.of("just_after_cut_off", cut_off=cut_off) if same_minute else late)
    else:
        steps.extend(_half(calendar, day))
        return close
    return _close_after(calendar, day, 1, steps)


def business_day(term: Term, calendar: Calendar, received: datetime, which: str, steps: Steps) -> datetime:
    """The close of the Nth business day after the receipt date, which is day 0 whatever its kind."""
    steps.append(Reason.of(f"{which}.next_business_day") if term.n == 1 else Reason.of(f"{which}.business_day", n=term.n))
    return _close_after(calendar, received.date(), term.n, steps)


def weeks(term: Term, calendar: Calendar, received: datetime, which: str, steps: Steps) -> datetime:
    """The close on the receipt date + 7·N, or of the last business day before it when that day is closed."""
    day = _shifted(received.date(), 7 * term.n)
    open_day = calendar.business_day_until(day)
    steps.append(Reason.of(f"{which}.weeks", days=7 * term.n, day=day))
    if open_day != day:
        steps.extend(_closed(calendar, day))
        steps.append(Reason.of("moved_back", day=open_day))
    steps.extend(_half(calendar, open_day))
    close = calendar.close_of(open_day)
    assert close is not None
    return close


def immediate(_: Term, calendar: Calendar, received: datetime, which: str, steps: Steps) -> datetime:
    """The receipt itself when open then, otherwise the next opening moment."""
    steps.append(Reason.of(f"{which}.immediate"))
    at = calendar.next_opening(received)
    if at.timestamp() > received.timestamp():
        steps.append(Reason.of("closed_then"))
        steps.extend(_between(calendar, received.date(), at.date()))
    return at


RULES: dict[str, Callable[[Term, Calendar, datetime, str, Steps], datetime]] = {
    "same_business_day": same_business_day,
    "business_day": business_day,
    "weeks": weeks,
    "immediate": immediate,
}


def _shifted(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        raise Refused("This reaches beyond the years the calendar knows.") from None


def _close_after(calendar: Calendar, day: date, n: int, steps: Steps) -> datetime:
    reached = calendar.business_day(day, n)
    steps.extend(_between(calendar, day, reached))
    steps.extend(_half(calendar, reached))
    close = calendar.close_of(reached)
    assert close is not None
    return close


def _between(calendar: Calendar, after: date, until: date) -> Steps:
    """The holidays and closures on the dates after one and before another, a closure's days told as one."""
    steps: Steps = []
    day, left = after + timedelta(days=1), ENOUGH_DAYS
    while day < until and left:
        if not calendar.is_business_day(day):
            for step in _closed(calendar, day, weekends=False):
                if step not in steps:
                    steps.append(step)
        day, left = day + timedelta(days=1), left - 1
    return steps


def _closed(calendar: Calendar, day: date, *, weekends: bool = True) -> Steps:
    """Why a date is closed."""
    if closure := calendar.closure(day):
        first, last = closure_days(closure, day)
        return [Reason.of("closure", name=closure.name, first=first, last=last)]
    holiday = calendar.holiday(day)
    if holiday and not holiday.half:
        return [Reason.of("holiday", day=day, name=name) for name in holiday.names] or [Reason.of("holiday.own", day=day)]
    return [Reason.of("no_hours", day=day)] if weekends else []


def closure_days(closure: Closure, day: date) -> tuple[date, date]:
    """The first and the last date of the closure around one of its dates, as far as a why looks."""
    first = last = day
    for _ in range(ENOUGH_DAYS):
        first = first - timedelta(days=1) if closure.covers(first - timedelta(days=1)) else first
        last = last + timedelta(days=1) if closure.covers(last + timedelta(days=1)) else last
    return first, last


def _half(calendar: Calendar, day: date) -> Steps:
    """That a date closes early for a half-day holiday."""
    holiday, close = calendar.holiday(day), calendar.close_of(day)
    if holiday is None or not holiday.half or close is None:
        return []
    return [Reason.of("half_day", day=day, name=name, close=close.time()) for name in holiday.names]
