"""Two records of one person: what the one that goes on takes over from the other.

Who the person is stays as it stands in the record that goes on. Nothing that can harm is lost: allergies and
anticoagulants of both are kept, a yes weighs more than a no, and what was never asked is filled from the other.
"""

from typing import Final

from tpi_tracker.domain.codes import Contact
from tpi_tracker.domain.denial import denies
from tpi_tracker.domain.patient import Patient

CLINICAL: Final = ("sex", "phone", "weight_kg", "allergies", "anticoagulant", "pregnant", "diabetes", "contact", "note")
"""What may be taken over, in the order of the form."""


def joined(kept: Patient, other: Patient) -> Patient:
    """``kept`` with what it takes over from ``other``."""
    return kept.changed(
        sex=kept.sex if kept.sex is not None else other.sex,
        phone=kept.phone or other.phone,
        weight_kg=kept.weight_kg if kept.weight_kg is not None else other.weight_kg,
        allergies=_allergies(kept, other),
        anticoagulant=_anticoagulant(kept, other),
        pregnant=_yes_of_either(kept.pregnant, other.pregnant),
        diabetes=_yes_of_either(kept.diabetes, other.diabetes),
        contact=_contact(kept.contact, other.contact),
        note=_note(kept.note, other.note),
    )


def taken_over(kept: Patient, other: Patient) -> tuple[str, ...]:
    """The fields in which the record that goes on changes."""
    after = joined(kept, other)
    return tuple(name for name in CLINICAL if getattr(after, name) != getattr(kept, name))


def left_behind(kept: Patient, other: Patient) -> tuple[str, ...]:
    """The fields whose value stays in the other record alone: both are filled, and the one that goes on is kept."""
    after = joined(kept, other)
    alone = ("sex", "phone", "weight_kg", "contact")
    return tuple(
        name for name in alone if getattr(other, name) is not None and getattr(other, name) != getattr(after, name)
    )


def _allergies(kept: Patient, other: Patient) -> str | None:
    named = [text for text in (*kept.allergy_list, *other.allergy_list) if not denies(text)]
    both: dict[str, str] = {}
    for text in named:
        both.setdefault(text.casefold(), text)
    if both:
        return "; ".join(both.values())
    return kept.allergies or other.allergies


def _anticoagulant(kept: Patient, other: Patient) -> str | None:
    taken = [drug for drug in (kept.anticoagulant_taken, other.anticoagulant_taken) if drug]
    if taken:
        return "; ".join(dict.fromkeys(taken))
    return kept.anticoagulant or other.anticoagulant


def _yes_of_either(kept: bool | None, other: bool | None) -> bool | None:
    if kept is None or other is None:
        return other if kept is None else kept
    return kept or other


def _contact(kept: Contact | None, other: Contact | None) -> Contact | None:
    """May be called only where neither record says otherwise."""
    if kept in {None, Contact.OK} and other is not None:
        return other
    return kept


def _note(kept: str | None, other: str | None) -> str | None:
    if kept and other and other.strip() not in kept:
        return f"{kept}\n{other}"
    return kept or other
