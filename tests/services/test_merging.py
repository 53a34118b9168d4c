"""Two records of one person become one: counted, audited, on both databases, and taken back to what they were."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from tests.exporting import export_bundle
from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.draft import Draft
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.patient import Exposure, Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.score import Score
from tpi_tracker.services import drafts, exposures, merging, patient_lists, patient_view, patients, problems, scores
from tpi_tracker.services.bundles import import_bundle
from tpi_tracker.services.rights import NotAllowed
from tpi_tracker.services.seen import ChangedSince
from tpi_tracker.store.errors import Conflict

ONE: dict[str, Any] = {
    "patient_no": "104827",
    "family_name": "Dvořák",
    "given_name": "Petr",
    "birth_date": date(1965, 7, 14),
    "allergies": "latex",
    "diabetes": False,
}
OTHER: dict[str, Any] = {
    **ONE,
    "patient_no": "098113",
    "family_name": "Dvorak",
    "phone": "+420 601 234 567",
    "allergies": "penicillin; Latex",
    "anticoagulant": "apixaban 5 mg",
    "diabetes": True,
    "note": "prefers mornings",
}
TYPED = {
    "goes_on_no": "104 827",
    "goes_on_birth": date(1965, 7, 14),
    "ends_no": "098113",
    "ends_birth": date(1965, 7, 14),
}
KINDS: tuple[type[Record], ...] = (Patient, Problem, Exposure, Score)
AT = datetime(2026, 8, 30, 9, 0, tzinfo=UTC)


@pytest.fixture
def both(clinic: Any) -> Any:
    """Two records of one person, each with a problem and a score; the second with a dose given elsewhere."""
    for values, problem in ((ONE, "A"), (OTHER, "B")):
        patients.register(clinic, Patient.checked(values))
        problems.add(clinic, Problem(problem_id=problem, patient_no=values["patient_no"], title="Neck"))
        scores.record(clinic, Score(problem_id=problem, taken_at=AT, scale="nrs", value=5))
    exposures.keep(clinic, Exposure(patient_no="098113", given_on=date(2026, 8, 1), drug="triamcinolone", mg=40))
    return clinic


def merge(clinic: Any) -> Any:
    return merging.merge(clinic, merging.look(clinic, "104827", "098113"), TYPED)


def content(clinic: Any) -> dict[str, Any]:
    """Everything that is kept of both, without version, time and author."""
    with clinic.reading() as reader:
        return {
            f"{record.KIND} {record.key}": record.model_dump(exclude={"version", "recorded_at", "author"})
            for model in KINDS
            for record in reader.all(model, with_retracted=True)
        }


def audited(clinic: Any, action: str) -> list[Any]:
    with clinic.reading() as reader:
        asked = "SELECT key, patient_no, detail, reason FROM audit WHERE action = 'merge' ORDER BY entry"
        return [tuple(row) for row in reader.connection.exec_driver_sql(asked)] if action == "merge" else []


def test_everything_goes_to_the_record_that_goes_on(both: Any) -> None:
    saved = merge(both)
    view = patient_view.view(both, "104827")
    assert {each.problem.problem_id for each in view.problems} == {"A", "B"}
    assert len(view.given.exposures) == 1
    assert view.look_alikes == ()
    kept = saved.record
    assert isinstance(kept, Patient)
    assert (kept.family_name, kept.phone, kept.note) == ("Dvořák", "+420 601 234 567", "prefers mornings")
    assert kept.allergies == "latex; penicillin"
    assert (kept.anticoagulant, kept.diabetes) == ("apixaban 5 mg", True)
    assert saved.changes.patients == {"104827", "098113"}
    assert patients.get(both, "098113").merged_into == "104827"


def test_what_goes_is_counted_before(both: Any) -> None:
    to_merge = merging.look(both, "104827", "098113")
    assert {kind: count for kind, count in to_merge.counts.items() if count} == {
        "problem": 1,
        "exposure": 1,
        "score": 1,
    }
    assert to_merge.taken_over == ("phone", "allergies", "anticoagulant", "diabetes", "note")
    assert merging.look(both, "098113", "104827").left_behind == ()


def test_it_is_found_under_the_former_number_and_listed_once(both: Any) -> None:
    assert patients.search(both, "dvorak").total_patients == 2
    patients.opened(both, "098113")
    merge(both)
    for text in ("dvorak", "098113", "14.7.1965", "601234567", "dvroak"):
        assert [row.patient_no for row in patients.search(both, text).rows] == ["104827"], text
    assert patients.search(both, "dvorak").total_patients == 1
    assert [row.patient_no for row in patient_lists.listed(both).rows] == ["104827"]
    assert merging.goes_on_as(both, "098113") == "104827"
    assert merging.goes_on_as(both, "104827") == "104827"


def test_it_is_audited(both: Any) -> None:
    merge(both)
    ((key, owner, detail, reason),) = audited(both, "merge")
    assert (key, owner, reason) == ("098113", "104827", merging.REASON)
    assert '"problem": 1' in detail


def test_undo_gives_both_back_exactly_as_they_were(both: Any) -> None:
    before = content(both)
    saved = merge(both)
    assert content(both) != before
    assert saved.undo is not None
    saved.undo()
    assert content(both) == before
    assert patients.search(both, "dvorak").total_patients == 2
    assert len(audited(both, "merge")) == 2
    view = patient_view.view(both, "098113")
    assert [each.problem.problem_id for each in view.problems] == ["B"]


def test_undo_meets_what_somebody_changed_since(both: Any) -> None:
    saved = merge(both)
    now = patients.get(both, "104827")
    patients.amend(both, now.changed(phone="777"))
    before = content(both)
    with pytest.raises(Conflict):
        saved.undo()
    assert content(both) == before


@pytest.mark.parametrize("whose", ["104827", "098113"])
def test_it_is_refused_when_either_was_changed_meanwhile(both: Any, whose: str) -> None:
    shown = merging.look(both, "104827", "098113")
    patients.amend(both, patients.get(both, whose).changed(weight_kg=80))
    before = content(both)
    with pytest.raises(ChangedSince) as met:
        merging.merge(both, shown, TYPED)
    assert met.value.theirs.key == whose
    assert content(both) == before


def test_it_is_refused_when_something_was_entered_meanwhile(both: Any) -> None:
    shown = merging.look(both, "104827", "098113")
    scores.record(both, Score(problem_id="B", taken_at=AT, scale="nrs", value=3))
    with pytest.raises(ChangedSince):
        merging.merge(both, shown, TYPED)


@pytest.mark.parametrize(
    ("other", "wrong"),
    [
        ({"ends_no": "104827"}, ["ends_no"]),
        ({"goes_on_no": ""}, ["goes_on_no"]),
        ({"ends_birth": date(1965, 7, 15)}, ["ends_birth"]),
        (
            {"goes_on_no": "098113", "ends_no": "104827", "goes_on_birth": None},
            ["goes_on_no", "goes_on_birth", "ends_no"],
        ),
    ],
)
def test_the_identity_of_both_is_typed_again(both: Any, other: dict[str, Any], wrong: list[str]) -> None:
    before = content(both)
    with pytest.raises(Refused) as refused:
        merging.merge(both, merging.look(both, "104827", "098113"), TYPED | other)
    assert [problem.field for problem in refused.value.problems] == wrong
    assert content(both) == before


def test_the_same_save_twice_merges_once(both: Any) -> None:
    shown = merging.look(both, "104827", "098113")
    first = merging.merge(both, shown, TYPED, save_id="M1")
    again = merging.merge(both, shown, TYPED, save_id="M1")
    assert again.record == first.record
    assert len(audited(both, "merge")) == 1


def test_a_record_cannot_go_into_itself_or_twice(both: Any) -> None:
    with pytest.raises(Refused):
        merging.look(both, "104827", "104827")
    merge(both)
    with pytest.raises(Refused):
        merging.look(both, "104827", "098113")


def test_a_third_record_goes_on_through_both(both: Any) -> None:
    patients.register(both, Patient.checked({**ONE, "patient_no": "7"}))
    merging.merge(
        both,
        merging.look(both, "098113", "7"),
        {
            "goes_on_no": "098113",
            "goes_on_birth": ONE["birth_date"],
            "ends_no": "7",
            "ends_birth": ONE["birth_date"],
        },
    )
    merge(both)
    assert merging.goes_on_as(both, "7") == "104827"
    assert [row.patient_no for row in patients.search(both, "dvorak").rows] == ["104827"]


def test_drafts_of_both_are_kept(both: Any) -> None:
    for number, problem in (("104827", "A"), ("098113", "B")):
        drafts.keep(
            both,
            Draft(
                draft_id=drafts.new_id(),
                user_id=both.user.user_id,
                form="session",
                patient_no=number,
                problem_id=problem,
                updated_at=AT,
                content={},
            ),
        )
    merge(both)
    assert {draft.problem_id for draft in drafts.drafts(both)} == {"A", "B"}


@pytest.mark.parametrize(
    ("role", "may"),
    [
        (Role.ADMINISTRATOR, True),
        (Role.CLINICIAN, True),
        (Role.NURSE, False),
        (Role.FRONT_DESK, False),
        (Role.READER, False),
    ],
)
def test_administrators_and_clinicians_merge(both: Any, role: Role, may: bool) -> None:
    as_role = replace(both, user=both.user.model_copy(update={"role": role}))
    if may:
        assert merging.look(as_role, "104827", "098113").counts["problem"] == 1
    else:
        with pytest.raises(NotAllowed):
            merging.look(as_role, "104827", "098113")


@pytest.mark.sqlite_only("what it goes out of and comes into is compared record by record")
def test_a_bundle_brings_it_back_merged(both: Any, other_clinic: Any, tmp_path: Any) -> None:
    merge(both)
    export_bundle(both, tmp_path / "one")
    assert import_bundle(other_clinic, tmp_path / "one").imported
    assert merging.goes_on_as(other_clinic, "098113") == "104827"
    assert [row.patient_no for row in patients.search(other_clinic, "098113").rows] == ["104827"]
    assert len(patient_view.view(other_clinic, "104827").problems) == 2
    export_bundle(other_clinic, tmp_path / "two")
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes(), path.name
