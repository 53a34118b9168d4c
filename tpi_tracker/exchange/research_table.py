"""The tables for research, one row per score, session, site or ingredient, and the dictionary that explains them."""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any, Final, TextIO

from tpi_tracker.domain.codes import Guidance, Measure, NotGiven, Region, Sex, Side, Source, Technique
from tpi_tracker.domain.verdict import Verdict
from tpi_tracker.exchange.cells import guarded, number_text

MISSING: Final = "empty: not recorded"
BETWEEN: Final = ";"
DICTIONARY: Final = "dictionary.csv"
_HEAD: Final = ("file", "column", "meaning", "type", "unit", "levels", "missing")


@dataclass(frozen=True, slots=True)
class Variable:
    """One column: what it means, of which type, in which unit, with which levels, and what an empty cell says."""

    name: str
    meaning: str
    type: str = "text"
    unit: str = ""
    levels: str = ""
    missing: str = MISSING


@dataclass(frozen=True, slots=True)
class Table:
    """One file."""

    name: str
    columns: tuple[Variable, ...]


def _levels(codes: type[Enum]) -> str:
    return " ".join(str(code.value) for code in codes)


_NEVER: Final = "never empty"
_NO_SESSION: Final = "empty: no session yet, or not recorded"
_YES_NO: Final = "yes no"
_PATIENT = Variable("patient", "number of the patient in this export alone", missing=_NEVER)
_PROBLEM = Variable("problem", "number of the pain problem, begins with the patient's", missing=_NEVER)
_SESSION = Variable("session", "number of the session, begins with the problem's", missing=_NEVER)
_SESSION_NO = Variable("session_no", "which session of the problem it was, from 1", "whole number", missing=_NEVER)
_TECHNIQUE = Variable("technique", "how it was done", "code", "", _levels(Technique), _NO_SESSION)
_GUIDANCE = Variable("guidance", "what guided the needle", "code", "", _levels(Guidance), _NO_SESSION)
_PERSON: Final = (
    Variable("sex", "sex of the patient", "code", "", _levels(Sex)),
    Variable("age", "age on that day; in a de-identified export 90 means 90 or older", "whole number", "years"),
    Variable("region", "region of the pain problem", "code", "", _levels(Region)),
    Variable("problem_side", "side of the pain problem", "code", "", _levels(Side)),
)
_GIVEN: Final = (
    Variable("muscles", "muscles of the session, ; between, in order of entry", "list", "", "", _NO_SESSION),
    Variable("sides", "side of each of the muscles, ; between", "list", "", _levels(Side), _NO_SESSION),
    Variable("drugs", "what was injected, ; between, in order of entry", "list", "", "", _NO_SESSION),
    Variable("doses_mg", "dose of each of the drugs, ; between, NA where not recorded", "list", "mg", "", _NO_SESSION),
    Variable("volume_ml", "volume injected, all drugs together", "number", "mL", "", "empty: not recorded of each"),
)

SCORES: Final = Table(
    "scores.csv",
    (
        _PATIENT,
        _PROBLEM,
        *_PERSON,
        Variable("taken_on", "day of the score where the clinic is", "date", "YYYY-MM-DD", missing=_NEVER),
        Variable("session", "session the score names, else the last one before it", missing="empty: no session yet"),
        Variable(
            "session_no", "which session of the problem it was, from 1", "whole number", missing="empty: no session yet"
        ),
        Variable("day", "days from the session to the score", "whole number", "days", missing="empty: no session yet"),
        _TECHNIQUE,
        _GUIDANCE,
        *_GIVEN,
        Variable("scale", "nrs and faces 0 to 10, vas 0 to 100 mm, or the key of a questionnaire", missing=_NEVER),
        Variable("measure", "pain now, on average, at worst or at least", "code", "", _levels(Measure)),
        Variable("value", "the score; 0 is a score", "number", "of the scale", missing="empty: see not_given"),
        Variable("not_given", "why there is no value", "code", "", _levels(NotGiven), "empty: there is a value"),
        Variable("contact", "how it was asked", "code", "", _levels(Source)),
        Variable("stated_relief_pct", "relief as the patient put it", "number", "%"),
        Variable("baseline_of", "session of which this score is the baseline", missing="empty: of none"),
        Variable(
            "verdict",
            "verdict on the session at the end of that day, by the rule of the session's day",
            "code",
            "",
            _levels(Verdict),
            "empty: no session yet",
        ),
    ),
)
SESSIONS: Final = Table(
    "sessions.csv",
    (
        _PATIENT,
        _PROBLEM,
        *_PERSON,
        _SESSION,
        _SESSION_NO,
        Variable("performed_on", "day of the session where the clinic is", "date", "YYYY-MM-DD", missing=_NEVER),
        Variable("technique", "how it was done", "code", "", _levels(Technique), _NEVER),
        Variable("guidance", "what guided the needle", "code", "", _levels(Guidance)),
        *_GIVEN,
        Variable("scores_after", "scores with a value that belong to it", "whole number", missing=_NEVER),
        Variable("baseline_scale", "scale of the baseline", missing="empty: no baseline"),
        Variable("baseline", "value of the baseline", "number", "of the scale", missing="empty: no baseline"),
        Variable("verdict", "verdict on the day of the export", "code", "", _levels(Verdict), _NEVER),
    ),
)
SITES: Final = Table(
    "sites.csv",
    (
        _SESSION,
        Variable("muscle", "key of the muscle", missing=_NEVER),
        Variable("side", "its side", "code", "", _levels(Side), _NEVER),
        Variable("points", "points needled", "whole number", missing=_NEVER),
        Variable("volume_ml", "volume into this muscle", "number", "mL"),
        *(
            Variable(name, f"{name.replace('_', ' ')} found", "yes or no", "", _YES_NO)
            for name in ("taut_band", "tender_spot", "referred_pain", "recognised_pain", "twitch")
        ),
    ),
)
DOSES: Final = Table(
    "doses.csv",
    (
        _SESSION,
        Variable("drug", "key of the drug", missing=_NEVER),
        Variable("concentration_mg_ml", "strength", "number", "mg/mL"),
        Variable("volume_ml", "volume", "number", "mL"),
        Variable("dose_mg", "concentration times volume", "number", "mg"),
        Variable("with_epinephrine", "with epinephrine", "yes or no", "", _YES_NO, _NEVER),
    ),
)
TABLES: Final = (SCORES, SESSIONS, SITES, DOSES)


def write_table(stream: TextIO, table: Table, rows: Iterable[Mapping[str, Any]]) -> int:
    """Header and rows, LF line ends; texts that look like a formula are guarded as in the bundle. Counts the rows."""
    out = csv.writer(stream, lineterminator="\n")
    names = [column.name for column in table.columns]
    out.writerow(names)
    count = 0
    for row in rows:
        out.writerow([cell(row[name]) for name in names])
        count += 1
    return count


def cell(value: Any) -> str:
    """Empty where it is None, and never for zero."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float):
        return number_text(value)
    return guarded(str(value))


def write_dictionary(stream: TextIO) -> int:
    """Every column of every file, a row each."""
    out = csv.writer(stream, lineterminator="\n")
    out.writerow(_HEAD)
    count = 0
    for table in TABLES:
        for it in table.columns:
            out.writerow([table.name, it.name, it.meaning, it.type, it.unit, it.levels, it.missing])
            count += 1
    return count
