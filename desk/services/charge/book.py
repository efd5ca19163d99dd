"""Charges kept: a call priced by the rules under a lock, its draws taken and given back, what holds it told on its ticket."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select

from desk.models import Call, Charge, Customer, ProfileCopy, Ticket
from desk.rules.charge import price
from desk.rules.charge_work import HOLDS, ChargeLine
from desk.rules.charge_work import Charge as Priced
from desk.rules.errors import Refused, Trouble
from desk.rules.money import plain, rounded
from desk.rules.tax import totals
from desk.rules.why import Reason
from desk.services.call.segments import seconds_of
from desk.services.charge.case import Case, case_of, open_at
from desk.services.charge.history import note_change, terms_of
from desk.services.included_training import INCLUDED, USED_UP, move_quarters
from desk.services.price import rows as price_rows
from desk.words import mark, stored

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile
    from desk.services.ticket.record import Act

INVOICED: Final = mark("This is on an invoice already: take it off the draft, or credit the invoice, and change it then.")
APPROVED: Final = mark("This charge is approved: take the approval back first.")
AGREED_ITEM: Final = "agreed"
MOST_TEXT: Final = 200


def charge_of(session: Session, call_id: int, *, lock: bool = False) -> Charge | None:
    """The charge of a call."""
    query = select(Charge).where(Charge.call_id == call_id)
    return session.scalar(query.with_for_update(key_share=True).execution_options(populate_existing=True) if lock else query)


def lock_customer(session: Session, customer_id: int) -> None:
    """Keep others from counting the customer's prepaid quarters until this transaction ends (on SQLite it has the whole database)."""
    session.execute(select(Customer.id).where(Customer.id == customer_id).with_for_update(key_share=True))


def refuse_invoiced(charge: Charge | None) -> None:
    """Refuse to touch a charge that is on an invoice."""
    if charge is not None and charge.invoice_id is not None:
        raise Refused(INVOICED)


def refuse_approved(charge: Charge | None) -> None:
    """Refuse to touch the price of a charge that is approved."""
    if charge is not None and charge.approved_at is not None:
        raise Refused(APPROVED)


def book_call(act: Act, call: Call) -> Charge | None:
    """Price a finished call and keep its charge; none while nobody knows whose it is. What it had drawn comes back first.

    An approved charge keeps its price: only what it is about follows the call.
    """
    session, profile = act.session, act.profile
    owner = customer_of(session, call)
    if owner is not None:
        lock_customer(session, owner)
    charge = charge_of(session, call.id, lock=True)
    refuse_invoiced(charge)
    seconds = seconds_of(call)
    if charge is not None and charge.customer_id != owner:
        unbook(act, charge)
        charge = None
    case = case_of(session, profile, call, seconds=seconds, charge=charge)
    if case is None:
        return None
    former = charge.ticket_id if charge is not None else None
    if charge is not None and charge.approved_at is not None:
        charge.text, charge.ticket_id = charge_text(call, case), call.ticket_id
    else:
        charge = _price(act, charge, call, case, seconds)
    session.add(charge)
    session.flush()
    for ticket_id in {former, charge.ticket_id} - {None}:
        tell_ticket(session, ticket_id)
    return charge


def _price(act: Act, charge: Charge | None, call: Call, case: Case, seconds: int) -> Charge:
    """The charge by the rules and prices that hold, with what it cost before in its history."""
    before = terms_of(charge) if charge is not None else None
    give_back(act.session, charge)
    priced = priced_case(act.session, act.profile, case, charge)
    if charge is None:
        charge = Charge(call_id=call.id, customer_id=case.customer.id, case={}, goodwill_reason="", history=[])
    _keep(act.session, charge, call, case, priced, seconds, act.profile)
    if before is not None:
        note_change(act, charge, before)
    return charge


def unbook(act: Act, charge: Charge) -> None:
    """Take a charge away, giving back what it had drawn; an approved one is refused."""
    refuse_invoiced(charge)
    refuse_approved(charge)
    give_back(act.session, charge)
    ticket_id = charge.ticket_id
    act.session.delete(charge)
    act.session.flush()
    tell_ticket(act.session, ticket_id)


def customer_of(session: Session, call: Call) -> int | None:
    """Whose call it is: its own customer, else its ticket's."""
    if call.customer_id is not None or call.ticket_id is None:
        return call.customer_id
    return session.scalar(select(Ticket.customer_id).where(Ticket.id == call.ticket_id))


def priced_case(session: Session, profile: Profile, case: Case, charge: Charge | None) -> Priced:
    """The rules' answer with the prices of the day, then what people decided about it."""
    try:
        day = price_rows.day_prices(session, on=case.day, customer_id=case.customer.id)
        answer = price(profile.charges, case.work, day.prices, open_at=open_at(profile), lapsed=day.lapsed)
    except Refused as refusal:
        # A call must end whatever its fields say: what the rules refuse waits for a person.
        answer = _undecided(profile, refusal)
    return decided(answer, charge.case if charge is not None else {})


def _undecided(profile: Profile, refusal: Refused) -> Priced:
    nothing = rounded(Decimal(0), profile.currency)
    why = (Reason.of("not_priced", field=refusal.field or ""),)
    return Priced("held", "decision", profile.currency, (), nothing, profile.vat_rate, nothing, nothing, 0, (), why)


def decided(answer: Priced, kept: dict[str, Any]) -> Priced:
    """The answer with the releases on record told, and a sum agreed for what has no price."""
    rows = kept.get("released", ())
    told = tuple(_release(row) for row in rows)
    agreed = next((Decimal(row["amount"]) for row in reversed(rows) if row.get("amount") is not None), None)
    unpriced = answer.status == "out_of_scope" or (answer.status == "held" and answer.reason in {"decision", "price"})
    if agreed is None or not unpriced:
        return replace(answer, why=(*answer.why, *told)) if told else answer
    line = ChargeLine(AGREED_ITEM, 1, "piece", agreed, agreed)
    sums = totals([(line.net, answer.vat_rate)], answer.currency)
    total = Reason.of("agreed_sum", net=(agreed, answer.currency))
    why = (*answer.why, *told, total)
    return replace(answer, status="chargeable", reason=None, lines=(line,), net=sums.net, vat=sums.vat, gross=sums.gross, why=why)


def _release(row: dict[str, Any]) -> Reason:
    code = "released.override" if row.get("override") else f"released.{row['hold']}"
    day = datetime.fromisoformat(row["at"]).date()
    return Reason.of(code, who=row["who"], day=day, reason=row["reason"])


def give_back(session: Session, charge: Charge | None) -> None:
    """Give included training back to the site it was taken from; the pack is counted from the charges themselves."""
    if charge is None or charge.case.get("drawn") != INCLUDED or not charge.pack_quarters:
        return
    move_quarters(session, charge.case.get("site_id"), -charge.pack_quarters)
    charge.pack_quarters = 0


def _keep(session: Session, charge: Charge, call: Call, case: Case, priced: Priced, seconds: int, profile: Profile) -> None:
    if case.drawn == INCLUDED and not move_quarters(session, case.site_id, priced.pack_quarters):
        raise Trouble(USED_UP)  # only a writer who holds no customer's row could have come between
    kept = {"released": charge.case["released"]} if "released" in charge.case else {}
    charge.customer_id, charge.ticket_id = case.customer.id, call.ticket_id
    charge.at, charge.local_month, charge.seconds = call.started_at, case.month, seconds
    charge.text = charge_text(call, case)
    charge.case = {**case.kept(), **kept}
    charge.rule_version = rule_version(session, profile)
    write(charge, priced)


def write(charge: Charge, priced: Priced) -> None:
    """The rules' answer on the charge's row."""
    charge.status, charge.reason = priced.status, priced.reason
    charge.currency, charge.net, charge.vat_rate = priced.currency, priced.net, priced.vat_rate
    charge.pack_quarters = priced.pack_quarters
    charge.lines = [line_json(line) for line in priced.lines]
    charge.why = stored.to_json(priced.why)
    charge.warnings = list(priced.warnings)
    if charge.status != "chargeable":
        charge.goodwill_reason = ""


def line_json(line: ChargeLine) -> dict[str, Any]:
    """A line as the charge keeps it: amounts as decimal text."""
    return {"item": line.item, "quantity": line.quantity, "unit": line.unit, "unit_price": plain(line.unit_price), "net": plain(line.net)}


def charge_text(call: Call, case: Case) -> str:
    """What the work was, in the agent's words: the ticket's subject, else the first line noted, else the call type's title."""
    first = next((line.strip() for line in call.notes.splitlines() if line.strip()), call.title)
    return (case.ticket.subject if case.ticket is not None else first)[:MOST_TEXT]


def rule_version(session: Session, profile: Profile) -> str:
    """Which version of the desk's rules priced it: "stefna 3"."""
    return f"{profile.key} {session.scalar(select(func.max(ProfileCopy.version))) or 0}"


def tell_ticket(session: Session, ticket_id: int | None) -> None:
    """Repeat on a ticket what holds its charges: of several reasons the first in the order in which they apply."""
    ticket = session.get(Ticket, ticket_id, with_for_update={"key_share": True}) if ticket_id is not None else None
    if ticket is None:
        return
    held = select(Charge.reason).where(Charge.ticket_id == ticket_id, Charge.status == "held")
    ticket.held_reason = min((reason for reason in session.scalars(held) if reason), key=HOLDS.index, default=None)
    session.flush()
