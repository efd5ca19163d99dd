"""Who is on duty, in words: until when by how far that is, spans by days or hours, in every language."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desk.services.duties import DutyNow, OnDuty
from desk.ui.duty_words import duty_hint, duty_said, span_said, until_said
from desk.words import LANGUAGES, speaker

NOW = datetime(2026, 10, 21, 20, 0, tzinfo=ZoneInfo("Europe/Oslo"))
EN = speaker("en")


def one(hours: float, name: str = "Anna Dæmi", **fields: object) -> OnDuty:
    row = {"person_id": 1, "name": name, "short_name": name.split(maxsplit=1)[0], "phone": "", "skill": "", "place": 1} | fields
    return OnDuty(**row, until=NOW.astimezone(UTC) + timedelta(hours=hours))  # type: ignore[arg-type]


@pytest.mark.parametrize(("hours", "said"), [
    (12, "Anna (until 08:00)"), (23.99, "Anna (until 19:59)"), (48, "Anna (until Fri 20:00)"),
    (24 * 12, "Anna (until Monday 2 November, 19:00)"),
])  # fmt: skip
def test_until_when_is_said_by_how_far_that_is(hours: float, said: str):
    assert until_said(one(hours), NOW, EN, short=True) == said


def test_two_are_named_the_rest_are_counted_and_the_hint_has_the_numbers():
    people = (one(12, phone="555 0101"), one(12, "Kari Dæmi", skill="mail"), one(12, "Per Dæmi"))
    assert duty_said(DutyNow(people, None, ()), NOW, EN) == "On duty now: Anna (until 08:00), mail: Kari (until 08:00), +1"
    assert duty_hint(people[:2], NOW, EN) == "Anna Dæmi (until 08:00) · 555 0101\nmail: Kari Dæmi (until 08:00)"


def test_nobody_on_duty_is_said_before_who_is():
    assert duty_said(DutyNow((one(12),), None, ("mail",)), NOW, EN) == "Nobody is on duty for mail"
    assert duty_said(DutyNow((), None, ("",)), NOW, EN) == "Nobody is on duty"
    assert duty_said(DutyNow((), None, ()), NOW, EN) == ""


def test_spans_are_said_by_their_days_where_they_are_days():
    midnight, noon = NOW.replace(hour=0), NOW.replace(hour=12)
    day = timedelta(days=1)
    assert span_said(noon, noon + timedelta(hours=2), NOW, EN) == "Wed 21 Oct 12:00 – 14:00"
    assert span_said(noon, noon + day, NOW, EN) == "Wed 21 Oct 12:00 – Thu 22 Oct 12:00"
    assert span_said(midnight, midnight + day, NOW, EN, days=True) == "Wed 21 Oct"
    assert span_said(midnight, midnight + 5 * day, NOW, EN, days=True) == "Wed 21 Oct – Sun 25 Oct"
    assert span_said(noon, midnight + 2 * day, NOW, EN, days=True) == "Wed 21 Oct 12:00 – Thu 22 Oct"
    assert span_said(midnight, noon + day, NOW, EN, days=True) == "Wed 21 Oct – Thu 22 Oct 12:00"
    assert span_said(midnight, None, NOW, EN, days=True) == "from Wed 21 Oct on"


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_every_language_names_whoever_is_on_duty(language: str):
    said = duty_said(DutyNow((one(12),), None, ()), NOW, speaker(language))
    assert "Anna" in said
    assert said.count("(") == said.count(")") == 1
