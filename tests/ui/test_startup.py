"""Nothing heavy is loaded before the queue's rows are painted, and the lock on the way there stays free."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from desk.services.store import Store

ROOT = Path(__file__).parents[2]
HEAVY = {"sqlalchemy", "alembic", "holidays", "reportlab", "babel", "dateutil", "stdnum", "psycopg", "PIL", "PySide6.QtPdf",
         "PySide6.QtPrintSupport", "desk.models", "desk.rules.profile"}  # fmt: skip
PREVIEW = """
import sys
from PySide6.QtWidgets import QApplication
from desk.ui import app, start
def painted(self, database):
    page = self.window.current_page()
    print(page.table.model().rowCount(), ",".join(sys.modules))
    QApplication.exit(0)
start.Start._open_wholly = painted
sys.exit(app.run(["--database", sys.argv[1]]))
"""


@pytest.mark.parametrize("language", ["en", "is", "el"])
def test_nothing_heavy_is_loaded_before_the_rows_are_painted(file_store: Store, tmp_path: Path, language: str) -> None:
    from tests.ui.pages.queue_scene import Scene

    Scene(file_store)
    home = tmp_path / "home"
    home.mkdir()
    (home / "settings.json").write_text(f'{{"language": "{language}"}}', "utf-8")
    env = os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "DESK_HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
    done = subprocess.run(
        [sys.executable, "-c", PREVIEW, str(tmp_path / "desk.sqlite")], env=env, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    rows, _, modules = done.stdout.strip().partition(" ")
    assert int(rows) > 0
    assert HEAVY & set(modules.split(",")) == set()
