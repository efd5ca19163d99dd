"""The ledger account of each role: the country's usual one, or what the accountant agreed on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select
from sqlalchemy.dialects import postgresql, sqlite

from desk.models import DeskInfo, LedgerAccount
from desk.rules.accounts import ROLES, check_account, default_account
from desk.services.changes import Changed
from desk.services.rights import ruled

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.store import Store


def accounts(store: Store) -> dict[str, str]:
    """Every role with its account's number, in the order of the roles."""
    with store.read() as session:
        country = session.scalars(select(DeskInfo.country)).one()
        own = {row.role: row.number for row in session.scalars(select(LedgerAccount))}
    return {role: own.get(role) or default_account(country, role) for role in ROLES}


@ruled
def save_accounts(store: Store, *, numbers: dict[str, str], at: datetime, by: int) -> Changed:
    """Keep the accounts agreed on; an empty number goes back to the country's usual one. All of them or none."""
    checked = {role: check_account(role, number) if number.strip() else "" for role, number in numbers.items()}
    insert = sqlite.insert if store.is_sqlite else postgresql.insert
    with store.write() as session:
        country = session.scalars(select(DeskInfo.country)).one()
        for role, number in checked.items():
            if not number or number == default_account(country, role):
                session.execute(delete(LedgerAccount).where(LedgerAccount.role == role))
                continue
            values = {"number": number, "at": at, "by_id": by}
            row = insert(LedgerAccount).values(role=role, **values)
            session.execute(row.on_conflict_do_update(index_elements=["role"], set_=values))
    return Changed.of(("ledger_account", 0))
