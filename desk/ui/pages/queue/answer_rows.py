"""The actions of answering: canned replies, files, what the customer wrote, the timeline under the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desk.ui.pages.queue.action_row import row
from desk.words import mark

if TYPE_CHECKING:
    from desk.ui.actions import Action
    from desk.ui.pages.queue.page import QueuePage


def answer_rows(page: QueuePage) -> list[Action]:
    """What is done in the box under a ticket, and on its timeline."""

    def canned() -> None:
        page.write("reply")
        page.pane.reply.ask_canned()

    def attach() -> None:
        if page.choosing.open_first():
            page.pane.reply.pick_files()

    def read() -> None:
        if page.choosing.open_first():
            page.pane.timeline.setFocus(Qt.FocusReason.OtherFocusReason)

    return [
        row(page, "canned", mark("Canned replies"), mark("Put a canned reply into the answer"), "list", "Shift+R", canned),
        row(page, "attach", mark("Attach files"), mark("Attach files to what is being written"), "attach", "Shift+A", attach),
        row(page, "received", mark("Customer wrote"), mark("Record what the customer wrote"), "envelope", "Shift+N",
            lambda: page.write("received")),
        row(page, "timeline", mark("Timeline"), mark("Go through the timeline line by line"), "list", "Shift+H", read),
    ]  # fmt: skip
