"""People's logins in the database, and the record of every write."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy import CheckConstraint, ForeignKeyConstraint, PrimaryKeyConstraint, UniqueConstraint

from desk.models.migrations.columns import column, data, instant, text, whole

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring an older desk forward: what was written before stands in no record, and nobody has a login of their own yet."""
    op.create_table(
        "audit",
        column("id", kind=sa.BigInteger().with_variant(sa.Integer(), "sqlite")),
        *(instant("at"), whole("person_id", nullable=True), text("login"), text("verb"), text("thing"), text("thing_id"), text("about")),
        *(whole("about_id", nullable=True), data("before", nullable=True), data("after", nullable=True)),
        CheckConstraint("verb IN ('insert', 'update', 'delete')", name=op.f("ck_audit_verb")),
        PrimaryKeyConstraint("id", name=op.f("pk_audit")),
    )
    op.create_index("ix_audit_about", "audit", ["about", "about_id", "id"])
    op.create_index("ix_audit_person", "audit", ["person_id", "id"])
    op.create_index("ix_audit_at", "audit", ["at"])
    who = op.create_table(
        "audit_who",
        *(whole("id"), whole("person_id", nullable=True)),
        CheckConstraint("id = 1", name=op.f("ck_audit_who_only_one")),
        PrimaryKeyConstraint("id", name=op.f("pk_audit_who")),
    )
    op.bulk_insert(who, [{"id": 1, "person_id": None}])
    op.create_table(
        "login",
        *(whole("person_id"), text("name"), instant("made_at"), whole("made_by_id", nullable=True), instant("locked_at", nullable=True)),
        ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_login_person_id")),
        ForeignKeyConstraint(["made_by_id"], ["person.id"], name=op.f("fk_login_made_by_id")),
        PrimaryKeyConstraint("person_id", name=op.f("pk_login")),
        UniqueConstraint("name", name=op.f("uq_login_name")),
    )
