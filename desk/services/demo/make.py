"""A demo desk made: set up, then its weeks played through the services, so that every promise and charge is true."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from importlib import import_module
from random import Random
from typing import TYPE_CHECKING, Final

from desk.models import NumberCounter
from desk.rules.errors import Refused
from desk.services import desks, profiles
from desk.services.audit.silence import unrecorded
from desk.services.demo import numbers
from desk.services.demo.agreed import add_agreements
from desk.services.demo.clients import LONG_AGO, add_clients
from desk.services.demo.data import DemoData, rows
from desk.services.demo.on_duty import plan_roster
from desk.services.demo.scene import Scene
from desk.services.demo.stories import plan_tickets
from desk.services.demo.teaching import plan_courses
from desk.services.demo.work import plan_calls, plan_invoices, plan_missed_call
from desk.words import mark

if TYPE_CHECKING:
    from desk.services.store import Store

# The data of each profile, read when it is asked for.
DATA: Final = {
    "stefna": "iceland", "mystore": "norway_shops", "pindena": "norway_events", "clickmedia": "greece", "web-veistamo": "finland",
}  # fmt: skip
SEEN_AT: Final = time(11, 20)
NO_DEMO: Final = mark("There is no demo desk for the profile {given}.")


def moment_of(profile_key: str, today: date) -> datetime:
    """The moment at which a demo desk of a day is seen: late morning, in its own zone."""
    return datetime.combine(today, SEEN_AT, profiles.shipped(profile_key).zone)


def make_demo(store: Store, *, profile_key: str, now: datetime, seed: int = 1) -> None:
    """Fill an empty database with a demo desk as of `now`."""
    if profile_key not in DATA:
        raise Refused(NO_DEMO, field="profile", given=profile_key)
    data: DemoData = import_module(f"desk.services.demo.{DATA[profile_key]}").DATA
    scene = Scene(store, profiles.shipped(profile_key), data, now, Random(f"{profile_key}:{seed}"))  # noqa: S311 - a stage, no secret
    with unrecorded(store):
        _set_up(scene)
        add_clients(scene)
        add_agreements(scene)
        plan_tickets(scene)
        plan_calls(scene)
        plan_missed_call(scene)
        plan_courses(scene)
        plan_invoices(scene)
        plan_roster(scene)
        scene.play()


def _skills(scene: Scene, begun: datetime) -> None:
    """The two longest at the desk are its senior staff, and take the on-call duty."""
    for row in desks.people(scene.store):
        if row.id in scene.seniors:
            desks.save_person(
                scene.store, person_id=row.id, name=row.name, short_name=row.short_name, role=row.role, active=True,
                at=begun + timedelta(days=1), by=scene.people[0], skills=("senior", "level_3", "on_call"),
                phone=scene.data.phone.format(f"98{row.id}"),
            )  # fmt: skip


def _set_up(scene: Scene) -> None:
    data, country, begun = scene.data, scene.profile.country, scene.now - LONG_AGO
    registered = numbers.registration(country, scene.rng, scene.registered)
    own = {"registration_number": registered, "vat_number": numbers.vat(country, registered, scene.rng)}
    fields = {**data.fields, **own, **numbers.account(country, registered, scene.rng), "country": country}
    (first, _), *others = rows(data.people)
    made = desks.set_up_desk(
        scene.store, profile_key=scene.profile.key, name=data.name, person=first, language=scene.profile.languages[0], at=begun,
        fields=fields, demo=True,
    )  # fmt: skip
    scene.people.append(made.result)
    for name, role in others:
        saved = desks.save_person(
            scene.store, person_id=None, name=name, short_name="", role=role, active=True, at=begun + timedelta(days=1), by=made.result
        )
        scene.people.append(saved.result)
    _skills(scene, begun)
    with scene.store.write() as session:
        session.add(NumberCounter(series="ticket", next=data.first_ticket))
