"""Where everything on the page comes from: one card for each rule that speaks there."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from tpi_tracker.domain.catalogue import Fact
from tpi_tracker.domain.provenance import Provenance
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.render.wording import date_words, say, short_number
from tpi_tracker.services import catalogue_files, own_catalogue
from tpi_tracker.services.own_catalogue import Difference
from tpi_tracker.ui import style
from tpi_tracker.ui.catalogue_words import change_words
from tpi_tracker.ui.review_words import read_words, review_chip
from tpi_tracker.ui.rule_words import threshold_words
from tpi_tracker.ui.turned import margins
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.card import Rule
from tpi_tracker.ui.widgets.chips import Chip
from tpi_tracker.ui.widgets.fact_rows import FactRows
from tpi_tracker.ui.widgets.framed import FramedDialog
from tpi_tracker.ui.widgets.note import Note
from tpi_tracker.ui.widgets.scroll_body import ScrollBody
from tpi_tracker.ui.widgets.text import Text, breakable


class ProvenanceDialog(FramedDialog):
    """The rules of a page on the left, the card of the chosen one on the right. Up and Down choose, Esc closes."""

    catalogue_asked = Signal(str)
    """The key of the entry that the card is of."""

    def __init__(self, parent: QWidget, cards: Sequence[Provenance], today: date, first: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("provenance")
        self.setProperty("sheet", True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Where this comes from"))
        self.setAccessibleName(self.tr("Where this comes from"))
        self._cards, self._today = tuple(cards), today
        outer = QVBoxLayout(self)
        outer.setContentsMargins(style.px(24), style.px(18), style.px(24), style.px(18))
        outer.setSpacing(style.px(12))
        outer.addWidget(Text(self.tr("Where this comes from"), 18, 600))
        outer.addWidget(Rule())
        row = QHBoxLayout()
        row.setSpacing(style.px(16))
        self.rules = self._make_list()
        row.addWidget(self.rules)
        self._middle = ScrollBody()
        self._middle.setProperty("spoken", "document")
        self._middle.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._middle.setAccessibleName(self.tr("Basis"))
        self._middle.column.setContentsMargins(margins(0, 0, style.px(12), 0))
        row.addWidget(self._middle, 1)
        outer.addLayout(row, 1)
        outer.addWidget(Rule())
        foot = QHBoxLayout()
        foot.setSpacing(style.px(8))
        foot.addWidget(
            Text(self.tr("The program documents and prompts; the clinician decides"), 12, tone="muted", elide=True), 1
        )
        self.catalogue = OutlineButton(self.tr("Open catalogue"), name="open_catalogue")
        self.catalogue.clicked.connect(self._ask_catalogue)
        foot.addWidget(self.catalogue)
        close = OutlineButton(self.tr("Close"), name="close", keys="Esc")
        close.clicked.connect(self.accept)
        foot.addWidget(close)
        outer.addLayout(foot)
        self.fit(860, 600)
        self.rules.currentRowChanged.connect(self._show)
        named = [(card.about.rule_id, card.entry_key) for card in self._cards]
        places = [place for place, names in enumerate(named) if first and first in names]
        self.rules.setCurrentRow(places[0] if places else 0)
        self.rules.setFocus()

    def shown(self) -> Provenance:
        """The card on the right."""
        return self._cards[self.rules.currentRow()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.accept()
        else:
            super().keyPressEvent(event)

    def _make_list(self) -> QListWidget:
        rules = QListWidget()
        rules.setAccessibleName(self.tr("Rules"))
        rules.setObjectName("rules")
        rules.setFont(style.font(13))
        rules.setWordWrap(True)
        rules.setFixedWidth(style.px(220))
        rules.setSpacing(style.px(2))
        rules.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rules.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for card in self._cards:
            rules.addItem(QListWidgetItem(say(card.title)))
        return rules

    def _show(self, place: int) -> None:
        column = self._middle.column
        while (item := column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if 0 <= place < len(self._cards):
            for widget in self._parts(self._cards[place]):
                column.addWidget(widget)
            column.addStretch()
        self._middle.verticalScrollBar().setValue(0)

    def _parts(self, card: Provenance) -> list[QWidget]:
        about = card.about
        parts: list[QWidget] = [
            _head(card, self.tr("changed here {count} times", None, card.own).format(count=card.own))
        ]
        if card.is_past_check(self._today):
            due = date_words(about.recheck_by) if about.recheck_by is not None else ""
            parts.append(
                Note("pending", self.tr("Past its check: the sources were to be read again by {day}").format(day=due))
            )
        if card.result:
            parts.append(Text(_lines(card.result), 14, 500, wrap=True, name="result"))
        parts.append(Text(about.wording, 13, wrap=True, name="wording"))
        changed = [] if not card.own else own_catalogue.differences(catalogue_files.place_of(card.entry_key))
        if changed:
            parts.append(_section(self.tr("Changed by this clinic"), Text(self._changed(changed), 12, wrap=True)))
        parts += [_section(say(heading), _stated(facts)) for heading, facts in card.facts]
        sections = (
            (self.tr("Computed from"), _lines(card.used)),
            (self.tr("Not recorded"), _lines(card.missing)),
            (self.tr("Evidence"), about.evidence),
            (self.tr("Limits"), about.limits),
            (self.tr("Source"), about.source),
        )
        for title, text in sections:
            if text:
                parts.append(_section(title, Text(text, 12, wrap=True)))
        if card.thresholds:
            rows = FactRows(220)
            rows.show_facts([_threshold(name, value) for name, value in card.thresholds])
            parts.append(_section(self.tr("Numbers of the rule"), rows))
        if about.recheck_by is not None and not card.is_past_check(self._today):
            by = self.tr("Sources to be read again by {day}").format(day=date_words(about.recheck_by))
            parts.append(Text(by, 12, tone="muted", wrap=True))
        return parts

    def _changed(self, changed: Sequence[Difference]) -> str:
        """From what to what; words that were left as they came may name the shipped numbers."""
        said = [change_words(*difference) for difference in changed]
        if all(difference.field != "wording" for difference in changed):
            said.append(self.tr("The wording is the shipped one: the numbers in it may be the shipped ones."))
        return "\n".join(said)

    def _ask_catalogue(self) -> None:
        card = self.shown()
        self.accept()
        self.catalogue_asked.emit(card.entry_key)


def _head(card: Provenance, own: str) -> QWidget:
    head = QWidget()
    column = QVBoxLayout(head)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(style.px(6))
    column.addWidget(Text(say(card.title), 15, 600, wrap=True))
    row = QHBoxLayout()
    row.setSpacing(style.px(8))
    words, tone = review_chip(card.about.review)
    row.addWidget(Chip(words, tone, size=11, name="review"))
    if card.own:
        row.addWidget(Chip(own, "pending", size=11, name="own"))
    row.addWidget(Text(f"{card.about.rule_id} {card.about.version}", 12, tone="muted", name="version"))
    row.addStretch()
    column.addLayout(row)
    return head


def _section(title: str, content: QWidget) -> QWidget:
    section = QWidget()
    column = QVBoxLayout(section)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(style.px(3))
    column.addWidget(Text(title, 12, 600, "muted"))
    column.addWidget(content)
    return section


def _stated(facts: Sequence[Fact]) -> QWidget:
    """Each statement, and under it who says it and how well that was read."""
    stated = QWidget()
    column = QVBoxLayout(stated)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(style.px(2))
    for fact in facts:
        column.addWidget(Text(fact.text, 13, wrap=True, name="fact"))
        read = Text(breakable(read_words(fact), 40), 12, tone=_tone(fact), wrap=True)
        read.setContentsMargins(0, 0, 0, style.px(6))
        column.addWidget(read)
    return stated


def _tone(fact: Fact) -> str:
    return "caution" if fact.review == "unverified" else "muted"


def _lines(sentences: Sequence[Sentence]) -> str:
    return "\n".join(say(sentence) for sentence in sentences)


def _threshold(name: str, value: float | tuple[int, ...]) -> tuple[str, str, str]:
    label, words = threshold_words(name)
    said = ", ".join(map(str, value)) if isinstance(value, tuple) else short_number(value)
    return label, words.format(number=said), "text"
