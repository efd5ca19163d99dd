"""Agreed hours as people type them, in their own weekdays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.rules.errors import Refused
from desk.rules.windows import Hours
from desk.ui.pages.customers.agreed_text import read_hours, read_names, write_hours, write_names
from desk.words import LANGUAGES, speaker


@pytest.mark.parametrize(
    ("language", "text", "first"),
    [
        ("en", "mon-fri 17:00-21:00", Hours(0, 1020, 1260)), ("fi", "ma–pe 17.00–21.00", Hours(0, 1020, 1260)),
        ("is", "mán–fös 17–21", Hours(0, 1020, 1260)), ("nb", "lør 10:00–14:00", Hours(5, 600, 840)),
        ("el", "Σάβ 10:00–24:00", Hours(5, 600, 1440)), ("fi", "sun 0:00-8:30", Hours(6, 0, 510)),
    ],
)  # fmt: skip
def test_hours_are_read_in_the_readers_weekdays_and_in_english(language: str, text: str, first: Hours):
    assert read_hours("windows", text, speaker(language))[0] == first


def test_a_stretch_over_the_weekend_goes_round():
    days = [row.weekday for row in read_hours("windows", "sat-mon 10-12", speaker("en"))]
    assert days == [5, 6, 0]


@pytest.mark.parametrize("text", ["mon", "mon 17", "xyz 17-21", "mon 17-25:00", "mon 17:75-18", "17-21", "s 10-12"])
def test_what_makes_no_sense_is_refused_with_an_example(text: str):
    with pytest.raises(Refused) as refused:
        read_hours("windows", text, speaker("en"))
    assert refused.value.field == "windows"
    assert "17:00" in refused.value.values["example"]


@given(
    st.sampled_from(sorted(LANGUAGES)),
    st.sets(st.tuples(st.integers(0, 6), st.sampled_from([(0, 480), (600, 840), (1020, 1260), (1260, 1440)])), max_size=8),
)
def test_what_is_written_is_read_back(language: str, spans: set[tuple[int, tuple[int, int]]]):
    hours = tuple(sorted(Hours(day, *span) for day, span in spans))
    words = speaker(language)
    assert tuple(sorted(read_hours("windows", write_hours(hours, words), words))) == hours


def test_names_come_with_commas():
    words = speaker("en")
    assert read_names("agreed_contacts", " Aino  Esimerkki, Eino;Aino Esimerkki ", words) == ("Aino Esimerkki", "Eino")
    assert write_names(("Aino", "Eino"), words) == "Aino, Eino"
