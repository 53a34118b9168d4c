"""The command that takes files in: a bundle, or a clinic's own spreadsheet by its mapping."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tpi_tracker.command import DataDir, Language, UserName, common_of, open_clinic
from tpi_tracker.console import (
    BAD_INPUT,
    DONE,
    SHOWN_WARNINGS,
    BadInput,
    bar,
    in_words,
    say,
    stoppable,
    tell_import,
    write_file,
)

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.spreadsheets import SheetReport

_STOPPED = "Stopped; nothing was imported."


def import_(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(metavar="PATH", help="A bundle (a folder, or a zip), or a spreadsheet.")],
    mapping: Annotated[
        Path | None, typer.Option("--map", metavar="MAP.toml", help="Which column of the spreadsheet is what.")
    ] = None,
    write_map: Annotated[
        Path | None,
        typer.Option(metavar="MAP.toml", help="Guess a mapping, write it here to be looked at, import nothing."),
    ] = None,
    without_refused: Annotated[
        bool, typer.Option("--without-refused", help="Leave refused rows of the spreadsheet out, take the rest.")
    ] = False,
    refused: Annotated[
        Path | None, typer.Option(metavar="FILE.csv", help="Write refused rows here, with the reason beside each.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only look; change nothing.")] = False,
    report: Annotated[Path | None, typer.Option(metavar="FILE.json", help="Write the whole report here.")] = None,
    schedule: Annotated[bool, typer.Option("--schedule", help="Make follow-ups for the sessions.")] = False,
    ignore_unknown: Annotated[bool, typer.Option("--ignore-unknown", help="Pass over unknown columns.")] = False,
    data_dir: DataDir = None,
    user: UserName = None,
    language: Language = None,
) -> None:
    """Takes a bundle or a spreadsheet in whole, or nothing of it."""
    common = common_of(context, data_dir, user, language)
    if write_map is not None:
        if mapping is not None:
            raise BadInput("--write-map guesses a mapping; --map gives one. Say one of them.")
        with open_clinic(common, read_only=True) as clinic:
            _write_map(clinic, path, write_map)
        raise typer.Exit(DONE)
    if mapping is not None and ignore_unknown:
        raise BadInput("--ignore-unknown is for bundles: of a spreadsheet only what the mapping names is taken.")
    if mapping is None and (without_refused or refused is not None):
        raise BadInput("--without-refused and --refused are for a spreadsheet with its --map.")
    with stoppable(_STOPPED) as decided:
        with open_clinic(common, read_only=dry_run) as clinic, bar("bytes" if mapping is None else "steps") as progress:
            options: dict[str, Any] = {"dry_run": dry_run, "schedule": schedule, "progress": progress}
            if mapping is None:
                from tpi_tracker.services.bundles import import_bundle

                bundle = import_bundle(clinic, path, **options, ignore_unknown=ignore_unknown, decided=decided)
                told = bundle.to_json()
            else:
                from tpi_tracker.services import mappings, spreadsheets

                read = mappings.load(mapping)
                sheet = spreadsheets.import_spreadsheet(
                    clinic, path, read, **options, without_refused=without_refused, decided=decided
                )
                told = sheet.to_json()
                if refused is not None and sheet.refused:
                    spreadsheets.save_refused(clinic, path, read, sheet, refused)
        if report is not None:
            write_file(report, json.dumps(told, ensure_ascii=False, indent=1).encode() + b"\n")
        if mapping is None:
            tell_import(bundle)
            raise typer.Exit(BAD_INPUT if bundle.refusals else DONE)
        _tell(sheet)
    raise typer.Exit(DONE if sheet.imported or (dry_run and (without_refused or not sheet.refusals)) else BAD_INPUT)


def _write_map(clinic: "Clinic", path: Path, target: Path) -> None:
    from tpi_tracker.services import mappings

    if target.exists():
        raise BadInput(f"The file {target} is there already. Name another.")
    guess = mappings.guess(clinic, path)
    text = mappings.text_of_mapping(guess.content, guess.notes)
    write_file(target, text.encode("utf-8", "replace"))
    for note in guess.notes:
        say(note)
    questions = sum('"?' in line for line in text.splitlines())
    typer.echo(f"Wrote {target}: {len(guess.content['column'])} columns, {questions} open questions.")


def _tell(report: "SheetReport") -> None:
    for note in report.notes:
        say(note)
    if report.not_taken:
        say(f"Columns not taken: {', '.join(report.not_taken)}")
    for refusal in report.refusals:
        say(in_words(refusal))
    for warning in report.warnings[:SHOWN_WARNINGS]:
        say(f"warning: {in_words(warning)}")
    if report.warning_count > SHOWN_WARNINGS:
        say(f"warning: {report.warning_count - SHOWN_WARNINGS} more.")
    for row in report.preview if report.dry_run else ():
        typer.echo(f"{row.sheet}, row {row.row}: {row.state}")
        for kind, values in row.records:
            typer.echo(f"  {kind}: {', '.join(f'{name} {value}' for name, value in values.items())}")
    typer.echo(f"{report.rows} rows: {report.accepted} accepted, {report.skipped} skipped, {report.refused} refused")
    for kind, count in report.records.items():
        typer.echo(f"{kind}: {count}")
    if report.imported:
        typer.echo(f"Imported {report.accepted} rows; {report.skipped} were there already.")
    elif report.dry_run:
        typer.echo(f"{report.accepted} rows can be imported, {report.skipped} are there already. Nothing was changed.")
    else:
        typer.echo(f"Nothing was imported: {report.refused} rows are refused.")
