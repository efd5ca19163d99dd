"""What the agent says of who calls, turned into verbs: picked, unknown, nobody, somebody new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from desk.services.call.reading import RecentCaller
    from desk.services.calls import CallerHit, LiveCall
    from desk.services.changes import Changed
    from desk.ui.pages.calls.new_caller import NewCaller
    from desk.ui.pages.calls.page import CallsPage


class CallerPart(QObject):
    """Without a call, whoever is named begins one; `awaited` is a name typed, `chosen` a caller picked, before it began."""

    def __init__(self, page: CallsPage) -> None:
        super().__init__(page)
        self._page, self.awaited = page, ""
        self.chosen: CallerHit | None = None
        who = page.who
        who.field.picked.connect(self._picked)
        who.field.unknown.connect(self._unknown)
        who.field.cleared.connect(self._nobody)
        who.form_made.connect(self._join_form)
        who.caller_wanted.connect(self._again)

    def _join_form(self, form: NewCaller) -> None:
        form.saved.connect(self._add)
        form.left.connect(self._left)

    def _picked(self, hit: CallerHit) -> None:
        page = self._page
        if page.call() is None and page.state.beginning:
            self.chosen = hit
            return
        if page.call() is None:
            page.state.begin(contact_id=hit.contact_id, customer_id=hit.customer_id)
            return
        page.change({"contact_id": hit.contact_id, "customer_id": hit.customer_id})
        page.who.end_new()
        page.focus_notes()

    def _again(self, caller: RecentCaller) -> None:
        self._page.state.begin(contact_id=caller.contact_id, customer_id=caller.customer_id)

    def _unknown(self, text: str) -> None:
        """Nobody fits: a new caller, whose call begins now if none is running."""
        call = self._page.call()
        if call is not None:
            self._page.who.begin_new(text, call.number)
            return
        self.awaited = text
        if self._page.state.beginning:
            return
        self._page.state.begin(number="" if any(sign.isalpha() for sign in text) else text)

    def is_awaiting(self) -> bool:
        """Whether somebody was named before the call began."""
        return bool(self.awaited or self.chosen)

    def begin_awaited(self, call: LiveCall) -> None:
        """The call has begun: the fields of the new caller, with what was typed."""
        text, hit = self.awaited, self.chosen
        self.awaited, self.chosen = "", None
        if hit is not None:
            self._picked(hit)
        elif call.customer_id is None:
            self._page.who.begin_new(text, call.number)
        else:
            self._page.focus_notes()

    def _nobody(self) -> None:
        call = self._page.call()
        if call is None:
            self._page.state.start_or_finish()
        elif call.customer_id is not None:
            self._page.change({"contact_id": None, "customer_id": None})

    def _add(self, name: str, customer: str, phone: str) -> None:
        call = self._page.call()
        if call is not None:
            self._page.verbs.new_caller(call.id, (name, customer, phone), self._added, self._page.who.form.refuse)

    def _added(self, _changed: Changed) -> None:
        self._page.who.end_new()
        self._page.focus_notes()

    def _left(self) -> None:
        self._page.who.end_new()
        self._page.who.field.setFocus()
