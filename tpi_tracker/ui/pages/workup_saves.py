"""What is answered in a workup is kept at once, in its order, beside the window."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from tpi_tracker.domain.codes import HypothesisState, ItemState, Side
from tpi_tracker.domain.errors import Refused
from tpi_tracker.render.told import told_words
from tpi_tracker.services import workups
from tpi_tracker.services.conflicts import Conflict
from tpi_tracker.services.saving import Saved
from tpi_tracker.ui.dialogs.answer_conflict import AnswerConflictDialog
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.saving import Saving

if TYPE_CHECKING:
    from tpi_tracker.ui.pages.workup import WorkupPage


class WorkupSaves(QObject):
    """Each answer is a save of its own; what is wrong is said at its row, a fault of the world in the quiet line."""

    def __init__(self, page: "WorkupPage") -> None:
        super().__init__(page)
        self._page = page
        self.saving = Saving(page, page.jobs, page.hub)
        self._own: dict[str, list[int]] = {}
        """The versions that the own answers led to, by question, in their order."""
        self._read: dict[str, int] = {}
        """How many of them the view on the screen was read after."""

    def reading(self) -> None:
        """The view is about to be read: what was kept by now is in it."""
        self._read = {key: len(versions) for key, versions in self._own.items()}

    def save(
        self,
        call: Callable[[], Any],
        done: Callable[[Any], Any],
        failed: Callable[[Exception], Any] | None = None,
    ) -> None:
        """After all that was answered before."""
        self.saving.begin(call, done, failed or self.not_saved)

    def not_saved(self, error: Exception) -> None:
        said = calm(error)
        if said is None:
            raise error
        self._page.say(f"{said.what} {said.rest}", tone="alert")
        if isinstance(error, Conflict):
            self._page.refresh()  # what they wrote is seen at once

    def tell(self, saved: Saved | None) -> None:
        """None: there was nothing to keep."""
        if saved is not None and saved.changes.kinds:
            self._page.hub.tell(saved.changes, self._page)

    def _told(self, words: str, saved: Saved | None) -> None:
        """An answer is kept, or cleared: said with *Undo*, where anything changed by it."""
        self.tell(saved)
        if saved is not None and saved.changes.kinds:
            self._page.say(words, saved.undo)

    def answer(self, item: str, state: ItemState, more: dict[str, Any]) -> None:
        act = partial(workups.answer, self._page.clinic, self._page.workup_id, item, state, **more)
        self._keep(self._upon(item, self._shown_answer(item), act), self._item_words(item), item)

    def clear(self, item: str) -> None:
        act = partial(workups.clear, self._page.clinic, self._page.workup_id, item)
        said = self.tr("Answer cleared: {question}")
        self._keep(self._upon(item, self._shown_answer(item), act), self._item_words(item), item, said)

    def weigh(self, source: str, state: str) -> None:
        """A source that is weighed for the first time is on the problem's side, until the clinician says otherwise."""
        view = self._page.view
        side = view.problem.side if view is not None and source not in view.hypotheses else None
        self._weigh(source, HypothesisState(state), side=side)

    def set_side(self, source: str, side: str) -> None:
        self._say_more(source, side=Side(side))

    def set_note(self, source: str, note: str) -> None:
        self._say_more(source, note=note)

    def _say_more(self, source: str, **more: Any) -> None:
        view = self._page.view
        weight = view.hypotheses.get(source) if view is not None else None
        if weight is not None:
            self._weigh(source, weight.state, **more)

    def _weigh(self, source: str, state: HypothesisState, **more: Any) -> None:
        page = self._page
        weight = page.view.hypotheses.get(source) if page.view is not None else None
        act = partial(workups.set_hypothesis, page.clinic, page.workup_id, source, state, **more)
        upon = self._upon(f"source {source}", 0 if weight is None else weight.version, act)
        branches = page.view.content.branches if page.view is not None else ()
        self._keep(upon, next((branch.title for branch in branches if branch.key == source), source))

    def _keep(self, upon: "_Upon", about: str, item: str | None = None, said: str = "") -> None:
        words = (said or self.tr("Answer kept: {question}")).format(question=about)
        self.save(upon, partial(self._told, words), partial(self._not_kept, upon, about, item))

    def _upon(self, key: str, shown: int, act: Callable[..., Saved | None]) -> "_Upon":
        return _Upon(self._own.setdefault(key, []), self._read.get(key, 0), shown, act)

    def _shown_answer(self, item: str) -> int:
        answer = self._page.view.answers.get(item) if self._page.view is not None else None
        return 0 if answer is None else answer.version

    def _item_words(self, item: str) -> str:
        known = self._page.view.content.by_key.get(item) if self._page.view is not None else None
        return known.label if known is not None else item

    def _not_kept(self, upon: "_Upon", about: str, item: str | None, error: Exception) -> None:
        if isinstance(error, Conflict):
            AnswerConflictDialog(self._page, self._page.clinic, error, about, upon.act, self._settled).open()
        elif item is not None:
            self._not_answered(item, error)
        else:
            self.not_saved(error)

    def _settled(self, saved: Saved | None) -> None:
        self.tell(saved)
        self._page.refresh()
        if saved is None:
            self._page.say(self.tr("Their answer was kept, yours was not written"))

    def _not_answered(self, item: str, error: Exception) -> None:
        row = self._page.row_of(item)
        if isinstance(error, Refused) and row is not None:
            row.show_wrong(told_words(error.problems[0].sentence))
        else:
            self.not_saved(error)


class _Upon:
    """An answer upon the version that was on the screen when it was given, or upon the own answer that was given to the
    same question before and is on its way. Called in the lane of saves, one after the other."""

    def __init__(self, own: list[int], read: int, shown: int, act: Callable[..., Saved | None]) -> None:
        self._own, self._read, self._shown, self._act = own, read, shown, act

    def __call__(self) -> Saved | None:
        return self.act(self._own[-1] if len(self._own) > self._read else self._shown)

    def act(self, shown: int) -> Saved | None:
        """The same upon a version that was told of since."""
        saved = self._act(shown=shown)
        if saved is not None:
            self._own.append(0 if saved.record.is_retracted else saved.record.version)
        return saved
