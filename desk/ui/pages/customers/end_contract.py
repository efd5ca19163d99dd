"""A contract ended early: its last day and why, refused in place with what was typed kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desk.ui.dialogs.ask import let_quit
from desk.ui.pages.customers.contract_fields import END
from desk.ui.parts.labels import text_label
from desk.ui.record_form import RecordForm
from desk.ui.trade_words import AGREEMENTS, word
from desk.words import mark

if TYPE_CHECKING:
    from desk.services.customers import ContractView
    from desk.ui.desk_context import Desk

WIDTH = 460
FACT = mark("It renews no more. Fees of later periods that are not invoiced go; what is on an invoice stays.")


class EndContract(QDialog):
    """`form.saved(fields)` when it is answered."""

    def __init__(self, desk: Desk, contract: ContractView, parent: QWidget) -> None:
        super().__init__(parent)
        words = desk.words
        title = words.say("End early: {what}", what=word(AGREEMENTS, contract.kind, words))
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(WIDTH)
        self.form = RecordForm(desk, END)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(text_label(title, 15, 600, wrap=True))
        column.addWidget(text_label(words.tr(FACT), 13, 400, "text2", wrap=True))
        column.addWidget(self.form)
        self.form.show_record({"ends_on": desk.now().date(), "reason": ""})
        self.form.focus_on("reason")
        self.form.left.connect(self.reject)
        self.finished.connect(self.deleteLater)
        let_quit(self)
