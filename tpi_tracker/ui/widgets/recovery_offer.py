"""What the unlock page offers when the clinic does not open: the newest good backup, its key file, the folder."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.text import Text

OFFERS: Final = ("keys", "open", "restore", "folder")


class RecoveryOffer(QWidget):
    """One button under the other. ``made_at`` is when the newest good backup was made, in words; empty without one."""

    taken = Signal(str)

    def __init__(self, made_at: str, keys_from: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recovery_offer")
        say = QCoreApplication.translate
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(6))
        words = (
            say("recovery", "Newest good backup: {time}").format(time=made_at)
            if made_at
            else say("recovery", "There is no good backup beside the clinic.")
        )
        column.addWidget(Text(words, 12, 600, elide=True, name="newest_backup"))
        labels = {
            "keys": say("recovery", "Put the key file back"),
            "open": say("recovery", "Open that backup, to read only"),
            "restore": say("recovery", "Restore that backup"),
            "folder": say("recovery", "Show folder"),
        }
        shown = [
            key for key in OFFERS if key == "folder" or (key == "keys" and keys_from) or (made_at and key != "keys")
        ]
        self.buttons: dict[str, OutlineButton] = {}
        for key in shown:
            button = OutlineButton(labels[key], name=f"offer_{key}")
            button.setProperty("offers", key)
            button.setSizePolicy(self.sizePolicy().Policy.Expanding, self.sizePolicy().Policy.Fixed)
            button.clicked.connect(self._take)
            self.buttons[key] = button
            column.addWidget(button)

    def _take(self) -> None:
        self.taken.emit(self.sender().property("offers"))
