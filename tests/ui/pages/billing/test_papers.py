"""Papers from the page: all chosen at once, the e-invoice, the mail program, the chain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from tests.services import trade
from tests.ui.pages.billing.scene import ALT, CTRL, SHIFT, Key, issue_one

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from desk.services.store import Store
    from tests.ui.pages.billing.scene import Sitting


def issue_two(s: Sitting) -> None:
    s.page.unbilled.tick_all()
    s.press(Key.Key_L, CTRL)
    s.press(Key.Key_2, ALT)
    s.press(Key.Key_A, CTRL)
    s.press(Key.Key_Return, CTRL)
    s.press(Key.Key_Return, CTRL)
    s.press(Key.Key_3, ALT)
    s.press(Key.Key_A, CTRL)


def test_all_chosen_are_printed_saved_and_merged(begin: Any, cafe: int, shop: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    s = begin()
    assert not s.page.paper_verbs.many()
    issue_two(s)
    s.press(Key.Key_P, CTRL | SHIFT)
    assert s.printed[-1][1] == "2 invoices"
    assert all(number in trade.printed(s.printed[-1][0]) for number in ("2026-0001", "2026-0002"))
    monkeypatch.setattr("desk.ui.pages.billing.paper_verbs.QFileDialog.getExistingDirectory", lambda *_: str(tmp_path))
    s.press(Key.Key_S, CTRL | SHIFT)
    assert "files saved in" in s.said[-1].text
    assert len(list(tmp_path.glob("*.pdf"))) == 2
    saved: list[str] = []
    monkeypatch.setattr("desk.ui.pages.billing.paper_verbs.save_paper", lambda _desk, _pdf, title, _parent: saved.append(title))
    s.press(Key.Key_M, CTRL | SHIFT)
    assert saved == ["2 invoices"]
    assert not s.page.run.running


def test_the_invoice_is_handed_to_the_mail_program_with_its_files(begin: Any, cafe: int, monkeypatch: pytest.MonkeyPatch) -> None:
    s = begin()
    given: list[Any] = []

    def took(*what: Any) -> bool:
        given.append(what)
        return True

    monkeypatch.setattr("desk.ui.pages.billing.paper_verbs.hand_to_mail", took)
    issue_one(s)
    s.press(Key.Key_M)
    assert given[0][1].startswith("Lasku 2026-0001")
    assert given[0][3][0][0] == "2026-0001 Kahvila Tuulenpesä Oy.pdf"
    assert s.said[-1].text.startswith("Handed to the mail program")


def test_the_e_invoice_is_saved_as_it_was_issued(begin: Any, cafe: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    s = begin()
    issue_one(s)
    target = tmp_path / "x.xml"
    monkeypatch.setattr("desk.ui.pages.billing.paper_verbs.QFileDialog.getSaveFileName", lambda *_: (str(target), ""))
    s.press(Key.Key_X)
    assert target.exists() or "no e-invoice" in s.said[-1].text


def test_the_chain_is_verified_from_the_page_and_a_break_is_told(begin: Any, cafe: int, file_store: Store) -> None:
    s = begin()
    issue_one(s)
    s.press(Key.Key_V)
    assert s.said[-1].text.startswith("The chain holds")
    with file_store.write() as session:
        session.execute(text("UPDATE number_counter SET issued = issued + 1"))
    s.press(Key.Key_V)
    assert "its last document is missing" in s.page.bar.sentence.text()
