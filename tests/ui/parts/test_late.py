"""A part that is made late stands as if it had been there all the time: Tab reaches it in its place, its rows are as many as elsewhere."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtWidgets import QLineEdit, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desk.ui.parts import late
from desk.ui.parts.late import catch_up, made, take_in
from desk.ui.parts.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from desk.ui.desk_context import Desk


def fields(*names: str) -> QWidget:
    """A part with these fields, one below the other."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    for each in names:
        field = QLineEdit()
        field.setObjectName(each)
        column.addWidget(field)
    return whole


class Room(QWidget):
    """A head, a stack and a foot."""

    def __init__(self) -> None:
        super().__init__()
        self.head, self.held, self.stack, self.foot = fields("one", "two"), fields("three"), QStackedWidget(), fields("last")
        self.stack.addWidget(self.held)
        self.column = QVBoxLayout(self)
        for part in (self.head, self.stack, self.foot):
            self.column.addWidget(part)

    @cached_property
    def form(self) -> QWidget:
        """Made when it is asked for."""
        return fields("form")

    def order(self) -> str:
        """The fields as Tab goes through them."""
        found, each = list[str](), self.nextInFocusChain()
        while each is not None and each is not self:
            found += [each.objectName()] if isinstance(each, QLineEdit) else []
            each = each.nextInFocusChain()
        return " ".join(found)


@pytest.fixture
def room(make: Callable[..., Any]) -> Room:
    found = make(Room)
    assert isinstance(found, Room)
    return found


def test_to_ask_what_is_made_makes_nothing(room: Room) -> None:
    assert made(room, "form", "none of the kind") == []
    assert made(room, "form") == []
    assert made(room, "form", "head") == [room.head]
    form = room.form
    assert made(room, "form") == [form]


def test_tab_comes_to_a_stacks_new_part_where_the_stack_stands_though_it_holds_parts_made_later(room: Room, desk: Desk) -> None:
    room.column.addWidget(fields("foot"))
    column = room.held.layout()
    assert column is not None
    column.addWidget(fields("later"))
    take_in(room.stack, fields("four", "five"), desk)
    assert room.order() == "one two three four five last foot later"
    take_in(room.stack, fields("six"), desk)
    assert room.order() == "one two three six four five last foot later"


def test_tab_goes_into_a_part_placed_between_two_others(room: Room, desk: Desk) -> None:
    between, scrolls = fields("between", "more"), QScrollArea()
    room.column.insertWidget(1, between)
    catch_up(between, room.head, desk)
    assert room.order() == "one two between more three last"
    scrolls.setWidget(fields("inside"))
    room.column.insertWidget(2, scrolls)
    catch_up(scrolls, between, desk)
    assert room.order() == "one two between more inside three last"


@pytest.mark.parametrize("compact", [False, True])
def test_a_late_table_is_as_dense_as_the_setting_says(room: Room, desk: Desk, *, compact: bool) -> None:
    desk.settings["compact_rows"] = compact
    part, usual = QWidget(), RowTable(room)
    table = RowTable(part)
    usual.set_compact(compact)
    take_in(room.stack, part, desk)
    assert table.verticalHeader().defaultSectionSize() == usual.verticalHeader().defaultSectionSize()


def test_to_look_at_the_order_of_tab_binds_no_widget_to_another(qapp: object) -> None:
    """Qt for Python takes what it answers for a child of what was asked: with that one it would be let go, and the program end."""
    del qapp
    window = QWidget()
    row = QVBoxLayout(window)
    one, other = QLineEdit(), QLineEdit()
    for each in (one, other):
        row.addWidget(each)
    assert list(late._reached(one)) == [one, other]
    (held,) = [line for line in shiboken6.dump(other).splitlines() if line.startswith("parent")]
    assert held.endswith(f"{hex(id(window))}>"), "it is held by the window, as before"
    assert (other.parentWidget(), row.indexOf(other), other.isHidden()) == (window, 1, False)
