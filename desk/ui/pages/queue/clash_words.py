"""What two people wrote into one field, in words; and what stands in it by now, when a third has written since."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from desk.ui import trade_words
from desk.ui.pages.queue.change_fields import LABELS
from desk.words import mark
from desk.words.promise_sentences import SENTENCES

if TYPE_CHECKING:
    from desk.services.tickets import ClashView, TicketView
    from desk.ui.pages.queue.ticket_sections import Shown

CLASS, CLASS_LABEL = "fault_ticks", mark("Class of the fault")
MISSING: Final = object()


def label_of(field: str) -> str:
    """A field's English label."""
    if field == CLASS:
        return CLASS_LABEL
    return LABELS[field] if field in LABELS else trade_words.FIELDS[field][0] if field in trade_words.FIELDS else field


def value_said(field: str, value: Any, said: str, by: Shown) -> str:
    """A value as a person reads it; `said` is its name where it is an id."""
    if field == CLASS:
        ticks, priority = value
        effects = [f"– {by.words.tr(SENTENCES[code])}" for code in ticks if code in SENTENCES]
        return "\n".join([trade_words.priority_word(by.profile, priority, "fault", by.words), *effects])
    if value is None or value == "":
        return by.words.tr("Nobody") if field == "owner_id" else "—"
    known = trade_words.FIELDS.get(field)
    return said if known is None else trade_words.word(known[1], value, by.words)


def as_it_stands(view: ClashView, ticket: TicketView) -> ClashView | None:
    """The clash with what stands in the field now, and who wrote it; None when that is what was wanted."""
    stands = getattr(ticket, view.field, MISSING)
    if stands is MISSING or stands == view.theirs:
        return view
    if stands == view.mine:
        return None
    last = next((entry for entry in reversed(ticket.entries) if view.field in entry.data.get("fields", {})), None)
    if last is None or (view.at is not None and last.at < view.at):
        return view  # the ticket shown is older than the clash
    names = last.data.get("names")
    named = names.get(view.field) if isinstance(names, dict) else names
    said = str(named[-1] or "") if isinstance(named, list) and named else "" if stands is None else str(stands)
    return replace(view, theirs=stands, theirs_said=said, who=last.who, at=last.at)
