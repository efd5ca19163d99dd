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
    page.left.setFixedWidth(page.cards.width())
    page.left.addWidget(page.cards)
    page.left.addWidget(page.no_cards)
    for part in (page.none, page.pane, page.form):
        page.below.addWidget(part)
    page.below.setMinimumHeight(LEAST_SESSION)
    page.split.addWidget(page.grid)
    page.split.addWidget(page.below)
    page.split.setStretchFactor(0, 1)
    page.split.setStretchFactor(1, 0)
    page.split.setSizes([MONTH_HEIGHT, SESSION_HEIGHT])
    body, column = QHBoxLayout(), QVBoxLayout(page)
    for layout in (body, column):
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
    body.addWidget(page.left)
    body.addWidget(page.between)
    body.addWidget(page.split, 1)
    column.addWidget(page.head)
    column.addLayout(body, 1)


def wire(page: CoursesPage) -> None:
    """What the parts ask for goes to the page or to its verbs."""
    head, pane, verbs = page.head, page.pane, page.verbs
    head.finder.searched.connect(page.search_for)
    head.finder.left.connect(page.take_focus)
    head.turned.connect(page.turn)
    head.new_wanted.connect(page.begin)
    page.cards.picked.connect(page.pick)
    page.grid.picked.connect(page.pick)
    page.form.sent.connect(verbs.save_session)
    page.form.left.connect(page.leave_form)
    pane.booking.priced.connect(verbs.price)
    pane.booking.sent.connect(verbs.book)
    pane.people.told.connect(verbs.told)
    pane.people.cancel_wanted.connect(verbs.cancel_booking)
    pane.people.opened.connect(verbs.open_customer)
    pane.people.table.chosen.connect(lambda _id: page.desk.registry.refresh())
    pane.attendance.ticked.connect(verbs.tick)
    pane.attendance.named.connect(verbs.rename)
    pane.attendance.left.connect(page.tick_off)
