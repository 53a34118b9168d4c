"""FHIR R4 of another system into the clinic: looked at first, all of it or nothing, what is not taken listed."""

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Final

from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session, Site
from tpi_tracker.exchange import fhir_choices
from tpi_tracker.exchange.cells import guarded
from tpi_tracker.exchange.fhir_files import ENDINGS, FhirFiles, is_fhir
from tpi_tracker.exchange.fhir_outcomes import ACCEPTED, LISTED, PASSED, READ, REFUSED, Untaken
from tpi_tracker.exchange.fhir_taken import Taken
from tpi_tracker.exchange.fhir_values import DAY_ALONE, Choices
from tpi_tracker.exchange.links import Vocabulary
from tpi_tracker.exchange.mapping import MOST, BadMapping
from tpi_tracker.exchange.reading import ReadRow
from tpi_tracker.exchange.source import NotABundle
from tpi_tracker.exchange.target import whole_file
from tpi_tracker.services import bundles, catalogue, import_undo
from tpi_tracker.services.back_again import BackAgain
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.fhir_report import FhirReport, named_in
from tpi_tracker.services.file_faults import CannotRead, CannotWrite
from tpi_tracker.services.import_report import ImportReport
from tpi_tracker.services.incoming import Incoming, Progress
from tpi_tracker.services.quiet_heap import quiet_heap
from tpi_tracker.services.saving import clock_of
from tpi_tracker.store.database import Reader

__all__ = [
    "ENDINGS",
    "BadMapping",
    "CannotRead",
    "Choices",
    "FhirReport",
    "NotABundle",
    "choices_of",
    "guesses",
    "import_fhir",
    "is_fhir",
    "lacks_time",
    "load_choices",
    "save_untaken",
    "text_of_choices",
]

TITLE: Final = "Imported (FHIR)"
"""The pain problem of what comes in without one."""
_ROUNDS: Final = 6
"""How often resources are left out and the rest looked at again: one hangs on another."""
_MERGES: Final = 5
_STEPS: Final = 1000


class _Nothing(Exception):  # not an error: the way out of a transaction that keeps nothing
    """Leaves the transaction so that nothing of it is kept."""


def import_fhir(
    clinic: Clinic,
    path: Path,
    *,
    choices: Choices | None = None,
    dry_run: bool = False,
    schedule: bool = False,
    without_refused: bool = False,
    progress: Progress | None = None,
    decided: Callable[[], None] | None = None,
) -> FhirReport:
    """Takes Patient, pain scores and trigger point treatments of FHIR R4 in JSON: a Bundle, one resource a line, or a
    folder of such files; what this program wrote itself comes back with all FHIR carries of it.

    ``dry_run`` only looks: the same report, nothing kept. ``without_refused`` leaves refused resources out, with what
    hangs on them, and takes the rest; else one that is refused keeps all of it out. ``progress`` is called with steps
    done and in all, and may raise to stop; ``decided`` when it is about to be kept. Raises ``NotABundle``,
    ``CannotRead``, and ``WorldFault``.
    """
    try:
        with quiet_heap():
            files = FhirFiles(path)
            made = _Import(clinic, files, choices or Choices(clinic.zone), schedule, progress)
            return made.run(dry_run, without_refused, decided)
    except OSError as error:
        raise CannotRead(path, error) from error


def save_untaken(clinic: Clinic, path: Path, report: FhirReport, target: Path) -> int:
    """Writes every resource that was refused or not taken to a CSV file: type, id, where, why; how many they are.

    Raises ``NotABundle``, ``CannotRead`` and ``CannotWrite``.
    """
    with clinic.reading(Right.IMPORT):
        pass
    try:
        files = FhirFiles(path)
        if files.digest() != report.sha256:
            raise NotABundle(f"{files.title} was changed since it was looked at. Look at it again.")
    except OSError as error:
        raise CannotRead(path, error) from error
    try:
        with whole_file(target, force=True) as raw:
            stream = io.TextIOWrapper(raw, "utf-8", newline="")
            out = csv.writer(stream, lineterminator="\r\n")  # so that a cell with either is quoted
            out.writerow(Untaken._fields)
            count = 0
            for each in named_in(files, report.outcomes.untaken()):
                out.writerow([guarded(value) if isinstance(value, str) else value for value in each])
                count += 1
            stream.flush()
            stream.detach()
            return count
    except OSError as error:
        raise CannotWrite(target, error) from error


class _Here:
    """What the clinic has, asked of one view of it; a ``Stored``."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def patients(self, numbers: Iterable[str]) -> Mapping[str, Patient]:
        found: dict[str, Patient] = {}
        wanted = set(numbers)
        for _ in range(_MERGES):
            got = self._reader.all(Patient, with_retracted=True, patient_no=sorted(wanted))
            found |= {patient.patient_no: patient for patient in got}
            wanted = {patient.merged_into for patient in got if patient.merged_into} - found.keys()
        return found

    def problems(self, numbers: Iterable[str]) -> Iterable[Problem]:
        return self._reader.all(Problem, patient_no=list(numbers))

    def sessions(self, problems: Iterable[str]) -> Iterable[Session]:
        return self._reader.all(Session, problem_id=list(problems))

    def sites(self, sessions: Iterable[str]) -> Iterable[Site]:
        return self._reader.all(Site, session_id=list(sessions))

    def scores(self, problems: Iterable[str]) -> Iterable[Score]:
        return self._reader.all(Score, problem_id=list(problems))


class _Import:
    def __init__(
        self, clinic: Clinic, files: FhirFiles, choices: Choices, schedule: bool, progress: Progress | None
    ) -> None:
        self._clinic, self._files, self._choices, self._schedule = clinic, files, choices, schedule
        self._progress = progress
        self._sha256 = files.digest()
        self._muscles = {muscle.key: muscle for muscle in catalogue.muscles()}
        self._words = Vocabulary(frozenset(self._muscles), frozenset(drug.key for drug in catalogue.drugs()))
        self._left: dict[int, str] = {}

    def run(self, dry_run: bool, without_refused: bool, decided: Callable[[], None] | None) -> FhirReport:
        if dry_run or without_refused:
            for _ in range(_ROUNDS):
                looked = self._look()
                left = looked.refused_of_rows() if without_refused else {}
                if not left:
                    break
                self._left |= left
            if dry_run:
                return looked.report(dry_run=True)
        try:
            with self._clinic.writing(Right.IMPORT) as writer:
                steps = import_undo.ImportSteps(writer)
                done = self._pass(writer, steps, without_refused)
                incoming = done.run()
                if done.inner.refusals or (done.taken.outcomes.has_refused and not without_refused):
                    raise _Nothing
                self._files.check_unchanged()
                bundles.follow(
                    self._clinic, writer, incoming, done.inner, steps, schedule=self._schedule, stop=self._stop
                )
                told = {name: count.accepted for name, count in done.inner.files.items()}
                writer.log("import", "fhir", self._sha256, None, {"accepted": told})
                changes = writer.changes
                if decided is not None:
                    decided()
        except _Nothing:
            return done.report(dry_run=False)
        report = done.report(dry_run=False)
        report.imported, report.changes = True, changes
        report.undo = import_undo.undo_of(self._clinic, steps, incoming.problems, report.sha256, "fhir")
        return report

    def _stop(self) -> None:
        if self._progress is not None:
            self._progress(_STEPS, _STEPS)

    def _look(self) -> "_Pass":
        with self._clinic.reading(Right.IMPORT) as reader:
            done = self._pass(reader, None, False)
            done.run()
        self._files.check_unchanged()
        return done

    def _pass(self, reader: Reader, steps: import_undo.ImportSteps | None, without_refused: bool) -> "_Pass":
        taken = Taken(self._files, _Here(reader), self._choices, self._muscles, self._left, TITLE)
        inner = ImportReport(sha256=self._sha256)
        keep = None if steps is None else (steps, without_refused)
        return _Pass(self._clinic, self._files, taken, inner, self._words, reader, keep, self._progress)


class _Pass(BackAgain):
    """One reading of the files and of the bundle they stand for; also what becomes of each row (a ``Loose``)."""

    def __init__(
        self,
        clinic: Clinic,
        files: FhirFiles,
        taken: Taken,
        inner: ImportReport,
        words: Vocabulary,
        reader: Reader,
        keep: tuple[import_undo.ImportSteps, bool] | None,
        progress: Progress | None,
    ) -> None:
        super().__init__()
        self._clinic, self._files, self.taken, self.inner = clinic, files, taken, inner
        self._words, self._reader, self._progress = words, reader, progress
        self._steps: import_undo.ImportSteps | None = None
        self._without_refused = False
        if keep is not None:
            self._steps, self._without_refused = keep

    def run(self) -> Incoming:
        size = 2 * max(sum(self._files.sizes), 1)
        half = _STEPS // 2

        def read(done: int) -> None:
            if self._progress is not None:
                self._progress(min(half * done // size, half), _STEPS)

        def kept(done: int, whole: int) -> None:
            if self._progress is not None:
                self._progress(half + half * done // max(whole, 1), _STEPS)

        self.taken.run(read)
        may = self._steps is not None and (self._without_refused or not self.taken.outcomes.has_refused)
        keep = self._steps.take if self._steps is not None and may else None
        clock = clock_of(self._clinic)
        incoming = Incoming(
            self.taken.rows, self._reader, clock, self._words, self.inner, keep=keep, progress=kept, loose=self
        )
        incoming.run()
        for number, reason in self.refused_of_rows().items():
            self.taken.outcomes.refuse(number, reason)
        self.taken.outcomes.settle()
        return incoming

    def refused_of_rows(self) -> dict[int, str]:
        """What the checks of a bundle refuse, by the number of the resource."""
        found: dict[int, str] = {}
        for refusal in self.inner.refusals:
            if refusal.row is not None:
                found.setdefault(self.taken.rows.owner(refusal.file, refusal.row), refusal.reason)
        return found

    def fresh(self, file: str, rows: Sequence[ReadRow]) -> None:
        """Notes the resources that say something new."""
        for row in rows:
            self.taken.outcomes.accept(self.taken.rows.owner(file, row.number))

    def report(self, *, dry_run: bool) -> FhirReport:
        """What became of it, resource by resource."""
        outcomes = self.taken.outcomes
        states = bytes(outcomes.state)
        report = FhirReport(self.inner.sha256, dry_run, resources=len(states))
        report.accepted, report.refused = states.count(ACCEPTED), states.count(REFUSED)
        report.not_taken = states.count(PASSED)
        report.skipped = states.count(READ) + report.not_taken
        report.records = {name.removesuffix(".csv"): count.accepted for name, count in self.inner.files.items()}
        report.groups, report.outcomes = outcomes.groups(), outcomes
        first: list[tuple[int, str, str]] = []
        for state in ("refused", "not taken"):
            first += islice((mark for mark in outcomes.untaken() if mark[1] == state), LISTED - len(first))
        report.listed = sorted(named_in(self._files, sorted(first)), key=_refused_first)
        report.warnings = list(named_in(self._files, [(number, "warning", said) for number, said in self._warned()]))
        report.warning_count = outcomes.warning_count + self.inner.warning_count
        report.places = self.taken.unknown
        report.has_more_pages = self._files.pages
        report.follow_ups_made = self.inner.follow_ups_made
        return report

    def _warned(self) -> list[tuple[int, str]]:
        """The warnings, by the number of the resource."""
        inner = [
            (self.taken.rows.owner(warning.file, warning.row), warning.reason)
            for warning in self.inner.warnings
            if warning.row is not None
        ]
        return sorted([*self.taken.outcomes.warned, *inner])[:LISTED]


def _refused_first(untaken: Untaken) -> bool:
    return untaken.state != "refused"


def load_choices(clinic: Clinic, path: Path) -> Choices:
    """What a person decided for FHIR files. Raises ``BadMapping`` and ``CannotRead``."""
    try:
        with path.open("rb") as stream:
            return fhir_choices.read(stream.read(MOST + 1), clinic.zone)
    except OSError as error:
        raise CannotRead(path, error) from error


def text_of_choices(report: FhirReport) -> str:
    """A file of decisions to fill in, with the body sites of a report that are no muscle here."""
    return fhir_choices.text_of(report.places, catalogue.muscles())


def choices_of(clinic: Clinic, muscles: Mapping[str, str], at: str) -> Choices:
    """What was decided in the window: body sites by their text, and a time such as 12:00. Raises ``BadMapping``."""
    return fhir_choices.choices(clinic.zone, muscles, fhir_choices.time_of(at.strip()))


def lacks_time(report: FhirReport) -> bool:
    """Whether something is refused because it gives a day and no time of day."""
    return any(group.reason == DAY_ALONE for group in report.groups)


def guesses(report: FhirReport) -> dict[str, str]:
    """The body sites of a report that are no muscle here, each with the nearest one as a question."""
    return fhir_choices.guesses(report.places, catalogue.muscles())
