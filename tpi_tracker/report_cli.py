"""The commands that make papers: ``report`` about a patient (interfaces, section 2), ``call-list`` of a day, and
``access-request``: all there is of one patient."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tpi_tracker.command import DataDir, Language, UserName, common_of, open_beside
from tpi_tracker.console import BAD_INPUT, INTERRUPTED, BadInput, asked_to_stop, bar, instant_of, say, write_file

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.papers import Wanted


def report(
    context: typer.Context,
    kind: Annotated[
        str,
        typer.Argument(
            metavar="KIND", help="response, session-note, workup-referral, coverage, aftercare or pain-diary"
        ),
    ],
    out: Annotated[Path, typer.Option(metavar="FILE.pdf|FOLDER", help="The file to write; of a list, a folder.")],
    patient: Annotated[str | None, typer.Option(metavar="NO", help="The patient's clinic number.")] = None,
    problem: Annotated[str | None, typer.Option(metavar="ID", help="Which pain problem.")] = None,
    session: Annotated[
        str | None, typer.Option(metavar="ID", help="Which session, of a session-note, aftercare or pain-diary.")
    ] = None,
    as_of: Annotated[str | None, typer.Option(metavar="INSTANT", help="Records dated later do not exist.")] = None,
    patients: Annotated[
        Path | None, typer.Option(metavar="FILE.txt", help="A paper each: a clinic number a line, - for stdin.")
    ] = None,
    flagged: Annotated[bool, typer.Option("--flagged", help="A paper for each problem with an open flag.")] = False,
    due: Annotated[bool, typer.Option("--due", help="A paper for each patient whose follow-up is due.")] = False,
    sections: Annotated[str | None, typer.Option(metavar="A,B", help="Which sections go in; all of them else.")] = None,
    preset: Annotated[str | None, typer.Option(metavar="NAME", help="The sections kept under a name.")] = None,
    deidentified: Annotated[bool, typer.Option("--deidentified", help="Nothing in it tells whose it is.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Of a list: replace files that are there.")] = False,
    data_dir: DataDir = None,
    user: UserName = None,
    language: Language = None,
) -> None:
    """Writes a report as PDF: of one patient to a file, of a list to a folder."""
    from tpi_tracker.services import papers
    from tpi_tracker.services.papers import PaperKind, Wanted

    known = [each.value for each in PaperKind]
    if kind not in known:
        raise BadInput(f'There is no report "{kind}"; there are: {", ".join(known)}.')
    if session is not None and kind not in papers.OF_A_SESSION:
        raise BadInput(f'--session belongs to a session-note; the report "{kind}" is about a pain problem.')
    if [patient is not None, patients is not None, flagged, due].count(True) != 1:
        raise BadInput("Say whose report with one of --patient, --patients, --flagged or --due.")
    if patient is None and (problem is not None or session is not None):
        raise BadInput("--problem and --session belong to the report of one --patient.")
    chosen = _sections(kind, sections, preset)
    if deidentified and kind not in papers.ABOUT_NOBODY:
        raise BadInput(f'The report "{kind}" is for the patient; --deidentified belongs to the others.')
    with open_beside(common_of(context, data_dir, user, language)) as clinic:
        at = instant_of(as_of, clinic)
        like = Wanted(PaperKind(kind), "", problem, session, at, sections=chosen, deidentified=deidentified)
        if patient is None:
            _write_list(clinic, like, out, patients, flagged=flagged, force=force)
            return
        paper = papers.make(clinic, replace(like, patient_no=patient))
    if paper.missing_glyphs:
        say(f"No font of this computer has these characters: {' '.join(paper.missing_glyphs)}")
    write_file(out, paper.pdf)
    typer.echo(str(out))


def _sections(kind: str, names: str | None, preset: str | None) -> tuple[str, ...] | None:
    """The sections that were asked for; None is all."""
    from tpi_tracker.domain import paper_sections
    from tpi_tracker.domain.errors import DomainError
    from tpi_tracker.services import paper_presets

    if names is not None and preset is not None:
        raise BadInput("--sections and --preset do not go together.")
    if names is None and preset is None:
        return None
    try:
        wanted = names.split(",") if names is not None else paper_presets.preset(kind, preset or "")
        return paper_sections.chosen(kind, wanted)
    except DomainError as error:
        raise BadInput(error.sentence) from None


def _write_list(
    clinic: "Clinic", like: "Wanted", folder: Path, numbers: Path | None, *, flagged: bool, force: bool
) -> None:
    """A paper for each of a list. Exits with 2 where one of them was not made; the others are there."""
    from tpi_tracker.services import paper_batches
    from tpi_tracker.services.paper_batches import Which

    if numbers is None:
        whose = paper_batches.chosen(clinic, Which.FLAGGED if flagged else Which.DUE)
    else:
        whose = paper_batches.numbers_in(_text_of(numbers))
    if folder.is_file():
        raise BadInput(f"{folder} is a file; the papers of a list go into a folder.")
    clinic.confirmed = True  # the password was given for this one command
    with asked_to_stop() as stop, bar("papers") as progress:
        made = paper_batches.write_all(clinic, like, whose, folder, force=force, progress=progress, stop=stop)
    for line in paper_batches.told_lines(made):
        say(line)
    if made.list_name:
        say(f"What was not made stands in {folder / made.list_name}")
    typer.echo(f"{made.written} of {made.asked} papers written to {folder}")
    if made.stopped:
        raise typer.Exit(INTERRUPTED)
    if made.not_made:
        raise typer.Exit(BAD_INPUT)


MOST_NUMBERS = 8_000_000
"""Bytes of a list of clinic numbers; a larger file is none."""


def _text_of(path: Path) -> str:
    import sys

    if str(path) == "-":
        content = sys.stdin.buffer.read(MOST_NUMBERS + 1)
    else:
        with path.open("rb") as raw:
            content = raw.read(MOST_NUMBERS + 1)
    if len(content) > MOST_NUMBERS:
        raise BadInput(f"{path} is too large for a list of clinic numbers.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadInput(f"{path} is not a text in UTF-8 with a clinic number a line.") from None


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
