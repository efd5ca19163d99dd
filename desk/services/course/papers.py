"""The papers of a session as PDF: the attendance sheet, and a certificate for each who came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.documents.values import AttendancePaper, Attendee, CertificatePaper
from desk.models import DeskInfo, Person
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.course.reads import find_session
from desk.services.parties import party_of, seller_of
from desk.services.search import fold

if TYPE_CHECKING:
    from desk.services.store import Store


def attendance_sheet(store: Store, *, session_id: int, language: str) -> bytes:
    """The attendance sheet as PDF: those booked by site, then a row for each seat still free."""
    from desk.documents.printed import attendance_pdf

    profile = desks.profile(store)
    with store.read() as session:
        held = find_session(session, session_id)
        desk = session.scalars(select(DeskInfo)).one()
        trainer = session.get(Person, held.trainer_id) if held.trainer_id is not None else None
        booked = sorted((row for row in held.bookings if row.status == "booked"), key=lambda row: (fold(row.site.name), row.id))
        paper = AttendancePaper(
            language=language,
            seller=party_of(seller_of(desk), abroad_of=desk.country, language=language),
            course=held.course.called(language),
            starts=held.starts_at.astimezone(profile.zone),
            ends=held.ends_at.astimezone(profile.zone),
            attendees=tuple(Attendee(one.name, row.site.name, one.attended) for row in booked for one in row.attendees),
            place=held.place or held.link,
            trainer=trainer.name if trainer is not None else "",
            blank_rows=held.capacity - held.booked,
            logo=desk.logo,
            colour=desk.colour,
        )
    return attendance_pdf(paper)


def certificates(store: Store, *, session_id: int, attendee_ids: tuple[int, ...] | None = None) -> bytes:
    """Certificates of those who attended (all, or those asked for), each in the language of its customer, sorted by name."""
    from desk.documents.printed import certificates_pdf

    profile = desks.profile(store)
    with store.read() as session:
        held = find_session(session, session_id)
        desk = session.scalars(select(DeskInfo)).one()
        trainer = session.get(Person, held.trainer_id) if held.trainer_id is not None else None
        came = [
            (one, row.customer.language)
            for row in held.bookings if row.status == "booked"
            for one in row.attendees if one.attended and (attendee_ids is None or one.id in attendee_ids)
        ]  # fmt: skip
        if any(not one.name.strip() for one, _ in came):
            raise Refused("A certificate needs a name: write the names of all who came first.", field="name")
        if not came:
            raise Refused("Nobody is ticked as attended yet: tick who came, then print the certificates.", field="attended")
        starts = held.starts_at.astimezone(profile.zone)
        papers = [
            CertificatePaper(
                language=language, seller=party_of(seller_of(desk), abroad_of=desk.country, language=language),
                course=held.course.called(language), starts=starts,
                minutes=int((held.ends_at - held.starts_at).total_seconds()) // 60, name=one.name,
                number=f"{starts.year}-{held.id}-{one.id}", place=held.place, trainer=trainer.name if trainer is not None else "",
                logo=desk.logo, colour=desk.colour,
            )
            for one, language in sorted(came, key=lambda pair: (fold(pair[0].name), pair[0].id))
        ]  # fmt: skip
    return certificates_pdf(papers)
