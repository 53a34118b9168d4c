"""The catalogue: what the program knows, with its sources, and a clinic's own values in its place."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.render.told import told_words
from tpi_tracker.services import catalogue_files, findings, own_catalogue
from tpi_tracker.services.catalogue_files import IDENTITY, UNNAMED
from tpi_tracker.services.catalogue_files import Place as EntryPlace
from tpi_tracker.ui import ask, style
from tpi_tracker.ui.catalogue_words import entry_words
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.forms.catalogue_entry import CatalogueEntryForm
from tpi_tracker.ui.forms.drafting import DraftKeeper
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.page import Page
from tpi_tracker.ui.places import CataloguePlace, Place
from tpi_tracker.ui.review_words import review_chip
from tpi_tracker.ui.saving import Saving
from tpi_tracker.ui.widgets.buttons import FilledButton, OutlineButton
from tpi_tracker.ui.widgets.card import Card, Rule
from tpi_tracker.ui.widgets.catalogue_changes import CatalogueChanges
from tpi_tracker.ui.widgets.catalogue_list import CatalogueList
from tpi_tracker.ui.widgets.chips import Chip
from tpi_tracker.ui.widgets.line_fields import LineField
from tpi_tracker.ui.widgets.note import Note
from tpi_tracker.ui.widgets.scroll_body import ScrollBody, scrolling
from tpi_tracker.ui.widgets.tab_order import go_on
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.domain.changes import Changes
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.findings import Looked
    from tpi_tracker.services.own_catalogue import Taken
    from tpi_tracker.services.saving import Saved

NARROW = 900
"""Below this width the list stands above the entry."""
LEAST_FORM = 320
"""How much of an entry is in sight there; the page itself scrolls."""
ENDLESS = 16777215
"""No greatest height, as Qt writes it."""
JUDGED_BY = frozenset({"rules/response", "rules/failure"})
"""Entries whose change can raise or end a failure flag."""


class CataloguePage(Page):
    """The list on the left, the chosen entry on the right. What is typed into several entries is kept for each."""

    NAME = "Catalogue"

    def __init__(self, clinic: "Clinic", jobs: Jobs, hub: ChangeHub, parent: QWidget | None = None) -> None:
        super().__init__(clinic, jobs, hub, parent)
        self.saving = Saving(self, jobs, hub)
        self.saving.told.connect(self.say_saving)
        self._may_change = own_catalogue.may_change(clinic)
        self._place: EntryPlace | None = None
        self._is_new, self._shown = False, 0
        self._typed: dict[str, dict[str, str]] = {}
        self._keeper = DraftKeeper(self, clinic, "catalogue")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(style.px(24), style.px(14), style.px(24), style.px(16))
        outer.setSpacing(style.px(12))
        head = QHBoxLayout()
        head.setSpacing(style.px(10))
        head.addWidget(Text(self.tr("Catalogue"), 20, 600))
        second = self.tr("what the program knows, where it is from, and this clinic's own values")
        head.addWidget(Text(second, 13, tone="muted", elide=True), 1)
        outer.addLayout(head)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(style.px(16))
        self.list = CatalogueList()
        self.list.chosen.connect(self._choose)
        self._columns.addWidget(self.list)
        self._columns.addWidget(self._entry_card(), 1)
        holder = QWidget()
        holder.setProperty("kind", "clear")
        self._columns.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(self._columns)
        self._holder, self._area = holder, scrolling(holder)
        self._area.viewport().installEventFilter(self)
        outer.addWidget(self._area, 1)

    def _entry_card(self) -> Card:
        card = self._card = Card(name="entry_card")
        head = QHBoxLayout()
        head.setSpacing(style.px(8))
        self._title = Text("", 15, 600, elide=True, name="entry_title")
        self._review = Chip("", "pending", size=11, name="entry_review")
        self._own = Chip(self.tr("own value"), "caution", size=11, name="entry_own")
        self.file_button = OutlineButton(self.tr("Take in a file"), name="take_in_file")
        self.file_button.clicked.connect(self._ask_file)
        self.file_button.setVisible(self._may_change)
        self.add_button = OutlineButton(self.tr("Add one like this"), "add", name="add_like_this")
        self.add_button.clicked.connect(self._add_like_this)
        head.addWidget(self._title, 1)
        head.addWidget(self._own)
        head.addWidget(self._review)
        head.addWidget(self.add_button)
        head.addWidget(self.file_button)
        card.body.addLayout(head)
        self._where = Text("", 12, tone="muted", elide=True, name="entry_key")
        card.body.addWidget(self._where)
        self._middle = ScrollBody()
        self._middle.column.setContentsMargins(0, 0, style.px(12), 0)
        self.form = CatalogueEntryForm(self.clinic.today())
        self.form.edited.connect(self.typed)
        self._middle.column.addWidget(self.form)
        self.changes = CatalogueChanges(self.clinic.zone)
        self._middle.column.addWidget(self.changes)
        self._middle.column.addStretch()
        card.body.addWidget(self._middle, 1)
        card.body.addWidget(Rule())
        self.trouble = Note("alert", name="entry_trouble")
        self.trouble.hide()
        card.body.addWidget(self.trouble)
        card.body.addLayout(self._foot())
        return card

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(style.px(8))
        self.reason = LineField(self.tr("Reason for the change"), name="reason")
        self.reason.changed.connect(self.typed)
        self.discard = OutlineButton(self.tr("Discard"), name="discard_draft")
        self.discard.clicked.connect(self._discard)
        self.reset = OutlineButton(self.tr("Reset to shipped"), "undo", name="reset_to_shipped")
        self.reset.clicked.connect(self._reset)
        self.save = FilledButton(self.tr("Save"), name="save", keys="Ctrl+Return")
        self.save.setShortcut("Ctrl+Return")
        self.save.clicked.connect(self._save)
        foot.addWidget(self.reason, 1)
        for button in (self.discard, self.reset, self.save):
            foot.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        if not self._may_change:
            self.reason.set_read_only(True)
            self.trouble.say(self.tr("An administrator or a clinician can change this."), "", "pending")
            self.trouble.show()
        return foot

    # ---- the page ----

    def open_place(self, place: Place) -> None:
        """The entry that is named, else the first one; what was typed before is put back."""
        self.place = place
        if self._may_change and not self._typed:
            self._keeper.take_up()
        named = place.entry_key if isinstance(place, CataloguePlace) else ""
        self.list.show_entries(frozenset(self._typed))
        self.list.choose(named or (self._place.key if self._place is not None else ""))

    def refresh(self) -> None:
        self.list.show_entries(frozenset(self._typed))
        if self._place is not None:
            self._choose(self._place.key)

    def first_focus(self) -> None:
        self.list.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.field.selectAll()

    def focusNextPrevChild(self, forward: bool, /) -> bool:
        return go_on(self, forward=forward)

    def keep_draft(self) -> None:
        self._keeper.keep_if_touched()

    def draft_content(self) -> dict[str, Any]:
        """What is typed, entry by entry."""
        return {"entries": self._typed}

    def restore(self, content: Mapping[str, Any]) -> None:
        """What was typed before, for the entries that are still there."""
        there = {place.key for place, _ in self.list.entries()}
        self._typed = {key: dict(texts) for key, texts in content.get("entries", {}).items() if key in there}

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        narrow = self.width() < style.px(NARROW)
        self._columns.setDirection(down if narrow else across)
        self.list.fit(narrow=narrow)
        self._middle.setMinimumHeight(style.px(LEAST_FORM) if narrow else 0)
        self._bound()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._area.viewport():
            self._bound()
        return super().eventFilter(watched, event)

    def _bound(self) -> None:
        """Beside the list the fields alone scroll, and the foot stays in sight."""
        is_narrow = self._columns.direction() is QBoxLayout.Direction.TopToBottom
        room = max(self._area.viewport().height(), self._holder.minimumSizeHint().height())
        self._holder.setMaximumHeight(ENDLESS if is_narrow else room)

    # ---- one entry ----

    def _choose(self, entry_key: str) -> None:
        self._is_new = False
        self._place = place = catalogue_files.place_of(entry_key)
        self._show(dict(catalogue_files.entries(place.file)).get(place, {}))

    def _show(self, content: Mapping[str, Any]) -> None:
        place = self._place
        assert place is not None
        alike = [row for where, row in catalogue_files.entries(place.file) if where.table == place.table]
        shipped = None if self._is_new else catalogue_files.shipped_entry(place)
        fixed = () if self._is_new else (IDENTITY.get((place.file, place.table), UNNAMED), "rule_id")
        self.form.show_entry(content, alike, shipped, fixed=fixed, locked=not self._may_change)
        texts = self._typed.get(place.key, {})
        self._shown = 0 if self._is_new else int(texts.get("seen", own_catalogue.version_of(place)))
        self.form.put_back(texts)
        self.reason.set_text(texts.get("reason", ""))
        own = catalogue_files.own(place.key)
        words = entry_words(place, content)
        self._title.setText(self.tr("New: like {name}").format(name=words) if self._is_new else words)
        self._where.setText(f"{place.file}.toml · {place.key}")
        read, tone = review_chip(str(content.get("review", "")))
        self._review.setText(read)
        self._review.set_tone(tone)
        self._review.setVisible("review" in content)
        self._own.setVisible(own is not None)
        self.reset.setVisible(self._may_change and own is not None)
        is_shipped = catalogue_files.shipped_entry(place) is not None
        self.reset.setText(self.tr("Reset to shipped") if is_shipped else self.tr("Take away"))
        self.add_button.setVisible(self._may_change and bool(place.name) and not self._is_new)
        self.changes.show_changes(own_catalogue.history(self.clinic, place))
        self._say_typed()
        if self._may_change:
            self.trouble.hide()
        self._middle.verticalScrollBar().setValue(0)

    def typed(self) -> None:
        """Something was typed: it is kept as a draft of this entry until it is saved."""
        if self._place is not None and not self._is_new:
            self._typed[self._place.key] = self.form.texts() | {"reason": self.reason.text(), "seen": str(self._shown)}
            self._keeper.touch()
        self._say_typed()

    def _say_typed(self) -> None:
        has = self._is_new or (self._place is not None and self._place.key in self._typed)
        self.discard.setVisible(self._may_change and has)
        self.save.setVisible(self._may_change)

    def _discard(self) -> None:
        place = self._place
        if place is not None:
            self._forget(place.key)
            self.list.show_entries(frozenset(self._typed))
            self.list.choose(place.key)
            self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self, entry_key: str) -> None:
        self._typed.pop(entry_key, None)
        if self._typed:
            self._keeper.keep()
        else:
            self._keeper.discard()

    def _add_like_this(self) -> None:
        """An entry of the clinic's own, begun with the values of this one and no key."""
        place = self._place
        if place is None:
            return
        content = dict(catalogue_files.entries(place.file))[place]
        self._is_new = True
        name = IDENTITY.get((place.file, place.table), UNNAMED)
        emptied: dict[str, Any] = {name: "", "abbreviations": []}  # they name one entry alone
        self._show({key: emptied.get(key, value) for key, value in content.items()})
        self.form.fields[name].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        place = self._place
        if place is None or not self._may_change:
            return
        try:
            content = self.form.content()
            if self._is_new:
                place = self._new_place(place, content)
        except Refused as refused:
            self._say_refused(refused.problems)
            return
        said = self.tr("{name} is added") if self._is_new else self.tr("{name} is changed from now on")
        call = partial(own_catalogue.save, self.clinic, place, content, self.reason.text(), shown=self._shown)
        self._begin(call, partial(self._entry_kept, place, said.format(name=entry_words(place, content))))

    def _begin(self, call: Callable[[], Any], done: Callable[[Any], Any], failed: Any = None) -> None:
        if not self.saving.is_under_way:
            self.saving.begin(call, done, failed or self._not_kept)

    def _entry_kept(self, place: EntryPlace, said: str, saved: "Saved | None") -> None:
        if saved is not None:
            self._kept(place, saved.changes, said)

    def _not_kept(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._say_refused(error.problems)
            return
        fault = calm(error)
        if fault is None:
            raise error
        self._say_trouble(fault.what, fault.rest)

    def _new_place(self, like: EntryPlace, content: Mapping[str, Any]) -> EntryPlace:
        field = IDENTITY.get((like.file, like.table), UNNAMED)
        name = str(content.get(field, ""))
        place = EntryPlace(like.file, like.table, name)
        if not name or "/" in name:
            raise Refused(
                [DomainError(field, self.tr("An entry needs a key of its own: small letters and underscores."))]
            )
        if any(where == place for where, _ in catalogue_files.entries(like.file)):
            raise Refused([DomainError(field, self.tr("There is an entry of this key already."))])
        return place

    def _reset(self) -> None:
        place = self._place
        if place is None:
            return
        shipped = catalogue_files.shipped_entry(place) is not None
        said = self.tr("The shipped value is in force again") if shipped else self.tr("The entry is taken away")
        call = partial(own_catalogue.reset, self.clinic, place, self.reason.text(), shown=self._shown)
        self._begin(call, partial(self._entry_kept, place, said))

    def _ask_file(self) -> None:
        """A file in the form of a shipped one: its entries take the place of those in force, for the reason typed."""
        if not self.reason.text().strip():
            self.reason.show_error(self.tr("Type the reason first: it is kept with every entry the file changes."))
            self.reason.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        ask.open_file(self, self.tr("Take in a catalogue file"), self.tr("Catalogue files (*.toml)"), self._take_file)

    def _take_file(self, path: Path | None) -> None:
        if path is None or self._place is None:
            return
        call = partial(own_catalogue.take_file, self.clinic, path, self.reason.text())
        self._begin(call, self._file_taken, self._not_taken)

    def _not_taken(self, error: Exception) -> None:
        if isinstance(error, Refused):
            title = self.tr("Nothing was changed: what was in force stays in force")
            self._say_trouble(title, " ".join(problem.sentence for problem in error.problems))
        else:
            self._not_kept(error)

    def _file_taken(self, taken: "Taken") -> None:
        if not taken.places:
            self.say(self.tr("The file says nothing else than what is in force"), tone="pending")
            return
        many = len(taken.places)
        count = self.tr("1 entry is changed") if many == 1 else self.tr("{count} entries are changed", None, many)
        self._kept(taken.places[0], taken.changes, count.format(count=many))

    def _kept(self, place: EntryPlace, changes: "Changes", said: str) -> None:
        self._forget(place.key)
        self.hub.tell(changes, self)
        self.say(said, stays=self.tr("A change of the catalogue is not undone here: set the entry as it was"))
        self._is_new = False
        self.list.show_entries(frozenset(self._typed))
        self.list.choose(place.key)
        self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if place.key in JUDGED_BY:
            look = partial(findings.refresh_all, self.clinic, rules_changed=True)
            self.jobs.run(self, look, done=self._looked, latest="findings")

    def _looked(self, looked: "Looked") -> None:
        """Every problem was looked at by the changed rule: nobody has to wonder where a flag went."""
        if not looked.kinds:
            return
        self.hub.tell(looked, self)
        ended, raised = looked.ended, looked.raised
        down = self.tr("1 flag has ended") if ended == 1 else self.tr("{count} flags have ended", None, ended)
        up = self.tr("1 is raised") if raised == 1 else self.tr("{count} are raised", None, raised)
        counts = ", ".join((down.format(count=ended), up.format(count=raised)))
        tone = "caution" if looked.ended or looked.raised else "good"
        self.say(self.tr("Every problem was read by the changed rule: {counts}").format(counts=counts), tone=tone)

    def _say_refused(self, problems: list[DomainError]) -> None:
        self.reason.show_error(next((problem.sentence for problem in problems if problem.field == "reason"), None))
        elsewhere = [problem for problem in self.form.show_wrong(problems) if problem.field != "reason"]
        self.trouble.setVisible(bool(elsewhere))
        if elsewhere:
            self._say_trouble(
                self.tr("Not saved: the shipped value stays in force"), " ".join(p.sentence for p in elsewhere)
            )
        wrong = next((self.form.fields[p.field] for p in problems if p.field in self.form.fields), self.reason)
        wrong.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_trouble(self, title: str, text: str) -> None:
        self.trouble.say(title, told_words(text), "alert")
        self.trouble.show()
