from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from desk.models import Ticket
from desk.rules.errors import Refused
from desk.services import canned_replies, desks, profiles, tickets
from desk.services.canned_replies import ReplyText, shipped_replies
from desk.services.reply.marks import unfilled
from desk.services.reply.places import PLACES, SLOT, check_places
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from desk.services.store import Store

KEYS = profiles.shipped_keys()


def saved(store: Store, by: int, *, key: str | None = None, version: int = 0, **fields: str) -> str:
    values = {"language": "is", "name": "Mín kveðja", "abbreviation": "mk", "text": "Sæl, {first_name}.", "then": "", **fields}
    return str(canned_replies.save_reply(store, key=key, version=version, at=NOW, by=by, **values).result)


@pytest.mark.parametrize("profile", KEYS)
def test_twelve_replies_ship_with_each_profile_in_its_language(profile: str):
    found, own = shipped_replies(profile), profiles.shipped(profile)
    assert len(found) == 12
    assert {row.language for row in found} == set(own.languages)
    assert len({row.key for row in found}) == len({row.abbreviation.casefold() for row in found}) == len({row.name for row in found}) == 12
    assert {row.then for row in found} <= set(canned_replies.THENS)
    assert any(row.then == "resolved" for row in found)
    assert any(row.then == "waiting_customer" for row in found)
    for row in found:
        check_places(row.text, own)
        assert row.abbreviation
        assert " " not in row.abbreviation


@pytest.mark.parametrize("profile", KEYS)
def test_no_figure_is_typed_into_a_shipped_reply(profile: str):
    """Hours, prices, days and promises are the desk's own: they come by placeholders."""
    assert [row.key for row in shipped_replies(profile) if re.search(r"\d|%|€|kr\b", SLOT.sub("", row.text))] == []


@pytest.mark.parametrize("profile", KEYS)
def test_every_shipped_reply_is_filled_from_a_ticket_that_has_all(store: Store, profile: str):
    by = makers.desk(store, profile)
    desks.change_desk(store, fields={"phone": "+354 555 0100", "email": "hjalp@desk.example"}, at=NOW, by=by)
    language = makers.LANGUAGES[profile]
    customer = makers.customer(store, "Hótel Lundey", country=makers.COUNTRIES[profile], language=language, tier="standard")
    makers.contract(store, customer)
    contact = makers.contact(store, customer, "Þórður Dæmason")
    new = tickets.NewTicket(customer_id=customer, contact_id=contact, owner_id=by, subject="Vefurinn", callback=True)
    ticket_id = int(tickets.open_ticket(store, op_key="t", new=new, received_at=NOW, by=by).result)
    tickets.record_estimate(store, ticket_id=ticket_id, state="approved", hours=Decimal(3), told=True, at=NOW, by=by)
    tickets.plan(store, ticket_id=ticket_id, planned_on=date(2026, 4, 24), at=NOW, by=by)
    for reply in canned_replies.replies(store):
        made = canned_replies.filled(store, reply=reply, ticket_id=ticket_id, at=NOW, by=by, language="en")
        assert made.missing == (), reply.key
        assert "{" not in made.text
        assert not unfilled(made.text)


class Desk:
    """An Icelandic desk with a ticket received after the cut-off."""

    def __init__(self, store: Store) -> None:
        self.store, self.by = store, makers.desk(store)
        customer = makers.customer(store)
        contact = makers.contact(store, customer)
        new = tickets.NewTicket(customer_id=customer, contact_id=contact, subject="Vefurinn")
        self.ticket = int(tickets.open_ticket(store, op_key="t", new=new, received_at=NOW + timedelta(hours=5), by=self.by).result)

    def fill(self, text: str, language: str = "is", own: str = "en") -> canned_replies.Filled:
        reply = ReplyText(None, 1, language, "x", "", text, "")
        return canned_replies.filled(self.store, reply=reply, ticket_id=self.ticket, at=NOW, by=self.by, language=own)


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


def test_the_promise_is_said_in_the_reply_s_language_with_why_it_is_not_sooner(desk: Desk):
    assert desk.fill("{promise}").text == (
        "föstudaginn 24. apríl kl. 16:00 (beiðnin barst kl. 15:00, eftir kl. 14:00, og því gildir næsti virki dagur; "
        "almennur frídagur fimmtudaginn 23. apríl (Sumardagurinn fyrsti))"
    )
    assert desk.fill("{promise}", "en").text.startswith("Friday 24 April, 16:00 (it arrived at 15:00")


@pytest.mark.parametrize(("text", "said"), [
    ("{contact} / {first_name}", "Þórður Dæmason / Þórður"),
    ("{number} {subject}", "1001 Vefurinn"),
    ("{hours}", "mán.–fös. 9:00–16:00"),
    ("{phone_hours}", "mán.–fös. 9:00–12:00"),
    ("{price:training_hour}", "14.900\xa0kr."),
    ("{me}, {desk}", "Anna Dæmi, Prófun"),
    ("{ekki", "{ekki"),
])  # fmt: skip
def test_a_placeholder_is_filled_with_what_it_stands_for(desk: Desk, text: str, said: str):
    assert desk.fill(text).text == said


def test_a_lunch_break_stands_in_the_hours(file_store: Store):
    makers.desk(file_store, "pindena")
    desk = Desk.__new__(Desk)
    desk.store, desk.by = file_store, 1
    customer = makers.customer(file_store, country="NO", language="nb")
    desk.ticket = int(
        tickets.open_ticket(file_store, op_key="t", new=tickets.NewTicket(customer_id=customer, subject="x"), received_at=NOW, by=1).result
    )
    assert desk.fill("{hours}", "nb").text == "man.–fre. 09:00–11:00, 11:30–15:00"


def test_what_nothing_can_fill_is_marked_and_named_in_the_writer_s_language(desk: Desk):
    made = desk.fill("Á {planned}: {estimate}.")
    assert made.text == "Á ‹Planned date?›: ‹Estimated hours?›."
    assert made.missing == unfilled(made.text) == ("Planned date", "Estimated hours")


def test_a_reply_with_an_empty_place_is_not_sent_and_the_place_is_named(desk: Desk):
    with pytest.raises(Refused, match="“Planned date” is not filled in yet"):
        tickets.reply(desk.store, op_key="r", ticket_id=desk.ticket, text=desk.fill("Á {planned}.").text, at=NOW, by=desk.by)
    assert not [entry for entry in tickets.ticket(desk.store, ticket_id=desk.ticket).entries if entry.kind == "reply"]


def test_a_value_is_never_read_as_a_placeholder(desk: Desk):
    with desk.store.write() as session:
        session.get_one(Ticket, desk.ticket).subject = "{me} {number}"
    assert desk.fill("{subject}").text == "{me} {number}"


def test_an_own_reply_is_added_changed_and_deleted(desk: Desk):
    key = saved(desk.store, desk.by)
    assert canned_replies.replies(desk.store)[-1] == ReplyText(
        None, int(key.removeprefix("own:")), "is", "Mín kveðja", "mk", "Sæl, {first_name}.", "", version=1
    )
    saved(desk.store, desk.by, key=key, version=1, text="Bless.")
    assert canned_replies.replies(desk.store)[-1].text == "Bless."
    with pytest.raises(Refused, match="Somebody changed this reply"):
        saved(desk.store, desk.by, key=key, version=1, text="Hæ.")
    canned_replies.put_away(desk.store, key=key, at=NOW, by=desk.by)
    assert len(canned_replies.replies(desk.store)) == 12
    with pytest.raises(Refused, match="not there any more"):
        canned_replies.put_away(desk.store, key=key, at=NOW, by=desk.by)


def test_a_shipped_reply_is_reworded_put_away_and_restored(desk: Desk):
    before = canned_replies.replies(desk.store)[0]
    saved(desk.store, desk.by, key=before.key, name="Okkar orð", abbreviation="okkar")
    ours = canned_replies.replies(desk.store)[0]
    assert (ours.key, ours.name, ours.is_reworded) == (before.key, "Okkar orð", True)
    canned_replies.put_away(desk.store, key=before.key, at=NOW, by=desk.by)
    assert before.key not in [row.key for row in canned_replies.replies(desk.store)]
    assert canned_replies.replies(desk.store, hidden=True)[0].hidden
    canned_replies.restore(desk.store, key=before.key, at=NOW, by=desk.by)
    assert canned_replies.replies(desk.store)[0] == before
    assert canned_replies.restore(desk.store, key=before.key, at=NOW, by=desk.by).ids == ()


@pytest.mark.parametrize(("fields", "sentence"), [
    ({"text": "Verð: {price:gold}"}, "{price:gold} is no placeholder"),
    ({"text": "{owner} {hver}"}, "{hver} is no placeholder"),
    ({"text": " "}, "Write something first"),
    ({"name": ""}, "Write something first"),
    ({"abbreviation": "tvö orð"}, "one word"),
    ({"abbreviation": "MÓT"}, "“Beiðni móttekin” has this abbreviation"),
    ({"language": "xx"}, "not a language"),
    ({"then": "explode"}, "not one of the choices"),
])  # fmt: skip
def test_a_reply_that_cannot_be_is_refused(desk: Desk, fields: dict[str, Any], sentence: str):
    with pytest.raises(Refused, match=sentence):
        saved(desk.store, desk.by, **fields)


def test_who_does_not_manage_the_desk_does_not_change_its_replies(desk: Desk):
    agent = makers.person(desk.store)
    with pytest.raises(Refused, match="Managers"):
        saved(desk.store, agent)


def test_every_placeholder_can_be_picked_with_its_sentence(desk: Desk):
    found = canned_replies.places(desk.store, language="is")
    assert [row.written for row in found][: len(PLACES)] == [f"{{{key}}}" for key in PLACES]
    assert ("{price:training_hour}", "Verð: Kennsla") in [(row.written, row.label) for row in found]
    assert all(row.label and row.sentence.endswith(".") for row in found)
