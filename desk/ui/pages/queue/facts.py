"""The facts of a ticket in two columns: what is read stands as text, what is changed opens its choices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desk.ui import trade_words
from desk.ui.pages.queue.drop_down import HEIGHT, SIDE, DropDown
from desk.ui.pages.queue.tag_line import TagLine
from desk.ui.parts.labels import set_hint, text_label
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desk.services.tickets import TicketView
    from desk.words import Words

# Every fact: its name, label, key, and its place (row, column) in the grid; the first two rows always stand.
FACTS: tuple[tuple[str, str, str, int, int], ...] = (
    ("customer", mark("For"), "", 0, 0), ("owner_id", mark("Owner"), "O", 0, 1),
    ("contact_id", mark("From"), "Shift+K", 1, 0), ("kind", mark("Kind"), "K", 1, 1),
    ("priority", mark("Priority"), "I", 2, 0), ("cause", mark("Cause"), "C", 2, 1),
    ("level", mark("Level"), "L", 3, 0), ("work", mark("Work"), "X", 3, 1),
    ("site_id", mark("Site"), "Shift+L", 4, 0), ("team", mark("Team"), "G", 4, 1),
    ("product_version", mark("Version"), "", 5, 0), ("channel", mark("Channel"), "H", 5, 1),
)
KEYS = {key: keys for key, _, keys, _, _ in FACTS if keys}
CHOICES: dict[str, dict[Any, str]] = {
    "kind": trade_words.KINDS, "cause": trade_words.CAUSES, "work": trade_words.WORKS, "level": trade_words.LEVELS,
    "priority": trade_words.PRIORITIES, "channel": trade_words.CHANNELS, "team": trade_words.TEAMS,
}
ALWAYS_ROWS, TAGS_ROW = 2, 9
RISING_LEVELS = (2, 3)


class Elided(QLabel):
    """One line that is cut at the end when there is no room, and says itself whole in its hint."""

    def resizeEvent(self, event: object) -> None:
        """Cuts anew."""
        self._cut()

    def say(self, text: str) -> None:
        """Another text."""
        self.setProperty("whole", text)
        set_hint(self, text)
        self.setAccessibleName(text)
        self._cut()

    def _cut(self) -> None:
        whole = str(self.property("whole") or "")
        self.setText(self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, max(0, self.contentsRect().width())))


def elided(px: float = 13, weight: int = 400, tone: str = "text") -> Elided:
    """An elided line in the given face."""
    made = Elided()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(text_label("", px, weight).font())
    made.setProperty("tone", tone)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    made.setMinimumWidth(40)
    return made


class Facts(QWidget):
    """`changed(field, value)` when a choice is taken; `customer_wanted` when the customer's name is clicked."""

    changed = Signal(str, object)
    customer_wanted = Signal()
    version_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = {key: text_label("", 13, 400, "text3") for key, *_ in FACTS}
        self._values: dict[str, QWidget] = {}
        self._more, self.tags = QWidget(), TagLine()
        self._tags_label = text_label("", 13, 400, "text3")
        self._tags_label.setFixedHeight(HEIGHT)
        first, more = QGridLayout(), QGridLayout(self._more)
        for grid, share in ((first, (3, 2)), (more, (1, 1))):
            grid.setContentsMargins(0, 0, 0, 0)
            grid.setHorizontalSpacing(4)
            grid.setVerticalSpacing(0)
            grid.setColumnStretch(1, share[0])
            grid.setColumnStretch(3, share[1])
        for key, _, keys, row, column in FACTS:
            value = self._value(key, keys)
            self._values[key] = value
            grid = first if row < ALWAYS_ROWS else more
            grid.addWidget(self._labels[key], row, column * 2)
            grid.addWidget(value, row, column * 2 + 1)
        more.addWidget(self._tags_label, TAGS_ROW, 0, Qt.AlignmentFlag.AlignTop)
        more.addWidget(self.tags, TAGS_ROW, 1, 1, 3)
        both = QVBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addLayout(first)
        both.addWidget(self._more)
        self._teams: tuple[tuple[str, str], ...] = ()
        self._former: tuple[tuple[str, str], ...] = ()
        self._whole = True
        self.unfold(whole=False)

    def _value(self, key: str, keys: str) -> QWidget:
        if keys:
            made = DropDown()
            made.setObjectName(f"fact.{key}")
            made.picked.connect(lambda value, field=key: self.changed.emit(field, value))
            return made
        label = elided(tone="accent" if key == "customer" else "text")
        label.setFixedHeight(HEIGHT)
        label.setContentsMargins(SIDE, 0, 0, 0)
        if key == "customer":
            label.setCursor(Qt.CursorShape.PointingHandCursor)
            label.mousePressEvent = lambda _event: self.customer_wanted.emit()  # type: ignore[method-assign]
        if key == "product_version":
            label.setCursor(Qt.CursorShape.PointingHandCursor)
            label.mousePressEvent = lambda _event: self.version_wanted.emit()  # type: ignore[method-assign]
        return label

    def is_whole(self) -> bool:
        """Whether every fact stands."""
        return self._whole

    def unfold(self, *, whole: bool) -> None:
        """Shows every fact, or only the first two rows."""
        self._whole = whole
        self._more.setVisible(whole)

    def open(self, field: str) -> None:
        """Opens the choices of a fact, unfolding it first."""
        place = next(row for key, _, _, row, _ in FACTS if key == field)
        if place >= ALWAYS_ROWS and not self._whole:
            self.unfold(whole=True)
        value = self._values[field]
        if isinstance(value, DropDown):
            value.open()

    def drop_down(self, field: str) -> DropDown:
        """The drop-down of a fact."""
        found = self._values[field]
        assert isinstance(found, DropDown)
        return found

    def show_ticket(self, ticket: TicketView, people: Mapping[int, str], profile: Any, words: Words) -> None:
        """Writes a ticket's facts."""
        for key, label, keys, _, _ in FACTS:
            self._labels[key].setText(words.tr(label))
            value = self._values[key]
            if isinstance(value, DropDown):
                value.set_rows(self._rows(key, ticket, people, profile, words), getattr(ticket, key), self._shown(key, ticket, words))
                value.describe(words.tr(label), keys)
        self._say("customer", ticket.customer)
        self._say("product_version", ticket.product_version or "—")
        self._tags_label.setText(words.tr("Tags"))
        self.tags.show_tags(ticket.bonds.tags, words)

    def _say(self, key: str, text: str) -> None:
        value = self._values[key]
        if isinstance(value, Elided):
            value.say(text)

    def _shown(self, key: str, ticket: TicketView, words: Words) -> str:
        if key == "owner_id":
            return ticket.owner.partition(" ")[0] or "—"
        if key in {"site_id", "contact_id"}:
            return (ticket.bonds.site if key == "site_id" else ticket.contact) or "—"
        if key == "team" and (name := dict((*self._teams, *self._former)).get(ticket.team)):
            return name
        return trade_words.word(CHOICES[key], getattr(ticket, key), words)

    def set_teams(self, teams: Sequence[tuple[str, str]], former: Sequence[tuple[str, str]] = ()) -> None:
        """The desk's teams, and those out of use: code and the desk's own name, empty for a shipped one."""
        self._teams, self._former = tuple(teams), tuple(former)

    def _rows(self, key: str, ticket: TicketView, people: Mapping[int, str], profile: Any, words: Words) -> list[tuple[Any, str]]:
        if key == "owner_id":
            return [*people.items(), (None, words.tr("Nobody"))]
        if key == "team":
            return [(code, name or trade_words.word(trade_words.TEAMS, code, words)) for code, name in self._teams]
        if key in {"site_id", "contact_id"}:
            known = ticket.bonds.sites if key == "site_id" else ticket.bonds.contacts
            return [*known, (None, "—")]
        if key == "priority":
            return [(code, trade_words.priority_word(profile, code, ticket.kind, words)) for code in trade_words.PRIORITIES]
        if key == "level":
            return [(level, words.tr(trade_words.LEVELS[level])) for level in RISING_LEVELS]
        return [(code, words.tr(text)) for code, text in CHOICES[key].items()]
