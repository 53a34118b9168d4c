"""Adding a user, changing name or role, giving a new first password."""

from collections.abc import Callable
from functools import partial
from typing import Any

from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.user import User
from tpi_tracker.services import users
from tpi_tracker.ui.forms.slow_sheet import SlowSheet
from tpi_tracker.ui.places import Place, UserPlace
from tpi_tracker.ui.role_words import role_choices, role_words
from tpi_tracker.ui.widgets.choices import ChoiceField
from tpi_tracker.ui.widgets.line_fields import LineField
from tpi_tracker.ui.widgets.new_password import NewPassword
from tpi_tracker.ui.widgets.note import Note


class UserSheet(SlowSheet):
    """For administrators. A password given here is to be changed at the first log-in."""

    NAME = "User"
    FORM = "user"
    SIZE = (560, 470)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._user: User | None = None
        self._what = "add"
        self.name = LineField(self.tr("Name"), name="name", hint=self.tr("as reports show it"))
        self.role = ChoiceField(self.tr("Role"), role_choices(), name="role")
        self.role.set_value(Role.CLINICIAN)
        self.secret = NewPassword(self._names, label=self.tr("First password"))
        self.told = Note("pending", self.tr("The user changes this password at the first log-in."), icon="lock")
        for field in (self.name, self.role):
            self.fields[field.name] = field
            field.changed.connect(self._fit_role)
        for widget in (self.name, self.role, self.secret, self.told):
            self.body.addWidget(widget)
        self.body.addStretch()

    def open_place(self, place: Place) -> None:
        """A new user, or the one named."""
        assert isinstance(place, UserPlace)
        self.place, self._what = place, place.what
        self.set_titles(self.tr("New user"))
        if place.user_id is not None:
            self._user = users.find(self.clinic, place.user_id)
            self.name.set_value(self._user.name)
            self.role.set_value(self._user.role)
            titles = {"change": self.tr("Change user"), "enable": self.tr("Let in again")}
            self.set_titles(titles.get(place.what, self.tr("New password")), self._user.name)
        is_password = place.what in {"password", "enable"}
        for field in (self.name, self.role):
            field.setVisible(not is_password)
        self.save_button.set_text(self.tr("Add user") if place.what == "add" else self.tr("Save"))
        self._fit_role()
        self.first_focus()

    def first_focus(self) -> None:
        """The name, or the password where only that is asked."""
        (self.secret.password if self.name.isHidden() else self.name).editor.setFocus()

    def secrets(self) -> dict[str, Any]:
        return {users.NEW_PASSWORD: self.secret.password}

    def writing(self) -> Callable[[], User] | None:
        if self.name.value() is None:
            raise Refused([DomainError("name", self.tr("Give the user a name."))])
        if not self.secret.isHidden() and not self.secret.is_good():
            return None
        password = None if self.secret.isHidden() else self.secret.value()
        if self._user is None:
            return partial(users.add, self.clinic, self.name.value(), Role(self.role.value()), password)
        if self._what == "change":
            named, role = self.name.value(), Role(self.role.value())
            return partial(users.amend, self.clinic, self._user.user_id, name=named, role=role, shown=self._user)
        act: Callable[..., User] = users.enable if self._what == "enable" else users.reset
        return partial(act, self.clinic, self._user.user_id, password)

    def written(self, user: User) -> None:
        self.hub.tell(users.changes(), self)
        said = {
            "add": self.tr("{name} was added as {role}"),
            "change": self.tr("{name} is {role} now"),
            "enable": self.tr("{name} may unlock again"),
        }.get(self._what, self.tr("{name} has a new password"))
        stays = self.tr("What was done to a user is not undone here: do the opposite")
        self.say(said.format(name=user.name, role=role_words(user.role)), stays=stays)
        self.finish()

    def _names(self) -> tuple[str, str]:
        return self.clinic.profile.name, self.name.text()

    def _fit_role(self) -> None:
        injects_only = self.role.value() == Role.OPERATOR
        self.secret.setVisible(self._what != "change" and not injects_only)
        is_own = self._user is not None and self._user.user_id == self.clinic.user.user_id
        self.told.setVisible(not self.secret.isHidden() and not is_own)
