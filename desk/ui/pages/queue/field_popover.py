"""A field that is written, not chosen: the subject, the version of the product, the customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desk.rules.errors import Refused
from desk.ui.form import text_field
from desk.ui.pages.queue.customer_field import CustomerField
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.popover import Popover
from desk.words import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desk.rules.errors import Told
    from desk.services.calls import CallerHit
    from desk.services.tickets import TicketView
    from desk.ui.pages.queue.page import QueuePage

WIDTHS = {"subject": 420, "product_version": 220}
TITLES = {"subject": mark("Subject"), "product_version": mark("Version of the product")}


class FieldPopover(Popover):
    """One line of text; what was typed stays until it is saved or the field is opened for another ticket."""

    def __init__(self, page: QueuePage) -> None:
        super().__init__(page)
        self._page, self._field = page, ""
        self._ticket: TicketView | None = None
        self._typed: dict[tuple[int, str], str] = {}
        self.line = text_field()
        self.line.textEdited.connect(self._keep)
        self.body.addWidget(self.line)
        self.other.hide()

    def ask(self, field: str, ticket: TicketView, anchor: QWidget) -> None:
        """Asks for a field of a ticket, beginning with what it says."""
        words = self._page.words
        self._field, self._ticket = field, ticket
        self.title.setText(words.tr(TITLES[field]))
        self.do.setText(words.tr("Save"))
        self.line.setFixedWidth(WIDTHS[field])
        self.line.setText(self._typed.get((ticket.id, field), getattr(ticket, field)))
        name(self.line, self.title.text())
        self.open_below(anchor)
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        self.line.selectAll()

    def _keep(self, text: str) -> None:
        """What was typed and not saved stands there again when the same field is opened."""
        if self._ticket is not None:
            self._typed[self._ticket.id, self._field] = text

    def _saved(self) -> None:
        if self._ticket is not None:
            self._typed.pop((self._ticket.id, self._field), None)
        self.dismiss()

    def accept(self) -> None:
        """Saves it, as long as it is still what was seen; else both are shown on the ticket."""
        if self._ticket is not None:
            ids, seen = (self._ticket.id,), {self._ticket.id: {self._field: getattr(self._ticket, self._field)}}
            changes = {self._field: self.line.text()}
            self._page.verbs.deeds.do("change", ids, "", self._saved, self._refused, changes=changes, seen=seen)

    def _refused(self, error: Told) -> None:
        if hasattr(error, "view"):
            self._saved()
            self._page.verbs.clashed(error)
        else:
            self.refuse(self._page.desk.sentence(error) if isinstance(error, Refused) else "")


class CustomerPopover(Popover):
    """Whose the ticket is: its promises are worked out anew for the customer chosen."""

    def __init__(self, page: QueuePage) -> None:
        super().__init__(page)
        self._page = page
        self._ticket: TicketView | None = None
        self._hit: CallerHit | None = None
        self.field = CustomerField(page.desk)
        self.field.setFixedWidth(320)
        self.said = text_label("", 12, 400, "text2", wrap=True)
        self.said.setFixedWidth(320)
        self.body.addWidget(self.field)
        self.body.addWidget(self.said)
        self.other.hide()
        self.field.picked.connect(self._picked)
        self.field.typed.connect(self._typed)

    def ask(self, ticket: TicketView, anchor: QWidget) -> None:
        """Asks about a ticket."""
        words = self._page.words
        self._ticket, self._hit = ticket, None
        self.title.setText(words.tr("Another customer"))
        self.do.setText(words.tr("Change the customer"))
        self.said.setText(words.tr("The promises are worked out anew. Calls and charges stay with whom they were made for."))
        self.field.say(words.tr("Name, company or phone number"), words.tr("Customers found"))
        self.field.set_text("")
        self.open_below(anchor)
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _picked(self, hit: CallerHit) -> None:
        self._hit = hit
        self.adjustSize()
        self.do.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        self._hit = None

    def accept(self) -> None:
        """Changes the customer, and the contact with it where a person was picked."""
        ticket, hit = self._ticket, self._hit
        if ticket is None or hit is None:
            self.refuse(self._page.words.tr("Choose the customer first."))
            return
        changes = {"customer_id": hit.customer_id} | ({"contact_id": hit.contact_id} if hit.contact_id is not None else {})
        seen = {ticket.id: {"customer_id": ticket.customer_id}}
        said = self._page.words.say("The ticket belongs to {customer} now", customer=hit.customer or hit.name)
        self._page.verbs.deeds.do("change", (ticket.id,), said, self.dismiss, self._refused, changes=changes, seen=seen)

    def _refused(self, error: Told) -> None:
        if hasattr(error, "view"):
            self.dismiss()
            self._page.verbs.clashed(error)
        else:
            self.refuse(self._page.desk.sentence(error) if isinstance(error, Refused) else "")
