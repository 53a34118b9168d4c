"""The history of a flag: from its card, by key, and from its row in the timeline."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from tpi_tracker.services import findings
from tpi_tracker.ui.dialogs.flag_history import FlagHistoryDialog
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.pages.patient import PatientPage
from tpi_tracker.ui.places import PatientPlace
from tpi_tracker.ui.widgets.text import Text


@pytest.fixture
def page(qtbot, failing):
    page = PatientPage(failing, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(page)
    page.resize(1364, 784)
    page.open_place(PatientPlace("104827"))
    page.show()
    return page


def words(page):
    dialog = next(widget for widget in page.window().findChildren(FlagHistoryDialog) if widget.isVisible())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    said = [text.text() for text in dialog.findChildren(Text) if text.text()]
    dialog.reject()
    return said


def test_the_card_tells_what_became_of_its_flag_the_newest_first(page, failing, qtbot):
    finding = page.problem().finding
    findings.dismiss(failing, finding.key, "Wants to wait", date(2026, 12, 1))
    page.refresh()
    button = page._finding._history
    assert (button.accessibleName(), button.objectName()) == ("History", "flag_history")
    button.click()
    said = words(page)
    dismissed = said.index("Dismissed until 01-Dec-2026: Wants to wait")
    raised = next(place for place, text in enumerate(said) if text.startswith("Raised: "))
    assert dismissed < raised
    assert "Dr Ada Berg" in said[dismissed + 1]


def test_by_key_from_the_card_and_from_the_timeline(page, qtbot):
    page.activateWindow()
    page._finding._dismiss.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page._finding._dismiss, Qt.Key.Key_H)
    assert any(text.startswith("Raised: ") for text in words(page))
    view = page._timeline.view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    view.choose(page.problem().finding.key)
    assert view.entry().key == page.problem().finding.key
    qtbot.keyClick(view, Qt.Key.Key_H)
    assert any(text.startswith("Raised: ") for text in words(page))
