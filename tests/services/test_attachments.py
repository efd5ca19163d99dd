from __future__ import annotations

import hashlib
import os
import sqlite3
import stat
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from desk.models import StoredFile
from desk.rules.errors import FileTrouble, Refused, Trouble
from desk.services import attachments, backup, tickets
from desk.services.attachment import folder as attachment_folder
from desk.services.attachment.bytes import IS_FOLDER, NO_FILE, UNREADABLE
from desk.services.attachment.values import NotAll
from desk.services.attachments import NewFile
from desk.services.store import Store
from desk.words import speaker
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from pathlib import Path

PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)
LARGE = os.urandom(1_200_000)
HOUR = timedelta(hours=1)


class Desk:
    """A desk with one ticket."""

    def __init__(self, store: Store) -> None:
        self.store, self.by = store, makers.desk(store)
        new = tickets.NewTicket(customer_id=makers.customer(store), subject="Vefurinn svarar ekki")
        self.ticket = int(tickets.open_ticket(store, op_key="t", new=new, received_at=NOW, by=self.by).result)

    def attach(self, name: str, data: bytes, *, key: str = "a", side: str = "reply") -> int:
        files = (NewFile(name, data),)
        made = attachments.attach(self.store, op_key=key, ticket_id=self.ticket, files=files, side=side, at=NOW, by=self.by)
        return int(made.result[0])

    def stored(self) -> int:
        with self.store.read() as session:
            return session.scalar(select(func.count(StoredFile.id))) or 0

    def send(self, *ids: int, key: str = "r") -> None:
        tickets.reply(self.store, op_key=key, ticket_id=self.ticket, text="Hér er skráin.", at=NOW + HOUR, by=self.by, attachment_ids=ids)

    def lines(self, kind: str) -> list[tickets.EntryView]:
        return [entry for entry in tickets.ticket(self.store, ticket_id=self.ticket).entries if entry.kind == kind]


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


@pytest.fixture
def file_desk(file_store: Store) -> Desk:
    return Desk(file_store)


def test_a_file_waits_in_the_draft_and_goes_with_the_reply(desk: Desk):
    made = desk.attach("mynd.png", PNG)
    waiting = attachments.pending(desk.store, ticket_id=desk.ticket, by=desk.by)
    assert [(row.id, row.name, row.code, row.side, row.size) for row in waiting] == [(made, "mynd.png", "png", "reply", len(PNG))]
    desk.send(made)
    assert attachments.pending(desk.store, ticket_id=desk.ticket, by=desk.by) == ()
    (reply,) = desk.lines("reply")
    assert [(row.id, row.who) for row in reply.attachments] == [(made, "Anna Dæmi")]
    assert attachments.content(desk.store, attachment_id=made).data == PNG


def test_what_waits_in_a_draft_is_its_owners_only(desk: Desk):
    made = desk.attach("mynd.png", PNG)
    other = makers.person(desk.store)
    assert attachments.pending(desk.store, ticket_id=desk.ticket, by=other) == ()
    tickets.note(desk.store, op_key="n", ticket_id=desk.ticket, text="Sjá mynd.", at=NOW, by=other, attachment_ids=(made,))
    assert desk.lines("note")[0].attachments == ()
    assert len(attachments.pending(desk.store, ticket_id=desk.ticket, by=desk.by)) == 1


def test_a_repeated_attach_is_one_attachment(desk: Desk):
    assert desk.attach("mynd.png", PNG) == desk.attach("mynd.png", PNG)
    assert len(attachments.pending(desk.store, ticket_id=desk.ticket, by=desk.by)) == 1


def test_the_same_bytes_are_kept_once_and_dropped_with_the_last_that_points_to_them(desk: Desk):
    first, second = desk.attach("a.png", PNG), desk.attach("b.png", PNG, key="b")
    assert desk.stored() == 1
    attachments.remove(desk.store, attachment_id=first, at=NOW, by=desk.by)
    assert desk.stored() == 1
    assert attachments.content(desk.store, attachment_id=second).data == PNG
    attachments.remove(desk.store, attachment_id=second, at=NOW, by=desk.by)
    assert desk.stored() == 0


def test_a_file_taken_off_a_line_leaves_its_name_and_who_did_it(desk: Desk):
    made = desk.attach("mynd.png", PNG)
    desk.send(made)
    attachments.remove(desk.store, attachment_id=made, at=NOW + 2 * HOUR, by=desk.by)
    (row,) = desk.lines("reply")[0].attachments
    assert (row.name, row.removed_at, row.removed_by) == ("mynd.png", NOW + 2 * HOUR, "Anna Dæmi")
    assert desk.lines("change")[-1].data["code"] == "file_removed"
    assert desk.stored() == 0
    with pytest.raises(Refused, match="was removed"):
        attachments.content(desk.store, attachment_id=made)
    assert attachments.remove(desk.store, attachment_id=made, at=NOW, by=desk.by).ids == ()


def test_a_file_over_the_limit_is_refused_with_both_figures(desk: Desk):
    attachments.change_limits(desk.store, most_file=1_000_000, most_ticket=2_000_000, most_in_database=1000, at=NOW, by=desk.by)
    with pytest.raises(Refused) as refused:
        desk.attach("stór.bin", LARGE)
    assert str(refused.value) == "“stór.bin” has 1.2 MB and a file may have 1 MB: make it smaller, or send a link to it."
    assert desk.stored() == 0


def test_a_ticket_that_is_full_takes_no_more(desk: Desk):
    attachments.change_limits(desk.store, most_file=1_500_000, most_ticket=2_000_000, most_in_database=1000, at=NOW, by=desk.by)
    desk.attach("a.bin", LARGE)
    with pytest.raises(Refused, match=r"may have 2 MB; with “b\.bin” it would be 2\.4 MB"):
        desk.attach("b.bin", LARGE, key="b")


@pytest.mark.parametrize("given", [{"most_file": 0}, {"most_file": 600_000_000}, {"most_ticket": 1}, {"most_in_database": -1}])
def test_limits_that_make_no_sense_are_refused(file_desk: Desk, given: dict[str, int]):
    values = {"most_file": 2_000_000, "most_ticket": 5_000_000, "most_in_database": 0, **given}
    with pytest.raises(Refused, match="megabytes"):
        attachments.change_limits(file_desk.store, **values, at=NOW, by=file_desk.by)


def test_only_who_manages_the_desk_sets_limits(file_desk: Desk):
    agent = makers.person(file_desk.store)
    with pytest.raises(Refused, match="Managers"):
        attachments.change_limits(file_desk.store, most_file=10**6, most_ticket=10**6, most_in_database=0, at=NOW, by=agent)


def test_a_large_file_lies_in_the_folder_of_a_desk_in_a_file_and_in_the_database_of_a_server(desk: Desk):
    made = desk.attach("stór.bin", LARGE)
    with desk.store.read() as session:
        place = session.scalar(select(StoredFile.place))
    assert place == ("folder" if desk.store.is_sqlite else "database")
    assert attachments.content(desk.store, attachment_id=made).data == LARGE


def folder(desk: Desk) -> list[Path]:
    assert desk.store.path is not None
    return [path for path in attachment_folder.folder_of(desk.store.path).rglob("*") if path.is_file()]


def test_the_folder_holds_one_whole_file_and_loses_it_with_the_attachment(file_desk: Desk):
    first, second = file_desk.attach("a.bin", LARGE), file_desk.attach("b.bin", LARGE, key="b")
    digest = hashlib.sha256(LARGE).hexdigest()
    assert [path.name for path in folder(file_desk)] == [digest]
    attachments.remove(file_desk.store, attachment_id=first, at=NOW, by=file_desk.by)
    assert len(folder(file_desk)) == 1
    attachments.remove(file_desk.store, attachment_id=second, at=NOW, by=file_desk.by)
    assert folder(file_desk) == []


def test_a_missing_or_damaged_file_says_so_and_comes_back_when_it_is_attached_again(file_desk: Desk):
    made = file_desk.attach("a.bin", LARGE)
    (place,) = folder(file_desk)
    place.write_bytes(b"other")
    with pytest.raises(FileTrouble, match="damaged"):  # else it would be tried again by itself, and fail, after everything written
        attachments.content(file_desk.store, attachment_id=made)
    place.unlink()
    with pytest.raises(Trouble, match="is missing"):
        attachments.content(file_desk.store, attachment_id=made)
    assert file_desk.store.path is not None
    assert backup.check_file(file_desk.store.path).lost_files == (hashlib.sha256(LARGE).hexdigest()[:12],)
    file_desk.attach("b.bin", LARGE, key="b")
    assert attachments.content(file_desk.store, attachment_id=made).data == LARGE


def test_bytes_changed_in_the_database_are_told_and_not_handed_out(desk: Desk):
    made = desk.attach("mynd.png", PNG)
    with desk.store.write() as session:
        session.scalars(select(StoredFile)).one().content = b"other"
    with pytest.raises(Trouble, match="not in the database any more"):
        attachments.content(desk.store, attachment_id=made)
    if desk.store.path is not None:
        assert not backup.check_file(desk.store.path).sound


@pytest.mark.parametrize("given", ["../../etc/passwd", "A" * 64, "0" * 63, "/" + "0" * 63, ""])
def test_nothing_but_a_hash_has_a_place_in_the_folder(given: str, tmp_path: Path):
    with pytest.raises(ValueError, match="no SHA-256"):
        attachment_folder.file_of(tmp_path / "desk.sqlite", given)


def test_a_write_that_fails_leaves_neither_row_nor_half_a_file(file_desk: Desk, monkeypatch: pytest.MonkeyPatch):
    def full(_file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Trouble, match=r"cannot be written\. No space left on device"):
        file_desk.attach("a.bin", LARGE)
    assert file_desk.stored() == 0
    assert folder(file_desk) == []


def test_reading_a_file_tells_how_far_it_is_and_stops_when_asked(file_desk: Desk, tmp_path: Path):
    source, told = tmp_path / "stór.bin", []
    source.write_bytes(LARGE * 3)

    def tell(done: int, of: int) -> bool:
        told.append((done, of))
        return len(told) < 2

    files = (NewFile("stór.bin", path=source),)
    with pytest.raises(Refused, match=r"Stopped: “stór\.bin” was not attached"):
        attachments.attach(file_desk.store, op_key="x", ticket_id=file_desk.ticket, files=files, at=NOW, by=file_desk.by, progress=tell)
    assert told == [(1 << 20, 3 * len(LARGE)), (2 << 20, 3 * len(LARGE))]
    assert file_desk.stored() == 0


def test_what_is_wrong_with_some_files_keeps_none_of_the_others_away(file_desk: Desk, tmp_path: Path):
    (tmp_path / "a.txt").write_text("Halló")
    (tmp_path / "mappa").mkdir()
    os.mkfifo(tmp_path / "pípa")
    (tmp_path / "hengill").symlink_to(tmp_path / "gone")
    (tmp_path / "b.txt").write_text("Hæ")
    names = ("a.txt", "mappa", "pípa", "hengill", "b.txt")
    with pytest.raises(NotAll, match="mappa, pípa, hengill") as refused:
        file_desk_attach(file_desk, *(tmp_path / name for name in names))
    assert [error.sentence for error in refused.value.each] == [IS_FOLDER, NO_FILE, UNREADABLE]
    assert speaker("fi").told(refused.value.each[2]) == "Tiedostoa ”hengill” ei voitu lukea: Tiedostoa tai kansiota ei ole"
    assert [row.name for row in attachments.pending(file_desk.store, ticket_id=file_desk.ticket, by=file_desk.by)] == ["a.txt", "b.txt"]
    with pytest.raises(Refused, match="“mappa” is a folder"):
        file_desk_attach(file_desk, tmp_path / "mappa")


def file_desk_attach(desk: Desk, *paths: Path) -> None:
    files = tuple(NewFile(path.name, path=path) for path in paths)
    attachments.attach(desk.store, op_key=str(paths), ticket_id=desk.ticket, files=files, at=NOW, by=desk.by)


def test_a_folder_of_the_desk_that_cannot_be_written_is_told_by_its_place(file_desk: Desk):
    assert file_desk.store.path is not None
    attachment_folder.folder_of(file_desk.store.path).write_text("a file where the folder should be")
    with pytest.raises(Trouble, match="-files cannot be written"):
        file_desk.attach("a.bin", LARGE)
    assert file_desk.stored() == 0


def test_a_copy_to_open_may_only_be_read_and_lies_in_a_folder_of_its_own(file_desk: Desk, tmp_path: Path):
    made = file_desk.attach("../mynd.png", PNG)
    copy = attachments.open_copy(file_desk.store, attachment_id=made, folder=tmp_path / "opened")
    assert copy == tmp_path / "opened" / str(made) / "mynd.png"
    assert copy.read_bytes() == PNG
    assert stat.S_IMODE(copy.stat().st_mode) == 0o400
    assert attachments.open_copy(file_desk.store, attachment_id=made, folder=tmp_path / "opened") == copy


@pytest.mark.parametrize(("name", "data"), [("x.exe", PNG), ("mynd.png", b"MZ" + bytes(20)), ("a.html", b"<html>"), ("a.lnk", b"L\0\0\0")])
def test_what_could_run_is_saved_and_never_opened(file_desk: Desk, tmp_path: Path, name: str, data: bytes):
    made = file_desk.attach(name, data)
    with pytest.raises(Refused, match="never opened from here"):
        attachments.open_copy(file_desk.store, attachment_id=made, folder=tmp_path / "opened")
    assert not (tmp_path / "opened").exists()
    attachments.save_as(file_desk.store, attachment_id=made, target=tmp_path / "saved.bin")
    assert (tmp_path / "saved.bin").read_bytes() == data
    assert not stat.S_IMODE((tmp_path / "saved.bin").stat().st_mode) & 0o111


def test_saving_where_nothing_can_be_written_is_told(file_desk: Desk, tmp_path: Path):
    made = file_desk.attach("mynd.png", PNG)
    with pytest.raises(FileTrouble, match="could not be written"):
        attachments.save_as(file_desk.store, attachment_id=made, target=tmp_path / "no" / "such" / "mynd.png")


def test_a_backup_holds_the_files_of_the_folder_under_its_own_name(file_desk: Desk, tmp_path: Path):
    small, made = file_desk.attach("mynd.png", PNG, key="s"), file_desk.attach("a.bin", LARGE)
    target = tmp_path / "elsewhere" / "copy.sqlite"
    target.parent.mkdir()
    file_desk.store.back_up(target)
    attachments.remove(file_desk.store, attachment_id=made, at=NOW, by=file_desk.by)
    assert backup.check_file(target).sound
    copy = Store.open(str(target), now=NOW)
    assert attachments.content(copy, attachment_id=made).data == LARGE
    assert attachments.content(copy, attachment_id=small).data == PNG
    copy.close()
    assert (target.parent / "copy-files").is_dir()


def test_a_backup_of_a_desk_that_lost_a_file_is_made_and_the_check_names_it(file_desk: Desk, tmp_path: Path):
    file_desk.attach("a.bin", LARGE)
    folder(file_desk)[0].unlink()
    file_desk.store.back_up(tmp_path / "copy.sqlite")
    assert backup.check_file(tmp_path / "copy.sqlite").lost_files


def test_a_desk_from_before_files_is_checked_and_copied(tmp_path: Path):
    old = tmp_path / "old.sqlite"
    with closing(sqlite3.connect(old)) as connection:
        connection.execute("CREATE TABLE t (x)")
    assert attachment_folder.in_folder(old) == []
