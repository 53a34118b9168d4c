"""The tables for research: one row per score, the verdict as it then was, explained, the same bytes, nobody's name."""

import csv
import io
import tracemalloc
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.exporting import export_bundle
from tests.faults.plain_text import hits
from tests.services.test_deidentified import CANARIES, WORDS, true_days
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.score import Score
from tpi_tracker.exchange.research_table import DICTIONARY, TABLES
from tpi_tracker.services import outgoing, research, synthetic
from tpi_tracker.services.bundles import TargetRefused, import_bundle
from tpi_tracker.services.evaluation import evaluate

pytestmark = pytest.mark.sqlite_only("the same writer, whatever holds the records")

PATIENTS = "patient_no,family_name,given_name,birth_date,sex\nZ9,Okonkwo,Ada,1988-09-21,female\n"
PATIENTS += "A1,Berg,Eva,1930-01-02,\n"
PROBLEMS = "problem_id,patient_no,title,region,side\nX,Z9,Left buttock,hip_buttock,left\nY,A1,Neck,neck,right\n"
SESSIONS = "session_id,problem_id,performed_at,guidance\nS1,X,2026-05-01T09:00:00+00:00,palpation\n"
SESSIONS += "S2,X,2026-07-01T09:00:00+00:00,\n"
SITES = "session_id,muscle,side,points,taut_band\nS1,piriformis,left,2,yes\nS1,gluteus_medius,left,1,\n"
INJECTATES = "session_id,drug,concentration_mg_ml,volume_ml\nS1,lidocaine,10,2.5\nS1,bupivacaine,,1\n"
INJECTATES += "S2,lidocaine,10,0.3\n"
SCORES = """problem_id,taken_at,scale,value,measure,source,stated_relief_pct,session_id
X,2026-05-01T08:50:00+00:00,nrs,8,now,clinic,,S1
X,2026-05-01T09:20:00+00:00,nrs,0,now,clinic,,
X,2026-05-15T10:00:00+00:00,nrs,3,now,phone,60,
X,2026-06-19T10:00:00+00:00,nrs,7,now,paper,,
X,2026-06-25T10:00:00+00:00,nrs,refused,now,phone,,
X,2026-07-01T08:45:00+00:00,nrs,7,now,clinic,,
X,2026-07-20T08:45:00+00:00,=own,4,,self,,
Y,2026-05-15T10:00:00+00:00,nrs,5,average,,,
"""


def read(folder: Path, name: str = "scores.csv") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO((folder / name).read_text(encoding="utf-8"), newline="")))


@pytest.fixture
def told(clinic: Any, bundle: Any) -> Any:
    files = {"patients": PATIENTS, "problems": PROBLEMS, "sessions": SESSIONS, "sites": SITES}
    report = import_bundle(clinic, bundle(**files, injectates=INJECTATES, scores=SCORES))
    assert report.refusals == []
    return clinic


def test_each_score_has_a_row_with_its_session_what_was_given_and_the_day(told: Any, tmp_path: Path) -> None:
    export_bundle(told, tmp_path / "out", format="research")
    other, *rows = read(tmp_path / "out")
    names = ("taken_on", "session_no", "day", "scale", "measure", "value", "not_given", "contact", "stated_relief_pct")
    assert [tuple(row[name] for name in names) for row in rows] == [
        ("2026-05-01", "1", "0", "nrs", "now", "8", "", "clinic", ""),
        ("2026-05-01", "1", "0", "nrs", "now", "0", "", "clinic", ""),
        ("2026-05-15", "1", "14", "nrs", "now", "3", "", "phone", "60"),
        ("2026-06-19", "1", "49", "nrs", "now", "7", "", "paper", ""),
        ("2026-06-25", "1", "55", "nrs", "now", "", "refused", "phone", ""),
        ("2026-07-01", "1", "61", "nrs", "now", "7", "", "clinic", ""),
        ("2026-07-20", "2", "19", "'=own", "", "4", "", "self", ""),
    ]
    given = ("patient", "problem", "session", "sex", "age", "region", "problem_side", "technique", "guidance")
    assert [rows[0][name] for name in given] == [
        *("P000002", "P000002-001", "P000002-001-S0001", "female", "37", "hip_buttock", "left"),
        *("injection", "palpation"),
    ]
    done = ("muscles", "sides", "drugs", "doses_mg", "volume_ml")
    assert [rows[2][name] for name in done] == [
        *("piriformis;gluteus_medius", "left;left", "lidocaine;bupivacaine", "25;NA", "3.5"),
    ]
    assert [rows[6][name] for name in done] == ["", "", "lidocaine", "3", "0.3"]
    assert [row["baseline_of"] for row in rows if row["baseline_of"]] == ["P000002-001-S0001", "P000002-001-S0002"]
    assert rows[5]["baseline_of"] == "P000002-001-S0002", "the last score before it, though a day of the first"
    assert {other[name] for name in (*done, "session", "day", "verdict", "sex", "contact")} == {""}
    assert (other["patient"], other["value"], other["age"]) == ("P000001", "5", "96")


def test_the_other_tables_hold_sessions_sites_and_doses(told: Any, tmp_path: Path) -> None:
    export_bundle(told, tmp_path / "out", format="research")
    first, second = read(tmp_path / "out", "sessions.csv")
    names = ("session_no", "performed_on", "scores_after", "baseline_scale", "baseline", "doses_mg")
    assert [first[name] for name in names] == ["1", "2026-05-01", "5", "nrs", "8", "25;NA"]
    assert [second[name] for name in names] == ["2", "2026-07-01", "1", "nrs", "7", "3"]
    assert [(row["muscle"], row["points"], row["taut_band"]) for row in read(tmp_path / "out", "sites.csv")] == [
        ("piriformis", "2", "yes"),
        ("gluteus_medius", "1", ""),
    ]
    assert [(row["drug"], row["dose_mg"]) for row in read(tmp_path / "out", "doses.csv")] == [
        ("lidocaine", "25"),
        ("bupivacaine", ""),
        ("lidocaine", "3"),
    ]


def verdict_at_the_end_of(clinic: Any, row: dict[str, str], patient_no: str, problem_id: str) -> str:
    """As ``evaluate --as-of`` says it."""
    end = datetime.combine(datetime.fromisoformat(row["taken_on"]).date(), time.max, clinic.zone)
    told = evaluate(clinic, patient_no, min(end, clinic.now()))
    (problem,) = [each for each in told["problems"] if each["problem_id"] == problem_id]
    verdict: str = problem["sessions"][int(row["session_no"]) - 1]["verdict"]
    return verdict


def test_a_verdict_is_the_one_that_evaluate_gives_for_the_end_of_that_day(clinic: Any, tmp_path: Path) -> None:
    synthetic.fill(clinic, 12, 7, clinic.today())
    export_bundle(clinic, tmp_path / "out", format="research")
    with clinic.database.reading() as reader:
        numbers = sorted(record.patient_no for record in reader.all(Patient))
        problems = sorted((record.patient_no, record.problem_id) for record in reader.all(Problem))
        scores = len(reader.all(Score))
    rows = read(tmp_path / "out")
    assert len(rows) == scores
    seen = set()
    for row in [row for row in rows if row["session"]][::5]:
        patient_no = numbers[int(row["patient"][1:]) - 1]
        own = [problem for number, problem in problems if number == patient_no]
        problem_id = own[int(row["problem"].rpartition("-")[2]) - 1]
        assert row["verdict"] == verdict_at_the_end_of(clinic, row, patient_no, problem_id), row
        seen.add(row["verdict"])
    assert len(seen) >= 3


def test_the_dictionary_explains_every_column_and_every_level_that_occurs(clinic: Any, tmp_path: Path) -> None:
    synthetic.fill(clinic, 12, 7, clinic.today())
    export_bundle(clinic, tmp_path / "out", format="research")
    told = read(tmp_path / "out", DICTIONARY)
    assert all(row["meaning"] and row["type"] and row["missing"] for row in told)
    for table in TABLES:
        rows = read(tmp_path / "out", table.name)
        assert rows
        explained = {row["column"]: row for row in told if row["file"] == table.name}
        assert list(rows[0]) == list(explained)
        for name, row in explained.items():
            cells = {cell for each in rows for cell in each[name].split(";" if row["type"] == "list" else None)}
            if row["levels"]:
                assert cells - {""} <= set(row["levels"].split()), name
            if row["missing"] == "never empty":
                assert all(each[name] for each in rows), name
    assert {path.name for path in (tmp_path / "out").iterdir()} == {DICTIONARY, *(table.name for table in TABLES)}


def test_the_same_records_give_the_same_bytes(told: Any, tmp_path: Path) -> None:
    for name in ("one.zip", "two.zip"):
        export_bundle(told, tmp_path / name, format="research")
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()


def test_nobody_s_name_number_or_note_is_in_it(clinic: Any, bundle: Any, tmp_path: Path) -> None:
    assert import_bundle(clinic, bundle(**CANARIES)).refusals == []
    export_bundle(clinic, tmp_path / "out", format="research")
    there = [word for word in WORDS if hits(tmp_path / "out", word)]
    scale = [word for word in WORDS if f",{word}," in CANARIES["scores"]]
    assert set(there) <= set(scale), "a scale of the clinic's own is named"
    assert there


def test_de_identified_no_true_day_and_no_word_is_in_it(
    clinic: Any, bundle: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert import_bundle(clinic, bundle(**CANARIES)).refusals == []
    days = true_days(clinic)
    monkeypatch.setattr(outgoing.Hiding, "shift", lambda self, patient: timedelta(days=-1800))
    export_bundle(clinic, tmp_path / "plain", format="research")
    export_bundle(clinic, tmp_path / "hidden", format="research", deidentified=True)
    assert [what for what in [*WORDS, *map(str, days)] if hits(tmp_path / "hidden", what)] == []
    assert [what for what in map(str, days) if hits(tmp_path / "plain", what)]
    before, after = read(tmp_path / "plain"), read(tmp_path / "hidden")
    names = ("day", "value", "verdict", "not_given", "measure")
    assert sorted(tuple(row[name] for name in names) for row in before) == sorted(
        tuple(row[name] for name in names) for row in after
    ), "verdicts come of the true days"
    assert (tmp_path / "hidden" / outgoing.NOTE_FILE).exists()


def test_ages_over_89_are_grouped(told: Any, tmp_path: Path) -> None:
    export_bundle(told, tmp_path / "out", format="research", deidentified=True)
    assert {row["age"] for row in read(tmp_path / "out")} == {"37", "90"}


def test_what_was_entered_in_error_cannot_be_asked_for(told: Any, tmp_path: Path) -> None:
    with pytest.raises(TargetRefused, match="entered in error"):
        export_bundle(told, tmp_path / "out", format="research", with_retracted=True)


def test_memory_holds_the_patients_read_together_and_not_the_clinic(
    clinic: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synthetic.fill(clinic, 80, 7, clinic.today())
    export_bundle(clinic, tmp_path / "warm", format="research")

    def peak(together: int) -> int:
        monkeypatch.setattr(research, "TOGETHER", together)
        tracemalloc.start()
        export_bundle(clinic, tmp_path / f"{together}", format="research")
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    assert peak(8) < peak(80) / 2
    assert (tmp_path / "8" / "scores.csv").read_bytes() == (tmp_path / "80" / "scores.csv").read_bytes()
