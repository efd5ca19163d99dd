"""Every row of the table of whys answers, in every language, about what a desk really holds."""

from __future__ import annotations

from datetime import UTC, timedelta
from decimal import Decimal
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from desk.rules.why import Reason
from desk.services import bank, calls, courses, customers, desks, queue, reminders, tickets
from desk.services.agreements import ending_soon, entitlements_of, training_due
from desk.services.charge.views import unbilled
from desk.services.demo import moment_of
from desk.services.invoices import invoice_ids, invoice_rows
from desk.services.price.rows import price_list
from desk.services.roster.values import DutyView, Gap
from desk.services.store import Store
from desk.services.training_due import AgreementToOpen
from desk.ui.actions import Action, Registry
from desk.ui.pages.billing.work_rows import WorkRow
from desk.ui.whys import agreed, money, not_now, others, table
from desk.ui.whys import tickets as of_tickets
from desk.words import LANGUAGES, speaker
from tests.demo_desks import DAY, copy_demo

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desk.services.alerts.values import AlertView
    from desk.ui.whys.answer import Answer

NOW = moment_of("stefna", DAY)


@pytest.fixture(scope="module")
def desk(demos: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A demo desk, as the answers know it: its store, its zone, the call on the line."""
    store = Store.open(str(copy_demo(demos, "stefna", tmp_path_factory.mktemp("whys") / "desk.sqlite")), now=NOW)
    yield SimpleNamespace(store=store, zone=UTC, calls=SimpleNamespace(live=None, price=None), profile=desks.profile(store))
    store.close()


def things(desk: Any) -> Iterator[Any]:
    """One or more of everything that can be asked about."""
    store = desk.store
    ids = queue.queue_ids(store, view="all_open", by=1, now=NOW)
    yield from (tickets.ticket(store, ticket_id=one) for one in ids[:12])
    yield from queue.queue_rows(store, ids=ids[:2])
    yield from calls.calls_of_day(store, day=DAY, by=None)
    for one in unbilled(store):
        yield from (WorkRow(one.customer_id, one.customer, one.currency, work) for work in (*one.work, *one.held))
    yield from invoice_rows(store, ids=invoice_ids(store, view="issued", today=DAY)[:3], today=DAY)
    yield from reminders.reminders_due(store, today=DAY + timedelta(days=60))
    for card in courses.sessions(store, first=DAY - timedelta(days=40), last=DAY + timedelta(days=90)):
        held = courses.session(store, session_id=card.id)
        yield from (*held.bookings, *held.waiting, *held.offered)
    yield from price_list(store, on=DAY, language="en")
    yield from (found for customer in range(1, 9) if (found := entitlements_of(store, customer_id=customer, now=NOW)).rows)
    yield from training_due(store, now=NOW)
    yield from ending_soon(store, now=NOW)
    yield AgreementToOpen(2, "Hótel Lundey ehf.", "maintenance", DAY)
    for customer in range(1, 9):
        yield from customers.customer(store, customer_id=customer, now=NOW).contracts
    empty: dict[str, Any] = dict.fromkeys(bank.EntryRow.__dataclass_fields__)
    yield bank.EntryRow(**empty | {
        "reason": "several", "amount": Decimal(900), "currency": "ISK", "payer": "Hótel Lundey", "text": ""})  # fmt: skip
    shift = DutyView(1, 1, "Anna Dæmi", "Anna", "DNS", 2, NOW, NOW + timedelta(days=7), 3, 1)
    yield from (shift, Gap("", NOW, NOW + timedelta(hours=3)))
    yield from _alerts(store)


def _alerts(store: Store) -> tuple[AlertView, ...]:
    from desk.services.alerts.mine import alerts_of

    return tuple(alerts_of(store, person_id=1, every=True))


def answer_to(thing: Any, desk: Any) -> Answer:
    """Read first or not."""
    found, read = table.at_once(thing, desk), table.read_first(thing, desk)
    if found is None:
        assert read is not None, thing
        return read()
    return found


def is_a_sentence(line: str) -> bool:
    """Whether it holds more than names and figures."""
    return any(word.islower() and len(word) > 3 for word in line.split())


def test_everything_there_is_answers_in_every_language_with_no_english_left_in_another(desk: Any) -> None:
    answered = set()
    for thing in things(desk):
        answer = answer_to(thing, desk)
        said = {code: [answer.title(speaker(code)), *answer.steps(speaker(code))] for code in LANGUAGES}
        assert all(line.strip() for lines in said.values() for line in lines)
        assert len(said["en"]) > 1, (thing, said["en"])
        assert len({len(lines) for lines in said.values()}) == 1
        for code in set(LANGUAGES) - {"en"}:
            assert [line for line in said[code][1:] if line in said["en"] and is_a_sentence(line)] == []
        answered.add(type(thing).__name__)
    missing = {*table.AT_ONCE, *table.READ_FIRST} - answered - {"PriceView", "AlertView"}
    assert missing == set()


def test_the_call_on_the_line_and_an_alert_answer(desk: Any) -> None:
    call = calls.calls_of_day(desk.store, day=DAY, by=None)[0]
    live: Any = SimpleNamespace(**{**vars(desk), "calls": SimpleNamespace(live=SimpleNamespace(id=call.id, customer_id=3), price=call)})
    answer = money.of_call(call, live)
    assert answer.title(speaker("fi")) == "Käynnissä oleva puhelu"
    assert answer.customer_id == 3
    code = next(iter(others.COUNTED))
    assert others.of_figure("Received: 4", code).steps(speaker("nb"))[0].startswith("Saker mottatt")
    alert = SimpleNamespace(head=Reason.of("own_fault"), why=())
    assert speaker("en").reason(alert.head) == others.of_alert(alert, desk).title(speaker("en"))


def test_the_waiting_list_says_its_order_and_who_was_passed_over(desk: Any) -> None:
    cards = courses.sessions(desk.store, first=DAY, last=DAY + timedelta(days=90))
    (held,) = [found for card in cards if (found := courses.session(desk.store, session_id=card.id)).waiting]
    answer = agreed.of_waiting(held.waiting, desk)
    said = answer.steps(speaker("is"))
    assert [line.startswith(f"{place}. {one.site}") for place, (line, one) in enumerate(zip(said, held.waiting, strict=False), 1)]
    assert said[-1] == speaker("is").tr(agreed.NEXT)
    assert not set(said) & set(answer.steps(speaker("fi")))


def test_what_holds_pauses_or_plans_a_ticket_is_said(desk: Any) -> None:
    waiting = tickets.ticket(desk.store, ticket_id=queue.queue_ids(desk.store, view="waiting", by=1, now=NOW)[0])
    assert any("wait for the customer since" in line for line in of_tickets.of_ticket(waiting, desk).steps(speaker("en")))
    held = tickets.ticket(desk.store, ticket_id=queue.queue_ids(desk.store, view="held", by=1, now=NOW)[0])
    assert any("held until" in line for line in of_tickets.of_ticket(held, desk).steps(speaker("en")))


def test_copied_text_is_the_title_and_each_step_on_its_own_line(desk: Any) -> None:
    ticket = tickets.ticket(desk.store, ticket_id=queue.queue_ids(desk.store, view="breached", by=1, now=NOW)[0])
    answer = of_tickets.of_ticket(ticket, desk)
    text = answer.text(speaker("is"))
    assert text.splitlines() == [f"Beiðni {ticket.number}: {ticket.subject}", *answer.steps(speaker("is"))]
    assert answer.language == "is"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("row", "said"),
    [
        (Action("a", "Issue", who=frozenset({"office", "manager"})), "This is for Manager and Office; ask one of them."),
        (Action("a", "Issue", when=lambda: False, page="billing"), not_now.NEEDS["billing"]),
        (Action("a", "Issue", when=lambda: False, needs="It needs more."), "It needs more."),
        (Action("a", "Issue"), "It can be done now."),
    ],
)
def test_an_action_says_why_it_cannot_be_done(row: Action, said: str) -> None:
    registry = Registry(lambda: speaker("en"), lambda: "agent")
    assert not_now.of_action(row, registry).steps(speaker("en")) == [said]
