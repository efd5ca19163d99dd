"""What an invoice still lacks before it is legal: a list, each a link to the very place where it is filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.services.invoice.law import PLACE, SELLER, WORDS
from desk.ui import icons
from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import line, name, text_label
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.ui.desk_context import Desk

# The desk's fields in Settings by what the law calls them; the legal name is the one that is printed.
FIELDS: Final = {said: "legal_name" if key == "name" else key for key, said in SELLER.items()}
ON_DRAFT: Final = {PLACE: "supply_place", WORDS: "exemption"}
ICONS: Final = {"desk": "settings", "draft": "pencil-simple", "customer": "customers"}


def place_of(lacking: str) -> str:
    """Where it is filled in: with the desk, on the draft, or with the customer."""
    return "desk" if lacking in FIELDS else "draft" if lacking in ON_DRAFT else "customer"


class MissingList(QWidget):
    """`wanted(name)` asks for the place of one of them."""

    wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.names: tuple[str, ...] = ()
        self.links: dict[str, Button] = {}
        self._sign, self._said = text_label(), text_label("", 12, 500, "amber", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._sign)
        head.addWidget(self._said, 1)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 8, 16, 8)
        inner.setSpacing(4)
        inner.addLayout(head)
        inner.addLayout(self._rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line())
        column.addLayout(inner)
        self.show_names(())

    def show_names(self, names: Sequence[str]) -> None:
        """Shows what is missing; nothing missing, nothing shown."""
        for link in self.links.values():
            self._rows.removeWidget(link)
            link.hide()
            link.deleteLater()
        self.names, self.links = tuple(dict.fromkeys(names)), {}
        words = self._desk.words
        self._sign.setPixmap(icons.toned("wrong", "amber", 14, self.devicePixelRatioF()))
        self._said.setText(words.tr(mark("Needed before it can be issued:")))
        for lacking in self.names:
            said = words.tr(lacking)
            link = self.links[lacking] = Button(said[:1].upper() + said[1:], "link", ICONS[place_of(lacking)])
            name(link, words.say("Fill in: {what}", what=said))
            link.clicked.connect(lambda _on=False, chosen=lacking: self.wanted.emit(chosen))
            self._rows.addWidget(link)
        self.setVisible(bool(self.names))

    def said(self) -> str:
        """What stands there."""
        return " ".join([self._said.text(), *(link.text() for link in self.links.values())]) if self.names else ""

    def retranslate(self) -> None:
        """Writes every word."""
        self.show_names(self.names)
