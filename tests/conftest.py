"""What every test may ask for: a database of its own, on both engines."""

from __future__ import annotations

import gc
import shutil
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desk.services.store import Store
    from tests.postgres import Server

MADE, OFTEN = 30_000, 10
LONGEST = ("test_every_page.py", "test_demo.py", "test_story_through_the_window.py", "test_ticket_through_the_window.py")
BOTH = [pytest.param("sqlite"), pytest.param("postgres", marks=pytest.mark.postgres)]


def _root(config: pytest.Config) -> Path:
    """The folder that all workers of a run share."""
    base: Path = config._tmp_path_factory.getbasetemp()  # type: ignore[attr-defined]
    return base.parent if hasattr(config, "workerinput") else base


def pytest_configure() -> None:
    """What one test compiled, the next need not."""
    from hypothesis import settings

    from tests.one_cache import share

    settings.register_profile("same", derandomize=True)
    share()
    gc.disable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest begins first: a file is one worker's, and the last to end is waited for."""
    place = {name: at for at, name in enumerate(LONGEST)}
    items.sort(key=lambda item: place.get(item.path.name, len(place)))


def pytest_collection_finish() -> None:
    """What is imported by now stays, and no sweep need look at it."""
    gc.freeze()


def pytest_runtest_setup() -> None:
    """Sweep between two tests, on the thread that has made the windows: a sweep in another takes a widget down where Qt cannot bear it."""
    young, middle, old = gc.get_count()
    if young > MADE and old > OFTEN:
        gc.collect()
        gc.freeze()  # what outlives this is kept by somebody until the end
    elif young > MADE:
        gc.collect(1 if middle > OFTEN else 0)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """End the PostgreSQL server of the run, if one was begun."""
    if not hasattr(session.config, "workerinput") and getattr(session.config, "_tmp_path_factory", None) is not None:
        note = _root(session.config) / "postgres.json"
        if note.exists():
            from tests.postgres import stop

            stop(note.parent)


@pytest.fixture(scope="session")
def postgres(request: pytest.FixtureRequest) -> Server:
    """The run's PostgreSQL server."""
    from tests.postgres import serve

    return serve(_root(request.config))


@pytest.fixture(scope="session")
def demos(request: pytest.FixtureRequest) -> Path:
    """Where the run's demo desks are (`tests.demo_desks`)."""
    return _root(request.config) / "demos"


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty desk's file at the newest schema, to be copied."""
    from desk.services.store import Store
    from tests.makers import NOW

    path = tmp_path_factory.mktemp("migrated") / "desk.sqlite"
    Store.open(str(path), now=NOW).close()
    return path


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a database at the newest schema, of the test's own, on each engine."""
    if request.param == "sqlite":
        path = tmp_path / "desk.sqlite"
        shutil.copyfile(request.getfixturevalue("migrated_file"), path)
        yield str(path)
    else:
        server: Server = request.getfixturevalue("postgres")
        with server.database() as url:
            yield url


@pytest.fixture(params=BOTH)
def empty_database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a database without any table, on each engine."""
    if request.param == "sqlite":
        yield str(tmp_path / "desk.sqlite")
    else:
        server: Server = request.getfixturevalue("postgres")
        with server.database(template=None) as url:
            yield url


@pytest.fixture
def store(database: str) -> Iterator[Store]:
    """An open, empty desk at the newest schema, on each engine."""
    from desk.services.store import Store
    from tests.makers import NOW

    opened = Store.open(database, now=NOW)
    try:
        yield opened
    finally:
        opened.close()


@pytest.fixture
def file_store(migrated_file: Path, tmp_path: Path) -> Iterator[Store]:
    """An open, empty desk in a file: for tests of what only a file has, and of the window."""
    from desk.services.store import Store
    from tests.makers import NOW

    path = tmp_path / "desk.sqlite"
    shutil.copyfile(migrated_file, path)
    opened = Store.open(str(path), now=NOW)
    try:
        yield opened
    finally:
        opened.close()
