"""A ticket's story on the services alone: answered, estimated, worked on by the timer, merged, found again, billed with its appendix."""

from __future__ import annotations

import csv
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from desk.rules.errors import Refused
from desk.services import calls, canned_replies, charges, desks, filters, invoices, prices, queue, tickets
from desk.services.call.watch import watch_calls
from desk.services.estimate.paper import estimate_pdf
from desk.services.estimates import NewLine, answer_estimate, send_estimate, write_estimate
from desk.services.filter.conditions import Condition
from desk.services.filter.sql import part_of
from desk.services.filters import FilterView
from desk.services.gates import gates_of
from desk.services.ticket.export import export_tickets
from desk.words import speaker, stored
from tests import makers
from tests.services import trade

if TYPE_CHECKING:
    from pathlib import Path

    from desk.services.store import Store

# Wednesday 22 April 2026, 9:00 in Oslo.
MAIL = datetime(2026, 4, 22, 7, 0, tzinfo=UTC)
TODAY, UNTIL = date(2026, 4, 22), date(2026, 5, 22)


class Desk:
    """A desk of Pindena's promise, two people at it, a customer without a support agreement who asks for work."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.anna, self.bjorn = trade.desk(store, "pindena"), makers.person(store, "Bjørn Prøve")
        self.customer = trade.customer(store, "pindena", "Foreningen Prøve", registration_number="988077917")
        self.contact = makers.contact(store, self.customer, "Kari Prøve", phone="+47 22 55 01 01", email="kari@prove.example")
        self.ticket = self.opened("Skjema for påmelding")

    def opened(self, subject: str, *, after: float = 0) -> int:
        new = tickets.NewTicket(customer_id=self.customer, contact_id=self.contact, subject=subject, text="Hjelp oss.", kind="request")
        return int(tickets.open_ticket(self.store, op_key=subject, new=new, received_at=later(after), by=self.anna).result)

    def view(self, ticket: int = 0) -> tickets.TicketView:
        return tickets.ticket(self.store, ticket_id=ticket or self.ticket)


def later(hours: float) -> datetime:
    return MAIL + timedelta(hours=hours)


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


def answer_with_a_canned_reply(desk: Desk) -> None:
    """A place that nothing fills is marked, named and in the way of sending; written in, the reply goes and is the start promised."""
    reply = canned_replies.ReplyText(None, None, "nb", "Anslag", "an", "Hei {first_name}. Vi anslår {estimate}.", "")
    made = canned_replies.filled(desk.store, reply=reply, ticket_id=desk.ticket, at=later(0.5), by=desk.anna, language="nb")
    named = speaker("nb").tr("Estimated hours")
    assert (made.text, made.missing) == (f"Hei Kari. Vi anslår ‹{named}?›.", (named,))
    with pytest.raises(Refused) as refused:
        tickets.reply(desk.store, op_key="r", ticket_id=desk.ticket, text=made.text, at=later(0.5), by=desk.anna)
    assert refused.value.values["name"] == named
    assert [entry.kind for entry in desk.view().entries] == ["received"]
    said = made.text.replace(f"‹{named}?›", "to til tre timer")
    tickets.reply(desk.store, op_key="r", ticket_id=desk.ticket, text=said, at=later(0.5), by=desk.anna)
    assert {promise.kind for promise in desk.view().promises if promise.kept_at} == {"start"}
    assert desk.view().owner_id == desk.anna


def work_on_it_together(desk: Desk) -> None:
    """Two people change it at once: different fields both stand, on the same field the second sees both and chooses."""
    seen = desk.view().version
    tickets.change_ticket(desk.store, ticket_id=desk.ticket, version=seen, changes={"priority": "high"}, at=later(1), by=desk.anna)
    tickets.change_ticket(desk.store, ticket_id=desk.ticket, version=seen, changes={"work": "setup"}, at=later(1.1), by=desk.bjorn)
    assert (desk.view().priority, desk.view().work) == ("high", "setup")
    wanted = {"priority": "critical"}
    with pytest.raises(tickets.Clash) as clash:
        tickets.change_ticket(desk.store, ticket_id=desk.ticket, version=seen, changes=wanted, at=later(1.2), by=desk.bjorn)
    assert (clash.value.view.mine, clash.value.view.theirs, clash.value.view.who) == ("critical", "high", "Anna")
    assert desk.view().priority == "high"


def estimate_it(desk: Desk) -> None:
    """No work before an approved estimate: written, printed in the customer's language, sent, waited for, approved."""
    assert [gate.code for gate in gates_of(desk.store, ticket_id=desk.ticket, now=later(1.3)).missing] == ["estimate"]
    lines = (NewLine("Skjemaet med felter", Decimal("1.5")), NewLine("Prøver", Decimal(1)))
    estimate = write_estimate(
        desk.store, ticket_id=desk.ticket, lines=lines, valid_until=UNTIL, note="", at=later(1.4), by=desk.anna
    ).result  # fmt: skip
    paper = trade.printed(estimate_pdf(desk.store, estimate_id=estimate))
    assert "Skjemaet med felter" in paper
    assert "2,5" in paper
    send_estimate(desk.store, estimate_id=estimate, how="email", at=later(1.5), by=desk.anna)
    assert (desk.view().status, desk.view().told) == ("waiting_approval", True)
    answer_estimate(
        desk.store, estimate_id=estimate, approved=True, contact_id=desk.contact, how="email", note="", at=later(3), by=desk.anna
    )  # fmt: skip
    assert (desk.view().status, desk.view().estimate) == ("open", "approved")
    assert gates_of(desk.store, ticket_id=desk.ticket, now=later(3)).missing == ()


def work_by_the_timer(desk: Desk) -> int:
    """At 80 % of the hours the timer warns, at 100 % it says so; the whole is one piece of work with its price."""
    call = calls.begin_call(desk.store, op_key="w", at=later(4), by=desk.anna, channel="work", ticket_id=desk.ticket).result
    levels = []
    for minutes in (119, 120, 149, 150):
        use = watch_calls(desk.store, by=desk.anna, now=later(4) + timedelta(minutes=minutes)).use
        assert use is not None
        levels.append(use.level)
    assert levels == ["ok", "near", "near", "over"]
    calls.finish_call(desk.store, call_id=call, at=later(4) + timedelta(minutes=150), by=desk.anna)
    (group,) = charges.unbilled(desk.store)
    (work,) = group.work
    assert (work.status, work.net) == ("chargeable", Decimal(4200))
    return int(work.id)


def approve_it(desk: Desk, charge: int) -> None:
    """Approved, a later price moves it no more."""
    charges.approve_charges(desk.store, charge_ids=(charge,), at=later(7), by=desk.anna)
    with desk.store.read() as session:
        from desk.models import PriceItem

        (item,) = [row.id for row in session.query(PriceItem) if row.code == "consultant_hour"]
    prices.set_price(desk.store, item_id=item, amount=Decimal(2000), valid_from=TODAY, at=later(7.1), by=desk.anna)
    (group,) = charges.unbilled(desk.store)
    assert group.work[0].net == Decimal(4200)


def merge_a_second(desk: Desk) -> None:
    """They wrote twice: the second goes into the first with what was said on it, its number still finds it."""
    second = desk.opened("=HYPERLINK(skjema)", after=5)
    tickets.note(desk.store, op_key="n", ticket_id=second, text="Samme sak.", at=later(5.1), by=desk.bjorn)
    number = desk.view(second).number
    tickets.merge(desk.store, source_ids=(second,), target_id=desk.ticket, at=later(5.2), by=desk.bjorn)
    assert desk.view(second).status == "closed"
    assert "Samme sak." in [entry.text for entry in desk.view().entries]
    assert queue.queue_ids(desk.store, view="all_open", by=desk.anna, now=later(5.3), search=str(number)) == (desk.ticket,)


def find_it_by_a_filter(desk: Desk, folder: Path) -> None:
    """A saved filter finds it for the colleague too; the view as a file, with nothing in it a spreadsheet would run."""
    third = desk.opened("=1+1", after=6)
    wanted = FilterView("Høyt", shared=True, conditions=(Condition("priority", "is", ("high",)),), columns=("number", "subject"))
    saved = filters.save_filter(desk.store, filter=wanted, at=later(6), by=desk.anna).result
    kept = filters.filter_of(desk.store, filter_id=saved, by=desk.bjorn)
    zone = desks.profile(desk.store).zone
    part = part_of(kept.conditions, sqlite=desk.store.is_sqlite, by=desk.bjorn, now=later(6), zone=zone)
    found = queue.queue_ids(desk.store, view=kept.view, by=desk.bjorn, now=later(6), part=part)
    assert found == (desk.ticket,)
    file = folder / "visning.csv"
    assert export_tickets(desk.store, ids=(*found, third), columns=kept.columns, file=file, language="nb") == 2
    rows = list(csv.reader(file.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert rows[1:] == [[str(desk.view().number), "Skjema for påmelding"], [str(desk.view(third).number), "'=1+1"]]


def bill_it(desk: Desk, charge: int) -> None:
    """The invoice carries the work with its why, sentence by sentence, in its appendix."""
    (draft,) = invoices.draft_invoices(desk.store, op_key="d", charge_ids=(charge,), at=later(8), by=desk.anna).result
    number = invoices.issue_invoice(
        desk.store, op_key="i", invoice_id=draft, today=TODAY, at=later(8), by=desk.anna
    ).result  # fmt: skip
    said = " ".join(trade.printed(invoices.invoice_pdf(desk.store, invoice_id=draft, today=TODAY)).split())
    assert str(number) in said
    appendix = said[said.index(speaker("nb").tr("Appendix: the calls on this invoice")) :]
    with desk.store.read() as session:
        from desk.models import Charge

        why = [step for step in stored.from_json(session.get_one(Charge, charge).why) if not step.code.startswith("ours")]
    assert why
    for sentence in speaker("nb").reasons(why):
        assert " ".join(sentence.split()) in appendix
    assert charges.unbilled(desk.store) == ()


def test_a_request_is_estimated_worked_on_merged_found_and_billed(desk: Desk, tmp_path: Path) -> None:
    answer_with_a_canned_reply(desk)
    work_on_it_together(desk)
    estimate_it(desk)
    charge = work_by_the_timer(desk)
    merge_a_second(desk)
    find_it_by_a_filter(desk, tmp_path)
    approve_it(desk, charge)
    bill_it(desk, charge)
    codes = [str(entry.data.get("code")) for entry in desk.view().entries if entry.kind == "change"]
    told = ["assigned", "replied", "changed", "changed", "estimate_sent", "estimate_approved", "merged"]
    assert [code for code in codes if code in told] == told
