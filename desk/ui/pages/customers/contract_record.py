"""A contract's record: who changed what and when, each field with its value before and after, the newest first."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.rules.windows import Hours
from desk.ui.dialogs.ask import let_quit
from desk.ui.pages.customers.agreed_text import write_hours
from desk.ui.pages.customers.contract_fields import ALL_SITES, PERIOD_CHOICES, RENEWAL_CHOICES, contract_rows
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import pane
from desk.ui.parts.labels import line, text_label
from desk.ui.trade_words import AGREEMENTS, word
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.services.agreements import ContractStep
    from desk.services.customers import ContractView, CustomerView
    from desk.ui.desk_context import Desk

WIDTH, HEIGHT = 560, 460
NOTHING = mark("Nothing is on record: it stood before records were kept.")
WHAT = {
    "added": mark("Added"), "corrected": mark("Corrected"), "agreed": mark("Agreed anew"), "renewed": mark("Renewed"),
    "ended": mark("Ended early"),
}  # fmt: skip
LABELS = {row.key: row.label for row in contract_rows()}


class ContractRecord(QDialog):
    """Read only; Escape closes it."""

    def __init__(self, desk: Desk, contract: ContractView, customer: CustomerView, steps: Sequence[ContractStep], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._currency = desk, customer.currency
        self._sites = {site.id: site.name for site in customer.sites}
        words = desk.words
        title = words.say("Record: {what}", what=word(AGREEMENTS, contract.kind, words))
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.resize(WIDTH, HEIGHT)
        column, foot = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(text_label(title, 15, 600, wrap=True))
        column.addWidget(self._steps(steps), 1)
        close = Button(words.tr(mark("Close")), keys="Esc")
        close.clicked.connect(self.reject)
        foot.addStretch(1)
        foot.addWidget(close)
        column.addLayout(foot)
        self.finished.connect(self.deleteLater)
        let_quit(self)

    def _steps(self, steps: Sequence[ContractStep]) -> QScrollArea:
        shown, inside = QScrollArea(), pane("canvas")
        inner = QVBoxLayout(inside)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.setSpacing(8)
        if not steps:
            inner.addWidget(text_label(self._desk.words.tr(NOTHING), 13, 400, "text3", wrap=True))
        for at, step in enumerate(steps):
            if at:
                inner.addWidget(line())
            self._add(inner, step)
        inner.addStretch(1)
        shown.setWidget(inside)
        shown.setWidgetResizable(True)
        return shown

    def _add(self, inner: QVBoxLayout, step: ContractStep) -> None:
        words = self._desk.words
        at = step.at.astimezone(self._desk.zone)
        who = step.who or words.tr(mark("By itself"))
        head = f"{words.tr(WHAT[step.what])} · {who} · {words.date(at)} {words.clock(at)}"
        inner.addWidget(text_label(head, 13, 600, wrap=True, figures=True))
        if step.what == "agreed":
            inner.addWidget(text_label(words.say("Holds from {day:date}.", day=step.holds_from), 12, 400, "text2"))
        if step.reason:
            inner.addWidget(text_label(step.reason, 12, 400, "text2", wrap=True))
        for name, before, after in step.fields:
            if name == "kind" or (step.what == "added" and after in (None, "", False, 0, [])):
                continue
            was, now = self.said(name, before), self.said(name, after)
            moved = now if step.what == "added" else f"{was} → {now}"
            inner.addWidget(text_label(f"{words.tr(LABELS.get(name, name))}: {moved}", 12, 400, "text2", wrap=True, figures=True))

    def said(self, name: str, value: Any) -> str:
        """A value as a person reads it."""
        words = self._desk.words
        tables: dict[str, dict[Any, str]] = {"renewal": RENEWAL_CHOICES, "fee_period": PERIOD_CHOICES, "kind": AGREEMENTS}
        if name == "site_id":
            return self._sites.get(value, "") or words.tr(ALL_SITES)
        if value is None or value in ("", []):
            return "—"
        if name in tables:
            return word(tables[name], value, words)
        if name == "windows":
            return write_hours([Hours(*row) for row in value], words)
        return self._plain(name, value)

    def _plain(self, name: str, value: Any) -> str:
        words = self._desk.words
        if isinstance(value, bool):
            return words.tr(mark("Yes")) if value else words.tr(mark("No"))
        if isinstance(value, date):
            return words.date(value)
        if isinstance(value, Decimal):
            return words.percent(value) if name == "surcharge" else words.money(value, self._currency)
        return ", ".join(value) if isinstance(value, list) else str(value)
