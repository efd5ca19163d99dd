"""The desk itself: set up once, its people, its own copy of the profile, what is open now."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakKeyDictionary

from sqlalchemy import func, select

from desk.models import Course, DeskChange, DeskInfo, NumberCounter, Person, Price, PriceItem, ProfileConfirmed, ProfileCopy
from desk.paths import resources
from desk.rules import roles
from desk.rules.errors import Refused, Told, Trouble
from desk.rules.profile import Profile, profile_from_toml
from desk.rules.profile_confirmed import confirmed as without_marks
from desk.services import call_types, profiles
from desk.services.changes import Changed
from desk.services.desk_fields import FOLLOW_COUNTRY, checked_fields, packed
from desk.services.managing import refuse_others
from desk.services.paying_fields import refuse_short_kid
from desk.words import mark, speaker

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desk.services.store import Store

SERIES: Final = ("invoice",)
ALREADY: Final = mark("This database belongs to the desk {name} already. Choose another file for a new desk.")
NOT_SET_UP: Final = mark("This database has no desk yet: set one up first.")
NO_NAME: Final = mark("A name is needed.")
NO_ROLE: Final = mark("“{given}” is not a role; use one of {choices}.")
GONE: Final = mark("This person is not there any more.")
LAST_ADMINISTRATOR: Final = mark("{name} is the last administrator: make somebody else one first.")
DAMAGED: Final = mark("The desk's profile is damaged: {why} An earlier version of it, or the one it began with, can be taken instead.")
ON_CALL: Final = "on_call"
MOST_SKILL: Final = 60
MOST_PHONE: Final = 60


@dataclass(frozen=True, slots=True)
class PersonView:
    """One of the desk's people."""

    id: int
    name: str
    short_name: str
    role: str
    active: bool
    skills: tuple[str, ...] = ()
    phone: str = ""


@dataclass(frozen=True, slots=True)
class DeskView:
    """Who this desk is."""

    name: str
    legal_name: str
    tagline: str
    language: str
    street: str
    postcode: str
    city: str
    country: str
    registration_number: str
    vat_number: str
    tax_office: str
    email: str
    phone: str
    iban: str
    bic: str
    account: str
    payment_days: int
    currency: str
    zone: str
    profile_key: str
    demo: bool
    colour: str = ""
    logo: bytes | None = None
    close_after_days: int = 0
    commercial_register: str = ""
    endpoint: str = ""
    kid_length: int | None = None
    kid_check: str = "mod10"
    claim_bank: str = ""
    vat_zone: str = ""


@dataclass(frozen=True, slots=True)
class OpenHours:
    """What is open at a moment: one row a channel calendar (desk, phone, support, work, on_call): open or not, and until or from when (aware, desk's zone)."""  # noqa: E501

    calendar: str
    is_open: bool
    changes_at: datetime | None


def is_set_up(store: Store) -> bool:
    """Whether the database belongs to a desk already."""
    with store.read() as session:
        return session.get(DeskInfo, 1) is not None


def set_up_desk(
    store: Store, *, profile_key: str, name: str, person: str, language: str, at: datetime, fields: dict[str, Any] | None = None,
    demo: bool = False,
) -> Changed:  # fmt: skip
    """Make the desk, its first person (administrator), its copy of the profile, its price list and course; `result` is the person's id."""
    shipped = profiles.shipped(profile_key)
    own = {"legal_name": name, "country": shipped.country, **(fields or {}), "name": name, "language": language}
    values = checked_fields(own, shipped.country)
    who = _name(person, "person")
    with store.write() as session:
        standing = session.get(DeskInfo, 1)
        if standing is not None:
            raise Refused(ALREADY, name=standing.name)
        session.add(DeskInfo(id=1, **values, created_at=at, demo=demo))
        first = Person(name=who, short_name=_short(who), role="administrator")
        text = (resources() / "profiles" / f"{profile_key}.toml").read_text(encoding="utf-8")
        session.add_all([first, ProfileCopy(key=profile_key, version=1, toml=text, created_at=at)])
        session.add_all([NumberCounter(series=series) for series in SERIES])
        _price_list(session, shipped, date(at.year - 1, 1, 1))
        _course(session, shipped, language)
        call_types.add_shipped(session, profile_key)
        session.flush()
        return Changed.of(("desk", 1), ("person", first.id), result=first.id)


def _price_list(session: Session, shipped: Profile, first_day: date) -> None:
    """The profile's price items, from the year before on; one without a published price waits for the desk's own."""
    for position, item in enumerate(shipped.charges.items.values(), start=1):
        prices = [] if item.price is None else [Price(valid_from=first_day, amount=item.price)]
        fields = {"code": item.code, "section": item.section, "unit": item.unit, "unit_minutes": item.minutes or None}
        session.add(PriceItem(**fields, position=position, ours="price" in item.ours, prices=prices))


def _course(session: Session, shipped: Profile, language: str) -> None:
    terms = shipped.charges.course
    if terms is None:
        return
    words, items = speaker(language), shipped.charges.items
    course = Course(name=words.tr("Website course"), summary=words.tr("How to look after your own website."), language=language)
    course.minutes, course.capacity, course.included = terms.minutes, terms.capacity, terms.included
    course.price, course.pair_price = items[terms.site].price, items[terms.group].price
    session.add(course)


def desk_info(store: Store) -> DeskView:
    """Who this desk is."""
    own = profile(store)
    with store.read() as session:
        row = _desk(session)
        names = (name for name in DeskView.__dataclass_fields__ if name not in {"currency", "zone", "profile_key"})
        return DeskView(**{name: getattr(row, name) for name in names}, currency=own.currency, zone=own.zone.key, profile_key=own.key)


def change_desk(store: Store, *, fields: dict[str, Any], at: datetime, by: int) -> Changed:
    """Change the desk's own fields; numbers and accounts are checked by country, what stood before is kept. A manager does this."""
    with store.write() as session:
        row = _desk(session)
        refuse_others(session, by)
        given = dict(fields)
        if "country" in given and given["country"] != row.country:
            given = {name: getattr(row, name) for name in FOLLOW_COUNTRY} | given
        wanted = checked_fields(given, row.country)
        moved = {name: getattr(row, name) for name, value in wanted.items() if getattr(row, name) != value}
        for name, value in wanted.items():
            setattr(row, name, value)
        refuse_short_kid(row.kid_length, row.kid_check)
        if moved:
            before, after = {name: packed(value) for name, value in moved.items()}, {name: packed(wanted[name]) for name in moved}
            session.add(DeskChange(at=at, by_id=by, before=before, after=after))
    return Changed.of(("desk", 1))


def people(store: Store) -> tuple[PersonView, ...]:
    """The desk's people, active ones first."""
    with store.read() as session:
        rows = session.scalars(select(Person).order_by(Person.active.desc(), Person.id))
        return tuple(PersonView(row.id, row.name, row.short_name, row.role, row.active, tuple(row.skills), row.phone) for row in rows)


def save_person(
    store: Store, *, person_id: int | None, name: str, short_name: str, role: str, active: bool, at: datetime, by: int,
    skills: tuple[str, ...] | None = None, phone: str | None = None,
) -> Changed:  # fmt: skip
    """Add or change a person, as a manager or administrator, or oneself but for role and skills; what is None stays; so does the last administrator."""  # noqa: E501
    del at
    whole = _name(name, "name")
    if role not in roles.ROLES:
        raise Refused(NO_ROLE, field="role", given=role[:40], choices=", ".join(roles.ROLES))
    with store.write() as session:
        # The desk's row is the lock: two administrators who step down at once must not both succeed.
        session.execute(select(DeskInfo.id).with_for_update()).all()
        row = Person(role=role) if person_id is None else session.get(Person, person_id)
        if row is None:
            raise Refused(GONE)
        known = _skills(skills) if skills is not None else tuple(row.skills or ())
        if person_id != by or (row.role, row.active, tuple(row.skills or ())) != (role, active, known):
            refuse_others(session, by)
        if row.id is not None and not (role == "administrator" and active):
            _keep_an_administrator(session, row)
        row.name, row.short_name, row.role, row.active = whole, " ".join(short_name.split()) or _short(whole), role, active
        row.skills = list(known)
        row.phone = row.phone or "" if phone is None else " ".join(phone.split())[:MOST_PHONE]
        session.add(row)
        session.flush()
        return Changed.of(("person", row.id), result=row.id)


def _skills(given: tuple[str, ...]) -> tuple[str, ...]:
    """Skills as words, each once, without blanks around them."""
    return tuple(dict.fromkeys(word for skill in given if (word := " ".join(skill.split())[:MOST_SKILL])))


def _keep_an_administrator(session: Session, leaving: Person) -> None:
    others = select(func.count()).where(Person.role == "administrator", Person.active, Person.id != leaving.id)
    if leaving.role == "administrator" and leaving.active and not session.scalar(others):
        raise Refused(LAST_ADMINISTRATOR, field="role", name=leaving.name)


def profile(store: Store) -> Profile:
    """The desk's own profile, newest version, without the marks of what was confirmed (kept once read)."""
    with store.read() as session:
        state = _state(session)
        known = _KEPT.get(store)
        if known is not None and known[0] == state:
            return known[1]
        found = _confirmed(session, _newest(session, state[0]))
    _KEPT[store] = (state, found)
    return found


def written_profile(store: Store) -> Profile:
    """The newest version as it is written, with the marks of everything it assumes."""
    with store.read() as session:
        return _newest(session, _state(session)[0])


def profile_known(store: Store, version: int) -> Profile | None:
    """A version of the desk's profile, if it was read before: nothing is asked of the database."""
    known = _KEPT.get(store)
    return known[1] if known is not None and known[0][0] == version else None


def profile_in(session: Session) -> Profile:
    """The same, inside a transaction."""
    return _confirmed(session, _newest(session, _state(session)[0]))


State = tuple[int, int, datetime | None]
"""The newest version, how many values are confirmed, and when the last was."""
_KEPT: WeakKeyDictionary[Store, tuple[State, Profile]] = WeakKeyDictionary()


def _state(session: Session) -> State:
    count, last = select(func.count()).select_from(ProfileConfirmed), select(func.max(ProfileConfirmed.at))
    version, confirmed, at = session.execute(select(func.max(ProfileCopy.version), count.scalar_subquery(), last.scalar_subquery())).one()
    if version is None:
        raise Refused(NOT_SET_UP)
    return int(version), int(confirmed), at


def _newest(session: Session, version: int) -> Profile:
    return _parsed(session.scalars(select(ProfileCopy.toml).where(ProfileCopy.version == version)).one())


def _confirmed(session: Session, found: Profile) -> Profile:
    return without_marks(found, frozenset(session.scalars(select(ProfileConfirmed.code))))


def profile_of(text: str, confirmed: frozenset[str]) -> Profile:
    """A profile from its text, without the marks of what was confirmed: where there is no database to ask."""
    return without_marks(_parsed(text), confirmed)


@lru_cache(maxsize=8)
def _parsed(text: str) -> Profile:
    try:
        return profile_from_toml(tomllib.loads(text))
    except (Told, ValueError, RecursionError) as error:
        raise Trouble(DAMAGED, why=str(error)) from error


def open_hours(store: Store, *, now: datetime) -> tuple[OpenHours, ...]:
    """What is open now and until when; the on-call duty, where a promise rests on one, runs while the desk is closed."""
    own = profile(store)
    rows = []
    for name, calendar in own.calendars.items():
        closes = calendar.until(now)
        changes = calendar.next_opening(now) if closes is None else closes
        rows.append(OpenHours(name, closes is not None, changes))
    if any(row.on_call for row in own.promises.rows):
        first = rows[0]
        rows.append(OpenHours(ON_CALL, not first.is_open, first.changes_at))
    return tuple(rows)


def _desk(session: Session) -> DeskInfo:
    row = session.get(DeskInfo, 1)
    if row is None:
        raise Refused(NOT_SET_UP)
    return row


def _name(written: str, field: str) -> str:
    whole = " ".join(written.split())
    if not whole:
        raise Refused(NO_NAME, field=field)
    return whole


def _short(whole: str) -> str:
    return whole.split(maxsplit=1)[0]
