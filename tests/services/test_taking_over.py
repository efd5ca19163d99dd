"""Going on from an earlier system on both engines: told first, all of it or nothing, once."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from desk.rules.errors import Refused
from desk.services import invoices, taking_over, taking_over_lines
from desk.services.pack_meters import pack_meters
from tests import makers
from tests.makers import NOW, TODAY
from tests.services import trade

if TYPE_CHECKING:
    from desk.services.store import Store

OWED = "V-17; Καφέ Άλφα; 1.3.2026; 15.3.2026; 200,00; 50,00; 1234561\n\nV-18\tΚαφέ Άλφα\t1.4.2026\t15.4.2026\t1.000,50"


def scene(store: Store) -> tuple[int, int]:
    """A desk with phone packs, its office and a customer."""
    by = trade.desk(store, "clickmedia")
    owner = trade.customer(store, "clickmedia", "Καφέ Άλφα")
    makers.contract(store, owner, "phone_pack")
    return by, owner


def typed(**given: Any) -> dict[str, Any]:
    return {"numbers": {}, "invoices": "", "packs": "", "at": NOW, **given}


def test_what_is_told_first_is_what_is_done_and_it_is_done_once(store: Store) -> None:
    by, _ = scene(store)
    given = typed(numbers={"invoice": "318", "credit_note": ""}, invoices=OWED, packs="Καφέ Άλφα; 1.4.2026; 3")
    plan = taking_over.plan_start(store, **given)
    assert (plan.wrong, plan.numbers, plan.printed) == ((), {"invoice": 318}, {"invoice": "2026-0318"})
    assert (plan.owed, plan.quarters) == (Decimal("1150.50"), 3)
    assert taking_over.start_facts(store, today=TODAY).series[0].next == 1
    for _ in range(2):
        taking_over.take_over(store, op_key="k", by=by, **given)
    assert [row.printed for row in taking_over.start_facts(store, today=TODAY).series][:1] == ["2026-0318"]
    rows = invoices.invoice_rows(store, ids=invoices.invoice_ids(store, view="overdue", today=TODAY), today=TODAY)
    assert {(row.number, row.owed) for row in rows} == {("V-17", Decimal(150)), ("V-18", Decimal("1000.50"))}
    part = next(row for row in rows if row.number == "V-17")
    assert [line.net for line in invoices.invoice(store, invoice_id=part.id, today=TODAY).lines] == [Decimal(200), Decimal(-50)]
    assert [meter.month_used for meter in pack_meters(store, now=NOW)] == [3]
    assert invoices.verify_chain(store) == ()
    again = taking_over.plan_start(store, **given)
    assert [(one.field, one.line) for one in again.wrong] == [("invoices", 1), ("invoices", 3), ("packs", 1)]


@pytest.mark.parametrize(("line", "said"), [
    ("V-1; Καφέ Άλφα; 1.3.2026", "semicolons"), ("V-1; Nobody; 1.3.2026; 2.3.2026; 5", "Nobody"),
    ("V-1; Καφέ Άλφα; 1.3.2099; 2.3.2099; 5", "today or earlier"), ("V-1; Καφέ Άλφα; 1.3.2026; 2.3.2026; 5,005", "not an amount"),
    ("V-1; Καφέ Άλφα; 1.3.2026; 2.3.2026; 5; 5", "leave it out"), ("V-1; Καφέ Άλφα; 1.3.2026; 2.3.2026; five", "looks like"),
    ("; Καφέ Άλφα; 1.3.2026; 2.3.2026; 5", "number"),
])  # fmt: skip
def test_a_line_that_cannot_be_says_why_and_stops_all_of_it(file_store: Store, line: str, said: str) -> None:
    by, _ = scene(file_store)
    given = typed(numbers={"invoice": "9"}, invoices=f"V-9; Καφέ Άλφα; 1.3.2026; 2.3.2026; 5\n{line}")
    (wrong,) = taking_over.plan_start(file_store, **given).wrong
    assert (wrong.field, wrong.line) == ("invoices", 2)
    assert said in str(wrong.why)
    with pytest.raises(Refused) as refused:
        taking_over.take_over(file_store, op_key="k", by=by, **given)
    assert refused.value.field == "invoices:2"
    assert invoices.invoice_ids(file_store, view="overdue", today=TODAY) == ()
    assert taking_over.start_facts(file_store, today=TODAY).series[0].next == 1


def test_of_more_lines_than_are_taken_over_at_once_none_is_left_out_unseen(file_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    scene(file_store)
    monkeypatch.setattr(taking_over_lines, "MOST_LINES", 2)
    lines = [f"V-{number}; Καφέ Άλφα; 1.3.2026; 2.3.2026; 5" for number in range(3)]
    assert taking_over.plan_start(file_store, **typed(invoices="\n".join([*lines[:2], "", " "]))).wrong == ()
    (wrong,) = taking_over.plan_start(file_store, **typed(invoices="\n".join(lines))).wrong
    assert (wrong.field, wrong.line, str(wrong.why)[:16]) == ("invoices", 3, "At most 2 lines ")


def test_what_stands_twice_what_is_two_and_what_is_to_come_is_refused(file_store: Store) -> None:
    by, _ = scene(file_store)
    trade.customer(file_store, "clickmedia", "Καφέ Βήτα", registration_number="998877665")
    trade.customer(file_store, "clickmedia", "Καφέ Βήτα", registration_number="")
    one, two = "V-1; 998877665; 1.3.2026; 2.3.2026; 5", "V-2; Καφέ Βήτα; 1.3.2026; 2.3.2026; 5"
    packs = "Καφέ Άλφα; 1.4.2026; 3\nΚαφέ Άλφα; 30.4.2026; 1\nΚαφέ Άλφα; 1.4.2099; 1\nΚαφέ Άλφα; 1.3.2026; 0\nΚαφέ Άλφα"
    plan = taking_over.plan_start(file_store, **typed(invoices=f"{one}\n{one}\n{two}", packs=packs))
    assert [(row.field, row.line) for row in plan.wrong] == [
        ("invoices", 2), ("invoices", 3), ("packs", 2), ("packs", 3), ("packs", 4), ("packs", 5),
    ]  # fmt: skip
    for numbers in ({"invoice": "0"}, {"invoice": "x"}):
        assert [row.field for row in taking_over.plan_start(file_store, **typed(numbers=numbers)).wrong] == ["invoice"]
    with pytest.raises(Refused, match="nothing"):
        taking_over.take_over(file_store, op_key="k", by=by, **typed())


def test_a_series_that_has_issued_goes_on_by_itself_and_only_the_office_begins_one(file_store: Store) -> None:
    by = trade.desk(file_store)
    agent = makers.person(file_store, "Agent", role="agent")
    with pytest.raises(Refused, match="office"):
        taking_over.take_over(file_store, op_key="a", by=agent, **typed(numbers={"invoice": "5"}))
    work = trade.charge(file_store, trade.customer(file_store), by)
    (key,) = invoices.draft_invoices(file_store, op_key="d", charge_ids=(work,), at=NOW, by=by).result
    invoices.issue_invoice(file_store, op_key="i", invoice_id=key, today=TODAY, at=NOW, by=by)
    assert taking_over.start_facts(file_store, today=TODAY).series[0].begun
    (wrong,) = taking_over.plan_start(file_store, **typed(numbers={"invoice": "50"})).wrong
    assert "already" in str(wrong.why)
