"""``evaluate --json`` of a large clinic: sessions a second, against the rules over values in memory, and its memory.

``TPI_TRACKER_BENCH_EVALUATED`` sets how many patients are told (default 2,000, at most what the clinic holds).
"""

import os
import time
import tracemalloc
from collections import deque
from collections.abc import Iterator
from itertools import islice
from typing import Any

import pytest

from tpi_tracker.domain.facts import Facts, Visit, in_order
from tpi_tracker.domain.failure import failure_of
from tpi_tracker.domain.response import judge_problem
from tpi_tracker.exchange.evaluation_json import pieces
from tpi_tracker.services import evaluation
from tpi_tracker.services.evaluation import Evaluation, evaluating
from tpi_tracker.services.findings import failure_rules
from tpi_tracker.services.quiet_heap import still_heap
from tpi_tracker.store.histories import PATIENTS, histories
from tpi_tracker.store.history_rows import PatientHistory

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(7200)]


@pytest.fixture
def wanted(patients_wanted: int) -> int:
    return min(patients_wanted, int(os.environ.get("TPI_TRACKER_BENCH_EVALUATED", "2000")))


def some(clinic: Any, told: Evaluation, patients: int) -> Evaluation:
    """The results of the first patients alone."""
    with clinic.database.reading() as reader:
        last = reader.connection.exec_driver_sql(
            "SELECT max(patient_no) FROM (SELECT patient_no FROM patient ORDER BY patient_no LIMIT ?)", (patients,)
        ).scalar_one()

    def first() -> Iterator[dict[str, Any]]:
        for problem in told.problems:
            if problem["patient_no"] > last:
                return
            yield problem

    return told._replace(problems=first())


def test_evaluate_is_near_the_rules_over_values_in_memory(large_clinic, wanted, told):
    """In turns, batch by batch, so that a busy moment of the machine meets all: processor time of this process."""
    clock = time.process_time
    point = evaluation._Point.of(large_clinic, large_clinic.now())
    rules = failure_rules(large_clinic)
    whole = bare = response = 0.0
    sessions = 0
    with still_heap(), large_clinic.database.reading() as reader:
        batches = histories(reader)
        for _ in range(max(1, wanted // PATIENTS)):
            start = clock()
            batch: list[PatientHistory] = next(batches)
            read = clock() - start
            start = clock()
            problems = list(evaluation._told(iter([list(batch)]), point, int))
            rule = clock() - start
            histories_of = [problem for patient in batch for problem in patient.problems]
            start = clock()
            deque(pieces(Evaluation(point.told, "", iter(problems))), maxlen=0)
            whole += read + rule + clock() - start
            bare += rule
            sessions += sum(len(problem["sessions"]) for problem in problems)
            facts = [
                Facts(
                    in_order(Visit(s.session_id, s.performed_at) for s in each.sessions),
                    each.readings,
                    each.impressions,
                )
                for each in histories_of
            ]
            start = clock()
            for fact in facts:
                verdicts = judge_problem(fact, rules.response, point.at, rules.zone)
                failure_of(fact, verdicts, rules, point.at)
            response += clock() - start
    told(
        f"evaluate --json of {sessions:,} sessions: {sessions / whole:,.0f} sessions/s; "
        f"all its rules and words over values in memory {sessions / bare:,.0f} sessions/s ({whole / bare:.2f}x); "
        f"response and failure rule alone {sessions / response:,.0f} sessions/s ({whole / response:.1f}x)"
    )
    assert whole <= 2 * bare


def test_memory_does_not_grow_with_the_clinic(large_clinic, wanted, told):
    def peak(patients: int) -> float:
        tracemalloc.start()
        try:
            with evaluating(large_clinic) as result:
                deque(pieces(some(large_clinic, result, patients)), maxlen=0)
            return tracemalloc.get_traced_memory()[1] / 1e6
        finally:
            tracemalloc.stop()

    if wanted < 4 * PATIENTS:
        pytest.skip(f"needs {4 * PATIENTS} patients to compare a batch with four")
    peak(10)  # what is made once: statements, catalogue, texts
    few, many = peak(wanted // 4), peak(wanted)
    told(f"peak memory of evaluate: {few:.1f} MB for {wanted // 4:,} patients, {many:.1f} MB for {wanted:,}")
    assert many <= 1.25 * few


def test_the_first_result_does_not_wait_for_the_last(large_clinic, told):
    start = time.perf_counter()
    with evaluating(large_clinic) as result:
        list(islice(pieces(result), 2))
    ms = (time.perf_counter() - start) * 1000
    told(f"first problem told after {ms:.0f} ms")
    assert ms < 2000
