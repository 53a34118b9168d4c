"""What a FHIR import did, or would do: every resource counted, and those that were not taken named by type and id."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from tpi_tracker.domain.changes import Changes
from tpi_tracker.exchange.fhir_files import FhirFiles
from tpi_tracker.exchange.fhir_outcomes import Group, Outcomes, Untaken
from tpi_tracker.exchange.fhir_values import id_of


@dataclass(slots=True)
class FhirReport:
    """What became of the resources, or would: ``accepted`` + ``skipped`` + ``refused`` = ``resources``, always.

    Skipped are those that were there already and the ``not_taken``, which are no concern of this program. ``listed``
    names the first 1,000 that were refused or not taken; ``groups`` counts them all. ``places`` are body sites that
    are no muscle here, and how often. ``undo`` takes the import back; None where nothing was imported.
    """

    sha256: str
    dry_run: bool
    imported: bool = False
    resources: int = 0
    accepted: int = 0
    skipped: int = 0
    refused: int = 0
    not_taken: int = 0
    records: dict[str, int] = field(default_factory=dict)
    groups: list[Group] = field(default_factory=list)
    listed: list[Untaken] = field(default_factory=list)
    warnings: list[Untaken] = field(default_factory=list)
    warning_count: int = 0
    places: dict[str, int] = field(default_factory=dict)
    has_more_pages: bool = False
    follow_ups_made: int = 0
    changes: Changes = field(default_factory=Changes)
    undo: Callable[[], Changes] | None = None
    outcomes: Outcomes = field(default_factory=Outcomes)

    @property
    def already_there(self) -> int:
        return self.skipped - self.not_taken

    def to_json(self) -> dict[str, Any]:
        """The report as plain JSON values."""
        plain = ("imported", "dry_run", "sha256", "resources", "accepted", "skipped", "refused", "not_taken", "records")
        told: dict[str, Any] = {name: getattr(self, name) for name in plain}
        told["reasons"] = [group._asdict() for group in self.groups]
        told["refusals"] = [each._asdict() for each in self.listed if each.state == "refused"]
        told["left"] = [each._asdict() for each in self.listed if each.state != "refused"]
        told["warnings"] = [each._asdict() for each in self.warnings]
        told |= {"warning_count": self.warning_count, "body_sites": self.places, "more_pages": self.has_more_pages}
        return told | {"follow_ups_made": self.follow_ups_made}


def named_in(files: FhirFiles, marks: Iterable[tuple[int, str, str]]) -> Iterable[Untaken]:
    """The resources of these numbers with type and id, read once more up to the last of them."""
    wanted = iter(marks)
    following = next(wanted, None)
    if following is None:
        return
    for number, file, found in files.resources():
        while following is not None and following[0] == number:
            resource = found.resource if isinstance(found.resource, dict) else {}
            kind = resource.get("resourceType")
            shown = kind if isinstance(kind, str) and kind.isascii() and kind.isalnum() and len(kind) <= 64 else "?"
            yield Untaken(shown, id_of(resource), files.names[file], found.entry, following[1], following[2])
            following = next(wanted, None)
        if following is None:
            return
