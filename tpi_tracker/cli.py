"""The command line (interfaces, section 2): results on stdout, everything else on stderr, exit codes 0 to 5."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from tpi_tracker import __version__, paths
from tpi_tracker.command import (
    DataDir,
    Language,
    UserName,
    ask_password,
    common_of,
    database_key,
    open_beside,
    open_clinic,
)
from tpi_tracker.console import (
    BAD_INPUT,
    DAMAGED,
    DONE,
    INTERRUPTED,
    BadInput,
    bar,
    day_of,
    evaluation_lines,
    give,
    instant_of,
    say,
    show_files,
    told,
    write_file,
)
from tpi_tracker.import_cli import import_
from tpi_tracker.report_cli import access_request, call_list, report
from tpi_tracker.users_cli import users_app

app = typer.Typer(
    name="tpi-tracker",
    help="Trigger point injections, their response over time, and what comes next.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def main(arguments: list[str] | None = None) -> int:
    """Runs one command and gives its exit code; nothing is half done in any."""
    from typer.exceptions import Abort, TyperException

    try:
        code = app(arguments, prog_name="tpi-tracker", standalone_mode=False)
        sys.stdout.flush()
        if code == INTERRUPTED:
            say("Stopped; nothing is half done.")
            return BAD_INPUT
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


app.add_typer(users_app, name="users")


@app.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    data_dir: DataDir = None,
    user: UserName = None,
    language: Language = None,
    version: Annotated[bool, typer.Option("--version", help="Say the version and end.")] = False,
) -> None:
    """Without a command the window opens."""
    context.obj = common_of(context, data_dir, user, language)
    if version:
        typer.echo(f"tpi-tracker {__version__}")
        raise typer.Exit(DONE)
    if context.invoked_subcommand is None:
        from tpi_tracker import app as window

        raise typer.Exit(window.run(data_dir=context.obj.where if data_dir else None, user=user, language=language))


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
    common = common_of(context, data_dir, user, language)
    from tpi_tracker import app as window

    folder = common.folder if common.data_dir is not None else paths.data_folder().with_name("tpi-tracker-demo")
    raise typer.Exit(
        window.run_demo(data_dir=folder, language=common.language, headless_check=headless_check, today=day_of(today))
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

    common = common_of(context, data_dir, user, language)
    if not common.user:
        raise BadInput("Name the first administrator with --user.")
    where = common.where
    if opening.is_clinic(where):
        raise BadInput(f"{where} already holds a clinic.")
    password = ask_password(confirm=True)
    try:
        clinic, recovery = opening.create_clinic(
            where, name=name, user_name=common.user, password=password, time_zone=time_zone
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

    with open_clinic(common_of(context, data_dir, user, language)) as clinic, bar("patients") as progress:
        made = synthetic.fill(clinic, patients, seed, day_of(today) or clinic.today(), progress=progress)
    typer.echo(
        f"{made.patients} patients, {made.sessions} sessions, {made.scores} scores; {made.records} records in all."
    )


app.command("import")(import_)


@app.command()
def export(
    context: typer.Context,
    path: Annotated[
        Path, typer.Argument(metavar="PATH", help="A new or empty folder or a .zip; xlsx, fhir, json: a file.")
    ],
    format: Annotated[str, typer.Option(metavar="csv|xlsx|fhir|json|research", help="fhir: R4.")] = "csv",
    patient: Annotated[str | None, typer.Option(metavar="NO", help="Only this patient.")] = None,
    with_retracted: Annotated[bool, typer.Option("--with-retracted", help="Also what was entered in error.")] = False,
    deidentified: Annotated[bool, typer.Option("--deidentified", help="Nothing in it tells whose it is.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Write over what is there.")] = False,
    data_dir: DataDir = None,
    user: UserName = None,
    language: Language = None,
) -> None:
    """Writes the clinic, or one patient, as a bundle or for other systems."""
    from tpi_tracker.services.bundles import export_bundle

    with open_beside(common_of(context, data_dir, user, language)) as clinic, bar("files") as progress:
        clinic.confirmed = True  # the password was given for this one command
        result = export_bundle(
            clinic,
            path,
            format=format,
            patient=patient,
            with_retracted=with_retracted,
            deidentified=deidentified,
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
    from tpi_tracker.services.evaluation import evaluating, note

    with (
        open_beside(common_of(context, data_dir, user, language)) as clinic,
        evaluating(clinic, patient, instant_of(as_of, clinic)) as told,
    ):
        note(clinic, patient)
        give(pieces(told) if as_json else evaluation_lines(told))


app.command()(report)
app.command("call-list")(call_list)
app.command("access-request")(access_request)


@app.command("migrate-to")
def migrate_to(
    context: typer.Context,
    url: Annotated[str, typer.Argument(metavar="URL", help="An empty database: postgresql://owner@host/database")],
    data_dir: DataDir = None,
    user: UserName = None,
    language: Language = None,
) -> None:
    """Copies the clinic from its folder into an empty PostgreSQL database, for several seats."""
    from tpi_tracker.services import migrating
    from tpi_tracker.store.where import server_of

    server, common = server_of(url), common_of(context, data_dir, user, language)
    if not isinstance(common.where, Path):
        raise BadInput("--data-dir is the folder that is copied; the server is named after migrate-to.")
    with open_clinic(common) as clinic, bar("rows") as progress:
        moved = migrating.migrate_to(clinic, server, progress)
    for name, rows in moved.rows.items():
        typer.echo(f"{name}: {rows}")
    say(f"{moved.all} rows are on the server, compared one by one. Work there from now on: --data-dir {server}")
    say("The folder stays as it was, as a copy of this day.")


@app.command()
def upgrade(
    context: typer.Context,
    yes: Annotated[bool, typer.Option("--yes", help="The server's backup is made: do not ask.")] = False,
    data_dir: DataDir = None,
    user: UserName = None,
    language: Language = None,
) -> None:
    """Brings a clinic on a server to this program's format, once for all seats; by an administrator."""
    from tpi_tracker.server_cli import upgrade_server

    common = common_of(context, data_dir, user, language)
    upgrade_server(common.where, common.user, ask_password, yes=yes)


@app.command()
def verify(context: typer.Context, data_dir: DataDir = None, user: UserName = None, language: Language = None) -> None:
    """Checks the keys, every page of the database and every file of the clinic; a line each."""
    from tpi_tracker.services import verification

    common = common_of(context, data_dir, user, language)
    first = verification.check_keys(common.where)
    checks = verification.verify(common.where, database_key(common)) if first.ok else [first]
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

    common = common_of(context, data_dir, user, language)
    with open_beside(common) as clinic:
        if clinic.server is None:
            made = backups.back_up_to(common.folder, clinic.key, to, clinic.clock)
            backups.note(clinic, backups.Outcome(made, {}, 0))
        else:
            from tpi_tracker.server_cli import back_up_server

            made = back_up_server(clinic, to)
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
    from tpi_tracker.restore_cli import restore_file

    common = common_of(context, data_dir, user, language)
    restore_file(common.folder, file, common.user, ask_password, yes=yes)


@app.command("support-bundle")
def support_bundle(
    context: typer.Context,
    out: Annotated[Path, typer.Option(metavar="FILE.zip", help="The file to write.")],
    yes: Annotated[bool, typer.Option("--yes", help="Write it without asking.")] = False,
    data_dir: DataDir = None,
    user: UserName = None,
    language: Language = None,
) -> None:
    """Writes what may be sent to who helps: versions, counts, settings, logs; nobody's name and no path."""
    from tpi_tracker.services import support_bundle as support
    from tpi_tracker.store.errors import WorldFault

    common = common_of(context, data_dir, user, language)
    folder = common.where if isinstance(common.where, Path) else None
    try:
        with open_beside(common) as clinic:
            files = support.make(clinic, folder=folder)
            support.note(clinic)
    except WorldFault as fault:
        files = support.make(None, fault=fault, folder=folder)
    show_files(files)
    if sys.stdin.isatty() and not yes and not typer.confirm(f"Write this to {out}?", err=True):
        raise typer.Abort
    write_file(out, support.zipped(files))
    typer.echo(str(out))
