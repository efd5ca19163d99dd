"""The fixed fees of contracts: one charge a period, made when the period begins, never twice; Billing takes it into drafts like work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import exists, or_, select

from desk.models import Charge, Contract, Customer, InvoiceLine, Site
from desk.rules.charge_fees import fee_of
from desk.rules.charge_work import Charge as Priced
from desk.rules.charge_work import ChargeLine
from desk.rules.contract_terms import periods
from desk.rules.money import rounded
from desk.rules.tax import totals
from desk.rules.why import Reason
from desk.services import desks
from desk.services.changes import Changed
from desk.services.charge.book import lock_customer, rule_version, write
from desk.services.contract.history import as_of
from desk.services.invoice.state import draft_lines_removed
from desk.words import mark, speaker
from desk.words.trade import AGREEMENTS, word

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile
    from desk.services.store import Store
    from desk.words import Words

ITEM: Final = "contract"
UNITS: Final = {"year": mark("year"), "month": mark("month")}


@dataclass(frozen=True, slots=True)
class FeeDue:
    """One fee that waits for an invoice, by its charge: taken into a draft, it is due no more."""

    charge_id: int
    customer_id: int
    customer: str
    text: str
    first: date
    last: date | None
    net: Decimal
    currency: str
    contract_id: int | None = None
    booking_id: int | None = None


def contract_fees_due(store: Store, *, month: str | None = None) -> tuple[FeeDue, ...]:
    """The contract fees that wait for an invoice, of periods that begin in a local month ("2026-04") or in any."""
    of_month = [Charge.local_month == month] if month is not None else []
    with store.read() as session:
        rows = session.execute(
            select(Charge, Customer.name)
            .join(Customer, Customer.id == Charge.customer_id)
            .where(Charge.contract_id.is_not(None), Charge.status == "chargeable", Charge.goodwill_reason == "", *of_month)
            .where(Charge.invoice_id.is_(None))
            .order_by(Charge.at, Customer.search, Charge.id)
        )
        return tuple(_due(charge, name) for charge, name in rows)


def _due(charge: Charge, customer: str) -> FeeDue:
    first, last = _days(charge)
    assert first is not None, "the charge of a contract names its period"
    return FeeDue(
        charge.id, charge.customer_id, customer, charge.text, first, last, charge.net, charge.currency, contract_id=charge.contract_id
    )


def _days(charge: Charge) -> tuple[date | None, date | None]:
    last = charge.case.get("period_to")
    return charge.period_from, date.fromisoformat(last) if last else None


def raise_contract_fees(store: Store, *, now: datetime) -> Changed:
    """Make the charges of all periods that have begun and have none; done again, or by two desks at once, it makes none twice."""
    profile = desks.profile(store)
    today = now.astimezone(profile.zone).date()
    with store.read() as session:
        owners = sorted({contract.customer_id for contract in _paid(session, today) if _missing(session, contract, today)})
    touched: list[tuple[str, int]] = []
    for owner in owners:
        with store.write() as session:
            # The customer's row is the lock of everybody who charges; behind it what another desk made is seen.
            lock_customer(session, owner)
            for contract in _paid(session, today, Contract.customer_id == owner):
                rows = [_charge(session, contract, first, last, profile) for first, last in _missing(session, contract, today)]
                touched += [("charge", row.id) for row in rows]
        touched.append(("customer", owner))
    return Changed.of(*touched, result=sum(kind == "charge" for kind, _ in touched))


def _paid(session: Session, today: date, *where: Any) -> list[Contract]:
    """Contracts with a fee that have begun."""
    since = or_(Contract.ends_on.is_(None), Contract.fees_from.is_(None), Contract.ends_on >= Contract.fees_from)
    rows = select(Contract).where(Contract.price > 0, Contract.starts_on <= today, since, *where).order_by(Contract.id)
    return list(session.scalars(rows.execution_options(populate_existing=True)))


def _missing(session: Session, contract: Contract, today: date) -> list[tuple[date, date]]:
    """The periods that have begun and have no charge."""
    begun = list(periods(contract.starts_on, contract.ends_on, contract.fee_period, until=today, since=contract.fees_from))
    made = set(session.scalars(select(Charge.period_from).where(Charge.contract_id == contract.id))) if begun else set()
    return [row for row in begun if row[0] not in made]


def _charge(session: Session, contract: Contract, first: date, last: date, profile: Profile) -> Charge:
    at = datetime.combine(first, time(), profile.zone).astimezone(UTC)
    row = Charge(
        contract_id=contract.id, period_from=first, customer_id=contract.customer_id, seconds=0, case={}, goodwill_reason="", at=at
    )
    row.local_month = f"{first:%Y-%m}"
    _write(session, row, contract, last, profile)
    session.add(row)
    session.flush()
    return row


def _write(session: Session, row: Charge, contract: Contract, last: date, profile: Profile) -> None:
    """The fee by the terms that hold on the period's first day."""
    assert row.period_from is not None
    version = rule_version(session, profile)  # read first: reading writes out what is half filled
    (terms,) = as_of(session, (contract,), row.period_from)
    fee = fee_of(profile.charges, contract.kind)
    item = fee.item if fee is not None and fee.item else f"{ITEM}:{contract.kind}"
    net = rounded(terms.price or Decimal(0), profile.currency)
    site = session.get(Site, contract.site_id) if contract.site_id is not None else None
    language = session.get_one(Customer, contract.customer_id).language
    row.text = fee_text(contract.kind, site.name if site is not None else "", speaker(language))
    row.case = {"work": {"work": ITEM}, "kind": contract.kind, "site": site.name if site is not None else "", "period_to": last.isoformat()}
    row.rule_version = version
    sums = totals([(net, profile.vat_rate)], profile.currency)
    money = {name: (getattr(sums, name), profile.currency) for name in ("net", "vat", "gross")}
    why = (
        Reason.of("contract_fee", first=row.period_from, last=last, net=(net, profile.currency)),
        Reason.of("total", rate=profile.vat_rate, **money),
    )
    lines = (ChargeLine(item, 1, contract.fee_period, net, net),)
    answer = ("chargeable", None, profile.currency, lines, sums.net, profile.vat_rate, sums.vat, sums.gross, 0, (), why)
    write(row, Priced(*answer))


def settle_fees(session: Session, contract: Contract, profile: Profile) -> tuple[tuple[str, int], ...]:
    """Bring the fees that are not invoiced in line with a contract that changed; one of a period it has no more is taken away."""
    session.flush()
    rows = session.scalars(select(Charge).where(Charge.contract_id == contract.id).with_for_update(key_share=True)).all()
    if not rows:
        return ()
    until = max(row.period_from for row in rows if row.period_from is not None)
    held = dict(periods(contract.starts_on, contract.ends_on, contract.fee_period, until=until, since=contract.fees_from))
    touched = []
    for row in rows:
        last = held.get(row.period_from) if row.period_from is not None and contract.price else None
        if last is not None and row.invoice_id is None and row.approved_at is None:
            _write(session, row, contract, last, profile)
        elif last is None and not _taken_away(session, row):
            continue
        touched.append(("charge", row.id))
    session.flush()
    return tuple(touched)


def _taken_away(session: Session, row: Charge) -> bool:
    """Whether a fee that is due no more is gone; on an issued invoice it stays until that is credited."""
    if not draft_lines_removed(session, row):
        return False
    if session.scalar(select(exists().where(InvoiceLine.charge_id == row.id))):
        # A credited invoice still speaks of it, so the row stays: nobody is charged for it.
        row.status, row.reason, row.net, row.lines = "out_of_scope", None, Decimal(0), []
    else:
        session.delete(row)
    session.flush()
    return True


def fee_text(kind: str, site: str, w: Words) -> str:
    """What a fee is for, in a reader's language: the contract, and its site if it is of one."""
    named = word(AGREEMENTS, kind, w)
    return w.say("{item}: {subject}", item=named, subject=site) if site else named


def fee_days(charge: Charge, w: Words) -> str:
    """The first and last day a fee is for."""
    first, last = _days(charge)
    return w.say("{first:date} – {last:date}", first=first, last=last) if last is not None else ""


def fee_line(charge: Charge, w: Words) -> InvoiceLine:
    """The line of an invoice: the contract, its period, one price."""
    (row,) = charge.lines
    return InvoiceLine(
        text=fee_text(charge.case.get("kind", ""), charge.case.get("site", ""), w), detail=fee_days(charge, w), quantity=Decimal(1),
        unit=w.tr(UNITS[row["unit"]]) if row["unit"] in UNITS else "", unit_price=Decimal(row["unit_price"]), vat_rate=charge.vat_rate,
        net=Decimal(row["net"]), charge_id=charge.id,
    )  # fmt: skip
