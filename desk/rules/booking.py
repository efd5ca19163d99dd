"""Seats of a course: the fee of a site's booking, what fits, and who on the waiting list is offered what comes free."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desk.rules.errors import Refused
from desk.rules.money import product, rounded

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from decimal import Decimal


@dataclass(frozen=True, slots=True)
class CourseFee:
    """A booking's fee without VAT: the site's own, and that of each started group beyond the attendees included."""

    groups: int
    site_price: Decimal
    site_net: Decimal
    group_price: Decimal
    group_net: Decimal

    @property
    def net(self) -> Decimal:
        """The whole fee."""
        return self.site_net + self.group_net


def course_fee(attendees: int, *, included: int, group_size: int, site_price: Decimal, group_price: Decimal, currency: str) -> CourseFee:
    """The fee of one site's attendees: with 2 included and pairs, 1 or 2 cost the site's price, 3 or 4 one pair more."""
    if attendees < 1:
        raise Refused("{field} must be at least {least}.", field="attendees", least=1)
    groups = max(0, -(-(attendees - included) // group_size))
    return CourseFee(groups, site_price, rounded(site_price, currency), group_price, rounded(product(group_price, groups), currency))


@dataclass(frozen=True, slots=True)
class Waiting:
    """A group that waits for seats, since when."""

    booking: int
    seats: int
    since: datetime


@dataclass(frozen=True, slots=True)
class Offers:
    """The groups offered seats, in order; those skipped because their group is larger than what was free; seats still free."""

    offered: tuple[Waiting, ...]
    skipped: tuple[Waiting, ...]
    free: int

    @property
    def passed(self) -> tuple[Waiting, ...]:
        """Of the skipped those whom a later group overtook."""
        last = max(((one.since, one.booking) for one in self.offered), default=None)
        return tuple(one for one in self.skipped if last is not None and (one.since, one.booking) < last)


def seats_free(capacity: int, taken: Iterable[int]) -> int:
    """The seats left after the bookings and the seats held by offers; never below 0."""
    return max(0, capacity - sum(taken))


def check_fits(seats: int, *, capacity: int, free: int) -> None:
    """Refuse a booking that asks for no seat, or for more than a session has or has left."""
    if seats < 1:
        raise Refused("Book at least one seat.", field="attendees")
    if seats > capacity:
        raise Refused("This session has {capacity} seats: spread the group over several sessions.", field="attendees", capacity=capacity)
    if seats > free:
        raise Refused(
            "{seats} seats are asked for and {free} are free: put the group on the waiting list.", field="attendees", seats=seats, free=free
        )


def offers(free: int, waiting: Iterable[Waiting]) -> Offers:
    """Offer free seats in order of waiting to the first group that fits, then to the next; a group is never split."""
    offered: list[Waiting] = []
    skipped: list[Waiting] = []
    for group in sorted(waiting, key=lambda one: (one.since, one.booking)):
        if group.seats <= free:
            offered.append(group)
            free -= group.seats
        elif free:
            skipped.append(group)
    return Offers(tuple(offered), tuple(skipped), free)
