"""What is kept on this machine because there was no line: a list, and for what the database would not take both texts and a choice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication

from desk.ui.dialogs.ask import Ask
from desk.ui.dialogs.rows import RowsDialog
from desk.ui.table import Column
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from desk.services.line.journal import Kept
    from desk.ui.desk_context import Desk

VERBS = {
    "reply": mark("Reply"), "note": mark("Note"), "begin": mark("Call begun"), "park_and_begin": mark("Call begun"),
    "finish": mark("Call finished"), "hold": mark("Call held"), "resume": mark("Call resumed"), "notes": mark("Notes of a call"),
    "about": mark("What a call is about"),
}  # fmt: skip
STATES = {
    "waits": mark("Waits for the line"), "conflict": mark("Could not be sent"), "aside": mark("Put aside"), "sent": mark("Sent"),
}  # fmt: skip
ORDER = {"conflict": 0, "waits": 1, "aside": 2}
CHANGED_BOTH = mark("You wrote:\n{mine}\n\n{who} wrote meanwhile:\n{theirs}")
MINE = mark("You wrote:\n{mine}")


class KeptHere(RowsDialog):
    """Lists what is kept; Enter on what could not be sent asks what is to become of it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        words = desk.words
        super().__init__(
            desk, words.tr("Kept on this machine"),
            words.tr("What was done without a line to the database is kept here and sent in order. Nothing of it is dropped without you."),
            (
                Column("at", mark("When"), 150, value=lambda kept: moment(desk, kept.given["at"])),
                Column("verb", mark("What"), 150, value=lambda kept: words.tr(VERBS[kept.verb])),
                Column("text", mark("Text"), 0, value=first_line),
                Column("state", mark("How it stands"), 170, value=lambda kept: words.tr(STATES[kept.state])),
            ),
            lambda kept: kept.id, words.tr("Look and choose"), words.tr("Nothing is kept here: everything stands in the database."), parent,
        )  # fmt: skip
        self.opened.connect(lambda kept: ask_about(desk, kept, parent))
        journal = desk.line.journal
        if journal is not None:
            desk.lane.read(lambda: sorted(journal.rows(*ORDER), key=lambda kept: (ORDER[kept.state], kept.id)), self.show_rows)
        else:
            self.show_rows(())


def first_line(kept: Kept) -> str:
    """The beginning of what was written."""
    return mine(kept).partition("\n")[0][:120]


def mine(kept: Kept) -> str:
    """What the person wrote, where the deed has words."""
    given: dict[str, Any] = kept.given
    return str(given.get("text") or given.get("notes") or given.get("number") or "")


def ask_about(desk: Desk, kept: Kept, parent: QWidget) -> Ask:
    """Both texts, why it could not be sent, and the choices; what only waits can be read and copied."""
    words, said = desk.words, kept.said
    parts = [words.say(said["sentence"], **said["values"])] if said.get("sentence") else [words.tr(STATES[kept.state])]
    if said.get("theirs"):
        parts.append(words.say(CHANGED_BOTH, mine=mine(kept), who=said["who"], theirs=said["theirs"]))
    elif mine(kept):
        parts.append(words.say(MINE, mine=mine(kept)))
    verbs = [("copy", words.tr("Copy the text"), "ordinary")] if mine(kept) else []
    if kept.state == "conflict":
        verbs.append(("aside", words.tr("Put it aside"), "ordinary"))
        if kept.verb == "reply":
            verbs.append(("note", words.tr("Keep it as a note"), "ordinary"))
    if kept.state in {"conflict", "aside"}:
        verbs.append(("send", words.tr("Send it all the same") if said.get("theirs") else words.tr("Try again"), "primary"))
    made = Ask(words.tr(VERBS[kept.verb]), "\n\n".join(parts), verbs or [("close", words.tr("Close"), "primary")], parent)
    made.answered.connect(lambda answer: choose(desk, kept, answer))
    made.open()
    return made


def choose(desk: Desk, kept: Kept, answer: str) -> None:
    """Puts the choice into the journal, then sends."""
    outbox, journal = desk.services.line.outbox, desk.line.journal
    if answer == "copy":
        QApplication.clipboard().setText(mine(kept))
    jobs: dict[str, Callable[[], None]] = {
        "send": lambda: outbox.send_again(journal, kept, despite=bool(kept.said.get("theirs"))),
        "note": lambda: outbox.keep_as_note(journal, kept), "aside": lambda: outbox.put_aside(journal, kept),
    }  # fmt: skip
    if journal is not None and answer in jobs:
        desk.lane.write(jobs[answer], lambda _done: desk.line.send(), desk.refuse)


def show(desk: Desk) -> KeptHere | None:
    """Opens the list over the window."""
    window = QApplication.activeWindow() or next((top for top in QApplication.topLevelWidgets() if top.isVisible()), None)
    if window is None:
        return None
    made = KeptHere(desk, window)
    made.open()
    return made


def moment(desk: Desk, at: datetime) -> str:
    """Day and clock in the desk's zone."""
    there = at.astimezone(desk.zone)
    return f"{desk.words.date(there.date())} {desk.words.clock(there)}"
