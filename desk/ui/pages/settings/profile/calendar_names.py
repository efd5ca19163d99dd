"""The calendars of a profile as choices: each with the channels that are answered while it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.ui.profile_story import calendar_name
from desk.ui.trade_words import CHANNELS, word

if TYPE_CHECKING:
    from desk.rules.profile import Profile
    from desk.words import Words


def calendar_rows(profile: Profile, words: Words) -> list[tuple[str, str]]:
    """(calendar, its name with its channels)."""
    found = []
    for key in profile.calendar_terms:
        channels = [word(CHANNELS, row.name, words) for row in profile.promises.channels if row.calendar == key]
        name = calendar_name(key, words)
        found.append((key, f"{name} ({', '.join(channels)})" if channels else name))
    return found
