"""What work is estimated to take, whether the customer knows, and whether it is approved."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desk.ui import theme, trade_words
from desk.ui.form import Choice, Form, text_field
from desk.ui.pages.queue.popover import Popover

if TYPE_CHECKING:
    from desk.services.tickets import TicketView
    from desk.ui.pages.queue.page import QueuePage


class EstimatePopover(Popover):
    """`recorded(ticket_id, state, hours, told)`; hours are a Decimal or None."""

    recorded = Signal(int, str, object, bool)

    def __init__(self, page: QueuePage) -> None:
        super().__init__(page)
        self._page, self._ticket_id = page, 0
        self.form = Form(2)
        self.state, self.hours = Choice(), text_field()
        self.form.add("state", "", self.state)
        self.form.add("estimated_hours", "", self.hours)
        self.told = QCheckBox()
        self.told.setFont(theme.font())
        self.body.addWidget(self.form)
        self.body.addWidget(self.told)
        self.form.setMinimumWidth(300)
        self.other.hide()
        self.hours.returnPressed.connect(self.accept)

    def ask(self, ticket: TicketView, anchor: QWidget) -> None:
        """Asks about a ticket, beginning with what is recorded."""
        words = self._page.words
        self._ticket_id = ticket.id
        self.title.setText(words.tr("Estimate of the work"))
        self.form["state"].relabel(words.tr("Where it stands"))
        self.form["estimated_hours"].relabel(words.tr("Hours"))
        self.told.setText(words.tr("The customer has been told the hours"))
        self.do.setText(words.tr("Record the estimate"))
        self.state.set_rows([(code, words.tr(text)) for code, text in trade_words.ESTIMATES.items()])
        self.state.choose(ticket.estimate)
        self.hours.setText("" if ticket.estimated_hours is None else words.number(ticket.estimated_hours.normalize()))
        self.told.setChecked(ticket.told)
        self.form.clear_errors()
        self.open_below(anchor)
        self.hours.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hours.selectAll()

    def accept(self) -> None:
        """Records it, or says what is wrong with the hours."""
        self.form.clear_errors()
        text = self.form.text("estimated_hours")
        hours = hours_of(text)
        if text and hours is None:
            self.form["estimated_hours"].show_error(self._page.words.tr("Write hours as a number, such as 2 or 1.5."))
            self.adjustSize()
            return
        self.recorded.emit(self._ticket_id, str(self.state.value()), hours, self.told.isChecked())


def hours_of(text: str) -> Decimal | None:
    """Hours as typed, with comma or point; None when it is no number above zero."""
    try:
        found = Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        return None
    return found if found.is_finite() and found > 0 else None
