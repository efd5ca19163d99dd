"""What a piece of work costs the customer, and why: the first rule that speaks of it, then what must be there before a charge."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from desk.rules.charge_bill import Bill, bill
from desk.rules.charge_check import check_work
from desk.rules.charge_work import HOLDS, Charge, Work
from desk.rules.money import rounded
from desk.rules.tax import totals
from desk.rules.why import Reason

if TYPE_CHECKING:
    from desk.rules.charge_shape import ChargeTerms, Gate, Rule

OpenAt = Callable[[datetime], bool]


def price(
    terms: ChargeTerms, work: Work, prices: Mapping[str, Decimal] | None = None, *, open_at: OpenAt | None = None,
    lapsed: Collection[str] = (),
) -> Charge:  # fmt: skip
    """The charge for a piece of work under a profile's terms.

    `prices` are the desk's own prices by item code; `open_at` says whether the pack's calendar is open at an instant; `lapsed` are
    the items whose price is over with no other after it: what they would cost is held, whatever was published.
    Refused: work that makes no sense (see `charge_check`), a price below a minimum rate. Source: the profiles' published price rules.
    """
    check_work(terms, work)
    if work.cause == "other_software":
        return _free(terms, "out_of_scope", why=(Reason.of("other_software"),))
    if work.tier is None and terms.tier is not None:
        work = replace(work, tier=terms.tier)
    rule = next((row for row in terms.rules if row.when.holds(work, open_at)), None)
    if rule is None:
        return _unless_missing(terms, work, open_at, Bill(hold="price", why=(Reason.of("no_rule"),)))
    said = _said(rule, work)
    if rule.outcome == "covered":
        return _free(terms, "covered", why=said)
    summed = bill(terms, rule, work, prices, lapsed) if rule.outcome == "priced" else Bill(hold=rule.hold)
    summed = replace(summed, why=said + summed.why)
    if summed.covered:
        return _free(terms, "covered", why=summed.why, taken=summed.taken)
    return _unless_missing(terms, work, open_at, summed)


def _unless_missing(terms: ChargeTerms, work: Work, open_at: OpenAt | None, summed: Bill) -> Charge:
    """The charge of a bill, or held for the first thing that is missing, in the fixed order."""
    gates = [gate for gate in terms.gates if gate.when.holds(work, open_at)]
    missing = sorted((gate for gate in gates if gate.hold), key=lambda gate: HOLDS.index(gate.hold))
    holds = {gate.hold for gate in missing} | ({summed.hold} if summed.hold else set())
    if holds:
        # The steps of a sum that can't be charged yet would only confuse: the rule, then what is missing.
        steps = summed.why if summed.hold else summed.why[:1]
        asked = tuple(reason for gate in missing for reason in _said(gate, work))
        return _free(terms, "held", reason=min(holds, key=HOLDS.index), why=steps + asked)
    warned = [gate for gate in gates if gate.warning]
    sums = totals([(line.net, terms.vat_rate) for line in summed.lines], terms.currency)
    told = tuple(reason for gate in warned for reason in _said(gate, work))
    total = Reason.of(
        "total",
        net=(sums.net, terms.currency),
        rate=terms.vat_rate,
        vat=(sums.vat, terms.currency),
        gross=(sums.gross, terms.currency),
    )
    return Charge(
        status="chargeable",
        reason=None,
        currency=terms.currency,
        lines=summed.lines,
        net=sums.net,
        vat_rate=terms.vat_rate,
        vat=sums.vat,
        gross=sums.gross,
        pack_quarters=summed.taken,
        warnings=tuple(dict.fromkeys(gate.warning for gate in warned)),
        why=(*summed.why, *told, total),
    )


def _free(terms: ChargeTerms, status: str, *, why: tuple[Reason, ...], reason: str | None = None, taken: int = 0) -> Charge:
    nothing = rounded(Decimal(0), terms.currency)
    return Charge(status, reason, terms.currency, (), nothing, terms.vat_rate, nothing, nothing, taken, (), why)


def _said(row: Rule | Gate, work: Work) -> tuple[Reason, ...]:
    """The row's own reason with the fields it speaks of, and whether it is ours rather than the provider's word."""
    values = {name: getattr(work, name) for name in row.says}
    if row.when.over_hours is not None:
        values["hours"] = row.when.over_hours
    said = Reason.of(row.why, **values)
    return (said, Reason.of("ours_rule")) if row.ours else (said,)
