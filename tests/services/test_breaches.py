"""A broken promise asks for its reason before the ticket is resolved: once, for all that are resolved together."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from desk.rules.errors import Refused
from desk.services import tickets
from desk.services.breaches import Because, breach_reasons, save_breach_reason
from desk.services.promise.history import promise_history
from desk.words import LANGUAGES, speaker
from desk.words.breach_reasons import SHIPPED
from tests import makers
from tests.services.promise_scene import Scene, at

if TYPE_CHECKING:
    from desk.services.store import Store

LATE = at(9, day=29)


def reason(store: Store, code: str) -> int:
    return next(row.id for row in breach_reasons(store) if row.code == code)


@pytest.fixture
def scene(store: Store):
    return Scene(store)


def test_a_ticket_whose_promise_was_broken_is_not_resolved_without_a_reason(scene: Scene):
    ticket = scene.open()
    with pytest.raises(Refused) as refused:
        tickets.resolve(scene.store, ticket_ids=(ticket,), at=LATE, by=scene.by)
    assert (refused.value.field, refused.value.values["numbers"]) == ("reason", "1001")
    assert scene.view(ticket).status == "new"


def test_with_a_reason_it_is_resolved_and_the_record_keeps_it(scene: Scene):
    ticket = scene.open()
    because = Because(reason(scene.store, "workload"), "Allir á námskeiði.")
    tickets.resolve(scene.store, ticket_ids=(ticket,), at=LATE, by=scene.by, because=because)
    entry = next(entry for entry in scene.view(ticket).entries if entry.data.get("code") == "breach_explained")
    assert scene.view(ticket).status == "resolved"
    assert entry.data["reason"] == {"code": "workload", "text": "", "note": "Allir á námskeiði."}
    (step,) = promise_history(scene.store, ticket_id=ticket, now=LATE)
    assert (step.broken, step.explained) == (True, SHIPPED["workload"])


def test_what_kept_its_promise_asks_for_nothing(scene: Scene):
    ticket = scene.open()
    tickets.resolve(scene.store, ticket_ids=(ticket,), at=at(12), by=scene.by)
    assert scene.view(ticket).status == "resolved"


def test_what_is_kept_at_the_very_instant_is_kept_and_a_second_later_is_not(scene: Scene):
    in_time, late = scene.open(), scene.open()
    (promise,) = (row for row in scene.view(in_time).promises if row.kind == "reply")
    assert promise.latest is not None
    tickets.resolve(scene.store, ticket_ids=(in_time,), at=promise.latest, by=scene.by)
    with pytest.raises(Refused):
        tickets.resolve(scene.store, ticket_ids=(late,), at=promise.latest + timedelta(seconds=1), by=scene.by)


def test_many_are_asked_about_once_and_answered_by_one_reason(scene: Scene):
    late, later, well = scene.open(), scene.open(), scene.open(at(8, 30, day=29))
    with pytest.raises(Refused) as refused:
        tickets.resolve(scene.store, ticket_ids=(late, later, well), at=LATE, by=scene.by)
    assert refused.value.values["numbers"] == "1001, 1002"
    because = Because(reason(scene.store, "absence"))
    tickets.resolve(scene.store, ticket_ids=(late, later, well), at=LATE, by=scene.by, because=because)
    assert [scene.view(ticket).status for ticket in (late, later, well)] == ["resolved"] * 3
    assert "breach_explained" not in scene.codes(well)


def test_a_reply_that_resolves_asks_too_and_sends_nothing_until_it_is_answered(scene: Scene):
    ticket = scene.open()
    words: dict[str, Any] = {"op_key": "r", "ticket_id": ticket, "text": "Lagað.", "at": LATE, "by": scene.by, "then": "resolved"}
    with pytest.raises(Refused) as refused:
        tickets.reply(scene.store, **words)
    assert refused.value.field == "reason"
    assert [entry.kind for entry in scene.view(ticket).entries] == ["received"]
    tickets.reply(scene.store, **words, because=Because(reason(scene.store, "overlooked")))
    assert scene.view(ticket).status == "resolved"
    assert sum(entry.kind == "reply" for entry in scene.view(ticket).entries) == 1


def test_another_reason_needs_a_few_words(scene: Scene):
    ticket = scene.open()
    with pytest.raises(Refused) as refused:
        tickets.resolve(scene.store, ticket_ids=(ticket,), at=LATE, by=scene.by, because=Because(reason(scene.store, "other"), " "))
    assert refused.value.field == "text"


def test_a_breach_hidden_by_an_agreed_date_is_asked_about_all_the_same(store: Store):
    scene = Scene(store, "clickmedia")
    ticket = scene.open(at(8), priority="high")
    tickets.reply(store, op_key="r", ticket_id=ticket, text="Ναι.", at=at(9), by=scene.by)
    tickets.plan(store, ticket_id=ticket, planned_on=date(2026, 5, 4), at=at(15), by=scene.by)
    with pytest.raises(Refused) as refused:
        tickets.resolve(store, ticket_ids=(ticket,), at=at(16), by=scene.by)
    assert refused.value.field == "reason"


def test_a_breach_explained_is_not_asked_about_again(scene: Scene):
    ticket = scene.open()
    because = Because(reason(scene.store, "workload"))
    tickets.resolve(scene.store, ticket_ids=(ticket,), at=LATE, by=scene.by, because=because)
    tickets.reopen(scene.store, ticket_ids=(ticket,), at=at(10, day=29), by=scene.by)
    tickets.resolve(scene.store, ticket_ids=(ticket,), at=at(11, day=29), by=scene.by)
    assert scene.codes(ticket).count("breach_explained") == 1


def test_waiting_for_the_customer_is_no_breach(scene: Scene):
    ticket = scene.open()
    tickets.wait_for_customer(scene.store, ticket_ids=(ticket,), at=at(11), by=scene.by)
    tickets.resolve(scene.store, ticket_ids=(ticket,), at=LATE, by=scene.by)
    assert scene.view(ticket).status == "resolved"


def test_a_desk_begins_with_the_shipped_reasons_in_every_language(store: Store):
    makers.desk(store)
    rows = breach_reasons(store)
    assert [row.code for row in rows] == list(SHIPPED)
    for language in set(LANGUAGES) - {"en"}:
        assert all(speaker(language).tr(row.sentence) != row.sentence for row in rows), language


def test_a_manager_adds_and_retires_reasons_and_nobody_else_does(store: Store):
    by = makers.desk(store)
    agent = makers.person(store)
    with pytest.raises(Refused):
        save_breach_reason(store, reason_id=None, text="Veður", needs_text=False, active=True, by=agent)
    own = save_breach_reason(store, reason_id=None, text="  Veður og  færð ", needs_text=False, active=True, by=by).result
    assert breach_reasons(store)[-1].sentence == "Veður og færð"
    save_breach_reason(store, reason_id=own, text="Veður", needs_text=True, active=False, by=by)
    assert own not in {row.id for row in breach_reasons(store)}
    assert own in {row.id for row in breach_reasons(store, every=True)}


def test_one_reason_always_stays_in_use(store: Store):
    by = makers.desk(store)
    *others, last = breach_reasons(store)
    for row in others:
        save_breach_reason(store, reason_id=row.id, text="", needs_text=False, active=False, by=by)
    with pytest.raises(Refused) as refused:
        save_breach_reason(store, reason_id=last.id, text="", needs_text=True, active=False, by=by)
    assert refused.value.field == "active"
