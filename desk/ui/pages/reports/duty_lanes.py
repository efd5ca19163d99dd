"""The roster as lanes and bars: the hours nobody covers on top, then a lane for everybody who takes duty or is away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desk.rules.roster import SECOND
from desk.ui.pages.reports import duty_sayings as sayings
from desk.ui.pages.reports.duty_grid import Bar, Lanes
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from desk.services.duties import RosterView
    from desk.words import Words

UNCOVERED: Final = 0
"""The lane above everybody's: no person has this number."""


def lanes_of(view: RosterView, first: date, days: int, now: datetime, closed: dict[date, str], words: Words) -> Lanes:
    """Whoever takes duty has a lane, and whoever has a duty or is away in the time shown; `now` is in the desk's zone."""
    names: dict[int, str] = {UNCOVERED: words.tr(mark("Nobody"))} if view.promised else {}
    shown = {one.id for one in view.able} | {row.person_id for row in view.duties} | {row.person_id for row in view.absences}
    known = dict(view.people) | {row.person_id: row.name for row in view.duties} | {row.person_id: row.name for row in view.absences}
    names |= {number: known[number] for number in sorted(shown, key=lambda number: known[number].casefold())}
    return Lanes(first, days, now, names, tuple(_bars(view, now, words)), closed)


def _bars(view: RosterView, now: datetime, words: Words) -> Iterator[Bar]:
    zone = now.tzinfo
    for at, gap in enumerate(view.gaps):
        if gap.starts_at < view.end and gap.ends_at > view.start:
            said = "\n".join((words.tr(mark("Nobody is on duty")), sayings.gap_line(gap, now, words)))
            text = gap.skill or words.tr(mark("Nobody"))
            yield Bar(("gap", at), UNCOVERED, "gap", gap.starts_at.astimezone(zone), gap.ends_at.astimezone(zone), text, said)
    for duty in view.duties:
        kind, (who, *rest) = "second" if duty.place == SECOND else "duty", sayings.duty_line(duty, now, words).split(" · ")
        said = "\n".join((who, *rest))
        text = sayings.short(duty, words)
        yield Bar(("duty", duty.id), duty.person_id, kind, duty.starts_at.astimezone(zone), duty.ends_at.astimezone(zone), text, said)
    for away in view.absences:
        who, *rest = sayings.away_line(away, now, words).split(" · ")
        ends = view.end if away.ends_at is None else away.ends_at
        text, said = words.tr(sayings.KINDS[away.kind]), "\n".join((who, *rest))
        yield Bar(("absence", away.id), away.person_id, "away", away.starts_at.astimezone(zone), ends.astimezone(zone), text, said)
