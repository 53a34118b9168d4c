"""The versions of a session in the words of its history: one line for each field and row in which they differ."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.record import Record, Row
from tpi_tracker.domain.score import Answer, Score
from tpi_tracker.domain.session import Injectate, Site
from tpi_tracker.domain.trends import ChartSite
from tpi_tracker.render.injection_words import sites_words
from tpi_tracker.render.wording import word
from tpi_tracker.services import patient_view, questionnaires
from tpi_tracker.services.histories import NOT_TOLD, FieldChange, PartTold
from tpi_tracker.services.session_conflicts import ComparedSession, DifferingPart
from tpi_tracker.tongue import spoken
from tpi_tracker.ui.dialogs.field_words import field_words, value_words
from tpi_tracker.ui.dialogs.part_words import part_fact
from tpi_tracker.ui.dialogs.whole_conflict import Line

_NAMES = {"muscle": patient_view.muscle_name, "drug": patient_view.drug_name}


def lines_of(compared: ComparedSession, zone: ZoneInfo) -> list[Line]:
    """The session's own fields first, then scores, sites, ingredients and checks."""
    lines = []
    for each in compared.fields:
        label = _label(each.field)
        if label is not None:
            base, theirs, mine = (_words(each.field, value, zone) for value in each[1:])
            lines.append(Line(label, base, theirs, mine))
    return lines + [part_line(part, zone) for part in compared.parts]


def value_words_of(record: Record, field: str, zone: ZoneInfo) -> str:
    """A field's value in words; an answer in the words of its choice."""
    value = getattr(record, field)
    if isinstance(record, Answer) and field == "value":
        known = questionnaires.instrument(record.instrument)
        item = known.item(record.item) if known is not None else None
        choice = item.choice(value) if item is not None else None
        return choice.text if choice is not None else str(value)
    return _words(field, value, zone)


def _label(field: str) -> str | None:
    say = QCoreApplication.translate
    own = {"follow_ups": say("session_conflict", "Follow-ups"), "safety_call": say("session_conflict", "Safety call")}
    return own.get(field) or field_words(field)


def _words(field: str, value: Any, zone: ZoneInfo) -> str:
    say = QCoreApplication.translate
    if field == "follow_ups":
        days: Sequence[date] = value
        return "\n".join(value_words(field, day) for day in days) or say("session_conflict", "none")
    if field == "state" and value:
        return word("safety_state", value.value)
    if field in _NAMES and value:
        return _NAMES[field](value)
    return value_words(field, value, zone)


def part_line(part: DifferingPart, zone: ZoneInfo) -> Line:
    """A row that all three have is told by what differs in it; one that is not everywhere is told whole."""
    say = QCoreApplication.translate
    there = [row for row in part[1:] if isinstance(row, Row)]
    fields = [name for name in part.fields if not name.startswith("map_") and field_words(name)]
    is_moved = any(name.startswith("map_") for name in part.fields)
    sides = []
    for row in (part.base, part.theirs, part.mine):
        if row is None:
            is_gone = part.base is not None
            sides.append(say("session_conflict", "taken away") if is_gone else say("session_conflict", "not there"))
        elif len(there) < 3 and not fields:
            sides.append(whole_words(row, zone))
        else:
            told = [f"{spoken().lowered(str(field_words(name)))} {value_words_of(row, name, zone)}" for name in fields]
            if is_moved and not told:
                told = [say("session_conflict", "place on the body map")]
            sides.append("\n".join(told))
    return Line(title_words(there[0], part.part), *sides)


def title_words(row: Row, part: str = "") -> str:
    """``Site: L rhomboids``. Of a score ``part`` says what it is to a session."""
    say = QCoreApplication.translate
    if isinstance(row, Score):
        of_session = {
            "baseline": say("session_conflict", "Baseline"),
            "post_score": say("session_conflict", "Post score"),
        }
        return of_session.get(part) or word("scale", row.scale)
    if isinstance(row, FollowUp):
        label = say("session_conflict", "Follow-up") if row.asks_score else say("session_conflict", "Safety call")
        return f"{label}: {value_words('due_on', row.due_on)}"
    if isinstance(row, Complication):
        return say("session_conflict", "Complication: {kind}").format(kind=word("complication", row.kind))
    if isinstance(row, Answer):
        known = questionnaires.instrument(row.instrument)
        item = known.item(row.item) if known is not None else None
        return item.short[:1].upper() + item.short[1:] if item is not None else say("fields", "Answer")
    label, _, _ = part_fact(PartTold(row, "amend", ()))
    if isinstance(row, Site):
        return f"{label}: {sites_words([ChartSite(row.side.value, patient_view.muscle_name(row.muscle), row.points)])}"
    return f"{label}: {patient_view.drug_name(row.drug)}" if isinstance(row, Injectate) else label


_TOLD: dict[type[Row], tuple[str, ...]] = {
    Score: ("value", "not_given", "scale", "taken_at"),
    FollowUp: ("status", "note"),
    Complication: ("severity", "noticed_at", "course", "resolved_on"),
    Answer: ("value",),
}


def whole_words(row: Row, zone: ZoneInfo) -> str:
    """A row that is not in all versions; what is missing in it is left out, and ``recorded`` where there is no more."""
    names = _TOLD.get(type(row))
    if names is not None:
        said = [value_words_of(row, name, zone) for name in names]
        missing = value_words("value", None)
        told = spoken().comma.join(words for words in said if words != missing)
        return told or QCoreApplication.translate("session_conflict", "recorded")
    changes = tuple(
        FieldChange(name, None, value) for name, value in row.model_dump().items() if name not in {*NOT_TOLD, "row_id"}
    )
    return part_fact(PartTold(row, "create", changes))[1]
