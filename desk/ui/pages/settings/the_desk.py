"""The desk: the seller on every invoice, its numbers and accounts, its colour and logo."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QIODevice, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk.ui.pages.settings.desk_rows import ALSO, LACKS, ONLY_IN, ROWS
from desk.ui.pages.settings.section import Section
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import Card
from desk.ui.parts.labels import line, name, text_label
from desk.ui.profile_story import COUNTRIES
from desk.ui.record_form import RecordForm
from desk.ui.tokens import contrast
from desk.words import mark

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from desk.rules.errors import Told
    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk

LOGO_HEIGHT, LOGO_WIDTH, MOST_FILE = 48, 240, 1_000_000
LEAST_CONTRAST, WHITE = 4.5, "#FFFFFF"
READABLE = mark("This colour reads well on white paper.")
PALE = mark("This colour is pale on white paper: papers print it darker, so that it can be read.")


class TheDesk(Section):
    """One form; a refusal stands under its field, and what is typed stays until it is saved or put back."""

    cares_for = frozenset({"desk", "profile"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._info: Any = None
        self._lacking_names: tuple[str, ...] = ()
        self._wanted = ""
        self.told = text_label("", 12, 400, "text2", wrap=True)
        self.form = RecordForm(desk, ROWS)
        self._logo_title, self._logo_line = text_label("", 12, 600, "text2"), text_label("", 12, 400, "text2", wrap=True)
        self.logo, self.logo_error = text_label(), text_label("", 12, 400, "red", wrap=True)
        self.choose_logo, self.remove_logo = Button("", "ordinary", "folder-open"), Button("", "ordinary")
        self.paste_logo, self.undo_save = Button("", "ordinary", "copy"), Button("", "ordinary", "undo")
        self.lacking, self._lacks_said, self._lacks = Card("warn"), text_label("", 12, 600, "amber", wrap=True), QVBoxLayout()
        self.swatch, self.shade = text_label(), text_label("", 12, 400, "text2", wrap=True)
        self.last = text_label("", 12, 400, "text2", wrap=True)
        self._saved_last: Any = None
        self._lay_out()
        self.form.saved.connect(self._save)
        self.form.left.connect(self._put_back)
        self.choose_logo.clicked.connect(self._pick_logo)
        self.paste_logo.clicked.connect(self.paste)
        self.undo_save.clicked.connect(self._undo)
        self.setAcceptDrops(True)
        colour = self.form.field("colour")
        if isinstance(colour, QLineEdit):
            colour.textChanged.connect(lambda _text: self._tell_shade())
        QShortcut(QKeySequence("Ctrl+Shift+V"), self, self.paste, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.remove_logo.clicked.connect(lambda: self._write({"logo": None}, self._logo_refused))

    def _lay_out(self) -> None:
        self.lacking.column.addWidget(self._lacks_said)
        self.lacking.column.addLayout(self._lacks)
        self.lacking.hide()
        shade, undo = QHBoxLayout(), QHBoxLayout()
        shade.setSpacing(8)
        shade.addWidget(self.swatch)
        shade.addWidget(self.shade, 1)
        undo.setSpacing(12)
        undo.addWidget(self.undo_save)
        undo.addWidget(self.last, 1)
        self.column.addWidget(self.told)
        self.column.addWidget(self.lacking)
        self.column.addWidget(self.form)
        self.column.addLayout(shade)
        self.column.addLayout(undo)
        for part in (line(), self._logo_title, self._logo_line):
            self.column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(12)
        for part in (self.logo, self.choose_logo, self.paste_logo, self.remove_logo):
            row.addWidget(part)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.logo_error)
        self.logo_error.hide()

    def reload(self, changed: Changed | None = None) -> None:
        """Reads whose desk it is."""
        desk = self.desk
        undo: Any = desk.services.desk_undo
        desk.lane.read(
            lambda: (desk.services.desks.desk_info(desk.store), undo.lacking(desk.store), undo.last_save(desk.store)), self._show,
            channel="settings-desk",
        )  # fmt: skip

    def _show(self, found: tuple[Any, tuple[str, ...], Any]) -> None:
        info, lacks, self._saved_last = found
        typing, self._info = self.is_typing(), info
        self._show_lacking(lacks)
        if not typing:
            self._put_back()
        self.desk.desk_name = info.name
        self._show_logo()
        self._allow()
        if self._wanted:
            self.show_field(self._wanted)

    def _fields(self) -> dict[str, Any]:
        return {row.key: getattr(self._info, row.key) for row in ROWS}

    @Slot()
    def _put_back(self) -> None:
        if self._info is not None:
            self.form.show_record(self._fields(), focus=False)
            country = self._info.country
            self.form.show_only({row.key for row in ROWS if country in ONLY_IN.get(row.key, {country})})

    def _allow(self) -> None:
        may = self.may_manage()
        self.form.allow(may=may)
        for button in (self.choose_logo, self.paste_logo, self.remove_logo):
            button.setEnabled(may)
        self._tell_last()
        self._tell_shade()
        self.remove_logo.setVisible(self._info is not None and self._info.logo is not None)
        tr = self.desk.words.tr
        standing = tr("This stands on price lists and invoices.")
        self.told.setText(standing if may else tr("This stands on price lists and invoices. Managers and administrators change it."))

    def _save(self, fields: dict[str, Any]) -> None:
        was = self._fields()
        fresh = {key: value for key, value in fields.items() if value != was[key]}
        if not fresh:
            self._put_back()
            return
        self._write(fresh, self.form.refuse)

    def _write(self, fields: dict[str, Any], refuse: Any) -> None:
        desk, at = self.desk, self.desk.clock.now()
        by, services = desk.person.id, desk.services
        self.logo_error.hide()
        desk.lane.write(
            lambda: services.desks.change_desk(desk.store, fields=fields, at=at, by=by),
            lambda _changed: self._saved(fields), refuse, origin=None,
        )  # fmt: skip

    def _saved(self, fields: dict[str, Any]) -> None:
        if "logo" not in fields:
            self.form.settle()
        self.desk.say("done", self.desk.words.tr("The desk's particulars are saved."))

    # What is missing, the last save, the colour.

    def _show_lacking(self, lacks: tuple[str, ...]) -> None:
        """What the country's law still wants, each a link to its field."""
        while (item := self._lacks.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for lacking in lacks:
            link = Button(self.desk.words.tr(lacking), "link")
            link.clicked.connect(lambda _on=False, field=LACKS[lacking]: self.show_field(field))
            self._lacks.addWidget(link)
        self._lacking_names = lacks
        self.lacking.setVisible(bool(lacks))

    def _tell_last(self) -> None:
        saved, words = self._saved_last, self.desk.words
        self.undo_save.setVisible(saved is not None)
        self.last.setVisible(saved is not None)
        self.undo_save.setEnabled(self.may_manage())
        if saved is not None:
            said = {row.key: words.tr(row.label) for row in ROWS} | {"logo": words.tr("Logo")}
            fields = ", ".join(said[field] for field in saved.fields if field in said)
            at = words.moment(saved.at.astimezone(self.desk.zone))
            self.last.setText(words.say("Last saved by {who}, {at}: {fields}", who=saved.who, at=at, fields=fields))

    @Slot()
    def _undo(self) -> None:
        desk, at, by = self.desk, self.desk.clock.now(), self.desk.person.id
        undo: Any = desk.services.desk_undo
        desk.lane.write(
            lambda: undo.undo_save(desk.store, at=at, by=by), lambda _changed: self._undone(), self.form.refuse, origin=None
        )  # fmt: skip

    def _undone(self) -> None:
        self._info = None
        self.desk.say("done", self.desk.words.tr(mark("The last save was taken back.")))

    def _tell_shade(self) -> None:
        """How well the colour that is typed can be read on white paper."""
        field = self.form.field("colour")
        typed = field.text().strip() if isinstance(field, QLineEdit) else ""
        known = re.fullmatch("#[0-9A-Fa-f]{6}", typed) is not None
        self.swatch.setVisible(known)
        self.shade.setVisible(known)
        if known:
            square = QPixmap(16, 16)
            square.fill(typed)
            self.swatch.setPixmap(square)
            ratio = contrast(typed, WHITE)
            words = self.desk.words
            good = ratio >= LEAST_CONTRAST
            said = words.tr(READABLE) if good else words.tr(PALE)
            self.shade.setText(f"{words.number(Decimal(str(round(ratio, 1))))} : 1. {said}")

    # The logo.

    @Slot()
    def paste(self) -> None:
        """The picture on the clipboard becomes the logo."""
        picture = QGuiApplication.clipboard().image()
        if picture.isNull():
            self._say_logo(self.desk.words.tr(mark("There is no picture on the clipboard: copy one first.")))
        elif self.may_manage():
            kept = QBuffer()
            kept.open(QIODevice.OpenModeFlag.WriteOnly)
            picture.save(kept, "PNG")  # type: ignore[call-overload]
            self._write({"logo": bytes(kept.data().data())}, self._logo_refused)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped anywhere on the section."""
        if self.may_manage() and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """It becomes the logo."""
        file = next((url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()), "")
        if file:
            event.acceptProposedAction()
            self.set_logo(file)

    @Slot()
    def _pick_logo(self) -> None:
        words = self.desk.words
        found, _ = QFileDialog.getOpenFileName(self, words.tr("Choose a logo"), "", "*.png *.jpg *.jpeg")
        if found:
            self.set_logo(found)

    def set_logo(self, file: str) -> None:
        """Takes a picture file as the logo; what is wrong with it is said below."""

        def read() -> bytes | OSError:
            try:
                with Path(file).open("rb") as opened:
                    return opened.read(MOST_FILE + 1)
            except OSError as error:
                return error

        self.desk.lane.read(read, lambda found: self._logo_came(file, found))

    def _logo_came(self, file: str, found: bytes | OSError) -> None:
        if isinstance(found, OSError):
            self._say_logo(self.desk.words.say("{file} cannot be read: {why}", file=file, why=found.strerror or str(found)))
        else:
            self._write({"logo": found}, self._logo_refused)

    def _logo_refused(self, error: Told) -> None:
        self._say_logo(self.desk.sentence(error))

    def _say_logo(self, sentence: str) -> None:
        self.logo_error.setText(sentence)
        self.logo_error.show()

    def _show_logo(self) -> None:
        picture = QPixmap()
        if self._info is not None and self._info.logo:
            picture.loadFromData(self._info.logo)
        self.logo.setVisible(not picture.isNull())
        if not picture.isNull():
            ratio, how = self.devicePixelRatioF(), Qt.TransformationMode.SmoothTransformation
            size = (round(LOGO_WIDTH * ratio), round(LOGO_HEIGHT * ratio))
            shown = picture.scaled(*size, Qt.AspectRatioMode.KeepAspectRatio, how)
            shown.setDevicePixelRatio(ratio)
            self.logo.setPixmap(shown)

    # The section.

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        self.form.retranslate()
        self._logo_title.setText(tr("Logo"))
        self._logo_line.setText(tr("A PNG or JPEG picture of at most 1 MB; it stands at the head of every paper."))
        self.choose_logo.setText(tr("Choose a file…"))
        self.paste_logo.setText(tr(mark("Paste")))
        self.undo_save.setText(tr(mark("Take the last save back")))
        self._lacks_said.setText(tr(mark("Before this desk can invoice, the law of its country wants:")))
        self._show_lacking(self._lacking_names)
        self.remove_logo.setText(tr("Remove the logo"))
        name(self.logo, tr("Logo"))
        self._allow()
        country = self._info.country if self._info is not None else ""
        field = self.form.field("country")
        if isinstance(field, QLineEdit) and country in COUNTRIES:
            field.setAccessibleDescription(tr(COUNTRIES[country]))

    def show_field(self, field: str) -> None:
        """Puts the cursor into a field; before the desk is read it waits."""
        key = ALSO.get(field, field)
        self._wanted = "" if self._info is not None else key
        if self._info is None:
            return
        if key == "logo":
            self.choose_logo.setFocus(Qt.FocusReason.TabFocusReason)
            self.area.ensureWidgetVisible(self.choose_logo)
        elif key in {row.key for row in ROWS if self._info.country in ONLY_IN.get(row.key, {self._info.country})}:
            self.form.focus_on(key)
            self.area.ensureWidgetVisible(self.form.field(key))

    def is_typing(self) -> bool:
        """Whether a field differs from what was read."""
        return self._info is not None and self.may_manage() and self.form.is_dirty()
