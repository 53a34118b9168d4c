"""The command ``report``: one paper about a patient as PDF (interfaces, section 2)."""

from pathlib import Path
from typing import Annotated

import typer

from tpi_tracker.command import DataDir, Language, UserName, common_of, open_beside
from tpi_tracker.console import BadInput, instant_of, say, write_file


def report(
    context: typer.Context,
    kind: Annotated[str, typer.Argument(metavar="KIND", help="response, session-note, workup-referral or coverage")],
    patient: Annotated[str, typer.Option(metavar="NO", help="The patient's clinic number.")],
    out: Annotated[Path, typer.Option(metavar="FILE.pdf", help="The file to write.")],
    problem: Annotated[str | None, typer.Option(metavar="ID", help="Which pain problem.")] = None,
    session: Annotated[str | None, typer.Option(metavar="ID", help="Which session, of a session-note.")] = None,
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
    if session is not None and kind != PaperKind.SESSION_NOTE:
        raise BadInput(f'--session belongs to a session-note; the report "{kind}" is about a pain problem.')
    with open_beside(common_of(context, data_dir, user, language)) as clinic:
        wanted = Wanted(PaperKind(kind), patient, problem, session, instant_of(as_of, clinic))
        paper = papers.make(clinic, wanted)
    if paper.missing_glyphs:
        say(f"No font of this computer has these characters: {' '.join(paper.missing_glyphs)}")
    write_file(out, paper.pdf)
    typer.echo(str(out))
