"""Issuing: number, parties and link in one step that nobody can come between; the paper's bytes follow, made of what was frozen.

On PostgreSQL the step is one call of a function in the server (models/issuing_function.py), on SQLite one transaction here.
"""

from __future__ import annotations

import json
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select, text
from sqlalchemy.dialects import sqlite

from desk.models import Invoice, InvoiceLink, NumberCounter, Op
from desk.rules import chain
from desk.rules.errors import Refused, Trouble
from desk.services.changes import Changed
from desk.services.driver_errors import BUSY
from desk.services.invoice.files import keep_files, keep_logo
from desk.services.invoice.issue_prepared import Prepared, prepare
from desk.services.invoice.state import ISSUED, find_any, refuse_gone
from desk.services.line.waits import ISSUING, needs_line
from desk.services.live.written import said, tell
from desk.services.rights import ruled

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desk.services.store import Store

CALL: Final = text("SELECT issue_invoice(CAST(:given AS jsonb))")
TRIES: Final = 30


@needs_line(ISSUING)
@ruled
def issue_invoice(store: Store, *, op_key: str, invoice_id: int, today: date, at: datetime, by: int) -> Changed:
    """Issue a draft: its number from the counter, its parties frozen, linked to the one before; `result` is the number."""
    for _ in range(TRIES):
        with store.read() as session:
            earlier = session.scalar(select(Op.result).where(Op.key == op_key))
            if earlier is not None:
                return Changed.of(("invoice", invoice_id), result=earlier["number"])
            prepared = prepare(session, find_any(session, invoice_id), op_key=op_key, today=today, at=at, by=by)
        done = _finish(store, prepared)
        if done is not None:
            same = done["number"] == prepared.expected
            keep_files(store, invoice_id=invoice_id, at=at, printed=prepared.printed if same else None)
            return Changed.of(*_touched(prepared), result=done["number"])
    raise Trouble(BUSY)


def _finish(store: Store, prepared: Prepared) -> dict[str, Any] | None:
    if store.is_sqlite:
        with store.write() as session:
            keep_logo(session, prepared.logo)
            return _answer(_issue_here(session, prepared.given))
    if prepared.logo is not None:
        with store.write() as session:
            keep_logo(session, prepared.logo)
    kinds, ids = said(_touched(prepared))
    told = {"kinds": kinds, "ids": ids, "place": store.place}
    return _answer(store.at_once(CALL, {"given": json.dumps(prepared.given | told)}))


def _touched(prepared: Prepared) -> tuple[tuple[str, int], ...]:
    charges = (("charge", key) for key in prepared.charge_ids)
    return (("invoice", prepared.given["invoice_id"]), ("customer", prepared.customer_id), *charges)


def issue_in(session: Session, row: Invoice, *, today: date, at: datetime, by: int, buyer: dict[str, Any] | None = None) -> Prepared:
    """The same inside a transaction that is under way; the counter is locked until its end, so nothing is tried twice."""
    session.flush()
    prepared = prepare(session, row, op_key=None, today=today, at=at, by=by, lock=True, buyer=buyer)
    keep_logo(session, prepared.logo)
    if session.get_bind().dialect.name == "sqlite":
        answer = _issue_here(session, prepared.given)
    else:
        answer = session.execute(CALL, {"given": json.dumps(prepared.given)}).scalar_one()
        tell(session, _touched(prepared))
    if _answer(answer) is None:
        raise Trouble(BUSY)
    session.refresh(row)
    return prepared


def _answer(answer: dict[str, Any]) -> dict[str, Any] | None:
    """What was done; None when the look before was overtaken; refused when it cannot be."""
    stop = answer.get("stop")
    if stop == "gone":
        refuse_gone()
    if stop == "issued":
        raise Refused(
            "Invoice {number} is issued and cannot change: make a credit note instead.", field="invoice_id", number=answer["number"]
        )
    if stop == "earlier":
        raise Refused(
            "{field}: {given:date} is before the last document of the series, {last:date}; use that day or a later one.",
            field="dated", given=date.fromisoformat(answer["given"]), last=date.fromisoformat(answer["last"]),
        )  # fmt: skip
    if stop == "taken":
        raise Refused("The number {number} is taken already: set the series to a later one.", field="number", number=answer["number"])
    return answer.get("done")


def _issue_here(session: Session, given: dict[str, Any]) -> dict[str, Any]:
    """What the server's function does, for a file: the transaction has the whole database to itself."""
    row = session.get(Invoice, given["invoice_id"], populate_existing=True)
    earlier = session.scalar(select(Op.result).where(Op.key == given["op_key"])) if given["op_key"] else None
    if earlier is not None:
        return {"done": earlier}
    if row is None:
        return {"stop": "gone"}
    if row.state != "draft":
        return {"stop": "issued", "number": row.number}
    if row.version != given["version"]:
        return {"stop": "again"}
    today = date.fromisoformat(given["issue_date"])
    session.execute(sqlite.insert(NumberCounter).values(series=given["chain"], next=given["first"]).on_conflict_do_nothing())
    counter = session.get_one(NumberCounter, given["chain"], populate_existing=True)
    if counter.last_date is not None and counter.last_date > today:
        return {"stop": "earlier", "last": counter.last_date.isoformat(), "given": given["issue_date"]}
    place = given["first"] if counter.last_date is not None and counter.last_date.year < today.year else counter.next
    turn = place - given["from"]
    if not 0 <= turn < len(given["numbers"]):
        return {"stop": "again"}
    number = given["numbers"][turn]
    if session.scalar(select(Invoice.id).where(Invoice.number == number)) is not None:
        return {"stop": "taken", "number": number}
    _freeze(row, given, place, turn, today)
    link = chain.Link(given["series"], place, number, today, row.reference, given["content_sha256"])
    digest = chain.link_sha256(counter.last_sha256, link)
    session.flush()
    session.add(InvoiceLink(
        invoice_id=row.id, chain=given["chain"], position=counter.issued + 1, content_sha256=given["content_sha256"],
        previous_sha256=counter.last_sha256, sha256=digest,
    ))  # fmt: skip
    counter.next, counter.last_date, counter.issued, counter.last_sha256 = place + 1, today, counter.issued + 1, digest
    done = {"number": number, "id": row.id}
    if given["op_key"]:
        session.add(Op(key=given["op_key"], at=row.issued_at, by_id=given["issued_by_id"], result=done))
    session.flush()
    return {"done": done}


def _freeze(row: Invoice, given: dict[str, Any], place: int, turn: int, today: date) -> None:
    row.state, row.number, row.sequence, row.series = ISSUED, given["numbers"][turn], place, given["series"]
    row.reference, row.issue_date = given["references"][turn], today
    row.due_date = date.fromisoformat(given["due_date"]) if given["due_date"] is not None else None
    row.issued_at, row.issued_by_id = datetime.fromisoformat(given["issued_at"]), given["issued_by_id"]
    row.seller, row.buyer, row.payer = json.loads(given["seller"]), json.loads(given["buyer"]), json.loads(given["payer"])
    row.appendix, row.home_currency = json.loads(given["appendix"]), given["home_currency"]
    row.home_rate, row.home_vat = _amount(given["home_rate"]), _amount(given["home_vat"])


def _amount(kept: int | None) -> Decimal | None:
    return None if kept is None else Decimal(kept) / chain.TEN_THOUSAND

