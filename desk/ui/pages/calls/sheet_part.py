"""The timesheet shown below, taken out of the window: as a file for a spreadsheet, and as a paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from desk.words import mark

if TYPE_CHECKING:
    from desk.ui.pages.calls.page import CallsPage

SAVED = mark("Saved as {file}.")


class SheetPart:
    """Its verbs hold while the month stands below."""

    def __init__(self, page: CallsPage) -> None:
        self._page, self._desk = page, page.desk

    def is_there(self) -> bool:
        """Whether a timesheet stands below."""
        return self._page.below.shown == "month" and self._page.below.sheet is not None

    def export(self) -> None:
        """Asks where to, and writes the timesheet as CSV."""
        sheet, words = self._page.below.sheet, self._desk.words
        if sheet is None:
            return
        first = f"{words.tr('Timesheet')} {sheet.month:%Y-%m}.csv"
        chosen, _kind = QFileDialog.getSaveFileName(self._page, words.tr("Save the timesheet as CSV"), first, "CSV (*.csv)")
        if chosen:
            self.write(Path(chosen))

    def write(self, file: Path) -> None:
        """Writes the timesheet shown into a file."""
        sheet, desk, language = self._page.below.sheet, self._desk, self._desk.words.code
        services = desk.services
        done = lambda _none: desk.say("done", desk.words.say(SAVED, file=str(file)))  # noqa: E731 - an end
        desk.lane.read(lambda: services.timesheets.save_csv(sheet, file=file, language=language), done, desk.refuse)

    def print_it(self) -> None:
        """Shows the timesheet as paper, to print or save."""
        from desk.ui.parts.paper_window import show_paper

        sheet, desk, by, language = self._page.below.sheet, self._desk, self._desk.person.id, self._desk.words.code
        if sheet is None:
            return
        title, services = desk.words.say("Timesheet, {month:month}", month=sheet.month), desk.services

        def show(pdf: bytes) -> None:
            show_paper(desk, title, pdf, self._page)

        desk.lane.read(
            lambda: services.timesheet_paper.timesheet_paper(desk.store, sheet=sheet, by=by, language=language),
            show, desk.refuse,
        )  # fmt: skip
