"""Which paper: its kind, the problem, and what the kind asks beside it (a session, the reader of a letter)."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from tpi_tracker.domain.referral import Specialty
from tpi_tracker.render.wording import date_words
from tpi_tracker.services.papers import OF_A_SESSION, PaperKind, Wanted
from tpi_tracker.services.patient_view import PatientView
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.fields import ChoiceField
from tpi_tracker.ui.widgets.flow import Flow


class _Session(NamedTuple):
    key: str
    words: str


def kind_choices() -> tuple[tuple[str, str], ...]:
    """Every kind of paper with its words."""
    say = QCoreApplication.translate
    return (
        (PaperKind.RESPONSE.value, say("PaperChoice", "Response report")),
        (PaperKind.SESSION_NOTE.value, say("PaperChoice", "Procedure note")),
        (PaperKind.WORKUP_REFERRAL.value, say("PaperChoice", "Referral letter")),
        (PaperKind.COVERAGE.value, say("PaperChoice", "Coverage of a repeat")),
        (PaperKind.AFTERCARE.value, say("PaperChoice", "Aftercare sheet")),
        (PaperKind.PAIN_DIARY.value, say("PaperChoice", "Pain diary")),
    )


class PaperChoice(QWidget):
    """The fields in a row that breaks; only those are shown that the chosen kind asks, and that leave a choice."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = ChoiceField(self.tr("Report kind"), kind_choices(), name="report_kind")
        self.problem = ChoiceField(self.tr("Problem"), (), name="report_problem")
        self.session = ChoiceField(self.tr("Session"), (), name="report_session")
        self.reader = ChoiceField(
            self.tr("Letter to"),
            (
                (Specialty.SPINE.value, self.tr("Spine medicine")),
                (Specialty.RHEUMATOLOGY.value, self.tr("Rheumatology")),
                (Specialty.ELECTRODIAGNOSIS.value, self.tr("Electrodiagnosis")),
                (Specialty.THERAPY.value, self.tr("Physical or occupational therapy")),
            ),
            nothing=self.tr("Whom it concerns"),
            name="report_reader",
        )
        self._sessions: dict[str, list[_Session]] = {}
        row = Flow(style.px(12), style.px(8))
        row.setContentsMargins(0, 0, 0, 0)
        self.setLayout(row)
        for field in (self.kind, self.problem, self.session, self.reader):
            field.setFixedWidth(style.px(220))
            row.addWidget(field)
        self.kind.changed.connect(self._of_kind)
        self.problem.changed.connect(self._of_problem)
        self.session.changed.connect(self.changed)
        self.reader.changed.connect(self.changed)

    def show_patient(self, view: PatientView, problem_id: str | None) -> None:
        """Offer what this patient has; the kind that was chosen stays."""
        self._sessions = {
            shown.problem.problem_id: [
                _Session(
                    each.session.session_id,
                    self.tr("{number}: {on}").format(
                        number=each.number, on=date_words(shown.chart.local(each.session.performed_at))
                    ),
                )
                for each in reversed(shown.sessions)
            ]
            for shown in view.problems
        }
        self.problem.set_options([(shown.problem.problem_id, shown.problem.title) for shown in view.problems])
        chosen = view.problem(problem_id)
        self.problem.set_value(chosen.problem.problem_id if chosen else None)
        self._show_fields()

    def wanted(self, patient_no: str) -> Wanted:
        """The paper that is chosen."""
        kind, reader = PaperKind(self.kind.value()), self.reader.value()
        is_letter = kind is PaperKind.WORKUP_REFERRAL
        return Wanted(
            kind,
            patient_no,
            self.problem.value(),
            self.session.value() if kind in OF_A_SESSION else None,
            to=Specialty(reader) if is_letter and reader is not None else None,
        )

    def _of_kind(self) -> None:
        self._show_fields()
        self.changed.emit()

    def _of_problem(self) -> None:
        self._show_fields()
        self.changed.emit()

    def _show_fields(self) -> None:
        kind = PaperKind(self.kind.value())
        sessions: Sequence[_Session] = self._sessions.get(self.problem.value() or "", ())
        self.session.set_options(sessions)
        self.problem.setVisible(len(self._sessions) > 1)
        self.session.setVisible(kind in OF_A_SESSION and len(sessions) > 1)
        self.reader.setVisible(kind is PaperKind.WORKUP_REFERRAL)
        self.updateGeometry()
