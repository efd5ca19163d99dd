"""What a desk charges, as data: an ordered list of rules, the gates before a charge, and the price items they speak of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desk.rules.charge_row import Row
from desk.rules.charge_shape import DRAWS, METHODS, OURS, OUTCOMES, SAYS, ChargeTerms, Course, Fee, Gate, Labour, Pack, PriceItem, Rule
from desk.rules.charge_when import when_from_row
from desk.rules.charge_work import HOLDS
from desk.rules.money import EXPONENTS
from desk.rules.vocabulary import CONTRACTS, TIERS

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ChargeTerms", "charge_terms_from_toml"]


def charge_terms_from_toml(mapping: Mapping[str, Any]) -> ChargeTerms:
    """The charge half of a profile's mapping: `currency`, `vat_rate` and the `charge` table; what is wrong is refused by table and key."""
    head = Row("profile", mapping)
    if not head.has("charge"):
        head.refuse("charge", "[{table}] {key}: a table of charge rules is needed.")
    charge = Row("charge", mapping["charge"])
    terms = ChargeTerms(
        currency=head.one_of("currency", tuple(EXPONENTS)),
        vat_rate=head.decimal("vat_rate"),
        rounding=charge.one_of("rounding", ("entry", "day"), "entry"),
        tier=charge.one_of("tier", TIERS) if charge.has("tier") else None,
        items=_items(charge.rows("item")),
        rules=tuple(_rule(row) for row in charge.rows("rule")),
        gates=_gates(charge.rows("gate")),
        labour=_labour(charge.row("labour")),
        pack=_pack(charge.row("pack")),
        course=_course(charge.row("course")),
        fees=tuple(_fee(row) for row in charge.rows("fee")),
        trained_first=frozenset(charge.words("trained_first", CONTRACTS)),
    )
    charge.done()
    _check(terms, charge)
    return terms


def _items(rows: tuple[Row, ...]) -> dict[str, PriceItem]:
    items: dict[str, PriceItem] = {}
    for row in rows:
        item = PriceItem(
            code=row.text("code"),
            name=row.text("name"),
            section=row.text("section"),
            unit=row.one_of("unit", ("quarter", "hour", "site", "pair", "year")),
            minutes=row.whole("minutes", 0),
            price=row.optional_decimal("price"),
            price_minutes=row.whole("price_minutes", row.whole("minutes", 0)),
            minimum=row.flag("minimum"),
            labour=row.flag("labour"),
            ours=frozenset(row.words("ours", OURS[1:])),
        )
        row.done()
        if item.code in items:
            row.refuse("code", "[{table}] {key}: the price item {item} is there twice.", item=item.code)
        if bool(item.minutes) != bool(item.price_minutes):
            row.refuse("price_minutes", "[{table}] {key}: an item charged by time needs minutes and price_minutes above 0.")
        items[item.code] = item
    return items


def _rule(row: Row) -> Rule:
    outcome = row.one_of("outcome", OUTCOMES)
    priced = outcome == "priced"
    method = row.one_of("method", METHODS, "time") if priced else ""
    rule = Rule(
        why=row.text("why"),
        when=when_from_row(row),
        outcome=outcome,
        hold=row.one_of("hold", HOLDS) if outcome == "held" else "",
        method=method,
        item=row.text("item") if priced and method != "course" else "",
        draws=row.one_of("draws", DRAWS, "") if priced else "",
        ours=row.flag("ours"),
        says=row.words("says", SAYS),
    )
    row.done()
    return rule


def _gates(rows: tuple[Row, ...]) -> tuple[Gate, ...]:
    gates = []
    for row in rows:
        gate = Gate(
            why=row.text("why"),
            when=when_from_row(row),
            hold=row.one_of("hold", HOLDS, ""),
            warning=row.one_of("warning", HOLDS, ""),
            ours=row.flag("ours"),
            says=row.words("says", SAYS),
        )
        row.done()
        if bool(gate.hold) == bool(gate.warning):
            row.refuse("hold", "[{table}] {key}: either hold or warning is needed, not both.")
        gates.append(gate)
    return tuple(gates)


def _labour(row: Row | None) -> Labour | None:
    if row is None:
        return None
    labour = Labour(row.decimal("lowest"), row.decimal("highest"), row.one_of("surcharge", CONTRACTS), row.decimal("multiplier"))
    row.done()
    if labour.highest < labour.lowest:
        row.refuse("highest", "[{table}] {key}: a rate of at least the lowest is needed.")
    return labour


def _pack(row: Row | None) -> Pack | None:
    if row is None:
        return None
    pack = Pack(row.one_of("contract", CONTRACTS), row.text("calendar"), row.whole("minutes"), row.whole("month"), row.whole("year"))
    row.done()
    return pack


def _course(row: Row | None) -> Course | None:
    if row is None:
        return None
    course = Course(
        site=row.text("site"),
        group=row.text("group"),
        included=row.whole("included"),
        group_size=row.whole("group_size"),
        capacity=row.whole("capacity"),
        minutes=row.whole("minutes"),
    )
    row.done()
    if not course.group_size or not course.capacity:
        row.refuse("group_size" if course.capacity else "capacity", "[{table}] {key}: a number of at least 1 is needed.")
    return course


def _fee(row: Row) -> Fee:
    fee = Fee(
        contract=row.one_of("contract", CONTRACTS),
        period=row.one_of("period", ("year", "month")),
        item=row.text("item") if row.has("item") else "",
        percent=row.optional_decimal("percent"),
    )
    row.done()
    if bool(fee.item) == (fee.percent is not None):
        row.refuse("item", "[{table}] {key}: either item or percent is needed, not both.")
    return fee


def _check(terms: ChargeTerms, charge: Row) -> None:
    """Refuse rows that speak of items, packs or courses which the profile does not have."""
    if not terms.rules:
        charge.refuse("rule", "[{table}] {key}: at least one rule is needed.")
    for rule in terms.rules:
        if rule.item and rule.item not in terms.items:
            charge.refuse(
                "rule", "[{table}] {key}: {why} speaks of the price item {item}, which is not listed.", why=rule.why, item=rule.item
            )
        if rule.method == "time" and (terms.items[rule.item].price is None or not terms.items[rule.item].minutes):
            charge.refuse(
                "rule", "[{table}] {key}: {why} needs the price item {item} to have minutes and a price.", why=rule.why, item=rule.item
            )
        if rule.method == "agreed" and (terms.labour is None or not terms.items[rule.item].minutes):
            charge.refuse(
                "rule",
                "[{table}] {key}: {why} needs the price item {item} to have minutes, and a labour table.",
                why=rule.why,
                item=rule.item,
            )
        if rule.method == "course" and terms.course is None:
            charge.refuse("rule", "[{table}] {key}: {why} needs a course table.", why=rule.why)
        if rule.draws == "pack" and (terms.pack is None or terms.pack.minutes != terms.items[rule.item].minutes):
            charge.refuse("rule", "[{table}] {key}: {why} needs a pack of the same minutes as {item}.", why=rule.why, item=rule.item)
    fixed = [fee.item for fee in terms.fees if fee.item]
    fixed += [terms.course.site, terms.course.group] if terms.course is not None else []
    for code in fixed:
        if code not in terms.items or terms.items[code].price is None:
            charge.refuse("item", "[{table}] {key}: the price item {item} is needed, with a price.", item=code)
