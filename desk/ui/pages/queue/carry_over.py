"""What was typed on a ticket that was merged meanwhile, taken along to the one it went into."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desk.ui.pages.queue.drafts import SIDES, Draft

if TYPE_CHECKING:
    from desk.rules.errors import Told
    from desk.ui.pages.queue.page import QueuePage


def offer_to_carry_over(page: QueuePage, ticket_id: int, error: Told) -> None:
    """Where a refusal names the ticket that stands for another, one key takes the draft there; its files went with the merge."""
    target: int | None = getattr(error, "target_id", None)
    if target is not None:
        desk = page.desk
        desk.say("failed", desk.sentence(error), desk.words.tr("Take the draft there"), lambda: carry_over(page, ticket_id, target))


def carry_over(page: QueuePage, source_id: int, target_id: int) -> None:
    """The draft stands on the other ticket, below what was begun there; nothing of either is lost."""
    drafts = page.drafts
    here, there = drafts.get(source_id), drafts.get(target_id)
    both = {side: "\n\n".join(text for text in (there.text(side), here.text(side)) if text.strip()) for side in SIDES}
    # No reply on that ticket counts as seen: a colleague's is shown before this is sent over it.
    drafts.put(target_id, replace(there, **both, side=here.side, then=here.then, seen="0"))
    drafts.put(source_id, Draft())
    page.answers.wanted = target_id
    page.open_ticket(target_id)
