"""A draft edited beside its paper, which follows what is typed: lines and their order, discounts, payer, references, note."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desk.rules.errors import Refused
from desk.ui.form import Choice, Form, text_area, text_field
from desk.ui.pages.billing.edit_reading import MARKS, first_values, own_lines, read_edit
from desk.ui.pages.billing.line_row import LineRow
from desk.ui.pages.billing.sayings import amount
from desk.ui.pages.billing.side_form import SideForm
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import pane
from desk.ui.parts.labels import line, text_label
from desk.ui.parts.pick_field import Pick, PickField
from desk.words import LANGUAGES, mark

if TYPE_CHECKING:
    from desk.rules.errors import Told
    from desk.services.invoices import InvoiceView
    from desk.ui.desk_context import Desk

AFTER_TYPING, NOTE_HEIGHT, GAP = 250, 64, 12
LABELS = {
    "discount": mark("Discount on the whole %"), "grouping": mark("Order of lines"), "payer_id": mark("Paid by"),
    "buyer_reference": mark("The buyer's reference"), "order_number": mark("The buyer's order number"),
    "supply_place": mark("Place of delivery"), "due_date": mark("Due date"), "language": mark("Language"),
    "mark": mark("ΜΑΡΚ"), "uid": mark("UID of the provider"), "qr_address": mark("QR address"), "note": mark("Note on the invoice"),
    "exemption": mark("Why no VAT is charged"),
}  # fmt: skip
ORDERS = {"": mark("By date"), "ticket": mark("By ticket")}


class DraftEditor(SideForm):
    """`saved(DraftEdit)`, `typed(DraftEdit)`; what is typed is kept for each draft until it is saved or put back."""

    saved = Signal(object)
    typed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.view: InvoiceView | None = None
        self.form, self.rows = Form(2), dict[int, LineRow]()
        self.order: list[int] = []
        self._kept: dict[int, tuple[dict[str, str], set[int], list[int], Pick | None]] = {}
        self.put_back = Button("", "ordinary", "undo")
        self.buttons.insertWidget(1, self.put_back)
        self.put_back.clicked.connect(self.forget)
        self.put_back.installEventFilter(self)
        self.total = text_label("", 12, 400, "text2", figures=True)
        self._soon = QTimer(self, singleShot=True, interval=AFTER_TYPING)
        self._soon.timeout.connect(self._tell)

    # Showing.

    def begin(self, view: InvoiceView) -> None:
        """Shows a draft's words, or what was typed over them before."""
        self.view = view
        self._build(view)
        typed, gone, order, payer = self._kept.get(view.row.id, ({}, set(), [], None))
        self.order = [key for key in order if key in self.rows] or list(self.rows)
        for key, text in {**first_values(view, self.desk.words), **typed}.items():
            self._put(key, text)
        if payer is not None:
            self._payer().show_pick(payer)
        for line_id in gone & set(self.rows):
            self.rows[line_id].gone = True
        self.show_error("")
        self._place()
        self.retranslate()
        self._listen()
        first = self.rows[self.order[0]].text.field if self.order else self._field("note")
        first.setFocus()
        if typed or gone:
            self._soon.start()

    def _build(self, view: InvoiceView) -> None:
        self.form = Form(2)
        self.rows = {each.id: LineRow(self.desk, each) for each in own_lines(view)}
        body = pane("canvas")
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(GAP)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(GAP)
        column.addLayout(self._lines)
        column.addWidget(line())
        for key, field, span in self._fields(view):
            self.form.add(key, "", field, span=span)
        column.addWidget(self.form)
        column.addStretch(1)
        for row in self.rows.values():
            self._lines.addWidget(row)
            row.moved.connect(self.move_line)
            row.dragged.connect(self._drag)
            row.turned.connect(self._turn)
        self.show_body(body)

    def _fields(self, view: InvoiceView) -> list[tuple[str, QWidget, int]]:
        note = text_area()
        note.setFixedHeight(NOTE_HEIGHT)
        payer = PickField(self.desk.lane, self._customers, icon="search")
        plain = [(key, text_field(), 1) for key in ("buyer_reference", "order_number", "supply_place", "due_date")]
        greek = [(key, text_field(), 1 if key != "qr_address" else 2) for key in MARKS] if self._is_greek(view) else []
        free = [("exemption", text_field(), 2)] if view.untaxed else []
        return [("discount", text_field(), 1), ("grouping", Choice(), 1), ("payer_id", payer, 1), ("language", Choice(), 1), *plain,
                *free, *greek, ("note", note, 2)]  # fmt: skip

    def _is_greek(self, view: InvoiceView) -> bool:
        return getattr(self.desk.profile, "country", "") == "GR" and view.row.kind in {"invoice", "pro_forma"}

    def _customers(self, text: str) -> list[Pick]:
        found = self.desk.services.search.find_everything(self.desk.store, text=text)
        return [Pick(hit.id, hit.title, hit.detail) for hit in found if hit.kind == "customer"]

    def _payer(self) -> PickField:
        field = self.form["payer_id"].field
        assert isinstance(field, PickField)
        return field

    def _listen(self) -> None:
        fields = [*self._all_fields().values()]
        for field in fields:
            if isinstance(field, PickField):
                field.picked.connect(self._soon.start)
                field.unpicked.connect(self._soon.start)
            elif isinstance(field, Choice):
                field.currentIndexChanged.connect(self._soon.start)
            elif isinstance(field, QLineEdit | QPlainTextEdit):
                field.textChanged.connect(self._soon.start)

    def _all_fields(self) -> dict[str, QWidget]:
        own: dict[str, QWidget] = {}
        for row in self.rows.values():
            own |= row.fields()
        return own | {key: self.form[key].field for key in LABELS if self._has(key)}

    def _has(self, key: str) -> bool:
        view = self.view
        if key == "exemption":
            return view is not None and view.untaxed
        return key not in MARKS or (view is not None and self._is_greek(view))

    def _field(self, key: str) -> QWidget:
        return self._all_fields()[key]

    def _put(self, key: str, text: str) -> None:
        field = self._all_fields().get(key)
        if isinstance(field, PickField):
            view = self.view
            field.show_pick(Pick(int(text), view.payer) if view is not None and int(text) and int(text) == view.payer_id else None)
        elif isinstance(field, Choice):
            labels = {row.code: row.name for row in LANGUAGES.values()} if key == "language" else ORDERS
            field.set_rows((code, self.desk.words.tr(label)) for code, label in labels.items())
            field.choose(text)
        elif isinstance(field, QLineEdit):
            field.setText(text)
            field.setCursorPosition(0)
        elif isinstance(field, QPlainTextEdit):
            field.setPlainText(text)

    def _text(self, key: str, field: QWidget) -> str:
        if isinstance(field, PickField):
            # Half a name is no other payer: who paid before pays still.
            unpicked = "0" if not field.text().strip() else self._first().get(key, "0")
            return str(field.value() or unpicked)
        if isinstance(field, Choice):
            return str(field.value() or "")
        return field.text() if isinstance(field, QLineEdit) else field.toPlainText() if isinstance(field, QPlainTextEdit) else ""

    def focus_on(self, key: str) -> None:
        """Puts the cursor into a field."""
        self._field(key).setFocus()
        self.area.ensureWidgetVisible(self._field(key))

    # Lines.

    def move_line(self, line_id: int, by: int) -> None:
        """A line goes up or down; the cursor goes with it."""
        at = self.order.index(line_id)
        self._to(line_id, at + by)

    def _to(self, line_id: int, to: int) -> None:
        if not 0 <= to < len(self.order) or self.order[to] == line_id:
            return
        self.order.remove(line_id)
        self.order.insert(to, line_id)
        self._place()
        self.retranslate()
        self._soon.start()

    def _drag(self, line_id: int, y: int) -> None:
        below = [key for key in self.order if key != line_id and self._middle(key) < y]
        self._to(line_id, len(below))

    def _middle(self, key: int) -> int:
        row = self.rows[key]
        return row.mapToGlobal(row.rect().center()).y()

    def _place(self) -> None:
        for at, key in enumerate(self.order):
            self._lines.removeWidget(self.rows[key])
            self._lines.insertWidget(at, self.rows[key])
        before: QWidget | None = None
        for key in self.order:
            for field in (*self.rows[key].fields().values(), self.rows[key].up, self.rows[key].down, self.rows[key].remover):
                if before is not None:
                    QWidget.setTabOrder(before, field)
                before = field
        if before is not None:
            QWidget.setTabOrder(before, self.form["discount"].field)

    def _turn(self, line_id: int) -> None:
        self.rows[line_id].gone ^= True
        self.retranslate()
        self._soon.start()

    def removed(self) -> set[int]:
        """The lines taken off."""
        return {key for key, row in self.rows.items() if row.gone}

    # Words.

    def retranslate(self) -> None:
        """Writes every word."""
        super().retranslate()
        words, view = self.desk.words, self.view
        self.save.setText(words.tr(mark("Save")))
        self.put_back.setText(words.tr(mark("Put back")))
        if view is None:
            return
        self.say(words.say("Draft · {customer}", customer=view.row.customer), words.tr(mark("The paper beside follows what you type.")))
        nets = {each.id: amount(each.net, view.row.currency, words) for each in view.lines}
        for at, line_id in enumerate(self.order, start=1):
            self.rows[line_id].show_state(at, last=at == len(self.order), net=nets[line_id])
        for key, label in LABELS.items():
            if self._has(key):
                self.form[key].relabel(words.tr(label))
        due, payer = self._field("due_date"), self._payer()
        if isinstance(due, QLineEdit):
            due.setPlaceholderText(words.tr(mark("As the desk's terms say")))
        payer.setPlaceholderText(view.row.customer)

    # What is typed.

    def _values(self) -> dict[str, str]:
        return {key: self._text(key, field) for key, field in self._all_fields().items()} if self.view is not None else {}

    def _first(self) -> dict[str, str]:
        return first_values(self.view, self.desk.words) if self.view is not None else {}

    def is_typed(self) -> bool:
        """Whether something is typed that is not saved."""
        first = self._first()
        moved = self.order != list(self.rows)
        return self.view is not None and (bool(self.removed()) or moved or any(text != first[key] for key, text in self._values().items()))

    def has_kept(self, invoice_id: int) -> bool:
        """Whether words typed for a draft wait to be saved."""
        return invoice_id in self._kept

    def put_aside(self) -> None:
        """The form closes: what was typed waits."""
        self._soon.stop()
        if self.view is not None and self.is_typed():
            self._kept[self.view.row.id] = (self._values(), self.removed(), list(self.order), self._payer().pick)
        elif self.view is not None:
            self._kept.pop(self.view.row.id, None)
        self.view = None

    def forget(self) -> None:
        """Nothing is to change: the draft is as it was saved."""
        self.done()
        self.left.emit()

    def done(self) -> None:
        """It is saved, or is not to be."""
        self._soon.stop()
        if self.view is not None:
            self._kept.pop(self.view.row.id, None)
        self.view = None

    def edit(self) -> Any:
        """What is typed, as an edit; refused by its field where it cannot be read."""
        assert self.view is not None
        return read_edit(self.view, self._values(), self._first(), removed=self.removed(), order=self.order)

    def _tell(self) -> None:
        if self.view is None:
            return
        try:
            edit = self.edit()
        except Refused:
            return  # half a date is no error yet
        self.typed.emit(edit)

    def send(self) -> None:
        """Reads the fields and hands on what differs."""
        if self.view is None:
            return
        try:
            edit = self.edit()
        except Refused as refused:
            self.refuse(refused)
            return
        self._clear()
        self.saved.emit(edit)

    def _clear(self) -> None:
        self.show_error("")
        self.form.clear_errors()
        for row in self.rows.values():
            for part in row.labelled().values():
                part.show_error("")

    def refuse(self, error: Told) -> None:
        """Says why, under the field it is about or beside the buttons; what was typed stays."""
        self._clear()
        labelled = {key: part for row in self.rows.values() for key, part in row.labelled().items()}
        part = labelled.get(error.field or "")
        if part is not None:
            part.show_error(self.desk.sentence(error))
            part.field.setFocus()
        elif error.field not in LABELS or not self._has(error.field or "") or not self.form.show_refusal(error, self.desk.words):
            self.show_error(self.desk.sentence(error))
