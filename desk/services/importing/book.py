"""The desk's customers as an import sees them: matched by number, address or name, and changed row by row before anything is written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from desk.models import Contact, ContactWay, Customer, Site
from desk.rules.errors import Refused
from desk.rules.phone import phone_digits
from desk.services.contact_ways import Way
from desk.services.customer.edits import CONTACT, CUSTOMER, SITE
from desk.services.customer.twins import bare_name
from desk.services.folding import fold
from desk.services.registers import registration_number, vat_number
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from sqlalchemy.orm import Session

TWO: Final = mark("The row points to two customers, {one} and {other}: merge them first, or mend the number.")
SEVERAL: Final = mark("Several customers have the name {name}: give the registration number too.")
NOBODY: Final = mark("No customer of the desk is meant by this row, and it gives no name for a new one.")
NO_PERSON: Final = mark("This person is not there yet, and a new one needs a name.")
STARTS: Final[dict[str, dict[str, Any]]] = {
    "contact": {"title": "", "email": "", "phone": "", "authorised": False, "superuser": False, "first_login_on": None,
                "trained_on": None, "active": True, "ways": ()},
    "site": {"url": "", "product_version": "", "project_price": None, "training_quarters": 0},
}  # fmt: skip
CHECKED: Final = {"registration_number": registration_number, "vat_number": vat_number}


@dataclass(slots=True, eq=False)
class Thing:
    """A customer, person or site: its id (None: new), its fields now, and what they were before this import."""

    id: int | None
    fields: dict[str, Any]
    before: dict[str, Any] = field(default_factory=dict)
    parts: dict[str, list[Thing]] = field(default_factory=lambda: {"contact": [], "site": []})
    version: int = 1

    @property
    def is_changed(self) -> bool:
        """Whether the import changes something that was there."""
        return self.id is not None and bool(self.before)

    def take(self, wanted: Mapping[str, Any]) -> None:
        """Put new values in, keeping what was."""
        for name, value in wanted.items():
            self.before.setdefault(name, self.fields.get(name))
            self.fields[name] = value


class Book:
    """Every customer with people and sites, and where each is found."""

    def __init__(self, session: Session, *, country: str, language: str, replace: bool) -> None:
        self._country, self._language, self._replace = country, language, replace
        self.customers: dict[int, Thing] = {}
        self._by: dict[str, dict[str, list[Thing]]] = {key: {} for key in ("registration_number", "vat_number", "email", "name")}
        by_id = self._read_customers(session)
        self._read_parts(session, by_id)

    def _read_customers(self, session: Session) -> dict[int, Thing]:
        columns = [name for name in CUSTOMER if name != "named_contact_id"]
        rows = session.execute(
            select(Customer.id, Customer.version, *(getattr(Customer, name) for name in columns))
            .where(Customer.merged_into_id.is_(None)).order_by(Customer.id)
        )  # fmt: skip
        found = {row[0]: Thing(row[0], dict(zip(columns, row[2:], strict=True)), version=row[1]) for row in rows}
        for thing in found.values():
            self._enter(thing)
        return found

    def _read_parts(self, session: Session, by_id: dict[int, Thing]) -> None:
        ways: dict[int, list[Way]] = {}
        for contact_id, kind, label, value in session.execute(
            select(ContactWay.contact_id, ContactWay.kind, ContactWay.label, ContactWay.value).order_by(ContactWay.id)
        ):
            ways.setdefault(contact_id, []).append(Way(kind, label, value))
        tables: tuple[tuple[str, Any, list[str]], ...] = (
            ("contact", Contact, [name for name in CONTACT if name != "ways"]), ("site", Site, list(SITE)),
        )  # fmt: skip
        for kind, model, columns in tables:
            rows = select(model.id, model.customer_id, *(getattr(model, name) for name in columns)).order_by(model.id)
            for key, owner, *values in session.execute(rows if kind == "site" else rows.where(Contact.erased_at.is_(None))):
                thing = Thing(key, dict(zip(columns, values, strict=True)))
                if kind == "contact":
                    thing.fields["ways"] = tuple(ways.get(key, ()))
                if owner in by_id:
                    by_id[owner].parts[kind].append(thing)

    def _enter(self, thing: Thing) -> None:
        for key, places in self._by.items():
            value = _folded(key, thing.fields.get(key) or "")
            if value and thing not in places.get(value, ()):
                places.setdefault(value, []).append(thing)

    def row(self, given: Mapping[str, Any]) -> set[str]:
        """Take one row in, whole or not at all; answers what it made or changed: "customer", "contact", "site"."""
        parts: dict[str, dict[str, Any]] = {kind: {} for kind in THINGS}
        for key, value in given.items():
            kind, _dot, name = key.partition(".")
            parts[kind][name] = value
        found, values = self._customer(parts["customer"])
        steps: list[tuple[Thing, dict[str, Any], str, Thing | None]] = [(found, values, "customer", None)]
        for kind in ("contact", "site"):
            if parts[kind]:
                part, own = self._part(found, kind, parts[kind])
                steps.append((part, own, kind, found))
        # Nothing was refused: now, and only now, the row counts.
        return {kind for thing, wanted, kind, owner in steps if self._keep(thing, wanted, kind, owner)}

    def _keep(self, thing: Thing, wanted: dict[str, Any], kind: str, owner: Thing | None) -> bool:
        fresh = thing.id is None and (id(thing) not in self.customers if owner is None else thing not in owner.parts[kind])
        thing.take(wanted)
        if owner is None:
            self.customers[id(thing)] = thing
            self._enter(thing)
        elif fresh:
            owner.parts[kind].append(thing)
        return fresh or bool(wanted)

    def _customer(self, given: dict[str, Any]) -> tuple[Thing, dict[str, Any]]:
        country = given.get("country") or self._country
        found = self._matched(self._numbers(given, country))
        if found is not None:
            given = self._numbers(given, given.get("country", found.fields["country"]) if self._replace else found.fields["country"])
            return found, self._wanted(found, given)
        given = self._numbers(given, country)
        if not given.get("name"):
            raise Refused(NOBODY, field="customer.name")
        start: dict[str, Any] = {
            name: "" for name in CUSTOMER if name not in {"named_contact_id", "tier", "subscribed", "credit_stop"}
        } | {"country": self._country, "language": self._language, "tier": None, "subscribed": True, "credit_stop": False}  # fmt: skip
        return Thing(None, start), given

    def _numbers(self, given: dict[str, Any], country: str) -> dict[str, Any]:
        try:
            return given | {name: check(given[name], country) for name, check in CHECKED.items() if given.get(name)}
        except Refused as refused:
            raise Refused(refused.sentence, field=f"customer.{refused.field}", **refused.values) from refused

    def _matched(self, given: dict[str, Any]) -> Thing | None:
        """By registration number, then VAT number; else by address, then exact name, of one whose numbers do not say otherwise.

        Two companies may share an address: one alone says who is meant only where the names agree, or where the file overrules.
        """
        sure = {id(one): one for key in CHECKED for one in self._at(key, given)}
        if len(sure) > 1:
            one, other, *_more = sure.values()
            raise Refused(TWO, field="customer.registration_number", one=one.fields["name"], other=other.fields["name"])
        if sure:
            return next(iter(sure.values()))
        for key in ("email", "name"):
            hits = [one for one in self._at(key, given) if _agrees(one, given)]
            if key == "email" and not self._replace:
                hits = [one for one in hits if _alike(one.fields["name"], str(given.get("name") or ""))]
            exact = [one for one in hits if key == "email" and _folded("name", one.fields["name"]) == _folded("name", given.get("name"))]
            if len(hits) == 1 or exact:
                return (exact or hits)[0]
            if hits and key == "name":
                raise Refused(SEVERAL, field="customer.name", name=str(given["name"]))
        return None

    def _at(self, key: str, given: dict[str, Any]) -> list[Thing]:
        return self._by[key].get(_folded(key, given.get(key) or ""), []) if given.get(key) else []

    def _part(self, owner: Thing, kind: str, given: dict[str, Any]) -> tuple[Thing, dict[str, Any]]:
        if kind == "site":
            found = next((one for one in owner.parts["site"] if _same_site(one.fields, given)), None)
        else:
            found = _person(owner.parts["contact"], given, owner.fields["country"])
        if found is not None:
            return found, self._wanted(found, given)
        if kind == "site" and given.get("url"):
            given = {"name": _host(given["url"]), **given}
        if not given.get("name"):
            raise Refused(NO_PERSON if kind == "contact" else "A name is needed.", field=f"{kind}.name")
        return Thing(None, dict(STARTS[kind])), given

    def _wanted(self, thing: Thing, given: dict[str, Any]) -> dict[str, Any]:
        """What a row changes of a thing that is there: what is empty, or all that it gives if that is asked."""
        return {
            name: value
            for name, value in given.items()
            if value != thing.fields.get(name) and (self._replace or _is_empty(thing.fields.get(name)))
        }  # fmt: skip


THINGS: Final = ("customer", "contact", "site")


def _is_empty(value: Any) -> bool:
    """Nothing stands there; no is an answer, and so is none of training left."""
    return value is None or value in ("", ())


def _folded(key: str, value: Any) -> str:
    return fold(str(value or "")) if key == "name" else str(value or "").casefold()


def _agrees(one: Thing, given: Mapping[str, Any]) -> bool:
    """Whether no number of a customer says that it is another one."""
    return all(not one.fields[key] or not given.get(key) or one.fields[key] == given[key] for key in CHECKED)


def _alike(known: str, given: str) -> bool:
    """Whether two names may be one company's: the same but for its form, or one the beginning of the other."""
    one, other = bare_name(known), bare_name(given)
    return not given or one == other or one.startswith(f"{other} ") or other.startswith(f"{one} ")


def _person(people: Iterable[Thing], given: dict[str, Any], country: str) -> Thing | None:
    """By address, then by name; by number only if no name says otherwise."""
    address, name = _folded("email", given.get("email")), fold(given.get("name") or "")
    digits = phone_digits(given.get("phone") or "", country)
    ways: list[Callable[[Thing], bool]] = [
        lambda one: bool(address) and address in {one.fields["email"].casefold(), *(way.value.casefold() for way in one.fields["ways"])}
        and (not name or fold(one.fields["name"]) == name),
        lambda one: bool(name) and fold(one.fields["name"]) == name
        and (not address or not one.fields["email"] or address == one.fields["email"].casefold()),
        lambda one: bool(name) and fold(one.fields["name"]) == name,
        lambda one: not name and bool(digits) and digits == phone_digits(one.fields["phone"], country),
    ]  # fmt: skip
    people = list(people)
    return next((one for way in ways for one in people if way(one)), None)


def _host(url: str) -> str:
    return url.partition("://")[2].partition("/")[0].removeprefix("www.") or url.partition("/")[0].removeprefix("www.")


def _same_site(fields: dict[str, Any], given: dict[str, Any]) -> bool:
    urls = [str(each.get("url") or "").casefold().rstrip("/") for each in (fields, given)]
    return fold(fields["name"]) == fold(given.get("name") or "") or bool(urls[1] and urls[0] == urls[1])
