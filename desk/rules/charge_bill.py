"""The sums of a priced rule: started units, what a pack or included training takes, the lines, and each step's reason."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from desk.rules.booking import course_fee
from desk.rules.charge_check import price_of
from desk.rules.charge_work import ChargeLine, Work
from desk.rules.money import plain, product, rounded, share
from desk.rules.units import added_units, clock_text
from desk.rules.why import Reason

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from desk.rules.charge_shape import ChargeTerms, PriceItem, Rule

AN_HOUR = 60
FINEST = Decimal("0.000001")


@dataclass(frozen=True, slots=True)
class Bill:
    """What a priced rule comes to: lines unless it is covered by what was prepaid, or `hold` says what is missing."""

    lines: tuple[ChargeLine, ...] = ()
    taken: int = 0
    covered: bool = False
    hold: str = ""
    why: tuple[Reason, ...] = ()


def bill(terms: ChargeTerms, rule: Rule, work: Work, prices: Mapping[str, Decimal] | None, lapsed: Collection[str] = ()) -> Bill:
    """The bill of a rule whose outcome is priced; held where an item it needs has no price on that day."""
    if rule.method == "course":
        needed = () if terms.course is None else (terms.course.site, terms.course.group)
        gone = next((code for code in needed if code in lapsed), None)
        return _course(terms, work, prices) if gone is None else _no_price(terms.items[gone])
    item = terms.items[rule.item]
    if rule.method == "agreed":
        assert terms.labour is not None, "an agreed rate needs a labour table: the terms were checked"
        if work.hourly_rate is None:
            lowest, highest = (terms.labour.lowest, terms.currency), (terms.labour.highest, terms.currency)
            return Bill(hold="price", why=(Reason.of("rate_missing", lowest=lowest, highest=highest),))
        return _timed(terms, rule, item, work, work.hourly_rate)
    if item.code in lapsed:
        # What a pack or included training covers needs no price.
        covered = _timed(terms, rule, item, work, price_of(item, None))
        return covered if covered.covered else _no_price(item)
    return _timed(terms, rule, item, work, price_of(item, prices))


def _no_price(item: PriceItem) -> Bill:
    return Bill(hold="price", why=(Reason.of("price_lapsed", item=item.name),))


def _timed(terms: ChargeTerms, rule: Rule, item: PriceItem, work: Work, price: Decimal) -> Bill:
    before = work.seconds_before if terms.rounding == "day" else 0
    units = added_units(before, work.seconds, item.minutes)
    why = [Reason.of("worked", time=clock_text(work.seconds), units=units, minutes=item.minutes)]
    if before:
        why.append(Reason.of("worked_day", before=clock_text(before)))
    left = _left(terms, rule, work)
    taken = min(units, left)
    why += _drawn(terms, rule, work, taken, units - taken, item.minutes)
    # A pack pays wherever nothing is left to charge; included training only while some of it is left.
    if units == taken and (rule.draws == "pack" or (rule.draws == "included" and left)):
        return Bill(taken=taken, covered=True, why=tuple(why))
    rate, raised = _rate(terms, item, work, price)
    line = _line(terms, item, units - taken, rate)
    why += [*raised, _line_reason(terms, item, line, rate), *_ours(item, price)]
    return Bill(lines=(line,), taken=taken, why=tuple(why))


def _left(terms: ChargeTerms, rule: Rule, work: Work) -> int:
    if rule.draws == "included":
        return work.included_left
    if rule.draws == "pack" and terms.pack is not None:
        return max(0, min(terms.pack.month - work.used_month, terms.pack.year - work.used_year))
    return 0


def _drawn(terms: ChargeTerms, rule: Rule, work: Work, taken: int, beyond: int, minutes: int) -> list[Reason]:
    """What was taken from the pack or the included training, what is left of it, and what goes beyond."""
    said = []
    if rule.draws == "included" and work.included_left:
        said.append(Reason.of("included_used", taken=taken, left=work.included_left - taken, minutes=minutes))
    if rule.draws == "pack" and terms.pack is not None:
        month = max(0, terms.pack.month - work.used_month - taken)
        year = max(0, terms.pack.year - work.used_year - taken)
        said.append(Reason.of("pack_used", taken=taken, month=min(month, year), year=year, minutes=minutes))
        if beyond:
            said.append(Reason.of("pack_beyond", beyond=beyond, minutes=minutes))
    return said


def _rate(terms: ChargeTerms, item: PriceItem, work: Work, price: Decimal) -> tuple[Decimal, list[Reason]]:
    """The rate after the contract's surcharge on labour, rounded to the minor unit before any quarter is counted."""
    labour = terms.labour
    if labour is None or not item.labour or labour.surcharge not in work.contracts:
        return price, []
    multiplier = labour.multiplier if work.sla_multiplier is None else work.sla_multiplier
    rate = rounded(product(price, multiplier), terms.currency)
    surcharge = Decimal(plain((multiplier - 1) * 100))
    return rate, [Reason.of("surcharge", price=(price, terms.currency), surcharge=surcharge, rate=(rate, terms.currency))]


def _line(terms: ChargeTerms, item: PriceItem, quantity: int, rate: Decimal) -> ChargeLine:
    exact = share(product(rate, quantity), item.minutes, item.price_minutes)
    unit_price = share(rate, item.minutes, item.price_minutes)
    if unit_price != unit_price.quantize(FINEST, rounding=ROUND_HALF_UP):
        unit_price = unit_price.quantize(FINEST, rounding=ROUND_HALF_UP)
    return ChargeLine(item.code, quantity, item.unit, unit_price, rounded(exact, terms.currency))


def _line_reason(terms: ChargeTerms, item: PriceItem, line: ChargeLine, rate: Decimal) -> Reason:
    net = (line.net, terms.currency)
    code = "line_hourly" if item.price_minutes == AN_HOUR and item.minutes != AN_HOUR else "line_unit"
    price = rate if code == "line_hourly" else line.unit_price
    return Reason.of(code, units=line.quantity, minutes=item.minutes, price=(price, terms.currency), net=net)


def _ours(item: PriceItem, price: Decimal) -> list[Reason]:
    """What the published promise does not say of this item; an amount the desk has set itself is no longer an assumption."""
    parts = ["unit"] if "unit" in item.ours else []
    if "price" in item.ours and price == item.price:
        parts.append("price")
    return [Reason.of(f"ours_{part}") for part in parts]


def _course(terms: ChargeTerms, work: Work, prices: Mapping[str, Decimal] | None) -> Bill:
    course = terms.course
    assert course is not None, "a course rule needs a course table: the terms were checked"
    site, group = terms.items[course.site], terms.items[course.group]
    fee = course_fee(
        work.attendees,
        included=course.included,
        group_size=course.group_size,
        site_price=price_of(site, prices),
        group_price=price_of(group, prices),
        currency=terms.currency,
    )
    lines = [ChargeLine(site.code, 1, site.unit, fee.site_price, fee.site_net)]
    why = [Reason.of("course_site", included=course.included, net=(fee.site_net, terms.currency))]
    if fee.groups:
        lines.append(ChargeLine(group.code, fee.groups, group.unit, fee.group_price, fee.group_net))
        why.append(
            Reason.of(
                "course_beyond",
                groups=fee.groups,
                attendees=work.attendees,
                price=(fee.group_price, terms.currency),
                net=(fee.group_net, terms.currency),
            )
        )
        why += _ours(group, fee.group_price)
    return Bill(lines=tuple(lines), why=tuple(why))
