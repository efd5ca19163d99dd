"""The Customers page: find one at the left, everything it is entitled to at the right."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from desk.ui.actions import Action
from desk.ui.due_strip import DueStrip
from desk.ui.page import Page
from desk.ui.pages.customers import contract_actions
from desk.ui.pages.customers.columns import customer_columns
from desk.ui.pages.customers.deeds import Deeds
from desk.ui.pages.customers.detail import CustomerDetail
from desk.ui.pages.customers.fields import PEOPLE_CHOICES
from desk.ui.parts.buttons import Button, icon_button
from desk.ui.parts.card import pane
from desk.ui.parts.empty import EmptyState
from desk.ui.parts.labels import name
from desk.ui.parts.late import made, take_in
from desk.ui.parts.page_head import FindField, PageHead
from desk.ui.parts.row_table import RowTable
from desk.ui.parts.splitter import Splitter
from desk.ui.table import WindowModel
from desk.ui.who_changed import who_changed
from desk.words import mark

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from desk.services.changes import Changed
    from desk.services.customers import CustomerRow, CustomerView
    from desk.ui.memory import Memory
    from desk.ui.pages.customers.new_customer import NewCustomer

LIST_WIDTH, DETAIL_WIDTH, LEAST_NAME = 560, 620, 230
EMPTY, NEW = 0, 2
PEOPLE_NOBODY = 0
FIRST_OUT = ("city", "unbilled", "contracts", "last_contact")
BOOKERS = frozenset({"agent", "trainer", "office", "manager", "administrator"})


class CustomersPage(Page):
    """Customers with their people, contracts and sites."""

    id = "customers"
    cares_for = frozenset({"customer", "contact", "contract", "site", "ticket", "call", "invoice", "charge"})

    def __init__(self, desk: Any) -> None:
        super().__init__(desk)
        self.search, self._wanted, self._agreement = "", 0, ""
        self.head = PageHead()
        self.finder = FindField(key="/")
        self.new, self.more = Button("", "ordinary", "new", "Ctrl+N"), icon_button("more", "")
        self.deeds = Deeds(self)
        menu = self.deeds.menu(self)
        self.more.clicked.connect(lambda: menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft())))
        self.head.left.addWidget(self.finder)
        self.head.right.addWidget(self.new)
        self.head.right.addWidget(self.more)
        self.model: WindowModel[CustomerRow] = WindowModel(
            customer_columns(lambda: desk.words, desk.now), lambda: desk.words, desk.lane, self._fetch, parent=self
        )
        self.table = RowTable()
        self.table.setModel(self.model)
        self.none, self.due = EmptyState("customers"), DueStrip(desk, endings=True)
        self.detail = CustomerDetail(desk)
        self._lay_out()
        self.finder.searched.connect(self._search)
        self.finder.left.connect(self.table.setFocus)
        self.new.clicked.connect(self.begin)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda _id: self.detail.edit.setFocus())
        self.table.sort_wanted.connect(lambda key, down: self._sort(key, descending=down))
        self.detail.customer_saved.connect(self._save_customer)
        self.detail.record_saved.connect(self._save_record)

    @cached_property
    def form(self) -> NewCustomer:
        """The form of a new customer, made when the first one comes."""
        from desk.ui.pages.customers.new_customer import NewCustomer

        form = NewCustomer(self.desk)
        take_in(self.side, form, self.desk)
        form.saved.connect(self._add)
        form.left.connect(self._left_new)
        return form

    def _lay_out(self) -> None:
        self.lists, self.side = QStackedWidget(), QStackedWidget()
        self.lists.addWidget(self.table)
        self.lists.addWidget(self.none)
        for part in (EmptyState("customers"), self.detail):
            self.side.addWidget(part)
        left, right = pane(), pane()
        column, other = QVBoxLayout(left), QVBoxLayout(right)
        for layout in (column, other):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.due)
        column.addWidget(self.lists, 1)
        other.addWidget(self.side, 1)
        self.panes = Splitter()
        self.panes.addWidget(left)
        self.panes.addWidget(right)
        self.panes.setSizes([LIST_WIDTH, DETAIL_WIDTH])
        self.panes.splitterMoved.connect(lambda _at, _index: self._make_room())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.panes)

    def title(self) -> str:
        """The page's name."""
        return self.desk.words.tr(mark("Customers"))

    def asked_about(self) -> Any:
        """What the customer shown is entitled to."""
        return self.detail.entitled.asked_about()

    def action_rows(self) -> list[Action]:
        """Find, add, edit, and add a person, contract or site."""
        one = lambda: self.detail.customer is not None  # noqa: E731
        sections = self.detail.sections
        row = partial(Action, menu="edit", page=self.id)
        booker = partial(row, who=BOOKERS)
        return [
            row("customers.find", mark("Find"), mark("Find a customer"), "search", "/", run=self.finder.setFocus),
            row("customers.new", mark("New customer"), mark("Add a customer"), "new", "Ctrl+N", run=self.begin),
            row("customers.edit", mark("Edit"), mark("Edit the customer"), "pencil-simple", "E", when=one, run=self.detail.begin),
            row("customers.person", mark("Add person"), mark("Add a person to the customer"), "take", "P",
                when=one, run=sections["contact"].begin),
            row("customers.contract", mark("Add contract"), mark("Add a contract to the customer"), "file-text", "C",
                when=one, run=sections["contract"].begin),
            row("customers.site", mark("Add site"), mark("Add a site to the customer"), "site", "S", when=one, run=sections["site"].begin),
            *contract_actions.rows_of(self),
            *self.deeds.rows(),
            who_changed(
                self.desk, "customer", lambda: self.detail.customer.id if self.detail.customer else None,
                page=self.id, menu="edit", when=one,
            ),
            booker("customers.book", mark("Book a course"), mark("Book the customer on the next open course"), "courses", "B",
                   when=one, run=self.book),
        ]  # fmt: skip

    def keep_places(self, memory: Memory) -> None:
        """The splitter, the columns and their order come back as they were left."""
        memory.keep_splitter("customers.panes", self.panes, [LIST_WIDTH, DETAIL_WIDTH])
        memory.keep_table("customers.list", self.table)
        for kind, section in self.detail.sections.items():
            memory.keep_table(f"customers.{kind}", section.table)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow list the names have the city's room."""
        self._make_room()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now do the panes have the sizes they were given while hidden."""
        super().showEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        self.table.make_room(FIRST_OUT, LEAST_NAME, self.panes.sizes()[0])

    def take_focus(self) -> None:
        """The list; Enter goes on to the customer."""
        (self.finder if self.lists.currentWidget() is self.none else self.table).setFocus()

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        self.finder.set_placeholder(tr(mark("Find a customer")))
        self.new.setText(tr(mark("New customer")))
        self.more.describe(tr(mark("More")))
        name(self.table, tr(mark("Customers")))
        self.model.retitle()
        self.detail.retranslate()
        self.due.retranslate()
        for form in made(self, "form"):
            form.retranslate()
        empty = self.side.widget(EMPTY)
        if isinstance(empty, EmptyState):
            empty.say(tr(mark("No customer is chosen")), tr(mark("Choose one in the list to see people, contracts and sites.")))
        self._count()

    def book(self) -> None:
        """Opens Courses with the customer's site in the booking line: the one chosen in its table, or the first."""
        shown, table = self.detail.customer, self.detail.sections["site"].table
        if shown is None:
            return
        if not shown.sites:
            self.desk.say("failed", self.desk.words.tr(mark("A course is booked for a site: add the customer's site first.")))
            self.detail.sections["site"].begin()
            return
        site = next((one for one in shown.sites if one.id == table.current_id()), shown.sites[0])
        self.desk.open("courses", site=(site.id, site.name, shown.name))

    def reload(self, changed: Changed | None = None) -> None:
        """Reads the list and the customer shown anew."""
        if self.desk.store is None or (changed is not None and not changed.kinds & self.cares_for):
            return
        self.due.reload()
        services, store, search = self.desk.services, self.desk.store, self.search
        key, down = self.model.sorted_by or "name", self.model.sorted_down
        self.desk.lane.read(
            lambda: services.customers.customer_ids(store, search=search, sort=key, descending=down),
            self._show_ids,
            channel="customers.ids",
        )
        self.desk.lane.read(lambda: services.desks.people(store), self._know_people, channel="customers.people")
        if self.detail.customer is not None:
            self._read(self.detail.customer.id)

    def _know_people(self, people: tuple[Any, ...]) -> None:
        """Who of the desk can be named to a customer; somebody who left stays where they are named."""
        known = {PEOPLE_NOBODY: PEOPLE_CHOICES[PEOPLE_NOBODY]} | {person.id: person.name for person in people if person.active}
        if known != PEOPLE_CHOICES:
            PEOPLE_CHOICES.clear()
            PEOPLE_CHOICES.update(known)
            self.detail.form.retranslate()
            for form in made(self, "form"):
                form.retranslate()

    def show_thing(self, **what: Any) -> None:
        """Shows one customer: `customer_id=7`; with `agreement="support"` its contract is begun."""
        self._wanted, self._agreement = int(what.get("customer_id") or 0), str(what.get("agreement") or "")
        if self._agreement and self.detail.customer is not None and self.detail.customer.id == self._wanted:
            self._begin_agreement()
        if self._wanted:
            if self.search:
                self.finder.clear()
                self.search = ""
                self.reload()
            elif not self.table.choose(self._wanted):
                self._read(self._wanted)

    def _fetch(self, ids: tuple[int, ...]) -> dict[int, CustomerRow]:
        rows = self.desk.services.customers.customer_rows(self.desk.store, ids=ids, today=self.desk.now().date())
        return {row.id: row for row in rows}

    def _show_ids(self, ids: tuple[int, ...]) -> None:
        self.model.set_ids(ids)
        self.lists.setCurrentWidget(self.table if ids else self.none)
        self._count()
        wanted = self._wanted or (ids[0] if ids and self.table.current_id() is None else 0)
        if wanted and not self.table.choose(wanted) and self._wanted:
            self._read(self._wanted)
        self._wanted = 0

    def _count(self) -> None:
        words, number = self.desk.words, len(self.model.ids())
        self.head.set_title(self.title(), words.number(number) if number else "")
        if self.search:
            self.none.say(
                words.tr(mark("Nobody is found by these words")),
                words.tr(mark("Any part of a name, site, person or phone number will do.")),
            )
        else:
            self.none.say(words.tr(mark("No customer yet")), words.tr(mark("The first one is added with Ctrl+N, or from a call.")))

    def _search(self, text: str) -> None:
        self.search = text
        self.reload()

    def _sort(self, key: str, *, descending: bool) -> None:
        self.model.sort_on(key, descending=descending)
        self.model.retitle()
        self.reload()

    def _choose(self, customer_id: int | None) -> None:
        if customer_id is not None and (self.detail.customer is None or self.detail.customer.id != customer_id):
            self._read(customer_id)

    def _read(self, customer_id: int) -> None:
        services, store, now = self.desk.services, self.desk.store, self.desk.now()
        self.desk.lane.read(
            lambda: services.customers.customer(store, customer_id=customer_id, now=now), self._show, channel="customers.one"
        )

    def _show(self, customer: CustomerView) -> None:
        self.detail.show_customer(customer)
        if self.side.currentIndex() != NEW:
            self.side.setCurrentWidget(self.detail)
        self.desk.registry.refresh()
        if self._agreement and self._wanted in {0, customer.id}:
            self._begin_agreement()

    def _begin_agreement(self) -> None:
        """The contract that was asked for elsewhere, from today on."""
        kind, self._agreement = self._agreement, ""
        self.detail.contracts().begin_with({"kind": kind, "starts_on": self.desk.now().date()})

    def begin(self) -> None:
        """Opens the form of a new customer."""
        self.side.setCurrentWidget(self.form)
        self.form.begin()

    def _left_new(self) -> None:
        self.side.setCurrentIndex(EMPTY if self.detail.customer is None else 1)
        self.table.setFocus()

    def _add(self, fields: dict[str, Any], op_key: str) -> None:
        services, store, by, at = self.desk.services, self.desk.store, self.desk.person.id, self.desk.now()
        self.desk.lane.write(
            lambda: services.customers.add_customer(store, op_key=op_key, fields=fields, at=at, by=by),
            self._added,
            self.form.refuse,
            origin=None,
        )

    def _added(self, changed: Changed) -> None:
        self.form.done()
        self.side.setCurrentWidget(self.detail)
        self._wanted = int(changed.result)
        self._read(self._wanted)

    def _save_customer(self, fields: dict[str, Any]) -> None:
        shown = self.detail.customer
        if shown is None:
            return
        version = self.detail.base.version if self.detail.base is not None else shown.version
        services, store, by, at = self.desk.services, self.desk.store, self.desk.person.id, self.desk.now()
        self.desk.lane.write(
            lambda: services.customers.change_customer(store, customer_id=shown.id, version=version, fields=fields, at=at, by=by),
            lambda _changed: self.detail.leave(), lambda error: self.detail.refuse(error, "customer"),
        )  # fmt: skip

    def _save_record(self, kind: str, record_id: int | None, fields: dict[str, Any]) -> None:
        shown = self.detail.customer
        if shown is None:
            return
        save = {"contact": "save_contact", "contract": "save_contract", "site": "save_site"}[kind]
        services, store, by, at = self.desk.services, self.desk.store, self.desk.person.id, self.desk.now()
        which: dict[str, Any] = {f"{kind}_id": record_id}
        if kind == "contract":
            which["holds_from"] = fields.pop("holds_from", None)
        self.desk.lane.write(
            lambda: getattr(services.customers, save)(store, customer_id=shown.id, **which, fields=fields, at=at, by=by),
            lambda _changed: self.detail.sections[kind].leave(), lambda error: self.detail.refuse(error, kind),
        )  # fmt: skip

    def can_leave(self) -> bool:
        """Whether nothing typed would be lost; shows what is typed otherwise."""
        if any(form.is_dirty() for form in made(self, "form")):
            self.begin()
        elif self.detail.is_typing():
            self.show_thing(customer_id=self.detail.unsaved())
        else:
            return True
        self.desk.say("failed", self.desk.words.tr(mark("A form is open: save it, or cancel with Esc.")))
        return False
