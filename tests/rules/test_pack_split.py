"""The phone pack splits a call exactly: its parts are the whole, never above what is left, and always all that is left."""

from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from desk.rules.charge import price
from desk.rules.charge_work import Charge, Work
from desk.services.profiles import shipped

MONTH, YEAR, QUARTER = 4, 48, 900
AT = datetime(2026, 4, 22, 11, 0, tzinfo=ZoneInfo("Europe/Athens"))
PROFILE = shipped("clickmedia")
seconds = st.one_of(st.integers(0, 6 * QUARTER), st.sampled_from([QUARTER, QUARTER + 1, 4 * QUARTER, 4 * QUARTER + 1]))


def split(length: int, month: int, year: int) -> Charge:
    work = Work(
        work="support", cause="question", seconds=length, channel="phone", at=AT, contracts=frozenset({"phone_pack"}), used_month=month,
        used_year=year, told=True,
    )  # fmt: skip
    return price(PROFILE.charges, work, {"usage_hour": Decimal(60)}, open_at=PROFILE.calendars["desk"].is_open)


@given(seconds, st.integers(0, 6), st.integers(0, 50))
def test_the_parts_are_the_started_quarters_and_the_pack_gives_all_it_has(length: int, month: int, year: int) -> None:
    charge = split(length, month, year)
    units, left = -(-length // QUARTER), max(0, min(MONTH - month, YEAR - year))
    beyond = sum(line.quantity for line in charge.lines)
    assert charge.pack_quarters + beyond == units
    assert charge.pack_quarters == min(units, left)
    assert charge.net == 15 * beyond
    assert (charge.status == "chargeable") == (beyond > 0)


@given(st.lists(st.tuples(st.integers(1, 12), seconds), max_size=60))
def test_over_any_year_of_calls_no_month_and_no_year_gives_more_than_it_has(calls: list[tuple[int, int]]) -> None:
    months: dict[int, int] = {}
    whole = beyond = 0
    for month, length in calls:
        charge = split(length, months.get(month, 0), sum(months.values()))
        months[month] = months.get(month, 0) + charge.pack_quarters
        whole += -(-length // QUARTER)
        beyond += sum(line.quantity for line in charge.lines)
    assert all(used <= MONTH for used in months.values())
    assert sum(months.values()) <= YEAR
    assert sum(months.values()) + beyond == whole
