"""Which language the window speaks, and what a change of it while a clinic is open leaves as it was."""

import gc
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from tpi_tracker import paths, settings, tongue
from tpi_tracker.settings import Settings
from tpi_tracker.ui import places, speaking, tongue_file
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.pages.settings import SettingsPage
from tpi_tracker.ui.widgets.date_text import parse_date, parse_day, shown_date


@pytest.fixture(autouse=True)
def english_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    speaking.speak(qapp, "en")


@pytest.fixture
def window(qtbot: QtBot, filled, jobs, tmp_path) -> Iterator[MainWindow]:
    paths.keep_everything_in(tmp_path / "own")
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.show_clinic(filled)
    yield made
    made.close()


def test_the_command_line_comes_before_settings_and_settings_before_the_system(monkeypatch) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _locale: ["fr-CA", "en"])
    assert speaking.chosen("de", "es") == "de"
    assert speaking.chosen(None, "es") == "es"
    assert speaking.chosen(None, "") == "fr"
    assert speaking.chosen(None, "tlh") == "fr"


@pytest.mark.parametrize("code", tongue.LANGUAGES)
def test_every_language_is_laid_out_in_its_direction_with_figures_0_to_9(qapp: QApplication, code: str) -> None:
    speaking.speak(qapp, code)
    turned = Qt.LayoutDirection.RightToLeft if code == "ar" else Qt.LayoutDirection.LeftToRight
    assert qapp.layoutDirection() == turned
    assert QLocale().zeroDigit() == "0"
    assert tongue.spoken().code == code


def test_what_a_language_says_stays_readable_whatever_the_memory_is_used_for_meanwhile(qapp: QApplication) -> None:
    """Qt reads the texts where they lie and keeps no copy."""
    speaking.speak(qapp, "es")
    file = paths.resource("i18n", "tpi_tracker_es.ts")
    size = len(tongue_file.compiled(tongue_file.finished(file), "es"))
    elsewhere = [bytes([fill % 255 + 1]) * size for fill in range(20)]
    said = [each for each in tongue_file.finished(file) if len(each.forms) == 1]
    assert len(said) > 1500
    assert [each for each in said if qapp.translate(each.context, each.source) != each.forms[0]] == []
    assert len(elsewhere) == 20


def test_qt_s_own_words_are_translated_too(qapp: QApplication, qtbot: QtBot) -> None:
    speaking.speak(qapp, "de")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == "Abbrechen"


def test_a_change_in_settings_is_seen_at_once_and_loses_nothing_typed(window, qapp: QApplication) -> None:
    workspace = window.workspace
    workspace.go(places.SettingsPlace())
    qapp.processEvents()
    page = workspace.page()
    assert isinstance(page, SettingsPage)
    page.name.edit.setText("Northgate and Sons")
    page.name.edit.textEdited.emit("Northgate and Sons")
    assert [page.language.edit.itemText(place) for place in range(page.language.edit.count())][1:] == [
        each.name for each in tongue.TONGUES.values()
    ]
    page.language.set_value("ar")
    page.language.changed.emit()
    qapp.processEvents()
    assert settings.load().language == "ar"
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.workspace is not workspace
    again = window.workspace.page()
    assert isinstance(again, SettingsPage)
    assert again.name.edit.text() == "Northgate and Sons"
    assert again.language.value() == "ar"


@pytest.fixture
def language(window, qapp: QApplication, qtbot: QtBot):
    """The list of languages with the keyboard in it."""
    window.workspace.go(places.SettingsPlace())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    edit = window.workspace.page().language.edit
    edit.setFocus()
    assert edit.hasFocus()
    return edit


def test_letters_and_arrows_move_in_the_list_of_languages_and_return_takes_one(language, qapp, window, qtbot) -> None:
    before = window.workspace
    QTest.keyClick(language, Qt.Key.Key_D)
    assert language.currentData() == "de"
    QTest.keyClick(language, Qt.Key.Key_Down)
    qapp.processEvents()
    assert (language.currentData(), settings.load().language, tongue.spoken().code) == ("es", "", "en")
    assert window.workspace is before
    QTest.keyClick(language, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tongue.spoken().code == "es")
    assert settings.load().language == "es"
    assert window.workspace is not before


def test_esc_stays_with_the_language_before_and_on_the_page(language, qapp, window) -> None:
    QTest.keyClick(language, Qt.Key.Key_D)
    QTest.keyClick(language, Qt.Key.Key_Escape)
    qapp.processEvents()
    assert (language.currentData(), settings.load().language, tongue.spoken().code) == ("", "", "en")
    assert isinstance(window.workspace.page(), SettingsPage)


def test_the_next_field_takes_the_language_and_so_does_the_open_list(language, qapp, window, qtbot) -> None:
    QTest.keyClick(language, Qt.Key.Key_D)
    QTest.keyClick(language, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: tongue.spoken().code == "de")
    again = window.workspace.page().language.edit
    again.setCurrentIndex(again.findData("es"))  # as the list does when it closes over a line
    again.activated.emit(again.currentIndex())
    qtbot.waitUntil(lambda: tongue.spoken().code == "es")


@pytest.mark.parametrize("name", ["theme", "contrast", "scale"])
def test_arrows_only_move_along_the_looks_and_return_takes_one(window, qapp, qtbot, monkeypatch, name: str) -> None:
    window.workspace.go(places.SettingsPlace())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page = window.workspace.page()
    taken = []
    monkeypatch.setattr(page, "_prefer", lambda **values: taken.append(values))
    row = getattr(page, name)
    row.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert taken == []
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert len(taken) == 1


def test_the_texts_stay_where_qt_reads_them(qapp: QApplication) -> None:
    """Qt copies nothing of what a translator is loaded from."""
    speaking.speak(qapp, "de")
    said = [QCoreApplication.translate("SettingsPage", "Settings") for _ in range(3)]
    heap = [bytes(range(256)) * 1_000 for _ in range(400)]
    gc.collect()
    assert said == [QCoreApplication.translate("SettingsPage", "Settings")] * 3 != ["Settings"] * 3
    assert len(heap) == 400


def test_dates_are_read_in_the_language_and_in_english(qapp: QApplication) -> None:
    today = date(2026, 11, 23)
    for code, typed in (
        *(("de", "7. März 2026"), ("de", "7-mar-2026"), ("de", "07-Mär-2026"), ("de", "7.3.2026")),
        *(("es", "7 marzo 2026"), ("fr", "7 mars 2026"), ("ar", "7 مارس 2026"), ("ar", "٧ مارس ٢٠٢٦")),
        *(("en_US", "3/7/2026"), ("en_US", "Mar 7, 2026"), ("en", "7/3/2026")),
    ):
        speaking.speak(qapp, code)
        assert parse_date(typed, today) == date(2026, 3, 7), (code, typed)
    for code in tongue.LANGUAGES:
        speaking.speak(qapp, code)
        for month in range(1, 13):
            day = date(2026, month, 7)
            assert parse_date(shown_date(day), today) == day, code
            assert parse_day(shown_date(day), today) == day, code


def test_a_month_that_could_be_two_is_refused(qapp: QApplication) -> None:
    speaking.speak(qapp, "fr")
    with pytest.raises(ValueError, match="jui"):
        parse_date("7 jui 2026", date(2026, 11, 23))


def test_short_words_for_near_days_are_those_of_the_language_and_the_english_ones(qapp: QApplication) -> None:
    today = date(2026, 11, 23)
    speaking.speak(qapp, "de")
    assert parse_day("gestern", today) == parse_day("y", today) == date(2026, 11, 22)
    assert parse_day("+2j", today) == parse_day("+2y", today) == date(2028, 11, 23)
    assert parse_day("+3t", today) == date(2026, 11, 26)
