"""The foot of the session form, always in view: what is missing, and the ways out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from tpi_tracker.ui import icons, style
from tpi_tracker.ui.forms.session_entry import Missing
from tpi_tracker.ui.widgets.buttons import FilledButton, OutlineButton
from tpi_tracker.ui.widgets.key_hint import KeyHint
from tpi_tracker.ui.widgets.text import Text

_ICONS = {"caution": "warning", "alert": "warning", "good": "check", "muted": "draft"}


class SessionFooter(QWidget):
    """52 high. A fault said here stays until the form changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("session_footer")
        self.setFixedHeight(style.px(52))
        row = QHBoxLayout(self)
        row.setContentsMargins(style.px(24), 0, style.px(24), 0)
        row.setSpacing(style.px(8))
        self._icon = QLabel()
        self._icon.setFixedSize(style.square(16))
        self._message = Text("", 12, 600, "caution", elide=True, name="session_message")
        self._esc = Text(self.tr("Esc goes back, the draft stays"), 12, tone="muted")
        self.cancel_button = OutlineButton(self.tr("Cancel"), name="cancel")
        self.print_button = OutlineButton(self.tr("Save and print"), "report", name="save_and_print")
        self.save_button = FilledButton(self.tr("Save"), "check", name="save", keys="Ctrl+Return")
        row.addWidget(self._icon)
        row.addWidget(self._message, 1)
        row.addWidget(self._esc)
        row.addSpacing(style.px(4))
        row.addWidget(self.cancel_button)
        row.addWidget(self.print_button)
        row.addWidget(self.save_button)
        self._hint = KeyHint("Ctrl+Return")
        row.addWidget(self._hint)

    def show_missing(self, found: Sequence[Missing]) -> None:
        """Say the most pressing things that are not there yet."""
        pressing = [item for item in found if item.stops or item.key.partition(".")[0] in {"unconfirmed", "expired"}]
        if pressing:
            self.say(_together(pressing), "caution")
        elif found:
            self.say(_together(found), "muted")
        else:
            self.say(self.tr("Nothing is missing."), "good")

    def say(self, text: str, tone: str) -> None:
        """One line at the left."""
        self._message.setText(text)
        self._message.set_tone(tone)
        self.setAccessibleDescription(text)
        icons.dress(self._icon, _ICONS[tone], tone if tone != "muted" else "pending", 16)
        self.setToolTip("")

    def say_faults(self, sentences: Sequence[str]) -> None:
        """What is wrong: the one sentence, or how many entries."""
        if len(sentences) == 1:
            self.say(sentences[0], "alert")
        else:
            self.say(
                self.tr("{count} entries need a look before saving.", None, len(sentences)).format(
                    count=len(sentences)
                ),
                "alert",
            )

    def say_saving(self, words: str) -> None:
        """A save that takes long is said, and its buttons are dimmed meanwhile; no words: its answer is there."""
        for button in (self.save_button, self.print_button, self.cancel_button):
            button.setEnabled(not words)
        if words:
            self.say(words, "muted")

    def only_read(self) -> None:
        """Nothing can be saved here."""
        for button in (self.save_button, self.print_button):
            button.setEnabled(False)
            button.setToolTip(self.tr("This clinic is open for reading only."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= style.px(940)
        self._esc.setVisible(roomy)
        self._hint.setVisible(roomy)

    def minimumSizeHint(self) -> QSize:
        return QSize(style.px(420), style.px(52))

    def message(self) -> str:
        return self._message.text()


def _together(found: Sequence[Missing]) -> str:
    """The three most pressing sentences; one that speaks for several is said once."""
    return " ".join(list(dict.fromkeys(item.text for item in found))[:3])
