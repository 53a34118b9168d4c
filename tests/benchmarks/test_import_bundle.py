"""A bundle taken in whole: rows read, checked, kept with their audit rows, findings looked at."""

import csv
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.exporting import export_bundle
from tpi_tracker.services.bundles import import_bundle

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(7200)]
PATIENTS, SCORES_EACH = 200, 100
LEAST_A_SECOND = 10_000


def write(folder: Path, name: str, header: str, rows: list[list[Any]]) -> None:
    with (folder / name).open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header.split(","), *rows])


def bundle(folder: Path, today: datetime) -> Path:
    """One problem, two sessions and a hundred daily scores of each of 200 patients."""
    folder.mkdir()
    people, problems, visits, sites, scores = [], [], [], [], []
    for number in range(PATIENTS):
        who, problem = f"B{number:05}", f"B{number:05}-1"
        people.append([who, f"Family{number}", f"Given{number}", "1965-07-14", "female"])
        problems.append([problem, who, "Neck pain", "neck"])
        first = today - timedelta(days=SCORES_EACH + 30, minutes=number)
        for visit, at in enumerate((first, first + timedelta(days=60))):
            visits.append([f"{problem}-{visit}", problem, at.isoformat()])
            sites.append([f"{problem}-{visit}", "upper_trapezius", "left"])
        for day in range(SCORES_EACH):
            at = first + timedelta(days=day, hours=-1)
            scores.append([problem, at.isoformat(), "nrs", 8 - day % 7, "now"])
    write(folder, "patients.csv", "patient_no,family_name,given_name,birth_date,sex", people)
    write(folder, "problems.csv", "problem_id,patient_no,title,region", problems)
    write(folder, "sessions.csv", "session_id,problem_id,performed_at", visits)
    write(folder, "sites.csv", "session_id,muscle,side", sites)
    write(folder, "scores.csv", "problem_id,taken_at,scale,value,measure", scores)
    return folder


def test_a_bundle_comes_in_at_ten_thousand_scores_a_second(clinic_copies, clinic, tmp_path, told):
    made = bundle(tmp_path / "bundle", clinic.now())
    rates = []
    for into in clinic_copies(3):
        start = time.perf_counter()
        report = import_bundle(into, made)
        taken = time.perf_counter() - start
        assert report.imported, report.refusals[:3]
        rates.append(PATIENTS * SCORES_EACH / taken)
    rates.sort()
    told(f"import: {rates[1]:,.0f} scores a second (best {rates[-1]:,.0f}, of {PATIENTS * SCORES_EACH:,} in 3 runs)")
    assert rates[1] >= LEAST_A_SECOND


def test_a_whole_clinic_comes_in(clinic_copies: Callable[[int], Any], large_clinic, patients_wanted, tmp_path, told):
    """Told, not held to a figure: all kinds of records, shaped as a clinic has them."""
    if patients_wanted > 5_000:
        pytest.skip("one clinic of 5,000 patients is enough for this figure")
    export_bundle(large_clinic, tmp_path / "bundle")
    copies = clinic_copies(1)
    into = next(copies)
    start = time.perf_counter()
    report = import_bundle(into, tmp_path / "bundle")
    taken = time.perf_counter() - start
    assert report.imported, report.refusals[:3]
    scores = report.files["scores.csv"].accepted
    told(f"import of a clinic: {report.accepted:,} rows in {taken:.1f} s, {report.accepted / taken:,.0f} rows a second")
    told(f"  of them {scores:,} scores, {scores / taken:,.0f} scores a second")
