"""The frame's own actions: the window's, editing, view, going somewhere, help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from desk import __version__, paths
from desk.ui.actions import Action
from desk.ui.alert_actions import alert_actions
from desk.ui.desk_menu import desk_actions
from desk.ui.dialogs.ask import ask
from desk.ui.parts.row_table import RowTable
from desk.ui.shortcut_sheet import ShortcutSheet
from desk.ui.whys.ask import why_action
from desk.words.speaker import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desk.ui.pages import PageRow
    from desk.ui.window import Window


def frame_actions(window: Window, pages: Sequence[PageRow]) -> list[Action]:
    """Every row of the frame but the call bar's."""
    desk = window.desk
    go = [
        Action(f"go.{row.id}", row.text, row.text, row.icon, f"Ctrl+{at}", run=_opens(window, row.id), menu="go")
        for at, row in enumerate(pages, 1)
    ]
    themes = [
        Action(f"view.{key}", text, hint, run=_sets(window, "theme", key), menu="view", checked=_is(window, "theme", key))
        for key, text, hint in (
            ("desktop", mark("As the desktop"), mark("Light or dark as the desktop says")),
            ("light", mark("Light theme"), ""),
            ("dark", mark("Dark theme"), ""),
        )
    ]
    return [
        Action("go.palette", mark("Find or do"), mark("Find anything, or do anything by name"), "search", "Ctrl+K",
               run=window.open_palette, menu="go"),
        *go,
        *themes,
        Action("view.compact", mark("Compact rows"), mark("Show more rows of a table at once"), "list", "", menu="view",
               run=lambda: window.change_setting("compact_rows", value=not desk.settings["compact_rows"]),
               checked=lambda: bool(desk.settings["compact_rows"])),
        Action("edit.cut", mark("Cut"), "", "", "", run=lambda: edit("cut"), menu="edit", when=lambda: can_edit(cut=True)),
        Action("edit.copy", mark("Copy"), mark("Copy the text, or the rows chosen"), "copy", "Ctrl+C",
               run=lambda: edit("copy"), menu="edit"),
        Action("edit.paste", mark("Paste"), "", "", "", run=lambda: edit("paste"), menu="edit", when=can_edit),
        Action("edit.all", mark("Select all"), "", "", "Ctrl+A", run=lambda: edit("selectAll"), menu="edit"),
        *alert_actions(window),
        *desk_actions(window),
        Action("line.kept", mark("Kept on this machine"), mark("What was done without a line to the database, and what is to be chosen"),
               "offline", run=desk.line.show_kept, menu="desk", when=lambda: bool(desk.line.waiting or desk.line.conflicts)),
        Action("desk.quit", mark("Quit"), mark("Quit Quarterdesk"), "sign-out", "Ctrl+Q", run=window.close, menu="desk"),
        Action("help.keys", mark("Keys"), mark("Show every key"), "keyboard", "F1", run=lambda: show_keys(window), menu="help"),
        why_action(window),
        Action("help.log", mark("Show the log folder"), mark("Open the folder of crash reports"), "folder-open", run=show_log, menu="help"),
        Action("help.clock", mark("Confirm this computer's clock"), mark("The clock is right; what it says counts from now on"), "hours",
               run=window.confirm_clock, menu="help", when=lambda: window.status.clock_waits),
        Action("help.about", mark("About Quarterdesk"), "", "info", run=lambda: about(window), menu="help"),
    ]  # fmt: skip


def _opens(window: Window, page_id: str) -> Callable[[], object]:
    return lambda: window.open_page(page_id)


def _sets(window: Window, setting: str, value: object) -> Callable[[], object]:
    return lambda: window.change_setting(setting, value=value)


def _is(window: Window, setting: str, value: object) -> Callable[[], bool]:
    return lambda: bool(window.desk.settings[setting] == value)


def can_edit(*, cut: bool = False) -> bool:
    """Whether the focus is in a field that can be written in."""
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit):
        return not field.isReadOnly() and (not cut or field.hasSelectedText())
    return isinstance(field, QPlainTextEdit) and not field.isReadOnly()


def edit(verb: str) -> None:
    """Does an editing verb where the focus is; rows of a table are copied as lines."""
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit | QPlainTextEdit):
        getattr(field, verb)()
    elif isinstance(field, RowTable) and verb == "copy":
        model, rows = field.table_model(), sorted({index.row() for index in field.selectionModel().selectedRows()})
        shown = [at for at in range(model.columnCount()) if not field.isColumnHidden(at)]
        lines = ["\t".join(str(model.index(row, at).data() or "") for at in shown) for row in rows]
        QGuiApplication.clipboard().setText("\n".join(lines))
    elif isinstance(field, RowTable) and verb == "selectAll":
        field.selectAll()


def show_keys(window: Window) -> None:
    """F1."""
    page = window.current_page()
    ShortcutSheet(window.desk, page.id if page is not None else "", window).open()


def show_log() -> None:
    """Opens the folder of crash reports."""
    paths.log_folder().mkdir(parents=True, exist_ok=True)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.log_folder())))


def about(window: Window) -> None:
    """Which program this is, and under which terms."""
    words = window.desk.words
    text = words.say(
        "Version {version}. Free software under the GNU General Public License, version 3 or later. "
        "Typeface Inter (SIL Open Font License), icons Phosphor (MIT), Qt for Python (LGPL).", version=__version__,
    )  # fmt: skip
    ask(window, "Quarterdesk", text, [("close", words.tr("Close"), "primary")])
