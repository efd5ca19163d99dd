"""Phosphor icons in the theme's colours, sharp at any scale; names are the trade's, or Phosphor's own."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desk import paths
from desk.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QAbstractButton

NAMES = {
    "queue": "tray", "calls": "phone", "courses": "graduation-cap", "billing": "receipt", "customers": "users", "settings": "gear-six",
    "start": "phone-fill", "hold": "pause", "finish": "stop-fill", "last-caller": "phone-incoming", "called-out": "phone-outgoing",
    "take": "user-plus", "reply": "arrow-bend-up-left", "note": "note-pencil", "wait": "hourglass", "escalate": "arrow-fat-lines-up",
    "plan": "calendar-blank", "estimate": "calculator", "resolve": "check", "merge": "git-merge", "print": "printer",
    "more": "dots-three-bold", "new": "plus", "filter": "funnel", "search": "magnifying-glass", "open": "arrow-square-out",
    "attach": "paperclip", "breached": "warning-octagon", "held": "lock-key", "release": "lock-key-open", "management": "megaphone",
    "critical": "caret-double-up-bold", "high": "caret-up-bold", "undo": "arrow-counter-clockwise", "draft": "file-plus",
    "save-pdf": "file-arrow-down", "attendance": "check-square", "calendar-file": "calendar-plus", "waiting-list": "hourglass-medium",
    "trainer": "user", "in-sync": "check-circle", "offline": "cloud-slash", "hours": "clock", "database": "hard-drives",
    "site": "buildings", "reports": "chart-bar", "wrong": "warning-circle", "close": "x",
}


@cache
def _drawing(name: str) -> str:
    file = paths.resources() / "icons" / f"{NAMES.get(name, name)}.svg"
    return file.read_text("utf-8") if file.is_file() else ""


def is_there(name: str) -> bool:
    """Whether an icon of that name is shipped."""
    return bool(_drawing(name))


@lru_cache(maxsize=1024)
def pixmap(name: str, colour: str, size: int = 16, ratio: float = 1.0) -> QPixmap:
    """The icon in one colour, `size` logical pixels wide at that device ratio; an unknown name is blank, for painting must not fail."""
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.fill(Qt.GlobalColor.transparent)
    if drawing := _drawing(name):
        painter = QPainter(made)
        QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode())).render(painter, QRectF(made.rect()))
        painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def toned(name: str, tone: str, size: int = 16, ratio: float = 1.0) -> QPixmap:
    """The icon in one of the theme's tones."""
    return pixmap(name, getattr(theme.tokens(), tone), size, ratio)


def icon(name: str, tone: str = "text2", size: int = 16) -> QIcon:
    """The icon as Qt's widgets want it, in the theme's tone now; `dress` keeps one up to date."""
    made, ratio = QIcon(), QGuiApplication.primaryScreen().devicePixelRatio()
    made.addPixmap(toned(name, tone, size, ratio))
    made.addPixmap(toned(name, "text3", size, ratio), QIcon.Mode.Disabled)
    return made


def dress(thing: QAbstractButton | QAction, name: str, tone: str = "text2", size: int = 16) -> None:
    """Gives a button or action its icon, and remembers which, for the next change of theme."""
    thing.setProperty("desk_icon", (name, tone, size))
    thing.setIcon(icon(name, tone, size))


def redress() -> None:
    """Draws every remembered icon anew, in the theme now in force."""
    from PySide6.QtWidgets import QAbstractButton, QApplication

    for widget in QApplication.allWidgets():
        things: list[QAbstractButton | QAction] = [*widget.actions(), *([widget] if isinstance(widget, QAbstractButton) else [])]
        for thing in things:
            if known := thing.property("desk_icon"):
                thing.setIcon(icon(*known))


def app_icon() -> QIcon:
    """The program's own icon, in the sizes desktops ask for."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128):
        made.addPixmap(pixmap("quarterdesk", "#000000", size))
    return made
