"""What a clinic changed of a catalogue entry: when, who, why, and from what to what."""

from collections.abc import Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tpi_tracker.services.catalogue_files import same
from tpi_tracker.services.own_catalogue import FIXED, Change
from tpi_tracker.tongue import spoken
from tpi_tracker.ui import style
from tpi_tracker.ui.catalogue_words import change_words
from tpi_tracker.ui.widgets.date_text import shown_time
from tpi_tracker.ui.widgets.text import Text


class CatalogueChanges(QWidget):
    """The newest change first; nothing where the shipped entry was never changed."""

    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, style.px(6), 0, 0)
        self._column.setSpacing(style.px(4))

    def show_changes(self, changes: Sequence[Change]) -> None:
        """``changes`` come newest first."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.setVisible(bool(changes))
        if not changes:
            return
        self._column.addWidget(Text(self.tr("Changes here"), 12, 600, "muted"))
        for place, change in enumerate(changes):
            before = changes[place + 1].content if place + 1 < len(changes) else None
            at = shown_time(change.at.astimezone(self._zone))
            line = self.tr("{at}, {author}: {reason}").format(at=at, author=change.author, reason=change.reason)
            self._column.addWidget(Text(line, 12, 500, wrap=True))
            self._column.addWidget(Text(self._what(change.content, before), 12, tone="muted", wrap=True))

    def _what(self, content: Mapping[str, Any] | None, before: Mapping[str, Any] | None) -> str:
        if content is None:
            return self.tr("The shipped value was set in force again.")
        if before is None:
            return self.tr("Took the place of the shipped value.")
        said = [
            change_words(name, before.get(name), content.get(name))
            for name in dict.fromkeys([*before, *content])
            if name not in FIXED and not same(before.get(name), content.get(name))
        ]
        return spoken().semicolon.join(said) or self.tr("Nothing else.")
