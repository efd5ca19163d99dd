"""The second half of a report: calls, operations, security, courses and packs."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from desk.documents.figures import Figures
from desk.documents.report_paper import Entry, Page
from desk.words import mark
from desk.words import report_words as words_of
from desk.words.trade import word

if TYPE_CHECKING:
    from desk.documents.report_values import Breach, MaintenanceRow, OutageRow, ReleaseRow, Report

NO_CALLS = mark("No call was finished.")
UNANSWERED = "{n} call was not answered.", mark("{n} calls were not answered.")
DOWN = mark("Uptime as measured: {percent:percent}; for {length} something stood still.")
ALL_UP = mark("Nothing stood still: uptime as measured {percent:percent}.")
SLOW = mark("slow, not down")
DOWNTIME = mark("with downtime")
WENT_AHEAD = mark("{bounds}; {who} let it go ahead: {reason}")
NO_BREACH = mark("No breach of security was found.")
MEASURES = mark("Measures: {text}")
AUTHORITY = mark("The authority was told {at:moment}.")
NOT_TOLD = mark("The authority was not told.")
CUSTOMERS_TOLD = mark("The customers concerned were told.")
MOVED = mark("moved from {day:date}")
WAITING = "{n} ticket waits for it", mark("{n} tickets wait for it")
RUNS_OUT = mark("used up about {day:date} at this pace")


def calls(report: Report, page: Page) -> None:
    """How many, how long, and what they come to."""
    w, found = page.w, report.calls
    title = w.tr(mark("Calls and timed work"))
    if not found.lines:
        page.section(title, *page.body(w.tr(NO_CALLS)))
    else:
        page.section(title)
        figures = Figures(w, report.currency)
        labels = [w.tr(mark("Calls")), w.tr(mark("Quarters")), w.say(mark("Net {currency}"), currency=figures.symbol)]
        sums = [(word(words_of.CALLS, line.status, w), line.calls, line.quarters, line.net) for line in found.lines]
        sums.append((w.tr(mark("All calls")), found.finished, found.quarters, sum((line.net for line in found.lines), Decimal(0))))
        rows = [Entry(name, (w.number(n), w.number(quarters), figures.amount(figures.rounded(net)))) for name, n, quarters, net in sums]
        page.table(w.tr(mark("Status")), labels, rows)
    if found.unanswered:
        page.line(w.many(*UNANSWERED, found.unanswered))


def operations(report: Report, page: Page) -> None:
    """Uptime, outages, maintenance, releases."""
    w, found = page.w, report.operations
    said = w.say(ALL_UP if not found.down_seconds else DOWN, percent=found.uptime, length=page.length(found.down_seconds))
    page.section(w.tr(mark("Operations")), *page.body(said))
    when = [w.tr(mark("Time"))]
    page.table(w.tr(mark("Outages")), when, [_outage(row, page) for row in found.outages])
    page.table(w.tr(mark("Maintenance")), when, [_maintenance(row, page) for row in found.maintenance])
    page.table(w.tr(mark("Releases")), [w.tr(mark("Planned for")), w.tr(mark("State"))], [_release(row, page) for row in found.releases])


def _outage(row: OutageRow, page: Page) -> Entry:
    about = [row.affected, "" if row.stopped else page.w.tr(SLOW)]
    return Entry(row.what, (page.stretch(row.starts_at, row.ends_at),), " · ".join(filter(None, about)))


def _maintenance(row: MaintenanceRow, page: Page) -> Entry:
    w = page.w
    bounds = ", ".join(word(words_of.BOUNDS, code, w) for code in row.broke)
    ahead = w.say(WENT_AHEAD, bounds=bounds, who=row.by, reason=row.reason) if row.reason else ""
    about = [row.affected, w.tr(DOWNTIME) if row.downtime else "", ahead]
    return Entry(row.what, (page.stretch(row.starts_at, row.ends_at),), " · ".join(filter(None, about)))


def _release(row: ReleaseRow, page: Page) -> Entry:
    w = page.w
    about = [w.say(MOVED, day=row.moved_from) if row.moved_from else "", w.many(*WAITING, row.waiting) if row.waiting else ""]
    return Entry(row.name, (w.date(row.planned_on), word(words_of.RELEASES, row.state, w)), " · ".join(filter(None, about)))


def security(report: Report, page: Page) -> None:
    """Breaches of security, in the copy of those who may read them."""
    if report.breaches is None:
        return
    title = page.w.tr(mark("Security"))
    if not report.breaches:
        page.section(title, *page.body(page.w.tr(NO_BREACH)))
        return
    page.section(title)
    page.table(page.w.tr(mark("Breach of security")), [page.w.tr(mark("Time"))], [_breach(row, page) for row in report.breaches])


def _breach(row: Breach, page: Page) -> Entry:
    w = page.w
    told = w.say(AUTHORITY, at=row.told_at.astimezone(page.zone)) if row.told_at else w.tr(NOT_TOLD)
    done = w.say(MEASURES, text=row.measures) if row.measures else ""
    about = [row.affected, done, told, w.tr(CUSTOMERS_TOLD) if row.customers_told else ""]
    return Entry(row.what, (page.stretch(row.found_at, row.ends_at),), " · ".join(filter(None, about)))


def courses(report: Report, page: Page) -> None:
    """Sessions held: their places, and who came."""
    if not report.sessions:
        return
    w = page.w
    page.section(w.tr(mark("Courses")))
    labels = [w.tr(text) for text in (mark("Seats"), mark("Booked"), mark("Came"), mark("Did not come"))]
    rows = [
        Entry(row.name, tuple(map(w.number, (row.capacity, row.booked, row.came, row.absent))), page.moment(row.starts_at))
        for row in report.sessions
    ]
    page.table(w.tr(mark("Session")), labels, rows)


def packs(report: Report, page: Page) -> None:
    """Phone packs about to run out."""
    if not report.packs:
        return
    w = page.w
    page.section(w.tr(mark("Packs about to run out")))
    rows = [
        Entry(
            row.customer, (f"{row.month_left} / {row.month_most}", f"{row.year_left} / {row.year_most}"),
            w.say(RUNS_OUT, day=row.runs_out) if row.runs_out else "",
        )
        for row in report.packs
    ]  # fmt: skip
    page.table(w.tr(mark("Customer")), [w.tr(mark("Left this month")), w.tr(mark("Left this year"))], rows)
