"""Attached files: how large they may be, and which lie in the folder beside the desk."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desk.services.attachment.values import MEGABYTE, megabytes
from desk.ui.pages.settings.section import Section
from desk.ui.parts.labels import text_label
from desk.ui.record_form import FieldRow, RecordForm
from desk.words import mark

if TYPE_CHECKING:
    from desk.services.attachment.values import Limits
    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk

SIZES = (FieldRow("most_file", mark("Largest file (MB)"), "amount"), FieldRow("most_ticket", mark("All files of a ticket (MB)"), "amount"))
IN_FOLDER = FieldRow("most_in_database", mark("In the database itself up to (MB)"), "amount")


class Files(Section):
    """A form of two figures; a desk in a file has a third, for the folder beside it."""

    cares_for = frozenset({"attachment_terms", "desk", "person"})

    def __init__(self, desk: Desk, parent: Any = None) -> None:
        super().__init__(desk, parent)
        self._limits: Limits | None = None
        self.told = text_label("", 12, 400, "text2", wrap=True)
        self.forms = {True: RecordForm(desk, (*SIZES, IN_FOLDER)), False: RecordForm(desk, SIZES)}
        self.where = text_label("", 12, 400, "text2", wrap=True)
        self.column.addWidget(self.told)
        for form in self.forms.values():
            form.hide()
            form.saved.connect(self._save)
            form.left.connect(lambda: self._show(self._limits))
            self.column.addWidget(form)
        self.column.addWidget(self.where)

    @property
    def form(self) -> RecordForm:
        """The form of this kind of desk."""
        return self.forms[self._limits is None or bool(self._limits.folder)]

    def reload(self, changed: Changed | None = None) -> None:
        """Reads the limits."""
        desk = self.desk
        desk.lane.read(lambda: desk.services.attachments.limits(desk.store), self._show, channel="settings-files")

    def _show(self, limits: Limits | None) -> None:
        if limits is None:
            return
        self._limits = limits
        for form in self.forms.values():
            form.setVisible(form is self.form)
        sizes = (row.key for row in (*SIZES, IN_FOLDER))
        self.form.show_record({key: megabytes(getattr(limits, key)) for key in sizes}, focus=False)
        self.form.allow(may=self.may_manage())
        self._say()

    def _say(self) -> None:
        words, limits = self.desk.words, self._limits
        self.told.setText(
            words.tr("What could run or hide something is only ever saved, never opened. The same file is kept once.")
            if self.may_manage() else words.tr("Managers and administrators change how large files may be.")
        )  # fmt: skip
        if limits is not None and limits.folder:
            self.where.setText(words.say("Larger files lie in {folder}. A backup takes them along.", folder=limits.folder))
        elif limits is not None:
            self.where.setText(words.tr("The server keeps all files in the database; its backups hold them."))

    def _save(self, fields: dict[str, Any]) -> None:
        desk, at, by, limits = self.desk, self.desk.clock.now(), self.desk.person.id, self._limits
        assert limits is not None
        given = {key: round(Decimal(value or 0) * MEGABYTE) for key, value in fields.items()}
        values = {"most_in_database": limits.most_in_database, **given}
        desk.lane.write(
            lambda: desk.services.attachments.change_limits(desk.store, at=at, by=by, **values), self._saved, self.form.refuse,
        )  # fmt: skip

    def _saved(self, _changed: Changed) -> None:
        self.desk.say("done", self.desk.words.tr("The limits are saved"))
        self.form.settle()
        self.reload()

    def retranslate(self) -> None:
        """Writes every word."""
        for form in self.forms.values():
            form.retranslate()
        self._say()

    def is_typing(self) -> bool:
        """Whether something typed would be lost."""
        return self.form.is_dirty()
