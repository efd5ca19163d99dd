"""Going on from an earlier system: next numbers, invoices still owed, quarters used; what it will do stands below before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desk.ui.form import Form, text_area, text_field
from desk.ui.pages.billing.side_form import SideForm
from desk.ui.parts.labels import line, text_label
from desk.ui.parts.scroll_body import ScrollBody
from desk.words import mark

if TYPE_CHECKING:
    from desk.rules.errors import Told
    from desk.services.taking_over import Plan, SeriesStart, Start
    from desk.ui.desk_context import Desk

SERIES: Final = {
    "invoice": mark("Next invoice"), "credit_note": mark("Next credit note"), "pro_forma": mark("Next pro forma"),
}  # fmt: skip
LISTS: Final = ("invoices", "packs")
LEAD: Final = mark("Once, when a desk begins: what an earlier system has numbered, is still owed, and has used up.")
INVOICES: Final = mark("Invoices still owed, one a line: number; customer; issued; due; sum; paid; reference")
PACKS: Final = mark("Quarters used of phone packs, one a line: customer; a day of the month; quarters")
GREECE: Final = "GR"
WAIT_MS, SHOWN, TALL, LOW = 300, 4, 150, 84


class StartForm(SideForm):
    """`asked` after typing, `wanted` to do it; what is typed stays until it is done."""

    asked = Signal()
    wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.start: Start | None = None
        self.plan: Plan | None = None
        self.numbers, self.lists = Form(3), Form(1)
        self.said = text_label("", 13, 500, wrap=True)
        for series in SERIES:
            self.numbers.add(series, "", text_field())
        for field, height in zip(LISTS, (TALL, LOW), strict=True):
            made = text_area()
            made.setFixedHeight(height)
            made.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
            self.lists.add(field, "", made)
        body = ScrollBody()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(14)
        for part in (self.numbers, self.lists, line(), self.said):
            column.addWidget(part)
        column.addStretch(1)
        self.show_body(body)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self.asked)
        for series in SERIES:
            self._number(series).textChanged.connect(self._typed)
        for field in LISTS:
            self._list(field).textChanged.connect(self._typed)

    def _number(self, series: str) -> QLineEdit:
        field = self.numbers[series].field
        assert isinstance(field, QLineEdit)
        return field

    def _list(self, field: str) -> QPlainTextEdit:
        made = self.lists[field].field
        assert isinstance(made, QPlainTextEdit)
        return made

    # What is shown.

    def begin(self, start: Start) -> None:
        """Shows the series as they stand; what was typed before is there."""
        self.start = start
        self.show_error("")
        self.retranslate()
        self._say()
        first = next((self._number(row.series) for row in start.series if not row.begun and row.series in self._series()), None)
        (first or self._list("invoices")).setFocus()

    def _series(self) -> tuple[str, ...]:
        profile = self.desk.profile
        greek = profile is not None and profile.country == GREECE
        return tuple(code for code in SERIES if greek or code != "pro_forma")

    def retranslate(self) -> None:
        """Writes every word."""
        super().retranslate()
        words = self.desk.words
        self.say(words.tr(mark("Go on from an earlier system")), words.tr(LEAD))
        self.save.setText(words.tr(mark("Take over")))
        for row in self.start.series if self.start is not None else ():
            self._show_series(row)
        self.lists["invoices"].relabel(words.tr(INVOICES))
        self.lists["packs"].relabel(words.tr(PACKS))
        self._list("invoices").setPlaceholderText("2025-117; Café Alfa; 1.4.2026; 15.4.2026; 1250,00; 250,00; 1234561")
        self._list("packs").setPlaceholderText("Café Alfa; 1.4.2026; 3")
        self.numbers.show_only(self._series())
        self.lists["packs"].setVisible(self.start is not None and self.start.has_packs)
        self._say()

    def _show_series(self, row: SeriesStart) -> None:
        words, field = self.desk.words, self._number(row.series)
        self.numbers[row.series].relabel(words.tr(SERIES[row.series]))
        field.setEnabled(not row.begun)
        field.setPlaceholderText(words.say("{printed}, goes on by itself", printed=row.printed) if row.begun else str(row.next))

    def show_plan(self, plan: Plan) -> None:
        """What would be done, and under each field what cannot be."""
        self.plan = plan
        self._say()

    def _say(self) -> None:
        plan, words = self.plan, self.desk.words
        self.numbers.clear_errors()
        self.lists.clear_errors()
        nothing = plan is None or plan.is_empty()
        # While the words change, what is said is of others.
        self.save.setEnabled(not nothing and plan is not None and not plan.wrong and not self._wait.isActive())
        if nothing or plan is None:
            self.said.setText(words.tr(mark("What will be done is said here first.")))
            return
        for code in SERIES:
            why = next((one.why for one in plan.wrong if one.field == code), None)
            self.numbers[code].show_error(words.told(why) if why is not None else "")
        for field in LISTS:
            wrong = [words.say("Line {n}: {why}", n=one.line, why=words.told(one.why)) for one in plan.wrong if one.field == field]
            more = [words.many("And {n} more line.", "And {n} more lines.", len(wrong) - SHOWN)] if len(wrong) > SHOWN else []
            self.lists[field].show_error("\n".join([*wrong[:SHOWN], *more]))
        self.said.setText(self._told(plan))

    def _told(self, plan: Plan) -> str:
        words, said = self.desk.words, []
        kinds = {"invoice": mark("The next invoice will be {number}."), "credit_note": mark("The next credit note will be {number}."),
                 "pro_forma": mark("The next pro forma will be {number}.")}  # fmt: skip
        said += [words.say(kinds[code], number=number) for code, number in plan.printed.items()]
        if plan.invoices:
            count = words.many("{n} open invoice is entered", "{n} open invoices are entered", len(plan.invoices))
            said.append(words.say("{count}, {owed:money} owed in all; they are reminded of and paid here.", count=count,
                                  owed=(plan.owed, plan.currency)))  # fmt: skip
        if plan.packs:
            said.append(words.many("{n} quarter used counts against its phone pack.", "{n} quarters used count against their phone packs.",
                                   plan.quarters))  # fmt: skip
        last = mark("Nothing is done while a line is wrong.") if plan.wrong else mark("It is done once, all of it together.")
        said.append(words.tr(last))
        return "\n".join(said)

    # What is wanted.

    def typed(self) -> dict[str, str]:
        """What stands in the fields that can be written."""
        numbers = {code: self._number(code).text().strip() if self._number(code).isEnabled() else "" for code in self._series()}
        return {**numbers, **{field: self._list(field).toPlainText() for field in LISTS}}

    def is_typed(self) -> bool:
        """Whether something stands there that is not taken over."""
        return any(text.strip() for text in self.typed().values())

    def _typed(self) -> None:
        self.save.setEnabled(False)
        self._wait.start()

    def send(self) -> None:
        """Takes over what is said below; never what is not yet said."""
        if self.save.isEnabled():
            self.wanted.emit()
        elif not self._wait.isActive():
            self.show_error(self.desk.words.tr(mark("Nothing is done while a line is wrong.")) if self.plan is not None and self.plan.wrong
                            else self.desk.words.tr(mark("There is nothing to take over yet: write a number or a line.")))  # fmt: skip

    def done(self) -> None:
        """It is taken over: the fields are empty."""
        self.plan = None
        for code in SERIES:
            self._number(code).clear()
        for field in LISTS:
            self._list(field).clear()
        self._wait.stop()

    def refuse(self, error: Told) -> None:
        """Says why not beside the buttons; what was typed stays."""
        super().refuse(error)
        self.asked.emit()
