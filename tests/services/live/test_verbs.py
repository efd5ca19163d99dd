"""What a verb answers that it touched, the other desks are told too: nothing of it is missing in the log."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from desk.services import calls, tickets
from desk.services.live.written import UNKNOWN
from tests import makers
from tests.makers import NOW
from tests.services.live.log_scene import rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.services.changes import Changed
    from desk.services.store import Store


def missing(store: Store, deed: Callable[[], Changed]) -> tuple[set[tuple[str, int]], Changed]:
    """What a verb answers and the log does not say; 0 in the log stands for any id."""
    before = len(rows(store))
    changed = deed()
    said = {
        (kind, int(number))
        for _kinds, ids, _place in rows(store)[before:]
        for kind, _, numbers in (part.partition(":") for part in ids.split())
        for number in numbers.split(",")
    }
    return {(kind, number) for kind, number in changed.ids if not {(kind, number), (kind, UNKNOWN)} & said}, changed


def test_what_the_verbs_of_a_day_answer_stands_in_the_log(store: Store):
    by = makers.desk(store)
    other = makers.person(store, "Hekla Dæmi")
    customer = makers.customer(store)
    contact = makers.contact(store, customer)
    late = NOW + timedelta(hours=1)

    def done(deed: Callable[[], Changed]) -> Any:
        found, changed = missing(store, deed)
        # A customer's tickets and calls are kinds that whoever shows the customer cares for.
        assert found <= {("customer", customer)}
        return changed.result

    def opened(key: str) -> Any:
        new = tickets.NewTicket(customer_id=customer, contact_id=contact, subject=key, text="Góðan dag.")
        return done(lambda: tickets.open_ticket(store, op_key=key, new=new, received_at=NOW, by=by))

    first, second = opened("Eitt"), opened("Tvö")
    at: dict[str, Any] = {"at": late, "by": by}
    done(lambda: tickets.reply(store, op_key="r", ticket_id=first, text="Takk.", **at))
    done(lambda: tickets.note(store, op_key="n", ticket_id=first, text="Hringja.", **at))
    done(lambda: tickets.take(store, ticket_ids=(first, second), owner_id=other, **at))
    done(lambda: tickets.tag(store, ticket_ids=(first, second), names=("vefur",), **at))
    done(lambda: tickets.untag(store, ticket_ids=(first,), names=("vefur",), **at))
    done(lambda: tickets.link(store, ticket_id=first, other_id=second, kind="related", **at))
    done(lambda: tickets.plan(store, ticket_id=first, planned_on=date(2026, 4, 24), **at))
    done(lambda: tickets.wait_for_customer(store, ticket_ids=(first,), **at))
    done(lambda: tickets.resume(store, ticket_ids=(first,), **at))
    done(lambda: tickets.resolve(store, ticket_ids=(first, second), **at))
    call = done(lambda: calls.begin_call(store, op_key="c", at=NOW, by=by))
    done(lambda: calls.change_call(store, call_id=call, changes={"contact_id": contact, "customer_id": customer}, **at))
    done(lambda: calls.hold_call(store, call_id=call, at=NOW + timedelta(minutes=3), by=by))
    done(lambda: calls.finish_call(store, call_id=call, at=NOW + timedelta(minutes=9), by=by))
