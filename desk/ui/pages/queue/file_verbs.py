"""What is done with a file on a ticket: looked at, opened as a copy, saved, taken in as a message, removed."""

from __future__ import annotations

from pathlib import Path
from shutil import rmtree
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desk import paths
from desk.services.attachment.values import NewFile
from desk.ui.dialogs.ask import Ask, ask
from desk.ui.dialogs.picture import PictureWindow
from desk.ui.pages.queue.file_words import size_words
from desk.ui.picture_read import read_picture

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage

    from desk.services.attachment.values import AttachmentView
    from desk.ui.desk_context import Desk


class FileVerbs(QObject):
    """The verbs of one pane; bytes are read, decoded and written on the lane."""

    def __init__(self, desk: Desk, pane: QWidget, take_in: Callable[[NewFile], None]) -> None:
        super().__init__(pane)
        self._desk, self._pane, self._take_in = desk, pane, take_in
        self._cleared = False
        self.question: Ask | None = None
        self.window: PictureWindow | None = None

    def menu(self, file: AttachmentView) -> QMenu:
        """What can be done with a file."""
        tr, made = self._desk.words.tr, QMenu(self._pane)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows: list[tuple[str, Callable[[AttachmentView], None], bool]] = [
            (tr("Look at it"), self.look, file.kind.is_image),
            (tr("Open a copy…"), self.ask_open, file.opens),
            (tr("Take in as a message…"), self.take_in, file.code == "mail"),
            (tr("Save as…"), self.save, True),
            (tr("Remove…"), self.ask_remove, True),
        ]
        for text, run, fits in rows:
            if fits:
                made.addAction(text).triggered.connect(lambda _on=False, run=run: run(file))
        return made

    def thumbnail(self, file: AttachmentView, room: QSize, done: Callable[[QImage | None], None]) -> None:
        """A small picture of a file; one that is damaged, missing or too large has none."""
        desk = self._desk
        desk.lane.read(lambda: _picture(desk, file.id, room, quiet=True), done)

    def look(self, file: AttachmentView) -> None:
        """Shows a picture in a window of its own."""
        desk, screen = self._desk, self._pane.screen().availableSize()
        room = QSize(screen.width() * 4 // 5, screen.height() * 4 // 5 - 80)
        desk.lane.read(lambda: _picture(desk, file.id, room, quiet=False), lambda image: self._show(file, image), desk.refuse)

    def _show(self, file: AttachmentView, image: QImage | None) -> None:
        words = self._desk.words
        if image is None:
            self._desk.say("failed", words.say("“{name}” cannot be shown as a picture: save it to look at it elsewhere.", name=file.name))
            return
        made = PictureWindow(file.name, image, words.tr("Save as…"), words.tr("Close"), self._pane.window())
        made.save_wanted.connect(lambda: self.save(file))
        made.show()
        self.window = made

    def ask_open(self, file: AttachmentView) -> None:
        """Says what would be opened, and opens a copy that may only be read."""
        words = self._desk.words
        fact = f"{words.tr(file.kind.label)} · {size_words(file.size, words)}"
        text = words.tr("The desktop opens a copy that may only be read. Open only what you expected to get.")
        made = ask(self._pane.window(), words.say("Open “{name}”?", name=file.name), f"{fact}\n\n{text}",
                   [("leave", words.tr("Do not open"), "ordinary"), ("open", words.tr("Open a copy"), "primary")])  # fmt: skip
        made.answered.connect(lambda answer: self.open(file) if answer == "open" else None)
        self.question = made

    def open(self, file: AttachmentView) -> None:
        """Hands a copy to the desktop; copies of earlier times are cleared away first."""
        desk, folder, first = self._desk, paths.user_data() / "opened", not self._cleared
        self._cleared = True

        def job() -> Path:
            if first:
                rmtree(folder, ignore_errors=True)
            copy: Path = desk.services.attachments.open_copy(desk.store, attachment_id=file.id, folder=folder)
            return copy

        def opened(copy: Path) -> None:
            if not hand_over(copy):
                said = desk.words.say("No program of the desktop opened “{name}”: save it, and open it from there.", name=file.name)
                desk.say("failed", said, desk.words.tr("Save as…"), lambda: self.save(file))

        desk.lane.read(job, opened, desk.refuse)

    def save(self, file: AttachmentView) -> None:
        """Asks where to, and writes it there."""
        desk = self._desk
        target, _kind = QFileDialog.getSaveFileName(self._pane, desk.words.tr("Save as…"), str(Path.home() / file.name))
        if target:
            desk.lane.read(
                lambda: desk.services.attachments.save_as(desk.store, attachment_id=file.id, target=Path(target)),
                lambda _none: desk.say("done", desk.words.say("{name} is saved.", name=Path(target).name)),
            )  # fmt: skip

    def take_in(self, file: AttachmentView) -> None:
        """A mail that hangs on the ticket becomes a message of the customer."""
        desk = self._desk
        desk.lane.read(
            lambda: desk.services.attachments.content(desk.store, attachment_id=file.id),
            lambda found: self._take_in(NewFile(found.name, found.data)),
        )  # fmt: skip

    def ask_remove(self, file: AttachmentView) -> None:
        """Says what stays of it and what goes."""
        words = self._desk.words
        text = words.tr("Its name and who removed it stay on the ticket; its contents are gone for good.")
        made = ask(self._pane.window(), words.say("Remove “{name}” from the ticket?", name=file.name), text,
                   [("leave", words.tr("Keep it"), "ordinary"), ("remove", words.tr("Remove"), "danger")])  # fmt: skip
        made.answered.connect(lambda answer: self.remove(file) if answer == "remove" else None)
        self.question = made

    def remove(self, file: AttachmentView) -> None:
        """Takes it off the ticket."""
        desk, now = self._desk, self._desk.clock.now()
        store, by = desk.store, desk.person.id
        said = desk.words.say("“{name}” is removed.", name=file.name)
        desk.lane.write(
            lambda: desk.services.attachments.remove(store, attachment_id=file.id, at=now, by=by), lambda _changed: desk.say("done", said)
        )


def hand_over(copy: Path) -> bool:
    """Lets the desktop open a file; whether it found what to open it with."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))


def _picture(desk: Desk, file_id: int, room: QSize, *, quiet: bool) -> Any:
    from desk.rules.errors import Told

    try:
        found = desk.services.attachments.content(desk.store, attachment_id=file_id)
    except Told:
        if quiet:
            return None
        raise
    return read_picture(found.data, room)
