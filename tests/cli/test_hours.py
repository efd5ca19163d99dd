"""`desk hours`: the shared cases from real projects, and a sentence for whatever makes no sense."""

from __future__ import annotations

import io
import json
import random
import sys
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest

from desk.cli import main
from tests.cli.hours_oracle import open_minutes, random_case

CASES = json.loads((Path(__file__).parents[1] / "acceptance" / "hours.json").read_text(encoding="utf-8"))
WEEK = {"mon": [["09:00", "17:00"]], "tue": [["09:00", "17:00"]]}
GOOD: dict[str, Any] = {"calendar": {"zone": "Europe/Oslo", "week": WEEK}, "start": "2026-04-20T10:00:00+02:00", "seconds": 3600}


def asked(cases: Any, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes], *more: str) -> tuple[int, Any]:
    file = tmp_path / "cases.json"
    file.write_text(cases if isinstance(cases, str) else json.dumps(cases), encoding="utf-8")
    status = main(["hours", str(file), *more])
    return status, json.loads(capsysbinary.readouterr().out or "null")


def test_every_shared_case_is_answered_as_its_project_answers(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    status, answers = asked([row["case"] for row in CASES], tmp_path, capsysbinary)
    assert status == 0
    for row, got in zip(CASES, answers, strict=True):
        expected = row["expect"]
        if "at" in expected:
            assert datetime.fromisoformat(got["at"]) == datetime.fromisoformat(expected["at"]), row
        else:
            assert got == expected, row


def test_two_hundred_random_calendars_are_counted_minute_by_minute(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    dice = random.Random(7)
    cases: list[dict[str, Any]] = []
    expected: list[dict[str, Any]] = []
    for _ in range(200):
        case = random_case(dice)
        opened, first = sorted(open_minutes(case)), int(datetime.fromisoformat(case["start"]).timestamp()) // 60
        after = [at for at in opened if at >= first]
        end = first + 15 * dice.randint(-5, 2500)
        cases.append({**case, "end": datetime.fromtimestamp(end * 60, UTC).isoformat()})
        expected.append({"seconds": 60 * sum(at < end for at in after)})
        if after:
            needed = dice.randint(1, min(len(after), 3000))
            cases.append({**case, "seconds": needed * 60})
            expected.append({"at": datetime.fromtimestamp((after[needed - 1] + 1) * 60, UTC)})
    status, answers = asked(cases, tmp_path, capsysbinary)
    assert status == 0
    for case, got, wanted in zip(cases, answers, expected, strict=True):
        assert {key: datetime.fromisoformat(value) if key == "at" else value for key, value in got.items()} == wanted, case


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"start": "yesterday"}, "start"),
        ({"start": "2026-04-20T10:00:00"}, "start"),
        ({"start": "2026-04-20"}, "start"),
        ({"start": "0001-01-01T00:00:00+14:00"}, "start"),
        ({"start": None}, "start"),
        ({"start": 5}, "start"),
        ({"seconds": -1}, "seconds"),
        ({"seconds": "many"}, "seconds"),
        ({"seconds": True}, "seconds"),
        ({"seconds": None}, "seconds"),
        ({"end": "2026-04-21T10:00:00Z"}, "end"),
        ({"seconds": 1e18}, "seconds must be at most"),
        ({"seconds": 1e11}, "seconds: Opening time is known from"),
        ({"seconds": 10**400}, "seconds"),
        ({"seconds": "3600"}, "seconds"),
        ({"pauses": [["2026-04-20T11:00:00Z", None]]}, "pauses[0]"),
        ({"pauses": [["2026-04-20T11:00:00Z", "2026-04-20T10:00:00Z"]]}, "pauses[0]"),
        ({"pauses": ["now"]}, "pauses[0]"),
        ({"pauses": {}}, "pauses"),
        ({"calendar": None}, "calendar"),
        ({"calendar": []}, "calendar"),
        ({"calendar": {"zone": "Mars/Olympus", "week": WEEK}}, "calendar.zone"),
        ({"calendar": {"week": WEEK}}, "calendar.zone"),
        ({"calendar": {"zone": "UTC", "week": {}}}, "calendar"),
        ({"calendar": {"zone": "UTC", "week": {}, "dates": {"2026-04-20": [["09:00", "10:00"]]}, "breaks": {"2026-04-20": [["08:00", "10:00"]]}}}, "calendar"),  # noqa: E501
        ({"calendar": {"zone": "UTC", "week": {"mon": [["09:00", "12:00"], ["11:00", "13:00"]]}}}, "calendar.week.mon"),
        ({"calendar": {"zone": "UTC", "week": {"mon": [["12:00", "09:00"]]}}}, "calendar.week.mon"),
        ({"calendar": {"zone": "UTC", "week": WEEK, "holidays": ["2026-02-30"]}}, "calendar.holidays"),
        ({"calendar": {"zone": "UTC", "week": WEEK, "yearly_holidays": ["2-30"]}}, "calendar.yearly_holidays"),
        ({"calendar": {"zone": "UTC", "week": WEEK, "dates": {"soon": []}}}, "calendar.dates"),
    ],
)
@pytest.mark.parametrize("language", ["en", "fi"])
def test_a_case_that_makes_no_sense_gets_a_sentence_that_names_its_field(
    changed: dict[str, Any], field: str, language: str, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    status, answers = asked([{**GOOD, **changed}, GOOD], tmp_path, capsysbinary, "--lang", language)
    assert status == 1
    assert (field in answers[0]["error"]) or language != "en"
    assert "{" not in answers[0]["error"]
    assert answers[1] == {"at": "2026-04-20T11:00:00+02:00"}


@pytest.mark.parametrize(
    "senseless",
    [
        '{"calendar": {"zone": "\\ud800", "week": {}}, "start": "2026-04-20T10:00:00Z", "seconds": 1}',
        '{"calendar": {"zone": "UTC", "week": {"mon": [["09:00", "17:00"]]}}, "start": "2026-04-20T10:00Z", "seconds": ' + "9" * 5000 + "}",
        '{"calendar": {"zone": "UTC", "week": ' + '{"mon": ' * 900 + "1" + "}" * 900 + '}, "start": "2026-04-20T10:00:00Z", "seconds": 1}',
        '{"calendar": {"zone": "UTC", "week": {"mon": ' + "[" * 900 + "]" * 900 + '}}, "start": "2026-04-20T10:00:00Z", "seconds": 1}',
        '{"calendar": {"zone": "' + "x" * 100_000 + '", "week": {}}, "start": "2026-04-20T10:00:00Z", "seconds": 1}',
    ],
    ids=["half a letter", "five thousand digits", "deep objects", "deep lists", "endless name"],
)
def test_no_case_however_odd_keeps_the_others_from_their_answers(
    senseless: str, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    status, answers = asked(f"[{senseless}, {json.dumps(GOOD)}]", tmp_path, capsysbinary)
    assert status == 1
    assert 0 < len(answers[0]["error"]) < 400
    assert answers[1] == {"at": "2026-04-20T11:00:00+02:00"}


def test_overlapping_pauses_are_one_and_do_not_count(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    pauses = [["2026-04-20T09:00:00Z", "2026-04-20T10:00:00Z"], ["2026-04-20T09:30:00Z", "2026-04-20T11:00:00Z"]]
    counted = {**GOOD, "seconds": None, "end": "2026-04-20T15:00:00+02:00", "pauses": pauses}
    assert asked([{**GOOD, "seconds": 7200, "pauses": pauses}, counted], tmp_path, capsysbinary)[1] == [
        {"at": "2026-04-20T14:00:00+02:00"},
        {"seconds": 3 * 3600},
    ]


def test_a_date_s_own_hours_beat_holidays_and_24_00_ends_a_day(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    calendar = {"zone": "UTC", "week": {}, "dates": {"2026-05-01": [["22:00", "24:00"]]}, "holidays": ["2026-05-01"]}
    case = {"calendar": calendar, "start": "2026-05-01T00:00:00Z"}
    cases = [{**case, "seconds": 7200}, {**case, "end": "2027-01-01T00:00:00Z"}, {**case, "end": "2025-01-01T00:00:00Z"}]
    answers = asked(cases, tmp_path, capsysbinary)[1]
    assert answers == [{"at": "2026-05-02T00:00:00+00:00"}, {"seconds": 7200}, {"seconds": 0}]


@pytest.mark.parametrize("text", ["{}", "nonsense", "[" * 100_000, '{"a":'])
def test_a_file_that_is_no_list_of_cases_is_refused_on_standard_error(
    text: str, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert asked(text, tmp_path, capsysbinary) == (1, None)
    assert main(["hours", str(tmp_path / "missing.json")]) == 1
    assert b"missing.json" in capsysbinary.readouterr().err


def test_a_case_that_is_no_object_is_refused_and_an_empty_list_is_an_empty_list(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    status, answers = asked([7, None, "x"], tmp_path, capsysbinary)
    assert status == 1
    assert all("error" in answer for answer in answers)
    assert asked([], tmp_path, capsysbinary) == (0, [])


def test_cases_come_from_standard_input_too(monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(json.dumps([GOOD]).encode())))
    assert main(["hours", "-"]) == 0
    assert json.loads(capsysbinary.readouterr().out) == [{"at": "2026-04-20T11:00:00+02:00"}]


def test_ten_thousand_cases_take_one_call(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    begun = perf_counter()
    status, answers = asked([{**GOOD, "seconds": number} for number in range(10_000)], tmp_path, capsysbinary)
    assert (status, len(answers)) == (0, 10_000)
    assert perf_counter() - begun < 20
