"""A de-identified export tells nobody: no text, number or true date in any file; intervals to the day; it is said."""

import csv
import io
import json
import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.exchange.fhir_judges import Judges
from tests.exporting import export_bundle
from tests.faults.plain_text import hits
from tests.services.test_fhir_export import FULL
from tpi_tracker.domain.score import RANGES
from tpi_tracker.exchange.hiding import NOTE, VOCABULARY
from tpi_tracker.exchange.layout import Kind, file_named
from tpi_tracker.services import audit_rows, outgoing
from tpi_tracker.services.bundles import import_bundle

pytestmark = pytest.mark.sqlite_only("the same writer, whatever holds the records")

FORMS = {"csv": "out", "xlsx": "out.xlsx", "fhir": "out.json", "json": "out.json"}
STRUCTURE = {"contact", "record_status"}
OF_THE_CATALOGUE = {"drug", "muscle", "side"}
"""What an import takes only from the catalogue."""
OF_THE_FILE = {"document_id", "sha256"}
"""What an import holds against the file of a document; none of either goes out."""
DENIED = {"no", ""}


def is_somebodys(name: str, cell: str) -> bool:
    """Whether a text can be a clinic's own: an import takes muscles and drugs from the catalogue alone."""
    fixed = OF_THE_CATALOGUE | OF_THE_FILE
    return cell not in DENIED and name not in fixed and not (name == "scale" and cell in RANGES)


def with_canaries() -> tuple[dict[str, str], list[str]]:
    """The bundle of every column with a word of its own in each text: keys, names, notes, unknown items and all."""
    words: dict[str, str] = {}
    keys = {"patient_no", "merged_into", "problem_id", "session_id", "workup_id", "row_id", "visit_id"}

    def canary(name: str, cell: str) -> str:
        kind = "key" if name in keys else name
        return words.setdefault(f"{kind}/{cell}", f"Zqw{len(words):03}kanarie")

    files = {}
    for title, text in FULL.items():
        layout = file_named(f"{title}.csv")
        assert layout is not None
        kinds = {column.name: column.kind for column in layout.columns}
        head, *rows = csv.reader(io.StringIO(text))
        kept = io.StringIO()
        out = csv.writer(kept, lineterminator="\n")
        out.writerow(head)
        for row in rows:
            out.writerow(
                [
                    canary(name, cell) if kinds[name] is Kind.TEXT and is_somebodys(name, cell) else cell
                    for name, cell in zip(head, row, strict=True)
                ]
            )
        files[title] = kept.getvalue()
    return files, sorted(words.values())


CANARIES, WORDS = with_canaries()


def true_days(clinic: Any) -> set[date]:
    """Every day of every record in the file, in the clinic's zone and as it came."""
    found: set[date] = set()
    with clinic.database.reading() as reader:
        for layout in outgoing.FILES:
            for record in reader.all(layout.record, with_retracted=True):
                for column in layout.columns:
                    value = getattr(record, column.name)
                    if isinstance(value, datetime):
                        found |= {value.date(), value.astimezone(clinic.zone).date()}
                    elif isinstance(value, date):
                        found.add(value)
    return found


@pytest.fixture
def told(clinic: Any, bundle: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The clinic with a word in each text. The key is one that moves no true day onto another true day."""
    report = import_bundle(clinic, bundle(**CANARIES))
    assert report.refusals == []
    days, numbers = true_days(clinic), [row.partition(",")[0] for row in CANARIES["patients"].splitlines()[1:]]
    for number in range(256):
        monkeypatch.setattr(outgoing.secrets, "token_bytes", lambda count, number=number: bytes([number]) * count)
        hiding = outgoing._hiding(clinic, True)
        if not days & {day + hiding.shift(patient) for patient in numbers for day in days}:
            return clinic
    raise AssertionError("no key fits")


def found(folder: Path, days: set[date]) -> list[str]:
    """Which of the words and the days stand anywhere below the folder."""
    return [what for what in [*WORDS, *map(str, sorted(days))] if hits(folder, what)]


@pytest.mark.parametrize("form", FORMS)
def test_no_text_number_or_day_of_anybody_is_in_the_file_and_without_the_switch_it_is(
    told: Any, tmp_path: Path, form: str
) -> None:
    days = true_days(told)
    assert len(WORDS) > 60
    assert len(days) > 15
    plain, hidden = tmp_path / "plain", tmp_path / "hidden"
    plain.mkdir()
    hidden.mkdir()
    export_bundle(told, plain / FORMS[form], format=form)
    export_bundle(told, hidden / FORMS[form], format=form, deidentified=True)
    assert found(hidden, days) == []
    there = set(found(plain, days))
    missed = [what for what in [*WORDS, *map(str, sorted(days))] if what not in there]
    assert len(there) > 0.9 * (len(WORDS) + len(days)), missed


def cells(folder: Path) -> dict[tuple[str, str], list[str]]:
    """By file and column."""
    made: dict[tuple[str, str], list[str]] = {}
    for path in sorted(folder.glob("*.csv")):
        for row in csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"), newline="")):
            for name, cell in row.items():
                made.setdefault((path.name, name), []).append(cell)
    return made


def spans(folder: Path, but: set[str]) -> dict[tuple[str, str], list[int]]:
    """Days since the earliest session, of every date and time but those columns."""
    of = {
        place: [
            (datetime.fromisoformat(cell).astimezone(UTC) if "T" in cell else datetime.fromisoformat(cell)).date()
            for cell in column
            if cell
        ]
        for place, column in cells(folder).items()
        if place[1] not in but and any(re.fullmatch(r"\d{4}-\d\d-\d\d(T.*)?", cell) for cell in column)
    }
    first = min(of["sessions.csv", "performed_at"])
    return {place: sorted((day - first).days for day in days) for place, days in of.items()}


def test_intervals_are_kept_to_the_day_and_each_patient_is_moved_by_another_number(told: Any, tmp_path: Path) -> None:
    owner = next(word for word in WORDS if f"{word}," in CANARIES["problems"].splitlines()[1].partition(",")[2])
    out = {"birth_date", "expiry"}
    export_bundle(told, tmp_path / "plain", patient=owner)
    export_bundle(told, tmp_path / "hidden", patient=owner, deidentified=True)
    before, after = spans(tmp_path / "plain", out), spans(tmp_path / "hidden", out)
    left_out = {"addenda.csv", "answers.csv", "documents.csv"}
    before = {place: days for place, days in before.items() if place[0] not in left_out}
    assert len(before) > 15
    assert after == before
    hiding = outgoing._hiding(told, True)
    moved = {hiding.shift(str(number)) for number in range(50)}
    assert len(moved) > 45
    assert all(timedelta(days=-1825) <= shift <= timedelta(days=-1) for shift in moved)


def test_values_that_tell_nobody_stand(told: Any, tmp_path: Path) -> None:
    export_bundle(told, tmp_path / "plain")
    export_bundle(told, tmp_path / "hidden", deidentified=True)
    before, after = cells(tmp_path / "plain"), cells(tmp_path / "hidden")
    for place in (
        ("scores.csv", "value"),
        ("sites.csv", "muscle"),
        ("injectates.csv", "volume_ml"),
        ("injectates.csv", "drug"),
        ("problems.csv", "region"),
        ("workup_items.csv", "state"),
    ):
        assert sorted(before[place]) == sorted(after[place]), place
        assert any(before[place]), place
    assert set(after["workup_items.csv", "item"]) == {"other"}
    assert {"nrs", "vas", "other"} <= set(after["scores.csv", "scale"])
    assert set(after["sessions.csv", "problem_id"]) <= set(after["problems.csv", "problem_id"])
    assert all(re.fullmatch(r"P\d{6}", number) for number in after["patients.csv", "patient_no"])


def test_answers_of_a_questionnaire_of_the_program_stand_and_words_do_not(
    clinic: Any, bundle: Any, tmp_path: Path
) -> None:
    text = "problem_id,taken_at,instrument,item,value\n"
    for instrument, item, value in (
        ("peg", "pain", "7"),
        ("peg", "activity", "Zqwkanarie"),
        ("peg", "of_their_own", "3"),
        ("of_their_own", "pain", "3"),
        ("pgic", "change", "much_improved"),
    ):
        text += f"P1-1,2026-06-08T09:00:00+00:00,{instrument},{item},{value}\n"
    assert import_bundle(clinic, bundle(answers=text)).refusals == []
    export_bundle(clinic, tmp_path / "out", deidentified=True)
    assert cells(tmp_path / "out")["answers.csv", "value"] == ["7", "much_improved"]


def people(clinic: Any, bundle: Any) -> None:
    born = {"A": "1937-03-01", "B": "1936-09-01", "C": "1936-09-02", "D": "1900-01-05", "E": "1988-06-15"}
    text = "patient_no,family_name,given_name,birth_date\n"
    text += "".join(f"{number},Name,Given,{day}\n" for number, day in born.items())
    none = dict.fromkeys(("problems", "sessions", "sites", "injectates", "scores"))
    assert import_bundle(clinic, bundle(patients=text, **none)).refusals == []


def test_who_is_ninety_or_older_has_no_birth_date_and_the_others_a_year(
    clinic: Any, bundle: Any, tmp_path: Path
) -> None:
    """The clinic's clock stands on 1 September 2026."""
    people(clinic, bundle)
    for number, has_one in {"A": True, "B": False, "C": True, "D": False, "E": True}.items():
        export_bundle(clinic, tmp_path / f"{number}", patient=number, deidentified=True)
        (born,) = cells(tmp_path / number)["patients.csv", "birth_date"]
        assert bool(re.fullmatch(r"(19\d\d)-01-01", born)) == has_one, number
        assert bool(born) == has_one
        export_bundle(clinic, tmp_path / f"{number}.json", patient=number, deidentified=True, format="fhir")
        (entry,) = json.loads((tmp_path / f"{number}.json").read_text(encoding="utf-8"))["entry"]
        assert ("birthDate" in entry["resource"]) == has_one
        if has_one:
            assert re.fullmatch(r"19\d\d", entry["resource"]["birthDate"])


def test_numbers_do_not_follow_the_order_of_the_old_ones_and_are_others_each_time(
    clinic: Any, bundle: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    people(clinic, bundle)
    orders = set()
    for number in range(6):
        monkeypatch.setattr(outgoing.secrets, "token_bytes", lambda count, number=number: bytes([number]) * count)
        export_bundle(clinic, tmp_path / f"{number}", deidentified=True)
        orders.add(tuple(date == "" for date in cells(tmp_path / f"{number}")["patients.csv", "birth_date"]))
    assert len(orders) > 1


def test_what_is_drawn_is_drawn_anew(clinic: Any, bundle: Any, tmp_path: Path) -> None:
    assert import_bundle(clinic, bundle()).refusals == []
    for name in ("one", "two", "three"):
        export_bundle(clinic, tmp_path / name, deidentified=True)
    performed = {(tmp_path / name / "sessions.csv").read_bytes() for name in ("one", "two", "three")}
    assert len(performed) > 1


@pytest.mark.parametrize("form", FORMS)
def test_it_is_said_in_the_file_and_in_the_audit(told: Any, tmp_path: Path, form: str) -> None:
    export_bundle(told, tmp_path / FORMS[form], format=form, deidentified=True)
    for paragraph in NOTE:
        said = json.dumps(paragraph)[1:-1] if form in {"fhir", "json"} else paragraph
        assert hits(tmp_path, said), paragraph
    (row,) = audit_rows.page(told, audit_rows.Shown(action="export")).rows
    assert json.loads(row.detail)["deidentified"] is True


def test_validators_that_are_not_ours_take_what_is_left(
    told: Any, needs_tool: Any, lacking: Any, tmp_path: Path
) -> None:
    export_bundle(told, tmp_path / "out.json", format="fhir", deidentified=True)
    judges = Judges(needs_tool("node"), needs_tool("npm"), tmp_path / "home", lacking)
    assert judges.faults(tmp_path / "out.json") == []
    made = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert made["meta"]["security"][0]["code"] == "PSEUDED"


def test_every_column_of_text_is_known_to_the_canaries() -> None:
    """A new column of text is hidden by default; this says when the canaries no longer sit in each."""
    without = set()
    for layout in outgoing.FILES[:-1]:
        text = CANARIES.get(layout.title, "")
        head, *rows = csv.reader(io.StringIO(text)) if text else ([],)
        for column in layout.own:
            if column.kind is Kind.TEXT and column.name not in OF_THE_CATALOGUE | OF_THE_FILE | STRUCTURE:
                place = head.index(column.name) if column.name in head else None
                if place is None or not any(row[place].startswith("Zqw") for row in rows):
                    without.add(f"{layout.title}.{column.name}")
    assert without == set()
    assert {"drug", "muscle", "scale"} <= VOCABULARY
