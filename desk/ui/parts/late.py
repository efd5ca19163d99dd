"""Parts that are made when they are first asked for (`functools.cached_property`), and what they catch up on then."""

from __future__ import annotations

from itertools import islice, pairwise, takewhile
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from desk.ui.parts.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desk.ui.desk_context import Desk

Part = TypeVar("Part", bound=QWidget)
TAB = Qt.FocusPolicy.TabFocus


def made(owner: object, *names: str) -> list[Any]:
    """Those of its parts that somebody has asked for by now; to ask makes none."""
    known = vars(owner)
    return [known[name] for name in names if name in known]


def take_in(stack: QStackedWidget, part: Part, desk: Desk) -> Part:
    """A stack takes a part that was just made; as one of them is shown at a time, where the others begin is the part's place for Tab."""
    others = [other for other in map(stack.widget, range(stack.count())) if other is not None]
    before = next((each for other in others for each in (other, *other.findChildren(QWidget)) if each.focusPolicy() & TAB), None)
    stack.addWidget(part)
    be_dense(part, desk)
    _tab_on(before, part)
    return part


def catch_up(part: QWidget, after: QWidget, desk: Desk) -> None:
    """A part that was just placed is as if it had been there all the time: as dense as the setting says, reached by Tab after another."""
    be_dense(part, desk)
    count = sum(bool(each.focusPolicy() & TAB) for each in (after, *after.findChildren(QWidget)))
    inside = islice((each for each in _reached(after) if each is after or after.isAncestorOf(each)), count)
    _tab_on(next(reversed(list(inside)), None), part)


def be_dense(part: QWidget, desk: Desk) -> None:
    """Tables made after the setting was chosen show as many rows as the others."""
    if desk.settings["compact_rows"]:
        for table in part.findChildren(RowTable):
            table.set_compact(compact=True)


def _tab_on(before: QWidget | None, part: QWidget) -> None:
    """Tab goes on from what is before into a part: what is placed late stands last in the whole window otherwise."""
    inside = takewhile(lambda each: each is part or part.isAncestorOf(each), _reached(part))
    for one, following in pairwise([*([] if before is None else [before]), *inside]):
        QWidget.setTabOrder(one, following)


def _reached(begin: QWidget) -> Iterator[QWidget]:
    """What Tab reaches in the whole window, from here on."""
    each: QWidget | None = begin
    while each is not None:
        if each.focusPolicy() & TAB:
            yield each
        following = _following(each)
        each = None if following is begin else following


def _following(each: QWidget) -> QWidget | None:
    """What stands behind it in the window's order.

    Qt for Python takes what is answered for a child of what was asked, and would let go of it with that one; it is told at once whose
    child it is (a widget that is given the parent it has stays where it is).
    """
    found: QWidget | None = each.nextInFocusChain()
    if found is not None:
        found.setParent(found.parentWidget())
    return found
