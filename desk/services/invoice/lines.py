"""The lines a charge becomes, in the customer's language: what was done, when, and why it costs what it does."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from desk.models import Attendee, Booking, Call, InvoiceLine, Person, PriceItem
from desk.rules.units import started_units
from desk.services.contract.fees import fee_days, fee_line
from desk.services.course.fees import CANCELLATION
from desk.services.price.rows import HOUR, item_name
from desk.words import mark, speaker, stored

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.orm import Session

    from desk.models import Charge
    from desk.rules.profile import Profile
    from desk.words import Words

QUARTER: Final = 15
UNITS: Final = {"hour": mark("h"), "site": mark("site"), "pair": mark("pair"), "year": mark("year")}
# Steps of a why that explain a price that is lower than the work: what a pack or a contract took on.
TAKEN: Final = frozenset({"included_used", "pack_used", "pack_beyond", "surcharge"})
FINEST: Final = Decimal("0.0001")


class LineMaker:
    """Makes the lines of charges for one reader; reads the price list's names once, and keeps why exempt ones bear no VAT in `said`."""

    def __init__(self, session: Session, profile: Profile, language: str) -> None:
        self.session, self.profile, self.w = session, profile, speaker(language)
        items = session.scalars(select(PriceItem)).all()
        self.names = {item.code: item_name(item, profile.charges.items.get(item.code), language) for item in items}
        self.reasons = {item.code: item.exemption for item in items if item.exemption}
        self.said = dict[str, None]()
        self.untaxed = {item.code: item.vat_category for item in items if item.vat_category != "S"}
        counted = [item.minutes for item in profile.charges.items.values() if item.minutes]
        self.minutes = min(counted, default=QUARTER)

    def lines(self, charge: Charge) -> Iterator[InvoiceLine]:
        """The lines of one charge: one for each item it is priced by, or one without a price."""
        if charge.status != "chargeable" or charge.goodwill_reason or not charge.lines:
            yield self._free(charge)
            return
        if charge.contract_id is not None:
            yield fee_line(charge, self.w)
            return
        for row in charge.lines:
            yield self._priced(charge, row)

    def _priced(self, charge: Charge, row: dict[str, Any]) -> InvoiceLine:
        unlisted = mark("Cancelled course places") if row["item"] == CANCELLATION else mark("Work at an agreed price")
        item = self.names.get(row["item"]) or self.w.tr(unlisted)
        price, net, quantity = Decimal(row["unit_price"]), Decimal(row["net"]), Decimal(row["quantity"])
        unit = self._unit(row)
        if row["item"] in self.untaxed and row["item"] in self.reasons:
            self.said[self.reasons[row["item"]]] = None
        if price != price.quantize(FINEST) or abs(price * quantity - net) >= 1:
            # A unit price that cannot be written exactly would not add up on paper: the line is one whole.
            quantity, unit, price = Decimal(1), "", net
        return InvoiceLine(
            text=self.w.say("{item}: {subject}", item=item, subject=charge.text) if charge.text else item,
            detail=" · ".join(filter(None, (self._when(charge), *self._taken(charge)))),
            quantity=quantity, unit=unit, unit_price=price, vat_rate=Decimal(0) if row["item"] in self.untaxed else charge.vat_rate,
            vat_category=self.untaxed.get(row["item"], "S"), net=net, charge_id=charge.id,
        )  # fmt: skip

    def _unit(self, row: dict[str, Any]) -> str:
        terms = self.profile.charges.items.get(row["item"])
        if row["unit"] == "quarter":
            return self.w.say("{minutes} min", minutes=terms.minutes if terms is not None else QUARTER)
        return self.w.tr(UNITS[row["unit"]]) if row["unit"] in UNITS else ""

    def _free(self, charge: Charge) -> InvoiceLine:
        why = stored.from_json(charge.why)
        said = self.w.tr("No charge, as a gesture of goodwill.") if charge.goodwill_reason else self.w.reason(why[0]) if why else ""
        unit = self.w.tr(UNITS["hour"]) if self.minutes == HOUR else self.w.say("{minutes} min", minutes=self.minutes)
        return InvoiceLine(
            text=charge.text or self.w.tr("Work at no charge"),
            detail=" · ".join(filter(None, (self._when(charge), said))),
            quantity=Decimal(started_units(charge.seconds, self.minutes) if charge.call_id is not None else 1),
            unit=unit if charge.call_id is not None else "",
            unit_price=None, vat_rate=charge.vat_rate, net=Decimal(0), charge_id=charge.id,
        )  # fmt: skip

    def _taken(self, charge: Charge) -> list[str]:
        return [self.w.reason(reason) for reason in stored.from_json(charge.why) if reason.code in TAKEN]

    def _when(self, charge: Charge) -> str:
        at = charge.at.astimezone(self.profile.zone)
        if charge.booking_id is not None:
            return self._attendees(charge, self.w)
        if charge.contract_id is not None:
            return fee_days(charge, self.w)
        person = self.session.scalar(select(Person.short_name).join(Call, Call.person_id == Person.id).where(Call.id == charge.call_id))
        if person is None:
            return self.w.say("{day:short} {clock:clock}, {length:duration}", day=at, clock=at, length=charge.seconds)
        return self.w.say("{day:short} {clock:clock}, {length:duration}, {person}", day=at, clock=at, length=charge.seconds, person=person)

    def _attendees(self, charge: Charge, w: Words) -> str:
        booking = self.session.get_one(Booking, charge.booking_id)
        at = booking.session.starts_at.astimezone(self.profile.zone)
        names = self.session.scalars(
            select(Attendee.name).where(Attendee.booking_id == booking.id, Attendee.name != "").order_by(Attendee.id)
        ).all()
        said = w.many("{n} attendee, {day:short}", "{n} attendees, {day:short}", n=booking.seats, day=at)
        return " · ".join(filter(None, (said, ", ".join(names))))
