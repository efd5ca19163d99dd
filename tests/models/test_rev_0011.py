"""What the schema's eleventh revision does to a desk that stands: who was not told of a cancelled session is still to be told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import delete, text

from desk.models import CourseTelling
from desk.models.migrations.versions import rev_0011
from desk.services import courses
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from desk.services.store import Store


def test_who_was_not_told_of_a_cancelled_session_stands_in_the_list(store: Store):
    by = makers.desk(store)
    session_id = makers.session_of_course(store, makers.course(store))
    sites = [makers.site(store, makers.customer(store), f"vefur-{number}.example") for number in range(2)]
    for site in sites:
        courses.book(store, op_key=f"b{site}", session_id=session_id, site_id=site, names=("Ása",), at=NOW, by=by)
    courses.cancel_session(store, session_id=session_id, at=NOW, by=by)
    courses.tell(store, telling_id=courses.to_tell(store, now=NOW)[0].id, told=True, at=NOW, by=by)
    with store.write() as session:
        session.execute(delete(CourseTelling))
    with store.write() as session, Operations.context(MigrationContext.configure(session.connection())):
        rev_0011._to_tell()
    (found,) = courses.to_tell(store, now=NOW)
    assert (found.site, found.what, found.before) == ("vefur-1.example", "cancelled", NOW + (found.starts_at - NOW))


def test_a_course_written_without_the_new_columns_is_an_open_one_at_an_office(store: Store):
    makers.desk(store)
    course = makers.course(store)
    with store.read() as session:
        row = session.execute(text("SELECT kind, mode, least FROM course WHERE id = :id"), {"id": course}).one()
    assert tuple(row) == ("open", "office", 0)
