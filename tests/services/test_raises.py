"""A tier raised for a time: tickets received in it take it, agreed evenings count as open, agreed contacts may order."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from desk.rules.errors import Refused
from desk.rules.windows import Hours
from desk.services import contracts
from desk.services.agreed_hours import agree_on_raise, raise_terms
from desk.services.gates import gates_of
from tests import makers
from tests.services.promise_scene import Scene, at

if TYPE_CHECKING:
    from desk.services.store import Store

EVENINGS = tuple(Hours(day, 1020, 1260) for day in range(5))


@pytest.fixture
def scene(store: Store):
    return Scene(store, "web-veistamo", tier="light")


@pytest.fixture
def raised(scene: Scene):
    fields = {"kind": "raise_premium", "starts_on": date(2026, 4, 20), "ends_on": date(2026, 4, 30)}
    return contracts.save_contract(scene.store, customer_id=scene.customer, contract_id=None, fields=fields, at=at(6), by=scene.by).result


def agree(scene: Scene, raised: int, windows: tuple[Hours, ...] = EVENINGS, contacts: tuple[int, ...] = ()):
    return agree_on_raise(scene.store, contract_id=raised, windows=windows, contact_ids=contacts, at=at(6), by=scene.by)


@pytest.mark.usefixtures("raised")
def test_tickets_received_in_it_take_the_raised_tier_and_later_ones_do_not(scene: Scene):
    within, after = scene.open(at(8)), scene.open(at(8, day=4, month=5))
    assert (scene.view(within).tier, scene.view(after).tier) == ("premium", "light")
    assert scene.promises(within)["resolve"].latest == at(14, day=7, month=5)


def test_agreed_evenings_count_as_open_for_what_is_received_in_it(scene: Scene, raised: int):
    ticket = scene.open(at(8), kind="question")
    assert scene.promises(ticket)["reply"].latest == at(14, day=23)
    agree(scene, raised)
    assert scene.promises(ticket)["reply"].latest == at(18, day=23)
    urgent = scene.open(at(16, 30), kind="fault", priority="critical")
    assert scene.promises(urgent)["start"].aim == at(16, 30)


def test_after_its_end_the_evenings_are_closed_again(scene: Scene, raised: int):
    agree(scene, raised)
    last = scene.open(at(8, day=30), kind="question")
    assert scene.promises(last)["reply"].latest == at(14, day=4, month=5)


def test_agreed_contacts_may_order_in_it(scene: Scene, raised: int):
    clerk = makers.contact(scene.store, scene.customer, authorised=False)
    ticket, later = scene.open(at(8), contact_id=clerk), scene.open(at(8, day=4, month=5), contact_id=clerk)
    agree(scene, raised, contacts=(clerk,))
    assert gates_of(scene.store, ticket_id=ticket, now=at(9)).missing == ()
    assert [gate.code for gate in gates_of(scene.store, ticket_id=later, now=at(9, day=4, month=5)).missing] == ["authorisation"]


def test_what_is_agreed_is_kept_and_replaced_whole(scene: Scene, raised: int):
    contact = makers.contact(scene.store, scene.customer)
    agree(scene, raised, contacts=(contact, contact))
    assert raise_terms(scene.store, contract_id=raised).windows == EVENINGS
    assert raise_terms(scene.store, contract_id=raised).contact_ids == (contact,)
    agree(scene, raised, windows=(Hours(5, 600, 840),))
    terms = raise_terms(scene.store, contract_id=raised)
    assert (terms.windows, terms.contact_ids) == ((Hours(5, 600, 840),), ())


@pytest.mark.parametrize(
    "windows", [(Hours(0, 600, 600),), (Hours(7, 600, 700),), (Hours(0, 600, 1441),), (Hours(0, 600, 700), Hours(0, 650, 720))]
)
def test_hours_that_make_no_sense_are_refused(scene: Scene, raised: int, windows: tuple[Hours, ...]):
    with pytest.raises(Refused) as refused:
        agree(scene, raised, windows=windows)
    assert refused.value.field == "windows"


def test_a_stranger_and_another_kind_of_contract_are_refused(scene: Scene, raised: int):
    stranger = makers.contact(scene.store, makers.customer(scene.store, "Muu Oy"))
    with pytest.raises(Refused) as refused:
        agree(scene, raised, contacts=(stranger,))
    assert refused.value.field == "contact_ids"
    with pytest.raises(Refused) as refused:
        agree(scene, makers.contract(scene.store, scene.customer, "support"))
    assert refused.value.field == "kind"


def test_the_contract_itself_takes_hours_and_names_and_shows_them_again(scene: Scene):
    from desk.services import customers

    makers.contact(scene.store, scene.customer, "Aino Esimerkki", authorised=False)
    fields = {
        "kind": "raise_premium",
        "starts_on": date(2026, 4, 20),
        "ends_on": date(2026, 4, 30),
        "windows": EVENINGS[:2],
        "agreed_contacts": ("aino esimerkki",),
    }
    saved = contracts.save_contract(scene.store, customer_id=scene.customer, contract_id=None, fields=fields, at=at(6), by=scene.by)
    (shown,) = customers.customer(scene.store, customer_id=scene.customer, now=at(7)).contracts
    assert (shown.windows, shown.agreed_contacts) == (EVENINGS[:2], ("Aino Esimerkki",))
    with pytest.raises(Refused) as refused:
        contracts.save_contract(
            scene.store, customer_id=scene.customer, contract_id=saved.result, fields={"agreed_contacts": ("Kuka",)}, at=at(7), by=scene.by
        )
    assert refused.value.field == "agreed_contacts"


def test_an_ordinary_contract_takes_none_of_it(scene: Scene):
    fields = {"kind": "support", "starts_on": date(2026, 4, 20), "windows": EVENINGS, "agreed_contacts": ()}
    with pytest.raises(Refused) as refused:
        contracts.save_contract(scene.store, customer_id=scene.customer, contract_id=None, fields=fields, at=at(6), by=scene.by)
    assert refused.value.field == "kind"
