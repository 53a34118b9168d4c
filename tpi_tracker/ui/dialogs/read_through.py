"""Texts to be read before something is done with them: their names at the left, the one that is chosen at the right."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.buttons import FilledButton, OutlineButton
from tpi_tracker.ui.widgets.framed import FramedDialog
from tpi_tracker.ui.widgets.text import Text


class ReadThrough(FramedDialog):
    """``go_on`` is called by the filled button, labelled ``label``; without it there is only *Close*."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        sentence: str,
        files: Mapping[str, str],
        *,
        label: str = "",
        go_on: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._files, self._go_on = dict(files), go_on
        self.setObjectName("read_through")
        self.setProperty("sheet", True)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(style.px(24), style.px(20), style.px(24), style.px(20))
        column.setSpacing(style.px(12))
        column.addWidget(Text(title, 18, 600))
        column.addWidget(Text(sentence, 13, tone="muted", wrap=True))
        self.names = QListWidget()
        self.names.setObjectName("file_names")
        self.names.setAccessibleName(self.tr("What is in it"))
        self.names.setFont(style.font(13))
        self.names.setSpacing(round(style.px(2)))
        self.names.addItems(list(self._files))
        self.names.setFixedWidth(style.px(190))
        self.names.setVisible(len(self._files) > 1)
        self.shown = QPlainTextEdit()
        self.shown.setObjectName("file_text")
        self.shown.setReadOnly(True)
        self.shown.setFont(style.font(12))
        self.shown.setTabChangesFocus(True)
        middle = QHBoxLayout()
        middle.setSpacing(style.px(12))
        middle.addWidget(self.names)
        middle.addWidget(self.shown, 1)
        column.addLayout(middle, 1)
        row = QHBoxLayout()
        row.setSpacing(style.px(8))
        row.addStretch()
        self.close_button = OutlineButton(self.tr("Close"), name="close", keys="Esc")
        self.close_button.clicked.connect(self.reject)
        row.addWidget(self.close_button)
        self.go_button = FilledButton(label, name="go_on")
        self.go_button.clicked.connect(self._take)
        self.go_button.setVisible(go_on is not None)
        row.addWidget(self.go_button)
        column.addLayout(row)
        self.names.currentTextChanged.connect(self._show)
        self.names.setCurrentRow(0)
        self.fit(820, 560)
        (self.names if len(self._files) > 1 else self.shown).setFocus()

    def _show(self, name: str) -> None:
        self.shown.setPlainText(self._files.get(name, ""))
        self.shown.setAccessibleName(name)

    def _take(self) -> None:
        go_on, self._go_on = self._go_on, None
        self.accept()
        if go_on is not None:
            go_on()
