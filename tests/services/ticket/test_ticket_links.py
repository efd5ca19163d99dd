"""Links, tags, presence and closing of tickets."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import Interval, literal, update

from desk.models import DeskInfo, Presence
from desk.rules.errors import Refused
from desk.services import teams, tickets
from desk.services.estimates import NewLine, write_estimate
from desk.services.fault_class import class_fault
from desk.services.store import Store
from desk.services.ticket.close import LOCKED, close_overdue
from tests.makers import NOW
from tests.services.ticket_scene import Room, at

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def room(store: Store) -> Room:
    return Room(store)


@pytest.fixture
def second(database: str, store: Store) -> Iterator[Store]:
    del store
    opened = Store.open(database, now=NOW)
    yield opened
    opened.close()


def link(room: Room, ticket: int, kind: str, other: int) -> None:
    tickets.link(room.store, ticket_id=ticket, kind=kind, other_id=other, at=at(11), by=room.anna)


def seen(room: Room, ticket: int) -> list[tuple[str, int]]:
    return [(view.kind, view.number) for view in room.view(ticket).bonds.links]


def test_a_link_is_seen_from_both_ends_and_on_both_timelines(room: Room):
    first, second = room.open(), room.open("Annað")
    link(room, first, "blocked_by", second)
    assert seen(room, first) == [("blocked_by", 1002)]
    assert seen(room, second) == [("blocks", 1001)]
    assert room.codes(first) == room.codes(second) == ["linked"]
    link(room, second, "blocks", first)
    assert len(seen(room, first)) == 1
    tickets.unlink(room.store, link_id=room.view(first).bonds.links[0].id, at=at(12), by=room.anna)
    assert seen(room, first) == []
    assert room.codes(second) == ["linked", "unlinked"]


def test_no_circle_of_blocks_and_none_to_itself(room: Room):
    first, second, third = room.open(), room.open("Annað"), room.open("Þriðja")
    link(room, first, "blocks", second)
    link(room, second, "blocks", third)
    for kind, ticket, other in (("blocks", third, first), ("blocked_by", first, second), ("related", first, first)):
        with pytest.raises(Refused):
            link(room, ticket, kind, other)


def test_what_an_open_ticket_blocks_is_resolved_only_knowingly(room: Room):
    blocked, blocker = room.open(), room.open("Fyrst þetta")
    link(room, blocker, "blocks", blocked)
    with pytest.raises(Refused) as refused:
        tickets.resolve(room.store, ticket_ids=(blocked,), at=at(12), by=room.anna)
    assert (refused.value.field, refused.value.values["others"]) == ("blocked", "1002")
    with pytest.raises(Refused):
        room.reply(blocked, at(12), then="resolved")
    tickets.resolve(room.store, ticket_ids=(blocked,), at=at(12), by=room.anna, despite=True)
    assert room.view(blocked).status == "resolved"


def test_both_may_end_together(room: Room):
    blocked, blocker = room.open(), room.open("Fyrst þetta")
    link(room, blocker, "blocks", blocked)
    tickets.resolve(room.store, ticket_ids=(blocked, blocker), at=at(12), by=room.anna)
    assert {room.view(number).status for number in (blocked, blocker)} == {"resolved"}


def test_the_blocked_hears_that_its_blocker_is_done(room: Room):
    blocked, blocker = room.open(), room.open("Fyrst þetta")
    link(room, blocker, "blocks", blocked)
    changed = tickets.resolve(room.store, ticket_ids=(blocker,), at=at(12), by=room.anna)
    assert set(changed.ids_of("ticket")) == {blocked, blocker}
    assert room.codes(blocked) == ["linked", "unblocked"]
    assert room.view(blocked).entries[-1].data["number"] == 1002


def test_a_tag_has_one_spelling_and_is_found_by_any_part(room: Room):
    first, second = room.open(), room.open("Annað")
    tickets.tag(room.store, ticket_ids=(first, second), names=("Vefverslun",), at=at(11), by=room.anna)
    tickets.tag(room.store, ticket_ids=(first,), names=(" #vefverslun ", "Þýðing"), at=at(11), by=room.anna)
    assert room.view(first).bonds.tags == ("Þýðing", "Vefverslun")
    assert [(hit.name, hit.tickets) for hit in tickets.find_tags(room.store, text="verslun")] == [("Vefverslun", 2)]
    assert [hit.name for hit in tickets.find_tags(room.store, text="thyd")] == ["Þýðing"]
    assert tickets.find_tickets(room.store, text="thyding", customer_id=room.customer)[0].id == first
    tickets.untag(room.store, ticket_ids=(first,), names=("ÞÝÐING",), at=at(12), by=room.anna)
    assert tickets.find_tags(room.store, text="thyd") == ()
    assert room.view(first).entries[-1].data["fields"] == {"tags": [["Vefverslun", "Þýðing"], ["Vefverslun"]]}


def test_a_tag_without_a_letter_and_a_twenty_first_are_refused(room: Room):
    ticket = room.open()
    for names in (("#",), ("x" * 41,), tuple(f"t{n}" for n in range(21))):
        with pytest.raises(Refused) as refused:
            tickets.tag(room.store, ticket_ids=(ticket,), names=names, at=at(11), by=room.anna)
        assert refused.value.field == "tags"


def aged(store: Store, seconds: float) -> None:
    """So much later by the clock that rows are told by: on a server its own, which no test sets."""
    if not store.is_sqlite:
        with store.write() as session:
            session.execute(update(Presence).values(seen_at=Presence.seen_at - literal(timedelta(seconds=seconds), Interval())))


def test_somebody_writing_is_seen_by_the_other_program_and_forgotten_soon_after_a_kill(room: Room, second: Store):
    ticket = room.open()
    tickets.say_writing(room.store, ticket_id=ticket, side="reply", place="a", at=at(11), by=room.anna)

    def writing(later: float, place: str = "b", since: float = 0) -> tuple[tuple[str, str], ...]:
        aged(room.store, since)
        found = tickets.company(second, ticket_id=ticket, place=place, at=at(11) + timedelta(seconds=later))
        assert found is not None
        return found.writing

    assert writing(2) == (("Anna", "reply"),)
    assert writing(2, place="a") == ()
    assert writing(8.5, since=8.5) == (("Anna", "reply"),)
    assert writing(9.5, since=1) == ()
    tickets.say_writing(room.store, ticket_id=ticket, side="note", place="a", at=at(11, 1), by=room.anna)
    assert writing(62) == (("Anna", "note"),)
    tickets.stop_writing(room.store, place="a")
    assert writing(62) == ()


def test_company_knows_the_newest_reply_and_the_version(room: Room):
    ticket = room.open()
    before = tickets.company(room.store, ticket_id=ticket, place="a", at=at(11))
    room.reply(ticket, at(11, 5), by=room.bjarki)
    after = tickets.company(room.store, ticket_id=ticket, place="a", at=at(11, 6))
    assert before is not None
    assert after is not None
    assert (before.last_reply, after.last_reply_by, after.last_reply_at) == (0, "Bjarki", at(11, 5))
    assert after.version > before.version
    assert tickets.company(room.store, ticket_id=999, place="a", at=at(11)) is None


def test_rows_of_windows_long_gone_are_swept(room: Room):
    ticket = room.open()
    tickets.say_writing(room.store, ticket_id=ticket, side="reply", place="killed", at=at(10), by=room.anna)
    aged(room.store, 61)
    tickets.say_writing(room.store, ticket_id=ticket, side="reply", place="b", at=at(11), by=room.bjarki)
    with room.store.read() as session:
        assert [row.place for row in session.query(Presence)] == ["b"]
    assert not tickets.is_alone(room.store)


def test_resolved_is_closed_by_hand_and_a_closed_one_is_locked_until_it_is_taken_up_again(room: Room):
    ticket = room.open()
    assert tickets.close(room.store, ticket_ids=(ticket,), at=at(11), by=room.anna).ids == ()
    tickets.resolve(room.store, ticket_ids=(ticket,), at=at(11), by=room.anna)
    tickets.close(room.store, ticket_ids=(ticket,), at=at(12), by=room.anna)
    assert (room.view(ticket).status, room.view(ticket).closed_at) == ("closed", at(12))
    given: dict[str, Any] = {"ticket_id": ticket, "at": at(12), "by": room.anna}
    for locked in (
        partial(tickets.change_ticket, room.store, changes={"kind": "fault"}, **given), partial(room.reply, ticket, at(12)),
        partial(tickets.take, room.store, ticket_ids=(ticket,), owner_id=room.bjarki, at=at(12), by=room.anna),
        partial(class_fault, room.store, ticks=(), **given),
        partial(write_estimate, room.store, lines=(NewLine("Skjema", Decimal(1)),), valid_until=date(2026, 5, 22), note="", **given),
    ):  # fmt: skip
        with pytest.raises(Refused) as refused:
            locked()
        assert refused.value.sentence == LOCKED
    tickets.note(room.store, op_key="n", ticket_id=ticket, text="Gleymdist", at=at(12), by=room.anna)
    tickets.reopen(room.store, ticket_ids=(ticket,), at=at(13), by=room.anna)
    assert (room.view(ticket).status, room.view(ticket).closed_at) == ("reopened", None)


def test_after_the_desks_business_days_a_resolved_ticket_closes_by_itself(room: Room):
    ticket = room.open()
    room.reply(ticket, at(11), then="resolved")
    with room.store.write() as session:
        session.get_one(DeskInfo, 1).close_after_days = 3
    # 23 April is a holiday, 25 and 26 a weekend: the third business day is Tuesday the 28th.
    assert close_overdue(room.store, now=at(15, 59, day=28)).ids == ()
    assert close_overdue(room.store, now=at(16, day=28)).ids == (("ticket", ticket),)
    assert room.view(ticket).entries[-1].who == ""
    with room.store.write() as session:
        session.get_one(DeskInfo, 1).close_after_days = 0
    tickets.reopen(room.store, ticket_ids=(ticket,), at=at(17, day=28), by=room.anna)
    tickets.resolve(room.store, ticket_ids=(ticket,), at=at(17, day=28), by=room.anna)
    assert close_overdue(room.store, now=at(17, month=12)).ids == ()


def test_teams_are_the_desks_own(room: Room):
    assert [(team.code, team.charged_as) for team in teams.teams(room.store)] == [("support", "support"), ("service", "service")]
    room.open()
    made = teams.save_team(room.store, team_id=None, name="Vefhönnun", charged_as="service", active=True, by=room.anna).result
    with pytest.raises(Refused):
        teams.save_team(room.store, team_id=None, name="VEFHÖNNUN", charged_as="service", active=True, by=room.anna)
    with pytest.raises(Refused):
        teams.save_team(room.store, team_id=made, name="Hönnun", charged_as="service", active=True, by=room.bjarki)
    teams.save_team(room.store, team_id=made, name="Hönnun", charged_as="service", active=False, by=room.anna)
    listed = teams.teams(room.store)
    assert [(team.name, team.active) for team in listed] == [("", True), ("", True), ("Hönnun", False)]
    assert [team.tickets for team in listed] == [1, 0, 0]
    teams.save_team(room.store, team_id=listed[1].id, name="", charged_as="service", active=False, by=room.anna)
    with pytest.raises(Refused):
        teams.save_team(room.store, team_id=listed[0].id, name="", charged_as="support", active=False, by=room.anna)


def test_many_are_linked_in_one_stroke_or_none_and_taken_back(room: Room):
    first, second, third = room.open(), room.open("Annað"), room.open("Þriðja")
    link(room, third, "related", first)
    made = tickets.link_many(room.store, ticket_ids=(first, second), kind="related", other_id=third, at=at(11), by=room.anna)
    assert len(made.result) == 1
    assert seen(room, third) == [("related", 1001), ("related", 1002)]
    with pytest.raises(Refused):
        tickets.link_many(room.store, ticket_ids=(first, third), kind="duplicate", other_id=third, at=at(11), by=room.anna)
    assert seen(room, first) == [("related", 1003)]
    tickets.unlink_many(room.store, link_ids=made.result, at=at(12), by=room.anna)
    assert seen(room, third) == [("related", 1001)]
    assert tickets.unlink_many(room.store, link_ids=made.result, at=at(12), by=room.anna).ids == ()
