"""The desk's own profile in a new version: shown before it is taken, followed by every open ticket, never a breach made or undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from desk.models import ProfileCopy, Ticket
from desk.paths import resources
from desk.rules.errors import Refused
from desk.services import desks, profile_edits, tickets
from desk.services.profile_edits import adopt_profile, follow_profile, preview_profile
from desk.services.promise.history import promise_history
from tests import makers
from tests.services.promise_scene import Scene, at

if TYPE_CHECKING:
    from desk.services.store import Store

SHIPPED = (resources() / "profiles" / "stefna.toml").read_text(encoding="utf-8")
LONGER = SHIPPED.replace('week = { mon-fri = [["09:00", "16:00"]] }', 'week = { mon-fri = [["09:00", "18:00"]] }')
SHORTER = SHIPPED.replace('week = { mon-fri = [["09:00", "16:00"]] }', 'week = { mon-fri = [["09:00", "11:00"]] }').replace(
    'cut_off = "14:00"', 'cut_off = "10:30"'
)


@pytest.fixture
def scene(store: Store):
    return Scene(store)


def test_it_is_shown_what_would_move_and_nothing_moves(scene: Scene):
    ticket = scene.open()
    (move,) = preview_profile(scene.store, toml=LONGER, now=at(11))
    assert (move.ticket_id, move.number, move.kind) == (ticket, 1001, "reply")
    assert (move.before, move.after) == ((at(16), at(16, day=24)), (at(18), at(18, day=24)))
    assert scene.promises(ticket)["reply"].latest == at(16, day=24)
    assert preview_profile(scene.store, toml=SHIPPED, now=at(11)) == ()


def test_taken_the_open_tickets_follow_and_the_history_says_why(scene: Scene, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(profile_edits, "BATCH", 2)
    open_ones = [scene.open() for _ in range(5)]
    done = scene.open()
    tickets.resolve(scene.store, ticket_ids=(done,), at=at(10, 30), by=scene.by)
    told: list[tuple[int, int]] = []
    changed = adopt_profile(scene.store, toml=LONGER, at=at(11), by=scene.by, progress=lambda count, of: told.append((count, of)))
    assert changed.result == 2
    assert told == [(2, 5), (4, 5), (5, 5)]
    assert {scene.promises(ticket)["reply"].latest for ticket in open_ones} == {at(18, day=24)}
    assert scene.promises(done)["reply"].latest == at(16, day=24)
    step = promise_history(scene.store, ticket_id=open_ones[0], now=at(12))[0]
    assert (step.cause, step.who, step.latest) == ("profile", "Anna Dæmi", at(16, day=24))
    assert desks.profile(scene.store).calendars["desk"].close_of(at(11).date()) == at(18)


def test_what_was_shown_is_what_happens(scene: Scene):
    scene.open()
    moves = preview_profile(scene.store, toml=LONGER, now=at(11))
    adopt_profile(scene.store, toml=LONGER, at=at(11), by=scene.by)
    for move in moves:
        row = scene.promises(move.ticket_id)[move.kind]
        assert (row.aim, row.latest) == move.after


def test_an_instant_that_passed_stays_and_none_is_put_into_the_past(scene: Scene):
    """The aim of 16:00 has passed at 17:00 and stays though the day is longer now; shorter hours make no breach at 12:00."""
    late = scene.open()
    adopt_profile(scene.store, toml=LONGER, at=at(17), by=scene.by)
    assert (scene.promises(late)["reply"].aim, scene.promises(late)["reply"].latest) == (at(16), at(18, day=24))
    fresh = scene.open(at(8, day=27))
    adopt_profile(scene.store, toml=SHORTER, at=at(12, day=27), by=scene.by)
    assert scene.promises(fresh)["reply"].aim == at(18, day=27)
    assert scene.promises(fresh)["reply"].latest == at(11, day=28)


def test_a_later_reply_does_not_undo_it(scene: Scene):
    ticket = scene.open()
    adopt_profile(scene.store, toml=LONGER, at=at(17), by=scene.by)
    tickets.wait_for_customer(scene.store, ticket_ids=(ticket,), at=at(17, 10), by=scene.by)
    tickets.resume(scene.store, ticket_ids=(ticket,), at=at(17, 20), by=scene.by)
    assert scene.promises(ticket)["reply"].aim == at(16)


def test_what_was_stopped_halfway_goes_on(scene: Scene):
    ticket = scene.open()
    with scene.store.write() as session:
        session.add(ProfileCopy(key="stefna", version=2, toml=LONGER, created_at=at(11)))
    assert follow_profile(scene.store, at=at(12), by=None).ids == (("ticket", ticket),)
    assert follow_profile(scene.store, at=at(12), by=None).ids == ()
    with scene.store.read() as session:
        assert session.scalars(select(Ticket.profile_version)).all() == [2]


def test_nobody_but_a_manager_takes_it(scene: Scene):
    agent = makers.person(scene.store)
    with pytest.raises(Refused):
        adopt_profile(scene.store, toml=LONGER, at=at(11), by=agent)
    with pytest.raises(Refused) as refused:
        adopt_profile(scene.store, toml="key =", at=at(11), by=scene.by)
    assert refused.value.field == "toml"
    other = (resources() / "profiles" / "pindena.toml").read_text(encoding="utf-8")
    with pytest.raises(Refused):
        adopt_profile(scene.store, toml=other, at=at(11), by=scene.by)
