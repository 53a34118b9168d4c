"""The command line (interfaces, section 2): results on stdout, everything else on stderr, exit codes 0 to 5."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tpi_tracker import __version__, paths
from tpi_tracker.console import (
    BAD_INPUT,
    DAMAGED,
    DONE,
    BadInput,
    bar,
    day,
    evaluation_lines,
    give,
    instant,
    say,
    tell_import,
    told,
)

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic

SECRET_IN = "TPI_TRACKER_PASSWORD"  # noqa: S105  # a name, no password
"""The environment variable that may hold the password; never an argument does."""

app = typer.Typer(
    name="tpi-tracker",
    help="Trigger point injections, their response over time, and what comes next.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

DataDir = Annotated[str | None, typer.Option("--data-dir", metavar="DIR", help="The clinic's folder.")]
UserName = Annotated[str | None, typer.Option("--user", metavar="NAME", help="Who works.")]
Language = Annotated[str | None, typer.Option("--language", metavar="CODE", help="The window's language, such as en.")]


@dataclass(frozen=True)
class Common:
    """The options that every command takes, before or after its name."""

    data_dir: str | None = None
    user: str | None = None
    language: str | None = None

    @property
    def folder(self) -> Path:
        if self.data_dir is not None and "://" in self.data_dir:
            raise BadInput("--data-dir takes a folder; this version does not open a shared server.")
        return paths.data_folder(None if self.data_dir is None else Path(self.data_dir))


def main(arguments: list[str] | None = None) -> int:
    """Runs one command and gives its exit code; nothing is half done in any."""
    from typer.exceptions import Abort, TyperException

    try:
        code = app(arguments, prog_name="tpi-tracker", standalone_mode=False)
        sys.stdout.flush()
        return int(code or DONE)
    except TyperException as error:
        show = getattr(error, "show", None)
        say(str(error)) if show is None else show()
        return BAD_INPUT
    except Abort:
        say("Stopped; nothing was changed.")
        return BAD_INPUT
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115  # whoever read stopped: end quietly
        return DONE
    except Exception as error:
        return told(error)


@app.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    data_dir: DataDir = None,
    user: UserName = None,
    language: Language = None,
    version: Annotated[bool, typer.Option("--version", help="Say the version and end.")] = False,
) -> None:
    """Without a command the window opens."""
    context.obj = Common(data_dir, user, language)
    if version:
        typer.echo(f"tpi-tracker {__version__}")
        raise typer.Exit(DONE)
    if context.invoked_subcommand is None:
        from tpi_tracker import app as window

        raise typer.Exit(window.run(data_dir=context.obj.folder if data_dir else None, user=user, language=language))


@app.command()
def demo(
    context: typer.Context,
    headless_check: Annotated[bool, typer.Option(help="Open every page once off-screen, then end.")] = False,
    today: Annotated[str | None, typer.Option(metavar="DATE", help="The day the demo shows as today.")] = None,
    data_dir: DataDir = None,
    user: UserName = None,
    language: Language = None,
) -> None:
    """The window on a synthetic clinic, marked DEMO."""
    common = _common(context, data_dir, user, language)
    from tpi_tracker import app as window

    folder = common.folder if common.data_dir is not None else paths.data_folder().with_name("tpi-tracker-demo")
    raise typer.Exit(
        window.run_demo(data_dir=folder, language=common.language, headless_check=headless_check, today=day(today))
    )


@app.command("new-clinic")
def new_clinic(
    context: typer.Context,
    name: Annotated[str, typer.Option(metavar="NAME", help="The clinic's name.")],
    time_zone: Annotated[str | None, typer.Option(metavar="IANA", help="Such as Europe/Prague.")] = None,
    data_dir: DataDir = None,
    user: UserName = None,
    language: Language = None,
) -> None:
    """Creates the encrypted clinic with its first administrator; prints the recovery key once."""
    from pydantic import ValidationError

    from tpi_tracker.domain.errors import Refused, problems_of
    from tpi_tracker.services import opening

    common = _common(context, data_dir, user, language)
    if not common.user:
        raise BadInput("Name the first administrator with --user.")
    if opening.is_clinic(common.folder):
        raise BadInput(f"The folder {common.folder} already holds a clinic.")
    password = _password(confirm=True)
    try:
        clinic, recovery = opening.create_clinic(
            common.folder, name=name, user_name=common.user, password=password, time_zone=time_zone
        )
    except ValidationError as error:
        raise Refused(problems_of(error)) from None
    clinic.close()
    say("The clinic is made. Write this recovery key down; it is shown only now:")
    typer.echo(recovery)


@app.command()
def synth(
    context: typer.Context,
    patients: Annotated[int, typer.Option(min=1, max=1_000_000, help="How many patients to make.")],
    seed: Annotated[int, typer.Option(help="The same number makes the same people.")],
    today: Annotated[str | None, typer.Option(metavar="DATE", help="The day the histories lead up to.")] = None,
    data_dir: DataDir = None,
    user: UserName = None,
    language: Language = None,
) -> None:
    """Fills the clinic with an invented population."""
    from tpi_tracker.services import synthetic

    with _open(_common(context, data_dir, user, language)) as clinic, bar("patients") as progress:
        made = synthetic.fill(clinic, patients, seed, day(today) or clinic.today(), progress=progress)
    typer.echo(
        f"{made.patients} patients, {made.sessions} sessions, {made.scores} scores; {made.records} records in all."
    )


@app.command("import")
def import_(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(metavar="PATH", help="A bundle: a folder, or a zip.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only look; change nothing.")] = False,
    report: Annotated[Path | None, typer.Option(metavar="FILE.json", help="Write the whole report here.")] = None,
    schedule: Annotated[bool, typer.Option("--schedule", help="Make follow-ups for the sessions.")] = False,
    ignore_unknown: Annotated[bool, typer.Option("--ignore-unknown", help="Pass over unknown columns.")] = False,
    data_dir: DataDir = None,
    user: UserName = None,
    language: Language = None,
) -> None:
    """Takes a bundle in whole, or nothing of it."""
    from tpi_tracker.services.bundles import import_bundle

    with (
        _open(_common(context, data_dir, user, language), read_only=dry_run) as clinic,
        bar("bytes") as progress,
    ):
        result = import_bundle(
            clinic, path, dry_run=dry_run, schedule=schedule, ignore_unknown=ignore_unknown, progress=progress
        )
    if report is not None:
        _write(report, json.dumps(result.to_json(), ensure_ascii=False, indent=1).encode() + b"\n")
    tell_import(result)
    raise typer.Exit(BAD_INPUT if result.refusals else DONE)


@app.command()
def export(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(metavar="PATH", help="A new or empty folder, a .zip, or a .json file.")],
    format: Annotated[str, typer.Option(metavar="csv|json", help="csv: the bundle; json: one object.")] = "csv",
    patient: Annotated[str | None, typer.Option(metavar="NO", help="Only this patient.")] = None,
    with_retracted: Annotated[bool, typer.Option("--with-retracted", help="Also what was entered in error.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Write over what is there.")] = False,
    data_dir: DataDir = None,
    user: UserName = None,
    language: Language = None,
) -> None:
    """Writes the clinic, or one patient, as a bundle."""
    from tpi_tracker.services.bundles import export_bundle

    with _open_beside(_common(context, data_dir, user, language)) as clinic, bar("files") as progress:
        result = export_bundle(
            clinic,
            path,
            format=format,
            patient=patient,
            with_retracted=with_retracted,
            force=force,
            progress=progress,
        )
    for name, count in result.files.items():
        typer.echo(f"{name}: {count}")


@app.command()
def evaluate(
    context: typer.Context,
    patient: Annotated[str | None, typer.Option(metavar="NO", help="Only this patient.")] = None,
    as_of: Annotated[str | None, typer.Option(metavar="INSTANT", help="Records dated later do not exist.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="As one JSON object.")] = False,
    data_dir: DataDir = None,
    user: UserName = None,
    language: Language = None,
) -> None:
    """Response and flags of every problem and session."""
    from tpi_tracker.exchange.evaluation_json import pieces
    from tpi_tracker.services.evaluation import evaluating

    with (
        _open(_common(context, data_dir, user, language), read_only=True) as clinic,
        evaluating(clinic, patient, instant(as_of, clinic)) as told,
    ):
        give(pieces(told) if as_json else evaluation_lines(told))


@app.command()
def report(
    context: typer.Context,
    kind: Annotated[str, typer.Argument(metavar="KIND", help="response")],
    patient: Annotated[str, typer.Option(metavar="NO", help="The patient's clinic number.")],
    out: Annotated[Path, typer.Option(metavar="FILE.pdf", help="The file to write.")],
    problem: Annotated[str | None, typer.Option(metavar="ID", help="Which pain problem.")] = None,
    as_of: Annotated[str | None, typer.Option(metavar="INSTANT", help="Records dated later do not exist.")] = None,
    data_dir: DataDir = None,
    user: UserName = None,
    language: Language = None,
) -> None:
    """Writes a report as PDF."""
    if kind != "response":
        raise BadInput(f'This version writes the report "response", not "{kind}".')
    from tpi_tracker.services import reports

    with _open_beside(_common(context, data_dir, user, language)) as clinic:
        paper = reports.response(clinic, patient, problem, instant(as_of, clinic))
    if paper.missing_glyphs:
        say(f"No font of this computer has these characters: {' '.join(paper.missing_glyphs)}")
    _write(out, paper.pdf)
    typer.echo(str(out))


@app.command()
def verify(context: typer.Context, data_dir: DataDir = None, user: UserName = None, language: Language = None) -> None:
    """Checks the keys, every page of the database and every file of the clinic; a line each."""
    from tpi_tracker.services import verification

    common = _common(context, data_dir, user, language)
    first = verification.check_keys(common.folder)
    checks = verification.verify(common.folder, _key(common)) if first.ok else [first]
    for check in checks:
        typer.echo(f"{'ok   ' if check.ok else 'WRONG'} {check.name}: {check.sentence}")
    raise typer.Exit(DONE if all(check.ok for check in checks) else DAMAGED)


@app.command()
def backup(
    context: typer.Context,
    to: Annotated[Path, typer.Option("--to", metavar="DIR", help="The folder that gets the backup.")],
    data_dir: DataDir = None,
    user: UserName = None,
    language: Language = None,
) -> None:
    """Writes a verified, encrypted backup and prints its path; also beside an open window."""
    from tpi_tracker.services import backups

    with _open_beside(_common(context, data_dir, user, language)) as clinic:
        made = backups.back_up_to(clinic.folder, clinic.key, to, clinic.clock)
        backups.note(clinic, backups.Outcome(made, {}, 0))
    typer.echo(str(made.path))


@app.command()
def restore(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A backup: a file whose name ends in .tpibackup.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    data_dir: DataDir = None,
    user: UserName = None,
    language: Language = None,
) -> None:
    """Puts a backup in the clinic's place; it is checked first, and what it replaces is kept."""
    from tpi_tracker.restoring import restore_file

    common = _common(context, data_dir, user, language)
    restore_file(common.folder, file, common.user, _password, yes=yes)


def _common(context: typer.Context, data_dir: str | None, user: str | None, language: str | None) -> Common:
    """The common options, where those after the command come before those in front of it."""
    before = context.obj if isinstance(context.obj, Common) else Common()
    return Common(data_dir or before.data_dir, user or before.user, language or before.language)


@contextmanager
def _open(common: Common, *, read_only: bool = False) -> Iterator["Clinic"]:
    from tpi_tracker.services import opening

    user, password = _credentials(common)
    clinic = opening.open_clinic(common.folder, user=user, password=password, read_only=read_only)
    try:
        yield clinic
    finally:
        clinic.close()


@contextmanager
def _open_beside(common: Common) -> Iterator["Clinic"]:
    """For what only reads but is noted in the audit: beside an open window it reads without the note."""
    from tpi_tracker.services import opening
    from tpi_tracker.store.errors import LockedByOther, ReadOnlyPlace

    user, password = _credentials(common)
    try:
        clinic = opening.open_clinic(common.folder, user=user, password=password)
    except (LockedByOther, ReadOnlyPlace):
        clinic = opening.open_clinic(common.folder, user=user, password=password, read_only=True)
    try:
        yield clinic
    finally:
        clinic.close()


def _key(common: Common) -> bytes:
    """The database key, for a look at a database that may not open."""
    from tpi_tracker.services.opening import KEYS_NAME
    from tpi_tracker.store.keys import KeyFile

    user, password = _credentials(common)
    return KeyFile.load(common.folder / KEYS_NAME).unlock(user, password)


def _credentials(common: Common) -> tuple[str, str]:
    from tpi_tracker.services import demo as demos
    from tpi_tracker.services import opening

    users = opening.known_users(common.folder)
    of_demo = demos.credentials(common.folder)
    if of_demo is not None:
        return of_demo
    if common.user is not None:
        return common.user, _password()
    if len(users) == 1:
        return users[0].user_id, _password()
    raise BadInput(f"Say with --user who works: {', '.join(sorted(user.name for user in users))}.")


def _password(*, confirm: bool = False) -> str:
    given = os.environ.get(SECRET_IN)
    if given:
        return given
    if sys.stdin is None or not sys.stdin.isatty():
        raise BadInput(f"There is no terminal to ask for the password; put it into {SECRET_IN}.")
    return str(typer.prompt("Password", hide_input=True, confirmation_prompt=confirm, err=True))


def _write(path: Path, content: bytes) -> None:
    from tpi_tracker.exchange.target import whole_file

    with whole_file(path, force=True) as stream:
        stream.write(content)
