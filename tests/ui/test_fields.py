"""Fields read what people type, and say what is wrong where it is wrong."""

import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.ui import speaking
from tpi_tracker.ui.forms import session_reading
from tpi_tracker.ui.forms.catalogue_entry import CatalogueEntryForm
from tpi_tracker.ui.forms.onset import OnsetField
from tpi_tracker.ui.widgets.choices import Choice
from tpi_tracker.ui.widgets.date_text import parse_date, parse_day, parse_month, parse_time, shown_age, shown_no
from tpi_tracker.ui.widgets.fields import (
    BirthField,
    ChoiceField,
    DateField,
    LineField,
    MonthField,
    NumberField,
    TextField,
    TimeField,
    show_refused,
    values_of,
)

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    "typed",
    ["1965-07-14", "14.7.1965", "14/7/1965", "14-Jul-1965", "14 july 1965", "14.7.65", "14071965", " 14 7 65 "],
)
def test_a_date_in_any_usual_form(typed):
    assert parse_date(typed, TODAY) == date(1965, 7, 14)


@pytest.mark.parametrize(("typed", "year"), [("1.1.26", 2026), ("1.1.27", 1927), ("1.1.00", 2000)])
def test_two_digits_of_a_year_are_never_in_the_future(typed, year):
    assert parse_date(typed, TODAY).year == year


@pytest.mark.parametrize("typed", ["", "31.2.1965", "14.13.1965", "yesterday", "14-Foo-1965"])
def test_what_is_no_date_is_refused(typed):
    with pytest.raises(ValueError, match=r".*"):
        parse_date(typed, TODAY)


@pytest.mark.parametrize(
    "typed", ["2/2026", "02/2026", "2.2026", "2026-02", "Feb 2026", "february 2026", "Feb-2026", " 02 2026 "]
)
def test_a_month_alone_is_its_first_day(typed):
    assert parse_month(typed, TODAY) == date(2026, 2, 1)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("t", date(2026, 11, 23)),
        ("Today", date(2026, 11, 23)),
        ("y", date(2026, 11, 22)),
        ("tm", date(2026, 11, 24)),
        ("+6w", date(2027, 1, 4)),
        ("-1", date(2026, 11, 22)),
        ("- 3 d", date(2026, 11, 20)),
        ("+3m", date(2027, 2, 23)),
        ("-1y", date(2025, 11, 23)),
        ("14jul", date(2026, 7, 14)),
        ("Jul 14", date(2026, 7, 14)),
        ("14-July", date(2026, 7, 14)),
        ("14.7.", date(2026, 7, 14)),
        ("3/1", date(2027, 1, 3)),
        ("29feb", date(2028, 2, 29)),
        ("1.1.27", date(2027, 1, 1)),
        ("1.3.26", date(2026, 3, 1)),
        ("14.7.1965", date(1965, 7, 14)),
    ],
)
def test_a_day_near_today_in_a_few_keys(typed, day):
    assert parse_day(typed, date(2027, 11, 23) if typed == "29feb" else TODAY) == day


@pytest.mark.parametrize("typed", ["31.02.", "31feb", "29feb", "0jul", "14foo", "+9999y", "-9999y", "+6", "x"])
def test_a_day_that_is_none_is_refused(typed):
    with pytest.raises(ValueError, match=r".*"):
        parse_day(typed, date(2026, 6, 1) if typed == "29feb" else TODAY)


@pytest.mark.parametrize(
    ("today", "day"), [(date(2026, 8, 31), date(2027, 2, 28)), (date(2027, 8, 31), date(2028, 2, 29))]
)
def test_a_month_ends_where_it_is_shorter(today, day):
    assert parse_day("+6m", today) == day


def test_a_date_of_birth_is_never_counted_from_today(qtbot):
    field = BirthField("Date of birth", name="birth_date", today=TODAY)
    qtbot.addWidget(field)
    for typed in ("t", "14jul", "+6w"):
        field.set_text(typed)
        with pytest.raises(DomainError, match="is not a date"):
            field.value()


def leave(field, typed):
    """As typed and left with Tab."""
    field.edit.setText(typed)
    field.edit.textEdited.emit(typed)
    field.edit.editingFinished.emit()
    field.edit.editingFinished.emit()  # Return, then the focus


@pytest.mark.parametrize(
    ("code", "typed", "shown", "wrong", "remark"),
    [
        ("en", "4/13/1970", "4/13/1970", "13 is no month; day first: 13/4/1970?", ""),
        ("en_US", "13/4/1970", "13/4/1970", "13 is no month; month first: 4/13/1970?", ""),
        ("en", "13/4/1970", "13-Apr-1970", "", ""),
        ("en", "4/3/1970", "04-Mar-1970", "", "4/3/1970 was read day first. Month first it would be 03-Apr-1970."),
        ("en_US", "4/3/1970", "03-Apr-1970", "", "4/3/1970 was read month first. Day first it would be 04-Mar-1970."),
        ("en_US", "4.3.1970", "04-Mar-1970", "", "4.3.1970 was read day first. Month first it would be 03-Apr-1970."),
        ("en", "4.3.1970", "04-Mar-1970", "", ""),
        ("en", "4/4/1970", "04-Apr-1970", "", ""),
        ("en", "31/2/1970", "31/2/1970", "“31/2/1970” is not a date such as 14-Jul-1965 or 14.7.1965.", ""),
        ("en", "1970-04-13", "13-Apr-1970", "", ""),
    ],
)
def test_a_date_of_birth_says_how_it_was_read_or_why_not(qtbot, qapp, code, typed, shown, wrong, remark):
    speaking.speak(qapp, code)
    try:
        field = BirthField("Date of birth", name="birth_date", today=TODAY)
        qtbot.addWidget(field)
        leave(field, typed)
        said = (field.text(), field.error(), field.remark().replace("\u2011", "-"))
        assert said == (shown, wrong, remark)
        assert field.editor.accessibleDescription() == (field.error() or field.remark())
        field.edit.textEdited.emit("1")
        assert (field.error(), field.remark(), field.editor.accessibleDescription()) == ("", "", "")
    finally:
        speaking.speak(qapp, "en")


def test_another_date_in_the_other_order_is_refused_with_what_was_meant(qtbot):
    field = DateField("Date", name="on", today=TODAY)
    qtbot.addWidget(field)
    field.set_text("11/25/26")
    with pytest.raises(DomainError, match=r"25 is no month; day first: 25/11/26\?"):
        field.value()


def test_a_month_alone_is_read_only_where_it_is_meant():
    assert parse_month("14.2.26", TODAY) == date(2026, 2, 14)
    for typed in ("13/2026", "2/26", "Feb 26", "Foo 2026", "2026"):
        with pytest.raises(ValueError, match=r".*"):
            parse_month(typed, TODAY)
    with pytest.raises(ValueError, match=r".*"):
        parse_date("2/2026", TODAY)


def test_a_month_says_what_was_understood(qtbot):
    field = MonthField("Start", name="started_on", today=TODAY)
    qtbot.addWidget(field)
    field.set_text("2/2026")
    field.edit.editingFinished.emit()
    assert (field.text(), field.value()) == ("01-Feb-2026", date(2026, 2, 1))
    field.set_text("spring")
    with pytest.raises(DomainError, match="nor a month such as Feb 2026"):
        field.value()


def test_a_date_without_its_time_is_said_to_lack_it(fields):
    fields[5].set_text("1.11.26")
    with pytest.raises(DomainError, match=r"“1\.11\.26” has no time.*such as 01-Nov-2026 14:32\."):
        fields[5].value()
    fields[5].set_text("noon")
    with pytest.raises(DomainError, match="is not a date and time"):
        fields[5].value()


def test_a_time_alone_means_today():
    assert parse_time("14:32", TODAY) == datetime(2026, 11, 23, 14, 32)  # noqa: DTZ001  # typed without offset
    assert parse_time("1-Nov-2026 9:05", TODAY) == datetime(2026, 11, 1, 9, 5)  # noqa: DTZ001  # as above


def test_how_identifiers_are_shown():
    assert shown_no("104827") == "104\u00a0827"
    assert shown_no("V04") == "V04"
    assert shown_age(date(1965, 11, 24), TODAY) == "24-Nov-1965 (60 y)"


def made_fields():
    return [
        LineField("Family name", name="family_name"),
        NumberField("Weight (kg)", name="weight_kg"),
        DateField("Date of birth", name="birth_date", today=TODAY),
        ChoiceField("Sex", [("female", "female"), ("male", "male")], name="sex", nothing="not recorded"),
        TextField("Note", name="note"),
        TimeField("When", name="taken_at", today=TODAY),
    ]


@pytest.fixture
def fields(qtbot):
    made = made_fields()
    for field in made:
        qtbot.addWidget(field)
    return made


def test_the_accessible_name_is_the_label(fields):
    for field in fields:
        assert field.editor.accessibleName() == field.label.text()
        assert field.editor.objectName() == field.name
        assert field.label.buddy() is field.editor


def test_empty_fields_are_none(fields):
    assert values_of(fields) == dict.fromkeys(field.name for field in fields)


def test_typed_fields_are_values(fields):
    for field, typed in zip(fields, [" Dvořák ", "82,5", "14.7.1965", "male", "a\nb", "9:00"], strict=True):
        field.set_text(typed)
    assert values_of(fields) == {
        "family_name": "Dvořák",
        "weight_kg": 82.5,
        "birth_date": date(1965, 7, 14),
        "sex": "male",
        "note": "a\nb",
        "taken_at": datetime(2026, 11, 23, 9, 0),  # noqa: DTZ001  # typed without offset
    }


def test_every_unreadable_field_is_said_at_once(fields):
    fields[1].set_text("heavy")
    fields[2].set_text("31.2.1965")
    with pytest.raises(Refused) as refused:
        values_of(fields)
    assert [problem.field for problem in refused.value.problems] == ["weight_kg", "birth_date"]


def test_errors_stand_at_their_field_and_go_when_it_is_changed(fields, qtbot):
    left = show_refused(fields, [DomainError("weight_kg", "Too much."), DomainError("patient_no", "Taken.")])
    assert fields[1].error() == "Too much."
    assert fields[1].editor.accessibleDescription() == "Too much."
    assert [problem.field for problem in left] == ["patient_no"]
    fields[1].show()
    qtbot.keyClicks(fields[1].edit, "8")
    assert fields[1].error() == ""


def test_a_date_is_tidied_when_it_is_left(fields):
    fields[2].set_text("14.7.65")
    fields[2].edit.editingFinished.emit()
    assert fields[2].text() == "14-Jul-1965"


@pytest.fixture
def users(qtbot, monkeypatch):
    """``users.opened`` counts how often the list was to be opened: this screen has no popups."""
    opened = []
    monkeypatch.setattr(Choice, "showPopup", lambda _self: opened.append(1))
    made = ChoiceField("User", [(name, name) for name in ("Dr Ada Berg", "Dr Bruno Malik", "Dr Mira Ober", "Mira")])
    made.opened = opened
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.edit.setFocus()
    return made


def test_a_choice_is_found_by_its_words_with_the_blank_between_them(users):
    told = []
    users.changed.connect(lambda: told.append(users.value()))
    QTest.keyClicks(users.edit, "Dr M")
    assert (users.value(), told[-1:], users.opened) == ("Dr Mira Ober", ["Dr Mira Ober"], [])


def test_and_so_it_is_while_the_list_is_open(users, qapp):
    view = users.edit.view()
    for letter in "Dr M":
        key = Qt.Key.Key_Space if letter == " " else 0
        qapp.sendEvent(view, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter))
    assert view.currentIndex().data() == "Dr Mira Ober"


def test_a_blank_alone_opens_the_list(users):
    QTest.keyClick(users.edit, Qt.Key.Key_Space)
    assert (users.value(), users.opened) == ("Dr Ada Berg", [1])


FIELDS_OF_A_DAY = {
    "date": lambda: DateField("Date", name="day", today=TODAY),
    "month": lambda: MonthField("Start", name="day", today=TODAY),
    "onset": lambda: OnsetField("Onset", name="day", today=TODAY),
}
NEAR = {"t": TODAY, "y": date(2026, 11, 22), "+6w": date(2027, 1, 4), "14jul": date(2026, 7, 14)}


@pytest.mark.parametrize("name", FIELDS_OF_A_DAY)
def test_every_field_of_a_day_takes_the_short_forms_before_it_is_left(qtbot, name):
    field = FIELDS_OF_A_DAY[name]()
    qtbot.addWidget(field)
    for typed, day in NEAR.items():
        field.set_text(typed)
        assert field.value() == day, typed
    for typed in ("31.02.", "31feb", "+6x"):
        field.set_text(typed)
        with pytest.raises(DomainError, match=f"“{re.escape(typed)}” is not a date"):
            field.value()


def test_what_is_read_without_a_field_of_its_own_takes_the_short_forms_too():
    for read in (session_reading.read_day, session_reading.read_expiry):
        for typed, day in NEAR.items():
            assert read(typed, TODAY) == day, typed
        for typed in ("31.02.", "31feb", "+6x"):
            with pytest.raises(session_reading.Unread, match=f'"{re.escape(typed)}" is not a date'):
                read(typed, TODAY)
    assert session_reading.read_expiry("08/27", TODAY) == date(2027, 8, 31)
    assert session_reading.read_expiry("2/26", TODAY) == date(2026, 2, 28)
    assert session_reading.read_instant("y 14:32", ZoneInfo("UTC"), TODAY).date() == NEAR["y"]
    with pytest.raises(session_reading.Unread, match=r'"31\.02\. 14:32" is not a date and time'):
        session_reading.read_instant("31.02. 14:32", ZoneInfo("UTC"), TODAY)


def test_a_date_of_the_catalogue_takes_the_short_forms(qtbot):
    form = CatalogueEntryForm(TODAY)
    qtbot.addWidget(form)
    form.show_entry({"recheck_by": TODAY}, (), None)
    form.fields["recheck_by"].set_text("+6w")
    assert form.content() == {"recheck_by": NEAR["+6w"]}
    form.fields["recheck_by"].set_text("31.02.")
    with pytest.raises(Refused, match=r"“31\.02\.” is not a date such as"):
        form.content()
