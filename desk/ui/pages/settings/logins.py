"""The logins of the desk's people: on a server each has one, made and looked after here; a file has none, and says so once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.ui.form import text_field
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import Card
from desk.ui.parts.flow import Flow
from desk.ui.parts.labels import name, text_label
from desk.words import mark

if TYPE_CHECKING:
    from desk.rules.errors import Told
    from desk.services.changes import Changed
    from desk.services.desks import PersonView
    from desk.services.roles import Handed, LoginView
    from desk.ui.desk_context import Desk

A_FILE = mark(
    "This desk is a file: whoever can open it can change everything in it. What a role may not do is refused by the program alone."
)
A_SERVER = mark("On this server each person comes in by a login of their own, and the database itself refuses what their role may not do.")
FIELD = 200


class Logins(QWidget):
    """What can be done with the login of the person chosen; a password just made stands here until somebody else is chosen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._is_server = desk, False
        self._person: PersonView | None = None
        self.known: dict[int, LoginView] = {}
        self.whose = text_label("", 13, 600)
        self.told, self.error = text_label("", 12, 400, "text2", wrap=True), text_label("", 12, 400, "red", wrap=True)
        self.word = text_field("", width=FIELD)
        self.make, self.secret, self.rename, self.lock = Button(""), Button(""), Button(""), Button("")
        self.verbs = QWidget()
        row = Flow(self.verbs, gap=8)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self.word, self.make, self.rename, self.secret, self.lock):
            row.addWidget(part)
        self.handed, self.hand_over = Card(), text_label("", 13, 500, wrap=True)
        self.login, self.password, self.copy = text_field("", width=FIELD), text_field("", width=FIELD + 60), Button("", "ordinary", "copy")
        keep = QWidget()
        line = Flow(keep, gap=8)
        line.setContentsMargins(0, 0, 0, 0)
        for field in (self.login, self.password):
            field.setReadOnly(True)
            line.addWidget(field)
        line.addWidget(self.copy)
        self.handed.column.addWidget(self.hand_over)
        self.handed.column.addWidget(keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        for each in (self.told, self.whose, self.verbs, self.error, self.handed):
            column.addWidget(each)
            each.hide()
        self.told.show()
        self.make.clicked.connect(lambda: self._do("make_login", name=self.word.text()))
        self.rename.clicked.connect(lambda: self._do("rename_login", name=self.word.text()))
        self.secret.clicked.connect(lambda: self._do("new_password"))
        self.lock.clicked.connect(lambda: self._do("lock_login", locked=not self._login_locked()))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.password.text()))

    def read(self) -> None:
        """Reads everybody's login, for whoever may see them."""
        desk, by = self._desk, self._desk.person.id
        roles: Any = desk.services.roles
        desk.lane.read(lambda: (roles.has_logins(desk.store), roles.logins(desk.store, by=by)), self._show, channel="settings-logins")

    def _show(self, found: tuple[bool, tuple[LoginView, ...]]) -> None:
        self._is_server, self.known = found[0], {row.person_id: row for row in found[1]}
        self.allow()

    def choose(self, person: PersonView | None) -> None:
        """Another person is chosen: what was handed over is gone from the screen."""
        if (person.id if person else None) != (self._person.id if self._person else None):
            self.handed.hide()
            self.password.clear()
            self.word.clear()
            self.error.hide()
        self._person = person
        self.allow()

    def _said(self) -> str:
        """The person and their login."""
        words, person = self._desk.words, self._person
        known = self.known.get(person.id) if person is not None else None
        if person is None:
            return ""
        if known is None:
            return words.say(mark("{name} has no login of their own yet."), name=person.name)
        said = words.say(mark("{login} (locked)"), login=known.name) if known.locked else known.name
        return f"{person.name}: {said}"

    def _login_locked(self) -> bool:
        known = self.known.get(self._person.id) if self._person is not None else None
        return known is not None and known.locked

    @Slot()
    def allow(self) -> None:
        """What may be done to the login of the person chosen, by who sits here."""
        tr, person = self._desk.words.tr, self._person
        known = self.known.get(person.id) if person is not None else None
        manages = self._desk.person.manages
        self.told.setText(tr(A_SERVER if self._is_server else A_FILE))
        for part in (self.whose, self.verbs):
            part.setVisible(self._is_server and manages and person is not None)
        self.whose.setText(self._said())
        own = person is not None and person.id == getattr(self._desk.store, "came_in", None)
        self.make.setVisible(known is None)
        self.make.setEnabled(person is not None and person.active)
        for verb in (self.rename, self.secret, self.lock):
            verb.setVisible(known is not None)
        self.rename.setEnabled(not own)
        self.lock.setEnabled(not own)
        self.lock.setText(tr(mark("Let in again")) if self._login_locked() else tr(mark("Lock login")))

    def _do(self, verb: str, **more: Any) -> None:
        desk, person = self._desk, self._person
        if person is None:
            return
        at, by, run = desk.clock.now(), desk.person.id, getattr(desk.services.roles, verb)
        self.error.hide()
        desk.lane.write(
            lambda: run(desk.store, person_id=person.id, at=at, by=by, **more), lambda changed: self._done(changed, person), self._refused
        )

    def _refused(self, error: Told) -> None:
        """The sentence stands below; what was typed stays."""
        self.error.setText(self._desk.sentence(error))
        self.error.show()

    def _done(self, changed: Changed, person: PersonView) -> None:
        self.word.clear()
        if not isinstance(changed.result, str):
            self._hand(changed.result, person.name)
        self.read()

    def _hand(self, handed: Handed, who: str) -> None:
        """The password, this once, with whose it is: somebody else may be chosen by now."""
        said = mark("Hand this to {name} now: the password is shown this once, and kept nowhere.")
        self.hand_over.setText(self._desk.words.say(said, name=who))
        self.login.setText(handed.name)
        self.password.setText(handed.password)
        self.handed.show()
        self.password.setFocus()
        self.password.selectAll()

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self._desk.words.tr
        self.make.setText(tr(mark("Make login")))
        self.rename.setText(tr(mark("Rename login")))
        self.secret.setText(tr(mark("New password")))
        self.copy.setText(tr("Copy"))
        self.word.setPlaceholderText(tr(mark("Login: anna")))
        for field, said in ((self.word, mark("Name of the login")), (self.login, mark("Login")), (self.password, mark("Password"))):
            name(field, tr(said))
        self.allow()
