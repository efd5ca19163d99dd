"""The small call bar that floats above other programs: who, time, quarter, hold, finish, and the notes of the call on the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desk.ui import theme
from desk.ui.call.bar_parts import TwoLines
from desk.ui.call.counting import left_words, quarter_words
from desk.ui.call.notes import NotesKeeper
from desk.ui.charge_words import brief, held_words
from desk.ui.form import text_area
from desk.ui.parts.buttons import Button, icon_button
from desk.ui.parts.cut_label import CutLabel
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.ring import LAST_MINUTE, QUARTER, QuarterRing, clock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QMouseEvent, QMoveEvent

    from desk.ui.desk_context import Desk

SIZE, EDGE, ROOM = QSize(404, 152), 24, 110
FLAGS = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint


def place(left: str, size: QSize, screens: Sequence[QRect]) -> QPoint:
    """Where the bar comes back: where it was left while that screen is there, wholly on it; else at the foot of the first, at the right."""
    try:
        x, y = (int(part) for part in left.split(","))
    except ValueError:
        x, y = 1 << 20, 1 << 20
    middle = QPoint(x + size.width() // 2, y + size.height() // 2)
    room = next((screen for screen in screens if screen.contains(middle)), None)
    if room is None:
        first = screens[0]
        return QPoint(first.right() - size.width() - EDGE, first.bottom() - size.height() - EDGE)
    return QPoint(
        min(max(x, room.left()), room.right() + 1 - size.width()), min(max(y, room.top()), room.bottom() + 1 - size.height())
    )  # fmt: skip


def _rooms() -> list[QRect]:
    """The room of each screen, the first one's first."""
    first = QGuiApplication.primaryScreen()
    return [screen.availableGeometry() for screen in sorted(QGuiApplication.screens(), key=lambda screen: screen is not first)]


class MiniBar(QWidget):
    """Moves by dragging, remembers where it was left, and never takes the keyboard by itself."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(None, FLAGS)
        self._desk, self._who, self._grip = desk, "", QPoint()
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setFixedSize(SIZE)
        self.ring, self.clock, self.who = QuarterRing(34), text_label("", 18, 600, figures=True), TwoLines()
        self.hold, self.finish, self.front = icon_button("hold", ""), Button("", "primary", "finish"), icon_button("open", "")
        self.cost, self.notes, self.keeper = CutLabel("", 12, figures=True), text_area(), NotesKeeper(desk, self)
        self._shown: int | None = None
        self._build()
        state = desk.calls
        state.changed.connect(self.show_call)
        state.ticked.connect(self._tick)
        state.priced.connect(self.show_price)
        state.notes_changed.connect(self._written_elsewhere)
        desk.language_changed.connect(self.retranslate)
        desk.theme.connect(self.redress)
        self.hold.clicked.connect(state.hold_or_resume)
        self.finish.clicked.connect(state.start_or_finish)
        self.notes.textChanged.connect(self._typed)
        self.retranslate()

    def _build(self) -> None:
        frame = QFrame()
        frame.setProperty("box", "calm")
        outer, column, row = QVBoxLayout(self), QVBoxLayout(frame), QHBoxLayout()
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(6)
        row.setSpacing(8)
        for part in (self.ring, self.clock):
            row.addWidget(part)
        self.who.over.setMinimumWidth(1)
        row.addWidget(self.who, 1)
        for button in (self.hold, self.finish, self.front):
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self.cost)
        column.addWidget(self.notes, 1)
        theme.wear(self)

    # Where it stands.

    def come(self) -> None:
        """Shows it where it was left, without taking the keyboard."""
        if not self.isVisible():
            self.show_call()
            self.move(place(str(self._desk.settings["mini_bar_place"]), SIZE, _rooms()))
            self.show()
            self._tick(self._desk.calls.seconds())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag anywhere but on its parts moves it; the window manager does it where it can."""
        handle = self.windowHandle()
        self._grip = event.globalPosition().toPoint() - self.pos()
        if event.button() == Qt.MouseButton.LeftButton and handle is not None and handle.startSystemMove():
            self._grip = QPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Moved by hand where the window manager does not."""
        if not self._grip.isNull():
            self.move(event.globalPosition().toPoint() - self._grip)

    def moveEvent(self, event: QMoveEvent) -> None:
        """Where it is left, it comes back."""
        if self.isVisible():
            self._desk.settings["mini_bar_place"] = f"{event.pos().x()},{event.pos().y()}"

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing typed waits; its place is kept."""
        self.keeper.flush()
        self._desk.settings.save()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing it hides it: the call goes on."""
        event.ignore()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The call's own keys, and Escape to the window."""
        state = self._desk.calls
        verbs = {Qt.Key.Key_F2: state.start_or_finish, Qt.Key.Key_F3: state.hold_or_resume, Qt.Key.Key_Escape: self.front.click}
        verb = verbs.get(Qt.Key(event.key())) if event.modifiers() == Qt.KeyboardModifier.NoModifier else None
        if verb is None:
            super().keyPressEvent(event)
        else:
            verb()

    # What it shows.

    @Slot()
    def show_call(self) -> None:
        """The call on the line; with none it goes."""
        live, words = self._desk.calls.live, self._desk.words
        if live is None:
            self.hide()
            self._shown = None
            return
        held = live.running_since is None
        who = live.contact or live.customer or live.number or words.tr("Unknown caller")
        self._who = who
        self.hold.set_icon("phone-fill" if held else "hold")
        self.hold.describe(words.tr("Resume") if held else words.tr("Hold"))
        typed = self.keeper.text(live.id)
        if live.id != self._shown or (typed is None and not self.notes.hasFocus()):
            self._put(live.notes if typed is None else typed)
        self._shown = live.id
        self._tick(self._desk.calls.seconds())
        self.show_price()

    @Slot()
    def show_price(self) -> None:
        """What it costs so far with why in a few words; what holds it, in its own tone."""
        price, words = self._desk.calls.price, self._desk.words
        said, tone = words.tr("no price yet"), "text2"
        if price is not None:
            held = price.status == "held"
            cost = held_words(price.reason, words) if held else words.money(price.net, price.currency)
            said, tone = " · ".join(filter(None, (cost, brief(price.why, words)))), "note" if held else "text2"
        self.cost.setText(said)
        self.cost.set_tone(tone)

    def _put(self, text: str) -> None:
        if text != self.notes.toPlainText():
            blocked = self.notes.blockSignals(True)
            self.notes.setPlainText(text)
            self.notes.moveCursor(self.notes.textCursor().MoveOperation.End)
            self.notes.blockSignals(blocked)

    @Slot(int)
    def _tick(self, seconds: int) -> None:
        live, words = self._desk.calls.live, self._desk.words
        if live is None or live.id != self._shown:
            return
        held = live.running_since is None
        self.ring.show_seconds(seconds, held=held)
        if not held and seconds % QUARTER == LAST_MINUTE:
            self.ring.pulse()
        self.clock.setText(clock(seconds))
        left = words.tr("on hold, time stands still") if held else left_words(seconds, words)
        room = self.who.width() or ROOM
        self.who.say(QFontMetricsF(self.who.over.font()).elidedText(self._who, Qt.TextElideMode.ElideRight, room), left)
        name(self.who, f"{self._who}. {left}")
        name(self.ring, f"{quarter_words(seconds, words)}. {left}")

    # Notes.

    @Slot()
    def _typed(self) -> None:
        if self._shown is not None:
            self.keeper.typed(self._shown, self.notes.toPlainText(), ended=False)

    @Slot(int, str, object)
    def _written_elsewhere(self, call_id: int, text: str, _origin: object) -> None:
        if call_id == self._shown and self.keeper.text(call_id) is None:
            self._put(text)

    @Slot()
    def retranslate(self) -> None:
        """Every word in the language now chosen."""
        tr = self._desk.words.tr
        self.finish.setText(tr("Finish"))
        self.front.describe(tr("Open the window"))
        self.notes.setPlaceholderText(tr("What was said and done; kept as you type"))
        name(self.notes, tr("Notes"))
        name(self, tr("Small call bar"))
        self.setWindowTitle(f"{tr('Small call bar')} · Quarterdesk")
        self.show_call()

    @Slot()
    def redress(self) -> None:
        """The theme has changed."""
        self.show_call()
        self.update()
