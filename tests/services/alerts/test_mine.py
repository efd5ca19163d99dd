"""One's own alerts: read, put off, switched by kind and way; and what else alerts than tickets."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from desk.models import Booking, Charge, Contact, Contract, CourseTelling, Notice
from desk.models.reports import WeekReport
from desk.rules.alerts import KINDS, LEADS, SOON, SOUND, WAYS
from desk.rules.errors import Refused
from desk.services import escalations, tickets
from desk.services.alerts import look, mine, wishes
from desk.services.personal import data
from desk.words import LANGUAGES, speaker
from tests import makers
from tests.services.alerts.desks import Team
from tests.services.ticket_scene import at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desk.services.store import Store


@pytest.fixture
def team(store: Store) -> Iterator[Team]:
    made = Team(store, at(9))
    yield made
    made.leave()


def test_an_alert_put_off_comes_back_once_and_one_read_does_not(team: Team) -> None:
    bjarki = team.sit(team.bjarki)
    bjarki.look(at(9))
    team.open(received=at(10), owner_id=team.bjarki)
    bjarki.look(at(10, 1))
    (view,) = mine.alerts_of(team.store, person_id=team.bjarki)
    with pytest.raises(Refused):
        mine.snooze(team.store, ids=[view.id], until=at(10), at=at(10, 1), by=team.bjarki)
    mine.snooze(team.store, ids=[view.id], until=at(11), at=at(10, 2), by=team.bjarki)
    bjarki.look(at(10, 30))
    assert (bjarki.shown, bjarki.last.unread, bjarki.last.again_at) == (["new_request"], 0, at(11))
    bjarki.look(at(11)), bjarki.look(at(11, 5))
    assert (bjarki.shown, bjarki.last.unread) == (["new_request"] * 2, 1)
    mine.mark_read(team.store, ids=[view.id], at=at(11, 6), by=team.bjarki)
    mine.snooze(team.store, ids=[view.id], until=at(12), at=at(11, 7), by=team.bjarki)
    bjarki.look(at(12, 1))
    assert (len(bjarki.shown), bjarki.last.unread) == (2, 0)
    assert [one.is_unread for one in mine.alerts_of(team.store, person_id=team.bjarki, every=True)] == [False]
    mine.mark_unread(team.store, ids=[view.id], by=team.anna)
    assert mine.alerts_of(team.store, person_id=team.bjarki) == (), "it is not hers to leave unread"
    mine.mark_unread(team.store, ids=[view.id], by=team.bjarki)
    assert [one.id for one in mine.alerts_of(team.store, person_id=team.bjarki)] == [view.id]


def test_a_ticket_that_its_owner_has_opened_is_counted_no_more_but_only_once_it_was_shown(team: Team) -> None:
    bjarki = team.sit(team.bjarki)
    bjarki.look(at(9))
    ticket = team.open(received=at(10), owner_id=team.bjarki)
    tickets.mark_read(team.store, ticket_id=ticket)
    bjarki.look(at(10, 1))
    bjarki.look(at(10, 2))
    assert (bjarki.shown, bjarki.last.unread) == (["new_request"], 0)


def test_a_kind_switched_off_makes_no_row_and_each_way_is_its_own(team: Team) -> None:
    bjarki = team.sit(team.bjarki)
    bjarki.look(at(9))
    wishes.switch(team.store, kinds=["new_request"], on=False, at=at(9, 5), by=team.bjarki)
    team.open(received=at(10), owner_id=team.bjarki)
    bjarki.look(at(10, 1))
    assert team.rows() == []
    wishes.switch(team.store, kinds=["new_request"], on=True, at=at(10, 5), by=team.bjarki)
    again = team.sit(team.bjarki)
    again.look(at(10, 6))
    assert team.rows() == [], "what came while it was off stays unsaid"
    team.open("Annað", received=at(11), owner_id=team.bjarki)
    again.look(at(11, 1))
    assert again.shown == ["new_request"]
    wishes.switch(team.store, kinds=KINDS, way=SOUND, on=True, at=at(11), by=team.bjarki)
    wishes.switch(team.store, kinds=[SOON], way="desktop", on=False, at=at(11), by=team.bjarki)
    wish = wishes.wish(team.store, person_id=team.bjarki)
    assert all(wish.wants(kind, way) for kind in KINDS for way in WAYS if (kind, way) != (SOON, "desktop"))
    assert not wish.wants(SOON, "desktop")
    assert not wishes.wish(team.store, person_id=team.anna).wants(SOON, SOUND), "hers are her own"


def test_hours_and_lead_are_ones_own_and_nonsense_is_refused(team: Team) -> None:
    hours = wishes.Hours(in_hours=True, opens=420, closes=900, days=frozenset({0, 6}), through=False)
    wishes.save_hours(team.store, hours=hours, by=team.bjarki)
    wishes.save_lead(team.store, minutes=LEADS[-1], by=team.bjarki)
    wish = wishes.wish(team.store, person_id=team.bjarki)
    assert (wish.opens, wish.closes, wish.days, wish.through, wish.lead) == (420, 900, frozenset({0, 6}), False, timedelta(minutes=120))
    for wrong in (replace(hours, opens=900), replace(hours, days=frozenset()), replace(hours, closes=1500)):
        with pytest.raises(Refused):
            wishes.save_hours(team.store, by=team.bjarki, hours=wrong)
    with pytest.raises(Refused):
        wishes.save_lead(team.store, minutes=7, by=team.bjarki)
    with pytest.raises(Refused):
        wishes.switch(team.store, kinds=["nothing"], on=True, at=at(9), by=team.bjarki)


def _trade(team: Team) -> None:
    """What is not of tickets: a hold released, a place offered, somebody to train, a contract that ends, a week reported."""
    call = makers.call(team.store, team.bjarki, started_at=at(9), customer_id=team.customer)
    makers.add(
        team.store,
        Charge(
            call_id=call, customer_id=team.customer, at=at(9), local_month="2026-04", status="chargeable", currency="ISK", net=Decimal(1),
            vat_rate=Decimal(24), rule_version="1", released_at=at(10), released_by_id=team.anna, release_reason="Þórður samþykkti",
        ),
    )  # fmt: skip
    session = makers.session_of_course(team.store, 1, trainer_id=team.bjarki)
    held = {"session_id": session, "customer_id": team.customer, "site_id": team.site, "booked_by_id": team.anna}
    booking = makers.add(team.store, Booking(**held, seats=1, status="waiting", fee=Decimal(0), booked_at=at(9)))
    makers.add(team.store, CourseTelling(session_id=session, booking_id=booking, what="lapsed", before=at(9), made_at=at(10)))
    with team.store.write() as rows:
        rows.scalars(select(Contact)).one().first_login_on = date(2026, 3, 25)
        rows.add(Contract(customer_id=team.customer, kind="service_agreement", starts_on=date(2025, 5, 1), ends_on=date(2026, 4, 30)))
        week = {"first_day": date(2026, 4, 13), "last_day": date(2026, 4, 19), "made_at": at(10), "language": "is"}
        rows.add(WeekReport(**week, figures={}, figures_sha256="", pdf=b"", pdf_sha256=""))


def test_the_rest_of_the_trade_alerts_whose_work_it_is_once_each_in_every_language(team: Team) -> None:
    manager = makers.person(team.store, "Magga Dæmi", role="manager")
    bjarki, chief = team.sit(team.bjarki), team.sit(manager)
    bjarki.look(at(9)), chief.look(at(9))
    _trade(team)
    for desk in (bjarki, chief, bjarki, chief):
        desk.look(at(11), days=True)
    assert sorted(bjarki.shown) == ["released", "to_tell"], "the call was his, and he gives the course"
    assert sorted(chief.shown) == ["contract", "report", "training"]
    for view in (*mine.alerts_of(team.store, person_id=team.bjarki), *mine.alerts_of(team.store, person_id=manager)):
        assert view.why
        for code in LANGUAGES:
            said = [speaker(code).reason(step) for step in (view.head, *view.why)]
            assert all(said)
            assert not any("{" in sentence for sentence in said)
    with team.store.write() as session:
        session.scalars(select(Contact)).one().trained_on = date(2026, 4, 22)
        session.scalars(select(CourseTelling)).one().told_at = at(12)
    bjarki.look(at(12)), chief.look(at(12), days=True)
    assert (bjarki.last.unread, chief.last.unread) == (1, 2), "one who was trained, and one who was told, ask for nothing any more"


def test_news_of_progress_alerts_the_owner_before_it_is_due(team: Team) -> None:
    bjarki = team.sit(team.bjarki)
    bjarki.look(at(9))
    ticket = team.open(received=at(9, 30), owner_id=team.bjarki)
    bjarki.look(at(9, 40))
    team.reply(ticket, at(10), by=team.bjarki)
    due = team.promise(ticket, "update").aim
    assert due is not None
    bjarki.look(due - timedelta(minutes=45))
    bjarki.look(due - timedelta(minutes=29))
    bjarki.look(due + timedelta(minutes=5))
    assert bjarki.shown == ["new_request", "update"]


def test_a_pack_alerts_once_when_it_is_nearly_used_and_once_when_it_is_used_up(store: Store) -> None:
    office = makers.desk(store, "clickmedia")
    customer = makers.customer(store, country="GR", language="el")
    makers.contract(store, customer, "phone_pack")
    look.look(store, place="here", by=office, now=at(9))
    used = {"customer_id": customer, "local_month": "2026-04", "status": "covered", "currency": "EUR", "net": Decimal(0)}
    kinds = []
    for hour, quarters in ((10, 3), (11, 0), (12, 1), (13, 0)):
        if quarters:
            row = Charge(**used, at=at(hour), vat_rate=Decimal(24), rule_version="1", pack_quarters=quarters)
            makers.add(store, row)
        for seconds in (0, 31):
            found = look.look(store, place="here", by=office, now=at(hour) + timedelta(seconds=seconds)).result
            kinds += [view.head.code for view in found.show]
    assert kinds == ["alert.pack", "alert.pack_out"]


def test_a_person_who_is_erased_is_named_in_no_alert_any_more(team: Team) -> None:
    bjarki = team.sit(team.bjarki)
    bjarki.look(at(9))
    ticket = team.open(received=at(10), owner_id=team.bjarki, contact_id=team.contact)
    letter = tickets.Letter(text="Halló", sender="Þórður Dæmason")
    tickets.receive(team.store, op_key="l", ticket_id=ticket, letter=letter, received_at=at(10, 5), at=at(10, 5), by=team.anna)
    bjarki.look(at(10, 6))
    said = [str(view.head.values) for view in mine.alerts_of(team.store, person_id=team.bjarki)]
    assert any("Þórður Dæmason" in text for text in said)
    data.erase_person(team.store, contact_id=team.contact, at=at(11), by=team.anna)
    assert "Þórður" not in str(mine.alerts_of(team.store, person_id=team.bjarki, every=True))


def test_reading_an_alert_of_a_notice_is_having_seen_the_notice(team: Team) -> None:
    bjarki = team.sit(team.bjarki)
    bjarki.look(at(9))
    ticket = team.open(received=at(9, 30))
    escalations.escalate(team.store, ticket_ids=(ticket,), at=at(10), by=team.anna, told=(team.bjarki,))
    bjarki.look(at(10, 1))
    assert "notice" in bjarki.shown
    assert mine.mark_read(team.store, at=at(10, 5), by=team.bjarki).ids_of("notice")
    with team.store.read() as session:
        assert session.scalars(select(Notice.seen_at)).one() == at(10, 5)
