"""The invoice's appendix tells each call: when, how long, what was counted, and the why the agent read aloud."""

from datetime import timedelta
from typing import Any

import pytest

from desk.services import charges, desks, invoices
from desk.words import speaker, stored
from tests import makers
from tests.makers import NOW, TODAY
from tests.services import trade
from tests.services.call_room import LATER, Room


@pytest.fixture
def room(store: Any) -> Room:
    made = Room(store)
    makers.contract(store, made.customer, "phone_pack")
    fields = {**trade.ADDRESS, **trade.SELLERS["GR"]}
    desks.change_desk(store, fields=fields, at=NOW, by=made.agent)
    return made


def drafted(room: Room, *calls: int) -> int:
    ids = tuple(room.charge(call).id for call in calls)
    return int(invoices.draft_invoices(room.store, op_key="d", charge_ids=ids, at=LATER, by=room.agent).result[0])


def appendix(room: Room, draft: int) -> str:
    text = trade.printed(invoices.invoice_pdf(room.store, invoice_id=draft, today=TODAY))
    head = speaker("el").tr("Appendix: the calls on this invoice")
    assert head in text
    return " ".join(text[text.index(head) :].split())


def test_each_call_stands_with_its_time_its_quarters_and_its_whole_why(room: Room) -> None:
    first, second = room.call(50, notes="Ωράριο"), room.call(20, at=NOW + timedelta(hours=1), notes="Τιμές")
    said = appendix(room, drafted(room, first, second))
    for call in (first, second):
        told = [step for step in stored.from_json(room.charge(call).why) if not step.code.startswith("ours")]
        for sentence in speaker("el").reasons(told):
            assert " ".join(sentence.split()) in said
    assert "13:00 · Þórður Dæmason · Ωράριο" in said
    assert "14:00 · Þórður Dæmason · Τιμές" in said
    assert "2 × 15" in said


def test_a_call_given_away_says_so_and_costs_nothing(room: Room) -> None:
    paid, given = room.call(70), room.call(20, at=NOW + timedelta(hours=2))
    charges.give_away(room.store, charge_id=room.charge(given).id, reason="Αργήσαμε", at=LATER, by=room.agent)
    said = appendix(room, drafted(room, paid, given))
    assert speaker("el").tr("No charge, as a gesture of goodwill.") in said
    assert "Αργήσαμε" not in said


def test_an_invoice_without_calls_has_no_appendix(room: Room) -> None:
    from decimal import Decimal

    from desk.models import Charge

    row = Charge(
        customer_id=room.customer, at=NOW, local_month="2026-04", status="chargeable", currency="EUR", net=Decimal(10),
        vat_rate=Decimal(24), text="Πακέτο", lines=[{"item": "x", "quantity": 1, "unit": "piece", "unit_price": "10", "net": "10"}],
        case={},
    )  # fmt: skip
    key = makers.add(room.store, row)
    draft = invoices.draft_invoices(room.store, op_key="d", charge_ids=(key,), at=LATER, by=room.agent).result[0]
    text = trade.printed(invoices.invoice_pdf(room.store, invoice_id=draft, today=TODAY))
    assert speaker("el").tr("Appendix: the calls on this invoice") not in text
