"""Users: who may unlock the clinic, as what, when last; and the recovery key. For administrators."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.user import User
from tpi_tracker.render.told import told_words
from tpi_tracker.services import confirming, recovery_keys, rekeying, users
from tpi_tracker.ui import ask, style
from tpi_tracker.ui.dialogs.recovery_key import RecoveryKeySheet
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.page import Page
from tpi_tracker.ui.places import UserPlace
from tpi_tracker.ui.role_words import login_words, role_words, state_words
from tpi_tracker.ui.turned import margins
from tpi_tracker.ui.widgets.buttons import FilledButton, OutlineButton, WordButton
from tpi_tracker.ui.widgets.card import Card, Rule
from tpi_tracker.ui.widgets.chips import Chip
from tpi_tracker.ui.widgets.note import Note
from tpi_tracker.ui.widgets.swap import swap
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.domain.changes import Changes
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.users import UserTold


NARROW = 900
"""Below this width a user's facts stand under the name."""
_WIDTHS = (0, 116, 120, 116, 290)
"""Of the columns; the first takes what is left."""


class UsersPage(Page):
    """A row for each user with what can be done; the recovery key below."""

    NAME = "Users"

    def __init__(self, clinic: "Clinic", jobs: Jobs, hub: ChangeHub, parent: QWidget | None = None) -> None:
        super().__init__(clinic, jobs, hub, parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(margins(style.px(24), style.px(14), 0, 0))
        outer.setSpacing(style.px(12))
        head = QHBoxLayout()
        head.setContentsMargins(margins(0, 0, style.px(24), 0))
        head.addWidget(Text(self.tr("Users"), 20, 600))
        head.addStretch()
        self.add = FilledButton(self.tr("Add user"), "add", name="add_user")
        self.add.setEnabled(not clinic.read_only)
        self.add.clicked.connect(self._add)
        head.addWidget(self.add)
        outer.addLayout(head)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("kind", "clear")
        column = QVBoxLayout(inner)
        column.setContentsMargins(margins(0, 0, style.px(24), style.px(24)))
        column.setSpacing(style.px(12))
        self._fault = Note("alert", name="users_fault")
        self._fault.hide()
        column.addWidget(self._fault)
        self._card = Card(self.tr("Who may unlock"), self.tr("and who injects"), name="users_card")
        self._rows = QWidget()
        self._card.body.addWidget(self._rows)
        column.addWidget(self._card)
        column.addWidget(self._key_card())
        column.addStretch(1)
        area.setWidget(inner)
        outer.addWidget(area, 1)
        self._told: tuple[UserTold, ...] = ()
        self._is_wide = True

    def refresh(self) -> None:
        self.jobs.run(self, _read, self.clinic, done=self._show, failed=self._failed, latest="users")

    def on_changes(self, changes: "Changes") -> None:
        if User.KIND in changes.kinds:
            self.refresh()

    def first_focus(self) -> None:
        self.add.setFocus()

    def told(self) -> "tuple[UserTold, ...]":
        """What is shown."""
        return self._told

    def _key_card(self) -> Card:
        card = Card(self.tr("Recovery key"), self.tr("opens the clinic when every password is lost"), name="key_card")
        self._not_stored = Note(
            "caution",
            self.tr("Nobody said that the recovery key was stored"),
            self.tr("It was shown once and cannot be shown again. Make a new one and put it away."),
        )
        self._not_stored.hide()
        card.body.addWidget(self._not_stored)
        row = QHBoxLayout()
        row.setSpacing(style.px(8))
        self.reissue = OutlineButton(self.tr("New recovery key"), name="new_recovery_key")
        self.reissue.setEnabled(not self.clinic.read_only)
        self.reissue.clicked.connect(self._ask_password)
        row.addWidget(self.reissue)
        row.addWidget(Text(self.tr("The printed one no longer works then."), 12, tone="muted", wrap=True), 1)
        card.body.addLayout(row)
        self.rekey = OutlineButton(self.tr("New database key"), "lock", name="new_database_key")
        self.rekey.setEnabled(not self.clinic.read_only and self.clinic.server is None)
        self.rekey.clicked.connect(self._ask_rekey)
        row = QHBoxLayout()
        row.setSpacing(style.px(8))
        row.addWidget(self.rekey)
        said = self.tr("After somebody has left: everyone else gets a first password, and the recovery key is new.")
        row.addWidget(Text(said, 12, tone="muted", wrap=True), 1)
        card.body.addLayout(row)
        return card

    def _show(self, read: "tuple[tuple[UserTold, ...], bool]") -> None:
        self._told, must_be_reissued = read
        self._not_stored.setVisible(must_be_reissued)
        self._lay_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns where there is room, else what belongs to a user under the name."""
        super().resizeEvent(event)
        wide = self.width() >= style.px(NARROW)
        if wide is not self._is_wide:
            self._is_wide = wide
            self._lay_rows()

    def _lay_rows(self) -> None:
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(4))
        if self._is_wide:
            titles = (self.tr("Name"), self.tr("Role"), self.tr("Last log-in"), self.tr("State"), "")
            column.addLayout(_columns([Text(title, 12, tone="muted") for title in titles]))
        for number, one in enumerate(self._told):
            if number or self._is_wide:
                column.addWidget(Rule())
            column.addWidget(self._line(one))
        self._rows = swap(self._card.body, self._rows, fresh)

    def _line(self, one: "UserTold") -> QWidget:
        user = one.user
        words, tone = state_words(one.state)
        last = "" if user.role is Role.OPERATOR else login_words(one.last_login, self.clinic.zone)
        holder = QWidget()
        holder.setAccessibleName(", ".join(part for part in (user.name, role_words(user.role), last, words) if part))
        name, chip = Text(user.name, 13, 600, elide=True), Chip(words, tone)
        name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        acts = self._act_buttons(one)
        if self._is_wide:
            holder.setLayout(_columns([name, Text(role_words(user.role), 13), Text(last, 13), chip, acts]))
            return holder
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, style.px(2), 0, style.px(2))
        column.setSpacing(style.px(2))
        top = QHBoxLayout()
        top.addWidget(name, 1)
        top.addWidget(chip)
        column.addLayout(top)
        second = self.tr("{role} · last log-in {when}") if last else "{role}"
        column.addWidget(Text(second.format(role=role_words(user.role), when=last), 12, tone="muted", elide=True))
        column.addWidget(acts)
        return holder

    def _act_buttons(self, one: "UserTold") -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.px(4))
        if self._is_wide:
            row.addStretch()
        for key, label in self._acts(one):
            button = WordButton(label, name=f"{key}_{one.user.user_id}")
            button.setAccessibleName(f"{label}, {one.user.name}")
            button.setProperty("act", key)
            button.setProperty("user", one.user.user_id)
            button.clicked.connect(self._act)
            row.addWidget(button)
        if not self._is_wide:
            row.addStretch()
        return holder

    def _acts(self, one: "UserTold") -> list[tuple[str, str]]:
        if self.clinic.read_only:
            return []
        user, is_own = one.user, one.user.user_id == self.clinic.user.user_id
        if user.is_disabled:
            return [("enable", self.tr("Let in again"))]
        found = [("change", self.tr("Change"))]
        if user.role is not Role.OPERATOR:
            found.append(("password", self.tr("New password")))
        if not is_own:
            found.append(("disable", self.tr("Shut out")))
        return found

    def _act(self) -> None:
        key, user_id = str(self.sender().property("act")), str(self.sender().property("user"))
        one = next(one for one in self._told if one.user.user_id == user_id)
        if key == "enable" and one.user.role is Role.OPERATOR:
            self._run(users.enable, user_id)
        elif key != "disable":
            self.go(UserPlace(user_id, key))
        else:
            self._shutting_out = user_id
            ask.question(
                self,
                self.tr("Shut {name} out?").format(name=one.user.name),
                self.tr(
                    "What {name} wrote stays. An open window of {name} is refused at its next action. "
                    "Who has unlocked the clinic before may have kept its database key: only a new one shuts that out."
                ).format(name=one.user.name),
                (
                    ask.Choice("stay", self.tr("Cancel"), is_escape=True),
                    ask.Choice("out", self.tr("Shut out"), is_main=True),
                ),
                self._shut_out,
            )

    def _shut_out(self, answer: str | None) -> None:
        if answer == "out":
            self._run(users.disable, self._shutting_out)

    def _run(self, call: Any, user_id: str) -> None:
        self.jobs.run(self, call, self.clinic, user_id, done=self._done, failed=self._failed)

    def _done(self, user: User) -> None:
        self._fault.hide()
        self.hub.tell(users.changes(), self)
        said = self.tr("{name} is shut out") if user.is_disabled else self.tr("{name} is offered again")
        self.say(
            said.format(name=user.name), stays=self.tr("What was done to a user is not undone here: do the opposite")
        )

    def _add(self) -> None:
        self.go(UserPlace())

    def _ask_password(self) -> None:
        ask.text(self, self.tr("New recovery key"), self.tr("Your password"), self._confirm, hidden=True)

    def _confirm(self, password: str | None) -> None:
        if password:
            self.jobs.run(self, _reissue, self.clinic, password, done=self._show_key, failed=self._failed)

    def _ask_rekey(self) -> None:
        ask.text(self, self.tr("New database key"), self.tr("Your password"), self._rekey, hidden=True)

    def _rekey(self, password: str | None) -> None:
        if password:
            self.rekey.setEnabled(False)
            self.jobs.run(self, rekeying.rekey, self.clinic, password, done=self._rekeyed, failed=self._failed)

    def _rekeyed(self, made: rekeying.Rekeyed) -> None:
        self.rekey.setEnabled(True)
        self._fault.hide()
        sheet = RecoveryKeySheet(self.clinic, self.jobs, made.recovery_key, self, passwords=made.first_passwords)
        sheet.finished.connect(self.refresh)
        sheet.open()

    def _show_key(self, key: str) -> None:
        self._fault.hide()
        sheet = RecoveryKeySheet(self.clinic, self.jobs, key, self)
        sheet.finished.connect(self.refresh)
        sheet.open()

    def _failed(self, error: Exception) -> None:
        self.rekey.setEnabled(True)
        said = calm(error)
        if said is not None:
            self._fault.say(said.what, said.rest, "alert")
        elif isinstance(error, Refused):
            self._fault.say(" ".join(told_words(problem.sentence) for problem in error.problems), "", "alert")
        else:
            raise error
        self._fault.show()


def _columns(widgets: Sequence[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, style.px(2), 0, style.px(2))
    row.setSpacing(style.px(12))
    for widget, width in zip(widgets, _WIDTHS, strict=True):
        if not width:
            row.addWidget(widget, 1)
            continue
        cell = QWidget()
        inside = QHBoxLayout(cell)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(widget)
        if not isinstance(widget, Text | Chip):
            inside.setStretch(0, 1)
        else:
            inside.addStretch()
        cell.setFixedWidth(style.px(width))
        row.addWidget(cell)
    return row


def _read(clinic: "Clinic") -> "tuple[tuple[UserTold, ...], bool]":
    return users.listed(clinic), recovery_keys.must_be_reissued(clinic)


def _reissue(clinic: "Clinic", password: str) -> str:
    confirming.confirm(clinic, password)
    return recovery_keys.reissue(clinic)
