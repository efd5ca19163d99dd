"""A desk loads the holidays of the countries it asks for, not those of the whole world."""

from __future__ import annotations

import subprocess
import sys

ASK = """
import sys
from desk.rules.holidays_of import holidays_of
for country in ("IS", "NO"):
    assert holidays_of(country, 2026)
print(*sorted(name.rpartition(".")[2] for name in sys.modules if name.startswith("holidays.countries.")))
"""


def test_only_the_countries_asked_for_are_loaded():
    done = subprocess.run([sys.executable, "-c", ASK], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["iceland", "norway"]
