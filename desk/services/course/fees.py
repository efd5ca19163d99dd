"""What a site's places on a session cost, and the charge that carries a booking's fee to Billing, once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import exists, select

from desk.models import Booking, Charge, InvoiceLine, Site
from desk.rules.booking import course_fee
from desk.rules.charge_work import Charge as Priced
from desk.rules.charge_work import ChargeLine
from desk.rules.money import product, rounded
from desk.rules.tax import totals
from desk.rules.why import Reason
from desk.services import desks
from desk.services.charge.book import decided, give_back, rule_version, write
from desk.services.course.included import draws_included, lock_for_included, with_included
from desk.services.included_training import INCLUDED, move_quarters
from desk.services.invoice.state import draft_lines_removed
from desk.services.price.rows import day_prices
from desk.words import stored

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from sqlalchemy.orm import Session

    from desk.models import Course, CourseSession
    from desk.rules.booking import CourseFee
    from desk.rules.profile import Profile

PAIR = 2
CANCELLATION: Final = "course_cancelled"
QUARTER, QUARTERS = timedelta(minutes=15), 4


@dataclass(frozen=True, slots=True)
class Fees:
    """The prices of one course on one day; no site price means that a person must name one, `lapsed` names the item whose price is over."""

    currency: str
    vat_rate: Decimal
    included: int
    group_size: int
    site_item: str
    group_item: str
    site_price: Decimal | None
    group_price: Decimal
    lapsed: str = ""


def fees_of(session: Session, held: CourseSession, profile: Profile, *, site_id: int | None = None) -> Fees:
    """The prices of a session: its own, else the course's where it has them, else the price list's of the session's day.

    Of a site, the prices its customer agreed on stand before the list's.
    One to one, the price is that of an hour, and a session costs its started quarters, whoever of the site comes.
    """
    owner = session.scalar(select(Site.customer_id).where(Site.id == site_id)) if site_id is not None else None
    day = held.starts_at.astimezone(profile.zone).date()
    listed = day_prices(session, on=day, customer_id=owner)
    fees = course_fees(held.course, profile, listed.prices, lapsed=listed.lapsed)
    if held.price is not None:
        fees = replace(fees, site_price=held.price, group_price=held.price, lapsed="")
    if held.course.kind != "one_to_one":
        return fees
    hourly = held.price if held.price is not None else held.course.price
    quarters = -(-(held.ends_at - held.starts_at) // QUARTER)
    whole = None if hourly is None else rounded(product(hourly, quarters) / QUARTERS, fees.currency)
    return replace(fees, site_price=whole, included=held.capacity, lapsed="")


def course_fees(course: Course, profile: Profile, listed: dict[str, Decimal], *, lapsed: Collection[str] = ()) -> Fees:
    """The same from a price list at hand; an item whose price is over leaves the site's price open."""
    terms = profile.charges.course
    site, group = (terms.site, terms.group) if terms is not None else ("course", "course")
    site_price = _own(course.price, profile, site, listed.get(site))
    group_price = _own(course.pair_price, profile, group, listed.get(group, site_price))
    follows = ((site, course.price), (group, course.pair_price))
    gone = next((code for code, own in follows if code in lapsed and _follows_list(own, profile, code)), "")
    named = profile.charges.items[gone].name if gone in profile.charges.items else gone
    return Fees(
        profile.currency, profile.vat_rate, course.included, terms.group_size if terms is not None else PAIR, site, group,
        None if gone else site_price, group_price if group_price is not None else Decimal(0), named,
    )  # fmt: skip


def _own(price: Decimal | None, profile: Profile, item: str, listed: Decimal | None) -> Decimal | None:
    """The course's own price; none, or still the published one, follows the price list as it changes."""
    return listed if price is None or (listed is not None and _follows_list(price, profile, item)) else price


def _follows_list(price: Decimal | None, profile: Profile, item: str) -> bool:
    """Whether a course has no price of its own."""
    published = profile.charges.items[item].price if item in profile.charges.items else None
    return price is None or price == published


def fee_for(fees: Fees, seats: int, *, before: int = 0) -> Priced:
    """What `seats` more attendees of a site cost that has `before` on the session already: the whole less what those cost."""
    if fees.site_price is None:
        missing = Reason.of("price_lapsed", item=fees.lapsed) if fees.lapsed else Reason.of("no_rule")
        return _priced(fees, "held", "price", [], [missing])
    whole = _fee(fees, fees.site_price, before + seats)
    groups = whole.groups - (_fee(fees, fees.site_price, before).groups if before else 0)
    lines: list[ChargeLine] = []
    why = [Reason.of("course")]
    if not before:
        lines.append(ChargeLine(fees.site_item, 1, "site", whole.site_price, whole.site_net))
        why.append(Reason.of("course_site", included=fees.included, net=(whole.site_net, fees.currency)))
    if groups:
        net = rounded(product(whole.group_price, groups), fees.currency)
        lines.append(ChargeLine(fees.group_item, groups, "pair", whole.group_price, net))
        price = (whole.group_price, fees.currency)
        why.append(Reason.of("course_beyond", groups=groups, attendees=before + seats, price=price, net=(net, fees.currency)))
    return _priced(fees, "chargeable" if lines else "covered", None, lines, why)


def _fee(fees: Fees, site_price: Decimal, attendees: int) -> CourseFee:
    return course_fee(
        attendees, included=fees.included, group_size=fees.group_size, site_price=site_price, group_price=fees.group_price,
        currency=fees.currency,
    )  # fmt: skip


def _priced(fees: Fees, status: str, reason: str | None, lines: list[ChargeLine], why: list[Reason]) -> Priced:
    sums = totals([(line.net, fees.vat_rate) for line in lines], fees.currency)
    if lines:
        money = {name: (getattr(sums, name), fees.currency) for name in ("net", "vat", "gross")}
        why.append(Reason.of("total", rate=fees.vat_rate, **money))
    return Priced(status, reason, fees.currency, tuple(lines), sums.net, fees.vat_rate, sums.vat, sums.gross, 0, (), tuple(why))


def settle_site(session: Session, held: CourseSession, site_id: int, profile: Profile) -> None:
    """Work out the fees of a site's bookings on a session anew, in the order they came, and keep their charges.

    What is on an issued invoice stays as it is: only a credit note changes that.
    """
    session.flush()
    lock_for_included(session, held, site_id, profile)
    fees, before = fees_of(session, held, profile, site_id=site_id), 0
    rows = select(Booking).where(Booking.session_id == held.id, Booking.site_id == site_id, Booking.status != "cancelled")
    for booking in session.scalars(rows.order_by(Booking.status, Booking.id)):  # the booked before the waiting
        charge = charge_of_booking(session, booking.id)
        if charge is None or charge.invoice_id is None:
            give_back(session, charge)
            fee = fee_for(fees, booking.seats, before=before)
            if draws_included(held, profile) and booking.status == "booked":
                fee = with_included(fee, held, booking.site.training_quarters)
            booking.fee = fee.net
            if booking.status == "booked":
                _keep(session, booking, held, fee, profile, charge)
        if booking.status == "booked":
            before += booking.seats
    session.flush()


def charge_of_booking(session: Session, booking_id: int) -> Charge | None:
    """The charge of a booking, locked: a draft that takes it now waits, or was there first."""
    found = select(Charge).where(Charge.booking_id == booking_id).with_for_update()
    return session.scalar(found.execution_options(populate_existing=True))


def charges_touched(session: Session, booking_ids: Iterable[int]) -> tuple[tuple[str, int], ...]:
    """The charges of bookings, as a change names them."""
    return tuple(("charge", key) for key in session.scalars(select(Charge.id).where(Charge.booking_id.in_(tuple(booking_ids)))))


def _keep(session: Session, booking: Booking, held: CourseSession, fee: Priced, profile: Profile, charge: Charge | None) -> None:
    version = rule_version(session, profile)  # read first: reading writes out what is half filled
    if charge is None:
        charge = Charge(booking_id=booking.id, customer_id=booking.customer_id, seconds=0, case={}, goodwill_reason="")
    charge.at = held.starts_at
    charge.local_month = f"{held.starts_at.astimezone(profile.zone):%Y-%m}"
    charge.text = f"{held.course.name}, {booking.site.name}"
    charge.case = {**charge.case, "work": {"work": "course", "attendees": booking.seats}}
    if fee.pack_quarters:
        move_quarters(session, booking.site_id, fee.pack_quarters)
        charge.case = {**charge.case, "drawn": INCLUDED, "site_id": booking.site_id}
    charge.rule_version = version
    write(charge, decided(with_kept(fee, booking.kept_fee, booking.kept_why), charge.case))
    session.add(charge)


def with_kept(fee: Priced, kept: Decimal, why: list[Any]) -> Priced:
    """A fee with what is kept of seats that were cancelled late."""
    if not kept or fee.status == "held":
        return fee
    lines = (*fee.lines, ChargeLine(CANCELLATION, 1, "", kept, kept))
    sums = totals([(line.net, fee.vat_rate) for line in lines], fee.currency)
    money = {name: (getattr(sums, name), fee.currency) for name in ("net", "vat", "gross")}
    steps = [reason for reason in fee.why if reason.code != "total"]
    whole = (*steps, *stored.from_json(why), Reason.of("total", rate=fee.vat_rate, **money))
    return replace(fee, status="chargeable", lines=lines, net=sums.net, vat=sums.vat, gross=sums.gross, why=whole)


def take_back(session: Session, booking: Booking) -> None:
    """Take a cancelled booking's charge back, from a draft too, but for what is kept of it.

    One on an issued invoice stays until that is credited.
    """
    lock_for_included(session, booking.session, booking.site_id, desks.profile_in(session))
    charge = charge_of_booking(session, booking.id)
    if charge is None or not draft_lines_removed(session, charge):
        return
    give_back(session, charge)
    if booking.kept_fee:
        nothing = Priced(
            "covered", None, charge.currency, (), Decimal(0), charge.vat_rate, Decimal(0), Decimal(0), 0, (), (Reason.of("course"),)
        )
        write(charge, decided(with_kept(nothing, booking.kept_fee, booking.kept_why), charge.case))
        session.flush()
        return
    if session.scalar(select(exists().where(InvoiceLine.charge_id == charge.id))):
        # A credited invoice still speaks of it, so the row stays: nobody is charged for it.
        charge.status, charge.reason, charge.net, charge.lines = "out_of_scope", None, rounded(Decimal(0), charge.currency), []
    else:
        session.delete(charge)
    session.flush()
