"""One page of a document in the window: by keys, in every size, drawn by a process that ends with it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.documents import laughing, pdf, photo
from tpi_tracker.ui import style
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.page_drawing import PageDrawing
from tpi_tracker.ui.widgets.page_view import PageView

PDF, PNG = "application/pdf", "image/png"


class Desk(QWidget):
    """The view with what draws for it, as the sheet has them."""

    def __init__(self) -> None:
        super().__init__()
        self.jobs = Jobs(self)
        self.view = PageView(self)
        self.drawing = PageDrawing(self.jobs, self)
        self.told: list[str] = []
        self.view.wanted.connect(self.drawing.ask)
        self.drawing.drawn.connect(self.view.show_page)
        self.drawing.refused.connect(self.told.append)
        self.resize(640, 480)

    def resizeEvent(self, event):
        self.view.setGeometry(self.rect())
        super().resizeEvent(event)


@pytest.fixture
def desk(qtbot):
    made = Desk()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.drawing.close()
    made.jobs.wait()


def opened(desk, qtbot, media, content, *, whole=False):
    def begin(count):
        desk.view.begin("MRI", count, whole=whole)

    desk.drawing.opened.connect(begin)
    desk.drawing.open(lambda: (media, content))
    qtbot.waitUntil(lambda: desk.view.shown is not None)
    desk.view.setFocus()
    return desk.view


def press(view, qtbot, key, words):
    QTest.keyClick(view, key)
    qtbot.waitUntil(lambda: view.words() == words)


def test_keys_go_through_the_pages_and_say_where_they_are(desk, qtbot):
    view = opened(desk, qtbot, PDF, pdf(12))
    assert view.accessibleName() == "MRI"
    assert view.accessibleDescription() == "Page 1 of 12"
    press(view, qtbot, Qt.Key.Key_PageDown, "Page 2 of 12")
    press(view, qtbot, Qt.Key.Key_End, "Page 12 of 12")
    assert view.is_last()
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    press(view, qtbot, Qt.Key.Key_PageUp, "Page 11 of 12")
    press(view, qtbot, Qt.Key.Key_Home, "Page 1 of 12")
    assert view.is_first()


def test_the_words_never_run_ahead_of_the_page_that_is_seen(desk, qtbot):
    """Three pages on in one go: until the new one is there the old one keeps its own number."""
    view = opened(desk, qtbot, PDF, pdf(12))
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_PageDown)
        assert view.words() == f"Page {view.shown + 1} of 12"
    qtbot.waitUntil(lambda: view.words() == "Page 4 of 12")


def test_plus_minus_and_nought_change_the_size_at_once_and_a_sharper_picture_follows(desk, qtbot):
    view = opened(desk, qtbot, PDF, pdf(1))
    sheet = view.widget().findChild(QWidget, "document_page")
    wide = sheet.width()
    assert view.size_words() == "100 %"
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert (sheet.width(), view.size_words()) == (round(wide * 1.25), "125 %")
    qtbot.waitUntil(lambda: abs(sheet.picture.width() - sheet.width() * view.devicePixelRatioF()) < 4)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.size_words() == "80 %"
    QTest.keyClick(view, Qt.Key.Key_0)
    assert sheet.height() <= view.height()
    assert sheet.width() < wide
    QTest.keyClick(view, Qt.Key.Key_0)
    assert sheet.width() == wide


def test_a_photo_is_seen_whole_and_r_turns_it(desk, qtbot):
    view = opened(desk, qtbot, PNG, photo((400, 200)), whole=True)
    sheet = view.widget().findChild(QWidget, "document_page")
    assert sheet.width() > sheet.height()
    QTest.keyClick(view, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: sheet.height() > sheet.width())
    assert sheet.height() <= view.height()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_paper_is_white_in_every_theme(desk, qtbot, qapp, theme):
    style.apply(qapp, theme, 1.0)
    view = opened(desk, qtbot, PDF, pdf(1))
    sheet = view.widget().findChild(QWidget, "document_page")
    assert sheet.grab().toImage().pixelColor(sheet.width() // 2, 20) == QColor("white")
    style.apply(qapp, "light", 1.0)


def test_a_page_that_is_given_up_is_told_and_the_next_one_is_drawn(desk, qtbot, monkeypatch):
    monkeypatch.setattr("tpi_tracker.ui.page_drawing.SECONDS", 1.0)

    def begin(count):
        desk.view.begin("MRI", count, whole=False)

    desk.drawing.opened.connect(begin)
    desk.drawing.open(lambda: (PDF, laughing(pages=2)))
    qtbot.waitUntil(lambda: desk.told == ["slow"], timeout=20_000)
    desk.view.go(1)
    qtbot.waitUntil(lambda: desk.view.words() == "Page 2 of 2", timeout=20_000)


def test_what_is_not_to_be_read_is_an_error_of_who_reads_it(desk, qtbot):
    failed = []
    desk.drawing.failed.connect(failed.append)

    def read():
        raise OSError("gone")

    desk.drawing.open(read)
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], OSError)


def test_closing_ends_the_process_in_the_middle_of_a_page(desk, qtbot):
    asked = []
    desk.drawing.opened.connect(asked.append)
    desk.drawing.open(lambda: (PDF, laughing()))
    qtbot.waitUntil(lambda: bool(asked))
    child = desk.drawing.process()
    desk.drawing.ask(0, 400)
    desk.drawing.close()
    assert not child.is_open
    assert desk.jobs.wait(5_000)
