"""Drafts in detail on both engines: discounts, order, groups, payers, sites, currencies."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from desk.rules.errors import Refused
from desk.services import billing_terms, invoices
from desk.services.billing_terms import Terms
from tests import makers
from tests.makers import NOW, TODAY
from tests.services import trade

if TYPE_CHECKING:
    from desk.services.invoices import InvoiceView
    from desk.services.store import Store


class Room:
    """A desk with a customer and a way to draft its work."""

    def __init__(self, store: Store, profile_key: str = "web-veistamo") -> None:
        self.store, self.key, self.by = store, profile_key, trade.desk(store, profile_key)
        self.owner = trade.customer(store, profile_key)

    def charge(self, **fields: Any) -> int:
        return trade.charge(self.store, self.owner, self.by, profile_key=self.key, **fields)

    def draft(self, *charges: int) -> int:
        (key,) = self.drafts(*charges)
        return key

    def drafts(self, *charges: int) -> tuple[int, ...]:
        made: tuple[int, ...] = invoices.draft_invoices(self.store, op_key=f"d{charges}", charge_ids=charges, at=NOW, by=self.by).result
        return made

    def terms(self, **fields: Any) -> None:
        billing_terms.save_billing_terms(self.store, customer_id=self.owner, terms=Terms(**fields), at=NOW, by=self.by)

    def view(self, key: int) -> InvoiceView:
        return invoices.invoice(self.store, invoice_id=key, today=TODAY)

    def issue(self, key: int) -> InvoiceView:
        invoices.issue_invoice(self.store, op_key=f"i{key}", invoice_id=key, today=TODAY, at=NOW, by=self.by)
        return self.view(key)


def test_a_line_and_the_whole_are_discounted_and_still_add_up(store: Store):
    room = Room(store)
    key = room.draft(room.charge(units=2), room.charge(units=3))
    first, _ = room.view(key).lines
    invoices.change_line(store, line_id=first.id, discount=Decimal(10), at=NOW, by=room.by)
    assert room.view(key).row.net == Decimal("43.2") + 72
    invoices.change_draft(store, invoice_id=key, discount=Decimal("5.5"), at=NOW, by=room.by)
    view = room.view(key)
    assert [(line.kind, line.net) for line in view.lines] == [
        ("work", Decimal("43.2")), ("work", Decimal(72)), ("discount", Decimal("-6.34")),
    ]  # fmt: skip
    assert view.row.net == Decimal("108.86")
    with pytest.raises(Refused, match="follows"):
        invoices.change_line(store, line_id=view.lines[2].id, text="x", at=NOW, by=room.by)
    for wrong in (Decimal(-1), Decimal(101), Decimal("1.234"), Decimal("NaN")):
        with pytest.raises(Refused, match="percentage"):
            invoices.change_draft(store, invoice_id=key, discount=wrong, at=NOW, by=room.by)
    paper = trade.printed(invoices.invoice_pdf(store, invoice_id=key, today=TODAY))
    assert "108,86" in paper
    assert room.issue(key).row.net == Decimal("108.86")
    assert invoices.verify_chain(store) == ()


def test_the_discount_goes_with_its_line(store: Store):
    room = Room(store)
    key = room.draft(room.charge())
    invoices.change_draft(store, invoice_id=key, discount=Decimal(50), at=NOW, by=room.by)
    invoices.remove_line(store, line_id=room.view(key).lines[1].id, at=NOW, by=room.by)
    assert (room.view(key).discount, room.view(key).row.net) == (Decimal(0), Decimal(48))
    invoices.change_draft(store, invoice_id=key, discount=Decimal(50), at=NOW, by=room.by)
    invoices.remove_line(store, line_id=room.view(key).lines[0].id, at=NOW, by=room.by)
    assert invoices.invoice_ids(store, view="drafts", today=TODAY) == ()


def test_lines_are_ordered_by_hand_and_by_ticket(store: Store):
    room = Room(store)
    one, two = (makers.ticket(store, room.owner, number=number) for number in (1001, 1002))
    charges = [room.charge(day=date(2026, 4, day), ticket_id=ticket) for day, ticket in ((1, two), (2, one), (3, two))]
    key = room.draft(*charges)
    invoices.change_draft(store, invoice_id=key, grouping="ticket", at=NOW, by=room.by)
    lines = room.view(key).lines
    assert [line.charge_id for line in lines] == [charges[1], charges[0], charges[2]]
    assert [line.position for line in lines] == [1, 2, 3]
    assert "1001" in lines[0].detail
    invoices.order_lines(store, invoice_id=key, line_ids=(lines[2].id, lines[0].id), at=NOW, by=room.by)
    assert [line.id for line in room.view(key).lines] == [lines[2].id, lines[0].id, lines[1].id]
    with pytest.raises(Refused):
        invoices.change_draft(store, invoice_id=key, grouping="colour", at=NOW, by=room.by)


def test_a_line_of_the_desks_own_is_added_once(store: Store):
    room = Room(store)
    key = room.draft(room.charge())
    for _ in range(2):
        invoices.add_line(
            store, op_key="l", invoice_id=key, text="Verkkotunnus", quantity=Decimal(2), unit="v", unit_price=Decimal("9.5"), at=NOW,
            by=room.by,
        )  # fmt: skip
    assert [line.net for line in room.view(key).lines] == [Decimal(48), Decimal(19)]


def test_another_pays_and_the_buyer_stays(store: Store):
    room = Room(store)
    payer = trade.customer(store, name="Konserni Oyj")
    room.terms(payer_id=payer, order_number="PO-77", payment_days=30)
    view = room.issue(room.draft(room.charge()))
    assert (view.payer, view.row.customer, view.order_number) == ("Konserni Oyj", "Kahvila Tuulenpesä Oy", "PO-77")
    assert view.row.due_date == date(2026, 5, 22)
    assert "Konserni Oyj" in trade.printed(invoices.invoice_pdf(store, invoice_id=view.row.id, today=TODAY))
    with pytest.raises(Refused):
        room.terms(payer_id=room.owner)


def test_each_site_gets_an_invoice_of_its_own_where_that_is_agreed(store: Store):
    room = Room(store)
    sites = [makers.site(store, room.owner, name) for name in ("a.example", "b.example")]
    charges = [room.charge(case={"site_id": site}) for site in (sites[0], sites[1], sites[0])]
    room.terms(per_site=True)
    first, second = room.drafts(*charges)
    assert [(room.view(key).site_id, len(room.view(key).lines)) for key in (first, second)] == [(sites[0], 2), (sites[1], 1)]


def test_an_agreement_in_euros_is_invoiced_in_euros_with_the_tax_in_kroner(store: Store):
    room = Room(store, "mystore")
    room.terms(currency="EUR")
    with pytest.raises(Refused, match="exchange rate"):
        room.draft(room.charge())
    invoices.save_rate(
        store, currency="EUR", valid_from=date(2026, 4, 1), rate=Decimal("11.7325"), source="Norges Bank", at=NOW, by=room.by
    )
    view = room.issue(room.draft(room.charge(units=4)))
    # 24 kroner a quarter are 2.05 euros; four of them 8.20, a quarter of that tax 2.05, in kroner 24.05.
    assert (view.row.currency, view.row.net, view.vat) == ("EUR", Decimal("8.2"), Decimal("2.05"))
    assert (view.home_currency, view.home_rate, view.home_vat) == ("NOK", Decimal("11.7325"), Decimal("24.05"))
    assert invoices.verify_chain(store) == ()


def test_a_greek_draft_with_the_providers_marks_is_an_invoice(store: Store):
    room = Room(store, "clickmedia")
    key = room.draft(room.charge())
    given = {"mark": "400001234567890", "uid": "ABC123", "qr_address": "https://mydata.aade.gr/q"}
    for missing in given:
        with pytest.raises(Refused, match="belong together"):
            invoices.enter_greek_marks(store, invoice_id=key, **{**given, missing: ""}, at=NOW, by=room.by)
    invoices.enter_greek_marks(store, invoice_id=key, **given, at=NOW, by=room.by)
    view = room.issue(key)
    assert (view.row.kind, view.row.number, view.mark) == ("invoice", "2026-0001", "400001234567890")


def test_whoever_prepared_an_issue_looks_again_when_the_draft_has_changed(store: Store, monkeypatch: pytest.MonkeyPatch):
    """The line written between the look and the issue is on the invoice, and in its sums."""
    room = Room(store)
    key = room.draft(room.charge())
    from desk.services.invoice import issue_prepared, issuing

    prepared: Any = issue_prepared.prepare
    seen: list[Any] = []

    def slow(session: Any, row: Any, **given: Any) -> Any:
        found = prepared(session, row, **given)
        seen.append(found)
        return found

    def changed_between(shop: Any, found: Any) -> Any:
        if len(seen) == 1:
            invoices.change_draft(store, invoice_id=key, discount=Decimal(50), at=NOW, by=room.by)
        return finish(shop, found)

    finish = issuing._finish
    monkeypatch.setattr(issuing, "prepare", slow)
    monkeypatch.setattr(issuing, "_finish", changed_between)
    assert room.issue(key).row.net == Decimal(24)
    assert len(seen) == 2
    assert invoices.verify_chain(store) == ()
