"""Before the device goes to the patient: who it is, and which questions are asked."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Signal

from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.render.wording import day_words
from tpi_tracker.services import drafts, handover, scores
from tpi_tracker.services.handover import PAIN, RELIEF, Group
from tpi_tracker.ui.forms.sheet_form import SheetForm
from tpi_tracker.ui.handing_over import Handed
from tpi_tracker.ui.places import HandOverPlace, Place
from tpi_tracker.ui.widgets.note import Note
from tpi_tracker.ui.widgets.text import Text
from tpi_tracker.ui.widgets.ticks import TickBox


class HandOverSheet(SheetForm):
    """What is due is ticked. Handing over keeps nothing but that it was done; answers that wait as a draft go on."""

    NAME = "Hand over to patient"
    FORM = handover.FORM
    SIZE = (560, 560)
    SAVE_KEY = "Return"

    handed_over = Signal(object)
    """``Handed``."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._given: dict[str, str | None] = {}
        self._draft_id = drafts.new_id()
        self._boxes: dict[str, TickBox] = {}
        self.body.addWidget(Text(self.tr("Asked, one question a screen:"), 13, 600))
        self.save_button.set_text(self.tr("Hand over"))
        self.foot_words.setText(self.tr("Your password is needed afterwards"))

    def open_place(self, place: Place) -> None:
        assert isinstance(place, HandOverPlace)
        self.place = place
        context = scores.context(self.clinic, place.problem_id)
        self.set_titles(self.tr("Hand over to patient"), context.problem.title)
        self.name_patient(context.patient)
        self._offered = handover.offered(self.clinic, place.problem_id)
        for group in self._offered.groups:
            box = TickBox(self._words(group), name=f"asks_{group.key}")
            box.setChecked(group.is_due)
            self._boxes[group.key] = box
            self.body.addWidget(box)
        draft = drafts.find(self.clinic, place.draft_id) if place.draft_id is not None else None
        if draft is not None:
            self.restore(draft.content)
            self._draft_id = draft.draft_id
            self.foot_words.setText(
                self.tr("{count} answered already", None, len(self._given)).format(count=len(self._given))
            )
        self.body.addWidget(
            Note(
                "pending",
                self.tr("The window fills the screen and shows these questions alone."),
                self.tr("Afterwards the clinic is locked. Other programs of this computer stay within reach."),
            )
        )
        self.body.addStretch()
        self.first_focus()

    def first_focus(self) -> None:
        self.save_button.setFocus()

    def restore(self, content: Mapping[str, Any]) -> None:
        """The answers that wait, and what was asked then."""
        self._given = dict(content.get("given") or {})
        asks = set(content.get("asks") or ())
        for key, box in self._boxes.items():
            box.setChecked(key in asks)

    def writing(self) -> Callable[[], Any]:
        asks = [key for key, box in self._boxes.items() if box.isChecked()]
        if not asks:
            raise Refused([DomainError("asks", self.tr("Choose what is to be asked."))])
        chosen = self._offered.only(asks)
        self._chosen = chosen
        return partial(handover.begin, self.clinic, chosen, self._draft_id)

    def written(self, handle: Any) -> None:
        chosen = self._chosen
        wanted = {question.key for question in chosen.questions}
        given = {key: value for key, value in self._given.items() if key in wanted}
        self.finish()
        self.handed_over.emit(Handed(chosen, handle, self._draft_id, given))

    def _words(self, group: Group) -> str:
        title = {PAIN: self.tr("Pain right now"), RELIEF: self.tr("Relief from the treatment")}.get(
            group.key, group.title
        )
        count = len(group.questions)
        words = self.tr("{title}: 1 question") if count == 1 else self.tr("{title}: {count} questions", None, count)
        said = words.format(title=title, count=count)
        if group.last_on is not None:
            said += self.tr(", last asked {day}").format(day=day_words(group.last_on))
        return said
