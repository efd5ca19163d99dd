"""Attachments and canned replies."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from desk.models.migrations.columns import amount, blob, flag, instant, text, whole

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring an older desk forward: three tables for files, one for replies; what stood before has none of either."""
    _files()
    _replies()


# fmt: off: many columns to a line keep a table in sight

def _files() -> None:
    op.create_table(
        "stored_file",
        whole("id"), text("sha256"), amount("size"), text("place"), blob("content", nullable=True),
        sa.CheckConstraint("(place = 'folder') = (content IS NULL)", name=op.f("ck_stored_file_place")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stored_file")),
        sa.UniqueConstraint("sha256", name=op.f("uq_stored_file_sha256")),
    )
    op.create_table(
        "attachment",
        whole("id"), whole("ticket_id"), whole("entry_id", nullable=True), text("side"), whole("person_id", nullable=True),
        instant("added_at"), text("name"), text("kind"), flag("opens"), amount("size"), text("sha256"), whole("stored_id", nullable=True),
        instant("removed_at", nullable=True), whole("removed_by_id", nullable=True),
        sa.CheckConstraint("entry_id IS NOT NULL OR side <> ''", name=op.f("ck_attachment_somewhere")),
        sa.CheckConstraint("(removed_at IS NULL) = (stored_id IS NOT NULL)", name=op.f("ck_attachment_removed")),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name=op.f("fk_attachment_ticket_id")),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_attachment_entry_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_attachment_person_id")),
        sa.ForeignKeyConstraint(["stored_id"], ["stored_file.id"], name=op.f("fk_attachment_stored_id")),
        sa.ForeignKeyConstraint(["removed_by_id"], ["person.id"], name=op.f("fk_attachment_removed_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
    )
    op.create_index("ix_attachment_ticket", "attachment", ["ticket_id", "entry_id"])
    op.create_index(op.f("ix_attachment_stored_id"), "attachment", ["stored_id"])
    op.create_table(
        "attachment_terms",
        whole("id"), amount("most_file"), amount("most_ticket"), amount("most_in_database"),
        sa.CheckConstraint("id = 1", name=op.f("ck_attachment_terms_only_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment_terms")),
    )


def _replies() -> None:
    op.create_table(
        "canned_reply",
        whole("id"), text("shipped", nullable=True), text("language"), text("name"), text("abbreviation"), text("text"), text("then"),
        flag("hidden"), whole("version"), instant("changed_at"), whole("changed_by_id", nullable=True),
        sa.ForeignKeyConstraint(["changed_by_id"], ["person.id"], name=op.f("fk_canned_reply_changed_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_canned_reply")),
        sa.UniqueConstraint("shipped", name=op.f("uq_canned_reply_shipped")),
    )
