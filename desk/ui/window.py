"""The one window: menu bar, call bar, rail, pages, message bar, status line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk.ui.shell import Shell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent

    from desk.services.calls import LiveCall
    from desk.services.changes import Changed
    from desk.services.opening import Opening
    from desk.settings import Settings
    from desk.ui.desk_context import Desk
    from desk.ui.page import Page
    from desk.ui.pages import PageRow
    from desk.ui.palette import Palette
    from desk.ui.start import Start


class Window(Shell):
    """Makes a page when it is first opened, tells pages the news, keeps what was typed until it is saved.

    Without a desk it is only a shell, painted at once; `furnish` then loads and places everything else.
    """

    closed = Signal()

    def __init__(self, desk: Desk | None = None, pages: Sequence[PageRow] | None = None, *, settings: Settings | None = None) -> None:
        if settings is None:
            if desk is None:
                raise ValueError("a window needs a desk, or its settings")
            settings = desk.settings
        super().__init__(settings)
        if desk is not None:
            self.furnish(desk, pages)

    def furnish(self, desk: Desk, pages: Sequence[PageRow] | None = None) -> None:
        """Puts the whole frame in."""
        from desk.ui.desk_menu import RECENT, RecentMenu
        from desk.ui.frame_actions import frame_actions
        from desk.ui.memory import Memory
        from desk.ui.opening_over import dress_what_opens
        from desk.ui.pages import PAGES

        self.desk, self._rows = desk, tuple(PAGES if pages is None else pages)
        self.memory = Memory(desk.settings, self)
        self._current = ""
        self._palette: Palette | None = None
        self.start: Start | None = None
        self._build()
        self._wire()
        dress_what_opens(self, self._whole)
        desk.registry.add([*frame_actions(self, self._rows), *self.call_bar.action_rows()], self)
        desk.registry.qaction(RECENT).setMenu(RecentMenu(self))
        self.retranslate()
        self._bare = False

    def _build(self) -> None:
        from desk.ui.alert_ways import AlertWays
        from desk.ui.call.bar import CallBar
        from desk.ui.menus import Menus
        from desk.ui.page_making import PageMaking
        from desk.ui.parts.busy_line import BusyLine
        from desk.ui.parts.card import pane
        from desk.ui.parts.message_bar import MessageBar
        from desk.ui.parts.rail import Rail
        from desk.ui.status_line import StatusLine
        from desk.ui.watches import Watches

        self.menus = Menus(self.desk, self._rows, self)
        self.call_bar, self.rail, self.status = CallBar(self.desk), Rail(self._rows), StatusLine(self.desk)
        self.watches = Watches(self.desk, self)
        self.status.bell.follow(self.watches.alerts)
        self.alert_ways = AlertWays(self, self.watches.alerts)
        self.pages, self.busy = QStackedWidget(), BusyLine(self.desk.lane)
        self.making = PageMaking(self.desk, self._rows, self.pages, self.memory)
        self.messages = MessageBar(lambda: self.desk.words.tr("Close the message"))
        self._blank = pane("canvas")
        self.pages.addWidget(self._blank)
        self._lay_out()

    def _lay_out(self) -> None:
        """The call bar above, the status line below, between them the rail and the open page."""
        from desk.ui.parts.labels import line
        from desk.ui.theme import wear

        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.pages, 1)
        body.addWidget(self.busy)
        body.addWidget(self.messages)
        middle, edge = QHBoxLayout(), line(upright=True)
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(edge)
        middle.addWidget(self._body, 1)
        self._frame = QWidget()
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.call_bar)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        self._whole = QStackedWidget()
        self._whole.addWidget(self._frame)
        self.setCentralWidget(self._whole)
        for part in (self.menuBar(), self.call_bar, self.rail, edge, self._blank, self.busy, self.messages, self.status):
            wear(part)

    def _wire(self) -> None:
        desk = self.desk
        self.rail.wanted.connect(self.open_page)
        self.call_bar.palette_wanted.connect(self.open_palette)
        self.call_bar.unfinished.connect(self._offer_calls)
        desk.page_wanted.connect(self._open)
        desk.registry.page_wanted.connect(self.open_page)
        desk.said.connect(self.messages.show_message)
        desk.badged.connect(self.rail.badge)
        desk.news.changed.connect(self._news)
        desk.language_changed.connect(self.retranslate)
        desk.registry.changed.connect(self.menus.show_used)
        desk.opened.connect(self._opened)
        self.making.all_made.connect(self._badge)
        desk.opened.connect(self.messages.trouble_over)
        desk.lane.healed.connect(self.messages.trouble_over)
        desk.line.changed.connect(self.messages.trouble_over)
        desk.setting_wanted.connect(self._change_setting)
        desk.person_changed.connect(self._sat_down)
        if desk.look is not None:
            desk.look.changed.connect(self.redress)

    def _complete(self) -> None:
        """What is about to be seen wears the whole look."""
        if self.desk.look is not None:
            self.desk.look.complete()

    # Pages.

    def page(self, page_id: str) -> Page:
        """The page of that id, made if need be."""
        return self.making.page(page_id)

    @Slot(str)
    def open_page(self, page_id: str) -> None:
        """Shows a page, reading it if it has not been read since the last change."""
        self._open(page_id, {})

    @Slot(str, object)
    def _open(self, page_id: str, what: dict[str, Any]) -> None:
        page = self.page(page_id)
        self._complete()
        self.making.dress(page_id)
        for kind in ("words", "colours"):
            self.desk.turns.finish((kind, page_id))
        self._current = self.desk.registry.shown = page_id
        self.rail.choose(page_id)
        before = page.focusWidget()  # where the keyboard was when the page was left: it comes back there by itself
        if self.desk.store is not None and page_id in self.making.stale:
            self.making.stale.discard(page_id)
            page.reload(None)
        self.pages.setCurrentWidget(page)
        if what:
            page.show_thing(**what)
        elif before is None or not before.isVisible():
            page.take_focus()
        self._entitle()
        self.desk.registry.refresh_now()

    def _entitle(self) -> None:
        """The window is named after the page that is open."""
        page = self.current_page()
        title = "" if page is None else page.title()
        self.setWindowTitle(f"{title} · Quarterdesk" if title else "Quarterdesk")

    def asked_about(self) -> Any:
        """What the window is about when nothing in it is chosen: the call on the line."""
        return self.desk.calls.price if self.desk.calls.live is not None else None

    def preview(self, opening: Opening) -> None:
        """The first rows are here before the database is wholly open: shows them on the page that opens first."""
        self.open_page(self._current or self._first())
        page = self.current_page()
        if page is not None:
            page.preview(opening)
        self.status.retranslate()

    def current_page(self) -> Page | None:
        """The page that is open."""
        return self.making.made.get(self._current)

    @Slot()
    def _opened(self) -> None:
        self.making.stale.update(self.making.made)
        self.open_page(self._current or self._first())
        self.making.make_rest()

    @Slot()
    def _sat_down(self) -> None:
        """Another person sits here: every page is read anew, by their eyes."""
        self.making.stale.update(self.making.made)
        if self._current:
            self.open_page(self._current)
        self._badge()
        self.status.retranslate()
        self.desk.registry.refresh_now()

    def _first(self) -> str:
        kept = str(self.desk.settings["page"])
        return kept if kept in {row.id for row in self._rows} else self._rows[0].id

    @Slot()
    def _badge(self) -> None:
        """Every page says again what of it waits."""
        for page in self.making.made.values():
            page.refresh_badge()

    @Slot(object, object)
    def _news(self, changed: Changed, origin: object) -> None:
        for page_id, page in self.making.made.items():
            if not changed.kinds & page.cares_for:
                continue
            if page is not origin:
                if page_id == self._current:
                    page.reload(changed)
                else:
                    self.making.stale.add(page_id)
            page.refresh_badge()
        self.desk.registry.refresh()

    # The frame.

    @Slot()
    def confirm_clock(self) -> None:
        """A person says that this computer's clock is right."""
        self.status.confirm_clock()

    def open_palette(self) -> None:
        """Ctrl+K."""
        from desk.ui.palette import Palette
        from desk.ui.theme import wear

        if self._palette is None:
            self._palette = Palette(self.desk, self._body)
            wear(self._palette)
        self._palette.open_up()

    def palette_widget(self) -> Palette | None:
        """The palette once it has been opened."""
        return self._palette

    def show_instead(self, widget: QWidget) -> None:
        """Shows something in place of the whole frame (the first run)."""
        from desk.ui.theme import wear

        self._complete()
        wear(widget)
        self._whole.addWidget(widget)
        self._whole.setCurrentWidget(widget)
        self.menuBar().hide()

    def show_frame(self) -> None:
        """Back to the frame; what stood in its place goes."""
        instead = self._whole.currentWidget()
        self._whole.setCurrentWidget(self._frame)
        bar = self.menuBar()
        bar.setFont(QFont())  # the program's, which it was not told of where it stood hidden
        bar.show()
        if instead is not None and instead is not self._frame:
            self._whole.removeWidget(instead)
            instead.deleteLater()

    def change_setting(self, setting: str, *, value: object) -> None:
        """Changes a setting, puts it into force at once and keeps it."""
        desk = self.desk
        desk.settings[setting] = value
        if setting == "language":
            desk.speak(str(value))
        elif setting in {"theme", "desktop_font"} and desk.look is not None:
            desk.look.choose(str(desk.settings["theme"]), desktop_font=bool(desk.settings["desktop_font"]))
        elif setting == "compact_rows":
            self._set_density()
        desk.settings.save()
        desk.setting_changed.emit(setting)
        desk.registry.refresh()

    @Slot(str, object)
    def _change_setting(self, setting: str, value: object) -> None:
        self.change_setting(setting, value=value)

    def _set_density(self) -> None:
        from desk.ui.parts.row_table import RowTable

        for table in self.findChildren(RowTable):
            table.set_compact(bool(self.desk.settings["compact_rows"]))

    @Slot(object)
    def _offer_calls(self, calls: Sequence[LiveCall]) -> None:
        from desk.ui.dialogs.unfinished_calls import offer

        offer(self, calls)

    @Slot()
    def retranslate(self) -> None:
        """Every word in the language now chosen."""
        from desk.ui import language

        words = self.desk.words
        language.speak(words.code)
        self.menus.retitle()
        self.rail.retranslate(words)
        self.call_bar.retranslate()
        self.status.retranslate()
        self._entitle()
        for page_id, page in self.making.made.items():
            self.desk.turns.add(("words", page_id), page.retranslate, seen=page_id == self._current)

    @Slot()
    def redress(self) -> None:
        """The theme has changed: what is in sight follows in one go, though each part of it has its own turn; the rest afterwards."""
        from desk.ui import icons

        turns = self.desk.turns
        self.setUpdatesEnabled(False)
        turns.add("icons", icons.redress, seen=True)
        turns.add("bars", self._redress_bars, seen=True)
        for page_id, page in self.making.made.items():
            turns.add(("colours", page_id), page.redress, seen=page_id == self._current)
        turns.add("shown", self._show_colours, seen=True)

    def _redress_bars(self) -> None:
        self.call_bar.redress()
        self.status.redress()
        self.desk.theme.emit()

    def _show_colours(self) -> None:
        self.setUpdatesEnabled(True)
        # At once and all: a paint that was asked for meanwhile came to nothing, and Qt asks for no other until one is done.
        self.repaint()

    def bring_to_front(self) -> None:
        """Shows the window before all others, with the keyboard."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def may_leave(self) -> bool:
        """Whether nothing typed would be lost; a page that would lose something is opened."""
        if self._bare:
            return True
        stays = next((page_id for page_id, page in self.making.made.items() if not page.can_leave()), None)
        if stays is not None:
            self.open_page(stays)
        return stays is None

    def keep_unsaved(self) -> None:
        """The program ends: what is typed and could not be written is kept in files."""
        for page in self.making.made.values():
            page.keep_unsaved()

    def put_away(self) -> None:
        """Keeps where everything was."""
        if self._current:
            self.desk.settings["page"] = self._current
        self.memory.save(self)

    def close_for_good(self) -> None:
        """Closes without asking: another window has taken its place."""
        self._bare = True
        self.closed.emit()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keeps where everything was."""
        if self._bare:
            event.accept()
            return
        if not self.may_leave():
            event.ignore()
            return
        self.put_away()
        self.closed.emit()
        event.accept()
