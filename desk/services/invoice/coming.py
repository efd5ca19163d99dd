"""The number a draft would get if it were issued now: nobody has it before it is issued, so another may be quicker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.services.invoice.issue_prepared import SERIES, _places
from desk.services.invoice.state import find_any

if TYPE_CHECKING:
    from datetime import date

    from desk.services.store import Store


def coming_number(store: Store, *, invoice_id: int, today: date) -> str:
    """The next number of a draft's series."""
    with store.read() as session:
        row = find_any(session, invoice_id)
        return row.number or _places(session, SERIES[row.kind], today, lock=False)[1][0]
