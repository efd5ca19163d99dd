"""The versions of a desk's profile and the confirmed values in it; a damaged one has a way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desk.models import PriceItem, ProfileCopy
from desk.rules.errors import Refused, Trouble
from desk.services import desks, profile_edits
from desk.services.course.booking_terms import save_booking_terms
from desk.services.price.paper import COVERED
from desk.services.price.rows import price_list
from desk.services.profile import versions as past
from desk.services.profile.confirming import checklist, confirm
from desk.services.profile_edits import adopt_profile, follow_profile, preview_profile
from desk.services.profiles import shipped_text
from tests import makers
from tests.services.promise_scene import Scene, at

if TYPE_CHECKING:
    from desk.services.store import Store

SHIPPED = shipped_text("stefna")
LONGER = SHIPPED.replace('["09:00", "16:00"]', '["09:00", "18:00"]')


@pytest.fixture
def scene(store: Store):
    return Scene(store)


def test_every_version_says_who_made_it_when_and_how_and_one_can_go_back(scene: Scene):
    ticket = scene.open()
    adopt_profile(scene.store, toml=LONGER, at=at(11), by=scene.by, why="imported")
    save_booking_terms(scene.store, fields={"hold_hours": 5}, at=at(12), by=scene.by)
    changed = past.go_back(scene.store, version=1, at=at(13), by=scene.by)
    assert changed.result == 4
    rows = past.versions(scene.store)
    assert [(row.version, row.who, row.why, row.holds) for row in rows] == [
        (4, "Anna Dæmi", "went_back", True), (3, "Anna Dæmi", "bookings", False), (2, "Anna Dæmi", "imported", False),
        (1, "", "set_up", False),
    ]  # fmt: skip
    assert rows[0].at == at(13)
    assert past.version_text(scene.store) == (4, SHIPPED)
    assert scene.promises(ticket)["reply"].latest == at(16, day=24)
    assert past.compare_versions(scene.store, before=1, after=2) == (
        ("calendars.desk.week.mon-fri", [["09:00", "16:00"]], [["09:00", "18:00"]]),
    )
    assert past.compare_versions(scene.store, before=1, after=4) == ()
    with pytest.raises(Refused):
        past.version_text(scene.store, version=9)


def test_the_look_ahead_says_whom_and_why_and_can_be_stopped(scene: Scene, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(profile_edits, "BATCH", 1)
    for _ in range(3):
        scene.open()
    told: list[tuple[int, int]] = []

    def progress(done: int, of: int) -> bool:
        told.append((done, of))
        return done < 2

    moves = preview_profile(scene.store, toml=LONGER, now=at(11), progress=progress)
    assert told == [(1, 3), (2, 3)]
    assert len(moves) == 2
    assert moves[0].customer == "Dæmi ehf."
    assert moves[0].why_before
    assert moves[0].why_before != moves[0].why_after


def test_a_run_that_was_stopped_says_how_many_are_left_and_goes_on(scene: Scene, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(profile_edits, "BATCH", 1)
    for _ in range(3):
        scene.open()
    adopt_profile(scene.store, toml=LONGER, at=at(11), by=scene.by, progress=lambda done, _of: done < 1)
    assert past.left_behind(scene.store) == 2
    follow_profile(scene.store, at=at(12), by=scene.by)
    assert past.left_behind(scene.store) == 0


def test_a_profile_of_another_country_is_refused_by_its_line(scene: Scene):
    other = shipped_text("web-veistamo")
    with pytest.raises(Refused) as refused:
        preview_profile(scene.store, toml=other, now=at(11))
    assert (refused.value.field, refused.value.values["line"]) == ("country", 3)


def test_a_damaged_profile_is_trouble_with_a_way_out(scene: Scene):
    adopt_profile(scene.store, toml=LONGER, at=at(11), by=scene.by)
    for text in ("key =", SHIPPED.replace("zone", "zome"), "[" * 5000):
        with scene.store.write() as session:
            newest = past.versions(scene.store)[0].version
            session.add(ProfileCopy(key="stefna", version=newest + 1, toml=text, created_at=at(12)))
        with pytest.raises(Trouble):
            desks.profile(scene.store)
        rows = past.versions(scene.store)
        assert [row.whole for row in rows][:2] == [False, True]
        changed = past.go_back(scene.store, version=2, at=at(13), by=scene.by)
        assert desks.profile(scene.store).calendars["desk"].close_of(at(13).date()) == at(18)
        assert changed.result == newest + 2
    past.start_anew(scene.store, at=at(14), by=scene.by)
    assert past.version_text(scene.store)[1] == SHIPPED
    assert past.versions(scene.store)[0].why == "shipped"


def test_what_is_assumed_is_confirmed_one_by_one_and_its_mark_goes(store: Store):
    by = makers.desk(store, "mystore")
    codes = [row.code for row in checklist(store)]
    assert codes[0] == "ours.desk_hours"
    assert "rule.hosting" in codes
    assert "ours.desk_hours" in desks.profile(store).assumptions
    confirm(store, code="ours.desk_hours", at=at(11), by=by)
    confirm(store, code="rule.hosting", at=at(12), by=by)
    rows = {row.code: row for row in checklist(store)}
    assert list(rows) == codes
    assert (rows["ours.desk_hours"].who, rows["ours.desk_hours"].at) == ("Anna Dæmi", at(11))
    assert sum(not row.is_confirmed for row in rows.values()) == len(codes) - 2
    own = desks.profile(store)
    assert "ours.desk_hours" not in own.assumptions
    assert not own.calendar_terms["desk"].ours
    assert {rule.why: rule.ours for rule in own.charges.rules if rule.why in COVERED}["hosting"] is False
    confirm(store, code="ours.desk_hours", confirmed=False, at=at(13), by=by)
    assert "ours.desk_hours" in desks.profile(store).assumptions
    with pytest.raises(Refused):
        confirm(store, code="ours.moon", at=at(13), by=by)
    with pytest.raises(Refused):
        confirm(store, code="rule.hosting", at=at(13), by=makers.person(store))


def test_a_price_that_was_not_published_is_confirmed_on_the_price_list(store: Store):
    by = makers.desk(store, "clickmedia")
    assert "price.usage_hour" in [row.code for row in checklist(store)]
    confirm(store, code="price.usage_hour", at=at(11), by=by)
    row = next(row for row in checklist(store) if row.code == "price.usage_hour")
    assert (row.who, row.is_confirmed) == ("Anna Dæmi", True)
    with store.read() as session:
        assert session.query(PriceItem).filter_by(code="usage_hour").one().ours is False
    assert not next(row for row in price_list(store, on=at(11).date(), language="el") if row.code == "usage_hour").ours
    with pytest.raises(Refused):
        confirm(store, code="price.moon", at=at(11), by=by)
    with pytest.raises(Refused):
        confirm(store, code="price.usage_hour", confirmed=False, at=at(11), by=makers.person(store))
