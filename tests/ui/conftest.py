"""What every test of the window stands on: the style is on, jobs run at once, nothing of Qt complains."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tpi_tracker.ui import style
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs


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


@pytest.fixture
def filled(clinic: Any, clock: Any) -> Any:
    """Three patients, each with a session four weeks ago, a score after a week, follow-ups around today."""
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
    return clinic


@pytest.fixture
def failing(clinic: Any, clock: Any) -> Any:
    """One patient, 104827, whose problem P has had two sessions, S1 and S2, that did not last."""
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
    return clinic


@pytest.fixture
def treated(clinic: Any) -> Any:
    """A clinic with one patient, one pain problem and one earlier session of two sites."""
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
    return clinic


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
