"""Texts nobody types, but a paste can hold: whole pages looked for, the NUL sign; on both engines."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from desk.rules.errors import Refused
from desk.services import calls, charges, customers, invoices, queue, search
from tests import makers

if TYPE_CHECKING:
    from desk.services.store import Store


def test_a_pasted_page_in_any_search_finds_nothing_and_breaks_nothing(store: Store) -> None:
    me = makers.desk(store)
    for text in ("x" * 1_000_000, "a b c d e f g " * 70_000, "\"'%_\\*-(", "\0", "\0a"):
        assert search.find_everything(store, text=text) == ()
        assert calls.find_callers(store, text=text) == ()
        assert queue.queue_ids(store, view="all_open", by=me, now=makers.NOW, search=text) == ()
        assert invoices.invoice_ids(store, view="all", today=date(2026, 4, 22), search=text) == ()
        assert customers.customer_ids(store, search=text) == ()
        assert customers.find_sites(store, text=text) == ()
        assert charges.unbilled(store, month=None, search=text) == ()


def test_the_nul_sign_in_a_text_is_left_out(store: Store) -> None:
    makers.desk(store)
    number = makers.customer(store, "Kaffi\0 Lóa")
    assert customers.customer(store, customer_id=number, now=makers.NOW).name == "Kaffi Lóa"


def test_notes_longer_than_any_text_are_refused(store: Store) -> None:
    me = makers.desk(store)
    begun = calls.begin_call(store, op_key="k", at=makers.NOW, by=me)
    with pytest.raises(Refused, match="longer than"):
        calls.heartbeat(store, call_id=begun.result, at=makers.NOW, notes="x" * 100_001)
    calls.heartbeat(store, call_id=begun.result, at=makers.NOW, notes="x" * 100_000)
