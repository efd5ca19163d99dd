"""A few questions in a popover: fields as rows, one verb; a refusal stands under the field it names, and what was entered stays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desk.rules.errors import Refused, Told
from desk.ui.form import Choice, Form, text_field
from desk.ui.parts.labels import text_label
from desk.ui.parts.popover import Popover

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desk.ui.pages.queue.page import QueuePage

WIDE = 340


@dataclass(frozen=True, slots=True)
class Question:
    """One field: its key, its label as said, the choices of a pick-list (none: a line of text), and what stands in it at first."""

    key: str
    label: str
    choices: tuple[tuple[Any, str], ...] = ()
    value: Any = None


class AskPopover(Popover):
    """`ask` opens it below a widget; the answers go to `run`, which says `done` or `refuse`."""

    def __init__(self, page: QueuePage) -> None:
        super().__init__(page)
        self._page = page
        self._run: Callable[[dict[str, Any]], object] | None = None
        self._other: Callable[[], object] | None = None
        self.form: Form | None = None
        self._fields: dict[str, QLineEdit | Choice] = {}
        self.told = text_label("", 12, 400, "text2", wrap=True)
        self.body.addWidget(self.told)
        self.other.clicked.connect(self._do_other)

    def ask(
        self, title: str, verb: str, questions: Sequence[Question], anchor: QWidget, run: Callable[[dict[str, Any]], object], *,
        told: str = "", other: tuple[str, Callable[[], object]] | None = None,
    ) -> None:  # fmt: skip
        """Asks; `told` is a sentence above the fields, `other` a second verb at the left."""
        self._run, self._other = run, other[1] if other is not None else None
        self.title.setText(title)
        self.do.setText(verb)
        self.other.setVisible(other is not None)
        self.other.setText(other[0] if other is not None else "")
        self.told.setText(told)
        self.told.setVisible(bool(told))
        self._lay(questions)
        self.open_below(anchor)
        if questions:
            self._fields[questions[0].key].setFocus(Qt.FocusReason.PopupFocusReason)

    def _lay(self, questions: Sequence[Question]) -> None:
        if self.form is not None:
            self.body.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
        self.form = Form(1)
        self.form.setMinimumWidth(WIDE)
        self._fields = {question.key: self._field(question) for question in questions}
        for question in questions:
            self.form.add(question.key, question.label, self._fields[question.key])
        self.body.addWidget(self.form)

    def _field(self, question: Question) -> QLineEdit | Choice:
        if question.choices:
            made = Choice(question.choices)
            made.choose(question.choices[0][0] if question.value is None else question.value)
            return made
        line = text_field()
        line.setText("" if question.value is None else str(question.value))
        line.returnPressed.connect(self.accept)
        return line

    def values(self) -> dict[str, Any]:
        """What is chosen and typed."""
        return {key: field.text().strip() if isinstance(field, QLineEdit) else field.value() for key, field in self._fields.items()}

    def accept(self) -> None:
        """Does it."""
        if self._run is not None and self.form is not None:
            self.form.clear_errors()
            self.error.hide()
            self._run(self.values())

    def was_refused(self, error: Told) -> None:
        """Says what is wrong, at its field where it names one."""
        if self.form is None or not self.form.show_refusal(error, self._page.words):
            self.refuse(self._page.desk.sentence(error) if isinstance(error, Refused) else "")
        self.adjustSize()

    def _do_other(self) -> None:
        if self._other is not None:
            self._other()
