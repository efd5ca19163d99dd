"""A check of the whole desk finds what no longer agrees, says what to do, and finds nothing in a sound one; on both engines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from desk.services.database import check
from tests import makers

if TYPE_CHECKING:
    from desk.services.store import Store


def put(store: Store, *statements: str) -> None:
    with store.write() as session:
        for statement in statements:
            session.execute(text(statement))


def test_a_sound_desk_has_no_finding_and_the_check_can_be_stopped(store: Store) -> None:
    makers.desk(store)
    assert check.check_database(store) == ()
    seen: list[tuple[int, int]] = []
    check.check_database(store, progress=lambda done, of: seen.append((done, of)) or done < 2)  # type: ignore[func-returns-value]
    assert [done for done, _ in seen] == [1, 2]


def test_seats_that_no_booking_takes_are_found(store: Store) -> None:
    put(
        store,
        "INSERT INTO course (id, name, summary, language, minutes, capacity, included, active, kind, mode, names, least) "
        "VALUES (1, 'Vefur', '', 'is', 120, 10, 2, true, 'open', 'office', '{}', 0)",
        "INSERT INTO course_session (id, course_id, starts_at, ends_at, place, link, capacity, booked, status, version, least) "
        "VALUES (1, 1, '2026-05-04 10:00:00.000000', '2026-05-04 12:00:00.000000', '', '', 10, 3, 'planned', 1, 0)",
    )
    (found,) = check.check_database(store)
    assert (found.what, found.values) == ("seats", {"session": 1, "booked": 3, "taken": 0})
    assert found.mend
    assert not found.is_harmless


def test_a_file_that_is_not_what_was_attached_and_one_nobody_points_to_are_found(store: Store) -> None:
    content = "x'00'" if store.is_sqlite else r"'\x00'::bytea"
    put(store, f"INSERT INTO stored_file (id, sha256, size, place, content) VALUES (1, '{'0' * 64}', 1, 'database', {content})")
    found = {one.what: one for one in check.check_database(store)}
    assert set(found) == {check.LOST, "nobodys"}
    assert found[check.LOST].values == {"file": "0" * 12}
    assert found["nobodys"].is_harmless


def test_a_number_counter_that_ran_ahead_is_found(store: Store) -> None:
    put(store, "INSERT INTO number_counter (series, next, issued, last_sha256) VALUES ('invoice', 4, 3, 'abc')")
    assert [one.what for one in check.check_database(store)] == ["head"]


@pytest.mark.parametrize("what", sorted(check.SENTENCES))
def test_each_finding_says_what_to_do(what: str) -> None:
    found = check.Finding(what)
    assert found.sentence.endswith((".", "}"))
    assert found.mend.endswith(".")
