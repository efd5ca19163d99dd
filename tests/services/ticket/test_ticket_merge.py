"""Merging keeps everything and what was promised first; splitting takes lines out; both find their way back."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from desk.models import Base, Call, Charge, CustomValue, Pause
from desk.rules.errors import Refused
from desk.services import attachments, estimates, tickets
from desk.services.attachments import NewFile
from desk.services.ticket.belongings import FOLLOWS, STAYS, WHERE_FREE
from desk.services.ticket.numbers import MergedInto
from desk.services.ticket.snapshot import snapshots
from tests import makers
from tests.services.ticket_scene import Room, at

if TYPE_CHECKING:
    from desk.services.store import Store


@pytest.fixture
def room(store: Store) -> Room:
    return Room(store)


def merge(room: Room, target: int, *sources: int) -> int:
    done = tickets.merge(room.store, source_ids=sources, target_id=target, at=at(12), by=room.anna)
    return int(done.result[-1])


def test_every_table_of_a_ticket_follows_or_stays():
    named = {kind.__tablename__ for kind in FOLLOWS} | {*WHERE_FREE, *STAYS}
    held = {table.name for table in Base.metadata.sorted_tables if "ticket_id" in table.columns}
    assert {*held} - {"ticket_count", "queue_order"} == named & held
    assert named <= held


def test_timelines_interleave_and_calls_and_charges_follow(room: Room):
    target, source = room.open(received=at(9)), room.open("Sama mál", received=at(9, 30))
    room.reply(target, at(10))
    tickets.note(room.store, op_key="n", ticket_id=source, text="Hringdi líka", at=at(9, 45), by=room.bjarki)
    call = makers.call(room.store, room.anna, started_at=at(10, 15), ticket_id=source, customer_id=room.customer)
    merge(room, target, source)
    view = room.view(target)
    assert [entry.kind for entry in view.entries if entry.kind != "change"] == ["received", "received", "note", "reply"]
    assert [entry.at for entry in view.entries] == sorted(entry.at for entry in view.entries)
    with room.store.read() as session:
        assert session.scalar(select(Call.ticket_id).where(Call.id == call)) == target
        assert session.scalar(select(Charge.id).where(Charge.ticket_id == source)) is None


def test_the_merged_one_is_closed_points_to_its_target_and_its_number_finds_it(room: Room):
    target, source = room.open(), room.open("Sama mál")
    merge(room, target, source)
    gone = room.view(source)
    assert (gone.status, gone.bonds.merged_into) == ("closed", (target, 1001))
    assert [entry.data["code"] for entry in gone.entries] == ["merged_into"]
    assert room.view(target).entries[-1].data["number"] == 1002
    found = tickets.find_tickets(room.store, text="1002", customer_id=room.customer)
    assert [hit.id for hit in found] == [target]


def test_the_earlier_receipt_counts_with_its_own_waits(room: Room):
    late, early = room.open(received=at(15)), room.open("Fyrst", received=at(10))
    tickets.wait_for_customer(room.store, ticket_ids=(early,), at=at(11), by=room.anna)
    promised = room.promise(early, "reply")
    tickets.resume(room.store, ticket_ids=(early,), at=at(12), by=room.anna)
    promised = room.promise(early, "reply")
    tickets.merge(room.store, source_ids=(early,), target_id=late, at=at(15, 30), by=room.anna)
    view = room.view(late)
    assert view.received_at == at(10)
    assert (room.promise(late, "reply").aim, room.promise(late, "reply").latest) == (promised.aim, promised.latest)
    with room.store.read() as session:
        assert session.scalars(select(Pause.starts_at).where(Pause.ticket_id == late)).all() == [at(11)]


def test_a_later_ticket_brings_no_later_promise(room: Room):
    early, late = room.open(received=at(10)), room.open("Síðar", received=at(15))
    before = room.promise(early, "reply")
    tickets.merge(room.store, source_ids=(late,), target_id=early, at=at(15, 30), by=room.anna)
    assert room.view(early).received_at == at(10)
    assert room.promise(early, "reply").latest == before.latest


def test_an_answer_on_either_was_an_answer_held_against_the_earlier_receipt(room: Room):
    late, early = room.open(received=at(15)), room.open("Fyrst", received=at(10))
    room.reply(late, at(15, 10))
    due = room.promise(early, "reply")
    tickets.merge(room.store, source_ids=(early,), target_id=late, at=at(15, 30), by=room.anna)
    reply = room.promise(late, "reply")
    assert (reply.kept_at, reply.latest) == (at(15, 10), due.latest)


def test_the_wait_for_an_answer_goes_on_where_the_estimate_went(room: Room):
    target, source = room.open(), room.open()
    tickets.record_estimate(room.store, ticket_id=source, state="sent", hours=Decimal(2), told=True, at=at(11), by=room.anna)
    done = merge(room, target, source)
    assert (room.view(target).status, room.view(target).paused_at, room.view(target).due_aim) == ("waiting_approval", at(12), None)
    tickets.unmerge(room.store, merge_id=done, at=at(13), by=room.anna)
    assert (room.view(target).status, room.view(source).status) == ("new", "waiting_approval")
    assert (room.view(target).paused_at, room.view(source).paused_at) == (None, at(11))


def test_the_more_urgent_priority_and_an_agreed_date_stand(room: Room):
    target, source = room.open(), room.open("Brýnt", priority="critical", kind="fault")
    day = at(0, day=27).date()
    tickets.plan(room.store, ticket_id=source, planned_on=day, at=at(11), by=room.anna)
    merge(room, target, source)
    view = room.view(target)
    assert (view.priority, view.planned_on) == ("critical", day)


def test_taking_a_merge_back_puts_both_as_they_were(room: Room):
    late, early = room.open(received=at(11)), room.open("Fyrst", received=at(10), priority="high", owner_id=room.bjarki)
    third = room.open("Þriðja")
    room.reply(early, at(10, 30))
    tickets.tag(room.store, ticket_ids=(early,), names=("vefur",), at=at(10, 40), by=room.anna)
    tickets.link(room.store, ticket_id=early, kind="blocks", other_id=third, at=at(10, 45), by=room.anna)
    tickets.link(room.store, ticket_id=early, kind="related", other_id=late, at=at(10, 45), by=room.anna)
    tickets.wait_for_customer(room.store, ticket_ids=(early,), at=at(10, 50), by=room.anna)

    def whole() -> list[object]:
        with room.store.read() as session:
            found = snapshots(session, (late, early))
        states = [{name: value for name, value in found[key].items() if name not in {"unread", "pauses"}} for key in (late, early)]
        views = [room.view(number) for number in (late, early)]
        promises = [{(p.kind, p.aim, p.latest, p.kept_at) for p in view.promises} for view in views]
        ours = {"merged", "merged_into", "unmerged"}
        lines = [[(entry.kind, entry.text) for entry in view.entries if entry.data.get("code") not in ours] for view in views]
        links = [[(link.kind, link.ticket_id) for link in view.bonds.links] for view in views]
        return [states, promises, lines, links, [(view.received_at, view.paused_at) for view in views]]

    before = whole()
    change = merge(room, late, early)
    assert whole() != before
    assert [(link.kind, link.ticket_id) for link in room.view(late).bonds.links] == [("blocks", third)]
    assert room.view(late).bonds.takes_back is not None
    tickets.unmerge(room.store, merge_id=change, at=at(12, 5), by=room.anna)
    assert whole() == before
    assert tickets.find_tickets(room.store, text="1002", customer_id=room.customer)[0].id == early


def test_once_something_else_happened_a_merge_stands(room: Room):
    target, source = room.open(), room.open("Sama mál")
    change = merge(room, target, source)
    room.reply(target, at(12, 30))
    assert room.view(target).bonds.takes_back is None
    with pytest.raises(Refused, match="gone on"):
        tickets.unmerge(room.store, merge_id=change, at=at(13), by=room.anna)


def test_once_a_promise_passed_taking_back_is_not_offered(room: Room):
    target, source = room.open(received=at(11)), room.open("Sama mál", received=at(11))
    change = merge(room, target, source)
    assert room.view(target).bonds.takes_back is not None
    latest = room.promise(target, "reply").latest
    assert latest is not None
    assert target in tickets.tick(room.store, now=latest + timedelta(minutes=1)).ids_of("ticket")
    assert room.view(target).bonds.takes_back is None
    with pytest.raises(Refused, match="gone on"):
        tickets.unmerge(room.store, merge_id=change, at=latest + timedelta(minutes=2), by=room.anna)


def test_several_merged_in_one_stroke_are_all_taken_back_the_last_first(room: Room):
    target, first, second = room.open(), room.open("Sama mál"), room.open("Enn sama mál")
    done = tickets.merge(room.store, source_ids=(first, second), target_id=target, at=at(12), by=room.anna)
    for number in reversed(done.result):
        offered = room.view(target).bonds.takes_back
        assert offered is not None
        assert offered.id == number
        tickets.unmerge(room.store, merge_id=number, at=at(12, 5), by=room.anna)
    assert [room.view(number).status for number in (target, first, second)] == ["new", "new", "new"]
    assert room.view(target).bonds.takes_back is None


def test_a_chain_of_merges_is_taken_back_link_by_link(room: Room):
    first, second, third = room.open(), room.open("Annað"), room.open("Þriðja")
    done = [merge(room, second, first), merge(room, third, second)]
    with pytest.raises(Refused, match="gone on"):
        tickets.unmerge(room.store, merge_id=done[0], at=at(12, 5), by=room.anna)
    for number in reversed(done):
        tickets.unmerge(room.store, merge_id=number, at=at(12, 5), by=room.anna)
    assert [room.view(number).status for number in (first, second, third)] == ["new", "new", "new"]


def estimate(room: Room, ticket: int, text: str, *then: str) -> int:
    line = estimates.NewLine(text, Decimal(2), amount=Decimal(9000))
    made = int(estimates.write_estimate(room.store, ticket_id=ticket, lines=[line], valid_until=at(0, day=30).date(), note="", at=at(11),
                                        by=room.anna).result)  # fmt: skip
    if "send" in then:
        estimates.send_estimate(room.store, estimate_id=made, how="email", at=at(11), by=room.anna)
    if "decline" in then:
        estimates.answer_estimate(room.store, estimate_id=made, approved=False, contact_id=room.contact, how="phone", note="", at=at(11),
                                  by=room.anna)  # fmt: skip
    return made


def rows(room: Room, ticket: int) -> list[tuple[int, str, str]]:
    return [(row.revision, row.state, row.priced.lines[0].text) for row in estimates.estimates_of(room.store, ticket_id=ticket)]


def test_an_estimate_that_is_out_comes_with_its_rows_and_a_draft_stays_the_newest(room: Room):
    target, source = room.open(), room.open("Sama mál")
    estimate(room, target, "Hafnað", "send", "decline")
    estimate(room, target, "Drög")
    estimate(room, source, "Sent", "send")
    estimate(room, source, "Drög hins")
    before = rows(room, target), rows(room, source)
    change = merge(room, target, source)
    assert room.view(target).estimate == "sent"
    assert rows(room, target) == [(3, "draft", "Drög"), (2, "sent", "Sent"), (1, "declined", "Hafnað")]
    assert rows(room, source) == [(2, "draft", "Drög hins")]
    sent = estimates.estimates_of(room.store, ticket_id=target)[1]
    tickets.unmerge(room.store, merge_id=change, at=at(12, 5), by=room.anna)
    assert (rows(room, target), rows(room, source)) == before
    assert estimates.estimates_of(room.store, ticket_id=source)[1].id == sent.id


def test_the_targets_own_estimate_that_is_out_stands(room: Room):
    target, source = room.open(), room.open("Sama mál")
    estimate(room, target, "Sent", "send")
    estimate(room, source, "Líka sent", "send")
    merge(room, target, source)
    assert (rows(room, target), rows(room, source)) == ([(1, "sent", "Sent")], [(1, "sent", "Líka sent")])


def test_a_closed_ticket_is_still_tagged_and_bound_and_the_timeline_says_so(room: Room):
    closed, other = room.open(), room.open("Annað")
    tickets.resolve(room.store, ticket_ids=(closed,), at=at(11), by=room.anna)
    tickets.close(room.store, ticket_ids=(closed,), at=at(11), by=room.anna)
    tickets.tag(room.store, ticket_ids=(closed,), names=("vefur",), at=at(12), by=room.anna)
    tickets.link(room.store, ticket_id=closed, kind="related", other_id=other, at=at(12), by=room.anna)
    with pytest.raises(Refused, match="take it up again"):
        tickets.change_ticket(room.store, ticket_id=closed, changes={"kind": "fault"}, at=at(12), by=room.anna)
    assert (room.codes(closed)[-2:], room.view(closed).status) == (["tagged", "linked"], "closed")


def test_what_cannot_be_merged_is_refused_whole(room: Room):
    target, source = room.open(), room.open("Sama mál")
    stranger = room.open("Annað", customer_id=makers.customer(room.store, "Kaffihús Dæmi"))
    with pytest.raises(Refused, match="another customer"):
        merge(room, target, source, stranger)
    assert room.view(source).status == "new"
    with pytest.raises(Refused):
        merge(room, target, target)
    merge(room, target, source)
    with pytest.raises(Refused, match="already"):
        merge(room, room.open("Nýtt"), source)
    with pytest.raises(Refused, match="already"):
        tickets.reopen(room.store, ticket_ids=(source,), at=at(13), by=room.anna)
    for write in (
        lambda: room.reply(source, at(13)),
        lambda: tickets.note(room.store, op_key="n", ticket_id=source, text="Minnispunktur", at=at(13), by=room.anna),
        lambda: tickets.change_ticket(room.store, ticket_id=source, changes={"kind": "fault"}, at=at(13), by=room.anna),
        lambda: attachments.attach(room.store, op_key="f", ticket_id=source, files=(NewFile("a.txt", b"x"),), at=at(13), by=room.anna),
    ):
        with pytest.raises(MergedInto, match="1002 was merged into 1001: go on there") as refused:
            write()
        assert refused.value.target_id == target


def test_a_chain_of_merges_ends_at_the_last(room: Room):
    first, second, third = room.open(), room.open("Annað"), room.open("Þriðja")
    merge(room, second, first)
    merge(room, third, second)
    assert room.view(first).bonds.merged_into == (third, 1003)
    assert tickets.find_tickets(room.store, text="1001", customer_id=room.customer)[0].id == third


def test_values_of_own_fields_go_where_there_is_room(room: Room):
    from desk.models import CustomField
    from tests.makers import NOW

    field = makers.add(room.store, CustomField(name="Útgáfa", kind="text", place=1, required=False, ticket_kinds=[], active=True,
                                               created_at=NOW, version=1))  # fmt: skip
    target, source = room.open(), room.open("Sama mál")
    with room.store.write() as session:
        session.add(CustomValue(ticket_id=source, field_id=field, text="4.2", folded="4.2"))
    change = merge(room, target, source)
    with room.store.read() as session:
        assert session.scalar(select(CustomValue.ticket_id)) == target
    tickets.unmerge(room.store, merge_id=change, at=at(13), by=room.anna)
    with room.store.read() as session:
        assert session.scalar(select(CustomValue.ticket_id)) == source


def lines(room: Room, ticket: int, kind: str) -> tuple[int, ...]:
    return tuple(entry.id for entry in room.view(ticket).entries if entry.kind == kind)


def test_chosen_lines_become_a_ticket_of_their_own(room: Room):
    ticket = room.open(received=at(9), owner_id=room.anna, kind="fault")
    tickets.note(room.store, op_key="n", ticket_id=ticket, text="Líka merkið", at=at(10), by=room.anna)
    room.reply(ticket, at(11))
    chosen = (*lines(room, ticket, "note"), *lines(room, ticket, "reply"))
    made = tickets.split(room.store, op_key="s", ticket_id=ticket, entry_ids=chosen, subject="Merkið", at=at(12), by=room.anna).result
    again = tickets.split(room.store, op_key="s", ticket_id=ticket, entry_ids=chosen, subject="Merkið", at=at(12), by=room.anna).result
    view = room.view(made)
    assert made == again
    assert (view.number, view.subject, view.kind, view.received_at) == (1002, "Merkið", "fault", at(10))
    assert [entry.kind for entry in view.entries if entry.kind != "change"] == ["note", "reply"]
    assert [(link.kind, link.ticket_id) for link in view.bonds.links] == [("related", ticket)]
    assert "split" in room.codes(ticket)
    assert room.promise(made, "reply").kept_at == at(11)


def test_news_of_progress_is_counted_from_the_last_message_that_is_still_there(room: Room):
    ticket = room.open()
    room.reply(ticket, at(10))
    room.reply(ticket, at(12, day=24))
    before = room.promise(ticket, "update").aim
    last = lines(room, ticket, "reply")[-1:]
    made = tickets.split(room.store, op_key="s", ticket_id=ticket, entry_ids=last, subject="Nýtt", at=at(13, day=24), by=room.anna)
    assert before is not None
    assert room.promise(int(made.result), "update").aim == before > (room.promise(ticket, "update").aim or before)


def test_one_message_must_stay_and_one_must_go(room: Room):
    ticket = room.open()
    for chosen in ((), lines(room, ticket, "received"), lines(room, ticket, "change")):
        with pytest.raises(Refused):
            tickets.split(room.store, op_key="s", ticket_id=ticket, entry_ids=chosen, subject="Nýtt", at=at(12), by=room.anna)


def test_work_on_a_number_that_was_merged_goes_to_the_ticket_that_stands(room: Room):
    from desk.services import calls

    source, target = room.open(), room.open("Annað")
    tickets.merge(room.store, source_ids=(source,), target_id=target, at=at(11), by=room.anna)
    work = calls.begin_call(room.store, op_key="w", at=at(12), by=room.anna, channel="work", ticket_id=source).result
    calls.finish_call(room.store, call_id=work, at=at(12, 10), by=room.anna)
    spoken = calls.begin_call(room.store, op_key="c", at=at(13), by=room.anna, contact_id=room.contact).result
    calls.change_call(room.store, call_id=spoken, changes={"ticket_id": source}, at=at(13), by=room.anna)
    calls.finish_call(room.store, call_id=spoken, at=at(13, 10), by=room.anna)
    assert [entry.call_id for entry in room.view(target).entries if entry.kind == "call"] == [work, spoken]
    assert [entry.kind for entry in room.view(source).entries] == ["change"]
