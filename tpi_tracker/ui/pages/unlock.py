"""Unlock: clinic, user, password. Needs Qt alone; what opens the clinic is imported behind it."""

import math
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tpi_tracker import __version__
from tpi_tracker.ui import icons, style
from tpi_tracker.ui.pages.gate import GatePage
from tpi_tracker.ui.widgets.buttons import FilledButton, WordButton
from tpi_tracker.ui.widgets.choices import ChoiceField
from tpi_tracker.ui.widgets.line_fields import LineField, PasswordField
from tpi_tracker.ui.widgets.note import Note
from tpi_tracker.ui.widgets.rail import Mark
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.services.where import Where

_OTHER = "\0other"


class KnownUser(NamedTuple):
    """Who may unlock: the words shown and what is handed to the opening."""

    user_id: str
    words: str


class UnlockRequest(NamedTuple):
    """What was typed. With ``recovery_key`` the password is a new one for ``user``."""

    folder: "Where"
    user: str
    password: str
    recovery_key: str | None = None


class UnlockPage(GatePage):
    """The card of 420. ``unlock_asked`` carries an ``UnlockRequest``; the window opens and says what came of it."""

    unlock_asked = Signal(object)
    folder_changed = Signal(object)
    """Another clinic was chosen: where it lies."""
    other_asked = Signal()
    """Open or make another clinic."""
    offer_taken = Signal(str)
    """What to do about a clinic that does not open: a key of ``recovery_offer.OFFERS``."""

    def __init__(
        self,
        clinics: "Sequence[tuple[Where, str]]",
        users: Sequence[KnownUser],
        reason: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._places = [place for place, _ in clinics]
        self.setObjectName("UnlockPage")
        self.setAccessibleName(self.tr("Unlock"))
        outer = QVBoxLayout(self)
        outer.addStretch(5)
        card = QFrame()
        card.setProperty("kind", "card")
        card.setFixedWidth(style.px(420))
        card.setMinimumHeight(style.px(560))
        middle = QHBoxLayout()  # a card that is aligned is asked for its height at the width of the whole page
        middle.addStretch()
        middle.addWidget(card)
        middle.addStretch()
        outer.addLayout(middle)
        outer.addStretch(4)
        foot = Text(self.tr("TPI Tracker {version} · F1 keys").format(version=__version__), 12, tone="muted")
        outer.addWidget(foot, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column = QVBoxLayout(card)
        self._column.setContentsMargins(style.px(32), style.px(28), style.px(32), style.px(28))
        self._column.setSpacing(style.px(12))
        self._column.addLayout(self._head(reason))
        self.clinic = ChoiceField(self.tr("Clinic"), [(str(f), name) for f, name in clinics], name="clinic", height=36)
        self.user = ChoiceField(self.tr("User"), [(u.user_id, u.words) for u in users], name="user", height=36)
        self._recovery: LineField | None = None
        self.password = PasswordField(self.tr("Password"), name="password", height=36)
        self._caps: QWidget | None = None
        self.unlock = FilledButton(self.tr("Unlock"), name="unlock")
        self.unlock.setFixedHeight(style.px(40))
        self.unlock.setSizePolicy(self.clinic.sizePolicy())
        self._fault: Note | None = None
        self.offers: QWidget | None = None
        for widget in (self.clinic, self.user, self.password, self.unlock):
            self._column.addWidget(widget)
        words = QHBoxLayout()
        self._use_recovery = WordButton(self.tr("Use the recovery key"), name="use_recovery_key")
        self._other = WordButton(self.tr("Other clinic"), name="other_clinic")
        words.addWidget(self._use_recovery)
        words.addStretch()
        words.addWidget(self._other)
        self._column.addLayout(words)
        self._column.addStretch()
        self._column.addWidget(self._well())
        self._busy = False
        self._awaits_users = not users
        self._ends_at = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._count_down)
        self._asked_early = False
        self.clinic.changed.connect(self._clinic_chosen)
        self.unlock.clicked.connect(self._ask)
        self.password.edit.returnPressed.connect(self._ask)
        self.password.edit.installEventFilter(self)
        self.password.edit.textEdited.connect(self._typed)
        self._use_recovery.clicked.connect(self._turn_recovery)
        self._other.clicked.connect(self.other_asked)
        self.password.edit.setFocus()

    @property
    def recovery(self) -> LineField:
        """The field of the recovery key; made, still hidden, when it is first asked for."""
        if self._recovery is None:
            self._recovery = LineField(
                self.tr("Recovery key"), name="recovery_key", height=36, placeholder="XXXX-XXXX-…", parent=self
            )
            self._recovery.hide()
            self._column.insertWidget(self._column.indexOf(self.password), self._recovery)
            self.setTabOrder(self.user.edit, self._recovery.edit)
            self.setTabOrder(self._recovery.edit, self.password.edit)
        return self._recovery

    def first_focus(self) -> None:
        """The keyboard goes to the password."""
        self.password.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_clinics(self, clinics: "Sequence[tuple[Where, str]]") -> None:
        """The names, once they could be read."""
        self._places = [place for place, _ in clinics]
        self.clinic.set_options([(str(folder), name) for folder, name in clinics])

    def show_users(self, users: Sequence[KnownUser], current: str | None) -> None:
        """Who may unlock the chosen clinic."""
        self.user.set_options([(user.user_id, user.words) for user in users])
        if current is not None:
            self.user.set_value(current)
        self._awaits_users = False
        if self._asked_early:
            self._asked_early = False
            self.set_busy(False)
            self._ask()

    def folder(self) -> "Where":
        """Where the chosen clinic lies: its folder or its server."""
        known = str(self.clinic.value())
        return next((place for place in self._places if str(place) == known), Path(known))

    def request(self) -> UnlockRequest:
        """What is typed now."""
        return UnlockRequest(self.folder(), str(self.user.value() or ""), str(self.password.value() or ""))

    def show_offers(self, offers: QWidget | None) -> None:
        """Buttons under the fault, for what can be done about it; None takes them away."""
        if self.offers is not None:
            self.offers.hide()
            self.offers.deleteLater()
        self.offers = offers
        if offers is not None:
            self._column.insertWidget(self._column.indexOf(self.unlock), offers)

    def set_busy(self, busy: bool, words: str = "") -> None:
        """While the password is tried, or while ``words`` says what else is done."""
        self._busy = busy
        self.unlock.setEnabled(not busy)
        self.unlock.set_text((words or self.tr("Unlocking…")) if busy else self.tr("Unlock"))

    def wait(self, seconds: float) -> None:
        """Nothing is tried before so many seconds have passed; the button counts them down. Infinite: not at all."""
        self._ends_at = time.monotonic() + seconds
        self._count_down()

    def left_s(self) -> float:
        """Seconds still to wait."""
        return max(self._ends_at - time.monotonic(), 0.0)

    def _count_down(self) -> None:
        left = self.left_s()
        self.unlock.setEnabled(left == 0 and not self._busy)
        if left:
            self.unlock.set_text(_count_words(left))
            self._timer.start(min(round(left % 1 * 1000) + 20, 1000))
        else:
            self.unlock.set_text(self.tr("Unlock"))

    def show_fault(self, what: str, rest: str, tone: str = "alert") -> None:
        """Why it stays closed; or, in another tone, what was done about it."""
        self._awaits_users = self._asked_early = False
        self.set_busy(False)
        if self._fault is None:
            self._fault = Note("alert")
            self._column.insertWidget(self._column.indexOf(self.unlock), self._fault)
        self._fault.say(what, rest, tone)
        self._fault.show()
        self.password.edit.selectAll()
        self.first_focus()

    def fault(self) -> str:
        """What is said to be wrong."""
        return "" if self._fault is None or self._fault.isHidden() else self._fault.title()

    def tells_caps_lock(self) -> bool:
        """Whether the caution is on."""
        return self._caps is not None and not self._caps.isHidden()

    def show_caps_lock(self, on: bool) -> None:
        """The caution under the password."""
        if on and self._caps is None:
            self._caps = _SmallSign("warning", self.tr("Caps Lock is on"), "caution")
            self._column.insertWidget(self._column.indexOf(self.password) + 1, self._caps)
        if self._caps is not None:
            self._caps.setVisible(on)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.password.edit and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            self._look_at_case(event)
        return False

    def _look_at_case(self, event: QKeyEvent) -> None:
        typed = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self.show_caps_lock(not self.tells_caps_lock())
        elif len(typed) == 1 and typed.isalpha():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.show_caps_lock(typed.isupper() != shifted)

    def _typed(self) -> None:
        self._hide_fault()

    def _hide_fault(self) -> None:
        if self._fault is not None:
            self._fault.hide()

    def _clinic_chosen(self) -> None:
        self._awaits_users = True
        self.folder_changed.emit(self.folder())

    def _turn_recovery(self) -> None:
        on = not self._is_recovering()
        self.recovery.setVisible(on)
        self.password.label.setText(self.tr("New password") if on else self.tr("Password"))
        self.password.editor.setAccessibleName(self.password.label.text())
        self._use_recovery.set_text(self.tr("Use the password") if on else self.tr("Use the recovery key"))
        (self.recovery if on else self.password).edit.setFocus()

    def _is_recovering(self) -> bool:
        return self._recovery is not None and not self._recovery.isHidden()

    def _ask(self) -> None:
        if self._busy or self.left_s():
            return
        key = self.recovery.value() if self._is_recovering() else None
        if self.password.value() is None:
            self.password.show_error(self.tr("Enter the password."))
            self.first_focus()
            return
        if self._is_recovering() and key is None:
            self.recovery.show_error(self.tr("Enter the recovery key."))
            self.recovery.edit.setFocus()
            return
        self.password.show_error(None)
        self._hide_fault()
        self.set_busy(True)
        if self._awaits_users:  # typed faster than the users could be read: asked as soon as they are
            self._asked_early = True
            return
        self.unlock_asked.emit(UnlockRequest(self.folder(), str(self.user.value() or ""), self.password.value(), key))

    def _head(self, reason: str) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(style.px(12))
        head.addWidget(Mark(40))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(self.tr("TPI Tracker"), 20, 600))
        words.addWidget(Text(reason or self.tr("Enter your password to open the clinic."), 12, tone="muted", wrap=True))
        head.addLayout(words, 1)
        head.setContentsMargins(0, 0, 0, style.px(8))
        return head

    def _well(self) -> QFrame:
        well = QFrame()
        well.setProperty("kind", "well")
        column = QVBoxLayout(well)
        column.setContentsMargins(style.px(12), style.px(8), style.px(12), style.px(8))
        column.setSpacing(style.px(6))
        column.addWidget(_SmallSign("lock", self.tr("Data on this computer are encrypted"), "text"))
        column.addWidget(_SmallSign("draft", self.tr("Drafts are kept, encrypted too"), "text"))
        return well


def _count_words(left: float) -> str:
    whole = math.ceil(left)
    minutes, seconds = divmod(whole, 60)
    said = f"{minutes}:{seconds:02d}" if minutes else f"{seconds} s"
    return QCoreApplication.translate("UnlockPage", "Wait {time}").format(time=said)


class _SmallSign(QWidget):
    def __init__(self, icon: str, text: str, tone: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.px(8))
        sign = QLabel()
        sign.setFixedSize(style.square(14))
        icons.dress(sign, icon, "muted" if tone == "text" else tone, 14)
        row.addWidget(sign)
        row.addWidget(Text(text, 12, 500, tone))
        row.addStretch()
        self.setAccessibleName(text)
