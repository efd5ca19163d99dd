"""The desk's values confirmed, saves of its particulars that can be taken back, and who made which version of its profile."""

from __future__ import annotations

from alembic import op
from sqlalchemy import ForeignKeyConstraint, PrimaryKeyConstraint

from desk.models.migrations.columns import data, flag, instant, text, whole

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring an older desk forward: who made its versions nobody wrote down, and nothing is confirmed yet."""
    with op.batch_alter_table("profile") as profile:
        profile.add_column(whole("by_id", nullable=True))
        profile.add_column(text("why", default="''"))
        profile.create_foreign_key(op.f("fk_profile_by_id"), "person", ["by_id"], ["id"])
    op.create_table(
        "profile_confirmed",
        *(text("code"), instant("at"), whole("by_id")),
        ForeignKeyConstraint(["by_id"], ["person.id"], name=op.f("fk_profile_confirmed_by_id")),
        PrimaryKeyConstraint("code", name=op.f("pk_profile_confirmed")),
    )
    op.create_table(
        "desk_change",
        *(whole("id"), instant("at"), whole("by_id"), data("before"), data("after"), flag("undone")),
        ForeignKeyConstraint(["by_id"], ["person.id"], name=op.f("fk_desk_change_by_id")),
        PrimaryKeyConstraint("id", name=op.f("pk_desk_change")),
    )
