"""A credit note over an invoice, whole or by line, and what becomes of the work: unbilled again, given away, or drafted anew."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desk.rules.errors import Refused
from desk.ui.form import Choice, Form, Labelled, text_field
from desk.ui.pages.billing.edit_reading import own_lines
from desk.ui.pages.billing.side_form import SideForm
from desk.ui.parts.card import pane
from desk.ui.parts.labels import line, name, text_label
from desk.ui.reading import read_amount, write_amount
from desk.words import mark

if TYPE_CHECKING:
    from desk.rules.errors import Told
    from desk.services.invoices import InvoiceView, LineView
    from desk.ui.desk_context import Desk

AMOUNT, GAP = 116, 12
AGAIN, AWAY, ANEW = "again", "away", "anew"
WORK = {
    AGAIN: mark("Unbilled again"), AWAY: mark("Given away: it is not invoiced again"),
    ANEW: mark("Drafted anew, to be put right and issued"),
}  # fmt: skip
PARTLY = mark("Only a whole invoice is drafted anew: tick every line, or choose what else becomes of the work.")


@dataclass(frozen=True, slots=True)
class Credit:
    """What is credited: `parts` is None for all that is left; `work` says what becomes of it."""

    invoice_id: int
    reason: str
    parts: dict[int, Decimal | None] | None
    work: str


class CreditForm(SideForm):
    """`wanted(Credit)`; what was typed over an invoice is kept until it is credited."""

    wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.view: InvoiceView | None = None
        self.form, self.ticks = Form(1), dict[int, QCheckBox]()
        self.amounts: dict[int, Labelled] = {}
        self.sum = text_label("", 13, 600, figures=True)
        self.save.set_kind("danger")
        self.save.set_icon("undo")
        self._kept: dict[int, tuple[str, str, dict[int, tuple[bool, str]]]] = {}

    def begin(self, view: InvoiceView) -> None:
        """Shows an invoice's lines, all of them to be credited, or what was typed before."""
        self.view = view
        self._build(view)
        reason, work, lines = self._kept.get(view.row.id, ("", AGAIN, {}))
        self._reason().setText(reason)
        self.form["work"].field.choose(work)  # type: ignore[attr-defined]
        for key, (ticked, amount) in lines.items():
            if key in self.ticks:
                self.ticks[key].setChecked(ticked)
                self._amount(key).setText(amount)
        self.show_error("")
        self.retranslate()
        self._reason().setFocus()

    def _build(self, view: InvoiceView) -> None:
        self.form, self.ticks, self.amounts = Form(1), {}, {}
        self.form.add("reason", "", text_field())
        self.form.add("work", "", Choice())
        body = pane("canvas")
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(GAP)
        column.addWidget(self.form)
        column.addWidget(line())
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for at, each in enumerate(self.creditable(view)):
            self._add_line(grid, at, each)
        column.addLayout(grid)
        column.addWidget(self.sum)
        column.addStretch(1)
        self.sum.setParent(body)
        self.show_body(body)

    @staticmethod
    def creditable(view: InvoiceView) -> list[LineView]:
        """The lines something is left of."""
        return [each for each in own_lines(view) if each.left]

    def _add_line(self, grid: QGridLayout, at: int, each: LineView) -> None:
        tick, amount = QCheckBox(), Labelled("", text_field(width=AMOUNT))
        said = QVBoxLayout()
        said.setSpacing(1)
        said.addWidget(text_label(each.text, 13, 400, wrap=True))
        if each.detail:  # lines of one text differ in their day
            said.addWidget(text_label(each.detail, 12, 400, "text2", wrap=True))
        amount.label.hide()
        tick.setChecked(True)
        self.ticks[each.id], self.amounts[each.id] = tick, amount
        self._amount(each.id).setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._amount(each.id).setText(write_amount(each.left, self.desk.words))
        tick.toggled.connect(self._add_up)
        self._amount(each.id).textChanged.connect(self._add_up)
        grid.addWidget(tick, at, 0)
        grid.addLayout(said, at, 1)
        grid.addWidget(amount, at, 2)

    def _amount(self, key: int) -> QLineEdit:
        field = self.amounts[key].field
        assert isinstance(field, QLineEdit)
        return field

    def _reason(self) -> QLineEdit:
        field = self.form["reason"].field
        assert isinstance(field, QLineEdit)
        return field

    def retranslate(self) -> None:
        """Writes every word."""
        super().retranslate()
        words, view = self.desk.words, self.view
        self.save.setText(words.tr(mark("Credit note")))
        if view is None:
            return
        self.say(words.say("Credit invoice {number} of {customer}", number=view.row.number, customer=view.row.customer),
                 words.tr(mark("Take the tick off a line that stays, or credit a part of it.")))  # fmt: skip
        self.form["reason"].relabel(words.tr(mark("Reason")))
        self.form["work"].relabel(words.tr(mark("What becomes of the work")))
        choice = self.form["work"].field
        if isinstance(choice, Choice):
            choice.set_rows((code, words.tr(label)) for code, label in WORK.items())
        for each in self.creditable(view):
            said = ", ".join(filter(None, (each.text.removesuffix("."), each.detail)))
            name(self.ticks[each.id], words.say("Credit {line}", line=said))
            name(self._amount(each.id), words.say("Net amount to credit of {line}", line=said))
        self._add_up()

    def _add_up(self) -> None:
        view, words = self.view, self.desk.words
        if view is None:
            return
        for key, tick in self.ticks.items():
            self._amount(key).setEnabled(tick.isChecked())
        try:
            chosen = self._chosen()
        except Refused:
            return  # half an amount is no error yet
        left = {each.id: each.left for each in self.creditable(view)}
        net = sum((left[key] if amount is None else amount for key, amount in chosen.items()), Decimal(0))
        self.sum.setText(words.say("{net:money} net, before discounts on the whole", net=(net, view.row.currency)) if view.discount
                         else words.say("{net:money} net", net=(net, view.row.currency)))  # fmt: skip

    def _chosen(self) -> dict[int, Decimal | None]:
        view = self.view
        if view is None:
            return {}
        found: dict[int, Decimal | None] = {}
        for each in self.creditable(view):
            if self.ticks[each.id].isChecked():
                amount = read_amount(f"amount:{each.id}", self._amount(each.id).text().strip())
                found[each.id] = None if amount is None or amount == each.left else amount
        return found

    def is_typed(self) -> bool:
        """Whether a reason is written or a line changed."""
        view = self.view
        if view is None:
            return False
        lines = any(not tick.isChecked() for tick in self.ticks.values())
        return lines or bool(self._reason().text().strip()) or any(
            self._amount(each.id).text() != write_amount(each.left, self.desk.words) for each in self.creditable(view)
        )

    def put_aside(self) -> None:
        """What was typed is there again when the same invoice is to be credited."""
        if self.view is not None and self.is_typed():
            lines = {key: (tick.isChecked(), self._amount(key).text()) for key, tick in self.ticks.items()}
            self._kept[self.view.row.id] = (self._reason().text(), self.form.text("work"), lines)
        self.view = None

    def done(self) -> None:
        """It is credited."""
        if self.view is not None:
            self._kept.pop(self.view.row.id, None)
        self.view = None

    def send(self) -> None:
        """Reads what is to be credited and hands it on; a line left out or in part means by line, else the whole."""
        view = self.view
        if view is None:
            return
        try:
            chosen, work = self._chosen(), self.form.text("work")
        except Refused as refused:
            self.refuse(refused)
            return
        whole = len(chosen) == len(self.ticks) and all(amount is None for amount in chosen.values())
        if work == ANEW and not whole:
            self.refuse(Refused(PARTLY, field="work"))
            return
        self.show_error("")
        self.wanted.emit(Credit(view.row.id, self._reason().text().strip(), None if whole else chosen, work))

    def refuse(self, error: Told) -> None:
        """Says why under the field it is about, or beside the buttons; what was typed stays."""
        self.show_error("")
        self.form.clear_errors()
        for part in self.amounts.values():
            part.show_error("")
        _, _, number = (error.field or "").partition(":")
        if number and int(number) in self.amounts:
            self.amounts[int(number)].show_error(self.desk.sentence(error))
            self.amounts[int(number)].field.setFocus()
        elif not self.form.show_refusal(error, self.desk.words):
            self.show_error(self.desk.sentence(error))
