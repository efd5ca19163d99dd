"""What the page does with papers: print, save, open, hand to the mail program; one of them, or all that are chosen."""

from __future__ import annotations

from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import TYPE_CHECKING
from weakref import finalize

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from desk.rules.errors import Refused
from desk.ui.mail_out import hand_to_mail, open_letter
from desk.ui.parts.paper_print import print_paper
from desk.ui.parts.paper_window import file_name, save_paper
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.services.invoice.bundle import Letter
    from desk.ui.pages.billing.page import BillingPage

NO_DATA = mark("Invoice {number} has no e-invoice: its country's network wants none, or the buyer has no address for one.")
NO_VIEWER = mark("No program opened the paper: save it as a PDF instead.")
MAILED = mark("Handed to the mail program: {subject}")
NO_MAIL = mark("No mail program took the letter: save the paper and attach it by hand.")


class PaperVerbs:
    """The files it hands to other programs are gone with the window."""

    def __init__(self, page: BillingPage) -> None:
        self._page, self._desk = page, page.desk
        self._handed: Path | None = None

    def chosen(self) -> tuple[int, ...]:
        """The documents chosen in the list, in its order; with one or none, the one shown."""
        page = self._page
        if page.tab in {"drafts", "issued", "overdue"}:
            ids = tuple(int(key) for key in page.invoices.table.chosen_ids())
            if len(ids) > 1:
                return ids
        return (page.papers.view.row.id,) if page.papers.view is not None else ()

    def many(self) -> bool:
        """Whether several documents are chosen."""
        return self._page.now.is_free() and len(self.chosen()) > 1

    # One paper.

    def print_it(self) -> None:
        """Prints the paper shown."""
        papers = self._page.papers
        if papers.has_paper():
            print_paper(self._desk, papers.paper.pdf, papers.file_title(), self._page.window())

    def save_it(self) -> None:
        """Saves the paper shown."""
        papers = self._page.papers
        if papers.has_paper():
            save_paper(self._desk, papers.paper.pdf, papers.file_title(), self._page)

    def save_xml(self) -> None:
        """Saves the e-invoice of the document shown, as it was issued."""
        page, desk, view = self._page, self._desk, self._page.papers.view
        if view is None or view.row.number is None:
            return
        number, title = view.row.number, page.papers.file_title()
        invoices, store, key = desk.services.invoices, desk.store, view.row.id

        def came(xml: bytes | None) -> None:
            if xml is None:
                desk.refuse(Refused(NO_DATA, number=number))
                return
            suggested = str(Path(file_name(title)).with_suffix(".xml"))
            file, _kind = QFileDialog.getSaveFileName(page, desk.words.tr(mark("Save the e-invoice")), suggested, "XML (*.xml)")
            if file:
                whole = desk.services.whole_file.named(Path(file), ".xml")
                said = desk.words.say("Saved as {file}.", file=whole.name)
                desk.lane.read(lambda: desk.services.whole_file.write_whole(whole, xml), lambda _size: desk.say("done", said))

        desk.lane.read(lambda: invoices.invoice_xml(store, invoice_id=key), came)

    def open_it(self) -> None:
        """Opens the paper shown in the desktop's own program."""
        papers, desk = self._page.papers, self._desk
        if not papers.has_paper():
            return
        target, pdf = self._place() / file_name(papers.file_title()), papers.paper.pdf

        def written(_size: int) -> None:
            if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))):
                desk.refuse(Refused(NO_VIEWER))

        desk.lane.read(lambda: target.write_bytes(pdf), written)

    def mail_it(self) -> None:
        """Hands the document shown to the mail program, with its files."""
        desk, view = self._desk, self._page.papers.view
        if view is None or view.row.number is None:
            return
        bundle, store, key, today, place = desk.services.invoice.bundle, desk.store, view.row.id, desk.now().date(), self._place()

        def job() -> tuple[Letter, bool | Path]:
            made = bundle.letter(store, invoice_id=key, today=today)
            return made, hand_to_mail(made.to, made.subject, made.text, made.files, place)

        def handed(found: tuple[Letter, bool | Path]) -> None:
            made, took = found
            if open_letter(took) if isinstance(took, Path) else took:
                desk.say("done", desk.words.say(MAILED, subject=made.subject))
            else:
                desk.refuse(Refused(NO_MAIL))

        desk.lane.read(job, handed)

    def _place(self) -> Path:
        if self._handed is None:
            self._handed = Path(mkdtemp(prefix="quarterdesk-"))
            finalize(self, rmtree, self._handed, ignore_errors=True)
        return self._handed

    # All that are chosen.

    def print_all(self, ids: tuple[int, ...] = ()) -> None:
        """Prints these, or all that are chosen, one behind the other; the printer's dialog asks for the pages."""
        page, ids = self._page, ids or self.chosen()
        self._merge(ids, lambda pdf: print_paper(self._desk, pdf, self._title(ids), page.window()))

    def merge_all(self, ids: tuple[int, ...] = ()) -> None:
        """Saves these, or all that are chosen, as one PDF."""
        ids = ids or self.chosen()
        self._merge(ids, lambda pdf: save_paper(self._desk, pdf, self._title(ids), self._page))

    def _title(self, ids: tuple[int, ...]) -> str:
        return self._desk.words.many("{n} invoice", "{n} invoices", len(ids))

    def _merge(self, ids: tuple[int, ...], then: Callable[[bytes], object]) -> None:
        page, desk = self._page, self._desk
        if page.run.running or not ids:
            return
        bundle, store, today, run = desk.services.invoice.bundle, desk.store, desk.now().date(), page.run

        def came(pdf: bytes | None) -> None:
            run.end()
            if pdf is not None:
                then(pdf)

        run.begin(len(ids))
        desk.lane.read(
            lambda: bundle.merged_pdf(store, invoice_ids=ids, today=today, progress=run.tell), came, self._failed
        )

    def save_all(self, ids: tuple[int, ...] = ()) -> None:
        """Asks for a folder and writes these, or all that are chosen, into it, e-invoices beside their papers."""
        page, desk, ids = self._page, self._desk, ids or self.chosen()
        folder = QFileDialog.getExistingDirectory(page, desk.words.tr(mark("Save all to a folder")))
        if not folder or page.run.running:
            return
        bundle, store, today, run = desk.services.invoice.bundle, desk.store, desk.now().date(), page.run

        def came(names: tuple[str, ...]) -> None:
            run.end()
            where = Path(folder).name
            desk.say("done", desk.words.many("{n} file saved in {folder}.", "{n} files saved in {folder}.", len(names), folder=where))

        run.begin(len(ids))
        desk.lane.read(
            lambda: bundle.save_papers(store, invoice_ids=ids, folder=Path(folder), today=today, progress=run.tell), came, self._failed
        )

    def _failed(self, error: object) -> None:
        self._page.run.end()
        if isinstance(error, Refused):
            self._desk.refuse(error)

    # The chain.

    def verify(self) -> None:
        """Looks through the chain of issued documents and says what it found."""
        desk, invoices, store = self._desk, self._desk.services.invoices, self._desk.store
        desk.say("changed", desk.words.tr(mark("The chain of issued documents is being looked through.")))
        desk.lane.read(lambda: (invoices.verify_chain(store), len(invoices.without_files(store))), self._verified, channel="billing.chain")

    def _verified(self, found: tuple[tuple[object, ...], int]) -> None:
        from desk.services.invoice.chain import SENTENCES
        from desk.ui.inline_bar import Question

        page, words, (broken, unmade) = self._page, self._desk.words, found
        if not broken:
            said = words.tr(mark("The chain holds: every issued document is there, unchanged, in its order."))
            if unmade:
                said += " " + words.many("{n} paper is still being made.", "{n} papers are still being made.", unmade)
            self._desk.say("done", said)
            return
        links = [words.say(SENTENCES[link.how], number=link.number) for link in broken[:3]]  # type: ignore[attr-defined]
        if len(broken) > len(links):
            links.append(words.many("{n} more link is broken.", "{n} more links are broken.", len(broken) - len(links)))
        page.bar.ask(Question(("chain",), " ".join(links)))
