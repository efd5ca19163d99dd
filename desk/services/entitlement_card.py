"""What a customer is entitled to on a day, in words: one row a contract, with what it means and why; the past is asked the same way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from desk.models import Contact, Contract, RaiseContact, Site
from desk.rules.contract_terms import RAISE, TIER, tier_of
from desk.rules.why import Reason
from desk.services import desks
from desk.services.agreed_hours import agreed_in
from desk.services.charge.case import pack_used
from desk.services.contract.checks import trained_on
from desk.services.customer.edits import find_customer
from desk.services.entitlements import Entitlement, entitled
from desk.services.included_training import included_of
from desk.words.trade import CAUSES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from desk.models import Customer
    from desk.rules.profile import Profile
    from desk.rules.windows import Hours
    from desk.services.store import Store

QUARTER: Final = 900


@dataclass(frozen=True, slots=True)
class Entitled:
    """One thing a customer is entitled to: `kind` names it, `means` says what, `why` by which record.

    `meters` are (used, whole) quarters: of the pack's month and year, or of a site's included training.
    """

    kind: str
    contract_id: int | None
    means: tuple[Reason, ...]
    why: tuple[Reason, ...]
    meters: tuple[tuple[int, int], ...] = ()
    hours: tuple[Hours, ...] = ()


@dataclass(frozen=True, slots=True)
class Entitlements:
    """A customer's entitlements on a day; `can_open` are (kind, first day) of agreements a completed training opens."""

    customer_id: int
    on: date
    tier: str | None
    rows: tuple[Entitled, ...]
    can_open: tuple[tuple[str, date], ...]


def entitlements_of(store: Store, *, customer_id: int, now: datetime, on: date | None = None) -> Entitlements:
    """What a customer is entitled to today, or was or will be on another day."""
    profile = desks.profile(store)
    today = now.astimezone(profile.zone).date()
    day = on or today
    with store.read() as session:
        customer = find_customer(session, customer_id)
        held = _of_all_sites(session, customer, day)
        rows = [*_tiers(session, customer, held, profile), *(_contract(session, row, held, customer, profile) for row in held.contracts
                                                            if tier_of(row.kind) is None)]  # fmt: skip
        rows += [*_training(session, customer, day, profile), *_subscription(customer, profile)]
        opens = _openable(session, customer, today, profile)
        return Entitlements(customer_id, day, held.tier or profile.promises.default_tier, tuple(rows), opens)


def _of_all_sites(session: Session, customer: Customer, day: date) -> Entitlement:
    """The customer's entitlement with the contracts of every site."""
    held = entitled(session, customer=customer, day=day)
    more = [entitled(session, customer=customer, day=day, site_id=site.id) for site in customer.sites]
    every = {row.id: row for one in (held, *more) for row in one.contracts}
    contracts = tuple(sorted(every.values(), key=lambda row: (row.starts_on, row.id)))
    return Entitlement(day, held.tier, contracts, held.agreed_windows, held.agreed_contacts)


def _tiers(session: Session, customer: Customer, held: Entitlement, profile: Profile) -> Iterator[Entitled]:
    """The customer's own tier, those by contract, and raises."""
    plain = profile.promises.default_tier
    lasting = [row for row in held.contracts if row.kind.startswith(TIER)]
    if customer.tier:
        yield Entitled(f"{TIER}{customer.tier}", None, (Reason.of("entitled.tier_own", tier=customer.tier.capitalize()),), ())
    elif not lasting and plain:
        yield Entitled(f"{TIER}{plain}", None, (Reason.of("entitled.tier_plain", tier=plain.capitalize()),), ())
    for row in held.contracts:
        tier = (tier_of(row.kind) or "").capitalize()
        if row.kind.startswith(TIER):
            yield Entitled(row.kind, row.id, (Reason.of("entitled.tier_contract", tier=tier),), _why(session, row))
        elif row.kind.startswith(RAISE):
            yield _raise(session, row, tier)


def _raise(session: Session, row: Contract, tier: str) -> Entitled:
    windows, _ = agreed_in(session, row)
    contacts = select(Contact.name).join(RaiseContact, RaiseContact.contact_id == Contact.id).where(RaiseContact.contract_id == row.id)
    names = session.scalars(contacts.order_by(Contact.search)).all()
    ends = {"end": row.ends_on} if row.ends_on else {}
    means = [Reason.of("entitled.raise" if ends else "entitled.raise_open", tier=tier, **ends)]
    means += [Reason.of("entitled.raise_hours")] if windows else []
    means += [Reason.of("entitled.raise_contacts", names=", ".join(names))] if names else []
    return Entitled(row.kind, row.id, tuple(means), _why(session, row), hours=windows)


def _contract(session: Session, row: Contract, held: Entitlement, customer: Customer, profile: Profile) -> Entitled:
    means = [*_meaning(row, profile)]
    meters: tuple[tuple[int, int], ...] = ()
    pack = profile.charges.pack
    year = held.year_of(row.kind) if pack is not None and pack.contract == row.kind else None
    if pack is not None and year is not None:
        used = pack_used(session, profile, held, customer_id=customer.id)
        left = max(0, pack.year - used[1])
        month = max(0, min(pack.month - used[0], left))
        means = [Reason.of("entitled.pack_left", month=month * QUARTER, year=left * QUARTER, end=year[1])]
        meters = ((used[0], pack.month), (used[1], pack.year))
    trained = trained_on(session, customer.id, profile) if row.kind in profile.charges.trained_first else None
    why = (*_why(session, row), *((Reason.of("entitled.trained", day=trained),) if trained is not None else ()))
    return Entitled(row.kind, row.id, tuple(means) or (Reason.of("entitled.fee_only"),), why, meters)


def _meaning(row: Contract, profile: Profile) -> Iterator[Reason]:
    """What the profile's rules and promises make of a contract, and what was agreed in it."""
    kind, terms, promises = row.kind, profile.charges, profile.promises
    yield from _priced(kind, profile)
    if terms.labour is not None and terms.labour.surcharge == kind:
        yield Reason.of("entitled.surcharge", surcharge=row.surcharge if row.surcharge is not None else (terms.labour.multiplier - 1) * 100)
    if any(kind in promotion.contracts for promotion in promises.promotions):
        yield Reason.of("entitled.normal_as_high")
    if any(kind in one.when.contracts and one.kind == "resolve" for one in promises.rows):
        yield Reason.of("entitled.goal_same_day")
    if kind in promises.cover_contracts:
        yield Reason.of("entitled.all_hours" if row.covers_out_of_hours else "entitled.desk_hours")
    if row.hourly_rate is not None:
        yield Reason.of("entitled.rate", rate=(row.hourly_rate, profile.currency))
    if row.quote_first:
        yield Reason.of("entitled.quote_first")


def _priced(kind: str, profile: Profile) -> Iterator[Reason]:
    """What the rules that ask for a kind of contract cover, and how they price the rest."""
    covered: dict[str, None] = {}
    for rule in (rule for rule in profile.charges.rules if kind in rule.when.contracts):
        fields = dict(rule.when.fields)
        if rule.outcome == "covered" and "versions" not in fields:
            covered |= dict.fromkeys(cause for cause in CAUSES if cause in fields.get("cause", ()))
        elif rule.outcome == "covered":
            yield Reason.of("entitled.same_version")
        elif rule.outcome == "priced" and not rule.draws and not rule.says and "versions" not in fields:
            yield Reason.of(rule.why)
    if covered:
        yield Reason.of("entitled.covered", causes=tuple(CAUSES[cause] for cause in covered))


def _why(session: Session, row: Contract) -> tuple[Reason, ...]:
    """By which record: the contract's days, its site, and since when its terms are others."""
    said: dict[str, Any] = {"start": row.starts_on}
    code = "since"
    if row.ends_on is not None:
        code, said = "until", {**said, "end": row.ends_on}
    elif row.renews_on is not None:
        code, said = "renews", {**said, "day": row.renews_on}
    found = [Reason.of(f"entitled.{code}", **said)]
    site = session.get(Site, row.site_id) if row.site_id is not None else None
    found += [Reason.of("entitled.site", site=site.name)] if site is not None else []
    found += [Reason.of("entitled.agreed_anew", day=row.terms_from)] if row.terms_from is not None else []
    return tuple(found)


def _training(session: Session, customer: Customer, day: date, profile: Profile) -> Iterator[Entitled]:
    if not any(rule.draws == "included" for rule in profile.charges.rules):
        return
    for row in included_of(session, customer.sites, customer_id=customer.id, day=day, profile=profile):
        said = Reason.of("entitled.included", site=row.site, left=row.left * QUARTER, whole=row.whole * QUARTER)
        yield Entitled("included", None, (said,), (), ((row.whole - row.left, row.whole),))


def _subscription(customer: Customer, profile: Profile) -> Iterator[Entitled]:
    if any(name == "subscription" for rule in profile.charges.rules for name, _ in rule.when.fields):
        code = "entitled.subscribed" if customer.subscribed else "entitled.unsubscribed"
        yield Entitled("subscription", None, (Reason.of(code),), ())


def _openable(session: Session, customer: Customer, today: date, profile: Profile) -> tuple[tuple[str, date], ...]:
    """Agreements that a completed training opens and that are not agreed on, with the first day they can start."""
    if not profile.charges.trained_first:
        return ()
    trained = trained_on(session, customer.id, profile)
    if trained is None:
        return ()
    there = set(session.scalars(select(Contract.kind).where(Contract.customer_id == customer.id)))
    return tuple((kind, max(trained, today)) for kind in sorted(profile.charges.trained_first - there))
