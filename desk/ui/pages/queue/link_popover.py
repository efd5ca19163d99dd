"""How the tickets chosen stand to another; a duplicate may be resolved in the same stroke."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from desk.rules.errors import Refused
from desk.ui import theme
from desk.ui.form import Choice
from desk.ui.pages.queue.ticket_pick import WIDTH, TicketPick
from desk.ui.parts.labels import name
from desk.ui.parts.popover import Popover
from desk.words import mark

if TYPE_CHECKING:
    from desk.rules.errors import Told
    from desk.ui.pages.queue.page import QueuePage

KINDS = {
    "related": mark("Is related to"), "blocks": mark("Blocks"), "blocked_by": mark("Is blocked by"), "duplicate": mark("Is a duplicate of"),
}  # fmt: skip


class LinkPopover(Popover):
    """Kind, other ticket, and for a duplicate whether it ends here."""

    def __init__(self, page: QueuePage) -> None:
        super().__init__(page)
        self._page = page
        self._ids: tuple[int, ...] = ()
        self.kind, self.pick, self.resolve = Choice(), TicketPick(page.desk), QCheckBox()
        self.kind.setFixedWidth(WIDTH)
        self.resolve.setFont(theme.font())
        for part in (self.kind, self.pick, self.resolve):
            self.body.addWidget(part)
        self.kind.currentIndexChanged.connect(self._turned)
        self.other.hide()
        QWidget.setTabOrder(self.kind, self.pick)

    def ask(self, ids: tuple[int, ...], customer_id: int, anchor: QWidget) -> None:
        """Asks for tickets."""
        words = self._page.words
        self._ids = ids
        self.title.setText(words.many("Link the ticket to another", "Link {n} tickets to another", len(ids)))
        self.do.setText(words.tr("Link"))
        self.resolve.setText(words.tr("Resolve it as a duplicate"))
        self.resolve.setChecked(True)
        self.kind.set_rows([(code, words.tr(text)) for code, text in KINDS.items()])
        self.kind.choose("related")
        name(self.kind, words.tr("How they stand to one another"))
        self.pick.begin(customer_id, ids)
        self._turned()
        self.open_below(anchor)
        self.kind.setFocus(Qt.FocusReason.PopupFocusReason)

    def _turned(self) -> None:
        self.resolve.setVisible(self.kind.value() == "duplicate")
        self.adjustSize()

    def accept(self) -> None:
        """Links, or says what is missing."""
        other = self.pick.value()
        if other is None:
            self.refuse(self._page.words.tr("Choose the other ticket."))
            return
        kind = str(self.kind.value())
        ends = kind == "duplicate" and self.resolve.isChecked()
        self._page.verbs.link(self._ids, kind, int(other), self.dismiss, self._refused, resolve=ends)

    def _refused(self, error: Told) -> None:
        self.refuse(self._page.desk.sentence(error) if isinstance(error, Refused) else "")
