"""The actions that bind, part and mend tickets: merge, split, link, tag, customer, subject, version, close, undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.ui.actions import Action
from desk.ui.pages.queue.action_row import row
from desk.words import mark

if TYPE_CHECKING:
    from desk.ui.pages.queue.page import QueuePage


def record_rows(page: QueuePage) -> list[Action]:
    """Each works for all rows chosen, but for those that need one ticket in sight."""
    verbs, chosen, asked = page.verbs, page.selection, page.asking
    return [
        row(page, "close", mark("Close"), mark("Close what is resolved: nothing changes any more until it is taken up again"),
            "check-circle", "Ctrl+Shift+D", verbs.close, chosen.has_resolved),
        row(page, "merge", mark("Merge"), mark("Merge into another ticket, or the tickets chosen into one"), "merge", "M", asked.merge),
        row(page, "link", mark("Link"), mark("Link to another ticket: blocks, duplicate, related"), "link", "J", asked.link),
        row(page, "tag", mark("Tag"), mark("Mark the tickets with a tag"), "tag", "T", asked.tag),
        row(page, "split", mark("Split off"), mark("Make a new ticket of some of the messages"), "merge", "Shift+M", asked.split,
            chosen.is_one),
        row(page, "subject", mark("Subject"), mark("Write another subject"), "note", "S", lambda: asked.field("subject"), chosen.is_one),
        row(page, "version", mark("Version"), mark("Write the version of the product"), "note", "V",
            lambda: asked.field("product_version"), chosen.is_one),
        row(page, "customer", mark("Customer"), mark("Give the ticket to another customer"), "customers", "U",
            asked.customer, chosen.is_one),
        Action("queue.undo", mark("Undo"), mark("Take back the last change to tickets"), "undo", "Ctrl+Z", run=verbs.deeds.undo,
               when=verbs.deeds.can_undo, menu="edit", page="queue"),
    ]  # fmt: skip
