"""The doors against cases worked out by hand from the rules' own words; each case carries the words it rests on."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from desk.cli import main

BY_HAND = Path(__file__).parent / "by_hand"
LANGUAGES = ("en", "is", "nb", "el", "fi")


def rows(name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((BY_HAND / f"{name}.json").read_text(encoding="utf-8"))
    return found


def answers(verb: str, name: str, folder: Path, captured: pytest.CaptureFixture[bytes], language: str = "en") -> list[dict[str, Any]]:
    file = folder / "cases.json"
    file.write_text(json.dumps([row["case"] for row in rows(name)]), encoding="utf-8")
    status = main([verb, str(file), "--lang", language])
    found: list[dict[str, Any]] = json.loads(captured.readouterr().out)
    assert status == 1, "some of the cases are errors"
    assert len(found) == len(rows(name))
    return found


def judged(row: dict[str, Any], got: dict[str, Any], shown: dict[str, Any]) -> None:
    """An error where one is expected, otherwise every expected field as it was worked out."""
    if "error" in row["expect"]:
        assert list(got) == ["error"], row
    else:
        assert "error" not in got, (row, got)
        assert shown == row["expect"], (row, got)


def test_every_promise_is_what_its_rule_says(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    for row, got in zip(rows("promises"), answers("promise", "promises", tmp_path, capsysbinary), strict=True):
        judged(row, got, {key: value for key, value in got.items() if key != "why"})


def test_every_charge_is_what_its_rule_says(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    for row, got in zip(rows("charges"), answers("price", "charges", tmp_path, capsysbinary), strict=True):
        judged(row, got, {key: got.get(key) for key in row["expect"]})


def test_every_span_of_opening_time_is_what_the_calendar_says(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    for row, got in zip(rows("hours"), answers("hours", "hours", tmp_path, capsysbinary), strict=True):
        if "at" in row["expect"] and "at" in got:
            assert datetime.fromisoformat(got["at"]) == datetime.fromisoformat(row["expect"]["at"]), row
        else:
            judged(row, got, got)


@pytest.mark.parametrize(("verb", "name"), [("promise", "promises"), ("price", "charges"), ("hours", "hours")])
def test_no_sentence_is_left_in_english_or_with_an_unfilled_brace(
    verb: str, name: str, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    english, *others = (answers(verb, name, tmp_path, capsysbinary, language) for language in LANGUAGES)
    for number, first in enumerate(english):
        said = [first["error"]] if "error" in first else first.get("why", [])
        assert all(sentence.strip() and "{" not in sentence for sentence in said), first
        for other in (answered[number] for answered in others):
            told = [other["error"]] if "error" in other else other.get("why", [])
            assert len(told) == len(said)
            assert not set(told) & set(said), told
            assert all(sentence.strip() and "{" not in sentence for sentence in told), other
