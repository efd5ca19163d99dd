"""Every sentence of an alert can be said: no value is named like what the speaker itself is handed."""

from __future__ import annotations

import inspect

import pytest

from desk.words import LANGUAGES, speaker
from desk.words.alert_sentences import SENTENCES
from desk.words.speaker import SLOT, Words

OURS = frozenset(inspect.signature(Words.say).parameters) - {"values"}


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_each_can_be_said_in_every_language(code: str) -> None:
    slots = {slot[1] for slot in SLOT.finditer(SENTENCES[code])}
    assert not slots & OURS
    for language in LANGUAGES:
        said = {slot[1] for slot in SLOT.finditer(speaker(language).tr(SENTENCES[code]))}
        assert said == slots, language
