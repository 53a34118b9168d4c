"""Lets the window speak a language: its texts, Qt's own, the direction it is laid out in, and figures 0 to 9."""

import xml.etree.ElementTree as ET

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from tpi_tracker import log, tongue
from tpi_tracker.paths import resource

_LOCALES = {"en": "en_GB", "ar": "ar_AE"}
"""The locale Qt formats by where the code alone would choose another: of the Arabic ones, one with figures 0 to 9."""

_installed: list["_Texts"] = []


class _Texts(QTranslator):
    """Texts of a language. Qt reads the bytes where they lie, so they live as long as this does."""

    def __init__(self, made: bytes = b"") -> None:
        super().__init__()
        self._made = made


def chosen(wish: str | None, kept: str) -> str:
    """The language to speak: what the command line asks for, else what Settings keep, else what the system speaks."""
    for code in (wish or "", kept):
        if code in tongue.TONGUES:
            return code
    return tongue.best(QLocale.system().uiLanguages())


def speak(app: QApplication, code: str) -> None:
    """Speak a language from now on. What is on the screen is built anew by whoever built it."""
    for translator in _installed:
        app.removeTranslator(translator)
    _installed.clear()
    if code != tongue.ENGLISH.code:
        _install(app, _of_qt(code))
        _install(app, _own(code))
    tongue.speak(code)
    QLocale.setDefault(QLocale(_LOCALES.get(code, code)))
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if tongue.spoken().right_to_left else Qt.LayoutDirection.LeftToRight
    )


def _install(app: QApplication, translator: _Texts | None) -> None:
    if translator is not None:
        app.installTranslator(translator)
        _installed.append(translator)


def _own(code: str) -> "_Texts | None":
    from tpi_tracker.ui import tongue_file  # British English needs none of it

    try:
        made = tongue_file.compiled(tongue_file.finished(resource("i18n", f"tpi_tracker_{code}.ts")), code)
    except (OSError, ET.ParseError):
        log.LOGGER.exception("the texts of a language could not be read; English is spoken")
        return None
    translator = _Texts(made)
    return translator if made and translator.load(made) else None


def _of_qt(code: str) -> "_Texts | None":
    translator = _Texts()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator if translator.load(f"qtbase_{code.partition('_')[0]}", folder) else None
