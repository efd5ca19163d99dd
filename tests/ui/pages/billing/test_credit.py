"""Credit notes by line, work given away, and corrected invoices, through the form beside the paper."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLabel

from tests.ui.pages.billing.scene import CTRL, Key, Sitting, issue_one


def crediting(s: Sitting) -> Any:
    issue_one(s)
    s.press(Key.Key_K)
    return s.page.credit_verbs.form


def test_a_line_is_credited_in_part_and_the_rest_stays_owed(begin: Any, cafe: int) -> None:
    s = begin()
    form = crediting(s)
    assert len(form.ticks) == 2  # what was free is not credited
    first, second = form.ticks
    said = [tick.accessibleName() for tick in form.ticks.values()]
    assert "Uutiskirje etusivulle, 2.4. klo" in said[0]  # lines of one text differ in their day
    assert any(label.text().startswith("2.4. klo") for label in form.findChildren(QLabel))
    form.ticks[second].setChecked(False)
    form._amount(first).setText("999")
    s.type("Puolet")
    s.press(Key.Key_Return, CTRL)
    assert "left to credit" in form.error.text()
    form._amount(first).setText("24")
    assert form.sum.text() == "€24.00 net"
    s.press(Key.Key_Return, CTRL)
    view = s.page.papers.view
    assert view is not None
    assert (view.row.kind, view.row.net) == ("credit_note", Decimal(24))
    assert not s.works()  # a part leaves the work where it is


def test_work_credited_may_be_given_away(begin: Any, cafe: int) -> None:
    s = begin()
    form = crediting(s)
    s.type("Hyvitys")
    form.form["work"].field.choose("away")
    s.press(Key.Key_Return, CTRL)
    assert s.said[-1].text == "The credit note is issued; the work is given away."
    assert not s.works()


def test_a_corrected_invoice_is_a_credit_note_and_a_draft(begin: Any, cafe: int) -> None:
    s = begin()
    form = crediting(s)
    s.type("Väärä osoite")
    form.form["work"].field.choose("anew")
    first = next(iter(form.ticks))
    form.ticks[first].setChecked(False)
    s.press(Key.Key_Return, CTRL)
    assert "Only a whole invoice" in form.form["work"].error()
    form.ticks[first].setChecked(True)
    s.press(Key.Key_Return, CTRL)
    view = s.page.papers.view
    assert view is not None
    assert (s.page.tab, view.row.state, view.related[0].how) == ("drafts", "draft", "corrects")
    assert s.page.counts.views["issued"] == 2


def test_a_reason_half_written_is_there_when_the_form_is_opened_again(begin: Any, cafe: int) -> None:
    s = begin()
    form = crediting(s)
    s.type("Kesken")
    form.ticks[next(iter(form.ticks))].setChecked(False)
    assert not s.page.can_leave()
    s.press(Key.Key_Escape)
    assert s.page.layout_.form() is None
    s.press(Key.Key_K)
    assert form._reason().text() == "Kesken"
    assert not form.ticks[next(iter(form.ticks))].isChecked()


def test_above_a_narrow_paper_the_name_is_cut_never_the_amount_or_the_day(begin: Any, cafe: int) -> None:
    s = begin(size=(1440, 900))
    issue_one(s)
    papers = s.page.papers
    view = papers.view
    assert view is not None
    whole = f"{view.row.customer} · €271.08 due"
    papers.resize(900, papers.height())
    assert papers.subtitle.text().startswith(whole)
    papers.resize(420, papers.height())
    said = papers.subtitle.text()
    assert "… · €271.08 due" in said
    assert said[-4:] == papers._subtitle()[-4:]
    assert QFontMetricsF(papers.subtitle.font()).horizontalAdvance(said) <= papers._room()
    assert papers.subtitle.toolTip().startswith(whole)
    assert whole in papers.paper.accessibleName()
