"""The answer to a COMMIT is lost: what became of it is known all the same, and a deed sent twice is done once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select, text

from desk.models import Entry, Op, Team
from desk.rules.errors import Trouble
from desk.services import tickets
from desk.services.driver_errors import GONE
from desk.services.line import commits
from desk.services.line.sayings import SAVED, UNSURE, Unsure
from desk.services.store import Store
from tests import makers
from tests.faults.proxy import Proxy
from tests.makers import NOW

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.postgres import Server

pytestmark = pytest.mark.postgres


@pytest.fixture
def line(postgres: Server) -> Iterator[tuple[Proxy, Store]]:
    """A desk behind a line that fails on purpose."""
    with postgres.database() as url:
        proxy = Proxy(postgres.folder)
        store = Store.open(proxy.url(url.partition("@/")[2].partition("?")[0]), now=NOW)
        try:
            yield proxy, store
        finally:
            store.close()
            proxy.close()


def write_a_team(store: Store, meanwhile: Callable[[], object]) -> None:
    with store.write() as session:
        session.add(Team(code="one", name="One", position=1))
        session.flush()
        meanwhile()


def test_a_transaction_without_a_forms_key_is_known_to_have_been_committed(line: tuple[Proxy, Store]) -> None:
    proxy, store = line
    proxy.lose_commits = 1
    with store.write() as session:
        session.add(Team(code="one", name="One", position=1))
    assert proxy.lost == 1
    with store.read() as session:
        assert session.scalar(select(func.count()).select_from(Team).where(Team.code == "one")) == 1


def test_a_line_cut_before_the_commit_says_that_nothing_was_changed(line: tuple[Proxy, Store]) -> None:
    proxy, store = line
    with pytest.raises(Trouble) as told:
        write_a_team(store, proxy.cut)
    assert told.value.sentence == GONE
    with store.read() as session:
        assert session.scalar(select(func.count()).select_from(Team).where(Team.code == "one")) == 0


def test_a_reply_whose_answer_was_lost_stands_once(line: tuple[Proxy, Store]) -> None:
    proxy, store = line
    by = makers.desk(store)
    ticket = makers.ticket(store, makers.customer(store))
    for _ in range(3):
        proxy.lose_commits = 1
        tickets.note(store, op_key="k", ticket_id=ticket, text="Once", at=NOW, by=by)
    proxy.lose_commits = 0
    with store.read() as session:
        assert session.scalar(select(func.count()).select_from(Entry).where(Entry.text == "Once")) == 1
    assert proxy.lost == 3


def test_where_nobody_answers_it_is_said_that_it_is_not_known(line: tuple[Proxy, Store], monkeypatch: pytest.MonkeyPatch) -> None:
    proxy, store = line
    monkeypatch.setattr(commits._came_through, "__kwdefaults__", {"within": 0.2})
    proxy.lose_commits = 1
    with pytest.raises(Trouble) as told:
        write_a_team(store, lambda: setattr(proxy, "mode", "refuse"))
    assert told.value.sentence == UNSURE


def test_a_deed_that_may_be_saved_is_not_saved_again_under_its_key(line: tuple[Proxy, Store], monkeypatch: pytest.MonkeyPatch) -> None:
    proxy, store = line
    monkeypatch.setattr(commits._came_through, "__kwdefaults__", {"within": 0.2})
    proxy.lose_commits = 1

    def deed() -> None:
        with store.write() as session:
            session.add(Team(code="one", name="One", position=1))
            session.flush()
            proxy.mode = "refuse" if proxy.lose_commits else "pass"

    with pytest.raises(Unsure) as told, commits.under("deed"):
        deed()
    assert told.value.keyed
    proxy.mode = "pass"
    with store.write() as session:
        session.execute(text("ALTER TABLE team DROP CONSTRAINT uq_team_code"))
    with pytest.raises(Trouble) as again, commits.under("deed"):
        deed()
    assert again.value.sentence == SAVED
    with store.read() as session:
        assert session.scalar(select(func.count()).select_from(Team).where(Team.code == "one")) == 1


def test_without_the_question_the_desk_would_be_told_the_wrong_thing(line: tuple[Proxy, Store], monkeypatch: pytest.MonkeyPatch) -> None:
    """The negative control: the guard off, a committed write is told as gone, and done once more it is there twice."""
    proxy, store = line
    monkeypatch.setattr(commits, "_came_through", lambda *_given: False)
    proxy.lose_commits = 1
    for _ in range(2):
        try:
            makers.customer(store, "Twice")
        except Trouble:
            continue
    from desk.models import Customer

    with store.read() as session:
        assert session.scalar(select(func.count()).select_from(Customer).where(Customer.name == "Twice")) == 2


def test_a_transaction_that_only_looks_leaves_no_key(line: tuple[Proxy, Store]) -> None:
    _proxy, store = line
    with store.write() as session:
        session.scalar(select(func.count()).select_from(Team))
    with store.read() as session:
        assert session.scalar(select(func.count()).select_from(Op)) == 0
