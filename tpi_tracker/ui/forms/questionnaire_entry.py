"""The questions of one questionnaire below each other, each answered by one key that also goes on to the next."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tpi_tracker.domain.instruments import InstrumentResult, result_of
from tpi_tracker.domain.questionnaire import Instrument, Item
from tpi_tracker.render.wording import short_number
from tpi_tracker.services.catalogue_language import english_of
from tpi_tracker.tongue import isolated
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.answer_keys import AnswerKeys
from tpi_tracker.ui.widgets.site_list import SiteList
from tpi_tracker.ui.widgets.text import Text

SHORT = 34
"""Letters: the answers to a question stand beside it where all of them are no longer than that."""


class QuestionnaireEntry(QWidget):
    """``answers`` are those given; ``result`` is what they make, which is no total while one is missing."""

    changed = Signal()
    submitted = Signal()
    """Enter: the form may save."""
    letter = Signal(str)
    """A letter that means something to the form around it, in upper case."""

    def __init__(self, instrument: Instrument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.instrument = instrument
        self.setObjectName(f"questionnaire_{instrument.key}")
        self.setAccessibleName(instrument.title)
        self._rows: dict[str, AnswerKeys] = {}
        self._sites: SiteList | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(8))
        column.addWidget(_Asked(instrument.asks, 600))
        sites = [item for item in instrument.items if item.region]
        if sites:
            self._sites = SiteList(sites, instrument.regions)
            column.addWidget(self._sites)
        for item in instrument.items:
            if not item.region:
                column.addLayout(self._row(item))
        self._stops: list[AnswerKeys | SiteList] = [*([self._sites] if self._sites else []), *self._rows.values()]
        for stop in self._stops:
            stop.changed.connect(self.changed)
            stop.moved.connect(self._moved)
            stop.submitted.connect(self.submitted)

    def answers(self) -> dict[str, str]:
        """What was answered, item by item."""
        given = {key: value for key, row in self._rows.items() if (value := row.value()) is not None}
        return (self._sites.answers() if self._sites else {}) | given

    def result(self) -> InstrumentResult:
        return result_of(self.instrument, self.answers())

    def is_touched(self) -> bool:
        """Whether anything was answered, or said not to have been asked."""
        return bool(self.answers()) or self.is_not_asked() or bool(self._sites and self._sites.ticked())

    def is_not_asked(self) -> bool:
        """Whether all of it was not asked."""
        return all(row.not_asked() for row in self._rows.values()) and (
            self._sites is None or self._sites.is_not_asked()
        )

    def set_answers(self, given: Mapping[str, str]) -> None:
        """Show answers; one that the question does not have is left out."""
        for key, row in self._rows.items():
            item = self.instrument.item(key)
            choice = item.choice(given[key]) if item is not None and key in given else None
            row.set_value(choice.key if choice else None)
        if self._sites is not None:
            known = [box.key for box in self._sites.boxes()]
            hurting = [key for key in known if given.get(key) == "yes"]
            self._sites.show_sites(hurting, ended=bool(known) and all(key in given for key in known))

    def content(self) -> dict[str, Any]:
        """What was typed, for a draft."""
        kept: dict[str, Any] = {"answers": {key: row.value() for key, row in self._rows.items() if row.value()}}
        kept["not_asked"] = [key for key, row in self._rows.items() if row.not_asked()]
        if self._sites is not None:
            state = "not_asked" if self._sites.is_not_asked() else "ended" if self._sites.is_ended() else "open"
            kept |= {"sites": self._sites.ticked(), "site_state": state}
        return kept

    def restore(self, content: Mapping[str, Any]) -> None:
        """Put back what ``content`` gave."""
        given, skipped = content.get("answers") or {}, content.get("not_asked") or []
        for key, row in self._rows.items():
            item = self.instrument.item(key)
            choice = item.choice(str(given[key])) if item is not None and key in given else None
            row.set_value(choice.key if choice else None, not_asked=key in skipped)
        if self._sites is not None:
            state = content.get("site_state")
            self._sites.show_sites(content.get("sites") or (), ended=state == "ended", not_asked=state == "not_asked")

    def focus_first(self) -> None:
        """Put the keyboard on the first question without an answer, else on the first."""
        given = self.answers()
        missing = next((item.key for item in self.instrument.items if item.key not in given), None)
        self.focus_item(missing or self.instrument.items[0].key)

    def focus_item(self, key: str) -> None:
        """Put the keyboard on a question."""
        row = self._rows.get(key)
        if row is not None:
            row.setFocus(Qt.FocusReason.TabFocusReason)
        elif self._sites is not None:
            self._sites.focus_first()

    def row(self, key: str) -> AnswerKeys:
        """The keys of one question."""
        return self._rows[key]

    @property
    def sites(self) -> SiteList | None:
        return self._sites

    def _row(self, item: Item) -> QVBoxLayout | QHBoxLayout:
        keys = AnswerKeys(item.choices, item.text, f"item_{item.key}")
        self._rows[item.key] = keys
        asked = _Asked(item.text)
        for key in keys.keys:
            key.setToolTip(english_of("instruments", key.words) if key.words else "")
        if item.ends is None and sum(len(choice.text) + 2 for choice in item.choices) <= SHORT:
            line = QHBoxLayout()
            line.setSpacing(style.px(8))
            line.addWidget(asked, 1)
            line.addWidget(keys, 0)
            return line
        column = QVBoxLayout()
        column.setSpacing(style.px(2))
        head = QHBoxLayout()
        head.setSpacing(style.px(8))
        head.addWidget(asked, 1)
        if item.ends is not None:
            ends = self.tr("{low} {words}, {high} {other}").format(
                low=short_number(item.low), words=item.ends[0], high=short_number(item.high), other=item.ends[1]
            )
            head.addWidget(Text(ends, 11, tone="muted"))
        column.addLayout(head)
        column.addWidget(keys)
        return column

    def _moved(self, step: int) -> None:
        stop = self.sender()
        if stop not in self._stops:
            return
        place = self._stops.index(stop) + step
        if 0 <= place < len(self._stops):
            target = self._stops[place]
            if isinstance(target, SiteList):
                target.focus_first()
            else:
                target.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if plain and len(event.text()) == 1 and event.text().isalpha():
            self.letter.emit(event.text().upper())
        else:
            super().keyPressEvent(event)


class _Asked(QWidget):
    """What is asked, and under it, quietly, the English of a translation that no clinician has read yet."""

    def __init__(self, said: str, weight: int = 400) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Text(said, 13, weight))
        if english := english_of("instruments", said):
            column.addWidget(Text(isolated(english), 11, tone="muted", wrap=True))
        column.addStretch()
