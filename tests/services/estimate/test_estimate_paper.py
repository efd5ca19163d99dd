"""An estimate printed from what is kept, in the customer's language."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from desk.rules.errors import Refused
from desk.services.estimate.paper import estimate_paper, estimate_pdf
from desk.services.estimates import NewLine, send_estimate, write_estimate
from tests.documents.reading import words
from tests.services import trade
from tests.services.promise_scene import Scene, at

if TYPE_CHECKING:
    from desk.services.store import Store


def test_it_speaks_the_customers_language_and_says_what_was_written(store: Store):
    scene = Scene(store, "web-veistamo")
    trade.customer(store)
    ticket = scene.open(subject="Uusi lomake")
    lines = (NewLine("Lomake", Decimal("1.5")), NewLine("Oma vika", Decimal(1), work="maintenance"))
    written = write_estimate(
        store, ticket_id=ticket, lines=lines, valid_until=date(2026, 5, 22), note="Aloitamme ma.", at=at(9), by=scene.by
    )
    paper = estimate_paper(store, estimate_id=written.result)
    assert (paper.language, paper.number, paper.draft, paper.hours) == ("fi", "1001-1", True, Decimal("2.5"))
    assert (paper.lines[0].unit_price, paper.lines[0].net) == (Decimal(24), Decimal(144))
    send_estimate(store, estimate_id=written.result, how="email", at=at(10), by=scene.by)
    text = words(estimate_pdf(store, estimate_id=written.result))
    for wanted in ("Kustannusarvio", "Lomake", "144,00", "voimassa 22.5.2026 asti", "Aloitamme ma.", "Dæmi ehf."):
        assert wanted in text, wanted
    assert "Cost estimate" in words(estimate_pdf(store, estimate_id=written.result, language="en"))


def test_one_that_is_gone_is_refused(store: Store):
    Scene(store)
    with pytest.raises(Refused):
        estimate_pdf(store, estimate_id=7)
