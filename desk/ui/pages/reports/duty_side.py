"""The right side of the roster: what is chosen, what nobody covers, what is on offer, whose turn comes, who is away; or its record."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.ui.pages.reports import duty_sayings as sayings
from desk.ui.parts.buttons import Button
from desk.ui.parts.flow import Flow
from desk.ui.parts.labels import line, name, text_label
from desk.ui.parts.scroll_body import ScrollBody
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.services.duties import OfferView, RosterLine, RosterView, TurnsView
    from desk.ui.desk_context import Desk

GAPS, AWAY = 8, 8


class DutySide(QScrollArea):
    """Drawn anew each time; `wanted(verb, id)` for a verb beside a line."""

    wanted = Signal(str, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.texts: list[str] = []

    def show_roster(self, view: RosterView, chosen: Sequence[str], verbs: Sequence[tuple[str, str]]) -> None:
        """The lines of what is chosen with its verbs (id, word), then everything else."""
        column = self._begin()
        tr, now, words = self._desk.words.tr, self._desk.now(), self._desk.words
        if chosen:
            self._head(column, chosen[0])
            for said in chosen[1:]:
                self._line(column, said)
            self._verbs(column, [(verb, word, 0) for verb, word in verbs])
        self._cover(column, view)
        if view.offers:
            self._head(column, tr(mark("On offer")))
            for offer in view.offers:
                self._offer(column, offer)
        if view.turns:
            self._head(column, tr(mark("By turns")))
            for turns in view.turns:
                self._turns(column, turns)
        coming = [one for one in view.absences if one.ends_at is None or one.ends_at > now]
        if coming:
            self._head(column, tr(mark("Away")))
            for absence in coming[:AWAY]:
                self._line(column, sayings.away_line(absence, now, words))
        column.addStretch(1)

    def _cover(self, column: QVBoxLayout, view: RosterView) -> None:
        """The hours nobody covers, or that there are none; nothing where the desk owes nobody a duty."""
        tr, now, words = self._desk.words.tr, self._desk.now(), self._desk.words
        if view.gaps:
            self._head(column, tr(mark("Hours nobody covers")), "red")
            for gap in view.gaps[:GAPS]:
                self._line(column, sayings.gap_line(gap, now, words), "red")
            if len(view.gaps) > GAPS:
                self._line(column, words.say("and {n} more in the weeks ahead", n=len(view.gaps) - GAPS), "red")
        elif view.promised:
            self._head(column, tr(mark("Every hour is covered")))
            self._line(column, tr(mark("Somebody is on duty whenever the desk is closed, for four weeks ahead.")))

    def show_record(self, lines: Sequence[RosterLine], *, more: bool) -> None:
        """The record, the newest first."""
        column, words, now = self._begin(), self._desk.words, self._desk.now()
        self._head(column, words.tr(mark("What changed in the roster")))
        if not lines:
            self._line(column, words.tr(mark("Nothing was changed yet.")))
        for each in lines:
            at = each.at.astimezone(now.tzinfo)
            self._line(column, f"{words.short_day(at)} {words.clock(at)}", "text3", gap=6)
            self._line(column, sayings.record_line(each, now, words))
        verbs = [("record_more", words.tr(mark("Earlier")), 0)] if more else []
        self._verbs(column, [*verbs, ("record_close", words.tr(mark("Close")), 0)])
        column.addStretch(1)

    def _begin(self) -> QVBoxLayout:
        body = ScrollBody()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(4)
        self.texts = []
        self.setWidget(body)
        return column

    def _head(self, column: QVBoxLayout, text: str, tone: str = "text") -> None:
        if column.count():
            column.addSpacing(10)
            column.addWidget(line())
            column.addSpacing(6)
        column.addWidget(text_label(text, 13, 600, tone, wrap=True))
        self.texts.append(text)

    def _line(self, column: QVBoxLayout, text: str, tone: str = "text2", *, gap: int = 0) -> None:
        column.addSpacing(gap)
        column.addWidget(text_label(text, 12.5, 400, tone, figures=True, wrap=True))
        self.texts.append(text)

    def _verbs(self, column: QVBoxLayout, verbs: Sequence[tuple[str, str, int]], about: str = "") -> None:
        if not verbs:
            return
        box = QWidget()
        flow = Flow(box, gap=6)
        flow.setContentsMargins(0, 4, 0, 2)
        for verb, word, number in verbs:
            button = Button(word, "ordinary", height=26)
            if about:
                name(button, word, about)
            button.clicked.connect(partial(self.wanted.emit, verb, number))
            flow.addWidget(button)
        row = QHBoxLayout()
        row.addWidget(box, 1)
        column.addLayout(row)

    def _offer(self, column: QVBoxLayout, offer: OfferView) -> None:
        tr, me = self._desk.words.tr, self._desk.person
        said = sayings.offer_line(offer, self._desk.now(), self._desk.words)
        self._line(column, said)
        mine, manages = offer.duty.person_id == me.id, me.manages
        verbs = [("take_offer", tr(mark("Take it")), offer.id)] if not mine and offer.to_id in {None, me.id} else []
        if offer.to_id == me.id:
            verbs.append(("decline_offer", tr(mark("Decline")), offer.id))
        elif mine or manages:
            verbs.append(("decline_offer", tr(mark("Take back")), offer.id))
        self._verbs(column, verbs, said)

    def _turns(self, column: QVBoxLayout, turns: TurnsView) -> None:
        tr, said = self._desk.words.tr, sayings.turns_line(turns, self._desk.now(), self._desk.words)
        self._line(column, said)
        if self._desk.person.manages:
            verbs = [("more_turns", tr(mark("More turns")), turns.id), ("end_turns", tr(mark("End these turns")), turns.id)]
            self._verbs(column, verbs, said)
