"""`desk promise`: the shared cases, errors in their places, and the why in five languages."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desk.cli import main

CASES = json.loads((Path(__file__).parents[1] / "acceptance" / "promises.json").read_text(encoding="utf-8"))
GOOD: dict[str, Any] = {"profile": "stefna", "received": "2026-04-22T14:05:00Z"}


def asked(cases: Any, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes], *more: str) -> tuple[int, list[Any]]:
    file = tmp_path / "cases.json"
    file.write_text(json.dumps(cases), encoding="utf-8")
    status = main(["promise", str(file), *more])
    answers: list[Any] = json.loads(capsysbinary.readouterr().out)
    return status, answers


def test_every_shared_case_is_answered_and_its_errors_stand_in_their_places(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    status, answers = asked([row["case"] for row in CASES], tmp_path, capsysbinary)
    assert status == 1
    assert len(answers) == len(CASES)
    for row, got in zip(CASES, answers, strict=True):
        if "error" in row["expect"]:
            assert list(got) == ["error"], row
        else:
            assert {key: got[key] for key in row["expect"]} == row["expect"], row
            assert got["why"]


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"profile": "nobody"}, "profile"),
        ({"profile": None}, "profile"),
        ({"received": "2026-04-22T14:05:00"}, "received"),
        ({"received": "2026-13-22T14:05:00Z"}, "received"),
        ({"received": "2150-04-22T14:05:00Z"}, "received: Opening time is known from"),
        ({"received": "9999-12-31T23:59:59-14:00"}, "received"),
        ({"kind": "wish"}, "kind"),
        ({"priority": "urgent"}, "priority"),
        ({"channel": "pigeon"}, "channel"),
        ({"tier": "gold"}, "tier"),
        ({"contracts": ["sla", "gym"]}, "contracts"),
        ({"contracts": "sla"}, "contracts"),
        ({"callback": "yes"}, "callback"),
        ({"planned": "soon"}, "planned"),
        ({"planned": "2026-04-23"}, "planned"),
        ({"planned": "2026-04-21"}, "planned"),
        ({"planned": "2026-04-25"}, "planned"),
        ({"planned": "9999-12-31"}, "planned: Opening time is known from"),
        ({"pauses": [["2026-04-23T10:00:00Z", "2026-04-22T10:00:00Z"]]}, "pauses[0]"),
        ({"pauses": [["2026-04-23T10:00:00Z"]]}, "pauses[0]"),
        ({"pauses": [["2026-04-22T15:00:00Z", "2150-04-22T14:05:00Z"]]}, "pauses: Opening time is known from"),
        ({"pauses": [[None, None]]}, "pauses[0]"),
    ],
)
@pytest.mark.parametrize("language", ["en", "el"])
def test_a_request_that_makes_no_sense_gets_a_sentence_that_names_its_field(
    changed: dict[str, Any], field: str, language: str, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    status, answers = asked([{**GOOD, **changed}, GOOD], tmp_path, capsysbinary, "--lang", language)
    assert status == 1
    assert (field in answers[0]["error"]) or language != "en"
    assert "{" not in answers[0]["error"]
    assert answers[1]["reply"]["aim"] == "2026-04-24T16:00:00+00:00"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Thursday 23 April: a public holiday (First Day of Summer)."),
        ("is", "Almennur frídagur fimmtudaginn 23. apríl (Sumardagurinn fyrsti)."),
        ("nb", "Offentlig fridag torsdag 23. april (Islands første sommerdag)."),
        ("el", "Επίσημη αργία: Πέμπτη 23 Απριλίου (Πρώτη ημέρα του καλοκαιριού στην Ισλανδία)."),
        ("fi", "Yleinen vapaapäivä torstaina 23. huhtikuuta (Islannin kesän ensimmäinen päivä)."),
    ],
)
def test_the_why_names_the_holiday_in_the_reader_s_language(
    language: str, said: str, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    status, answers = asked([GOOD], tmp_path, capsysbinary, "--lang", language)
    assert status == 0
    assert said in answers[0]["why"]


def test_a_letter_z_may_be_small(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    status, (small, large) = asked([{**GOOD, "received": "2026-04-22T14:05:00z"}, GOOD], tmp_path, capsysbinary)
    assert status == 0
    assert small == large


def test_a_missing_profile_or_instant_is_told_what_would_be_right(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    _, (profile, received) = asked([{"received": "2026-04-22T14:05:00Z"}, {"profile": "stefna"}], tmp_path, capsysbinary)
    assert profile == {"error": "profile is missing; use one of stefna, mystore, pindena, clickmedia, web-veistamo."}
    assert received == {"error": "received is missing; write it as 2026-04-23T14:05:00+02:00."}


def test_an_unknown_command_ends_with_status_2() -> None:
    with pytest.raises(SystemExit) as ended:
        main(["teapot"])
    assert ended.value.code == 2


def test_the_door_opens_without_window_or_database(tmp_path: Path) -> None:
    file = tmp_path / "cases.json"
    file.write_text(json.dumps([GOOD]), encoding="utf-8")
    code = (
        "import sys; from desk.cli import main; status = main(['promise', sys.argv[1]]);"
        "assert not {'PySide6', 'sqlalchemy', 'reportlab'} & set(sys.modules); sys.exit(status)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(file)], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    assert json.loads(done.stdout)[0]["state"] == "running"
