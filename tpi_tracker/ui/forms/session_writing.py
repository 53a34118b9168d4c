"""What the save of a session does beside the window."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from tpi_tracker.services import sessions, visits
from tpi_tracker.ui.forms import session_opening, session_visit
from tpi_tracker.ui.forms.session_visit import Pair

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.saving import Saved
    from tpi_tracker.ui.forms.session_content import SessionContent
    from tpi_tracker.ui.forms.session_entry import FormAbout


@dataclass(frozen=True)
class SessionWriting:
    """A call that keeps the session as it was typed. Raises ``Faulty``, ``Refused``, ``SessionConflict`` and faults."""

    clinic: Clinic
    content: SessionContent
    about: FormAbout
    reason: str
    save_id: str

    def __call__(self) -> Saved:
        entries = session_visit.read(visit_now(self.clinic, self.content, self.about))
        if self.about.before is not None:
            return sessions.amend(self.clinic, entries[0], reason=self.reason, opened=self.about.before)
        if len(entries) > 1:
            return visits.record(self.clinic, entries, save_id=self.save_id)
        return sessions.record(self.clinic, entries[0], save_id=self.save_id)


def visit_now(clinic: Clinic, content: SessionContent, about: FormAbout) -> tuple[Pair, ...]:
    """Each problem's form with what was recorded meanwhile; the instant of the save decides what is in the future."""
    return tuple(
        Pair(own, replace(of_own, now=clinic.now(), others=_others(clinic, of_own)))
        for own, of_own in session_visit.pairs(content, about)
    )


def _others(clinic: Clinic, about: FormAbout) -> tuple[datetime, ...]:
    return session_opening.other_instants(clinic, about.problem_id, about.session_id)
