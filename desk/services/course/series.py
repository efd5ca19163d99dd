"""Sessions scheduled by a rule: every date is shown before, with what is left out and why, then all are written or none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desk.models import CourseSeries
from desk.rules.errors import Refused
from desk.rules.series import occurrences, rule_to_json
from desk.services import desks
from desk.services.changes import Changed
from desk.services.course.clash import check_free, first_clash, overlapping
from desk.services.course.sessions import desk_calendar, find_course, new_session
from desk.words import mark

if TYPE_CHECKING:
    from datetime import date, datetime

    from desk.models import CourseSession
    from desk.rules.series import Occurrence, SeriesRule
    from desk.rules.why import Reason
    from desk.services.course.session_fields import SessionTerms
    from desk.services.store import Store

NONE_LEFT = mark("Every date of this series is left out: keep at least one.")


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """A date of a series before it is scheduled: why it is left out, or which session has its trainer or room then (course, start, end)."""

    day: date
    starts_at: datetime
    ends_at: datetime
    skipped: tuple[Reason, ...]
    clash: tuple[str, datetime, datetime] | None


def plan_series(store: Store, *, rule: SeriesRule, trainer_id: int | None = None, room_id: int | None = None) -> tuple[PlannedDay, ...]:
    """Every date of a rule in order, in the desk's zone; nothing is written."""
    profile = desks.profile(store)
    found = occurrences(rule, desk_calendar(profile), profile.zone)
    with store.read() as session:
        begin, end = min(one.starts_at for one in found), max(one.ends_at for one in found)
        wanted = [{number} - {None} for number in (trainer_id, room_id)]
        others = overlapping(session, begin, end, *wanted) if any(wanted) else []  # type: ignore[arg-type]
        clashes = [None if one.skipped else first_clash(others, one.starts_at, one.ends_at, trainer_id, room_id) for one in found]
        zone = profile.zone
        return tuple(
            PlannedDay(
                one.day, one.starts_at.astimezone(zone), one.ends_at.astimezone(zone), one.skipped,
                None if clash is None else (clash.course.name, clash.starts_at.astimezone(zone), clash.ends_at.astimezone(zone)),
            )
            for one, clash in zip(found, clashes, strict=True)
        )  # fmt: skip


def add_series(
    store: Store, *, op_key: str, course_id: int, rule: SeriesRule, terms: SessionTerms, at: datetime, by: int,
    without: tuple[date, ...] = (),
) -> Changed:  # fmt: skip
    """Schedule every session of a rule but those left out by hand; a trainer or room booked twice refuses all. `result`: ids."""
    profile = desks.profile(store)
    found = [one for one in occurrences(rule, desk_calendar(profile), profile.zone) if not one.skipped and one.day not in without]
    if not found:
        raise Refused(NONE_LEFT, field="until")
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return _changed(earlier["ids"])
        course = find_course(session, course_id)
        series = CourseSeries(course_id=course.id, rule=rule_to_json(rule), made_at=at, made_by_id=by)
        session.add(series)
        session.flush()

        def held(one: Occurrence) -> CourseSession:
            return new_session(session, course, terms, starts_at=one.starts_at, minutes=rule.minutes, profile=profile, series_id=series.id)

        every = [held(one) for one in found]
        check_free(session, every, profile.zone)
        ids = [one.id for one in every]
        store.done(session, op_key=op_key, result={"ids": ids})
        return _changed(ids)


def _changed(ids: list[int]) -> Changed:
    return Changed.of(*(("session", one) for one in ids), result=tuple(ids))
