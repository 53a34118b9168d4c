#!/usr/bin/env python3
"""Takes a picture of every place, light and dark, of the demo clinic on a day that stands still, without a screen.

    PYTHONPATH=. .venv/bin/python packaging/screenshots.py [FOLDER]      (docs/images when no folder is named)
        [--language CODE]... [--theme light|dark]... [--scale 1|2]...     those alone; each may be named several times
        [--contact]                                                       instead, one sheet of small pictures for each

Pictures in British English at 100 % are named ``today-light.png``, others ``today-light-de-200.png``. The sheets in
docs/images/contact are those of both themes, all languages, 100 % and 200 %, made by

    for code in en en_US de es fr ar
    do python packaging/screenshots.py --contact --language $code --scale 1 --scale 2
    done
 Needs the
development extras (``python3 packaging/check.py --lint`` sets them up) and fonts-inter for the same letters.
"""

import argparse
import io
import os
import tempfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from itertools import product
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from tpi_tracker import paths
from tpi_tracker.services import demo, patients
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.settings import Settings
from tpi_tracker.tongue import LANGUAGES
from tpi_tracker.ui import places, speaking, style
from tpi_tracker.ui.dialogs.provenance import ProvenanceDialog
from tpi_tracker.ui.jobs import Jobs
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
LONGEST_REST = 1000
"""Milliseconds."""
MOST_ROUNDS = 2000
CONTACT = (480, 300)
CONTACT_COLUMNS = 4
CONTACT_QUALITY = 70
LARGEST = 200_000
"""Bytes of a picture; a larger one is kept in 256 colours."""


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
            camera = _Camera(app, None if asked.contact else folder, ending)
            _gate(camera, Path(made))
            clinic = demo.demo(Path(made) / ending, today=DAY, clock=_still)
            _clinic(camera, clinic)
            if asked.contact:
                _contact(folder / f"{ending}.webp", camera.taken)
    app.quit()


def _contact(target: Path, pictures: list[Image.Image]) -> None:
    """All pictures side by side, in the order they were taken."""
    width, height, gap = CONTACT[0], CONTACT[1], 8
    rows = -(-len(pictures) // CONTACT_COLUMNS)
    sheet = Image.new("RGB", (CONTACT_COLUMNS * (width + gap) + gap, rows * (height + gap) + gap), "#808080")
    for place, picture in enumerate(pictures):
        row, column = divmod(place, CONTACT_COLUMNS)
        sheet.paste(picture, (gap + column * (width + gap), gap + row * (height + gap)))
    sheet.save(target, quality=CONTACT_QUALITY, method=6)
    print(f"{target.name}: {target.stat().st_size // 1024} kB")


def _still() -> datetime:
    return NOW


class _Camera:
    """Waits until everything asked for is painted, then keeps the window as a small PNG."""

    def __init__(self, app: QApplication, folder: Path | None, ending: str) -> None:
        """Without a folder the pictures are kept small, in ``taken`` alone."""
        self._app, self._folder, self._ending = app, folder, ending
        self.taken: list[Image.Image] = []
        self.jobs = Jobs()

    def settle(self) -> None:
        """Until no reading is under way and nothing is left to paint."""
        for _ in range(MOST_ROUNDS):
            self.jobs.wait()
            self._app.processEvents()
            if self.jobs.is_idle and not any(timer.isActive() for timer in self._short_timers()):
                break
        self._app.processEvents()

    def _short_timers(self) -> list[QTimer]:
        """What the pages put off until the keyboard rests."""
        held = [timer for window in self._app.topLevelWidgets() for timer in window.findChildren(QTimer)]
        return [timer for timer in held if timer.isSingleShot() and timer.interval() < LONGEST_REST]

    def take(self, name: str, window: QWidget, over: QWidget | None = None) -> None:
        """``name-ending.png`` of the window, with what lies over it in its middle."""
        self.settle()
        picture = window.grab()
        if over is not None:
            _lay_over(picture, over.grab())
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        picture.save(buffer, "PNG")
        image = Image.open(io.BytesIO(buffer.data().data())).convert("RGB")
        if self._folder is None:
            image.thumbnail(CONTACT, Image.Resampling.LANCZOS)
            self.taken.append(image)
            return
        path = self._folder / f"{name}-{self._ending}.png"
        image.save(path, optimize=True)
        if path.stat().st_size > LARGEST:
            image.quantize(256, Image.Quantize.MEDIANCUT, kmeans=4, dither=Image.Dither.NONE).save(path, optimize=True)
        print(f"{path.name}: {path.stat().st_size // 1024} kB")


def _lay_over(picture: QPixmap, sheet: QPixmap) -> None:
    at = QPoint((picture.width() - sheet.width()) // 2, (picture.height() - sheet.height()) // 2)
    painter = QPainter(picture)
    painter.drawPixmap(at, sheet)
    painter.setPen(QPen(style.token("edge"), 1))
    painter.drawRect(at.x() - 1, at.y() - 1, sheet.width() + 1, sheet.height() + 1)
    painter.end()


def _window(camera: _Camera) -> MainWindow:
    window = MainWindow(Settings(), camera.jobs)
    window.resize(*SIZE)
    return window


def _gate(camera: _Camera, folder: Path) -> None:
    window = _window(camera)
    window.show_first_start(folder / "clinic")
    window.show()
    camera.take("first-start", window)
    window.show_unlock([(folder, "Northgate Pain Clinic")], [KnownUser("novak", "Novák, M. (administrator)")])
    camera.take("unlock", window)
    window.close()


def _clinic(camera: _Camera, clinic: Clinic) -> None:
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
                _press(workspace.navigator.sheet() or window, letter)
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


def _press(window: QWidget, letter: str) -> None:
    """A key press where the keyboard is."""
    window.activateWindow()
    held = window.focusWidget()
    assert held is not None, "nothing has the keyboard"
    key = Qt.Key(ord(letter.upper()))
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(held, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))


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
    options.add_argument("--contact", action="store_true")
    main(options.parse_args())
