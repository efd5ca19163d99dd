"""What the printed price list says, built from the prices of a day and the profile's own terms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.documents.values import Hours, PriceItem, PriceListPaper, PriceSection, Said
from desk.models import Customer, DeskInfo
from desk.rules.money import rounded, share
from desk.rules.tax import vat_on
from desk.services import desks
from desk.services.parties import party_of, seller_of
from desk.services.price.rows import HOUR, PriceRow, price_list
from desk.words import mark, speaker

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from decimal import Decimal

    from desk.rules.calendar_build import Hours as DayHours
    from desk.rules.charge_shape import ChargeTerms
    from desk.rules.profile import Profile
    from desk.services.store import Store
    from desk.words import Words

UNITS: Final = {
    "quarter": mark("15 min"), "hour": mark("hour"), "site": mark("site"), "pair": mark("pair"), "year": mark("year"),
}  # fmt: skip
# A rule's why → what the list promises for it; a rule without a row here says nothing that holds for every reader.
COVERED: Final = {
    "own_fault": mark("Faults in our own software"),
    "hosting": mark("Faults in our hosting"),
    "billing": mark("Questions about invoices and fees"),
    "subscription_support": mark("Help with questions about the system and invoices, for subscribers"),
    "subscription_estimate": mark("Estimates of add-ons, with the advice about them, for subscribers"),
    "product_support": mark("Support with questions and invoices"),
    "support_agreement": mark("Help with questions and other people's faults, under a support agreement"),
    "maintenance_fault": mark("Faults in our software, under a maintenance contract"),
    "same_version": mark("Upgrades within a major version, under a maintenance contract"),
    "maintenance_work": mark("Maintenance work"),
}
VAT: Final = {"Z": mark("No VAT: zero rated."), "E": mark("No VAT: exempt.")}
CALENDARS: Final = {
    "desk": mark("Service desk"), "phone": mark("Phone"), "support": mark("Support"), "work": mark("Fault repair"),
}  # fmt: skip


def price_list_pdf(store: Store, *, on: date, language: str, customer_id: int | None = None) -> bytes:
    """The price list as PDF in a language, for everybody or with the prices a customer agreed on."""
    from desk.documents.printed import price_list_pdf as printed

    return printed(price_list_paper(store, on=on, language=language, customer_id=customer_id))


def price_list_paper(store: Store, *, on: date, language: str, customer_id: int | None = None) -> PriceListPaper:
    """The price list of a day as values ready to print."""
    profile, w = desks.profile(store), speaker(language)
    rows = tuple(row for row in price_list(store, on=on, language=language, customer_id=customer_id) if row.amount is not None)
    with store.read() as session:
        desk = session.scalars(select(DeskInfo)).one()
        seller, logo, colour = seller_of(desk), desk.logo, desk.colour
        reader = session.scalar(select(Customer.name).where(Customer.id == customer_id)) or ""
    return PriceListPaper(
        language=language,
        seller=party_of(seller, abroad_of=profile.country, language=language),
        valid_from=max((row.valid_from for row in rows if row.valid_from is not None), default=on),
        customer=reader,
        currency=profile.currency,
        vat_rate=profile.vat_rate,
        sections=tuple(_sections(rows, profile, w)),
        covered=tuple(_covered(profile.charges, w)),
        hours=tuple(_hours(profile, w)),
        promises=(Said(w.tr(profile.summary)),),
        boxed=_boxed(w),
        terms=tuple(_terms(profile, w)),
        logo=logo,
        colour=colour,
    )


def _sections(rows: tuple[PriceRow, ...], profile: Profile, w: Words) -> Iterator[PriceSection]:
    titles = list(dict.fromkeys(row.section for row in rows))
    quoted = [item for item in profile.charges.items.values() if item.price is None and item.code not in {row.code for row in rows}]
    for title in titles:
        items = [item for row in rows if row.section == title for item in _items(row, profile, w)]
        items += [PriceItem(text=w.tr(item.name), detail=_agreed(profile, w)) for item in quoted if item.section == title]
        yield PriceSection(w.tr(title), tuple(items))


def _items(row: PriceRow, profile: Profile, w: Words) -> Iterator[PriceItem]:
    """The item as it is counted and, where the hour's price is named, the whole hour too."""
    terms = profile.charges.items.get(row.code)
    vat = w.tr(VAT[row.vat_category]) if row.vat_category in VAT else ""
    name, detail = row.name, " ".join(filter(None, (_detail(row, profile, w), vat)))
    assert row.amount is not None, "only priced rows are printed"
    if terms is not None and terms.minutes and terms.minutes != terms.price_minutes:
        part = share(row.amount, terms.minutes, terms.price_minutes)
        if part == rounded(part, profile.currency):
            yield _priced(row, name, w.say("{minutes} min", minutes=terms.minutes), part, detail=detail)
            name, detail = w.say("{item}, a full hour", item=row.name), ""
    if row.next_amount is not None and row.next_from is not None:
        coming = w.say("From {day:date}: {amount:money}.", day=row.next_from, amount=(row.next_amount, row.currency))
        detail = f"{detail} {coming}".lstrip()
    yield _priced(row, name, w.tr(UNITS.get(row.unit, row.unit)), row.amount, detail=detail)


def _priced(row: PriceRow, name: str, unit: str, net: Decimal, *, detail: str) -> PriceItem:
    net = rounded(net, row.currency)
    gross = net + vat_on(net, row.vat_rate, row.currency)
    return PriceItem(text=name, unit=unit, net=net, gross=gross, detail=detail, ours=row.ours, vat_rate=row.vat_rate)


def _detail(row: PriceRow, profile: Profile, w: Words) -> str:
    terms, course, pack = profile.charges.items.get(row.code), profile.charges.course, profile.charges.pack
    if course is not None and row.code == course.site:
        return w.say(
            "{included} attendees of the site are included; a session has {seats} seats.", included=course.included, seats=course.capacity
        )
    if course is not None and row.code == course.group:
        return w.tr("Attendees of the same site.")
    if pack is not None and row.code in {fee.item for fee in profile.charges.fees if fee.contract == pack.contract}:
        hours = pack.minutes * pack.year // HOUR
        return w.say(
            "Phone guidance in opening hours: {year} hours a year, at most {month} × {minutes} min a month.",
            year=hours, month=pack.month, minutes=pack.minutes,
        )  # fmt: skip
    if terms is None or not terms.minutes:
        return ""
    return (
        w.tr("Each started hour counts.")
        if terms.minutes == HOUR
        else w.say("Each started {minutes} min count.", minutes=terms.minutes)
    )


def _agreed(profile: Profile, w: Words) -> str:
    labour = profile.charges.labour
    if labour is None:
        return w.tr("Agreed case by case.")
    low, high = (labour.lowest, profile.currency), (labour.highest, profile.currency)
    return w.say("Agreed case by case, from {lowest:money} to {highest:money} an hour.", lowest=low, highest=high)


def _covered(terms: ChargeTerms, w: Words) -> Iterator[Said]:
    said: dict[str, bool] = {}
    for rule in terms.rules:
        if rule.outcome == "covered" and rule.why in COVERED:
            said[COVERED[rule.why]] = said.get(COVERED[rule.why], True) and rule.ours
    for text, ours in said.items():
        yield Said(w.tr(text), ours=ours)


def _boxed(w: Words) -> tuple[tuple[str, str], ...]:
    return (
        (w.tr("Other work"), w.tr("Work without a price here is quoted case by case, and nothing is done before the quote is approved.")),
    )


def _terms(profile: Profile, w: Words) -> Iterator[str]:
    labour = profile.charges.labour
    if labour is not None:
        yield w.say("Under an SLA contract the hourly rates are {percent:percent} higher.", percent=(labour.multiplier - 1) * 100)
    for fee in profile.charges.fees:
        if fee.percent is not None and fee.contract == "maintenance":
            yield w.say("A maintenance contract costs {percent:percent} of the project's price a year.", percent=fee.percent)


def _hours(profile: Profile, w: Words) -> Iterator[Hours]:
    for name, terms in profile.calendar_terms.items():
        if name in CALENDARS:
            yield Hours(w.tr(CALENDARS[name]), "; ".join(_week(terms.week, w)))


def _week(week: tuple[DayHours, ...], w: Words) -> Iterator[str]:
    """Days with the same hours together: mán.–fös. 9:00–12:00."""
    first = 0
    for day in range(1, len(week) + 1):
        if day < len(week) and week[day] == week[first]:
            continue
        if week[first]:
            days = dict.fromkeys((_weekday(first, w), _weekday(day - 1, w)))
            yield f"{'–'.join(days)} {', '.join('–'.join(_clock(at, w) for at in span) for span in week[first])}"
        first = day


def _weekday(day: int, w: Words) -> str:
    from datetime import date

    return w.weekday(date(2026, 6, 1 + day))  # 1 June 2026 is a Monday


def _clock(seconds: int, w: Words) -> str:
    from datetime import time

    hours, minutes = divmod(seconds // 60, 60)
    return w.clock(time(hours, minutes)) if hours < 24 else "24"  # noqa: PLR2004 - midnight as the day's end
