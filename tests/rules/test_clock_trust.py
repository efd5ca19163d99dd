"""A clock is believed as far as what was seen before, or the server, bears it out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desk.rules.clock_trust import FAR, GAP, SETTLE, SKEW, trusted

NOW = datetime(2026, 4, 22, 10, tzinfo=UTC)
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


def test_a_clock_that_goes_on_is_believed():
    for later in (timedelta(), MINUTE, GAP):
        trust = trusted(NOW + later, seen=NOW, watched=None, server=None)
        assert (trust.at, trust.sure, trust.seen, trust.doubt) == (NOW + later, NOW + later, NOW + later, "")
    assert trusted(NOW, seen=None, watched=None, server=None).sure == NOW


def test_a_leap_is_watched_and_believed_once_the_clock_runs_on():
    morning = NOW + DAY
    first = trusted(morning, seen=NOW, watched=None, server=None)
    assert (first.at, first.sure, first.watched, first.doubt) == (morning, NOW, morning, "leapt")
    soon = trusted(morning + SETTLE / 2, seen=NOW, watched=first.watched, server=None)
    assert (soon.sure, soon.watched, soon.doubt) == (NOW, morning, "leapt")
    then = trusted(morning + SETTLE, seen=NOW, watched=first.watched, server=None)
    assert (then.sure, then.seen, then.watched, then.doubt) == (morning + SETTLE, morning + SETTLE, None, "")


def test_a_wrong_leap_that_was_put_right_leaves_nothing():
    wrong = trusted(NOW + DAY, seen=NOW, watched=None, server=None)
    right = trusted(NOW + MINUTE, seen=wrong.seen, watched=wrong.watched, server=None)
    assert (right.sure, right.watched, right.doubt) == (NOW + MINUTE, None, "")


def test_a_leap_in_the_middle_of_a_watch_is_watched_anew():
    trust = trusted(NOW + 3 * DAY, seen=NOW, watched=NOW + DAY, server=None)
    assert (trust.sure, trust.watched) == (NOW, NOW + 3 * DAY)
    assert trusted(NOW + DAY / 2, seen=NOW, watched=NOW + DAY, server=None).watched == NOW + DAY / 2


def test_further_than_any_desk_is_closed_waits_for_a_person():
    far = NOW + FAR + MINUTE
    for watched in (None, far - MINUTE):
        trust = trusted(far, seen=NOW, watched=watched, server=None)
        assert (trust.sure, trust.doubt) == (NOW, "far")


def test_a_clock_set_back_is_believed_and_said_for_an_hour():
    assert trusted(NOW - SKEW, seen=NOW, watched=None, server=None).doubt == ""
    back = trusted(NOW - DAY, seen=NOW, watched=None, server=None)
    assert (back.at, back.sure, back.seen, back.doubt) == (NOW - DAY, NOW - DAY, NOW, "back")
    after = trusted(NOW - DAY + GAP + MINUTE, seen=back.seen, watched=back.watched, server=None)
    assert (after.seen, after.watched, after.doubt) == (NOW - DAY + GAP + MINUTE, None, "")


def test_no_desk_is_believed_ahead_of_its_server():
    ahead = trusted(NOW + DAY, seen=None, watched=None, server=NOW)
    assert (ahead.at, ahead.sure, ahead.doubt) == (NOW, NOW, "ahead")
    behind = trusted(NOW - DAY, seen=None, watched=None, server=NOW)
    assert (behind.at, behind.sure, behind.doubt) == (NOW - DAY, NOW - DAY, "behind")
    assert trusted(NOW + SKEW, seen=None, watched=None, server=NOW).doubt == ""
