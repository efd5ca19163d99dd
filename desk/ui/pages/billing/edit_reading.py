"""What was typed over a draft, read back: only what differs, each refusal by the name of its field."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desk.ui.reading import read_amount, read_date, write_amount, write_date

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from desk.services.invoices import DraftEdit, InvoiceView, LineEdit
    from desk.words import Words

TEXTS = ("buyer_reference", "order_number", "supply_place", "exemption", "note")
MARKS = ("mark", "uid", "qr_address")
DISCOUNT = "discount"


def own_lines(view: InvoiceView) -> list[Any]:
    """The lines of a draft but those that follow from the discount on the whole."""
    return [line for line in view.lines if line.kind != DISCOUNT]


def first_values(view: InvoiceView, words: Words) -> dict[str, str]:
    """What stands in the fields before anything is typed."""
    values = {f"{key}:{line.id}": str(getattr(line, key)) for line in own_lines(view) for key in ("text", "detail")}
    values |= {f"discount:{line.id}": written(line.discount, words) for line in own_lines(view)}
    values |= {key: str(getattr(view, key)) for key in (*TEXTS, *MARKS, "grouping", "language")}
    due = "" if view.row.due_date is None else write_date(view.row.due_date, words)
    return values | {"due_date": due, "discount": written(view.discount, words), "payer_id": str(view.payer_id or 0)}


def written(percent: Decimal, words: Words) -> str:
    """A percentage as it can be typed again; nothing where there is none."""
    return write_amount(percent, words).removesuffix(",00").removesuffix(".00") if percent else ""


def read_edit(
    view: InvoiceView, typed: Mapping[str, str], first: Mapping[str, str], *, removed: Collection[int], order: Sequence[int]
) -> DraftEdit:
    """The edit that was typed; a field that cannot be read is refused by its key."""
    from desk.services.invoices import DraftEdit

    fresh = {key: text.strip() for key, text in typed.items() if text != first[key]}
    plain = {key: text for key, text in fresh.items() if key in (*TEXTS, "grouping", "language")}
    values: dict[str, Any] = dict(plain)
    if "due_date" in fresh:
        values["due_date"] = read_date("due_date", fresh["due_date"])
    if "discount" in fresh:
        values["discount"] = _percent("discount", fresh["discount"])
    if "payer_id" in fresh:
        values["payer_id"] = int(fresh["payer_id"])
    if any(key in fresh for key in MARKS):
        values["marks"] = tuple(typed[key].strip() for key in MARKS)
    left = tuple(key for key in order if key not in removed)
    before = tuple(line.id for line in own_lines(view) if line.id not in removed)
    return DraftEdit(
        view.row.id, lines=_lines(fresh, removed), removed=tuple(sorted(removed)), order=left if left != before else None, **values
    )


def _lines(fresh: Mapping[str, str], removed: Collection[int]) -> dict[int, LineEdit]:
    from desk.services.invoices import LineEdit

    lines: dict[int, dict[str, Any]] = {}
    for key, text in fresh.items():
        which, _, number = key.partition(":")
        if number and int(number) not in removed:
            lines.setdefault(int(number), {})[which] = _percent(key, text) if which == DISCOUNT else text
    return {key: LineEdit(**changed) for key, changed in lines.items()}


def _percent(field: str, text: str) -> Decimal:
    return read_amount(field, text.removesuffix("%").strip()) or Decimal(0)
