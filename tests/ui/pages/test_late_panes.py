"""Panes that most days nobody opens: none is made with its page; each comes in the language and the theme that were chosen meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from desk.ui.clock import Clock
from desk.ui.desk_context import Person
from desk.ui.pages import PAGES
from desk.ui.parts.labels import text_label
from desk.ui.parts.late import made
from tests.ui.conftest import make_window
from tests.ui.pages.course_scene import NOW, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk
    from desk.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

# Page, what holds the pane, the pane, the action that opens it, and what it says of itself.
PANES = (
    ("courses", "", "agenda", "courses.view", "Agenda"),
    ("courses", "pane", "attendance", "courses.attendance", "Back to bookings"),
    ("courses", "pane", "record", "courses.record", "History of the bookings"),
    ("courses", "", "form", "courses.new", "New session"),
    ("courses", "", "telling", "courses.tell", "Copy text"),
    ("calls", "day", "form", "calls.late", "Minutes, or until"),
    ("calls", "who", "form", "", "A new caller"),
    ("billing", "", "invoices", "billing.tab.issued", "Issued on"),
    ("billing", "", "prices", "billing.tab.prices", "Prices for"),
    ("billing", "", "money", "billing.tab.payments", "From the bank"),
    ("customers", "", "form", "customers.new", "New customer"),
)
AGENDA = {"place": 222, "sort": "course", "down": True}
OPEN = [row for row in PAGES if row.id in {row[0] for row in PANES}]


def holder(window: Window, page_id: str, inside: str) -> Any:
    """The page, or the part of it that holds a pane."""
    page: Any = window.page(page_id)
    return getattr(page, inside) if inside else page


def panes(window: Window) -> list[QWidget]:
    """The panes that are made."""
    return [part for page_id, inside, key, _action, _said in PANES for part in made(holder(window, page_id, inside), key)]


def words_of(part: QWidget) -> set[str]:
    """Everything that stands in a pane: labels, buttons, headers of tables, accessible names."""
    found = set()
    for each in (part, *part.findChildren(QWidget)):
        found |= {each.accessibleName(), each.text() if isinstance(each, QLabel | QAbstractButton) else ""}
        model = getattr(each, "table_model", lambda: None)()
        found |= {str(model.headerData(at, Qt.Orientation.Horizontal)) for at in range(model.columnCount())} if model is not None else set()
    return found


@pytest.fixture
def window(desk: Desk, file_store: Store, qtbot: QtBot) -> Iterator[Window]:
    from desk.services import desks

    scene = Scene(file_store)
    desk.store, desk.profile, desk.clock = file_store, desks.profile(file_store), Clock(lambda: NOW)
    desk.person = Person(scene.by, "Anna Dæmi", "administrator")
    desk.settings["page"], desk.settings["widths"] = "courses", {"courses.agenda": AGENDA}
    made_one = make_window(desk, qtbot, pages=OPEN)
    made_one.resize(1440, 900)
    made_one.show()
    desk.opened.emit()
    yield made_one
    made_one.change_setting("theme", value="light")


def open_pane(window: Window, page_id: str, inside: str, key: str, action: str) -> QWidget:
    """Opens one as its key does; only then is it there."""
    room = holder(window, page_id, inside)
    window.open_page(page_id)
    assert not made(room, key), key
    if action:
        window.desk.registry.run(action)
    else:
        room.begin_new("Anna")
    (part,) = made(room, key)
    assert isinstance(part, QWidget)
    assert part.isVisible(), key
    return part


def ground(part: QWidget) -> int:
    """How light the ground is that a pane stands on."""
    return max(part.grab().toImage().pixelColor(2, part.height() - 3).lightness(), part.grab().toImage().pixelColor(2, 2).lightness())


def test_a_pane_is_made_when_it_is_opened_in_the_language_and_the_theme_then_in_force(window: Window) -> None:
    for row in OPEN:
        window.open_page(row.id)
        window.page(row.id).reload()
        window.page(row.id).redress()
    window.change_setting("language", value="fi")
    window.change_setting("theme", value="dark")
    assert window.may_leave()
    assert panes(window) == []
    tr, bright = window.desk.words.tr, text_label("")
    for page_id, inside, key, action, said in PANES:
        part = open_pane(window, page_id, inside, key, action)
        assert tr(said) != said
        assert tr(said) in words_of(part), (key, said)
        assert ground(part) < 80, key
        assert part.styleSheet() == bright.styleSheet() == ""  # the page's sheet is enough: one of its own would dress it twice
    window.change_setting("language", value="en")
    window.change_setting("theme", value="light")
    for page_id, inside, key, _action, said in PANES:
        window.open_page(page_id)
        (part,) = made(holder(window, page_id, inside), key)
        assert said in words_of(part), key


def test_what_was_read_before_a_pane_was_made_stands_in_it_and_tab_goes_through_it(window: Window) -> None:
    page: Any = window.page("courses")
    window.memory.save(window)
    assert window.desk.settings["widths"]["courses.agenda"] == AGENDA
    window.desk.registry.run("courses.view")
    assert page.agenda.table.columnWidth([column.key for column in page.agenda.model.columns].index("place")) == 222
    assert (page.agenda.model.sorted_by, page.agenda.model.sorted_down) == ("course", True)
    assert sorted(row.id for row in page.agenda.model.rows()) == sorted(one.id for one in page.overview.of_month()) != []
    window.desk.registry.run("courses.new")
    assert page.form.course.count() == len(page.choices[0]) > 0
    page.bottom.leave_form()
    window.desk.registry.run("courses.attendance")
    assert page.pane.attendance.model.rowCount() == 10
    window.desk.registry.run("courses.record")
    assert page.pane.record.model.rowCount() > 0
    part = open_pane(window, "calls", "day", "form", "calls.late")
    day: Any = holder(window, "calls", "day")
    chain, each = [day.head], day.head.nextInFocusChain()
    while each is not day.head:
        chain.append(each)
        each = each.nextInFocusChain()
    at = [chain.index(one) for one in (day.after, day.form.start, day.form.cancel, day.table)]
    assert at == sorted(at)
    assert part.isAncestorOf(day.form.start)
