"""Questions and file dialogs, all of them, so that a test can answer one through the real code path.

Nothing here blocks: ``then`` is called with the answer, on the user interface thread, when there is one.
"""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QInputDialog, QLineEdit, QVBoxLayout, QWidget

from tpi_tracker import settings
from tpi_tracker.ui.style import px
from tpi_tracker.ui.widgets.buttons import Button, FilledButton, OutlineButton
from tpi_tracker.ui.widgets.framed import FramedDialog
from tpi_tracker.ui.widgets.text import Text


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to a question. ``is_main`` is the filled button, ``is_escape`` what Esc and closing mean."""

    key: str
    label: str
    is_main: bool = False
    is_escape: bool = False


class _Prepared:
    """Answers a test has laid ready; empty in real life."""

    answers: deque[object] = deque()
    asked: list[str] = []


@contextmanager
def answers(*prepared: object) -> Iterator[list[str]]:
    """For tests: the next questions are answered in turn by choice key, text or path (None: cancelled).

    Yields the list of what was asked. Raises AssertionError when an answer was never asked for.
    """
    _Prepared.answers.extend(prepared)
    _Prepared.asked.clear()
    try:
        yield _Prepared.asked
        left = list(_Prepared.answers)
        assert not left, f"never asked for: {left}"
    finally:
        _Prepared.answers.clear()


class Question(FramedDialog):
    """One sentence, perhaps a second one, and the answers as buttons. ``then`` gets the key of the choice, or None."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        text: str,
        choices: Sequence[Choice],
        then: Callable[[str | None], object],
    ) -> None:
        super().__init__(parent)
        self._then = then
        self.setObjectName("question")
        self.setProperty("sheet", True)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._choices = tuple(choices)
        self._buttons: dict[str, Button] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(px(24), px(20), px(24), px(20))
        box.setSpacing(px(8))
        box.addWidget(Text(title, 16, 600, wrap=True))
        if text:
            box.addWidget(Text(text, 13, tone="muted", wrap=True))
        row = QHBoxLayout()
        row.setContentsMargins(0, px(12), 0, 0)
        row.setSpacing(px(8))
        row.addStretch()
        for choice in self._choices:
            button: Button = FilledButton(choice.label) if choice.is_main else OutlineButton(choice.label)
            button.setObjectName(f"answer_{choice.key}")
            button.setProperty("answer", choice.key)
            button.clicked.connect(self._take)
            self._buttons[choice.key] = button
            row.addWidget(button)
            if choice.is_main:
                button.setDefault(True)
                button.setFocus()
        box.addLayout(row)
        self.setMinimumWidth(px(420))
        self.setMaximumWidth(px(560))

    def press_soon(self, answer: object) -> None:
        """Answer as soon as the window works again (a prepared answer of a test)."""
        self._prepared = None if answer is None else str(answer)
        QTimer.singleShot(0, self._press_prepared)

    def _press_prepared(self) -> None:
        self.press(self._prepared)

    def press(self, key: str | None) -> None:
        """Answer with the button of ``key``; None closes the question."""
        if key is None:
            self.reject()
        else:
            self._buttons[key].click()

    def reject(self) -> None:
        escape = next((choice.key for choice in self._choices if choice.is_escape), None)
        super().reject()
        self._hand_on(escape)

    def _hand_on(self, key: str | None) -> None:
        """Once, and let go of the asker: a dialog must never be what keeps its own parent alive."""
        then, self._then = self._then, _nothing
        then(key)

    def _take(self) -> None:
        key = self.sender().property("answer")
        self.accept()
        self._hand_on(key)


def question(
    parent: QWidget, title: str, text: str, choices: Sequence[Choice], then: Callable[[str | None], object]
) -> Question:
    """Ask; ``then`` gets the key of the chosen answer, or of the one that Esc means (None when there is none)."""
    dialog = Question(parent, title, text, choices, then)
    dialog.open()
    _Prepared.asked.append(title)
    if _Prepared.answers:
        dialog.press_soon(_Prepared.answers.popleft())
    return dialog


def text(
    parent: QWidget, title: str, label: str, then: Callable[[str | None], object], *, hidden: bool = False
) -> None:
    """Ask for one line of text (``hidden`` for a password); ``then`` gets it, or None when cancelled."""
    _Prepared.asked.append(title)
    if _Prepared.answers:
        answer = _Prepared.answers.popleft()
        then(None if answer is None else str(answer))
        return
    dialog = QInputDialog(parent)
    dialog.setProperty("sheet", True)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setTextEchoMode(QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    answer_to = _Answer(dialog, then)
    dialog.textValueSelected.connect(answer_to.text)
    dialog.rejected.connect(answer_to.nothing)
    dialog.open()


def open_file(parent: QWidget, title: str, kinds: str, then: Callable[[Path | None], object]) -> None:
    """Ask for a file that exists. ``kinds`` is Qt's filter, for example ``CSV (*.csv)``."""
    _files(parent, title, then, QFileDialog.FileMode.ExistingFile, kinds=kinds)


def save_file(parent: QWidget, title: str, name: str, kinds: str, then: Callable[[Path | None], object]) -> None:
    """Ask where to save. ``name`` is offered; it must hold ids only, nothing of a patient."""
    _files(parent, title, then, QFileDialog.FileMode.AnyFile, kinds=kinds, name=name)


def folder(parent: QWidget, title: str, then: Callable[[Path | None], object], start: Path | None = None) -> None:
    """Ask for a folder."""
    _files(parent, title, then, QFileDialog.FileMode.Directory, start=start)


def _files(
    parent: QWidget,
    title: str,
    then: Callable[[Path | None], object],
    mode: QFileDialog.FileMode,
    *,
    kinds: str = "",
    name: str = "",
    start: Path | None = None,
) -> None:
    _Prepared.asked.append(title)
    if _Prepared.answers:
        answer = _Prepared.answers.popleft()
        then(None if answer is None else Path(str(answer)))
        return
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(mode)
    dialog.setDirectory(str(start or _last_folder()))
    if mode is QFileDialog.FileMode.AnyFile:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        suffix = Path(name).suffix.removeprefix(".")
        if suffix:
            dialog.setDefaultSuffix(suffix)
    if mode is QFileDialog.FileMode.Directory:
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    if kinds:
        dialog.setNameFilter(kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    answer_to = _Answer(dialog, then, remembers=mode is not QFileDialog.FileMode.Directory)
    dialog.fileSelected.connect(answer_to.path)
    dialog.rejected.connect(answer_to.nothing)
    dialog.open()


def _last_folder() -> Path:
    """Where a file was last saved or opened, else the user's documents; never the program's own folder."""
    places = QStandardPaths.StandardLocation
    known = [settings.load().export_folder]
    known += [QStandardPaths.writableLocation(place) for place in (places.DocumentsLocation, places.HomeLocation)]
    return next((Path(folder) for folder in known if folder and Path(folder).is_dir()), Path.home())


class _Answer(QObject):
    """Hands a dialog's answer on. A child of the dialog: signals go to its methods and end with it."""

    def __init__(self, dialog: QObject, then: Callable[..., object], *, remembers: bool = False) -> None:
        super().__init__(dialog)
        self._then, self._remembers = then, remembers

    def path(self, chosen: str) -> None:
        if self._remembers:
            with suppress(OSError):  # a folder that is not remembered is no reason to lose the file
                settings.remember_folder(Path(chosen).parent)
        self._hand_on(Path(chosen))

    def text(self, typed: str) -> None:
        self._hand_on(typed)

    def nothing(self) -> None:
        self._hand_on(None)

    def _hand_on(self, answer: object) -> None:
        then, self._then = self._then, _nothing
        then(answer)


def _nothing(_answer: object) -> None:
    """The answer was handed on already."""


def keep_or_discard(parent: QWidget, then: Callable[[str | None], object]) -> Question:
    """What a changed form asks when it is left: ``stay``, ``draft`` (keep it for later) or ``discard``."""
    say = QCoreApplication.translate
    return question(
        parent,
        say("ask", "Leave without saving?"),
        say("ask", "What was typed is kept as a draft and can be resumed from Today."),
        (
            Choice("discard", say("ask", "Discard")),
            Choice("stay", say("ask", "Stay"), is_escape=True),
            Choice("draft", say("ask", "Keep draft"), is_main=True),
        ),
        then,
    )
