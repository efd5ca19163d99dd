"""Month's end through the page: begun, stopped, gone on with, and what was left out and why."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from desk.services import billing_runs
from tests.makers import NOW
from tests.services import trade
from tests.ui.pages.billing.scene import CTRL, Key, Sitting, held

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from desk.services.store import Store


def at_month(s: Sitting, month: str = "2026-04") -> Any:
    s.press(Key.Key_E, CTRL)
    form = s.page.month_verbs.form
    form.choice.choose(month)
    return form


def rows(form: Any) -> list[tuple[str, str]]:
    return [(row.customer, row.state) for row in form.model.rows()]


def test_a_months_work_is_issued_in_one_run_and_what_was_left_out_says_why(
    begin: Any, cafe: int, shop: int, file_store: Store, by: int
) -> None:
    third = trade.customer(file_store, name="Odottava Oy")
    held(file_store, third, by, "authorisation")
    fourth = trade.customer(file_store, name="Vajaa Oy", city="")
    trade.charge(file_store, fourth, by, day=date(2026, 4, 3))
    s = begin()
    form = at_month(s)
    s.press(Key.Key_Return, CTRL)
    assert sorted(rows(form)) == [
        ("Kahvila Tuulenpesä Oy", "done"), ("Lapin Retkivaruste Oy", "done"), ("Odottava Oy", "skipped"), ("Vajaa Oy", "failed"),
    ]  # fmt: skip
    said = {form.model.index(at, 0).data(): form.model.index(at, 2).data() for at in range(4)}
    assert said["Kahvila Tuulenpesä Oy"] == "2026-0001"
    assert "held" in said["Odottava Oy"]
    assert "town" in said["Vajaa Oy"]
    assert s.page.counts.views["issued"] == 2
    assert form.subtitle.text() == "2 issued, 1 left out, 1 refused, 0 waiting"
    assert "the list says why" in s.said[-1].text
    form.table.choose(form.model.rows()[0].id)
    form._open(form.model.rows()[0].id)
    assert s.page.papers.title.text() == "Invoice 2026-0001"


def test_a_run_is_stopped_and_gone_on_with_where_it_was(begin: Any, cafe: int, shop: int) -> None:
    s = begin()
    form = at_month(s)
    s.page.run.moved.connect(lambda done, _of: form.send() if done == 1 and form.running else None)
    s.press(Key.Key_Return, CTRL)
    assert not s.page.run.running
    assert s.page.counts.views["issued"] == 1
    s.press(Key.Key_Escape)
    s.press(Key.Key_E, CTRL)
    assert form.run is not None  # the one that waits is shown by itself
    assert (form.run.done, form.run.waiting) == (1, 1)
    s.press(Key.Key_Return, CTRL)
    assert s.page.counts.views["issued"] == 2
    assert form.save.isHidden()


def test_those_refused_are_tried_again_once_mended(begin: Any, file_store: Store, by: int) -> None:
    from desk.services import customers

    owner = trade.customer(file_store, name="Vajaa Oy", city="")
    trade.charge(file_store, owner, by, day=date(2026, 4, 3))
    s = begin()
    form = at_month(s)
    s.press(Key.Key_Return, CTRL)
    assert rows(form) == [("Vajaa Oy", "failed")]
    version = customers.customer(file_store, customer_id=owner, now=NOW).version
    customers.change_customer(file_store, customer_id=owner, version=version, fields={"city": "Oulu"}, at=NOW, by=by)
    assert form.save.text() == "Try those refused again"
    s.press(Key.Key_Return, CTRL)
    assert rows(form) == [("Vajaa Oy", "done")]


def test_a_runs_papers_are_saved_and_printed_at_once(
    begin: Any, cafe: int, shop: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    s = begin()
    form = at_month(s)
    s.press(Key.Key_Return, CTRL)
    form.print.click()
    assert s.printed[-1][1] == "2 invoices"
    folder = tmp_path / "papers"
    folder.mkdir()
    monkeypatch.setattr("desk.ui.pages.billing.paper_verbs.QFileDialog.getExistingDirectory", lambda *_: str(folder))
    form.files.click()
    assert len(list(folder.glob("*.pdf"))) == 2


def test_a_month_without_work_is_refused_in_the_form(begin: Any, by: int, file_store: Store) -> None:
    s = begin()
    form = at_month(s, "2026-03")
    s.press(Key.Key_Return, CTRL)
    assert form.error.text() == "There is no unbilled work in this month."
    assert billing_runs.runs(file_store) == ()
