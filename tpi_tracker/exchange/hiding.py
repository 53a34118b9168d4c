"""A record without what tells whose it is: other numbers, dates moved for each patient alike, no text of anybody.

What is not known to be harmless does not stand: of the texts only keys that came with the program do.
"""

import hmac
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import count
from typing import Any, Final
from zoneinfo import ZoneInfo

from tpi_tracker.domain.addendum import Addendum
from tpi_tracker.domain.denial import denies
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.score import Answer
from tpi_tracker.exchange.layout import Column, Kind, layout_of

NOTE: Final = (
    "De-identified. This file is made from a clinic's records so that it does not tell whose they are.",
    "Numbers: patients, problems, sessions and rows have new numbers, other ones in each export.",
    "Dates: all dates of one patient are moved back by the same number of days (1 to 1,825), a different number for"
    " each patient. What the numbers come from is in no file. Intervals are kept to the day; weekday and season are"
    " not. Times of day are those of the clinic's clock, written as if they were UTC.",
    "Birth: only the year of the moved birth date (as 1 January in tables). Whoever was 90 or older on the day of"
    " the export has none: an empty birth date means 90 or older.",
    "Left out: names, phone numbers, operators, callers, authors, signatures, lots and expiry dates, allergies, the"
    " name of an anticoagulant, titles, addenda, documents, all notes and every other free text. A drug, muscle, scale"
    " or item of the clinic's own reads other.",
)
"""What a de-identified export says of itself, a paragraph each."""

OLDEST: Final = 89
"""Ages above are grouped."""

FURTHEST: Final = 1825
OTHER: Final = "other"
NAMED: Final = {"patient_no": 6, "problem_id": 3, "session_id": 4, "workup_id": 3}
"""Keys that get a new name, and how many digits it takes."""
_PARENT: Final = {"problem_id": "patient_no", "session_id": "problem_id", "workup_id": "problem_id"}
_MARKS: Final = {"patient_no": "P", "problem_id": "-", "session_id": "-S", "workup_id": "-W"}
VOCABULARY: Final = {"drug", "muscle", "scale", "instrument", "item", "concern", "kind", "source"}
"""Text columns that hold a key of the catalogue."""
_EXPIRY: Final = "expiry"
_ICD: Final = re.compile(r"[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?", re.ASCII)
_PLAIN_NUMBER: Final = re.compile(r"-?\d{1,3}(\.\d{1,2})?", re.ASCII)


@dataclass
class Hiding:
    """New numbers for one export and, where ``key`` is given, everything else that tells whose a record is taken out.

    ``key`` is secret and stands in no file; None gives new numbers alone. ``words`` are the keys that came with the
    program. ``today`` is the day on which age is counted, ``zone`` the clinic's.
    """

    key: bytes | None
    words: frozenset[str]
    today: date
    zone: ZoneInfo
    new: dict[str, dict[str, str]] = field(default_factory=lambda: {name: {} for name in NAMED})
    """By kind of key: what it is called here."""
    patient_of: dict[str, dict[str, str]] = field(default_factory=lambda: {name: {} for name in NAMED})

    def name(self, kind: str, found: Iterable[tuple[str | None, str]]) -> list[str]:
        """Names the keys of one kind, ``(parent's key, key)`` each; gives them in the order of their new names."""
        parents = self.new.get(_PARENT.get(kind, ""), {})
        known = sorted(found, key=lambda pair: (parents.get(pair[0] or "", ""), self._place(pair[1])))
        numbers: dict[str | None, int] = {}
        for parent, key in known:
            numbers[parent] = numbers.get(parent, 0) + 1
            self.new[kind][key] = f"{parents.get(parent or '', '')}{_MARKS[kind]}{numbers[parent]:0{NAMED[kind]}}"
            above = _PARENT.get(kind)
            self.patient_of[kind][key] = key if above is None else self.patient_of[above][parent or ""]
        return [key for _, key in known]

    def _place(self, key: str) -> str | bytes:
        """The order of the old keys, which a clinic gives as patients come, tells nothing of the new ones."""
        return key if self.key is None else self._digest("place", key)

    def _digest(self, what: str, key: str) -> bytes:
        return hmac.digest(self.key or b"", f"{what}/{key}".encode("utf-8", "surrogatepass"), "sha256")

    def shift(self, patient_no: str) -> timedelta:
        """How far the dates of one patient are moved."""
        number = int.from_bytes(self._digest("shift", patient_no)[:8], "big")
        return timedelta(days=-1 - number % FURTHEST)

    def day(self, patient_no: str, day: date) -> date:
        """A day of a patient as this export tells it."""
        return day if self.key is None else _day_moved(day, self.shift(patient_no))

    def word(self, word: str) -> str:
        """A key of the catalogue as this export tells it."""
        return word if self.key is None or word in self.words else OTHER

    def hidden(self) -> Callable[[Record], Record | None]:
        """A function for the records of one file, in order; None is a record that does not go out."""
        rows = count(1)
        shifts: dict[str, timedelta] = {}

        def hide(record: Record) -> Record | None:
            if self.key is None:
                return record
            patient = self._owner(record)
            if patient not in shifts:
                shifts[patient] = self.shift(patient)
            return self._hide(record, shifts[patient], rows)

        return hide

    def _owner(self, record: Record) -> str:
        for name in ("patient_no", "problem_id", "session_id", "workup_id"):
            value = getattr(record, name, None)
            if value is not None:
                return self.patient_of[name][value]
        raise LookupError(f"{type(record).__name__} belongs to nobody")

    def _hide(self, record: Record, shift: timedelta, rows: Iterator[int]) -> Record | None:
        if isinstance(record, Addendum) or (isinstance(record, Answer) and not self._says_nothing_else(record)):
            return None
        said: dict[str, Any] = {}
        for column in _hidden_columns(type(record)):
            value = getattr(record, column.name)
            if value is not None:
                said[column.name] = self._value(record, column, value, shift)
        if "row_id" in type(record).model_fields:
            said["row_id"] = f"{record.KIND}-{next(rows)}"
        if isinstance(record, Patient):
            said |= self._person(record, shift)
        if isinstance(record, Problem):
            said["title"] = "Pain"
        return record.model_copy(update=said)

    def _value(self, record: Record, column: Column, value: Any, shift: timedelta) -> Any:
        name = column.name
        if name in NAMED:
            return self.new[name][value]
        if name == _EXPIRY:
            return None
        if column.kind is Kind.DATE:
            return _day_moved(value, shift)
        if column.kind is Kind.INSTANT:
            wall = value.astimezone(self.zone).replace(second=0, microsecond=0, tzinfo=UTC)
            return _instant_moved(wall, shift)
        if name in VOCABULARY:
            return self.word(value)
        if name == "merged_into":
            return self.new["patient_no"].get(value)
        if name == "visit_id":
            return f"V-{self._digest('visit', value).hex()[:12]}"
        if name == "icd10" and _ICD.fullmatch(value):
            return value
        if isinstance(record, Answer) and name == "value":
            return value
        return None

    def _says_nothing_else(self, answer: Answer) -> bool:
        """Whether it is an answer of a questionnaire that came with the program: a number or one of its choices."""
        known = answer.instrument in self.words and answer.item in self.words
        return known and (answer.value in self.words or _PLAIN_NUMBER.fullmatch(answer.value) is not None)

    def _person(self, record: Patient, shift: timedelta) -> dict[str, Any]:
        number = self.new["patient_no"][record.patient_no]
        taken = record.anticoagulant
        return {
            "family_name": "Patient",
            "given_name": number,
            "birth_date": None
            if record.age_on(self.today) > OLDEST
            else date(_day_moved(record.birth_date, shift).year, 1, 1),
            "anticoagulant": None if taken is None else ("no" if denies(taken) else "anticoagulant"),
        }


@cache
def _hidden_columns(record: type[Record]) -> tuple[Column, ...]:
    """What is looked at one by one. Numbers, yes or no, codes and values of scores stand as they are."""
    stand = {Kind.NUMBER, Kind.WHOLE, Kind.YES_NO, Kind.CODE, Kind.SCORE}
    return tuple(column for column in layout_of(record).columns if column.kind not in stand)


def _day_moved(day: date, shift: timedelta) -> date:
    """A day before the calendar begins is its first."""
    try:
        return day + shift
    except OverflowError:
        return date.min


def _instant_moved(instant: datetime, shift: timedelta) -> datetime:
    try:
        return instant + shift
    except OverflowError:
        return datetime.min.replace(tzinfo=UTC)


def known_words(contents: Iterable[Any]) -> frozenset[str]:
    """Every text without a blank in the given content, whether a key of it or a value."""
    found: set[str] = set()

    def gather(part: Any) -> None:
        if isinstance(part, str):
            found.add(part)
        elif isinstance(part, Mapping):
            found.update(part)
            for each in part.values():
                gather(each)
        elif isinstance(part, list | tuple):
            for each in part:
                gather(each)

    for content in contents:
        gather(content)
    return frozenset(word for word in found if " " not in word)
