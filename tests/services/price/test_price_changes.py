"""What is done to prices is on record and can be taken back; raises show their rounding first; a customer's own price stands first."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from desk.rules.errors import Refused
from desk.rules.price_period import Gap
from desk.services import charges, invoices, prices
from desk.services.customer import merge
from tests import makers
from tests.makers import NOW, TODAY
from tests.services.call_room import LATER, Room

if TYPE_CHECKING:
    from desk.services.prices import PriceRow
    from desk.services.store import Store

D = Decimal
MAY, JUNE, JULY = date(2026, 5, 1), date(2026, 6, 1), date(2026, 7, 1)
DAY = timedelta(1)


def row(store: Store, code: str = "training_hour", *, on: date = TODAY, customer_id: int | None = None) -> PriceRow:
    found = prices.price_list(store, on=on, language="en", customer_id=customer_id)
    return next(row for row in found if row.code == code)


def put(store: Store, by: int, amount: str, first: date, last: date | None = None, **more: Any) -> int:
    """A price of the training hour; the batch that takes it back."""
    item = row(store).id
    batch: int = prices.set_price(
        store, item_id=item, amount=D(amount), valid_from=first, valid_to=last, at=NOW, by=by, **more
    ).result  # fmt: skip
    return batch


def amounts(store: Store, *days: date, customer_id: int | None = None) -> list[Decimal | None]:
    return [prices.prices_on(store, on=day, customer_id=customer_id).get("training_hour") for day in days]


def test_a_price_with_a_last_day_leaves_a_gap_that_the_list_shows(store: Store) -> None:
    by = makers.desk(store)
    put(store, by, "15000", MAY, JUNE - DAY)
    assert amounts(store, MAY - DAY, MAY, JUNE - DAY, JUNE) == [D(14900), D(15000), D(15000), None]
    assert row(store).gap == Gap(JUNE, None)
    gone = row(store, on=JUNE)
    assert (gone.gap, gone.valid_from, gone.amount) == (Gap(JUNE, None), None, None)  # work of these days is held
    put(store, by, "15100", JULY)
    assert row(store).gap == Gap(JUNE, JULY - DAY)
    put(store, by, "15050", JUNE)
    assert row(store).gap is None


def test_an_overlap_is_refused(store: Store) -> None:
    by = makers.desk(store)
    put(store, by, "15000", MAY, JULY - DAY)
    for first, last, field in ((JUNE, None, "valid_from"), (TODAY, MAY, "valid_to"), (JULY, JUNE, "valid_to")):
        with pytest.raises(Refused) as refused:
            put(store, by, "15100", first, last)
        assert refused.value.field == field
    put(store, by, "15100", JULY)


def test_a_price_that_holds_is_ended_and_holds_on_again(store: Store) -> None:
    by = makers.desk(store)
    item = row(store).id
    batch = prices.end_price(store, item_id=item, last_day=MAY, at=NOW, by=by).result
    assert amounts(store, MAY, MAY + DAY) == [D(14900), None]
    prices.end_price(store, item_id=item, last_day=None, at=NOW, by=by)
    assert amounts(store, MAY + DAY) == [D(14900)]
    with pytest.raises(Refused, match="Somebody changed"):
        prices.undo_prices(store, batch=batch, at=NOW, by=by)
    with pytest.raises(Refused):
        prices.end_price(store, item_id=item, last_day=TODAY - DAY, at=NOW, by=by)


def test_every_change_is_undone_and_the_undoing_too(store: Store) -> None:
    by = makers.desk(store)
    first = put(store, by, "15000", MAY)
    second = put(store, by, "15500", MAY)
    back = prices.undo_prices(store, batch=second, at=NOW, by=by).result
    assert amounts(store, MAY) == [D(15000)]
    with pytest.raises(Refused, match="nothing to undo"):
        prices.undo_prices(store, batch=second, at=NOW, by=by)
    again = prices.undo_prices(store, batch=back, at=NOW, by=by).result
    assert amounts(store, MAY) == [D(15500)]
    with pytest.raises(Refused, match="Somebody changed"):
        prices.undo_prices(store, batch=first, at=NOW, by=by)
    prices.undo_prices(store, batch=again, at=NOW, by=by)
    prices.undo_prices(store, batch=first, at=NOW, by=by)
    assert amounts(store, MAY) == [D(14900)]
    said = [(one.what, one.before, one.amount, one.undone, one.who) for one in prices.price_history(store, item_id=row(store).id)]
    assert said[-2:] == [("changed", D(15000), D(15500), False, "Anna Dæmi"), ("set", None, D(15000), False, "Anna Dæmi")]
    assert said[0] == ("withdrawn", D(15000), None, True, "Anna Dæmi")
    assert sum(one[3] for one in said) == 4


def test_cents_are_undone_as_they_were_written(store: Store) -> None:
    by = makers.desk(store, "web-veistamo")
    item = prices.price_list(store, on=TODAY, language="en")[0]
    batch = prices.set_price(store, item_id=item.id, amount=D("99.50"), valid_from=MAY, at=NOW, by=by).result
    prices.undo_prices(store, batch=batch, at=NOW, by=by)
    assert row(store, item.code).next_amount is None


def test_what_moved_days_gone_by_is_not_undone(store: Store) -> None:
    by = makers.desk(store)
    batch = put(store, by, "15000", MAY)
    with pytest.raises(Refused, match="days gone by"):
        prices.undo_prices(store, batch=batch, at=NOW + timedelta(30), by=by)
    assert amounts(store, MAY) == [D(15000)]


def test_a_confirmation_is_on_record_with_who_and_can_be_undone(store: Store) -> None:
    by = makers.desk(store)
    pair = row(store, "course_pair")
    batch = prices.confirm_ours(store, item_id=pair.id, confirmed=True, at=NOW, by=by).result
    event = prices.price_history(store, item_id=pair.id)[0]
    assert (event.what, event.who, event.at) == ("confirmed", "Anna Dæmi", NOW)
    assert [one.ours for one in prices.price_list(store, on=TODAY, language="en") if one.code.startswith("course")] == [False, False]
    prices.undo_prices(store, batch=batch, at=NOW, by=by)
    assert row(store, "course_pair").ours
    assert prices.price_history(store, item_id=pair.id)[0].what == "unconfirmed"


def test_a_customers_own_price_stands_before_the_lists_for_that_customer_alone(store: Store) -> None:
    by = makers.desk(store)
    ours, other = makers.customer(store), makers.customer(store, "Annað ehf.")
    put(store, by, "12000", MAY, JULY - DAY, customer_id=ours)
    assert amounts(store, TODAY, MAY, JULY, customer_id=ours) == [D(14900), D(12000), D(14900)]
    assert amounts(store, MAY, customer_id=other) == amounts(store, MAY) == [D(14900)]
    mine = row(store, on=MAY, customer_id=ours)
    assert (mine.own, mine.amount, mine.listed, mine.gap) == (True, D(12000), D(14900), None)
    assert (row(store, customer_id=ours).next_amount, row(store, customer_id=ours).next_own) == (D(12000), True)
    assert "Hótel Lundey" in prices.price_history(store, item_id=mine.id)[0].customer


def test_a_customers_own_price_is_never_below_a_published_minimum(store: Store) -> None:
    by = makers.desk(store, "mystore")
    item = next(row for row in prices.price_list(store, on=TODAY, language="en") if row.minimum == D(1250))
    owner = makers.customer(store, country="NO", language="nb")
    with pytest.raises(Refused, match="minimum"):
        prices.set_price(store, item_id=item.id, amount=D(1249), valid_from=MAY, customer_id=owner, at=NOW, by=by)


def test_a_raise_shows_its_rounding_first_and_is_made_once_and_undone_whole(store: Store) -> None:
    by = makers.desk(store)
    put(store, by, "16000", JULY)
    asked: dict[str, Any] = {"percent": D("3.5"), "valid_from": JUNE, "step": D(50)}
    shown = prices.raise_preview(store, **asked, today=TODAY, language="en")
    hour = next(one for one in shown if one.name == row(store).name)
    assert (hour.before, hour.exact, hour.after, hour.later) == (D(14900), D("15421.5"), D(15400), JULY)
    assert amounts(store, JUNE) == [D(14900)]
    every = [one.item_id for one in shown]
    done = prices.raise_prices(store, op_key="r", **asked, item_ids=every, at=NOW, by=by)
    assert prices.raise_prices(store, op_key="r", **asked, item_ids=every, at=NOW, by=by).result == done.result
    listed = {one.id: one.amount for one in prices.price_list(store, on=JUNE, language="en")}
    assert {one.item_id: one.after for one in shown} == {key: listed[key] for key in every}
    assert amounts(store, MAY, JULY) == [D(14900), D(16000)]
    prices.undo_prices(store, batch=done.result, at=NOW, by=by)
    assert amounts(store, JUNE, JULY) == [D(14900), D(16000)]
    assert prices.last_batch(store, by=by) != done.result


def test_a_raise_takes_only_the_items_named_and_says_when_nothing_would_change(store: Store) -> None:
    by = makers.desk(store)
    asked: dict[str, Any] = {"percent": D(3), "valid_from": JUNE, "step": D(1)}
    shown = prices.raise_preview(store, **asked, today=TODAY, language="en")
    prices.raise_prices(store, op_key="one", **asked, item_ids=[row(store).id], at=NOW, by=by)
    after = {one.id: one.amount for one in prices.price_list(store, on=JUNE, language="en")}
    assert sum(after[one.item_id] != one.before for one in shown) == 1
    with pytest.raises(Refused, match="Nothing would change"):
        prices.raise_prices(store, op_key="two", **{**asked, "percent": D("0.001")}, item_ids=[row(store).id], at=NOW, by=by)
    with pytest.raises(Refused, match="days gone by"):
        prices.raise_preview(store, **{**asked, "valid_from": TODAY - DAY}, today=TODAY, language="en")


def test_a_raise_inside_a_price_with_a_last_day_cuts_it_and_keeps_the_last_day(store: Store) -> None:
    by = makers.desk(store)
    put(store, by, "15000", MAY, JULY - DAY)
    asked: dict[str, Any] = {"percent": D(10), "valid_from": JUNE, "step": D(1)}
    batch = prices.raise_prices(store, op_key="r", **asked, item_ids=[row(store).id], at=NOW, by=by).result
    assert amounts(store, JUNE - DAY, JUNE, JULY - DAY, JULY) == [D(15000), D(16500), D(16500), None]
    prices.undo_prices(store, batch=batch, at=NOW, by=by)
    assert amounts(store, JUNE - DAY, JUNE, JULY) == [D(15000), D(15000), None]


def test_a_lowering_stops_at_the_published_minimum_and_says_so(store: Store) -> None:
    makers.desk(store, "mystore")
    shown = prices.raise_preview(store, percent=D(-20), valid_from=JUNE, step=D(1), today=TODAY, language="en")
    kept = [one for one in shown if one.kept]
    assert kept
    assert all(one.after == one.before for one in kept)
    assert all(one.after < one.before for one in shown if not one.kept)


def test_a_customers_own_prices_are_raised_apart(store: Store) -> None:
    by = makers.desk(store)
    owner = makers.customer(store)
    put(store, by, "12000", TODAY, customer_id=owner)
    asked: dict[str, Any] = {"percent": D(5), "valid_from": JUNE, "step": D(100), "customer_id": owner}
    (shown,) = prices.raise_preview(store, **asked, today=TODAY, language="en")
    prices.raise_prices(store, op_key="r", **asked, item_ids=[shown.item_id], at=NOW, by=by)
    assert amounts(store, JUNE, customer_id=owner) == [D(12600)]
    assert amounts(store, JUNE) == [D(14900)]


def test_later_prices_touch_nothing_approved_or_invoiced_undone_or_not(store: Store) -> None:
    room = Room(store)
    work: dict[str, Any] = {"told": True, "cause": "request", "work": "content"}
    approved, invoiced, still_open = (room.call(20, at=NOW + timedelta(hours=at), **work) for at in range(3))
    for call in (approved, invoiced):
        charges.approve_charges(store, charge_ids=[room.charge(call).id], at=LATER, by=room.agent)
    (draft,) = invoices.draft_invoices(store, op_key="d", charge_ids=(room.charge(invoiced).id,), at=LATER, by=room.agent).result
    before = invoices.invoice(store, invoice_id=draft, today=TODAY)
    item = row(store, "usage_hour")
    asked: dict[str, Any] = {"percent": D(100), "valid_from": TODAY, "step": D(1)}
    batch = prices.raise_prices(store, op_key="r", **asked, item_ids=[item.id], at=NOW, by=room.agent).result
    assert [room.charge(call).net for call in (approved, invoiced, still_open)] == [D(30), D(30), D(60)]
    prices.set_price(store, item_id=item.id, amount=D(100), valid_from=TODAY, customer_id=room.customer, at=NOW, by=room.agent)
    assert [room.charge(call).net for call in (approved, invoiced, still_open)] == [D(30), D(30), D(50)]
    prices.undo_prices(store, batch=batch, at=NOW, by=room.agent)
    assert [room.charge(call).net for call in (approved, invoiced, still_open)] == [D(30), D(30), D(50)]
    assert invoices.invoice(store, invoice_id=draft, today=TODAY) == before


def test_own_prices_follow_a_merge_and_come_back(store: Store) -> None:
    by = makers.desk(store)
    kept, gone = makers.customer(store), makers.customer(store, "Lundey")
    put(store, by, "12000", TODAY, customer_id=gone)
    merged = merge.merge_customers(store, source_id=gone, target_id=kept, at=NOW, by=by).result
    assert amounts(store, TODAY, customer_id=kept) == [D(12000)]
    merge.unmerge_customers(store, merge_id=merged, at=NOW, by=by)
    assert (amounts(store, TODAY, customer_id=kept), amounts(store, TODAY, customer_id=gone)) == ([D(14900)], [D(12000)])
