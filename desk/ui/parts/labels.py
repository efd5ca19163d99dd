"""The only makers of labels and tooltips: what data says is shown as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QWidget

from desk.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QAbstractButton


def text_label(
    text: str = "", px: float = 13, weight: int = 400, tone: str = "text", *, figures: bool = False, wrap: bool = False,
    parent: QWidget | None = None,
) -> QLabel:
    """A label that shows its text as it is, letter for letter."""
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(theme.font(px, weight, figures=figures))
    made.setProperty("tone", tone)
    made.setProperty("face", (px, weight, figures))
    made.setWordWrap(wrap)
    made.setText(text)
    return made


def set_tone(label: QWidget, tone: str) -> None:
    """Changes a label's colour to another token."""
    if label.property("tone") != tone:
        label.setProperty("tone", tone)
        label.style().unpolish(label)
        label.style().polish(label)


def plain(text: str) -> str:
    """The text in a form Qt's tooltips cannot take for markup."""
    if "<" not in text and "&" not in text:
        return text
    from html import escape

    return f"<qt>{escape(text)}</qt>"


def set_hint(thing: QWidget | QAction, text: str) -> None:
    """A plain tooltip."""
    thing.setToolTip(plain(text))


def no_key(button: QAbstractButton) -> None:
    """An & in somebody's words (R&D, Rosa & Dali) makes no key of the letter behind it: Qt takes it for one when a text is set."""
    button.setShortcut(QKeySequence())


def name(widget: QWidget, text: str, hint: str = "") -> None:
    """What a screen reader says of the widget."""
    widget.setAccessibleName(text)
    if hint:
        widget.setAccessibleDescription(hint)


def line(*, upright: bool = False) -> QWidget:
    """A hairline between panes."""
    from PySide6.QtWidgets import QFrame

    made = QFrame()
    made.setProperty("box", "line")
    if upright:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    return made
