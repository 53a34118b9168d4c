"""What stands where the pathways would: a red flag that is present, and what it calls for."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from tpi_tracker.domain.checklist import Item
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.note import Note


class RedFlagFirst(Note):
    """Names the flags with their actions. ``closed``: the pathways stand behind it, and one button opens them."""

    opened = Signal()

    def __init__(self, flags: Sequence[Item], *, closed: bool, parent: QWidget | None = None) -> None:
        open_them = QCoreApplication.translate("RedFlagFirst", "Show the pathways all the same")
        self.button = OutlineButton(open_them, name="open_pathways")
        super().__init__("alert", action=self.button, name="red_flag_first", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.button.setVisible(closed)
        self.button.clicked.connect(self.opened)
        title = self.tr("A red flag is present: {flags}").format(flags=", ".join(flag.label for flag in flags))
        told = " ".join(flag.action for flag in flags if flag.action)
        behind = self.tr("This comes first; the pathways stand behind it.") if closed else ""
        self.say(title, " ".join(part for part in (told, behind) if part), "alert")
        self.button.setAccessibleDescription(f"{title}. {told}")
