"""The backups of a desk: a list from which one is put back, after what will change has been said."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QWidget

from desk.rules.errors import Told
from desk.ui.dialogs.ask import Ask
from desk.ui.dialogs.rows import RowsDialog
from desk.ui.parts.buttons import Button
from desk.ui.table import Column
from desk.words import mark

if TYPE_CHECKING:
    from desk.ui.desk_context import Desk
    from desk.words import Words

KINDS = {
    "daily": mark("Of the day"), "update": mark("Before an update of the program"), "restore": mark("Before a backup was restored"),
    "other": mark("Chosen file"),
}  # fmt: skip
COUNTED = {
    "ticket": mark("Tickets"), "entry": mark("Replies and notes"), "call": mark("Calls"), "customer": mark("Customers"),
    "contact": mark("Contact persons"), "booking": mark("Bookings"), "charge": mark("Charges"), "payment": mark("Payments"),
}  # fmt: skip
UNREAD = mark("The desk's file cannot be read, so nothing can be compared. It is put aside whole, with the moment in its name.")
MEGABYTE = 1_000_000


class Copies(RowsDialog):
    """Lists the backups of a desk's file; `restored()` once one stands in the desk's place."""

    restored = Signal()

    def __init__(self, desk: Desk, database: Path, parent: QWidget) -> None:
        words = desk.words
        super().__init__(
            desk, words.tr("Backups of this desk"),
            words.tr("While the desk is open a backup is made each day, checked and kept: of seven days, four weeks and twelve months."),
            (
                Column("at", mark("Written"), 200, value=lambda copy: _moment(desk, copy)),
                Column("kind", mark("Backup"), 0, value=lambda copy: desk.words.tr(KINDS[copy.kind])),
                Column("size", mark("Size"), 110, "r", value=lambda copy: _size(desk.words, copy.size)),
            ),
            lambda copy: copy.path, words.tr("Restore…"), words.tr("There is no backup yet: the first is made while the desk is open."),
            parent,
        )  # fmt: skip
        self._desk, self._database = desk, database
        self.other = Button(words.tr("Another file…"), "ordinary", "folder-open")
        self.other.setAutoDefault(False)
        self.other.clicked.connect(self._choose_file)
        foot = self.layout().itemAt(self.layout().count() - 1).layout()  # type: ignore[union-attr]
        if isinstance(foot, QBoxLayout):
            foot.insertWidget(0, self.other)
        self.opened.connect(lambda copy: self.ask_about(copy.path, _moment(desk, copy)))
        copies = desk.services.copies.places.copies_of
        desk.lane.read(lambda: copies(database), self.show_rows)

    @Slot()
    def _choose_file(self) -> None:
        words = self._desk.words
        found, _ = QFileDialog.getOpenFileName(self, words.tr("Restore from a file"), str(self._database.parent), "*.sqlite *.db")
        if found:
            self.ask_about(found, Path(found).name)
            self.accept()

    def ask_about(self, file: str, called: str) -> None:
        """Compares the backup with the desk and asks; what is no backup is said at the foot of the page."""
        desk, database, window = self._desk, self._database, self.parentWidget()
        compare = desk.services.copies.difference.difference

        def job() -> Any:
            try:
                return compare(database, Path(file))
            except Told as error:
                return error

        def answered(found: Any) -> None:
            if isinstance(found, Told):
                desk.say("failed", desk.sentence(found))
                return
            made = Ask(
                desk.words.say("Restore the backup {name}?", name=called), "\n\n".join(told(desk.words, found)),
                [("leave", desk.words.tr("Leave everything as it is"), "ordinary"), ("restore", desk.words.tr("Restore"), "primary")],
                window,
            )  # fmt: skip
            made.buttons["leave"].setDefault(True)
            made.answered.connect(lambda answer: self._restore(file, called) if answer == "restore" else None)
            made.open()

        desk.lane.read(job, answered)

    def _restore(self, file: str, called: str) -> None:
        _restore(self._desk, self._database, file, called, self.restored.emit)


def told(words: Words, found: Any) -> list[str]:
    """What will change, a paragraph each."""
    if not found.known:
        return [words.tr(UNREAD)]
    lines = [] if found.same_desk else [words.say("This is a backup of another desk: {name}.", name=found.desk_name)]
    if found.invoices:
        numbers = ", ".join(found.invoices) + ("…" if found.more_invoices else "")
        lines.append(words.say(
            "Your customers have invoices that this backup does not know: {numbers}. Their numbers would be given out again.",
            numbers=numbers,
        ))  # fmt: skip
    for counts, sentence in (
        (found.lost, mark("Written since and gone from the desk: {list}.")),
        (found.changed, mark("Changed since and as before again: {list}.")),
        (found.back, mark("What comes back: {list}.")),
    ):
        if counts:
            listed = " · ".join(f"{words.tr(COUNTED[kind])} {words.number(n)}" for kind, n in counts.items())
            lines.append(words.say(sentence, list=listed))
    if not lines:
        lines.append(words.tr("Tickets, calls, customers, bookings and invoices are the same in both."))
    return [*lines, words.tr("What stands now is kept beside the desk and can be restored in its turn.")]


def _restore(desk: Desk, database: Path, file: str, called: str, done: Any) -> None:
    put_back, now = desk.services.copies.restore.restore, desk.now()

    def job() -> Any:
        try:
            return put_back(database, Path(file), now=now)
        except Told as error:
            return error

    def answered(found: Any) -> None:
        words = desk.words
        if isinstance(found, Told):
            desk.say("failed", desk.sentence(found))
            return
        said = words.say("The backup {name} is restored. What stood before is kept in {file}.", name=called, file=Path(found.kept).name)
        if not found.kept:
            said = words.say("The backup {name} is restored.", name=called)
        if found.lost_files:
            said += " " + words.say("Attached files that are in no backup: {n}.", n=found.lost_files)
        done()
        desk.say("changed" if found.lost_files else "issued", said)

    desk.lane.write(job, answered)


def _moment(desk: Desk, copy: Any) -> str:
    """Day, year and clock: a copy may be a year old."""
    at = copy.at.astimezone(desk.zone)
    return f"{desk.words.date(at.date())} {desk.words.clock(at)}"


def _size(words: Words, size: int) -> str:
    return words.say("{size} MB", size=words.number(Decimal(size) / MEGABYTE, 1))
