"""A small fight for seats by processes that are killed: nothing oversold, lost or skipped; without the guard the same fight oversells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bench import seat_fight

if TYPE_CHECKING:
    from pathlib import Path

# Longer than a second each: processes are begun, killed and begun again.


@pytest.fixture(autouse=True)
def few_sessions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seat_fight, "SESSIONS", 3)


def test_clients_killed_in_the_fight_oversell_lose_and_skip_nothing(database: str, tmp_path: Path) -> None:
    found = seat_fight.fight(database, tmp_path, clients=4, operations=80)
    assert (found.wrong(), sum(found.verbs.values())) == (0, 80)
    assert found.bookings


def test_without_the_guard_the_same_fight_oversells(database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Everybody wants the same seats, and nobody gives one back before the books are read.
    monkeypatch.setattr(seat_fight, "SESSIONS", 1)
    monkeypatch.setattr(seat_fight, "UNGUARDED", ("book",))
    found = seat_fight.fight(database, tmp_path, guarded=False, clients=12, operations=60)
    assert found.overbooked
