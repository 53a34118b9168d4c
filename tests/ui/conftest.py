"""What every test of the window stands on: the style is on, jobs run at once, nothing of Qt complains."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.conftest import NOON, StillClock
from tpi_tracker.ui import style
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """A window that a test leaves open is closed without the backup of its clinic: nobody would look at it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tpi_tracker.ui.locking.back_up", _not_backed_up)
        return (yield)


def _not_backed_up(source: Any) -> None:
    pass


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    """Light, at the plain size, as at the start of every test."""
    if style.look().theme != "light" or style.look().scale != 1.0 or not qapp.styleSheet():
        style.apply(qapp, "light")


@pytest.fixture(autouse=True)
def _leaves_nothing(nothing_leaks: None) -> None:
    """No test of the window leaves a window, a timer or a thread behind."""


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    """Lanes that run in the caller."""
    made = Jobs(inline=True)
    yield made
    made.cancel_all()


@pytest.fixture
def hub() -> ChangeHub:
    return ChangeHub()


class Prepared(NamedTuple):
    """A clinic that was filled once, to be copied: its folder, and the time of the clock when it was full."""

    folder: Path
    at: datetime


COPIED = pytest.StashKey[str]()
"""Which prepared clinic the test's own is a copy of."""


@pytest.fixture(scope="session")
def _prepared(_template_clinic: Any, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Prepared]:
    from tpi_tracker.services import opening

    @cache
    def prepared(name: str) -> Prepared:
        folder = tmp_path_factory.mktemp(name) / "clinic"
        shutil.copytree(_template_clinic.folder, folder)
        clock = StillClock(NOON)
        made = opening.open_with_key(folder, _template_clinic.key, _template_clinic.user_id, clock=clock)
        FILLS[name](made, clock)
        made.close()
        return Prepared(folder, clock.now)

    return prepared


@pytest.fixture
def clinic(
    _template_clinic: Any, _prepared: Any, tmp_path: Path, clock: StillClock, request: pytest.FixtureRequest
) -> Iterator[Any]:
    """As in every room. One that is filled before the test begins is a copy of one that was filled before."""
    from tpi_tracker.services import opening

    wanted = [name for name in FILLS if f"_as_{name}" in request.fixturenames]
    source = _template_clinic.folder
    if len(wanted) == 1 and clock.now == NOON:
        request.node.stash[COPIED] = wanted[0]
        source = _prepared(wanted[0]).folder
    shutil.copytree(source, tmp_path / "clinic")
    opened = opening.open_with_key(tmp_path / "clinic", _template_clinic.key, _template_clinic.user_id, clock=clock)
    yield opened
    opened.close()


def _with(name: str, clinic: Any, clock: StillClock, request: pytest.FixtureRequest) -> Any:
    if request.node.stash.get(COPIED, None) != name:
        FILLS[name](clinic, clock)
        return clinic
    assert clock.now == NOON, "the clock was moved between the clinic and what fills it"
    clock.now = request.getfixturevalue("_prepared")(name).at
    return clinic


def _fill_filled(clinic: Any, clock: Any) -> None:
    from tpi_tracker.domain.codes import Region, Side
    from tpi_tracker.domain.patient import Patient
    from tpi_tracker.domain.problem import Problem
    from tpi_tracker.domain.score import Score
    from tpi_tracker.domain.session import Session, Site
    from tpi_tracker.services import patients, problems, scores, sessions
    from tpi_tracker.services.sessions import SessionEntry

    now = clock.now
    for number, family, given, born in (
        ("104827", "Dvořák", "Petr", date(1965, 7, 14)),
        ("104220", "Okonkwo", "Ada", date(1988, 9, 21)),
        ("098113", "Dvořák", "Petr", date(1956, 7, 14)),
    ):
        patients.register(
            clinic,
            Patient(patient_no=number, family_name=family, given_name=given, birth_date=born, phone="+44 20 7946 0182"),
        )
        key = f"P{number}"
        problems.add(
            clinic, Problem(problem_id=key, patient_no=number, title="Left shoulder blade", region=Region.UPPER_BACK)
        )
        clock.now = now - timedelta(weeks=4)
        at = clinic.now()
        entry = SessionEntry(
            Session(session_id=f"S{number}", problem_id=key, performed_at=at),
            (Site(session_id=f"S{number}", muscle="rhomboids", side=Side.LEFT),),
            baseline=Score(problem_id=key, taken_at=at, scale="nrs", value=8.0),
            follow_ups=tuple((at + timedelta(weeks=weeks)).date() for weeks in (1, 2, 4, 6, 12)),
        )
        sessions.record(clinic, entry)
        clock.now = now - timedelta(weeks=3)
        scores.record(clinic, Score(problem_id=key, taken_at=clinic.now(), scale="nrs", value=3.0, source="phone"))
        clock.now = now


def _fill_failing(clinic: Any, clock: Any) -> None:
    from tpi_tracker.domain.codes import Pattern, Region, Side
    from tpi_tracker.domain.patient import Patient
    from tpi_tracker.domain.problem import Problem
    from tpi_tracker.domain.score import Score
    from tpi_tracker.domain.session import Session, Site
    from tpi_tracker.services import patients, problems, scores, sessions
    from tpi_tracker.services.sessions import SessionEntry

    patients.register(
        clinic, Patient(patient_no="104827", family_name="Dvořák", given_name="Petr", birth_date=date(1965, 7, 14))
    )
    problems.add(
        clinic,
        Problem(
            problem_id="P",
            patient_no="104827",
            title="Left shoulder blade",
            region=Region.UPPER_BACK,
            onset_date=date(2025, 3, 1),
            pattern=Pattern.CONSTANT,
        ),
    )
    clock.now = datetime(2026, 6, 1, 10, 0, tzinfo=UTC)
    for number in (1, 2):
        at = clinic.now()
        entry = SessionEntry(
            Session(session_id=f"S{number}", problem_id="P", performed_at=at),
            (Site(session_id=f"S{number}", muscle="rhomboids", side=Side.LEFT),),
            baseline=Score(problem_id="P", taken_at=at, scale="nrs", value=8),
            post_score=Score(problem_id="P", taken_at=at + timedelta(hours=1), scale="nrs", value=2),
        )
        sessions.record(clinic, entry)
        for value in (3, 7):
            clock.forward(days=14)
            scores.record(
                clinic, Score(problem_id="P", taken_at=clinic.now(), scale="nrs", value=value, source="phone")
            )
        clock.forward(days=10)


def _fill_treated(clinic: Any, clock: Any) -> None:
    from tpi_tracker.domain.patient import Patient
    from tpi_tracker.domain.problem import Problem
    from tpi_tracker.domain.score import Score
    from tpi_tracker.domain.session import Injectate, Session, Site
    from tpi_tracker.services import patients, problems, sessions
    from tpi_tracker.services.sessions import SessionEntry

    at = datetime(2026, 8, 1, 9, 0, tzinfo=UTC)
    patients.register(
        clinic,
        Patient(patient_no="104827", family_name="Dvořák", given_name="Petr", birth_date=date(1965, 7, 14)),
    )
    problems.add(
        clinic,
        Problem(problem_id="P1", patient_no="104827", title="Left shoulder blade", region="upper_back", side="left"),
    )
    sessions.record(
        clinic,
        SessionEntry(
            Session(session_id="S1", problem_id="P1", performed_at=at, needle="27 G", consent=True),
            (
                Site(session_id="S1", muscle="levator_scapulae", side="left", points=2, volume_ml=1, twitch=True),
                Site(session_id="S1", muscle="rhomboids", side="left", points=1, volume_ml=0.5),
            ),
            (Injectate(session_id="S1", drug="lidocaine", concentration_mg_ml=10, volume_ml=1.5, lot="LD2291"),),
            Score(problem_id="P1", taken_at=at, scale="nrs", measure="now", value=7, source="clinic"),
        ),
    )


FILLS = {"filled": _fill_filled, "failing": _fill_failing, "treated": _fill_treated}


@pytest.fixture
def _as_filled() -> None:
    """Asked for by ``filled``: tells ``clinic`` which one to copy."""


@pytest.fixture
def filled(_as_filled: None, clinic: Any, clock: Any, request: pytest.FixtureRequest) -> Any:
    """Three patients, each with a session four weeks ago, a score after a week, follow-ups around today."""
    return _with("filled", clinic, clock, request)


@pytest.fixture
def _as_failing() -> None:
    """Asked for by ``failing``: tells ``clinic`` which one to copy."""


@pytest.fixture
def failing(_as_failing: None, clinic: Any, clock: Any, request: pytest.FixtureRequest) -> Any:
    """One patient, 104827, whose problem P has had two sessions, S1 and S2, that did not last."""
    return _with("failing", clinic, clock, request)


@pytest.fixture
def _as_treated() -> None:
    """Asked for by ``treated``: tells ``clinic`` which one to copy."""


@pytest.fixture
def treated(_as_treated: None, clinic: Any, clock: Any, request: pytest.FixtureRequest) -> Any:
    """A clinic with one patient, one pain problem and one earlier session of two sites."""
    return _with("treated", clinic, clock, request)


@pytest.fixture
def whole_program(qapp: QApplication, tmp_path: Any) -> Iterator[Callable[..., Any]]:
    """Makes the program as ``app`` does, in a folder of its own; it outlives its window, which qtbot closes."""
    from tpi_tracker import app, paths

    made = []

    def make(folder: Any = None, language: str | None = "en") -> Any:
        paths.keep_everything_in(tmp_path / "own")
        made.append(app._Program(folder, None, language))
        return made[-1]

    yield make
    for program in made:
        program._jobs.cancel_all()
        program._jobs.wait()
        program._one.release()


@pytest.fixture
def opened(treated: Any, qtbot: QtBot) -> Any:
    """Opens the session page of that patient at a place, with the keyboard in it."""
    from tpi_tracker.ui.pages.session import SessionPage
    from tpi_tracker.ui.places import SessionPlace

    def open_page(**place: Any) -> Any:
        page = SessionPage(treated, Jobs(inline=True), ChangeHub())
        qtbot.addWidget(page)
        page.open_place(SessionPlace("104827", "P1", **place))
        page.resize(1364, 784)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.first_focus()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return page

    return open_page
