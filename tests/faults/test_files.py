"""What the world does to a desk's file, tried for real: full and read-only disks, damage, other programs, kills, wrong places."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desk.rules.errors import Refused, Told, Trouble
from desk.services import backup, desks, file_place, queue, search
from desk.services.copies import places, restore
from desk.services.store import Store
from tests import makers
from tests.faults.older import make_older

SEED = 7_2026


def child(code: str, *words: str, before: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    """Runs Python in a process of its own; `before` are words that lead it."""
    return subprocess.run(
        [*before, sys.executable, "-c", code, *words], check=False, capture_output=True, text=True, env=os.environ | {"PYTHONPATH": "."},
    )  # fmt: skip


# A disk of its own: a file system in memory, mounted where only the child sees it.

OWN_DISK = """
import shutil, sqlite3, subprocess, sys
from pathlib import Path
from desk.rules.errors import Told
from desk.services.copies import daily
from desk.services.store import Store
from tests import makers
made, place = Path(sys.argv[1]), Path(sys.argv[2])
def mount(*words):
    subprocess.run(["mount", *words], check=True)
def told(job):
    try:
        job()
    except Told as error:
        return error.sentence
    return "done"
mount("-t", "tmpfs", "-o", "size=5m", "none", str(place))
desk = place / "desk.sqlite"
shutil.copyfile(made, desk)
"""

FULL = OWN_DISK + """
store = Store.open(str(desk), now=makers.NOW)
ballast = place / "ballast"
ballast.write_bytes(b"x" * (2_400_000))
written, said = 0, "done"
while said == "done":
    said = told(lambda: makers.customer(store, "Kaffi " + "x" * 40_000, notes="y" * 40_000))
    written += said == "done"
print(said)
print(told(lambda: daily.back_up_day(desk, now=makers.NOW)))
ballast.unlink()
print(written == len(__import__("desk.services.customers", fromlist=["x"]).customer_ids(store)))
print(told(lambda: makers.customer(store, "Eftir")))
store.close()
print(sqlite3.connect(desk).execute("PRAGMA integrity_check").fetchone()[0])
"""

READ_ONLY = OWN_DISK + """
mount("-o", "remount,ro", str(place))
print(told(lambda: Store.open(str(desk), now=makers.NOW)))
print(told(lambda: Store.open(str(place / "new.sqlite"), now=makers.NOW)))
print(told(lambda: daily.back_up_day(desk, now=makers.NOW)))
"""


def on_own_disk(code: str, migrated_file: Path, tmp_path: Path) -> list[str]:
    (tmp_path / "disk").mkdir()
    done = child(code, str(migrated_file), str(tmp_path / "disk"), before=("unshare", "-r", "-m"))
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_a_full_disk_is_said_loses_nothing_and_work_goes_on_when_there_is_room(migrated_file: Path, tmp_path: Path) -> None:
    full, copied, all_there, after, integrity = on_own_disk(FULL, migrated_file, tmp_path)
    assert full.startswith("The disk with the database is full.")
    assert copied.startswith(("The backup {file} could not be written", "Today's backup could not be made"))
    assert (all_there, after, integrity) == ("True", "done", "ok")


def test_a_read_only_disk_is_said_with_a_way_out(migrated_file: Path, tmp_path: Path) -> None:
    opened, made, copied = on_own_disk(READ_ONLY, migrated_file, tmp_path)
    assert opened.startswith("{file} may only be read here.")
    assert made.startswith("{file} may only be read here.")
    assert copied.startswith("Today's backup could not be made")


# Damage.


def test_damage_anywhere_in_the_file_is_a_sentence_never_a_fault(tmp_path: Path) -> None:
    """Sixty damaged files: each is opened and read, or is told in a sentence; a check never falls over either."""
    made, found = tmp_path / "made.sqlite", {"read": 0, "told": 0}
    make_older(str(made), "0001")
    Store.open(str(made), now=makers.NOW).close()
    whole, chance = made.read_bytes(), random.Random(SEED)
    for number in range(60):
        content = bytearray(whole)
        for _ in range(chance.choice((1, 20, 400))):
            at = chance.randrange(len(content)) if number % 3 else chance.randrange(2_000)
            content[at] = chance.randrange(256)
        if number % 10 == 0:
            del content[chance.randrange(100, len(content)) :]
        place = tmp_path / "desk.sqlite"
        place.write_bytes(content)
        found[_used(place)] += 1
        backup.check_file(place)
    assert min(found.values()) > 5, found


def _used(place: Path) -> str:
    try:
        store = Store.open(str(place), now=makers.NOW)
        try:
            desks.desk_info(store)
            search.find_everything(store, text="a")
            queue.queue_ids(store, view="all_open", by=1, now=makers.NOW)
        finally:
            store.close()
    except Told:
        return "told"
    return "read"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"Dear customer, " * 100, "is not a desk's database"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 5000, "is not a desk's database"),
        (b"SQLite format 3\0" + b"\xff" * 8000, "damaged"),
    ],
)
def test_a_file_that_is_no_desk_is_refused_and_left_as_it_is(content: bytes, sentence: str, tmp_path: Path) -> None:
    place = tmp_path / "desk.sqlite"
    place.write_bytes(content)
    with pytest.raises(Told, match=sentence):
        Store.open(str(place), now=makers.NOW)
    assert place.read_bytes() == content


def test_another_programs_database_keeps_every_byte(tmp_path: Path) -> None:
    place = tmp_path / "recipes.sqlite"
    with closing(sqlite3.connect(place)) as other:
        other.execute("CREATE TABLE recipe (id)")
    before = place.read_bytes()
    with pytest.raises(Refused, match="another program"):
        Store.open(str(place), now=makers.NOW)
    assert place.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["recipes.sqlite"]


# Other programs, and kills.

WRITER = """
import sys
from desk.services.store import Store
from tests import makers
store = Store.open(sys.argv[1], now=makers.NOW)
for number in range(int(sys.argv[3])):
    makers.customer(store, f"{sys.argv[2]} {number}")
    print(f"{sys.argv[2]} {number}", flush=True)
store.close()
"""


def written_in(place: Path) -> set[str]:
    with closing(sqlite3.connect(place)) as file:
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return {row[0] for row in file.execute("SELECT name FROM customer")}


def writer(place: Path, name: str, count: int) -> subprocess.Popen[str]:
    words = [sys.executable, "-c", WRITER, str(place), name, str(count)]
    return subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": "."})


def test_two_programs_write_into_one_file_and_nothing_is_lost(migrated_file: Path, tmp_path: Path) -> None:
    place = tmp_path / "desk.sqlite"
    shutil.copyfile(migrated_file, place)
    both = [writer(place, name, 60) for name in ("a", "b")]
    assert [one.wait(60) for one in both if one.communicate()] == [0, 0]
    assert written_in(place) == {f"{name} {number}" for name in "ab" for number in range(60)}


def test_a_program_killed_while_it_writes_has_lost_nothing_it_said_was_written(migrated_file: Path, tmp_path: Path) -> None:
    place, acknowledged, chance = tmp_path / "desk.sqlite", set[str](), random.Random(SEED)
    shutil.copyfile(migrated_file, place)
    for number in range(3):
        one = writer(place, f"k{number}", 100_000)
        assert one.stdout is not None
        for _ in range(chance.randrange(3, 60)):
            acknowledged.add(one.stdout.readline().strip())
        one.send_signal(signal.SIGKILL)
        acknowledged.update(line.strip() for line in one.stdout if line.endswith("\n"))
        one.wait()
        one.stdout.close()
    assert acknowledged <= written_in(place)


# Places.

MOUNTS = (
    "22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw\n"
    "40 22 0:50 / /mnt/team rw,relatime - cifs //server/team rw\n"
    "41 22 0:51 / /mnt/a\\040b rw,relatime - fuse.sshfs anna@host: rw\n"
    "42 40 0:52 / /mnt/team/local rw - ext4 /dev/vdb rw\n"
)


@pytest.mark.parametrize(
    ("file", "kind"),
    [
        ("/home/anna/desk.sqlite", "ext4"), ("/mnt/team/desk.sqlite", "cifs"), ("/mnt/a b/x/desk.sqlite", "fuse.sshfs"),
        ("/mnt/team/local/desk.sqlite", "ext4"), ("/mnt/teamwork/desk.sqlite", "ext4"),
    ],
)  # fmt: skip
def test_the_kind_of_disk_is_that_of_the_nearest_mount(file: str, kind: str) -> None:
    assert file_place.mounted_as(Path(file), MOUNTS) == kind


def test_a_desk_on_a_network_drive_is_refused_with_a_way_out(migrated_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(MOUNTS.replace("/mnt/team ", f"{tmp_path.resolve()} "))
    monkeypatch.setattr(file_place, "MOUNTS", mounts)
    place = tmp_path / "desk.sqlite"
    with pytest.raises(Refused, match=r"network drive.*PostgreSQL"):
        Store.open(str(place), now=makers.NOW)
    assert not place.exists()
    shutil.copyfile(migrated_file, place)
    before = place.read_bytes()
    with pytest.raises(Refused, match="network drive"):
        Store.open(str(place), now=makers.NOW)
    assert place.read_bytes() == before


@pytest.mark.parametrize("folder", ["Dropbox", "OneDrive - Lundey ehf", "Google Drive", "Nextcloud"])
def test_a_new_desk_is_not_made_where_a_cloud_copies_it_but_an_old_one_opens(folder: str, migrated_file: Path, tmp_path: Path) -> None:
    place = tmp_path / folder / "work" / "desk.sqlite"
    place.parent.mkdir(parents=True)
    with pytest.raises(Refused, match="can damage an open desk"):
        Store.open(str(place), now=makers.NOW)
    shutil.copyfile(migrated_file, place)
    Store.open(str(place), now=makers.NOW).close()


def test_a_full_disk_while_a_copy_is_put_back_leaves_the_desk_as_it_was(file_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    assert file_store.path is not None
    makers.desk(file_store)
    copy = file_store.path.with_name("copy.sqlite")
    file_store.back_up(copy)
    makers.customer(file_store, "Kaffi Lóa")

    def full(*_given: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(restore, "_bring_files", full)
    with pytest.raises(Trouble, match="could not be put back"):
        restore.restore(file_store.path, copy, now=makers.NOW)
    assert written_in(file_store.path) == {"Kaffi Lóa"}
    assert [one.kind for one in places.copies_of(file_store.path)] == []
