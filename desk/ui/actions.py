"""Actions as rows, and the registry that menus, buttons, palette and shortcut sheet are drawn from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from desk.ui import icons
from desk.ui.parts.labels import plain
from desk.words.speaker import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from desk.ui.turns import Turns
    from desk.words import Words

MENUS: dict[str, str] = {
    "desk": mark("Desk"), "edit": mark("Edit"), "view": mark("View"), "ticket": mark("Ticket"),
    "call": mark("Call"), "go": mark("Go"), "help": mark("Help"),
}


def _nothing() -> None:
    """What a row without an errand does."""


@dataclass(frozen=True)
class Action:
    """One thing a person can do; `text` is the button's short word, `hint` the whole sentence, both English marked for translation.

    `keys` is a portable key sequence ("Ctrl+N", "A"); on a page it holds while the focus is on that page. `who` names the roles
    that may (empty: everybody). `when` says whether it can be done now. `menu` is a key of `MENUS` ("" keeps it out of the menus).
    `needs` says what is missing when it cannot be done now (empty: what its page's actions need as a rule).
    """

    id: str
    text: str
    hint: str = ""
    icon: str = ""
    keys: str = ""
    who: frozenset[str] = frozenset()
    when: Callable[[], bool] | None = None
    run: Callable[[], object] = _nothing
    menu: str = ""
    page: str = ""
    checked: Callable[[], bool] | None = None
    needs: str = ""


class Registry(QObject):
    """All actions there are, each with the one QAction made for it."""

    changed = Signal()
    page_wanted = Signal(str)

    def __init__(
        self, words: Callable[[], Words], role: Callable[[], str], parent: QObject | None = None, *, turns: Turns | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._role, self._turns = words, role, turns
        self._rows: dict[str, Action] = {}
        self._made: dict[str, QAction] = {}
        self._iconed = False
        self.shown = ""  # the page in sight, once there is one: what other pages offer nobody sees and no key reaches

    def add(self, rows: Iterable[Action], owner: QWidget) -> None:
        """Registers rows; a page's keys hold inside `owner`, the frame's everywhere in the window."""
        for row in rows:
            if row.id in self._rows:
                raise ValueError(f"two actions are called {row.id}")
            self._rows[row.id] = row
            made = QAction(self)
            made.setObjectName(row.id)
            made.setCheckable(row.checked is not None)
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut if row.page else Qt.ShortcutContext.WindowShortcut
            made.setShortcutContext(context)
            if row.keys:
                made.setShortcut(QKeySequence.fromString(row.keys))
            if row.icon and self._iconed:
                icons.dress(made, row.icon)
            made.triggered.connect(lambda _on=False, wanted=row.id: self._ran(wanted))
            owner.addAction(made)
            self._made[row.id] = made
        self.retranslate()

    def wear_icons(self) -> None:
        """Gives every action its icon; until a menu is opened nobody sees one, and the start need not wait for them."""
        if not self._iconed:
            self._iconed = True
            for row in self._rows.values():
                if row.icon:
                    icons.dress(self._made[row.id], row.icon)

    def row(self, action_id: str) -> Action:
        """The row of that id."""
        return self._rows[action_id]

    def rename(self, action_id: str, text: str) -> None:
        """Gives a row a word of the desk's own, as for the call types it defines."""
        self._rows[action_id] = replace(self._rows[action_id], text=text, hint="")
        self._made[action_id].setText(text.replace("&", "&&"))

    def rows(self) -> tuple[Action, ...]:
        """Every row, in the order registered."""
        return tuple(self._rows.values())

    def qaction(self, action_id: str) -> QAction:
        """The QAction made for the row."""
        return self._made[action_id]

    def words(self) -> Words:
        """The language now chosen."""
        return self._words()

    def text(self, row: Action) -> str:
        """The row's short word in the person's language."""
        return self._words().tr(row.text)

    def hint(self, row: Action) -> str:
        """The row's sentence, or its word when it has none."""
        return self._words().tr(row.hint or row.text)

    def may(self, row: Action) -> bool:
        """Whether the person's role may do it."""
        return not row.who or self._role() in row.who

    def can(self, row: Action) -> bool:
        """Whether it can be done now, by this person."""
        return self.may(row) and (row.when is None or row.when())

    def run(self, action_id: str) -> None:
        """Does it, as if its key were pressed; a page's action opens its page first."""
        row = self._rows[action_id]
        if row.page:
            self.page_wanted.emit(row.page)
        if self.can(row):
            row.run()
        self.refresh()

    def refresh(self) -> None:
        """Asks the rows in sight anew whether they can be done, once for all who call in one go; call it when a selection changes."""
        if self._turns is None:
            self.refresh_now()
        else:
            self._turns.add("actions", self.refresh_now, seen=True)

    def refresh_now(self) -> None:
        """The same at once, for the frame's rows and those of the page in sight."""
        self._ask(row for row in self._rows.values() if not self.shown or row.page in {"", self.shown})

    def refresh_all(self) -> None:
        """Every page's rows too, before a menu shows them."""
        self._ask(self._rows.values())

    def _ask(self, rows: Iterable[Action]) -> None:
        for row in rows:
            made, may = self._made[row.id], self.may(row)
            made.setEnabled(may and (row.when is None or row.when()))
            made.setVisible(may)
            if row.checked is not None:
                made.setChecked(row.checked())

    def retranslate(self) -> None:
        """Writes every action's word and hint in the language now chosen."""
        for row in self._rows.values():
            made, keys = self._made[row.id], key_text(row.keys)
            made.setText(self.text(row).replace("&", "&&"))
            made.setToolTip(plain(f"{self.hint(row)}  {keys}" if keys else self.hint(row)))
        self.refresh()
        self.changed.emit()

    def _ran(self, action_id: str) -> None:
        row = self._rows[action_id]
        if self.can(row):
            row.run()
        self.refresh()


def key_text(keys: str) -> str:
    """A key sequence as the keyboard writes it; return is an arrow."""
    return QKeySequence.fromString(keys).toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "↵") if keys else ""
