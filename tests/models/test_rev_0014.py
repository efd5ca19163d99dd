"""What the schema's fourteenth revision does to a desk that stands: tiers for a time were raises, past fees were invoiced elsewhere."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from desk.models import Charge, Contract, RaiseWindow
from desk.models.migrations.versions import rev_0014
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from desk.services.store import Store


def test_tiers_for_a_time_and_those_with_hours_become_raises_and_fees_begin_anew(store: Store):
    makers.desk(store, "web-veistamo")
    customer = makers.customer(store)
    kinds = {"tier_light": None, "tier_standard": date(2026, 5, 1), "tier_premium": None, "sla": date(2026, 5, 1)}
    keys = {kind: makers.contract(store, customer, kind, ends_on=ends) for kind, ends in kinds.items()}
    with_hours = makers.contract(store, customer, "tier_premium", starts_on=date(2026, 6, 1))
    makers.add(store, RaiseWindow(contract_id=with_hours, weekday=0, opens=1020, closes=1260))
    with store.write() as session, Operations.context(MigrationContext.configure(session.connection())):
        rev_0014._past()
    with store.read() as session:
        now = {key: session.get_one(Contract, key) for key in (*keys.values(), with_hours)}
        assert [row.kind for row in now.values()] == ["tier_light", "raise_standard", "tier_premium", "sla", "raise_premium"]
        assert all(row.fees_from is not None for row in now.values())


@pytest.mark.parametrize("wrong", ["renewal = 'week'", "renewal = 'year'", "fee_period = 'week'", "notice_days = -1"])
def test_a_contract_that_renews_says_when(store: Store, wrong: str):
    makers.contract(store, makers.customer(store))
    with pytest.raises(IntegrityError), store.write() as session:
        session.execute(text(f"UPDATE contract SET {wrong}"))


def test_a_period_of_a_contract_has_one_charge(store: Store):
    customer = makers.customer(store)
    contract = makers.contract(store, customer)

    def fee() -> Charge:
        return Charge(
            contract_id=contract, period_from=date(2026, 1, 1), customer_id=customer, at=NOW, local_month="2026-01", status="chargeable",
            currency="EUR", net=Decimal(10), vat_rate=Decimal(24), case={},
        )  # fmt: skip

    makers.add(store, fee())
    with pytest.raises(IntegrityError):
        makers.add(store, fee())
