"""Parts that are made when they are first asked for (`functools.cached_property`), and what they catch up on then."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from desk.ui.parts.row_table import RowTable

if TYPE_CHECKING:
    from desk.ui.desk_context import Desk

TAB = Qt.FocusPolicy.TabFocus


def made(owner: object, *names: str) -> list[Any]:
    """Those of its parts that somebody has asked for by now; to ask makes none."""
    known = vars(owner)
    return [known[name] for name in names if name in known]


def take_in(stack: QStackedWidget, part: QWidget, desk: Desk) -> None:
    """A stack takes a part that was just made."""
    stack.addWidget(part)
    catch_up(part, stack, desk)


def catch_up(part: QWidget, after: QWidget, desk: Desk) -> None:
    """A part that was just placed is as if it had been there all the time: as dense as the setting says, and reached by Tab in its place.

    `after` is what it follows: a part beside it, or the stack it was put into.
    """
    be_dense(part, desk)
    order_tabs(part, after)


def be_dense(part: QWidget, desk: Desk) -> None:
    """Tables made after the setting was chosen show as many rows as the others."""
    if desk.settings["compact_rows"]:
        for table in part.findChildren(RowTable):
            table.set_compact(compact=True)


def order_tabs(part: QWidget, after: QWidget) -> None:
    """Tab goes on from one part into another: what is placed late stands last in the whole window otherwise."""
    fresh = set(_reached(part))
    inside, before = _in_order(part, fresh), _in_order(after, set(_reached(after)) - fresh)
    for one, following in pairwise([*before[-1:], *inside]):
        QWidget.setTabOrder(one, following)


def _reached(whole: QWidget) -> list[QWidget]:
    """What Tab may reach in a part; the part itself may be one."""
    return [each for each in (whole, *whole.findChildren(QWidget)) if each.focusPolicy() & TAB and each.window() is whole.window()]


def _in_order(whole: QWidget, wanted: set[QWidget]) -> list[QWidget]:
    """These, in the order of Tab; what was moved before stands far from what holds it, for what takes no focus is not moved along."""
    found, each = [whole] if whole in wanted else [], whole.nextInFocusChain()
    while each is not None and each is not whole and len(found) < len(wanted):
        if each in wanted:
            found.append(each)
        each = each.nextInFocusChain()
    return found
