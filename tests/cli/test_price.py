"""`desk price`: every shared case, every refusal in its place, ten thousand cases in one call, five languages."""

from __future__ import annotations

import json
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from desk.cli import main

if TYPE_CHECKING:
    from collections.abc import Sequence

CASES: list[dict[str, Any]] = json.loads((Path(__file__).parents[1] / "acceptance" / "charges.json").read_text(encoding="utf-8"))
KEYS = ("stefna", "mystore", "pindena", "clickmedia", "web-veistamo")
PACK_CALL = {
    "profile": "clickmedia",
    "cause": "question",
    "channel": "phone",
    "contracts": ["phone_pack", "sla"],
    "at": "2026-03-10T10:00:00Z",
    "seconds": 5401,
    "used_month": 1,
    "used_year": 3,
}


class Door:
    """The command on a file of cases: its answers and its exit status."""

    def __init__(self, folder: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
        self.folder, self.captured = folder, capfdbinary

    def ask(self, cases: Sequence[Any], language: str = "en") -> tuple[list[dict[str, Any]], int]:
        file = self.folder / "cases.json"
        file.write_text(json.dumps(cases), encoding="utf-8")
        status = main(["price", str(file), "--lang", language])
        return json.loads(self.captured.readouterr().out), status

    def one(self, case: Any, language: str = "en") -> dict[str, Any]:
        return self.ask([case], language)[0][0]


@pytest.fixture
def door(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> Door:
    return Door(tmp_path, capfdbinary)


def test_every_shared_case_is_answered_as_expected(door: Door):
    answers, status = door.ask([row["case"] for row in CASES])
    assert status == 1
    for row, answer in zip(CASES, answers, strict=True):
        if row["expect"].get("error"):
            assert list(answer) == ["error"]
        else:
            assert {name: answer[name] for name in row["expect"]} == row["expect"], row["case"]


def test_cases_come_from_standard_input_too(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]):
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(b'[{"profile": "stefna", "cause": "hosting"}]')))
    assert main(["price", "-"]) == 0
    assert json.loads(capfdbinary.readouterr().out)[0]["status"] == "covered"


def test_a_profile_alone_is_a_case(door: Door):
    answers, status = door.ask([{"profile": key} for key in KEYS])
    assert status == 0
    assert [(answer["status"], answer["reason"]) for answer in answers] == [
        ("held", "price"),
        ("chargeable", None),
        ("held", "estimate"),
        ("held", "notice"),
        ("chargeable", None),
    ]


def test_the_answer_has_every_field_with_amounts_as_strings(door: Door):
    answer = door.one(PACK_CALL)
    why = answer.pop("why")
    assert answer == {
        "status": "chargeable",
        "reason": None,
        "currency": "EUR",
        "lines": [{"item": "usage_hour", "quantity": 4, "unit": "quarter", "unit_price": "22.50", "net": "90.00"}],
        "net": "90.00",
        "vat_rate": "24",
        "vat": "21.60",
        "gross": "111.60",
        "pack_quarters": 3,
        "warnings": [],
    }
    assert len(why) == 8


@pytest.mark.parametrize(
    ("at", "status"), [("07:29:59", "chargeable"), ("07:30:00", "covered"), ("15:29:59", "covered"), ("15:30:00", "chargeable")]
)
def test_the_pack_pays_for_calls_that_start_in_the_desk_s_hours(door: Door, at: str, status: str):
    assert door.one({**PACK_CALL, "seconds": 60, "at": f"2026-03-10T{at}Z"})["status"] == status


def test_the_pack_pays_nothing_on_a_holiday_or_without_an_instant(door: Door):
    assert door.one({**PACK_CALL, "seconds": 60, "at": "2026-03-25T10:00:00Z"})["pack_quarters"] == 0
    assert door.one({**PACK_CALL, "seconds": 60, "at": None})["pack_quarters"] == 0


BAD_FIELDS: tuple[dict[str, Any], ...] = (
    {"work": "magic"},
    {"cause": ["request"]},
    {"channel": "fax"},
    {"tier": "gold"},
    {"team": 1},
    {"estimate": True},
    {"contracts": "sla"},
    {"contracts": ["gym"]},
    {"contracts": [["sla"]]},
    {"level": 0},
    {"level": 4},
    {"level": "2"},
    {"level": True},
    {"seconds": -1},
    {"seconds": "900"},
    {"seconds": True},
    {"seconds": []},
    {"seconds": float("nan")},
    {"seconds": float("inf")},
    {"seconds": 10**400},
    {"seconds": 1e300},
    {"at": "2026-03-10T10:00:00"},
    {"at": "2026-03-10"},
    {"at": "soon"},
    {"at": 5},
    {"at": "0001-01-01T00:00:00+14:00"},
    {"at": "9999-12-31T23:59:59-12:00"},
    {"included_left": -1},
    {"included_left": 1.5},
    {"used_month": -1},
    {"used_year": "x"},
    {"authorised": "yes"},
    {"told": 1},
    {"estimated_hours": -0.1},
    {"estimated_hours": "many"},
    {"hourly_rate": "NaN"},
    {"hourly_rate": 59.99},
    {"hourly_rate": "90.01"},
    {"hourly_rate": -70},
    {"attendees": 0},
    {"attendees": 11},
    {"attendees": 2.5},
    {"version_from": 3},
    {"version_to": "new"},
)
WRONG: list[tuple[Any, str]] = [
    (3, "object"),
    (None, "object"),
    ({}, "profile"),
    ({"profile": "nobody"}, "profile"),
    ({"profile": 7}, "profile"),
    *(({"profile": "clickmedia", **fields}, next(iter(fields))) for fields in BAD_FIELDS),
]


@pytest.mark.parametrize(("case", "field"), WRONG)
def test_a_case_that_makes_no_sense_gets_a_sentence_naming_its_field(door: Door, case: Any, field: str):
    answers, status = door.ask([case, {"profile": "stefna", "cause": "hosting"}])
    assert status == 1
    assert list(answers[0]) == ["error"]
    assert field in answers[0]["error"]
    assert answers[0]["error"].endswith(".")
    assert "{" not in answers[0]["error"]
    assert answers[1]["status"] == "covered"


def test_fields_nobody_asks_for_do_no_harm(door: Door):
    assert door.one({"profile": "stefna", "cause": "hosting", "mood": "sunny"})["status"] == "covered"


@pytest.mark.parametrize("language", ["is", "nb", "el", "fi"])
def test_every_why_and_error_is_said_in_the_reader_s_language(door: Door, language: str):
    cases = [*(row["case"] for row in CASES), {"profile": "stefna", "work": "course", "attendees": 5}]
    english, _ = door.ask(cases)
    spoken, _ = door.ask(cases, language)
    for plain, said in zip(english, spoken, strict=True):
        if "error" in plain:
            assert plain["error"] != said["error"]
            continue
        assert {**plain, "why": None} == {**said, "why": None}
        assert len(plain["why"]) == len(said["why"]) > 0
        assert not set(plain["why"]) & set(said["why"])
        assert all(sentence.endswith(".") and not sentence.endswith("..") and "{" not in sentence for sentence in said["why"])


def test_ten_thousand_cases_take_one_call(door: Door):
    cases = [{**row["case"], "seconds": number} for number, row in zip(range(10_000), CASES * 101, strict=False)]
    answers, status = door.ask(cases)
    assert len(answers) == 10_000
    assert status == 1
