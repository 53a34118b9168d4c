"""Opening a patient with 200 scores: read, judged, laid out and painted, against redrawing the same curve bare."""

from datetime import date, timedelta
from statistics import median
from typing import Any

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from PySide6.QtCore import QEvent, QObject
from timing import milliseconds, summed_up

from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Injectate, Session, Site

pytestmark = pytest.mark.benchmark
SCORES, SESSIONS, RUNS = 200, 5, 15


@pytest.fixture
def patient(clinic: Any) -> str:
    """One problem, five sessions, two hundred scores over a year."""
    values = {"patient_no": "1", "family_name": "Berger", "given_name": "Eva", "birth_date": date(1970, 1, 1)}
    records: list[Any] = [
        Patient.checked(values),
        Problem.checked({"problem_id": "P", "patient_no": "1", "title": "Neck", "region": "neck"}),
    ]
    first = clinic.now() - timedelta(days=390)
    for number in range(SESSIONS):
        key, at = f"S{number}", first + timedelta(days=75 * number)
        drug = {"session_id": key, "drug": "lidocaine", "concentration_mg_ml": 10, "volume_ml": 3}
        records += [
            Session.checked({"session_id": key, "problem_id": "P", "performed_at": at}),
            Site.checked({"session_id": key, "muscle": "rhomboids", "side": "left", "volume_ml": 3}),
            Injectate.checked(drug),
        ]
    for number in range(SCORES):
        at = first + timedelta(days=1.9 * number - 0.2)
        record = {"problem_id": "P", "scale": "nrs", "value": 3 + number * 7 % 6, "measure": "now", "taken_at": at}
        records.append(Score.checked(record))
    with clinic.database.writing(clinic.who, clinic.now()) as writer:
        writer.insert_many(records)
    return "1"


class Curve(QObject):
    """Whether the curve has been painted. It watches the chart alone: each event it were shown would be timed too."""

    def __init__(self) -> None:
        super().__init__()
        self.is_painted = False

    def watch(self, page: Any) -> None:
        """Wait for the curve of a page that was opened and not yet painted."""
        self.is_painted = False
        page.findChild(QObject, "pain_over_time").installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.is_painted = True
        return False


def test_opening_200_scores_is_near_a_bare_redraw(workspace, patient, qapp, told):
    from tpi_tracker.render.figures import draw, new_figure
    from tpi_tracker.render.palette import TOKENS
    from tpi_tracker.services import patient_view
    from tpi_tracker.ui.places import PatientPlace

    curve = Curve()

    def ours() -> None:
        workspace.go(PatientPlace(patient))
        curve.watch(workspace.page())
        while not curve.is_painted:
            qapp.processEvents()

    ours()
    page = workspace.page()
    chart = page.findChild(QObject, "pain_over_time")
    spec = patient_view.view(workspace.clinic, patient).problems[0].chart
    assert len(spec.points) == SCORES
    figure = new_figure(chart.width(), chart.height())
    draw(figure, spec, TOKENS["light"])
    canvas = FigureCanvasAgg(figure)

    def opened() -> None:
        while not workspace.navigator.is_ready():  # someone reads the page before the next patient comes
            qapp.processEvents()
        workspace.navigator.close_tab(patient)
        qapp.processEvents()
        workspace.do_today()
        qapp.processEvents()
        while not workspace.jobs.is_idle:  # the list they come back to is read in a lane of its own
            qapp.processEvents()

    taken, bare = [], []
    for _ in range(RUNS):
        opened()
        taken.append(milliseconds(ours))
        bare.append(milliseconds(canvas.draw))
    # Of each round, so that a busy moment of the machine meets both.
    ratio = median(one / other for one, other in zip(taken, bare, strict=True))
    told(f"patient with {SCORES} scores to painted curve: {summed_up(taken)}; bare redraw {summed_up(bare)}")
    told(f"  ratio {ratio:.2f}")
    assert ratio <= 2
