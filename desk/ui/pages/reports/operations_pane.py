"""One list of the record of operations, with the form that writes it below: read on the lane, taken off with a way back."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desk.rules.errors import Told
from desk.ui.parts.card import pane
from desk.ui.parts.empty import EmptyState
from desk.ui.parts.labels import line, name
from desk.ui.parts.row_table import RowTable
from desk.ui.parts.scroll_body import ScrollBody
from desk.ui.record_form import RecordForm
from desk.ui.table import ListModel
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk
    from desk.ui.record_form import FieldRow
    from desk.ui.table import Column
    from desk.words import Words

REMOVED = mark("Taken off the record.")
LEAST_ROWS = 136


class RecordPane(QWidget):
    """A list's own rows, form and services are its subclass's; `moved` when another row is chosen."""

    kind: ClassVar[str] = ""
    word: ClassVar[str] = ""
    none: ClassVar[tuple[str, str]] = ("", "")
    fields: ClassVar[tuple[FieldRow, ...]] = ()
    first_out: ClassVar[tuple[str, ...]] = ("affected",)
    moved = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.editing: Any = None
        self.wanted: int | None = None
        self.model: ListModel[Any] = ListModel(self.columns(), lambda: desk.words, key=lambda row: row.id, parent=self)
        self.table, self.empty = RowTable(), EmptyState("reports")
        self.table.setModel(self.model)
        self.table.chosen.connect(lambda _key: self.moved.emit())
        self.table.opened.connect(lambda _key: self.change())
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.empty, 1)
        self.empty.hide()

    # What each list says itself.

    def columns(self) -> list[Column[Any]]:
        """The table's columns."""
        raise NotImplementedError

    def reader(self) -> Callable[[], Sequence[Any]]:
        """The job that reads the rows."""
        raise NotImplementedError

    def new_values(self) -> dict[str, Any]:
        """What an empty form begins with."""
        return {}

    def values_of(self, row: Any) -> dict[str, Any]:
        """What the form shows of a row."""
        return {field.key: getattr(row, field.key) for field in self.fields}

    def writer(self, fields: dict[str, Any]) -> Callable[[], Changed]:
        """The job that writes what the form holds; may be refused at once."""
        raise NotImplementedError

    # What all of them do.

    @cached_property
    def form(self) -> RecordForm:
        """The form, made when it is first needed."""
        made = RecordForm(self.desk, self.fields)
        body = ScrollBody()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(16, 4, 16, 8)
        inner.addWidget(made)
        # Where the window is low the form scrolls, so that none of it is squeezed and some rows stay in sight.
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        self.holder = pane("chrome")
        outer = QVBoxLayout(self.holder)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(line())
        outer.addWidget(scroll)
        self._body = body
        body.installEventFilter(self)
        self.column.addWidget(self.holder)
        made.saved.connect(self._save)
        made.left.connect(self.leave)
        return made

    def is_writing(self) -> bool:
        """Whether the form is open."""
        return "form" in self.__dict__ and not self.holder.isHidden()

    def is_typing(self) -> bool:
        """Whether something typed in it would be lost."""
        return self.is_writing() and self.form.is_dirty()

    def reload(self) -> None:
        """Reads the rows; what is being typed stays."""
        self.desk.lane.read(self.reader(), self.show_rows, channel=f"record.{self.kind}")

    def show_rows(self, rows: Sequence[Any]) -> None:
        """The rows are here; the one that was written is chosen, else the one before, else the first."""
        current = self.table.current_id() if self.wanted is None else self.wanted
        self.wanted = None
        self.model.set_rows(rows)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        if rows:
            self.table.choose(current if self.model.row_of(current) is not None else self.model.id_at(0))
        self.moved.emit()

    def current(self) -> Any:
        """The row under the cursor."""
        return self.model.row_with(self.table.current_id())

    def begin(self) -> None:
        """Opens an empty form."""
        self._open(None, self.new_values())

    @Slot()
    def change(self) -> None:
        """Opens the form on the row chosen."""
        row = self.current()
        if row is not None and self.may_change(row):
            self._open(row, self.values_of(row))

    def may_change(self, row: Any) -> bool:
        """Whether a row can be changed still."""
        return row is not None

    def _open(self, row: Any, values: dict[str, Any]) -> None:
        if self.is_typing():
            self.form.take_focus()
            return
        self.editing = row
        form = self.form
        self.holder.show()
        form.show_record(values)
        self._fit_form()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The form has laid itself out anew: its fields were made, or one says what is wrong."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._body:
            self._fit_form()
        return super().eventFilter(watched, event)

    def _fit_form(self) -> None:
        """As tall as its fields, but for the rows that stay in sight."""
        if self.is_writing():
            self.holder.setFixedHeight(min(self._body.sizeHint().height() + 2, max(LEAST_ROWS, self.height() - LEAST_ROWS)))

    def _save(self, fields: dict[str, Any]) -> None:
        try:
            job = self.writer(fields)
        except Told as told:
            self.form.refuse(told)
            return
        self.desk.lane.write(job, self._saved, self.form.refuse, origin=self)

    def _saved(self, changed: Changed) -> None:
        self.wanted = int(changed.result) if isinstance(changed.result, int) and self.editing is None else None
        self.form.settle()
        self.leave()
        self.reload()

    @Slot()
    def leave(self) -> None:
        """The form goes; the list has the keyboard again."""
        if "form" in self.__dict__:
            self.holder.hide()
        self.take_focus()

    def remove(self) -> None:
        """Takes the row chosen off the record, with a way back."""
        row, desk = self.current(), self.desk
        if row is None:
            return
        rooms, store, kind, now, by = desk.services.operations, desk.store, self.kind, desk.now(), desk.person.id

        def put_back() -> None:
            desk.lane.write(lambda: rooms.removal.restore(store, kind=kind, row_id=row.id, by=by), lambda _changed: self.reload())

        def done(_changed: Changed) -> None:
            desk.say("changed", desk.words.tr(REMOVED), desk.words.tr("Undo"), put_back)
            self.reload()

        desk.lane.write(
            lambda: rooms.removal.remove(store, kind=kind, row_id=row.id, version=row.version, at=now, by=by), done, origin=self
        )

    # Words.

    def moment(self, at: datetime | None) -> str:
        """A day and a clock, as a table says them."""
        if at is None:
            return ""
        local = at.astimezone(self.desk.zone)
        return f"{self.desk.words.date(local)} {self.desk.words.clock(local)}"

    def local(self, at: datetime | None) -> datetime | None:
        """An instant in the desk's zone, as the form shows it."""
        return None if at is None else at.astimezone(self.desk.zone)

    def now(self) -> datetime:
        """This minute."""
        return self.desk.now().replace(second=0, microsecond=0)

    def retranslate(self) -> None:
        """Writes every word."""
        words: Words = self.desk.words
        self.model.retitle()
        self.empty.say(*map(words.tr, self.none))
        name(self.table, words.tr(self.word))
        if "form" in self.__dict__:
            self.form.retranslate()

    def take_focus(self) -> None:
        """The list, or where it is empty the pane, so that its keys hold."""
        (self.table if self.table.isVisible() else self).setFocus()

    def resizeEvent(self, event: Any) -> None:
        """Where there is little room, the columns needed least go first."""
        super().resizeEvent(event)
        self.table.make_room(self.first_out, 160, self.width())
        self._fit_form()
