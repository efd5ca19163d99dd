"""What the schema's sixth revision does to a desk that stands: its copy of the profile says what it could not say before."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import select, text

from desk.models import BreachReason, ProfileCopy, Ticket
from desk.models.migrations.versions import rev_0006
from desk.rules.profile import profile_from_toml
from tests import makers

if TYPE_CHECKING:
    from desk.services.store import Store

NEW = ("alerts = ", "interim_answer_starts = ", "tells = ", "instead = ")


def older(store: Store, profile: str) -> None:
    """The desk's copy as the first release wrote it."""
    makers.desk(store, profile)
    with store.write() as session:
        row = session.scalars(select(ProfileCopy)).one()
        row.toml = "".join(line for line in row.toml.splitlines(keepends=True) if not line.startswith(NEW))


@pytest.mark.parametrize("profile", ["stefna", "mystore", "pindena", "clickmedia", "web-veistamo"])
def test_an_older_copy_says_what_the_shipped_one_says(store: Store, profile: str):
    from desk.services import profiles

    older(store, profile)
    for _ in range(2):
        with store.write() as session, Operations.context(MigrationContext.configure(session.connection())):
            rev_0006._profiles()
    with store.read() as session:
        read = profile_from_toml(tomllib.loads(session.scalars(select(ProfileCopy.toml)).one()))
    shipped = profiles.shipped(profile).promises
    assert (read.promises.tells, read.promises.alerts, read.promises.interim_starts) == (
        shipped.tells, shipped.alerts, shipped.interim_starts,
    )  # fmt: skip
    assert read.promises.channels == shipped.channels


def test_every_desk_has_the_shipped_reasons_once(store: Store):
    with store.read() as session:
        assert tuple(session.scalars(select(BreachReason.code).order_by(BreachReason.position))) == rev_0006.SHIPPED


def test_a_ticket_written_without_the_new_columns_has_their_defaults(store: Store):
    makers.desk(store)
    ticket = makers.ticket(store, makers.customer(store))
    with store.write() as session:
        session.execute(text("UPDATE ticket SET fault_ticks = '[]', profile_version = 0"))
    with store.read() as session:
        assert session.get_one(Ticket, ticket).fault_ticks == []
