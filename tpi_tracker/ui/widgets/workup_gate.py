"""What stands over a workup whose gate is not complete, or in which a red flag is present."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from tpi_tracker.services.workups import WorkupView
from tpi_tracker.ui.widgets.note import Note


class GateNote(Note):
    """How many flags are not answered; once one is present, which, and what is done about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("caution", name="gate_note", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_view(self, view: WorkupView) -> None:
        """Bring the words up to date; nothing is said of a complete gate without a flag."""
        gate = view.progress.gate
        self.setVisible(not gate.is_complete or bool(gate.present))
        if gate.present:
            flags = [view.content.by_key[key] for key in gate.present]
            title = self.tr("Red flag present: {flags}").format(flags=", ".join(flag.label for flag in flags))
            self.say(title, " ".join(flag.action for flag in flags), "alert")
        else:
            left = gate.needed - gate.answered
            told = self.tr("{left} of {all} red flags are not answered. The report says so too.", None, left)
            text = told.format(left=left, all=gate.needed)
            self.say(self.tr("Gate not complete"), text, "caution")
