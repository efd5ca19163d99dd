"""The machine's settings: rows, kept whole or not at all."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from desk.settings import SETTINGS, Settings

if TYPE_CHECKING:
    from pathlib import Path


def test_a_setting_comes_back_as_it_was_left(tmp_path: Path) -> None:
    first = Settings(tmp_path / "settings.json")
    first["theme"], first["compact_rows"] = "dark", True
    first.save()
    again = Settings(tmp_path / "settings.json")
    assert (again["theme"], again["compact_rows"], again["language"]) == ("dark", True, "")


@pytest.mark.parametrize("text", ["", "{", "[]", '{"theme": "mauve"}', '{"compact_rows": 1}', '{"unknown": true}', "\x00"])
def test_what_cannot_be_read_falls_back_to_the_defaults(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.json").write_text(text, "utf-8")
    read = Settings(tmp_path / "settings.json")
    assert (read["theme"], read["compact_rows"]) == ("desktop", False)


def test_a_value_of_another_kind_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="theme"):
        Settings(tmp_path / "settings.json")["theme"] = "mauve"


def test_saving_leaves_no_half_file(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "deep/settings.json")
    settings["language"] = "el"
    settings.save()
    assert [file.name for file in (tmp_path / "deep").iterdir()] == ["settings.json"]
    assert json.loads((tmp_path / "deep/settings.json").read_text("utf-8")) == {"language": "el"}


def test_every_row_has_a_sentence_and_a_default_that_fits() -> None:
    assert len({row.name for row in SETTINGS}) == len(SETTINGS)
    for row in SETTINGS:
        assert row.sentence.endswith(".")
        assert type(row.default) is row.kind
        assert row.title or not row.section
