"""The panes of the Courses page, and which part's wish is whose errand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

if TYPE_CHECKING:
    from desk.ui.pages.courses.page import CoursesPage

# The session keeps room for its head, six rows and the booking line; the month takes the rest.
MONTH_HEIGHT, SESSION_HEIGHT, LEAST_SESSION = 440, 340, 230


def lay_out(page: CoursesPage) -> None:
    """Cards at the left; at the right the month over the session, its form, or nothing chosen."""
    page.side.setFixedWidth(page.cards.width())
    page.left.addWidget(page.cards)
    page.left.addWidget(page.no_cards)
    for part in (page.none, page.pane):
        page.below.addWidget(part)
    page.above.addWidget(page.grid)
    side = QVBoxLayout(page.side)
    side.setContentsMargins(0, 0, 0, 0)
    side.setSpacing(0)
    for beside in (page.due, page.todo, page.left):
        side.addWidget(beside)
    page.below.setMinimumHeight(LEAST_SESSION)
    page.split.addWidget(page.above)
    page.split.addWidget(page.below)
    page.split.setStretchFactor(0, 1)
    page.split.setStretchFactor(1, 0)
    page.split.setSizes([MONTH_HEIGHT, SESSION_HEIGHT])
    body, column = QHBoxLayout(), QVBoxLayout(page)
    for layout in (body, column):
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
    body.addWidget(page.side)
    body.addWidget(page.between)
    body.addWidget(page.split, 1)
    column.addWidget(page.head)
    column.addLayout(body, 1)


def wire(page: CoursesPage) -> None:
    """What the parts ask for goes to the page or to its verbs."""
    head, pane, verbs = page.head, page.pane, page.verbs
    head.finder.searched.connect(page.overview.search_for)
    head.finder.left.connect(page.take_focus)
    head.turned.connect(page.overview.turn)
    head.new_wanted.connect(page.bottom.begin)
    page.cards.picked.connect(page.pick)
    page.grid.picked.connect(page.pick)
    _wire_views(page)
    pane.booking.priced.connect(verbs.price)
    pane.booking.sent.connect(verbs.book)
    pane.people.told.connect(verbs.told)
    pane.people.cancel_wanted.connect(verbs.cancel_booking)
    pane.people.waiting.accepted.connect(verbs.accept)
    pane.people.waiting.declined.connect(verbs.decline)
    pane.people.opened.connect(verbs.open_customer)
    pane.people.table.chosen.connect(lambda _id: page.desk.registry.refresh())


def _wire_views(page: CoursesPage) -> None:
    head, todo, verbs = page.head, page.todo, page.session_verbs
    head.agenda_wanted.connect(page.overview.turn_view)
    head.mine_wanted.connect(page.overview.turn_mine)
    todo.tell.connect(page.bottom.open_tell)
    todo.attend.connect(page.bottom.attend)
    todo.picked.connect(page.pick)
    todo.go_ahead.connect(verbs.go_ahead)
    todo.cancel.connect(verbs.cancel)
