"""`desk import`: a table or cards into a desk, tried first if asked, every reason said and the status telling."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desk.cli import main
from desk.services import customers
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from pathlib import Path

    from desk.services.store import Store

ROWS = "Company;Kennitala;Who;Contact e-mail\nNýtt ehf.;450401-3150;Ása;asa@nytt.example\nRangt ehf.;450401-3151;;\n"


@pytest.fixture
def desk(file_store: Store) -> Store:
    makers.desk(file_store)
    return file_store


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "in.csv"
    made.write_bytes(ROWS.encode("latin-1"))
    return made


def run(desk: Store, file: Path, *more: str) -> int:
    return main(["import", str(file), "--database", str(desk.path), *more])


def test_a_dry_run_writes_nothing_and_says_what_would_be(desk: Store, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(desk, file, "--dry-run", "--map", "Who=contact.name") == 1
    out, err = capsys.readouterr()
    assert out.splitlines()[:2] == ["This is a dry run: nothing was written.", "New: 1 customers, 1 people, 0 sites."]
    assert "Line 3: Kennitala: “450401-3151” is not a kennitala" in err
    assert customers.customer_ids(desk) == ()


def test_the_good_rows_come_in_once_and_the_bad_ones_go_to_a_file(desk: Store, file: Path, tmp_path: Path) -> None:
    reasons = tmp_path / "why.csv"
    for _twice in range(2):
        assert run(desk, file, "--map", "Who=contact.name", "--reasons", str(reasons)) == 1
    (key,) = customers.customer_ids(desk)
    assert [one.name for one in customers.customer(desk, customer_id=key, now=NOW).contacts] == ["Ása"]
    assert "450401-3151" in reasons.read_text("utf-8")
    mended = tmp_path / "good.csv"
    mended.write_text(ROWS.replace("450401-3151", "590269-7199"), "utf-8")
    assert run(desk, mended, "--map", "Who=contact.name", "--encoding", "utf-8", "--separator", ";") == 0
    assert len(customers.customer_ids(desk)) == 2


def test_cards_come_in_by_the_same_door(desk: Store, tmp_path: Path) -> None:
    cards = tmp_path / "people.vcf"
    cards.write_text("BEGIN:VCARD\nVERSION:4.0\nFN:Sif\nORG:Lundey\nTEL;TYPE=cell:+354 555 0101\nEND:VCARD\n", "utf-8")
    assert run(desk, cards) == 0
    assert len(customers.customer_ids(desk, search="lundey")) == 1


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["--map", "Nobody=contact.name"], "the headings are Company, Kennitala"),
        (["--map", "Who=contact.shoes"], "There is no field contact.shoes"),
        (["--encoding", "utf-8"], "The file is not written in utf-8"),
        (["--map", "Company=", "--map", "Kennitala=", "--map", "Contact e-mail="], "No column is chosen"),
        (["--database", "/nowhere/desk.sqlite"], "There is no desk in /nowhere/desk.sqlite"),
    ],
)
def test_what_makes_no_sense_is_said_in_a_sentence(
    desk: Store, file: Path, capsys: pytest.CaptureFixture[str], more: list[str], said: str
) -> None:
    assert run(desk, file, *more) == 1
    assert said in capsys.readouterr().err


def test_a_file_that_is_not_there_is_said(desk: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(desk, tmp_path / "none.csv", "--lang", "nb") == 1
    assert "kunne ikke leses" in capsys.readouterr().err
