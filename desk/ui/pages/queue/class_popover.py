"""A fault's class said anew: the ticks of what it does, the class they make shown as they are set."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desk.rules.errors import Refused, Told
from desk.ui import trade_words
from desk.ui.pages.queue.fault_ticks import FaultTicks
from desk.ui.parts.popover import Popover

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desk.services.changes import Changed
    from desk.services.ticket.care import TicketCare
    from desk.ui.pages.queue.page import QueuePage

WIDE = 380


class ClassPopover(Popover):
    """Asks what a fault does."""

    def __init__(self, page: QueuePage) -> None:
        super().__init__(page)
        self._page, self._ticket_id = page, 0
        self._seen: tuple[tuple[str, ...], str] | None = None
        self.ticks = FaultTicks()
        self.ticks.setFixedWidth(WIDE)
        self.body.addWidget(self.ticks)
        self.ticks.changed.connect(self._said)
        self.other.hide()

    def ask(self, care: TicketCare, anchor: QWidget) -> None:
        """Asks about a ticket, beginning with what was ticked."""
        words = self._page.words
        self._ticket_id, ticket = care.ticket_id, self._page.pane.ticket
        self._seen = None if ticket is None else (care.fault_ticks, ticket.priority)
        self.ticks.suit(self._page.desk.profile, words)
        self.ticks.tick(frozenset(care.fault_ticks))
        self.title.setText(words.tr("Class of the fault"))
        self._said()
        self.open_below(anchor)
        self.ticks.take_focus()

    def _said(self) -> None:
        profile: Any = self._page.desk.profile
        priority = profile.priority_from(self.ticks.ticked())
        name = trade_words.priority_word(profile, priority, "fault", self._page.words)
        self.do.setText(self._page.words.say("Class it: {name}", name=name))
        self.do.setEnabled(bool(self.ticks.ticked()))
        self.ticks.say_class(profile, self._page.words)

    def accept(self) -> None:
        """Records the ticks; the priority and the promise follow."""
        if not self.do.isEnabled():
            return
        desk, number, ticks, seen = self._page.desk, self._ticket_id, tuple(sorted(self.ticks.ticked())), self._seen

        def job(now: Any, by: int) -> Changed:
            changed: Changed = desk.services.fault_class.class_fault(
                desk.store, ticket_id=number, ticks=ticks, at=now, by=by, seen=seen,
            )  # fmt: skip
            return changed

        said = desk.words.tr("The class is recorded")
        self._page.verbs.write(job, said, None, lambda _changed: self.dismiss(), self._was_refused)

    def _was_refused(self, error: Told) -> None:
        if hasattr(error, "view"):
            self.dismiss()
            self._page.verbs.clashed(error)
            return
        self.refuse(self._page.desk.sentence(error) if isinstance(error, Refused) else "")
