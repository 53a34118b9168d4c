"""The line at the foot: what is said has room before the names that stand there always."""

import pytest

from tpi_tracker.ui import style
from tpi_tracker.ui.notice import Notice
from tpi_tracker.ui.widgets.status_line import StatusLine

LONG = "Only PDF, JPEG, PNG, CSV, XLSX, ODS and FHIR JSON are taken"


@pytest.fixture
def line(qtbot, qapp):
    style.apply(qapp, "light")
    made = StatusLine("Novák, M., administrator", "Northgate Pain Clinic")
    made.set_left(300)
    made.set_quiet("All changes saved")
    qtbot.addWidget(made)
    made.show()
    return made


def names(line: StatusLine) -> tuple[bool, bool]:
    return line.user.isVisible(), line.clinic.isVisible()


def is_whole(line: StatusLine) -> bool:
    line.layout().activate()
    line.saved.layout().activate()
    words = line.saved.words
    return words.fontMetrics().horizontalAdvance(words.text()) <= words.contentsRect().width()


@pytest.mark.parametrize(("width", "left"), [(1200, (True, True)), (820, (True, False)), (640, (False, False))])
def test_a_notice_takes_the_room_of_the_names_it_needs_and_gives_it_back(line, width, left):
    line.resize(width, line.height())
    before = names(line)
    line.show_notice(Notice(LONG, tone="caution"))
    assert names(line) == left
    assert is_whole(line)
    line.show_notice(Notice("Saved"))
    assert names(line) == before, "a short one needs no more room than what was saved"
    line.show_notice(Notice(LONG, tone="caution"))
    line._end()
    assert names(line) == before


def test_a_line_that_grows_shows_the_names_again(line):
    line.resize(640, line.height())
    line.show_notice(Notice(LONG, tone="caution"))
    assert names(line) == (False, False)
    line.resize(1200, line.height())
    assert names(line) == (True, True)
