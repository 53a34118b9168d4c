"""A draft holds keys and dates that no language says otherwise: begun in one language it goes on in another."""

import json
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from tpi_tracker import tongue
from tpi_tracker.services import catalogue_files, drafts
from tpi_tracker.ui import places, speaking
from tpi_tracker.ui.forms.session_content import InjectateContent
from tpi_tracker.ui.pages.session import SessionPage
from tpi_tracker.ui.pages.today import TodayPage
from tpi_tracker.ui.widgets.date_fields import BirthField, MonthField
from tpi_tracker.ui.widgets.date_text import kept_words, shown_date, words_again


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[object]:
    def on(code: str) -> None:
        speaking.speak(qapp, code)
        catalogue_files.take(())

    yield on
    on("en")


@pytest.mark.parametrize("code", tongue.LANGUAGES)
def test_every_date_of_the_program_is_kept_without_a_month_s_name(speak, code: str) -> None:
    for month in range(1, 13):
        speak(code)
        kept = kept_words(shown_date(date(2026, month, 7)))
        assert kept == f"2026-{month:02d}-07"
        assert kept_words(f"{shown_date(date(2026, month, 7))} 14:32") == f"2026-{month:02d}-07 14:32"
        assert words_again(kept) == shown_date(date(2026, month, 7))
        speak("en")
        assert words_again(kept) == shown_date(date(2026, month, 7))


def test_what_is_half_typed_stays_as_it_was_typed(speak) -> None:
    speak("de")
    for typed in ("", "t", "7.3.", "07-Mär", "+6w", "heute", "2026-13-01", "2026-02-31"):
        assert words_again(kept_words(typed)) == typed


def test_a_field_begun_in_german_goes_on_in_french(qtbot, speak) -> None:
    """Also where the language changes while the form is there."""
    today = date(2026, 11, 23)
    speak("de")
    before = BirthField("Geboren", name="birth_date", value=date(1965, 3, 14), today=today)
    since = MonthField("Beginn", name="onset_date", value=date(2026, 5, 1), today=today)
    speak("fr")
    for field in (before, since):
        qtbot.addWidget(field)
        again = type(field)("", name="x", today=today)
        qtbot.addWidget(again)
        again.put_back(field.kept())
        assert again.value() == (date(1965, 3, 14) if field is before else date(2026, 5, 1))
    assert again.text() == "01-mai-2026"


def test_a_session_begun_in_german_goes_on_in_arabic(opened, treated, jobs, hub, qtbot, speak) -> None:
    speak("de")
    page = opened(repeat=True)
    before = page.form.content()
    assert before.rows()
    row = InjectateContent(drug="lidocaine", concentration="10", volume="1", lot="LD2291", expiry="Aug-2027")
    page.form.injectate.show_injectates((row,), "injection")
    page._is_changed = True
    page.keep_draft()
    (kept,) = drafts.drafts(treated)
    told = json.dumps(kept.content, ensure_ascii=False)
    assert not [month for month in tongue.TONGUES["de"].months if f"-{month}-" in told], told
    speak("ar")
    again = SessionPage(treated, jobs, hub)
    qtbot.addWidget(again)
    again.open_place(places.SessionPlace("104827", "P1", draft_id=kept.draft_id))
    content = again.form.content()
    assert kept_words(content.performed_at) == kept_words(before.performed_at) != before.performed_at
    assert content.performed_at != before.performed_at
    assert kept_words(content.injectates[0].expiry) == "2027-08" != content.injectates[0].expiry
    assert [site.muscle for site in content.rows()] == [site.muscle for site in before.rows()]
    today = TodayPage(treated, jobs, hub)
    qtbot.addWidget(today)
    today.open_place(places.TodayPlace())
    said = today._side.drafts.rows()[0].accessibleName()
    assert "site" not in said
