"""Every sheet, every step of an import and a document of the demo clinic, as the pictures show them: nothing is cut.

The walks are those of ``packaging/screenshots.py``, so that what stands on a contact sheet was measured. German at
200 % runs always, the others with ``-m thorough``.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.ui.sight import out_of_sight
from tpi_tracker import paths, tongue
from tpi_tracker.services import catalogue_files, demo
from tpi_tracker.ui import speaking, style
from tpi_tracker.ui.widgets import framed

PACKAGING = Path(__file__).parents[2] / "packaging"
SCREEN = QRect(0, 0, 1280, 720)
ALWAYS = ("de", 2.0)
OTHERS = [(code, scale) for code in tongue.LANGUAGES for scale in (1.0, 2.0) if (code, scale) != ALWAYS]


@pytest.fixture
def shots(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(str(PACKAGING))
    import screenshots

    paths.keep_everything_in(tmp_path / "own")
    monkeypatch.setattr(screenshots, "SIZE", (1280, 692))
    monkeypatch.setattr(framed, "screen_room", lambda _widget: SCREEN)
    yield screenshots
    for name in ("screenshots", "further_places", "camera"):
        sys.modules.pop(name, None)
    speaking.speak(qapp, "en")
    catalogue_files.take(())
    style.apply(qapp, "light")


def _eye(shots: ModuleType, qapp: QApplication, found: list[str], seen: list[str]) -> Any:
    class Eye(shots.Camera):  # type: ignore[misc, name-defined]  # known when packaging is on the path
        """Measures instead of taking pictures."""

        def take(self, name: str, window: QWidget, over: QWidget | None = None) -> None:
            self.settle()
            seen.append(name)
            faults = out_of_sight(window, SCREEN) if window.isWindow() else []
            for dialog in window.findChildren(QDialog):
                if dialog.isVisible():
                    faults += out_of_sight(dialog, SCREEN)
            found.extend(f"{name}: {fault}" for fault in dict.fromkeys(faults))

    return Eye(qapp, None, "")


@pytest.mark.parametrize(
    ("code", "scale"),
    [ALWAYS, *(pytest.param(*each, marks=pytest.mark.thorough) for each in OTHERS)],
    ids=lambda each: str(each),
)
def test_every_place_with_a_picture_is_whole(
    shots: ModuleType, qapp: QApplication, tmp_path: Path, code: str, scale: float
) -> None:
    speaking.speak(qapp, code)
    style.apply(qapp, "light", scale)
    found: list[str] = []
    seen: list[str] = []
    eye = _eye(shots, qapp, found, seen)
    shots._further(eye, demo.demo(tmp_path / "1", today=shots.DAY, clock=shots._still), tmp_path / "in")
    shots._clinic(eye, demo.demo(tmp_path / "2", today=shots.DAY, clock=shots._still))
    assert len(seen) > 55
    assert found == []
