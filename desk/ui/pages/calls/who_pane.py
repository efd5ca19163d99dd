"""The left pane: who calls, the card, their open tickets and last calls; without a call, who called lately."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desk.ui import pill_text, times
from desk.ui.pages.calls.caller_card import CallerCard
from desk.ui.pages.calls.caller_field import CallerField
from desk.ui.pages.calls.lines import Line
from desk.ui.parts.card import pane
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.late import catch_up, made
from desk.ui.parts.pick_field import Pick
from desk.ui.parts.pill import Pill, Promise
from desk.ui.parts.ring import clock
from desk.ui.tokens import CALLER, PANE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.services.call.reading import RecentCaller
    from desk.services.calls import CallerCard as Caller
    from desk.services.calls import LastCallLine, LiveCall, OpenTicketLine
    from desk.ui.desk_context import Desk
    from desk.ui.pages.calls.new_caller import NewCaller

MOST_TICKETS, DAY, NUMBER = 9, 44, 36
TAB = Qt.FocusPolicy.TabFocus


def short(pill: Pill) -> Pill:
    """A pill where there is little room: a calm one says only the time, a waiting one only that it waits."""
    if pill.state is Promise.CALM and pill.time:
        return Pill(pill.state, "", pill.time, pill.left, pill.said)
    return Pill(pill.state, pill.word, "", 0.0, pill.said) if pill.state is Promise.PAUSED else pill


class Group(QWidget):
    """A head with a count over lines."""

    def __init__(self, spacing: int) -> None:
        super().__init__()
        self.title, self.count = text_label("", 12, 600, "text2"), text_label("", 12, 400, "text2", figures=True)
        self.none = text_label("", 12, 400, "text3", wrap=True)
        self.lines: list[Line] = []
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.count)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing)
        self._column.addLayout(head)
        self._column.addWidget(self.none)

    def show_lines(self, lines: Sequence[Line], count: str, none: str) -> None:
        """Takes these in place of those before."""
        for old in self.lines:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.lines = list(lines)
        for each in self.lines:
            self._column.addWidget(each)
        self.count.setText(count)
        self.none.setText(none)
        self.none.setVisible(not self.lines and bool(none))


class WhoPane(QFrame):
    """Signals say what the agent wants: a ticket attached, an earlier call opened, a caller of before called up, a customer seen.

    `form_made` carries the fields of a new caller when they are first needed.
    """

    ticket_wanted = Signal(int)
    call_wanted = Signal(int)
    caller_wanted = Signal(object)
    form_made = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._recent: tuple[RecentCaller, ...] = ()
        self._call: LiveCall | None = None
        self.setProperty("box", "chrome")
        self.setFixedWidth(CALLER)
        self.field, self.card = CallerField(desk), CallerCard(desk)
        self.hint: QLabel = text_label("", 12, 400, "text3", wrap=True)
        self.tickets, self.calls, self.recent = Group(0), Group(0), Group(0)
        self.card.hide()
        self._lay_out()
        self.card.customer_wanted.connect(lambda customer_id: desk.open("customers", customer_id=customer_id))

    def _lay_out(self) -> None:
        inside = pane("chrome")
        self._column = column = QVBoxLayout(inside)
        column.setContentsMargins(PANE, 0, PANE, 6)
        column.setSpacing(8)
        for part in (self.hint, self.card, self.tickets, self.calls, self.recent):
            column.addWidget(part)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self.area = scroll
        whole, top = QVBoxLayout(self), QVBoxLayout()
        top.setContentsMargins(PANE, 14, PANE, 12)
        top.addWidget(self.field)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(scroll, 1)

    @cached_property
    def form(self) -> NewCaller:
        """The fields of a new caller, above the card."""
        from desk.ui.pages.calls.new_caller import NewCaller

        form = NewCaller(self._desk)
        form.hide()
        self._column.insertWidget(self._column.indexOf(self.card), form)
        catch_up(form, self.field, self._desk)
        form.retranslate()
        self.form_made.emit(form)
        return form

    def is_asking(self) -> bool:
        """Whether the fields of a new caller are open."""
        return any(not form.isHidden() for form in made(self, "form"))

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self._desk.words.tr
        self.field.retranslate()
        name(self.field, tr("Who is calling"))
        for form in made(self, "form"):
            form.retranslate()
        self.tickets.title.setText(tr("Open tickets"))
        self.calls.title.setText(tr("Last calls"))
        self.recent.title.setText(tr("Called lately"))
        self.show_recent(self._recent)
        self._say_hint()

    def _say_hint(self) -> None:
        tr = self._desk.words.tr
        if self._call is None:
            self.hint.setText(tr("Type who is calling and press Enter: the call starts with that caller."))
        else:
            self.hint.setText(tr("Nobody is named yet. Type any part of a name, company or number; Enter takes the first."))
        self.hint.setVisible(self.card.caller is None and not self.is_asking())

    # What is shown.

    def show_call(self, call: LiveCall | None) -> None:
        """Whose call it is; none shows who called lately."""
        changed = (self._call.id if self._call else None) != (call.id if call else None)
        self._call = call
        who = None if call is None or call.customer_id is None else Pick(call.contact_id, call.contact or call.customer, call.customer)
        self.field.stand(who)
        if call is not None and who is None and changed and call.number:
            self.field.setText(call.number)
        if changed:
            for form in made(self, "form"):
                form.hide()
            self.area.verticalScrollBar().setValue(0)
        if call is None or call.customer_id is None:
            self.show_card(None, 0)
        self.mark_ticket(None if call is None else call.ticket_id)
        self._say_hint()

    def show_card(self, caller: Caller | None, drawn: int) -> None:
        """The card with its lines."""
        self.card.show_caller(caller, drawn, self._desk.now())
        for group in (self.tickets, self.calls):
            group.setVisible(caller is not None)
        self.recent.setVisible(self._call is None and bool(self._recent))
        if caller is not None:
            self._show_tickets(caller.open_tickets)
            self._show_calls(caller.last_calls)
        self._order_tabs()
        self._say_hint()

    def _order_tabs(self) -> None:
        """The Tab key goes down the pane: the lines are made later than what stands below them."""
        inside = [part for box in (*made(self, "form"), self.card) for part in box.findChildren(QWidget) if part.focusPolicy() & TAB]
        for one, following in pairwise([self.field, *inside, *self.tickets.lines, *self.calls.lines, *self.recent.lines]):
            QWidget.setTabOrder(one, following)

    def show_drawn(self, drawn: int) -> None:
        """The running call has taken another quarter from the pack."""
        if self.card.caller is not None:
            self.card.show_caller(self.card.caller, drawn, self._desk.now())

    def _show_tickets(self, tickets: Sequence[OpenTicketLine]) -> None:
        words, now, lines = self._desk.words, self._desk.now(), []
        for at, ticket in enumerate(tickets[:MOST_TICKETS], 1):
            pill = pill_text.pill(ticket, now, words)
            made = Line([(str(ticket.number), "text2", NUMBER), (ticket.subject, "text", 0)], short(pill))
            made.describe(f"{ticket.number} {ticket.subject}. {pill.text}", f"Alt+{at}")
            made.pressed.connect(lambda ticket_id=ticket.id: self.ticket_wanted.emit(ticket_id))
            lines.append(made)
        self.tickets.show_lines(lines, str(len(tickets)), words.tr("None. Ctrl+N makes one of this call."))
        self.mark_ticket(None if self._call is None else self._call.ticket_id)

    def refresh_pills(self) -> None:
        """A minute has gone by."""
        caller = self.card.caller
        if caller is not None:
            for line, ticket in zip(self.tickets.lines, caller.open_tickets, strict=False):
                line.set_right(short(pill_text.pill(ticket, self._desk.now(), self._desk.words)))

    def mark_ticket(self, ticket_id: int | None) -> None:
        """Which open ticket the call is attached to."""
        tickets = self.open_tickets()
        for line, ticket in zip(self.tickets.lines, tickets, strict=False):
            line.choose(chosen=ticket.id == ticket_id)

    def open_tickets(self) -> tuple[OpenTicketLine, ...]:
        """The caller's open tickets, in the order shown."""
        return self.card.caller.open_tickets if self.card.caller is not None else ()

    def _show_calls(self, calls: Sequence[LastCallLine]) -> None:
        words, now, lines = self._desk.words, self._desk.now(), []
        mine = self._call.id if self._call is not None else None
        for call in [call for call in calls if call.id != mine]:
            day = times.received(call.at, now, words)
            text = f"{call.text or words.tr('Without notes')} · {clock(call.seconds)}"
            made = Line([(day, "text2", max(DAY, len(day) * 7)), (text, "text", 0)], self._cost(call), thin=True)
            made.describe(words.say("Call {day}: {text}. {cost}", day=day, text=text, cost=self._cost(call)))
            made.pressed.connect(lambda call_id=call.id: self.call_wanted.emit(call_id))
            lines.append(made)
        self.calls.show_lines(lines, "", words.tr("This is their first call."))

    def _cost(self, call: LastCallLine) -> str:
        words = self._desk.words
        if call.pack and not call.net:
            return words.tr("pack")
        if call.status == "held":
            return words.tr("held")
        return words.money(call.net, call.currency) if call.net is not None else "—"

    def show_recent(self, callers: Sequence[RecentCaller]) -> None:
        """Who called lately; pressing one starts a call."""
        self._recent = tuple(callers)
        words, now, lines = self._desk.words, self._desk.now(), []
        for caller in callers:
            who = ", ".join(dict.fromkeys(part for part in (caller.name, caller.customer) if part))
            made = Line([(who, "text", 0)], times.received(caller.at, now, words))
            made.describe(words.say("Start a call with {who}", who=who))
            made.pressed.connect(lambda chosen=caller: self.caller_wanted.emit(chosen))
            lines.append(made)
        self.recent.show_lines(lines, "", "")
        self._order_tabs()
        self.recent.setVisible(self._call is None and bool(lines))

    def begin_new(self, typed: str, number: Any = "") -> None:
        """Opens the fields of a new caller."""
        self.form.begin(typed, str(number or ""))
        self._say_hint()
        self.area.verticalScrollBar().setValue(0)

    def end_new(self) -> None:
        """Closes them."""
        for form in made(self, "form"):
            form.hide()
        self._say_hint()
