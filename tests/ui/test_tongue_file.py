"""What the program makes of a .ts file in memory is what Qt's own lrelease makes of it."""

from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from PySide6.QtCore import QTranslator

from tpi_tracker.tongue import TONGUES
from tpi_tracker.ui import tongue_file

TEXTS = {
    ("Page", "Save"): ("Sichern",),
    ("Other", "Save"): ("Aufheben",),
    ("Page", "ä < é & “ü” \u00a0…"): ("ل < é & “ü” \u00a0…",),
    ("Page", "a text of many words " * 40): ("ein langer Text " * 40,),
}
COUNTS = (0, 1, 2, 3, 10, 11, 25, 99, 100, 101, 102, 103, 111, 1000)
FORMS = {"en_US": ("one", "other"), "de": ("one", "other"), "es": ("one", "other"), "fr": ("one", "other")}
FORMS["ar"] = ("zero", "one", "two", "few", "many", "other")


def _file(folder: Path, language: str) -> Path:
    lines = ['<?xml version="1.0" encoding="utf-8"?><TS version="2.1">']
    for (context, source), (said,) in TEXTS.items():
        lines.append(f"<context><name>{context}</name><message><source>{escape(source)}</source>")
        lines.append(f"<translation>{escape(said)}</translation></message></context>")
    lines.append('<context><name>Page</name><message numerus="yes"><source>{count} days</source><translation>')
    lines += [f"<numerusform>{form}</numerusform>" for form in FORMS[language]]
    lines.append("</translation></message><message><source>Not yet</source>")
    lines.append('<translation type="unfinished">halb</translation></message></context></TS>')
    path = folder / f"{language}.ts"
    path.write_text("".join(lines), encoding="utf-8")
    return path


@pytest.mark.parametrize("language", FORMS)
def test_qt_finds_every_finished_text_and_the_plural_form_of_a_count(tmp_path: Path, language: str) -> None:
    made = tongue_file.compiled(tongue_file.finished(_file(tmp_path, language)), language)
    translator = QTranslator()
    assert translator.load(made)
    for (context, source), (said,) in TEXTS.items():
        assert translator.translate(context, source) == said
    for count in COUNTS:
        assert translator.translate("Page", "{count} days", None, count) == TONGUES[language].plural(count)
    assert not translator.translate("Page", "Not yet")
    assert not translator.translate("Elsewhere", "Save")


def test_nothing_finished_is_nothing_to_load(tmp_path: Path) -> None:
    path = tmp_path / "none.ts"
    path.write_text(
        "<TS><context><name>A</name><message><source>a</source>"
        '<translation type="unfinished"/></message></context></TS>'
    )
    assert tongue_file.compiled(tongue_file.finished(path), "de") == b""
