"""Where a condition's values are entered: boxes, words, numbers, days, or things found as one types, as its field and verb ask."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.rules.errors import Refused
from desk.ui.form import text_field
from desk.ui.pages.queue.condition_words import choices
from desk.ui.parts.check_list import CheckList
from desk.ui.parts.date_field import DateField
from desk.ui.parts.labels import name
from desk.ui.parts.pick_field import Pick, PickField
from desk.ui.reading import read_amount, write_amount
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.services.filter.fields import FilterField
    from desk.ui.desk_context import Desk
    from desk.ui.pages.queue.condition_words import Naming

COUNTED = ("last", "next", "older")
SEARCHED = {
    "customer": mark("Search customers"), "contact": mark("Search contacts"), "site": mark("Search sites"), "tag": mark("Search tags"),
}  # fmt: skip


class ConditionValues(QWidget):
    """Shows the fields that a kind and verb need; `values` answers what stands in them; `resized` when it needs more room."""

    resized = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind, self._verb, self._key = "", "", ""
        self.list = CheckList()
        self.search = PickField(desk.lane, self._find, icon="search")
        self.first, self.second = text_field(), text_field()
        self.day, self.last_day = DateField(), DateField()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.search, self.list, self.first, self.second, self.day, self.last_day):
            column.addWidget(part)
        self.search.picked.connect(self._picked)

    def begin(self) -> None:
        """Another condition: nothing of the one before stays."""
        self._kind, self._verb, self._key = "", "", ""

    def ask(self, field: FilterField, verb: str, values: Sequence[Any], naming: Naming) -> None:
        """Shows what is needed, with these values in it."""
        words, today = self._desk.words, self._desk.now().date()
        kept = tuple(values) if (field.key, self._group(field.kind, verb)) != (self._key, self._group(self._kind, self._verb)) else None
        self._kind, self._verb, self._key = field.kind, verb, field.key
        group = self._group(field.kind, verb)
        self.search.setVisible(group == "things")
        self.first.setVisible(group in ("text", "number", "days"))
        self.second.setVisible(group == "number" and verb == "between")
        self.day.setVisible(group == "dates")
        self.last_day.setVisible(group == "dates" and verb == "between")
        for part, said in (
            (self.first, words.tr("Days") if group == "days" else words.tr("Text") if group == "text" else words.tr("Number")),
            (self.second, words.tr("To")), (self.list, words.tr(field.text)), (self.day, words.tr("Day")), (self.last_day, words.tr("To")),
        ):  # fmt: skip
            name(part, said)
        self.first.setPlaceholderText(self.first.accessibleName())
        self.second.setPlaceholderText(words.tr("To"))
        for part in (self.day, self.last_day):
            part.speak(words.language.locale)
        if kept is not None:
            self._fill(group, kept, naming, today)
        self.list.setVisible(group == "choices" or (group == "things" and self.list.count() > 0))

    def _fill(self, group: str, values: Sequence[Any], naming: Naming, today: date) -> None:
        words = self._desk.words
        if group == "choices":
            self.list.set_rows(choices(self._key, naming, words, values), values)
        elif group == "things":
            self.list.set_rows([(value, naming.things.get((self._key, value), str(value))) for value in values], values)
            self.search.show_pick(None)
            self.search.setPlaceholderText(words.tr(SEARCHED[self._key]))
            name(self.search, self.search.placeholderText())
        elif group == "dates":
            days = [value if isinstance(value, date) else today for value in (*values, today, today)]
            self.day.setDate(_qdate(days[0]))
            self.last_day.setDate(_qdate(days[1] if len(values) > 1 else days[0]))
        else:
            written = [write_amount(value, words) if isinstance(value, Decimal) else str(value) for value in values] + ["", ""]
            self.first.setText(written[0] or ("7" if group == "days" else ""))
            self.second.setText(written[1])

    def values(self) -> tuple[Any, ...]:
        """What stands in the fields now."""
        group = self._group(self._kind, self._verb)
        if group in ("choices", "things"):
            return self.list.ticked()
        if group == "dates":
            days = (self.day, self.last_day) if self._verb == "between" else (self.day,)
            return tuple(date(day.date().year(), day.date().month(), day.date().day()) for day in days)
        if group == "number":
            return tuple(_number(part.text()) for part in ((self.first, self.second) if self._verb == "between" else (self.first,)))
        return (self.first.text(),) if group else ()

    def entry(self) -> QWidget | None:
        """Where the cursor belongs."""
        group = self._group(self._kind, self._verb)
        entries: dict[str, QWidget | None] = {"choices": self.list, "things": self.search, "dates": self.day, "": None}
        return entries.get(group, self.first)

    @staticmethod
    def _group(kind: str, verb: str) -> str:
        """Which fields a kind and verb need."""
        if verb in ("empty", "today", "yes", ""):
            return ""
        if kind == "date":
            return "days" if verb in COUNTED else "dates"
        return {"choice": "choices", "person": "choices", "thing": "things", "tag": "things"}.get(kind, kind)

    def _find(self, text: str) -> list[Pick]:
        """On the worker: what is found by name."""
        desk = self._desk
        if self._key == "tag":
            return [Pick(hit.name, hit.name) for hit in desk.services.ticket.tags.find_tags(desk.store, text=text)]
        found = desk.services.filter.things.find_things(desk.store, field=self._key, text=text)
        return [Pick((number, title), title, detail) for number, title, detail in found]

    def _picked(self, value: Any) -> None:
        number, title = value if isinstance(value, tuple) else (value, value)
        self.list.add_ticked(number, title)
        self.list.show()
        self.resized.emit()
        self.search.show_pick(None)
        self.search.setFocus()

    def named(self) -> dict[tuple[str, int], str]:
        """The names of things ticked, for the chip."""
        if self._kind != "thing":
            return {}
        items = [self.list.item(row) for row in range(self.list.count())]
        return {(self._key, value): item.text() for value, item in zip(self.list.order(), items, strict=True)}


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _number(text: str) -> Any:
    """A number as the fields of a ticket read it; what is none stays as typed, to be refused in its place."""
    try:
        return read_amount("values", text)
    except Refused:
        return text
