"""What is answered in a workup is kept at once, in its order, beside the window."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from tpi_tracker.domain.codes import HypothesisState, ItemState, Side
from tpi_tracker.domain.errors import Refused
from tpi_tracker.services import workups
from tpi_tracker.services.saving import Saved
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

    def tell(self, saved: Saved | None) -> None:
        """None: there was nothing to keep."""
        if saved is not None and saved.changes.kinds:
            self._page.hub.tell(saved.changes, self._page)

    def answer(self, item: str, state: ItemState, more: dict[str, Any]) -> None:
        call = partial(workups.answer, self._page.clinic, self._page.workup_id, item, state, **more)
        self.save(call, self.tell, partial(self._not_answered, item))

    def clear(self, item: str) -> None:
        self.save(partial(workups.clear, self._page.clinic, self._page.workup_id, item), self.tell)

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
        self.save(partial(workups.set_hypothesis, page.clinic, page.workup_id, source, state, **more), self.tell)

    def _not_answered(self, item: str, error: Exception) -> None:
        row = self._page.row_of(item)
        if isinstance(error, Refused) and row is not None:
            row.show_wrong(error.problems[0].sentence)
        else:
            self.not_saved(error)
