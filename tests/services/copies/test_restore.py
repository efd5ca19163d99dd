"""Putting a copy back: what will change is said first, what stood is kept, and a stop anywhere leaves the old or the new."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from desk.rules.errors import Refused, Trouble
from desk.services import customers, desks, invoices
from desk.services.copies import daily, difference, places, restore
from desk.services.store import Store
from tests import makers
from tests.services import trade

if TYPE_CHECKING:
    from pathlib import Path


def path_of(store: Store) -> Path:
    assert store.path is not None
    return store.path


def copied(store: Store) -> Path:
    made = daily.back_up_day(path_of(store), now=makers.NOW)
    assert made is not None
    return made


def names(store: Store) -> list[str]:
    with store.read() as session:
        return [row[0] for row in session.execute(text("SELECT name FROM customer ORDER BY id"))]


def issue(store: Store, by: int) -> str:
    charge = trade.charge(store, trade.customer(store), by)
    draft = invoices.draft_invoices(store, op_key="d", charge_ids=(charge,), at=makers.NOW, by=by).result[0]
    return str(invoices.issue_invoice(store, op_key="i", invoice_id=draft, today=makers.TODAY, at=makers.NOW, by=by).result)


def test_what_would_change_is_told_by_kind_with_the_numbers_customers_have(file_store: Store) -> None:
    by = trade.desk(file_store)
    first = makers.customer(file_store, "Kaffi Lóa")
    makers.ticket(file_store, first)
    copy = copied(file_store)
    with file_store.write() as session:
        session.execute(text("UPDATE customer SET name = 'Kaffi Lára', version = version + 1"))
    makers.ticket(file_store, first, "Annað", number=1002)
    number = issue(file_store, by)
    found = difference.difference(path_of(file_store), copy)
    assert (found.known, found.same_desk, found.desk_name) == (True, True, "Prófun")
    assert found.lost["ticket"] == 1
    assert found.lost["customer"] == 1
    assert found.changed == {"customer": 1}
    assert found.invoices == (number,)
    assert found.back == {}


def test_a_copy_is_put_back_under_an_open_desk_and_what_stood_can_be_put_back_too(file_store: Store) -> None:
    makers.desk(file_store)
    makers.customer(file_store, "Kaffi Lóa")
    copy = copied(file_store)
    makers.customer(file_store, "Bakarí")
    done = restore.restore(path_of(file_store), copy, now=makers.NOW)
    assert names(file_store) == ["Kaffi Lóa"]
    makers.customer(file_store, "Blómabúð")
    kept = next(one for one in places.copies_of(path_of(file_store)) if one.kind == places.RESTORE)
    assert kept.path == done.kept
    restore.restore(path_of(file_store), copy.parent.parent / done.kept, now=makers.NOW + timedelta(minutes=1))
    assert names(file_store) == ["Kaffi Lóa", "Bakarí"]


def test_a_copy_of_an_older_schema_comes_back_up_to_date(file_store: Store) -> None:
    from tests.faults.older import make_older

    makers.desk(file_store)
    old = path_of(file_store).with_name("old.sqlite")
    make_older(str(old), "0001")
    restore.restore(path_of(file_store), old, now=makers.NOW)
    again = Store.open(str(path_of(file_store)), now=makers.NOW)
    assert difference.look_at(path_of(file_store))[0] == difference.look_at(copied(again))[0]
    assert names(again)
    again.close()
    assert difference.look_at(old)[0] == "0001"


def test_a_damaged_desk_is_put_aside_whole_and_the_copy_takes_its_place(file_store: Store) -> None:
    makers.desk(file_store)
    makers.customer(file_store, "Kaffi Lóa")
    copy = copied(file_store)
    file_store.close()
    path_of(file_store).write_bytes(b"\x55" * 50_000)
    assert not difference.difference(path_of(file_store), copy).known
    done = restore.restore(path_of(file_store), copy, now=makers.NOW)
    assert places.kind_of(path_of(file_store), path_of(file_store).parent / done.kept) == places.DAMAGED
    assert (path_of(file_store).parent / done.kept).read_bytes() == b"\x55" * 50_000
    opened = Store.open(str(path_of(file_store)), now=makers.NOW)
    assert names(opened) == ["Kaffi Lóa"]
    opened.close()
    assert [one.kind for one in places.copies_of(path_of(file_store))] == [places.DAILY]


def test_a_desk_that_is_gone_comes_back(file_store: Store) -> None:
    makers.desk(file_store)
    makers.customer(file_store, "Kaffi Lóa")
    copy = copied(file_store)
    file_store.close()
    path_of(file_store).unlink()
    assert restore.restore(path_of(file_store), copy, now=makers.NOW).kept == ""
    opened = Store.open(str(path_of(file_store)), now=makers.NOW)
    assert names(opened) == ["Kaffi Lóa"]
    opened.close()


def test_what_is_no_sound_copy_is_refused_and_nothing_changes(file_store: Store, tmp_path: Path) -> None:
    makers.desk(file_store)
    for number in range(200):
        makers.person(file_store, f"Person {number}")
    own = path_of(file_store)
    text_file, empty, foreign, damaged, newer = (tmp_path / name for name in ("a.txt", "empty", "foreign", "damaged", "newer"))
    text_file.write_text("no database" * 100)
    empty.touch()
    with closing(sqlite3.connect(foreign)) as other:
        other.execute("CREATE TABLE recipe (id)")
    file_store.back_up(newer)
    with closing(sqlite3.connect(newer)) as other:
        other.execute("UPDATE alembic_version SET version_num = '9999'")
        other.commit()
    content = bytearray(own.read_bytes())
    content[-9000:-4000] = b"\x55" * 5000
    damaged.write_bytes(content)
    before = own.read_bytes()
    for file, sentence in ((text_file, "is not a copy"), (empty, "is not a copy"), (foreign, "is not a copy"), (damaged, "damaged itself"),
                           (newer, "newer version"), (own, "is the desk itself"), (tmp_path / "none", "not a copy")):  # fmt: skip
        with pytest.raises((Refused, Trouble), match=sentence):
            restore.restore(own, file, now=makers.NOW)
    assert own.read_bytes() == before
    assert not list(own.parent.glob("*restore*"))


def test_a_program_that_writes_is_waited_for(file_store: Store) -> None:
    makers.desk(file_store)
    makers.customer(file_store, "Kaffi Lóa")
    copy = copied(file_store)
    holding, leave = threading.Event(), threading.Event()

    def hold() -> None:
        with file_store.write() as session:
            session.execute(text("UPDATE customer SET name = 'Bakarí'"))
            holding.set()
            leave.wait(10)

    writer = threading.Thread(target=hold)
    writer.start()
    holding.wait(10)
    threading.Timer(0.3, leave.set).start()
    done = restore.restore(path_of(file_store), copy, now=makers.NOW)
    writer.join()
    assert names(file_store) == ["Kaffi Lóa"]
    assert done.kept


def test_a_program_that_never_lets_go_is_told_of(file_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    makers.desk(file_store)
    copy = copied(file_store)
    monkeypatch.setattr(restore, "TRIES", 2)
    monkeypatch.setattr(restore, "WAIT", 0.01)
    with closing(sqlite3.connect(path_of(file_store), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Trouble, match="another program holds it"):
            restore.restore(path_of(file_store), copy, now=makers.NOW)
        other.execute("ROLLBACK")
    assert desks.people(file_store)


KILLED = """
import sys, sqlite3, os, signal
from datetime import UTC, datetime
from pathlib import Path
from desk.services.copies import restore
steps, stop = 0, int(sys.argv[3])
def heard(event, given):
    global steps
    if event in ("os.rename", "os.remove", "open", "sqlite3.connect", "os.link"):
        steps += 1
        if steps == stop:
            os.kill(os.getpid(), signal.SIGKILL)
restore.restore.__globals__["schema"].known_revisions()
sys.addaudithook(heard)
restore.restore(Path(sys.argv[1]), Path(sys.argv[2]), now=datetime(2026, 4, 22, tzinfo=UTC))
print(steps)
"""


def test_a_restore_that_is_killed_leaves_the_old_or_the_new(file_store: Store, tmp_path: Path) -> None:
    makers.desk(file_store)
    makers.customer(file_store, "Kaffi Lóa")
    copy = copied(file_store)
    makers.customer(file_store, "Bakarí")
    file_store.close()
    seen = set()
    for stop in (4, 14, 20, 10**9):
        folder = tmp_path / f"at-{stop}"
        folder.mkdir()
        desk = folder / "desk.sqlite"
        shutil.copyfile(path_of(file_store), desk)
        words = [sys.executable, "-c", KILLED, str(desk), str(copy), str(stop)]
        done = subprocess.run(words, check=False, env=os.environ | {"PYTHONPATH": "."}, capture_output=True)
        assert done.returncode in {0, -signal.SIGKILL}, done.stderr
        opened = Store.open(str(desk), now=makers.NOW)
        seen.add(tuple(names(opened)))
        assert customers.customer_ids(opened, search="Kaffi")
        opened.close()
    assert seen == {("Kaffi Lóa",), ("Kaffi Lóa", "Bakarí")}
