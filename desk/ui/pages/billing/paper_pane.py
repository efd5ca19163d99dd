"""The paper beside the list: a draft, an invoice or the price list as it will be printed, with what can be done to it below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from desk.ui.form import Choice
from desk.ui.pages.billing.action_button import ActionButton
from desk.ui.pages.billing.missing import MissingList
from desk.ui.parts.buttons import icon_button
from desk.ui.parts.card import pane
from desk.ui.parts.empty import EmptyState
from desk.ui.parts.labels import line, name, set_hint, text_label
from desk.ui.parts.paper_view import PaperView, ZoomBar
from desk.ui.tokens import HEAD
from desk.words import LANGUAGES, mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from desk.services.invoices import InvoiceView
    from desk.ui.desk_context import Desk

FOOT, LANGUAGE_WIDTH, FEWEST = 50, 150, 6
KINDS = {"invoice": mark("Invoice {number}"), "credit_note": mark("Credit note {number}"), "pro_forma": mark("Pro forma {number}")}
BUTTONS = {
    "draft": ("billing.edit", "billing.issue"), "open": ("billing.credit", "billing.pay"), "closed": ("billing.credit",), "last": (),
    "prices": (), "": (),
}  # fmt: skip
KIND_OF = {"billing.issue": "primary", "billing.pay": "primary", "billing.credit": "danger"}


class PaperPane(QWidget):
    """Title, zoom, print and save above; the paper, or the editor of its words; the next steps below."""

    language_chosen = Signal(str)

    def __init__(self, desk: Desk, fill_menu: Callable[[QMenu], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._state = desk, ""
        self.view: InvoiceView | None = None
        self.title, self.subtitle = text_label("", 13, 600, wrap=True), text_label("", 12, 400, "text2", wrap=True)
        self.paper, self.none = PaperView(), EmptyState("file-text")
        self.has_form: Callable[[], bool] = lambda: False
        self.has_kept: Callable[[int], bool] = lambda _id: False
        self.zoom, self.more = ZoomBar(self.paper), icon_button("more", "")
        self.missing = MissingList(desk)
        self.language = Choice()
        self._language_word = text_label("", 12, 400, "text3")
        self._menu = QMenu(self)
        self.buttons: dict[str, ActionButton] = {}
        self.tools: list[ActionButton] = []
        self._stack = QStackedWidget()
        self._lay_out()
        self._menu.aboutToShow.connect(lambda: fill_menu(self._menu))
        self.more.clicked.connect(lambda: self._menu.popup(self.more.mapToGlobal(self.more.rect().topLeft())))
        self.language.currentIndexChanged.connect(lambda _at: self.language_chosen.emit(str(self.language.value())))
        self._stack.setCurrentWidget(self.none)
        self._show_state("")

    def _lay_out(self) -> None:
        head = pane("canvas")
        head.setMinimumHeight(HEAD)
        said = QVBoxLayout()
        said.setSpacing(1)
        said.addStretch(1)
        said.addWidget(self.title)
        said.addWidget(self.subtitle)
        said.addStretch(1)
        self._head = QHBoxLayout(head)
        self._head.setContentsMargins(16, 4, 12, 4)
        self._head.setSpacing(4)
        self._head.addLayout(said, 1)
        self._head.addWidget(self.zoom)
        for shown in (self.paper, self.none):
            self._stack.addWidget(shown)
        self._foot = pane("chrome")
        self._foot.setFixedHeight(FOOT)
        self._row = QHBoxLayout(self._foot)
        self._row.setContentsMargins(16, 0, 16, 0)
        self._row.setSpacing(8)
        self.language.setFixedWidth(LANGUAGE_WIDTH)
        self._row.addWidget(self._language_word)
        self._row.addWidget(self.language)
        self._row.addStretch(1)
        self._row.addWidget(self.more)
        self._rule = line()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, share in ((head, 0), (line(), 0), (self._stack, 1), (self.missing, 0), (self._rule, 0), (self._foot, 0)):
            column.addWidget(part, share)

    def add_tools(self) -> None:
        """Makes the buttons of its actions, once they are registered."""
        registry = self._desk.registry
        for action_id in ("billing.print", "billing.save"):
            tool = ActionButton(registry, action_id, "tool", word=False, parent=self)
            self.tools.append(tool)
            self._head.addWidget(tool)
        for action_id in ("billing.edit", "billing.credit", "billing.pay", "billing.issue"):
            keys = action_id == "billing.issue"
            self.buttons[action_id] = ActionButton(registry, action_id, KIND_OF.get(action_id, "ordinary"), keys=keys, parent=self)
            self._row.addWidget(self.buttons[action_id])
        self._show_state(self._state)

    # What is shown.

    def show_invoice(self, view: InvoiceView, pdf: bytes) -> None:
        """Shows a draft or an invoice."""
        self.view = view
        self.paper.set_pdf(pdf)
        self._stack.setCurrentWidget(self.paper)
        owed = view.row.kind != "credit_note" and view.row.state in {"issued", "overdue"}
        last = view.row.kind == "credit_note" or view.row.state == "credited"
        self._show_state("draft" if view.row.state == "draft" else "last" if last else "open" if owed else "closed")
        self.retranslate()

    def show_prices(self, pdf: bytes) -> None:
        """Shows the price list."""
        self.view = None
        self.paper.set_pdf(pdf)
        self._stack.setCurrentWidget(self.paper)
        self._show_state("prices")
        self.retranslate()

    def clear(self, fact: str, next_fact: str) -> None:
        """Shows that there is no paper, and what makes one."""
        self.view = None
        self.paper.clear()
        self.none.say(fact, next_fact)
        self._stack.setCurrentWidget(self.none)
        self._show_state("")
        self.retranslate()

    def _show_state(self, state: str) -> None:
        self._state = state
        editing = self.has_form()
        self._fit()
        for chooser in (self.language, self._language_word):
            chooser.setVisible(state == "prices")
        self.more.setVisible(state in {"draft", "open", "closed"})
        for part in (self._foot, self._rule):
            part.setVisible(state not in {"", "last"} and not editing)
        for tool in (*self.tools, self.zoom):
            tool.setVisible(bool(state))
        self.missing.show_names(self.view.missing if self.view is not None and not editing else ())

    def file_title(self) -> str:
        """The paper's name on a printer's list and as a file."""
        view, words = self.view, self._desk.words
        if view is None:
            return words.say("Price list {language}", language=self.language.currentText())
        return words.say("{title}, {customer}", title=self._title(), customer=view.row.customer) if view.row.number else self._title()

    def has_paper(self) -> bool:
        """Whether there is a paper to print."""
        return bool(self.paper.pdf)

    def _fit(self) -> None:
        """Shows the buttons there is room for, the next step first; the others wait behind "…"."""
        room = self.width() - 32 - self.more.sizeHint().width()
        for action_id in reversed(self.buttons):
            button = self.buttons[action_id]
            wanted = action_id in BUTTONS[self._state] and button.may()
            room -= button.sizeHint().width() + 8 if wanted else 0
            button.setVisible(wanted and room >= 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The foot shows what fits, and so do the words above."""
        self._fit()
        self._fit_subtitle()

    def show_form(self) -> None:
        """A form beside the paper has opened or closed: what can be done with the paper waits until it is closed."""
        self._show_state(self._state)
        self._fit_subtitle()

    def show_preview(self, pdf: bytes) -> None:
        """Shows the paper as it would be with what is typed."""
        place = self.paper.verticalScrollBar().value()
        self.paper.set_pdf(pdf)
        self.paper.verticalScrollBar().setValue(place)

    # Words.

    def retranslate(self) -> None:
        """Writes every word."""
        words = self._desk.words
        self.zoom.retranslate(words)
        self.more.describe(words.tr(mark("More")))
        for tool in self.tools:
            tool.retranslate()
        self.missing.retranslate()
        self._language_word.setText(words.tr(mark("Language")))
        blocked = self.language.blockSignals(True)
        self.language.set_rows((row.code, row.name) for row in LANGUAGES.values())
        self.language.blockSignals(blocked)
        name(self.language, words.tr(mark("Language of the price list")))
        self.title.setText(self._title())
        self._fit_subtitle()
        self.subtitle.setVisible(bool(self.subtitle.text()))
        name(self.paper, f"{self.title.text()} {self._subtitle()}".strip())

    def _fit_subtitle(self) -> None:
        """On one line: where there is little room the customer's name is cut, never the amount or the day."""
        whole = said = self._subtitle()
        customer = self.view.row.customer if self.view is not None else ""
        width, measure = self._room(), QFontMetricsF(self.subtitle.font())
        while len(customer) > FEWEST and measure.horizontalAdvance(said) > width:
            customer = customer[:-1].rstrip()
            said = self._subtitle(f"{customer}…")
        self.subtitle.setText(said)
        set_hint(self.subtitle, whole if said != whole else "")

    def _room(self) -> float:
        edges = self._head.contentsMargins()
        return self.width() - edges.left() - edges.right() - self._head.spacing() * self._head.count() - self._tools_width()

    def _tools_width(self) -> int:
        items = (self._head.itemAt(at) for at in range(self._head.count()))
        widgets = (item.widget() for item in items if item is not None)
        return sum(widget.sizeHint().width() for widget in widgets if widget is not None and not widget.isHidden())

    def _title(self) -> str:
        words, view = self._desk.words, self.view
        if self._state == "prices":
            return words.tr(mark("Price list"))
        if view is None:
            return ""
        if view.row.number is None:
            return words.say("Draft · {customer}", customer=view.row.customer)
        return words.say(KINDS[view.row.kind], number=view.row.number)

    def _subtitle(self, customer: str = "") -> str:
        words, view = self._desk.words, self.view
        if self._state == "prices":
            return words.say("As it holds on {day:date}", day=self._desk.now().date())
        if view is None:
            return ""
        row = view.row
        customer = customer or row.customer
        if row.number is None:
            kept = self.has_kept(row.id)
            return words.tr(mark("with changes not saved yet")) if kept else words.tr(mark("gets its number when it is issued"))
        if view.credited_by:
            return words.say("{customer} · credited by {number}", customer=customer, number=view.credited_by)
        if view.credits:
            return words.say("{customer} · credits {number}", customer=customer, number=view.credits)
        if row.state == "paid":
            return words.say("{customer} · paid", customer=customer)
        open_sum = (row.gross - row.paid, row.currency)
        due = row.due_date or row.issue_date
        return words.say("{customer} · {open:money} due {day:date}", customer=customer, open=open_sum, day=due)
