"""Everything that has a key: one list for the shortcuts, the list of commands and the sheet of keys."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Command:
    """``key`` names it in code, ``keys`` is the shortcut; a command of a page is listed but handled there."""

    key: str
    label: str
    keys: str
    of_page: bool = False


def commands() -> tuple[Command, ...]:
    """All of them, in the order they are listed."""
    say = QCoreApplication.translate
    return (
        Command("find", say("actions", "Find patient"), "Ctrl+F"),
        Command("session", say("actions", "New session"), "Ctrl+N"),
        Command("repeat", say("actions", "Repeat last session"), "Ctrl+R"),
        Command("score", say("actions", "Record score"), "Ctrl+D"),
        Command("instrument", say("actions", "Questionnaire"), "Ctrl+Shift+D"),
        Command("hand_over", say("actions", "Hand over to patient"), "Ctrl+Shift+H"),
        Command("follow_up", say("actions", "Follow-up done"), "Ctrl+U"),
        Command("workup", say("actions", "Workup"), "Ctrl+Shift+W"),
        Command("treatments", say("actions", "Treatments tried and taken"), "Ctrl+T"),
        Command("attach", say("actions", "Attach a document"), "Ctrl+Shift+F"),
        Command("tray", say("actions", "Tray of the day"), "Ctrl+Shift+T"),
        Command("report", say("actions", "Report"), "Ctrl+P"),
        Command("letter_line", say("actions", "Copy line for a letter"), "Ctrl+Shift+C"),
        Command("next_due", say("actions", "Next due call"), "Ctrl+J"),
        Command("call_list", say("actions", "Call list: on paper or for a calendar"), ""),
        Command("paper_list", say("actions", "Reports of a list: one PDF for each"), ""),
        Command("new_patient", say("actions", "New patient"), "Ctrl+Shift+N"),
        Command("merge", say("actions", "Merge two records of one person"), ""),
        Command("today", say("actions", "Go to Today"), "Alt+1"),
        Command("patients", say("actions", "Go to Patients"), "Alt+2"),
        Command("settings", say("actions", "Go to Settings"), "Alt+3"),
        Command("catalogue", say("actions", "Catalogue: rules, drugs, muscles, presets"), ""),
        Command("users", say("actions", "Users and their rights"), ""),
        Command("own_password", say("actions", "Change my password"), ""),
        Command("lots", say("actions", "Lot look-up: who got a lot"), ""),
        Command("audit", say("actions", "Audit: who did what when"), ""),
        Command("spreadsheet", say("actions", "Import a spreadsheet"), ""),
        Command("export_data", say("actions", "Export data: workbook, tables, FHIR, research"), ""),
        Command("backups", say("actions", "Backup & restore"), ""),
        Command("next_section", say("actions", "Next section of the session"), "F6"),
        Command("previous_section", say("actions", "Section before"), "Shift+F6"),
        Command("confirm_sites", say("actions", "Confirm the sites carried over"), "Ctrl+Shift+Y", of_page=True),
        Command("confirm_lots", say("actions", "Confirm the lots carried over"), "Ctrl+Shift+L", of_page=True),
        Command("add_problem", say("actions", "Another problem in this visit"), "Ctrl+Shift+A", of_page=True),
        Command("save", say("actions", "Save"), "Ctrl+Return", of_page=True),
        Command("back", say("actions", "Back (asks if something was typed)"), "Esc", of_page=True),
        Command("close_tab", say("actions", "Close the patient's tab"), "Ctrl+W"),
        Command("next_tab", say("actions", "Next tab"), "Ctrl+Tab"),
        Command("sources", say("actions", "Where this comes from"), "Ctrl+I"),
        Command("undo", say("actions", "Undo the last save"), "Ctrl+Z"),
        Command("lock", say("actions", "Lock"), "Ctrl+L"),
        Command("palette", say("actions", "Commands"), "Ctrl+K"),
        Command("keys", say("actions", "Keys"), "F1"),
    )


class Actions(QObject):
    """The shortcuts of the unlocked window."""

    asked = Signal(str)
    """The key of the command."""

    def __init__(self, window: QWidget, offered: Sequence[Command]) -> None:
        super().__init__(window)
        for command in offered:
            if command.of_page:
                continue
            action = QAction(command.label, window)
            action.setObjectName(f"action_{command.key}")
            if command.keys:
                action.setShortcut(QKeySequence(command.keys))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.setData(command.key)
            action.triggered.connect(self._triggered)
            window.addAction(action)

    def _triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.asked.emit(str(action.data()))


def shown_keys(keys: str) -> str:
    """A shortcut as this platform writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
