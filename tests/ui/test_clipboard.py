"""What is copied says that it is not to be kept, and does not stay."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QWidget

from tpi_tracker.ui import clipboard
from tpi_tracker.ui.main_window import MainWindow

MARK = "x-kde-passwordManagerHint"


@pytest.fixture(autouse=True)
def board(qapp):
    """The clipboard, with something of another program on it; nothing of a test stays."""
    clipboard.guard(qapp)
    held = QGuiApplication.clipboard()
    held.setText("of another program")
    yield held
    clipboard.clear()
    held.clear()


@pytest.fixture
def shown(qtbot):
    def show(edit: QWidget) -> QWidget:
        qtbot.addWidget(edit)
        edit.show()
        qtbot.waitExposed(edit)
        edit.activateWindow()
        edit.setFocus()
        qtbot.waitUntil(edit.hasFocus)
        return edit

    return show


def selected(shown, kind=QLineEdit):
    edit = shown(kind())
    if kind is QLineEdit:
        edit.setText("Petr Dvorak")
    else:
        edit.setPlainText("Petr Dvorak")
    edit.selectAll()
    return edit


def test_windows_reads_its_three_formats():
    names = {name.split('"')[1]: value for name, value in clipboard.marks("win32").items()}
    assert names == {
        "ExcludeClipboardContentFromMonitorProcessing": b"1",
        "CanIncludeInClipboardHistory": b"\0\0\0\0",
        "CanUploadToCloudClipboard": b"\0\0\0\0",
    }
    assert clipboard.marks("linux") == {MARK: b"secret"}


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
@pytest.mark.parametrize("key", ["Ctrl+C", "Ctrl+Ins", "Ctrl+X", "Shift+Del"])
def test_a_key_copies_with_the_marks(shown, board, kind, key):
    edit = selected(shown, kind)
    pressed = QKeySequence(key)[0]
    QTest.keyClick(edit, pressed.key(), pressed.keyboardModifiers())
    assert board.text() == "Petr Dvorak"
    assert bytes(board.mimeData().data(MARK).data()) == b"secret"
    left = edit.text() if kind is QLineEdit else edit.toPlainText()
    assert left == ("" if key in {"Ctrl+X", "Shift+Del"} else "Petr Dvorak")


def test_what_was_cut_can_be_undone_and_a_read_only_field_is_not_cut(shown, board):
    edit = selected(shown)
    QTest.keyClick(edit, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert edit.text() == "Petr Dvorak"
    edit.setReadOnly(True)
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert edit.text() == "Petr Dvorak"


def test_a_password_is_not_copied(shown, board):
    edit = selected(shown)
    edit.setEchoMode(QLineEdit.EchoMode.Password)
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert board.text() == "of another program"


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_the_menu_of_a_field_copies_with_the_marks(shown, board, qapp, qtbot, kind):
    edit = selected(shown, kind)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), edit.mapToGlobal(QPoint(5, 5)))
    qapp.sendEvent(edit, event)
    menu = next(child for child in edit.findChildren(QMenu) if child.isVisible())
    menu.findChild(QAction, "edit-copy").trigger()
    assert board.text() == "Petr Dvorak"
    assert board.mimeData().hasFormat(MARK)
    menu.findChild(QAction, "edit-cut").trigger()
    assert (edit.text() if kind is QLineEdit else edit.toPlainText()) == ""
    menu.close()
    qapp.processEvents()  # the menu goes before its field


def test_after_half_a_minute_it_is_gone(qapp, board):
    guard = clipboard.guard(qapp)
    clipboard.put_text("Petr Dvorak")
    assert guard._timer.isActive()
    assert guard._timer.interval() == clipboard.HELD_MS == 30_000
    guard._timer.timeout.emit()
    assert board.text() == ""


def test_what_another_program_put_there_since_stays(board):
    clipboard.put_text("Petr Dvorak")
    board.setText("of another program")
    clipboard.clear()
    assert board.text() == "of another program"


def test_a_picture_is_marked_too(board):
    clipboard.put_image(QImage(3, 3, QImage.Format.Format_RGB32))
    assert board.image().width() == 3
    assert board.mimeData().hasFormat(MARK)


@pytest.mark.parametrize("way", ["lock", "close"])
def test_locking_and_closing_clear_it(qtbot, filled, jobs, board, tmp_path, way):
    from tpi_tracker import paths
    from tpi_tracker.settings import Settings

    paths.keep_everything_in(tmp_path / "own")
    window = MainWindow(Settings(), jobs)
    qtbot.addWidget(window)
    window.show_clinic(filled)
    clipboard.put_text("Petr Dvorak")
    getattr(window, way)()
    assert board.text() == ""


SELECTING = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from tpi_tracker.ui import clipboard

app = QApplication(sys.argv)
board = app.clipboard()
guarded = sys.argv[1] == "guarded"
if guarded:
    clipboard.guard(app)
window = QWidget()
box = QVBoxLayout(window)
edit, label = QLineEdit("Petr Dvorak"), QLabel("Petr Dvorak")
flags = Qt.TextInteractionFlag
label.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
box.addWidget(edit)
box.addWidget(label)
window.show()
QTest.qWaitForWindowExposed(window)
edit.setFocus()
QTest.mouseDClick(edit, Qt.MouseButton.LeftButton)
QTest.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
QTest.mouseClick(edit, Qt.MouseButton.RightButton)
primary = board.text(QClipboard.Mode.Selection)
label.setFocus()
label.setSelection(0, 11)
QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
app.processEvents()
marked = board.mimeData().hasFormat("x-kde-passwordManagerHint")
print(repr(primary), repr(board.text()), marked, board.supportsSelection())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="X11 alone has a primary selection")
@pytest.mark.parametrize("way", ["plain", "guarded"])
def test_on_x11_selecting_gives_nothing_away_and_a_label_copies_with_the_marks(needs_tool, tmp_path: Path, way: str):
    """Unguarded Qt is the control: there the primary selection holds the name."""
    display = needs_tool("xvfb-run", "Xvfb")
    program = tmp_path / "selecting.py"
    program.write_text(SELECTING, encoding="utf-8")
    done = subprocess.run(
        [display, "-a", sys.executable, str(program), way],
        env={**os.environ, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = done.stdout.splitlines()[-1]
    assert told == ("'' 'Petr Dvorak' True True" if way == "guarded" else "'Petr Dvorak' 'Petr Dvorak' False True")
