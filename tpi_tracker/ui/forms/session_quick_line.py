"""The quick line under the sites: a visit typed in one line, shown as understood before Enter takes it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tpi_tracker.domain.catalogue import Drug
from tpi_tracker.domain.codes import Region, Side
from tpi_tracker.domain.quick_line import understood
from tpi_tracker.domain.quick_words import NotUnderstood, QuickDrug, QuickSite, Understood, Why
from tpi_tracker.render.wording import short_number
from tpi_tracker.services import catalogue
from tpi_tracker.tongue import spoken
from tpi_tracker.ui import style
from tpi_tracker.ui.accessible import announce
from tpi_tracker.ui.forms.session_cells import FaultLine
from tpi_tracker.ui.forms.session_content import CRITERIA
from tpi_tracker.ui.forms.session_mending import OWN_RETURN
from tpi_tracker.ui.forms.session_strength import strength_words
from tpi_tracker.ui.widgets.buttons import WordButton
from tpi_tracker.ui.widgets.key_hint import KeyHint
from tpi_tracker.ui.widgets.text import Text

SAMPLE = "R upper trap x2 1ml lido1 twitch; L levator x1"


class QuickLine(QWidget):
    """``taken`` gives what was understood, whole; ``done`` is Enter in the empty line: on to what comes next."""

    changed = Signal()
    taken = Signal(object)
    done = Signal()

    def __init__(self, region: Region | None, usual_side: Side | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region, self._usual_side = region, usual_side
        self._told = Understood()
        self._there: Mapping[tuple[str, Side], int | None] = {}
        self.setObjectName("quick")
        column = QVBoxLayout(self)
        column.setContentsMargins(style.px(12), style.px(3), style.px(12), style.px(3))
        column.setSpacing(style.px(3))
        line = QHBoxLayout()
        line.setSpacing(style.px(10))
        self.edit = QLineEdit()
        self.edit.setObjectName("quick_line")
        self.edit.setAccessibleName(self.tr("Quick line"))
        self.edit.setFont(style.font(13))
        self.edit.setFixedHeight(style.px(26))
        self.edit.setPlaceholderText(SAMPLE)
        label = Text(self.tr("Quick line"), 12, 500, "muted")
        label.setBuddy(self.edit)
        self._key = KeyHint(self.tr("Enter"))
        line.addWidget(label)
        line.addWidget(self.edit, 1)
        line.addWidget(self._key)
        self.take = WordButton(self.tr("Take"), name="quick_take")
        self.take.setFixedHeight(style.px(26))
        self.take.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Enter does it in the line; this is for other hands
        self.take.clicked.connect(self._enter)
        line.addWidget(self.take)
        column.addLayout(line)
        self.read = Text("", 12, tone="muted", wrap=True, name="quick_read")
        self.fault = FaultLine()
        column.addWidget(self.read)
        column.addWidget(self.fault)
        self.edit.textChanged.connect(self._read)
        self.edit.installEventFilter(self)
        self._show()

    def text(self) -> str:
        """What is typed and not taken."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        self.edit.setText(text)

    def show_there(self, there: Mapping[tuple[str, Side], int | None]) -> None:
        """The sites that have a row, with their points: what a line says of them is read anew."""
        if there != self._there:
            self._there = there
            if self.edit.text():
                self._understand()

    def clear_faults(self) -> None:
        self._show()

    def show_fault(self, sentence: str) -> QWidget:
        """Say why the form cannot be saved with it."""
        self.fault.drop()
        self.fault.add(self.edit, sentence)
        return self.edit

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.edit and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
            if plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._enter()
                return True
        return False

    def _enter(self) -> None:
        is_empty = not (self._told.sites or self._told.drugs or self._told.not_understood)
        if is_empty:  # also where nothing but separators is left
            self.edit.clear()
            self.done.emit()
        elif self._told.is_whole:
            told = self._told
            self.edit.clear()
            announce(self.edit, words_of(told))
            self.taken.emit(told)
        else:
            first = min(self._told.not_understood)
            self.edit.setSelection(first.start, first.end - first.start)
            announce(self.edit, self.fault.text())

    def _read(self) -> None:
        self._understand()
        self.changed.emit()

    def _understand(self) -> None:
        text = self.edit.text()
        self._told = understood(
            text,
            catalogue.muscles(),
            catalogue.drugs(),
            region=self._region,
            usual_side=self._usual_side,
            there=self._there,
            own=catalogue.abbreviations(),
        )
        self.edit.setProperty(OWN_RETURN, bool(text.strip()))
        self._show()
        self._underline()

    def _show(self) -> None:
        told = self._told
        self.fault.drop()
        self.read.setText(words_of(told))
        self.read.setVisible(bool(told.sites or told.drugs))
        self._key.setVisible(told.is_whole)
        self.take.setVisible(told.is_whole and bool(told.sites or told.drugs))
        if told.not_understood:
            self.fault.say(" ".join(sentence_of(part) for part in told.not_understood[:3]))
        self.edit.setAccessibleDescription(" ".join(filter(None, (self.read.text(), self.fault.text()))))

    def _underline(self) -> None:
        """A wavy line under what is not understood; the words below say it too."""
        wavy = QTextCharFormat()
        wavy.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wavy.setUnderlineColor(style.token("alert"))
        at = self.edit.cursorPosition()
        marks = [
            QInputMethodEvent.Attribute(
                QInputMethodEvent.AttributeType.TextFormat, part.start - at, part.end - part.start, wavy
            )
            for part in self._told.not_understood
        ]
        QCoreApplication.sendEvent(self.edit, QInputMethodEvent("", marks))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())


def words_of(told: Understood) -> str:
    """What was understood, as a sentence for each site and drug."""
    return " · ".join([*map(_site_words, told.sites), *map(_drug_words, told.drugs)])


def sentence_of(part: NotUnderstood) -> str:
    """Why a stretch is not taken, and what it may have meant."""
    said = {
        Why.UNKNOWN: _tr('"{text}" is not understood.'),
        Why.SEVERAL: _tr('"{text}" fits several muscles.'),
        Why.NO_MUSCLE: _tr('"{text}" stands without a muscle.'),
        Why.NO_SIDE: _tr('"{text}": left or right?'),
        Why.NOT_THIS_SIDE: _tr('"{text}" has no such side.'),
        Why.BARE_NUMBER: _tr('"{text}": points are typed as x{text}, a volume as {text}ml.'),
        Why.TWICE: _tr('"{text}" says again, and otherwise, what was said before.'),
        Why.SAME_SITE: _tr('"{text}" stands twice in this line.'),
        Why.NO_POINTS: _tr('"{text}": of how many points? The row of this site does not say.'),
        Why.OUT_OF_RANGE: _tr('"{text}" is out of range.'),
        Why.TOO_LONG: _tr("This text is too long for a quick line."),
    }[part.why].format(text=part.text)
    if not part.nearest or part.why is Why.NOT_THIS_SIDE:
        return said
    asked = _tr("Did you mean {names}?") if part.why is Why.UNKNOWN else _tr("Which one: {names}?")
    return f"{said} {asked.format(names=', '.join(part.nearest))}"


def _site_words(site: QuickSite) -> str:
    sides = {Side.LEFT: _tr("Left {muscle}"), Side.RIGHT: _tr("Right {muscle}")}
    sides |= {Side.BOTH: _tr("Both sides, {muscle}"), Side.MIDLINE: _tr("Midline, {muscle}")}
    words = [sides[site.side].format(muscle=spoken().small(site.muscle.name))]
    if site.is_side_usual and len(site.muscle.sides) > 1:
        words[0] += _tr(" (the problem's side)")
    if site.is_there:
        words[0] += _tr(" (its row is there)")
    points = site.of_points
    if points is not None:
        words.append(_tr("1 point") if points == 1 else _tr("{count} points", points).format(count=points))
    if site.volume_ml is not None:
        words.append(_volume_words(site.volume_ml, points))
    names = {
        "taut_band": _tr("taut band"),
        "tender_spot": _tr("tender spot"),
        "referred_pain": _tr("referred pain"),
        "recognised_pain": _tr("recognised pain"),
        "twitch": _tr("twitch"),
    }
    for criterion in CRITERIA:
        if criterion in site.criteria:
            name = names[criterion]
            words.append(name if site.criteria[criterion] else _tr("no {criterion}").format(criterion=name))
    return spoken().comma.join(words)


def _volume_words(in_all: float, points: int | None) -> str:
    """A volume is the row's: said in all and, of several points, for each."""
    said = _tr("{volume} mL in all").format(volume=short_number(in_all))
    if points is None or points == 1:
        return said
    each = _tr("{volume} mL each point").format(volume=short_number(round(in_all / points, 3)))
    return f"{said} ({each})"


def _drug_words(quick: QuickDrug) -> str:
    drug: Drug = quick.drug
    words = [drug.name if quick.mg_ml is None else f"{drug.name} {strength_words(drug, quick.mg_ml)}"]
    if quick.with_epinephrine:
        words.append(_tr("with epinephrine"))
    if quick.volume_ml is not None:
        words.append(_tr("{volume} mL").format(volume=short_number(quick.volume_ml)))
    return spoken().comma.join(words)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("session_quick_line", text, None, count)
