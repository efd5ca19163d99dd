"""Memory that a large view took is there for others when the view is left."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desk.ui import large_blocks

MEASURE = """
import sys
from array import array
from pathlib import Path
from desk.ui.large_blocks import give_back
def megabytes():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6
give_back()
before = megabytes()
for _ in range(5):
    ids = array("i", bytes(8_000_000))
    small = [bytes(3_000) for _ in range(50)]
    del ids
print(megabytes() - before)
"""


def test_what_a_large_view_took_is_given_back():
    if not Path("/proc/self/statm").exists():
        return
    done = subprocess.run([sys.executable, "-c", MEASURE], capture_output=True, text=True, check=True)
    assert float(done.stdout) < 4


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_are_left_alone(system: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setitem(sys.modules, "ctypes", None)  # asking for it would fail
    large_blocks.give_back()
