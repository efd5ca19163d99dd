"""Promise history: what was promised on a ticket when, why it moved, whether it was kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desk.ui.pages.queue.timeline import PlainText
from desk.ui.parts.labels import text_label
from desk.ui.parts.popover import Popover
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.promise.history import PromiseStep
    from desk.ui.pages.queue.page import QueuePage
    from desk.words import Words

WIDE, TALL = 440, 340
KINDS: Final = {
    "reply": mark("Reply"), "callback": mark("Call back"), "start": mark("Start of work"), "resolve": mark("Solution"),
    "update": mark("News of progress"),
}  # fmt: skip
BOTH, AIM = mark("by {at:moment}"), mark("aim {at:moment}")
AIM_LATEST, LATEST = mark("aim {aim:moment}, at the latest {at:moment}"), mark("at the latest {at:moment}")
NO_TIME = mark("no time while we wait for the customer")
CAUSES: Final = {
    "priority": mark("{at:moment}: the priority changed"), "kind": mark("{at:moment}: the kind changed"),
    "tier": mark("{at:moment}: the customer's tier changed"), "contract": mark("{at:moment}: a contract changed"),
    "site_id": mark("{at:moment}: the site changed"), "customer_id": mark("{at:moment}: the customer changed"),
    "planned": mark("{at:moment}: a date was agreed, or taken back"),
    "profile": mark("{at:moment}: the desk's profile changed"),
    "waiting": mark("{at:moment}: we waited for the customer"), "resumed": mark("{at:moment}: the wait was over"),
    "replied": mark("{at:moment}: we wrote to the customer"),
    "estimate": mark("{at:moment}: an estimate went out or was answered"),
    "callback": mark("{at:moment}: a call back was asked for"), "reopened": mark("{at:moment}: the ticket was taken up again"),
    "merged": mark("{at:moment}: another ticket was merged into it"), "undone": mark("{at:moment}: a change was taken back"),
}  # fmt: skip
OTHER = mark("{at:moment}: the ticket changed")
KEPT, BROKEN, STANDS = mark("kept {at:moment}"), mark("broken"), mark("holds now")
WHY = mark("broken: {reason}")


class HistoryPopover(Popover):
    """Reads a ticket's promises and shows them by kind, the oldest first."""

    def __init__(self, page: QueuePage) -> None:
        super().__init__(page)
        self._page = page
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFixedWidth(WIDE)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self.area)
        self.other.hide()
        self.lines: list[str] = []

    def ask(self, ticket_id: int, anchor: QWidget) -> None:
        """Opens on a ticket once its history is read."""
        desk, now = self._page.desk, self._page.desk.clock.now()
        desk.lane.read(
            lambda: desk.services.promise.history.promise_history(desk.store, ticket_id=ticket_id, now=now),
            lambda steps: self._open(steps, anchor), channel="queue.history",
        )  # fmt: skip

    def _open(self, steps: tuple[PromiseStep, ...], anchor: QWidget) -> None:
        words = self._page.words
        self.title.setText(words.tr("Promise history"))
        self.do.setText(words.tr("Close"))
        self.lines = []
        inside = QWidget()
        inside.setProperty("box", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(4)
        for kind in dict.fromkeys(step.kind for step in steps):
            column.addWidget(_head(words.tr(KINDS.get(kind, kind))))
            for step in (step for step in steps if step.kind == kind):
                self.lines.append(said(step, self._page.now, words))
                line = PlainText("", "red" if step.broken else "text" if step.ended_at is None else "text2", 12)
                line.setText(self.lines[-1])
                column.addWidget(line)
        column.addStretch(1)
        self.area.setWidget(inside)
        height = column.totalHeightForWidth(WIDE) + 8 if column.hasHeightForWidth() else inside.sizeHint().height()
        self.area.setFixedHeight(min(TALL, height))
        self.open_below(anchor)
        self.do.setFocus(Qt.FocusReason.PopupFocusReason)

    def accept(self) -> None:
        """Closes it."""
        self.dismiss()


def _head(text: str) -> QLabel:
    made: QLabel = text_label(text, 12, 600, "text2")
    return made


def said(step: PromiseStep, now: datetime, words: Words) -> str:
    """One promise over the time it stood, in one line."""
    zone = now.tzinfo
    aim, latest = (at.astimezone(zone) if at is not None else None for at in (step.aim, step.latest))
    if aim is not None and latest is not None:
        what = words.say(BOTH, at=aim) if aim == latest else words.say(AIM_LATEST, aim=aim, at=latest)
    elif aim is not None:
        what = words.say(AIM, at=aim)
    else:
        what = words.say(LATEST, at=latest) if latest is not None else words.tr(NO_TIME)
    parts = [what]
    if step.ended_at is not None:
        parts.append(words.say(CAUSES.get(step.cause, OTHER), at=step.ended_at.astimezone(zone)))
        if step.who:
            parts.append(step.who)
    elif step.kept_at is not None:
        parts.append(words.say(KEPT, at=step.kept_at.astimezone(zone)))
    elif not step.broken:
        parts.append(words.tr(STANDS))
    if step.broken:
        parts.append(words.say(WHY, reason=words.tr(step.explained)) if step.explained else words.tr(BROKEN))
    return " · ".join(parts)
