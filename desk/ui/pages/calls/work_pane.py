"""The middle pane: kind, cause, work and ticket above the notes, which fill it; a ticket is made of the call in place."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk.ui import theme
from desk.ui.form import Choice, Labelled, text_area, text_field
from desk.ui.pages.calls.flow import Flow
from desk.ui.parts.buttons import Button, icon_button
from desk.ui.parts.chip import ChipLabel
from desk.ui.parts.labels import name, set_tone, text_label
from desk.ui.trade_words import CAUSES, KINDS, LEVELS, WORKS, word
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from desk.services.calls import LiveCall, OpenTicketLine
    from desk.ui.desk_context import Desk

# From these heights on there is room for so many lines of types; their keys hold without them.
TYPE_LINES = (350, 430, 560)
VERSIONS = {"version_from": mark("From version"), "version_to": mark("To version")}
MORE: dict[str, tuple[str, dict[Any, str]]] = {
    "direction": (mark("Direction"), {"in": mark("Called in"), "out": mark("Called out")}), "level": (mark("Level"), LEVELS),
}  # fmt: skip
CHOICES: dict[str, tuple[str, dict[Any, str]]] = {
    "kind": (mark("Kind"), KINDS), "cause": (mark("Cause"), CAUSES), "work": (mark("Work"), WORKS),
}  # fmt: skip
TICKET, SITE = mark("Ticket"), mark("Site")
SIDE, GAP, LEAST, LEAST_TICKET, CARET = 20, 10, 112, 190, 44
# What a kind of call usually is about, and which work it is: the agent may say otherwise.
USUAL = {
    "question": ("question", "support"), "request": ("request", "support"), "fault": ("own_fault", "support"),
    "billing": ("billing", "support"), "training": ("request", "training"),
}  # fmt: skip


def _wanted(field: Choice) -> int:
    return round(QFontMetricsF(theme.font()).horizontalAdvance(field.currentText())) + CARET


class SubjectLine(QWidget):
    """One field and a button: the subject of a ticket made of this call."""

    saved = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.field = Labelled("", text_field())
        self.make, self.cancel = Button("", "ordinary", "new"), Button("", "tool")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.make, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignBottom)
        self.text = self.field.field
        self.text.returnPressed.connect(self._send)  # type: ignore[attr-defined]
        self.make.clicked.connect(self._send)
        self.cancel.clicked.connect(self.left)

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self._desk.words.tr
        self.field.relabel(tr("Subject of the new ticket"))
        self.make.setText(tr("Make the ticket"))
        self.cancel.setText(tr("Cancel"))

    def begin(self, proposed: str) -> None:
        """Opens with a proposal that typing replaces."""
        self.field.show_error("")
        self.text.setText(proposed)  # type: ignore[attr-defined]
        self.text.selectAll()  # type: ignore[attr-defined]
        self.show()
        self.text.setFocus()

    def _send(self) -> None:
        self.saved.emit(self.text.text().strip())  # type: ignore[attr-defined]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class WorkPane(QFrame):
    """`changed({field: value})` when the agent says something else; `typed(text)` with every letter of the notes."""

    changed = Signal(object)
    typed = Signal(str)
    subject_given = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._call: LiveCall | None = None
        self._sites: tuple[tuple[int, str], ...] = ()
        self.setProperty("box", "canvas")
        self.choices = {key: Choice() for key in (*CHOICES, *MORE, "ticket_id", "site_id")}
        for field in self.choices.values():
            field.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(1)
        self.labels = {key: Labelled("", field) for key, field in self.choices.items() if key not in MORE}
        self.versions = {key: Labelled("", text_field()) for key in VERSIONS}
        self.levels_matter = False
        self._versions_known: dict[str, str] = {}
        self.told = QCheckBox()
        self.told.setFont(theme.font())
        self.types, self.more_types = Flow(), icon_button("more", "")
        self.more_types.hide()
        self.strip = text_label("", 12, 500, "text2", wrap=True)
        self.back = Button("", "link", keys="Esc")
        self.notes, self.notes_label = text_area(), text_label("", 12, 400, "text3")
        self.subject = SubjectLine(desk)
        self.saved, self._tick = text_label("", 12, 400, "text2", figures=True), text_label()
        self.new_ticket, self.another = Button("", "tool", "new"), Button("", "tool", "take")
        self._key = ChipLabel("Ctrl+N")
        self.subject.hide()
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(8)
        strip, foot, versions, self._extra = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        versions.setSpacing(GAP)
        for labelled in self.versions.values():
            versions.addWidget(labelled)
        strip.addWidget(self.strip, 1)
        strip.addWidget(self.back)
        self._extra.setSpacing(GAP)
        self._extra.addWidget(self.notes_label, 0, Qt.AlignmentFlag.AlignBottom)
        self._extra.addStretch(1)
        for key in MORE:
            self.choices[key].setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
            self._extra.addWidget(self.choices[key], 0, Qt.AlignmentFlag.AlignBottom)
        self._extra.addWidget(self.told, 0, Qt.AlignmentFlag.AlignBottom)
        foot.setSpacing(6)
        foot.addWidget(self._tick)
        foot.addWidget(self.saved)
        foot.addStretch(1)
        foot.addWidget(self.new_ticket)
        foot.addWidget(self._key)
        foot.addSpacing(8)
        foot.addWidget(self.another)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 14, SIDE, 10)
        column.setSpacing(8)
        column.addLayout(strip)
        types = QHBoxLayout()
        types.setSpacing(4)
        types.addWidget(self.types, 1)
        types.addWidget(self.more_types, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(types)
        column.addLayout(self._grid)
        column.addLayout(versions)
        column.addWidget(self.labels["site_id"])
        column.addWidget(self.subject)
        column.addLayout(self._extra)
        column.addWidget(self.notes, 1)
        column.addLayout(foot)
        column.setStretchFactor(self.notes, 1)
        self._place()
        self.order_tabs()

    def order_tabs(self) -> None:
        """The Tab key goes as the eye does: types, what it is about, its ticket, the notes, what is below them."""
        chosen = (self.choices[key] for key in (*CHOICES, "ticket_id"))
        given = (labelled.field for labelled in self.versions.values())
        line = (self.subject.text, self.subject.make, self.subject.cancel)
        extra = (*(self.choices[key] for key in MORE), self.told)
        order = [
            self.back, *self.types.parts(), self.more_types, *chosen, *given, self.choices["site_id"], *line, *extra, self.notes,
            self.new_ticket, self.another,
        ]  # fmt: skip
        for one, following in pairwise(order):
            QWidget.setTabOrder(one, following)

    def _wire(self) -> None:
        for key, field in self.choices.items():
            field.activated.connect(lambda _at, key=key: self._chosen(key))
        for key, labelled in self.versions.items():
            labelled.field.editingFinished.connect(lambda key=key: self._version_said(key))  # type: ignore[attr-defined]
        self.types.cut_changed.connect(lambda: self.more_types.setVisible(bool(self.types.cut())))
        self.told.clicked.connect(lambda on: self.changed.emit({"told": on}))
        self.notes.textChanged.connect(self._typed)
        self.subject.saved.connect(self.subject_given)
        self.subject.left.connect(self.end_subject)
        self.notes_label.setBuddy(self.notes)

    def _place(self) -> None:
        """Three lists as wide as what they say, the ticket takes the rest; where that is too little, it goes below."""
        keys, room = tuple(CHOICES), self.width() - 2 * SIDE
        widths = [max(LEAST, _wanted(self.choices[key])) for key in keys]
        three = sum(widths) + GAP * len(keys)
        wide, pairs = room - three >= LEAST_TICKET, three > room + GAP
        places = [(0, 0, 1), (0, 1, 1), (1, 0, 1) if pairs else (0, 2, 1), (1, 1, 1) if pairs else (0, 3, 1) if wide else (1, 0, 3)]
        for key, (row, column, span) in zip((*keys, "ticket_id"), places, strict=True):
            self._grid.addWidget(self.labels[key], row, column, 1, span)
        for at in range(4):
            self._grid.setColumnStretch(at, (0, 0, 0, 1)[at] if wide else int(at < (2 if pairs else 3)))
        for key, width in zip(keys, widths, strict=True):
            self.choices[key].setMinimumWidth(0 if pairs else width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the ticket goes below, and fewer types stand in sight."""
        self.types.show_lines(max(1, sum(self.height() >= least for least in TYPE_LINES)))
        self._place()

    def retranslate(self) -> None:
        """Writes every word."""
        words = self._desk.words
        for key, (label, table) in {**CHOICES, **MORE}.items():
            if key in MORE:
                name(self.choices[key], words.tr(label))
            else:
                self.labels[key].relabel(words.tr(label))
            self.choices[key].set_rows([(code, word(table, code, words)) for code in table])
        self.more_types.describe(words.tr("More call types"))
        self.labels["ticket_id"].relabel(words.tr(TICKET))
        self.labels["site_id"].relabel(words.tr(SITE))
        for key, label in VERSIONS.items():
            self.versions[key].relabel(words.tr(label))
        self.notes_label.setText(words.tr("Notes"))
        name(self.notes, words.tr("Notes"))
        self.notes.setPlaceholderText(words.tr("What was said and done; kept as you type"))
        self.told.setText(words.tr("The customer was told the hours"))
        self.new_ticket.setText(words.tr("New ticket"))
        self.another.setText(words.tr("Another caller"))
        self.back.setText(words.tr("Back"))
        self.subject.retranslate()

    # What is shown.

    def show_call(self, call: LiveCall, notes: str, *, told_matters: bool, locked: bool) -> None:
        """One call; its notes are put only where they differ from what stands."""
        other = self._call is None or self._call.id != call.id
        self._call = call
        for key in (*CHOICES, *MORE):
            self.choices[key].choose(getattr(call, key))
        self.choices["direction"].setVisible(call.state == "finished")
        self.choices["level"].setVisible(self.levels_matter)
        self.told.setVisible(told_matters)
        self.told.setChecked(call.told)
        if other:
            self.end_subject(focus=False)
            self.saved.setText("")
            self._tick.hide()
        if other or (self.notes.toPlainText() != notes and not self.notes.hasFocus()):
            self._put(notes)
        self._lock(locked=locked)
        self._place()

    def _put(self, notes: str) -> None:
        blocked = self.notes.blockSignals(True)
        self.notes.setPlainText(notes)
        cursor = self.notes.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.notes.setTextCursor(cursor)
        self.notes.blockSignals(blocked)

    def _lock(self, *, locked: bool) -> None:
        for field in (*self.choices.values(), *self.versions.values(), self.told, self.new_ticket, self.another):
            field.setEnabled(not locked)
        self.notes.setReadOnly(locked)

    def show_about(self, strip: str, *, back: bool) -> None:
        """Which call this is, when it is not the one on the line, and the way back."""
        self.strip.setText(strip)
        self.strip.setVisible(bool(strip))
        self.back.setVisible(back)

    def show_tickets(self, tickets: Sequence[OpenTicketLine], call: LiveCall) -> None:
        """The caller's open tickets, and the call's own where it is not among them."""
        rows: list[tuple[object, str]] = [(None, self._desk.words.tr("No ticket"))]
        if call.ticket_id is not None and call.ticket_id not in {ticket.id for ticket in tickets}:
            rows.append((call.ticket_id, f"{call.ticket_number} · {call.ticket_subject}"))
        rows += [(ticket.id, f"{ticket.number} · {ticket.subject}") for ticket in tickets]
        self.choices["ticket_id"].set_rows(rows)
        self.choices["ticket_id"].choose(call.ticket_id)

    def show_sites(self, sites: Sequence[tuple[int, str]], call: LiveCall) -> None:
        """The customer's sites, where there is a choice."""
        self._sites = tuple(sites)
        field = self.choices["site_id"]
        field.set_rows([(None, self._desk.words.tr("No site")), *self._sites])
        field.choose(call.site_id)
        self.labels["site_id"].setVisible(len(self._sites) > 1)

    def show_versions(self, known: dict[str, str], *, matter: bool) -> None:
        """From which version to which an upgrade went, where the profile asks."""
        other, self._versions_known = known != self._versions_known, known
        for key, labelled in self.versions.items():
            labelled.setVisible(matter)
            if other and not labelled.field.hasFocus():
                labelled.field.setText(known.get(key, ""))  # type: ignore[attr-defined]

    def _version_said(self, key: str) -> None:
        said = self.versions[key].field.text().strip()  # type: ignore[attr-defined]
        if self._call is not None and said != self._versions_known.get(key, ""):
            self._versions_known = {**self._versions_known, key: said}
            self.changed.emit({key: said})

    def show_saved(self, clock: str) -> None:
        """When the notes were last written."""
        from desk.ui import icons

        self.saved.setText(self._desk.words.say("Saved {clock}", clock=clock))
        set_tone(self.saved, "text2")
        self._tick.setPixmap(icons.toned("resolve", "text3", 14, self.devicePixelRatioF()))
        self._tick.show()

    def show_not_saved(self) -> None:
        """The notes are kept here, the database has not got them."""
        self.saved.setText(self._desk.words.tr("Not saved yet, the text is kept here"))
        set_tone(self.saved, "red")
        self._tick.hide()

    # What the agent does.

    def _chosen(self, key: str) -> None:
        value: Any = self.choices[key].value()
        self.changed.emit(self.usual(str(value)) if key == "kind" else {key: value})

    def usual(self, kind: str) -> dict[str, Any]:
        """A kind with the cause and work it usually has."""
        cause, work = USUAL[kind]
        return {"kind": kind, "cause": cause, "work": work}

    def _typed(self) -> None:
        if self._call is not None:
            self.typed.emit(self.notes.toPlainText())

    def begin_subject(self) -> None:
        """Asks for the subject, proposing the first line noted."""
        first = next((row.strip() for row in self.notes.toPlainText().splitlines() if row.strip()), "")
        self.subject.begin(first[:120])

    def end_subject(self, *, focus: bool = True) -> None:
        """Closes the subject's line."""
        self.subject.hide()
        if focus:
            self.notes.setFocus()
