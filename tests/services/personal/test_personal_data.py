"""All of a person shown, handed out and erased, on both engines: facts stay, the person does not, and issued invoices are said to stay."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import inspect, text

from desk.models import Approval, Attendee, Booking, Call, Entry, PersonalEvent, Ticket
from desk.rules.errors import Refused
from desk.services import caller, contact_ways, customers, invoices, search, tickets
from desk.services.personal import data as personal_data
from tests import makers
from tests.makers import NOW, TODAY
from tests.services import trade

if TYPE_CHECKING:
    from desk.services.store import Store

NAME, FIRST = "Aino Esimerkki", "Aino"
SECRETS = ("Aino", "Esimerkki", "aino@lapin.example", "5550142", "5550199", "aino@koti.example")


class Room:
    """A desk with one person named wherever a name can stand."""

    def __init__(self, store: Store) -> None:
        self.store, self.by = store, trade.desk(store)
        self.customer = trade.customer(store, name="Lapin Retkivaruste Oy", notes="Aino pays late. Call Eero.")
        fields = {
            "name": NAME, "phone": "040 555 0142", "email": "aino@lapin.example", "authorised": True, "trained_on": TODAY,
            "ways": (contact_ways.Way("phone", "home", "040 555 0199"), contact_ways.Way("email", "home", "aino@koti.example")),
        }  # fmt: skip
        save = customers.save_contact(store, customer_id=self.customer, contact_id=None, fields=fields, at=NOW, by=self.by)
        self.contact = int(save.result)
        new = tickets.NewTicket(customer_id=self.customer, contact_id=self.contact, subject="Aino cannot log in", kind="fault")
        self.ticket = int(tickets.open_ticket(store, op_key="t", new=new, received_at=NOW, by=self.by).result)
        received = Entry(ticket_id=self.ticket, at=NOW, kind="received", contact_id=self.contact, text="Hei,\n\nterveisin Aino Esimerkki",
                         data={"from": "Aino Esimerkki <aino@lapin.example>"})  # fmt: skip
        self.entry = makers.add(store, received)
        self.call = makers.call(
            store, self.by, customer_id=self.customer, contact_id=self.contact, number="+358405550142", caller_name="Aino",
            notes="Aino wants a quote. Wife of Eero.", edits=[{"was": "Aino Esimerkki asked"}],
        )  # fmt: skip
        site = makers.site(store, self.customer, "lapin.example")
        session = makers.session_of_course(store, makers.course(store))
        self.attendee = Attendee(name=NAME, contact_id=self.contact, attended=True)
        makers.add(store, Booking(
            session_id=session, customer_id=self.customer, site_id=site, seats=1, status="booked", fee=0, booked_at=NOW,
            booked_by_id=self.by, attendees=[self.attendee],
        ))  # fmt: skip
        makers.add(store, Approval(ticket_id=self.ticket, contact_id=self.contact, said_at=NOW, how="phone", note="Aino said yes", at=NOW,
                                   person_id=self.by))  # fmt: skip
        billed = trade.charge(store, self.customer, self.by, text="Call with Aino Esimerkki")
        (draft,) = invoices.draft_invoices(store, op_key="d", charge_ids=(billed,), at=NOW, by=self.by).result
        self.number = invoices.issue_invoice(store, op_key="i", invoice_id=draft, today=TODAY, at=NOW, by=self.by).result

    def all(self) -> personal_data.PersonalData:
        return personal_data.personal_data(self.store, contact_id=self.contact)

    def erase(self, *texts: tuple[str, int]) -> dict[str, object]:
        done = personal_data.erase_person(
            self.store, contact_id=self.contact, texts=texts, at=NOW + timedelta(hours=1), by=self.by
        )  # fmt: skip
        result: dict[str, object] = done.result
        return result


@pytest.fixture
def room(store: Store) -> Room:
    return Room(store)


def test_everything_kept_of_a_person_is_shown(room: Room) -> None:
    seen = room.all()
    assert (seen.name, seen.customer, len(seen.ways)) == (NAME, "Lapin Retkivaruste Oy", 2)
    assert [row[2] for row in seen.tickets] == ["Aino cannot log in"]
    assert any("terveisin" in row[2] for row in seen.messages)
    assert [row[2] for row in seen.calls] == ["+358405550142"]
    assert [(row[2], row[3]) for row in seen.courses] == [(NAME, True)]
    assert {(row.kind, row.field) for row in seen.mentions} >= {
        ("entry", "text"), ("call", "notes"), ("call", "caller_name"), ("ticket", "subject"), ("approval", "note"), ("customer", "notes"),
    }  # fmt: skip
    assert seen.events == ()


def test_a_part_of_another_word_is_no_mention(room: Room) -> None:
    makers.add(room.store, Entry(ticket_id=room.ticket, at=NOW, kind="note", text="Ainoastaan arkisin", data={}))
    assert not any("Ainoastaan" in row.text for row in room.all().mentions)


def test_it_is_handed_out_as_json_and_that_is_on_the_record(room: Room) -> None:
    done = personal_data.export_personal_data(room.store, contact_id=room.contact, at=NOW, by=room.by)
    data = json.loads(done.result)
    assert (data["name"], data["email"], data["tickets"][0][2]) == (NAME, "aino@lapin.example", "Aino cannot log in")
    assert data["ways"][0] == {"kind": "phone", "label": "home", "value": "040 555 0199"}
    assert [row[0] for row in room.all().events] == ["exported"]


def test_nothing_of_an_erased_person_is_left_but_what_the_law_keeps(room: Room) -> None:
    chosen = tuple((row.kind, row.id) for row in room.all().mentions)
    result = room.erase(*chosen)
    assert result["invoices"] == ([room.number] if NAME in _invoice_text(room) else [])
    left = _places_with(room.store, SECRETS)
    assert left <= {"invoice_line", "invoice"}, left


def test_facts_of_calls_tickets_and_courses_stay(room: Room) -> None:
    chosen = tuple((row.kind, row.id) for row in room.all().mentions)
    room.erase(*chosen)
    with room.store.read() as session:
        call, ticket = session.get_one(Call, room.call), session.get_one(Ticket, room.ticket)
        assert (call.contact_id, call.started_at, call.number, call.notes) == (
            room.contact, NOW, "", "[…] wants a quote. Wife of Eero.",
        )  # fmt: skip
        assert (ticket.subject, ticket.contact_id) == ("[…] cannot log in", room.contact)
        assert session.get_one(Entry, room.entry).text == "Hei,\n\nterveisin […]"
        assert session.get_one(Attendee, room.attendee.id).attended is True
    (contact,) = customers.customer(room.store, customer_id=room.customer, now=NOW).contacts
    assert (contact.name, contact.phone, contact.ways, contact.active, contact.erased, contact.trained_on) == (
        f"Poistettu henkilö {room.contact}", "", (), False, True, TODAY,
    )  # fmt: skip


def test_texts_that_were_not_chosen_stay_as_they_are(room: Room) -> None:
    room.erase(("ticket", room.ticket))
    with room.store.read() as session:
        assert session.get_one(Ticket, room.ticket).subject == "[…] cannot log in"
        assert session.get_one(Call, room.call).notes == "Aino wants a quote. Wife of Eero."
        assert session.get_one(Entry, room.entry).data == {"from": "[…] <[…]>"}


def test_an_erased_person_is_found_by_nothing_and_never_changed_again(room: Room) -> None:
    room.erase(*((row.kind, row.id) for row in room.all().mentions))
    for words in ("aino", "esimerkki", "040 555 0142", "0199", "koti.example"):
        assert search.find_everything(room.store, text=words) == (), words
        assert caller.find_callers(room.store, text=words) == ()
    with pytest.raises(Refused, match="was erased"):
        customers.save_contact(room.store, customer_id=room.customer, contact_id=room.contact, fields={"name": NAME}, at=NOW, by=room.by)
    with pytest.raises(Refused, match="erased already"):
        room.erase()


def test_the_erasure_is_on_the_record_without_the_data(room: Room) -> None:
    room.erase(("ticket", room.ticket), ("call", room.call))
    with room.store.read() as session:
        (event,) = session.query(PersonalEvent).all()
        assert (event.what, event.by_id, event.at, event.detail["texts"]) == ("erased", room.by, NOW + timedelta(hours=1), 2)
    assert [row[0] for row in room.all().events] == ["erased"]
    assert room.all().mentions == ()


def test_who_is_not_there_is_refused(room: Room) -> None:
    with pytest.raises(Refused, match="not there any more"):
        personal_data.personal_data(room.store, contact_id=999)


def _invoice_text(room: Room) -> str:
    with room.store.read() as session:
        return " ".join(f"{row[0]} {row[1]}" for row in session.execute(text("SELECT text, detail FROM invoice_line")))


def _places_with(store: Store, secrets: tuple[str, ...]) -> set[str]:
    """The tables in any text of which one of the secrets stands, whatever the case."""
    found = set()
    with store.read() as session:
        tables = inspect(session.get_bind()).get_table_names()
        for table in tables:
            for row in session.execute(text(f'SELECT * FROM "{table}"')).mappings():
                said = " ".join(str(value) for value in row.values() if value is not None and not isinstance(value, bytes | memoryview))
                if any(secret.casefold() in said.casefold() for secret in secrets):
                    found.add(table)
    return found
