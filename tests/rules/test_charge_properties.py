"""What holds of every charge, whatever the work: sums add up, more time never costs less, a pack never gives more than it has."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from desk.rules.charge import price
from desk.rules.charge_work import CAUSES, ESTIMATES, LEVELS, TEAMS, WORKS, Work
from desk.rules.money import rounded
from desk.rules.units import added_units, started_units
from desk.rules.vocabulary import CHANNELS, CONTRACTS, TIERS
from tests.rules.charge_profiles import KEYS, terms_of

AT = datetime(2026, 3, 10, 10, 0, tzinfo=UTC)
SECONDS = st.integers(0, 200_000)
RATES = st.integers(6000, 9000).map(lambda cents: Decimal(cents) / 100)
VERSIONS = st.sampled_from([None, "3.4", "3.5", "4.0", "10.0", "1.9"])
WORKS_OF_ANY_KIND = st.builds(
    Work,
    work=st.sampled_from(WORKS),
    cause=st.sampled_from(CAUSES),
    seconds=SECONDS,
    channel=st.sampled_from(CHANNELS),
    at=st.sampled_from([None, AT]),
    contracts=st.frozensets(st.sampled_from(CONTRACTS)),
    tier=st.sampled_from([None, *TIERS]),
    level=st.sampled_from(LEVELS),
    team=st.sampled_from(TEAMS),
    included_left=st.integers(0, 20),
    authorised=st.booleans(),
    estimate=st.sampled_from(ESTIMATES),
    told=st.booleans(),
    estimated_hours=st.none() | st.integers(0, 100).map(lambda tenths: Decimal(tenths) / 10),
    hourly_rate=st.none() | RATES,
    used_month=st.integers(0, 6),
    used_year=st.integers(0, 60),
    version_from=VERSIONS,
    version_to=VERSIONS,
    attendees=st.integers(1, 10),
)
ANY_PROFILE = st.sampled_from(KEYS)


def open_at(at: datetime) -> bool:
    """A desk that is always open."""
    return at is not None


@given(seconds=SECONDS, more=SECONDS, minutes=st.sampled_from([1, 15, 30, 60]))
def test_units_never_fall_as_seconds_grow(seconds: int, more: int, minutes: int):
    assert started_units(seconds, minutes) <= started_units(seconds + more, minutes)
    assert 0 <= started_units(seconds, minutes) * minutes * 60 - seconds < minutes * 60
    assert added_units(seconds, more, minutes) <= started_units(more, minutes)


@settings(max_examples=300)
@given(key=ANY_PROFILE, work=WORKS_OF_ANY_KIND)
def test_net_and_vat_make_gross_in_whole_minor_units(key: str, work: Work):
    charge = price(terms_of(key), work, open_at=open_at)
    assert charge.net + charge.vat == charge.gross
    assert charge.net == sum((line.net for line in charge.lines), Decimal(0))
    assert all(amount == rounded(amount, charge.currency) for amount in (charge.net, charge.vat, charge.gross))
    assert all(rounded(line.unit_price * line.quantity, charge.currency) == line.net for line in charge.lines)
    if charge.status != "chargeable":
        assert charge.gross == 0


@settings(max_examples=300)
@given(key=ANY_PROFILE, work=WORKS_OF_ANY_KIND, more=SECONDS)
def test_more_seconds_never_cost_less(key: str, work: Work, more: int):
    less = price(terms_of(key), work, open_at=open_at)
    longer = price(terms_of(key), replace(work, seconds=work.seconds + more), open_at=open_at)
    assert longer.gross >= less.gross
    assert longer.pack_quarters >= less.pack_quarters
    assert (longer.reason, longer.warnings) == (less.reason, less.warnings)


@settings(max_examples=300)
@given(work=WORKS_OF_ANY_KIND)
def test_a_pack_never_gives_more_quarters_than_are_left(work: Work):
    work = replace(work, cause="question", work="support", channel="phone", at=AT, contracts=work.contracts | {"phone_pack"})
    charge = price(terms_of("clickmedia"), work, open_at=open_at)
    left = max(0, min(4 - work.used_month, 48 - work.used_year))
    beyond = sum(line.quantity for line in charge.lines)
    assert charge.pack_quarters <= left
    assert charge.pack_quarters + beyond == started_units(work.seconds, 15)


@given(work=WORKS_OF_ANY_KIND)
def test_included_training_never_gives_more_quarters_than_are_left(work: Work):
    charge = price(terms_of("stefna"), replace(work, cause="request", work="training"))
    assert charge.pack_quarters <= work.included_left
    assert charge.pack_quarters + sum(line.quantity for line in charge.lines) == started_units(work.seconds, 15)
