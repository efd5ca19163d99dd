"""The record of a contract: who changed what and when, and its terms as they were on any day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from desk.models import Contract, ContractChange, Person

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

ADDED, CORRECTED, AGREED, RENEWED, ENDED = "added", "corrected", "agreed", "renewed", "ended"
# What two sides can agree anew from a day on; everything else is the contract itself.
TERMS: Final = ("price", "surcharge", "hourly_rate", "covers_out_of_hours", "quote_first")
DATES: Final = frozenset({"starts_on", "ends_on", "renews_on", "fees_from", "terms_from"})
AMOUNTS: Final = frozenset({"price", "surcharge", "hourly_rate"})
KEPT: Final = (
    "kind", "site_id", "starts_on", "ends_on", "note", "renewal", "renews_on", "renews_itself", "notice_days", "fee_period", "fees_from",
    *TERMS,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ContractStep:
    """One step in a contract's life: each field with its value before and after, the newest step first in a record."""

    at: datetime
    who: str | None
    what: str
    holds_from: date
    fields: tuple[tuple[str, Any, Any], ...]
    reason: str


def kept(contract: Contract) -> dict[str, Any]:
    """A contract's fields, as its record keeps them."""
    return {name: _pack(getattr(contract, name)) for name in KEPT}


def record(
    session: Session, contract: Contract, what: str, *, before: dict[str, Any], after: dict[str, Any] | None = None,
    at: datetime, by: int | None, holds_from: date, reason: str = "",
) -> bool:  # fmt: skip
    """Put what moved on a contract's record; False when nothing did."""
    now = kept(contract) if after is None else after
    moved = {name: value for name, value in now.items() if before.get(name) != value and (name in before or value != [])}
    if not moved and what != ENDED:
        return False
    was = {name: before[name] for name in moved if name in before}
    step = {"what": what, "holds_from": holds_from, "before": was, "after": moved, "reason": reason}
    session.add(ContractChange(contract_id=contract.id, at=at, by_id=by, **step))
    session.flush()
    return True


def as_of(session: Session, contracts: Iterable[Contract], day: date) -> tuple[Contract, ...]:
    """Contracts with the terms that held on a day: what was agreed from a later day on is taken back, on copies no session knows."""
    rows = tuple(contracts)
    stale = [contract.id for contract in rows if contract.terms_from is not None and contract.terms_from > day]
    if not stale:
        return rows
    later = session.scalars(
        select(ContractChange)
        .where(ContractChange.contract_id.in_(stale), ContractChange.what == AGREED, ContractChange.holds_from > day)
        .order_by(ContractChange.id.desc())
    )
    undone: dict[int, dict[str, Any]] = {key: {} for key in stale}
    for change in later:
        undone[change.contract_id] |= {name: _unpack(name, value) for name, value in change.before.items() if name in TERMS}
    return tuple(_copy(contract, undone[contract.id]) if contract.id in undone else contract for contract in rows)


def contract_history(store: Store, *, contract_id: int) -> tuple[ContractStep, ...]:
    """The steps of a contract's life, the newest first."""
    with store.read() as session:
        rows = session.execute(
            select(ContractChange, Person.name)
            .outerjoin(Person, Person.id == ContractChange.by_id)
            .where(ContractChange.contract_id == contract_id)
            .order_by(ContractChange.id.desc())
        )
        return tuple(
            ContractStep(row.at, who, row.what, row.holds_from, _fields(row), row.reason) for row, who in rows
        )  # fmt: skip


def _fields(row: ContractChange) -> tuple[tuple[str, Any, Any], ...]:
    return tuple((name, _unpack(name, row.before.get(name)), _unpack(name, value)) for name, value in row.after.items())


def _copy(contract: Contract, values: dict[str, Any]) -> Contract:
    columns = {column.key: getattr(contract, column.key) for column in Contract.__mapper__.column_attrs}
    return Contract(**{**columns, **values})


def _pack(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else f"{value.normalize():f}" if isinstance(value, Decimal) else value


def _unpack(name: str, value: Any) -> Any:
    if value is None:
        return None
    return date.fromisoformat(value) if name in DATES else Decimal(value) if name in AMOUNTS else value
