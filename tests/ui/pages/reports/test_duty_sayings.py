"""Each line of the roster's record, and of its side, as a whole sentence in every language."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desk.services.duties import AbsenceView, AwayDays, DutyView, Gap, OfferView, RosterLine, TurnsView
from desk.ui.pages.reports import duty_sayings as sayings
from desk.words import LANGUAGES, speaker

NOW = datetime(2026, 10, 21, 20, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=2)
DUTY = DutyView(1, 1, "Anna Dæmi", "Anna", "mail", 2, NOW, LATER, None, 1)
TURNS = TurnsView(1, "mail", 1, ("Anna Dæmi", "Kari Dæmi"), 0, 540, 1, LATER, "Kari Dæmi")
AWAY = AbsenceView(1, 1, "Anna Dæmi", "sick", NOW, None, AwayDays(NOW.date(), None), 2, "Kari Dæmi", "Flu", 1)


def line(what: str) -> RosterLine:
    return RosterLine(1, NOW, "Per Dæmi", what, "Anna Dæmi", "Kari Dæmi", "", ("Anna Dæmi", "Kari Dæmi"), "mail", 1, NOW, LATER, 4, "Ferie")


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_everything_is_said_whole(language: str):
    words = speaker(language)
    offer = OfferView(1, DUTY, DUTY, None, "", "Ferie")
    said = [sayings.record_line(line(what), NOW, words) for what in sayings.RECORD]
    said += [sayings.turns_line(TURNS, NOW, words), sayings.away_line(AWAY, NOW, words), sayings.offer_line(offer, NOW, words)]
    said += [sayings.duty_line(DUTY, NOW, words), sayings.gap_line(Gap("mail", NOW, LATER), NOW, words), sayings.short(DUTY, words)]
    assert not [text for text in said if "{" in text or "  " in text or ": ·" in text or not text.strip()]
    assert all("Dæmi" in text for text in said[: len(sayings.RECORD) + 4])


def test_the_english_lines_say_who_gave_what_to_whom():
    words = speaker("en")
    assert sayings.record_line(line("handed_over"), NOW, words) == (
        "Per Dæmi gave the duty of Kari Dæmi to Anna Dæmi: Wed 21 Oct 20:00 – Fri 23 Oct 20:00 · mail · Ferie"
    )
    assert (
        sayings.turns_line(TURNS, NOW, words)
        == "Anna Dæmi, Kari Dæmi · Monday 09:00 · First · mail · made until 23 Oct 2026, then Kari Dæmi"
    )
    assert sayings.away_line(AWAY, NOW, words) == "Anna Dæmi · Sick · from Wed 21 Oct 20:00 on · Kari Dæmi stands in · Flu"
