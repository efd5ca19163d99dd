"""A profile from a file: refused with the line and the reason, however strange the file is; what is written is read again."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from desk.rules.errors import Refused, Trouble
from desk.services.profile import checking
from desk.services.profile.checking import checked_profile, read_profile_file, write_profile_file
from desk.services.profiles import SHIPPED, shipped, shipped_text

if TYPE_CHECKING:
    from pathlib import Path

TEXT = shipped_text("stefna")
PINDENA = shipped_text("pindena")


def refused(text: str) -> tuple[str | None, str]:
    """The field refused, and the text of the line that is named."""
    with pytest.raises(Refused) as found:
        checked_profile(text)
    line = found.value.values["line"]
    return found.value.field, text.splitlines()[line - 1] if line else ""


@pytest.mark.parametrize("key", SHIPPED)
def test_a_shipped_file_is_taken(key: str):
    assert checked_profile(shipped_text(key)) == shipped(key)


@pytest.mark.parametrize(
    ("old", "new", "field", "line"),
    [
        ('currency = "ISK"', 'currency = "DKK"', "currency", 'currency = "DKK"'),
        ('name = "Stefna"', 'nane = "Stefna"', "name", ""),
        ('zone = "', 'colour = "red"\nzone = "', "colour", 'colour = "red"'),
        ('["09:00", "12:00"]', '["09:00", "12:00"], ["11:00", "13:00"]', "calendars.phone.week.mon-fri",
         'week = { mon-fri = [["09:00", "12:00"], ["11:00", "13:00"]] }'),
        ('cut_off = "14:00"', 'cut_off = "17:00"', "promises[0].aim.cut_off", 'aim = { rule = "same_business_day", cut_off = "17:00" }'),
        ("within_months = 1", 'within_months = "one"', "training.within_months", 'within_months = "one"  # of a new user\'s first login'),
        ('why = "content"', 'why = "because"', "charge.rule 10.why", 'why = "because"'),
        ('why = "content"', 'why = "worked"', "charge.rule 10.why", 'why = "worked"'),
        ('item = "content_hour"', 'item = "moon_hour"', "charge.rule", "[[charge.rule]]"),
        ("capacity = 10", "capacity = -1", "charge.course.capacity", "capacity = -1"),
        ("[planned]", "[planned", "toml", "[planned"),
        ("hold_hours = 4", "hold_hours = " + "4" * 5000, "toml", ""),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_its_line(old: str, new: str, field: str, line: str):
    text = TEXT.replace(old, new, 1)
    assert text != TEXT
    assert refused(text) == (field, line)


@pytest.mark.parametrize(
    "text",
    [
        "", "\x00", "[" * 100_000, "a" * 300_000, "x = " + "[" * 5000, "\ufeff" + TEXT, TEXT + "\n[charge]\n", TEXT.replace("\n", "\r"),
        TEXT.replace("[training]", ".".join(["[training"] + ["a"] * 3000) + "]"),
        TEXT.replace('cause = ["hosting"]', ".".join(["unless"] * 3000) + '.cause = ["hosting"]'),
        TEXT.replace("languages = [", "languages = 5 #"), TEXT.replace('["09:00", "16:00"]', "[9, 16]"),
        TEXT.replace("within_months = 1", "within_months = 1979-05-27T07:32:00Z"),
        PINDENA.replace('yearly = ["12-27", "12-31"]', "dates = 5"),
        PINDENA.replace('yearly = ["12-27", "12-31"]', "dates = [true, 1]"),
        PINDENA.replace('yearly = ["12-27", "12-31"]', "dates = [2026-01-01T10:00:00, 2026-01-02T10:00:00]"),
        PINDENA.replace("Summer holiday", "Summer\\u0000holiday"), PINDENA.replace("iso_weeks = [29, 30]", "iso_weeks = [[29]]"),
    ],
)  # fmt: skip
def test_a_hostile_text_is_refused_in_a_sentence(text: str):
    refused(text)


def is_taken(text: str) -> bool:
    """Whether it is; if not, the refusal knows where."""
    try:
        checked_profile(text)
    except Refused as refusal:
        return "line" not in refusal.values
    return True


def test_a_file_with_anything_in_it_is_taken_or_refused_and_nothing_else():
    """Four hundred shipped files with one value, key or line made another: no error but a refusal comes out."""
    chance = random.Random(8)
    odd = [
        "5",
        "true",
        "[]",
        "{}",
        '""',
        "1.5",
        "-1",
        "1979-05-27",
        "[[1]]",
        '"x"',
        "{ a = 1 }",
        "nan",
        '["mon"]',
        "07:30:00",
        "[{ rule = 1 }]",
    ]
    taken = 0
    for _ in range(400):
        lines = shipped_text(chance.choice(SHIPPED)).splitlines()
        at = chance.choice([at for at, line in enumerate(lines) if " = " in line])
        key, _, value = lines[at].partition(" = ")
        lines[at] = chance.choice([f"{key} = {chance.choice(odd)}", "", f"{key}x = {value}", f"{key} = {value[:-2]}", lines[at] * 2])
        taken += is_taken("\n".join(lines))
    assert 0 < taken < 200


def test_a_file_goes_out_and_comes_in(tmp_path: Path):
    file = write_profile_file(tmp_path / "ours.toml", toml=TEXT)
    assert read_profile_file(file) == TEXT
    file.write_bytes(b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode())
    assert read_profile_file(file) == TEXT
    with pytest.raises(Trouble):
        write_profile_file(tmp_path / "nowhere" / "ours.toml", toml=TEXT)


def test_a_file_that_is_no_text_is_refused(tmp_path: Path):
    file = tmp_path / "picture.toml"
    for content, line in ((b"a = 1\n\xff\xfe", 2), (b"a" * (checking.LARGEST + 1), None)):
        file.write_bytes(content)
        with pytest.raises(Refused) as found:
            read_profile_file(file)
        assert found.value.values["line"] == line
    with pytest.raises(Refused):
        read_profile_file(tmp_path)
    with pytest.raises(Refused):
        read_profile_file(tmp_path / "none.toml")
