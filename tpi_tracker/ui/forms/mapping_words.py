"""The words of the wizard for spreadsheets: fields, scales and times as a person calls them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from tpi_tracker.ui.dialogs.field_words import field_words

OFFERED: Sequence[str] = (
    *("patient.patient_no", "patient.name", "patient.family_name", "patient.given_name", "patient.birth_date"),
    *("patient.sex", "patient.phone", "patient.weight_kg", "patient.allergies", "patient.anticoagulant"),
    *("patient.note", "problem.title", "problem.problem_id", "problem.side", "problem.onset_date", "problem.icd10"),
    *("session.performed_at", "session.time", "session.operator", "session.technique", "session.guidance"),
    *("session.consent", "session.note", "site.muscle", "site.side", "site.points", "site.volume_ml"),
    *("injectate.drug", "injectate.concentration_mg_ml", "injectate.volume_ml", "injectate.lot", "injectate.expiry"),
    *("score.value", "score.scale", "score.taken_at", "score.measure", "score.source", "score.note"),
)
"""The fields the wizard offers; a mapping file can name more, and keeps them."""

WHENS: Sequence[str] = (
    *("before", "30 minutes", "1 hour", "1 day", "3 days", "1 week", "2 weeks", "3 weeks", "4 weeks", "6 weeks"),
    *("8 weeks", "12 weeks", "1 month", "2 months", "3 months", "6 months", "12 months"),
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("mapping", text)


def kind_words(kind: str) -> str:
    """What a group of fields, or a file of the bundle, is about."""
    words = {
        "patient": _tr("Patient"),
        "problem": _tr("Problem"),
        "session": _tr("Session"),
        "site": _tr("Site"),
        "injectate": _tr("Drug"),
        "score": _tr("Score"),
    }
    return words.get(kind.removesuffix("s"), kind)


def name_of(field: str) -> str:
    """A field by its group: *Patient: Date of birth*."""
    group, _, name = field.partition(".")
    return f"{kind_words(group)}: {plain_name(name)}"


def plain_name(name: str) -> str:
    """A field's own name."""
    words = {
        "patient_no": _tr("Clinic number"),
        "name": _tr("Family and given name"),
        "problem_id": _tr("Key of the problem"),
        "performed_at": _tr("Day"),
        "time": _tr("Time of day"),
    }
    return words.get(name) or field_words(name) or name


def scale_words(scale: str) -> str:
    """A scale with its ends."""
    words = {
        "nrs": _tr("NRS 0–10"),
        "vas": _tr("VAS 0–100 mm"),
        "vas cm": _tr("VAS 0–10 cm"),
        "faces": _tr("Faces 0–10"),
    }
    return words.get(scale, scale.upper())


def when_words(when: str) -> str:
    """How long after the session a score was taken."""
    number, _, unit = when.partition(" ")
    units = {
        "minute": _tr("{number} min after"),
        "hour": _tr("{number} h after"),
        "day": _tr("{number} d after"),
        "week": _tr("{number} wk after"),
        "month": _tr("{number} mo after"),
    }
    known = units.get(unit.removesuffix("s"))
    return _tr("Before the session") if known is None else known.format(number=number)


def state_words(state: str) -> str:
    """What becomes of a row."""
    words = {"accepted": _tr("will be stored"), "skipped": _tr("is there already"), "refused": _tr("is refused")}
    return words.get(state, state)
