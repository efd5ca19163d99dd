"""The courses the desk gives: kind, way, length, seats, price and names by language; a retired one stays for its sessions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select

from desk.models import Course
from desk.rules.errors import Refused
from desk.rules.money import rounded
from desk.rules.roles import TEACH
from desk.services import desks
from desk.services.changes import Changed
from desk.services.managing import refuse_others
from desk.words import LANGUAGES, mark

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from sqlalchemy.orm import Session

    from desk.services.store import Store

KINDS: Final = ("open", "one_to_one")
MODES: Final = ("office", "on_site", "remote")
FIELDS: Final = (
    "name", "summary", "language", "kind", "mode", "minutes", "capacity", "included", "least", "price", "pair_price", "active", "names",
)  # fmt: skip
NOT_YOURS: Final = mark("Trainers, managers and administrators change the courses; ask one of them.")
NO_NAME: Final = mark("Give the course a name.")
LONG_NAME: Final = mark("A course's name has at most {most} characters: shorten it.")
UNKNOWN: Final = mark("“{given}” is not one of the choices: {choices}.")
RANGE: Final = mark("This is a number from {least} to {most}.")
PRICE: Final = mark("A price is not below 0.")
GONE: Final = mark("This course is not there any more.")
MOST_NAME: Final = 120
RANGES: Final = {"minutes": (15, 24 * 60), "capacity": (1, 500), "included": (1, 500), "least": (0, 500)}


@dataclass(frozen=True, slots=True)
class CourseType:
    """A course as it is edited; no price of its own means that of the price list."""

    id: int
    name: str
    summary: str
    language: str
    kind: str
    mode: str
    minutes: int
    capacity: int
    included: int
    least: int
    price: Decimal | None
    pair_price: Decimal | None
    active: bool
    names: tuple[tuple[str, str], ...]


def course_types(store: Store, *, retired: bool = False) -> tuple[CourseType, ...]:
    """The courses in use by name; retired ones last, if they are asked for."""
    with store.read() as session:
        query = select(Course).order_by(Course.active.desc(), func.lower(Course.name), Course.id)
        rows = session.scalars(query if retired else query.where(Course.active))
        return tuple(_view(row) for row in rows)


def save_course_type(store: Store, *, course_id: int | None, fields: dict[str, Any], at: datetime, by: int) -> Changed:
    """Add or change a course; sessions that stand keep their length and seats. `result` is its id."""
    del at
    currency = desks.profile(store).currency
    with store.write() as session:
        may_manage(session, by)
        row = _new() if course_id is None else session.get(Course, course_id, with_for_update={"key_share": True})
        if row is None:
            raise Refused(GONE)
        wanted = {name: getattr(row, name) for name in FIELDS} | fields
        for name, value in _checked(wanted, currency).items():
            setattr(row, name, value)
        session.add(row)
        session.flush()
        return Changed.of(("course", row.id), result=row.id)


def may_manage(session: Session, by: int) -> None:
    """Refuse who is neither trainer nor manager nor administrator."""
    refuse_others(session, by, NOT_YOURS, roles=TEACH)


def _new() -> Course:
    return Course(
        name="", summary="", language="en", kind="open", mode="office", minutes=120, capacity=10, included=2, least=0, active=True, names={}
    )


def _checked(fields: dict[str, Any], currency: str) -> dict[str, Any]:
    name = " ".join(str(fields["name"]).split())
    if not name:
        raise Refused(NO_NAME, field="name")
    names = {code: " ".join(str(text).split()) for code, text in dict(fields["names"]).items() if code in LANGUAGES}
    for field, text in {"name": name, **{f"name_{code}": text for code, text in names.items()}}.items():
        if len(text) > MOST_NAME:
            raise Refused(LONG_NAME, field=field, most=MOST_NAME)
    for field, choices in {"kind": KINDS, "mode": MODES, "language": tuple(LANGUAGES)}.items():
        if fields[field] not in choices:
            raise Refused(UNKNOWN, field=field, given=str(fields[field])[:40], choices=", ".join(choices))
    for field, (least, most) in RANGES.items():
        given = fields[field]
        if not isinstance(given, int) or not least <= given <= (fields["capacity"] if field in {"least", "included"} else most):
            raise Refused(RANGE, field=field, least=least, most=fields["capacity"] if field in {"least", "included"} else most)
    prices = {field: _price(field, fields[field], currency) for field in ("price", "pair_price")}
    return {
        **fields, **prices, "name": name, "summary": str(fields["summary"]).strip(), "active": bool(fields["active"]),
        "names": {code: text for code, text in names.items() if text},
    }  # fmt: skip


def _price(field: str, given: Decimal | None, currency: str) -> Decimal | None:
    if given is not None and given < 0:
        raise Refused(PRICE, field=field)
    return None if given is None else rounded(given, currency)


def _view(row: Course) -> CourseType:
    return CourseType(
        row.id, row.name, row.summary, row.language, row.kind, row.mode, row.minutes, row.capacity, row.included, row.least, row.price,
        row.pair_price, row.active, tuple(sorted((str(code), str(text)) for code, text in row.names.items())),
    )  # fmt: skip
