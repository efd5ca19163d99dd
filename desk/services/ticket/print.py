"""A ticket as a paper: in the desk's or the customer's language, with what only the desk sees when that is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from desk.documents.ticket_values import PaperLine, PaperPromise, TicketPaper
from desk.models import DeskInfo, Site, Team
from desk.services import desks
from desk.services.custom_fields import custom_fields
from desk.services.parties import party_of, seller_of
from desk.services.ticket.opening import ticket
from desk.words import mark, speaker, trade

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from desk.services.store import Store
    from desk.services.ticket.values import EntryView, TicketView
    from desk.words import Words

PROMISES: Final = {
    "reply": mark("reply"), "callback": mark("call back"), "start": mark("start of work"), "resolve": mark("solution"),
    "update": mark("news of progress"), "planned": mark("agreed date"),
}  # fmt: skip
LABELS: Final = {"received": mark("message"), "reply": mark("reply"), "note": mark("internal note"), "call": mark("call")}
OPEN_TO_ALL: Final = ("received", "reply", "call")
CHANGE: Final = "change"


def ticket_paper(
    store: Store, *, ticket_id: int, language: str, now: datetime, internal: bool = False,
    says: Callable[[EntryView, Words], str] = lambda _entry, _words: "",
) -> bytes:  # fmt: skip
    """The ticket as PDF; notes and changes are on it only when `internal`, and `says` words a change (nothing leaves it out)."""
    from desk.documents.printed import ticket_pdf

    view, words, zone = ticket(store, ticket_id=ticket_id), speaker(language), desks.profile(store).zone
    with store.read() as session:
        desk = session.scalars(select(DeskInfo)).one()
        site = session.get(Site, view.site_id) if view.site_id is not None else None
        seller = party_of(seller_of(desk), abroad_of=desk.country, language=language)
        team = session.scalar(select(Team.name).where(Team.code == view.team)) or ""
        logo, colour, site_name = desk.logo, desk.colour, site.name if site is not None else ""
    facts = (*_facts(view, site_name, team, words, internal=internal, zone=zone), *_own(store, view, words))
    promises = tuple(
        PaperPromise(
            _capital(words.tr(PROMISES[row.kind])), _local(row.aim, zone), _local(row.latest, zone), _local(row.kept_at, zone),
            tuple(words.reasons(row.why)),
        )
        for row in view.promises
    )  # fmt: skip
    lines = [_line(entry, words, zone, says) for entry in view.entries if internal or entry.kind in OPEN_TO_ALL]
    paper = TicketPaper(
        language=language, seller=seller, number=view.number, subject=view.subject, printed=now.astimezone(zone),
        facts=tuple((name, text) for name, text in facts if text), promises=promises,
        lines=tuple(line for line in lines if line.label or line.text), logo=logo, colour=colour,
    )  # fmt: skip
    return ticket_pdf(paper)


def _facts(view: TicketView, site: str, team: str, words: Words, *, internal: bool, zone: Any) -> list[tuple[str, str]]:
    tr = words.tr
    outside = [
        (tr("Customer"), view.customer), (tr("Contact"), view.contact), (tr("Site"), site), (tr("Version"), view.product_version),
        (tr("Status"), trade.word(trade.STATUSES, view.status, words)), (tr("Kind"), trade.word(trade.KINDS, view.kind, words)),
        (tr("Priority"), trade.word(trade.PRIORITIES, view.priority, words)),
        (tr("Received"), words.moment(view.received_at.astimezone(zone))),
        (tr("Channel"), trade.word(trade.CHANNELS, view.channel, words)), (tr("Owner"), view.owner),
        (tr("Planned date"), words.date(view.planned_on) if view.planned_on is not None else ""),
    ]  # fmt: skip
    if not internal:
        return outside
    return [
        *outside, (tr("Level"), trade.word(trade.LEVELS, view.level, words)),
        (tr("Team"), team or trade.word(trade.TEAMS, view.team, words)),
        (tr("Cause"), trade.word(trade.CAUSES, view.cause, words)), (tr("Work"), trade.word(trade.WORKS, view.work, words)),
    ]  # fmt: skip


def _own(store: Store, view: TicketView, words: Words) -> list[tuple[str, str]]:
    """The desk's own fields that are filled in, as the language writes them."""
    had = dict(view.custom)
    return [(field.name, field.said(had[field.id], words)) for field in custom_fields(store, retired=True) if field.id in had]


def _line(entry: EntryView, words: Words, zone: Any, says: Callable[[EntryView, Words], str]) -> PaperLine:
    at = entry.at.astimezone(zone)
    if entry.kind == CHANGE:
        return PaperLine(at, "", "", says(entry, words))
    label = words.tr(LABELS.get(entry.kind, LABELS["note"]))
    files = tuple(str(getattr(file, "name", "")) for file in getattr(entry, "attachments", ()))
    return PaperLine(at, entry.who or words.tr("The desk"), label, entry.text, files)


def _local(at: datetime | None, zone: Any) -> datetime | None:
    return None if at is None else at.astimezone(zone)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
