"""The price list as rows: sections, and items with today's price and the next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desk.ui.pages.billing.sayings import UNITS, amount, symbol
from desk.ui.parts.cells import Cell
from desk.ui.parts.chip import Chip
from desk.ui.table import Column, ListModel
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtCore import Qt

    from desk.services.prices import PriceRow
    from desk.ui.desk_context import Desk

UNIT, MONEY, DAY, NEXT = 72, 106, 102, 176
SUMS = frozenset({"net", "gross"})


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A section's head."""

    title: str

    @property
    def id(self) -> str:
        """Its title tells it from the others."""
        return self.title


def rows_of(items: Iterable[PriceRow]) -> list[SectionRow | PriceRow]:
    """The items by section in the order of the list, each section under its head."""
    sections: dict[str, list[PriceRow]] = {}
    for item in items:
        sections.setdefault(item.section, []).append(item)
    rows: list[SectionRow | PriceRow] = []
    for section, own in sections.items():
        rows += [SectionRow(section), *own]
    return rows


def _chips(row: PriceRow, desk: Desk) -> Iterator[Chip]:
    """What a person should see before relying on the price: whose it is, days without one, what nobody has confirmed."""
    words = desk.words
    if row.own:
        yield Chip(words.tr(mark("own price")), "accent")
    if row.gap is not None:
        said = (
            words.tr(mark("no price today"))
            if row.gap.first <= desk.now().date()
            else words.say("no price from {day:date}", day=row.gap.first)
        )
        yield Chip(said, "red")
    if row.ours:
        yield Chip(words.tr(mark("ours, please check")), "amber")


def price_columns(desk: Desk) -> list[Column[Any]]:
    """Item, unit, price, with VAT, valid from, next price."""

    def named(row: SectionRow | PriceRow) -> Cell:
        if isinstance(row, SectionRow):
            return Cell(desk.words.tr(row.title), weight=600)
        return Cell(row.name, chips=tuple(_chips(row, desk)))

    def unit(row: PriceRow) -> Cell:
        return Cell(desk.words.tr(UNITS[row.unit]) if row.unit in UNITS else row.unit, "text2")

    def next_price(row: PriceRow) -> Cell:
        if row.next_amount is None or row.next_from is None:
            return Cell(desk.words.say("until {day:date}", day=row.valid_to), "text2", figures=True) if row.valid_to is not None else Cell()
        said = desk.words.say("{amount} from {day:date}", amount=amount(row.next_amount, row.currency, desk.words), day=row.next_from)
        return Cell(said, "accent", figures=True)

    def money(row: PriceRow, which: str) -> Cell:
        value, tone, weight = (row.amount, "text", 500) if which == "amount" else (row.gross, "text2", 400)
        return Cell("–" if value is None else amount(value, row.currency, desk.words), tone, weight, figures=True)

    def valid(row: PriceRow) -> Cell:
        return Cell("–" if row.valid_from is None else desk.words.date(row.valid_from), "text2", figures=True)

    def of(value: Any) -> Any:
        return lambda row: "" if isinstance(row, SectionRow) else value(row)

    return [
        Column("name", mark("Item"), 0, value=named),
        Column("unit", mark("Unit"), UNIT, value=of(unit)),
        Column("net", mark("Net"), MONEY, "r", value=of(lambda row: money(row, "amount"))),
        Column("gross", mark("With VAT"), MONEY, "r", value=of(lambda row: money(row, "gross"))),
        Column("from", mark("Valid from"), DAY, "r", value=of(valid)),
        Column("next", mark("Next price"), NEXT, value=of(next_price)),
    ]


class PriceModel(ListModel[Any]):
    """The price list in memory; the heads of the sums name the currency."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(price_columns(desk), lambda: desk.words, key=lambda row: row.id)
        self._desk = desk
        self.is_group = lambda row: isinstance(row, SectionRow)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Net and gross, and in what."""
        found = super().headerData(section, orientation, role)
        profile = self._desk.profile
        if role == 0 and found and self.columns[section].key in SUMS and profile is not None:
            return f"{found} {symbol(profile.currency, self._desk.words)}"
        return found
