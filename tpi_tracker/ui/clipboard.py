"""The clipboard, for all of the program: what is copied says "not to be kept", and is gone after half a minute.

Nothing else touches the clipboard (a house test looks). What Qt's own fields copy goes the same way: their keys and
their menu are answered here, and whatever reaches the clipboard without the marks is put there again with them. What is
merely selected never goes to the primary selection of X11 and Wayland, which every program may read.
"""

import secrets
import sys
from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QClipboard, QContextMenuEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

HELD_MS: Final = 30_000
OURS: Final = "application/x-tpi-tracker-copy"
"""Holds a random number, so that only what this process put there is ever cleared."""

_WINDOWS: Final = {
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "CanIncludeInClipboardHistory": bytes(4),
    "CanUploadToCloudClipboard": bytes(4),
}
_EDITS: Final = (QLineEdit, QPlainTextEdit, QTextEdit)


def marks(platform: str = sys.platform) -> dict[str, bytes]:
    """What tells monitors, histories and cloud clipboards to leave the content alone, by the name of its format.

    Windows reads its three formats; KDE, and those who follow it, the hint of password managers. On macOS Qt for Python
    cannot set the concealed type; there the content is only cleared.
    """
    if platform == "win32":
        return {f'application/x-qt-windows-mime;value="{name}"': value for name, value in _WINDOWS.items()}
    return {"x-kde-passwordManagerHint": b"secret"}


def guard(app: QApplication) -> "Guard":
    """The guard of this process; begun when it is asked for first."""
    known = app.findChild(Guard)
    return known if isinstance(known, Guard) else Guard(app)


def put_image(image: QImage) -> None:
    """Copy a picture."""
    mime = QMimeData()
    mime.setImageData(image)
    _guard().put(mime)


def put_text(text: str) -> None:
    """Copy a text."""
    mime = QMimeData()
    mime.setText(text)
    _guard().put(mime)


def put_table(text: str, html: str) -> None:
    """Copy a table: as text with tabs for a spreadsheet, and formatted for a text document."""
    mime = QMimeData()
    mime.setText(text)
    mime.setHtml(html)
    _guard().put(mime)


def clear() -> None:
    """Take back what this program copied, if it is still there."""
    _guard().clear()


def _guard() -> "Guard":
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return guard(app)


class Guard(QObject):
    """Watches the clipboard and the field that has the keyboard."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._token = b""
        self._watched: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        self._board = QGuiApplication.clipboard()
        self._board.dataChanged.connect(self._look)
        if self._board.supportsSelection():
            self._board.selectionChanged.connect(self._empty_selection)
        app.focusChanged.connect(self._watch)
        self._watch(None, app.focusWidget())

    def put(self, mime: QMimeData) -> None:
        """Put a content there with its marks; it is cleared in half a minute if it is still there then."""
        self._token = secrets.token_hex(16).encode()
        mime.setData(OURS, self._token)
        for name, value in marks().items():
            mime.setData(name, value)
        self._board.setMimeData(mime)
        self._timer.start(HELD_MS)

    def clear(self) -> None:
        """Empty the clipboard where it still holds what this program put there."""
        self._timer.stop()
        if self._is_ours():
            self._board.clear()
        self._token = b""

    def _is_ours(self) -> bool:
        held = self._board.mimeData()
        return bool(self._token) and held is not None and bytes(held.data(OURS).data()) == self._token

    def _look(self) -> None:
        """Something was copied past ``put``: by a table, or a label whose text can be selected."""
        held = self._board.mimeData()
        if not self._board.ownsClipboard() or held is None or held.hasFormat(OURS):
            return
        mime = QMimeData()
        if held.hasImage():
            mime.setImageData(held.imageData())
        elif held.text():
            mime.setText(held.text())
        else:
            return
        self.put(mime)

    def _empty_selection(self) -> None:
        if self._board.ownsSelection():
            self._board.clear(QClipboard.Mode.Selection)

    # ---- Qt's own fields ----

    def _watch(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None and shiboken6.isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = now if isinstance(now, _EDITS) else None
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, _EDITS):
            return False
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.matches(QKeySequence.StandardKey.Copy):
                return _copied(watched)
            if event.matches(QKeySequence.StandardKey.Cut):
                return _cut(watched)
        elif isinstance(event, QContextMenuEvent):
            self._show_menu(watched, event)
            return True
        return False

    def _show_menu(self, edit: QWidget, event: QContextMenuEvent) -> None:
        """Qt's own menu of a field, its two ways out replaced."""
        menu = edit.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, instead in (("edit-copy", self._copy_of_menu), ("edit-cut", self._cut_of_menu)):
            action = menu.findChild(QAction, name)
            if action is not None:
                action.triggered.disconnect()
                action.triggered.connect(instead)
        menu.popup(event.globalPos())

    def _copy_of_menu(self) -> None:
        if self._watched is not None:
            _copied(self._watched)

    def _cut_of_menu(self) -> None:
        if self._watched is not None:
            _cut(self._watched)


def _selected(edit: QWidget) -> str:
    """What is selected; nothing of a password."""
    if isinstance(edit, QLineEdit):
        return edit.selectedText() if edit.echoMode() is QLineEdit.EchoMode.Normal else ""
    return edit.textCursor().selection().toPlainText()


def _copied(edit: QWidget) -> bool:
    text = _selected(edit)
    if text:
        put_text(text)
    return bool(text)


def _cut(edit: QWidget) -> bool:
    if edit.isReadOnly():
        return False
    cut = _copied(edit)
    if cut and isinstance(edit, QLineEdit):
        edit.del_()
    elif cut:
        edit.textCursor().removeSelectedText()
    return cut
