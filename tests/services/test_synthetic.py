"""The invented population and the demo: always the same, shaped as published, and whole."""

import contextlib
import shutil
from collections import Counter
from datetime import UTC, date, datetime

import pytest

from tests.exporting import export_bundle
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session
from tpi_tracker.services import demo as demos
from tpi_tracker.services import due_list, synthetic
from tpi_tracker.services.evaluation import evaluate
from tpi_tracker.services.invented import FIRST_NUMBER, Inventor
from tpi_tracker.store.errors import ForeignFile

TODAY = date(2026, 11, 23)


def at_half_past_two() -> datetime:
    return datetime(2026, 11, 23, 14, 32, tzinfo=UTC)


def test_the_same_values_give_the_same_rows(clinic, other_clinic, tmp_path):
    synthetic.fill(clinic, 30, 5, TODAY)
    synthetic.fill(other_clinic, 30, 5, TODAY)
    export_bundle(other_clinic, tmp_path / "b")
    export_bundle(clinic, tmp_path / "a")
    for path in (tmp_path / "a").iterdir():
        assert path.read_bytes() == (tmp_path / "b" / path.name).read_bytes(), path.name


@pytest.mark.parametrize(("together", "kept"), [(1, 5), (2, 10), (3, 15)])
def test_a_fill_that_was_cut_off_goes_on(clinic, monkeypatch, together, kept):
    """Whatever number of batches the fill that was cut off kept in one transaction."""
    monkeypatch.setattr(synthetic, "BATCH", 5)
    monkeypatch.setattr(synthetic, "TOGETHER", together)

    def stop(done, _whole):
        assert done == kept
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        synthetic.fill(clinic, 22, 5, TODAY, progress=stop)
    monkeypatch.setattr(synthetic, "TOGETHER", 2)
    assert synthetic.fill(clinic, 22, 5, TODAY).patients == 22 - kept
    assert synthetic.fill(clinic, 22, 5, TODAY).patients == 0
    with clinic.database.reading() as reader:
        numbers = [patient.patient_no for patient in reader.all(Patient)]
    assert numbers == [str(FIRST_NUMBER + number) for number in range(22)]
    with pytest.raises(Refused):
        synthetic.fill(clinic, 22, 6, TODAY)


def test_the_population_has_the_published_shape(clinic):
    made = synthetic.fill(clinic, 200, 11, TODAY)
    with clinic.database.reading() as reader:
        sessions, scores, patients = reader.all(Session), reader.all(Score), reader.all(Patient)
    assert 1.5 <= made.sessions / made.patients <= 3
    performed = {session.session_id: session for session in sessions}
    linked = [(score, performed[score.session_id]) for score in scores if score.session_id]
    before = [score.value for score, session in linked if score.taken_at <= session.performed_at]
    after = [score.value for score, session in linked if score.taken_at > session.performed_at]
    assert 6.9 <= sum(before) / len(before) <= 7.7
    assert min(before) >= 3
    assert 1.5 <= sum(after) / len(after) <= 2.5
    weeks = [
        score.value
        for score in scores
        if not score.session_id
        and any(
            score.problem_id == session.problem_id and (score.taken_at.date() - session.performed_at.date()).days == 14
            for session in sessions
        )
    ]
    assert 3.7 <= sum(weeks) / len(weeks) <= 4.7
    assert len({patient.family_name for patient in patients}) > 60
    clinic.clock.now = at_half_past_two()
    verdicts = Counter(s["verdict"] for p in evaluate(clinic)["problems"] for s in p["sessions"])
    assert 0.22 <= verdicts["sustained"] / sum(verdicts.values()) <= 0.36
    assert set(verdicts) >= {"not_sustained", "none", "partial", "unconfirmed", "anaesthetic_only", "worse"}


def test_every_invented_person_passes_the_import(clinic, tmp_path):
    from tpi_tracker.services.bundles import import_bundle

    synthetic.fill(clinic, 40, 3, clinic.today())
    export_bundle(clinic, tmp_path / "out")
    report = import_bundle(clinic, tmp_path / "out", dry_run=True)
    assert report.refusals == []


def test_nobody_comes_to_the_clinic_before_birth():
    inventor = Inventor(1, TODAY, at_half_past_two().astimezone().tzinfo or UTC, 200_000)
    for number in (0, 1, 99_999, 199_999):
        records = list(inventor.person(number))
        patient = records[0]
        assert all(s.performed_at.date() > patient.birth_date for s in records if isinstance(s, Session))


def test_nothing_is_recorded_ahead_of_its_day():
    inventor = Inventor(1, TODAY, UTC, 2000)
    records = [record for number in range(110) for record in inventor.person(number)]
    assert any(record.key == "200107-2" for record in records)
    assert max(record.recorded_at for record in records).date() <= TODAY


@pytest.fixture(scope="module")
def demo_folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo") / "žluť demo"
    demos.demo(folder, today=TODAY, clock=at_half_past_two).close()
    return folder


@pytest.fixture
def demo(demo_folder, tmp_path):
    folder = tmp_path / "demo"
    shutil.copytree(demo_folder, folder)
    with contextlib.closing(demos.demo(folder, today=TODAY, clock=at_half_past_two)) as clinic:
        yield clinic


def test_the_demo_is_unlocked_and_marked(demo):
    assert demo.is_demo
    assert demo.profile.name == "Northgate Pain Clinic"
    with demo.database.reading() as reader:
        assert reader.count(Patient) == demos.PATIENTS


def test_the_demos_today_is_full(demo):
    today = due_list.today(demo)
    assert today.figures[:6] == (3, 6, 4, 1, 2, 1)
    assert [row.shown_name for row in due_list.rows(demo, today.groups["overdue"]).values()] == [
        "OKONKWO, Ada",
        "LINDQVIST, Karl-Erik",
        "DE LA CRUZ, Maria",
    ]
    flags = {flag.shown_name: (flag.kind, flag.status) for flag in due_list.flags(demo)}
    assert flags == {
        "OKONKWO, Ada": ("no_relief", "open"),
        "BAUER, Wolfgang": ("short_lived", "open"),
        "DVOŘÁK, Petr": ("short_lived", "in_workup"),
    }


def test_the_demo_tells_its_histories(demo):
    told = {problem["problem_id"]: problem for problem in evaluate(demo)["problems"]}

    def verdicts(problem_id):
        return [(s["verdict"], s["documented_relief_days"]) for s in told[problem_id]["sessions"]]

    assert verdicts("104827-1") == [("not_sustained", 14), ("not_sustained", 7)]
    assert told["104827-1"]["flag"]["since"].startswith("2026-10-05")
    assert verdicts("104827-2") == [("sustained", 84)]
    assert verdicts("098113-1") == [("sustained", 84)]
    assert [told[key]["flag"]["status"] for key in ("102905-1", "103655-1")] == ["concluded", "concluded"]
    shown = {session["verdict"] for problem in told.values() for session in problem["sessions"]}
    assert len(shown) == 9


def test_a_demo_moves_with_the_day(demo_folder, tmp_path):
    folder = tmp_path / "demo"
    shutil.copytree(demo_folder, folder)
    later = datetime(2026, 12, 24, 10, 0, tzinfo=UTC)
    with contextlib.closing(demos.demo(folder, today=later.date(), clock=lambda: later)) as clinic:
        assert due_list.today(clinic).figures[:3] == (3, 6, 4)


@pytest.mark.sqlite_only("a demo is made in a folder")
def test_a_clinic_that_is_no_demo_is_never_touched(clinic):
    clinic.close()
    before = (clinic.folder / "clinic.db").read_bytes()
    with pytest.raises(ForeignFile):
        demos.demo(clinic.folder, today=TODAY)
    assert (clinic.folder / "clinic.db").read_bytes() == before
    assert not (clinic.folder / demos.MARK).exists()
