"""First start: a new clinic, one that exists, one that comes back from its backup, or the demo."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tpi_tracker import __version__
from tpi_tracker.ui import ask, icons, style
from tpi_tracker.ui.clinic_places import BadPlace, place_of
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.pages.gate import GatePage
from tpi_tracker.ui.pages.new_clinic import NewClinic
from tpi_tracker.ui.pages.restore_clinic import KINDS, RestoreClinic, title
from tpi_tracker.ui.widgets.card import Rule
from tpi_tracker.ui.widgets.note import Note
from tpi_tracker.ui.widgets.text import Text


class Option(QPushButton):
    """One way to begin: icon, words, a line about it."""

    def __init__(self, icon: str, title: str, second: str, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("kind", "option")
        self.setAccessibleName(title)
        self.setAccessibleDescription(second)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)
        self.setFixedHeight(style.px(68))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(style.px(16), 0, style.px(16), 0)
        row.setSpacing(style.px(14))
        sign = QLabel()
        icons.dress(sign, icon, "muted", 22)
        row.addWidget(sign)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(Text(title, 14, 600))
        words.addWidget(Text(second, 12, tone="muted"))
        words.addStretch()
        row.addLayout(words, 1)
        row.addWidget(Text("›", 18, tone="muted"))
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_current(self, current: bool) -> None:
        """Whether its steps are being gone through; until then only the keyboard marks one."""
        self.setProperty("current", current)
        style.redress(self)


class FirstStartPage(GatePage):
    """The card of 660: the ways to begin; a new clinic and a backup unfold into their steps in the same card."""

    open_asked = Signal(object)
    """Where a clinic lies that was chosen: a folder or a server."""
    demo_asked = Signal()
    made = Signal(object)
    """A new clinic is made and open: the ``Clinic``."""
    restored = Signal(object)
    """A clinic came back from its backup and is open: ``(Clinic, new recovery key or None)``."""
    back_asked = Signal()

    def __init__(self, folder: Path, jobs: Jobs, *, can_go_back: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("FirstStartPage")
        self.setAccessibleName(self.tr("First start"))
        outer = QVBoxLayout(self)
        outer.addStretch(5)
        self._card = QFrame()
        self._card.setProperty("kind", "card")
        self._card.setMaximumWidth(style.px(660))
        self._card.setMinimumHeight(style.px(560))
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(self._card, 1000)  # as wide as it may be, and no wider than the window
        middle.addStretch()
        outer.addLayout(middle)
        outer.addStretch(4)
        foot = Text(self.tr("TPI Tracker {version} · F1 keys").format(version=__version__), 12, tone="muted")
        outer.addWidget(foot, 0, Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(style.px(32), style.px(28), style.px(32), style.px(24))
        column.setSpacing(style.px(10))
        column.addWidget(Text(self.tr("First start"), 20, 600))
        self._second = Text(self.tr("Choose how to begin. Everything stays on this computer."), 13, tone="muted")
        column.addWidget(self._second)
        column.addSpacing(style.px(2))
        self.new = Option(
            "add",
            self.tr("New clinic"),
            self.tr("name, first user, recovery key, backup folder: about 2 minutes"),
            name="new_clinic",
        )
        self.open = Option(
            "backup", self.tr("Open clinic"), self.tr("a folder with a clinic on this computer"), name="open_clinic"
        )
        self.restore = Option(
            "undo",
            self.tr("Restore from a backup"),
            self.tr("a file from a stick or another drive, when the clinic's computer is gone"),
            name="restore_clinic",
        )
        self.server = Option(
            "patients", self.tr("Clinic on a server"), self.tr("shared by several computers"), name="open_server"
        )
        self.demo = Option(
            "outcomes", self.tr("Try the demo clinic"), self.tr("invented patients, nothing is kept"), name="try_demo"
        )
        self._options = (self.new, self.open, self.restore, self.server, self.demo)
        for option in self._options:
            column.addWidget(option)
        self._fault = Note("alert")
        self._fault.hide()
        column.addWidget(self._fault)
        self._rule = Rule()
        self._rule.hide()
        column.addWidget(self._rule)
        self.wizard = NewClinic(folder, jobs)
        self.wizard.hide()
        column.addWidget(self.wizard, 1)
        self.from_backup = RestoreClinic(folder, jobs)
        self.from_backup.hide()
        column.addWidget(self.from_backup, 1)
        column.addStretch()
        self.new.clicked.connect(self.begin_new)
        self.open.clicked.connect(self._choose_folder)
        self.server.clicked.connect(self._ask_address)
        self.demo.clicked.connect(self.demo_asked)
        self.wizard.made.connect(self.made)
        self.wizard.given_up.connect(self._fold)
        self.restore.clicked.connect(self._choose_backup)
        self.from_backup.done.connect(self.restored)
        self.from_backup.given_up.connect(self._fold)
        if can_go_back:
            self.back = Option("lock", self.tr("Back"), self.tr("to the clinic that was open before"), name="back")
            column.insertWidget(column.indexOf(self._fault), self.back)
            self.back.clicked.connect(self.back_asked)

    def first_focus(self) -> None:
        """The keyboard goes to the first choice."""
        self.new.setFocus()

    def begin_new(self) -> None:
        """Unfold the four steps; the other ways step aside."""
        self._unfold(self.new, self.wizard)
        self.wizard.first_focus()

    def begin_restore(self, path: Path) -> None:
        """Unfold what a backup needs to be opened; the other ways step aside."""
        self._unfold(self.restore, self.from_backup)
        self.from_backup.begin(path)
        self.from_backup.first_focus()

    def show_fault(self, what: str, rest: str) -> None:
        """What went wrong while opening."""
        self._fault.say(what, rest, "alert")
        self._fault.show()
        self.set_busy(False)

    def fault(self) -> str:
        return "" if self._fault.isHidden() else self._fault.title()

    def set_busy(self, busy: bool, words: str = "") -> None:
        """While the demo is being made."""
        for option in self._options:
            option.setEnabled(not busy)
        self._second.setText(words if busy else self.tr("Choose how to begin. Everything stays on this computer."))

    def _unfold(self, way: Option, steps: QWidget) -> None:
        for option in self._options:
            option.setVisible(option is way)
        self._fault.hide()
        way.set_current(True)
        way.setEnabled(False)
        self._rule.show()
        steps.show()

    def _fold(self) -> None:
        came_from = next((option for option in self._options if not option.isEnabled()), self.new)
        for option in self._options:
            option.show()
            option.set_current(False)
            option.setEnabled(True)
        self._rule.hide()
        self.wizard.hide()
        self.from_backup.hide()
        came_from.setFocus()

    def _choose_backup(self) -> None:
        ask.open_file(self, title(), KINDS, self._backup_chosen)

    def _backup_chosen(self, path: Path | None) -> None:
        if path is not None:
            self.begin_restore(path)

    def _choose_folder(self) -> None:
        ask.folder(self, self.tr("Open clinic"), self._folder_chosen)

    def _folder_chosen(self, folder: Path | None) -> None:
        if folder is not None:
            self.open_asked.emit(folder)

    def _ask_address(self) -> None:
        ask.text(self, self.tr("Clinic on a server"), self.tr("Server address"), self._address_given)

    def _address_given(self, typed: str | None) -> None:
        if not typed:
            return
        try:
            place = place_of(typed if "://" in typed else f"postgresql://{typed}")
        except BadPlace as wrong:
            self.show_fault(wrong.what, f"{wrong.safe} {wrong.todo}")
        else:
            self.open_asked.emit(place)
