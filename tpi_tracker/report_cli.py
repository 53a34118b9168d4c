"""The commands that make papers: ``report`` about a patient (interfaces, section 2), ``call-list`` of a day, and
``access-request``: all there is of one patient."""

from pathlib import Path
from typing import Annotated

import typer

from tpi_tracker.command import DataDir, Language, UserName, common_of, open_beside
from tpi_tracker.console import BadInput, bar, instant_of, say, write_file


def report(
    context: typer.Context,
    kind: Annotated[
        str,
        typer.Argument(
            metavar="KIND", help="response, session-note, workup-referral, coverage, aftercare or pain-diary"
        ),
    ],
    patient: Annotated[str, typer.Option(metavar="NO", help="The patient's clinic number.")],
    out: Annotated[Path, typer.Option(metavar="FILE.pdf", help="The file to write.")],
    problem: Annotated[str | None, typer.Option(metavar="ID", help="Which pain problem.")] = None,
    session: Annotated[
        str | None, typer.Option(metavar="ID", help="Which session, of a session-note, aftercare or pain-diary.")
    ] = None,
    as_of: Annotated[str | None, typer.Option(metavar="INSTANT", help="Records dated later do not exist.")] = None,
    data_dir: DataDir = None,
    user: UserName = None,
    language: Language = None,
) -> None:
    """Writes a report as PDF."""
    from tpi_tracker.services import papers
    from tpi_tracker.services.papers import PaperKind, Wanted

    known = [each.value for each in PaperKind]
    if kind not in known:
        raise BadInput(f'There is no report "{kind}"; there are: {", ".join(known)}.')
    if session is not None and kind not in papers.OF_A_SESSION:
        raise BadInput(f'--session belongs to a session-note; the report "{kind}" is about a pain problem.')
    with open_beside(common_of(context, data_dir, user, language)) as clinic:
        wanted = Wanted(PaperKind(kind), patient, problem, session, instant_of(as_of, clinic))
        paper = papers.make(clinic, wanted)
    if paper.missing_glyphs:
        say(f"No font of this computer has these characters: {' '.join(paper.missing_glyphs)}")
    write_file(out, paper.pdf)
    typer.echo(str(out))


def call_list(
    context: typer.Context,
    out: Annotated[Path, typer.Option(metavar="FILE.pdf|FILE.ics", help="A paper, or a file for a calendar.")],
    ahead: Annotated[bool, typer.Option("--ahead", help="Also the calls of the next days.")] = False,
    with_names: Annotated[bool, typer.Option("--with-names", help="In a calendar: who, and by which number.")] = False,
    data_dir: DataDir = None,
    user: UserName = None,
    language: Language = None,
) -> None:
    """Writes the follow-up calls that wait today, as PDF or as a calendar file."""
    from tpi_tracker.services import call_sheets

    ending = out.suffix.lower()
    if ending not in {".pdf", ".ics"}:
        raise BadInput(f'"{out.name}" ends neither in .pdf nor in .ics.')
    if with_names and ending == ".pdf":
        raise BadInput("--with-names belongs to a calendar; on the paper the names always stand.")
    with open_beside(common_of(context, data_dir, user, language)) as clinic:
        sheet = call_sheets.sheet(clinic, ahead=ahead)
        if ending == ".pdf":
            kind, made = call_sheets.PAPER, call_sheets.paper(sheet)
            content = made.pdf
            if made.missing_glyphs:
                say(f"No font of this computer has these characters: {' '.join(made.missing_glyphs)}")
        else:
            kind, content = call_sheets.CALENDAR, call_sheets.calendar(clinic, sheet, with_names=with_names)
        call_sheets.note(clinic, sheet, "export", kind, with_names=with_names or ending == ".pdf")
    write_file(out, content)
    typer.echo(str(out))


def access_request(
    context: typer.Context,
    patient: Annotated[str, typer.Option(metavar="NO", help="The patient's clinic number.")],
    out: Annotated[Path, typer.Option(metavar="FILE.zip", help="The file to write.")],
    force: Annotated[bool, typer.Option("--force", help="Write over what is there.")] = False,
    data_dir: DataDir = None,
    user: UserName = None,
    language: Language = None,
) -> None:
    """Writes everything of one patient to one file: tables of every record, and the papers."""
    from tpi_tracker.services import access

    with open_beside(common_of(context, data_dir, user, language)) as clinic, bar("files") as progress:
        result = access.hand_out(clinic, out, patient, force=force, progress=progress)
    for name, count in result.files.items():
        typer.echo(f"{name}: {count}")
