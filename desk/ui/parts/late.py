"""Parts that are made when they are first asked for (`functools.cached_property`), and what they catch up on then."""

from __future__ import annotations

from itertools import islice, pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from desk.ui.parts.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desk.ui.desk_context import Desk

TAB = Qt.FocusPolicy.TabFocus


def made(owner: object, *names: str) -> list[Any]:
    """Those of its parts that somebody has asked for by now; to ask makes none."""
    known = vars(owner)
    return [known[name] for name in names if name in known]


def take_in(stack: QStackedWidget, part: QWidget, desk: Desk) -> None:
    """A stack takes a part that was just made; as one of them is shown at a time, where the stack begins is the part's place for Tab."""
    stack.addWidget(part)
    be_dense(part, desk)
    _tab_on(part, list(islice(_in_order(stack, set(_reached(stack)) - set(_reached(part))), 1)))


def catch_up(part: QWidget, after: QWidget, desk: Desk) -> None:
    """A part that was just placed is as if it had been there all the time: as dense as the setting says, reached by Tab after another."""
    be_dense(part, desk)
    _tab_on(part, list(_in_order(after, set(_reached(after))))[-1:])


def be_dense(part: QWidget, desk: Desk) -> None:
    """Tables made after the setting was chosen show as many rows as the others."""
    if desk.settings["compact_rows"]:
        for table in part.findChildren(RowTable):
            table.set_compact(compact=True)


def _tab_on(part: QWidget, before: list[QWidget]) -> None:
    """Tab goes on from what is before into a part: what is placed late stands last in the whole window otherwise."""
    for one, following in pairwise([*before, *_in_order(part, set(_reached(part)))]):
        QWidget.setTabOrder(one, following)


def _reached(whole: QWidget) -> list[QWidget]:
    """What Tab may reach in a part; the part itself may be one."""
    return [each for each in (whole, *whole.findChildren(QWidget)) if each.focusPolicy() & TAB and each.window() is whole.window()]


def _in_order(whole: QWidget, wanted: set[QWidget]) -> Iterator[QWidget]:
    """These, in the order of Tab; what was moved before stands far from what holds it, for what takes no focus is not moved along."""
    left, each = set(wanted), whole
    while left:
        if each in left:
            left.discard(each)
            yield each
        following = each.nextInFocusChain()
        if following is None or following is whole:
            return
        each = following
