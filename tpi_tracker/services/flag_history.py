"""What became of a failure flag, from the versions its finding has in the audit: who, when, and in words what."""

from datetime import datetime
from typing import NamedTuple

from tpi_tracker.domain.codes import FindingStatus
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.finding_life import Turn
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.saving import UNDONE, Missing
from tpi_tracker.store.database import Version


class FlagEvent(NamedTuple):
    """One step in the life of a flag. ``author`` is who set the status, or whose entry, or opening, had it found."""

    at: datetime
    author: str
    words: Sentence


def history(clinic: Clinic, finding_key: str) -> tuple[FlagEvent, ...]:
    """All that happened to a flag, oldest first. Raises ``Missing``."""
    with clinic.reading() as reader:
        versions = reader.history(Finding, finding_key)
    if not versions:
        raise Missing(Finding, finding_key)
    events = []
    before: Finding | None = None
    for version in versions:
        after = version.record if isinstance(version.record, Finding) else before
        events.append(FlagEvent(version.at, version.author, _words(before, after, version, clinic)))
        before = after
    return tuple(events)


def _words(before: Finding | None, after: Finding | None, version: Version, clinic: Clinic) -> Sentence:
    if version.action == "retract" or after is None:
        return Sentence("flag.event.retracted")
    if before is None:
        since = local_date(after.since, clinic.zone)
        return Sentence(f"flag.event.opened_{after.kind.value}", {"since": since})
    if version.reason == UNDONE:
        return Sentence("flag.event.undone")
    if before.status is after.status:
        return Sentence("flag.event.renewed" if before.evidence_hash != after.evidence_hash else "flag.event.changed")
    values = {"until": after.dismissed_until, "reason": after.dismissal_reason}
    if version.reason == Turn.RETURNED:
        return Sentence(
            "flag.event.returned_quiet" if after.status is FindingStatus.DISMISSED else "flag.event.returned", values
        )
    if before.status is FindingStatus.DISMISSED and version.reason == Turn.REOPENED:
        is_new = before.evidence_hash != after.evidence_hash
        return Sentence("flag.event.raised_by_evidence" if is_new else "flag.event.raised_by_date")
    return Sentence(f"flag.event.{after.status.value}", values)
