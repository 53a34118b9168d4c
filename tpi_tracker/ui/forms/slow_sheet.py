"""A sheet with fields whose content no draft keeps: passwords."""

from typing import Any

from tpi_tracker.ui.forms.sheet_form import SheetForm


class SlowSheet(SheetForm):
    """What it saves takes a moment, because a password is stretched."""

    def show_problems(self, problems: Any) -> None:
        """Also at the fields that no draft keeps."""
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
