"""The checks before the needle of a session that is kept: what stops it without a reason, in form and save alike."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from tpi_tracker.domain import dose_telling, safety
from tpi_tracker.domain.codes import FollowUpPurpose, SafetyState, Technique
from tpi_tracker.domain.dose import Given, Lacks, SessionDose, dose_of, lacking
from tpi_tracker.domain.errors import DomainError
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.past_dose import PastDose
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.safety import Answers, CheckKey, Component
from tpi_tracker.domain.safety_check import SafetyCheck
from tpi_tracker.domain.session import Injectate, Session
from tpi_tracker.render.wording import say
from tpi_tracker.services import catalogue, past_doses
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.store.database import Reader

_ANSWERED = {SafetyState.CLEAR: False, SafetyState.NOTED: True}


def component(drug: str, with_epinephrine: bool = False, lot: str = "", expiry: date | None = None) -> Component:
    """An ingredient with all that the formulary says of it."""
    known = catalogue.drug(drug)
    if known is None:
        name = drug.replace("_", " ")
        return Component(drug, name, (name,), False, with_epinephrine, lot, expiry)
    names = (known.key.replace("_", " "), known.name, *known.abbreviations, *known.ingredients)
    return Component(drug, known.name, names, known.kind.value == "steroid", with_epinephrine, lot, expiry)


def given_of(part: Injectate) -> Given:
    """A component as the sums take it."""
    lacks = lacking(part.concentration_mg_ml, part.volume_ml)
    return Given(part.drug, part.dose_mg, part.with_epinephrine, lacks or Lacks.AMOUNT)


def answers_of(checks: Iterable[SafetyCheck]) -> Answers:
    """What the rows kept with a session say."""
    known = {check.concern: check for check in checks}

    def note(key: CheckKey, state: SafetyState) -> str:
        check = known.get(key.value)
        return check.note or "" if check is not None and check.state is state else ""

    def answer(key: CheckKey) -> bool | None:
        check = known.get(key.value)
        return None if check is None else _ANSWERED.get(check.state)

    return Answers(
        infection=answer(CheckKey.INFECTION),
        pregnant=answer(CheckKey.PREGNANCY),
        last_dose=note(CheckKey.ANTICOAGULANT, SafetyState.NOTED),
        allergy_reason=note(CheckKey.ALLERGY, SafetyState.OVERRIDDEN),
        dose_reason=note(CheckKey.DOSE, SafetyState.OVERRIDDEN),
    )


def rows_of(answers: Answers, session_id: str, *, allergy: bool, dose: bool) -> tuple[SafetyCheck, ...]:
    """The rows that keep these answers; ``allergy`` and ``dose`` say whether there is something to override.

    What was not asked has no row.
    """
    found: list[tuple[CheckKey, SafetyState, str | None]] = []
    if allergy and answers.allergy_reason.strip():
        found.append((CheckKey.ALLERGY, SafetyState.OVERRIDDEN, answers.allergy_reason.strip()))
    if answers.last_dose.strip():
        found.append((CheckKey.ANTICOAGULANT, SafetyState.NOTED, answers.last_dose.strip()))
    for key, answer in ((CheckKey.INFECTION, answers.infection), (CheckKey.PREGNANCY, answers.pregnant)):
        if answer is not None:
            found.append((key, SafetyState.NOTED if answer else SafetyState.CLEAR, None))
    if dose and answers.dose_reason.strip():
        found.append((CheckKey.DOSE, SafetyState.OVERRIDDEN, answers.dose_reason.strip()))
    return tuple(
        SafetyCheck.checked({"session_id": session_id, "concern": key.value, "state": state, "note": note})
        for key, state, note in found
    )


def dose_at(
    injectates: Iterable[Injectate], past: Iterable[PastDose], day: date, weight_kg: float | None
) -> SessionDose | None:
    """The local anaesthetic of a session with what else was given that day."""
    same_day = [part.given for part in past if part.on == day]
    return dose_of([given_of(part) for part in injectates], same_day, weight_kg, catalogue.dose_rule())


def refusals(
    reader: Reader,
    clinic: Clinic,
    patient: Patient,
    session: Session,
    injectates: Sequence[Injectate],
    checks: Iterable[SafetyCheck],
) -> list[DomainError]:
    """What a save needs a typed reason for and has none: an allergy to a component, a dose above the maximum."""
    if not injectates or session.technique is not Technique.INJECTION:
        return []
    answers, found = answers_of(checks), []
    components = [component(part.drug, part.with_epinephrine) for part in injectates]
    allergy = safety.allergy_check(patient, components, answers, catalogue.safety_rule())
    if allergy.stops:
        found.append(DomainError("allergy_reason", allergy_sentence(allergy)))
    rule = catalogue.dose_rule()
    if not answers.dose_reason.strip() and any(part.drug in rule.limits for part in injectates):
        day = local_date(session.performed_at, clinic.zone)
        past = past_doses.read(reader, clinic, patient.patient_no, day)
        others = [dose for dose in past if dose.session_id != session.session_id]
        dose = dose_at(injectates, others, day, patient.weight_kg)
        if dose is not None and dose.least > rule.strong_above:
            found.append(DomainError("dose_reason", say(dose_telling.reason_wanted(dose, rule))))
    return found


def allergy_sentence(check: safety.Check) -> str:
    """The whole warning of an allergy to a component."""
    return say(check.text._replace(key="safety.allergy.reason_wanted"))


def safety_call(session: Session, clinic: Clinic) -> FollowUp:
    """The call that asks whether all is well, some days after a needle close to the pleura."""
    due = local_date(session.performed_at, clinic.zone) + timedelta(days=catalogue.safety_rule().call_after_days)
    return FollowUp(
        problem_id=session.problem_id, due_on=due, session_id=session.session_id, purpose=FollowUpPurpose.SAFETY
    )
