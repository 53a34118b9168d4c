"""Text that ends in an ellipsis where there is no room."""

from PySide6.QtWidgets import QWidget

from tpi_tracker.ui.widgets.text import Text


class Elided(Text):
    """One line; the whole text is the tooltip when it does not fit."""

    def __init__(
        self,
        text: str = "",
        size: float = 13,
        weight: int = 400,
        tone: str = "text",
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, size, weight, tone, elide=True, name=name, parent=parent)
