"""A part that is made late stands as if it had been there all the time: Tab reaches it in its place, its rows are as many as elsewhere."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desk.ui.parts.late import catch_up, made, order_tabs, take_in
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
        self.head, self.stack, self.foot = fields("one", "two"), QStackedWidget(), fields("last")
        self.stack.addWidget(fields("three"))
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


def test_tab_goes_through_a_stacks_new_part_after_what_the_stack_held(room: Room, desk: Desk) -> None:
    take_in(room.stack, fields("four", "five"), desk)
    assert room.order() == "one two three four five last"
    take_in(room.stack, fields("six"), desk)
    assert room.order() == "one two three four five six last"


def test_tab_goes_into_a_part_placed_between_two_others(room: Room, desk: Desk) -> None:
    between, first, scrolls = fields("between", "more"), fields("first"), QScrollArea()
    room.column.insertWidget(1, between)
    catch_up(between, room.head, desk)
    assert room.order() == "one two between more three last"
    scrolls.setWidget(fields("inside"))
    room.column.insertWidget(2, scrolls)
    catch_up(scrolls, between, desk)
    assert room.order() == "one two between more inside three last"
    room.column.insertWidget(0, first)
    order_tabs(first, room)
    assert room.order() == "one two between more inside three last first"  # already where it is wanted: at the end of the whole


@pytest.mark.parametrize("compact", [False, True])
def test_a_late_table_is_as_dense_as_the_setting_says(room: Room, desk: Desk, *, compact: bool) -> None:
    desk.settings["compact_rows"] = compact
    part, usual = QWidget(), RowTable(room)
    table = RowTable(part)
    usual.set_compact(compact)
    take_in(room.stack, part, desk)
    assert table.verticalHeader().defaultSectionSize() == usual.verticalHeader().defaultSectionSize()
