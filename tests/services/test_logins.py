"""The program's own verbs under each role's login: what every desk does by itself goes on, what is not a role's is refused in words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import delete, select

from desk.models import Op
from desk.models.rights import MANAGE, OFFICE, ROLES, TEACH
from desk.rules.errors import Refused, Told
from desk.rules.report import Period
from desk.services import (
    agreements,
    billing_terms,
    calls,
    canned_replies,
    course_types,
    courses,
    desks,
    filters,
    invoices,
    profile_edits,
    reports,
    rights,
    roles,
)
from desk.services.alerts.look import look
from desk.services.audit import reading
from desk.services.copying.copy import copy_desk
from desk.services.custom_fields import save_field
from desk.services.database.check import check_database
from desk.services.database.dump import dump
from desk.services.database.visit import NOT_ALL
from desk.services.database_facts import database_facts
from desk.services.driver_errors import NO_RIGHTS
from desk.services.line.pulse import TIDY
from desk.services.live.follow import Follower
from desk.services.managing import NOT_YOURS
from desk.services.operations.breaches import breaches, save_breach
from desk.services.operations.values import BreachView
from desk.services.price.edits import set_price
from desk.services.profile.versions import left_behind
from desk.services.receivable.rates import enter_rate
from desk.services.roster.reads import roster
from desk.services.ticket.passing import tell_passings
from desk.services.ticket.tick import tick
from tests.makers import NOW, TODAY
from tests.services import trade
from tests.services.roles_scene import team
from tests.services.test_managing import VERBS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desk.services.store import Store
    from tests.postgres import Server
    from tests.services.roles_scene import Team

    Verb = Callable[[Store, int], Any]

pytestmark = pytest.mark.postgres
WEEK, HOUR = Period(TODAY - timedelta(days=7), TODAY), timedelta(hours=1)
OTHERS = frozenset({NOT_YOURS, NO_RIGHTS, rights.OFFICES, rights.MANAGERS, reading.READERS, course_types.NOT_YOURS})
BREACH = BreachView(found_at=NOW - HOUR, what="A key was published")
REPLY: dict[str, Any] = {"language": "fi", "name": "Kiitos", "abbreviation": "", "text": "Kiitos!", "then": ""}
TERMS = billing_terms.Terms(order_number="7")


@pytest.fixture(scope="module")
def scene(postgres: Server) -> Iterator[Team]:
    with team(postgres) as made:
        trade.customer(made.store)
        yield made


# What every desk does by itself or shows on its pages, whoever came in.
EVERYBODYS: tuple[Verb, ...] = (
    lambda desk, _by: tick(desk, now=NOW),
    lambda desk, _by: tell_passings(desk, until=NOW),
    lambda desk, _by: courses.lapse_holds(desk, now=NOW),
    lambda desk, _by: agreements.contracts_tick(desk, now=NOW),
    lambda desk, _by: profile_edits.follow_some(desk, at=NOW, by=None) if left_behind(desk) else None,
    lambda desk, _by: invoices.finish_files(desk, at=NOW),
    lambda desk, by: reports.close_weeks(desk, now=NOW + timedelta(days=8), by=by),
    lambda desk, by: reports.shown(desk, period=WEEK, now=NOW, by=by),
    lambda desk, by: look(desk, place=desk.place, now=NOW, by=by),
    lambda desk, by: calls.watch_calls(desk, by=by, now=NOW),
    lambda desk, by: roster(desk, start=NOW, end=NOW + HOUR, now=NOW, by=by),
    lambda desk, _by: Follower(desk, print).look(),
    lambda desk, _by: check_database(desk),
    lambda desk, _by: database_facts(desk),
    lambda desk, by: roles.logins(desk, by=by),
    lambda desk, by: filters.save_filter(desk, filter=filters.FilterView(f"Omat {by}"), at=NOW, by=by),
)
# Who may what of the rest.
SOME: tuple[tuple[frozenset[str], Verb], ...] = (
    *((MANAGE, verb) for verb in VERBS),
    (MANAGE, lambda desk, by: reading.record_ids(desk, asked=reading.Asked(), by=by)),
    (MANAGE, lambda desk, by: breaches(desk, by=by)),
    (MANAGE, lambda desk, by: save_breach(desk, breach=BREACH, at=NOW, by=by)),
    (MANAGE, lambda desk, by: save_field(desk, field_id=None, version=0, name=f"F{by}", kind="text", at=NOW, by=by)),
    (MANAGE, lambda desk, by: canned_replies.save_reply(desk, key=None, at=NOW, by=by, **REPLY)),
    (MANAGE, lambda desk, by: roles.new_password(desk, person_id=1, at=NOW, by=by)),
    (MANAGE, lambda desk, by: desks.save_person(
        desk, person_id=None, name=f"Uusi {by}", short_name=f"U{by}", role="agent", active=True, at=NOW, by=by)),
    (TEACH, lambda desk, by: courses.save_room(desk, room_id=None, fields={"office": f"Oulu {by}"}, at=NOW, by=by)),
    (TEACH, lambda desk, by: courses.save_course_type(desk, course_id=None, fields={"name": f"Kurssi {by}"}, at=NOW, by=by)),
    (OFFICE, lambda desk, by: billing_terms.save_billing_terms(desk, customer_id=1, terms=TERMS, at=NOW, by=by)),
    (OFFICE, lambda desk, by: set_price(desk, item_id=1, amount=Decimal(by), valid_from=TODAY + by * timedelta(days=1), at=NOW, by=by)),
    (OFFICE, lambda desk, by: enter_rate(
        desk, since=TODAY + by * timedelta(days=1), percent=Decimal(8), fee=None, source="Tiedote", at=NOW, by=by)),
)  # fmt: skip


def is_for_others(verb: Verb, desk: Store, by: int) -> bool:
    """Whether it is refused in a sentence that says so; what ends otherwise than in a sentence ends the test."""
    try:
        verb(desk, by)
    except Told as told:
        return told.sentence in OTHERS
    return False


@pytest.mark.parametrize("role", ROLES)
def test_a_role_does_what_is_its_own_and_is_refused_the_rest_in_words(scene: Team, role: str) -> None:
    by = scene.people[role]
    with scene.desk_of(role) as desk:
        for verb in EVERYBODYS:
            verb(desk, by)
        assert [at for at, (may, verb) in enumerate(SOME) if is_for_others(verb, desk, by) == (role in may)] == []


def issued_without_paper(scene: Team, monkeypatch: pytest.MonkeyPatch) -> int:
    store, by = scene.store, scene.people["administrator"]
    work = trade.charge(store, trade.customer(store, name="Paperiton Oy"), by)
    (key,) = invoices.draft_invoices(store, op_key="late", charge_ids=(work,), at=NOW, by=by).result
    with monkeypatch.context() as crash:
        crash.setattr("desk.services.invoice.issuing.keep_files", lambda *_, **__: None)
        invoices.issue_invoice(store, op_key="late issue", invoice_id=key, today=TODAY, at=NOW, by=by)
    return int(key)


def test_a_paper_not_kept_yet_is_handed_to_everybody_and_kept_by_the_office(scene: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    key = issued_without_paper(scene, monkeypatch)
    paper = partial(invoices.invoice_pdf, invoice_id=key, today=TODAY)
    with scene.desk_of("agent") as desk:
        seen = paper(desk)
        assert (invoices.finish_files(desk, at=NOW), invoices.without_files(desk)) == (0, (key,))
    with scene.desk_of("office") as desk:
        assert (invoices.finish_files(desk, at=NOW), invoices.without_files(desk)) == (1, ())
        assert paper(desk) == seen


@pytest.mark.parametrize("role", ["agent", "manager"])
def test_what_somebodys_own_login_copied_would_lack_rows_and_is_not_begun(scene: Team, role: str, tmp_path: Path) -> None:
    file = tmp_path / "copy"
    for deed in (partial(dump, scene.url_of(role), file), partial(copy_desk, scene.url_of(role), str(file), now=NOW)):
        with pytest.raises(Refused) as told:
            deed()
        assert told.value.sentence == NOT_ALL
    assert list(tmp_path.iterdir()) == []


def test_whoever_works_tidies_the_keys_of_old_commits_and_nobody_forgets_what_was_done(scene: Team) -> None:
    old, late = datetime(2000, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
    with scene.store.write() as session:
        session.add_all([Op(key=key, at=at, result={}) for key, at in (("tx-old", old), ("tx-late", late), ("tidy me not", old))])
    with scene.desk_of("agent") as desk:
        with desk.write() as session:
            session.execute(TIDY)
        with desk.read() as session:
            assert session.get(Op, "tx-old") is None
            before = set(session.scalars(select(Op.key)))
        assert {"tx-late", "tidy me not"} <= before
        with desk.write() as session:
            session.execute(delete(Op))
        with desk.read() as session:
            assert set(session.scalars(select(Op.key))) >= before
