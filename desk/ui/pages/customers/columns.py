"""The tables of the page: their columns as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desk.ui.parts.cells import Cell, Mark, said
from desk.ui.parts.chip import Chip
from desk.ui.table import Column
from desk.ui.times import received
from desk.ui.trade_words import AGREEMENTS, TIERS, word
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from desk.services.customers import ContactView, ContractView, CustomerRow, SiteView
    from desk.words import Words


def customer_columns(words: Callable[[], Words], now: Callable[[], datetime]) -> list[Column[CustomerRow]]:
    """The list of customers."""

    def contracts(row: CustomerRow) -> Cell | None:
        said = ", ".join(word(AGREEMENTS, kind, words()) for kind in row.contracts if not kind.startswith("tier_"))
        return Cell(said, "text2", hint=said) if said else None

    def last(row: CustomerRow) -> Cell | None:
        return None if row.last_contact is None else Cell(received(row.last_contact, now(), words()), "text2", figures=True)

    def named(row: CustomerRow) -> Cell:
        chips = (Chip(word(TIERS, row.tier, words()), "accent" if row.tier == "premium" else "text2"),) if row.tier else ()
        return Cell(row.name, weight=500, chips=chips)

    def count(row: CustomerRow) -> Cell:
        return Cell(str(row.open_tickets), "text" if row.open_tickets else "text3", figures=True)

    def money(row: CustomerRow) -> Any:
        return Cell(words().money(row.unbilled, row.currency), "text" if row.unbilled else "text3", figures=True)

    return [
        Column("name", mark("Customer"), 0, value=named, sort="name"),
        Column("city", mark("City"), 110, value=lambda row: row.city or None, sort="city", tone="text2"),
        Column("contracts", mark("Contracts"), 130, value=contracts),
        Column("open_tickets", mark("Tickets"), 66, "r", value=count, sort="open_tickets"),
        Column("last_contact", mark("Last contact"), 110, "r", value=last, sort="last_contact"),
        Column("unbilled", mark("Unbilled"), 116, "r", value=money, sort="unbilled"),
    ]


def contact_columns(words: Callable[[], Words]) -> list[Column[ContactView]]:
    """The people of a customer."""

    def named(row: ContactView) -> Cell:
        return Cell(row.name, "text" if row.active else "text3", 500, hint=said(role(row) or ""))

    def reached(row: ContactView, kind: str, first: str) -> Cell | None:
        """The first number or address; the hint has them all."""
        every = [each for each in (first, *(way.value for way in row.ways if way.kind == kind)) if each]
        return Cell(every[0], "text2", hint="\n".join(every)) if every else None

    def role(row: ContactView) -> Cell | None:
        if row.erased:
            return None
        parts = [row.title, words().tr(mark("Superuser")) if row.superuser else ""]
        said = " · ".join(part for part in parts if part)
        return Cell(said, "text2") if said else None

    def orders(row: ContactView) -> Cell:
        if not row.active:
            return Cell(words().tr(mark("No longer there")), "text3")
        may = Mark("check", "green", words().tr(mark("May order")))
        return Cell("", marks=(may,), hint=may.said) if row.authorised else Cell("—", "text3")

    return [
        Column("name", mark("Name"), 0, value=named),
        Column("title", mark("Role"), 120, value=role),
        Column("phone", mark("Phone"), 140, value=lambda row: reached(row, "phone", row.phone)),
        Column("email", mark("E-mail"), 170, value=lambda row: reached(row, "email", row.email)),
        Column("orders", mark("Orders"), 76, value=orders),
    ]


def contract_columns(words: Callable[[], Words], currency: Callable[[], str]) -> list[Column[ContractView]]:
    """The contracts of a customer."""

    def kind(row: ContractView) -> Cell:
        chips = (Chip(words().tr(mark("Holds now")), "green", "check"),) if row.active else ()
        named = word(AGREEMENTS, row.kind, words())
        text = words().say("{item}: {subject}", item=named, subject=row.site) if row.site else named
        return Cell(text, "text" if row.active else "text2", 500, chips=chips, hint=text)

    def fee(row: ContractView) -> Cell | None:
        if row.price is None:
            return None
        period = words().tr(mark("year") if row.fee_period == "year" else mark("month"))
        return Cell(f"{words().money(row.price, currency())} / {period}", figures=True)

    return [
        Column("kind", mark("Contract"), 0, value=kind),
        Column("from", mark("Starts"), 104, "r", value=lambda row: words().date(row.starts_on)),
        Column("to", mark("Ends"), 104, "r", value=lambda row: words().date(row.ends_on) if row.ends_on else None),
        Column("renews", mark("Renews"), 104, "r", value=lambda row: words().date(row.renews_on) if row.renews_on else None),
        Column("price", mark("Fee"), 148, "r", value=fee),
    ]


def site_columns(words: Callable[[], Words], currency: Callable[[], str]) -> list[Column[SiteView]]:
    """The sites of a customer."""
    return [
        Column("name", mark("Site"), 0, value=lambda row: Cell(row.name, weight=500)),
        Column("url", mark("Web address"), 200, value=lambda row: row.url or None, tone="text2"),
        Column("version", mark("Version"), 80, value=lambda row: row.product_version or None, tone="text2"),
        Column(
            "project",
            mark("Project"),
            116,
            "r",
            value=lambda row: None if row.project_price is None else words().money(row.project_price, currency()),
        ),
        Column(
            "training",
            mark("Training left"),
            116,
            "r",
            value=lambda row: words().duration(row.training_quarters * 900) if row.training_quarters else None,
        ),
    ]
