"""Two people on one ticket: different fields both stand, one field is chosen by the second; nothing is overwritten unseen."""

from __future__ import annotations

from threading import Barrier, Thread
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select

from desk.models import ProfileCopy
from desk.rules.errors import Refused
from desk.services import profile_edits, teams, tickets
from desk.services.store import Store
from desk.services.ticket.clash import Clash
from tests import makers
from tests.makers import NOW
from tests.services.ticket_scene import Room, at

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def room(store: Store) -> Room:
    return Room(store)


@pytest.fixture
def second(database: str, store: Store) -> Iterator[Store]:
    """The same desk opened by another program."""
    del store
    opened = Store.open(database, now=NOW)
    yield opened
    opened.close()


def change(room: Room, ticket: int, *, by: int = 0, store: Store | None = None, seen: dict[str, Any] | None = None, **changes: Any) -> Any:
    return tickets.change_ticket(store or room.store, ticket_id=ticket, changes=changes, seen=seen, at=at(11), by=by or room.anna)


def test_two_programs_change_different_fields_and_both_stand(room: Room, second: Store):
    ticket = room.open()
    seen = room.view(ticket)
    change(room, ticket, kind="fault", seen={"kind": seen.kind})
    change(room, ticket, by=room.bjarki, store=second, priority="high", seen={"priority": seen.priority})
    view = room.view(ticket)
    assert (view.kind, view.priority) == ("fault", "high")


def test_on_one_field_the_second_sees_what_the_first_wrote_and_when(room: Room, second: Store):
    ticket = room.open()
    seen = {"subject": room.view(ticket).subject}
    change(room, ticket, subject="Bókunarform svarar seint", seen=seen)
    with pytest.raises(tickets.Clash) as refused:
        change(room, ticket, by=room.bjarki, store=second, subject="Bókunarvélin", seen=seen)
    view = refused.value.view
    assert (view.field, view.mine, view.theirs) == ("subject", "Bókunarvélin", "Bókunarform svarar seint")
    assert (view.who, view.at) == ("Anna", at(11))
    assert room.view(ticket).subject == "Bókunarform svarar seint"
    change(room, ticket, by=room.bjarki, store=second, subject="Bókunarvélin", seen={"subject": view.theirs})
    assert room.view(ticket).subject == "Bókunarvélin"


def test_both_who_wrote_the_same_are_of_one_mind(room: Room):
    ticket = room.open()
    change(room, ticket, kind="fault", seen={"kind": "request"})
    assert change(room, ticket, by=room.bjarki, kind="fault", seen={"kind": "request"}).ids == ()


def test_of_two_at_the_very_same_moment_one_is_asked(room: Room, second: Store):
    ticket = room.open()
    together, clashes = Barrier(2), []

    def write(store: Store, by: int, subject: str) -> None:
        together.wait()
        try:
            change(room, ticket, by=by, store=store, subject=subject, seen={"subject": "Bókunarform svarar ekki"})
        except tickets.Clash as clash:
            clashes.append(clash)

    threads = [Thread(target=write, args=given) for given in ((room.store, room.anna, "Eitt"), (second, room.bjarki, "Annað"))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(clashes) == 1
    assert room.view(ticket).subject == clashes[0].view.theirs
    assert {clashes[0].view.mine, clashes[0].view.theirs} == {"Eitt", "Annað"}


def test_a_clash_names_people_and_places_and_not_their_ids(room: Room):
    ticket = room.open()
    change(room, ticket, site_id=room.site, seen={"site_id": None})
    other = makers.site(room.store, room.customer, "vefur.example")
    with pytest.raises(tickets.Clash) as refused:
        change(room, ticket, by=room.bjarki, site_id=other, seen={"site_id": None})
    assert (refused.value.view.mine_said, refused.value.view.theirs_said) == ("vefur.example", "lundey.example")


def test_another_customer_lets_go_of_contact_and_site_and_is_promised_anew(room: Room):
    ticket = room.open(contact_id=room.contact, site_id=room.site, kind="fault", priority="critical")
    other = makers.customer(room.store, "Kaffihús Dæmi")
    change(room, ticket, customer_id=other)
    view = room.view(ticket)
    assert (view.customer, view.contact_id, view.site_id) == ("Kaffihús Dæmi", None, None)
    line = view.entries[-1].data
    assert line["names"]["customer_id"] == ["Hótel Lundey ehf.", "Kaffihús Dæmi"]
    assert set(line["fields"]) == {"customer_id", "contact_id", "site_id"}


def test_the_promises_of_another_customer_follow_their_contract(store: Store):
    by = makers.desk(store, "web-veistamo")
    light, premium = (makers.customer(store, name, tier=name) for name in ("light", "premium"))
    new = tickets.NewTicket(customer_id=light, subject="Uusi sivu", kind="request")
    ticket = tickets.open_ticket(store, op_key="a", new=new, received_at=NOW, by=by).result
    before = tickets.ticket(store, ticket_id=ticket)
    tickets.change_ticket(store, ticket_id=ticket, changes={"customer_id": premium}, at=at(11), by=by)
    after = tickets.ticket(store, ticket_id=ticket)
    assert (before.tier, after.tier) == ("light", "premium")

    def latest(view: tickets.TicketView) -> Any:
        return next(promise.latest for promise in view.promises if promise.kind == "resolve")

    assert latest(after) < latest(before)


def test_what_was_chosen_with_another_customer_is_kept_through_a_clash(room: Room):
    ticket = room.open(contact_id=room.contact)
    theirs, mine = makers.customer(room.store, "Kaffihús Dæmi"), makers.customer(room.store, "Gistihús Dæmi")
    contact = makers.contact(room.store, mine, "Sólveig")
    tickets.change_ticket(room.store, ticket_id=ticket, changes={"customer_id": theirs}, at=at(11), by=room.bjarki)
    wanted = {"customer_id": mine, "contact_id": contact}
    with pytest.raises(Clash) as clash:
        tickets.change_ticket(
            room.store, ticket_id=ticket, changes=wanted, at=at(12), by=room.anna, seen={"customer_id": room.customer},
        )  # fmt: skip
    view = clash.value.view
    assert {**view.besides, view.field: view.mine} == wanted


def test_a_contact_of_the_former_customer_does_not_go_along(room: Room):
    ticket = room.open()
    other = makers.customer(room.store, "Kaffihús Dæmi")
    with pytest.raises(Refused) as refused:
        change(room, ticket, customer_id=other, contact_id=room.contact)
    assert refused.value.field == "contact_id"


def test_the_version_of_the_product_is_a_field_like_any(room: Room):
    ticket = room.open()
    change(room, ticket, product_version="  4.2.1 ")
    view = room.view(ticket)
    assert view.product_version == "4.2.1"
    assert view.entries[-1].data["fields"] == {"product_version": ["", "4.2.1"]}
    with pytest.raises(Refused):
        change(room, ticket, product_version="4" * 61)


def test_a_team_is_one_the_desk_has(room: Room):
    ticket = room.open()
    with pytest.raises(Refused) as refused:
        change(room, ticket, team="nobody")
    assert refused.value.field == "team"
    made = teams.save_team(room.store, team_id=None, name="Vefhönnun", charged_as="service", active=True, by=room.anna)
    code = next(team.code for team in teams.teams(room.store) if team.id == made.result)
    change(room, ticket, team=code)
    assert room.view(ticket).team == code


def test_a_reply_written_before_a_colleagues_was_seen_is_held_back(room: Room, second: Store):
    ticket = room.open()
    room.reply(ticket, at(10, 30), by=room.bjarki)
    with pytest.raises(tickets.Answered) as refused:
        tickets.reply(second, op_key="mine", ticket_id=ticket, text="Sæl", at=at(10, 31), by=room.anna, seen_reply=0)
    assert (refused.value.who, refused.value.at, refused.value.text) == ("Bjarki", at(10, 30), "Við erum að skoða þetta.")
    tickets.reply(second, op_key="mine", ticket_id=ticket, text="Sæl", at=at(10, 32), by=room.anna, seen_reply=refused.value.entry_id)
    assert [entry.kind for entry in room.view(ticket).entries].count("reply") == 2


def test_ones_own_earlier_reply_holds_nothing_back(room: Room):
    ticket = room.open()
    room.reply(ticket, at(10, 30))
    room.reply(ticket, at(10, 31), seen_reply=0)
    assert [entry.kind for entry in room.view(ticket).entries].count("reply") == 2


def test_another_customers_ticket_keeps_no_contact_or_site_of_the_former_one(room: Room):
    ticket, other = room.open(contact_id=room.contact, site_id=room.site), makers.customer(room.store, "Vík ehf.")
    belongings: tuple[dict[str, Any], ...] = ({"contact_id": room.contact}, {"site_id": room.site})
    for own in belongings:
        with pytest.raises(Refused, match="another customer"):
            change(room, ticket, customer_id=other, **own)
    change(room, ticket, customer_id=other)
    assert (room.view(ticket).contact_id, room.view(ticket).site_id) == (None, None)


def test_a_subject_is_changed_though_the_desk_has_come_to_be_closed_on_the_day_agreed(room: Room):
    ticket = room.open()
    tickets.plan(room.store, ticket_id=ticket, planned_on=at(0, day=28).date(), at=at(10), by=room.anna)
    with room.store.read() as session:
        toml = session.scalars(select(ProfileCopy.toml)).one()
    closed = 'closures = [{ name = "Flutningar", dates = ["2026-04-28", "2026-04-28"] }]\n\n[calendars.phone]'
    profile_edits.adopt_profile(room.store, toml=toml.replace("[calendars.phone]", closed, 1), at=at(10, 30), by=room.anna)
    change(room, ticket, subject="Lénið rann út")
    assert room.view(ticket).subject == "Lénið rann út"
    with pytest.raises(Refused, match="closed"):
        change(room, ticket, priority="critical")


def test_a_date_agreed_on_meanwhile_is_shown_before_it_gives_way(room: Room):
    ticket, (first, second) = room.open(), (at(0, day=day).date() for day in (28, 29))
    tickets.plan(room.store, ticket_id=ticket, planned_on=first, at=at(10), by=room.bjarki, seen={ticket: None})
    with pytest.raises(tickets.Clash, match="“2026-04-28” while you wrote “—”") as refused:
        tickets.plan(room.store, ticket_id=ticket, planned_on=None, at=at(11), by=room.anna, seen={ticket: second})
    assert (refused.value.view.theirs, refused.value.view.who, room.view(ticket).planned_on) == (first, "Bjarki", first)
    tickets.do_many(
        room.store, deed="plan", ticket_ids=(ticket,), planned_on=second, seen={ticket: refused.value.view.theirs}, at=at(12), by=room.anna,
    )  # fmt: skip
    assert room.view(ticket).planned_on == second
