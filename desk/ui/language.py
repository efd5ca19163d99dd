"""Qt's own words (context menus, buttons of file dialogs) in the person's language, and the language to begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desk.ui.qt_texts import QT_TEXTS
from desk.words import LANGUAGES, Words, speaker

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

ALIKE = {"no": "nb", "nn": "nb", "da": "nb"}
_held: list[QTranslator] = []


class OwnTexts(QTranslator):
    """Says the few texts of Qt that a person meets here, for languages Qt itself does not speak."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = {text: words.tr(own) for text, own in QT_TEXTS.items()}

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The text in the language, or None for Qt to look further."""
        return self._texts.get(text)

    def isEmpty(self) -> bool:
        """It has texts."""
        return False


def desktop_language() -> str:
    """The first of the desktop's languages that the program speaks, else English."""
    for wanted in QLocale.system().uiLanguages():
        code = wanted.replace("_", "-").split("-")[0].lower()
        code = ALIKE.get(code, code)
        if code in LANGUAGES:
            return code
    return "en"


def speak(code: str) -> None:
    """Gives Qt its own texts in that language, and the language's way with numbers."""
    app = QCoreApplication.instance()
    if app is None:
        return
    while _held:
        app.removeTranslator(_held.pop())
    QLocale.setDefault(QLocale(LANGUAGES[code].locale if code in LANGUAGES else "en_GB"))
    if code == "en":
        return
    # What is installed last is asked first: Qt's own texts, and ours where it has none.
    ours, theirs = OwnTexts(speaker(code), app), QTranslator(app)
    for made in (ours, theirs) if theirs.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) else (ours,):
        app.installTranslator(made)
        _held.append(made)
