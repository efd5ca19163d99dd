"""What binds one ticket, read together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.models import Contact, Site
from desk.services.ticket.bond_values import Bonds
from desk.services.ticket.links import links_of
from desk.services.ticket.merge_back import newest_merge
from desk.services.ticket.numbers import merged_into
from desk.services.ticket.tags import tags_of

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desk.models import Ticket


def bonds_of(session: Session, found: Ticket) -> Bonds:
    """Tags, links and merges of a ticket, and the contacts and sites of its customer."""
    contacts = session.execute(
        select(Contact.id, Contact.name)
        .where(Contact.customer_id == found.customer_id, Contact.active)
        .order_by(Contact.search, Contact.id)
    )
    sites = {row[0]: row[1] for row in session.execute(
        select(Site.id, Site.name).where(Site.customer_id == found.customer_id).order_by(Site.name, Site.id)
    )}  # fmt: skip
    return Bonds(
        site=sites.get(found.site_id, "") if found.site_id is not None else "",
        tags=tags_of(session, found.id),
        links=links_of(session, found.id),
        merged_into=merged_into(session, found.id),
        takes_back=newest_merge(session, found),
        contacts=tuple((row[0], row[1]) for row in contacts),
        sites=tuple(sites.items()),
    )
