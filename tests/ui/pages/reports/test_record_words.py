"""A recorded write in words of the trade, in the reader's language and by the desk's clock."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from desk.models import Base, audit_rows
from desk.services.audit.reading import Change
from desk.ui.pages.reports.record_fields import CODES, FIELDS, PARTS, PERSONS, SWITCHES, Reader
from desk.ui.pages.reports.record_words import change_said
from desk.words import speaker

ZONE = ZoneInfo("Europe/Athens")


@pytest.mark.parametrize(("change", "thing", "said"), [
    (Change("status", "open", "closed"), "ticket", "Status: Open → Closed"),
    (Change("kind", "fault", "question"), "ticket", "Kind: Fault → Question"),
    (Change("kind", "fault", None), "entry", "Kind: fault →"),
    (Change("level", "2", "3"), "ticket", "Level: Level 2 → Level 3"),
    (Change("level", "9", "3"), "ticket", "Level: 9 → Level 3"),
    (Change("level", "²", "3"), "ticket", "Level: ² → Level 3"),
    (Change("active", None, "0"), "person", "active: No"),
    (Change("paused_at", None, "2026-04-22 21:30:00"), "ticket", "Paused: 23 Apr 2026 00:30"),
    (Change("paused_at", "soon", None), "ticket", "Paused: soon →"),
    (Change("owner_id", "1", "9"), "ticket", "Owner: Anna Dæmi → 9"),
    (Change("kid_length", "6", "7"), "desk", "kid length: 6 → 7"),
    (Change("notes", "12", "15", hidden=True), "customer", "Notes: 12 letters → 15 letters"),
])  # fmt: skip
def test_a_change_is_said_in_words_of_the_trade(change: Change, thing: str, said: str) -> None:
    assert change_said(change, thing, Reader(speaker("en"), ZONE, {"1": "Anna Dæmi"})) == said


def test_a_change_is_said_in_the_readers_language() -> None:
    assert change_said(Change("status", "open", "closed"), "ticket", Reader(speaker("nb"), ZONE)) == "Status: Åpen → Lukket"


def test_every_word_is_of_a_column_or_a_table_there_is() -> None:
    tables = {name: Base.metadata.tables[name] for name, row in audit_rows.TABLES.items() if row.verbs}
    columns = {column.name for table in tables.values() for column in table.columns}
    assert {*FIELDS, *PERSONS, *SWITCHES, *(column for _, column in CODES)} <= columns
    assert {*PARTS, *(thing for thing, _ in CODES if thing)} <= {*tables}
