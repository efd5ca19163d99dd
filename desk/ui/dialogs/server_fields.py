"""The fields that make up a server's address: hosts, database, name, password, and how the line is protected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from desk.rules.errors import Refused
from desk.services.connect import address as addresses
from desk.services.connect.protection import PROTECTION
from desk.ui import theme
from desk.ui.form import Choice, Form, text_field
from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import name, set_tone, text_label
from desk.words import mark

if TYPE_CHECKING:
    from desk.rules.errors import Told
    from desk.services.connect.address import Address
    from desk.ui.desk_context import Desk

NO_HOST = mark("Write the server's name, or several: db.example, standby.example:5433.")
NO_PORT = mark("After the colon stands a port, as in db.example:5433.")
NO_NAME = mark("Write the database's name.")
PASTED = 8
CHECKED = frozenset({"verify-full", "verify-ca"})
# Which field a sentence of the driver is about.
ABOUT = {
    "NO_LOGIN": "password", "ASKS_PASSWORD": "password", "NO_DATABASE": "name", "NO_RIGHTS": "user", "NO_TLS": "tls",
    "OTHER_NAME": "hosts", "NOT_VOUCHED": "ca", "NO_AUTHORITY": "ca",
}  # fmt: skip


class ServerFields(QWidget):
    """`changed` when anything is typed or chosen; `address()` refuses at the field that is wrong."""

    changed = Signal()

    def __init__(self, desk: Desk, place: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        tr = desk.words.tr
        self.hosts, self.database, self.user = text_field("db.example, standby.example:5433"), text_field(), text_field()
        self.password, self.ca = text_field(), text_field(tr("What this computer trusts"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.tls = Choice((mode, tr(title)) for mode, title, _said in PROTECTION)
        self.order = Choice([(False, tr("In this order")), (True, tr("In any order, to share the load"))])
        self._length = 0
        self._other: tuple[tuple[str, str], ...] = ()
        self.form = Form(2)
        self.form.add("hosts", tr("Servers, the first one first"), self.hosts, span=2)
        self.form.add("order", tr("Which server is asked"), self.order, span=2)
        self.form.add("name", tr("Database"), self.database)
        self.form.add("user", tr("Login"), self.user)
        self.form.add("password", tr("Password"), self.password, span=2)
        self.form.add("tls", tr("Protection of the line"), self.tls, span=2)
        self.trust = Form(1)
        self.trust.add("ca", tr("File of the authority"), self.ca)
        self.gives_up = text_label("", 12, 400, "text2", wrap=True)
        self.choose_ca = Button(tr("Choose a file…"), "ordinary", "folder-open")
        self.keep = QCheckBox(tr("Keep the password in this computer's keyring"))
        self.keep.setFont(theme.font())
        name(self.keep, self.keep.text())
        self.keep.hide()
        self.kept_nowhere = text_label("", 12, 400, "text2", wrap=True)
        self.kept_nowhere.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.form, self.gives_up, self.trust, self.choose_ca, self.keep, self.kept_nowhere):
            column.addWidget(part)
        self.hosts.textEdited.connect(self._look_for_paste)
        self.hosts.editingFinished.connect(self.take_whole)
        for field in (self.hosts, self.database, self.user, self.password, self.ca):
            field.textChanged.connect(self._edited)
        for choice in (self.tls, self.order):
            choice.currentIndexChanged.connect(self._edited)
        self.choose_ca.clicked.connect(self._pick_ca)
        self.put(place)
        self._edited()
        desk.lane.read(desk.services.connect.secret.keyring_is_here, self._know_keyring, channel="keyring")

    @Slot()
    def take_whole(self) -> None:
        """A whole address among the hosts goes to the fields it speaks of; a password in it, to its own."""
        given = self.hosts.text().strip()
        if addresses.is_server(given):
            self.put(given)

    @Slot(str)
    def _look_for_paste(self, given: str) -> None:
        """What is typed is let be until the field is left; what came at once is whole."""
        at_once, self._length = len(given) - self._length >= PASTED, len(given)
        if at_once:
            self.take_whole()

    def put(self, place: str) -> None:
        """Shows an address."""
        try:
            given, password = addresses.parse(place)
        except ValueError:
            return
        self.hosts.setText(", ".join(host.written for host in given.hosts))
        self.database.setText(given.database)
        self.user.setText(given.user)
        self.ca.setText(given.ca)
        self.tls.choose(given.tls_mode)
        self.order.choose(given.spread)
        self._other = given.other
        if password:
            self.password.setText(password)

    def address(self) -> Address:
        """The address as it is typed, without its password."""
        self.take_whole()
        try:
            hosts = addresses.hosts_of(self.hosts.text())
        except ValueError as error:
            raise Refused(NO_PORT, field="hosts") from error
        if not hosts[0].name:
            raise Refused(NO_HOST, field="hosts")
        if not self.database.text().strip():
            raise Refused(NO_NAME, field="name")
        mode = str(self.tls.value())
        made = addresses.Address(
            hosts, self.database.text().strip(), self.user.text().strip(), mode, self.ca.text().strip() if mode in CHECKED else "",
            bool(self.order.value()) and len(hosts) > 1, self._other,
        )  # fmt: skip
        # What holds by itself is not written: an address stays as short as it was typed.
        plain = addresses.Address(hosts, made.database, made.user, "", made.ca, made.spread, made.other)
        return plain if plain.tls_mode == mode else made

    def use_password(self, address: Address) -> None:
        """Hands a typed password to where the driver looks; nothing else carries it."""
        if self.password.text():
            self._desk.services.connect.secret.use(address, self.password.text())

    def keep_password(self, address: Address) -> None:
        """Gives the password that was right to the keyring, where that was asked for."""
        typed, keep = self.password.text(), self._desk.services.connect.secret.keep
        if typed and self.keep.isChecked() and not self.keep.isHidden():
            self._desk.lane.read(lambda: keep(address, typed))

    def show_told(self, error: Told) -> None:
        """What was wrong, under the field it is about."""
        from desk.services import driver_errors

        named = {getattr(driver_errors, name): key for name, key in ABOUT.items()}
        key = named.get(error.sentence, error.field or "")
        labelled = self.trust["ca"] if key == "ca" else self.form[key if key in {*ABOUT.values(), "hosts"} else "hosts"]
        self.clear_errors()
        labelled.show_error(self._desk.sentence(error))
        labelled.field.setFocus()

    def clear_errors(self) -> None:
        """No field is wrong."""
        self.form.clear_errors()
        self.trust.clear_errors()

    def _know_keyring(self, here: bool) -> None:  # noqa: FBT001 - what the lane hands over
        from desk.services.connect.secret import NO_KEYRING

        self.keep.setVisible(here)
        self.kept_nowhere.setVisible(not here)
        self.kept_nowhere.setText("" if here else self._desk.words.tr(NO_KEYRING))
        if here:
            self.password.setPlaceholderText(self._desk.words.tr("Empty: from the keyring, if it knows it"))

    @Slot()
    def _edited(self) -> None:
        mode, several = self.tls.value(), "," in self.hosts.text()
        shown = ["hosts", *(["order"] if several else []), "name", "user", "password", "tls"]
        self.form.show_only(shown)
        for part in (self.trust, self.choose_ca):
            part.setVisible(mode in CHECKED)
        full = PROTECTION[0][0]
        self.gives_up.setText(self._desk.words.tr(next(said for one, _title, said in PROTECTION if one == mode)))
        set_tone(self.gives_up, "text2" if mode == full else "amber")
        self.changed.emit()

    @Slot()
    def _pick_ca(self) -> None:
        words = self._desk.words
        found, _ = QFileDialog.getOpenFileName(self, words.tr("File of the authority"), "", "*.crt *.pem *.cer")
        if found:
            self.ca.setText(found)
