"""What the save of a session does beside the window."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from tpi_tracker.services import sessions
from tpi_tracker.ui.forms import session_entry, session_opening

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
        about = self.about
        entry = session_entry.read(self.content, about_now(self.clinic, about, others_now(self.clinic, about)))
        if about.before is None:
            return sessions.record(self.clinic, entry, save_id=self.save_id)
        return sessions.amend(self.clinic, entry, reason=self.reason, opened=about.before)


def others_now(clinic: Clinic, about: FormAbout) -> tuple[datetime, ...]:
    """When the problem's other sessions were, those included that were recorded meanwhile."""
    return session_opening.other_instants(clinic, about.problem_id, about.session_id)


def about_now(clinic: Clinic, about: FormAbout, others: tuple[datetime, ...]) -> FormAbout:
    """The instant of the save decides what lies in the future."""
    return replace(about, now=clinic.now(), others=others)
