"""The clinic as one FHIR R4 Bundle (``collection``), a resource a line: the same records always give the same bytes."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, TextIO

from tpi_tracker.domain.addendum import Addendum
from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.document import Document
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.patient import Exposure, Patient
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem, Treatment
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.safety_check import SafetyCheck
from tpi_tracker.domain.score import Answer, Score
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.domain.workup import Hypothesis, Workup, WorkupItem
from tpi_tracker.exchange import fhir_course, fhir_person, fhir_score, fhir_session
from tpi_tracker.exchange.fhir_parts import OWN, Known, Resource

Make = Callable[[Any, Known], Iterator[Resource]]

OF_RECORD: dict[type[Record], Make] = {
    Patient: fhir_person.patient,
    Problem: fhir_person.problem,
    Treatment: fhir_person.treatment,
    Session: fhir_session.session,
    Injectate: fhir_session.injectate,
    Site: fhir_session.site,
    SafetyCheck: fhir_session.safety_check,
    Complication: fhir_session.complication,
    Addendum: fhir_session.addendum,
    Exposure: fhir_session.exposure,
    Score: fhir_score.score,
    FollowUp: fhir_course.follow_up,
    Call: fhir_course.call,
    Workup: fhir_course.workup,
    WorkupItem: fhir_course.workup_item,
    Hypothesis: fhir_course.hypothesis,
    PlanStep: fhir_course.plan_step,
    Finding: fhir_course.flag,
}
"""One record becomes one resource or several. Answers become one for a whole sitting (``fhir_score.answers``)."""

NOT_TOLD = frozenset({Document})
"""What FHIR's file leaves out: documents go out as the files they are, with the bundle."""

PSEUDONYMISED = {"system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue", "code": "PSEUDED"}
_START = '{"resourceType": "Bundle", "type": "collection"'


def resources(record: type[Record], records: Iterable[Any], known: Known) -> Iterator[Resource]:
    """The resources of one file of the bundle; files come in the order of reference."""
    if record is Answer:
        yield from fhir_score.answers(records, known)
        return
    if record in NOT_TOLD:
        return
    make = OF_RECORD[record]
    for each in records:
        yield from make(each, known)
    if record is Site:
        yield from fhir_session.unplaced(known)


class BundleWriter:
    """``write`` each resource, then ``end``; counts by type of resource. FHIR knows no empty list of entries.

    ``note``: what was taken out so that nobody is told, a paragraph each; the bundle is then marked pseudonymised.
    """

    def __init__(self, stream: TextIO, note: Sequence[str] = ()) -> None:
        self._stream = stream
        self._start = _START
        if note:
            tags = [{"system": f"{OWN}deidentified", "code": str(n), "display": said} for n, said in enumerate(note, 1)]
            self._start += f', "meta": {json.dumps({"security": [PSEUDONYMISED], "tag": tags})}'
        self.counts: dict[str, int] = {}

    def write(self, made: Resource) -> None:
        between = ",\n" if self.counts else f'{self._start}, "entry": [\n'
        entry = {"fullUrl": f"urn:uuid:{made['id']}", "resource": made}
        self._stream.write(between + json.dumps(entry, ensure_ascii=False, separators=(",", ":")))
        kind = made["resourceType"]
        self.counts[kind] = self.counts.get(kind, 0) + 1

    def end(self) -> None:
        self._stream.write("\n]}\n" if self.counts else f"{self._start}}}\n")
