"""What is done with customers as a whole: imported, written out, merged; and with one person's data."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QMenu

from desk.ui.actions import Action
from desk.ui.parts.paper_window import file_name
from desk.words import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desk.ui.pages.customers.page import CustomersPage

WHATS = {
    "customers": mark("Customers"), "contacts": mark("People"), "sites": mark("Sites"), "contracts": mark("Contracts"),
}  # fmt: skip
VERSIONS = {"3.0": mark("Business cards, version 3"), "4.0": mark("Business cards, version 4")}


class Deeds:
    """The page's rarer verbs; each opens its own window, made when it is first wanted."""

    def __init__(self, page: CustomersPage) -> None:
        self._page = page
        self.dialog: Any = None

    def rows(self) -> list[Action]:
        """The verbs as actions."""
        page = self._page
        one = lambda: page.detail.customer is not None  # noqa: E731
        row = partial(Action, menu="edit", page=page.id)
        return [
            row("customers.import", mark("Import…"), mark("Import customers from a table or business cards"), "download-simple",
                "Ctrl+Shift+I", run=self.import_),
            row("customers.export", mark("Export…"), mark("Write the customers shown, their people, sites or contracts to a file"),
                "export", "Ctrl+Shift+E", run=self.ask_export),
            row("customers.merge", mark("Merge…"), mark("Merge the customer with another that is the same"), "git-merge", "M",
                when=one, run=self.merge),
            row("customers.twins", mark("Find duplicates"), mark("Find customers that may be the same"), "users", "D", run=self.twins),
            row("customers.personal", mark("Personal data"), mark("Show, hand out or erase all that is kept of the person chosen"), "user",
                "Shift+P", when=one, run=self.personal),
        ]  # fmt: skip

    def menu(self, owner: QWidget) -> QMenu:
        """The verbs below one button; filled when it opens, for the actions are there only then."""
        menu = QMenu(owner)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        return menu

    def _fill(self, menu: QMenu) -> None:
        registry = self._page.desk.registry
        menu.clear()
        for key in ("customers.import", "customers.export", "", "customers.twins", "customers.merge", "customers.personal"):
            if key:
                menu.addAction(registry.qaction(key))
            else:
                menu.addSeparator()

    def import_(self) -> None:
        """Opens the import."""
        from desk.ui.pages.customers.import_dialog import ImportDialog

        shown = self._page.detail.customer
        self.dialog = ImportDialog(self._page.desk, self._page.window(), company=shown.name if shown is not None else "")
        self.dialog.open()

    def merge(self) -> None:
        """Opens the merge of the customer shown."""
        self._merge(self._page.detail.customer)

    def twins(self) -> None:
        """Opens the list of those that may be one."""
        self._merge(None)

    def _merge(self, customer: Any) -> None:
        from desk.ui.pages.customers.merge_dialog import MergeDialog

        self.dialog = MergeDialog(self._page.desk, customer, self._page.window())
        self.dialog.merged.connect(lambda key: self._page.show_thing(customer_id=key))
        self.dialog.open()

    def personal(self) -> None:
        """Opens all that is kept of the person chosen in the table."""
        from desk.ui.pages.customers.person_dialog import PersonDialog

        people, desk = self._page.detail.sections["contact"], self._page.desk
        rows = people.model.rows()
        contact_id = rows[0].id if len(rows) == 1 else people.table.current_id()
        if contact_id is None:
            desk.say("failed", desk.words.tr(mark("Choose one of the customer's people in the table first.")))
            people.table.setFocus()
            return
        self.dialog = PersonDialog(desk, int(contact_id), self._page.window())
        self.dialog.open()

    def ask_export(self) -> None:
        """Asks what, then where to."""
        from desk.ui.dialogs.one_field import OneField
        from desk.ui.form import Choice

        desk, tr = self._page.desk, self._page.desk.words.tr
        choice = Choice((key, tr(text)) for key, text in {**WHATS, **VERSIONS}.items())
        text = desk.words.many("Of the {n} customer in the list.", "Of the {n} customers in the list.", len(self._page.model.ids()))
        made = OneField(tr("Export"), text, tr("What"), choice, (tr("Choose a file"), tr("Cancel")), self._page.window())

        def given(what: Any) -> None:
            made.accept()
            self._ask_file(str(what))

        made.given.connect(given)
        self.dialog = made
        made.open()

    def _ask_file(self, what: str) -> None:
        tr = self._page.desk.words.tr
        kind = "vcf" if what in VERSIONS else "csv"
        first = file_name(tr(WHATS.get(what, WHATS["contacts"]))).removesuffix("pdf") + kind
        chosen, _kind = QFileDialog.getSaveFileName(self._page, tr("Export"), first, f"{kind.upper()} (*.{kind})")
        if chosen:
            self.export(what, self._page.desk.services.whole_file.named(Path(chosen), f".{kind}", ".txt"))

    def export(self, what: str, file: Path) -> None:
        """Writes the customers of the list, or what is theirs, to a file."""
        desk, ids, language = self._page.desk, tuple(self._page.model.ids()), self._page.desk.words.code

        def write() -> int:
            if what in VERSIONS:
                text = desk.services.vcard.write_cards(desk.store, customer_ids=ids, version=what)
                count = text.count("BEGIN:VCARD")
            else:
                text, count = desk.services.customer.export.export_csv(desk.store, what=what, language=language, ids=ids)
            desk.services.whole_file.write_whole(file, text)
            return int(count)

        def done(count: int) -> None:
            desk.say("done", desk.words.many("{n} row is in {file}.", "{n} rows are in {file}.", count, file=file.name))

        desk.lane.read(write, done)
