"""Unbilled work by customer, and what is held, one above the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk.ui.pages.billing.held import HeldPane
from desk.ui.pages.billing.reaching import Reaching
from desk.ui.pages.billing.sayings import is_due
from desk.ui.pages.billing.work_rows import GroupRow, WorkModel, WorkRow, held_of, rows_of, work_columns
from desk.ui.pages.billing.work_table import WorkTable
from desk.ui.parts.empty import EmptyState
from desk.ui.parts.labels import name
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QResizeEvent

    from desk.services.charges import Chosen, HeldPage, UnbilledCustomer, UnbilledPage, UnbilledWork
    from desk.ui.desk_context import Desk
    from desk.ui.pages.billing.reads import Work

# So many pieces of work are looked through between two keys (10 ms); of more, none stands until the answer is here.
MOST_FOLDED: Final = 200


class UnbilledPane(QWidget):
    """Keeps what is ticked and closed by id, whatever is read anew; what is ticked may stand on pages that are not read yet."""

    ticked = Signal()
    sums_wanted = Signal()
    summed = Signal()
    all_wanted = Signal()
    customer_chosen = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.groups: tuple[UnbilledCustomer, ...] = ()
        self.ticks: set[int] = set()
        self.beyond, self._due = 0, 0
        self.chosen: Chosen | None = None
        self._closed: set[int] = set()
        self.model = WorkModel(desk, work_columns(desk), currency=self._currency)
        self.table, self.held = WorkTable(), HeldPane(desk)
        self.table.setModel(self.model)
        self.reaching, self.held_reaching = Reaching(self.table), Reaching(self.held.table)
        self.none = EmptyState("billing")
        self._upper = QStackedWidget()
        self._upper.addWidget(self.table)
        self._upper.addWidget(self.none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._upper, 1)
        column.addWidget(self.held)
        self.held.hide()
        self.table.toggled.connect(self.toggle)
        self.table.folded.connect(lambda customer, is_open: self._fold(customer, is_open=is_open))
        self.table.all_wanted.connect(self.tick_all)
        self.ticked.connect(self.sums_wanted)
        self.table.chosen.connect(self._chosen)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._align)
        self.table.horizontalHeader().sectionResized.connect(self._soon.start)
        for table in (self.table, self.held.table):
            table.verticalScrollBar().rangeChanged.connect(self._soon.start)

    def _currency(self) -> str:
        return self.groups[0].currency if self.groups else ""

    def _align(self) -> None:
        widths = {column.key: self.table.columnWidth(at) for at, column in enumerate(self.model.columns) if column.width}
        self.held.align(widths, self.table.width() - self.table.viewport().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The held part is lower where the list is."""
        self.held.set_room(self.height())
        self._soon.start()

    # What is shown.

    def show_work(self, work: Work) -> None:
        """Shows what was read; ticks of work that is gone go with it."""
        self.groups, self.beyond, self._due = work.page.groups, work.page.beyond, work.totals.due
        same = self.ticks == work.asked
        self.ticks -= work.asked - set(work.chosen.ids)
        self.held.set_rows(held_of(work.held.groups), work.totals.held, work.totals.held_net)
        self._show()
        self.reaching.go_on(work.page.after)
        self.held_reaching.go_on(work.held.after)
        if same:
            self._show_sums(work.chosen)
        else:
            self.sums_wanted.emit()

    def narrow(self, search: str) -> None:
        """Leaves at once only what the words looked for are part of: the next key must not tick what was there before the answer comes."""
        from desk.services.folding import asked

        if words := asked(search).split():
            few = self.groups if sum(len(group.work) for group in self.groups) <= MOST_FOLDED else ()
            self.groups = tuple(group for group in few if _has(group, words))
            self._show()

    def add_page(self, page: UnbilledPage) -> None:
        """Shows the next customers below; one shown out of turn takes their place."""
        self.groups = (*(group for group in self.groups if group.customer_id != self.beyond), *page.groups)
        self.beyond = page.beyond
        self._show()
        self.reaching.go_on(page.after)

    def add_held(self, page: HeldPage) -> None:
        """Shows the next held work below."""
        self.held.add_rows(held_of(page.groups))
        self.held_reaching.go_on(page.after)

    def show_sums(self, asked: frozenset[int], chosen: Chosen) -> None:
        """What the ticked work comes to, unless other work has been ticked since it was asked."""
        if self.ticks == asked:
            self._show_sums(chosen)

    def _show_sums(self, chosen: Chosen) -> None:
        self.chosen = chosen
        self.summed.emit()

    def _show(self) -> None:
        rows = rows_of(self.groups, self.ticks, self._closed)
        self.model.set_rows(rows)
        self._upper.setCurrentWidget(self.table if rows else self.none)
        if rows and not self.table.currentIndex().isValid():
            self.table.choose(rows[0].key)

    def say_empty(self, fact: str, next_fact: str) -> None:
        """What stands where nothing is to be invoiced."""
        self.none.say(fact, next_fact)

    def retranslate(self) -> None:
        """Writes every word."""
        name(self.table, self._desk.words.tr(mark("Unbilled work")))
        self.model.retitle()
        self.held.retranslate()

    # What is under the cursor, and what is ticked.

    def _row(self) -> GroupRow | WorkRow | None:
        index = self.table.currentIndex()
        return self.model.row_at(index.row()) if index.isValid() else None

    def current_work(self) -> UnbilledWork | None:
        """The piece of work under the cursor."""
        row = self._row()
        return row.work if isinstance(row, WorkRow) else None

    def current_customer(self) -> int:
        """The customer under the cursor; 0 when there is none."""
        row = self._row()
        return row.customer_id if row is not None else 0

    def choose_customer(self, customer_id: int) -> bool:
        """Puts the cursor on a customer."""
        return self.table.choose(("customer", customer_id))

    def chosen_ids(self) -> tuple[int, ...]:
        """The charges to draft: those ticked, else everything of the customer under the cursor."""
        if self.ticks:
            return tuple(sorted(self.ticks))
        return self._due_of(self.current_customer())

    def _due_of(self, customer_id: int) -> tuple[int, ...]:
        return tuple(work.id for group in self.groups if group.customer_id == customer_id for work in group.work if is_due(work))

    def count(self) -> int:
        """How many pieces of work wait for an invoice, on every page."""
        return self._due

    def toggle(self, key: Any) -> None:
        """Ticks a row or takes its tick back; a customer's row ticks all of it."""
        if key is None:
            return
        kind, number = key
        ids = set(self._due_of(number)) if kind == "customer" else {number}
        self.ticks = self.ticks - ids if ids <= self.ticks else self.ticks | ids
        self._show()
        self.ticked.emit()

    def tick_all(self) -> None:
        """Ticks everything, on every page; everything ticked, nothing."""
        self.all_wanted.emit()

    def tick_these(self, ids: Collection[int]) -> None:
        """All that can be ticked was read."""
        self.ticks = set() if self.ticks == set(ids) else set(ids)
        self._show()
        self.ticked.emit()

    def turn(self, customer_id: int) -> None:
        """Opens a customer's work, or closes it."""
        self._fold(customer_id, is_open=customer_id in self._closed)

    def _fold(self, customer_id: int, *, is_open: bool) -> None:
        (self._closed.discard if is_open else self._closed.add)(customer_id)
        self._show()

    def _chosen(self, key: Any) -> None:
        if key is not None:
            self.customer_chosen.emit(self.current_customer())


def _has(group: UnbilledCustomer, words: Sequence[str]) -> bool:
    """Whether every word is part of what a search finds a customer by: the name, the works, the tickets' numbers."""
    from desk.services.folding import fold

    said = fold(" ".join([group.customer, *(f"{work.text} {work.ticket_number or ''}" for work in group.work)]))
    return all(word in said for word in words)
