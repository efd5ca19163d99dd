"""A contract over time: which kinds a profile knows, which terms matter to each, when its periods begin, when it renews."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from dateutil.relativedelta import relativedelta

from desk.rules.charge_fees import fee_of
from desk.rules.vocabulary import CONTRACTS, TIERS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from desk.rules.profile import Profile

TIER: Final = "tier_"
RAISE: Final = "raise_"
# A raise to the lowest tier would raise nothing.
KINDS: Final = (*CONTRACTS, *(f"{TIER}{tier}" for tier in TIERS), *(f"{RAISE}{tier}" for tier in TIERS[1:]))
PERIODS: Final = ("month", "year")
RENEWALS: Final = ("none", *PERIODS)
DAY: Final = timedelta(days=1)
ALWAYS: Final = ("site_id", "starts_on", "ends_on", "note")
PAID: Final = ("price", "fee_period", "fees_from", "renewal", "renews_itself", "notice_days")


def tier_of(kind: str) -> str | None:
    """The tier a contract brings, lasting or for a time; None where it brings none."""
    return kind.removeprefix(TIER).removeprefix(RAISE) if kind.startswith((TIER, RAISE)) else None


def has_tiers(profile: Profile) -> bool:
    """Whether a profile tells tiers apart."""
    return bool(profile.promises.tier_ranks) or profile.promises.default_tier is not None or profile.charges.tier is not None


def is_known(profile: Profile, kind: str) -> bool:
    """Whether a profile gives a kind a meaning it cannot do without: a pack its hours, a tier its promises.

    Any other kind may stand on any desk: it is at the least a fee, once a period.
    """
    if tier_of(kind) is not None:
        return has_tiers(profile)
    pack = profile.charges.pack
    return kind != "phone_pack" or (pack is not None and pack.contract == kind)


def speaks_of(profile: Profile, kind: str) -> bool:
    """Whether a profile's promises or prices speak of a kind of contract."""
    terms, promises = profile.charges, profile.promises
    if tier_of(kind) is not None:
        return has_tiers(profile)
    conditions = (*(rule.when for rule in terms.rules), *(gate.when for gate in terms.gates))
    spoken = {name for when in conditions for name in when.contracts | when.without}
    spoken |= {fee.contract for fee in terms.fees} | terms.trained_first | promises.cover_contracts
    spoken |= {name for row in promises.rows for name in row.when.contracts} | {
        name for row in promises.promotions for name in row.contracts
    }
    spoken |= {terms.labour.surcharge} if terms.labour is not None else set()
    return kind in spoken


def kinds_of(profile: Profile) -> tuple[str, ...]:
    """The kinds a desk of this profile can agree on, those its profile speaks of first."""
    known = [kind for kind in KINDS if is_known(profile, kind)]
    return tuple(sorted(known, key=lambda kind: not speaks_of(profile, kind)))


def fields_of(profile: Profile, kind: str) -> tuple[str, ...]:
    """The fields that matter to a kind on a desk of this profile, in the order of the form."""
    terms = profile.charges
    fields = list(ALWAYS)
    if kind.startswith(RAISE):
        return (*fields, "windows", "agreed_contacts", "price", "fee_period", "fees_from")
    fields += PAID
    if terms.labour is not None:
        fields += ["hourly_rate"] if tier_of(kind) is None and kind != "phone_pack" else []
        fields += ["surcharge"] if kind == terms.labour.surcharge else []
    if kind in profile.promises.cover_contracts:
        fields.append("covers_out_of_hours")
    if any(gate.when.contracts == {kind} and ("quote_first", frozenset({True})) in gate.when.fields for gate in terms.gates):
        fields.append("quote_first")
    return tuple(fields)


def period_of(profile: Profile, kind: str) -> str:
    """How often a kind's fee is due: as the profile says, else once a year."""
    fee = fee_of(profile.charges, kind)
    return fee.period if fee is not None else "year"


def nth(begins: date, period: str, number: int) -> date:
    """The first day of a period, counted from 0; a month without that day begins on its last."""
    return begins + (relativedelta(months=number) if period == "month" else relativedelta(years=number))


def period_at(begins: date, period: str, on: date) -> int:
    """The number of the period a day falls in; 0 before the first."""
    if on <= begins:
        return 0
    gone = relativedelta(on, begins)
    number = gone.years * 12 + gone.months if period == "month" else gone.years
    # A month-end is reached by a shorter month's last day: relativedelta counts it only a day later.
    return number + 1 if nth(begins, period, number + 1) <= on else number


def renewal_after(begins: date, period: str, on: date) -> date:
    """The first day of the term after the one a day falls in."""
    return nth(begins, period, period_at(begins, period, on) + 1)


def periods(begins: date, ends: date | None, period: str, *, until: date, since: date | None = None) -> Iterator[tuple[date, date]]:
    """The periods that have begun by a day, first and last day of each; those begun before `since` are left out.

    The last of a contract that ends within it is cut at its end.
    """
    number = 0 if since is None else period_at(begins, period, since)
    while True:
        first = nth(begins, period, number)
        if first > until or (ends is not None and first > ends):
            return
        last = nth(begins, period, number + 1) - DAY
        if since is None or first >= since:
            yield first, last if ends is None else min(last, ends)
        number += 1


def share_a_day(first: tuple[date, date | None], other: tuple[date, date | None]) -> bool:
    """Whether two stretches of days, each without an end or with its last day, have a day in common."""
    return (other[1] is None or first[0] <= other[1]) and (first[1] is None or other[0] <= first[1])


def lies_within(inner: tuple[date, date | None], outer: tuple[date, date | None]) -> bool:
    """Whether a stretch of days lies in another."""
    return outer[0] <= inner[0] and (outer[1] is None or (inner[1] is not None and inner[1] <= outer[1]))
