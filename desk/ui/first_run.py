"""The first run: which promise, whose desk, where its data lives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desk import paths
from desk.ui import icons
from desk.ui.form import Choice, Form, text_field
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import ChoiceCard, pane
from desk.ui.parts.labels import line, name, set_tone, text_label
from desk.ui.parts.splitter import Splitter
from desk.ui.place_step import PlaceStep
from desk.ui.profile_panel import ProfilePanel
from desk.ui.profile_story import COUNTRIES
from desk.words import LANGUAGES

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent

    from desk.rules.errors import Told
    from desk.rules.profile import Profile
    from desk.ui.desk_context import Desk

LIST, STEPS = 560, 3


class FirstRun(QWidget):
    """Three steps; `made(database, answers)` at the end; `examples(profile_key)`, `existing(database)` or `server_wanted` before it.

    With `purpose` examples the first step is all there is. A run that `may_leave` goes back to the desk that is open: `left`. In a
    `fixed_place` the database is open already and cannot be another.
    """

    made = Signal(str, object)
    examples = Signal(str)
    existing = Signal(str)
    left = Signal()
    server_wanted = Signal()
    setting_wanted = Signal(str, object)

    def __init__(
        self, desk: Desk, database: str, parent: QWidget | None = None, *,
        purpose: str = "desk", may_leave: bool = False, fixed_place: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._desk, self._database = desk, database
        self._examples_only, self._may_leave, self._fixed = purpose == "examples", may_leave, fixed_place
        self._profiles: dict[str, Profile] = {}
        self._cards: dict[str, ChoiceCard] = {}
        self.chosen, self._step = "", 0
        self._build()
        desk.language_changed.connect(self.retranslate)
        desk.lane.read(desk.services.profiles.shipped_profiles, self._show, channel="profiles")
        self.retranslate()

    # Building.

    def _build(self) -> None:
        self._title, self._line = text_label("", 22, 600), text_label("", 13, 400, "text2", wrap=True)
        self.language = Choice((code, row.name) for code, row in LANGUAGES.items())
        self.theme = Choice()
        self.language.choose(self._desk.words.code)
        self.language.currentIndexChanged.connect(self._pick_language)
        self.theme.currentIndexChanged.connect(self._pick_theme)
        self._steps = QStackedWidget()
        for page in (self._profile_step(), self._desk_step(), self._place_step()):
            self._steps.addWidget(page)
        examples = self._examples_only
        self.open_database, self.open_server = Button("", "ordinary", "folder-open"), Button("", "ordinary", "database")
        self.try_examples = Button("", "primary", "", "Return") if examples else Button("", "ordinary")
        self.back, self.go_on = Button("", "ordinary"), Button("", "primary", "", "Return")
        self.go_on.setVisible(not examples)
        self.open_database.setVisible(not examples)
        self.open_server.setVisible(not examples)
        self._count = text_label("", 12, 400, "text2")
        self.open_database.clicked.connect(self._open_existing)
        self.open_server.clicked.connect(self.server_wanted)
        self.try_examples.clicked.connect(self._try)
        self.back.clicked.connect(self._go_back)
        self.go_on.clicked.connect(self._go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._head(), line(), self._steps, line(), self._foot()):
            column.addWidget(part, 1 if part is self._steps else 0)

    def _head(self) -> QWidget:
        head = pane("canvas")
        head.setFixedHeight(108)
        row = QHBoxLayout(head)
        row.setContentsMargins(40, 0, 32, 0)
        row.setSpacing(16)
        sign = text_label()
        sign.setPixmap(icons.pixmap("quarterdesk", "#000000", 52, self.devicePixelRatioF()))
        said = QVBoxLayout()
        said.setSpacing(4)
        said.addStretch(1)
        said.addWidget(self._title)
        said.addWidget(self._line)
        said.addStretch(1)
        row.addWidget(sign)
        row.addLayout(said, 1)
        row.addWidget(self.language)
        row.addWidget(self.theme)
        return head

    def _foot(self) -> QWidget:
        foot = pane("chrome")
        foot.setFixedHeight(64)
        row = QHBoxLayout(foot)
        row.setContentsMargins(40, 0, 32, 0)
        row.setSpacing(8)
        row.addWidget(self.open_database)
        row.addWidget(self.open_server)
        row.addStretch(1)
        row.addWidget(self._count)
        row.addSpacing(8)
        order = (self.back, self.try_examples, self.go_on) if self._examples_only else (self.try_examples, self.back, self.go_on)
        for button in order:
            row.addWidget(button)
        return foot

    def _profile_step(self) -> QWidget:
        ground, area, inside = pane("chrome"), QScrollArea(), pane("clear")
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(40, 12, 20, 12)
        self._list.setSpacing(8)
        self._list.addStretch(1)
        whole = QVBoxLayout(ground)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.panel = ProfilePanel()
        split = Splitter()
        split.addWidget(ground)
        split.addWidget(self.panel)
        split.setSizes([LIST, 900])
        return split

    def _desk_step(self) -> QWidget:
        self.who = Form(1)
        self.who.add("name", "", text_field())
        self.who.add("person", "", text_field())
        return self._narrow(self.who)

    def _place_step(self) -> QWidget:
        self.where = PlaceStep(self._desk, self._database, fixed=self._fixed)
        self.place, self.choose_file = self.where.form, self.where.choose_file
        self.where.server_wanted.connect(self.server_wanted)
        self.where.changed.connect(self.retranslate)
        return self._narrow(self.where)

    def takes_place(self) -> bool:
        """Whether a database that was opened meanwhile may be where this desk is to live."""
        return not self._examples_only

    def take_place(self, database: str) -> None:
        """The desk is to live in a database that is open and empty; what was typed so far stays."""
        self.where.take(database)

    @staticmethod
    def _narrow(form: QWidget, below: QWidget | None = None) -> QWidget:
        ground = pane("canvas")
        column = QVBoxLayout(ground)
        column.setContentsMargins(40, 32, 40, 32)
        form.setMaximumWidth(560)
        column.addWidget(form)
        if below is not None:
            column.addWidget(below)
        column.addStretch(1)
        return ground

    # Profiles.

    def _show(self, profiles: dict[str, Profile]) -> None:
        self._profiles = profiles
        self.chosen = self.chosen or self._nearest(profiles)
        for old in self._cards.values():
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._cards = {key: self._card(key, profile) for key, profile in profiles.items()}
        for at, card in enumerate(self._cards.values()):
            self._list.insertWidget(at, card)
        self.choose(self.chosen)
        if self._step == 0 and self.chosen in self._cards:
            self._cards[self.chosen].setFocus()

    def _nearest(self, profiles: dict[str, Profile]) -> str:
        """A profile of the language chosen comes first."""
        return next((key for key, profile in profiles.items() if self._desk.words.code in profile.languages), next(iter(profiles), ""))

    def _card(self, key: str, profile: Profile) -> ChoiceCard:
        words, made = self._desk.words, ChoiceCard(radio=True)
        top = QHBoxLayout()
        top.addWidget(text_label(profile.name, 15, 600))
        top.addStretch(1)
        country = words.tr(COUNTRIES.get(profile.country, profile.country))
        facts = (country, profile.currency, words.say("VAT {rate:percent}", rate=profile.vat_rate))
        top.addWidget(text_label(" · ".join(facts), 12, 400, "text2", figures=True))
        made.column.addLayout(top)
        made.column.addWidget(text_label(words.tr(profile.summary), 13, 400, "text2", wrap=True))
        made.picked.connect(lambda: self.choose(key))
        name(made, profile.name, words.tr(profile.summary))
        return made

    def choose(self, key: str) -> None:
        """Shows one profile as chosen."""
        self.chosen = key
        for one, card in self._cards.items():
            card.choose(one == key)
        if key in self._profiles:
            self.panel.tell(self._profiles[key], self._desk.words)

    # Steps.

    @Slot()
    def _go_on(self) -> None:
        if self._examples_only:
            self._try()
            return
        if self._step == 1 and not self._named():
            return
        if self._step < STEPS - 1:
            self._show_step(self._step + 1)
            return
        answers = {
            "profile_key": self.chosen, "name": self.who.text("name"), "person": self.who.text("person"),
            "language": str(self.language.value()),
        }  # fmt: skip
        self.go_on.setEnabled(False)
        self.made.emit(self.where.database(), answers)

    def _named(self) -> bool:
        words, whole = self._desk.words, True
        self.who.clear_errors()
        for key in ("person", "name"):
            if not self.who.text(key):
                self.who[key].show_error(words.tr("A name is needed."))
                self.who[key].field.setFocus()
                whole = False
        return whole

    @Slot()
    def _go_back(self) -> None:
        if self._step > 0:
            self._show_step(self._step - 1)
        elif self._may_leave:
            self.left.emit()

    def _show_step(self, step: int) -> None:
        self._step = step
        self._steps.setCurrentIndex(step)
        self.retranslate()
        field = (None, self.who["name"].field, self.place["database"].field)[step]
        if isinstance(field, QLineEdit):
            field.setFocus()

    def refused(self, error: Told) -> None:
        """What was wrong, at the field it is about; nothing typed is lost."""
        self.go_on.setEnabled(True)
        if not self.try_examples.isEnabled():
            self.try_examples.setEnabled(True)
            self._line.setText(self._desk.sentence(error))
            set_tone(self._line, "red")
            return
        for step, form in ((1, self.who), (2, self.place)):
            if error.field and form.show_refusal(error, self._desk.words):
                self._show_step(step)
                form.show_refusal(error, self._desk.words)
                return
        self._show_step(2)
        self.place["database"].show_error(self._desk.sentence(error))

    @Slot()
    def _try(self) -> None:
        if not self.try_examples.isEnabled() or not self.chosen:
            return
        self.try_examples.setEnabled(False)
        self.examples.emit(self.chosen)

    @Slot()
    def _open_existing(self) -> None:
        words = self._desk.words
        found, _ = QFileDialog.getOpenFileName(self, words.tr("Open a database"), str(paths.user_data()), "*.sqlite *.db")
        if found:
            self.existing.emit(found)

    @Slot()
    def _pick_language(self) -> None:
        self.setting_wanted.emit("language", self.language.value())

    @Slot()
    def _pick_theme(self) -> None:
        self.setting_wanted.emit("theme", self.theme.value())

    # Words.

    @Slot()
    def retranslate(self) -> None:
        """Every word in the language now chosen."""
        words = self._desk.words
        titles = (
            (words.tr("Which promise does your desk keep?"),
             words.tr("The server's database is empty: pick the promise of the desk that is to live in it.")
             if self.where.is_server() else
             words.tr("Pick the one nearest to yours. It becomes your own copy: hours, promises and prices can all be changed later.")),
            (words.tr("Whose desk is it?"), words.tr("The name stands on price lists and invoices. You become its administrator.")),
            (words.tr("Where does the data live?"),
             words.tr("In this database, which is empty so far.") if self.where.fixed
             else words.tr("It can move later: a desk goes from a file to a server and back, row by row.")),
        )  # fmt: skip
        self._title.setText(titles[self._step][0])
        self._line.setText(titles[self._step][1])
        if self._examples_only:
            self._title.setText(words.tr("Which promise do you want to try?"))
            self._line.setText(words.tr("A desk full of invented customers keeps it. Your own desk stays as it is."))
        self.theme.set_rows([
            ("desktop", words.tr("Light or dark: as the desktop")), ("light", words.tr("Light theme")), ("dark", words.tr("Dark theme")),
        ])  # fmt: skip
        self.theme.choose(self._desk.settings["theme"])
        name(self.language, words.tr("Language"))
        name(self.theme, words.tr("Light or dark"))
        self.who["name"].relabel(words.tr("The desk's name"))
        self.who["person"].relabel(words.tr("Your name"))
        self.open_database.setText(words.tr("Open an existing database…"))
        self.open_server.setText(words.tr("Connect to a team's database…"))
        self.try_examples.setText(words.tr("Try it with examples"))
        self.back.setText(words.tr("Back"))
        self.back.setVisible(self._step > 0 or self._may_leave)
        set_tone(self._line, "text2")
        self.try_examples.setVisible(self._step == 0)
        for button in (self.open_database, self.open_server):
            button.setVisible(self._step == 0 and not self._examples_only)
        self.where.retranslate()
        self.go_on.setText(words.tr("Set up the desk") if self._step == STEPS - 1 else words.tr("Continue"))
        self._count.setText("" if self._examples_only else words.say("Step {n} of {all}", n=self._step + 1, all=STEPS))
        if self._profiles:
            self._show(self._profiles)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Escape goes back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.go_on.isEnabled():
            self._go_on()
        elif event.key() == Qt.Key.Key_Escape and (self._step > 0 or self._may_leave):
            self._go_back()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The focus begins on the profile chosen."""
        super().showEvent(event)
        if self.chosen in self._cards:
            self._cards[self.chosen].setFocus()

    def sizeHint(self) -> QSize:
        """As the window's first size."""
        return QSize(1440, 900)
