"""The line over a workup: which problem, since when, the flag it answers, and that every answer is kept."""

from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from tpi_tracker.domain.codes import FindingKind
from tpi_tracker.render.wording import date_words
from tpi_tracker.services.workups import WorkupView
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.badge import FlagBadge
from tpi_tracker.ui.widgets.text import Text


class WorkupHead(QWidget):
    """``kept`` at the right says where the typed words are."""

    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(style.px(24), style.px(10), style.px(24), style.px(8))
        self._row.setSpacing(style.px(10))
        self._row.addWidget(Text(self.tr("Workup"), 18, 600))
        self._second = Text("", 13, tone="muted", elide=True)
        self._second.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row.addWidget(self._second)
        self._badge: FlagBadge | None = None
        self._since = Text("", 12, tone="muted")
        self._row.addWidget(self._since)
        self._row.addStretch()
        self.kept = Text(self.tr("every answer is kept at once"), 12, tone="muted")
        self._row.addWidget(self.kept)

    def show_view(self, view: WorkupView, draft_words: str) -> None:
        """``draft_words``: when what is being typed was kept; empty where nothing is."""
        onset = view.problem.onset_date
        since = self.tr(", since {day}").format(day=date_words(onset)[3:]) if onset else ""
        self._second.setText(f"{view.problem.title}{since}")
        if self._badge is not None:
            self._row.removeWidget(self._badge)
            self._badge.hide()
            self._badge.deleteLater()
            self._badge = None
        finding = view.finding
        if finding is not None:
            self._badge = FlagBadge(FindingKind(finding.kind).value)
            self._row.insertWidget(2, self._badge)
            day = date_words(finding.since.astimezone(self._zone).date())
            self._since.setText(self.tr("since {day}").format(day=day))
        else:
            self._since.setText(self.tr("opened {day}").format(day=date_words(view.workup.opened_on)))
        closed = view.workup.concluded_on is not None
        kept = draft_words or self.tr("every answer is kept at once")
        self.kept.setText(self.tr("concluded") if closed else kept)
