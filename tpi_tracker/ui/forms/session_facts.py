"""What is looked at before the needle, of the form as it stands: stated and asked, never ordered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import NamedTuple

from tpi_tracker.domain import safety
from tpi_tracker.domain.dose import Given
from tpi_tracker.domain.past_dose import PastDose
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.safety import Answers, Check, CheckKey, Component, Level, Procedure
from tpi_tracker.domain.steroids import steroid_sum
from tpi_tracker.render.wording import say, word
from tpi_tracker.services import catalogue
from tpi_tracker.services.safety import component
from tpi_tracker.ui.forms import session_dose, session_lots, session_reading
from tpi_tracker.ui.forms.session_content import SafetyContent, SessionContent

_TONES = {Level.ALERT: "alert", Level.CAUTION: "caution", Level.CLEAR: "good", Level.UNKNOWN: "pending"}
_ANSWERS = {"no": False, "yes": True}


class Fact(NamedTuple):
    """One line. ``tone``: ``alert`` and ``caution`` are to note, ``good`` is checked, ``pending`` is not known."""

    tone: str
    title: str
    text: str
    key: CheckKey = CheckKey.LOT
    stops: bool = False


def facts(
    patient: Patient, content: SessionContent, day: date, past: Sequence[PastDose] = (), at: datetime | None = None
) -> list[Fact]:
    """The lines of the card, in a fixed order; ``day`` and ``at`` are of the session, ``past`` was given before."""
    return [_fact(check, day) for check in checks(patient, content, day, past, at)]


def checks(
    patient: Patient, content: SessionContent, day: date, past: Sequence[PastDose] = (), at: datetime | None = None
) -> tuple[Check, ...]:
    """Every check but that of the dose, by the rule the save goes by."""
    rule, steroid = catalogue.safety_rule(), catalogue.steroid_rule()
    injected = [row for _, row in session_lots.injected(content)]
    given = [session_dose.given(row) for row in injected]
    parts = [
        component(row.drug, row.with_epinephrine, row.lot.strip(), session_lots.expiry_of(row, day)) for row in injected
    ]
    procedure = Procedure(
        day=day,
        components=parts,
        pleural=_pleural(content),
        has_sites=any(not site.is_empty for site in content.all_sites()),
        steroid=steroid_sum(given, past, day, steroid) if _any_steroid(given, parts) else None,
        at=at,
    )
    return safety.checks_of(patient, procedure, answers(content.safety), rule, steroid)


def answers(typed: SafetyContent) -> Answers:
    """What was asked and typed, as the rule takes it."""
    return Answers(
        infection=_ANSWERS.get(typed.infection),
        pregnant=_ANSWERS.get(typed.pregnant),
        last_dose=typed.last_dose,
        allergy_reason=typed.allergy_reason,
        dose_reason=typed.dose_reason,
    )


def content_of(kept: Answers, *, call: bool) -> SafetyContent:
    """What is kept, as the form shows it."""
    words = {False: "no", True: "yes", None: ""}
    return SafetyContent(
        infection=words[kept.infection],
        pregnant=words[kept.pregnant],
        last_dose=kept.last_dose,
        allergy_reason=kept.allergy_reason,
        dose_reason=kept.dose_reason,
        call=call,
    )


def allergy(patient: Patient, content: SessionContent) -> Check:
    """The check of the allergies alone."""
    parts = [component(row.drug, row.with_epinephrine) for _, row in session_lots.injected(content)]
    return safety.allergy_check(patient, parts, answers(content.safety), catalogue.safety_rule())


def to_note(found: Iterable[Fact]) -> int:
    """How many lines ask for an eye."""
    return sum(fact.tone in {"caution", "alert"} for fact in found)


def unasked(found: Iterable[Fact]) -> int:
    """How many lines nobody has asked about: that is not the same as nothing to note."""
    return sum(fact.tone == "pending" for fact in found)


def stopping(found: Iterable[Fact]) -> int:
    """How many lines ask for a reason before the save."""
    return sum(fact.stops for fact in found)


def _fact(check: Check, day: date) -> Fact:
    title = word("safety", check.key.value)
    if check.key is CheckKey.LOT:
        title = f"{title} {check.value}" if check.is_named else check.value
    text = check.text
    on = text.values.get("on")
    if check.key is CheckKey.LOT and isinstance(on, date):
        text = text._replace(values={**text.values, "on": session_reading.expiry_words(on)})
    return Fact(_TONES[check.level], title, say(text), check.key, check.stops)


def _pleural(content: SessionContent) -> list[str]:
    names: list[str] = []
    for row in content.all_sites():
        muscle = catalogue.muscle(row.muscle) if row.muscle else None
        if muscle is not None and muscle.pleural and muscle.short not in names:
            names.append(muscle.short)
    return names


def _any_steroid(given: Iterable[Given], parts: Iterable[Component]) -> bool:
    known = catalogue.steroid_rule().equal_mg
    return any(part.drug in known for part in given) or any(part.is_steroid for part in parts)
