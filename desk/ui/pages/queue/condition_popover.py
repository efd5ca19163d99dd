"""One condition entered or changed: which field, which verb, which values; Enter takes it, Escape leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from desk.rules.errors import Refused
from desk.ui.form import Choice
from desk.ui.pages.queue.condition_values import ConditionValues
from desk.ui.pages.queue.condition_words import VERBS, field_word
from desk.ui.parts.labels import name
from desk.ui.parts.popover import Popover

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desk.services.filter.conditions import Condition
    from desk.services.filter.fields import FilterField
    from desk.ui.pages.queue.condition_words import Naming
    from desk.ui.pages.queue.page import QueuePage

WIDE = 380


class ConditionPopover(Popover):
    """`taken(place or None, condition, names)` when it is sound, `removed(place)` when it is taken away."""

    taken = Signal(object, object, object)
    removed = Signal(int)

    def __init__(self, page: QueuePage) -> None:
        super().__init__(page)
        self._page = page
        self._place: int | None = None
        self._naming: Naming
        self._before: Condition | None = None
        self.field, self.verb = Choice(), Choice()
        self.values = ConditionValues(page.desk)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(self.field, 3)
        head.addWidget(self.verb, 2)
        self.body.addLayout(head)
        self.body.addWidget(self.values)
        self.setFixedWidth(WIDE)
        self.field.currentIndexChanged.connect(self._field_changed)
        self.verb.currentIndexChanged.connect(self._verb_changed)
        self.other.clicked.connect(self._remove)
        self.values.resized.connect(self._fit)

    def ask(self, place: int | None, condition: Condition | None, naming: Naming, anchor: QWidget) -> None:
        """Asks for a condition, beginning at the one there is."""
        from desk.services.filter.fields import ROWS

        words = self._page.words
        self._place, self._before, self._naming = place, condition, naming
        self.values.begin()
        self.title.setText(words.tr("Condition"))
        self.do.setText(words.tr("Filter"))
        self.other.setText(words.tr("Take away"))
        self.other.setVisible(place is not None)
        name(self.field, words.tr("Field"))
        name(self.verb, words.tr("How"))
        rows = [(row.key, field_word(row.key, naming, words)) for row in ROWS]
        own = [(row.key, row.name) for row in naming.fields if row.active or (condition is not None and condition.field == row.key)]
        self.field.blockSignals(True)
        self.field.set_rows([*rows, *own])
        self.field.choose(condition.field if condition is not None else "status")
        self.field.blockSignals(False)
        self._field_changed()
        if condition is not None:
            self.verb.choose((condition.verb, condition.negated))
            self._verb_changed()
        self.open_below(anchor)
        first = self.field if condition is None else self.values.entry() or self.verb
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _known(self) -> FilterField:
        from desk.services.filter.conditions import field_of

        found = field_of(str(self.field.value()), self._naming.fields)
        assert found is not None
        return found

    def _field_changed(self) -> None:
        known, words = self._known(), self._page.words
        self.verb.blockSignals(True)
        self.verb.set_rows([((verb, negated), words.tr(said)) for verb, negated, said in VERBS[known.kind]])
        self.verb.setCurrentIndex(0)
        self.verb.blockSignals(False)
        self._verb_changed()

    def _verb_changed(self) -> None:
        known, before = self._known(), self._before
        verb, _negated = self._verb()
        values = before.values if before is not None and before.field == known.key and before.verb == verb else ()
        self.values.ask(known, verb, values, self._naming)
        self.error.hide()
        self._fit()

    def _fit(self) -> None:
        """As high as what it asks for."""
        for part in (self.values, self):
            layout = part.layout()
            if layout is not None:
                layout.activate()
        self.adjustSize()

    def _verb(self) -> tuple[str, bool]:
        value: Any = self.verb.value()
        return value if isinstance(value, tuple) else ("", False)

    def accept(self) -> None:
        """Takes the condition if it is sound, else says what is missing."""
        from desk.services.filter.conditions import Condition, checked

        verb, negated = self._verb()
        given = Condition(str(self.field.value()), verb, self.values.values(), negated)
        try:
            sound = checked(given, self._naming.fields)
        except Refused as error:
            self.refuse(self._page.desk.sentence(error))
            return
        self.dismiss()
        self.taken.emit(self._place, sound, self.values.named())

    def _remove(self) -> None:
        self.dismiss()
        if self._place is not None:
            self.removed.emit(self._place)
