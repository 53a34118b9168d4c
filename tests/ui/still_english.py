"""Which words a window in another language still says in English: on a widget, in its items, painted, or in a tooltip.

A word is suspect when the English texts of the program have it and those of the language that is on do not (Arabic:
when it is written in Latin letters), and neither a record nor a source holds it. So a remnant is found also inside a
sentence that is otherwise translated.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from tpi_tracker.paths import resource
from tpi_tracker.services import abbreviations
from tpi_tracker.services.catalogue_language import FIELDS, english_of
from tpi_tracker.tongue import TONGUES
from tpi_tracker.ui.forms import questionnaire_entry
from tpi_tracker.ui.forms.session_quick_line import SAMPLE
from tpi_tracker.ui.tongue_file import finished
from tpi_tracker.ui.widgets import site_list

WORD = re.compile(r"[^\W\d_]+")
BESIDE = re.compile(r"\[\u2068[^\u2069]*\u2069\]")
"""The English behind an unreviewed clinical text."""
YEARS = re.compile(r"\d[\s\u00a0](y)\)")
"""A letter that is a word: ``(61 y)``."""
CODES = re.compile(
    r"\b(rules|dose|steroid|safety|coverage|formulary|muscles|checklist|instruments)[./]\w+"
    r"|\b(response|failure|schedule|plan|pattern|dose|steroid|safety|coverage)\u00a0?\s?\d+\.\d+"
    r"|\b(Ctrl|Strg|Shift|Alt|Maj)\+[\w+]+"
    r"|\b(?=\w*\d)(?=\w*[A-Z])[A-Z\d]{4,}\b"
)
"""Names of files and rules, of keys where Qt has no word of its own; lots and keys of records."""
KEYS = frozenset(
    ("return", "enter", "space", "backspace", "del", "home", "end", "esc", "pgup", "pgdown", "menu", "tab")
)
UNITS = frozenset(["ml", "mg", "kg", "mm", "mcg", "nrs", "vas", "pdf", "csv", "xlsx", "fhir", "tpi", "tracker"])
ROWS = 12
"""Rows of a long list that are read."""


class Painted:
    """Notes every text that is painted, while it is on; and what stands in English on purpose: the source of an
    unreviewed translation of a questionnaire."""

    def __init__(self, monkeypatch: Any) -> None:
        self.texts: set[str] = set()
        self.on_purpose: set[str] = set()
        paint = QPainter.drawText

        def beside(file: str, text: str) -> str:
            english = english_of(file, text)
            self.on_purpose.add(_bare(english))
            return english

        for module in (questionnaire_entry, site_list):
            monkeypatch.setattr(module, "english_of", beside)

        def noting(painter: QPainter, *given: Any) -> Any:
            self.texts.update(each for each in given if isinstance(each, str))
            return paint(painter, *given)

        monkeypatch.setattr(QPainter, "drawText", noting)


def remnants(window: QWidget, code: str, painted: Painted, known: Iterable[str] = ()) -> list[str]:
    """What is still English, with where it stands. ``known`` are words of records, such as names of patients; the words
    of the quick line are what people type, the same in every language."""
    if code == "en_US":
        return []
    records = frozenset(word.casefold() for text in known for word in WORD.findall(text))
    on_purpose = painted.on_purpose | {each.word.word for each in abbreviations.known()}
    found = {text: where for where, text in _said(window)}
    found |= {text: "painted" for text in painted.texts if text not in found}
    return [
        f"{where}: {', '.join(words)} in {text!r}"
        for text, where in found.items()
        if _bare(text) not in on_purpose
        if (words := [word for word in suspects(text, code) if word.casefold() not in records])
    ]


def _bare(text: str) -> str:
    return text.strip("\u2068\u2069").casefold()


@cache
def suspects(text: str, code: str) -> tuple[str, ...]:
    """Words of a text that are English and not of the language."""
    if text == SAMPLE or not text:
        return ()
    rest = BESIDE.sub(" ", text.replace("\u200b", ""))  # where a long address may break
    return tuple(_english(CODES.sub(" ", sources().sub(" ", rest)), code)) if _english(rest, code) else ()


def _english(text: str, code: str) -> list[str]:
    english, own = words_of("en"), words_of(code)
    found = [word for word in WORD.findall(text) if len(word) > 1 and word.casefold() not in KEYS | UNITS]
    if code == "ar":
        return [word for word in found if word.isascii() and word.casefold() not in own]
    return [word for word in found if word.casefold() in english and word.casefold() not in own] + YEARS.findall(text)


def _said(window: QWidget) -> Iterator[tuple[str, str]]:
    for widget in [window, *window.findChildren(QWidget)]:
        if widget is window or widget.isVisibleTo(window):
            for text in filter(None, _of(widget)):
                yield f"{type(widget).__name__} {widget.objectName()}", text


def _of(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
    if isinstance(widget, QAbstractButton | QLabel):
        yield widget.text()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _items(widget.model())


def _items(model: QAbstractItemModel) -> Iterator[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(QModelIndex()), ROWS)):
            at = model.index(row, column)
            yield from (said for role in roles if isinstance(said := at.data(role), str))


@cache
def words_of(code: str) -> frozenset[str]:
    """Every word the program says in a language."""
    tongue = TONGUES[code]
    texts = [*tongue.months, *tongue.weekdays, *tongue.near, *(each.name for each in TONGUES.values())]
    i18n, catalogue = resource("i18n"), resource("catalogue")
    if code == "en":
        texts += [each.source for each in finished(i18n / "tpi_tracker_de.ts")]
        for path in [i18n / "told" / "de.toml", *(catalogue / "de").glob("*.toml")]:
            texts += list(tomllib.loads(path.read_text(encoding="utf-8")))
    else:
        texts += [form for each in finished(i18n / f"tpi_tracker_{code}.ts") for form in each.forms]
        for path in [i18n / "told" / f"{code}.toml", *(catalogue / code).glob("*.toml")]:
            texts += _strings(tomllib.loads(path.read_text(encoding="utf-8")))
    for name in (f"{code}.toml", f"{code}-paper.toml"):
        texts += _strings(tomllib.loads((i18n / name).read_text(encoding="utf-8")))
    return frozenset(word.casefold() for text in texts for word in WORD.findall(re.sub(r"\{[^}]*\}", " ", text)))


@cache
def sources() -> re.Pattern[str]:
    """The texts of the catalogue that stay as they are printed: citations, and names payers gave."""
    found: set[str] = set()
    for path in resource("catalogue").glob("*.toml"):
        found |= set(_untranslated(tomllib.loads(path.read_text(encoding="utf-8")), path.stem))
    parts = {" ".join(text.split()) for text in found if len(text) > 4 and re.search(r"[A-Z ]", text)}
    listed = (re.escape(text).replace(r"\ ", r"\s+") for text in sorted(parts, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{'|'.join(listed)})(?!\w)")


def _untranslated(content: object, file: str, field: str = "") -> Iterator[str]:
    if isinstance(content, Mapping):
        for key, inner in content.items():
            yield from _untranslated(inner, file, key)
    elif isinstance(content, list):
        for inner in content:
            yield from _untranslated(inner, file, field)
    elif isinstance(content, str) and (field not in FIELDS or (file, field) == ("coverage", "name")):
        yield content


def _strings(content: object) -> list[str]:
    if isinstance(content, Mapping):
        return [text for inner in content.values() for text in _strings(inner)]
    if isinstance(content, list):
        return [text for inner in content for text in _strings(inner)]
    return [content] if isinstance(content, str) else []
