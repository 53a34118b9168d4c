"""The audit to read: filters, parts that go on, before and after, and the paper."""

from datetime import date, timedelta
from typing import Any

import pytest

from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.patient import Patient
from tpi_tracker.services import audit_rows, patients, profiles
from tpi_tracker.services.audit_rows import Shown
from tpi_tracker.services.rights import NotAllowed
from tpi_tracker.store import audit_pages


def patient(number: int) -> Patient:
    return Patient.checked(
        {"patient_no": f"P{number}", "family_name": "Berg", "given_name": "Eva", "birth_date": "1970-01-01"}
    )


@pytest.fixture
def busy(clinic: Any, clock: Any) -> Any:
    """Five patients on one day, the first corrected on the next."""
    for number in range(5):
        patients.register(clinic, patient(number))
    clock.forward(days=1)
    kept = patients.get(clinic, "P0")
    patients.amend(clinic, kept.changed(given_name="Eve", phone="+44 20 7946 0182"), reason="misheard")
    patients.opened(clinic, "P1")
    return clinic


def keys(part: Any) -> list[tuple[str, str]]:
    return [(row.action, row.key) for row in part.rows]


def test_the_newest_entries_come_first_and_parts_go_on(busy: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit_rows, "A_PAGE", 3)
    monkeypatch.setattr(audit_pages, "WINDOW", 4)
    first = audit_rows.page(busy, Shown())
    assert keys(first)[:2] == [("read", "P1"), ("amend", "P0")]
    found = list(first.rows)
    while first.next_before is not None:
        first = audit_rows.page(busy, Shown(), first.next_before)
        found += first.rows
    assert [row.entry for row in found] == list(range(len(found), 0, -1))
    assert found[0].author == "Dr Ada Berg"


@pytest.mark.parametrize("window", [2, 20_000])
def test_each_filter_and_all_together(busy: Any, monkeypatch: pytest.MonkeyPatch, window: int) -> None:
    monkeypatch.setattr(audit_pages, "WINDOW", window)
    day = date(2026, 9, 1)
    assert keys(audit_rows.page(busy, Shown(action="amend"))) == [("amend", "P0")]
    assert len(audit_rows.page(busy, Shown(kind="patient")).rows) == 7
    assert keys(audit_rows.page(busy, Shown(patient_no="P0"))) == [("amend", "P0"), ("create", "P0")]
    assert len(audit_rows.page(busy, Shown(first=day + timedelta(days=1))).rows) == 2
    assert keys(audit_rows.page(busy, Shown(last=day, kind="patient")))[0] == ("create", "P4")
    assert audit_rows.page(busy, Shown(first=day + timedelta(days=2))).rows == []
    assert audit_rows.page(busy, Shown(user_id="nobody")).rows == []
    both = Shown(first=day, last=day, user_id=busy.user.user_id, action="create", kind="patient", patient_no="P3")
    assert keys(audit_rows.page(busy, both)) == [("create", "P3")]


def test_a_long_look_stops_and_says_where_to_go_on(busy: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit_pages, "WINDOW", 1)
    monkeypatch.setattr(audit_pages.time, "monotonic", iter(range(1000)).__next__)
    part = audit_rows.page(busy, Shown(user_id="nobody"))
    assert part.rows == []
    assert part.next_before is not None


def test_the_choices_are_what_the_audit_names(busy: Any) -> None:
    actions, kinds, users = audit_rows.choices(busy)
    assert {"create", "amend", "read", "login"} <= set(actions)
    assert {"patient", "user"} <= set(kinds)
    assert users == [(busy.user.user_id, "Dr Ada Berg")]


def test_before_and_after_are_told_by_field_and_looking_is_noted(busy: Any) -> None:
    (row,) = audit_rows.page(busy, Shown(action="amend")).rows
    told = audit_rows.told(busy, row.entry)
    assert [(c.field, c.before, c.after) for c in told.changes] == [
        ("given_name", "Eva", "Eve"),
        ("phone", None, "+44 20 7946 0182"),
    ]
    assert told.row.reason == "misheard"
    newest = audit_rows.page(busy, Shown()).rows[0]
    assert (newest.action, newest.kind, newest.key, newest.patient_no) == ("read", "audit", str(row.entry), "P0")
    made = audit_rows.told(busy, next(r.entry for r in audit_rows.page(busy, Shown()).rows if r.key == "P4"))
    assert ("family_name", None, "Berg") in [(c.field, c.before, c.after) for c in made.changes]
    with pytest.raises(LookupError):
        audit_rows.told(busy, 10_000)


def test_what_is_of_no_patient_is_told_and_not_noted(busy: Any) -> None:
    profiles.amend(busy, busy.profile.model_copy(update={"letterhead": "Street 1"}))
    (row,) = audit_rows.page(busy, Shown(action="amend", kind="profile")).rows
    told = audit_rows.told(busy, row.entry)
    assert [(c.field, c.before, c.after) for c in told.changes] == [("letterhead", "", "Street 1")]
    (login,) = audit_rows.page(busy, Shown(action="login")).rows[:1]
    assert {name for name, _ in audit_rows.told(busy, login.entry).detail} == {"seat", "version", "mono"}
    assert audit_rows.page(busy, Shown()).rows[0].action == "amend"


def test_the_audit_is_for_administrators(busy: Any) -> None:
    busy.user = busy.user.model_copy(update={"role": Role.CLINICIAN})
    for ask in (lambda: audit_rows.page(busy, Shown()), lambda: audit_rows.choices(busy)):
        with pytest.raises(NotAllowed):
            ask()


def test_the_paper_lists_what_is_shown_and_is_itself_noted(busy: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit_rows, "A_PAGE", 2)
    parts: list[int] = []

    def told(done: int, _most: int) -> None:
        parts.append(done)

    paper = audit_rows.paper(busy, Shown(kind="patient"), "patients", told)
    assert paper.pdf.startswith(b"%PDF")
    assert parts == [2, 4, 6]
    newest = audit_rows.page(busy, Shown()).rows[0]
    assert (newest.action, newest.kind, newest.detail) == ("export", "audit", '{"entries": 7, "shown": "patients"}')
    monkeypatch.setattr(audit_rows, "ON_PAPER", 3)
    assert audit_rows.paper(busy, Shown(kind="patient"), "patients").page_count == 1
