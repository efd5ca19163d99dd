"""An estimate written in lines and priced as it is typed; sent, shown as a paper, answered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.rules.errors import Refused, Told
from desk.ui import trade_words
from desk.ui.form import Choice, Form, text_field
from desk.ui.pages.queue.care_words import ESTIMATES
from desk.ui.pages.queue.estimate_clash import EstimateClash
from desk.ui.pages.queue.estimate_lines import EstimateLines, Typed, number_of
from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import text_label
from desk.ui.parts.popover import Popover
from desk.ui.reading import read_amount, read_date, write_date
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.services.changes import Changed
    from desk.services.estimate.values import EstimateView, Priced
    from desk.services.ticket.care import TicketCare
    from desk.ui.pages.queue.page import QueuePage

WIDE, QUIET = 620, 250
HOLDS: Final = timedelta(days=30)
WRITABLE: Final = ("draft", "declined", "replaced", "")
HOWS: Final = ("email", "phone", "chat", "slack", "form")
LABELS: Final = (
    ("valid_until", mark("Valid until")), ("how", mark("Sent by")), ("note", mark("Words of your own below the lines")),
)  # fmt: skip


class EstimatePanel(Popover):
    """Opens on a ticket's newest estimate: a draft to be written, or one that is out, to be answered."""

    def __init__(self, page: QueuePage) -> None:
        super().__init__(page)
        self._page = page
        self._care: TicketCare | None = None
        self._kept: dict[int, tuple[tuple[Typed, ...], str, str]] = {}
        # The estimates that stood when what is typed was begun: what came since is shown before it gives way.
        self._seen: dict[int, tuple[EstimateView, ...]] = {}
        self.lines, self.other_one = EstimateLines(), EstimateClash()
        self.stand = text_label("", 12, 400, "text2", wrap=True)
        self.total = text_label("", 13, 600, "text", figures=True)
        self.until, self.note, self.how = text_field(), text_field(), Choice()
        self.form = Form(3)
        for key, field, span in (("valid_until", self.until, 1), ("how", self.how, 1), ("note", self.note, 3)):
            self.form.add(key, "", field, span=span)
        self.paper, self.keep = Button("", "ordinary", "file-pdf"), Button("", "ordinary")
        self.yes, self.no = Button("", "primary", "resolve"), Button("", "ordinary", "close")
        self.revise = Button("", "ordinary", "new")
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        for button in (self.keep, self.paper, self.revise, self.no, self.yes):
            verbs.addWidget(button)
        verbs.addStretch(1)
        for part in (self.stand, self.other_one, self.lines, self.total, self.form):
            self.body.addWidget(part)
        self.body.addLayout(verbs)
        self.setMinimumWidth(WIDE)
        self.other.hide()
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self._price)
        self.lines.changed.connect(self._typed)
        self.until.textEdited.connect(self._typed)
        self.note.textEdited.connect(self._typed)
        self.other_one.kept.connect(self._keep_theirs)
        self.keep.clicked.connect(lambda: self._write(lambda _id: self._kept_draft()))
        self.paper.clicked.connect(self._show_paper)
        self.revise.clicked.connect(lambda: self._open(new=True))
        self.yes.clicked.connect(lambda: self._answer(approved=True))
        self.no.clicked.connect(lambda: self._answer(approved=False))

    @property
    def newest(self) -> EstimateView | None:
        """The newest revision."""
        return self._care.estimates[0] if self._care is not None and self._care.estimates else None

    def ask_care(self, care: TicketCare, anchor: QWidget, *, new: bool = False) -> None:
        """Opens on a ticket; `new` begins another revision."""
        self._care = care
        if care.ticket_id not in self._kept:
            self._seen[care.ticket_id] = care.estimates
        self._open(new=new)
        self.open_below(anchor)
        if self.lines.isVisible():
            self.lines.focus_first()
        else:
            self.yes.setFocus()

    def _open(self, *, new: bool) -> None:
        words, newest = self._page.words, self.newest
        writing = new or newest is None or newest.state in WRITABLE
        number = f"{self._page.pane.ticket.number}-" if self._page.pane.ticket is not None else ""
        revision = (newest.revision if newest is not None else 0) + (0 if newest is not None and newest.state == "draft" else 1)
        self.title.setText(words.say("Estimate {number}", number=f"{number}{revision if writing else newest.revision if newest else 1}"))
        self._say_words()
        for part in (self.lines, self.total, self.form, self.keep, self.do):
            part.setVisible(writing)
        out = newest is not None and newest.state == "sent" and not writing
        self.yes.setVisible(out)
        self.no.setVisible(out)
        self.revise.setVisible(not writing)
        self.stand.setVisible(not writing)
        if writing:
            self._write_draft(newest)
        elif newest is not None:
            self.stand.setText(self._stands(newest))
        self.other_one.hide()
        self.error.hide()
        self.adjustSize()

    def _say_words(self) -> None:
        words = self._page.words
        tr = words.tr
        for key, label in LABELS:
            self.form[key].relabel(tr(label))
        self.how.set_rows((code, trade_words.word(trade_words.CHANNELS, code, words)) for code in HOWS)
        self.keep.setText(tr("Keep as a draft"))
        self.paper.setText(tr("Show the paper"))
        self.revise.setText(tr("Write a new one"))
        self.yes.setText(tr("Approved"))
        self.no.setText(tr("Declined"))
        self.do.setText(tr("It is sent"))

    def _write_draft(self, newest: EstimateView | None) -> None:
        """What was typed and not kept, else the newest lines, else one empty line."""
        words, care = self._page.words, self._care
        assert care is not None
        if care.ticket_id in self._kept:
            typed, until, note = self._kept[care.ticket_id]
        else:
            typed = tuple(_typed(line, words) for line in newest.priced.lines) if newest is not None else ()
            until = write_date(self._first_until(newest), words)
            note = newest.note if newest is not None else ""
        self.lines.show_lines(typed, words)
        self.until.setText(until)
        self.note.setText(note)
        self._price()

    def _first_until(self, newest: EstimateView | None) -> date:
        today = self._page.now.date()
        return newest.valid_until if newest is not None and newest.valid_until > today else today + HOLDS

    def _stands(self, newest: EstimateView) -> str:
        words, ticket = self._page.words, self._page.pane.ticket
        number = f"{ticket.number}-{newest.revision}" if ticket is not None else str(newest.revision)
        said = words.say(ESTIMATES[newest.state], number=number, day=newest.valid_until, who=newest.contact or words.tr("the desk"))
        lines = [f"{line.text}: {words.money(line.net, newest.priced.currency)}" for line in newest.priced.lines]
        return "\n".join([said, *lines, self._sum(newest.priced)])

    def _sum(self, priced: Priced) -> str:
        words = self._page.words
        return words.say(
            "{hours:number} h · {net:money} · with VAT {gross:money}", hours=priced.hours.normalize(), net=(priced.net, priced.currency),
            gross=(priced.gross, priced.currency),
        )  # fmt: skip

    # Pricing as it is typed.

    def _typed(self) -> None:
        if self._care is not None:
            self._kept[self._care.ticket_id] = (self.lines.typed(), self.until.text(), self.note.text())
        self._quiet.start(QUIET)

    def _given(self) -> list[Any]:
        """The lines as the service takes them; Refused where a number is none."""
        service = self._page.desk.services.estimates
        found = []
        for line in self.lines.typed():
            hours, amount = number_of(line.hours), read_amount("lines", line.amount.strip())
            found.append(service.NewLine(line.text, hours if hours is not None else Decimal(0), "", amount))
        return found

    def _price(self) -> None:
        desk, care = self._page.desk, self._care
        if care is None or desk.store is None:
            return
        try:
            given = self._given()
        except Refused as error:
            self._unpriced(error)
            return
        if not given:
            self.total.setText("")
            self.lines.show_nets((), "")
            return
        now, number = desk.clock.now(), care.ticket_id
        desk.lane.read(
            lambda: desk.services.estimates.preview_estimate(desk.store, ticket_id=number, lines=given, now=now), self._priced,
            self._unpriced, channel="queue.estimate",
        )  # fmt: skip

    def _priced(self, priced: Priced) -> None:
        self.error.hide()
        self.lines.show_nets(priced.lines, priced.currency)
        self.total.setText(self._sum(priced))
        self.adjustSize()

    def _unpriced(self, error: Told) -> None:
        """What is not whole yet is said only where a person would not go on typing anyway."""
        self.lines.show_nets((), "")
        self.total.setText(self._page.desk.sentence(error) if isinstance(error, Refused) else "")

    # What is done with it.

    def _write(self, then: Callable[[int], object], *, how: str | None = None) -> None:
        """Keeps what is typed as the draft, or sends it (`how`), then goes on."""
        desk, care = self._page.desk, self._care
        assert care is not None
        try:
            until = read_date("valid_until", self.until.text().strip())
            given = self._given()
        except Refused as error:
            self._was_refused(error)
            return
        number, note = care.ticket_id, self.note.text()
        seen = self._seen.get(number, ())

        def job(now: Any, by: int) -> Changed:
            day = until or now.date() + HOLDS
            changed: Changed = desk.services.estimates.write_estimate(
                desk.store, ticket_id=number, lines=given, valid_until=day, note=note, at=now, by=by, seen=seen, how=how,
            )  # fmt: skip
            return changed

        def written(changed: Changed) -> None:
            self._kept.pop(number, None)
            self.other_one.hide()
            then(int(changed.result))

        def refused(error: Told) -> None:
            theirs = getattr(error, "theirs", None)
            if theirs is None:
                self._was_refused(error)
            else:
                self._ask_which(theirs, self._page.desk.sentence(error), lambda: self._write(then, how=how))

        self._page.verbs.write(job, "", None, written, refused)

    def _ask_which(self, theirs: EstimateView, sentence: str, again: Callable[[], None]) -> None:
        """What stands now is shown above what is typed; one of the two is chosen."""
        words = self._page.words

        def instead() -> None:
            assert self._care is not None
            self._seen[self._care.ticket_id] = (theirs,)
            again()

        self.error.hide()
        self.other_one.show_estimate(theirs, sentence, self._stands(theirs), instead, words)
        self.adjustSize()

    def _keep_theirs(self, theirs: EstimateView) -> None:
        assert self._care is not None
        self._kept.pop(self._care.ticket_id, None)
        self._care = replace(self._care, estimates=(theirs, *(each for each in self._care.estimates if each.id != theirs.id)))
        self._seen[self._care.ticket_id] = self._care.estimates
        self._open(new=False)

    def _kept_draft(self) -> None:
        self.dismiss()
        self._page.desk.say("done", self._page.words.tr("The estimate is kept as a draft"))

    def accept(self) -> None:
        """It goes out: kept, and recorded as sent."""
        if self.do.isVisible():
            self._write(lambda _id: self._is_out(), how=str(self.how.value()))

    def _is_out(self) -> None:
        self.dismiss()
        self._page.desk.say("done", self._page.words.tr("The estimate is out; the ticket waits for the answer"))

    def _show_paper(self) -> None:
        newest = self.newest
        if self.lines.isVisible():
            self._write(self._paper)
        elif newest is not None:
            self._paper(newest.id)

    def _paper(self, estimate_id: int) -> None:
        from desk.ui.parts.paper_window import show_paper

        desk, title, window = self._page.desk, self.title.text(), self._page.window()

        def shown(pdf: bytes) -> None:
            show_paper(desk, title, pdf, window)

        desk.lane.read(
            lambda: desk.services.estimate.paper.estimate_pdf(desk.store, estimate_id=estimate_id),
            shown, self._was_refused, channel="queue.paper",
        )  # fmt: skip

    def _answer(self, *, approved: bool) -> None:
        newest, care = self.newest, self._care
        if newest is not None and care is not None:
            anchor = self._page.popovers.anchor()
            self.dismiss()  # the focus goes back first: the question asked next gives it back to where it finds it
            self._page.care.answer(care, newest.id, anchor, approved=approved)

    def _was_refused(self, error: Told) -> None:
        if not self.form.show_refusal(error, self._page.words):
            self.refuse(self._page.desk.sentence(error) if isinstance(error, Refused) else "")
        self.adjustSize()


def _typed(line: Any, words: Any) -> Typed:
    amount = words.number(line.net) if line.agreed else ""
    return Typed(line.text, words.number(line.hours.normalize()), amount)
