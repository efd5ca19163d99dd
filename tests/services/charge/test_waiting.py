"""Unbilled work is read by pages that together are the whole, with counts and sums that hold for every page."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import event

from desk.rules.tax import vat_on
from desk.services import charges
from tests.services import trade

if TYPE_CHECKING:
    from desk.services.store import Store

APRIL, MARCH = date(2026, 4, 9), date(2026, 3, 9)
NAMES = ("Aava Oy", "Kahvila Tuuli", "Kahvila Tuuli", "Retki Oy", "Sauna & Sula", "Uimala")


@pytest.fixture
def owners(store: Store) -> list[int]:
    """Six customers: one with held work only, one with free work before and after its first charge, one with free work only."""
    by = trade.desk(store)
    found = [trade.customer(store, name=name) for name in NAMES]
    for owner in found[:4]:
        trade.charge(store, owner, by, day=APRIL, units=owner % 3 + 1)
    trade.covered(store, found[1], by, day=MARCH)
    trade.covered(store, found[1], by, day=date(2026, 5, 4), text="Löyly")
    trade.charge(store, found[2], by, day=MARCH, goodwill_reason="Myöhästyimme")
    trade.charge(store, found[3], by, day=APRIL, status="held", reason="price", net=Decimal(0), lines=[])
    trade.charge(store, found[4], by, day=APRIL, status="held", reason="estimate", net=Decimal(50))
    trade.covered(store, found[5], by, day=APRIL)
    return found


def pages(store: Store, **which: Any) -> list[Any]:
    found: list[Any] = []
    after: Any = None
    while True:
        page = charges.unbilled_page(store, after=after, most=2, **which)
        found += page.groups
        after = page.after
        if after is None:
            return found


def held(store: Store, **which: Any) -> list[Any]:
    found: list[Any] = []
    after: Any = None
    while True:
        page = charges.held_page(store, after=after, most=1, **which)
        found += page.groups
        after = page.after
        if after is None:
            return found


WHICH: tuple[dict[str, Any], ...] = (
    {}, {"month": "2026-04"}, {"search": "kahvila"}, {"search": "loyly"}, {"month": "2026-03", "search": "tuuli"},
)  # fmt: skip


@pytest.mark.parametrize("which", WHICH)
def test_the_pages_together_are_the_whole(store: Store, owners: list[int], which: dict[str, str]) -> None:
    whole = charges.unbilled(store, **which)
    due = [(group.customer_id, group.work) for group in whole if group.work]
    assert [(group.customer_id, group.work) for group in pages(store, **which)] == due
    aside = [work for group in whole for work in group.held]
    assert [work for group in held(store, **which) for work in group.held] == aside
    totals = charges.unbilled_totals(store, **which)
    assert totals == charges.Totals(sum(len(work) for _, work in due), len(aside), sum((work.net for work in aside), Decimal(0)))
    assert set(charges.due_ids(store, **which)) == {one.id for _, work in due for one in work}


def test_free_work_before_the_first_charge_and_of_customers_who_owe_nothing_is_not_shown(store: Store, owners: list[int]) -> None:
    found = {group.customer_id: [work.status for work in group.work] for group in pages(store)}
    assert found[owners[1]] == ["chargeable", "covered"]
    assert owners[4] not in found
    assert owners[5] not in found


def test_what_is_chosen_is_summed_with_vat_once_a_customer_and_without_what_is_gone(store: Store, owners: list[int]) -> None:
    ids = charges.due_ids(store)
    chosen = charges.chosen_work(store, ids=[*ids, 999_999])
    nets = [group.net for group in charges.unbilled(store) if group.work]
    assert (chosen.ids, chosen.works, chosen.customers) == (ids, len(ids), 4)
    assert chosen.net == sum(nets)
    assert chosen.gross == sum(net + vat_on(net, Decimal("25.5"), "EUR") for net in nets)
    assert charges.chosen_work(store, ids=ids, month="2026-04").works == 4
    assert charges.chosen_work(store, ids=()).ids == ()


def test_a_customer_asked_for_is_shown_wherever_they_stand(store: Store, owners: list[int]) -> None:
    page = charges.unbilled_page(store, most=1, also=owners[3])
    assert ([group.customer_id for group in page.groups], page.beyond) == ([owners[0], owners[3]], owners[3])
    page = charges.unbilled_page(store, most=3, after=page.after, also=owners[3])
    assert ([group.customer_id for group in page.groups], page.beyond) == (owners[1:4], 0)
    assert charges.unbilled_page(store, most=1, also=owners[5]).beyond == 0


def test_a_page_reads_no_more_of_a_charge_than_is_shown(store: Store, owners: list[int]) -> None:
    said: list[str] = []
    with store.read() as session:
        event.listen(session.get_bind(), "before_cursor_execute", lambda *given: said.append(given[2]))
    charges.unbilled_page(store, most=1)
    charges.held_page(store)
    charges.unbilled_totals(store)
    text = " ".join(said)
    assert "charge.why" in text
    for unread in ("charge.case", "charge.history", "charge.warnings", "customer.street"):
        assert unread not in text
