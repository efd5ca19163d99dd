"""The desk's particulars: the last save is taken back as it was, a logo with it; what the law still wants is named."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from desk.rules.errors import Refused
from desk.services import desks
from desk.services.desk_undo import lacking, last_save, undo_save
from tests import makers
from tests.makers import NOW
from tests.services import trade

if TYPE_CHECKING:
    from desk.services.store import Store


def picture(colour: str) -> bytes:
    out = BytesIO()
    Image.new("RGB", (4, 4), colour).save(out, "PNG")
    return out.getvalue()


def test_the_last_save_is_taken_back_and_then_the_one_before(store: Store):
    by = makers.desk(store)
    first, second = picture("red"), picture("blue")
    desks.change_desk(store, fields={"city": "Akureyri", "logo": first}, at=NOW, by=by)
    desks.change_desk(store, fields={"city": "Akureyri", "phone": "555", "logo": second}, at=NOW, by=by)
    saved = last_save(store)
    assert saved is not None
    assert (saved.who, saved.fields) == ("Anna Dæmi", ("phone", "logo"))
    assert undo_save(store, at=NOW, by=by).result == ("phone", "logo")
    info = desks.desk_info(store)
    assert (info.city, info.phone, info.logo) == ("Akureyri", "", first)
    undo_save(store, at=NOW, by=by)
    info = desks.desk_info(store)
    assert (info.city, info.logo) == ("", None)
    assert last_save(store) is None
    with pytest.raises(Refused):
        undo_save(store, at=NOW, by=by)


def test_a_save_that_changed_nothing_is_none_and_an_agent_takes_none_back(store: Store):
    by = makers.desk(store)
    desks.change_desk(store, fields={"city": ""}, at=NOW, by=by)
    assert last_save(store) is None
    desks.change_desk(store, fields={"city": "Akureyri"}, at=NOW, by=by)
    with pytest.raises(Refused):
        undo_save(store, at=NOW, by=makers.person(store))
    assert desks.desk_info(store).city == "Akureyri"


def test_what_the_law_of_the_country_still_wants_is_named(store: Store):
    by = makers.desk(store)
    assert lacking(store) == (
        "the desk's street", "the desk's postcode", "the desk's town", "the desk's registration number", "the desk's VAT number",
    )  # fmt: skip
    desks.change_desk(store, fields={**trade.ADDRESS, **trade.SELLERS["IS"]}, at=NOW, by=by)
    assert lacking(store) == ()
