"""What can be done with the database of the desk on show: backed up, checked, copied to the other engine, a backup put into a new one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desk.ui.form import text_field
from desk.words import mark

if TYPE_CHECKING:
    from desk.services.connect.address import Address
    from desk.ui.desk_context import Desk
    from desk.ui.dialogs.connect import Connect
    from desk.ui.pages.settings.database_work import DatabaseWork

MOST_SHOWN = 10
OPEN_COPY = mark("From now on everybody opens the copy; the desk that was copied stays as it is and should be put away.")


class DatabaseVerbs(QObject):
    """Each verb asks what it needs and begins the work; `open_wanted(place)` when the copy is to be opened."""

    open_wanted = Signal(str)

    def __init__(self, desk: Desk, work: DatabaseWork, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._work, self._page = desk, work, page
        self.facts: Any = None
        self.dialog: Connect | None = None

    def _address(self) -> Address:
        address: Address = self._desk.services.connect.address.read(self.facts.place)
        return address

    # Backup.

    def pick_backup(self) -> None:
        """Asks where the backup goes."""
        if self.facts is None:
            return
        words, day = self._desk.words, f"{self._desk.now():%Y-%m-%d}"
        if self.facts.is_file:
            file = Path(self.facts.place)
            offered, kind = str(file.with_name(f"{file.stem}-{day}{file.suffix or '.sqlite'}")), "*.sqlite"
        else:
            offered, kind = f"{self._address().database}-{day}.dump", "*.dump"
        found, _ = QFileDialog.getSaveFileName(self._page, words.tr("Back up to"), offered, kind)
        if found:
            self.back_up(found)

    def back_up(self, target: str) -> None:
        """Copies the desk to a file while it is in use; the copy counts once it has passed its check."""
        desk, facts = self._desk, self.facts

        def job(progress: Any) -> None:
            if facts.is_file:
                desk.services.backup.make_backup(Path(facts.place), Path(target), progress=progress)
            else:
                desk.services.database.dump.dump(facts.place, Path(target), go_on=lambda: progress(0, 0))

        def said() -> str:
            return desk.words.say("The backup {file} is written and has passed its check.", file=target)

        self._work.begin(job, lambda _found: (said(), "green"), can_stop=not facts.is_file, after=lambda: desk.say("issued", said()))

    # Check.

    def check(self) -> None:
        """Looks through the whole desk, and says what to do about each thing found."""
        desk, place = self._desk, self.facts.place
        self._work.begin(
            lambda progress: desk.services.database.check.check_database(desk.store, progress=progress),
            lambda found: self._found(found, place), can_stop=True,
        )  # fmt: skip

    def _found(self, found: Any, place: str) -> tuple[str, str]:
        words = self._desk.words
        lines = [f"{words.say(one.sentence, **one.values)} {words.tr(one.mend)}" for one in found[:MOST_SHOWN]]
        if all(one.is_harmless for one in found):
            return "\n".join([*lines, words.say("{file} is sound.", file=place)]), "green"
        return "\n".join(lines), "red"

    # The other engine.

    def pick_target(self) -> None:
        """Asks where the desk is to be copied: a file's to a server, a server's into a file."""
        if self.facts is None:
            return
        if not self.facts.is_file:
            found, _ = QFileDialog.getSaveFileName(
                self._page, self._desk.words.tr("Copy into a file"), f"{self._address().database}.sqlite", "*.sqlite"
            )
            if found:
                self.copy_to(found)
            return
        from desk.ui.dialogs.connect import Connect

        self.dialog = Connect(self._desk, "", self._page.window(), copying=True)
        self.dialog.wanted.connect(self._copy_there)
        self.dialog.open()

    def _copy_there(self, target: str) -> None:
        if self.dialog is not None:
            self.dialog.accept()
            self.dialog = None
        self.copy_to(target)

    def copy_to(self, target: str) -> None:
        """Copies the desk, row by row, and reads every row back."""
        desk, source, now = self._desk, self.facts.place, self._desk.now()

        def job(progress: Any) -> Any:
            return desk.services.copying.copy.copy_desk(source, target, now=now, progress=progress)

        def done(found: Any) -> tuple[str, str]:
            words = desk.words
            lines = [words.say("{rows:number} rows of {tables} tables were copied to {target}, and each was read back and is the same.",
                               rows=found.rows, tables=str(len(found.tables)), target=target)]  # fmt: skip
            if found.lost_files:
                lines.append(words.say("Attached files that were lost before: {count}.", count=str(found.lost_files)))
            if found.changed_meanwhile:
                return "\n".join([*lines, words.tr(desk.services.copying.copy.CHANGED)]), "red"
            return "\n".join([*lines, words.tr(OPEN_COPY)]), "green"

        def offer() -> None:
            words = desk.words
            if self._work.result is not None and self._work.result()[1] != "green":
                return
            desk.say("issued", words.tr("The desk is copied."), words.tr("Open the copy"), lambda: self.open_wanted.emit(target))

        self._work.begin(job, done, can_stop=True, after=offer)

    # A server's backup.

    def pick_restore(self) -> None:
        """Asks for a backup of a server and the name of the new database it goes into."""
        words = self._desk.words
        file, _ = QFileDialog.getOpenFileName(self._page, words.tr("Restore from a file"), "", "*.dump")
        if not file:
            return
        from desk.ui.dialogs.one_field import OneField

        field = text_field()
        field.setText(f"{self._address().database}_{self._desk.now():%Y%m%d}")
        asked = OneField(
            words.tr("Restore into a new database"),
            words.tr("The backup never goes over a desk that stands: a new database is made for it on the same server, and checked."),
            words.tr("Database"), field, (words.tr("Restore"), words.tr("Cancel")), self._page.window(),
        )  # fmt: skip
        asked.leave.clicked.connect(asked.reject)
        asked.given.connect(lambda name: self._name_given(asked, file, str(name)))
        asked.open()

    def _name_given(self, asked: Any, file: str, name: str) -> None:
        if not name:
            asked.refuse(self._desk.words.tr("A name is needed."))
            return
        asked.accept()
        self.restore(file, replace(self._address(), database=name).text)

    def restore(self, file: str, place: str) -> None:
        """Puts a backup into a new database and checks what stands there then."""
        desk, now = self._desk, self._desk.now()

        def job(progress: Any) -> Any:
            return desk.services.database.dump.restore_new(Path(file), place, now=now, go_on=lambda: progress(0, 0))

        def done(found: Any) -> tuple[str, str]:
            said, tone = self._found(found, place)
            return f"{desk.words.say('The backup {file} stands in {place}.', file=file, place=place)}\n{said}", tone

        self._work.begin(job, done, can_stop=True)
