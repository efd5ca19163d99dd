"""The look put on: the tokens in force, fonts, palette and the one style sheet."""

from __future__ import annotations

from dataclasses import asdict
from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QPalette

from desk import paths
from desk.ui.sheet import SHEET
from desk.ui.tokens import DARK, LIGHT, RADIUS, Tokens
from desk.ui.turns import Turns

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

INTER = "Inter"
_now = {"tokens": LIGHT, "dark": False, "family": INTER, "sheet": ""}
_parts: WeakSet[QWidget] = WeakSet()
_when_seen: WeakSet[QWidget] = WeakSet()


def tokens() -> Tokens:
    """The colours in force; whatever paints asks for them each time it paints."""
    found = _now["tokens"]
    return found if isinstance(found, Tokens) else LIGHT


def is_dark() -> bool:
    """Whether the dark theme is on."""
    return bool(_now["dark"])


def colour(tone: str) -> QColor:
    """A token as a colour, which nobody changes."""
    return _ink(getattr(tokens(), tone))


@cache
def _ink(said: str) -> QColor:
    return QColor(said)


@cache
def _face(family: str, px: int, weight: int, figures: bool) -> QFont:  # noqa: FBT001 - a cache key has no names
    face = QFont(family) if family else QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    face.setWeight(QFont.Weight(weight))
    face.setPixelSize(px)
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    face.setFeature(QFont.Tag("tnum"), int(figures))
    return face


def font(px: float = 13, weight: int = 400, *, figures: bool = False) -> QFont:
    """The interface face; `figures` asks for tabular numerals (clocks, money, counts)."""
    return _face(str(_now["family"]), round(px), weight, figures)


def wide(text: str, px: float = 13, weight: int = 400, *, figures: bool = False) -> float:
    """How wide a text is in the interface face."""
    return _wide(text, str(_now["family"]), round(px), weight, figures)


def cut(text: str, room: float, px: float = 13, weight: int = 400, *, figures: bool = False) -> str:
    """As much of a text as there is room for."""
    return text if wide(text, px, weight, figures=figures) <= room else _cut(text, room, str(_now["family"]), round(px), weight, figures)


# Rows are painted again and again with the same words: to measure one takes longer than to draw it.
@lru_cache(maxsize=8192)
def _wide(text: str, family: str, px: int, weight: int, figures: bool) -> float:  # noqa: FBT001 - a cache key has no names
    return QFontMetricsF(_face(family, px, weight, figures)).horizontalAdvance(text)


@lru_cache(maxsize=4096)
def _cut(text: str, room: float, family: str, px: int, weight: int, figures: bool) -> str:  # noqa: FBT001 - a cache key
    return QFontMetricsF(_face(family, px, weight, figures)).elidedText(text, Qt.TextElideMode.ElideRight, room)


def palette(t: Tokens) -> QPalette:
    """What Fusion paints by itself (dialogs, menus, calendars) in our colours."""
    r, made = QPalette.ColorRole, QPalette()
    for role, said in {
        r.Window: t.chrome, r.WindowText: t.text, r.Base: t.canvas, r.AlternateBase: t.hover, r.Text: t.text, r.Button: t.canvas,
        r.ButtonText: t.text, r.ToolTipBase: t.text, r.ToolTipText: t.canvas, r.Highlight: t.fill, r.HighlightedText: t.on_fill,
        r.Accent: t.fill, r.Link: t.accent, r.PlaceholderText: t.text3, r.Mid: t.line, r.Light: t.canvas, r.Dark: t.edge,
    }.items():
        made.setColor(role, QColor(said))
    for role in (r.WindowText, r.Text, r.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(t.text3))
    return made


def load_fonts() -> None:
    """Makes the bundled Inter known to Qt, once."""
    if INTER not in QFontDatabase.families():
        for file in sorted((paths.resources() / "fonts/inter").glob("Inter*.ttf")):
            QFontDatabase.addApplicationFont(str(file))


def desktop_is_dark() -> bool:
    """What the desktop asks for."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def wear(part: QWidget, *, when_seen: bool = False) -> None:
    """Dresses a part of the window and all in it, now and whenever the look changes.

    The sheet is put on part by part, never on the program: that would dress each widget once for every widget above it. `when_seen`: as
    long as it is hidden no other look is put on; whoever shows it asks for that.
    """
    (_when_seen if when_seen else _parts).add(part)
    _put(part)


def _put(part: QWidget) -> None:
    from shiboken6 import isValid

    if isValid(part) and part.styleSheet() != _now["sheet"]:  # putting the same sheet on again would dress every widget anew
        part.setStyleSheet(str(_now["sheet"]))


def parts() -> list[QWidget]:
    """What is dressed when the look changes, what is in sight first."""
    from shiboken6 import isValid

    seen = [part for part in _when_seen if isValid(part) and not part.isHidden()]
    return sorted([*seen, *(part for part in _parts if isValid(part))], key=lambda part: not part.isVisible())


def dress(app: QApplication, *, dark: bool, desktop_font: bool = False, sheet: bool = True) -> None:
    """Puts tokens, fonts and palette on, and holds the sheet ready for the parts. Without its sheet a widget is made much faster."""
    _now.update(tokens=DARK if dark else LIGHT, dark=dark, family="" if desktop_font else INTER)
    if not desktop_font:
        load_fonts()
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    app.setFont(font())
    app.setPalette(palette(tokens()))
    _now["sheet"] = written() if sheet else ""


def written() -> str:
    """The sheet with the tokens in force."""
    glyphs, scheme = paths.resources() / "icons/glyphs", "dark" if is_dark() else "light"
    return SHEET.substitute(asdict(tokens()), radius=RADIUS, glyphs=glyphs.as_posix(), scheme=scheme)


class Look(QObject):
    """Follows the setting (`desktop`, `light`, `dark`) and the desktop, and says when the look has changed."""

    changed = Signal()

    def __init__(
        self, app: QApplication, *, choice: str = "desktop", desktop_font: bool = False, sheet: bool = True, turns: Turns | None = None
    ) -> None:
        super().__init__(app)
        self._turns = turns or Turns(self)
        self._app, self._choice, self._desktop_font, self._sheet = app, choice, desktop_font, sheet
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)
        self.put_on()

    def choose(self, choice: str, *, desktop_font: bool) -> None:
        """Changes the setting and dresses at once."""
        if (choice, desktop_font) != (self._choice, self._desktop_font):
            self._choice, self._desktop_font = choice, desktop_font
            self.put_on()

    @property
    def wants_dark(self) -> bool:
        """Whether the setting, or else the desktop, asks for the dark theme."""
        return desktop_is_dark() if self._choice == "desktop" else self._choice == "dark"

    def put_on(self) -> None:
        """Dresses the program part by part, what is in sight first, and tells whoever keeps colours."""
        dress(self._app, dark=self.wants_dark, desktop_font=self._desktop_font, sheet=self._sheet)
        self._put_on_parts()
        self.changed.emit()

    def _put_on_parts(self) -> None:
        for part in parts():
            self._turns.add(("sheet", part), partial(_put, part), seen=part.isVisible())

    def complete(self) -> None:
        """The window's first widgets are made: the sheet is put on too, at once, for they are about to be seen."""
        if not self._sheet:
            self._sheet = True
            _now["sheet"] = written()
            for part in parts():
                _put(part)

    @Slot()
    def _follow(self) -> None:
        if self._choice == "desktop" and self.wants_dark != is_dark():
            self.put_on()
