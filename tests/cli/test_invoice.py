"""`desk invoice` writes an issued invoice, and its e-invoice, as they were stored."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pytest

from desk.cli import main
from desk.documents.einvoice import NAME
from tests.services import trade
from tests.services.invoice.test_invoice_law import issued

if TYPE_CHECKING:
    from pathlib import Path

    from desk.services.store import Store


def opened(store: Store, profile_key: str, registration: str) -> list[str]:
    by = trade.desk(store, profile_key)
    issued(store, by, trade.customer(store, profile_key, registration_number=registration), profile_key)
    return ["invoice", "--database", str(store.path)]


def test_the_paper_and_the_e_invoice_are_the_stored_bytes(file_store: Store, tmp_path: Path) -> None:
    pdf, xml = tmp_path / "out.pdf", tmp_path / "out.xml"
    asked = opened(file_store, "web-veistamo", "1234567-1")
    assert main([*asked, "2026-0001", str(pdf), "--xml", str(xml)]) == 0
    with pikepdf.open(BytesIO(pdf.read_bytes())) as paper:
        assert paper.attachments[NAME].get_file().read_bytes() == xml.read_bytes()


def test_where_there_is_no_e_invoice_nothing_is_written_and_it_is_said(
    file_store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pdf, xml = tmp_path / "out.pdf", tmp_path / "out.xml"
    asked = opened(file_store, "web-veistamo", "")
    assert main([*asked, "2026-0001", str(pdf), "--xml", str(xml), "--lang", "fi"]) == 1
    assert "2026-0001 ei ole verkkolaskua" in capsys.readouterr().err
    assert not pdf.exists()
    assert not xml.exists()
    assert main([*asked, "2026-0001", str(pdf)]) == 0
    assert pdf.exists()


@pytest.mark.parametrize("number", ["2026-0002", "x"])
def test_a_number_nobody_gave_is_refused(file_store: Store, tmp_path: Path, number: str) -> None:
    assert main([*opened(file_store, "web-veistamo", ""), number, str(tmp_path / "out.pdf")]) == 1
