"""What follows, as FHIR R4: calls to make and made, the workup and what it weighs, the plan, the failure flag."""

from collections.abc import Iterator
from typing import Final

from tpi_tracker.domain.codes import (
    CallResult,
    FindingStatus,
    FollowUpPurpose,
    FollowUpStatus,
    HypothesisState,
    ItemState,
)
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.workup import Hypothesis, Workup, WorkupItem
from tpi_tracker.exchange.fhir_parts import (
    CONDITION_CLINICAL,
    CONDITION_VERIFICATION,
    Known,
    Resource,
    add_extension,
    at,
    coded,
    identifier,
    note,
    on,
    own,
    period,
    reference,
    resource,
    whole,
)

TASK_STATUS: Final = {
    FollowUpStatus.DUE: "requested",
    FollowUpStatus.DONE: "completed",
    FollowUpStatus.UNREACHABLE: "failed",
    FollowUpStatus.DECLINED: "rejected",
    FollowUpStatus.CANCELLED: "cancelled",
}
ITEM_STATUS: Final = {
    ItemState.ABSENT: "final",
    ItemState.PRESENT: "final",
    ItemState.ORDERED: "registered",
    ItemState.RESULTED: "final",
    ItemState.NOT_DONE: "cancelled",
}
VERIFICATION: Final = {
    HypothesisState.SUSPECTED: "differential",
    HypothesisState.SUPPORTED: "provisional",
    HypothesisState.REFUTED: "refuted",
    HypothesisState.CONFIRMED: "confirmed",
}


def follow_up(record: FollowUp, known: Known) -> Iterator[Resource]:
    """A date to ask on, as a task."""
    purpose = record.purpose or FollowUpPurpose.SCORE
    yield whole(
        resource("Task", record),
        {
            "identifier": identifier(record),
            "status": "entered-in-error" if record.is_retracted else TASK_STATUS[record.status],
            "intent": "plan",
            "code": own("follow-up", purpose.value),
            "focus": reference("problem", record.problem_id),
            "for": reference("patient", known.patient_of[record.problem_id]),
            "encounter": reference("session", record.session_id) if record.session_id in known.sessions else None,
            "restriction": {"period": {"end": on(record.due_on)}},
            "note": note(record.note),
        },
    )


def call(record: Call, known: Known) -> Iterator[Resource]:
    """One attempt to reach the patient."""
    made = resource("Communication", record)
    add_extension(made, "due-on", "valueDate", on(record.due_on))
    reached = record.result in {CallResult.SCORED, CallResult.DECLINED, CallResult.LATER}
    yield whole(
        made,
        {
            "identifier": identifier(record),
            "status": "entered-in-error" if record.is_retracted else ("completed" if reached else "not-done"),
            "statusReason": own("call-result", record.result.value),
            "subject": reference("patient", known.patient_of[record.problem_id]),
            "about": [reference("problem", record.problem_id)],
            "sent": at(record.called_at),
            "sender": {"display": record.caller} if record.caller else None,
            "note": note(record.note),
        },
    )


def workup(record: Workup, known: Known) -> Iterator[Resource]:
    """The checklist as a task; what it found stands in observations and conditions that name it."""
    known.problem_of[record.workup_id] = record.problem_id
    status = "completed" if record.concluded_on else "in-progress"
    yield whole(
        resource("Task", record),
        {
            "identifier": identifier(record),
            "status": "entered-in-error" if record.is_retracted else status,
            "intent": "order",
            "code": own("workup", "differential_workup"),
            "focus": reference("problem", record.problem_id),
            "for": reference("patient", known.patient_of[record.problem_id]),
            "executionPeriod": period(record.opened_on, record.concluded_on),
            "note": note(record.conclusion),
        },
    )


def workup_item(record: WorkupItem, known: Known) -> Iterator[Resource]:
    """One item of the checklist. What was ordered is registered, what was not done is cancelled, with its reason."""
    problem = known.problem_of[record.workup_id]
    made = resource("Observation", record)
    add_extension(made, "workup", "valueReference", reference("workup", record.workup_id))
    add_extension(made, "concordant", "valueBoolean", record.concordant)
    add_extension(made, "reason", "valueString", record.reason)
    parts = [
        {"code": own("observation", name), "valueString": value}
        for name, value in (("result", record.result),)
        if value is not None
    ]
    yield whole(
        made,
        {
            "identifier": identifier(record),
            "status": "entered-in-error" if record.is_retracted else ITEM_STATUS[record.state],
            "code": own("workup-item", record.item),
            "subject": reference("patient", known.patient_of[problem]),
            "focus": [reference("problem", problem)],
            "effectiveDateTime": on(record.date) if record.date else None,
            "valueCodeableConcept": own("item-state", record.state.value),
            "component": parts or None,
            "note": note(record.note),
        },
    )


def hypothesis(record: Hypothesis, known: Known) -> Iterator[Resource]:
    """A possible source of the pain, with how sure the clinician is."""
    problem = known.problem_of[record.workup_id]
    made = resource("Condition", record)
    add_extension(made, "workup", "valueReference", reference("workup", record.workup_id))
    gone = record.is_retracted or record.state is HypothesisState.REFUTED
    yield whole(
        made,
        {
            "identifier": identifier(record),
            "clinicalStatus": None if gone else coded(CONDITION_CLINICAL, "active"),
            "verificationStatus": coded(
                CONDITION_VERIFICATION, "entered-in-error" if record.is_retracted else VERIFICATION[record.state]
            ),
            "code": own("pain-source", record.source),
            "bodySite": [own("side", record.side.value)] if record.side else None,
            "subject": reference("patient", known.patient_of[problem]),
            "recordedDate": on(record.date) if record.date else None,
            "note": note(record.note),
        },
    )


def plan_step(record: PlanStep, known: Known) -> Iterator[Resource]:
    """A pathway begun or intended, and how it was answered."""
    made = resource("CarePlan", record)
    add_extension(made, "review-on", "valueDate", on(record.review_on) if record.review_on else None)
    add_extension(made, "response", "valueString", record.response)
    status = "completed" if record.ended_on else "active"
    doing = "completed" if record.ended_on else "in-progress"
    what = own("pathway", record.pathway.value)
    detail = {"code": what, "status": "entered-in-error" if record.is_retracted else doing}
    yield whole(
        made,
        {
            "identifier": identifier(record),
            "status": "entered-in-error" if record.is_retracted else status,
            "intent": "plan",
            "title": what["text"],
            "description": record.detail,
            "subject": reference("patient", known.patient_of[record.problem_id]),
            "period": period(record.started_on, record.ended_on),
            "addresses": [reference("problem", record.problem_id)],
            "activity": [{"detail": detail}],
            "note": note(record.note),
        },
    )


def flag(record: Finding, known: Known) -> Iterator[Resource]:
    """A finding of treatment failure; set aside or concluded it is inactive."""
    made = resource("Flag", record)
    add_extension(made, "flag-status", "valueCode", record.status.value.replace("_", "-"))
    add_extension(made, "dismissal-reason", "valueString", record.dismissal_reason)
    active = "active" if record.status in {FindingStatus.OPEN, FindingStatus.IN_WORKUP} else "inactive"
    until = record.dismissed_until
    add_extension(made, "dismissed-until", "valueDate", on(until) if until else None)
    yield whole(
        made,
        {
            "identifier": identifier(record),
            "status": "entered-in-error" if record.is_retracted else active,
            "code": own("flag", record.kind.value),
            "subject": reference("patient", known.patient_of[record.problem_id]),
            "period": {"start": at(record.since)},
        },
    )
