"""Every slot that the program connects is made to fail: each reaches the last resort, once, and the window lives.

What a slot does with its own work is for others (``test_last_resort``); here it is that no slot is connected in a way
that hides its error. Each function of the program that Qt calls gets a body that raises, and is called by Qt.
"""

import ast
import functools
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject, Signal, SignalInstance

import tpi_tracker
from tpi_tracker import log, paths
from tpi_tracker.settings import Settings
from tpi_tracker.ui import places
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.main_window import MainWindow

SOURCES = Path(tpi_tracker.__file__).parent
CANARY = "Kanarienvogel"
LEAST_SHARE = 0.8
"""Of the connections that stand in the sources so many at least are met by opening every page and sheet once."""


def raising(*_given: Any, **_named: Any) -> None:
    raise BufferError("Kanarienvogel")  # a name of Python's own: the body runs with another module's names


class Wire(QObject):
    """What Qt calls a slot by."""

    fired = Signal()


def function_of(slot: Any) -> types.FunctionType | None:
    """The program's own function behind a slot; None for one of Qt's, or a signal."""
    while isinstance(slot, functools.partial):
        slot = slot.func
    if not isinstance(slot, types.FunctionType | types.MethodType) and type(slot).__module__.startswith("tpi_tracker"):
        slot = getattr(slot, "__call__", None)  # noqa: B004  # the function itself is wanted
    function = getattr(slot, "__func__", slot)
    own = isinstance(function, types.FunctionType) and function.__module__.startswith("tpi_tracker")
    return function if own else None


@pytest.fixture
def connected(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Any]]:
    """Every slot that is connected from here on."""
    made: list[Any] = []
    connect = SignalInstance.connect

    def noting(signal: Any, slot: Any, *more: Any, **named: Any) -> Any:
        if function_of(slot) is not None:
            made.append(slot)
        return connect(signal, slot, *more, **named)

    monkeypatch.setattr(SignalInstance, "connect", noting)
    yield made
    made.clear()


PLACES: tuple[places.Place, ...] = (
    *(places.TodayPlace(), places.PatientsPlace(), places.SettingsPlace(), places.AuditPlace(), places.BackupsPlace()),
    *(places.CataloguePlace(), places.CataloguePlace("dose"), places.LotsPlace("A"), places.OwnPasswordPlace()),
    *(places.ImportPlace(), places.FhirPlace(), places.CallListPlace(), places.ExportPlace(), places.PaperListPlace()),
    *(places.UsersPlace(), places.UserPlace(), places.NewPatientPlace(), places.AtDeskPlace("104827")),
    *(places.PatientPlace("104827", "P"), places.EditPatientPlace("104827"), places.NewProblemPlace("104827")),
    *(places.EditProblemPlace("104827", "P"), places.ScorePlace("104827", "P"), places.InstrumentPlace("104827", "P")),
    *(places.SessionPlace("104827", "P"), places.SessionPlace("104827", "P", repeat=True)),
    *(places.HandOverPlace("104827", "P"), places.RetractPlace("104827", "P", "session", "S2")),
    *(places.ExposurePlace("104827"), places.ComplicationPlace("104827", "P", "S2")),
    *(places.WorkupPlace("104827", "P"), places.PlanPlace("104827", "P"), places.TreatmentsPlace("104827", "P")),
    *(places.ReportPlace("104827", "P"), places.AttachPlace("104827", "P", session_id="S2")),
)


@pytest.fixture
def window(connected: list[Any], qtbot: Any, failing: Any, jobs: Jobs, tmp_path: Path) -> Iterator[Any]:
    paths.keep_everything_in(tmp_path / "own")
    log.start_log(tmp_path / "own")
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.end()


def receiver(slot: Any) -> Any:
    while isinstance(slot, functools.partial):
        slot = slot.func
    return getattr(slot, "__self__", slot)


def fire(slot: Any) -> None:
    """Qt calls the slot, whose body raises for this once."""
    function = function_of(slot)
    assert function is not None
    body, wire = function.__code__, Wire()
    function.__code__ = raising.__code__.replace(co_freevars=body.co_freevars)
    try:
        wire.fired.connect(slot)
        wire.fired.emit()
    finally:
        function.__code__ = body
        wire.deleteLater()


def is_there(slot: Any) -> bool:
    held = receiver(slot)
    return not isinstance(held, QObject) or shiboken6.isValid(held)


def fired(connected: list[Any], met: set[tuple[str, str]], reached: list[str]) -> list[Any]:
    """Fires what was connected since; what did not reach the last resort once."""
    missed = []
    for slot in {(function_of(slot), id(receiver(slot))): slot for slot in connected}.values():
        function = function_of(slot)
        assert function is not None
        if is_there(slot):
            before = len(reached)
            fire(slot)
            met.add((Path(function.__code__.co_filename).name, function.__name__))
            if reached[before:] != ["BufferError"]:
                missed.append((function, reached[before:]))
    connected.clear()
    return missed


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
def test_each_slot_that_fails_reaches_the_last_resort_once(
    window: Any, connected: list[Any], failing: Any, tmp_path: Path, qapp: Any
) -> None:
    reached: list[str] = []
    met: set[tuple[str, str]] = set()
    log.note_crashes(reached.append)
    window.show_unlock([(failing.folder, "Riverside")], [])
    missed = fired(connected, met, reached)
    window.show_first_start(tmp_path / "new").begin_new()
    missed += fired(connected, met, reached)
    window.show_clinic(failing)
    for place in PLACES:
        window.workspace.go(place)
        qapp.processEvents()
        missed += fired(connected, met, reached)
        window.workspace.navigator.close_sheet()
    assert missed == []
    written = (tmp_path / "own" / "tpi-tracker.log").read_text(encoding="utf-8")
    assert "BufferError" in written
    assert CANARY not in written
    assert window.isVisible()
    written_down = in_sources()
    left = sorted(f"{file}: {name}" for file, name in written_down - met)
    print(f"{len(reached)} slots fired, {len(written_down) - len(left)} of {len(written_down)} connections: {left}")
    assert len(left) <= (1 - LEAST_SHARE) * len(written_down), left


def in_sources() -> set[tuple[str, str]]:
    """File and name of every method of its own that a file connects by ``something.connect(self.name)``."""
    found = set()
    for file in sorted((SOURCES / "ui").rglob("*.py")):
        nodes = list(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
        own = {node.name for node in nodes if isinstance(node, ast.FunctionDef)}
        for node in nodes:
            if not (isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "connect" and node.args):
                continue
            slot = node.args[0]
            if isinstance(slot, ast.Attribute) and ast.unparse(slot.value) == "self" and slot.attr in own:
                found.add((file.name, slot.attr))
    return found


class Told(QObject):
    """Something of the program's own that fails when it is asked."""

    asked = Signal()

    def fail(self) -> None:
        raise BufferError(CANARY)


def test_what_fails_is_said_quietly_and_the_window_goes_on(qtbot: Any, failing: Any, whole_program: Any) -> None:
    """Row 12 of the fault matrix: the words that a user meets."""
    program = whole_program()
    program._build(watch=False)
    log.note_crashes(program._crashed)
    window = program.window
    qtbot.addWidget(window)
    window.show()
    window.show_clinic(failing)
    told = Told()
    told.asked.connect(told.fail)
    told.asked.emit()
    qtbot.waitUntil(lambda: window.workspace.status.notice() is not None)
    said = window.workspace.status.notice().text
    assert said == "Something went wrong and was noted in the log. What is saved is safe."
    window.workspace.go(places.PatientsPlace())
    assert window.workspace.page().accessibleName() == "Patients"
    window.end()
    program._jobs.wait()
