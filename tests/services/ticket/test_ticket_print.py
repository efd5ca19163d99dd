"""A ticket on paper: all that the customer may see in their language, and what only the desk sees when it is asked for."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from desk.services import custom_fields, tickets
from desk.services.custom import values as custom_values
from desk.services.custom_fields import Option
from desk.services.ticket.print import ticket_paper
from tests import makers
from tests.documents.reading import words as text_of
from tests.makers import NOW

if TYPE_CHECKING:
    from desk.services.store import Store

KINDS = {"text": "web-1", "number": Decimal("2.5"), "date": date(2026, 5, 1), "tick": True}


@pytest.fixture
def told(file_store: Store):
    """A ticket with a message, a reply, a note and the desk's own fields."""
    store = file_store
    anna, customer = makers.desk(store), makers.customer(store)
    contact = makers.contact(store, customer, email="thordur@lundey.example")
    subject, said = "Vefurinn <b>svarar</b> ekki & hægt", "Góðan dag.\nHvað er að?"
    new = tickets.NewTicket(customer_id=customer, contact_id=contact, subject=subject, text=said)
    ticket = int(tickets.open_ticket(store, op_key="a", new=new, received_at=NOW, by=anna).result)
    tickets.reply(store, op_key="b", ticket_id=ticket, text="Við lítum á þetta.", at=NOW, by=anna)
    tickets.note(store, op_key="c", ticket_id=ticket, text="Leyndarmál", at=NOW, by=anna)
    values = {}
    for kind, value in KINDS.items():
        field = custom_fields.save_field(store, field_id=None, version=0, name=f"Reitur {kind}", kind=kind, at=NOW, by=anna)
        values[int(field.result)] = value
    choice = int(custom_fields.save_field(
        store, field_id=None, version=0, name="Hluti", kind="choice", options=(Option("Greiðslugátt"),), at=NOW, by=anna,
    ).result)  # fmt: skip
    values[choice] = "Greiðslugátt"
    seen = tickets.ticket(store, ticket_id=ticket).version
    custom_values.change_custom(store, ticket_id=ticket, version=seen, values=values, at=NOW, by=anna)
    return store, ticket


def test_the_customer_reads_what_was_said_and_promised(told: tuple[Store, int]):
    store, ticket = told
    text = text_of(ticket_paper(store, ticket_id=ticket, language="is", now=NOW))
    for wanted in (
        "Vefurinn <b>svarar</b> ekki & hægt", "Hótel Lundey ehf.", "Þórður Dæmason", "Góðan dag.", "Hvað er að?", "Við lítum á þetta.",
        "Reitur text", "web-1", "2,5", "1.5.2026", "Greiðslugátt", "Anna Dæmi",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert "Leyndarmál" not in text
    assert "lýsing" not in text


def test_notes_and_changes_stand_there_only_when_they_are_asked_for(told: tuple[Store, int]):
    store, ticket = told
    pdf = ticket_paper(store, ticket_id=ticket, language="is", now=NOW, internal=True, says=lambda entry, _words: f"lýsing {entry.kind}")
    assert "Leyndarmál" in text_of(pdf)
    assert "lýsing change" in text_of(pdf)


@pytest.mark.parametrize("language", ["en", "is", "nb", "el", "fi"])
def test_each_language_has_its_paper(told: tuple[Store, int], language: str):
    store, ticket = told
    pdf = ticket_paper(store, ticket_id=ticket, language=language, now=NOW)
    assert pdf.startswith(b"%PDF")
    assert "1001" in text_of(pdf)


def test_a_long_history_goes_on_over_many_sheets(told: tuple[Store, int]):
    store, ticket = told
    for number in range(12):
        text = f"Nr. {number}: " + "orð " * 700
        tickets.reply(store, op_key=f"long-{number}", ticket_id=ticket, text=text, at=NOW, by=1)
    text = text_of(ticket_paper(store, ticket_id=ticket, language="is", now=NOW))
    assert all(f"Nr. {number}:" in text for number in range(12))
