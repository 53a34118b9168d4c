"""The foot of the injectate: drawn against placed, the dose meter, and the reason for more than the usual maximum."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tpi_tracker.domain import dose_telling
from tpi_tracker.domain.dose_telling import DoseLevel
from tpi_tracker.domain.past_dose import PastDose
from tpi_tracker.render.wording import say, short_number
from tpi_tracker.services import catalogue
from tpi_tracker.ui import style
from tpi_tracker.ui.forms import session_dose, session_totals
from tpi_tracker.ui.forms.session_content import InjectateContent, SessionContent
from tpi_tracker.ui.forms.session_reason import ReasonNote
from tpi_tracker.ui.widgets.dose_meter import DoseMeter
from tpi_tracker.ui.widgets.text import Text

_TONES = {
    DoseLevel.NONE: "muted",
    DoseLevel.USUAL: "accent",
    DoseLevel.NEAR: "caution",
    DoseLevel.OVER: "alert",
}


class InjectateFoot(QWidget):
    """Volumes left, the meter right of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rule = catalogue.dose_rule()
        self.balance = Text("", 12, 600, "muted", name="balance")
        self.points = Text("", 12, tone="muted", name="points_total")
        volumes = QWidget()
        lines = QVBoxLayout(volumes)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.balance)
        lines.addWidget(self.points)
        self.meter = DoseMeter(volumes, rule.warn_at, rule.strong_above)
        self.reason = ReasonNote(self.tr("Reason for the dose"), "dose_reason")
        column = QVBoxLayout(self)
        column.setContentsMargins(style.px(12), style.px(7), style.px(12), style.px(7))
        column.setSpacing(style.px(6))
        column.addWidget(self.meter)
        column.addWidget(self.reason)

    def show_totals(self, content: SessionContent) -> None:
        """Drawn against placed, and the points, of the form as it stands."""
        drawn, placed = session_totals.drawn_volume(content), session_totals.placed_volume(content)
        self.balance.setText(self._balance_words(drawn, placed))
        equal = drawn is not None and placed is not None and abs(drawn - placed) < 1e-6
        differs = drawn is not None and placed is not None and not equal
        self.balance.set_tone("good" if equal else "caution" if differs else "muted")
        sites = len(content.named())
        points = session_totals.points(content)
        if sites:
            one = self.tr("1 site") if sites == 1 else self.tr("{count} sites", None, sites).format(count=sites)
            dots = self.tr("1 point") if points == 1 else self.tr("{count} points", None, points).format(count=points)
            self.points.setText(self.tr("{points} in {sites}").format(points=dots, sites=one))
        else:
            self.points.setText("")
        self.points.setVisible(bool(sites))

    def show_dose(
        self, components: Sequence[InjectateContent], past: Sequence[PastDose], day: date, weight_kg: float | None
    ) -> None:
        """The sum with what was given else that day, and the field for its reason above the maximum."""
        rule = catalogue.dose_rule()
        dose = session_dose.dose(components, past, day, weight_kg)
        told = dose_telling.told(dose, weight_kg, rule)
        notes = [
            say(note) for note in (*told.notes, *session_dose.outside(components), *session_dose.cautions(components))
        ]
        self.meter.show_dose(
            told.least, _TONES[told.level], say(told.total), say(told.caps) if told.caps else "", notes
        )
        over = dose is not None and told.level is DoseLevel.OVER
        self.reason.say(say(dose_telling.reason_wanted(dose, rule)) if dose is not None and over else "")

    def _balance_words(self, drawn: float | None, placed: float | None) -> str:
        if drawn is None:
            if placed is None:
                return self.tr("no volume recorded")
            return self.tr("{placed} mL placed, drawn volume not recorded").format(placed=short_number(placed))
        if placed is None:
            return self.tr("{drawn} mL drawn, placed volume not recorded").format(drawn=short_number(drawn))
        if abs(drawn - placed) < 1e-6:
            return self.tr("{drawn} mL drawn = {placed} mL placed").format(
                drawn=short_number(drawn), placed=short_number(placed)
            )
        gap = round(abs(drawn - placed), 3)
        said = self.tr("{gap} mL left over") if drawn > placed else self.tr("{gap} mL more placed than drawn")
        both = self.tr("{drawn} mL drawn, {placed} mL placed").format(
            drawn=short_number(drawn), placed=short_number(placed)
        )
        return f"{both}: {said.format(gap=short_number(gap))}"
