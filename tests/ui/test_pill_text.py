"""What a pill says, and what a screen reader says of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desk.ui.parts.pill import Promise
from desk.ui.pill_text import due, exact, pill, said, state, widest
from desk.words import speaker

NOW = datetime(2026, 4, 22, 11, 18, tzinfo=UTC)
EN = speaker("en")
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@dataclass(frozen=True)
class Row:
    status: str = "open"
    received_at: datetime = NOW - 4 * HOUR
    due_kind: str | None = "reply"
    due_aim: datetime | None = None
    due_latest: datetime | None = None
    paused_at: datetime | None = None
    release: str | None = None
    held_reason: str | None = None


def words(row: Row, now: datetime = NOW) -> str:
    found = pill(row, now, EN)
    return f"{found.word} {found.time}".strip()


@pytest.mark.parametrize(("row", "text", "standing"), [
    (Row(due_aim=NOW + 4 * HOUR + 42 * MINUTE), "Reply 4 h", Promise.CALM),
    (Row(due_aim=NOW + 28 * MINUTE), "Reply 28 min", Promise.CALM),
    (Row(due_aim=NOW + 30 * MINUTE / 60), "Reply 0 min", Promise.CALM),
    (Row(due_aim=datetime(2026, 4, 23, 16, tzinfo=UTC)), "Reply Thu 16:00", Promise.CALM),
    (Row(due_aim=datetime(2026, 4, 28, 16, tzinfo=UTC), due_kind="resolve"), "Solve Tue 28 Apr", Promise.CALM),
    (Row(due_aim=NOW + HOUR, due_kind="callback"), "Call back 1 h", Promise.CALM),
    (Row(due_latest=NOW + HOUR, due_kind="start"), "Start 1 h", Promise.CALM),
    (Row(due_aim=NOW + HOUR, due_kind="update"), "Update 1 h", Promise.CALM),
    (Row("planned", due_kind="start", due_aim=NOW + 2 * DAY, due_latest=NOW + 2 * DAY), "Planned Fri 24 Apr", Promise.CALM),
    (Row("planned", due_kind="start", due_aim=NOW + DAY, due_latest=NOW + DAY), "Planned Thu 23 Apr", Promise.CALM),
    (Row("planned", due_kind="reply", due_aim=NOW + HOUR, due_latest=NOW + HOUR), "Reply 1 h", Promise.CALM),
    (Row(due_aim=NOW - HOUR, due_latest=NOW + 4 * HOUR), "Aim passed 4 h", Promise.AIM_PASSED),
    (Row(due_aim=NOW - HOUR), "Aim passed", Promise.AIM_PASSED),
    (Row(due_aim=NOW - HOUR, due_latest=NOW - 28 * MINUTE), "Breached 28 min", Promise.BREACHED),
    (Row(due_latest=NOW - 19 * HOUR - 18 * MINUTE), "Breached 19 h", Promise.BREACHED),
    (Row(due_latest=NOW - 3 * DAY), "Breached 3 d", Promise.BREACHED),
    (Row(due_kind=None, paused_at=datetime(2026, 4, 20, 9, tzinfo=UTC)), "Waiting 20 Apr", Promise.PAUSED),
    (Row(due_kind=None, paused_at=NOW - HOUR), "Waiting 10:18", Promise.PAUSED),
    (Row(held_reason="authorisation", due_aim=NOW + HOUR), "Held approval", Promise.HELD),
    (Row(held_reason="authorisation", due_latest=NOW - HOUR), "Breached 1 h", Promise.BREACHED),
    (Row(due_kind=None), "No promise", Promise.NONE),
    (Row(due_kind=None, release="next"), "Next release", Promise.NONE),
    (Row("resolved", due_latest=NOW - HOUR), "Resolved", Promise.NONE),
])
def test_a_pill_says_where_its_promise_stands(row: Row, text: str, standing: Promise):
    assert words(row) == text
    assert state(row, NOW) is standing


def test_a_promise_is_breached_only_once_its_instant_has_passed():
    row = Row(due_latest=NOW)
    assert state(row, NOW) is Promise.CALM
    assert state(row, NOW + timedelta(microseconds=1)) is Promise.BREACHED


def test_the_ring_shows_the_share_of_the_time_left():
    row = Row(received_at=NOW - HOUR, due_aim=NOW + 3 * HOUR)
    assert pill(row, NOW, EN).left == pytest.approx(0.75)
    assert pill(replace(row, received_at=NOW + 4 * HOUR), NOW, EN).left == 0.0


def test_the_clock_counts_what_passed_when_the_hour_changes():
    oslo = ZoneInfo("Europe/Oslo")
    before = datetime(2026, 3, 29, 1, 30, tzinfo=oslo)
    row = Row(due_aim=datetime(2026, 3, 29, 4, 0, tzinfo=oslo).astimezone(UTC), received_at=before.astimezone(UTC) - HOUR)
    assert words(row, before) == "Reply 1 h"


def test_the_day_is_the_desks_own_not_that_of_greenwich():
    athens = ZoneInfo("Europe/Athens")
    now = datetime(2026, 4, 22, 23, 0, tzinfo=athens)
    row = Row(due_aim=datetime(2026, 4, 23, 0, 30, tzinfo=athens).astimezone(UTC))
    assert words(row, now) == "Reply Thu 00:30"


@pytest.mark.parametrize(("row", "sentence"), [
    (Row(due_latest=NOW - 28 * MINUTE), "Promise: breached 28 minutes ago"),
    (Row(due_latest=NOW - MINUTE), "Promise: breached 1 minute ago"),
    (Row(due_latest=NOW - 19 * HOUR), "Promise: breached 19 hours ago"),
    (Row(due_latest=NOW - 3 * DAY), "Promise: breached 3 days ago"),
    (Row(due_aim=NOW + 4 * HOUR), "Promise: reply, due in 4 hours"),
    (Row(due_aim=NOW + 28 * MINUTE), "Promise: reply, due in 28 minutes"),
    (Row(due_aim=datetime(2026, 4, 23, 16, tzinfo=UTC)), "Promise: reply, due Thursday 23 April, 16:00"),
    (Row(due_aim=NOW - HOUR, due_latest=NOW + HOUR), "Promise: reply, aim passed, to be kept by Wednesday 22 April, 12:18"),
    (Row(due_aim=NOW - HOUR), "Promise: reply, aim passed"),
    (Row(paused_at=NOW - DAY, due_kind=None), "Promise: waiting for the customer since Tuesday 21 April"),
    (Row(held_reason="price"), "Promise: held until a price is set"),
    (Row(due_kind=None, release="next"), "Promise: goes into the next release"),
    (Row(due_kind=None), "Promise: none"),
])
def test_a_screen_reader_says_the_promise_in_whole_words(row: Row, sentence: str):
    assert said(row, NOW, EN) == sentence
    assert pill(row, NOW, EN).text == sentence


def test_the_head_says_it_to_the_minute_and_by_when():
    row = Row(due_aim=NOW - HOUR, due_latest=NOW + 4 * HOUR + 42 * MINUTE)
    found = exact(row, NOW, EN)
    assert (found.word, found.time) == ("Aim passed", "4 h 42 min left")
    assert due(row, NOW, EN) == "Reply by 16:00"
    assert due(replace(row, due_latest=datetime(2026, 4, 24, 16, tzinfo=UTC)), NOW, EN) == "Reply by Fri 24 Apr 16:00"
    late = exact(Row(due_latest=NOW - 65 * MINUTE), NOW, EN)
    assert (late.word, late.time) == ("Breached", "1 h 5 min ago")


@pytest.mark.parametrize("code", ["is", "nb", "el", "fi"])
def test_every_language_has_word_and_time_apart(code: str):
    for found in widest(speaker(code)):
        assert found.word
        assert found.time
        assert "|" not in found.word + found.time
