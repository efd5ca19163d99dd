"""The desk: the seller on every invoice, its numbers and accounts, its colour and logo."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from desk.ui.pages.settings.section import Section
from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import line, name, text_label
from desk.ui.profile_story import COUNTRIES
from desk.ui.reading import read_whole
from desk.ui.record_form import FieldRow, RecordForm
from desk.words import LANGUAGES, mark

if TYPE_CHECKING:
    from desk.rules.errors import Told
    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk

LANGUAGE_NAMES: dict[Any, str] = {row.code: row.name for row in LANGUAGES.values()}
ROWS = (
    FieldRow("name", mark("The desk's name")),
    FieldRow("legal_name", mark("Legal name")),
    FieldRow("tagline", mark("Line below the name"), span=2),
    FieldRow("street", mark("Street"), span=2),
    FieldRow("postcode", mark("Postcode")),
    FieldRow("city", mark("City")),
    FieldRow("country", mark("Country"), hint=mark("Two letters, such as IS")),
    FieldRow("registration_number", mark("Registration number")),
    FieldRow("vat_number", mark("VAT number")),
    FieldRow("tax_office", mark("Tax office")),
    FieldRow("email", mark("E-mail")),
    FieldRow("phone", mark("Telephone")),
    FieldRow("iban", mark("IBAN")),
    FieldRow("bic", mark("BIC")),
    FieldRow("account", mark("Account number")),
    FieldRow("kid_length", mark("Digits of a KID"), hint=mark("As agreed with the bank"),
             read=lambda key, text, _: kid_digits(key, text)),
    FieldRow("kid_check", mark("Check digit of a KID"), "choice", choices={"mod10": "MOD10", "mod11": "MOD11"}),
    FieldRow("claim_bank", mark("Bank and branch of claims"), hint=mark("Four digits, such as 0133; empty: no claims")),
    FieldRow("vat_zone", mark("VAT zone"), "choice", choices={"": mark("The whole country"), "islands": mark("Islands with lower rates")}),
    FieldRow("commercial_register", mark("ΓΕΜΗ number"), hint=mark("Twelve digits")),
    FieldRow("endpoint", mark("E-invoice address"), hint=mark("Empty: the registration number")),
    FieldRow("payment_days", mark("Days to pay"), "whole"),
    FieldRow("language", mark("Language of papers"), "choice", choices=LANGUAGE_NAMES),
    FieldRow("colour", mark("Colour of papers"), hint="#0B6685"),
)
# What only some countries' banks, tax offices and networks ask for: elsewhere it would do nothing.
ONLY_IN = {
    "kid_length": {"NO"}, "kid_check": {"NO"}, "claim_bank": {"IS"}, "vat_zone": {"GR"}, "commercial_register": {"GR"},
    "endpoint": {"IS", "NO", "FI"},
}  # fmt: skip
# What the law calls them, where another page leads here.
ALSO = {"registration": "registration_number", "vat": "vat_number", "address": "street", "missing": "legal_name"}
LOGO_HEIGHT, LOGO_WIDTH, MOST_FILE = 48, 240, 1_000_000


class TheDesk(Section):
    """One form; a refusal stands under its field, and what is typed stays until it is saved or put back."""

    cares_for = frozenset({"desk", "profile"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._info: Any = None
        self._wanted = ""
        self.told = text_label("", 12, 400, "text2", wrap=True)
        self.form = RecordForm(desk, ROWS)
        self._logo_title, self._logo_line = text_label("", 12, 600, "text2"), text_label("", 12, 400, "text2", wrap=True)
        self.logo, self.logo_error = text_label(), text_label("", 12, 400, "red", wrap=True)
        self.choose_logo, self.remove_logo = Button("", "ordinary", "folder-open"), Button("", "ordinary")
        for part in (self.told, self.form, line(), self._logo_title, self._logo_line):
            self.column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(12)
        for part in (self.logo, self.choose_logo, self.remove_logo):
            row.addWidget(part)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.logo_error)
        self.logo_error.hide()
        self.form.saved.connect(self._save)
        self.form.left.connect(self._put_back)
        self.choose_logo.clicked.connect(self._pick_logo)
        self.remove_logo.clicked.connect(lambda: self._write({"logo": None}, self._logo_refused))

    def reload(self, changed: Changed | None = None) -> None:
        """Reads whose desk it is."""
        desk = self.desk
        desk.lane.read(lambda: desk.services.desks.desk_info(desk.store), self._show, channel="settings-desk")

    def _show(self, info: Any) -> None:
        typing, self._info = self.is_typing(), info
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
        for button in (self.choose_logo, self.remove_logo):
            button.setEnabled(may)
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

    # The logo.

    @Slot()
    def _pick_logo(self) -> None:
        words = self.desk.words
        found, _ = QFileDialog.getOpenFileName(self, words.tr("Choose a logo"), "", "*.png *.jpg *.jpeg")
        if found:
            self.set_logo(found)

    def set_logo(self, file: str) -> None:
        """Takes a picture file as the logo; what is wrong with it is said below."""
        try:
            with Path(file).open("rb") as opened:
                picture = opened.read(MOST_FILE + 1)
        except OSError as error:
            self._say_logo(self.desk.words.say("{file} cannot be read: {why}", file=file, why=error.strerror or str(error)))
            return
        self._write({"logo": picture}, self._logo_refused)

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


def kid_digits(key: str, text: str) -> int | None:
    """How many digits; nothing typed leaves it to the number."""
    return read_whole(key, text) if text else None
