"""Days without a price on both engines: what falls into them is held with that reason, never charged what was published."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from desk.models import Course
from desk.rules.charge import price
from desk.rules.charge_work import Work
from desk.services import desks, prices
from desk.services.course.fees import course_fees, fee_for
from desk.services.price.rows import day_prices
from desk.services.profiles import shipped
from desk.words import speaker, stored
from tests.makers import NOW, TODAY
from tests.services import trade
from tests.services.call_room import Room

if TYPE_CHECKING:
    from desk.services.store import Store

DAY = timedelta(1)


def over(store: Store, code: str, by: int) -> int:
    """An item whose price ends today."""
    item = next(row for row in prices.price_list(store, on=TODAY, language="en") if row.code == code)
    prices.end_price(store, item_id=item.id, last_day=TODAY, at=NOW, by=by)
    return item.id


def test_the_list_says_which_items_have_no_price_on_a_day_and_shows_none(store: Store) -> None:
    by = trade.desk(store)
    codes = [row.code for row in prices.price_list(store, on=TODAY, language="en") if row.amount is not None]
    item_id, before = over(store, codes[0], by), trade.customer(store)
    for on, lapsed in ((TODAY - timedelta(365), set()), (TODAY, set()), (TODAY + DAY, {codes[0]})):
        with store.read() as session:
            assert day_prices(session, on=on, customer_id=before).lapsed == lapsed
    row = next(row for row in prices.price_list(store, on=TODAY + DAY, language="en") if row.id == item_id)
    assert (row.amount, row.gross, row.gap is not None) == (None, None, True)
    prices.set_price(store, item_id=item_id, amount=Decimal(400), valid_from=TODAY, customer_id=before, at=NOW, by=by)
    with store.read() as session:
        assert day_prices(session, on=TODAY + DAY, customer_id=before).lapsed == set()


def test_work_of_a_day_without_a_price_is_held_until_there_is_one(store: Store) -> None:
    room = Room(store)
    call = room.call(20, at=NOW + DAY, told=True, cause="request", work="content")
    assert room.charge(call).net == Decimal(30)
    item = next(row for row in prices.price_list(store, on=TODAY, language="en") if row.code == "usage_hour")
    batch = prices.end_price(store, item_id=item.id, last_day=TODAY, at=NOW, by=room.agent).result
    held = room.charge(call)
    assert (held.status, held.reason, held.net) == ("held", "price", 0)
    assert speaker("en").reasons(stored.from_json(held.why))[-1].startswith("There is no price on that day for")
    prices.undo_prices(store, batch=batch, at=NOW, by=room.agent)
    assert (room.charge(call).status, room.charge(call).net) == ("chargeable", Decimal(30))


def test_what_is_covered_needs_no_price_and_a_rate_agreed_for_the_case_stands() -> None:
    profile = shipped("clickmedia")
    every = set(profile.charges.items)
    asked = Work(work="content", cause="request", seconds=3600, told=True)
    held = price(profile.charges, asked, {}, lapsed=every)
    assert (held.status, held.reason, held.why[-1].code) == ("held", "price", "price_lapsed")
    assert price(profile.charges, asked, {}).status == "chargeable"
    assert price(profile.charges, Work(cause="hosting"), {}, lapsed=every).status == "covered"
    agreed = replace(asked, work="development", hourly_rate=Decimal(70))
    assert price(profile.charges, agreed, {}, lapsed=every).status == "chargeable"
    pack = Work(cause="question", channel="phone", contracts=frozenset({"phone_pack"}), at=NOW, seconds=900)
    assert price(profile.charges, pack, {}, lapsed=every, open_at=lambda _at: True).status == "covered"


def test_a_courses_fee_without_a_price_is_held_unless_it_has_its_own(file_store: Store) -> None:
    trade.desk(file_store, "stefna")
    profile = desks.profile(file_store)
    terms = profile.charges.course
    assert terms is not None
    course = Course(name="x", minutes=60, capacity=10, included=2, price=None, pair_price=None)
    held = fee_for(course_fees(course, profile, {}, lapsed={terms.site}), 1)
    assert (held.status, held.reason, held.why[0].code) == ("held", "price", "price_lapsed")
    course.price, course.pair_price = Decimal(7), Decimal(7)
    assert fee_for(course_fees(course, profile, {}, lapsed={terms.site, terms.group}), 1).net == 7
