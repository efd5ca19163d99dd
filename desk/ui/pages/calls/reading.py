"""What the page reads, each in its own channel: the newest answer wins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from desk.services.calls import LiveCall
    from desk.ui.desk_context import Desk

RUNNING = ("live", "held", "parked")


def is_running(call: LiveCall) -> bool:
    """Whether the call has not ended."""
    return call.state in RUNNING


def told_matters(profile: Any) -> bool:
    """Whether the profile asks that the customer be told the hours first."""
    return profile is not None and any("notice" in {gate.hold, gate.warning} for gate in profile.charges.gates)


def levels_matter(profile: Any) -> bool:
    """Whether a rule of the profile asks for the level."""
    return profile is not None and any(field == "level" for rule in profile.charges.rules for field, _allowed in rule.when.fields)


def versions_matter(profile: Any, call: LiveCall) -> bool:
    """Whether the price of this call asks from which version to which an upgrade went."""
    return call.cause == "upgrade" and profile is not None and any(
        field == "versions" for rule in profile.charges.rules for field, _allowed in rule.when.fields
    )


class Reader:
    """The page's questions to the services."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def opened(self, call_id: int, done: Callable[[Any], None], failed: Callable[[Any], None]) -> None:
        """One call, whatever its state."""
        desk = self._desk
        if call_id < 0:
            return  # begun without a line: only this machine knows of it, and the bar shows it
        read = desk.services.call.reading.open_call
        desk.lane.read(lambda: read(desk.store, call_id=call_id), done, failed, "calls.opened")

    def card(self, contact_id: int | None, customer_id: int, done: Callable[[Any], None], channel: str = "calls.card") -> None:
        """The card of a caller; nothing when the customer is gone."""
        desk, now = self._desk, self._desk.now()
        read = desk.services.calls.caller_card
        job = lambda: read(desk.store, contact_id=contact_id, customer_id=customer_id, now=now)  # noqa: E731 - a job
        desk.lane.read(job, done, lambda _error: done(None), channel)

    def price(self, call_id: int, seconds: int, done: Callable[[Any], None]) -> None:
        """What a call that is not on the line costs; nothing while nobody knows whose it is."""
        desk = self._desk
        read = desk.services.calls.price_call
        desk.lane.read(lambda: read(desk.store, call_id=call_id, seconds=seconds), done, lambda _error: done(None), "calls.price")

    def day(self, day: date, done: Callable[[Any], None]) -> None:
        """The person's calls of a local day."""
        desk = self._desk
        read, by = desk.services.calls.calls_of_day, desk.person.id
        desk.lane.read(lambda: read(desk.store, day=day, by=by), done, channel="calls.day")

    def recent(self, done: Callable[[Any], None]) -> None:
        """Who called lately."""
        desk = self._desk
        read, by = desk.services.call.reading.recent_callers, desk.person.id
        desk.lane.read(lambda: read(desk.store, by=by), done, channel="calls.recent")
