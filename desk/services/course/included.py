"""Training booked one to one is training: what the site's project contract includes of it is used first."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from desk.models import Site
from desk.rules.charge_work import ChargeLine
from desk.rules.money import product, rounded
from desk.rules.tax import totals
from desk.rules.why import Reason
from desk.services.charge.book import lock_customer
from desk.services.included_training import INCLUDED

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desk.models import CourseSession
    from desk.rules.charge_work import Charge as Priced
    from desk.rules.profile import Profile

MINUTES: Final = 15


def draws_included(held: CourseSession, profile: Profile) -> bool:
    """Whether a session is training that the profile takes from the included hours first."""
    return held.course.kind == "one_to_one" and any(rule.draws == INCLUDED for rule in profile.charges.rules)


def lock_for_included(session: Session, held: CourseSession, site_id: int, profile: Profile) -> None:
    """Hold the customer's row, as everybody does who counts prepaid quarters, before any charge's."""
    site = session.get(Site, site_id) if draws_included(held, profile) else None
    if site is not None:
        lock_customer(session, site.customer_id)
        session.refresh(site, ["training_quarters"])


def with_included(fee: Priced, held: CourseSession, left: int) -> Priced:
    """A session's fee with the quarters of included training that are left taken off it; `pack_quarters` are those taken."""
    quarters = -(-int((held.ends_at - held.starts_at).total_seconds()) // (MINUTES * 60))
    taken = min(left, quarters)
    if not taken or len(fee.lines) != 1 or fee.status != "chargeable":
        return fee
    (line,) = fee.lines
    used = Reason.of("included_used", taken=taken, left=left - taken, minutes=MINUTES)
    steps = [reason for reason in fee.why if reason.code != "total"]
    if taken == quarters:
        nothing = rounded(Decimal(0), fee.currency)
        free = replace(fee, status="covered", lines=(), net=nothing, vat=nothing, gross=nothing)
        return replace(free, pack_quarters=taken, why=(steps[0], used))
    net = rounded(product(line.net, quarters - taken) / quarters, fee.currency)
    sums = totals([(net, fee.vat_rate)], fee.currency)
    money = {name: (getattr(sums, name), fee.currency) for name in ("net", "vat", "gross")}
    why = (steps[0], used, Reason.of("total", rate=fee.vat_rate, **money))
    lines = (ChargeLine(line.item, 1, line.unit, net, net),)
    return replace(fee, lines=lines, net=sums.net, vat=sums.vat, gross=sums.gross, pack_quarters=taken, why=why)
