"""Tickets are found by words as people type them, the same on both engines, and what changes is found as it is now."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select, update

from desk.models import Contact, Customer, Ticket
from desk.services import calls, customers, queue
from desk.services.folding import fold
from desk.services.search_words import sought
from desk.services.ticket import search as ticket_search
from desk.services.ticket.search import search_newest, search_ranked
from tests import makers
from tests.makers import NOW
from tests.services.ticket_scene import Room

if TYPE_CHECKING:
    from desk.services.store import Store


@pytest.fixture
def customer(store: Store) -> int:
    makers.desk(store)
    return makers.customer(store)


def numbers(store: Store, text: str) -> list[int]:
    ids = search_newest(store, text=text)
    return [row.number for row in queue.queue_rows(store, ids=ids)]


TEXTS = {
    1: "Guðrún pantaði hjá Þórði", 2: "Bjørn skrev om ordre 50% og e-post post@lundey.example", 3: "Η Μαρία δεν ανοίγει, λέει ο Ηλίας",
    4: "Ääkkösiä sivulla – “hakuri” rikki", 5: "vefur opnast ekki eftir uppfærslu", 6: "uppfærsla eftir opnast",
    7: "villa í 7e12ab7 og 5e3vef",
}  # fmt: skip


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("gudrun", [1]), ("GUÐRÚN", [1]), ("thord", [1]), ("bjorn", [2]), ("BJØRN", [2]), ("μαρια", [3]), ("ΜΑΡΊΑ", [3]), ("ηλιας", [3]),
        ("Ηλίασ", [3]), ("aakkosia", [4]), ("ääkkösiä", [4]), ("hakuri", [4]), ("50%", [2]), ("50_", []), ("%", []), ("post@lundey", [2]),
        ("post lundey", [2]), ("opnast eftir", [6, 5]), ('"opnast ekki"', [5]), ('"ekki opnast"', []), ('"opnast ekki', [5]),
        ('"opnast ek', [5]), ('"opnast ek"', []), ("“eftir opnast”", [6]), ("upp", [6, 5]), ("pantadi gudr", [1]), ("e", [2]), ("k", []),
        ("om", [2]), ("rikki 4", [4]), ("#4", [4]), ("#4 rikki", [4]), ("#5 rikki", []), ("#rikki", []),
        ("", []), ("' OR 1=1 --", []), ('"', []), ("AND", []), ("NEAR(a b)", []),
        ("7e12ab7", [7]), ("7e12a", [7]), ("7e12", [7]), ('"7e12ab7 og 5e3v', [7]), ('"7e12ab"', []), ("gudrun:*", []), ("search:x", []),
    ],
)  # fmt: skip
def test_words_are_found_as_people_type_them(store: Store, customer: int, asked: str, found: list[int]):
    for number, subject in TEXTS.items():
        makers.ticket(store, customer, subject, number=number)
    assert numbers(store, asked) == found


WORDS = st.lists(st.sampled_from(["gu", "guð", "ekki", "Þór", "a1b", "1e5", "007", "12.5", "x-y", "Ηλίας", "“q”", "e_f", "ab"]), max_size=5)


ASKED = ("gu", "ekki", "thor", "a1b", "1e5", "007", "12", "x", "ηλ", "q", "ab", "ef")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(WORDS, min_size=1, max_size=4), asked=st.sampled_from(ASKED))
def test_every_engine_parts_words_as_we_do(store: Store, texts: list[list[str]], asked: str):
    with store.write() as session:
        session.execute(delete(Ticket))
        session.execute(delete(Customer))
    customer = makers.customer(store)
    for number, words in enumerate(texts, start=1):
        makers.ticket(store, customer, " ".join(words), number=1_000_000 + number, search=fold(" ".join(words)))
    found = {row.number - 1_000_000 for row in queue.queue_rows(store, ids=search_newest(store, text=asked))}
    wanted = {
        number
        for number, words in enumerate(texts, start=1)
        if any(word.startswith(asked) if len(asked) > 1 else word == asked for part in sought(" ".join(words)).parts for word in part.words)
    }
    assert found == wanted


def test_the_newest_come_first_and_no_more_than_asked_for(store: Store, customer: int, monkeypatch: pytest.MonkeyPatch):
    # Few enough that every way of looking is taken: among the newest rows, further on, and through the index.
    monkeypatch.setattr(ticket_search, "LOOKED_THROUGH", 10)
    monkeypatch.setattr(ticket_search, "COMMON", 4)
    monkeypatch.setattr(ticket_search, "WALKED", 25)
    ids = [makers.ticket(store, customer, "vefur rare" if number == 2 else "vefur", number=number) for number in range(1, 41)]
    assert search_newest(store, text="vefur", limit=3) == tuple(ids[:-4:-1])
    assert search_newest(store, text="vefur", limit=7) == tuple(ids[:-8:-1])
    assert search_newest(store, text="vefur", limit=30) == tuple(ids[:-31:-1])
    assert search_newest(store, text="rare") == (ids[1],)


def test_ranked_puts_the_number_then_early_words_first(store: Store, customer: int):
    late = makers.ticket(store, customer, "Annað mál", number=5001, search=fold("5001 Annað mál og þar langt inni vefverslun"))
    early = makers.ticket(store, customer, "Vefverslun opnast ekki", number=5002)
    newest = makers.ticket(store, customer, "Mál um 5001", number=5003, search=fold("5003 mál um 5001 og vefverslun"))
    assert search_ranked(store, text="vefverslun") == (early, newest, late)
    assert search_ranked(store, text="5001") == (late, newest)
    assert search_ranked(store, text="?") == ()


def test_what_changes_or_goes_is_found_as_it_is_now(store: Store, customer: int):
    ticket = makers.ticket(store, customer, "gamalt orð", number=1)
    with store.write() as session:
        session.execute(update(Ticket).where(Ticket.id == ticket).values(search="nytt ord"))
    assert (numbers(store, "gamalt"), numbers(store, "nytt")) == ([], [1])
    with store.write() as session:
        session.execute(delete(Ticket))
    assert numbers(store, "nytt") == []


def test_open_tickets_are_found_by_what_customer_and_contact_are_called_now(store: Store):
    room = Room(store)
    ticket = room.open(contact_id=room.contact)
    customers.change_customer(store, customer_id=room.customer, version=1, fields={"name": "Hótel Örk ehf."}, at=NOW, by=room.anna)
    customers.save_contact(
        store, customer_id=room.customer, contact_id=room.contact, fields={"name": "Sigríður"}, at=NOW, by=room.anna,
    )  # fmt: skip
    assert (search_newest(store, text="ork sigridur bokunarform"), search_newest(store, text="lundey")) == ((ticket,), ())


def test_a_view_is_searched_by_itself(store: Store, customer: int):
    anna = 1
    opened = makers.ticket(store, customer, "vefur opnast ekki", number=1, owner_id=anna)
    closed = makers.ticket(store, customer, "vefur opnast ekki", number=2, is_open=False, status="closed", resolved_at=NOW)

    def found(view: str, search: str) -> tuple[int, ...]:
        return queue.queue_ids(store, view=view, by=anna, now=NOW, search=search)

    assert (found("all_open", "vef opn"), found("resolved", "vef opn"), found("mine", "opnast")) == ((opened,), (closed,), (opened,))
    assert (found("unassigned", "opnast"), found("all_open", "%")) == ((), ())


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(asked=st.text(alphabet='aðg nþ51.%"', max_size=7))
def test_callers_are_found_by_any_part_whatever_is_typed(store: Store, asked: str):
    with store.write() as session:
        session.execute(delete(Contact))
        session.execute(delete(Customer))
    for name, people in (("Þangað ehf.", ("Agnað", "Gná Gann")), ("An 51%", ("Naþan",)), ("Tóm 5151", ())):
        owner = makers.customer(store, name)
        for at, person in enumerate(people):
            makers.contact(store, owner, person, phone=f"+354 515 10{at}")
    words = fold(asked).split()
    digits = "".join(sign for sign in asked if sign.isdecimal())
    found = {hit.name for hit in calls.find_callers(store, text=asked) if hit.contact_id is not None}
    with store.read() as session:
        rows = [(row.name, f"{row.search} {row.customer.search}", row.digits) for row in session.scalars(select(Contact))]
    number = digits.lstrip("0") if len(digits) >= 3 and not any(sign.isalpha() for sign in asked) else ""
    wanted = {name for name, text, phone in rows if words and (all(word in text for word in words) or (number and number in phone))}
    assert found == wanted
