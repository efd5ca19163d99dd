"""The desk's fields for payments, e-invoices and tax zones: what is kept, what is refused, and that invoices follow them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desk.rules.errors import Refused
from desk.services import desks
from desk.services.desk_fields import checked_fields
from desk.services.invoice.paper import reference_for
from desk.services.parties import seller_of
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from desk.services.store import Store


@pytest.mark.parametrize(
    ("country", "field", "typed", "kept"),
    [
        ("NO", "kid_length", 12, 12),
        ("NO", "kid_length", None, None),
        ("NO", "kid_check", "mod11", "mod11"),
        ("IS", "claim_bank", " 0133 ", "0133"),
        ("GR", "vat_zone", "islands", "islands"),
        ("NO", "vat_zone", "islands", ""),
        ("GR", "commercial_register", "1234 5678 9000", "123456789000"),
        ("NO", "endpoint", "0192: 991825827", "0192:991825827"),
        ("FI", "endpoint", "003720774740", "003720774740"),
    ],
)
def test_what_is_right_is_kept_as_the_papers_need_it(country: str, field: str, typed: Any, kept: Any) -> None:
    assert checked_fields({field: typed}, country) == {field: kept}


@pytest.mark.parametrize(
    ("country", "field", "typed"),
    [
        ("NO", "kid_length", 8),
        ("NO", "kid_length", 26),
        ("NO", "kid_length", True),
        ("NO", "kid_check", "mod97"),
        ("IS", "claim_bank", "133"),
        ("GR", "vat_zone", "moon"),
        ("GR", "commercial_register", "12345"),
        ("NO", "endpoint", "peppol:1"),
    ],
)
def test_what_is_wrong_is_refused_by_its_field(country: str, field: str, typed: Any) -> None:
    with pytest.raises(Refused) as refused:
        checked_fields({field: typed}, country)
    assert refused.value.field == field


def test_a_reference_follows_what_the_bank_agreed_on(store: Store) -> None:
    by = makers.desk(store, "mystore")
    desks.change_desk(store, fields={"kid_length": 15, "kid_check": "mod11"}, at=NOW, by=by)
    info = desks.desk_info(store)
    assert (info.kid_length, info.kid_check) == (15, "mod11")
    with store.read() as session:
        from desk.models import DeskInfo

        seller = seller_of(session.get_one(DeskInfo, 1))
    assert len(reference_for("NO", "2026-0118", seller)) == 15


def test_a_length_without_room_for_the_further_digit_is_refused_whichever_came_last(store: Store) -> None:
    by = makers.desk(store, "mystore")
    desks.change_desk(store, fields={"kid_length": 9}, at=NOW, by=by)
    with pytest.raises(Refused, match="at least") as refused:
        desks.change_desk(store, fields={"kid_check": "mod11"}, at=NOW, by=by)
    assert refused.value.field == "kid_length"
    assert desks.desk_info(store).kid_check == "mod10"
