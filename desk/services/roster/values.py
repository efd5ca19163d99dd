"""The roster as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.roster.absences import AbsenceView
    from desk.services.roster.now import OnDuty


@dataclass(frozen=True, slots=True)
class DutyView:
    """One duty as the calendar shows it."""

    id: int
    person_id: int
    name: str
    short_name: str
    skill: str
    place: int
    starts_at: datetime
    ends_at: datetime
    rotation_id: int | None
    version: int


@dataclass(frozen=True, slots=True)
class Gap:
    """Hours in which somebody must be on duty for a skill (empty: any), and nobody is."""

    skill: str
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class OfferView:
    """A duty on offer: whose, to whom (nobody: to all), for which in return."""

    id: int
    duty: DutyView
    in_return: DutyView | None
    to_id: int | None
    to: str
    note: str


@dataclass(frozen=True, slots=True)
class TurnsView:
    """Duties by turns: whose, for what, changing when, made until when, and who comes next."""

    id: int
    skill: str
    place: int
    people: tuple[str, ...]
    weekday: int
    minute: int
    weeks: int
    made_until: datetime
    next: str


@dataclass(frozen=True, slots=True)
class Able:
    """Somebody who takes on-call duty, with the skills they have for it."""

    id: int
    name: str
    skills: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RosterView:
    """A part of the roster; `promised` says whether the profile wants somebody on duty at all, `gaps` look ahead from now."""

    start: datetime
    end: datetime
    duties: tuple[DutyView, ...]
    absences: tuple[AbsenceView, ...]
    gaps: tuple[Gap, ...]
    offers: tuple[OfferView, ...]
    turns: tuple[TurnsView, ...]
    able: tuple[Able, ...]
    people: tuple[tuple[int, str], ...]
    promised: bool


@dataclass(frozen=True, slots=True)
class DutyNow:
    """Who is on duty now, when that next changes (None: as far as is known never), and for which skills nobody is who should be."""

    people: tuple[OnDuty, ...]
    changes_at: datetime | None
    nobody_for: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RosterLine:
    """One line of the roster's record, people by name."""

    id: int
    at: datetime
    by: str
    what: str
    person: str
    former: str
    to: str
    people: tuple[str, ...]
    skill: str
    place: int
    starts_at: datetime | None
    ends_at: datetime | None
    count: int
    text: str
