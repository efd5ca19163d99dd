"""Many invoices at once: one PDF of all, each as a file in a folder, and what a mail that brings one says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desk.rules.errors import Refused
from desk.services.invoice.files import keep_files
from desk.services.invoice.reads import invoice, invoice_pdf
from desk.services.invoice.state import DRAFT, find_any
from desk.services.whole_file import whole_file
from desk.words import mark, speaker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from desk.services.store import Store

NOT_ISSUED = mark("Only an issued document is sent: issue the draft first.")
SUBJECTS = {
    "invoice": mark("Invoice {number} from {desk}"), "credit_note": mark("Credit note {number} from {desk}"),
    "pro_forma": mark("Pro forma {number} from {desk}"),
}  # fmt: skip
NOT_IN_NAMES = str.maketrans(dict.fromkeys('/\\:*?"<>|\0', "-"))


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail that brings an issued document: to whom, what it says in the document's language, and its files by name."""

    to: str
    subject: str
    text: str
    files: tuple[tuple[str, bytes], ...]


def merged_pdf(
    store: Store, *, invoice_ids: Sequence[int], today: date, progress: Callable[[int, int], bool] | None = None
) -> bytes | None:
    """The papers of these documents in one PDF, in their order; None when `progress(done, of)` said to stop."""
    from desk.documents.merging import merged

    papers = []
    for done, key in enumerate(invoice_ids, start=1):
        papers.append(invoice_pdf(store, invoice_id=key, today=today))
        if progress is not None and not progress(done, len(invoice_ids)):
            return None
    return merged(papers)


def save_papers(
    store: Store, *, invoice_ids: Sequence[int], folder: Path, today: date, progress: Callable[[int, int], bool] | None = None
) -> tuple[str, ...]:
    """Write each document's PDF, and its e-invoice where it has one, into a folder; the names. Each is written whole or not at all."""
    written: list[str] = []
    for done, key in enumerate(invoice_ids, start=1):
        for name, content in files_of(store, invoice_id=key, today=today):
            with whole_file(folder / name) as part:
                part.write_bytes(content)
            written.append(name)
        if progress is not None and not progress(done, len(invoice_ids)):
            break
    return tuple(written)


def files_of(store: Store, *, invoice_id: int, today: date) -> tuple[tuple[str, bytes], ...]:
    """A document's files by the names they are saved under: the PDF, and the e-invoice where it has one."""
    view = invoice(store, invoice_id=invoice_id, today=today)
    number = view.row.number or f"draft-{invoice_id}"
    title = " ".join(f"{number} {view.row.customer}".translate(NOT_IN_NAMES).split())[:120].strip(". ")
    if view.row.state == DRAFT:
        return ((f"{title}.pdf", invoice_pdf(store, invoice_id=invoice_id, today=today)),)
    with store.read() as session:
        row = find_any(session, invoice_id)
    kept = keep_files(store, invoice_id=invoice_id, at=row.issued_at or row.created_at)
    return ((f"{title}.pdf", kept.pdf), *(((f"{title}.xml", kept.xml),) if kept.xml is not None else ()))


def letter(store: Store, *, invoice_id: int, today: date) -> Letter:
    """The mail that brings an issued document to whoever pays it."""
    with store.read() as session:
        row = find_any(session, invoice_id)
    if row.state == DRAFT:
        raise Refused(NOT_ISSUED, field="invoice_id")
    words, desk = speaker(row.language), str(row.seller.get("trade_name") or row.seller.get("name", ""))
    subject = words.say(SUBJECTS.get(row.kind, SUBJECTS["invoice"]), number=row.number, desk=desk)
    lines = [words.say("The document is attached: {number}, {gross:money}.", number=row.number, gross=(row.gross, row.currency))]
    if row.due_date is not None:
        lines.append(words.say("It is due on {day:date}.", day=row.due_date))
    if row.reference:
        lines.append(words.say("Payment reference: {reference}", reference=row.reference))
    to = str((row.payer or row.buyer).get("email") or row.buyer.get("email") or "")
    return Letter(to, subject, "\n".join([*lines, "", desk, ""]), files_of(store, invoice_id=invoice_id, today=today))
