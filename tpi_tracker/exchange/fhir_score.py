"""What the patient said, as FHIR R4: a score as an observation, answers as a questionnaire's response."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any, Final
from urllib.parse import quote

from tpi_tracker.domain.codes import NotGiven
from tpi_tracker.domain.score import Answer, Score
from tpi_tracker.exchange.fhir_parts import (
    ABSENT,
    LOINC,
    OWN,
    Known,
    Resource,
    add_extension,
    amount,
    at,
    coded,
    identifier,
    identity,
    note,
    own,
    reference,
    resource,
    whole,
)

LOINC_OF: Final = {
    "nrs": "72514-3",
    "vas": "38214-3",
    "faces": "38221-8",
    "peg": "91147-9",
    "phq9": "44261-6",
    "startback": "91351-7",
}
"""The public code of a scale (clinical sources, section 8); the change asked for by PGIC has none."""

WHY_NOT: Final = {NotGiven.REFUSED: "asked-declined", NotGiven.NOT_ASKED: "not-asked"}
PERCENT: Final = "stated_relief"


def score(record: Score, known: Known) -> Iterator[Resource]:
    """A number, or why there is none. Now, average, worst and least of one scale are told apart by ``method``."""
    public = LOINC_OF.get(record.scale)
    code = own("scale", record.scale)
    if public is not None:
        code["coding"] = [{"system": LOINC, "code": public}, *code["coding"]]
    made = resource("Observation", record)
    add_extension(made, "source", "valueCode", record.source.value if record.source else None)
    relief = record.stated_relief_pct
    yield whole(
        made,
        {
            "identifier": identifier(record),
            "status": "entered-in-error" if record.is_retracted else "final",
            "code": code,
            "subject": reference("patient", known.patient_of[record.problem_id]),
            "focus": [reference("problem", record.problem_id)],
            "encounter": reference("session", record.session_id) if record.session_id in known.sessions else None,
            "effectiveDateTime": at(record.taken_at),
            "valueQuantity": _value(record),
            "dataAbsentReason": coded(ABSENT, WHY_NOT[record.not_given]) if record.not_given else None,
            "method": own("measure", record.measure.value) if record.measure else None,
            "component": [{"code": own("observation", PERCENT), "valueQuantity": amount(relief, "%")}]
            if relief is not None
            else None,
            "note": note(record.note),
        },
    )


def _value(record: Score) -> dict[str, Any] | None:
    if record.value is None:
        return None
    return amount(record.value, "mm") if record.scale == "vas" else amount(record.value, "score", "{score}")


def answers(records: Iterable[Answer], known: Known) -> Iterator[Resource]:
    """The answers of one sitting together; ``records`` come by problem and time."""
    for (problem, _), sitting in groupby(records, lambda answer: (answer.problem_id, answer.taken_at)):
        by_instrument: dict[tuple[str, bool], list[Answer]] = {}
        for answer in sitting:
            by_instrument.setdefault((answer.instrument, answer.is_retracted), []).append(answer)
        for (instrument, is_retracted), given in by_instrument.items():
            first = given[0]
            yield {
                "resourceType": "QuestionnaireResponse",
                "id": identity("answers", first.key),
                "questionnaire": f"{OWN}questionnaire:{quote(instrument)}",
                "status": "entered-in-error" if is_retracted else "completed",
                "subject": reference("patient", known.patient_of[problem]),
                "authored": at(first.taken_at),
                "item": [{"linkId": answer.item, "answer": [{"valueString": answer.value}]} for answer in given],
            }
