"""The English of a questionnaire that no clinician of the language has read stands quietly beside its translation."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tpi_tracker.services import catalogue_files, catalogue_language, instruments
from tpi_tracker.ui import speaking
from tpi_tracker.ui.forms.questionnaire_entry import QuestionnaireEntry
from tpi_tracker.ui.widgets.text import Text


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    speaking.speak(qapp, "de")
    catalogue_files.take(())
    yield
    speaking.speak(qapp, "en")
    catalogue_files.take(())


def _entry(qtbot, key: str) -> QuestionnaireEntry:
    made = QuestionnaireEntry(instruments.known(key))
    qtbot.addWidget(made)
    return made


def test_every_question_has_its_english_under_it_and_every_answer_in_its_tip(german, qtbot) -> None:
    entry = _entry(qtbot, "phq4")
    quiet = [text.text() for text in entry.findChildren(Text) if text.property("tone") == "muted"]
    english = {catalogue_language.english_of("instruments", item.text) for item in entry.instrument.items}
    assert "" not in english
    assert english <= set(quiet)
    keys = entry.row(entry.instrument.items[0].key).keys
    assert [key.toolTip() for key in keys] == [
        "not at all",
        "several days",
        "more than half the days",
        "nearly every day",
    ]


def test_a_site_has_its_english_in_its_tip(german, qtbot) -> None:
    entry = _entry(qtbot, "wpi_sss")
    assert [box.text() for box in entry.sites.boxes() if not box.toolTip()] == []


def test_where_it_is_reviewed_and_in_english_there_is_none(german, qtbot, monkeypatch, qapp) -> None:
    said = _entry(qtbot, "phq4").instrument.items[0].text
    own = catalogue_language._list
    monkeypatch.setattr(catalogue_language, "_list", lambda code, file: own(code, file)._replace(reviewed=True))
    catalogue_language._english.cache_clear()
    assert catalogue_language.english_of("instruments", said) == ""
    catalogue_language._english.cache_clear()
    speaking.speak(qapp, "en")
    assert catalogue_language.english_of("instruments", said) == ""


def test_answers_that_are_long_for_the_room_stand_in_two_columns_and_none_is_cut(german, qtbot, qapp) -> None:
    entry = _entry(qtbot, "phq4")
    row = entry.row(entry.instrument.items[0].key)
    needed = [key.minimumSizeHint().width() for key in row.keys]
    holder = QWidget()
    qtbot.addWidget(holder)
    row.setParent(holder)
    holder.resize(2000, 400)
    holder.show()
    row.show()
    for width in (sum(needed) + 60, sum(needed) - 40, sum(needed) + 60):
        row.resize(width, row.sizeHint().height())
        qapp.processEvents()
        assert [key.text() for key, least in zip(row.keys, needed, strict=True) if key.width() < least] == []
        assert (len({key.y() for key in row.keys}) == 1) is (width > sum(needed))
