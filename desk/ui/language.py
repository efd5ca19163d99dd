"""Qt's own words (context menus, file dialogs) in the person's language, and the language to begin with."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desk.words import LANGUAGES

ALIKE = {"no": "nb", "nn": "nb", "da": "nb"}
_held: list[QTranslator] = []


def desktop_language() -> str:
    """The first of the desktop's languages that the program speaks, else English."""
    for wanted in QLocale.system().uiLanguages():
        code = wanted.replace("_", "-").split("-")[0].lower()
        code = ALIKE.get(code, code)
        if code in LANGUAGES:
            return code
    return "en"


def speak(code: str) -> None:
    """Gives Qt its own texts in that language, where Qt has them, and the language's way with numbers."""
    app = QCoreApplication.instance()
    if app is None:
        return
    while _held:
        app.removeTranslator(_held.pop())
    QLocale.setDefault(QLocale(LANGUAGES[code].locale if code in LANGUAGES else "en_GB"))
    made = QTranslator(app)
    if code != "en" and made.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(made)
        _held.append(made)
