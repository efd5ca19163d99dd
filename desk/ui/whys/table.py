"""One table: what can be asked about, by the kind of value that stands under the cursor, and who answers.

A row is read in the window's thread when all it needs is at hand, on the worker when something has to be read first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from desk.ui.whys import agreed, money, others, tickets

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.ui.desk_context import Desk
    from desk.ui.whys.answer import Answer

AT_ONCE: Final[dict[str, Callable[[Any, Desk], Answer]]] = {
    "TicketView": tickets.of_ticket,
    "CallRow": money.of_call,
    "PriceView": money.of_live,
    "WorkRow": money.of_work,
    "BookingView": money.of_booking,
    "ReminderDue": money.of_reminder,
    "PriceRow": money.of_price,
    "EntryRow": money.of_entry,
    "AlertView": others.of_alert,
    "Entitlements": others.of_entitlements,
    "DutyView": others.of_duty,
    "Gap": others.of_gap,
    "ContractView": agreed.of_contract,
    "TrainingDue": agreed.of_training,
    "Ending": agreed.of_ending,
    "AgreementToOpen": agreed.of_opening,
}
READ_FIRST: Final[dict[str, Callable[[Any, Desk], Answer]]] = {
    "QueueRow": tickets.of_row,
    "InvoiceRow": money.of_invoice,
}


def at_once(thing: Any, desk: Desk) -> Answer | None:
    """The answer about a value, when nothing has to be read."""
    known = AT_ONCE.get(type(thing).__name__)
    return known(thing, desk) if known is not None else None


def read_first(thing: Any, desk: Desk) -> Callable[[], Answer] | None:
    """What the worker does to answer about a value; None when it need not."""
    known = READ_FIRST.get(type(thing).__name__)
    return (lambda: known(thing, desk)) if known is not None else None
