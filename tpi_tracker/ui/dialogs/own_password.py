"""The user's own password: the old one, then a new one twice."""

from collections.abc import Callable
from functools import partial
from typing import Any

from tpi_tracker.services import users
from tpi_tracker.ui.forms.slow_sheet import SlowSheet
from tpi_tracker.ui.places import Place
from tpi_tracker.ui.widgets.line_fields import PasswordField
from tpi_tracker.ui.widgets.new_password import NewPassword
from tpi_tracker.ui.widgets.note import Note


class OwnPasswordSheet(SlowSheet):
    """For everybody. Who has a first password from an administrator is led here before anything else."""

    NAME = "Change password"
    FORM = "own_password"
    SIZE = (520, 440)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.old = PasswordField(self.tr("Password you have now"), name="password")
        self.secret = NewPassword(self._names, label=self.tr("New password"))
        self.first = Note(
            "caution",
            self.tr("Somebody else gave you this password."),
            self.tr("Choose one that only you know; then the clinic opens."),
        )
        for widget in (self.first, self.old, self.secret):
            self.body.addWidget(widget)
        self.body.addStretch()

    def open_place(self, place: Place) -> None:
        """Nothing is read."""
        self.place = place
        self.first.setVisible(self.clinic.user.must_change)
        self.set_titles(self.tr("Change password"), self.clinic.user.name)
        self.first_focus()

    def first_focus(self) -> None:
        self.old.editor.setFocus()

    def secrets(self) -> dict[str, Any]:
        return {users.PASSWORD: self.old, users.NEW_PASSWORD: self.secret.password}

    def writing(self) -> Callable[[], Any] | None:
        self.old.show_error(None if self.old.value() else self.tr("Type the password you have now."))
        if not self.secret.is_good() or self.old.error():
            if self.old.error():
                self.old.editor.setFocus()
            return None
        return partial(users.change_password, self.clinic, self.old.value(), self.secret.value())

    def written(self, _nothing: None) -> None:
        self.hub.tell(users.changes(), self)
        self.say(self.tr("Your password is changed"))
        self.finish()

    def _names(self) -> tuple[str, str]:
        return self.clinic.profile.name, self.clinic.user.name
