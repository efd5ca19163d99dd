"""What the roster's tab writes, and the form each deed opens."""

from __future__ import annotations

from datetime import timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QFileDialog

from desk.rules.errors import Refused
from desk.ui.dialogs.ask import ask
from desk.ui.op_key import new_op_key
from desk.ui.pages.reports import duty_forms as forms
from desk.ui.record_form import RecordForm
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.rules.errors import Told
    from desk.services.changes import Changed
    from desk.services.duties import AbsenceView, DutyView
    from desk.ui.pages.reports.duty import DutyTab

NONE: Final = 0
WEEKS_AHEAD: Final = 12


class DutyVerbs:
    """Forms are made when first opened; each holds the key of its operation until it is saved."""

    def __init__(self, tab: DutyTab) -> None:
        self._tab, self._desk = tab, tab.desk
        self.choices: dict[str, dict[Any, str]] = {name: {} for name in ("able", "people", "nobody", "anyone", "theirs", "others")}
        self.made: dict[str, RecordForm] = {}
        self.open_form, self._about, self._key, self._version = "", NONE, "", NONE

    @cached_property
    def _rows(self) -> dict[str, Any]:
        return forms.rows_of(self.choices)

    def form(self, name: str) -> RecordForm:
        """The form of a deed."""
        if name not in self.made:
            self.made[name] = RecordForm(self._desk, self._rows[name])
            self.made[name].saved.connect(lambda fields: self._send(name, fields))
            self.made[name].left.connect(self.leave)
            self._tab.add_form(name, self.made[name])
        return self.made[name]

    def know(self, duty: DutyView | None) -> None:
        """People and duties to choose from, as they are now; `duty` is the one the form is about."""
        tab, tr, view = self._tab, self._desk.words.tr, self._tab.view
        assert view is not None
        able = {one.id: one.name for one in view.able}
        now, me = self._desk.clock.now(), duty.person_id if duty is not None else self._desk.person.id
        coming = [one for one in view.duties if one.ends_at > now and one.person_id != me]
        rest = {one.id: tab.said(one) for one in coming if duty is None or one.id != duty.id}
        wanted: dict[str, dict[Any, str]] = {
            "able": able, "people": dict(view.people), "nobody": {NONE: tr(mark("Nobody")), **dict(view.people)},
            "anyone": {NONE: tr(mark("Whoever takes it")), **{number: name for number, name in able.items() if number != me}},
            "theirs": {NONE: tr(mark("Nothing")), **rest}, "others": rest,
        }  # fmt: skip
        for name, rows in wanted.items():
            self.choices[name].clear()
            self.choices[name].update(rows)
        for made in self.made.values():
            made.retranslate()

    def begin(
        self, name: str, values: dict[str, Any], about: int = NONE, duty: DutyView | None = None, version: int = NONE
    ) -> None:  # fmt: skip
        """Opens a form."""
        if self._tab.view is None:
            return
        self.know(duty)
        self.open_form, self._about, self._key = name, about, new_op_key()
        self._version = version if duty is None else duty.version
        self._tab.show_form(name)
        self.form(name).show_record(values)

    def leave(self) -> None:
        """The form goes; the calendar has the keyboard again."""
        self.open_form = ""
        self._tab.show_side()
        self._tab.grid.setFocus()

    # What each deed begins with.

    def turns(self) -> None:
        """Everybody who takes duty, changing on Monday at nine, for twelve weeks."""
        view, today = self._tab.view, self._desk.now().date()
        monday = today + timedelta(days=-today.weekday() % 7)
        names = ", ".join(one.name for one in view.able) if view is not None else ""
        nine = forms.read_clock("at", "9", self._desk.words)
        self.begin("turns", {
            "people": names, "place": 1, "skill": "", "first_day": monday, "weekday": 0, "at": nine, "weeks": 1, "count": WEEKS_AHEAD,
        })  # fmt: skip

    def shift(self) -> None:
        """Tonight until tomorrow morning, or the hours nobody covers that are chosen."""
        gap, desk = self._tab.chosen_gap(), self._desk
        begins = desk.now().replace(hour=16, minute=0, second=0, microsecond=0)
        span = (begins, begins + timedelta(hours=17)) if gap is None else (gap.starts_at, gap.ends_at)
        values = forms.span_values(*span, desk.zone) | {"place": 1, "skill": "" if gap is None else gap.skill}  # type: ignore[arg-type]
        self.begin("shift", values)

    def hand(self) -> None:
        """The whole of what is left of the duty chosen."""
        duty = self._tab.chosen_duty()
        if duty is not None:
            starts = max(duty.starts_at, self._desk.clock.now().replace(second=0, microsecond=0))
            span = forms.span_values(starts, duty.ends_at, self._desk.zone)  # type: ignore[arg-type]
            self.begin("hand", span, duty.id, duty)

    def offer(self) -> None:
        """One's own duty, to whoever takes it."""
        duty = self._tab.chosen_duty()
        if duty is not None:
            self.begin("offer", {}, duty.id, duty)

    def swap(self) -> None:
        """The duty chosen, with another's."""
        duty = self._tab.chosen_duty()
        if duty is not None:
            self.begin("swap", {}, duty.id, duty)

    def away(self) -> None:
        """Oneself, from today on; or the person of the lane chosen."""
        today, duty = self._desk.now().date(), self._tab.chosen_duty()
        manages = self._desk.person.manages
        who = duty.person_id if duty is not None and manages else self._desk.person.id
        self.begin("away", {"person_id": who, "kind": "sick", "first": today, "last": today, "covered_by_id": NONE})

    def change_away(self) -> None:
        """The absence chosen."""
        absence = self._tab.chosen_absence()
        if absence is not None:
            days = absence.days
            self.begin("away", {
                "person_id": absence.person_id, "kind": absence.kind or "other", "first": days.first, "last": days.last,
                "from_noon": days.from_noon, "until_noon": days.until_noon, "covered_by_id": absence.covered_by_id or NONE,
                "note": absence.note,
            }, absence.id, version=absence.version)  # fmt: skip

    def more(self, rotation_id: int) -> None:
        """More turns where those made so far end."""
        self.begin("more", {"count": WEEKS_AHEAD}, rotation_id)

    # What is written.

    def write(self, verb: str, done: str = "", failed: Callable[[Told], None] | None = None, **given: Any) -> None:
        """Does a deed, says that it is done, and lets the form go."""
        desk, at, by = self._desk, self._desk.clock.now(), self._desk.person.id

        def told(changed: Changed) -> None:
            if failed is not None:
                self.leave()
            back = getattr(changed.result, "back", None)
            if said := self._result(changed) or (desk.words.tr(done) if done else ""):
                desk.say("done", said, *((desk.words.tr("Undo"), lambda: self.write("still_away", back=back)) if back is not None else ()))

        desk.lane.write(lambda: getattr(desk.services.duties, verb)(desk.store, at=at, by=by, **given), told, failed)

    def _result(self, changed: Changed) -> str:
        """What became of the duties of somebody away, or back."""
        many, saved = self._desk.words.many, changed.result
        handed, left = getattr(saved, "handed_over", 0), getattr(saved, "left", 0)
        said = []
        if handed:
            said.append(many("{n} duty went to who stands in.", "{n} duties went to who stands in.", handed))
        if returned := getattr(saved, "returned", 0):
            said.append(many("{n} duty is theirs again.", "{n} duties are theirs again.", returned))
        if left:
            said.append(many("{n} duty in this time has nobody now.", "{n} duties in this time have nobody now.", left))
        return " ".join(said)

    def _send(self, name: str, fields: dict[str, Any]) -> None:
        form = self.form(name)
        try:
            self._verbs()[name](fields, form.refuse)
        except Refused as refused:
            form.refuse(refused)

    def _verbs(self) -> dict[str, Callable[[dict[str, Any], Callable[[Told], None]], None]]:
        return {
            "turns": self._make_turns, "more": self._more_turns, "shift": self._add_shift, "hand": self._hand_over, "offer": self._offer,
            "swap": self._swap, "away": self._save_away,
        }  # fmt: skip

    def _make_turns(self, fields: dict[str, Any], failed: Callable[[Told], None]) -> None:
        view = self._tab.view
        assert view is not None
        if fields["first_day"] is None:
            raise Refused(mark("Write the date."), field="first_day")
        people = forms.people_named(fields["people"], view)
        new = self._desk.services.duties.NewTurns(**{**fields, "people": people})
        self.write("make_turns", mark("The duties are made."), failed, new=new, op_key=self._key)

    def _more_turns(self, fields: dict[str, Any], failed: Callable[[Told], None]) -> None:
        self.write("more_turns", mark("The duties are made."), failed, rotation_id=self._about, count=fields["count"], op_key=self._key)

    def _add_shift(self, fields: dict[str, Any], failed: Callable[[Told], None]) -> None:
        starts, ends = forms.span_of(fields, self._desk.zone)  # type: ignore[arg-type]
        self.write("add_shift", mark("The duty is in the roster."), failed, person_id=fields["person_id"], skill=fields["skill"],
                   place=fields["place"], starts_at=starts, ends_at=ends, op_key=self._key)  # fmt: skip

    def _hand_over(self, fields: dict[str, Any], failed: Callable[[Told], None]) -> None:
        part = forms.span_of(fields, self._desk.zone)  # type: ignore[arg-type]
        self.write("hand_over", mark("The duty is handed over."), failed, duty_id=self._about, to_id=fields["to_id"], part=part,
                   version=self._version, op_key=self._key)  # fmt: skip

    def _offer(self, fields: dict[str, Any], failed: Callable[[Told], None]) -> None:
        self.write("offer", mark("The duty is on offer."), failed, duty_id=self._about, to_id=fields["to_id"] or None,
                   return_id=fields["return_id"] or None, note_text=fields["note_text"], op_key=self._key)  # fmt: skip

    def _swap(self, fields: dict[str, Any], failed: Callable[[Told], None]) -> None:
        other = fields["other_id"] or NONE
        self.write("swap", mark("The duties are swapped."), failed, duty_id=self._about, other_id=other, op_key=self._key)

    def _save_away(self, fields: dict[str, Any], failed: Callable[[Told], None]) -> None:
        duties = self._desk.services.duties
        if fields["first"] is None:
            raise Refused(mark("Write the date."), field="first")
        days = duties.AwayDays(fields["first"], fields["last"], fields["from_noon"], fields["until_noon"])
        new = duties.NewAbsence(
            person_id=fields["person_id"], kind=fields["kind"], days=days, note=fields["note"],
            covered_by_id=fields["covered_by_id"] or None,
        )  # fmt: skip
        self.write("save_absence", mark("The absence is noted."), failed, absence_id=self._about or None, new=new,
                   version=self._version or None, op_key=self._key)  # fmt: skip

    def remove(self) -> None:
        """Takes the duty chosen out, after asking."""
        duty, words = self._tab.chosen_duty(), self._desk.words
        if duty is None:
            return
        verbs = [("", words.tr(mark("Keep it")), "ordinary"), ("remove", words.tr(mark("Take out")), "danger")]
        question = ask(self._tab, words.tr(mark("Take this duty out of the roster?")), self._tab.said(duty), verbs)
        given: dict[str, Any] = {"duty_id": duty.id, "version": duty.version}
        question.answered.connect(lambda said: self.write("remove_duty", mark("The duty is taken out."), **given) if said else None)

    def come_back(self, absence: AbsenceView) -> None:
        """Somebody is back."""
        self.write("come_back", mark("Noted: back at work."), absence_id=absence.id)

    def end_turns(self, rotation_id: int) -> None:
        """No turns any more, after asking."""
        words = self._desk.words
        verbs = [("", words.tr(mark("Keep them")), "ordinary"), ("end", words.tr(mark("End these turns")), "danger")]
        text = words.tr(mark("What has not begun of them is taken out; the duty that runs goes on to its end."))
        question = ask(self._tab, words.tr(mark("End these turns?")), text, verbs)
        question.answered.connect(
            lambda said: self.write("end_turns", mark("The turns are ended."), rotation_id=rotation_id) if said else None
        )

    def answer(self, verb: str, offer_id: int) -> None:
        """Takes an offer, declines it or takes it back."""
        done = {"take_offer": mark("The duty is yours."), "decline_offer": mark("The offer is off the list.")}
        self.write(verb, done[verb], offer_id=offer_id)

    # Outside the window.

    def save_calendar(self) -> None:
        """One's own duties as a calendar file."""
        desk, now, language = self._desk, self._desk.clock.now(), self._desk.words.code
        words, number = desk.words, desk.person.id
        title = words.tr(mark("Save one's own duties as a calendar file"))
        file, _kind = QFileDialog.getSaveFileName(self._tab, title, f"{words.tr(mark('On duty'))}.ics", "iCalendar (*.ics)")
        if file:
            write, duties = desk.services.whole_file.write_whole, desk.services.duties
            desk.lane.read(
                lambda: write(Path(file), duties.own_duties(desk.store, person_id=number, now=now, language=language)),
                lambda _size: desk.say("done", words.say("Saved as {file}.", file=Path(file).name)),
            )

    def print_month(self) -> None:
        """The month shown as paper."""
        from desk.ui.parts.paper_window import show_paper

        desk, tab = self._desk, self._tab
        now, by, month, language = desk.clock.now(), desk.person.id, tab.middle(), desk.words.code
        title = desk.words.say("On duty, {month:month}", month=month)

        def show(pdf: bytes) -> None:
            show_paper(desk, title, pdf, tab)

        desk.lane.read(lambda: desk.services.duties.duty_list(desk.store, month=month, language=language, now=now, by=by), show)
