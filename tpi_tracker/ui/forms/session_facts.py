"""What is recorded that matters before the needle: stated and asked, never ordered."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from tpi_tracker.domain.codes import Technique
from tpi_tracker.domain.patient import Patient
from tpi_tracker.services import catalogue
from tpi_tracker.ui.forms import session_lots, session_reading
from tpi_tracker.ui.forms.session_content import SessionContent


class Fact(NamedTuple):
    """One line. ``tone``: ``alert`` and ``caution`` are to note, ``good`` is checked, ``pending`` is not known."""

    tone: str
    title: str
    text: str


def _tr(text: str) -> str:
    return QCoreApplication.translate("session_facts", text)


def facts(patient: Patient, content: SessionContent, day: date) -> list[Fact]:
    """The lines of the card, in a fixed order; ``day`` is that of the session."""
    found = [_anticoagulant(patient), _pleura(content), _allergy(patient, content)]
    if patient.pregnant:
        found.append(Fact("caution", _tr("Pregnancy"), _tr("recorded as pregnant")))
    if patient.diabetes and _has_kind(content, "steroid"):
        found.append(Fact("caution", _tr("Diabetes"), _tr("recorded; a steroid is among the components")))
    found += _lots(content, day)
    return [fact for fact in found if fact is not None]


def to_note(found: list[Fact]) -> int:
    """How many lines ask for an eye."""
    return sum(fact.tone in {"caution", "alert"} for fact in found)


def _anticoagulant(patient: Patient) -> Fact:
    drug = (patient.anticoagulant or "").strip()
    title = _tr("Anticoagulant")
    if not drug:
        return Fact("pending", title, _tr("not asked"))
    if drug.casefold() in {"no", "none"}:
        return Fact("good", title, _tr("none taken"))
    return Fact("caution", title, _tr("{drug}; note last dose and pressure time").format(drug=drug))


def _pleura(content: SessionContent) -> Fact | None:
    names: list[str] = []
    for row in content.rows():
        muscle = catalogue.muscle(row.muscle) if row.muscle else None
        if muscle is not None and muscle.pleural and muscle.short not in names:
            names.append(muscle.short)
    if names:
        said = _tr("{muscles}: depth and angle").format(muscles=", ".join(names))
        return Fact("caution", _tr("Pleura"), said)
    return Fact("good", _tr("Pleura"), _tr("no site close to it")) if content.rows() else None


def _allergy(patient: Patient, content: SessionContent) -> Fact:
    title, recorded = _tr("Allergy"), patient.allergy_list
    if not recorded:
        return Fact("pending", title, _tr("not asked"))
    if all(part.casefold() in {"no", "none", "none known", "nkda"} for part in recorded):
        return Fact("good", title, _tr("none known"))
    for row in content.injectates:
        drug = catalogue.drug(row.drug) if row.drug else None
        if drug is None or content.technique != Technique.INJECTION.value:
            continue
        words = {drug.key.replace("_", " "), drug.name.casefold(), *(a for a in drug.abbreviations if len(a) > 3)}
        hit = next((part for part in recorded if any(word in part.casefold() for word in words)), None)
        if hit is not None:
            return Fact("alert", title, _tr("{drug}: recorded {allergy}").format(drug=drug.name, allergy=hit))
    named = ", ".join(part.split(":")[0].strip().casefold() for part in recorded)
    if any(not row.is_empty for row in content.injectates):
        return Fact("good", title, _tr("no component is named in {allergies}").format(allergies=named))
    return Fact("caution", title, _tr("recorded: {allergies}").format(allergies=named))


def _lots(content: SessionContent, day: date) -> list[Fact]:
    found: list[Fact] = []
    for _, row in session_lots.injected(content):
        if not (row.lot.strip() or row.expiry.strip()):
            continue
        title, expiry = session_lots.name(row), session_lots.expiry_of(row, day)
        if expiry is None:
            found.append(Fact("pending", title, _tr("expiry not recorded")))
            continue
        word = session_reading.expiry_words(expiry)
        if expiry < day:
            found.append(Fact("alert", title, _tr("expired {date}").format(date=word)))
        else:
            found.append(Fact("good", title, _tr("valid to {date}").format(date=word)))
    return found


def _has_kind(content: SessionContent, kind: str) -> bool:
    known = [catalogue.drug(row.drug) for row in content.injectates if row.drug]
    return any(drug is not None and drug.kind.value == kind for drug in known)
