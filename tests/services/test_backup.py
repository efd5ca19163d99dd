from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from desk.cli import main
from desk.models import Person
from desk.rules.errors import Refused, Trouble
from desk.services import backup, invoices
from desk.services.store import Store
from tests import makers
from tests.services import trade


def people_in(path: Path) -> int:
    with closing(sqlite3.connect(path)) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return int(copy.execute("SELECT count(*) FROM person").fetchone()[0])


def test_a_backup_holds_what_was_written(file_store: Store, tmp_path: Path):
    makers.person(file_store)
    target = tmp_path / "copy.sqlite"
    file_store.back_up(target)
    assert people_in(target) == 1
    assert {path.name for path in tmp_path.iterdir()} - {"desk.sqlite-journal"} == {"copy.sqlite", "desk.sqlite"}


def test_a_backup_opens_as_a_desk(file_store: Store, tmp_path: Path):
    makers.desk(file_store)
    file_store.back_up(tmp_path / "copy.sqlite")
    copy = Store.open(str(tmp_path / "copy.sqlite"), now=makers.NOW)
    makers.person(copy)
    copy.close()


def test_a_backup_under_writing_is_whole_each_time(file_store: Store, tmp_path: Path):
    """Both halves of each write are in the copy, or neither."""
    stop, failed = threading.Event(), []

    def write() -> None:
        try:
            while not stop.wait(0.003):
                with file_store.write() as session:
                    session.add_all([Person(name="a", short_name="a"), Person(name="b", short_name="b")])
        except BaseException as error:  # noqa: BLE001 - the test tells it
            failed.append(error)

    writer = threading.Thread(target=write)
    writer.start()
    counts = []
    for number in range(5):
        target = tmp_path / f"copy-{number}.sqlite"
        file_store.back_up(target)
        counts.append(people_in(target))
    stop.set()
    writer.join()
    assert failed == []
    assert [count % 2 for count in counts] == [0] * 5
    assert counts == sorted(counts)


def test_an_older_backup_stands_until_the_new_one_has_passed(file_store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    target = tmp_path / "copy.sqlite"
    file_store.back_up(target)
    before = target.read_bytes()
    makers.person(file_store)
    monkeypatch.setattr(backup, "_copy", lambda _source, half, _progress: half.write_bytes(b"SQLite format 3\0" + b"\xff" * 9000))
    with pytest.raises(Trouble):
        file_store.back_up(target)
    assert target.read_bytes() == before
    assert not list(tmp_path.glob("*.part"))
    assert not list(tmp_path.glob(".*.part"))


def test_a_damaged_database_is_not_backed_up_over_a_good_copy(file_store: Store, tmp_path: Path):
    for number in range(200):
        makers.person(file_store, f"Person {number}")
    target = tmp_path / "copy.sqlite"
    file_store.back_up(target)
    before = target.read_bytes()
    desk = file_store.path or tmp_path
    file_store.close()
    content = bytearray(desk.read_bytes())
    content[-9000:-4000] = b"\x55" * 5000
    desk.write_bytes(content)
    with pytest.raises(Trouble):
        backup.make_backup(desk, target)
    assert target.read_bytes() == before


def test_a_folder_a_missing_folder_and_the_desk_itself_are_refused(file_store: Store, tmp_path: Path):
    own = file_store.path or tmp_path
    for target, sentence in ((tmp_path, "is a folder"), (tmp_path / "no" / "x", "does not exist"), (own, "overwrite the database")):
        with pytest.raises(Refused, match=sentence):
            file_store.back_up(target)


def test_a_server_is_not_backed_up_here(store: Store, tmp_path: Path):
    if store.is_sqlite:
        store.back_up(tmp_path / "copy.sqlite")
    else:
        with pytest.raises(Refused, match="pg_dump"):
            store.back_up(tmp_path / "copy.sqlite")


def test_names_of_copies_before_an_upgrade_never_meet(tmp_path: Path):
    path = tmp_path / "desk.sqlite"
    first = backup.upgrade_name(path, version="0001", now=makers.NOW)
    first.touch()
    second = backup.upgrade_name(path, version="0001", now=makers.NOW)
    assert (first.name, second.name) == ("desk-2026-04-22-100000-schema-0001.sqlite", "desk-2026-04-22-100000-schema-0001-2.sqlite")


def issued_in(store: Store, count: int = 1) -> list[str]:
    """So many invoices issued, as they are: their numbers."""
    by = trade.desk(store)
    owner = trade.customer(store)
    charges = [trade.charge(store, owner, by) for _ in range(count)]
    drafts = [invoices.draft_invoices(store, op_key=f"d{key}", charge_ids=(key,), at=makers.NOW, by=by).result[0] for key in charges]
    return [
        invoices.issue_invoice(store, op_key=f"i{key}", invoice_id=key, today=makers.TODAY, at=makers.NOW, by=by).result for key in drafts
    ]


def without_triggers(store: Store, *statements: str) -> None:
    """Somebody with the file and its password can do what the triggers refuse; the chain tells."""
    with closing(sqlite3.connect(str(store.path))) as other:
        for (name,) in other.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            other.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            other.execute(statement)
        other.commit()


def test_a_sound_desk_passes_its_check(file_store: Store):
    issued_in(file_store)
    assert backup.check_file(Path(str(file_store.path))).sound


def test_a_paper_that_was_altered_is_found(file_store: Store):
    (number,) = issued_in(file_store)
    without_triggers(file_store, "UPDATE invoice_file SET content = '%PDF-1.4 altered'")
    found = backup.check_file(Path(str(file_store.path)))
    assert (found.altered_papers, found.broken_chain) == ((number,), ())
    assert not found.sound


@pytest.mark.parametrize(
    ("attack", "told"),
    [
        ("UPDATE invoice SET gross = gross + 10000 WHERE sequence = 2", [("2026-0002", "content")]),
        ("UPDATE invoice_line SET text = 'x' WHERE invoice_id = 2", [("2026-0002", "content")]),
        ("UPDATE invoice SET buyer = '{\"name\": \"Muu Oy\"}' WHERE sequence = 1", [("2026-0001", "content")]),
        (
            "UPDATE invoice_link SET sha256 = 'x' WHERE position = 2",
            [("2026-0002", "content"), ("2026-0003", "order"), ("2026-0002", "file")],
        ),
        ("UPDATE number_counter SET next = 3, issued = 2 WHERE series = 'invoice'", [("invoice", "head")]),
        ("DELETE FROM invoice_link WHERE position = 2", [("2026-0003", "order"), ("2026-0003", "number"), ("2026-0002", "link")]),
    ],
)
def test_the_check_says_which_link_of_the_chain_broke(file_store: Store, attack: str, told: list[tuple[str, str]]):
    issued_in(file_store, 3)
    without_triggers(file_store, attack)
    chain = backup.check_file(Path(str(file_store.path))).broken_chain
    papers = backup.check_file(Path(str(file_store.path))).altered_papers
    assert [(one.number, one.how) for one in chain] + [(number, "file") for number in papers] == told
    assert [(one.number, one.how) for one in invoices.verify_chain(file_store)] == told


def test_a_backup_looks_through_the_chain_first_and_is_made_all_the_same(file_store: Store, tmp_path: Path):
    issued_in(file_store, 2)
    file_store.back_up(tmp_path / "sound.sqlite")
    without_triggers(file_store, "UPDATE invoice SET gross = 1 WHERE sequence = 2")
    with pytest.raises(Trouble, match="chain") as trouble:
        file_store.back_up(tmp_path / "copy.sqlite")
    assert trouble.value.values["number"] == "2026-0002"
    assert (tmp_path / "copy.sqlite").exists()


def test_the_command_line_names_the_broken_link(file_store: Store, capsys: pytest.CaptureFixture[str]):
    issued_in(file_store, 2)
    without_triggers(file_store, "UPDATE invoice SET note = 'x' WHERE sequence = 1")
    assert main(["check", "--database", str(file_store.path)]) == 1
    assert "What invoice 2026-0001 says is not what was issued." in capsys.readouterr().out


def test_a_row_that_points_at_nothing_is_found(file_store: Store):
    with closing(sqlite3.connect(str(file_store.path))) as other:
        other.execute("INSERT INTO segment (call_id, starts_at) VALUES (99, '2026-04-22 10:00:00.000000')")
        other.commit()
    assert backup.check_file(Path(str(file_store.path))).broken_links == 1


def test_a_file_that_is_no_database_does_not_pass(tmp_path: Path):
    (tmp_path / "x").write_bytes(b"\0" * 5000)
    assert not backup.check_file(tmp_path / "x").sound


def test_the_command_line_backs_up_and_checks(file_store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    desk = str(file_store.path)
    assert main(["backup", str(tmp_path / "copy.sqlite"), "--database", desk]) == 0
    assert main(["check", "--database", str(tmp_path / "copy.sqlite")]) == 0
    assert main(["backup", str(tmp_path), "--database", desk]) == 1
    assert main(["backup", str(tmp_path / "y"), "--database", str(tmp_path / "none.sqlite")]) == 1
    assert not (tmp_path / "none.sqlite").exists()
    (tmp_path / "broken").write_bytes(b"\0" * 5000)
    assert main(["check", "--database", str(tmp_path / "broken")]) == 1
    said = capsys.readouterr()
    assert "is written and has passed its check" in said.out
    assert "Damage: " in said.out
    assert "There is no desk in" in said.err


def test_a_copy_made_an_hour_later_has_its_own_name(tmp_path: Path):
    names = {backup.upgrade_name(tmp_path / "d.sqlite", version="1", now=makers.NOW + timedelta(hours=hours)).name for hours in (0, 1)}
    assert len(names) == 2


def test_the_text_of_a_check_names_the_table(file_store: Store):
    with file_store.read() as session:
        assert session.scalar(text("SELECT count(*) FROM invoice")) == 0
