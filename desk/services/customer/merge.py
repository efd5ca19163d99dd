"""Two customers that are one: all that belongs to the first goes to the second, which can be undone until something newer happened.

What was issued stays as it was issued: an invoice keeps its buyer, and is listed with the customer it belongs to now.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, or_, select, update

from desk.models import Booking, Call, Charge, Contact, Contract, Customer, CustomerMerge, Invoice, Site, Ticket
from desk.rules.errors import Refused
from desk.services.changes import Changed
from desk.services.customer.edits import CUSTOMER, customer_search, find_customer, promises_follow
from desk.services.customer.merge_terms import move_money, put_prices_back, put_terms_back, refuse_office, terms_changed
from desk.services.registers import registration_number, vat_number
from desk.services.ticket.record import find_anew
from desk.services.versions import keep_change
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from desk.services.store import Store

MOVED: Final[dict[str, type[Any]]] = {
    "site": Site, "contact": Contact, "contract": Contract, "ticket": Ticket, "call": Call, "charge": Charge, "booking": Booking,
}  # fmt: skip
WITH_DRAFTS: Final[dict[str, type[Any]]] = {**MOVED, "invoice": Invoice}
# Handled apart: terms of payment and prices by merge_terms; the runs that billed a customer and the changes of prices stay.
KEPT: Final = frozenset({"billing_terms", "billing_run_row", "customer_price", "price_change"})
ITSELF: Final = mark("A customer can't be merged into itself: choose another.")
BEFORE: Final = mark("{name} was merged into another customer already.")
OVERLAP: Final = mark("Both customers have a contract of the same kind at the same time: end one of them first, then merge.")
CHANGED: Final = mark("{name} was changed by somebody while you compared: look at both again.")
NOTHING: Final = mark("There is nothing to take back: it was taken back already.")
SINCE: Final = mark("Something newer happened to {name} since the merge: it can't be taken back any more.")
CHOSEN: Final = tuple(CUSTOMER)
WINDOW: Final = 500


def merge_customers(
    store: Store,
    *,
    source_id: int,
    target_id: int,
    take: frozenset[str] = frozenset(),
    versions: tuple[int, int] | None = None,
    at: datetime,
    by: int,
) -> Changed:
    """Merge one customer into another; `take` names the fields that are the source's from now on. `result` is the merge's id.

    `versions` (source, target) are those that were compared: who changed one of them meanwhile is not written over.
    """  # fmt: skip
    if source_id == target_id:
        raise Refused(ITSELF, field="target_id")
    with store.write() as session:
        rows = {key: find_customer(session, key, lock=True) for key in sorted((source_id, target_id))}
        source, target = rows[source_id], rows[target_id]
        for row, seen in zip((source, target), versions or (source.version, target.version), strict=True):
            if row.merged_into_id is not None:
                raise Refused(BEFORE, field="source_id", name=row.name)
            if row.version != seen:
                raise Refused(CHANGED, field="source_id", name=row.name)
        _refuse_overlap(session, source_id, target_id)
        before = _take(source, target, take)
        moved = {kind: _move(session, model, source_id, target_id) for kind, model in MOVED.items()}
        money = move_money(session, source_id, target_id)
        moved["invoice"] = money.drafts
        moved["merged"] = list(session.scalars(select(Customer.id).where(Customer.merged_into_id == source_id)))
        session.execute(update(Customer).where(Customer.merged_into_id == source_id).values(merged_into_id=target_id))
        source.merged_into_id = target_id
        _bump(session, source, target, before, at=at, by=by)
        data = {"rows": moved, "before": {name: _plain(value) for name, value in before.items()},
                "versions": [source.version, target.version], "newest": _newest(session, target_id), "terms": money.terms,
                "prices": money.prices}  # fmt: skip
        made = CustomerMerge(source_id=source_id, target_id=target_id, at=at, by_id=by, moved=data)
        session.add(made)
        session.flush()
        _found_again(session, moved["ticket"])
        result = made.id
    follow = promises_follow(store, customer_id=target_id, at=at, by=by, cause="tier")
    return Changed.of(*_touched(source_id, target_id, moved), *follow, result=result)


def unmerge_customers(store: Store, *, merge_id: int, at: datetime, by: int) -> Changed:
    """Take a merge back, as long as nothing newer has happened to either customer."""
    with store.write() as session:
        made = session.scalar(select(CustomerMerge).where(CustomerMerge.id == merge_id).with_for_update())
        if made is None or made.undone_at is not None:
            raise Refused(NOTHING)
        rows = {key: find_customer(session, key, lock=True) for key in sorted((made.source_id, made.target_id))}
        source, target = rows[made.source_id], rows[made.target_id]
        if _is_newer(session, made, source, target) or terms_changed(session, made.moved["terms"]):
            raise Refused(SINCE, name=target.name)
        refuse_office(session, made.moved)
        moved = made.moved["rows"]
        for kind, model in WITH_DRAFTS.items():
            for ids in _windows(moved[kind]):
                session.execute(update(model).where(model.id.in_(ids)).values(customer_id=source.id))
        session.execute(update(Customer).where(Customer.id.in_(moved["merged"])).values(merged_into_id=source.id))
        put_terms_back(session, made.moved["terms"], source.id)
        put_prices_back(session, made.moved.get("prices", []), source.id)
        source.merged_into_id = None
        before = {name: getattr(target, name) for name in made.moved["before"]}
        for name, value in made.moved["before"].items():
            setattr(target, name, value)
        _bump(session, source, target, before, at=at, by=by)
        made.undone_at, made.undone_by_id = at, by
        session.flush()
        _found_again(session, moved["ticket"])
        ends = (made.source_id, made.target_id)
    follow = [pair for key in ends for pair in promises_follow(store, customer_id=key, at=at, by=by, cause="tier")]
    return Changed.of(*_touched(*ends, moved), *follow, result=ends[0])


def _take(source: Customer, target: Customer, take: frozenset[str]) -> dict[str, Any]:
    """The source's values of the fields chosen; numbers must be right in the country that holds. Answers what was replaced."""
    wanted = {name: getattr(source, name) for name in CHOSEN if name in take and getattr(source, name) != getattr(target, name)}
    country = wanted.get("country", target.country)
    registration_number(wanted.get("registration_number", target.registration_number), country)
    vat_number(wanted.get("vat_number", target.vat_number), country)
    before = {name: getattr(target, name) for name in wanted}
    for name, value in wanted.items():
        setattr(target, name, value)
    return before


def _refuse_overlap(session: Session, source_id: int, target_id: int) -> None:
    """Contracts of one kind and one time would both hold; the tiers are one kind, and a site's own stays its own."""
    rows = session.scalars(select(Contract).where(Contract.customer_id.in_((source_id, target_id)))).all()
    for one in (row for row in rows if row.customer_id == source_id):
        for other in (row for row in rows if row.customer_id == target_id):
            same = one.kind == other.kind or (one.kind.startswith("tier_") and other.kind.startswith("tier_"))
            apart = one.site_id is not None and other.site_id is not None
            last, end = (row.ends_on or date.max for row in (one, other))
            if same and not apart and one.starts_on <= end and other.starts_on <= last:
                raise Refused(OVERLAP, field="source_id")


def _move(session: Session, model: type[Any], source_id: int, target_id: int) -> list[int]:
    ids = list(session.scalars(select(model.id).where(model.customer_id == source_id).order_by(model.id)))
    session.execute(update(model).where(model.customer_id == source_id).values(customer_id=target_id))
    return ids


def _bump(session: Session, source: Customer, target: Customer, before: dict[str, Any], *, at: datetime, by: int) -> None:
    """Both have changed; what is found by them is written anew, and the target's old values are on the record."""
    for row, was in ((source, {}), (target, before)):
        row.version += 1
        keep_change(session, thing=f"customer:{row.id}", version=row.version, before=was, at=at, by=by)
    session.flush()
    for row in (source, target):
        session.expire(row, ["sites", "contacts", "contracts"])
        row.search = customer_search(row, row.sites)


def _newest(session: Session, customer_id: int) -> dict[str, int]:
    """The newest of each kind that belongs to a customer."""
    newest = {kind: select(func.max(model.id)).where(model.customer_id == customer_id) for kind, model in WITH_DRAFTS.items()}
    return {kind: session.scalar(asked) or 0 for kind, asked in newest.items()}


def _is_newer(session: Session, made: CustomerMerge, source: Customer, target: Customer) -> bool:
    ends = (source.id, target.id)
    later = select(CustomerMerge.id).where(
        CustomerMerge.id > made.id, CustomerMerge.undone_at.is_(None),
        or_(CustomerMerge.source_id.in_(ends), CustomerMerge.target_id.in_(ends)),
    )  # fmt: skip
    if [source.version, target.version] != made.moved["versions"] or session.scalar(later.limit(1)) is not None:
        return True
    newest = _newest(session, target.id)
    if any(newest[kind] != number for kind, number in made.moved["newest"].items()):
        return True
    moved = made.moved["rows"]
    if any(_count(session, model, moved[kind], model.customer_id == target.id) != len(moved[kind]) for kind, model in MOVED.items()):
        return True
    return _count(session, Invoice, moved["invoice"], Invoice.state == "draft") != len(moved["invoice"])


def _windows(ids: list[int]) -> list[list[int]]:
    return [ids[at : at + WINDOW] for at in range(0, len(ids), WINDOW)]


def _count(session: Session, model: type[Any], ids: list[int], where: ColumnElement[bool]) -> int:
    """How many of some rows are still as the merge left them."""
    asked = (select(func.count(model.id)).where(model.id.in_(part), where) for part in _windows(ids))
    return sum(session.scalar(one) or 0 for one in asked)


def _found_again(session: Session, ticket_ids: list[int]) -> None:
    for ids in _windows(ticket_ids):
        find_anew(session, Ticket.id.in_(ids))


def _touched(source_id: int, target_id: int, moved: dict[str, list[int]]) -> list[tuple[str, int]]:
    known = [(kind, key) for kind, keys in moved.items() if kind != "merged" for key in keys]
    return [("customer", source_id), ("customer", target_id), *known]


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
