"""Month's end: every customer's unbilled work of a month drafted and issued, in a run that can be stopped, resumed and killed.

Each customer is a step under keys of its own: whoever takes a run up again, after a stop, a crash or on another desk, finds what was
drafted and issued under those keys, and goes on from there. So nothing is issued twice and nothing is left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select, update

from desk.models import BillingRun, BillingRunRow, Charge, Customer, Invoice
from desk.rules.errors import Refused
from desk.rules.why import Reason
from desk.services.changes import Changed
from desk.services.invoice.drafts import draft_invoices
from desk.services.invoice.files import finish_files
from desk.services.invoice.issuing import issue_invoice
from desk.services.line.waits import ISSUING, needs_line
from desk.services.rights import ruled
from desk.words import mark, stored

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

HELD: Final = mark("All of this customer's work of the month is held.")
NOTHING: Final = mark("Nothing of this month is to be charged.")
GONE: Final = mark("There is no such run.")
FINISHED: Final = mark("This run is finished: begin a new one for what came since.")


@dataclass(frozen=True, slots=True)
class RunView:
    """A run and how far it is: `state` is open, stopped or finished; the counts are of customers."""

    id: int
    month: str
    state: str
    waiting: int
    done: int
    skipped: int
    failed: int
    begun_at: datetime
    finished_at: datetime | None

    @property
    def of(self) -> int:
        """All customers of the run."""
        return self.waiting + self.done + self.skipped + self.failed


@dataclass(frozen=True, slots=True)
class RunRow:
    """One customer of a run: waiting, done with its invoices, skipped or failed with a sentence and its values."""

    id: int
    customer_id: int
    customer: str
    state: str
    invoices: tuple[tuple[int, str], ...]
    sentence: str
    values: dict[str, Any]


@needs_line(ISSUING)
@ruled
def begin_run(store: Store, *, op_key: str, month: str, at: datetime, by: int) -> Changed:
    """Begin a run over a local month ("2026-04"): its customers and their work are written down first; `result` is its id."""
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return Changed.of(("billing_run", earlier["id"]), result=earlier["id"])
        groups = _work_of(session, month)
        if not groups:
            raise Refused("There is no unbilled work in this month.", field="month")
        run = BillingRun(month=month, begun_at=at, begun_by_id=by)
        session.add(run)
        session.flush()
        for customer_id, (billable, held, sum_is_zero) in groups.items():
            row = BillingRunRow(run_id=run.id, customer_id=customer_id, charge_ids=billable)
            if not billable or sum_is_zero:
                row.state, row.why = "skipped", _said(HELD if held and not billable else NOTHING)
            session.add(row)
        session.flush()
        store.done(session, op_key=op_key, result={"id": run.id})
        return Changed.of(("billing_run", run.id), result=run.id)


def _work_of(session: Session, month: str) -> dict[int, tuple[list[int], int, bool]]:
    """By customer: the work of the month that an invoice can take, how much is held, and whether all of it is free."""
    rows = session.execute(
        select(Charge.customer_id, Charge.id, Charge.status, Charge.net, Charge.goodwill_reason)
        .where(Charge.invoice_id.is_(None), Charge.opening.is_(False), Charge.local_month == month)
        .where(Charge.status.in_(("chargeable", "covered", "held")))
        .order_by(Charge.customer_id, Charge.at, Charge.id)
    )
    found: dict[int, tuple[list[int], int, bool]] = {}
    for customer_id, key, status, net, goodwill in rows:
        billable, held, free = found.get(customer_id, ([], 0, True))
        if status == "held":
            found[customer_id] = (billable, held + 1, free)
        else:
            found[customer_id] = ([*billable, key], held, free and (not net or bool(goodwill)))
    return found


@ruled
def go_on(
    store: Store, *, run_id: int, today: date, at: datetime, by: int, progress: Callable[[int, int], bool] | None = None
) -> Changed:
    """Work a run off from where it is; after each customer `progress(done, of)` may answer False, and `stop_run` stops it from elsewhere.

    `result` is the run's view. What a customer's step refuses is written down, and the run goes on.
    """
    with store.write() as session:
        run = _run(session, run_id)
        if run.state == "finished":
            raise Refused(FINISHED, field="run_id")
        run.state = "open"
        of = session.scalar(select(func.count(BillingRunRow.id)).where(BillingRunRow.run_id == run_id)) or 0
    touched: list[tuple[str, int]] = [("billing_run", run_id)]
    while (row := _next(store, run_id)) is not None:
        touched += _step(store, run_id, *row, today=today, at=at, by=by)
        done = of - _waiting(store, run_id)
        if progress is not None and not progress(done, of):
            stop_run(store, run_id=run_id, at=at, by=by)
            break
    else:
        _finish(store, run_id, at)
    finish_files(store, at=at)
    return Changed.of(*touched, result=run_view(store, run_id=run_id))


def _next(store: Store, run_id: int) -> tuple[int, int, list[int], int] | None:
    """The customer whose turn it is: row, customer, work and turn; none when all had theirs or somebody stopped the run."""
    with store.read() as session:
        found = session.execute(
            select(BillingRunRow.id, BillingRunRow.customer_id, BillingRunRow.charge_ids, BillingRunRow.turn)
            .join(BillingRun, BillingRun.id == BillingRunRow.run_id)
            .where(BillingRunRow.run_id == run_id, BillingRunRow.state == "waiting", BillingRun.state == "open")
            .order_by(BillingRunRow.id).limit(1)
        ).first()  # fmt: skip
        return None if found is None else (found[0], found[1], list(found[2]), found[3])


def _step(
    store: Store, run_id: int, row_id: int, customer_id: int, charge_ids: list[int], turn: int, *, today: date, at: datetime, by: int
) -> list[tuple[str, int]]:
    """Draft and issue for one customer, under keys that a second try finds again, and write down what came of it."""
    key, made = f"run-{run_id}-{customer_id}-{turn}", []
    values: dict[str, Any]
    try:
        made = list(draft_invoices(store, op_key=key, charge_ids=tuple(charge_ids), at=at, by=by).result)
        for invoice_id in made:
            issue_invoice(store, op_key=f"{key}-{invoice_id}", invoice_id=invoice_id, today=today, at=at, by=by)
    except Refused as refusal:
        values = {"state": "failed", "invoice_ids": made, "why": _said(refusal.sentence, **refusal.values)}
    else:
        values = {"state": "done", "invoice_ids": made, "why": {}}
    with store.write() as session:
        session.execute(update(BillingRunRow).where(BillingRunRow.id == row_id, BillingRunRow.state == "waiting").values(**values))
    return [("customer", customer_id), *(("invoice", one) for one in made)]


def _said(sentence: str, **values: Any) -> dict[str, Any]:
    """A sentence and its values as JSON, dates and amounts as they are."""
    return {"said": stored.to_json([Reason.of(sentence, **values)])}


def _unsaid(kept: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    reasons = stored.from_json(kept.get("said", []))
    return (reasons[0].code, dict(reasons[0].values)) if reasons else ("", {})


@ruled
def stop_run(store: Store, *, run_id: int, at: datetime, by: int) -> Changed:
    """Ask whoever works on a run to pause after the customer in hand."""
    del at, by
    with store.write() as session:
        session.execute(update(BillingRun).where(BillingRun.id == run_id, BillingRun.state == "open").values(state="stopped"))
        return Changed.of(("billing_run", run_id))


@ruled
def try_failed_again(store: Store, *, run_id: int, at: datetime, by: int) -> Changed:
    """Let the customers that failed have another turn, with what stands of their drafts; `go_on` takes them up."""
    del at, by
    with store.write() as session:
        run = _run(session, run_id)
        work = _work_of(session, run.month)
        for row in session.scalars(select(BillingRunRow).where(BillingRunRow.run_id == run_id, BillingRunRow.state == "failed")).all():
            # Drafts that stand are issued under the old key; what has none any more is drafted anew under a new one, as it is now.
            if not row.invoice_ids or any(session.get(Invoice, key) is None for key in row.invoice_ids):
                row.turn, row.charge_ids = row.turn + 1, work.get(row.customer_id, ([], 0, True))[0]
            row.state = "waiting" if row.charge_ids else "skipped"
            row.why = {} if row.charge_ids else _said(NOTHING)
        run.state, run.finished_at = "stopped", None
        return Changed.of(("billing_run", run_id))


def _finish(store: Store, run_id: int, at: datetime) -> None:
    with store.write() as session:
        waiting = select(BillingRunRow.id).where(BillingRunRow.run_id == run_id, BillingRunRow.state == "waiting").exists()
        session.execute(
            update(BillingRun).where(BillingRun.id == run_id, BillingRun.state == "open", ~waiting).values(state="finished", finished_at=at)
        )


def _waiting(store: Store, run_id: int) -> int:
    with store.read() as session:
        asked = select(func.count(BillingRunRow.id)).where(BillingRunRow.run_id == run_id, BillingRunRow.state == "waiting")
        return session.scalar(asked) or 0


def _run(session: Session, run_id: int) -> BillingRun:
    run = session.get(BillingRun, run_id, with_for_update=True)
    if run is None:
        raise Refused(GONE, field="run_id")
    return run


def run_view(store: Store, *, run_id: int) -> RunView:
    """A run and how far it is."""
    with store.read() as session:
        run = session.get(BillingRun, run_id)
        if run is None:
            raise Refused(GONE, field="run_id")
        counts = {state: count for state, count in session.execute(  # noqa: C416 - a row is no pair to the type checker
            select(BillingRunRow.state, func.count()).where(BillingRunRow.run_id == run_id).group_by(BillingRunRow.state)
        )}  # fmt: skip
        return RunView(
            run.id, run.month, run.state, counts.get("waiting", 0), counts.get("done", 0), counts.get("skipped", 0),
            counts.get("failed", 0), run.begun_at, run.finished_at,
        )  # fmt: skip


def runs(store: Store, *, limit: int = 50) -> tuple[RunView, ...]:
    """The last runs, the newest first."""
    with store.read() as session:
        ids = session.scalars(select(BillingRun.id).order_by(BillingRun.id.desc()).limit(limit)).all()
    return tuple(run_view(store, run_id=key) for key in ids)


def run_rows(store: Store, *, run_id: int, state: str | None = None, after: int = 0, limit: int = 200) -> tuple[RunRow, ...]:
    """The customers of a run in their order, all or of one state; pages by the row's id."""
    of_state = [BillingRunRow.state == state] if state is not None else []
    with store.read() as session:
        rows = session.execute(
            select(BillingRunRow, Customer.name).join(Customer, Customer.id == BillingRunRow.customer_id)
            .where(BillingRunRow.run_id == run_id, BillingRunRow.id > after, *of_state)
            .order_by(BillingRunRow.id).limit(limit)
        ).all()  # fmt: skip
        ids = {key for row, _ in rows for key in row.invoice_ids}
        numbers = {key: number or "" for key, number in session.execute(select(Invoice.id, Invoice.number).where(Invoice.id.in_(ids)))}
        return tuple(RunRow(
            row.id, row.customer_id, name, row.state, tuple((key, numbers[key]) for key in row.invoice_ids if key in numbers),
            *_unsaid(row.why),
        ) for row, name in rows)  # fmt: skip
