"""A report's figures as values: what its paper prints, what the page shows, what is frozen when a week has closed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime
    from decimal import Decimal

    from desk.documents.values import Party


@dataclass(frozen=True, slots=True)
class Spread:
    """How long some things took, in seconds of opening time: of how many, the half took at most `median`, nine of ten `p90`."""

    count: int = 0
    median: int = 0
    p90: int = 0


@dataclass(frozen=True, slots=True)
class Level:
    """The support of one level; level 0 is all of them."""

    level: int
    received: int = 0
    solved: int = 0
    open: int = 0
    kept: int = 0
    missed: int = 0
    reply: Spread = Spread()
    solve: Spread = Spread()


@dataclass(frozen=True, slots=True)
class Line:
    """The tickets of one priority, kind or channel."""

    key: str
    received: int
    solved: int
    open: int


@dataclass(frozen=True, slots=True)
class Part:
    """What came and went in one part of the period, mostly a day."""

    first: date
    last: date
    received: int
    solved: int


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """The promises of one kind that were decided."""

    kind: str
    kept: int
    missed: int


@dataclass(frozen=True, slots=True)
class GoalLine:
    """The goals (aims without a latest) of one kind that were decided."""

    kind: str
    reached: int
    unreached: int


@dataclass(frozen=True, slots=True)
class Missed:
    """One promise missed: `code` or `reason` say why, both empty where nobody has said."""

    ticket_id: int
    number: int
    subject: str
    level: int
    kind: str
    latest: datetime
    code: str
    reason: str


@dataclass(frozen=True, slots=True)
class CallLine:
    """The calls of one status: covered, chargeable, held, out_of_scope, or none where nobody knows whose they are."""

    status: str
    calls: int
    quarters: int
    net: Decimal


@dataclass(frozen=True, slots=True)
class Calls:
    """Calls and timed work: finished ones by status, and those nobody answered."""

    finished: int
    unanswered: int
    quarters: int
    lines: tuple[CallLine, ...]


@dataclass(frozen=True, slots=True)
class OutageRow:
    """One outage."""

    id: int
    starts_at: datetime
    ends_at: datetime | None
    what: str
    affected: str
    stopped: bool


@dataclass(frozen=True, slots=True)
class MaintenanceRow:
    """One maintenance, with the bounds it broke and why it went ahead."""

    id: int
    starts_at: datetime
    ends_at: datetime
    what: str
    affected: str
    downtime: bool
    broke: tuple[str, ...]
    reason: str
    by: str


@dataclass(frozen=True, slots=True)
class ReleaseRow:
    """A release shipped, moved or to come: `moved_from` is the day it was planned for before it was last moved."""

    id: int
    name: str
    planned_on: date
    state: str
    shipped_at: datetime | None
    moved_from: date | None
    waiting: int


@dataclass(frozen=True, slots=True)
class Operations:
    """Operations as measured: what stood still and for how long, the share of time in which nothing did."""

    outages: tuple[OutageRow, ...]
    down_seconds: int
    uptime: Decimal
    maintenance: tuple[MaintenanceRow, ...]
    releases: tuple[ReleaseRow, ...]


@dataclass(frozen=True, slots=True)
class Breach:
    """A breach of security."""

    id: int
    found_at: datetime
    ends_at: datetime | None
    what: str
    affected: str
    measures: str
    told_at: datetime | None
    customers_told: bool


@dataclass(frozen=True, slots=True)
class Session:
    """A course session held: its places, those booked, who came and who did not; `unknown` is not ticked."""

    id: int
    name: str
    starts_at: datetime
    capacity: int
    booked: int
    came: int
    absent: int
    unknown: int


@dataclass(frozen=True, slots=True)
class Pack:
    """A phone pack about to run out, in quarters."""

    customer_id: int
    customer: str
    month_left: int
    month_most: int
    year_left: int
    year_most: int
    runs_out: date | None


@dataclass(frozen=True, slots=True)
class Report:
    """All figures of a period as they stood at `at`; `breaches` is None in the copy of those who may not read them."""

    first: date
    last: date
    at: datetime
    zone: str
    currency: str
    levels: tuple[Level, ...]
    priorities: tuple[Line, ...]
    kinds: tuple[Line, ...]
    channels: tuple[Line, ...]
    parts: tuple[Part, ...]
    promises: tuple[PromiseLine, ...]
    missed: tuple[Missed, ...]
    calls: Calls
    operations: Operations
    sessions: tuple[Session, ...]
    packs: tuple[Pack, ...]
    breaches: tuple[Breach, ...] | None = None
    goals: tuple[GoalLine, ...] = ()

    @property
    def whole(self) -> Level:
        """All levels together."""
        return next(row for row in self.levels if row.level == 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPaper:
    """A report with all that is printed around it."""

    language: str
    seller: Party
    report: Report
    logo: bytes | None = None
    colour: str
