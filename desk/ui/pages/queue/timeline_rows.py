"""The lines of a timeline: a message or note with its files, a call, a change; each with who and when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desk.ui import icons, theme, times
from desk.ui.pages.queue.change_text import change
from desk.ui.pages.queue.file_tile import PICTURE, FileTile
from desk.ui.pages.queue.timeline_text import LongText, PlainText
from desk.ui.parts.avatar import Avatar
from desk.ui.parts.card import pane
from desk.ui.parts.chip import ChipLabel
from desk.ui.parts.labels import name, set_hint, text_label
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from PySide6.QtGui import QPaintEvent

    from desk.services.tickets import EntryView
    from desk.ui.pages.queue.file_verbs import FileVerbs
    from desk.words import Words

DISC, GAP, SPOKEN = 26, 10, 300
CHARGES: Final = {
    "covered": (mark("No charge"), "green"), "chargeable": (mark("Charged"), "text2"), "held": (mark("Charge held"), "note"),
    "out_of_scope": (mark("Outside the service"), "text2"),
}  # fmt: skip
# Which lines a filter shows; a call is talk with the customer.
GROUPS: Final = {"received": "messages", "reply": "messages", "call": "messages", "note": "notes"}


@dataclass(frozen=True, slots=True)
class Told:
    """What every line is written with."""

    people: Mapping[int, str]
    now: datetime
    words: Words
    verbs: FileVerbs

    def when(self, at: datetime) -> QLabel:
        """A moment as short as it can be, whole in the hint."""
        made = text_label(times.stamp(at, self.now, self.words), 12, 400, "text3", figures=True)
        set_hint(made, self.exact(at))
        return made

    def exact(self, at: datetime) -> str:
        """The moment to the minute."""
        return self.words.moment(at.astimezone(self.now.tzinfo))


class Line(QWidget):
    """One line; the one the keyboard is on has a frame."""

    def __init__(self, entry: EntryView) -> None:
        super().__init__()
        self.entry = entry
        self._current = False
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 2, 0, 2)
        self.row.setSpacing(GAP)

    def set_current(self, *, current: bool) -> None:
        """Whether the keyboard is on it."""
        if current != self._current:
            self._current = current
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame of the current line."""
        if self._current:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


def group_of(entry: EntryView) -> str:
    """Which filter shows a line: messages, notes or changes."""
    return GROUPS.get(entry.kind, "changes")


def make_line(entry: EntryView, told: Told) -> Line | None:
    """The line of an entry; None for one that the message beside it tells."""
    if entry.kind == "call":
        return _call(entry, told)
    if entry.kind in GROUPS:
        return _message(entry, told)
    said = change(entry, told.people, told.words)
    return None if said is None else _change(entry, *said, told)


def _change(entry: EntryView, icon: str, sentence: str, told: Told) -> Line:
    made = Line(entry)
    made.row.addWidget(_sign(icon if icons.is_there(icon) else "note", 14), 0, Qt.AlignmentFlag.AlignTop)
    made.row.addWidget(PlainText(sentence, "text2", 12), 1)
    made.row.addWidget(told.when(entry.at), 0, Qt.AlignmentFlag.AlignTop)
    name(made, f"{sentence}, {told.exact(entry.at)}")
    return made


def _message(entry: EntryView, told: Told) -> Line:
    made, note, words = Line(entry), entry.kind == "note", told.words
    made.row.addWidget(Avatar(entry.who, DISC, ours=entry.ours), 0, Qt.AlignmentFlag.AlignTop)
    box: QFrame = pane("note" if note else "canvas")
    column = QVBoxLayout(box)
    column.setContentsMargins(*((10, 8, 10, 9) if note else (0, 3, 0, 0)))
    column.setSpacing(2)
    chip = ChipLabel(words.tr("Internal note"), "note") if note else None
    column.addLayout(_head(entry.who or words.tr("Unknown"), chip, told.when(entry.at)))
    if address := str(entry.data.get("address", "")):
        subject = str(entry.data.get("subject", ""))
        column.addWidget(PlainText(" · ".join(part for part in (address, subject) if part), "text3", 12))
        column.addSpacing(4)
    if entry.text or not entry.attachments:
        column.addWidget(LongText(entry.text, words))
    _add_files(column, entry, told)
    made.row.addWidget(box, 1)
    name(made, f"{entry.who}, {told.exact(entry.at)}: {entry.text[:SPOKEN]}")
    return made


def _add_files(column: QVBoxLayout, entry: EntryView, told: Told) -> None:
    for file in entry.attachments:
        tile = FileTile(file, told.now, told.words)
        tile.clicked.connect(lambda _on=False, tile=tile: told.verbs.menu(tile.file).popup(tile.mapToGlobal(tile.rect().bottomLeft())))
        tile.wanted.connect(lambda tile=tile: _ask_picture(tile, told.verbs))
        column.addSpacing(4)
        column.addWidget(tile, 0, Qt.AlignmentFlag.AlignLeft)


def _ask_picture(tile: FileTile, verbs: FileVerbs) -> None:
    from shiboken6 import isValid

    room = PICTURE * tile.devicePixelRatioF()
    verbs.thumbnail(tile.file, room, lambda image: tile.show_picture(image) if isValid(tile) else None)


def _call(entry: EntryView, told: Told) -> Line:
    made, words = Line(entry), told.words
    made.row.addWidget(_sign("called-out" if entry.data.get("direction") == "out" else "last-caller", 16), 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(2)
    said = mark("Work · {length:duration}") if entry.data.get("channel") == "work" else mark("Call · {length:duration}")
    title = words.say(said, length=int(entry.data.get("seconds") or 0))
    column.addLayout(_head(title, _charge(entry, words), told.when(entry.at)))
    if entry.text:
        column.addWidget(LongText(entry.text, words))
    if entry.who:
        column.addWidget(PlainText(entry.who, "text3", 12))
    made.row.addLayout(column, 1)
    name(made, f"{title}, {entry.who}, {told.exact(entry.at)}: {entry.text[:SPOKEN]}")
    return made


def _sign(icon: str, size: int) -> QLabel:
    made: QLabel = text_label()
    made.setPixmap(icons.toned(icon, "text2", size, made.devicePixelRatioF()))
    made.setFixedWidth(DISC)
    made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return made


def _charge(entry: EntryView, words: Words) -> ChipLabel | None:
    status = str(entry.data.get("status") or entry.data.get("charge") or "")
    return ChipLabel(words.tr(CHARGES[status][0]), CHARGES[status][1]) if status in CHARGES else None


def _head(who: str, chip: ChipLabel | None, when: QLabel) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    title = PlainText(who)
    title.setFont(text_label("", 13, 600).font())
    if chip is None:
        row.addWidget(title, 1)
    else:
        title.setWordWrap(False)
        title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        row.addWidget(title)
        row.addWidget(chip)
        row.addStretch(1)
    row.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
    return row
