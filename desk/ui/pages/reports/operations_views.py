"""The lists of outages, maintenance and breaches of security: their columns, fields and services."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desk.ui.pages.reports.operations_moments import moment_row, placed, sure
from desk.ui.pages.reports.operations_pane import RecordPane
from desk.ui.parts.cells import Cell
from desk.ui.parts.chip import Chip
from desk.ui.record_form import FieldRow
from desk.ui.table import Column
from desk.ui.trade_words import word
from desk.words import mark
from desk.words.report_words import BOUNDS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desk.services.changes import Changed

LASTS = mark("still going on")
OVER = mark("Over: {what}.")


class Spans(RecordPane):
    """What outages and maintenance share: a beginning, an end, what and who."""

    def columns(self) -> list[Column[Any]]:
        """When, what, who was affected."""
        return [
            Column("from", mark("Begins"), 150, value=lambda row: Cell(self.moment(row.starts_at), figures=True)),
            Column("to", mark("Ends"), 150, value=self._end),
            Column("length", mark("Length"), 96, "r", value=self._length),
            Column("what", mark("What"), 0, value=lambda row: Cell(row.what, "text", 500, chips=self.chips(row))),
            Column("affected", mark("Affected"), 220, value=lambda row: row.affected, tone="text2"),
        ]

    def chips(self, row: Any) -> tuple[Chip, ...]:
        """What a row wears behind its words."""
        raise NotImplementedError

    def _end(self, row: Any) -> Cell:
        return Cell(self.moment(row.ends_at) or self.desk.words.tr(LASTS), "text2", figures=True)

    def _length(self, row: Any) -> Cell:
        until = row.ends_at or self.desk.now()
        return Cell(self.desk.words.duration(int((until - row.starts_at).total_seconds())), "text2", figures=True)

    def values_of(self, row: Any) -> dict[str, Any]:
        """The instants in the desk's zone."""
        return super().values_of(row) | {"starts_at": self.local(row.starts_at), "ends_at": self.local(row.ends_at)}


class OutagePane(Spans):
    """Outages."""

    kind, word = "outage", mark("Outages")
    none = (mark("No outage is on record"), mark("Record one with N: from when, to when, what and who was affected."))
    fields = (
        moment_row("starts_at", mark("Begins"), must=True), moment_row("ends_at", mark("Ends (empty: still going on)")),
        FieldRow("what", mark("What did not work"), span=2), FieldRow("affected", mark("Who was affected"), span=2),
        FieldRow("stopped", mark("It stood still (counts for uptime)"), "flag", 2),
    )  # fmt: skip

    def chips(self, row: Any) -> tuple[Chip, ...]:
        """Going on, or slow only."""
        tr = self.desk.words.tr
        slow = () if row.stopped else (Chip(tr(mark("slow, not down")), "quiet"),)
        return (*((Chip(tr(LASTS), "amber"),) if row.ends_at is None else ()), *slow)

    def new_values(self) -> dict[str, Any]:
        """It begins now and stands still."""
        return {"starts_at": self.now(), "stopped": True}

    def reader(self) -> Callable[[], Sequence[Any]]:
        """The outages."""
        rooms, store = self.desk.services.operations, self.desk.store
        return lambda: rooms.outages.outages(store)

    def writer(self, fields: dict[str, Any]) -> Callable[[], Changed]:
        """Writes one."""
        rooms, desk, row = self.desk.services.operations, self.desk, self.editing
        store, now, by = desk.store, desk.now(), desk.person.id
        outage = rooms.values.OutageView(
            id=row.id if row else 0, version=row.version if row else 0, starts_at=sure(fields["starts_at"], desk.zone, "starts_at"),
            ends_at=placed(fields["ends_at"], desk.zone), what=fields["what"], affected=fields["affected"], stopped=fields["stopped"],
        )  # fmt: skip
        return lambda: rooms.outages.save_outage(store, outage=outage, at=now, by=by)


    def can_end(self) -> bool:
        """Whether the outage chosen is still going on."""
        row = self.current()
        return row is not None and row.ends_at is None

    def end(self) -> None:
        """The outage chosen is over now, with a way back."""
        row, desk = self.current(), self.desk
        rooms, store, by = desk.services.operations, desk.store, desk.person.id
        if row is None or row.ends_at is not None:
            return
        now = desk.now()

        def write(outage: Any, done: Callable[[Any], None]) -> None:
            desk.lane.write(lambda: rooms.outages.save_outage(store, outage=outage, at=now, by=by), done, origin=self)

        def ended(_changed: Changed) -> None:
            desk.say("changed", desk.words.say(OVER, what=row.what), desk.words.tr("Undo"), lasts)
            self.reload()

        def lasts() -> None:
            write(replace(row, version=row.version + 1), lambda _changed: self.reload())

        write(replace(row, ends_at=now), ended)


class MaintenancePane(Spans):
    """Maintenance; the profile's bounds are said under the field they are about."""

    kind, word = "maintenance", mark("Maintenance")
    none = (mark("No maintenance is on record"), mark("Plan one with N; the profile's bounds are held against it."))
    fields = (
        moment_row("starts_at", mark("Begins"), must=True), moment_row("ends_at", mark("Ends"), must=True),
        FieldRow("what", mark("What is done"), span=2), FieldRow("affected", mark("Who is affected"), span=2),
        FieldRow("downtime", mark("With downtime"), "flag", 2),
        FieldRow("override_reason", mark("Why it may go beyond the bounds (managers)"), span=2),
    )  # fmt: skip

    def chips(self, row: Any) -> tuple[Chip, ...]:
        """Downtime, and the bounds it broke."""
        words = self.desk.words
        broke = tuple(Chip(word(BOUNDS, code, words), "amber") for code in row.broke)
        return (*((Chip(words.tr(mark("downtime")), "quiet"),) if row.downtime else ()), *broke)

    def new_values(self) -> dict[str, Any]:
        """With downtime until said otherwise."""
        return {"downtime": True}

    def reader(self) -> Callable[[], Sequence[Any]]:
        """The maintenance."""
        rooms, store = self.desk.services.operations, self.desk.store
        return lambda: rooms.maintenances.maintenances(store)

    def writer(self, fields: dict[str, Any]) -> Callable[[], Changed]:
        """Writes one."""
        rooms, desk, row = self.desk.services.operations, self.desk, self.editing
        store, now, by = desk.store, desk.now(), desk.person.id
        found = rooms.values.MaintenanceView(
            id=row.id if row else 0, version=row.version if row else 0, starts_at=sure(fields["starts_at"], desk.zone, "starts_at"),
            ends_at=sure(fields["ends_at"], desk.zone, "ends_at"), what=fields["what"], affected=fields["affected"],
            downtime=fields["downtime"], override_reason=fields["override_reason"],
        )  # fmt: skip
        return lambda: rooms.maintenances.save_maintenance(store, maintenance=found, at=now, by=by)


class BreachPane(RecordPane):
    """Breaches of security, for managers and administrators."""

    kind, word = "security_breach", mark("Security")
    none = (mark("No breach of security is on record"), mark("Only managers and administrators read this list."))
    fields = (
        moment_row("found_at", mark("Found"), must=True), moment_row("ends_at", mark("Ended (empty: not yet)")),
        FieldRow("what", mark("What happened"), span=2), FieldRow("affected", mark("Who is affected"), span=2),
        FieldRow("measures", mark("Measures taken"), "area", 2), moment_row("told_at", mark("The authority was told")),
        FieldRow("customers_told", mark("The customers concerned were told"), "flag"),
    )  # fmt: skip

    def columns(self) -> list[Column[Any]]:
        """When, what, who, and who was told."""
        return [
            Column("found", mark("Found"), 150, value=lambda row: Cell(self.moment(row.found_at), figures=True)),
            Column("ended", mark("Ended"), 150, value=lambda row: Cell(self.moment(row.ends_at), "text2", figures=True)),
            Column("what", mark("What happened"), 0, value=lambda row: Cell(row.what, "text", 500)),
            Column("affected", mark("Affected"), 200, value=lambda row: row.affected, tone="text2"),
            Column("told", mark("Authority told"), 150, value=lambda row: Cell(self.moment(row.told_at), "text2", figures=True)),
        ]

    def new_values(self) -> dict[str, Any]:
        """Found now."""
        return {"found_at": self.now()}

    def values_of(self, row: Any) -> dict[str, Any]:
        """The instants in the desk's zone."""
        return super().values_of(row) | {key: self.local(getattr(row, key)) for key in ("found_at", "ends_at", "told_at")}

    def reader(self) -> Callable[[], Sequence[Any]]:
        """The breaches."""
        rooms, store, by = self.desk.services.operations, self.desk.store, self.desk.person.id
        return lambda: rooms.breaches.breaches(store, by=by)

    def writer(self, fields: dict[str, Any]) -> Callable[[], Changed]:
        """Writes one."""
        rooms, desk, row = self.desk.services.operations, self.desk, self.editing
        store, now, by = desk.store, desk.now(), desk.person.id
        breach = rooms.values.BreachView(
            id=row.id if row else 0, version=row.version if row else 0, found_at=sure(fields["found_at"], desk.zone, "found_at"),
            ends_at=placed(fields["ends_at"], desk.zone), told_at=placed(fields["told_at"], desk.zone), what=fields["what"],
            affected=fields["affected"], measures=fields["measures"], customers_told=fields["customers_told"],
        )  # fmt: skip
        return lambda: rooms.breaches.save_breach(store, breach=breach, at=now, by=by)
