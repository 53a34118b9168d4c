"""A long import is told of as it goes, and stops within a second wherever it is, with nothing kept."""

import csv
import time
from datetime import timedelta
from itertools import pairwise

import pytest

from tests.services.conftest import SMALL
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.score import Score
from tpi_tracker.services import audit_trail
from tpi_tracker.services.bundles import import_bundle
from tpi_tracker.services.incoming import BATCH

PROBLEMS, SCORES = 300, 6_500
AT_MOST_S = 1.0


class Stopped(Exception):  # not an error: what a user's Stop raises
    pass


@pytest.fixture
def many(clinic, bundle):
    """Scores of three hundred problems with a session each, so that findings are looked at too."""
    folder = bundle()
    first = clinic.now() - timedelta(days=200)

    def write(name, header, rows):
        with (folder / name).open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([header.split(","), *rows])

    numbers = range(PROBLEMS)
    write(
        "patients.csv",
        "patient_no,family_name,given_name,birth_date",
        [(f"N{n}", f"F{n}", "G", "1970-01-01") for n in numbers],
    )
    write("problems.csv", "problem_id,patient_no,title", [(f"B{n}", f"N{n}", "Neck") for n in numbers])
    write(
        "sessions.csv", "session_id,problem_id,performed_at", [(f"S{n}", f"B{n}", first.isoformat()) for n in numbers]
    )
    scores = [
        (f"B{n % PROBLEMS}", (first + timedelta(minutes=30 * n)).isoformat(), "nrs", n % 11) for n in range(SCORES)
    ]
    write("scores.csv", "problem_id,taken_at,scale,value", scores)
    for name in set(SMALL) - {"patients.csv", "problems.csv", "sessions.csv", "scores.csv"}:
        (folder / name).unlink(missing_ok=True)
    return folder


def everything(clinic):
    with clinic.database.reading() as reader:
        asked = "SELECT (SELECT count(*) FROM audit), (SELECT count(*) FROM score), (SELECT count(*) FROM patient)"
        return tuple(reader.connection.exec_driver_sql(asked).one())


def test_it_is_told_of_time_and_again_until_it_is_kept(clinic, many):
    told = [(time.process_time(), 0, 0)]
    report = import_bundle(
        clinic,
        many,
        progress=lambda done, whole: told.append((time.process_time(), done, whole)),
        decided=lambda: told.append((time.process_time(), told[-1][1], told[-1][2])),
    )
    assert report.imported, report.refusals[:3]
    counts = report.files.values()
    assert sum(count.rows for count in counts) == 3 * PROBLEMS + SCORES
    assert all(count.accepted + count.skipped + count.refused == count.rows for count in counts)
    done = [each for _, each, _ in told]
    assert done == sorted(done)
    assert told[-1][1] == told[-1][2] > 0
    assert len(told) > SCORES // BATCH + PROBLEMS // 100
    assert sum(each == told[-1][2] for each in done) > 3, "the findings are looked at in parts, each told"
    assert max(later[0] - earlier[0] for earlier, later in pairwise(told)) <= AT_MOST_S


def test_wherever_it_is_stopped_nothing_is_kept_and_the_clinic_goes_on(clinic, many):
    before = everything(clinic)
    calls = []
    import_bundle(clinic, many, dry_run=True, progress=lambda *_: calls.append(time.process_time()))
    looked = len(calls)

    def stop_at(number):
        seen = 0

        def progress(_done, _whole):
            nonlocal seen
            seen += 1
            if seen == number:
                raise Stopped

        with pytest.raises(Stopped):
            import_bundle(clinic, many, progress=progress)
        assert seen == number, "it went on after it was stopped"
        assert everything(clinic) == before

    for number in (1, looked - 1, looked + 3):
        stop_at(number)
    assert import_bundle(clinic, many).imported
    with clinic.database.reading() as reader:
        assert (reader.count(Score), reader.count(Patient)) == (SCORES, PROBLEMS)
    assert audit_trail.check(clinic).fault is None
