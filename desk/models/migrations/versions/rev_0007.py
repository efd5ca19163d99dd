"""The timer: gaps, hand-over, who worked which stretch; customers who get nothing on credit."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from desk.models.migrations.columns import flag, instant, text, whole

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring an older desk forward: every stretch so far was worked by the person of its call."""
    with op.batch_alter_table("segment") as segment:
        segment.add_column(whole("person_id", nullable=True))
        segment.create_foreign_key(op.f("fk_segment_person_id"), "person", ["person_id"], ["id"])
    op.execute("UPDATE segment SET person_id = (SELECT person_id FROM call WHERE call.id = segment.call_id)")
    op.add_column("customer", flag("credit_stop", default=sa.text("false")))
    _gaps()
    _offers()


# fmt: off: many columns to a line keep a table in sight

def _gaps() -> None:
    op.create_table(
        "call_gap",
        whole("id"), whole("call_id"), instant("starts_at"), instant("ends_at"), text("cause"), flag("counts", nullable=True),
        instant("decided_at", nullable=True), whole("decided_by_id", nullable=True),
        sa.CheckConstraint("ends_at >= starts_at", name=op.f("ck_call_gap_runs_forward")),
        sa.CheckConstraint("cause IN ('sleep', 'crash')", name=op.f("ck_call_gap_cause")),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name=op.f("fk_call_gap_call_id")),
        sa.ForeignKeyConstraint(["decided_by_id"], ["person.id"], name=op.f("fk_call_gap_decided_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call_gap")),
    )
    op.create_index(op.f("ix_call_gap_call_id"), "call_gap", ["call_id"])


def _offers() -> None:
    op.create_table(
        "call_offer",
        whole("id"), whole("call_id"), whole("from_id"), whole("to_id"), instant("offered_at"), instant("expires_at"), text("state"),
        instant("answered_at", nullable=True),
        sa.CheckConstraint(
            "state IN ('offered', 'accepted', 'declined', 'withdrawn', 'expired')", name=op.f("ck_call_offer_state")
        ),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name=op.f("fk_call_offer_call_id")),
        sa.ForeignKeyConstraint(["from_id"], ["person.id"], name=op.f("fk_call_offer_from_id")),
        sa.ForeignKeyConstraint(["to_id"], ["person.id"], name=op.f("fk_call_offer_to_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call_offer")),
    )
    op.create_index(op.f("ix_call_offer_call_id"), "call_offer", ["call_id"])
    op.create_index("ix_call_offer_to", "call_offer", ["to_id", "state"])
