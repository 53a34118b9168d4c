"""Bundles in and out of the clinic: a folder or zip of CSV files (interfaces, section 3)."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from tpi_tracker.domain.catalogue_entry import CatalogueEntry
from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.codes import FindingStatus
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.followup import FollowUp, of_scores
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session
from tpi_tracker.exchange import source as sources
from tpi_tracker.exchange.layout import FLAGS
from tpi_tracker.exchange.links import Vocabulary
from tpi_tracker.exchange.reading import Dismissal
from tpi_tracker.exchange.source import NotABundle
from tpi_tracker.exchange.target import TargetRefused
from tpi_tracker.services import catalogue, catalogue_transfer, closing, findings, own_catalogue
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.file_faults import CannotRead, CannotWrite
from tpi_tracker.services.flag_workups import join_workups
from tpi_tracker.services.import_report import ImportReport
from tpi_tracker.services.incoming import Incoming, Progress
from tpi_tracker.services.outgoing import ExportReport, export_bundle
from tpi_tracker.services.quiet_heap import still_heap
from tpi_tracker.services.saving import clock_of
from tpi_tracker.services.undoing import Steps
from tpi_tracker.store.database import Writer

__all__ = [
    "CannotRead",
    "CannotWrite",
    "ExportReport",
    "ImportReport",
    "NotABundle",
    "TargetRefused",
    "export_bundle",
    "import_bundle",
]


class _Nothing(Exception):  # not an error: the way out of a transaction that keeps nothing
    """Leaves the transaction so that nothing of it is kept."""


def import_bundle(
    clinic: Clinic,
    path: Path,
    *,
    dry_run: bool = False,
    schedule: bool = False,
    ignore_unknown: bool = False,
    progress: Progress | None = None,
    decided: Callable[[], None] | None = None,
) -> ImportReport:
    """Takes a bundle in whole, or nothing of it.

    The report lists every refused row with file, row, column and reason; rows stored before with the same values are
    skipped and counted. ``dry_run`` only looks. ``schedule`` makes follow-ups for the sessions that come in.
    ``decided`` is called when all of it is right and about to be kept: from then on it is too late to stop.
    Raises ``NotABundle`` when the path is none, ``CannotRead``, and ``WorldFault`` when it cannot be kept.
    """
    report = ImportReport(dry_run=dry_run)
    try:
        with still_heap() as search:
            return _imported(clinic, path, report, schedule, ignore_unknown, progress, decided, search)
    except OSError as error:
        raise CannotRead(path, error) from error


def _imported(
    clinic: Clinic,
    path: Path,
    report: ImportReport,
    schedule: bool,
    ignore_unknown: bool,
    progress: Progress | None,
    decided: Callable[[], None] | None,
    search: Callable[[], object],
) -> ImportReport:
    with sources.opened(path) as source:
        report.sha256 = sources.digest(source)
        report.other_files = sources.other_files(source)
        if report.dry_run:
            with clinic.reading(Right.IMPORT) as reader:
                words = _words(catalogue_transfer.read(source, reader, report))
                Incoming(
                    source,
                    reader,
                    clock_of(clinic),
                    words,
                    report,
                    keep=None,
                    ignore_unknown=ignore_unknown,
                    progress=progress,
                    search=search,
                ).run()
            source.check_unchanged()
            return report
        try:
            with clinic.writing(Right.IMPORT) as writer:
                own = catalogue_transfer.read(source, writer, report)
                words = _words(own)
                incoming = Incoming(
                    source,
                    writer,
                    clock_of(clinic),
                    words,
                    report,
                    keep=writer.take,
                    ignore_unknown=ignore_unknown,
                    progress=progress,
                    search=search,
                )
                incoming.run()
                if report.refusals:
                    raise _Nothing
                source.check_unchanged()
                writer.take(own)
                stop = None if progress is None else incoming.tell_again
                follow(clinic, writer, incoming, report, Steps(writer), schedule=schedule, stop=stop)
                _note(writer, report, incoming)
                report.changes = writer.changes
                if decided is not None:
                    decided()
        except _Nothing:
            report.changes = Changes()
            return report
    report.imported = True
    if own:
        with clinic.reading(Right.IMPORT) as reader:
            own_catalogue.take_up(reader)
    return report


def _words(own: list[CatalogueEntry]) -> Vocabulary:
    """What rows may name: the catalogue in force, and what the bundle brings itself."""
    muscles = frozenset(muscle.key for muscle in catalogue.muscles())
    drugs = frozenset(drug.key for drug in catalogue.drugs())
    words_of = catalogue_transfer.words_of
    return Vocabulary(muscles | words_of(own, "muscles"), drugs | words_of(own, "formulary"))


def follow(
    clinic: Clinic,
    writer: Writer,
    incoming: Incoming,
    report: ImportReport,
    steps: Steps,
    *,
    schedule: bool,
    stop: Callable[[], None] | None = None,
) -> None:
    """What an import brings with it: follow-ups answered or made, findings looked at again. ``steps`` are how.

    ``stop`` is called time and again, and may raise to stop.
    """
    if schedule:
        report.follow_ups_made = _make_follow_ups(clinic, writer, incoming, steps)
    _close_follow_ups(clinic, writer, incoming, steps, schedule, stop)
    problems = list(incoming.problems)
    for start in range(0, len(problems), findings.PART):  # as few as can be stopped between, and fit into memory
        if stop is not None:
            stop()
        findings.refresh_many(writer, clinic, problems[start : start + findings.PART])
    join_workups(clinic, writer, [key for key in incoming.problems if incoming.is_new(Problem, key)])


def _note(writer: Writer, report: ImportReport, incoming: Incoming) -> None:
    """Takes the dismissals a bundle brings, and notes the import in the audit."""
    for dismissal in incoming.dismissals:
        if _dismiss(writer, dismissal):
            report.dismissals_taken += 1
        else:
            sentence = "The problem has no open flag of this kind; the dismissal is passed over."
            report.warn(FLAGS.name, dismissal.number, "problem_id", sentence)
    counts = {name: count.accepted for name, count in report.files.items()}
    writer.log("import", "bundle", report.sha256, None, {"accepted": counts, "skipped": report.skipped})


def _dismiss(writer: Writer, dismissal: Dismissal) -> bool:
    """Sets the open flag aside as the bundle says, with its reason; False when there is none to set aside."""
    for finding in writer.all(Finding, problem_id=dismissal.problem_id, kind=dismissal.kind):
        values = {"dismissed_until": dismissal.until, "dismissal_reason": dismissal.reason}
        if finding.status is FindingStatus.DISMISSED and all(getattr(finding, name) == values[name] for name in values):
            return True
        if finding.status is FindingStatus.OPEN:
            writer.amend(finding.changed(status=FindingStatus.DISMISSED, **values), reason=dismissal.reason)
            return True
    return False


def _make_follow_ups(clinic: Clinic, writer: Writer, incoming: Incoming, steps: Steps) -> int:
    """The clinic's schedule for the sessions that came in without follow-ups of their own."""
    rule = catalogue.rules().schedule
    have = {follow_up.session_id for follow_up in of_scores(writer.all(FollowUp, session_id=incoming.new_sessions()))}
    made = [
        FollowUp(problem_id=session.problem_id, due_on=day, session_id=session.session_id)
        for session in writer.all(Session, session_id=incoming.new_sessions())
        if session.session_id not in have
        for day in closing.due_dates(local_date(session.performed_at, clinic.zone), rule)
    ]
    for start in range(0, len(made), 2000):
        steps.insert_many(made[start : start + 2000])
    return len(made)


def _close_follow_ups(
    clinic: Clinic,
    writer: Writer,
    incoming: Incoming,
    steps: Steps,
    schedule: bool,
    stop: Callable[[], None] | None,
) -> None:
    """Scores close the follow-ups of their window, sessions cancel what is due of the former.

    A problem that came in whole keeps the statuses its file says, unless the follow-ups were made here.
    """
    for problem_id in incoming.problems:
        if stop is not None:
            stop()
        if incoming.is_new(Problem, problem_id) and not schedule:
            continue
        scores = writer.all(Score, problem_id=problem_id)
        days = {local_date(score.taken_at, clinic.zone) for score in scores if score.value is not None}
        for session in sorted(writer.all(Session, problem_id=problem_id), key=_performed_at):
            if incoming.is_new(Session, session.session_id):
                until = local_date(session.performed_at, clinic.zone)
                closing.settle(clinic, steps, problem_id, {day for day in days if day <= until})
                closing.after_session(clinic, steps, session, ())
        closing.settle(clinic, steps, problem_id, days)


def _performed_at(session: Session) -> datetime:
    return session.performed_at
