"""A team's database: the way to its server, tried step by step; the password goes to the keyring or nowhere."""

from __future__ import annotations

from contextlib import suppress
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.rules.errors import Refused, Told
from desk.ui.dialogs.ask import let_quit
from desk.ui.dialogs.server_fields import ServerFields
from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import line, text_label
from desk.ui.parts.scroll_body import ScrollBody
from desk.ui.parts.steps import Steps
from desk.words import mark

if TYPE_CHECKING:
    from desk.services.connect.address import Address
    from desk.ui.desk_context import Desk

WIDTH, HEIGHT = 620, 720
OPEN = (
    mark("Connect to a team's database"), mark("Connect"),
    mark("Everybody who works at the desk opens the same PostgreSQL database. Write down what your administrator gave you."),
)  # fmt: skip
COPY = (
    mark("Copy this desk to a server"), mark("Copy here"),
    mark("Every row goes into an empty database of a PostgreSQL server and is read back. This desk stays as it is."),
)  # fmt: skip


class Connect(QDialog):
    """Asks until the server answers: `wanted(address)`; the password is where the driver looks for it, and nowhere else."""

    wanted = Signal(str)
    _stepped = Signal(object)

    def __init__(self, desk: Desk, database: str = "", parent: QWidget | None = None, *, copying: bool = False) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stop = Event()
        tr = desk.words.tr
        title, verb, told = map(tr, COPY if copying else OPEN)
        self.setWindowTitle(title)
        self.resize(WIDTH, HEIGHT)
        let_quit(self)
        self.fields, self.steps = ServerFields(desk, database), Steps()
        self.form = self.fields.form
        self.go_on, self.leave = Button(verb, "primary", "", "Return"), Button(tr("Cancel"), keys="Esc")
        self.try_it, self.make_it = Button(tr("Try"), "ordinary", "resolve"), Button(tr("Create the database"), "ordinary", "database")
        self.make_it.hide()
        inside, area = ScrollBody(), QScrollArea()
        body = QVBoxLayout(inside)
        body.setContentsMargins(24, 20, 24, 12)
        body.setSpacing(12)
        for part in (text_label(title, 15, 600, wrap=True), text_label(told, 13, 400, "text2", wrap=True), self.fields, self.steps):
            body.addWidget(part)
        body.addStretch(1)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area = area
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row.setContentsMargins(24, 12, 24, 16)
        row.setSpacing(8)
        for button in (self.try_it, self.make_it):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.go_on)
        column.addWidget(area)
        column.addWidget(line())
        column.addLayout(row)
        for button in (self.try_it, self.make_it, self.leave):
            button.setAutoDefault(False)
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self.send)
        self.try_it.clicked.connect(self.attempt)
        self.make_it.clicked.connect(self._make)
        self.leave.clicked.connect(self.reject)
        self.fields.changed.connect(self._edited)
        self._stepped.connect(self._show_step, Qt.ConnectionType.QueuedConnection)
        self.finished.connect(self._stop.set)
        (self.fields.password if database else self.fields.hosts).setFocus()

    def _address(self) -> Address | None:
        """The address as it stands, its password handed on; what is missing is said at its field."""
        self.fields.clear_errors()
        try:
            found = self.fields.address()
        except Refused as error:
            self.fields.show_told(error)
            return None
        self.fields.use_password(found)
        return found

    @Slot()
    def send(self) -> None:
        """Hands the address on."""
        address = self._address()
        if address is not None and self.go_on.isEnabled():
            self.go_on.setEnabled(False)
            self.wanted.emit(address.text)

    @Slot()
    def attempt(self) -> None:
        """Tries the way to the server, a step at a time; pressed again, it stops."""
        if not self._stop.is_set() and self._is_trying():
            self._stop.set()
            return
        address = self._address()
        if address is None:
            return
        desk, stop, stepped = self._desk, Event(), self._stepped.emit
        self._stop = stop
        self.steps.clear()
        self.make_it.hide()
        self.try_it.setText(desk.words.tr("Stop"))

        def tell(step: Any) -> bool:
            stepped((stop, step))
            return not stop.is_set()

        def job() -> Any:
            return desk.services.connect.attempt.try_address(address, tell=tell)

        desk.lane.read(job, lambda _steps: self._tried(stop), lambda error: self._tried(stop, error), channel="try")

    def _is_trying(self) -> bool:
        return self.try_it.text() == self._desk.words.tr("Stop")

    @Slot(object)
    def _show_step(self, told: tuple[Event, Any]) -> None:
        stop, step = told
        if stop is not self._stop:
            return
        from desk.services.driver_errors import NO_DATABASE

        words = self._desk.words
        self.steps.add(step.how, words.say(step.sentence, **step.values), words.tr(step.mend) if step.mend else "")
        self.make_it.setVisible(step.sentence == NO_DATABASE)
        self._area.verticalScrollBar().setValue(self._area.verticalScrollBar().maximum())

    def _tried(self, stop: Event, error: Told | None = None) -> None:
        if stop is self._stop:
            self.try_it.setText(self._desk.words.tr("Try"))
            stop.set()
        if error is not None:
            self.refused(error)

    @Slot()
    def _make(self) -> None:
        """Makes the database that is not there yet."""
        address = self._address()
        if address is None:
            return
        desk, place, now = self._desk, address.text, self._desk.now()
        self.make_it.setEnabled(False)

        def job() -> Told | None:
            try:
                desk.services.database.create.create_database(place, now=now)
            except Told as error:
                return error
            return None

        def done(error: Told | None) -> None:
            self.make_it.setEnabled(True)
            if error is not None:
                self.refused(error)
            else:
                self.attempt()

        desk.lane.write(job, done)

    @Slot()
    def _edited(self) -> None:
        """Another address: what was found of the last one does not hold for it."""
        self._stop.set()
        self._stop = Event()
        self._stop.set()
        self.try_it.setText(self._desk.words.tr("Try"))
        self.steps.clear()
        self.make_it.hide()
        self.go_on.setEnabled(True)

    def refused(self, error: Told) -> None:
        """What was wrong, under the field it is about; nothing typed is lost, and the password is not read out."""
        from desk.services.driver_errors import NO_DATABASE

        self.go_on.setEnabled(True)
        self.make_it.setVisible(error.sentence == NO_DATABASE)
        self.fields.show_told(error)

    def accept(self) -> None:
        """The server has answered: the password that was right is kept, where that was asked for."""
        with suppress(Refused):
            self.fields.keep_password(self.fields.address())
        super().accept()
