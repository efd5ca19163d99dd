"""Text of a timeline: plain, wrapped, long ones cut, addresses found but never followed by themselves."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import text_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont

    from desk.words import Words

CUT, LINES, PIECE = 900, 16, 4000
ADDRESS: Final = re.compile(r"(?:https?://|www\.)[^\s<>\"'“”„«»]{2,2000}|[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}", re.IGNORECASE)
TAIL: Final = ".,;:!?)]}>"
MOST_LINKS: Final = 12


class PlainText(QLabel):
    """Text as it was written, wrapped, that can be marked and copied."""

    def __init__(self, text: str, tone: str = "text", px: float = 13) -> None:
        super().__init__()
        made = text_label("", px, 400, tone)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(made.font())
        self.setProperty("tone", tone)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._tall: dict[int, int] = {}
        self.setText(text)

    def setText(self, text: str) -> None:
        """Another text."""
        self._tall.clear()
        super().setText(text)

    def setFont(self, font: QFont | str | Sequence[str]) -> None:
        """Another face."""
        self._tall = {}
        super().setFont(font)

    def heightForWidth(self, width: int) -> int:
        """How tall it is at a width, worked out once: a pane asks each of its texts again whenever one line changes."""
        if width not in self._tall:
            self._tall[width] = super().heightForWidth(width)
        return self._tall[width]

    def sizeHint(self) -> QSize:
        """A line as wide as the pane gives; its height follows from the width."""
        return QSize(200, self.heightForWidth(200)) if self.wordWrap() else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """One line: a long word does not widen the pane, and the height follows from the width."""
        return QSize(40, self.fontMetrics().height())


class LongText(QWidget):
    """A text whose beginning stands there; the rest comes by a press, piece by piece, so that the window goes on answering."""

    def __init__(self, text: str, words: Words, tone: str = "text") -> None:
        super().__init__()
        self._tone = tone
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        beginning, rest = cut(text)
        self._column.addWidget(PlainText(beginning, tone))
        self._pieces = pieces(rest)
        self.more: Button | None = None
        if self._pieces:
            self.more = Button(words.say("Show all ({n} characters)", n=len(text)), "link")
            self.more.clicked.connect(self.show_all)
            self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_all(self) -> None:
        """Adds the rest, one piece at a time."""
        if self.more is not None:
            self.more.hide()
        self._add_next()

    def _add_next(self) -> None:
        if self._pieces:
            self._column.addWidget(PlainText(self._pieces.pop(0), self._tone))
            QTimer.singleShot(0, self, self._add_next)


def cut(text: str) -> tuple[str, str]:
    """The beginning of a text that is shown, and the rest; a text only a little longer is shown whole."""
    lines = text.split("\n", LINES)
    head = "\n".join(lines[:LINES])[:CUT]
    if len(text) <= len(head) + CUT // 4 and len(lines) <= LINES:
        return text, ""
    at = max(head.rfind("\n"), head.rfind(" ")) if len(head) == CUT else len(head)
    at = at if at > CUT // 2 or len(head) < CUT else CUT
    return text[:at].rstrip(), text[at:].lstrip("\n ")


def pieces(text: str) -> list[str]:
    """A text in pieces that are laid out quickly, broken where lines or words end if they do."""
    found: list[str] = []
    while len(text) > PIECE:
        at = max(text.rfind("\n", 0, PIECE), 0) or max(text.rfind(" ", 0, PIECE), 0) or PIECE
        found.append(text[:at])
        text = text[at:].removeprefix("\n").removeprefix(" ") if at < PIECE else text[at:]
    return [*found, text] if text else found


def addresses(text: str) -> list[str]:
    """The addresses in a text, each once, as one would type them."""
    found: list[str] = []
    for each in ADDRESS.finditer(text):
        address = each[0].rstrip(TAIL)
        if address not in found:
            found.append(address)
        if len(found) == MOST_LINKS:
            break
    return found
