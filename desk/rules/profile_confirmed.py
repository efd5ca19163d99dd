"""A profile in which what somebody has confirmed is no assumption any more."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from desk.rules.booking_terms import TERMS

if TYPE_CHECKING:
    from desk.rules.charge_terms import ChargeTerms
    from desk.rules.profile import Profile

BOOKINGS: Final = "ours.bookings"
RULE, GATE, UNIT = "rule.", "gate.", "unit."


def confirmed(profile: Profile, codes: frozenset[str]) -> Profile:
    """The profile without the marks of these codes: assumptions by their own, rules, gates and units by what they are."""
    if not codes:
        return profile

    def left(ours: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(code for code in ours if code not in codes)

    promises, bookings = profile.promises, profile.bookings
    return replace(
        profile,
        assumptions=left(profile.assumptions),
        calendar_terms={name: replace(terms, ours=left(terms.ours)) for name, terms in profile.calendar_terms.items()},
        promises=replace(
            promises,
            rows=tuple(replace(row, ours=left(row.ours)) for row in promises.rows),
            planned=replace(promises.planned, ours=left(promises.planned.ours)),
        ),
        bookings=replace(bookings, ours=(), own=TERMS) if BOOKINGS in codes else bookings,
        charges=_charges(profile.charges, codes),
    )


def _charges(terms: ChargeTerms, codes: frozenset[str]) -> ChargeTerms:
    return replace(
        terms,
        rules=tuple(replace(rule, ours=rule.ours and RULE + rule.why not in codes) for rule in terms.rules),
        gates=tuple(replace(gate, ours=gate.ours and GATE + gate.why not in codes) for gate in terms.gates),
        items={
            code: replace(item, ours=item.ours - {"unit"}) if UNIT + code in codes else item for code, item in terms.items.items()
        },
    )  # fmt: skip


def to_confirm(profile: Profile) -> tuple[str, ...]:
    """The codes of everything a profile marks as its own assumption, but for prices: the price list keeps those."""
    charges = profile.charges
    found = [code for code in profile.assumptions if code != BOOKINGS or not profile.bookings.own]
    found += [UNIT + item.code for item in charges.items.values() if "unit" in item.ours]
    found += [RULE + rule.why for rule in charges.rules if rule.ours]
    found += [GATE + gate.why for gate in charges.gates if gate.ours]
    return tuple(dict.fromkeys(found))
