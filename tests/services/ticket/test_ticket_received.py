from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from desk.rules.errors import Refused
from desk.services import attachments, tickets
from desk.services.attachments import NewFile
from desk.services.tickets import Letter
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from desk.services.store import Store

HOUR = timedelta(hours=1)


class Desk:
    """A desk with one ticket that was answered."""

    def __init__(self, store: Store) -> None:
        self.store, self.by = store, makers.desk(store)
        customer = makers.customer(store)
        self.contact = makers.contact(store, customer, email="Thordur@Lundey.example")
        new = tickets.NewTicket(customer_id=customer, contact_id=self.contact, subject="Vefurinn")
        self.ticket = int(tickets.open_ticket(store, op_key="t", new=new, received_at=NOW, by=self.by).result)

    def receive(self, text: str = "Takk.", *, hours: float = 5, key: str = "m", **more: object) -> int:
        letter = Letter(text, **more)  # type: ignore[arg-type]
        made = tickets.receive(
            self.store, op_key=key, ticket_id=self.ticket, letter=letter, received_at=NOW + hours * HOUR, at=NOW + 6 * HOUR, by=self.by,
        )  # fmt: skip
        assert ("ticket", self.ticket) in made.ids
        return int(made.result)

    def view(self) -> tickets.TicketView:
        return tickets.ticket(self.store, ticket_id=self.ticket)

    def codes(self) -> list[str]:
        return [str(entry.data["code"]) for entry in self.view().entries if entry.kind == "change"]


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


def test_an_answer_of_the_customer_ends_the_wait_when_it_came(desk: Desk):
    tickets.wait_for_customer(desk.store, ticket_ids=(desk.ticket,), at=NOW + HOUR, by=desk.by)
    desk.receive(hours=3)
    seen = desk.view()
    assert (seen.status, seen.paused_at) == ("open", None)
    line = next(entry for entry in seen.entries if entry.text == "Takk.")
    assert (line.kind, line.at, line.who, line.ours) == ("received", NOW + 3 * HOUR, "Þórður Dæmason", False)
    assert "resumed" in desk.codes()


def test_a_resolved_ticket_comes_back(desk: Desk):
    tickets.resolve(desk.store, ticket_ids=(desk.ticket,), at=NOW + HOUR, by=desk.by)
    desk.receive()
    assert desk.view().status == "reopened"
    assert "reopened" in desk.codes()


def test_a_letter_older_than_the_wait_or_the_end_changes_neither(desk: Desk):
    tickets.wait_for_customer(desk.store, ticket_ids=(desk.ticket,), at=NOW + 2 * HOUR, by=desk.by)
    desk.receive(hours=1)
    assert desk.view().status == "waiting_customer"
    tickets.resolve(desk.store, ticket_ids=(desk.ticket,), at=NOW + 4 * HOUR, by=desk.by)
    desk.receive(hours=3, key="n")
    assert desk.view().status == "resolved"


def test_a_message_makes_the_ticket_unread_and_is_found(desk: Desk):
    from desk.services import queue

    tickets.mark_read(desk.store, ticket_id=desk.ticket)
    desk.receive("Þetta er um greiðslugáttina.")
    (row,) = queue.queue_rows(desk.store, ids=(desk.ticket,))
    assert row.unread
    assert tuple(queue.queue_ids(desk.store, view="all_open", by=desk.by, now=NOW, search="greidslugattina")) == (desk.ticket,)


def test_a_repeated_message_is_one_and_news_names_the_line(desk: Desk):
    assert desk.receive() == desk.receive()
    assert [entry.text for entry in desk.view().entries].count("Takk.") == 1


def test_a_mail_is_in_the_name_of_whom_its_address_belongs_to(desk: Desk):
    desk.receive("a", sender="T. D.", address="thordur@lundey.example", key="1")
    desk.receive("b", sender="Einhver Annar", address="annar@elsewhere.example", key="2")
    said = {entry.text: entry.who for entry in desk.view().entries}
    assert (said["a"], said["b"]) == ("Þórður Dæmason", "Einhver Annar")


def test_files_come_with_it_or_nothing_does(desk: Desk):
    desk.receive("", files=(NewFile("mynd.png", b"\x89PNG\r\n\x1a\n"),))
    line = desk.view().entries[-1] if desk.view().entries[-1].attachments else next(e for e in desk.view().entries if e.attachments)
    assert [row.name for row in line.attachments] == ["mynd.png"]
    attachments.change_limits(desk.store, most_file=10**6, most_ticket=10**6, most_in_database=10**6, at=NOW, by=desk.by)
    with pytest.raises(Refused, match="MB"):
        desk.receive("of stór", key="x", files=(NewFile("a.bin", b"a" * 10), NewFile("b.bin", b"b" * 1_100_000)))
    assert "of stór" not in [entry.text for entry in desk.view().entries]


@pytest.mark.parametrize(("letter", "hours", "sentence"), [
    (Letter("  "), 5, "Write something first"),
    (Letter("a", channel="pigeon"), 5, "pigeon"),
    (Letter("a"), 7, "dated in the future"),
    (Letter("a" * 100_001), 5, "longer than"),
])  # fmt: skip
def test_what_cannot_be_is_refused(desk: Desk, letter: Letter, hours: int, sentence: str):
    with pytest.raises(Refused, match=sentence):
        tickets.receive(
            desk.store, op_key="z", ticket_id=desk.ticket, letter=letter, received_at=NOW + hours * HOUR, at=NOW + 6 * HOUR, by=desk.by,
        )  # fmt: skip


def test_a_letter_takes_a_closed_ticket_up_again_and_no_merged_one(desk: Desk):
    tickets.resolve(desk.store, ticket_ids=(desk.ticket,), at=NOW + HOUR, by=desk.by)
    tickets.close(desk.store, ticket_ids=(desk.ticket,), at=NOW + 2 * HOUR, by=desk.by)
    desk.receive()
    assert (desk.view().status, desk.view().closed_at) == ("reopened", None)
    new = tickets.NewTicket(customer_id=desk.view().customer_id, subject="Sama")
    other = int(tickets.open_ticket(desk.store, op_key="o", new=new, received_at=NOW, by=desk.by).result)
    tickets.merge(desk.store, source_ids=(desk.ticket,), target_id=other, at=NOW + 5 * HOUR, by=desk.by)
    with pytest.raises(Refused, match="1001 was merged into 1002"):
        desk.receive(hours=6, key="late")
    assert desk.view().status == "closed"
