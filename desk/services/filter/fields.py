"""What a filter can ask of a ticket, as rows: the field's key, its word, its kind, and where it stands in the database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desk.words import mark

CUSTOM: Final = "custom."
ME: Final = "me"
NOBODY: Final = "nobody"


@dataclass(frozen=True, slots=True)
class FilterField:
    """A field to filter by: `sql` is its column, or a flag's whole condition; `instant`: a moment, not a day; `whole`: ids, not words.

    `as_written` is the column of a text as somebody wrote it; where it is the only one, it is kept nowhere folded.
    """

    key: str
    text: str
    kind: str
    sql: str = ""
    instant: bool = False
    whole: bool = False
    as_written: str = ""


_BREACHED: Final = "t.is_open AND t.due_latest IS NOT NULL AND t.due_latest < :f_now"
_ATTACHED: Final = (
    "EXISTS (SELECT 1 FROM attachment a WHERE a.ticket_id = t.id AND a.entry_id IS NOT NULL AND a.removed_at IS NULL)"
)

ROWS: Final = (
    FilterField("status", mark("Status"), "choice", "t.status"),
    FilterField("owner", mark("Owner"), "person", "t.owner_id", whole=True),
    FilterField("priority", mark("Priority"), "choice", "t.priority"),
    FilterField("kind", mark("Kind"), "choice", "t.kind"),
    FilterField("cause", mark("Cause"), "choice", "t.cause"),
    FilterField("work", mark("Work"), "choice", "t.work"),
    FilterField("level", mark("Level"), "choice", "t.level", whole=True),
    FilterField("management", mark("With management"), "flag", "t.management"),
    FilterField("channel", mark("Channel"), "choice", "t.channel"),
    FilterField("team", mark("Team"), "choice", "t.team"),
    FilterField("tier", mark("Tier"), "choice", "t.tier"),
    FilterField("customer", mark("Customer"), "thing", "t.customer_id", whole=True),
    FilterField("contact", mark("Contact"), "thing", "t.contact_id", whole=True),
    FilterField("site", mark("Site"), "thing", "t.site_id", whole=True),
    FilterField("tag", mark("Tag"), "tag"),
    FilterField("version", mark("Version of the product"), "text", "t.product_version", as_written="t.product_version"),
    FilterField("received", mark("Received"), "date", "t.received_at", instant=True),
    FilterField("due", mark("Latest promised"), "date", "t.due_latest", instant=True),
    FilterField("planned", mark("Planned date"), "date", "t.planned_on"),
    FilterField("resolved", mark("Resolved at"), "date", "t.resolved_at", instant=True),
    FilterField("open", mark("Open"), "flag", "t.is_open"),
    FilterField("breached", mark("Breached"), "flag", _BREACHED),
    FilterField("paused", mark("Paused"), "flag", "t.paused_at IS NOT NULL"),
    FilterField("held", mark("Held"), "flag", "t.held_reason IS NOT NULL"),
    FilterField("unread", mark("Unread"), "flag", "t.unread"),
    FilterField("attached", mark("Has an attachment"), "flag", _ATTACHED),
    FilterField("callback", mark("To be called back"), "flag", "t.callback"),
)
FIELDS: Final = {row.key: row for row in ROWS}
