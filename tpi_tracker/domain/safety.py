"""What is looked at before the needle: patient, components and muscles against what is recorded and answered.

It states and asks. An allergy to a component and a dose above the maximum ask for a typed reason before the save;
anticoagulant, infection and pregnancy never stop anything. What nobody asked is not known, never clear.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from tpi_tracker.domain import last_dose
from tpi_tracker.domain.allergy_words import begins, holds
from tpi_tracker.domain.codes import Sex
from tpi_tracker.domain.dose import SessionDose
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.rules import RuleSource
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.steroids import SteroidRule, SteroidSum
from tpi_tracker.domain.steroids import told as steroid_told


class CheckKey(StrEnum):
    """What was looked at; the key under which an answer or an override is kept."""

    DOSE = "dose"
    ALLERGY = "allergy"
    ANTICOAGULANT = "anticoagulant"
    INFECTION = "infection"
    PREGNANCY = "pregnancy"
    PLEURA = "pleura"
    DIABETES = "diabetes"
    STEROID = "steroid"
    LOT = "lot"


class Level(StrEnum):
    """``alert`` and ``caution`` are to note, ``clear`` was looked at, ``unknown`` was not asked or not recorded."""

    ALERT = "alert"
    CAUTION = "caution"
    CLEAR = "clear"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class AllergyGroup:
    """Drugs that an allergy recorded by one of ``words`` (or with one of ``inside`` in it) concerns."""

    key: str
    drugs: tuple[str, ...]
    source: str
    review: str
    words: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    with_epinephrine: bool = False

    def is_named_in(self, allergy: str) -> bool:
        return any(begins(word, allergy) for word in self.words) or any(holds(part, allergy) for part in self.inside)

    def concerns(self, component: "Component") -> bool:
        return component.drug in self.drugs or (self.with_epinephrine and component.with_epinephrine)


@dataclass(frozen=True, slots=True)
class SafetyRule:
    """``call_after_days``: when a safety call is due after a session close to the pleura; ages in completed years."""

    about: RuleSource
    call_after_days: int
    pregnancy_asked_from: int
    pregnancy_asked_to: int
    groups: tuple[AllergyGroup, ...]


@dataclass(frozen=True, slots=True)
class Component:
    """One ingredient. ``names`` are the words it is known by; ``lot`` and ``expiry`` as recorded."""

    drug: str
    name: str
    names: tuple[str, ...] = ()
    is_steroid: bool = False
    with_epinephrine: bool = False
    lot: str = ""
    expiry: date | None = None


@dataclass(frozen=True, slots=True)
class Answers:
    """What was asked and typed in the form. None and the empty text: not asked, not typed."""

    infection: bool | None = None
    pregnant: bool | None = None
    last_dose: str = ""
    allergy_reason: str = ""
    dose_reason: str = ""


class Check(NamedTuple):
    """One line. ``stops``: a reason has to be typed before the save, and none is yet.

    ``value`` names a lot; where it has no number (``is_named`` is false) the drug.
    """

    key: CheckKey
    level: Level
    text: Sentence
    stops: bool = False
    value: str = ""
    is_named: bool = True


class Procedure(NamedTuple):
    """What is about to be done: ingredients, the muscles close to the pleura by their short names, and the date.

    ``at`` is the instant of the needle; None while it is not known.
    """

    day: date
    components: Sequence[Component]
    pleural: Sequence[str]
    has_sites: bool
    dose: SessionDose | None = None
    steroid: SteroidSum | None = None
    at: datetime | None = None


def checks_of(
    patient: Patient, procedure: Procedure, answers: Answers, rule: SafetyRule, steroid_rule: SteroidRule
) -> tuple[Check, ...]:
    """Every line, in a fixed order. The dose is told by its own meter and is not among them."""
    found = [
        _anticoagulant(patient, answers, procedure.at),
        _pleura(procedure),
        allergy_check(patient, procedure.components, answers, rule),
        _infection(procedure, answers),
        _pregnancy(patient, procedure, answers, rule),
        _diabetes(patient, procedure),
        _steroid(procedure, steroid_rule),
        *_lots(procedure),
    ]
    return tuple(check for check in found if check is not None)


def may_be_asked_of_pregnancy(patient: Patient, day: date, rule: SafetyRule) -> bool:
    """Whether pregnancy is asked: of all but men, in the ages of the rule."""
    asked = rule.pregnancy_asked_from <= patient.age_on(day) <= rule.pregnancy_asked_to
    return patient.sex is not Sex.MALE and asked


def allergy_check(patient: Patient, components: Sequence[Component], answers: Answers, rule: SafetyRule) -> Check:
    """An allergy to a component, by its name or its group, stops until a reason is typed."""
    recorded = patient.allergy_list
    if not recorded:
        return Check(CheckKey.ALLERGY, Level.UNKNOWN, Sentence("safety.not_asked"))
    if patient.denies_allergies:
        return Check(CheckKey.ALLERGY, Level.CLEAR, Sentence("safety.allergy.none"))
    hits = _hits(components, recorded, rule)
    if hits:
        text = Sentence("safety.allergy.hits", {"hits": hits})
        return Check(CheckKey.ALLERGY, Level.ALERT, text, stops=not answers.allergy_reason.strip())
    named = {"allergies": [part.split(":")[0].strip().casefold() for part in recorded]}
    if components:
        return Check(CheckKey.ALLERGY, Level.CLEAR, Sentence("safety.allergy.no_match", named))
    return Check(CheckKey.ALLERGY, Level.CAUTION, Sentence("safety.allergy.recorded", named))


def _hits(components: Sequence[Component], recorded: Iterable[str], rule: SafetyRule) -> list[Sentence]:
    """One sentence for each recorded allergy that concerns components, however many they are."""
    concerned: dict[str, list[Sentence]] = {}
    for component in components:
        hit = _hit(component, recorded, rule)
        if hit is not None and hit[1] not in concerned.setdefault(hit[0], []):
            concerned[hit[0]].append(hit[1])
    return [
        Sentence("safety.allergy.hit", {"drugs": drugs, "allergy": allergy}) for allergy, drugs in concerned.items()
    ]


def _hit(component: Component, recorded: Iterable[str], rule: SafetyRule) -> tuple[str, Sentence] | None:
    """The recorded allergy that concerns the component, and the words for the component."""
    for allergy in recorded:
        if any(begins(name, allergy, len(name) < 5) for name in component.names):
            return allergy, Sentence("safety.allergy.named", {"drug": component.name})
    for group in rule.groups:
        if not group.concerns(component):
            continue
        for allergy in recorded:
            if group.is_named_in(allergy):
                return allergy, Sentence("safety.allergy.group", {"drug": component.name, "group": group.key})
    return None


def _anticoagulant(patient: Patient, answers: Answers, at: datetime | None) -> Check:
    drug = patient.anticoagulant_taken
    if drug is not None:
        return Check(CheckKey.ANTICOAGULANT, Level.CAUTION, _last_dose(drug, answers.last_dose.strip(), at))
    if not (patient.anticoagulant or "").strip():
        return Check(CheckKey.ANTICOAGULANT, Level.UNKNOWN, Sentence("safety.not_asked"))
    return Check(CheckKey.ANTICOAGULANT, Level.CLEAR, Sentence("safety.anticoagulant.none"))


def _last_dose(drug: str, words: str, at: datetime | None) -> Sentence:
    """The drug with its last dose and the hours since, as far as they are known; words of the past as they were typed.

    The time is said in the offset it was told in.
    """
    taken = last_dose.read(words)
    if not words:
        return Sentence("safety.anticoagulant.taken", {"drug": drug})
    if taken is None:
        return Sentence("safety.anticoagulant.last_dose", {"drug": drug, "last": words})
    if not isinstance(taken, datetime):
        return Sentence("safety.anticoagulant.last_dose_day", {"drug": drug, "on": taken})
    told = {"drug": drug, "on": taken.date(), "time": f"{taken:%H:%M}"}
    if at is None:
        return Sentence("safety.anticoagulant.last_dose_time", told)
    hours = last_dose.hours_before(taken, at)
    key = "last_dose_at" if hours >= 0 else "last_dose_after"
    return Sentence(f"safety.anticoagulant.{key}", told | ({"hours": hours} if hours >= 0 else {}))


def _pleura(procedure: Procedure) -> Check | None:
    if procedure.pleural:
        text = Sentence("safety.pleura.close", {"muscles": list(procedure.pleural)})
        return Check(CheckKey.PLEURA, Level.CAUTION, text)
    if procedure.has_sites:
        return Check(CheckKey.PLEURA, Level.CLEAR, Sentence("safety.pleura.none"))
    return None


def _infection(procedure: Procedure, answers: Answers) -> Check:
    if answers.infection is None:
        return Check(CheckKey.INFECTION, Level.UNKNOWN, Sentence("safety.not_asked"))
    if not answers.infection:
        return Check(CheckKey.INFECTION, Level.CLEAR, Sentence("safety.infection.no"))
    steroid = any(component.is_steroid for component in procedure.components)
    return Check(CheckKey.INFECTION, Level.CAUTION, Sentence(f"safety.infection.{'steroid' if steroid else 'yes'}"))


def _pregnancy(patient: Patient, procedure: Procedure, answers: Answers, rule: SafetyRule) -> Check | None:
    if answers.pregnant is not None:
        key = "asked_yes" if answers.pregnant else "asked_no"
        level = Level.CAUTION if answers.pregnant else Level.CLEAR
        return Check(CheckKey.PREGNANCY, level, Sentence(f"safety.pregnancy.{key}"))
    if patient.pregnant:
        return Check(CheckKey.PREGNANCY, Level.CAUTION, Sentence("safety.pregnancy.recorded"))
    if not may_be_asked_of_pregnancy(patient, procedure.day, rule):
        return None
    if patient.pregnant is None:
        return Check(CheckKey.PREGNANCY, Level.UNKNOWN, Sentence("safety.not_asked"))
    return Check(CheckKey.PREGNANCY, Level.CLEAR, Sentence("safety.pregnancy.not"))


def _diabetes(patient: Patient, procedure: Procedure) -> Check | None:
    if not any(component.is_steroid for component in procedure.components) or patient.diabetes is False:
        return None
    if patient.diabetes:
        return Check(CheckKey.DIABETES, Level.CAUTION, Sentence("safety.diabetes.steroid"))
    return Check(CheckKey.DIABETES, Level.UNKNOWN, Sentence("safety.diabetes.not_asked"))


def _steroid(procedure: Procedure, rule: SteroidRule) -> Check | None:
    found = procedure.steroid
    if found is None or not any(component.is_steroid for component in procedure.components):
        return None
    level = Level.CAUTION if found.is_above(rule) or found.unknown else Level.CLEAR
    return Check(CheckKey.STEROID, level, steroid_told(found, rule))


def _lots(procedure: Procedure) -> Iterable[Check]:
    for component in procedure.components:
        if not component.lot and component.expiry is None:
            continue
        level, text = Level.UNKNOWN, Sentence("safety.lot.no_expiry")
        if component.expiry is not None:
            is_past = component.expiry < procedure.day
            level = Level.ALERT if is_past else Level.CLEAR
            text = Sentence("safety.lot.expired" if is_past else "safety.lot.valid", {"on": component.expiry})
        name = component.lot or component.name
        yield Check(CheckKey.LOT, level, text, value=name, is_named=bool(component.lot))
