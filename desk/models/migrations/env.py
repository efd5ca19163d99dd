"""Alembic's entry: the connection comes from the program, inside its own transaction."""

from __future__ import annotations

from alembic import context

from desk.models import Base

context.configure(connection=context.config.attributes["connection"], target_metadata=Base.metadata, render_as_batch=True)
context.run_migrations()
