"""A draft edited beside its paper: order, discounts, payer; nothing typed is lost, and the paper follows."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desk.ui.parts.pick_field import Pick
from tests.services import trade
from tests.ui.pages.billing.scene import ALT, CTRL, Key

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from tests.ui.pages.billing.scene import Sitting


def editing(s: Sitting) -> Any:
    s.press(Key.Key_L, CTRL)
    s.press(Key.Key_E)
    return s.page.editor


def texts(s: Sitting) -> list[str]:
    return [line.text.split()[-1] for line in s.page.papers.view.lines if line.kind != "discount"]  # type: ignore[union-attr]


def test_the_paper_follows_what_is_typed_before_it_is_saved(begin: Any, cafe: int, qtbot: QtBot) -> None:
    s = begin()
    editor = editing(s)
    s.type("Uutiskirje, ensimmäinen")
    qtbot.waitUntil(lambda: "ensimmäinen" in trade.printed(s.page.papers.paper.pdf))
    s.press(Key.Key_Escape)
    assert "ensimmäinen" not in trade.printed(s.page.papers.paper.pdf)
    assert s.page.papers.subtitle.text() == "with changes not saved yet"
    s.press(Key.Key_E)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.text() == "Uutiskirje, ensimmäinen"
    editor.put_back.click()
    assert s.page.papers.subtitle.text() == "gets its number when it is issued"


def test_alt_and_an_arrow_move_a_line_and_the_order_is_saved(begin: Any, cafe: int) -> None:
    s = begin()
    editing(s)
    before = texts(s)
    s.press(Key.Key_Down, ALT)
    assert s.page.editor.rows[s.page.editor.order[1]].text.field.hasFocus()
    s.press(Key.Key_Return, CTRL)
    assert texts(s) == [before[1], before[0], *before[2:]]


def test_a_line_is_dragged_by_its_handle(begin: Any, cafe: int) -> None:
    s = begin()
    editor = editing(s)
    before = list(editor.order)
    QApplication.processEvents()
    row, last = editor.rows[before[0]], editor.rows[before[-1]]
    QTest.mousePress(row.handle, Qt.MouseButton.LeftButton)
    row.handle.dragged.emit(last.mapToGlobal(QPoint(0, last.height())).y())
    assert editor.order == [*before[1:], before[0]]


def test_discounts_on_a_line_and_on_the_whole_come_off(begin: Any, cafe: int) -> None:
    s = begin()
    editor = editing(s)
    first = editor.order[0]
    editor._put(f"discount:{first}", "150")
    s.press(Key.Key_Return, CTRL)
    assert "from 0 to 100" in editor.rows[first].discount.error()
    editor._put(f"discount:{first}", "50 %")
    editor._put("discount", "10")
    s.press(Key.Key_Return, CTRL)
    assert s.page.layout_.form() is None
    assert s.page.papers.view.row.net == (Decimal(216) - Decimal(24)) * Decimal("0.9")
    s.press(Key.Key_E)
    assert editor._values()["discount"] == "10"


def test_another_pays_with_the_buyers_order_number(begin: Any, cafe: int, shop: int, file_store: Store) -> None:
    s = begin()
    editor = editing(s)
    assert [pick.value for pick in editor._customers("lapin")] == [shop]
    editor._payer().show_pick(Pick(shop, "Lapin Retkivaruste Oy"))
    editor._put("order_number", "PO-7")
    s.press(Key.Key_Return, CTRL)
    view = s.page.papers.view
    assert (view.payer, view.order_number) == ("Lapin Retkivaruste Oy", "PO-7")
    s.press(Key.Key_E)
    editor._payer().setText("Lap")  # half a name is no other payer
    assert not editor.is_typed()
    editor._payer().clear()
    s.press(Key.Key_Return, CTRL)
    assert s.page.papers.view.payer_id is None


def test_the_whole_form_is_reached_by_tab_and_named(begin: Any, cafe: int) -> None:
    s = begin(size=(1280, 720))
    editor = editing(s)
    seen = set()
    for _ in range(60):
        seen.add(QApplication.focusWidget())
        s.press(Key.Key_Tab)
    fields = set(editor._all_fields().values())
    assert fields <= seen, [field.accessibleName() for field in fields - seen]
    assert all(field.accessibleName() for field in fields)


def test_a_reason_for_no_vat_is_asked_of_the_customer_and_stands_on_its_drafts(begin: Any, cafe: int, file_store: Store) -> None:
    from desk.services import billing_terms

    s = begin()
    s.desk.registry.run("billing.exempt")
    s.type("AVL 39 §")
    s.press(Key.Key_Return)
    assert billing_terms.billing_terms(file_store, customer_id=cafe).exemption == "AVL 39 §"
    assert "say why" in s.said[-1].text
    s.press(Key.Key_L, CTRL)
    s.page.invoice_verbs.edit()
    editor = s.page.editor
    assert editor.form.text("exemption") == "AVL 39 §"
    field = editor.form["exemption"].field
    field.setText("")
    s.press(Key.Key_Return, CTRL)
    assert s.page.papers.missing.names == ("the reason why no VAT is charged",)
    s.page.papers.missing.links["the reason why no VAT is charged"].click()
    assert s.page.layout_.form() is editor
    assert editor.form["exemption"].field.hasFocus()
