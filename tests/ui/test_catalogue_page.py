"""Reading and changing the catalogue in the window: by keys, with a reason, checked, kept as a draft, taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tpi_tracker.services import catalogue, catalogue_files, drafts, own_catalogue
from tpi_tracker.settings import Settings
from tpi_tracker.ui import places
from tpi_tracker.ui.dialogs.provenance import ProvenanceDialog
from tpi_tracker.ui.main_window import MainWindow


@pytest.fixture
def window(qtbot, qapp, failing, jobs, tmp_path):
    from tpi_tracker import paths

    paths.keep_everything_in(tmp_path / "own")
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.show_clinic(failing)
    made.activateWindow()
    yield made
    made.close()


def page_of(window, entry_key="rules/response"):
    window.workspace.go(places.CataloguePlace(entry_key))
    return window.workspace.page()


def typed(page, name, text):
    field = page.form.fields[name]
    field.editor.setFocus()
    field.edit.selectAll()
    QTest.keyClicks(field.edit, text)


def test_every_table_of_every_file_is_listed_or_left_out_by_name(window):
    page = page_of(window)
    listed = {(place.file, place.table) for place, _ in page.list.entries()}
    left_out = {
        ("muscles", "sources"),
        ("instruments", "answers"),
        ("checklist", "step"),
        ("coverage", "function_instrument"),
    }
    files = ("rules", "dose", "steroid", "safety", "formulary", "muscles", "instruments", "coverage", "checklist")
    there = {(place.file, place.table) for file in files for place, _ in catalogue_files.entries(file)}
    assert there - listed == left_out
    assert len([1 for _ in page.list.entries()]) > 200


def test_a_threshold_is_changed_by_keys_and_reset(window, qapp):
    page = page_of(window)
    typed(page, "relief_pct", "60")
    page.reason.edit.setFocus()
    QTest.keyClicks(page.reason.edit, "stricter here")
    assert page.save.shortcut() == QKeySequence("Ctrl+Return")
    page.save.click()
    qapp.processEvents()
    assert catalogue.rules().response.relief_pct == 60
    assert page.form.fields["relief_pct"].hint.text() == "% · shipped: 50"
    assert page._own.isVisible()
    assert "stricter here" in " ".join(label.text() for label in page.changes.findChildren(type(page._title)))
    page.reset.click()
    qapp.processEvents()
    assert catalogue.rules().response.relief_pct == 50
    assert not page._own.isVisible()


def test_without_a_reason_nothing_is_changed(window):
    page = page_of(window)
    typed(page, "relief_pct", "60")
    page.save.click()
    assert "reason" in page.reason.error()
    assert catalogue.rules().response.relief_pct == 50


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("relief_pct", "0", "above 0"),
        ("relief_pct", "half", "not a number"),
        ("lost_day", "20", "must not lie before horizon_day"),
        ("recheck_by", "soon", "not a date"),
    ],
)
def test_a_wrong_value_is_said_at_its_field(window, name, text, said):
    page = page_of(window)
    typed(page, name, text)
    page.reason.set_text("trying")
    page.save.click()
    assert said in page.form.fields[name].error().lower()
    assert catalogue_files.own("rules/response") is None


def test_what_is_typed_is_kept_for_each_entry_and_after_a_lock(window, qapp):
    page = page_of(window)
    typed(page, "relief_pct", "60")
    page.list.choose("rules/failure")
    typed(page, "short_lived_sessions", "3")
    page.list.choose("rules/response")
    assert page.form.fields["relief_pct"].text() == "60"
    page.keep_draft()
    (kept,) = drafts.drafts(window.workspace.clinic)
    assert kept.form == "catalogue"
    window.rebuild()
    again = page_of(window, "rules/failure")
    assert again.form.fields["short_lived_sessions"].text() == "3"
    again.discard.click()
    assert again.form.fields["short_lived_sessions"].text() == "2"
    assert again._typed.keys() == {"rules/response"}


def test_the_list_is_narrowed_and_walked_by_keys(window):
    page = page_of(window)
    page.list.field.setFocus()
    QTest.keyClicks(page.list.field, "trapez")
    QTest.keyClick(page.list.field, Qt.Key.Key_Down)
    assert page._place.name.endswith("trapezius")
    QTest.keyClick(page.list.field, Qt.Key.Key_Escape)
    assert page.list.field.text() == ""


def test_a_list_without_a_match_says_so(window):
    page = page_of(window)
    page.list.field.setFocus()
    QTest.keyClicks(page.list.field, "xyzzy")
    said = "No entry matches “xyzzy”. Esc shows all."
    assert page.list._none.isVisible()
    assert page.list._none.text() == page.list.field.accessibleDescription() == said
    QTest.keyClick(page.list.field, Qt.Key.Key_Escape)
    assert not page.list._none.isVisible()
    assert page.list.field.accessibleDescription() == ""
    assert page.list.view.count() > 0


def test_a_muscle_of_the_clinics_own_is_added_and_can_be_injected(window, qapp):
    page = page_of(window, "muscles/muscle/upper_trapezius")
    page.add_button.click()
    assert next(iter(page.form.fields)) == "key"  # what is asked first stands first
    assert page.form.fields["abbreviations"].value() is None
    typed(page, "key", "platysma")
    typed(page, "name", "Platysma")
    page.form.fields["abbreviations"].set_text("platysma")
    page.reason.set_text("injected here")
    page.save.click()
    qapp.processEvents()
    assert page.trouble.isHidden(), page.trouble.text()
    assert catalogue.muscle("platysma").name == "Platysma"
    assert page._place.key == "muscles/muscle/platysma"
    assert page.reset.text() == "Take away"
    page.reset.click()
    qapp.processEvents()
    assert catalogue.muscle("platysma") is None


def test_a_reset_is_shown_also_where_the_list_leaves_the_entry_out(window, qapp):
    page = page_of(window, "rules/failure")
    typed(page, "short_lived_sessions", "3")
    page.reason.set_text("we repeat twice")
    page.save.click()
    page.list.field.setText("nothing is called so")
    page.list.field.textEdited.emit("nothing is called so")
    page.reset.click()
    qapp.processEvents()
    assert page._own.isHidden()
    assert page.form.fields["short_lived_sessions"].text() == "2"
    assert page.list.view.currentItem() is not None


def test_tab_goes_from_the_list_through_the_fields_to_the_reason(window, qapp):
    page = page_of(window, "rules/failure")
    page.list.view.setFocus()
    met = []
    for _ in range(len(page.form.fields) + 2):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        met.append(window.focusWidget().accessibleName())
    assert met.index("Wording") < met.index("Reason for the change")


def test_a_reason_that_is_missing_is_said_in_sight(window, qapp):
    page = page_of(window, "rules/failure")
    typed(page, "short_lived_sessions", "3")
    page.save.click()
    for _ in range(4):
        qapp.processEvents()
    foot = page.save.mapTo(page, page.save.rect().bottomLeft()).y()
    assert page.height() - 60 < foot < page.height()
    assert page._area.verticalScrollBar().maximum() == 0


def test_a_reader_may_not_change_anything(window, monkeypatch):
    from tpi_tracker.services import own_catalogue

    monkeypatch.setattr(own_catalogue, "may_change", lambda _clinic: False)
    page = page_of(window)
    assert not page.save.isVisible()
    assert page.trouble.isVisible()
    assert page.form.fields["relief_pct"].edit.isReadOnly()


def test_the_card_of_a_rule_leads_to_its_entry(window, qapp):
    from tpi_tracker.ui.dialogs.provenance import ProvenanceDialog

    window.workspace.go(places.PatientPlace("104827", "P"))
    window.workspace.do("sources")
    dialog = window.findChild(ProvenanceDialog)
    dialog.catalogue.click()
    qapp.processEvents()
    page = window.workspace.page()
    assert page.NAME == "Catalogue"
    assert page._place.key == "rules/response"


def test_a_change_of_the_counts_looks_at_every_flag_again(window, qapp, jobs):
    from tpi_tracker.services import patient_view

    clinic = window.workspace.clinic
    assert patient_view.view(clinic, "104827").problem("P").finding is not None
    page = page_of(window, "rules/failure")
    typed(page, "short_lived_sessions", "5")
    page.reason.set_text("five in a row here")
    notices = []
    page.said.connect(notices.append)
    page.save.click()
    jobs.wait()
    qapp.processEvents()
    assert catalogue.rules().failure.short_lived_sessions == 5
    view = patient_view.view(clinic, "104827").problem("P")
    assert [str(finding.status) for finding in view.findings] == ["withdrawn"]
    assert notices[-1].text == "Every problem was read by the changed rule: 1 flag has ended, 0 are raised"
    page.reset.click()
    jobs.wait()
    qapp.processEvents()
    assert notices[-1].text == "Every problem was read by the changed rule: 0 flags have ended, 1 is raised"


def test_the_card_of_a_changed_rule_says_what_was_changed_and_that_its_words_were_not(window):
    page = page_of(window, "rules/failure")
    typed(page, "short_lived_sessions", "3")
    page.reason.set_text("three in a row here")
    page.save.click()
    window.workspace.go(places.PatientPlace("104827", "P"))
    window.workspace.do("sources")
    dialog = window.findChild(ProvenanceDialog)
    cards = [card.about.rule_id for card in dialog._cards]
    dialog.rules.setCurrentRow(cards.index("failure"))
    (told,) = [text for text in (label.text() for label in dialog.findChildren(QLabel)) if "2 → 3" in text]
    assert "Short-lived" in told.splitlines()[0]
    assert told.splitlines()[1] == "The wording is the shipped one: the numbers in it may be the shipped ones."
    dialog.accept()


def test_a_file_is_taken_in_or_its_mistake_is_said_with_its_line(window, tmp_path, qapp):
    from tpi_tracker.paths import resource
    from tpi_tracker.ui import ask

    page = page_of(window)
    page.file_button.click()
    assert "reason" in page.reason.error()
    page.reason.set_text("our thresholds")
    text = resource("catalogue", "rules.toml").read_text(encoding="utf-8")
    path = tmp_path / "rules.toml"
    path.write_text(text.replace("relief_pct = 50", "relief_pct = 0", 1), encoding="utf-8")
    with ask.answers(path):
        page.file_button.click()
    assert "rules.toml, line" in page.trouble.text()
    assert catalogue.rules().response.relief_pct == 50
    path.write_text(text.replace("relief_pct = 50", "relief_pct = 60", 1), encoding="utf-8")
    page.reason.set_text("our thresholds")
    with ask.answers(path):
        page.file_button.click()
    assert catalogue.rules().response.relief_pct == 60
    assert page.form.fields["relief_pct"].text() == "60"


def test_an_entry_that_another_seat_changed_is_not_written_over(window, failing):
    page = page_of(window)
    typed(page, "relief_pct", "60")
    theirs = dict(catalogue_files.entries("rules"))[catalogue_files.place_of("rules/response")] | {"relief_pct": 40}
    own_catalogue.save(failing, catalogue_files.place_of("rules/response"), theirs, "theirs")
    page.reason.set_text("stricter here")
    page.save.click()
    assert page.trouble.isVisible()
    assert catalogue.rules().response.relief_pct == 40
    page.discard.click()
    assert page.form.fields["relief_pct"].text() == "40"
    typed(page, "relief_pct", "60")
    page.reason.set_text("stricter here")
    page.save.click()
    assert catalogue.rules().response.relief_pct == 60
