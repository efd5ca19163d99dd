"""Which columns the table shows, in which order and how wide: a person's own, and a person's own for each saved filter."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QFontMetricsF
from PySide6.QtWidgets import QApplication, QHeaderView, QMenu

from desk.ui import pill_text, theme, trade_words
from desk.ui.pages.queue.columns import ADDED, ALWAYS, ASKED, SUBJECT_LEAST, columns, fitting
from desk.ui.pages.queue.reading import CONTACT
from desk.ui.parts.pill import pill_width

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desk.services.custom_fields import FieldView
    from desk.services.queue import QueueRow
    from desk.ui.pages.queue.columns import Reader
    from desk.ui.pages.queue.memory import Kept
    from desk.ui.pages.queue.queue_model import QueueModel
    from desk.ui.parts.row_table import RowTable
    from desk.ui.table import Column
    from desk.words import Words

# Columns of the trade's words are as wide as the longest of them, within reason.
TABLES: dict[str, dict[str, str]] = {
    "priority": trade_words.PRIORITIES, "kind": trade_words.KINDS, "status": trade_words.STATUSES, "channel": trade_words.CHANNELS,
}
MOST, TIERED, FIRST = 150, 208, 10
NEEDED = "subject"
# Where the subject has this much, names take what is left, up to so much each.
SUBJECT_ROOM, NAMES = 300, {"customer": 280, "contact": 220}


class ColumnLayout(QObject):
    """`changed` when the columns are others, so that their values are read; `arrange_wanted` asks for the popover."""

    changed = Signal()
    arrange_wanted = Signal()

    def __init__(self, reader: Reader, model: QueueModel, table: RowTable, kept: Kept) -> None:
        super().__init__(table)
        self._reader, self._model, self._table, self._kept = reader, model, table, kept
        self._words: Words | None = None
        self._fields: tuple[FieldView, ...] = ()
        self._filter = 0
        self._given: tuple[str, ...] = ()
        self._tiered = self._levels = False
        self._largest = 0
        self._names_shown = False
        self._asked_widths: dict[str, int] = {}
        header = table.horizontalHeader()
        header.sectionResized.connect(self._resized)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda point: self.menu().popup(header.mapToGlobal(point)))
        self._arrange()

    # What is wished for.

    def wished(self) -> tuple[str, ...] | None:
        """The columns chosen, in order; None for the usual ones."""
        own = self._own().get("columns") if self._filter else self._kept.columns
        found = own if own is not None else self._given if self._filter and self._given else None
        if found is None:
            return None
        return self.known(found) or (NEEDED,)

    def known(self, keys: Sequence[str]) -> tuple[str, ...]:
        """Those of some columns that there are, with the one that is always there; nothing for none."""
        there = {column.key for column in self._model.columns}
        found = [key for key in dict.fromkeys(keys) if key in there]
        return tuple(found if not keys or NEEDED in found else [*found, NEEDED])

    def standing(self) -> tuple[str, ...]:
        """The keys of every column as they stand, those that are chosen first."""
        return tuple(column.key for column in self._model.columns)

    def seen(self) -> tuple[str, ...]:
        """The columns chosen, or those of the usual ones there is room for: from them on somebody chooses."""
        there = tuple(column.key for at, column in enumerate(self._model.columns) if not self._table.isColumnHidden(at))
        return self.wished() or there

    def shown(self) -> tuple[str, ...]:
        """The columns chosen, or all the usual ones, however wide the window is: what is exported."""
        usual = (*ALWAYS, *ADDED)
        return self.wished() or tuple(column.key for column in self._model.columns if column.key in usual)

    def asked(self) -> tuple[str, ...]:
        """The columns whose values are read for the rows in sight beside what every table shows; asked from any thread."""
        wished = self.wished() or ()
        beside = tuple(key for key in wished if key in ASKED or key.startswith("custom."))
        return (CONTACT, *beside) if self._names_shown else beside

    def titles(self, words: Words) -> dict[str, str]:
        """What each column is called."""
        return {column.key: column.heading(words) for column in self._model.columns}

    def wish(self, keys: Sequence[str] | None) -> None:
        """Chooses columns and their order; None for the usual ones."""
        chosen = None if keys is None else list(keys)
        if self._filter:
            self._own()["columns"] = chosen
        else:
            self._kept.columns = chosen
        self._arrange()
        self.changed.emit()

    def use(self, filter_id: int, given: Sequence[str]) -> None:
        """Turns to the columns of a saved filter as this person left them, or to one's own (0)."""
        if (filter_id, tuple(given)) != (self._filter, self._given):
            before = self.asked()
            self._filter, self._given = filter_id, tuple(given)
            self._arrange()
            if set(self.asked()) - set(before):
                self.changed.emit()

    def hand_over(self, filter_id: int, given: Sequence[str]) -> None:
        """What stands here was saved with a filter: its columns are the filter's own now, as wide as they are."""
        self._kept.layouts[str(filter_id)] = {"columns": None, "widths": dict(self._widths())}
        self.use(filter_id, given)

    def forget_others(self, ids: Iterable[int]) -> None:
        """Only these filters are left: a new one that comes by the number of one deleted does not come by its columns."""
        left = {str(number) for number in ids}
        for gone in [key for key in self._kept.layouts if key not in left]:
            del self._kept.layouts[gone]

    def begin_anew(self) -> None:
        """Other columns were kept: they stand now."""
        self._filter, self._given = 0, ()
        self._arrange()

    def offer(self, fields: Sequence[FieldView]) -> None:
        """The desk's own fields are columns, too."""
        self._fields = tuple(field for field in fields if field.active)
        self._arrange(anew=True)
        if self.asked():
            self.changed.emit()

    def _own(self) -> dict[str, Any]:
        return self._kept.layouts.setdefault(str(self._filter), {"columns": None, "widths": {}})

    def _widths(self) -> dict[str, int]:
        widths: dict[str, int] = self._own()["widths"] if self._filter else self._kept.widths
        return widths

    def _arrange(self, *, anew: bool = False) -> None:
        """Puts the columns in the order wished for."""
        every = columns(self._reader, self._fields)
        if anew:
            self._model.set_columns(every)
        wished = self.wished()
        by_key = {column.key: column for column in every}
        order = [*(wished or ()), *(column.key for column in every if column.key not in (wished or ()))]
        if anew or order != [column.key for column in self._model.columns]:
            self._model.set_columns([by_key[key] for key in order if key in by_key])
            self._table.forget_widths()
            self._table.lay_out()
        if self._words is not None:
            self.give_room(self._words)
        else:
            self._put_widths()
        self.fit()

    # How wide they are.

    def give_room(self, words: Words) -> None:
        """Each column is as wide as the look says, or as its own words in this language ask for."""
        self._words = words
        plain, figures = QFontMetricsF(theme.font(13)), QFontMetricsF(theme.font(13, figures=True))
        for at, column in enumerate(self._model.columns):
            if not column.width or column.key in self._widths():
                continue
            least = TIERED if column.key == "customer" and self._tiered else column.width
            asked = plain.horizontalAdvance(column.heading(words)) + 18
            if column.key in ("received", "resolved"):
                asked = max(asked, figures.horizontalAdvance(words.say("yesterday {at:clock}", at=time(22, 22))) + 17)
            elif column.key == "number":
                asked = max(asked, figures.horizontalAdvance("0" * len(str(self._largest))) + 17)
            elif column.key == "promise":
                asked = max(asked, *(pill_width(pill) + 17 for pill in pill_text.widest(words)))
            elif column.key in TABLES:
                widest = max(plain.horizontalAdvance(words.tr(text)) for text in TABLES[column.key].values())
                asked = max(asked, min(widest + 17, MOST))
            first = FIRST if at == 0 and column.key != "promise" else 0  # the first column's text begins further in
            self._asked_widths[column.key] = max(least, round(min(asked, 2 * MOST))) + first
            self._table.setColumnWidth(at, self._asked_widths[column.key])
        self._put_widths()

    def _put_widths(self) -> None:
        for at, column in enumerate(self._model.columns):
            if column.width and column.key in self._widths():
                self._table.setColumnWidth(at, self._widths()[column.key])

    def hold(self, largest: int) -> None:
        """Makes room for the largest number there is."""
        wider = len(str(largest)) > len(str(self._largest))
        self._largest = max(self._largest, largest)
        if wider and self._words is not None:
            self.give_room(self._words)
            self.fit()

    def suit(self, *, tiered: bool, levels: bool) -> None:
        """Makes room for tier chips, and shows the level beside the owner where tickets rise."""
        self._levels = levels
        if tiered != self._tiered:
            self._tiered = tiered
            if self._words is not None:
                self.give_room(self._words)
        self.fit()

    def fit(self) -> None:
        """Shows the usual columns there is room for, or all that were chosen: those scroll sideways where there is none."""
        wished, table = self.wished(), self._table
        room = table.viewport().width() or table.width()
        widths = {column.key: self._width(at, column) for at, column in enumerate(self._model.columns)}
        if wished is None:
            shown = fitting(room, widths, None)
            if self._levels:
                shown.add("level")  # who rises is looked for first; the subject gives way
        else:
            shown = set(wished)
        table.show_columns(shown)
        self._name_contacts(shown=CONTACT in shown)
        tight = wished is not None and room - sum(widths[key] for key in shown if key != NEEDED) < SUBJECT_LEAST
        self._let_scroll(tight=tight)
        self._spread(room - sum(widths[key] for key in shown if key != NEEDED) - SUBJECT_ROOM, shown, widths)

    def _width(self, at: int, column: Column[QueueRow]) -> int:
        """How wide a column is, or asks to be; somebody's own width goes before."""
        own = self._widths().get(column.key)
        return own or self._asked_widths.get(column.key) or self._table.columnWidth(at) or column.width

    def _spread(self, spare: int, shown: set[str], widths: dict[str, int]) -> None:
        """Names are cut last: what room is left beside the subject is theirs, where nobody gave them a width."""
        for at, column in enumerate(self._model.columns):
            if column.key in NAMES and column.key in shown and column.key not in self._widths():
                more = min(max(0, spare), max(0, NAMES[column.key] - widths[column.key]))
                spare -= more
                self._table.setColumnWidth(at, widths[column.key] + more)

    def _name_contacts(self, *, shown: bool) -> None:
        """Who wrote is read only where it stands: rows that came without are read anew."""
        self._names_shown = shown
        if shown and self._model.lacks_contacts():
            self.changed.emit()

    def _let_scroll(self, *, tight: bool) -> None:
        at = next(place for place, column in enumerate(self._model.columns) if column.key == NEEDED)
        header, modes = self._table.horizontalHeader(), QHeaderView.ResizeMode
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if tight else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self._table.setHorizontalScrollBarPolicy(policy)
        if tight and header.sectionResizeMode(at) == modes.Stretch:
            header.setSectionResizeMode(at, modes.Interactive)
            self._table.setColumnWidth(at, self._widths().get(NEEDED, SUBJECT_LEAST))
        elif not tight and header.sectionResizeMode(at) != modes.Stretch:
            header.setSectionResizeMode(at, modes.Stretch)

    def _resized(self, section: int, _old: int, new: int) -> None:
        column = self._model.columns[section]
        dragged = QApplication.mouseButtons() & Qt.MouseButton.LeftButton and self._table.horizontalHeader().underMouse()
        if dragged and new and column.width:
            self._widths()[column.key] = new

    # By the mouse.

    def menu(self) -> QMenu:
        """Every column, ticked as wished, and the way to their order."""
        menu, words = QMenu(self._table), self._words
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if words is None:
            return menu
        shown, titles = self.seen(), self.titles(words)
        for key in (key for key in self.standing() if key != NEEDED):
            made = QAction(titles[key].replace("&", "&&"), menu, checkable=True, checked=key in shown)
            made.toggled.connect(lambda on, key=key: self._turn(key, on=on))
            menu.addAction(made)
        menu.addSeparator()
        menu.addAction(words.tr("Order of the columns…"), self.arrange_wanted.emit)
        return menu

    def _turn(self, key: str, *, on: bool) -> None:
        shown = [known for known in self.seen() if known != key]
        self.wish([*shown, key] if on else shown)
