"""A report's figures as a CSV file: section, what is counted, by what, the number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from desk.services.csv_cells import csv_text
from desk.services.whole_file import whole_file
from desk.words import mark, speaker
from desk.words import report_words as words_of
from desk.words.trade import CHANNELS, KINDS, LEVELS, PRIORITIES, word

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desk.documents.report_values import Report
    from desk.words import Words

HEAD: Final = (mark("Section"), mark("Of"), mark("Figure"), mark("Value"))
SECONDS: Final = mark("{figure}, seconds")


def save_csv(report: Report, *, file: Path, language: str) -> None:
    """Write the figures into a file, whole or not at all."""
    with whole_file(file) as part:
        part.write_text(report_csv(report, language=language), encoding="utf-8", newline="")


def report_csv(report: Report, *, language: str) -> str:
    """The figures as text: whole numbers, lengths in seconds, amounts with a point."""
    w = speaker(language)
    return csv_text([w.tr(title) for title in HEAD], [*_support(report, w), *_others(report, w)])


def _support(report: Report, w: Words) -> Iterator[tuple[Any, ...]]:
    support = w.tr(mark("Support"))
    counts = (("received", words_of.RECEIVED), ("solved", words_of.SOLVED), ("open", words_of.STILL_OPEN))
    for row in report.levels:
        of = word(LEVELS, row.level, w) if row.level else w.tr(words_of.ALL_LEVELS)
        for key, text in (*counts, ("kept", words_of.KEPT), ("missed", words_of.MISSED)):
            yield support, of, w.tr(text), getattr(row, key)
        for key, title in (("reply", mark("Time to the first answer")), ("solve", mark("Time to the solution"))):
            spread = getattr(row, key)
            yield w.tr(title), of, w.tr(mark("Tickets")), spread.count
            yield w.tr(title), of, w.say(SECONDS, figure=w.tr(words_of.HALF)), spread.median
            yield w.tr(title), of, w.say(SECONDS, figure=w.tr(words_of.MOST)), spread.p90
    grouped = ((mark("Priority"), report.priorities, PRIORITIES), (mark("Kind"), report.kinds, KINDS))
    for title, lines, table in (*grouped, (mark("Channel"), report.channels, CHANNELS)):
        for line in lines:
            for key, text in counts:
                yield w.tr(title), word(table, line.key, w), w.tr(text), getattr(line, key)
    for each in report.promises:
        for key, text in (("kept", words_of.KEPT), ("missed", words_of.MISSED)):
            yield w.tr(mark("Promises")), word(words_of.PROMISES, each.kind, w), w.tr(text), getattr(each, key)
    for goal in report.goals:
        for key, text in (("reached", words_of.REACHED), ("unreached", words_of.UNREACHED)):
            yield w.tr(mark("Goals")), word(words_of.PROMISES, goal.kind, w), w.tr(text), getattr(goal, key)


def _others(report: Report, w: Words) -> Iterator[tuple[Any, ...]]:
    calls, operations = w.tr(mark("Calls and timed work")), w.tr(mark("Operations"))
    for line in report.calls.lines:
        of = word(words_of.CALLS, line.status, w)
        yield calls, of, w.tr(mark("Calls")), line.calls
        yield calls, of, w.tr(mark("Quarters")), line.quarters
        yield calls, of, w.say(mark("Net {currency}"), currency=report.currency), f"{line.net:f}"
    yield calls, w.tr(mark("Not answered")), w.tr(mark("Calls")), report.calls.unanswered
    yield operations, "", w.tr(mark("Uptime as measured")), f"{report.operations.uptime:f}"
    yield operations, "", w.say(SECONDS, figure=w.tr(mark("Outages"))), report.operations.down_seconds
    yield operations, "", w.tr(mark("Outages")), len(report.operations.outages)
    yield operations, "", w.tr(mark("Maintenance")), len(report.operations.maintenance)
    if report.breaches is not None:
        yield w.tr(mark("Security")), "", w.tr(mark("Breaches of security")), len(report.breaches)
    for row in report.sessions:
        numbers = (
            (mark("Seats"), row.capacity),
            (mark("Booked"), row.booked),
            (mark("Came"), row.came),
            (mark("Did not come"), row.absent),
        )
        for text, number in numbers:
            yield w.tr(mark("Courses")), f"{row.name} {row.starts_at.isoformat()}", w.tr(text), number
    for pack in report.packs:
        yield w.tr(mark("Packs about to run out")), pack.customer, w.tr(mark("Left this month")), pack.month_left
        yield w.tr(mark("Packs about to run out")), pack.customer, w.tr(mark("Left this year")), pack.year_left
