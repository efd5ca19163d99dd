"""The day below: read, moved through, added to afterwards; and what is said of a call that has just ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from datetime import date

    from desk.services.calls import CallerHit, CallRow
    from desk.services.changes import Changed
    from desk.ui.pages.calls.late_form import LateForm
    from desk.ui.pages.calls.page import CallsPage


class DayPart(QObject):
    """Keeps the day's table and totals in step with the database."""

    def __init__(self, page: CallsPage) -> None:
        super().__init__(page)
        self._page, self._desk = page, page.desk
        self._to_tell: int | None = None
        day = page.day
        day.late.clicked.connect(day.begin_late)
        day.day_wanted.connect(self.go)
        day.form_made.connect(self._join_form)

    def _join_form(self, form: LateForm) -> None:
        form.saved.connect(self._log)
        form.left.connect(self._page.day.end_late)
        form.caller_picked.connect(self._caller_picked)

    def go(self, day: date) -> None:
        """Another day, in whatever view stands there."""
        self._page.day.day = day
        self.read(day)
        self._page.below.read()

    def read(self, day: date) -> None:
        """Shows the calls of a day."""
        self._page.reader.day(day, lambda rows: self._show(day, rows))

    def tell(self, call_id: int) -> None:
        """Says what the call came to as soon as its row is here."""
        self._to_tell = call_id

    def _show(self, day: date, rows: tuple[CallRow, ...]) -> None:
        page = self._page
        page.day.show_rows(day, rows)
        self.show_totals()
        ended = page.day.row(self._to_tell) if self._to_tell is not None else None
        if ended is not None and ended.state == "finished":
            self._to_tell = None
            page.day.table.choose(ended.id)
            self._say(ended)

    def show_totals(self) -> None:
        """The day in numbers, beside the idle page."""
        self._page.today.show_totals(self._page.day.head.title.text(), self._page.day.totals())

    def _say(self, row: CallRow) -> None:
        words, desk = self._desk.words, self._desk
        who, length = row.caller or words.tr("Unknown caller"), row.seconds
        if row.net is None:
            text = words.say("Call logged ({who}, {length:duration}). Say whose it is: then it has a price.", who=who, length=length)
        elif row.status == "held":
            text = words.say("Call logged ({who}, {length:duration}). Its charge is held.", who=who, length=length)
        else:
            cost = words.money(row.net, row.currency)
            text = words.say("Call logged ({who}, {length:duration}): {cost}", who=who, length=length, cost=cost)
        desk.say("done", text, words.tr("Open the call"), lambda: desk.open("calls", call_id=row.id))

    def _caller_picked(self, hit: CallerHit) -> None:
        form = self._page.day.form

        def show(caller: Any) -> None:
            form.show_tickets(caller.open_tickets if caller is not None else ())

        self._page.reader.card(hit.contact_id, hit.customer_id, show, "calls.late")

    def _log(self, fields: dict[str, Any], op_key: str) -> None:
        self._page.verbs.log(fields, op_key, self._logged, self._page.day.form.refuse)

    def _logged(self, changed: Changed) -> None:
        self._page.day.form.clear()
        self._page.day.end_late()
        self.tell(int(changed.result))
