"""A report on A4: support, promises, calls, operations, security, courses and packs of a period, with its charts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from desk.documents import report_more
from desk.documents.flow import Group, Strip
from desk.documents.invoice_head import span
from desk.documents.paper import BODY_TOP, Letter, gap
from desk.documents.report_charts import Pair, lying, upright
from desk.documents.report_paper import Entry, Page
from desk.documents.sheet import LEFT, RIGHT
from desk.documents.tags import Node
from desk.documents.text import clipped, wrap
from desk.rules.report import WEEK
from desk.words import mark, speaker
from desk.words import report_words as words_of
from desk.words.breach_reasons import SHIPPED
from desk.words.trade import CHANNELS, KINDS, PRIORITIES, word

if TYPE_CHECKING:
    from desk.documents.report_values import Line, Missed, Part, Report, ReportPaper, Spread
    from desk.documents.sheet import Sheet
    from desk.words import Words

MOST_MISSED = 40
AS_OF = mark("As it stood {at:moment}.")
OPENING = mark("Opening time from receipt, without the time the customer took.")
CAME_WENT = mark("Tickets received and solved: {list}.")
KEPT_MISSED = mark("Promises kept and missed: {list}.")


def report_pdf(paper: ReportPaper) -> bytes:
    """The PDF of a report; equal values give equal bytes."""
    w, report = speaker(paper.language), paper.report
    title, days = title_of(report, w), span(w, report.first, report.last)
    letter = Letter(paper.seller, title=title, subtitle=days, logo=paper.logo, colour=paper.colour)
    page = Page(letter, w, report.zone)
    letter.flow.start()
    letter.flow.y = BODY_TOP
    page.flow.add(Group([_figures(report, page)]))
    if report.at.astimezone(page.zone).date() <= report.last:
        page.line(w.say(AS_OF, at=report.at.astimezone(page.zone)))
    _support(report, page)
    _promises(report, page)
    report_more.calls(report, page)
    report_more.operations(report, page)
    report_more.security(report, page)
    report_more.courses(report, page)
    report_more.packs(report, page)
    return letter.finish(title=f"{title}, {days}", language=w.code, dated=report.last)


def title_of(report: Report, w: Words) -> str:
    """Weekly report, week 17; another period is a report."""
    if report.first.weekday() == 0 and (report.last - report.first).days == WEEK - 1:
        return w.say(mark("Weekly report, week {number}"), number=report.first.isocalendar().week)
    return w.tr(mark("Report"))


def _figures(report: Report, page: Page) -> Strip:
    """The few figures somebody looks for first, large."""
    w, whole, styles = page.w, report.whole, page.styles
    shown = [
        (w.tr(words_of.RECEIVED), w.number(whole.received)), (w.tr(words_of.SOLVED), w.number(whole.solved)),
        (w.tr(words_of.STILL_OPEN), w.number(whole.open)), _broken(report, w),
        (w.tr(mark("Uptime")), w.percent(report.operations.uptime)),
    ]  # fmt: skip
    wide = (RIGHT - LEFT) / len(shown)

    def paint(sheet: Sheet, top: float) -> None:
        sheet.tint(top, 50, styles.tint)
        for at, (label, figure) in enumerate(shown):
            node = Node("P", sheet.root)
            x = LEFT + 14 + at * wide
            small = styles.second(7.5)
            lines = clipped(wrap(label, small.face, small.size, wide - 12), 2)
            for row, text in enumerate(lines):
                sheet.left(x, top + 21 - 4.5 * (len(lines) - 1) + 8.5 * row - 3, text, small, node)
            sheet.left(x, top + 40, figure, styles.ink(16, "Bold"), node)

    return Strip(56, paint)


def _broken(report: Report, w: Words) -> tuple[str, str]:
    """Promises not kept; where a desk undertakes goals alone, those not reached."""
    if report.goals and not report.promises:
        return w.tr(words_of.UNREACHED), w.number(sum(goal.unreached for goal in report.goals))
    return w.tr(mark("Promises not kept")), w.number(report.whole.missed)


def _support(report: Report, page: Page) -> None:
    w = page.w
    names = w.tr(words_of.RECEIVED), w.tr(words_of.SOLVED)
    pairs = [Pair(_label(part, w), part.received, part.solved) for part in report.parts]
    said = w.say(CAME_WENT, list="; ".join(f"{pair.label}: {pair.filled}, {pair.hatched}" for pair in pairs))
    page.section(w.tr(mark("Support")), upright(said, pairs, names, page.styles))
    counted = [w.tr(text) for text in (words_of.RECEIVED, words_of.SOLVED, words_of.STILL_OPEN, words_of.KEPT, words_of.MISSED)]
    rows = [
        Entry(page.level(row), tuple(w.number(number) for number in (row.received, row.solved, row.open, row.kept, row.missed)))
        for row in report.levels if row.level
    ]  # fmt: skip
    whole = report.whole
    rows.append(Entry(page.level(whole), tuple(map(w.number, (whole.received, whole.solved, whole.open, whole.kept, whole.missed)))))
    page.table(w.tr(mark("Level")), counted, rows)
    took = [w.tr(mark("Tickets")), w.tr(words_of.HALF), w.tr(words_of.MOST)]
    for title, which in ((mark("Time to the first answer"), "reply"), (mark("Time to the solution"), "solve")):
        lengths: list[tuple[str, Spread]] = [(page.level(row), getattr(row, which)) for row in (*report.levels[1:], whole)]
        page.table(w.tr(title), took, [_took(name, spread, page) for name, spread in lengths if spread.count])
    if whole.reply.count or whole.solve.count:
        page.flow.add(Group([gap(4), *page.letter.body(w.tr(OPENING), page.styles.second(8), step=11)]))
    grouped = ((mark("Priority"), report.priorities, PRIORITIES), (mark("Kind"), report.kinds, KINDS))
    for title, lines, table in (*grouped, (mark("Channel"), report.channels, CHANNELS)):
        page.table(w.tr(title), counted[:3], [_line(line, table, w) for line in lines])


def _label(part: Part, w: Words) -> str:
    return f"{w.weekday(part.first)} {w.short_day(part.first)}" if part.first == part.last else w.short_day(part.first)


def _took(name: str, spread: Spread, page: Page) -> Entry:
    return Entry(name, (page.w.number(spread.count), page.length(spread.median), page.length(spread.p90)))


def _line(line: Line, table: dict[str, str], w: Words) -> Entry:
    return Entry(word(table, line.key, w), (w.number(line.received), w.number(line.solved), w.number(line.open)))


def _promises(report: Report, page: Page) -> None:
    w = page.w
    names = w.tr(words_of.KEPT), w.tr(words_of.MISSED)
    pairs = [Pair(word(words_of.PROMISES, line.kind, w), line.kept, line.missed) for line in report.promises]
    title = w.tr(mark("Promises"))
    if not pairs and report.goals:
        page.section(title)
        _goals(report, page)
        return
    if not pairs:
        page.section(title, *page.body(w.tr(mark("No promise with a latest fell due."))))
        return
    said = w.say(KEPT_MISSED, list="; ".join(f"{pair.label}: {pair.filled}, {pair.hatched}" for pair in pairs))
    page.section(title, lying(said, pairs, names, page.styles))
    _goals(report, page)
    reasons = Counter(reason_of(one, w) for one in report.missed)
    page.table(w.tr(mark("Reason")), [names[1]], [Entry(text, (w.number(count),)) for text, count in reasons.most_common()])
    rows = [_missed(one, page) for one in report.missed[:MOST_MISSED]]
    page.table(w.tr(mark("Promises not kept")), [w.tr(mark("Latest promised"))], rows)
    if len(report.missed) > MOST_MISSED:
        page.line(w.say(mark("And {n} more."), n=len(report.missed) - MOST_MISSED))


def _goals(report: Report, page: Page) -> None:
    """Aims without a latest, which nobody can break."""
    labels = [page.w.tr(words_of.REACHED), page.w.tr(words_of.UNREACHED)]
    rows = [
        Entry(word(words_of.PROMISES, goal.kind, page.w), (page.w.number(goal.reached), page.w.number(goal.unreached)))
        for goal in report.goals
    ]
    page.table(page.w.tr(mark("Goals")), labels, rows)


def reason_of(one: Missed, w: Words) -> str:
    """Why a promise was missed, as somebody said."""
    return one.reason or w.tr(SHIPPED.get(one.code, one.code) if one.code else words_of.NOT_SAID)


def _missed(one: Missed, page: Page) -> Entry:
    latest = one.latest.astimezone(page.zone)
    about = f"{word(words_of.PROMISES, one.kind, page.w)} · {reason_of(one, page.w)}"
    return Entry(f"{one.number} {one.subject}", (f"{page.w.date(latest)} {page.w.clock(latest)}",), about)
