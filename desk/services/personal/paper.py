"""All that is kept of a person, in words: the same sections on the screen and on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.models import DeskInfo, PersonalEvent
from desk.services import desks
from desk.services.importing.cells import write_ways
from desk.services.parties import party_of, seller_of
from desk.services.personal.data import personal_data
from desk.words import mark, speaker

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

    from desk.services.personal.data import PersonalData
    from desk.services.store import Store
    from desk.words import Words

EVENTS: Final = {"exported": mark("Handed out"), "erased": mark("Erased")}
LAW: Final = mark("Bookkeeping law keeps issued invoices as they were issued: {numbers}.")


def sections_of(data: PersonalData, words: Words, zone: tzinfo) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Headings with their lines, in a language; what there is nothing of is left out."""
    tr = words.tr
    own = [
        (tr("Customer"), data.customer), (tr("Role"), data.title), (tr("E-mail"), data.email), (tr("Phone"), data.phone),
        (tr("More numbers and addresses"), write_ways(data.ways, words)),
        (tr("May order chargeable work"), tr("Yes") if data.authorised else ""),
        (tr("Superuser (level 1)"), tr("Yes") if data.superuser else ""),
        (tr("First login"), words.date(data.first_login_on) if data.first_login_on else ""),
        (tr("Training completed"), words.date(data.trained_on) if data.trained_on else ""),
    ]  # fmt: skip
    found = (
        (tr("Person"), tuple(f"{label}: {value}" for label, value in own if value)),
        (tr("Tickets"), tuple(f"{number} {subject}, {words.date(at.astimezone(zone))}" for _id, number, subject, at in data.tickets)),
        (tr("Messages"), tuple(f"{number}, {words.date(at.astimezone(zone))}: {text}" for number, at, text in data.messages)),
        (tr("Calls"), tuple(
            ", ".join(part for part in (words.moment(at.astimezone(zone)), number, notes) if part) for _id, at, number, notes in data.calls
        )),
        (tr("Courses"), tuple(f"{words.date(at.astimezone(zone))}: {name}" for _id, at, name, _was in data.courses)),
        (tr("Texts that name the person"), tuple(row.text for row in data.mentions)),
        (tr("Files on the person's tickets"), tuple(f"{number}: {name}" for number, name in data.files)),
        (tr("Invoices that name the person"), (words.say(LAW, numbers=", ".join(data.invoices)),) if data.invoices else ()),
        (tr("On the record"), tuple(f"{tr(EVENTS[what])}, {words.moment(at.astimezone(zone))}, {who}" for what, at, who in data.events)),
    )  # fmt: skip
    return tuple((heading, lines) for heading, lines in found if lines)


def personal_data_pdf(store: Store, *, contact_id: int, language: str, now: datetime, by: int) -> bytes:
    """The paper of a person's data; that it was handed out goes on the record."""
    from desk.documents.personal import PersonalPaper
    from desk.documents.printed import personal_pdf

    data, words, zone = personal_data(store, contact_id=contact_id), speaker(language), desks.profile(store).zone
    with store.write() as session:
        desk = session.scalars(select(DeskInfo)).one()
        session.add(PersonalEvent(contact_id=contact_id, at=now, by_id=by, what="exported", detail={}))
        paper = PersonalPaper(
            language=language, seller=party_of(seller_of(desk), abroad_of=desk.country, language=language), name=data.name,
            printed=now.astimezone(zone), sections=sections_of(data, words, zone), logo=desk.logo, colour=desk.colour,
        )  # fmt: skip
    return personal_pdf(paper)
