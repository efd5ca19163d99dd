"""Why of what is agreed or falls due: contracts, terms that end, training, agreements that training opens, the waiting list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from desk.ui import trade_words
from desk.ui.whys.answer import Answer
from desk.words import mark

if TYPE_CHECKING:
    from datetime import tzinfo

    from desk.ui.desk_context import Desk
    from desk.words import Words

TRAINING: Final = mark("Training of {name}")
FIRST_LOGIN: Final = mark("First logged in {day:date}.")
BY: Final = mark("The profile promises training within {months} calendar months of that day: by {day:date}.")
BOOKED: Final = mark("Booked on a course {at:moment}.")
ENDING: Final = mark("{agreement}: the term ends {day:date}")
ACTS: Final = {
    "renew": mark("It does not renew by itself: renew it, or let it end, by {day:date}."),
    "notice": mark("It renews by itself: {day:date} is the last day to give notice."),
    "ends": mark("Nothing follows it after {day:date}."),
}
OPENS: Final = mark("The training was completed {day:date}: it opens this agreement, which is not made yet.")
HOLDS, HELD = mark("It holds from {day:date}."), mark("It does not hold today.")
ENDS, RENEWS = mark("It ends {day:date}."), mark("It renews by itself {day:date}, unless notice is given {days} days before.")
ASKS: Final = mark("Its term is over {day:date}: somebody has to renew it.")
WAITING, PLACE = mark("The waiting list, in order"), mark("{place}. {site}: {seats} seats, waiting since {at:moment}.")
NEXT: Final = mark("When places come free, the first group that fits is offered them; you are told whom to tell.")
PASSED: Final = mark("{at:moment}: {free} free, {seats} needed; {site} was served.")


def of_training(row: Any, desk: Desk) -> Answer:
    """By when somebody is to be trained."""
    months = desk.profile.promises.training_months

    def steps(words: Words) -> list[str]:
        said = [words.say(FIRST_LOGIN, day=row.first_login_on), words.say(BY, months=months, day=row.due)]
        return said if row.booked_at is None else [*said, words.say(BOOKED, at=row.booked_at.astimezone(desk.zone))]

    return Answer(lambda words: words.say(TRAINING, name=row.contact), steps, customer_id=row.customer_id)


def of_ending(row: Any, _desk: Desk) -> Answer:
    """What is to be done about a contract whose term is over soon."""
    return Answer(
        lambda words: words.say(ENDING, agreement=trade_words.word(trade_words.AGREEMENTS, row.kind, words), day=row.ends_on),
        lambda words: [words.say(ACTS[row.what], day=row.day)], customer_id=row.customer_id,
    )  # fmt: skip


def of_opening(row: Any, _desk: Desk) -> Answer:
    """Why an agreement is to be made."""
    return Answer(
        lambda words: trade_words.word(trade_words.AGREEMENTS, row.kind, words), lambda words: [words.say(OPENS, day=row.trained_on)],
        customer_id=row.customer_id,
    )  # fmt: skip


def of_contract(row: Any, _desk: Desk) -> Answer:
    """From when to when a contract holds, and what becomes of it then."""

    def steps(words: Words) -> list[str]:
        said = [words.say(HOLDS, day=row.starts_on)]
        if not row.active:
            said.append(words.tr(HELD))
        if row.ends_on is not None:
            said.append(words.say(ENDS, day=row.ends_on))
        elif row.renews_on is not None:
            said.append(words.say(RENEWS if row.renews_itself else ASKS, day=row.renews_on, days=row.notice_days))
        return [*said, row.end_reason] if row.end_reason else said

    return Answer(lambda words: trade_words.word(trade_words.AGREEMENTS, row.kind, words), steps)


def passed_over(booking: Any, zone: tzinfo, words: Words) -> list[str]:
    """Each time a smaller group was served before one that waits: what was free, what it needed, who was served."""
    return [
        words.say(PASSED, at=one.at.astimezone(zone), free=one.free, seats=one.seats, site=one.served) for one in booking.passed_over
    ]


def of_waiting(waiting: Any, desk: Desk) -> Answer:
    """Who waits in which order, and who was passed over why."""

    def steps(words: Words) -> list[str]:
        said: list[str] = []
        for place, one in enumerate(waiting, 1):
            said.append(words.say(PLACE, place=place, site=one.site, seats=one.seats, at=one.booked_at.astimezone(desk.zone)))
            said += passed_over(one, desk.zone, words)
        return [*said, words.tr(NEXT)]

    return Answer(lambda words: words.tr(WAITING), steps)
