"""Settings: the clinic on its papers, how the window looks, and the rules with their sources (to read)."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tpi_tracker import settings as preferences
from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.rights import Right
from tpi_tracker.services import profiles, rights
from tpi_tracker.tongue import TONGUES, spoken
from tpi_tracker.ui import style
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.forms.drafting import DraftKeeper
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.page import Page
from tpi_tracker.ui.places import (
    AuditPlace,
    BackupsPlace,
    CataloguePlace,
    LotsPlace,
    OwnPasswordPlace,
    Place,
    UsersPlace,
)
from tpi_tracker.ui.saving import Saving
from tpi_tracker.ui.turned import margins
from tpi_tracker.ui.widgets.abbreviations_card import AbbreviationsCard
from tpi_tracker.ui.widgets.about_card import AboutCard
from tpi_tracker.ui.widgets.buttons import FilledButton, OutlineButton
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.choices import ChoiceField
from tpi_tracker.ui.widgets.data_card import DataCard
from tpi_tracker.ui.widgets.fields import Field, LineField, TextField, show_refused
from tpi_tracker.ui.widgets.logo_line import LogoLine
from tpi_tracker.ui.widgets.note import Note
from tpi_tracker.ui.widgets.rules_card import RulesCard
from tpi_tracker.ui.widgets.segments import Segments
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic

PREFERENCES = "preferences"
"""The kind that says: what this user prefers on this computer has changed."""

_SCALES = ("0.9", "1.0", "1.25", "1.5", "2.0")
_MINUTES = (("2", "2"), ("5", "5"), ("10", "10"), ("15", "15"))

NARROW = 1000
"""Below this width the right column goes under the left one."""


class SettingsPage(Page):
    """Appearance takes effect at once; the clinic's facts are saved by the one filled button."""

    NAME = "Settings"

    def __init__(self, clinic: "Clinic", jobs: Jobs, hub: ChangeHub, parent: QWidget | None = None) -> None:
        super().__init__(clinic, jobs, hub, parent)
        self._may_write = rights.writes(clinic, Right.CLINIC)
        self._keeper = DraftKeeper(self, clinic, "settings")
        self.saving = Saving(self, jobs, hub)
        self.saving.told.connect(self.say_saving)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(margins(style.px(24), style.px(14), 0, 0))
        outer.setSpacing(style.px(12))
        outer.addWidget(Text(self.tr("Settings"), 20, 600))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("kind", "clear")
        self._columns = columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        columns.setContentsMargins(margins(0, 0, style.px(24), style.px(24)))
        columns.setSpacing(style.px(16))
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(style.px(12))
            columns.addLayout(column, 1)
        left.addWidget(self._clinic_card())
        left.addWidget(self._looks_card())
        left.addWidget(self._safety_card())
        self.data = DataCard(clinic)
        self.data.went.connect(self.go)
        left.addWidget(self.data)
        self.about = AboutCard(clinic, jobs)
        self.about.said.connect(self.say)
        left.addWidget(self.about)
        left.addStretch(1)
        self.abbreviations = AbbreviationsCard(clinic, jobs, hub)
        self.abbreviations.said.connect(self.say)
        right.addWidget(self.abbreviations)
        self.rules = RulesCard()
        self.rules.catalogue.clicked.connect(self._open_catalogue)
        right.addWidget(self.rules)
        right.addStretch(1)
        area.setWidget(inner)
        outer.addWidget(area, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room beside them the rules go under the clinic's cards."""
        super().resizeEvent(event)
        narrow = self.width() < style.px(NARROW)
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._columns.setStretch(0, 0 if narrow else 1)  # under each other each is as high as it needs

    def open_place(self, place: Place) -> None:
        """The clinic's facts as they are kept, or as they were being typed."""
        super().open_place(place)
        if self._may_write:
            self._say_draft(self._keeper.take_up())

    def refresh(self) -> None:
        self.abbreviations.show_words()
        self.restore(self._kept_content())
        self.logo.show_state()

    def first_focus(self) -> None:
        self.name.edit.setFocus()

    def keep_draft(self) -> None:
        self._keeper.keep_if_touched()

    def draft_content(self) -> dict[str, str]:
        """The clinic's facts as they are typed."""
        return {name: field.text() for name, field in self.fields.items()}

    def restore(self, content: Mapping[str, str]) -> None:
        """Put back what was typed; nothing of it is typed now."""
        for field in self.fields.values():
            with QSignalBlocker(field):
                field.set_text(str(content.get(field.name, "")))

    def _kept_content(self) -> dict[str, str]:
        profile = self.clinic.profile
        return {name: getattr(profile, name) for name in self.fields}

    def typed(self) -> None:
        """What is typed back to what is kept needs no draft."""
        if self.draft_content() == self._kept_content():
            self._let_draft_go()
        elif self._may_write:
            self._keeper.touch()
            self.discard.show()

    def _say_draft(self, words: str) -> None:
        self._card.set_title(self.tr("Clinic"), words or self.tr("as reports name it"))
        self.discard.setVisible(self._keeper.holds_something)

    def _let_draft_go(self) -> None:
        self._keeper.discard()
        self._say_draft("")

    def _discard(self) -> None:
        show_refused(self.fields, ())
        self.restore(self._kept_content())
        self._let_draft_go()

    def _clinic_card(self) -> Card:
        card = self._card = Card(self.tr("Clinic"), self.tr("as reports name it"), name="clinic_card")
        self.name = LineField(self.tr("Clinic name"), name="name")
        self.letterhead = TextField(
            self.tr("Letterhead"), name="letterhead", lines=4, hint=self.tr("lines under the name")
        )
        self.phone = LineField(
            self.tr("Telephone"), name="phone", hint=self.tr("for patients; stands on the aftercare sheet")
        )
        self.zone = LineField(
            self.tr("Time zone"), name="time_zone", hint=self.tr("such as Europe/Prague; dates are read in it")
        )
        self._note = Note("alert")
        self._note.hide()
        self.save = FilledButton(self.tr("Save"), name="save", keys="Ctrl+Return")
        self.save.setShortcut("Ctrl+Return")
        self.save.clicked.connect(self._save)
        self.discard = OutlineButton(self.tr("Discard"), name="discard_draft")
        self.discard.clicked.connect(self._discard)
        self.discard.hide()
        facts: tuple[Field, ...] = (self.name, self.letterhead, self.phone, self.zone)
        self.fields: dict[str, Field] = {field.name: field for field in facts}
        for field in self.fields.values():
            card.body.addWidget(field)
            field.changed.connect(self.typed)
        self.logo = LogoLine(self.clinic, self.jobs, self.hub)
        self.logo.said.connect(self.say)
        self.logo.allow(self._may_write)
        card.body.addWidget(self.logo)
        card.body.addWidget(self._note)
        if not self._may_write:
            for field in self.fields.values():
                field.set_read_only(True)
            card.body.addWidget(Note("pending", self.tr("An administrator can change this.")))
            self.save.hide()
        foot = QHBoxLayout()
        foot.setSpacing(style.px(8))
        foot.addStretch()
        foot.addWidget(self.discard)
        foot.addWidget(self.save)
        card.body.addLayout(foot)
        return card

    def _looks_card(self) -> Card:
        kept = preferences.load()
        card = Card(self.tr("Appearance"), self.tr("on this computer"))
        self.theme = Segments(
            (("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))),
            self.tr("Theme"),
            value=kept.theme,
            object_name="theme",
            asks=True,
        )
        self.contrast = Segments(
            (("system", self.tr("As the system")), ("high", self.tr("High"))),
            self.tr("Contrast"),
            value=kept.contrast,
            object_name="contrast",
            asks=True,
        )
        scale = min(_SCALES, key=lambda one: abs(float(one) - kept.font_scale))
        scales = [(one, f"{float(one) * 100:.0f}{spoken().percent}") for one in _SCALES]
        self.scale = Segments(scales, self.tr("Text size"), value=scale, object_name="font_scale", asks=True)
        self.language = ChoiceField(
            self.tr("Language"),
            [("", self.tr("As the system")), *((each.code, each.name) for each in TONGUES.values())],
            name="language",
            value=kept.language,
            label_hidden=True,
            waits=True,
        )
        self.language.edit.setMinimumWidth(self.language.edit.sizeHint().width() + style.px(24))
        self.language.changed.connect(self._set_language)
        self.theme.chosen.connect(self._set_theme)
        self.contrast.chosen.connect(self._set_contrast)
        self.scale.chosen.connect(self._set_scale)
        card.body.addLayout(_line(self.tr("Language"), self.language))
        for widget in (self.theme, self.contrast, self.scale):
            card.body.addLayout(_line(widget.accessibleName(), widget))
        return card

    def _safety_card(self) -> Card:
        kept = preferences.load()
        card = Card(self.tr("Safety"))
        minutes = min(_MINUTES, key=lambda one: abs(int(one[0]) - kept.idle_minutes))[0]
        self.minutes = Segments(
            _MINUTES, self.tr("Locks after minutes"), value=minutes, object_name="idle_minutes", asks=True
        )
        self.minutes.chosen.connect(self._set_minutes)
        card.body.addLayout(_line(self.tr("Locks after minutes"), self.minutes))
        self.backups = OutlineButton(self.tr("Open backups"), "backup", name="open_backups")
        self.backups.clicked.connect(self._open_backups)
        card.body.addLayout(_line(self.tr("Backup and restore"), self.backups))
        self.lots = OutlineButton(self.tr("Look up a lot"), "search", name="look_up_lot")
        self.lots.clicked.connect(self._look_up_lot)
        if rights.allows(self.clinic, Right.LOOK_UP_LOT):
            card.body.addLayout(_line(self.tr("Who got a lot"), self.lots))
        self.own_password = OutlineButton(self.tr("Change my password"), "lock", name="change_password")
        self.own_password.clicked.connect(self._change_password)
        self.own_password.setEnabled(not self.clinic.read_only)
        card.body.addLayout(_line(self.tr("Your password"), self.own_password))
        if rights.allows(self.clinic, Right.USERS):
            self.users = OutlineButton(self.tr("Users"), "patients", name="open_users")
            self.users.clicked.connect(self._open_users)
            card.body.addLayout(_line(self.tr("Who may unlock"), self.users))
        if rights.allows(self.clinic, Right.AUDIT):
            self.audit = OutlineButton(self.tr("Open the audit"), name="open_audit")
            self.audit.clicked.connect(self._open_audit)
            card.body.addLayout(_line(self.tr("Who did what"), self.audit))
        return card

    def _save(self) -> None:
        values = {name: field.value() or "" for name, field in self.fields.items()}
        try:
            profile = type(self.clinic.profile).model_validate(self.clinic.profile.model_dump() | values)
        except ValueError as error:
            from pydantic import ValidationError

            from tpi_tracker.domain.errors import problems_of

            if not isinstance(error, ValidationError):
                raise
            show_refused(self.fields, problems_of(error))
            return
        show_refused(self.fields, ())
        if not self.saving.is_under_way:
            call = partial(profiles.amend, self.clinic, profile)
            self.saving.begin(call, self._kept, self._not_kept, keeper=self._keeper)

    def _kept(self, changes: "Changes") -> None:
        self._note.hide()
        self._let_draft_go()
        self.hub.tell(changes, self)
        stays = self.tr("The clinic's facts are not undone here: type them as they were")
        self.say(self.tr("The clinic's facts are saved"), stays=stays)

    def _not_kept(self, error: Exception) -> None:
        fault = calm(error)
        if fault is None:
            raise error
        self._note.say(fault.what, fault.rest, "alert")
        self._note.show()

    def _change_password(self) -> None:
        self.go(OwnPasswordPlace())

    def _open_users(self) -> None:
        self.go(UsersPlace())

    def _look_up_lot(self) -> None:
        self.go(LotsPlace())

    def _open_audit(self) -> None:
        self.go(AuditPlace())

    def _open_catalogue(self) -> None:
        self.go(CataloguePlace())

    def _open_backups(self) -> None:
        self.go(BackupsPlace())

    def _set_language(self) -> None:
        self._prefer(language=self.language.value())

    def _set_theme(self, theme: str) -> None:
        self._prefer(theme=theme)

    def _set_contrast(self, contrast: str) -> None:
        self._prefer(contrast=contrast)

    def _set_scale(self, scale: str) -> None:
        self._prefer(font_scale=float(scale))

    def _set_minutes(self, minutes: str) -> None:
        self._prefer(idle_minutes=int(minutes))

    def _prefer(self, **values: object) -> None:
        kept = preferences.load()
        for name, value in values.items():
            setattr(kept, name, value)
        try:
            preferences.save(kept)
        except OSError:
            self.say(self.tr("The settings could not be kept: their folder cannot be written to"), tone="caution")
            return
        self.hub.tell(Changes(kinds=frozenset({PREFERENCES})), self)


def _line(label: str, widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    words = Text(label, 12, 600, wrap=True)
    words.setFixedWidth(style.px(140))
    row.addWidget(words)
    row.addWidget(widget)
    row.addStretch()
    return row
