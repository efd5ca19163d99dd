"""A team's database: the server's address and a password, which is kept nowhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk.ui.dialogs.ask import let_quit
from desk.ui.form import Form, text_field
from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import text_label
from desk.ui.recent import PASSWORD, without_password

if TYPE_CHECKING:
    from desk.rules.errors import Told
    from desk.ui.desk_context import Desk

WIDTH = 520
SERVER = re.compile(r"(?P<kind>[a-z0-9+]+)://(?P<who>[^:/@]*)@(?P<rest>.*)", re.IGNORECASE)


class Connect(QDialog):
    """Asks until the server answers: `wanted(url)` carries the password, nothing else does."""

    wanted = Signal(str)

    def __init__(self, desk: Desk, database: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        tr = desk.words.tr
        self.setWindowTitle(tr("Connect to a team's database"))
        self.setMinimumWidth(WIDTH)
        let_quit(self)
        self.form = Form(1)
        self.url, self.password = text_field("postgresql://name@server/database"), text_field()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.url.setText(database)
        self.form.add("database", tr("Address of the server"), self.url)
        self.form.add("password", tr("Password"), self.password)
        self.go_on, self.leave = Button(tr("Connect"), "primary", "", "Return"), Button(tr("Cancel"), keys="Esc")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(text_label(tr("Connect to a team's database"), 15, 600, wrap=True))
        told = tr("Everybody who works at the desk opens the same PostgreSQL database. The password is not kept on this machine.")
        column.addWidget(text_label(told, 13, 400, "text2", wrap=True))
        column.addWidget(self.form)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.go_on)
        column.addLayout(row)
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self.send)
        self.leave.clicked.connect(self.reject)
        (self.password if database else self.url).setFocus()

    @Slot()
    def send(self) -> None:
        """Hands the address on; a password within it moves to its own field first."""
        given = self.url.text().strip()
        if known := PASSWORD.match(given):
            self.password.setText(unquote(given[known.end(1) + 1 : known.end() - 1]))
            given = without_password(given)
            self.url.setText(given)
        self.form.clear_errors()
        if "://" not in given:
            said = self._desk.words.tr("Write the address as postgresql://name@server/database.")
            self.form["database"].show_error(said)
            self.url.setFocus()
            return
        self.go_on.setEnabled(False)
        self.wanted.emit(self._whole(given))

    def _whole(self, given: str) -> str:
        parts, password = SERVER.fullmatch(given), self.password.text()
        if parts is None or not password:
            return given
        return f"{parts['kind']}://{parts['who']}:{quote(password, safe='')}@{parts['rest']}"

    def refused(self, error: Told) -> None:
        """What was wrong, under the field it is about; nothing typed is lost, and the password is not read out."""
        from desk.services.driver_errors import NO_LOGIN

        self.go_on.setEnabled(True)
        said = {key: without_password(value) if isinstance(value, str) else value for key, value in error.values.items()}
        login = error.sentence == NO_LOGIN
        self.form.clear_errors()
        self.form["password" if login else "database"].show_error(self._desk.words.say(error.sentence, **said))
        (self.password if login else self.url).setFocus()
