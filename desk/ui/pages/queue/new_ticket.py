"""A new ticket, where the ticket stands: customer, contact, site, what it is about; kept as typed until it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.rules.channel_advice import channel_advice
from desk.rules.errors import Refused, Told
from desk.rules.vocabulary import TIERS
from desk.ui import trade_words
from desk.ui.form import Choice, Form, text_area, text_field
from desk.ui.op_key import new_op_key
from desk.ui.pages.queue.care_words import advice_said
from desk.ui.pages.queue.customer_field import CustomerField
from desk.ui.pages.queue.fault_ticks import FaultTicks
from desk.ui.pages.queue.timeline import PlainText
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import pane
from desk.ui.parts.labels import line, text_label
from desk.ui.parts.page_head import PageHead
from desk.ui.tokens import PANE
from desk.words import mark

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desk.services.calls import CallerHit
    from desk.services.changes import Changed
    from desk.services.customers import CustomerView
    from desk.ui.desk_context import Desk
    from desk.ui.pages.queue.custom_form import CustomForm
    from desk.ui.pages.queue.drafts import Drafts

LABELS = {
    "customer_id": mark("Customer or contact"), "contact_id": mark("Contact"), "site_id": mark("Site"), "subject": mark("Subject"),
    "text": mark("What it is about"), "kind": mark("Kind"), "priority": mark("Priority"), "channel": mark("Channel"),
    "owner": mark("Owner"),
}
# What a kind of ticket is charged as until somebody says otherwise.
CAUSES = {"question": "question", "billing": "billing"}
WORKS = {"training": "training"}


class NewTicketForm(QWidget):
    """`made(id, changed)` when the ticket is there, `left` when the form is left; what is typed stays."""

    made = Signal(int, object)
    left = Signal()

    def __init__(self, desk: Desk, drafts: Drafts, own: CustomForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._drafts = desk, drafts
        self._customer_id: int | None = None
        self._op_key, self._filling, self._busy = "", False, False
        self.head = PageHead()
        self.customer = CustomerField(desk)
        self.contact, self.site, self.kind, self.priority, self.channel, self.owner = (Choice() for _ in range(6))
        self.priority.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.subject, self.text = text_field(), text_area()
        self.text.setMinimumHeight(120)
        self.ticks, self.own = FaultTicks(), own
        self.advice = PlainText("", "text2", 12)
        self._entitled: CustomerView | None = None
        self.error = text_label("", 12, 400, "red", wrap=True)
        self.cancel, self.make = Button("", "ordinary"), Button("", "primary", "", "Ctrl+Return")
        self.form = Form(2)
        self._build()
        self._wire()

    def _build(self) -> None:
        for key, field, span in (
            ("customer_id", self.customer, 2), ("contact_id", self.contact, 1), ("site_id", self.site, 1), ("subject", self.subject, 2),
            ("text", self.text, 2), ("channel", self.channel, 1), ("kind", self.kind, 1), ("priority", self.priority, 1),
            ("owner", self.owner, 1),
        ):  # fmt: skip
            self.form.add(key, "", field, span=span)
        body = QWidget()
        body.setProperty("box", "clear")
        inner = QVBoxLayout(body)
        inner.setContentsMargins(PANE, 14, PANE, PANE)
        inner.setSpacing(12)
        inner.addWidget(self.form)
        inner.addWidget(self.advice)
        inner.addWidget(self.ticks)
        inner.addWidget(self.own)
        inner.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        foot = QHBoxLayout()
        foot.setContentsMargins(PANE, 10, 12, 10)
        foot.setSpacing(8)
        foot.addWidget(self.error, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.make)
        ground = pane("canvas")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(scroll, 1)
        column.addWidget(line())
        column.addLayout(foot)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ground)
        self.ticks.hide()
        self.advice.hide()

    def _wire(self) -> None:
        self.customer.picked.connect(self._picked)
        self.customer.typed.connect(self._unpicked)
        self.subject.textEdited.connect(self._keep)
        self.text.textChanged.connect(self._keep)
        for choice in (self.contact, self.site, self.kind, self.priority, self.channel, self.owner):
            choice.currentIndexChanged.connect(self._keep)
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self.ticks.changed.connect(self._ticked)
        self.channel.currentIndexChanged.connect(self._advise)
        self.own.changed.connect(self._keep)
        self.make.clicked.connect(self.save)
        self.cancel.clicked.connect(self.left)

    def retranslate(self) -> None:
        """Words in the language now chosen."""
        words, profile = self._desk.words, self._desk.profile
        self.head.set_title(words.tr("New ticket"))
        for key, label in LABELS.items():
            self.form[key].relabel(words.tr(label))
        self.customer.say(words.tr("Name, company or phone number"), words.tr("Customers found"))
        self.cancel.setText(words.tr("Later"))
        self.make.setText(words.tr("Open the ticket"))
        self._filling = True
        self.kind.set_rows([(code, words.tr(text)) for code, text in trade_words.KINDS.items()])
        self.channel.set_rows([(code, words.tr(text)) for code, text in trade_words.CHANNELS.items()])
        self.owner.set_rows([(0, words.tr("Nobody")), (self._desk.person.id, words.tr("Me"))])
        self._name_priorities(profile)
        self._kind_changed()
        self._filling = False

    def begin(self) -> None:
        """Opens the form with what was typed before, or empty."""
        self.retranslate()
        kept = self._drafts.form()
        self._filling = True
        self._customer_id = kept.get("customer_id") if isinstance(kept.get("customer_id"), int) else None
        self._op_key = str(kept.get("op_key") or new_op_key())
        self.customer.set_text(str(kept.get("customer", "")))
        self.subject.setText(str(kept.get("subject", "")))
        self.text.setPlainText(str(kept.get("text", "")))
        self.kind.choose(kept.get("kind", "request"))
        self._name_priorities(self._desk.profile)
        self.priority.choose(kept.get("priority", "normal"))
        self.channel.choose(kept.get("channel", "email"))
        self.owner.choose(kept.get("owner", 0))
        self.ticks.tick(frozenset(kept.get("ticks", ())))
        self.own.restore(kept["own"] if isinstance(kept.get("own"), dict) else {})
        for choice in (self.contact, self.site):
            choice.set_rows([(None, "—")])
            choice.setEnabled(False)
        self._filling = False
        self.form.clear_errors()
        self.error.setText("")
        self._kind_changed()
        if self._customer_id is not None:
            self._read_customer(kept.get("contact_id"), kept.get("site_id"))
        (self.subject if self._customer_id is not None else self.customer).setFocus(Qt.FocusReason.OtherFocusReason)

    # The customer.

    def _picked(self, hit: CallerHit) -> None:
        self._customer_id = hit.customer_id
        self._read_customer(hit.contact_id, None)
        self.subject.setFocus(Qt.FocusReason.OtherFocusReason)
        self._keep()

    def _unpicked(self) -> None:
        self._customer_id, self._entitled = None, None
        self._advise()
        for choice in (self.contact, self.site):
            choice.set_rows([(None, "—")])
            choice.setEnabled(False)
        self._keep()

    def _read_customer(self, contact_id: Any, site_id: Any) -> None:
        desk, number, now = self._desk, self._customer_id, self._desk.clock.now()
        if desk.store is not None:
            desk.lane.read(
                lambda: desk.services.customers.customer(desk.store, customer_id=number, now=now),
                lambda found: self._customer_came(found, contact_id, site_id), channel="queue.customer",
            )  # fmt: skip

    def _customer_came(self, found: CustomerView, contact_id: Any, site_id: Any) -> None:
        if found.id != self._customer_id:
            return
        self._filling, self._entitled = True, found
        self.customer.set_text(found.name)
        self.contact.set_rows([(None, "—"), *((row.id, row.name) for row in found.contacts if row.active)])
        self.site.set_rows([(None, "—"), *((row.id, row.name) for row in found.sites)])
        self.contact.choose(contact_id)
        self.site.choose(site_id if site_id is not None else found.sites[0].id if len(found.sites) == 1 else None)
        for choice in (self.contact, self.site):
            choice.setEnabled(True)
        self._filling = False
        self._advise()
        self._keep()

    def _advise(self) -> None:
        """Where to point a customer whose agreement does not include the way they came; the ticket is taken all the same."""
        found, terms = self._entitled, getattr(self._desk.profile, "promises", None)
        advice = None
        if found is not None and terms is not None:
            tier, kinds = entitled_now(found)
            advice = channel_advice(terms, str(self.channel.value()), tier=tier, contracts=kinds)
        self.advice.setText(advice_said(advice, self._desk.words) if advice is not None else "")
        self.advice.setVisible(advice is not None)

    # The kind and its priority.

    def _kind_changed(self) -> None:
        asked = self.ticks.suit(self._desk.profile, self._desk.words) and self.kind.value() == "fault"
        self.ticks.setVisible(asked)
        self.own.suit(str(self.kind.value() or "request"), self._desk.words)
        self.priority.setEnabled(not asked)
        self._name_priorities(self._desk.profile)
        if asked:
            self._ticked()

    def _name_priorities(self, profile: Any) -> None:
        words, kind = self._desk.words, str(self.kind.value() or "request")
        rows = [(code, trade_words.priority_word(profile, code, kind, words)) for code in reversed(trade_words.PRIORITIES)]
        self.priority.set_rows(rows)
        self.priority.setMinimumWidth(self.priority.sizeHint().width())  # a profile's words are never cut; names may be

    def _ticked(self) -> None:
        if self._desk.profile is not None and self.kind.value() == "fault":
            self.priority.choose(self._desk.profile.priority_from(self.ticks.ticked()))
            self.ticks.say_class(self._desk.profile, self._desk.words)
        self._keep()

    # Keeping and making.

    def _values(self) -> dict[str, Any]:
        return {
            "customer_id": self._customer_id, "customer": self.customer.line.text(), "contact_id": self.contact.value(),
            "site_id": self.site.value(), "subject": self.subject.text(), "text": self.text.toPlainText(), "kind": self.kind.value(),
            "priority": self.priority.value(), "channel": self.channel.value(), "owner": self.owner.value(),
            "ticks": sorted(self.ticks.ticked()), "op_key": self._op_key, "own": self.own.raw(),
        }  # fmt: skip

    def _keep(self) -> None:
        if not self._filling:
            values = self._values()
            empty = not (values["customer"].strip() or values["subject"].strip() or values["text"].strip())
            self._drafts.put_form({} if empty else values)

    def save(self) -> None:
        """Opens the ticket; a refusal stands under its field."""
        desk = self._desk
        if self._busy or desk.store is None:
            return
        self.form.clear_errors()
        self.error.setText("")
        if self._customer_id is None:
            self._refuse(Refused(mark("Choose the customer first."), field="customer_id"))
            return
        try:
            own = self.own.values()
        except Refused as refused:
            self._refuse(refused)
            return
        values, now, by, op_key = self._values(), desk.clock.now(), desk.person.id, self._op_key
        self._busy = True

        def job() -> Changed:
            tickets = desk.services.tickets
            new = tickets.NewTicket(
                customer_id=values["customer_id"], site_id=values["site_id"], contact_id=values["contact_id"],
                subject=values["subject"].strip(), text=values["text"].strip(),
                owner_id=values["owner"] or None, kind=values["kind"], channel=values["channel"],
                priority=values["priority"], cause=CAUSES.get(values["kind"], "request"), work=WORKS.get(values["kind"], "support"),
                custom=own, fault_ticks=tuple(values["ticks"]) if values["kind"] == "fault" else (),
            )  # fmt: skip
            changed: Changed = tickets.open_ticket(desk.store, op_key=op_key, new=new, received_at=now, by=by)
            return changed

        desk.lane.write(job, self._came, self._refuse, origin=None)

    def _came(self, changed: Changed) -> None:
        self._busy = False
        self._drafts.put_form({})
        self._op_key = ""
        self.made.emit(int(changed.result), changed)

    def _refuse(self, error: Told) -> None:
        self._busy = False
        words = self._desk.words
        if not self.form.show_refusal(error, words) and not self.own.show_refusal(error, words):
            self.error.setText(self._desk.sentence(error) if isinstance(error, Refused) else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Return makes the ticket, Escape goes back; what is typed stays."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def entitled_now(customer: CustomerView) -> tuple[str | None, frozenset[str]]:
    """A customer's tier today, raised ones counted, and the kinds of contract that hold."""
    kinds = frozenset(contract.kind for contract in customer.contracts if contract.active)
    tiers = [tier for tier in (customer.tier, *(kind.removeprefix("tier_").removeprefix("raise_") for kind in kinds)) if tier in TIERS]
    return max(tiers, key=TIERS.index, default=None), kinds
