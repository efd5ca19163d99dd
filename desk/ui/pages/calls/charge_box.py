"""Under the why: how the charge of an ended call stands, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.ui.pages.calls.flow import Flow
from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import line, text_label
from desk.words import mark

if TYPE_CHECKING:
    from desk.services.call.reading import OpenedCall
    from desk.ui.desk_context import Desk

# Action, short word, its key.
VERBS = (
    ("calls.release", mark("Release"), "Ctrl+R"), ("calls.goodwill", mark("Goodwill"), "Ctrl+G"),
    ("calls.charge_again", mark("Charge it after all"), ""), ("calls.approve", mark("Approve"), "Ctrl+Shift+A"),
    ("calls.take_back", mark("Take approval back"), ""),
)  # fmt: skip


class ChargeBox(QWidget):
    """A sentence or two, and the verbs that fit."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.said = text_label("", 12, 400, "text2", wrap=True)
        self.verbs = {action: Button("", "ordinary", keys=keys) for action, _text, keys in VERBS}
        self.row = Flow()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(line())
        column.addWidget(self.said)
        column.addWidget(self.row)
        self.row.show_all(list(self.verbs.values()))
        for action, button in self.verbs.items():
            button.clicked.connect(lambda _on=False, wanted=action: desk.registry.run(wanted))

    def retranslate(self) -> None:
        """Writes the verbs' words."""
        for action, text, _keys in VERBS:
            self.verbs[action].setText(self._desk.words.tr(text))
        self.row.lay_out_anew()

    def show_charge(self, opened: OpenedCall | None) -> None:
        """How a call's charge stands; nothing while it has none."""
        facts = opened.charge if opened is not None else None
        self.setVisible(facts is not None)
        if facts is None or opened is None:
            return
        self.said.setText("\n".join(self._sentences(opened)))
        free = not opened.invoiced
        shown = {
            "calls.release": free and facts.status in {"held", "out_of_scope"},
            "calls.goodwill": free and facts.status == "chargeable" and not facts.goodwill and facts.approved_at is None,
            "calls.charge_again": free and bool(facts.goodwill) and facts.approved_at is None,
            "calls.approve": free and facts.status in {"covered", "chargeable"} and facts.approved_at is None,
            "calls.take_back": free and facts.approved_at is not None,
        }
        for action, button in self.verbs.items():
            button.setVisible(shown[action])
        self.row.lay_out_anew()

    def _sentences(self, opened: OpenedCall) -> list[str]:
        words, facts = self._desk.words, opened.charge
        if facts is None:
            return []
        said = []
        if facts.goodwill:
            said.append(words.say("Given away: {reason}", reason=facts.goodwill))
        if facts.invoice_number:
            said.append(words.say("On invoice {number}.", number=facts.invoice_number))
        elif opened.invoiced:
            said.append(words.tr("On a draft of an invoice."))
        if facts.approved_at is not None:
            at = facts.approved_at.astimezone(self._desk.zone)
            said.append(words.say("Approved {day:short} by {who}: nothing moves it any more.", day=at, who=facts.approved_by))
        elif not opened.invoiced:
            said.append(words.tr("Not approved yet: a new price or rule still changes it."))
        if facts.prices_on is not None:
            said.append(words.say("By the rules {rules} and the prices of {day:date}.", rules=facts.rules, day=facts.prices_on))
        return said
