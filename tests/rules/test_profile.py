"""A profile is data: checked key by key, and whatever it says is said in five languages."""

from __future__ import annotations

import tomllib
from copy import deepcopy
from datetime import date
from typing import Any

import pytest

from desk.paths import resources
from desk.rules.errors import Refused
from desk.rules.profile import profile_from_toml
from desk.services.profiles import SHIPPED, shipped, shipped_keys, shipped_profiles
from desk.words import LANGUAGES, speaker
from desk.words.why import SENTENCES


def source(key: str) -> dict[str, Any]:
    return tomllib.loads((resources() / "profiles" / f"{key}.toml").read_text(encoding="utf-8"))


def test_the_five_profiles_ship() -> None:
    assert shipped_keys() == SHIPPED
    assert [(p.country, p.currency, str(p.vat_rate)) for p in shipped_profiles().values()] == [
        ("IS", "ISK", "24"), ("NO", "NOK", "25"), ("NO", "NOK", "25"), ("GR", "EUR", "24"), ("FI", "EUR", "25.5"),
    ]  # fmt: skip
    assert shipped("stefna") is shipped("stefna")
    with pytest.raises(Refused):
        shipped("nobody")


@pytest.mark.parametrize("key", SHIPPED)
def test_what_a_profile_assumes_is_a_sentence_and_its_summary_is_translated(key: str) -> None:
    profile = shipped(key)
    used = {code for row in profile.promises.rows for code in row.ours}
    used |= {code for terms in profile.calendar_terms.values() for code in terms.ours}
    assert used <= set(profile.assumptions)
    for language in LANGUAGES:
        words = speaker(language)
        for text in (profile.summary, *(SENTENCES[code] for code in profile.assumptions)):
            assert language == "en" or words.tr(text) != text
    for tick in profile.fault_ticks:
        assert tick.code in SENTENCES
    for promotion in profile.promises.promotions:
        assert promotion.why in SENTENCES


def test_pindenas_support_is_closed_in_weeks_29_and_30_and_after_christmas_but_its_work_goes_on() -> None:
    calendars = shipped("pindena").calendars
    days = (date(2026, 7, 13), date(2026, 7, 27), date(2026, 12, 29))
    assert [calendars["support"].is_business_day(day) for day in days] == [False, True, False]
    assert calendars["work"].is_business_day(date(2026, 7, 13))
    assert shipped("pindena").promises.maintenance is not None


def test_a_copy_with_its_own_closed_day_closes_on_it() -> None:
    copy = source("mystore")
    copy["calendars"]["desk"]["yearly_holidays"] = ["12-24"]
    copy["calendars"]["desk"]["closures"] = [{"name": "Summer holiday", "dates": [date(2026, 7, 1), "2026-07-03"]}]
    desk = profile_from_toml(copy).calendars["desk"]
    assert not desk.is_business_day(date(2026, 12, 24))
    assert not desk.is_business_day(date(2026, 7, 2))
    assert shipped("mystore").calendars["desk"].is_business_day(date(2026, 12, 24))


def broken(path: str, value: Any) -> dict[str, Any]:
    table: Any = deepcopy(source("stefna"))
    whole = table
    *way, last = path.split("/")
    for step in way:
        table = table[int(step)] if step.isdigit() else table[step]
    table[last] = value
    return whole  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("path", "value", "field"),
    [
        ("zone", "Mars/Olympus", "zone"),
        ("currency", "XYZ", "currency"),
        ("vat_rate", "-1", "vat_rate"),
        ("vat_rate", "a lot", "vat_rate"),
        ("languages", ["tlh"], "languages"),
        ("name", "", "name"),
        ("colour", "red", "colour"),
        ("calendars", {}, "calendars"),
        ("calendars/desk/week/mon-fri", [["16:00", "09:00"]], "calendars.desk.week.mon-fri[0]"),
        ("calendars/desk/colour", "red", "calendars.desk.colour"),
        ("calendars/desk/public_holidays", "yes", "calendars.desk.public_holidays"),
        ("calendars/desk/yearly_holidays", ["24-12"], "calendars.desk.yearly_holidays"),
        ("calendars/desk/closures", [{"name": "x", "iso_weeks": [54]}], "calendars.desk.closures[0].iso_weeks"),
        ("calendars/desk/closures", [{"name": "x", "yearly": ["12-24"]}], "calendars.desk.closures[0].yearly"),
        ("calendars/desk/closures", [{"name": "x", "dates": ["2026-02-02", "2026-02-01"]}], "calendars.desk.closures[0].dates"),
        ("calendars/desk/dates", {"soon": []}, "calendars.desk.dates.soon"),
        ("promises/0/kind", "wish", "promises[0].kind"),
        ("promises/0/aim/rule", "soon", "promises[0].aim.rule"),
        ("promises/0/latest/n", 0, "promises[0].latest.n"),
        ("promises/0/aim/cut_off", "25:00", "promises[0].aim.cut_off"),
        ("promises/1/when/callback", "yes", "promises[1].when.callback"),
        ("promises/2/when/priorities", ["urgent"], "promises[2].when.priorities"),
        ("promises", {}, "promises"),
        ("planned/sets", "party", "planned.sets"),
        ("channels/0/calendar", "moon", "channels[0].calendar"),
        ("training", [], "training"),
        ("assumptions", "none", "assumptions"),
    ],
)
def test_a_broken_profile_is_refused_by_the_place_of_what_is_wrong(path: str, value: Any, field: str) -> None:
    with pytest.raises(Refused) as refused:
        profile_from_toml(broken(path, value))
    assert refused.value.field == field
