#!/usr/bin/env python3
"""Takes a picture of every place, light and dark, of the demo clinic on a day that stands still, without a screen.

    PYTHONPATH=. .venv/bin/python packaging/screenshots.py [FOLDER]      (docs/images when no folder is named)
        [--language CODE]... [--theme light|dark]... [--scale 1|2]...     those alone; each may be named several times
        [--all]                                                           the places without a picture in the manual too
        [--contact]                                                       instead, one sheet of small pictures of all

Pictures in British English at 100 % are named ``today-light.png``, others ``today-light-de-200.png``. The sheets in
docs/images/contact are those of both themes, all languages, 100 % and 200 %, made by

    for code in en en_US de es fr ar
    do python packaging/screenshots.py --contact --language $code --scale 1 --scale 2
    done

Needs the
development extras (``python3 packaging/check.py --lint`` sets them up) and fonts-inter for the same letters.
"""

import argparse
import os
import tempfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from itertools import product
from pathlib import Path

from camera import Camera, press
from further_places import FurtherPlaces
from PySide6.QtWidgets import QApplication

from tpi_tracker import paths
from tpi_tracker.services import demo, patients
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.settings import Settings
from tpi_tracker.tongue import LANGUAGES
from tpi_tracker.ui import places, speaking, style
from tpi_tracker.ui.dialogs.provenance import ProvenanceDialog
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.pages.unlock import KnownUser
from tpi_tracker.ui.places import Place
from tpi_tracker.ui.widgets.coverage_card import CoverageCard

ROOT = Path(__file__).resolve().parent.parent
DAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 14, 32, tzinfo=UTC)
SIZE = (1440, 900)
FAILING, SOLVED = "104827", "104220"
"""Told patients of the demo: two short-lived sessions and a workup under way; a flag without a workup."""
LOCKS_IN = 252


def main(asked: argparse.Namespace) -> None:
    """Every picture, for each language, theme and size of text."""
    folder: Path = asked.folder / "contact" if asked.contact else asked.folder
    folder.mkdir(parents=True, exist_ok=True)
    os.environ["LC_ALL"] = "C.UTF-8"
    app = QApplication(["screenshots", "-platform", "offscreen"])
    with tempfile.TemporaryDirectory() as made:
        paths.keep_everything_in(Path(made) / "state")
        wanted = product(asked.language or ["en"], asked.theme or ["light", "dark"], asked.scale or [1.0])
        for language, theme, scale in wanted:
            speaking.speak(app, language)
            style.apply(app, theme, scale)
            ending = f"{theme}{'' if language == 'en' else f'-{language}'}{'' if scale == 1 else f'-{scale:.0%}'[:-1]}"
            camera = Camera(app, None if asked.contact else folder, ending)
            _gate(camera, Path(made))
            clinic = demo.demo(Path(made) / ending, today=DAY, clock=_still)
            _clinic(camera, clinic)
            if asked.all or asked.contact:
                _further(camera, demo.demo(Path(made) / f"{ending}-2", today=DAY, clock=_still), Path(made) / "in")
            if asked.contact:
                camera.contact_sheet(folder / f"{ending}.webp")
    app.quit()


def _still() -> datetime:
    return NOW


def _window(camera: Camera) -> MainWindow:
    window = MainWindow(Settings(), camera.jobs)
    window.resize(*SIZE)
    return window


def _gate(camera: Camera, folder: Path) -> None:
    window = _window(camera)
    window.show_first_start(folder / "clinic")
    window.show()
    camera.take("first-start", window)
    window.show_unlock([(folder, "Northgate Pain Clinic")], [KnownUser("novak", "Novák, M. (administrator)")])
    camera.take("unlock", window)
    window.close()


def _clinic(camera: Camera, clinic: Clinic) -> None:
    window = _window(camera)
    workspace = window.show_clinic(clinic)
    window.show()
    window.idle.stop()
    workspace.status.set_left(LOCKS_IN)
    failing, solved = _problem(clinic, FAILING), _problem(clinic, SOLVED)

    def shoot(name: str, place: Place, before: Callable[[], None] = _nothing) -> None:
        workspace.go(place)
        camera.settle()
        before()
        sheet = workspace.navigator.sheet()
        camera.take(name, window, sheet)
        workspace.navigator.close_sheet()

    def type_in(text: str) -> Callable[[], None]:
        def act() -> None:
            for letter in text:
                press(workspace.navigator.sheet() or window, letter)
                camera.settle()

        return act

    shoot("today", places.TodayPlace())
    shoot("patients", places.PatientsPlace())
    shoot("search", places.PatientsPlace(), type_in("n"))
    shoot("settings", places.SettingsPlace())
    shoot("patient", places.PatientPlace(FAILING, failing))
    workspace.do("sources")
    dialog = window.findChildren(ProvenanceDialog)[0]
    camera.take("sources", window, dialog)
    dialog.accept()
    camera.settle()
    camera.take("coverage", window.findChildren(CoverageCard)[0])
    shoot("new-patient", places.NewPatientPlace())
    shoot("new-problem", places.NewProblemPlace(FAILING))
    shoot("score", places.ScorePlace(FAILING, failing), type_in("5"))
    shoot("session", places.SessionPlace(FAILING, failing, repeat=True), type_in("6 "))
    shoot("workup", places.WorkupPlace(FAILING, failing))
    shoot("plan", places.PlanPlace(FAILING, failing))
    shoot("report", places.ReportPlace(FAILING, failing))
    shoot("flag", places.PatientPlace(SOLVED, solved))
    shoot("questionnaire", places.InstrumentPlace(FAILING, failing, instrument="phq4"), type_in("20"))
    shoot("catalogue", places.CataloguePlace("rules/response"))
    shoot("lots", places.LotsPlace("LD2291"))
    shoot("users", places.UsersPlace())
    shoot("backups", places.BackupsPlace())
    shoot("audit", places.AuditPlace())
    window.close()
    camera.settle()


def _further(camera: Camera, clinic: Clinic, folder: Path) -> None:
    window = _window(camera)
    workspace = window.show_clinic(clinic)
    window.show()
    window.idle.stop()
    workspace.status.set_left(LOCKS_IN)
    FurtherPlaces(camera, window, (FAILING, _problem(clinic, FAILING)), folder).walk()
    window.close()
    camera.settle()


def _problem(clinic: Clinic, patient_no: str) -> str:
    found = patients.summaries(clinic, [patient_no])[patient_no].problem_id
    assert found is not None, "a told patient of the demo has a pain problem"
    return found


def _nothing() -> None:
    """Nothing to do before the picture."""


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", nargs="?", type=Path, default=ROOT / "docs" / "images")
    options.add_argument("--language", action="append", choices=LANGUAGES)
    options.add_argument("--theme", action="append", choices=("light", "dark"))
    options.add_argument("--scale", action="append", type=float)
    options.add_argument("--all", action="store_true")
    options.add_argument("--contact", action="store_true")
    main(options.parse_args())
