"""Step 8: the pathways that follow, each with its reason, and the conclusion in the clinician's words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tpi_tracker.domain.checklist import Caution, Checklist, PathwayContent, Step
from tpi_tracker.domain.offers import Offer
from tpi_tracker.domain.patient import Patient
from tpi_tracker.render.told import told_words
from tpi_tracker.render.wording import date_words, say
from tpi_tracker.services.workups import WorkupView
from tpi_tracker.tongue import spoken
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.buttons import OutlineButton, WordButton
from tpi_tracker.ui.widgets.card import Rule
from tpi_tracker.ui.widgets.flow import Flow
from tpi_tracker.ui.widgets.needle_caution import NeedleCaution
from tpi_tracker.ui.widgets.note_edit import NoteEdit
from tpi_tracker.ui.widgets.red_flag_first import RedFlagFirst
from tpi_tracker.ui.widgets.swap import swap
from tpi_tracker.ui.widgets.text import Text
from tpi_tracker.ui.widgets.tried_line import TriedLine
from tpi_tracker.ui.widgets.workup_cards import StepCard


class OfferRow(QWidget):
    """One pathway with what it is, why it is offered and what is to be thought of; one button puts it into the plan."""

    planned = Signal(str)

    def __init__(
        self, offer: Offer, because: str, running: str, patient: Patient, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        pathway = offer.pathway
        self._key = pathway.key
        self.setAccessibleName(pathway.title)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, style.px(2), 0, style.px(2))
        row.setSpacing(style.px(8))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(pathway.title, 13, 600))
        unread = self.tr(" Unverified.") if pathway.review == "unverified" else ""
        words.addWidget(Text(f"{pathway.offer}{unread}", 12, tone="muted", wrap=True))
        if because:
            words.addWidget(Text(because, 12, wrap=True))
        said = [say(offer.repeated)] if offer.repeated is not None else []
        said += [caution_words(caution) for caution in offer.cautions]
        self.cautions = [Text(line, 12, tone="caution", wrap=True, name="offer_caution") for line in said]
        for line in self.cautions:
            words.addWidget(line)
        self.caution = NeedleCaution()
        words.addWidget(self.caution)
        self.caution.show_for(pathway, patient)
        row.addLayout(words, 1)
        if running:
            row.addWidget(Text(running, 12, 500, "good"))
        self.button = WordButton(self.tr("Add to plan"), name=f"plan_{pathway.key}")
        spoken = (pathway.title, *said, self.caution.text())
        self.button.setAccessibleDescription(". ".join(part.rstrip(".") for part in spoken if part))
        self.button.clicked.connect(self._plan)
        row.addWidget(self.button)

    def _plan(self) -> None:
        self.planned.emit(self._key)


def caution_words(caution: Caution) -> str:
    """A caution, and that nobody has read it in a source yet where that is so."""
    unread = QCoreApplication.translate("OfferRow", "Unverified.")
    return f"{caution.text} {unread}" if caution.review == "unverified" else caution.text


class ConclusionCard(StepCard):
    """What was tried, then the offers, then every other pathway by hand, then the conclusion.

    While a red flag is present the pathways stand behind it: what it calls for is said in their place, and they are
    opened on purpose, for these flags of this workup and as long as the page is open.
    """

    planned = Signal(str)
    treatments_wanted = Signal()
    concluded = Signal(str)
    written = Signal()
    """The text of the conclusion changed."""

    def __init__(self, step: Step, content: Checklist, parent: QWidget | None = None) -> None:
        super().__init__(8, step, parent)
        self._content = content
        self._workup_id = ""
        self._opened_past: tuple[str, ...] = ()
        """The red flags in whose sight the pathways were opened."""
        self.count.hide()

    @property
    def text(self) -> NoteEdit:
        """The conclusion in the clinician's words."""
        self.build()
        return self._text

    @property
    def tried(self) -> TriedLine:
        """What was tried before."""
        self.build()
        return self._tried

    @property
    def error(self) -> Text:
        """What is wrong with the conclusion."""
        self.build()
        return self._error

    @property
    def conclude(self) -> OutlineButton:
        """The button that closes the workup."""
        self.build()
        return self._conclude_button

    def words(self) -> str:
        """The conclusion as it stands in the field; as it is kept while nobody has opened the step."""
        if self._is_built:
            return self._text.toPlainText()
        return (self._view.workup.conclusion if self._view is not None else None) or ""

    def make_rows(self) -> None:
        self._tried = TriedLine()
        self._tried.asked.connect(self.treatments_wanted)
        self.list.addWidget(self._tried)
        self._offers = QWidget()
        self.list.addWidget(self._offers)
        self.list.addWidget(Rule())
        self.list.addWidget(Text(self.tr("Conclusion"), 12, 600))
        self._text = NoteEdit()
        self._text.setFont(style.font(13))
        self._text.setAccessibleName(self.tr("Conclusion"))
        self._text.setObjectName("conclusion")
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(style.px(64))
        self._text.textChanged.connect(self.written)
        self._text.too_long.connect(self._say_too_long)
        self.list.addWidget(self._text)
        self._error = Text("", 12, 600, "alert", wrap=True)
        self._error.hide()
        self.list.addWidget(self._error)
        foot = QHBoxLayout()
        foot.setSpacing(style.px(8))
        self._conclude_button = OutlineButton(self.tr("Conclude workup"), "check", name="conclude_workup")
        self._conclude_button.clicked.connect(self._conclude)
        foot.addWidget(self._conclude_button)
        foot.addStretch()
        self.list.addLayout(foot)

    def _say_too_long(self) -> None:
        self._error.setText(self.tr("This text is too long. Nothing of it was pasted."))
        self._error.show()

    def show_view(self, view: WorkupView, *, locked: bool) -> None:
        """Bring offers, text and buttons up to date."""
        super().show_view(view, locked=locked)
        is_open = view.workup.concluded_on is None
        is_other = view.workup.key != self._workup_id
        self._workup_id = view.workup.key
        if is_other:
            self._opened_past = ()
        if view.workup.concluded_on is not None:
            self.second.setText(self.tr("concluded {day}").format(day=date_words(view.workup.concluded_on)))
        elif self._is_closed(view):
            self.second.setText(self.tr("behind the red flag"))
        elif view.offers:
            names = spoken().comma.join(offer.pathway.short for offer in view.offers)
            self.second.setText(self.tr("offered: {names}").format(names=names))
        else:
            self.second.setText(self.step.note)
        if not self._is_built:
            return
        if is_other or not is_open or not (self._text.hasFocus() or self._text.toPlainText()):
            self._text.setPlainText(view.workup.conclusion or "")
        self._text.setReadOnly(not is_open)
        self._tried.show_tried(view.tried)
        self._conclude_button.setVisible(is_open)
        self._fill(view)

    def show_error(self, sentence: str) -> None:
        """Say at the field what is wrong."""
        if sentence or self._is_built:
            self.error.setText(told_words(sentence))
            self.error.setVisible(bool(sentence))

    def focus_first(self) -> None:
        """The offers come first, or the red flag they stand behind; a conclusion that is begun goes on."""
        offer = self._offers.findChild(OfferRow) or self._offers.findChild(RedFlagFirst)
        if offer is not None and not self.text.toPlainText() and not offer.button.isHidden():
            offer.button.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.text.setFocus(Qt.FocusReason.TabFocusReason)

    def _fill(self, view: WorkupView) -> None:
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(2))
        present = [self._content.by_key[key] for key in view.progress.gate.present]
        if present:
            first = RedFlagFirst(present, closed=self._is_closed(view))
            first.opened.connect(self._open_pathways)
            column.addWidget(first)
        if not self._is_closed(view):
            self._fill_pathways(view, column)
        self._offers = swap(self.list, self._offers, fresh)
        self._offers.show()  # at once: the keyboard goes to what is offered

    def _is_closed(self, view: WorkupView) -> bool:
        return not set(view.progress.gate.present) <= set(self._opened_past)

    def _open_pathways(self) -> None:
        if self._view is not None:
            self._opened_past = self._view.progress.gate.present
            self.show_view(self._view, locked=self._locked)
            self.focus_first()

    def _fill_pathways(self, view: WorkupView, column: QVBoxLayout) -> None:
        running = {step.pathway.value: step.started_on for step in view.plan_steps if step.ended_on is None}
        offered = {offer.pathway.key for offer in view.offers}
        for offer in view.offers:
            column.addWidget(self._offer_row(offer, running, view.patient))
        if not view.offers:
            told = self.tr("No source is confirmed and no finding names a pathway yet. Any can be chosen by hand.")
            column.addWidget(Text(told, 12, tone="muted", wrap=True))
        others = [pathway for pathway in self._content.pathways if pathway.key not in offered]
        by_hand = Flow(style.px(10), style.px(2))
        by_hand.addWidget(Text(self.tr("By hand"), 12, tone="muted"))
        for pathway in others:
            button = _ByHand(pathway)
            button.planned.connect(self.planned)
            by_hand.addWidget(button)
        column.addLayout(by_hand)

    def _offer_row(self, offer: Offer, running: Mapping[str, object], patient: Patient) -> OfferRow:
        reasons = []
        for key in offer.because:
            if key in self._content.by_key:
                reasons.append(self.tr("{item}: present").format(item=self._content.by_key[key].label))
            else:
                title = self._content.branch(key).title
                reasons.append(self.tr("{source}: confirmed").format(source=title))
        because = self.tr("Follows from {reasons}").format(reasons=spoken().semicolon.join(reasons)) if reasons else ""
        since = self.tr("in the plan") if offer.pathway.key in running else ""
        row = OfferRow(offer, because, since, patient)
        row.planned.connect(self.planned)
        return row

    def _conclude(self) -> None:
        self.concluded.emit(self.text.toPlainText())


class _ByHand(WordButton):
    planned = Signal(str)

    def __init__(self, pathway: PathwayContent) -> None:
        super().__init__(pathway.short, name=f"by_hand_{pathway.key}")
        self.setFont(style.font(11.5, 500))
        self.setFixedHeight(style.px(24))
        self.setAccessibleDescription(pathway.title)
        self._key = pathway.key
        self.clicked.connect(self._plan)

    def _plan(self) -> None:
        self.planned.emit(self._key)
