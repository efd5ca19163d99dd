"""What the customer is told in the course of a ticket, where the profile promises it, and what is still due."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desk.rules.errors import Refused
from desk.services import tickets
from desk.services.tellings import customer_dues, dues_of, tell_customer
from tests.services.promise_scene import Scene, at

if TYPE_CHECKING:
    from desk.services.store import Store


def due(scene: Scene, ticket: int):
    return [(row.what, row.at) for row in dues_of(scene.store, ticket_id=ticket)]


def test_receipt_is_told_by_the_first_reply(store: Store):
    scene = Scene(store, "clickmedia")
    ticket = scene.open(at(8))
    assert due(scene, ticket) == [("receipt", None)]
    tickets.reply(store, op_key="r", ticket_id=ticket, text="Το λάβαμε.", at=at(9), by=scene.by)
    assert due(scene, ticket) == []


def test_or_on_the_phone_at_once_or_by_a_word_on_record(store: Store):
    scene = Scene(store, "clickmedia")
    assert due(scene, scene.open(at(8), channel="phone")) == []
    ticket = scene.open(at(8))
    tell_customer(store, ticket_id=ticket, what="receipt", how="phone", note="", at=at(9), by=scene.by)
    assert due(scene, ticket) == []
    assert scene.codes(ticket) == ["customer_told"]


def test_completion_is_told_by_the_reply_that_resolves(store: Store):
    scene = Scene(store, "clickmedia")
    told, silent = scene.open(at(8)), scene.open(at(8))
    tickets.reply(store, op_key="r", ticket_id=told, text="Έτοιμο.", at=at(9), by=scene.by, then="resolved")
    tickets.resolve(store, ticket_ids=(silent,), at=at(9), by=scene.by)
    assert (due(scene, told), due(scene, silent)) == ([], [("completion", None)])
    assert [(row.ticket_id, row.what) for row in customer_dues(store, now=at(10))] == [(silent, "completion")]
    tell_customer(store, ticket_id=silent, what="completion", how="email", note="", at=at(10), by=scene.by)
    assert due(scene, silent) == []


def test_resolved_anew_the_completion_is_told_anew(store: Store):
    scene = Scene(store, "clickmedia")
    ticket = scene.open(at(8))
    tickets.reply(store, op_key="r", ticket_id=ticket, text="Έτοιμο.", at=at(9), by=scene.by, then="resolved")
    tickets.reopen(store, ticket_ids=(ticket,), at=at(10), by=scene.by)
    tickets.resolve(store, ticket_ids=(ticket,), at=at(11), by=scene.by)
    assert due(scene, ticket) == [("completion", None)]


def test_news_of_progress_is_due_by_the_fifth_business_day_after_the_last_message(store: Store):
    scene = Scene(store)
    ticket = scene.open()
    assert due(scene, ticket) == []
    tickets.reply(store, op_key="r", ticket_id=ticket, text="Við skoðum þetta.", at=at(11), by=scene.by)
    assert due(scene, ticket) == [("progress", at(16, day=30))]
    assert [(row.ticket_id, row.what, row.at) for row in customer_dues(store, now=at(12))] == [(ticket, "progress", at(16, day=30))]


def test_elsewhere_nothing_is_due(store: Store):
    scene = Scene(store, "mystore")
    ticket = scene.open()
    tickets.resolve(store, ticket_ids=(ticket,), at=at(11), by=scene.by)
    assert due(scene, ticket) == []
    assert customer_dues(store, now=at(12)) == ()


@pytest.mark.parametrize(("what", "how", "field"), [("weather", "email", "what"), ("receipt", "pigeon", "how")])
def test_what_nobody_can_be_told_is_refused(store: Store, what: str, how: str, field: str):
    scene = Scene(store, "clickmedia")
    with pytest.raises(Refused) as refused:
        tell_customer(store, ticket_id=scene.open(), what=what, how=how, note="", at=at(9), by=scene.by)
    assert refused.value.field == field


def test_an_interim_answer_is_the_start_only_where_the_profile_says_so(store: Store):
    scene = Scene(store, "mystore")
    ticket = scene.open(at(17), priority="critical")
    tickets.reply(store, op_key="r", ticket_id=ticket, text="Vi kommer tilbake.", at=at(17, 5), by=scene.by)
    assert scene.promises(ticket)["start"].kept_at is None
