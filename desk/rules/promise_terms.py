"""What a profile promises, as rows: when a row holds, what it aims at, and what it undertakes at the latest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desk.rules.vocabulary import CHANNELS, CONTRACTS, KINDS, PRIORITIES, PROMISE_KINDS, TIERS

if TYPE_CHECKING:
    from datetime import time

    from desk.rules.reading import Reader

AIM_RULES: Final = ("same_business_day", "business_day", "weeks", "immediate", "next_release")
TELLS: Final = ("receipt", "hours", "completion")
ALERTS: Final = ("new_request",)
LATEST_RULES: Final = ("same_business_day", "business_day", "weeks", "after_aim", "aim")


@dataclass(frozen=True, slots=True)
class When:
    """The conditions of a row: an empty set asks nothing, None is either way; `contracts` asks for any one of them."""

    kinds: frozenset[str] = frozenset()
    priorities: frozenset[str] = frozenset()
    contracts: frozenset[str] = frozenset()
    tiers: frozenset[str] = frozenset()
    callback: bool | None = None
    covered: bool | None = None
    received: str | None = None

    def met(
        self, *, kind: str, priority: str, contracts: frozenset[str], tier: str | None, callback: bool, covered: bool, received_open: bool
    ) -> bool:
        """Whether a request meets every condition."""
        return (
            (not self.kinds or kind in self.kinds)
            and (not self.priorities or priority in self.priorities)
            and (not self.contracts or bool(contracts & self.contracts))
            and (not self.tiers or tier in self.tiers)
            and self.callback in {None, callback}
            and self.covered in {None, covered}
            and self.received in {None, "open" if received_open else "closed"}
        )


@dataclass(frozen=True, slots=True)
class Term:
    """One rule for an instant: its cut-off, its number of business days or weeks, or its minutes."""

    rule: str
    n: int = 0
    cut_off: time | None = None
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """A promise of one kind; the first row of a kind whose conditions are met is the one that holds."""

    kind: str
    aim: Term | None
    latest: Term | None
    when: When
    on_call: bool = False
    not_later_than: str | None = None
    ours: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Promotion:
    """A contract that treats one priority as another."""

    contracts: frozenset[str]
    priority: str
    treated_as: str
    why: str


@dataclass(frozen=True, slots=True)
class Planned:
    """The promise an agreed date sets, the one it sets when the start is immediate, and the goals it takes away."""

    sets: str = "resolve"
    beside_immediate_start: str = "resolve"
    takes_away: tuple[str, ...] = ()
    ours: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Escalation:
    """When an unsolved ticket rises to management: opening hours after receipt."""

    when: When
    hours: int
    calendar: str
    senior: bool


@dataclass(frozen=True, slots=True)
class Maintenance:
    """The bounds of maintenance with downtime."""

    minutes: int
    per_quarter: int
    outside: str


@dataclass(frozen=True, slots=True)
class ChannelRow:
    """A way to reach the desk: the calendar that says when it is answered, the contract or tiers it takes.

    `instead` is what a customer who is not entitled to it is told (English, translated as the words are).
    """

    name: str
    calendar: str
    contracts: frozenset[str] = frozenset()
    tiers: frozenset[str] = frozenset()
    instead: str = ""


@dataclass(frozen=True, slots=True)
class PromiseTerms:
    """Everything a profile promises, as data.

    `tells` is what the customer is told in the course of a ticket, `alerts` what makes the desk's people look up, `interim_starts`
    whether an interim answer counts as the start of work.
    """

    rows: tuple[PromiseRow, ...]
    runs_on: tuple[tuple[When, str], ...]
    promotions: tuple[Promotion, ...] = ()
    planned: Planned = Planned()
    default_tier: str | None = None
    tier_ranks: tuple[tuple[str, int], ...] = ()
    contract_ranks: tuple[tuple[str, int], ...] = ()
    cover_contracts: frozenset[str] = frozenset()
    roster: str | None = None
    escalations: tuple[Escalation, ...] = ()
    maintenance: Maintenance | None = None
    channels: tuple[ChannelRow, ...] = ()
    weekly_report: tuple[str, ...] = ()
    training_months: int | None = None
    tells: tuple[str, ...] = ()
    alerts: tuple[str, ...] = ()
    interim_starts: bool = False


def promise_terms(reader: Reader, calendars: tuple[str, ...]) -> PromiseTerms:
    """The promise half of a profile, checked; the reader's own `done` is the caller's."""
    tiers, on_call, planned, training = reader.part("tiers"), reader.part("on_call"), reader.part("planned"), reader.part("training")
    terms = PromiseTerms(
        rows=tuple(_row(row) for row in reader.rows("promises")),
        runs_on=tuple(_runs_on(row, calendars) for row in reader.rows("runs_on")) or ((When(), calendars[0]),),
        promotions=tuple(_promotion(row) for row in reader.rows("promotions")),
        planned=Planned(
            planned.choice("sets", PROMISE_KINDS, "resolve"),
            planned.choice("beside_immediate_start", PROMISE_KINDS, "resolve"),
            planned.texts("takes_away", PROMISE_KINDS),
            planned.texts("ours"),
        ),
        default_tier=tiers.choice("default", TIERS) if "default" in tiers.table else None,
        tier_ranks=_ranks(tiers.part("ranks"), TIERS),
        contract_ranks=_ranks(tiers.part("contract_ranks"), CONTRACTS),
        cover_contracts=frozenset(on_call.texts("cover_contracts", CONTRACTS)),
        roster=on_call.text("roster") if "roster" in on_call.table else None,
        escalations=tuple(_escalation(row, calendars) for row in reader.rows("escalations")),
        maintenance=_maintenance(reader.part("maintenance"), calendars),
        channels=tuple(_channel(row, calendars) for row in reader.rows("channels")),
        weekly_report=reader.texts("weekly_report"),
        training_months=training.number("within_months", least=1) if training.table else None,
        tells=reader.texts("tells", TELLS),
        alerts=reader.texts("alerts", ALERTS),
        interim_starts=bool(reader.flag("interim_answer_starts")),
    )
    for part in (tiers, on_call, planned, training):
        part.done()
    return terms


def _ranks(reader: Reader, keys: tuple[str, ...]) -> tuple[tuple[str, int], ...]:
    found = tuple((key, reader.number(key)) for key in keys if key in reader.table)
    reader.done()
    return found


def _when(reader: Reader) -> When:
    when = When(
        kinds=frozenset(reader.texts("kinds", KINDS)),
        priorities=frozenset(reader.texts("priorities", PRIORITIES)),
        contracts=frozenset(reader.texts("contracts", CONTRACTS)),
        tiers=frozenset(reader.texts("tiers", TIERS)),
        callback=reader.flag("callback"),
        covered=reader.flag("covered"),
        received=reader.choice("received", ("open", "closed")) if "received" in reader.table else None,
    )
    reader.done()
    return when


def _term(reader: Reader, rules: tuple[str, ...]) -> Term | None:
    if not reader.table:
        return None
    rule = reader.choice("rule", rules)
    counted = rule in {"business_day", "weeks"}
    term = Term(
        rule,
        n=reader.number("n", least=1) if counted else 0,
        cut_off=reader.clock("cut_off") if rule == "same_business_day" else None,
        minutes=reader.number("minutes") if rule == "after_aim" else 0,
    )
    reader.done()
    return term


def _row(reader: Reader) -> PromiseRow:
    row = PromiseRow(
        kind=reader.choice("kind", PROMISE_KINDS),
        aim=_term(reader.part("aim"), AIM_RULES),
        latest=_term(reader.part("latest"), LATEST_RULES),
        when=_when(reader.part("when")),
        on_call=bool(reader.flag("on_call")),
        not_later_than=reader.choice("not_later_than", PROMISE_KINDS) if "not_later_than" in reader.table else None,
        ours=reader.texts("ours"),
    )
    reader.done()
    return row


def _runs_on(reader: Reader, calendars: tuple[str, ...]) -> tuple[When, str]:
    found = _when(reader.part("when")), reader.choice("calendar", calendars)
    reader.texts("ours")
    reader.done()
    return found


def _promotion(reader: Reader) -> Promotion:
    promotion = Promotion(
        frozenset(reader.texts("contracts", CONTRACTS)),
        reader.choice("priority", PRIORITIES),
        reader.choice("treated_as", PRIORITIES),
        reader.text("why", "promoted"),
    )
    reader.done()
    return promotion


def _escalation(reader: Reader, calendars: tuple[str, ...]) -> Escalation:
    escalation = Escalation(
        _when(reader.part("when")), reader.number("hours", least=1), reader.choice("calendar", calendars), bool(reader.flag("senior"))
    )
    reader.done()
    return escalation


def _maintenance(reader: Reader, calendars: tuple[str, ...]) -> Maintenance | None:
    if not reader.table:
        return None
    found = Maintenance(reader.number("minutes", least=1), reader.number("per_quarter", least=1), reader.choice("outside", calendars))
    reader.done()
    return found


def _channel(reader: Reader, calendars: tuple[str, ...]) -> ChannelRow:
    channel = ChannelRow(
        reader.choice("name", CHANNELS),
        reader.choice("calendar", calendars, calendars[0]),
        frozenset(reader.texts("contracts", CONTRACTS)),
        frozenset(reader.texts("tiers", TIERS)),
        reader.text("instead", ""),
    )
    reader.done()
    return channel
