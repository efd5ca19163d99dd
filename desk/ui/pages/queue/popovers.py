"""The panels and popovers of the queue, made when first asked for: the queue is on the screen sooner without them.

A new one is a file with its widget, one maker here and its row in `MAKERS`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from desk.ui.pages.queue import asking

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desk.services.changes import Changed
    from desk.ui.pages.queue.ask_popover import AskPopover
    from desk.ui.pages.queue.class_popover import ClassPopover
    from desk.ui.pages.queue.column_choice import ColumnChoice
    from desk.ui.pages.queue.condition_popover import ConditionPopover
    from desk.ui.pages.queue.estimate import EstimatePanel
    from desk.ui.pages.queue.exporting import Exporting
    from desk.ui.pages.queue.history_popover import HistoryPopover
    from desk.ui.pages.queue.new_ticket import NewTicketForm
    from desk.ui.pages.queue.own_fact import OwnFactPopover
    from desk.ui.pages.queue.page import QueuePage
    from desk.ui.pages.queue.plan_date import PlanPopover
    from desk.ui.pages.queue.print_ticket import PrintTicket
    from desk.ui.pages.queue.save_filter import SaveFilter


def _form(page: QueuePage) -> NewTicketForm:
    """The form of a new ticket, at the ticket's place."""
    from desk.ui.pages.queue.custom_form import CustomForm
    from desk.ui.pages.queue.new_ticket import NewTicketForm

    made = NewTicketForm(page.desk, page.drafts, CustomForm(lambda: page.filtering.fields))
    made.made.connect(page.popovers.ticket_made)
    made.left.connect(page.popovers.leave_form)
    made.retranslate()
    page.panes.add_form(made)
    return made


def _planner(page: QueuePage) -> PlanPopover:
    """Where a date is agreed."""
    from desk.ui.pages.queue.plan_date import PlanPopover

    made = PlanPopover(page)

    def plan(ids: tuple[int, ...], day: Any) -> None:
        page.verbs.plan(ids, day, made.dismiss, made.refused, made.seen)

    made.planned.connect(plan)
    return made


def _estimator(page: QueuePage) -> EstimatePanel:
    """Where an estimate is written, sent and answered."""
    from desk.ui.pages.queue.estimate import EstimatePanel

    return EstimatePanel(page)


def _asker(page: QueuePage) -> AskPopover:
    """Where who, how and why are asked before something is recorded."""
    from desk.ui.pages.queue.ask_popover import AskPopover

    return AskPopover(page)


def _classer(page: QueuePage) -> ClassPopover:
    """Where a fault's class is said anew."""
    from desk.ui.pages.queue.class_popover import ClassPopover

    return ClassPopover(page)


def _history(page: QueuePage) -> HistoryPopover:
    """What was promised before."""
    from desk.ui.pages.queue.history_popover import HistoryPopover

    return HistoryPopover(page)


def _condition(page: QueuePage) -> ConditionPopover:
    """Where a condition of a filter is entered."""
    from desk.ui.pages.queue.condition_popover import ConditionPopover

    made = ConditionPopover(page)
    made.taken.connect(page.filtering.take)
    made.removed.connect(page.filtering.remove)
    return made


def _save_filter(page: QueuePage) -> SaveFilter:
    """Where a filter gets its name."""
    from desk.ui.pages.queue.save_filter import SaveFilter

    return SaveFilter(page)


def _columns(page: QueuePage) -> ColumnChoice:
    """Where columns are chosen and put in order."""
    from desk.ui.pages.queue.column_choice import ColumnChoice

    made = ColumnChoice(page)
    made.chosen.connect(page.middle.columns.wish)
    return made


def _export(page: QueuePage) -> Exporting:
    """How far the view's file has come."""
    from desk.ui.pages.queue.exporting import Exporting

    made = Exporting(page)
    page.middle.add_foot(made)
    return made


def _print(page: QueuePage) -> PrintTicket:
    """Where a ticket is printed."""
    from desk.ui.pages.queue.print_ticket import PrintTicket

    return PrintTicket(page)


def _own_fact(page: QueuePage) -> OwnFactPopover:
    """Where a value of the desk's own field is written."""
    from desk.ui.pages.queue.own_fact import OwnFactPopover

    return OwnFactPopover(page)


MAKERS: Final[dict[str, Callable[[QueuePage], QWidget]]] = {
    "form": _form,
    "planner": _planner,
    "estimator": _estimator,
    "asker": _asker,
    "classer": _classer,
    "history": _history,
    **asking.makers(),
    "condition": _condition,
    "save_filter": _save_filter,
    "columns": _columns,
    "own_fact": _own_fact,
    "export": _export,
    "print": _print,
}


class Popovers:
    """Every panel by name; each asks in its own way and closes by itself."""

    def __init__(self, page: QueuePage) -> None:
        self._page = page
        self._made: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        """The panel of that name, made now if nobody asked before."""
        if name not in self._made:
            self._made[name] = MAKERS[name](self._page)
        return self._made[name]

    def known(self, name: str) -> Any | None:
        """The panel if it was made, else None."""
        return self._made.get(name)

    def retranslate(self) -> None:
        """Words of those that stand for long; a popover writes its own each time it asks."""
        if (form := self.known("form")) is not None:
            form.retranslate()

    def anchor(self) -> QWidget:
        """What a popover opens below: the promise, else the facts, else the head of the table."""
        pane = self._page.pane
        if pane.promise.isVisible():
            return pane.promise
        return pane.facts if pane.facts.isVisible() else self._page.middle.head

    def plan(self) -> None:
        """Asks for the date agreed."""
        ids = self._page.selection.ids()
        self["planner"].ask(ids, self._page.selection.facts(ids[0]), self.anchor())

    def estimate(self) -> None:
        """Opens the estimate of the ticket shown: to be written, or as it stands."""
        ticket, desk, now = self._page.pane.ticket, self._page.desk, self._page.desk.clock.now()
        if ticket is not None and desk.store is not None:
            number = ticket.id
            desk.lane.read(
                lambda: desk.services.ticket.care.ticket_care(desk.store, ticket_id=number, now=now),
                lambda care: self["estimator"].ask_care(care, self.anchor()), channel="queue.estimate.open",
            )  # fmt: skip

    def history(self) -> None:
        """Shows what was promised on the ticket before."""
        if self._page.pane.ticket is not None:
            self["history"].ask(self._page.pane.ticket.id, self._page.pane.promise)

    def print_ticket(self) -> None:
        """Asks how the ticket is printed."""
        if self._page.pane.ticket is not None:
            self["print"].ask(self._page.pane.ticket, self.anchor())

    def export(self) -> None:
        """Asks where to, and writes the view as a file."""
        self["export"].begin()

    def new_ticket(self) -> None:
        """Begins a new ticket where the ticket stands."""
        form = self["form"]
        self._page.panes.turn(form=True)
        form.begin()
        self._page.desk.registry.refresh()

    def ticket_made(self, ticket_id: int, changed: Changed) -> None:
        """The new ticket is there: it is opened and chosen."""
        self.leave_form()
        self._page.answers.wanted = ticket_id
        self._page.reload(changed)
        self._page.open_ticket(ticket_id)

    def leave_form(self) -> None:
        """The ticket stands where the form stood; what was typed stays."""
        if self._page.panes.shows_form():
            self._page.panes.turn(form=False)
            self._page.choosing.focus_table()
            self._page.desk.registry.refresh()
