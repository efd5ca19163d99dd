"""What only the database can give waits for the line, and says so by its name before anything is tried."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from desk.rules.errors import Trouble
from desk.services import billing_runs, bookings, credit_notes
from desk.services.call import about
from desk.services.course import booking_moves
from desk.services.invoice import issuing
from desk.services.line.sayings import is_of_line
from desk.services.line.waits import ISSUING, SEATS, TICKET
from desk.services.ticket import opening
from tests.makers import NOW

if TYPE_CHECKING:
    from collections.abc import Callable

# fmt: off
WAIT = (
    (issuing.issue_invoice, ISSUING), (credit_notes.credit_invoice, ISSUING), (credit_notes.correct_invoice, ISSUING),
    (billing_runs.begin_run, ISSUING), (bookings.book, SEATS), (booking_moves.move_booking, SEATS), (opening.open_ticket, TICKET),
    (about.ticket_of_call, TICKET),
)
# fmt: on


@pytest.mark.parametrize(("verb", "sentence"), WAIT, ids=lambda part: getattr(part, "__name__", ""))
def test_it_says_what_waits(verb: Callable[..., Any], sentence: str) -> None:
    store: Any = SimpleNamespace(line=SimpleNamespace(is_gone=True))
    with pytest.raises(Trouble) as told:
        verb(store, at=NOW)
    assert told.value.sentence == sentence
    assert is_of_line(told.value)
