"""An item's own words: its name in each language, empty for the terms' own, and its VAT category."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk.ui.dialogs.ask import let_quit
from desk.ui.form import Choice, Form, text_field
from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import text_label
from desk.words import LANGUAGES, mark

if TYPE_CHECKING:
    from desk.rules.errors import Told
    from desk.services.changes import Changed
    from desk.services.prices import ItemWords, PriceRow
    from desk.ui.desk_context import Desk

WIDTH, CHANNEL = 560, "billing.price_item"
EXEMPT: Final = "E"
CATEGORIES: Final = {"S": mark("Standard rate"), "Z": mark("Zero rated"), EXEMPT: mark("Exempt")}


class ItemDialog(QDialog):
    """`saved(changed, text)` when it is written; what was typed stays while something is refused."""

    saved = Signal(object, str)

    def __init__(self, desk: Desk, item: PriceRow, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._item = desk, item
        words = desk.words
        title = words.tr(mark("Edit item"))
        self.setWindowTitle(title)
        self.setAccessibleName(f"{title}: {item.name}")
        self.setMinimumWidth(WIDTH)
        self.form, self.category = Form(1), Choice((key, words.tr(text)) for key, text in CATEGORIES.items())
        self.names: dict[str, QLineEdit] = {}
        for code, language in LANGUAGES.items():
            self.names[code] = text_field()
            self.form.add(code, language.name, self.names[code])
        self.form.add("vat_category", words.tr(mark("VAT category")), self.category)
        self.reason = text_field()
        self.form.add("exemption", words.tr(mark("Why no VAT is charged")), self.reason)
        self.category.currentIndexChanged.connect(lambda _at: self._show_reason())
        self._show_reason()
        self.error = text_label("", 12, 400, "red", wrap=True)
        self.error.hide()
        self.save, leave = Button(words.tr(mark("Save")), "primary", keys="Ctrl+Return"), Button(words.tr(mark("Cancel")), keys="Esc")
        column, foot = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(text_label(item.name, 15, 600, wrap=True))
        column.addWidget(text_label(words.tr(mark("An empty name is the one that the terms give.")), 13, 400, "text2", wrap=True))
        column.addWidget(self.form)
        column.addWidget(self.error)
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self.save)
        column.addLayout(foot)
        for button in (self.save, leave):
            button.setAutoDefault(False)
        self.save.setEnabled(False)
        self.save.clicked.connect(self.send)
        leave.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.send, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.finished.connect(lambda _how: desk.lane.forget(CHANNEL))
        self.finished.connect(self.deleteLater)
        let_quit(self)
        prices, store, item_id = desk.services.prices, desk.store, item.id
        desk.lane.read(lambda: prices.item_words(store, item_id=item_id), self.show_words, self._refuse, channel=CHANNEL)

    def show_words(self, words: ItemWords) -> None:
        """The item's words are here."""
        for code, field in self.names.items():
            field.setText(words.own[code])
            field.setPlaceholderText(words.published[code])
        self.category.choose(words.vat_category)
        self.reason.setText(words.exemption)
        self._show_reason()
        self.save.setEnabled(True)
        self.names[self._desk.words.code].setFocus()

    def _show_reason(self) -> None:
        self.form["exemption"].setVisible(self.category.value() == EXEMPT)

    def send(self) -> None:
        """Writes the words."""
        if not self.save.isEnabled():
            return
        desk, item = self._desk, self._item
        self.form.clear_errors()
        self.error.hide()
        names, category, reason = {code: field.text() for code, field in self.names.items()}, str(self.category.value()), self.reason.text()
        prices, store, at, by = desk.services.prices, desk.store, desk.now(), desk.person.id

        def done(changed: Changed) -> None:
            self.saved.emit(changed, desk.words.say("{item} is saved.", item=item.name))
            self.accept()

        desk.lane.write(
            lambda: prices.change_item(store, item_id=item.id, names=names, vat_category=category, exemption=reason, at=at, by=by), done,
            self._refuse,
        )  # fmt: skip

    def _refuse(self, error: Told) -> None:
        if not self.form.show_refusal(error, self._desk.words):
            self.error.setText(self._desk.sentence(error))
            self.error.show()
