"""Which verbs are not everybody's: one row a verb, asked by `ruled` before the verb begins; a page only hides its buttons.

In a file this is all that stands between a role and what it must not do, so whoever can open the file is past it; a server enforces
the same by itself (models/rights.py).
"""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any, Final, ParamSpec, TypeVar

from desk.models.rights import MANAGE, OFFICE
from desk.services.managing import refuse_others
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.services.store import Store

P = ParamSpec("P")
R = TypeVar("R")

OFFICES: Final = mark("The office and managers do this; ask one of them.")
MANAGERS: Final = mark("Managers and administrators do this; ask one of them.")
SENTENCES: Final = {OFFICE: OFFICES, MANAGE: MANAGERS}

# fmt: off
VERBS: Final[dict[str, frozenset[str]]] = dict.fromkeys((
    # Invoices, drafts and what is credited.
    "draft_invoices", "change_draft", "change_payer", "enter_greek_marks", "change_line", "add_line", "order_lines", "remove_line",
    "discard_draft", "save_draft", "issue_invoice", "credit_invoice", "correct_invoice", "begin_run", "go_on", "stop_run",
    "try_failed_again", "set_next_number", "enter_open_invoice", "enter_pack_used", "take_over",
    "give_away",
    # Money that comes in, and what it is booked on.
    "record_payment", "make_reminder", "pause_reminders", "read_file", "match_entry", "set_aside", "take_up", "save_rate", "save_accounts",
    "save_billing_terms", "waive_charges", "enter_rate", "drop_rate",
    # Prices.
    "set_price", "end_price", "withdraw_price", "confirm_ours", "undo_prices", "change_item", "add_item", "retire_item",
    "raise_prices", "read_prices",
), OFFICE)
# fmt: on


def ruled(verb: Callable[P, R]) -> Callable[P, R]:
    """The verb, refused by one sentence to whoever it is not for; `by` says who asks."""
    roles = VERBS[verb.__name__]

    @wraps(verb)
    def asked(*given: P.args, **named: P.kwargs) -> R:
        _refuse(given[0], named["by"], roles)
        return verb(*given, **named)

    return asked


def _refuse(store: Any, by: Any, roles: frozenset[str]) -> None:
    """Refuse a person in none of the roles, and one who does not work here any more."""
    whole: Store = store
    with whole.read() as session:
        refuse_others(session, by, SENTENCES[roles], roles=roles)
