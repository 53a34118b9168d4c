"""The demo clinic in another language, and what the layers below tell: no word of it is English any more.

Every place of a small clinic is looked at in ``test_sight_languages.py``; here are the lists, flags, calls and dialogs
that it has none of. German runs always, the others with ``-m thorough``.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from tests.ui.still_english import Painted, remnants, suspects
from tests.ui.test_focus_comes_back import read_only
from tpi_tracker import paths
from tpi_tracker.domain import checks, gs1, waits
from tpi_tracker.domain.clock_doubt import ClockDoubt, Way
from tpi_tracker.domain.errors import DomainError
from tpi_tracker.render.told import told_words
from tpi_tracker.services import catalogue_files, clock_words, demo, patients
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.settings import Settings
from tpi_tracker.ui import places, speaking
from tpi_tracker.ui.dialogs.muscle_card import show_muscle
from tpi_tracker.ui.main_window import MainWindow

OTHERS = ("de", "es", "fr", "ar")
DAY, NOW = date(2026, 11, 23), datetime(2026, 11, 23, 14, 32, tzinfo=UTC)
FAILING, FLAGGED = "104827", "104220"


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Any]:
    def on(code: str) -> None:
        speaking.speak(qapp, code)
        catalogue_files.take(())

    yield on
    on("en")


def _written(clinic: Clinic) -> set[str]:
    """What people wrote into the demo: names, titles, notes."""
    found = {clinic.profile.name, "scored", "came"}
    with clinic.reading() as reader:
        for table in reader.connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars():
            if table not in {"audit", "catalogue"}:
                rows = reader.connection.exec_driver_sql(f'SELECT * FROM "{table}"').all()
                texts = {value for row in rows for value in row if isinstance(value, str)}
                found |= {text for text in texts if " " in text or text[:1].isupper()}
    return found


@pytest.mark.parametrize(
    "code", ["de", *(pytest.param(code, marks=pytest.mark.thorough) for code in OTHERS if code != "de")]
)
def test_nothing_of_the_demo_clinic_is_left_in_english(qtbot, qapp, jobs, tmp_path, monkeypatch, speak, code) -> None:
    paths.keep_everything_in(tmp_path / "own")
    painted = Painted(monkeypatch)
    clinic = demo.demo(tmp_path / "demo", today=DAY, clock=lambda: NOW)
    written = _written(clinic)
    speak(code)
    window = MainWindow(Settings(), jobs)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    workspace = window.show_clinic(clinic)
    found = []

    def look(name: str) -> None:
        for _ in range(3):
            qapp.processEvents()
        found.extend(f"{name}: {each}" for each in remnants(window, code, painted, written))
        painted.texts.clear()
        for dialog in window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.done(QDialog.DialogCode.Rejected)

    known = patients.summaries(clinic, [FAILING, FLAGGED])
    look("today")
    for name, place in (
        ("patients", places.PatientsPlace()),
        ("catalogue", places.CataloguePlace("rules/response")),
        ("flagged", places.PatientPlace(FLAGGED, known[FLAGGED].problem_id)),
        ("workup", places.WorkupPlace(FAILING, known[FAILING].problem_id)),
        ("failing", places.PatientPlace(FAILING, known[FAILING].problem_id)),
    ):
        workspace.go(place)
        look(name)
    for command in ("keys", "palette", "sources"):
        workspace.do(command)
        look(command)
    for kind in ("history", "flag", "evidence"):
        read_only(kind)(window)
        look(kind)
    show_muscle(window, "soleus")
    look("muscle")
    window.close()
    assert not found, "\n".join(found)


def _told() -> Iterator[str]:
    """Sentences that are put together from a pattern and pieces, each as its layer makes it."""
    early, late, born = date(2026, 3, 7), date(2026, 5, 7), date(1965, 7, 14)
    for ends, starts in (
        ("ended", "began"),
        ("is reviewed", "starts"),
        ("ended", "starts"),
        ("is over", "was noticed"),
    ):
        yield from (each.sentence for each in checks._order("x", "The step", late, early, ends, starts))
    yield from (each.sentence for each in checks._order("x", "The workup", late, early, "is concluded", "opened"))
    for what in ("The onset", "The session", "The drug", "The call", "The addendum", "The complication"):
        yield checks._before_birth("x", what, date(1960, 1, 1), born).sentence
    yield f"Try again in {waits.in_words(20)}."
    yield f"Check the user and the keyboard's language, then try again in {waits.in_words(200)}."
    for code in (
        "(17)27",
        "(17)271399",
        "(10)",
        "(99)ab(10)",
        "(01)123",
        "(21)",
        "(10)A(10)B",
        "17",
        "(10)" + 30 * "x",
    ):
        try:
            gs1.parse(code, DAY)
        except (gs1.Unreadable, DomainError) as refused:
            yield str(refused)
    behind, ahead = (
        ClockDoubt(way, NOW, NOW.replace(year=year)) for way, year in ((Way.BEHIND, 2025), (Way.AHEAD, 2027))
    )
    for doubt in (behind, ahead):
        yield from clock_words.words(doubt)
        yield from clock_words.moved(doubt)


@pytest.mark.parametrize("code", OTHERS)
def test_what_the_layers_below_tell_is_told_in_the_language(code: str, speak) -> None:
    sentences = list(_told())
    assert len(sentences) > 20
    speak(code)
    left = {sentence: words for sentence in sentences if (words := suspects(told_words(sentence), code))}
    assert left == {}


def test_what_is_english_is_found_in_the_middle_of_a_sentence(speak) -> None:
    """The control."""
    assert suspects("14-Jul-1965 (61 y)", "de") == ("y",)
    assert suspects("Donnerstag", "de") == suspects("7 von 29", "de") == ()
    assert suspects("Thursday", "de") == ("Thursday",)
    assert suspects("7 of 29", "de") == ("of",)
    assert suspects("Die Behandlung: ended am 07-Mär", "de") == ("ended",)
    assert suspects("الجرعة dose", "ar") == ("dose",)
    assert suspects("Ruhe [\u2068Rest of the arm\u2069]", "de") == ()
