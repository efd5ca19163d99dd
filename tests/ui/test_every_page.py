"""Every page as a person sees it: in five languages, in small and large windows, light and dark, at 100 and at 200 %."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.demo_desks import demo_file
from tests.ui import looking
from tests.ui.rooms import HOMES, SIZES, House

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).parents[2]
LANGUAGES = tuple(HOMES)


@pytest.fixture(scope="module", params=LANGUAGES)
def house(request: pytest.FixtureRequest, qapp: QApplication, demos: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """One window a language, over that language's demo desk."""
    made = House(qapp, tmp_path_factory.mktemp("house"), request.param, demo_file(demos, HOMES[request.param]))
    yield made
    made.close()


def everywhere(house: House, *looks: object) -> list[str]:
    """What these looks find in every room."""
    found: dict[str, str] = {}
    for room in house.rooms():
        for look in looks:
            assert callable(look)
            for fault in look(house.window):
                found.setdefault(fault, room)
    assert not house.faults
    return [f"{room}: {fault}" for fault, room in found.items()]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_no_word_is_cut_and_nothing_overlaps(house: House, size: tuple[int, int]) -> None:
    house.resize(size)
    found = everywhere(house, looking.unfitting)
    assert not found, "\n".join(found)


def test_every_control_has_a_name_and_tab_reaches_it(house: House) -> None:
    house.resize(SIZES[1])
    found = everywhere(house, looking.nameless, lambda window: looking.unreached(window, house.window.current_page() or window))
    assert not found, "\n".join(found)


@pytest.mark.parametrize("house", ["is"], indirect=True)  # a colour is the same in every language
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_word_stands_out_from_the_ground_it_is_painted_on(house: House, theme: str) -> None:
    house.resize(SIZES[1])
    house.theme(theme)
    found = everywhere(house, looking.faint)
    assert not found, "\n".join(found)
    house.theme("light")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_run_is_whole_in_every_size_and_theme(qapp: QApplication, tmp_path: Path, language: str) -> None:
    found = []
    for size, theme in zip(SIZES, ("light", "dark"), strict=True):
        house = House(qapp, tmp_path / theme, language, None, theme)
        house.resize(size)
        for step in house.first_run():
            faults = [*looking.unfitting(house.window), *looking.nameless(house.window), *looking.faint(house.window)]
            found += [f"{step}: {fault}" for fault in [*faults, *looking.unreached(house.window, house.window)]]
        house.close()
    assert not found, "\n".join(found)


def test_nothing_is_cut_at_200_percent(demos: Path) -> None:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "2", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "tests.ui.rooms", str(demos), *LANGUAGES]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert not found, "\n".join(found)
