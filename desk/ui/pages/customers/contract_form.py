"""The form of a contract: it shows only the fields that matter to the kind chosen and to the desk's profile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desk.rules.contract_terms import fields_of, kinds_of, period_of
from desk.ui.form import Choice
from desk.ui.pages.customers.contract_fields import ALL_SITES
from desk.ui.record_form import RecordForm
from desk.ui.trade_words import AGREEMENTS, word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desk.services.customers import SiteView
    from desk.ui.form import Form
    from desk.ui.record_form import Draft, FieldRow

RENEWING = frozenset({"renews_on", "renews_itself", "notice_days"})
# Those that can be agreed anew from a day on.
DATED = frozenset({"price", "surcharge", "hourly_rate", "covers_out_of_hours", "quote_first"})


class ContractForm(RecordForm):
    """`is_new` says whether a contract is being added: only then can its kind be chosen."""

    is_new = True

    def _field(self, row: FieldRow) -> QWidget:
        made = super()._field(row)
        if row.key in {"kind", "renewal"} and isinstance(made, Choice):
            made.currentIndexChanged.connect(lambda _at, key=row.key: self._chosen(key))
        return made

    def _write(self, form: Form) -> None:
        super()._write(form)
        self._write_kinds(form)

    def _write_kinds(self, form: Form) -> None:
        """The kinds this desk's profile knows, those it speaks of first; a contract that stands keeps its own."""
        field, words = form["kind"].field, self._desk.words
        if self._desk.profile is None or not isinstance(field, Choice):
            return
        held = str(field.value() or "")
        kinds = kinds_of(self._desk.profile)
        rows = kinds if self.is_new or held in kinds else (held, *kinds)
        field.set_rows((kind, word(AGREEMENTS, kind, words)) for kind in rows)

    def offer_sites(self, sites: Sequence[SiteView]) -> None:
        """The customer's sites can be chosen."""
        row = next(row for row in self._rows if row.key == "site_id")
        assert row.choices is not None
        row.choices.clear()
        row.choices.update({0: ALL_SITES, **{site.id: site.name for site in sites}})
        if "_form" in self.__dict__:
            field = self._form["site_id"].field
            assert isinstance(field, Choice)
            field.set_rows((key, self._desk.words.tr(name)) for key, name in row.choices.items())

    def show_record(self, values: dict[str, Any], *, focus: bool = True) -> None:
        """Fills the fields and shows those that matter; of a new contract the kind the profile speaks of first."""
        self.is_new = "id" not in values
        self._form["kind"].field.setEnabled(True)
        self._put_kind(values)
        super().show_record(values, focus=False)
        if self.is_new and "kind" not in values:
            self._chosen("kind")
        self._form["kind"].field.setEnabled(self.is_new)
        self._reshape()
        self.settle()
        if focus:
            self.take_focus()

    def _put_kind(self, values: dict[str, Any]) -> None:
        """The choices are those of the desk now, with the kind of a contract that stands among them."""
        field, words = self._form["kind"].field, self._desk.words
        if isinstance(field, Choice) and self._desk.profile is not None:
            kinds = dict.fromkeys(kinds_of(self._desk.profile))
            if not self.is_new:
                kinds[values["kind"]] = None
            field.set_rows((kind, word(AGREEMENTS, kind, words)) for kind in kinds)
            if "kind" not in values:
                values["kind"] = next(iter(kinds), "")

    def restore(self, draft: Draft) -> None:
        """Puts back what was typed, in the shape of its kind."""
        super().restore(draft)
        self._reshape()

    def take_focus(self) -> None:
        """The kind of a new one, else the first day."""
        self._form["kind" if self.is_new else "starts_on"].field.setFocus()

    def _chosen(self, key: str) -> None:
        kind = self._value("kind")
        if key == "kind" and self.is_new and kind and self._desk.profile is not None:
            period = self._form["fee_period"].field if "fee_period" in self._spread() else None
            if isinstance(period, Choice):
                period.choose(period_of(self._desk.profile, kind))
        self._reshape()

    def _spread(self) -> tuple[str, ...]:
        """The fields that are made so far: while the form is being made a choice changes too."""
        return tuple(row.key for row in self._rows) if "_form" in self.__dict__ else ()

    def _value(self, key: str) -> str:
        field = self._form[key].field if self._spread() else None
        return str(field.value() or "") if isinstance(field, Choice) else ""

    def _reshape(self) -> None:
        if not self._spread() or self._desk.profile is None:
            return
        kind = self._value("kind")
        shown = {"kind", *(fields_of(self._desk.profile, kind) if kind else ())}
        if "renewal" in shown and self._value("renewal") != "none":
            shown |= RENEWING
        else:
            shown -= RENEWING
        if not self.is_new and shown & DATED:
            shown.add("holds_from")
        self._form.show_only(shown)
