"""Settings › Database: the desk on show is backed up, checked, copied to a server and from there into a file, with a way to stop."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import pytest

from desk.services.connect.address import parse
from desk.services.store import Store
from desk.ui.pages.settings.database import Database
from tests import makers

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desk.ui.desk_context import Desk
    from tests.postgres import Server


def shown(desk: Desk, make: Callable[..., Database], store: Store) -> Database:
    desk.store = store
    made = make(Database, desk)
    made.reload()
    return made


def seen(section: Database) -> list[str]:
    return [button.text() for button in section._buttons() if not button.isHidden()]


@pytest.mark.postgres
def test_a_desk_goes_to_a_server_and_from_there_into_a_file(
    desk: Desk, make: Callable[..., Database], file_store: Store, migrated_file: Path, postgres: Server, tmp_path: Path
) -> None:
    makers.desk(file_store)
    said: list[Any] = []
    desk.said.connect(said.append)
    section = shown(desk, make, file_store)
    desk.person = desk.person.__class__(1, "Anna", "administrator")
    section.retranslate()
    assert seen(section) == ["Back up now…", "Backups…", "Check", "Copy to a server…", "Open the folder"]
    with postgres.database() as url:
        place = parse(url)[0].text
        section.verbs.pick_target()
        dialog = section.verbs.dialog
        assert dialog is not None
        dialog.fields.put(place)
        wanted: list[str] = []
        section.verbs.open_wanted.connect(wanted.append)
        dialog.send()
        assert "each was read back and is the same" in section.result.text()
        said[-1].action()
        assert wanted == [place]
        server = Store.open(place, now=makers.NOW)
        try:
            section = shown(desk, make, server)
            assert seen(section) == ["Back up now…", "Restore into a new database…", "Check", "Copy into a file…"]
            assert section._said["place"][1].text() == place
            server.came_in = 1
            section.retranslate()
            assert seen(section) == ["Check"], "what somebody's own login copied would lack rows"
            assert section.told.text().startswith("Your own login does not see every row")
            section.check.click()
            assert section.result.text().endswith("is sound.")
            section.back_up(str(tmp_path / "desk.dump"))
            assert "has passed its check" in section.result.text()
            home = shutil.copyfile(migrated_file, tmp_path / "home.sqlite")
            section.verbs.copy_to(str(home))
            assert "each was read back" in section.result.text()
        finally:
            server.close()
    back = Store.open(str(home), now=makers.NOW)
    with back.read() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM person").scalar_one() == 1
    back.close()


def test_work_under_way_can_be_stopped_and_what_was_refused_is_said_in_its_place(
    desk: Desk, make: Callable[..., Database], file_store: Store, tmp_path: Path
) -> None:
    lane: Any = desk.lane
    makers.desk(file_store)
    section = shown(desk, make, file_store)
    lane.held = []
    section.verbs.copy_to(str(tmp_path / "copy.sqlite"))
    assert not section._under_way.isHidden()
    assert not section.stop.isHidden()
    assert not section.backup.isEnabled()
    section.stop.click()
    lane.let_go()
    assert "The copy was stopped" in section.result.text()
    assert section._under_way.isHidden()
    assert section.backup.isEnabled()
    assert not (tmp_path / "copy.sqlite").exists()


def test_a_finding_is_told_with_what_to_do_about_it(desk: Desk, make: Callable[..., Database], file_store: Store) -> None:
    with file_store.write() as session:
        session.connection().exec_driver_sql("DROP TRIGGER invoice_kept_delete")
    section = shown(desk, make, file_store)
    section.check.click()
    assert "(invoice_kept_delete)" in section.result.text()
    assert "desk database migrate" in section.result.text()
