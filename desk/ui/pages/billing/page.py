"""The Billing page: unbilled work, drafts and invoices at the left, their paper at the right; the price list beside its own."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Slot

from desk.ui.inline_bar import InlineBar
from desk.ui.page import Page
from desk.ui.pages.billing import late_lists
from desk.ui.pages.billing.action_button import ActionButton
from desk.ui.pages.billing.action_rows import action_rows
from desk.ui.pages.billing.credit_verbs import CreditVerbs
from desk.ui.pages.billing.draft_editor import DraftEditor
from desk.ui.pages.billing.empties import invoices_empty, paper_empty, unbilled_empty
from desk.ui.pages.billing.exempt_verbs import ExemptVerbs
from desk.ui.pages.billing.foot import ListFoot
from desk.ui.pages.billing.foot_words import foot_words
from desk.ui.pages.billing.head import TABS, BillingHead, months_back
from desk.ui.pages.billing.invoice_verbs import InvoiceVerbs
from desk.ui.pages.billing.issue_verbs import IssueVerbs
from desk.ui.pages.billing.layout import Layout
from desk.ui.pages.billing.missing import FIELDS, ON_DRAFT, place_of
from desk.ui.pages.billing.money_books import MoneyBooks
from desk.ui.pages.billing.money_verbs import MoneyVerbs
from desk.ui.pages.billing.month_verbs import MonthVerbs
from desk.ui.pages.billing.now import Now
from desk.ui.pages.billing.paper_pane import PaperPane
from desk.ui.pages.billing.paper_verbs import PaperVerbs
from desk.ui.pages.billing.price_verbs import PriceVerbs
from desk.ui.pages.billing.reads import Counts, Reads, Work
from desk.ui.pages.billing.runs import Run
from desk.ui.pages.billing.shown import Shown
from desk.ui.pages.billing.start_verbs import StartVerbs
from desk.ui.pages.billing.unbilled import UnbilledPane
from desk.ui.pages.billing.work_reading import WorkReading
from desk.ui.pages.billing.work_verbs import WorkVerbs
from desk.ui.parts.late import made
from desk.ui.who_changed import who_changed
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QMenu

    from desk.services.changes import Changed
    from desk.services.invoices import InvoiceView
    from desk.services.prices import PriceRow
    from desk.ui.actions import Action
    from desk.ui.desk_context import Desk

INVOICE_TABS = ("drafts", "issued", "overdue")


class BillingPage(Page):
    """What is to be invoiced, what was, and what things cost."""

    id = "billing"
    cares_for: ClassVar[frozenset[str]] = frozenset({
        "charge", "invoice", "price", "customer", "desk", "call", "booking", "ticket", "bank_entry",
    })  # fmt: skip

    invoices = cached_property(late_lists.invoices)
    prices = cached_property(late_lists.prices)
    money = cached_property(late_lists.money)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.tab = "unbilled"
        self.searches: dict[str, str] = {}
        self.counts = Counts({}, {}, 0)
        self._wanted, self._month_chosen = 0, False
        self.reads, self.run = Reads(desk), Run(self)
        self.invoice_verbs, self.work_verbs, self.now = InvoiceVerbs(self), WorkVerbs(self), Now(self)
        self.issue_verbs, self.paper_verbs = IssueVerbs(self), PaperVerbs(self)
        self.credit_verbs, self.month_verbs = CreditVerbs(self), MonthVerbs(self)
        self.price_verbs, self.start_verbs, self.exempt_verbs = PriceVerbs(self), StartVerbs(self), ExemptVerbs(self)
        self.head, self.papers = BillingHead(desk, self._fill_menu), PaperPane(desk, self._fill_menu)
        self.unbilled, self.money_verbs, self.money_books = UnbilledPane(desk), MoneyVerbs(self), MoneyBooks(self)
        self.bar, self.foot = InlineBar(desk), ListFoot(desk)
        self.editor, self.work_reading = DraftEditor(desk), WorkReading(self)
        self.shown, self.layout_ = Shown(self), Layout(self)
        self.papers.has_form = lambda: self.layout_.form() is not None
        self.papers.has_kept = self.editor.has_kept
        self._wire()

    def _wire(self) -> None:
        self.head.wanted.connect(self.open_tab)
        self.head.month_wanted.connect(self._choose_month)
        self.head.finder.searched.connect(self._search)
        self.head.finder.left.connect(self.layout_.focus_list)
        self.unbilled.ticked.connect(self.chosen_changed)
        self.unbilled.summed.connect(self.chosen_changed)
        self.unbilled.customer_chosen.connect(self.shown.choose_customer)
        self.unbilled.held.release_wanted.connect(self.work_verbs.release)
        self.unbilled.held.table.chosen.connect(lambda _key: self.desk.registry.refresh())
        self.unbilled.table.opened.connect(self._open_row)
        self.papers.language_chosen.connect(self.shown.choose_language)
        self.editor.saved.connect(self.invoice_verbs.save_edit)
        self.editor.typed.connect(self.invoice_verbs.preview)
        self.papers.missing.wanted.connect(self._fill_in)
        self.bar.left.connect(self.layout_.focus_list)
        self.run.moved.connect(self._show_run)
        self.foot.stopped.connect(self.run.stop)

    # What every page does.

    def title(self) -> str:
        """The page's name."""
        return self.desk.words.tr(mark("Billing"))

    def action_rows(self) -> list[Action]:
        """What can be done here, by key, menu and palette."""
        asked = who_changed(
            self.desk, "invoice", lambda: self.shown.id or None, page=self.id, menu="edit", when=lambda: bool(self.shown.id),
        )  # fmt: skip
        return [*action_rows(self), asked]

    @staticmethod
    def tabs() -> list[tuple[str, str]]:
        """The tabs and their words."""
        return list(TABS.items())

    def retranslate(self) -> None:
        """Writes every word."""
        if not self.papers.buttons:
            self.papers.add_tools()
            self.foot.add(ActionButton(self.desk.registry, "billing.draft", keys=True))
            self.head.choose(self.tab)
            if not self.head.month:
                self.head.month = months_back(self.desk.now().date())[0]
        self.head.retranslate()
        self.foot.retranslate()
        self.bar.retranslate()
        self.unbilled.retranslate()
        for invoices in made(self, "invoices"):
            invoices.retranslate(self.desk.words.tr(TABS[self.tab]))
        for part in made(self, "prices", "money"):
            part.retranslate()
        self.papers.retranslate()
        self.editor.retranslate()
        self.credit_verbs.retranslate()
        self.month_verbs.retranslate()
        self.start_verbs.retranslate()
        self._say_empty()
        self._say_chosen()
        if self.desk.store is not None and self.tab == "prices":
            self.reads.prices(self.prices.customer_id(), self._show_prices)

    def redress(self) -> None:
        """The theme has changed."""
        self.unbilled.held.redress()
        self.papers.missing.retranslate()

    def reload(self, changed: Changed | None = None) -> None:
        """Reads the open list, the counts and the paper shown."""
        if self.desk.store is None or (changed is not None and not changed.kinds & self.cares_for):
            return
        self.reads.counts(self._show_counts)
        if self.tab == "unbilled":
            self.work_reading.load(self.head.month, self.search(), self._show_work, wanted=self._wanted)
        elif self.tab == "payments":
            self.money.reload()
        elif self.tab == "prices":
            self.reads.prices(self.prices.customer_id(), self._show_prices)
        else:
            self.reads.ids(self.tab, self.search(), self._show_ids)
        self.shown.read_again()

    def take_focus(self) -> None:
        """The keys go to the open list."""
        self.layout_.focus_list()

    def refresh_badge(self) -> None:
        """The unbilled work of every month."""
        if self.desk.store is not None:
            self.reads.counts(self._show_counts)

    def show_thing(self, **what: Any) -> None:
        """Shows an invoice, or a customer's unbilled work."""
        if number := int(what.get("invoice_id") or 0):
            self._wanted = number
            self.searches["issued"] = ""
            self.open_tab("issued")
            self.show_paper_of(number)
        elif number := int(what.get("customer_id") or 0):
            self._wanted = number
            self.searches["unbilled"] = ""
            self.head.show_month("")
            self.open_tab("unbilled")

    def can_leave(self) -> bool:
        """Whether nothing is half typed and no run is under way; says what is."""
        tr = self.desk.words.tr
        if self.run.running:
            self.desk.say("failed", tr(mark("Drafts or invoices are being made: wait until that is done, or stop it.")))
        elif ((form := self.layout_.form()) is not None and form.is_typed()) or (self.bar.is_open() and self.bar.typed()):
            self.desk.say("failed", tr(mark("A form is open: save it, or cancel with Esc.")))
        else:
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The first time, and while nobody has moved the handle, the paper takes its share."""
        super().resizeEvent(event)
        self.layout_.share()

    # Tabs, search, month.

    def open_tab(self, tab: str) -> None:
        """Opens a tab; what was typed elsewhere waits there."""
        self.layout_.leave_form()
        if tab == self.tab:
            self.reload()
            self.layout_.focus_list()
            return
        if self.bar.is_open():
            self.bar.leave()
        self.tab = tab
        self.head.choose(tab)
        self.head.finder.setText(self.search())
        self.layout_.show_list(tab)
        self.shown.sticky = False
        self.shown.forget()
        if tab in INVOICE_TABS:
            self.invoices.retranslate(self.desk.words.tr(TABS[tab]))
        self._say_empty()
        self.reload()
        self._say_chosen()
        self.desk.registry.refresh()
        self.layout_.focus_list()

    def search(self) -> str:
        """What is looked for on the open tab."""
        return self.searches.get(self.tab, "")

    def makes(self) -> bool:
        """Whether whoever sits here makes drafts and invoices."""
        return self.desk.registry.may(self.desk.registry.row("billing.draft"))

    def go_find(self) -> None:
        """Puts the cursor into the find field."""
        self.head.go_find()

    def _search(self, text: str) -> None:
        self.searches[self.tab] = text
        if self.tab == "prices":
            self.prices.set_items(self.prices.items, text)
        elif self.tab == "payments":
            self.money.look_for(text)
        else:
            if self.tab == "unbilled":
                self.unbilled.narrow(text)
            self.reload()

    def _choose_month(self, month: str) -> None:
        self._month_chosen = True
        self.head.show_month(month)
        self.reload()
        self.layout_.focus_list()

    # What was read.

    def _show_counts(self, counts: Counts) -> None:
        self.counts = counts
        self.head.count({**counts.views, "unbilled": self.unbilled.count() or counts.unbilled})
        self.desk.badge(self.id, counts.unbilled)
        self._say_empty()

    def _show_work(self, work: Work) -> None:
        if not (work.totals.due or work.totals.held) and self.head.month and not self._month_chosen and not self.search():
            # Early in a month its list is empty, while the month gone by waits: nobody should have to look for that.
            self.head.show_month("")
            self.work_reading.load("", "", self._show_work, wanted=self._wanted)
            return
        self.shown.setting = True
        self.unbilled.show_work(work)
        if self._wanted and self.tab == "unbilled":
            self.unbilled.choose_customer(self._wanted)
            self._wanted = 0
        self.shown.setting = False
        self.head.count({**self.counts.views, "unbilled": self.unbilled.count()})
        if not self.shown.id:
            self.shown.choose_customer(self.unbilled.current_customer())
        self._say_empty()
        self.chosen_changed()
        if self.hasFocus():  # the page was opened before there was a list
            self.layout_.focus_list()

    def _show_ids(self, ids: Sequence[int]) -> None:
        self.shown.setting = True
        wanted, self._wanted = self._wanted, 0
        self.invoices.set_ids(self.tab, ids, wanted)
        self.shown.setting = False
        if not self.shown.id and ids:
            self.shown.choose_invoice(int(self.invoices.table.current_id() or 0))
        self._say_empty()
        self.chosen_changed()

    def _show_prices(self, items: Sequence[PriceRow]) -> None:
        self.prices.set_items(items, self.search())
        self.chosen_changed()

    # The paper.

    def show_paper_of(self, invoice_id: int) -> None:
        """Shows a draft or invoice; it stays while the lists are read anew, until somebody chooses another."""
        self.shown.show(invoice_id)

    def paper_came(self, view: InvoiceView, pdf: bytes) -> None:
        """A draft or invoice was read: its paper is shown; one that is being edited stays as it is typed."""
        if self.layout_.form() is self.editor and self.editor.view is not None:
            if self.editor.view.row.id == view.row.id and view.row.state == "draft":
                return
            self.layout_.leave_form()
        self.papers.show_invoice(view, pdf)

    def form_closed(self) -> None:
        """The lists are there again, and the paper as it is saved."""
        self.papers.show_form()
        self.desk.lane.forget("billing.preview")
        self.shown.read_again()

    # Words that follow what is chosen.

    def _open_row(self, key: Any) -> None:
        if key[0] == "customer":
            self.unbilled.turn(key[1])
        else:
            self.work_verbs.tell_why()

    @Slot(str)
    def _fill_in(self, lacking: str) -> None:
        place = place_of(lacking)
        if place == "desk":
            self.desk.open("settings", section="desk", field=FIELDS[lacking])
        elif place == "draft":
            self.invoice_verbs.edit()
            self.editor.focus_on(ON_DRAFT[lacking])
        elif self.papers.view is not None:
            self.desk.open("customers", customer_id=self.papers.view.row.customer_id)

    def _fill_menu(self, menu: QMenu) -> None:
        menu.clear()
        registry = self.desk.registry
        registry.refresh()
        for row in registry.rows():
            if row.page == self.id and registry.can(row) and not row.id.startswith("billing.tab."):
                menu.addAction(registry.qaction(row.id))

    @Slot()
    def chosen_changed(self) -> None:
        """Another row is chosen, or was read anew: the foot says so, and what can be done follows."""
        self._say_chosen()
        self.desk.registry.refresh()

    @Slot(int, int)
    def _show_run(self, done: int, of: int) -> None:
        self.foot.show_run(done, of)
        if not of:
            self._say_chosen()
        self.desk.registry.refresh()

    def _say_empty(self) -> None:
        words = self.desk.words
        elsewhere, held = self.counts.unbilled if self.head.month else 0, len(self.unbilled.held.rows)
        self.unbilled.none.say(*unbilled_empty(self.head.month, self.searches.get("unbilled", ""), elsewhere, held, words))
        if self.tab in INVOICE_TABS:
            self.invoices.none.say(*invoices_empty(self.tab, self.search(), words, makes=self.makes()))
        if not self.papers.has_paper():
            self.papers.none.say(*paper_empty(self.tab, words, makes=self.makes()))

    def _say_chosen(self) -> None:
        if self.run.running:
            return
        self.foot.say(*foot_words(self))
        self.foot.show_button(shown=self.tab == "unbilled")
