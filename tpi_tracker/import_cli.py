"""The command that takes files in: a bundle, a clinic's own spreadsheet by its mapping, or FHIR."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from tpi_tracker.command import Common, DataDir, Language, UserName, common_of, open_clinic
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
from tpi_tracker.render.told import told_words

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.fhir_import import FhirReport
    from tpi_tracker.services.spreadsheets import SheetReport

_STOPPED = "Stopped; nothing was imported."


def import_(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(metavar="PATH", help="A bundle (folder or zip), a spreadsheet, or FHIR R4.")],
    mapping: Annotated[
        Path | None,
        typer.Option(
            "--map",
            metavar="MAP.toml",
            help="What is what in a spreadsheet, or in FHIR.",
        ),
    ] = None,
    write_map: Annotated[
        Path | None,
        typer.Option(metavar="MAP.toml", help="Guess a mapping, write it here to be looked at, import nothing."),
    ] = None,
    without_refused: Annotated[
        bool, typer.Option("--without-refused", help="Leave refused rows out, take the rest (spreadsheets, FHIR).")
    ] = False,
    refused: Annotated[
        Path | None,
        typer.Option(metavar="FILE.csv", help="Write what is not taken here, with the reason beside each."),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only look; change nothing.")] = False,
    report: Annotated[Path | None, typer.Option(metavar="FILE.json", help="Write the whole report here.")] = None,
    schedule: Annotated[bool, typer.Option("--schedule", help="Make follow-ups for the sessions.")] = False,
    ignore_unknown: Annotated[bool, typer.Option("--ignore-unknown", help="Pass over unknown columns.")] = False,
    data_dir: DataDir = None,
    user: UserName = None,
    language: Language = None,
) -> None:
    """Takes a bundle, a spreadsheet or FHIR in whole, or nothing of it."""
    common = common_of(context, data_dir, user, language)
    from tpi_tracker.exchange.fhir_files import is_fhir

    if is_fhir(path):
        if ignore_unknown:
            raise BadInput("--ignore-unknown is for bundles: of FHIR what is not taken is listed.")
        asked = _Asked(mapping, write_map, without_refused, refused, dry_run, report, schedule)
        raise typer.Exit(_import_fhir(common, path, asked))
    if write_map is not None:
        if mapping is not None:
            raise BadInput("--write-map guesses a mapping; --map gives one. Say one of them.")
        with open_clinic(common, read_only=True) as clinic:
            _write_map(clinic, path, write_map)
        raise typer.Exit(DONE)
    if mapping is not None and ignore_unknown:
        raise BadInput("--ignore-unknown is for bundles: of a spreadsheet only what the mapping names is taken.")
    if mapping is None and (without_refused or refused is not None):
        raise BadInput("--without-refused and --refused are for FHIR, and for a spreadsheet with its --map.")
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


class _Asked(NamedTuple):
    """The options of the command."""

    choices: Path | None
    write_choices: Path | None
    without_refused: bool
    untaken: Path | None
    dry_run: bool
    report: Path | None
    schedule: bool


def _import_fhir(common: Common, path: Path, asked: _Asked) -> int:
    """Takes the file in whole, or nothing of it; the exit code."""
    from tpi_tracker.services import fhir_import

    if asked.write_choices is not None and asked.choices is not None:
        raise BadInput("--write-map guesses a mapping; --map gives one. Say one of them.")
    if asked.write_choices is not None and asked.write_choices.exists():
        raise BadInput(f"The file {asked.write_choices} is there already. Name another.")
    dry_run = asked.dry_run or asked.write_choices is not None
    with stoppable(_STOPPED) as decided:
        with open_clinic(common, read_only=dry_run) as clinic, bar("steps") as progress:
            choices = None if asked.choices is None else fhir_import.load_choices(clinic, asked.choices)
            told = fhir_import.import_fhir(
                clinic,
                path,
                choices=choices,
                dry_run=dry_run,
                schedule=asked.schedule,
                without_refused=asked.without_refused,
                progress=progress,
                decided=decided,
            )
            if asked.untaken is not None and told.groups:
                fhir_import.save_untaken(clinic, path, told, asked.untaken)
        if asked.report is not None:
            write_file(asked.report, _json(told.to_json()))
        if asked.write_choices is not None:
            write_file(asked.write_choices, fhir_import.text_of_choices(told).encode())
            typer.echo(f"Wrote {asked.write_choices}: {len(told.places)} open questions.")
            return DONE
        _tell_fhir(told)
    may = not told.refused or asked.without_refused
    return DONE if told.imported or (told.dry_run and may) else BAD_INPUT


def _json(told: dict[str, Any]) -> bytes:
    return json.dumps(told, ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n"


def _tell_fhir(report: "FhirReport") -> None:
    for each in [each for each in report.listed if each.state == "refused"]:
        say(f"{each.where}: {told_words(each.reason)}")
    left = [each for each in report.listed if each.state != "refused"]
    for each in left[:SHOWN_WARNINGS]:
        say(f"not taken: {each.where}: {told_words(each.reason)}")
    if report.not_taken > SHOWN_WARNINGS:
        say(f"not taken: {report.not_taken - min(len(left), SHOWN_WARNINGS)} more; --refused FILE.csv lists them all.")
    for each in report.warnings[:SHOWN_WARNINGS]:
        say(f"warning: {each.where}: {told_words(each.reason)}")
    if report.warning_count > SHOWN_WARNINGS:
        say(f"warning: {report.warning_count - min(len(report.warnings), SHOWN_WARNINGS)} more.")
    if report.has_more_pages:
        say("warning: the file says that there are more pages of it elsewhere.")
    for group in report.groups:
        typer.echo(f"{group.state}: {group.resources} {group.kind or '?'}: {told_words(group.reason)}")
    typer.echo(
        f"{report.resources} resources: {report.accepted} accepted, {report.skipped} skipped"
        f" ({report.not_taken} not taken, {report.already_there} there already), {report.refused} refused"
    )
    for kind, count in report.records.items():
        typer.echo(f"{kind}: {count}")
    if report.imported:
        typer.echo(f"Imported {report.accepted} resources; {report.already_there} were there already.")
    elif report.dry_run:
        typer.echo(f"{report.accepted} resources can be imported. Nothing was changed.")
    else:
        typer.echo(f"Nothing was imported: {report.refused} resources are refused.")
