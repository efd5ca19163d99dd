"""What a login may: the whole matrix tried by psql, and the desk worked by an agent and by the office."""

from __future__ import annotations

from base64 import b64decode
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select, text

from desk.models import Base, BillingTerms, Charge, CustomerPrice, Invoice, PriceItem, SavedFilter, rights
from desk.rules.errors import Refused, Trouble
from desk.services import calls, desks, invoices, roles, tickets
from desk.services.customer import merge
from desk.services.invoice.state import draft_lines_removed
from desk.services.queued.sql import SCHEMA
from tests import makers
from tests.makers import NOW, TODAY
from tests.services import trade
from tests.services.roles_scene import team

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desk.services.store import Store
    from tests.postgres import Server
    from tests.services.roles_scene import Team

pytestmark = pytest.mark.postgres
REFUSED = "42501"
# No right, an issued document, the record itself.
REFUSALS = {REFUSED, "23514"}
# Their columns are tried one by one: some may be changed where the others may not.
BY_COLUMN = ("person", "desk", "course", "room", "invoice", "login", "audit")


@pytest.fixture(scope="module")
def scene(postgres: Server) -> Iterator[Team]:
    with team(postgres) as made:
        yield made


def invoices_of(scene: Team) -> tuple[int, int, int]:
    """An issued invoice, a draft, and the charge of the first."""
    store, by = scene.store, scene.people["administrator"]
    owner = trade.customer(store)
    works = [trade.charge(store, owner, by) for _ in range(2)]
    keys = [invoices.draft_invoices(store, op_key=f"d{work}", charge_ids=(work,), at=NOW, by=by).result[0] for work in works]
    invoices.issue_invoice(store, op_key="issue", invoice_id=keys[0], today=TODAY, at=NOW, by=by)
    return keys[0], keys[1], works[0]


def open_ticket(store: Store, customer: int, by: int) -> int:
    new = tickets.NewTicket(customer_id=customer, subject="Sivu ei aukea", text="Auttakaa.")
    return int(tickets.open_ticket(store, op_key=f"t{customer}", new=new, received_at=NOW, by=by).result)


def cells() -> list[tuple[str, str, frozenset[str]]]:
    """Every cell of the matrix: what it is called, the statement that tries it, the roles that may."""
    made: list[tuple[str, str, frozenset[str]]] = []
    for name, table in Base.metadata.tables.items():
        row = rights.TABLES[name]
        made.append((f"{name} select", f'SELECT 1 FROM "{name}" LIMIT 0', row.read))
        made.append((f"{name} insert", f'INSERT INTO "{name}" SELECT (NULL::"{name}").* WHERE false', row.add))
        made.append((f"{name} delete", f'DELETE FROM "{name}" WHERE false', row.remove))
        made.append((f"{name} truncate", f'TRUNCATE "{name}" CASCADE', rights.NONE))
        for column in table.columns if name in BY_COLUMN or row.never or row.but else list(table.columns)[:1]:
            everybodys = column.name in row.columns or (row.but and column.name not in row.but)
            may = rights.ALL if everybodys else rights.NONE if column.name in row.never else row.change
            made.append((f"{name} update {column.name}", f'UPDATE "{name}" SET "{column.name}" = NULL WHERE false', may))
    return made


def test_every_cell_of_the_matrix_is_what_the_table_says(scene: Team):
    tried = cells()
    found = scene.psql_all({role: [statement for _what, statement, _may in tried] for role in rights.ROLES})
    wrong = [
        f"{role}: {what} ended {state}"
        for role in rights.ROLES
        for (what, _statement, may), state in zip(tried, found[role], strict=True)
        if (state == REFUSED) == (role in may)
    ]
    assert wrong == []
    assert len(tried) * len(rights.ROLES) > 1500


def test_what_a_login_must_not_do_it_cannot(scene: Team):
    """Deeds with data behind them: each refused by grant, row security, trigger or function."""
    store, boss = scene.store, scene.people["administrator"]
    key, draft, charge = invoices_of(scene)
    agent, office = scene.people["agent"], scene.people["office"]
    open_ticket(store, trade.customer(store), agent)
    private = makers.add(store, SavedFilter(name="Mín", owner_id=office, by_id=office, changed_at=NOW))
    agents = [
        f"UPDATE invoice SET note = 'x' WHERE id = {key}",
        f"UPDATE invoice SET note = 'x' WHERE id = {draft}",
        f"UPDATE invoice_line SET net = 0 WHERE invoice_id = {key}",
        f"DELETE FROM invoice WHERE id = {key}",
        f"INSERT INTO invoice_line SELECT * FROM invoice_line WHERE invoice_id = {key}",
        "UPDATE invoice_link SET sha256 = ''",
        f"UPDATE charge SET invoice_id = NULL WHERE id = {charge}",
        "SELECT issue_invoice('{}'::jsonb)",
        "SELECT lock_counter('invoice')",
        "SELECT enter_opening(1, 'x', now()::date, now()::date, now(), 1)",
        "UPDATE price SET amount = 0",
        "INSERT INTO price (item_id, valid_from, amount) VALUES (1, '2030-01-01', 1)",
        "UPDATE customer_price SET amount = 0",
        f"UPDATE person SET role = 'administrator' WHERE id = {agent}",
        f"UPDATE person SET name = 'Annar' WHERE id = {boss}",
        f"UPDATE person SET active = true WHERE id = {agent}",
        "UPDATE profile SET toml = ''",
        "UPDATE desk SET iban = 'XX'",
        "UPDATE desk SET id = 2",
        "SELECT before FROM audit",
        "INSERT INTO audit (at, login, verb, thing, thing_id, about) VALUES (now(), '', 'update', 'x', '1', 'x')",
        "SELECT name FROM login",
        f"SELECT desk_make_login({agent}, 'second', 'SCRAM-SHA-256$', now())",
        f"SELECT desk_change_login({boss}, 'lock', '', now())",
        f'SET ROLE "{scene.database}.administrator"',
        f"SET SESSION AUTHORIZATION {scene.logins['office']!r}".replace("'", '"'),
        "ALTER TABLE invoice DISABLE TRIGGER ALL",
        "ALTER TABLE person DISABLE ROW LEVEL SECURITY",
        "DROP TABLE audit",
        "CREATE TABLE mine (id integer)",
        "CREATE TEMP TABLE ticket (id integer)",
        "CREATE FUNCTION mine() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
        "CREATE OR REPLACE FUNCTION desk_role() RETURNS text LANGUAGE sql AS 'SELECT ''manager'''",
        "COPY ticket TO PROGRAM 'true'",
        "CREATE ROLE friend LOGIN",
        "UPDATE number_counter SET series = 'mine' WHERE series = 'ticket'",
        "DELETE FROM entry",
        "DELETE FROM ticket",
    ]
    offices = [
        f"UPDATE invoice SET note = 'x' WHERE id = {key}",
        f"UPDATE invoice SET state = 'issued' WHERE id = {draft}",
        f"UPDATE invoice SET number = 'X-1' WHERE id = {draft}",
        f'INSERT INTO invoice SELECT (jsonb_populate_record(i, \'{{"id": 999, "number": "X-2"}}\')).* FROM invoice i WHERE id = {key}',
        f"UPDATE invoice_file SET sha256 = '' WHERE invoice_id = {key}",
        f"UPDATE person SET role = 'manager' WHERE id = {office}",
        "UPDATE profile SET toml = ''",
        "SELECT before FROM audit",
    ]
    managers = [
        "UPDATE audit SET person_id = 1",
        "DELETE FROM audit",
        "TRUNCATE audit",
        "INSERT INTO login SELECT * FROM login",
        "DELETE FROM person",
    ]
    found = scene.psql_all({"agent": agents, "office": offices, "manager": managers})
    tried = {"agent": agents, "office": offices, "manager": managers}
    went = [
        f"{role}: {what}" for role, made in tried.items() for what, state in zip(made, found[role], strict=True) if state not in REFUSALS
    ]
    assert went == []
    # A counter that has issued does not move for anybody, and somebody else's own filter is not there.
    nothing = scene.psql("office", ["DO $$ BEGIN UPDATE number_counter SET next = 900 WHERE series = 'invoice'; ASSERT NOT FOUND; END $$"])
    hidden = scene.psql("agent", [f"DO $$ BEGIN ASSERT NOT EXISTS (SELECT 1 FROM saved_filter WHERE id = {private}); END $$"])
    allowed = scene.psql("agent", [f"UPDATE person SET name = 'Ég sjálf' WHERE id = {agent}", "SELECT 1 FROM person FOR UPDATE"])
    assert (nothing, hidden, allowed) == (["00000"], ["00000"], ["00000", "00000"])


def test_an_agent_works_the_desk_under_their_own_login(scene: Team):
    """Tickets, replies and calls go on as ever; whoever came in is known, and the record names them."""
    agent, owner = scene.people["agent"], trade.customer(scene.store)
    with scene.desk_of("agent") as desk:
        assert roles.who_came_in(desk) == agent
        ticket = open_ticket(desk, owner, agent)
        tickets.reply(desk, op_key="r", ticket_id=ticket, text="Katsomme.", at=NOW + timedelta(minutes=5), by=agent)
        call = calls.begin_call(desk, op_key="c", at=NOW, by=agent, ticket_id=ticket).result
        calls.finish_call(desk, call_id=call, at=NOW + timedelta(minutes=9), by=agent)
        desks.save_person(desk, person_id=agent, name="Aila Esimerkki", short_name="Aila", role="agent", active=True, at=NOW, by=agent)
        with pytest.raises(Trouble, match="may not do that"), desk.write() as session:
            session.execute(text("UPDATE price SET amount = 1"))
    with scene.store.read() as session:
        asked = "SELECT verb, person_id, login FROM audit WHERE thing = 'ticket' AND thing_id = :id"
        found = session.execute(text(asked), {"id": str(ticket)}).all()
        charged = session.execute(text("SELECT count(*) FROM charge WHERE call_id = :id"), {"id": call}).scalar()
    assert {row.verb for row in found} == {"insert", "update"}
    assert {(row.person_id, row.login) for row in found} == {(agent, scene.logins["agent"])}
    assert charged == 1


def test_the_office_issues_and_credits_in_its_own_name(scene: Team):
    office, boss = scene.people["office"], scene.people["administrator"]
    owner = trade.customer(scene.store)
    work = trade.charge(scene.store, owner, boss)
    with scene.desk_of("office") as desk:
        (key,) = invoices.draft_invoices(desk, op_key="own", charge_ids=(work,), at=NOW, by=office).result
        invoices.issue_invoice(desk, op_key="own issue", invoice_id=key, today=TODAY, at=NOW, by=boss)
        invoices.credit_invoice(desk, op_key="own credit", invoice_id=key, reason="x", today=TODAY, at=NOW, by=office)
    with scene.store.read() as session:
        assert session.execute(text("SELECT issued_by_id FROM invoice WHERE id = :id"), {"id": key}).scalar() == office
        assert session.execute(text("SELECT state FROM invoice WHERE credits_id = :id"), {"id": key}).scalar() == "issued"


def test_a_login_follows_its_person(scene: Team):
    """Another role, another group; locked or gone from the desk, no way in and nothing more written by what is open."""
    store, boss = scene.store, scene.people["administrator"]
    who = makers.person(store, "Þórður Dæmi")
    handed = roles.make_login(store, person_id=who, at=NOW, by=boss).result
    assert handed.name == f"{scene.database}.thordur"
    assert len(handed.password) == len("abcde-abcde-abcde-abcde")
    assert handed.password not in repr(roles.logins(store, by=boss))
    with pytest.raises(Refused, match="already"):
        roles.make_login(store, person_id=who, at=NOW, by=boss)
    scene.logins["who"] = handed.name
    with scene.desk_of("who") as desk:
        assert roles.logins(desk, by=who) == ()
        desks.save_person(store, person_id=who, name="Vera", short_name="Vera", role="manager", active=True, at=NOW, by=boss)
        assert len(roles.logins(desk, by=who)) == len(scene.people) + 1
        with pytest.raises(Refused, match="came in with"):
            roles.lock_login(desk, person_id=who, locked=True, at=NOW, by=who)
        roles.new_password(desk, person_id=scene.people["agent"], at=NOW, by=who)
        roles.lock_login(store, person_id=who, locked=True, at=NOW, by=boss)
        with pytest.raises(Trouble, match="may not do that"):
            desks.people(desk)
    with pytest.raises(Trouble, match="is locked"), scene.desk_of("who"):
        pass
    roles.lock_login(store, person_id=who, locked=False, at=NOW, by=boss)
    scene.logins["who"] = roles.rename_login(store, person_id=who, name="vera", at=NOW, by=boss).result
    with store.read() as session:
        told = session.execute(text("SELECT ids FROM change_log ORDER BY seq DESC LIMIT 2")).scalars().all()
    assert told == [f"person:{who}"] * 2, "the other desks hear of a login that is locked or named anew"
    with scene.desk_of("who") as desk:
        assert roles.who_came_in(desk) == who
    desks.save_person(store, person_id=who, name="Vera", short_name="Vera", role="manager", active=False, at=NOW, by=boss)
    with pytest.raises(Trouble, match="is locked"), scene.desk_of("who"):
        pass


def test_a_desk_restored_where_its_logins_are_not_gives_them_anew(scene: Team):
    """The rows of the logins came with the backup, the server's roles did not: people are still changed, and get logins again."""
    store, boss = scene.store, scene.people["administrator"]
    who = makers.person(store, "Freyja Dæmi")
    before = roles.make_login(store, person_id=who, at=NOW, by=boss).result.name
    scene.server.run(f'DROP OWNED BY "{before}"')
    scene.server.run(f'DROP ROLE "{before}"')
    desks.save_person(store, person_id=who, name="Freyja", short_name="Freyja", role="manager", active=True, at=NOW, by=boss)
    assert who not in {login.person_id for login in roles.logins(store, by=boss)}
    with pytest.raises(Refused, match="no login yet"):
        roles.new_password(store, person_id=who, at=NOW, by=boss)
    assert roles.make_login(store, person_id=who, at=NOW, by=boss, name=before.split(".")[1]).result.name == before


def test_somebodys_own_login_does_not_bring_an_older_desk_up_to_date_and_is_told_who_does(scene: Team):
    with scene.store.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '0017'"))
    try:
        with pytest.raises(Refused, match=r"schema 0017\)\. Whoever owns the database opens it once"), scene.desk_of("manager"):
            pass
    finally:
        with scene.store.write() as session:
            session.execute(text(f"UPDATE alembic_version SET version_num = '{SCHEMA}'"))


def test_only_managers_make_logins_and_only_on_a_server(scene: Team, file_store: Store):
    boss = makers.desk(file_store)
    with pytest.raises(Refused, match="file protects nobody"):
        roles.make_login(file_store, person_id=boss, at=NOW, by=boss)
    with pytest.raises(Refused, match="ask one of them"):
        roles.new_password(scene.store, person_id=scene.people["agent"], at=NOW, by=scene.people["office"])
    with pytest.raises(Refused, match="not the name of a role"):
        roles.rename_login(scene.store, person_id=scene.people["agent"], name="manager", at=NOW, by=scene.people["administrator"])
    assert (roles.who_came_in(file_store), roles.who_came_in(scene.store), roles.logins(file_store, by=boss)) == (None, None, ())


def test_the_verifier_is_the_one_a_server_makes():
    """The example of RFC 7677, password and salt, as PostgreSQL keeps it."""
    salt, stored, known = (
        "W22ZaJ0SNY7soEsUEjb6gQ==",
        "WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=",
        "wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=",
    )
    assert roles.verifier("pencil", b64decode(salt)) == f"SCRAM-SHA-256$4096:{salt}${stored}:{known}"


def drafted(scene: Team, *, discount: Decimal, count: int) -> tuple[int, list[int]]:
    """A draft of works at two rates of VAT, with a discount on the whole."""
    store, boss = scene.store, scene.people["administrator"]
    owner = trade.customer(store)
    rates = (Decimal("25.5"), Decimal(14), Decimal("25.5"))
    works = [trade.charge(store, owner, boss, units=unit + 1, vat_rate=rates[unit]) for unit in range(count)]
    (key,) = invoices.draft_invoices(store, op_key=f"off{works[0]}", charge_ids=tuple(works), at=NOW, by=boss).result
    if discount:
        invoices.change_draft(store, invoice_id=key, discount=discount, at=NOW, by=boss)
    return key, works


def taken_off(store: Store, work: int) -> bool:
    with store.write() as session:
        return draft_lines_removed(session, session.get_one(Charge, work))


def stands(store: Store, key: int) -> object:
    with store.read() as session:
        row = session.get(Invoice, key)
        return row and (row.net, row.vat, row.gross, row.version, [(line.kind, line.unit_price, line.net) for line in row.lines])


@pytest.mark.parametrize("discount", ["0", "12.5"])
def test_corrected_work_leaves_its_draft_whoever_corrects_it_and_the_sums_are_the_same(scene: Team, discount: str):
    ours, theirs = (drafted(scene, discount=Decimal(discount), count=3) for _ in range(2))
    with scene.desk_of("agent") as desk:
        for place in (1, 0, 2):
            assert (taken_off(scene.store, ours[1][place]), taken_off(desk, theirs[1][place])) == (True, True)
            assert stands(desk, theirs[0]) == stands(scene.store, ours[0])
        assert stands(desk, theirs[0]) is None
        key, (work,) = drafted(scene, discount=Decimal(0), count=1)
        invoices.issue_invoice(scene.store, op_key=f"i{key}", invoice_id=key, today=TODAY, at=NOW, by=scene.people["administrator"])
        before = stands(desk, key)
        assert taken_off(desk, work) is False
        assert stands(desk, key) == before


def test_an_agent_merges_customers_and_drafts_terms_and_prices_go_along(scene: Team):
    store, boss, agent = scene.store, scene.people["administrator"], scene.people["agent"]
    key, _ = drafted(scene, discount=Decimal(0), count=1)
    with store.read() as session:
        source = session.get_one(Invoice, key).customer_id
    target, payer = trade.customer(store, name="Toinen Oy"), trade.customer(store, name="Kolmas Oy")
    item = makers.add(store, PriceItem(code="merging", section="x", unit="hour", position=1))
    makers.add(store, CustomerPrice(customer_id=source, item_id=item, valid_from=TODAY, amount=Decimal(7)))
    with store.write() as session:
        session.add_all([BillingTerms(customer_id=source, payment_days=30), BillingTerms(customer_id=payer, payer_id=source)])
    with scene.desk_of("agent") as desk:
        merged = merge.merge_customers(desk, source_id=source, target_id=target, at=NOW, by=agent)
        with store.read() as session:
            assert session.get_one(Invoice, key).customer_id == target
            assert session.get_one(BillingTerms, target).payment_days == 30
            assert session.get_one(BillingTerms, payer).payer_id == target
            assert session.scalars(select(CustomerPrice.customer_id).where(CustomerPrice.item_id == item)).all() == [target]
        with pytest.raises(Refused, match="ask the office to take it back"):
            merge.unmerge_customers(desk, merge_id=merged.result, at=NOW, by=agent)
        merge.unmerge_customers(store, merge_id=merged.result, at=NOW, by=boss)
        assert stands(desk, key) is not None
        with store.read() as session:
            assert session.get_one(Invoice, key).customer_id == source
            assert session.get_one(BillingTerms, source).payment_days == 30
        poor = trade.customer(store, name="Neljäs Oy")
        again = merge.merge_customers(desk, source_id=poor, target_id=target, at=NOW, by=agent)
        merge.unmerge_customers(desk, merge_id=again.result, at=NOW, by=agent)
    assert scene.psql("agent", [f"SELECT merge_money({source}, {source})", "SELECT off_draft(0)"]) == [REFUSED, "00000"]
