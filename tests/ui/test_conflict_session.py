"""Two correct one session: both versions are shown with what it was, one is kept whole, nothing is merged unseen."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from keyboard import Opener, kept
from PySide6.QtWidgets import QApplication

from tpi_tracker.domain.session import Injectate, Site
from tpi_tracker.services import drafts, histories, sessions
from tpi_tracker.ui.dialogs.session_conflict import SessionConflictDialog
from tpi_tracker.ui.places import PatientPlace


def change(clinic: Any, **values: Any) -> None:
    """What another seat writes meanwhile."""
    now = sessions.entry_of(clinic, "S1")
    own = values.pop("session", {})
    sessions.amend(clinic, replace(now, session=now.session.changed(**own), **values), reason="from the other room")


def dialog_of(page: Any) -> SessionConflictDialog:
    found = [dialog for dialog in page.findChildren(SessionConflictDialog) if dialog.isVisible()]
    assert len(found) == 1
    return found[0]


@pytest.fixture
def met(opened: Opener, treated: Any, clock: Any) -> Any:
    """The form of a correction, overtaken: their note, their site, a lot; mine has a note and another number of
    points."""
    page = opened(session_id="S1")
    page.form.last.note.setText("my note")
    page.form.sites.rows()[0].points.setText("3")
    page.reason.set_value("one pass was not counted")
    now = sessions.entry_of(treated, "S1")
    clock.forward(minutes=5)
    change(
        treated,
        session={"note": "their note"},
        sites=(
            now.sites[0].changed(twitch=False, points=4),
            Site(session_id="S1", muscle="middle_trapezius", side="left", points=1),
        ),
        injectates=(now.injectates[0].changed(lot="LD9"),),
        follow_ups=(now.follow_ups or ())[:2],
    )
    clock.forward(minutes=5)
    page.save()
    return page


def lines_of(page: Any) -> dict[str, tuple[str, str, str]]:
    return {line.label: tuple(line[1:]) for line in dialog_of(page).lines}


def test_fields_and_rows_stand_side_by_side_in_words(met: Any, treated: Any) -> None:
    told = lines_of(met)
    assert told["Note"] == ("not recorded", "their note", "my note")
    assert told["Injectate: lidocaine"] == ("lot LD2291", "lot LD9", "lot LD2291")
    levator = next(words for label, words in told.items() if "levator" in label)
    assert levator == ("points 2\ntwitch yes", "points 4\ntwitch no", "points 3\ntwitch yes")
    trapezius = next(words for label, words in told.items() if "trapezius" in label)
    assert (trapezius[0], trapezius[2]) == ("not there", "not there")
    rhomboids = next(words for label, words in told.items() if "rhomboids" in label)
    assert rhomboids[1] == "taken away"
    assert [words.count("2026") for words in told["Follow-ups"]] == [5, 2, 5]
    assert len(told) == 6
    assert kept(treated)[0].session.note == "their note"
    assert met.form.last.note.text() == "my note"


def test_mine_is_kept_as_a_new_version_after_theirs(met: Any, treated: Any) -> None:
    went: list[Any] = []
    told: list[Any] = []
    met.went.connect(went.append)
    met.hub.changed.connect(lambda changes, _origin: told.append(changes.patients))
    dialog_of(met).keep_mine.click()
    entry = kept(treated)[0]
    assert entry.session.note == "my note"
    assert {site.muscle: (site.points, site.twitch) for site in entry.sites} == {
        "levator_scapulae": (3, True),
        "rhomboids": (1, None),
    }
    assert [row.lot for row in entry.injectates] == ["LD2291"]
    assert len(entry.follow_ups or ()) == 5
    assert entry.session.version == 3
    versions = histories.history(treated, "session", "S1")
    assert [version.reason for version in versions] == ["one pass was not counted", "from the other room", None]
    assert drafts.drafts(treated) == ()
    assert [patients for patients in told if patients] == [{"104827"}]
    assert went[-1] == PatientPlace("104827", "P1", at="S1")


def test_theirs_is_kept_and_nothing_is_written(met: Any, treated: Any) -> None:
    before = kept(treated)[0]
    dialog_of(met).keep_theirs.click()
    assert kept(treated)[0] == before
    assert drafts.drafts(treated) == ()
    assert met.can_leave()


def test_back_to_the_form_with_theirs_told_above_it(met: Any, treated: Any) -> None:
    dialog_of(met).back.click()
    QApplication.processEvents()
    assert met.form.last.note.text() == "my note"
    assert met._meeting.note.isVisible()
    assert "their note" in met._meeting.note.text()
    assert "in the meantime" in met._meeting.note.title()
    assert len(drafts.drafts(treated)) == 1
    met.save()  # it is asked again, as long as the form rests on the version before
    dialog_of(met).back.click()
    assert kept(treated)[0].session.note == "their note"


def test_a_third_change_is_shown_before_anything_is_written(met: Any, treated: Any) -> None:
    change(treated, session={"note": "a third"})
    dialog_of(met).keep_mine.click()
    QApplication.processEvents()
    assert kept(treated)[0].session.note == "a third"
    assert lines_of(met)["Note"] == ("not recorded", "a third", "my note")
    dialog_of(met).keep_mine.click()
    assert kept(treated)[0].session.note == "my note"


def test_a_site_that_they_added_is_not_taken_away_unseen(opened: Opener, treated: Any) -> None:
    """Only a row is new: the session's own version is as it was."""
    page = opened(session_id="S1")
    now = sessions.entry_of(treated, "S1")
    change(treated, sites=(*now.sites, Site(session_id="S1", muscle="middle_trapezius", side="left")))
    page.form.last.needle.setText("25 G")
    page.reason.set_value("needle")
    page.save()
    assert len(kept(treated)[0].sites) == 3
    assert any("trapezius" in label for label in lines_of(page))
    dialog_of(page).reject()


def test_a_draft_left_before_their_change_meets_it_too(opened: Opener, treated: Any) -> None:
    page = opened(session_id="S1")
    page.form.last.note.setText("my note")
    page.reason.set_value("a reason")
    page.keep_draft()
    change(treated, session={"note": "their note"}, injectates=())
    again = opened(session_id="S1")
    assert again.form.last.note.text() == "my note"
    again.save()
    assert lines_of(again)["Note"] == ("not recorded", "their note", "my note")
    assert lines_of(again)["Injectate: lidocaine"][1] == "taken away"
    dialog_of(again).keep_mine.click()
    assert kept(treated)[0].session.note == "my note"
    assert [row.lot for row in kept(treated)[0].injectates] == ["LD2291"]


def test_a_session_taken_back_is_not_written_on(opened: Opener, treated: Any) -> None:
    page = opened(session_id="S1")
    page.form.last.note.setText("my note")
    page.reason.set_value("a reason")
    sessions.retract(treated, "S1", reason="wrong patient")
    page.save()
    dialog = dialog_of(page)
    assert dialog.keep_mine.isHidden()
    assert "entered in error" in dialog.heading.text()
    dialog.reject()
    assert page.form.last.note.text() == "my note"


def test_both_added_the_same_drug_and_a_score(opened: Opener, treated: Any) -> None:
    page = opened(session_id="S1")
    now = sessions.entry_of(treated, "S1")
    assert now.baseline is not None
    after = now.baseline.changed(
        row_id=None, version=1, value=2, taken_at=now.session.performed_at + timedelta(hours=1)
    )
    change(
        treated,
        injectates=(*now.injectates, Injectate(session_id="S1", drug="bupivacaine", volume_ml=2)),
        post_score=after,
    )
    page.form.after.score.setFocus()
    page.form.last.needle.setText("25 G")
    page.reason.set_value("needle")
    page.save()
    told = lines_of(page)
    assert told["Post score"][0] == told["Post score"][2] == "not there"
    assert told["Injectate: bupivacaine"][1].startswith("bupivacaine")
    dialog_of(page).keep_mine.click()
    assert kept(treated)[0].post_score is None
    assert len(kept(treated)[0].injectates) == 1
