"""A dialog comes over the middle of its window, and stays on the screen."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tpi_tracker.ui.widgets.framed import FramedDialog, screen_room
from tpi_tracker.ui.widgets.text import Text


def dialog_over(qtbot, x, y):
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(x, y, 500, 400)
    window.show()
    made = FramedDialog(window)
    QVBoxLayout(made).addWidget(Text("Why"))
    made.fit(200, 100)
    made.show()
    return window, made


def test_it_comes_over_the_middle_of_its_window(qtbot):
    window, made = dialog_over(qtbot, 120, 90)
    between = made.frameGeometry().center() - window.frameGeometry().center()
    assert between.manhattanLength() <= 4


def test_moved_away_it_comes_where_it_was(qtbot):
    _window, made = dialog_over(qtbot, 120, 90)
    made.move(30, 40)
    made.hide()
    made.show()
    assert (made.x(), made.y()) == (30, 40)


def test_it_stays_on_the_screen(qtbot):
    window, made = dialog_over(qtbot, -450, -350)
    assert screen_room(window).contains(made.frameGeometry())
