"""How the command line speaks: results on stdout, everything else on stderr, a fault in plain words."""

import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import date
from typing import TYPE_CHECKING, Any

import typer

from tpi_tracker.render.told import told_words

if TYPE_CHECKING:
    from pathlib import Path

    from tpi_tracker.exchange.table import Refusal
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.evaluation import Evaluation
    from tpi_tracker.services.import_report import ImportReport

DONE, FAULT, BAD_INPUT, REFUSED, DAMAGED, WORLD = range(6)
INTERRUPTED = 130
"""What typer answers when Ctrl+C ended a command."""

SHOWN_WARNINGS = SHOWN_FILES = 20
LONG_NAME = 80
LOOKED_AT = 4000

HELD_BACK = 8_000_000
"""Characters of a result that are made before the first is given."""

WRITTEN_AT_ONCE = 250_000


class BadInput(Exception):
    """What was asked cannot be done as asked; the text says what and where."""


def say(text: str) -> None:
    """One line on stderr, in the language that is on where it is known there."""
    typer.echo(told_words(text), err=True)


def told(error: Exception) -> int:
    """Says a fault in plain words and gives its exit code."""
    from tpi_tracker.domain.errors import DomainError, Refused
    from tpi_tracker.exchange.source import NotABundle
    from tpi_tracker.exchange.target import TargetRefused
    from tpi_tracker.services.reports import NothingToReport
    from tpi_tracker.services.saving import Missing
    from tpi_tracker.store.errors import WorldFault, fault_of
    from tpi_tracker.store.where import BadAddress

    if isinstance(error, MemoryError):
        error = fault_of(error) or error
    if isinstance(error, WorldFault):
        say(f"{error.what} {error.safe} {error.todo}")
        return error.exit_code
    if isinstance(error, Refused):
        for problem in error.problems:
            say(f"{problem.field}: {told_words(problem.sentence)}")
        return BAD_INPUT
    if isinstance(error, BadInput | BadAddress | DomainError | NotABundle | TargetRefused | Missing | NothingToReport):
        say(str(error))
        return BAD_INPUT
    if isinstance(error, OSError):
        fault = fault_of(error)
        place = f"{error.filename}: " if error.filename else ""
        say(f"{place}{error.strerror or 'cannot be read or written'}. Nothing was changed.")
        return WORLD if fault is None else fault.exit_code
    from tpi_tracker.log import stack_note

    say(f"A fault of the program ({type(error).__name__}). What is saved is safe.\n{stack_note(error)}")
    return FAULT


def show_files(files: Mapping[str, str]) -> None:
    """What a file that is to be sent holds, all of it but the long end of the logs."""
    for name, text in files.items():
        say(f"---- {name}, {len(text)} characters")
        say(text[-LOOKED_AT:].rstrip("\n"))


def day_of(text: str | None) -> date | None:
    """A day of the calendar as an option gives it. Raises ``BadInput``."""
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError:
        raise BadInput(f'"{text}" is not a date such as 2026-09-07.') from None


def instant_of(text: str | None, clinic: "Clinic") -> Any:
    """An instant as an option gives it, in the clinic's zone where it names none. Raises ``BadInput``."""
    from tpi_tracker.domain.instant import parse_instant

    try:
        return None if text is None else parse_instant(text, clinic.zone)
    except ValueError:
        raise BadInput(f'"{text}" is not an instant such as 2026-09-01T12:00:00-04:00.') from None


def tell_import(result: "ImportReport") -> None:
    for refusal in result.refusals:
        say(in_words(refusal))
    for warning in result.warnings[:SHOWN_WARNINGS]:
        say(f"warning: {in_words(warning)}")
    if result.warning_count > SHOWN_WARNINGS:
        say(f"warning: {result.warning_count - SHOWN_WARNINGS} more.")
    if result.other_files:
        say(f"Left alone: {', '.join(name[:LONG_NAME] for name in result.other_files[:SHOWN_FILES])}")
        if len(result.other_files) > SHOWN_FILES:
            say(f"Left alone: {len(result.other_files) - SHOWN_FILES} more.")
    for name, count in result.files.items():
        parts = f"{count.accepted} accepted, {count.skipped} skipped, {count.refused} refused"
        typer.echo(f"{name}: {count.rows} rows, {parts}")
    if result.refusals:
        typer.echo(f"Nothing was imported: {result.refused} rows are refused.")
    elif result.dry_run:
        typer.echo(f"{result.accepted} rows can be imported, {result.skipped} are there already. Nothing was changed.")
    else:
        typer.echo(f"Imported {result.accepted} rows; {result.skipped} were there already.")


def in_words(refusal: "Refusal") -> str:
    """A refused row, in the language that is on."""
    return str(refusal._replace(reason=told_words(refusal.reason)))


def evaluation_lines(told: "Evaluation") -> Iterator[str]:
    yield f"As of {told.as_of}, rules {told.rules_version}\n"
    for problem in told.problems:
        yield "\n".join(_problem_lines(problem)) + "\n"


def _problem_lines(problem: dict[str, Any]) -> Iterator[str]:
    flag = problem["flag"]
    shown = "no flag" if flag is None else f"{flag['kind']}, {flag['status']}, since {flag['since']}"
    yield f"{problem['patient_no']}  {problem['problem_id']}: {shown}"
    if flag is not None:
        yield f"    {flag['reason']}"
    for session in problem["sessions"]:
        state = "final" if session["final"] else "not final"
        yield f"  {session['performed_at']}  {session['session_id']}: {session['verdict']}, {state}"
        yield f"    {session['reason']}"


def give(pieces: Iterable[str]) -> None:
    """A long result on stdout, some of it at a time.

    The first megabytes are held back: a fault while they are made leaves stdout empty, so that up to that size a
    result is given whole or not at all. A longer one that breaks off says so on stderr and by the exit code.
    """
    held: list[str] = []
    size, most = 0, HELD_BACK
    for piece in pieces:
        held.append(piece)
        size += len(piece)
        if size >= most:
            typer.echo("".join(held), nl=False)
            held, size, most = [], 0, WRITTEN_AT_ONCE
    typer.echo("".join(held), nl=False)


def write_file(path: "Path", content: bytes) -> None:
    """A result as a file, whole or not at all; it takes the place of one that is there."""
    from tpi_tracker.exchange.target import whole_file

    with whole_file(path, force=True) as stream:
        stream.write(content)


@contextmanager
def bar(unit: str) -> Iterator[Any]:
    """A progress line on a terminal; None elsewhere."""
    if not sys.stderr.isatty():
        yield None
        return
    shown = -1

    def show(done: int, whole: int) -> None:
        nonlocal shown
        percent = 100 * done // max(whole, 1)
        if percent != shown:
            shown = percent
            sys.stderr.write(f"\r{percent:3d} % of {whole} {unit}")
            sys.stderr.flush()

    try:
        yield show
    finally:
        with suppress(OSError):
            sys.stderr.write("\r\033[K")


@contextmanager
def stoppable(said: str) -> Iterator[Callable[[], None]]:
    """Work that Ctrl+C ends with a sentence and exit code 2, until the function that is given is called: from then on
    the work is being kept, and a stop comes too late and is passed over."""
    before, is_asked = signal.getsignal(signal.SIGINT), False

    def stop(_number: int, _frame: object) -> None:
        nonlocal is_asked
        is_asked = True
        raise KeyboardInterrupt

    def too_late() -> None:
        signal.signal(signal.SIGINT, signal.SIG_IGN)

    signal.signal(signal.SIGINT, stop)
    try:
        yield too_late
    except BaseException:
        if not is_asked:
            raise
        # Whatever it has become on its way: pydantic, for one, makes an error of its own of it.
        say(said)
        raise typer.Exit(BAD_INPUT) from None
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def asked_to_stop() -> Iterator[threading.Event]:
    """Set by Ctrl+C: the work ends by itself after what it has in hand."""
    asked, before = threading.Event(), signal.getsignal(signal.SIGINT)

    def ask(_number: int, _frame: object) -> None:
        asked.set()

    signal.signal(signal.SIGINT, ask)
    try:
        yield asked
    finally:
        signal.signal(signal.SIGINT, before)
