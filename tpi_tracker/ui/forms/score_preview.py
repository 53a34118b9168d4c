"""The problem's curve with the score that is being typed, before it is saved."""

from datetime import timedelta

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.trends import ChartSpec, chart_of
from tpi_tracker.services import catalogue, patient_view
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.scores import ScoreContext
from tpi_tracker.ui import style
from tpi_tracker.ui.forms.score_relief import ScoreAsked
from tpi_tracker.ui.widgets.chart import ChartWidget

HEIGHT = 112
QUIET = 60
"""Milliseconds without a key before the curve follows: no key waits for it."""


class ScorePreview(QWidget):
    """Nothing is drawn while the form opens, and nothing where there is no curve yet."""

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clinic = clinic
        self._wanted: tuple[ScoreContext, ScoreAsked] | None = None
        self.curve = ChartWidget(compact=True)
        self.curve.setObjectName("score_preview")
        self.curve.setAccessibleName(self.tr("Preview"))
        self.curve.setFixedHeight(style.px(HEIGHT))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.curve)
        self.setFixedHeight(style.px(HEIGHT))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(QUIET)
        self._later.timeout.connect(self._show)

    def follow(self, context: ScoreContext, asked: ScoreAsked) -> None:
        """Show the curve with this score once the keys rest."""
        self._wanted = (context, asked)
        self._later.start()

    def _show(self) -> None:
        if self._wanted is not None:
            context, asked = self._wanted
            spec = preview(context, asked, self._clinic)
            self.curve.set_spec(spec)
            typed = spec.points and spec.points[-1].key == _KEY
            self.curve.step_to(len(spec.points) - 1 if typed else None, aloud=False)


def preview(context: ScoreContext, asked: ScoreAsked, clinic: Clinic) -> ChartSpec:
    """The curve of the typed score's scale and measure; a score that is corrected is left out for the typed one."""
    rules = catalogue.rules()
    corrected = asked.amended.key if asked.amended is not None else None
    kept = [score for score in context.scores if score.key != corrected]
    typed = _typed(context, asked)
    return chart_of(
        sessions=context.sessions,
        scores=[*kept, *([typed] if typed is not None else [])],
        as_of=max(clinic.now(), asked.at),
        zone=clinic.zone,
        schedule=rules.schedule,
        pair=asked.pair,
        muscle_name=patient_view.muscle_name,
        drug_name=patient_view.drug_name,
        procedural_window=timedelta(hours=rules.response.procedural_hours),
        baseline_days=rules.response.baseline_max_age_days,
    )


_KEY = "typed"


def _typed(context: ScoreContext, asked: ScoreAsked) -> Score | None:
    if asked.value is None:
        return None
    try:
        return Score.checked(
            {
                "row_id": _KEY,
                "problem_id": context.problem.problem_id,
                "taken_at": asked.at,
                "scale": asked.pair[0],
                "measure": asked.pair[1],
                "value": asked.value,
            }
        )
    except Refused:
        return None  # the form says what is wrong with it
