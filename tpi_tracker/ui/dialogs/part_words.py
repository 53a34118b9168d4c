"""A site, an ingredient or a check of a session in one line, as its history tells it."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication

from tpi_tracker.domain.addendum import Addendum
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.safety_check import SafetyCheck
from tpi_tracker.domain.session import Injectate, Site
from tpi_tracker.domain.trends import ChartInjectate, ChartSite
from tpi_tracker.render.injection_words import injectates_words, sites_words
from tpi_tracker.render.wording import word
from tpi_tracker.services import patient_view
from tpi_tracker.services.histories import FieldChange, PartTold
from tpi_tracker.tongue import spoken
from tpi_tracker.ui.dialogs.field_words import field_words, value_words

_TITLED = frozenset(
    {"muscle", "side", "drug", "concentration_mg_ml", "volume_ml", "concern", "state", "note", "map_x", "map_y"}
    | {"text", "written_at"}
)
"""What the title of a line says already, and where on the drawing a point was set."""


def part_fact(part: PartTold) -> tuple[str, str, str]:
    """``(label, value, tone)``: what the part is, how it was recorded or what was changed in it."""
    say = QCoreApplication.translate
    label, title = _named(part.record)
    if part.action == "retract":
        return label, say("history", "{part}: taken away").format(part=title), "alert"
    if part.action == "amend":
        changes = spoken().semicolon.join(said for said in map(_change, part.changes) if said)
        return label, f"{title}: {changes}" if changes else title, "text"
    facts = [title, *_recorded(part.changes)]
    return label, " \N{MIDDLE DOT} ".join(facts), "text"


def _named(record: Record) -> tuple[str, str]:
    say = QCoreApplication.translate
    if isinstance(record, Site):
        muscle = ChartSite(record.side.value, patient_view.muscle_name(record.muscle), record.points)
        words = sites_words([muscle])
        if record.volume_ml is not None:
            words += f", {value_words('volume_ml', record.volume_ml)} mL"
        return say("history", "Site"), words
    if isinstance(record, Injectate):
        key = record.drug
        drug = ChartInjectate(
            patient_view.drug_name(key), record.concentration_mg_ml, record.volume_ml, patient_view.in_percent(key)
        )
        return say("history", "Injectate"), injectates_words([drug])
    if isinstance(record, Addendum):
        return say("history", "Addendum"), record.text
    assert isinstance(record, SafetyCheck), "no other part is told with a session"
    state = word("safety_state", record.state.value)
    return word("safety", record.concern), f"{state}: {record.note}" if record.note else state


def _recorded(changes: Iterable[FieldChange]) -> list[str]:
    """What else was recorded; what was not is left out of the line."""
    told = []
    for change in changes:
        label = field_words(change.field)
        if label is None or change.field in _TITLED or change.after in (None, "", False):
            continue
        said = "" if change.after is True else f" {value_words(change.field, change.after)}"
        told.append(f"{spoken().lowered(label)}{said}")
    return told


def _change(change: FieldChange) -> str:
    label = field_words(change.field)
    if label is None or change.field.startswith("map_"):
        return ""
    before, after = _value(change.field, change.before), _value(change.field, change.after)
    return f"{spoken().lowered(label)} {before} \N{RIGHTWARDS ARROW} {after}"


def _value(field: str, value: Any) -> str:
    return word("safety_state", value) if field == "state" and value else value_words(field, value)
