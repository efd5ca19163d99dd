"""The five languages say everything, and say it with the same values."""

from __future__ import annotations

import tomllib
from collections import Counter
from functools import cache
from xml.etree import ElementTree as ET

import pytest

from desk.paths import resources
from desk.words import LANGUAGES, speaker
from desk.words.catalogue import catalogue, file_of
from desk.words.speaker import SLOT
from desk.words.why import SENTENCES
from tests.words.sources import spoken_texts

OTHERS = [code for code in LANGUAGES if code != "en"]


@cache
def everything() -> dict[str, str]:
    """Every English text with its place: spoken in code, a why, a text of a profile."""
    texts = spoken_texts()
    texts.update({text: f"why {code}" for code, text in SENTENCES.items()})
    for file in sorted((resources() / "profiles").glob("*.toml")):
        profile = tomllib.loads(file.read_text(encoding="utf-8"))
        texts.setdefault(profile["summary"], file.name)
        texts.update({item["name"]: f"{file.name} {item['code']}" for item in profile["charge"].get("item", [])})
    return texts


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_said_in_every_language(language: str) -> None:
    known = catalogue(language)
    missing = {text: place for text, place in everything().items() if text not in known and any(letter.isalpha() for letter in text)}
    assert missing == {}


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_keeps_the_values_of_its_sentence(language: str) -> None:
    for source, forms in catalogue(language).items():
        wanted = {slot[1] for slot in SLOT.finditer(source)} - {"n"}
        for form in forms:
            assert {slot[1] for slot in SLOT.finditer(form)} - {"n"} == wanted, f"{language}: {source!r} → {form!r}"


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_reads_its_values_in_a_known_form(language: str) -> None:
    forms = speaker(language)._formats
    for source, said in catalogue(language).items():
        for slot in [slot for form in said for slot in SLOT.finditer(form)]:
            assert slot[2] is None or slot[2] in forms, f"{language}: {source!r} uses {slot[0]}"


@pytest.mark.parametrize("language", OTHERS)
def test_no_text_is_translated_twice(language: str) -> None:
    sources = [message.findtext("source") for message in ET.parse(file_of(language)).iter("message")]
    assert [source for source, times in Counter(sources).items() if times > 1] == []


def test_an_unknown_language_speaks_english() -> None:
    assert speaker("xx").code == "en"
