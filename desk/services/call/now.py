"""What a call that comes now is promised: whether the phone is open, when it opens, and which promise holds until then."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desk.models import Customer
from desk.rules.promise import Request, promise
from desk.services import desks
from desk.services.entitlements import entitled

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.store import Store

# Where a profile has hours of its own for the phone, those are the ones a caller means.
PHONES: Final = ("phone", "support", "desk")
ORDER: Final = ("callback", "reply", "start", "resolve")


@dataclass(frozen=True, slots=True)
class PhoneNow:
    """Whether the phone is open, else until when it is not; `kind` by `at` is what is promised to somebody who calls now all the same."""

    is_open: bool
    opens_at: datetime | None
    on_call: bool
    kind: str | None
    at: datetime | None


def promise_now(
    store: Store, *, now: datetime, customer_id: int | None = None, kind: str = "question", priority: str = "normal"
) -> PhoneNow:
    """The promise for a call of this kind that comes now, under the customer's contracts where the customer is known."""
    profile = desks.profile(store)
    calendar = next((profile.calendars[name] for name in PHONES if name in profile.calendars), next(iter(profile.calendars.values())))
    if calendar.is_open(now):
        return PhoneNow(is_open=True, opens_at=None, on_call=False, kind=None, at=None)
    contracts, tier, covered = frozenset[str](), None, None
    with store.read() as session:
        customer = session.get(Customer, customer_id) if customer_id is not None else None
        if customer is not None:
            held = entitled(session, customer=customer, day=now.astimezone(profile.zone).date())
            contracts, tier, covered = held.kinds, held.tier, held.covers_all_hours(profile.promises.cover_contracts)
    answer = promise(profile, Request(received=now, kind=kind, priority=priority, contracts=contracts, tier=tier, covered=covered))
    made = next((found for name in ORDER if (found := answer.of(name)) is not None and (found.latest or found.aim) is not None), None)
    return PhoneNow(
        is_open=False, opens_at=calendar.next_opening(now), on_call=answer.on_call, kind=made.kind if made else None,
        at=(made.latest or made.aim) if made else None,
    )  # fmt: skip
