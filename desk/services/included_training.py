"""Training a site's project contract includes: taken by charges, given back when one is undone, each quarter exactly once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import select, update

from desk.models import Charge, Site
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile

INCLUDED: Final = "included"
USED_UP: Final = mark("Somebody else has just used the training that was left: price it again.")


@dataclass(frozen=True, slots=True)
class IncludedTraining:
    """A site's included training in quarters: what its contract had in all, and what is left on the day asked for."""

    site_id: int
    site: str
    whole: int
    left: int


def move_quarters(session: Session, site_id: int | None, quarters: int) -> bool:
    """Take quarters from a site (or, negative, give them back) in one statement; False when it has not so many left.

    The database does the sum: whoever read the site before does not write over what another did meanwhile.
    """
    if site_id is None or not quarters:
        return True
    session.flush()
    moved = (
        update(Site)
        .where(Site.id == site_id, Site.training_quarters >= quarters)
        .values(training_quarters=Site.training_quarters - quarters)
        .returning(Site.training_quarters)
        .execution_options(synchronize_session=False)
    )
    found = session.execute(moved).scalar_one_or_none()
    site = session.get(Site, site_id)
    if site is not None:
        session.refresh(site, ["training_quarters"])
    return found is not None or site is None


def included_of(session: Session, sites: Iterable[Site], *, customer_id: int, day: date, profile: Profile) -> tuple[IncludedTraining, ...]:
    """What each site's contract includes and had left at the end of a local day; sites without any are left out."""
    rows = session.execute(
        select(Charge.at, Charge.pack_quarters, Charge.case).where(Charge.customer_id == customer_id, Charge.pack_quarters > 0)
    )
    used: dict[int, list[tuple[date, int]]] = {}
    for at, quarters, case in rows:
        if case.get("drawn") == INCLUDED and case.get("site_id") is not None:
            used.setdefault(case["site_id"], []).append((at.astimezone(profile.zone).date(), quarters))
    found = []
    for site in sites:
        taken = used.get(site.id, [])
        whole = site.training_quarters + sum(quarters for _, quarters in taken)
        if whole:
            later = sum(quarters for on, quarters in taken if on > day)
            found.append(IncludedTraining(site.id, site.name, whole, site.training_quarters + later))
    return tuple(found)
