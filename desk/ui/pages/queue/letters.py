"""A mail dropped on a ticket: shown by sender, subject and date, and taken in as the customer's message or attached as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desk.rules.errors import Refused
from desk.ui import theme
from desk.ui.dialogs.ask import Ask, ask
from desk.ui.op_key import new_op_key

if TYPE_CHECKING:
    from datetime import datetime

    from desk.rules.errors import Told
    from desk.services.attachment.mail_in import Mail
    from desk.services.attachment.values import NewFile
    from desk.services.tickets import TicketView
    from desk.ui.desk_context import Desk

SHOWN = 400


class Letters(QObject):
    """`as_file(files)` when the mail is to be attached as it is, `refused(sentence)` when it cannot be taken in."""

    as_file = Signal(object)
    refused = Signal(str)

    def __init__(self, desk: Desk, box: QWidget) -> None:
        super().__init__(box)
        self._desk, self._box = desk, box
        self.question: Ask | None = None

    def ask(self, ticket: TicketView, file: NewFile) -> None:
        """Reads a mail and asks what is to become of it; what is no mail is attached."""
        desk = self._desk
        desk.lane.read(
            lambda: _read(desk, file), lambda mail: self._ask(ticket, file, mail), lambda error: self._no_mail(file, error),
        )  # fmt: skip

    def _no_mail(self, file: NewFile, error: Told) -> None:
        if isinstance(error, Refused) and error.values.keys() == {"name"}:
            self.as_file.emit((file,))
        else:
            self.refused.emit(self._desk.sentence(error))

    def _ask(self, ticket: TicketView, file: NewFile, mail: Mail) -> None:
        words, now = self._desk.words, self._desk.clock.now()
        sent_at = mail.sent_at if mail.sent_at is not None and mail.sent_at <= now else None
        when = words.moment(sent_at.astimezone(self._desk.zone)) if sent_at is not None else words.tr("without a date")
        who = mail.sender if mail.address in mail.sender else f"{mail.sender} <{mail.address}>"
        attached = words.many("1 attached file", "{n} attached files", len(mail.files)) if mail.files else ""
        beginning = " ".join(mail.text.split())[:SHOWN]
        text = "\n".join(line for line in (who, when, attached, "", beginning) if line or beginning)
        verbs = [("file", words.tr("Attach as a file"), "ordinary"), ("message", words.tr("Take in as a message"), "primary")]
        made = ask(self._box.window(), mail.subject or words.tr("A mail without a subject"), text, verbs)
        dated = QCheckBox(words.tr("Put it at its own date"))
        dated.setFont(theme.font())
        dated.setChecked(sent_at is not None)
        dated.setVisible(sent_at is not None)
        made.body.addWidget(dated)
        made.answered.connect(lambda answer: self._answered(answer, ticket.id, file, mail, sent_at if dated.isChecked() else None))
        self.question = made

    def _answered(self, answer: str, ticket_id: int, file: NewFile, mail: Mail, sent_at: datetime | None) -> None:
        self.question = None
        if answer == "file":
            self.as_file.emit((file,))
        elif answer == "message":
            self._take_in(ticket_id, mail, sent_at)

    def _take_in(self, ticket_id: int, mail: Mail, sent_at: datetime | None) -> None:
        desk = self._desk
        tickets, store, by, now, key = desk.services.tickets, desk.store, desk.person.id, desk.clock.now(), new_op_key()
        letter = tickets.Letter(mail.text, mail.sender, mail.address, mail.subject, "email", mail.files)

        def job() -> Any:
            return tickets.receive(
                store, op_key=key, ticket_id=ticket_id, letter=letter, received_at=sent_at or now, at=now, by=by,
            )  # fmt: skip

        said = desk.words.tr("The message is on the ticket")
        desk.lane.write(job, lambda _changed: desk.say("done", said), lambda error: self.refused.emit(desk.sentence(error)))


def _read(desk: Desk, file: NewFile) -> Mail:
    found: Mail = desk.services.attachment.mail_in.open_mail(desk.store, file)
    return found
