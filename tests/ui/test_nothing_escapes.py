"""With every translated text set in brackets no word of the window stands outside of them: nothing escapes translation.

What is looked at is what a person reads or hears: labels, buttons, placeholders, choices, accessible names and their
descriptions. What comes out of records, sources and keys of the keyboard is no text of the program.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget

from tests.ui.test_sight import PAGES, SHEETS
from tpi_tracker import paths, tongue
from tpi_tracker.render import paper_words, wording
from tpi_tracker.services import catalogue_files, catalogue_language
from tpi_tracker.settings import Settings
from tpi_tracker.ui.main_window import MainWindow

OPEN, CLOSED = "⟦", "⟧"
_BRACKETED = re.compile(f"{OPEN}[^{OPEN}{CLOSED}]*{CLOSED}")
_WORD = re.compile(r"[^\W\d_]{3,}")
NO_TEXT = re.compile(
    r"[0-9A-HJKMNP-TV-Z]{26}|PEG|PGIC|R upper trap x2 1ml lido1 twitch; L levator x1|"
    r"Ctrl|Shift|Return|Enter|Esc|Alt|Space|Tab|Del|mL|mg/mL|kg|mm|NRS|VAS|TPI Tracker|English \((UK|US)\)|Deutsch|"
    r"Español|Français|العربية|Europe/\w+|XXXX|PMC\d+|[\w./]+\.toml\b[^⟦]*"
    r"|(response|failure|schedule|plan|pattern) \d\.\d"
)
"""Names of keys, units, scales, languages by their own name, files and rules; the sample of the quick line."""


class _Bracketed(QTranslator):
    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        own = not context.startswith("Q") or context == "QuickLine"
        return f"{OPEN}{source}{CLOSED}" if own and source else None


def _bracketed(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _bracketed(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_bracketed(inner) for inner in value]
    return (
        f"{OPEN}{value}{CLOSED}" if isinstance(value, str) and _WORD.search(re.sub(r"\{[^}]*\}", "", value)) else value
    )


class _Every(dict[str, str]):
    """A list of the catalogue that translates whatever it is asked."""

    def get(self, text: str, _other: Any = "") -> str:  # type: ignore[override]  # as a dict that holds everything
        return f"{OPEN}{text}{CLOSED}"


@pytest.fixture
def pseudo(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    marked = tuple(f"{OPEN}{month}{CLOSED}" for month in tongue.ENGLISH.months)
    days = tuple(f"{OPEN}{day}{CLOSED}" for day in tongue.ENGLISH.weekdays)
    made = replace(tongue.ENGLISH, code="xx", months=marked, weekdays=days)
    monkeypatch.setitem(tongue.TONGUES, "xx", made)
    plain, paper, listed = wording.texts, paper_words.paper_texts, catalogue_language._list
    monkeypatch.setattr(wording, "texts", lambda code: _bracketed(plain("en")) if code == "xx" else plain(code))
    monkeypatch.setattr(
        paper_words, "paper_texts", lambda code: _bracketed(paper("en")) if code == "xx" else paper(code)
    )
    every = catalogue_language._List(True, _Every(any="text"))
    monkeypatch.setattr(catalogue_language, "_list", lambda code, file: every if code == "xx" else listed(code, file))
    translator = _Bracketed()
    qapp.installTranslator(translator)
    tongue.speak("xx")
    catalogue_files.take(())
    yield
    qapp.removeTranslator(translator)
    tongue.speak("en")
    for kept in (wording._word, wording._forms, wording._text):
        kept.cache_clear()
    catalogue_files.take(())


@pytest.fixture
def window(qtbot, pseudo, failing, jobs, tmp_path) -> Iterator[MainWindow]:
    paths.keep_everything_in(tmp_path / "own")
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.show_clinic(failing)
    yield made
    made.close()


def _said(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    yield from (widget.accessibleName(), widget.accessibleDescription())


def _outside(text: str) -> str:
    before = ""
    while before != text:
        before, text = text, _BRACKETED.sub("", text)
    return text


def _known(value: Any, key: str = "") -> Iterator[str]:
    """Sources, and what payers call their policies: they stay as they are printed."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _known(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from _known(inner, key)
    elif isinstance(value, str) and len(value) > 8 and key in {"source", "name", "payer", "jurisdiction"}:
        yield " ".join(value.split())


FILES = ("checklist", "coverage", "dose", "formulary", "instruments", "muscles", "rules", "safety", "steroid")
RECORDS = ("DVOŘÁK, Petr", "Dvořák", "Petr", "Left shoulder blade", "Ada Berg", "Riverside Pain Clinic")
"""What the clinic of the test holds."""


def _escaped(window: MainWindow, known: list[str]) -> set[str]:
    found = set()
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        for text in _said(widget):
            left = " ".join(_outside(text).split())
            if not _WORD.search(left):
                continue
            for words in known:
                left = left.replace(words, "")
            if _WORD.search(NO_TEXT.sub("", left)):
                found.add(f"{type(widget).__name__} {widget.objectName()}: {text!r}")
    return found


def test_no_word_of_the_window_escapes_translation(window: MainWindow, qapp: QApplication) -> None:
    known = sorted({text for file in FILES for text in _known(catalogue_files.shipped(file))}, key=len, reverse=True)
    known += [*RECORDS, window.workspace.clinic.user.name]
    found: set[str] = set()
    for name, place in (PAGES | SHEETS).items():
        window.workspace.go(place)
        for _ in range(3):
            qapp.processEvents()
        found |= {f"{name}: {text}" for text in _escaped(window, known)}
        window.workspace.navigator.close_sheet()
    assert not found, "\n".join(sorted(found))
