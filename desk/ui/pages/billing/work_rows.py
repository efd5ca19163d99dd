"""The rows of unbilled work: a customer with its pieces of work, ticked or not, and the columns they are shown in."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desk.ui.pages.billing.sayings import COUNTS, HOLDS, amount, brief_why, hold_of, is_due, net_of, symbol, whole_why
from desk.ui.parts.cells import Cell, Mark
from desk.ui.parts.chip import Chip
from desk.ui.parts.pill import Pill, Promise
from desk.ui.table import Column, ListModel
from desk.ui.trade_words import TIERS, word
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from PySide6.QtCore import Qt

    from desk.services.charges import UnbilledCustomer, UnbilledWork
    from desk.ui.desk_context import Desk

EMPTY, PART, FULL = 0, 1, 2
INDENT = 18
DATE, COUNT, EACH, NET, WHY = 92, 62, 80, 106, 232
MISSING, RELEASE = 140, 92


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A customer's row: how many pieces, what they come to, how many are ticked, open or closed."""

    customer_id: int
    customer: str
    tier: str | None
    currency: str
    works: int
    net: Decimal
    check: int
    is_open: bool

    @property
    def key(self) -> tuple[str, int]:
        """What tells the row from every other."""
        return ("customer", self.customer_id)


@dataclass(frozen=True, slots=True)
class WorkRow:
    """A piece of work under its customer."""

    customer_id: int
    customer: str
    currency: str
    work: UnbilledWork
    check: int = EMPTY

    @property
    def key(self) -> tuple[str, int]:
        """What tells the row from every other."""
        return ("work", self.work.id)


def rows_of(groups: Iterable[UnbilledCustomer], ticked: Collection[int], closed: Collection[int]) -> list[GroupRow | WorkRow]:
    """The rows as they are shown."""
    rows: list[GroupRow | WorkRow] = []
    for group in groups:
        due = [work for work in group.work if is_due(work)]
        if not due:
            continue
        count = sum(work.id in ticked for work in due)
        check = EMPTY if not count else FULL if count == len(due) else PART
        net = sum(map(net_of, due), Decimal(0))
        is_open = group.customer_id not in closed
        rows.append(GroupRow(group.customer_id, group.customer, group.tier, group.currency, len(due), net, check, is_open))
        if is_open:
            rows += [
                WorkRow(group.customer_id, group.customer, group.currency, work, FULL if work.id in ticked else EMPTY) for work in due
            ]
    return rows


def held_of(groups: Iterable[UnbilledCustomer]) -> list[WorkRow]:
    """What waits for a release: held work, and work of no price that a person may take on."""
    return [
        WorkRow(group.customer_id, group.customer, group.currency, work)
        for group in groups
        for work in (*group.held, *(work for work in group.work if not is_due(work)))
    ]


def works_word(desk: Desk, count: int) -> str:
    """So many pieces of work."""
    return desk.words.many("{n} piece of work", "{n} pieces of work", count)


def work_columns(desk: Desk) -> list[Column[GroupRow | WorkRow]]:
    """Customer and work, date, quarters, each, net, why."""

    def named(row: GroupRow | WorkRow) -> Cell:
        if isinstance(row, GroupRow):
            chips = (Chip(word(TIERS, row.tier, desk.words), "accent" if row.tier == "premium" else "text2"),) if row.tier else ()
            return Cell(row.customer, weight=600, check=row.check, caret="down" if row.is_open else "right", chips=chips)
        tone = "text" if net_of(row.work) else "text2"
        return Cell(text_of(row, desk), tone, check=row.check, indent=INDENT)

    def date(row: GroupRow | WorkRow) -> Cell:
        return Cell(works_word(desk, row.works), "text2", figures=True) if isinstance(row, GroupRow) else day_of(row, desk)

    def why(row: GroupRow | WorkRow) -> Cell:
        if isinstance(row, GroupRow):
            return Cell()
        return Cell(brief_why(row.work, desk.words), "text2", hint=whole_why(row.work, desk.words))

    def net(row: GroupRow | WorkRow) -> Cell:
        value = row.net if isinstance(row, GroupRow) else net_of(row.work)
        return Cell(amount(value, row.currency, desk.words), "text" if value else "text2", 600, figures=True)

    return [
        Column("name", mark("Customer and work"), 0, value=named),
        Column("date", mark("Date"), DATE, "r", value=date),
        Column("count", mark("Quarters"), COUNT, "r", value=lambda row: "" if isinstance(row, GroupRow) else count_of(row, desk)),
        Column("each", mark("Each"), EACH, "r", value=lambda row: "" if isinstance(row, GroupRow) else each_of(row, desk)),
        Column("net", mark("Net"), NET, "r", value=net),
        Column("why", mark("Why"), WHY, value=why),
    ]


def held_columns(desk: Desk) -> list[Column[WorkRow]]:
    """The same columns; what is missing, and the word that releases, stand in the place of the why."""

    def net(row: WorkRow) -> Cell | None:
        if not row.work.net:
            return None
        return Cell(amount(row.work.net, row.currency, desk.words), weight=600, figures=True)

    def missing(row: WorkRow) -> Pill:
        hold, tr = desk.words.tr(HOLDS[hold_of(row.work)]), desk.words.say
        return Pill(Promise.HELD, hold, said=tr("Held: {what}", what=hold))

    def release(_row: WorkRow) -> Cell:
        return Cell(desk.words.tr(mark("Release")), "text2", 500, marks=(Mark("release"),))

    return [
        Column("name", "", 0, value=lambda row: Cell(f"{row.customer}: {text_of(row, desk)}")),
        Column("date", "", DATE, "r", value=lambda row: day_of(row, desk)),
        Column("count", "", COUNT, "r", value=lambda row: count_of(row, desk)),
        Column("each", "", EACH, "r", value=lambda row: each_of(row, desk)),
        Column("net", "", NET, "r", value=net),
        Column("missing", "", MISSING, value=missing),
        Column("release", "", RELEASE, value=release),
    ]


def text_of(row: WorkRow, desk: Desk) -> str:
    """What was done, as it was noted."""
    return row.work.text or desk.words.say("Call of {length:duration}", length=row.work.seconds)


def day_of(row: WorkRow, desk: Desk) -> Cell:
    """The day, in the desk's zone."""
    return Cell(desk.words.short_day(row.work.at.astimezone(desk.zone).date()), "text2", figures=True)


def count_of(row: WorkRow, desk: Desk) -> Cell:
    """How many units."""
    return Cell(desk.words.number(row.work.units), "text2", figures=True)


def each_of(row: WorkRow, desk: Desk) -> Cell:
    """What a unit costs; a dash where nothing is asked."""
    price = row.work.unit_price
    if price is None or row.work.goodwill or row.work.status == "covered":
        return Cell("–", "text2", figures=True)
    return Cell(amount(price, row.currency, desk.words), "text2", figures=True)


class WorkModel(ListModel[Any]):
    """Rows of work; the head of the sums names the currency."""

    def __init__(self, desk: Desk, columns: Sequence[Column[Any]], *, currency: Callable[[], str]) -> None:
        super().__init__(columns, lambda: desk.words, key=lambda row: row.key)
        self._currency = currency
        self.is_group = lambda row: isinstance(row, GroupRow)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Net, and in what."""
        found = super().headerData(section, orientation, role)
        if role == 0 and found and self.columns[section].key == "net" and self._currency():
            return f"{found} {symbol(self._currency(), self._words())}"
        if role == 0 and found and self.columns[section].key == "count":
            return self._words().tr(COUNTS[self._unit()])
        return found

    def _unit(self) -> str:
        """What most desks count by: quarters, or hours where nothing else is charged."""
        units = {row.work.unit for row in self.rows() if isinstance(row, WorkRow) and row.work.unit_price is not None}
        return "quarter" if not units or "quarter" in units else "hour" if units == {"hour"} else ""
