"""Whatever is done to tickets, taken back from the last to the first everything is as it was."""

from __future__ import annotations

import shutil
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk.services import tickets
from desk.services.breaches import Because, breach_reasons
from desk.services.store import Store
from desk.services.ticket.snapshot import snapshots
from tests.makers import NOW
from tests.services.ticket_scene import Room, at

if TYPE_CHECKING:
    from pathlib import Path

DEEDS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("give", {"owner_id": 1}), ("give", {"owner_id": 2}), ("give", {"owner_id": None}), ("wait", {}), ("resume", {}), ("escalate", {}),
    ("lower", {}), ("resolve", {}), ("close", {}), ("reopen", {}), ("tag", {"names": ("vefur",)}), ("untag", {"names": ("vefur",)}),
    ("change", {"changes": {"kind": "fault"}}), ("change", {"changes": {"priority": "critical", "cause": "hosting"}}),
)  # fmt: skip
STEPS = st.lists(st.tuples(st.sampled_from(DEEDS), st.sets(st.integers(0, 2), min_size=1), st.integers(1, 90)), min_size=1, max_size=6)


def states(room: Room, ids: list[int]) -> dict[int, Any]:
    with room.store.read() as session:
        found = snapshots(session, ids)
    promises = {number: {(p.kind, p.aim, p.latest, p.kept_at) for p in room.view(number).promises} for number in ids}
    return {number: ({name: value for name, value in found[number].items() if name != "unread"}, promises[number]) for number in ids}


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_from_the_last_to_the_first_everything_is_as_it_was(steps: list[Any], migrated_file: Path, tmp_path: Path):
    path = tmp_path / "desk.sqlite"
    shutil.copyfile(migrated_file, path)
    store = Store.open(str(path), now=NOW)
    try:
        room = Room(store)
        ids = [room.open(), room.open("Annað"), room.open("Þriðja", kind="fault", priority="high")]
        tickets.plan(store, ticket_id=ids[1], planned_on=date(2026, 4, 29), at=at(10, 5), by=room.anna)
        because = Because(breach_reasons(store)[0].id)
        now, done = at(10, 10), []
        for (deed, given_), which, minutes in steps:
            now += timedelta(minutes=minutes)
            more: dict[str, Any] = {"because": because} if deed == "resolve" else {}
            before = states(room, ids)
            chosen = tuple(ids[number] for number in which)
            changed = tickets.do_many(store, deed=deed, ticket_ids=chosen, at=now, by=room.anna, **given_, **more)
            if changed.result is not None:
                done.append((changed.result, before, now))
        _take_back(room, ids, done)
    finally:
        store.close()


def _take_back(room: Room, ids: list[int], done: list[tuple[int, dict[int, Any], datetime]]) -> None:
    for change, before, then in reversed(done):
        undone = tickets.undo_many(room.store, change_id=change, at=then, by=room.anna).result
        assert undone.left == ()
        assert states(room, ids) == before
