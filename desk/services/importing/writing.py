"""What an import made or changed, written: many rows a statement, and everything found by what it is now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import delete, insert, update

from desk.models import Contact, ContactWay, Customer, Op, Site
from desk.rules.phone import phone_digits
from desk.services.contact_ways import found_by
from desk.services.customer.edits import customer_search

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.importing.book import Book, Thing

PROMISED: Final = {"tier", "subscribed"}


def write_book(session: Session, book: Book, *, at: datetime, by: int) -> tuple[list[int], list[int]]:
    """Write what the book holds; answers the customers touched, and those whose promises follow."""
    customers = list(book.customers.values())
    followed = [one.id for one in customers if one.is_changed and PROMISED & one.before.keys() and one.id is not None]
    new = [one for one in customers if one.id is None]
    changed = [one for one in customers if one.is_changed or (one.id is not None and any(map(_differs, one.parts["site"])))]
    known = {*new, *changed}
    touched = [one for one in customers if one in known or any(map(_differs, one.parts["contact"]))]
    _changed_customers(session, [one for one in changed if one.is_changed], at=at, by=by)
    _new_customers(session, new, at=at)
    _searched(session, changed)
    _contacts(session, customers)
    _sites(session, customers)
    return [one.id for one in touched if one.id is not None], followed


def _differs(part: Thing) -> bool:
    return part.id is None or part.is_changed


def _search(one: Thing) -> str:
    sites = [Site(name=part.fields["name"], url=part.fields["url"]) for part in one.parts["site"]]
    return customer_search(Customer(**one.fields), sites)


def _new_customers(session: Session, new: list[Thing], *, at: datetime) -> None:
    rows = [{**one.fields, "search": _search(one), "created_at": at, "version": 1} for one in new]
    for one, key in zip(new, _inserted(session, Customer, rows), strict=True):
        one.id = key


def _changed_customers(session: Session, changed: list[Thing], *, at: datetime, by: int) -> None:
    """The values replaced go on the record as any other change's do, so that a form open elsewhere knows."""
    if not changed:
        return
    session.execute(
        update(Customer),
        [{"id": one.id, "version": one.version + 1, **{name: one.fields[name] for name in one.before}} for one in changed],
    )
    session.execute(insert(Op), [
        {"key": f"version:customer:{one.id}:{one.version + 1}", "at": at, "by_id": by,
         "result": {"before": {name: "" if value is None else str(value) for name, value in one.before.items()}}}
        for one in changed
    ])  # fmt: skip


def _searched(session: Session, changed: list[Thing]) -> None:
    rows = [{"id": one.id, "search": _search(one)} for one in changed]
    if rows:
        session.execute(update(Customer), rows)


def _contacts(session: Session, customers: Iterable[Thing]) -> None:
    """People with their further numbers; what they are found by is worked out from all of them."""
    parts = [(one, part) for one in customers for part in one.parts["contact"] if _differs(part)]
    fresh = [(one, part) for one, part in parts if part.id is None]
    for (_one, part), key in zip(fresh, _inserted(session, Contact, [_contact(*pair) for pair in fresh]), strict=True):
        part.id = key
    made = {part for _one, part in fresh}
    old = [(one, part) for one, part in parts if part not in made]
    if old:
        session.execute(update(Contact), [{"id": part.id, **_contact(one, part)} for one, part in old])
    with_ways = [(one, part) for one, part in parts if "ways" in part.before]
    if with_ways:
        session.execute(delete(ContactWay).where(ContactWay.contact_id.in_([part.id for _one, part in with_ways])))
    _inserted(session, ContactWay, [
        {"contact_id": part.id, "kind": way.kind, "label": way.label, "value": way.value, "digits": _digits(way.kind, way.value, one)}
        for one, part in with_ways for way in part.fields["ways"]
    ])  # fmt: skip


def _digits(kind: str, value: str, one: Thing) -> str:
    return phone_digits(value, one.fields["country"]) if kind == "phone" else ""


def _contact(one: Thing, part: Thing) -> dict[str, Any]:
    fields = {name: value for name, value in part.fields.items() if name != "ways"}
    more = ((way.kind, way.value, _digits(way.kind, way.value, one)) for way in part.fields["ways"])
    found = {"digits": _digits("phone", fields["phone"], one), "search": found_by(fields["name"], fields["email"], more)}
    return {**fields, **found, "customer_id": one.id}


def _sites(session: Session, customers: Iterable[Thing]) -> None:
    parts = [(one, part) for one in customers for part in one.parts["site"] if _differs(part)]
    _inserted(session, Site, [{**part.fields, "customer_id": one.id} for one, part in parts if part.id is None])
    old = [{"id": part.id, **part.fields} for _one, part in parts if part.id is not None]
    if old:
        session.execute(update(Site), old)


def _inserted(session: Session, model: type[Any], rows: list[dict[str, Any]]) -> list[int]:
    """The ids of rows written at once, in their order."""
    if not rows:
        return []
    return list(session.scalars(insert(model).returning(model.id, sort_by_parameter_order=True), rows))
