"""A report's figures as rows of numbers: what each says, and which list stands behind it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from desk.rules.report_figure import Figure
from desk.ui import trade_words
from desk.words import mark
from desk.words import report_words as words_of
from desk.words.breach_reasons import SHIPPED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime, tzinfo

    from desk.services.reports import Shown
    from desk.words import Words

MISSED: Final = "missed"
TABLES: Final = {"priority": trade_words.PRIORITIES, "kind": trade_words.KINDS, "channel": trade_words.CHANNELS}


@dataclass(frozen=True, slots=True)
class Place:
    """Another page, and the thing there: what a number leads to that is no list of its own."""

    page: str
    what: tuple[tuple[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Number:
    """One number as it is written; `behind` is what it opens, None where there is nothing."""

    text: str
    behind: Figure | Place | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A label and its numbers."""

    label: str
    numbers: tuple[Number, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, what its columns say, its rows; `note` is a sentence below."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    note: str = ""


def sections(shown: Shown, words: Words, zone: tzinfo) -> list[Section]:
    """Everything a report counts, in the paper's order; what there is nothing of is left out."""
    made = [
        _levels(shown, words), _times(shown, words), *(_grouped(shown, words, by) for by in TABLES), _promises(shown, words),
        _goals(shown, words), _reasons(shown, words), _calls(shown, words),
        _operations(shown, words), _courses(shown, words, zone), _packs(shown, words),
    ]  # fmt: skip
    return [section for section in made if section.rows]


def _counted(words: Words, counts: str, by: str, key: Any, number: int) -> Number:
    return Number(words.number(number), Figure(counts, by, key) if number else None)


def _level(level: int, words: Words) -> str:
    return trade_words.word(trade_words.LEVELS, level, words) if level else words.tr(words_of.ALL_LEVELS)


def _levels(shown: Shown, words: Words) -> Section:
    rows = []
    for row in _in_order(shown):
        by: tuple[str, Any] = ("level", row.level) if row.level else ("", None)
        counts = (("received", row.received), ("solved", row.solved), ("open", row.open), ("kept", row.kept), (MISSED, row.missed))
        rows.append(Row(_level(row.level, words), tuple(_counted(words, name, *by, number) for name, number in counts)))
    columns = (words_of.RECEIVED, words_of.SOLVED, words_of.STILL_OPEN, words_of.KEPT, words_of.MISSED)
    return Section(words.tr(mark("Support")), tuple(map(words.tr, columns)), tuple(rows))


def _in_order(shown: Shown) -> list[Any]:
    levels = shown.report.levels
    return [*levels[1:], levels[0]]


def _times(shown: Shown, words: Words) -> Section:
    """First answers and solutions: of how many, what half and what nine of ten did not exceed."""
    rows = []
    for text, which, counts in ((mark("First answer"), "reply", "answered"), (mark("Solution"), "solve", "solved")):
        for row in _in_order(shown):
            spread, by = getattr(row, which), ("level", row.level) if row.level else ("", None)
            others = any(getattr(level, which).count not in (0, spread.count) for level in shown.report.levels if level.level)
            if spread.count and (row.level or others):
                behind = Figure(counts, *by)
                numbers = [words.number(spread.count), words.duration(spread.median), words.duration(spread.p90)]
                rows.append(Row(f"{words.tr(text)}, {_level(row.level, words)}", tuple(Number(number, behind) for number in numbers)))
    columns = (mark("Tickets"), words_of.HALF, words_of.MOST)
    return Section(words.tr(mark("Opening time taken")), tuple(map(words.tr, columns)), tuple(rows))


def _grouped(shown: Shown, words: Words, by: str) -> Section:
    lines = {"priority": shown.report.priorities, "kind": shown.report.kinds, "channel": shown.report.channels}[by]
    rows = tuple(
        Row(
            trade_words.word(TABLES[by], line.key, words),
            tuple(_counted(words, name, by, line.key, getattr(line, name)) for name in ("received", "solved", "open")),
        )
        for line in lines
    )
    columns = (words_of.RECEIVED, words_of.SOLVED, words_of.STILL_OPEN)
    return Section(words.tr(trade_words.FIELDS[by][0]), tuple(map(words.tr, columns)), rows)


def _promises(shown: Shown, words: Words) -> Section:
    rows = tuple(
        Row(
            trade_words.word(words_of.PROMISES, line.kind, words),
            (_counted(words, "kept", "promise", line.kind, line.kept), _counted(words, MISSED, "promise", line.kind, line.missed)),
        )
        for line in shown.report.promises
    )
    return Section(words.tr(mark("Promises")), (words.tr(words_of.KEPT), words.tr(words_of.MISSED)), rows)


def _goals(shown: Shown, words: Words) -> Section:
    """Aims without a latest: reached or not, none of them broken."""
    rows = tuple(
        Row(
            trade_words.word(words_of.PROMISES, line.kind, words),
            tuple(_counted(words, name, "promise", line.kind, getattr(line, name)) for name in ("reached", "unreached")),
        )
        for line in shown.report.goals
    )
    return Section(words.tr(mark("Goals")), (words.tr(words_of.REACHED), words.tr(words_of.UNREACHED)), rows)


def reason(code: str, text: str, words: Words) -> str:
    """Why a promise was missed."""
    return text or words.tr(SHIPPED.get(code, code) if code else words_of.NOT_SAID)


def _reasons(shown: Shown, words: Words) -> Section:
    counted = Counter((one.code, one.reason) for one in shown.report.missed)
    rows = tuple(Row(reason(*key, words), (_counted(words, MISSED, "reason", key, n),)) for key, n in counted.most_common())
    return Section(words.tr(mark("Reasons")), (words.tr(words_of.MISSED),), rows)


def _calls(shown: Shown, words: Words) -> Section:
    report = shown.report
    rows = [
        Row(
            trade_words.word(words_of.CALLS, line.status, words),
            tuple(
                Number(text, Figure("calls", "status", line.status))
                for text in (words.number(line.calls), words.number(line.quarters), words.money(line.net, report.currency))
            ),
        )
        for line in report.calls.lines
    ]
    if rows:
        every, none = Figure("calls"), report.calls.lines[0].net * 0
        net = sum((line.net for line in report.calls.lines), none)
        texts = (words.number(report.calls.finished), words.number(report.calls.quarters), words.money(net, report.currency))
        rows.append(Row(words.tr(mark("All calls")), tuple(Number(text, every) for text in texts)))
    if report.calls.unanswered:
        missed = Number(words.number(report.calls.unanswered), Figure("unanswered"))
        rows.append(Row(words.tr(mark("Not answered")), (missed, Number(""), Number(""))))
    columns = (mark("Calls"), mark("Quarters"), mark("Net"))
    return Section(words.tr(mark("Calls and timed work")), tuple(map(words.tr, columns)), tuple(rows))


def _operations(shown: Shown, words: Words) -> Section:
    found = shown.report.operations
    place: Callable[[str], Place] = lambda view: Place("reports", (("tab", "operations"), ("view", view)))  # noqa: E731
    rows = [
        Row(words.tr(mark("Uptime as measured")), (Number(words.percent(found.uptime), place("outages")),)),
        Row(words.tr(mark("Outages")), (Number(words.number(len(found.outages)), place("outages")),)),
        Row(words.tr(mark("Maintenance")), (Number(words.number(len(found.maintenance)), place("maintenance")),)),
        Row(words.tr(mark("Releases")), (Number(words.number(len(found.releases)), place("releases")),)),
    ]
    if shown.report.breaches is not None:
        rows.append(Row(words.tr(mark("Breaches of security")), (Number(words.number(len(shown.report.breaches)), place("security")),)))
    return Section(words.tr(mark("Operations")), ("",), tuple(rows))


def _courses(shown: Shown, words: Words, zone: tzinfo) -> Section:
    rows = []
    for row in shown.report.sessions:
        place, at = Place("courses", (("session_id", row.id),)), row.starts_at.astimezone(zone)
        numbers = (row.capacity, row.booked, row.came, row.absent)
        rows.append(Row(f"{row.name}, {_short(at, words)}", tuple(Number(words.number(number), place) for number in numbers)))
    columns = (mark("Seats"), mark("Booked"), mark("Came"), mark("Did not come"))
    return Section(words.tr(mark("Courses")), tuple(map(words.tr, columns)), tuple(rows))


def _short(at: datetime, words: Words) -> str:
    return f"{words.short_day(at)} {words.clock(at)}"


def _packs(shown: Shown, words: Words) -> Section:
    rows = []
    for row in shown.report.packs:
        place = Place("customers", (("customer_id", row.customer_id),))
        texts: Sequence[str] = (f"{row.month_left} / {row.month_most}", f"{row.year_left} / {row.year_most}")
        rows.append(Row(row.customer, tuple(Number(text, place) for text in texts)))
    columns = (mark("Left this month"), mark("Left this year"))
    return Section(words.tr(mark("Packs about to run out")), tuple(map(words.tr, columns)), tuple(rows))
