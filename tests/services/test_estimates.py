"""Estimates: priced by the rules, sent, answered; what they hold and what they free; how much of them is used."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select

from desk.models import Charge
from desk.rules.errors import Refused
from desk.services import charges
from desk.services.estimate.rewritten import Rewritten
from desk.services.estimate.use import estimate_use
from desk.services.estimates import NewLine, answer_estimate, estimates_of, preview_estimate, send_estimate, write_estimate
from desk.services.gates import gates_of
from desk.services.ordering import record_order
from desk.services.tellings import tell_customer
from tests import makers
from tests.services.promise_scene import Scene, at

if TYPE_CHECKING:
    from desk.services.estimate.values import EstimateView
    from desk.services.store import Store

UNTIL = date(2026, 5, 22)


def missing(scene: Scene, ticket: int, hour: int = 12):
    return [gate.code for gate in gates_of(scene.store, ticket_id=ticket, now=at(hour)).missing]


def written(scene: Scene, ticket: int, *lines: NewLine, day: int = 22):
    given = lines or (NewLine("Skjema for påmelding", Decimal("2.5")),)
    return write_estimate(scene.store, ticket_id=ticket, lines=given, valid_until=UNTIL, note="", at=at(11, day=day), by=scene.by).result


def sent(scene: Scene, ticket: int, *lines: NewLine, day: int = 22):
    estimate = written(scene, ticket, *lines, day=day)
    send_estimate(scene.store, estimate_id=estimate, how="email", at=at(11, 30, day=day), by=scene.by)
    return estimate


def worked(scene: Scene, ticket: int, contact: int | None = None, *, seconds: int = 1800, hour: int = 12):
    """A finished piece of work on the ticket, priced; the status and reason of its charge."""
    view = scene.view(ticket)
    call = makers.call(
        scene.store, scene.by, started_at=at(hour), seconds=seconds, customer_id=scene.customer, ticket_id=ticket, contact_id=contact,
        channel="work", cause=view.cause, work=view.work,
    )  # fmt: skip
    charges.charge_for_call(scene.store, call_id=call, at=at(hour, 59))
    return call


def charge(scene: Scene, call: int):
    with scene.store.read() as session:
        row = session.scalars(select(Charge).where(Charge.call_id == call)).one()
        return row.status, row.reason


@pytest.fixture
def scene(store: Store):
    return Scene(store, "pindena")


@pytest.fixture
def contact(scene: Scene):
    return makers.contact(scene.store, scene.customer, "Kari Nordmann")


def test_lines_are_priced_by_the_desks_own_rules(scene: Scene):
    ticket = scene.open()
    priced = preview_estimate(
        scene.store, ticket_id=ticket, lines=(NewLine("Skjema", Decimal("2.5")), NewLine("Prøve", Decimal(1))), now=at(11)
    )
    assert [(line.quantity, line.unit, line.unit_price, line.net) for line in priced.lines] == [
        (Decimal(3), "hour", Decimal(1400), Decimal(4200)), (Decimal(1), "hour", Decimal(1400), Decimal(1400)),
    ]  # fmt: skip
    assert (priced.hours, priced.net, priced.vat, priced.gross) == (Decimal("3.5"), Decimal(5600), Decimal(1400), Decimal(7000))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (NewLine(" ", Decimal(1)), "what is to be done"), (NewLine("x", Decimal(0)), "hours"), (NewLine("x", Decimal("1.234")), "hours"),
        (NewLine("x", Decimal("NaN")), "hours"), (NewLine("x" * 401, Decimal(1)), "longer"),
    ],
)  # fmt: skip
def test_a_line_that_makes_no_sense_is_named(scene: Scene, line: NewLine, said: str):
    with pytest.raises(Refused) as refused:
        preview_estimate(scene.store, ticket_id=scene.open(), lines=(NewLine("y", Decimal(1)), line), now=at(11))
    assert (refused.value.field, refused.value.values["line"]) == ("lines", 2)
    assert said in str(refused.value)


def test_what_has_no_published_price_asks_for_a_sum(store: Store):
    scene = Scene(store, "clickmedia")
    ticket = scene.open(work="development")
    with pytest.raises(Refused) as refused:
        preview_estimate(store, ticket_id=ticket, lines=(NewLine("API", Decimal(8)),), now=at(11))
    assert "no price is published" in str(refused.value)
    priced = preview_estimate(store, ticket_id=ticket, lines=(NewLine("API", Decimal(8), amount=Decimal("600.50")),), now=at(11))
    assert (priced.lines[0].agreed, priced.net, priced.gross) == (True, Decimal("600.50"), Decimal("744.62"))


def test_what_is_covered_costs_nothing_in_an_estimate_too(store: Store):
    scene = Scene(store)
    ticket = scene.open(work="estimate")
    priced = preview_estimate(store, ticket_id=ticket, lines=(NewLine("Ráðgjöf", Decimal(1)),), now=at(11))
    assert (priced.lines[0].covered, priced.gross) == (True, Decimal(0))


def test_included_training_is_taken_once_over_all_lines(store: Store):
    scene = Scene(store)
    site = makers.site(store, scene.customer, training_quarters=6)
    ticket = scene.open(work="training", site_id=site)
    lines = (NewLine("Fyrri", Decimal(1)), NewLine("Seinni", Decimal(1)))
    priced = preview_estimate(store, ticket_id=ticket, lines=lines, now=at(11))
    assert (priced.lines[0].covered, priced.lines[0].net) == (True, Decimal(0))
    assert priced.lines[1].net == 7450


def test_the_way_of_an_estimate_from_draft_to_approved(scene: Scene, contact: int):
    ticket = scene.open(contact_id=contact)
    assert missing(scene, ticket) == ["estimate"]
    estimate = sent(scene, ticket)
    view = scene.view(ticket)
    assert (view.estimate, view.estimated_hours, view.told, view.status) == ("sent", Decimal("2.5"), True, "waiting_approval")
    assert missing(scene, ticket) == ["estimate"]
    answer_estimate(
        scene.store, estimate_id=estimate, approved=True, contact_id=contact, how="phone", note="Ja takk", at=at(13), by=scene.by
    )
    view = scene.view(ticket)
    assert (view.estimate, view.status, missing(scene, ticket, 14)) == ("approved", "open", [])
    (row,) = estimates_of(scene.store, ticket_id=ticket)
    assert (row.state, row.contact, row.answered_how, row.answered_at, row.sent_how) == (
        "approved",
        "Kari Nordmann",
        "phone",
        at(13),
        "email",
    )
    assert scene.codes(ticket)[-2:] == ["estimate_sent", "estimate_approved"]


def test_billing_holds_what_the_gate_said_and_lets_go_with_it(scene: Scene, contact: int):
    ticket = scene.open(contact_id=contact)
    call = worked(scene, ticket, contact)
    assert charge(scene, call) == ("held", "estimate")
    assert missing(scene, ticket) == ["estimate"]
    assert scene.view(ticket).held_reason == "estimate"
    estimate = sent(scene, ticket)
    answer_estimate(scene.store, estimate_id=estimate, approved=True, contact_id=contact, how="email", note="", at=at(13), by=scene.by)
    assert charge(scene, call) == ("chargeable", None)
    assert scene.view(ticket).held_reason is None


def test_a_declined_one_leaves_the_gate_shut_and_a_revision_keeps_the_old(scene: Scene, contact: int):
    ticket = scene.open(contact_id=contact)
    first = sent(scene, ticket)
    answer_estimate(
        scene.store, estimate_id=first, approved=False, contact_id=contact, how="email", note="For dyrt", at=at(13), by=scene.by
    )
    assert (scene.view(ticket).estimate, missing(scene, ticket)) == ("none", ["estimate"])
    second = sent(scene, ticket, NewLine("Enklere", Decimal(1)), day=23)
    assert [(row.revision, row.state) for row in estimates_of(scene.store, ticket_id=ticket)] == [(2, "sent"), (1, "declined")]
    sent(scene, ticket, NewLine("Enda enklere", Decimal("0.5")), day=24)
    rows = estimates_of(scene.store, ticket_id=ticket)
    assert [(row.revision, row.state) for row in rows] == [(3, "sent"), (2, "replaced"), (1, "declined")]
    assert rows[2].priced.lines[0].text == "Skjema for påmelding"
    with pytest.raises(Refused):
        answer_estimate(
            scene.store, estimate_id=second, approved=True, contact_id=contact, how="email", note="", at=at(12, day=24), by=scene.by
        )


def test_a_draft_is_written_over_and_one_sent_is_not(scene: Scene):
    ticket = scene.open()
    assert written(scene, ticket) == written(scene, ticket, NewLine("Annet", Decimal(1)))
    estimate = sent(scene, ticket)
    with pytest.raises(Refused):
        send_estimate(scene.store, estimate_id=estimate, how="email", at=at(12), by=scene.by)
    assert written(scene, ticket) != estimate


def test_two_who_write_one_estimate_see_both(scene: Scene):
    ticket = scene.open()

    def write(text: str, seen: tuple[EstimateView, ...], how: str | None = None) -> int:
        line = NewLine(text, Decimal(1))
        changed = write_estimate(
            scene.store, ticket_id=ticket, lines=[line], valid_until=UNTIL, note="", at=at(11), by=scene.by, seen=seen, how=how,
        )  # fmt: skip
        return int(changed.result)

    def now() -> tuple[EstimateView, ...]:
        return estimates_of(scene.store, ticket_id=ticket)

    first = write("Skjema", ())
    with pytest.raises(Rewritten) as refused:
        write("Liste", ())
    assert refused.value.theirs.priced.lines[0].text == "Skjema"
    assert write("Skjema", ()) == first, "both wrote the same"
    assert write("Liste", (refused.value.theirs,)) == first
    draft = now()
    assert write("Liste", draft, how="email") == first
    assert (now()[0].state, scene.view(ticket).estimate) == ("sent", "sent")
    with pytest.raises(Rewritten):
        write("Skjema", draft)
    assert write("Skjema", now()) != first


def test_one_that_no_longer_holds_cannot_be_approved(scene: Scene, contact: int):
    ticket = scene.open(contact_id=contact)
    estimate = sent(scene, ticket)
    with pytest.raises(Refused) as refused:
        answer_estimate(
            scene.store,
            estimate_id=estimate,
            approved=True,
            contact_id=contact,
            how="email",
            note="",
            at=at(9, day=25, month=5),
            by=scene.by,
        )
    assert refused.value.field == "valid_until"
    with pytest.raises(Refused):
        write_estimate(
            scene.store, ticket_id=ticket, lines=(NewLine("x", Decimal(1)),), valid_until=date(2026, 4, 21), note="", at=at(9), by=scene.by
        )


def test_somebody_of_the_customer_answers(scene: Scene):
    stranger = makers.contact(scene.store, makers.customer(scene.store, "Andre AS"))
    estimate = sent(scene, scene.open())
    for who in (None, stranger):
        with pytest.raises(Refused) as refused:
            answer_estimate(scene.store, estimate_id=estimate, approved=True, contact_id=who, how="email", note="", at=at(13), by=scene.by)
        assert refused.value.field == "contact_id"


def test_where_an_authorised_contact_orders_only_they_approve(store: Store):
    scene = Scene(store, "web-veistamo")
    clerk, boss = makers.contact(store, scene.customer, "Aino", authorised=False), makers.contact(store, scene.customer, "Eino")
    ticket = scene.open(contact_id=clerk)
    estimate = sent(scene, ticket)
    agent = makers.person(store)
    answer = {"estimate_id": estimate, "approved": True, "how": "phone", "note": "", "at": at(13)}
    with pytest.raises(Refused) as refused:
        answer_estimate(store, contact_id=clerk, by=agent, **answer)
    assert refused.value.field == "contact_id"
    assert missing(scene, ticket) == ["authorisation"]
    answer_estimate(store, contact_id=boss, by=agent, **answer)
    assert missing(scene, ticket) == []


def test_an_order_on_record_frees_the_work_of_a_contact_who_may_not_order(store: Store):
    scene = Scene(store, "web-veistamo")
    clerk, boss = makers.contact(store, scene.customer, "Aino", authorised=False), makers.contact(store, scene.customer, "Eino")
    ticket = scene.open(contact_id=clerk)
    call = worked(scene, ticket, clerk)
    assert charge(scene, call) == ("held", "authorisation")
    order: dict[str, Any] = {"ticket_id": ticket, "how": "phone", "note": "", "said_at": at(12), "at": at(13)}
    agent = makers.person(store)
    for who in (None, clerk):
        with pytest.raises(Refused) as refused:
            record_order(store, contact_id=who, by=agent, **order)
        assert refused.value.field == "contact_id"
    record_order(store, contact_id=boss, by=agent, **order)
    assert charge(scene, call) == ("chargeable", None)
    entry = next(entry for entry in scene.view(ticket).entries if entry.data.get("code") == "ordered")
    assert entry.data["order"] == {"contact": "Eino", "how": "phone", "note": "", "said_at": at(12).isoformat()}


def test_a_manager_does_without_with_a_note(store: Store):
    scene = Scene(store, "web-veistamo")
    ticket = scene.open(contact_id=makers.contact(store, scene.customer, authorised=False))
    order: dict[str, Any] = {"ticket_id": ticket, "contact_id": None, "how": "phone", "said_at": at(12), "at": at(13), "by": scene.by}
    with pytest.raises(Refused):
        record_order(store, note="", **order)
    record_order(store, note="Sovittu toimitusjohtajan kanssa.", **order)
    assert missing(scene, ticket) == []


def test_the_hours_are_told_before_work_where_the_profile_says_so(store: Store):
    scene = Scene(store, "clickmedia")
    contact = makers.contact(store, scene.customer)
    ticket = scene.open(contact_id=contact, cause="question", kind="question")
    call = worked(scene, ticket, contact)
    assert (missing(scene, ticket), charge(scene, call)) == (["notice"], ("held", "notice"))
    tell_customer(store, ticket_id=ticket, what="hours", how="email", note="Δύο ώρες.", at=at(13), by=scene.by)
    assert (missing(scene, ticket), charge(scene, call)) == ([], ("chargeable", None))


def test_several_things_missing_are_told_in_the_order_in_which_they_hold(store: Store):
    scene = Scene(store, "clickmedia")
    ticket = scene.open(work="development")
    assert missing(scene, ticket) == ["notice", "price"]


@pytest.mark.parametrize("profile", ["stefna", "mystore", "pindena", "clickmedia", "web-veistamo"])
@pytest.mark.parametrize("cause", ["question", "request", "own_fault", "hosting", "third_party", "upgrade", "billing", "other_software"])
def test_the_gate_says_what_the_charge_says(file_store: Store, profile: str, cause: str):
    """For every profile and cause: work done now is held for the first thing the gates name, or by none."""
    scene = Scene(file_store, profile)
    contact = makers.contact(file_store, scene.customer, authorised=False)
    ticket = scene.open(contact_id=contact, cause=cause)
    gates = gates_of(file_store, ticket_id=ticket, now=at(12))
    status, reason = charge(scene, worked(scene, ticket, contact))
    assert gates.status == status
    assert (gates.holds[0].code if gates.holds and status == "held" else None) == reason


def test_the_use_of_an_estimate_is_counted_to_the_second_with_the_call_on_the_line(scene: Scene):
    ticket = scene.open()
    assert estimate_use(scene.store, ticket_id=ticket, now=at(12)) is None
    sent(scene, ticket, NewLine("Skjema", Decimal(1)))
    worked(scene, ticket, seconds=2879)
    seen = [estimate_use(scene.store, ticket_id=ticket, now=at(13))]
    makers.call(scene.store, scene.by, started_at=at(14), seconds=None, ticket_id=ticket, customer_id=scene.customer)
    seen += [estimate_use(scene.store, ticket_id=ticket, now=at(14) + timedelta(seconds=after)) for after in (0, 1, 720, 721)]
    assert [(use.used_seconds, use.level) for use in seen if use] == [
        (2879, "ok"), (2879, "ok"), (2880, "near"), (3599, "near"), (3600, "over"),
    ]  # fmt: skip


def test_making_the_estimate_and_calls_nobody_had_use_none_of_it(scene: Scene):
    ticket = scene.open()
    sent(scene, ticket, NewLine("Skjema", Decimal(1)))
    makers.call(scene.store, scene.by, started_at=at(12), seconds=600, ticket_id=ticket, customer_id=scene.customer, work="estimate")
    makers.call(scene.store, scene.by, started_at=at(13), seconds=600, ticket_id=ticket, customer_id=scene.customer, state="missed")
    use = estimate_use(scene.store, ticket_id=ticket, now=at(14))
    assert use is not None
    assert use.used_seconds == 0
