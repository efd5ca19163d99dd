"""The report on the command line: the last full week, or any period, as PDF and as figures."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from desk.cli import main
from desk.documents import printed
from desk.documents.report import report_pdf
from tests import makers
from tests.makers import NOW, TODAY

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from desk.services.store import Store


def test_a_period_is_written_as_paper_and_as_figures(
    file_store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(printed, "report_pdf", report_pdf)
    makers.desk(file_store, at=NOW)
    makers.ticket(file_store, makers.customer(file_store), received_at=NOW - timedelta(days=1))
    out, figures = tmp_path / "o.pdf", tmp_path / "o.csv"
    given = ["report", "--database", str(file_store.path), "--csv", str(figures), str(out)]
    assert main(given) == 0  # the last full week before today, whenever that is
    assert out.read_bytes().startswith(b"%PDF")
    assert main([*given, "--first", f"{TODAY - timedelta(days=7)}", "--last", f"{TODAY}"]) == 0
    assert "Support;Level 2;Received;1" in figures.read_text(encoding="utf-8").splitlines()
    assert main([*given, "--first", f"{TODAY}"]) == 1
    assert "give both" in capsys.readouterr().err
    assert main([*given, "--first", f"{TODAY}", "--last", f"{TODAY - timedelta(days=1)}"]) == 1
