"""The sign among the desktop's own: whether a call runs, for how long, and the verbs one needs without the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desk.ui import icons, theme
from desk.ui.call.counting import left_words, quarter_words
from desk.ui.parts.ring import QUARTER, clock
from desk.ui.tokens import DARK, LIGHT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desk.ui.desk_context import Desk

SIDE, EVERY, NINE = 64, 5, 9
# In the ring's middle: a dot while time runs, two bars while it stands still; both are seen from the first second.
LIVE, HELD = QRectF(23, 23, 18, 18), (QRectF(23, 22, 7, 20), QRectF(34, 22, 7, 20))
VERBS = ("call.toggle", "call.hold", "call.park")


def is_there() -> bool:
    """Whether this desktop shows such signs at all."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """`wanted` when the window should come to the front."""

    wanted = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self.icon, self.menu = QSystemTrayIcon(icons.app_icon(), self), QMenu(window)
        for verb in VERBS:
            self.menu.addAction(desk.registry.qaction(verb))
        self.menu.addSeparator()
        self.front = self.menu.addAction("")
        self.front.triggered.connect(self.wanted)
        self.menu.addAction(desk.registry.qaction("desk.quit"))
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._pressed)
        desk.calls.changed.connect(self.show_state)
        desk.calls.ticked.connect(self._tick)
        desk.language_changed.connect(self.show_state)
        self._unread = 0
        self.show_state()
        self.icon.show()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _pressed(self, how: QSystemTrayIcon.ActivationReason) -> None:
        if how in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self.wanted.emit()

    @Slot(int)
    def _tick(self, seconds: int) -> None:
        if seconds % EVERY == 0:
            self.show_state()

    def show_unread(self, count: int) -> None:
        """A number on the sign: so many alerts are unread."""
        self._unread = count
        self.show_state()

    @Slot()
    def show_state(self) -> None:
        """The ring of the quarter in a call, the program's own sign without one; the same in words."""
        calls, words = self._desk.calls, self._desk.words
        live, seconds = calls.live, calls.seconds()
        self.front.setText(words.tr("Open the window"))
        if live is None:
            plain, said = icons.app_icon(), words.tr("Quarterdesk: no call")
            if self._unread:
                said = f"{said} · {words.many('{n} unread alert', '{n} unread alerts', self._unread)}"
            self.icon.setIcon(QIcon(badged(plain.pixmap(SIDE, SIDE), self._unread)) if self._unread else plain)
            self.icon.setToolTip(said)
            return
        held = live.running_since is None
        who = live.contact or live.customer or live.number or words.tr("Unknown caller")
        left = words.tr("on hold, time stands still") if held else left_words(seconds, words)
        shown = ring(seconds, held=held)
        self.icon.setIcon(QIcon(badged(shown, self._unread) if self._unread else shown))
        self.icon.setToolTip(bare(f"{who} · {clock(seconds)} · {quarter_words(seconds, words)}, {left}"))

    def leave(self) -> None:
        """Takes the sign away."""
        self.icon.hide()
        self.deleteLater()


def bare(text: str) -> str:
    """The text without what some desktops would take for markup, and others show as it is written."""
    return text.translate({ord("<"): "‹", ord(">"): "›", ord("&"): "+"})


def badged(sign: QPixmap, count: int) -> QPixmap:
    """The sign with a number in its corner."""
    painter, box = QPainter(sign), QRectF(SIDE - 36, 0, 36, 36)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(DARK.chrome), 3))
    painter.setBrush(QColor(LIGHT.red))
    painter.drawEllipse(box.adjusted(1.5, 1.5, -1.5, -1.5))
    painter.setPen(QColor(LIGHT.on_fill))
    painter.setFont(theme.font(22 if count > NINE else 25, 700, figures=True))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{NINE}+" if count > NINE else str(count))
    painter.end()
    return sign


def ring(seconds: int, *, held: bool) -> QPixmap:
    """The quarter as a ring on a dark disc, to be read on any panel."""
    made = QPixmap(SIDE, SIDE)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(DARK.chrome))
    painter.drawEllipse(QRectF(1, 1, SIDE - 2, SIDE - 2))
    box = QRectF(11, 11, SIDE - 22, SIDE - 22)
    done = max(seconds % QUARTER, 12)
    for tone, degrees in ((DARK.edge, 360.0), (DARK.text2 if held else DARK.accent, -360 * done / QUARTER)):
        painter.setPen(QPen(QColor(tone), 10, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(box, 90 * 16, round(16 * degrees))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(DARK.text))
    for part in HELD if held else (LIVE,):
        painter.drawRoundedRect(part, 9, 9)
    painter.end()
    return made
