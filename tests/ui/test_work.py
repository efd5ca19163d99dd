"""The lane: every result arrives, on the window's thread, the newest wins, and errors are sorted."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pytest

from desk.rules.errors import FileTrouble, Refused, Trouble
from desk.services.changes import Changed
from desk.ui.work import InlineLane, Lane, sorted_error

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[Lane]:
    made = Lane()
    yield made
    made.close()


def raises(error: BaseException) -> Any:
    def job() -> None:
        raise error

    return job


def test_all_of_fifty_results_arrive_on_the_windows_thread(lane: Lane, qtbot: QtBot) -> None:
    came: list[int] = []
    threads: set[str] = set()

    def done(number: int) -> None:
        came.append(number)
        threads.add(threading.current_thread().name)

    for number in range(50):
        lane.read(lambda number=number: number, done)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(came) == 50)
    assert sorted(came) == list(range(50))
    assert threads == {"MainThread"}


def test_writes_happen_in_their_order(lane: Lane, qtbot: QtBot) -> None:
    order: list[int] = []
    for number in range(20):
        lane.write(lambda number=number: order.append(number))  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(order) == 20)
    assert order == list(range(20))


def test_only_the_newest_of_a_channel_is_shown(lane: Lane, qtbot: QtBot) -> None:
    gate = threading.Event()
    came: list[str] = []
    lane.read(gate.wait, lambda _: came.append("old"), channel="search")
    lane.read(lambda: "new", came.append, channel="search")
    qtbot.waitUntil(lambda: came == ["new"])
    gate.set()
    lane.read(lambda: "after", came.append)
    qtbot.waitUntil(lambda: "after" in came)
    assert came == ["new", "after"]


def test_what_was_forgotten_is_not_shown(qtbot: QtBot) -> None:
    lane = InlineLane()
    came: list[Any] = []
    lane.held = []
    lane.read(lambda: 1, came.append, channel="palette")
    lane.forget("palette")
    lane.let_go()
    assert came == []


def test_closing_waits_for_the_write_under_way(qtbot: QtBot) -> None:
    lane, begun = Lane(), threading.Event()
    written: list[str] = []

    def job() -> None:
        begun.set()
        written.append("kept")

    lane.write(job)
    begun.wait(5)
    lane.close()
    assert written == ["kept"]


def test_what_is_answered_after_the_closing_is_handed_to_nobody(qtbot: QtBot) -> None:
    lane, gate, left = Lane(), threading.Event(), threading.Event()
    came: list[str] = []

    def job() -> str:
        gate.wait(5)
        return "late"

    lane.read(job, came.append)
    assert not lane.close()
    ((_errand, future),) = lane._under_way.values()
    future.add_done_callback(lambda _future: left.set())
    gate.set()
    left.wait(5)
    qtbot.waitUntil(lambda: not lane._under_way)
    assert came == []


def test_a_refusal_goes_to_whoever_asked(qtbot: QtBot) -> None:
    lane = InlineLane()
    told: list[Any] = []
    barred: list[Any] = []
    lane.refused.connect(barred.append)
    lane.read(raises(Refused("No.")), failed=told.append)
    assert [str(error) for error in told] == ["No."]
    assert barred == []


def test_a_refusal_nobody_takes_is_said_in_the_bar(qtbot: QtBot) -> None:
    lane = InlineLane()
    barred: list[Any] = []
    lane.refused.connect(barred.append)
    lane.write(raises(Refused("No.")))
    assert [str(error) for error in barred] == ["No."]


def test_trouble_offers_to_try_again_and_the_second_try_can_succeed(qtbot: QtBot) -> None:
    lane = InlineLane()
    tries: list[int] = []
    came: list[str] = []
    again: list[Any] = []

    def job() -> str:
        tries.append(1)
        if len(tries) == 1:
            raise Trouble("Gone.")
        return "here"

    lane.troubled.connect(lambda _error, retry: again.append(retry))
    lane.write(job, came.append)
    again[0]()
    assert came == ["here"]


class World:
    """A world that is well or not, and what was told of it."""

    def __init__(self, lane: InlineLane) -> None:
        self.well = False
        self.again: list[Any] = []
        lane.troubled.connect(lambda _error, retry: self.again.append(retry))

    def asks(self, answer: Any) -> Any:
        def job() -> Any:
            if not self.well:
                raise Trouble("Gone.")
            return answer

        return job


def test_all_that_could_not_be_read_is_read_on_one_try(qtbot: QtBot) -> None:
    lane = InlineLane()
    world = World(lane)
    came: list[Any] = []
    for name in ("ids", "counts"):
        lane.read(world.asks(name), came.append, channel=name)
    lane.read(world.asks("loose"), came.append)
    world.well = True
    world.again[-1]()
    assert sorted(came) == ["counts", "ids", "loose"]
    world.again[0]()
    assert len(came) == 3


def test_a_write_that_succeeds_brings_what_could_not_be_read(qtbot: QtBot) -> None:
    lane = InlineLane()
    world = World(lane)
    came: list[Any] = []
    lane.read(world.asks("rows"), came.append, channel="rows")
    world.well = True
    lane.write(lambda: Changed.of(("ticket", 7)))
    assert came == ["rows"]


def test_what_fails_for_good_is_not_asked_for_without_end(qtbot: QtBot) -> None:
    lane = InlineLane()
    asked: list[str] = []

    def fact() -> None:
        asked.append("fact")
        raise Trouble("Damaged.")

    def ask() -> None:
        assert len(asked) < 30
        lane.read(lambda: asked.append("hours"), channel="hours")
        lane.read(fact, channel="fact")

    lane.well.connect(ask)
    ask()
    ask()
    assert asked == ["hours", "fact", "hours", "fact", "fact"]


def test_a_file_that_could_not_be_written_is_said_once_and_never_written_behind_ones_back(qtbot: QtBot) -> None:
    lane = InlineLane()
    told, failed, tries = list[str](), list[str](), list[int]()
    lane.refused.connect(lambda error: told.append(str(error)))
    lane.troubled.connect(lambda error, _again: told.append(f"again: {error}"))

    def write() -> None:
        tries.append(1)
        raise FileTrouble("The folder {folder} is gone.", folder="x")

    lane.read(write, failed=lambda error: failed.append(str(error)))
    for _ in range(3):
        lane.read(lambda: 1)
        lane.write(lambda: Changed.of(("ticket", 7)))
    assert (told, failed, len(tries)) == (["The folder x is gone."], ["The folder x is gone."], 1)


def test_those_who_look_after_something_hear_when_all_is_well_again(qtbot: QtBot) -> None:
    lane = InlineLane()
    world, heard = World(lane), list[str]()
    lane.well.connect(lambda: heard.append("well"))
    lane.write(world.asks("deed"))
    lane.read(lambda: 1)
    assert heard == ["well"]
    lane.read(world.asks("rows"), channel="rows")
    lane.read(lambda: 1)
    assert heard == ["well"]
    world.well = True
    lane.read(lambda: 1)
    assert heard == ["well", "well"]


def test_trying_an_older_text_again_never_writes_over_a_newer_one(qtbot: QtBot) -> None:
    lane = InlineLane()
    world = World(lane)
    written: list[Any] = []
    lane.write(world.asks("short"), written.append, channel="notes")
    world.well = True
    lane.write(world.asks("short and long"), written.append, channel="notes")
    world.again[0]()
    assert written == ["short and long"]


def test_a_deed_is_tried_again_though_reads_failed_after_it(qtbot: QtBot) -> None:
    lane = InlineLane()
    world = World(lane)
    came: list[Any] = []
    lane.write(world.asks("issued"), came.append)
    lane.write(world.asks("beat"), came.append, channel="heartbeat")
    lane.read(world.asks("rows"), came.append)
    world.well = True
    world.again[-1]()
    assert came == ["issued", "rows"]
    world.again[-1]()
    assert came == ["issued", "rows"]


def test_a_deed_done_meanwhile_is_not_done_twice(qtbot: QtBot) -> None:
    lane = InlineLane()
    world = World(lane)
    came: list[Any] = []
    lane.write(world.asks("call"), came.append)
    world.well = True
    lane.write(world.asks("call"), came.append)
    world.again[0]()
    assert came == ["call"]


def test_a_deed_waits_on_when_only_the_program_itself_has_written_since(qtbot: QtBot) -> None:
    lane = InlineLane()
    world = World(lane)
    came: list[Any] = []
    healed: list[bool] = []
    lane.healed.connect(lambda: healed.append(True))
    lane.write(world.asks("file"), came.append)
    lane.write(world.asks("beat"), came.append, quiet=True)
    world.well = True
    lane.write(world.asks("beat"), came.append, quiet=True)
    assert (came, healed) == (["beat"], [])
    world.again[0]()
    assert (came, healed) == (["beat", "file"], [True])


def test_an_older_search_tried_again_does_not_take_the_place_of_the_newer(qtbot: QtBot) -> None:
    lane = InlineLane()
    world = World(lane)
    came: list[Any] = []
    lane.read(world.asks("old"), came.append, channel="search")
    world.well = True
    lane.read(world.asks("new"), came.append, channel="search")
    world.again[0]()
    assert came == ["new"]


def test_a_fault_of_ours_is_reported_and_the_page_hears_that_it_failed(qtbot: QtBot) -> None:
    lane = InlineLane()
    bugs: list[Any] = []
    told: list[Any] = []
    lane.bug.connect(bugs.append)
    lane.read(raises(KeyError("x")), failed=told.append)
    assert [type(bug) for bug in bugs] == [KeyError]
    assert isinstance(told[0], Trouble)


def test_a_full_disk_is_the_worlds_trouble() -> None:
    error = sorted_error(OSError(28, "No space left on device"))
    assert isinstance(error, Trouble)
    assert "No space left on device" in str(error)


def test_news_follow_a_write_but_not_a_read(qtbot: QtBot) -> None:
    lane = InlineLane()
    heard: list[Any] = []
    lane.wrote.connect(lambda changed, origin: heard.append((changed.ids, origin)))
    lane.write(lambda: Changed.of(("ticket", 7)), origin="page")
    lane.read(lambda: Changed.of(("ticket", 8)))
    assert heard == [((("ticket", 7),), "page")]


def test_the_lane_says_when_it_is_busy(qtbot: QtBot) -> None:
    lane = InlineLane()
    heard: list[Any] = []
    lane.busy_changed.connect(heard.append)
    lane.read(lambda: 1)
    assert heard == [True, False]
