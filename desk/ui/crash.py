"""What happens when the program is at fault: the log file first, then one report that can be copied. Nothing is imported late."""

from __future__ import annotations

import platform
import sys
import threading
import traceback
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desk import __version__, paths
from desk.ui import theme
from desk.ui.dialogs.ask import let_quit
from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import name, text_label

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

    from desk.words import Words


def report_of(error: BaseException) -> str:
    """The report: versions, system and the traceback; no data of the desk."""
    head = f"Quarterdesk {__version__}\nPython {platform.python_version()} · Qt {qt_version} · {platform.platform()}\n\n"
    return head + "".join(traceback.format_exception(error))


def write_report(error: BaseException, folder: Path) -> Path | None:
    """Writes the report to a file of its own; None when even that cannot be done."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
        file = folder / f"crash-{stamp}.txt"
        file.write_text(report_of(error), "utf-8")
    except OSError:
        return None
    return file


class CrashDialog(QDialog):
    """Says plainly that the program is at fault, where the report is, and lets it be copied."""

    def __init__(self, report: str, file: Path | None, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(words.tr("A fault in Quarterdesk"))
        theme.wear(self)
        let_quit(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(text_label(words.tr("Something went wrong in the program."), 15, 600))
        kept = words.tr("What was saved is safe. The report below helps to mend it; it holds none of your customers' data.")
        column.addWidget(text_label(kept, 13, 400, "text2", wrap=True))
        if file is not None:
            column.addWidget(text_label(str(file), 12, 400, "text3", wrap=True))
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setFont(theme.font(12))
        name(self.report, words.tr("Report"))
        column.addWidget(self.report, 1)
        self.copy = Button(words.tr("Copy the report"))
        self.copy.clicked.connect(self._copy)
        close = Button(words.tr("Go on working"), "primary")
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.copy)
        row.addWidget(close)
        column.addLayout(row)
        self.resize(720, 460)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())


class CrashWatch(QObject):
    """Catches what nobody caught, on any thread; shows one report at a time."""

    caught = Signal(object)

    def __init__(self, words: Callable[[], Words], folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words, self._folder = words, folder or paths.log_folder()
        self.dialog: CrashDialog | None = None
        self.caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Takes the place of Python's own hooks."""
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook

    def _hook(self, _kind: type[BaseException], error: BaseException, _where: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            QApplication.quit()
            return
        self.report(error)

    def _thread_hook(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self.report(caught.exc_value)

    @Slot(object)
    def report(self, error: BaseException) -> None:
        """Writes the file here and now, and shows the dialog on the window's thread."""
        file = write_report(error, self._folder)
        if sys.stderr is not None:  # a program begun without a console has none
            sys.stderr.write(report_of(error))
        self.caught.emit((report_of(error), file))

    @Slot(object)
    def _show(self, told: tuple[str, Path | None]) -> None:
        if self.dialog is not None and self.dialog.isVisible():
            return
        self.dialog = CrashDialog(told[0], told[1], self.words(), QApplication.activeWindow())
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    @Slot()
    def _closed(self) -> None:
        self.dialog = None
