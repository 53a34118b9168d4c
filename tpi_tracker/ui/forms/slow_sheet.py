"""A sheet whose save takes a moment: a password is stretched, or files are written. The window goes on meanwhile."""

from collections.abc import Callable
from typing import Any

from tpi_tracker.domain.errors import Refused
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.forms.sheet_form import SheetForm


class SlowSheet(SheetForm):
    """``begin`` runs the work beside the window; ``done`` gets what came of it, here."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._is_at_work = False

    def begin(self, done: Callable[[Any], None], call: Callable[..., Any], *args: Any) -> None:
        """Once at a time."""
        if self._is_at_work:
            return
        self._is_at_work = True
        self.trouble.hide()
        self.save_button.setEnabled(False)
        self._done = done
        self.jobs.run(self, call, *args, done=self._ended_well, failed=self._ended_badly)

    def show_problems(self, problems: Any) -> None:
        """Also at the fields that no draft keeps: passwords."""
        left = []
        for problem in problems:
            field = self.secrets().get(problem.field)
            if field is None:
                left.append(problem)
            else:
                field.show_error(problem.sentence)
                field.editor.setFocus()
        super().show_problems(left)

    def secrets(self) -> dict[str, Any]:
        """Fields whose content is never kept as a draft, by name."""
        return {}

    def _ended_well(self, result: Any) -> None:
        self._is_at_work = False
        self.save_button.setEnabled(True)
        self._done(result)

    def _ended_badly(self, error: Exception) -> None:
        self._is_at_work = False
        self.save_button.setEnabled(True)
        if isinstance(error, Refused):
            self.show_problems(error.problems)
            return
        said = calm(error)
        if said is None:
            raise error
        self.trouble.say(said.what, said.rest, "alert")
        self.trouble.show()
