"""The roles of the people at a desk, and which of them do what only some may."""

from __future__ import annotations

from typing import Final

ROLES: Final = ("agent", "trainer", "office", "manager", "administrator")
MANAGE: Final = frozenset({"manager", "administrator"})
"""Who plans the desk and settles what concerns everybody."""
OFFICE: Final = frozenset({"office", "manager", "administrator"})
"""Who sends invoices and keeps contracts."""
TEACH: Final = frozenset({"trainer", "manager", "administrator"})
"""Who holds courses."""
