"""The draft of a session: which one a page takes up again, and what is kept of the form under way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tpi_tracker.domain.draft import Draft
from tpi_tracker.services import drafts, session_conflicts, sessions
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.sessions import SessionEntry
from tpi_tracker.ui import ask
from tpi_tracker.ui.forms import session_kept
from tpi_tracker.ui.forms.session_content import SessionContent
from tpi_tracker.ui.forms.session_entry import FormAbout
from tpi_tracker.ui.places import SessionPlace

FORM = "session"


def begun(clinic: Clinic, place: SessionPlace, problem_id: str) -> Draft | None:
    """The draft that is asked for, else the one begun for this problem and not yet saved."""
    if place.draft_id is not None:
        return drafts.find(clinic, place.draft_id)
    if place.repeat:
        return None
    return drafts.begun(clinic, FORM, problem_id, session_id=place.session_id)


def before_of(clinic: Clinic, session_id: str, draft: Draft | None) -> SessionEntry:
    """The session that is corrected, as the form saw it: a draft's form saw what was kept when it was begun.

    What somebody wrote since is then met at the save and never written over unseen. Raises ``Missing``.
    """
    now = sessions.entry_of(clinic, session_id)
    marks = draft.content.get("seen") if draft is not None else None
    return session_conflicts.as_opened(clinic, now, marks) if marks else now


def draft_of(
    content: SessionContent,
    about: FormAbout,
    clinic: Clinic,
    *,
    draft_id: str,
    save_id: str,
    patient_no: str | None,
    reason: str,
) -> Draft:
    """The whole form as a draft. ``reason`` is why a kept session is changed."""
    amends = about.before is not None
    return Draft(
        draft_id=draft_id,
        user_id=clinic.user.user_id,
        form=FORM,
        patient_no=patient_no,
        problem_id=about.problem_id,
        updated_at=clinic.now(),
        content={
            "form": session_kept.plain_of(content),
            "save_id": save_id,
            "session_id": about.session_id if amends else None,
            "new_session_id": None if amends else about.session_id,
            "reason": reason,
            "seen": None if about.before is None else sessions.marks_of(about.before),
        },
    )


def ask_to_leave(page: QWidget, answered: Callable[[str | None], object]) -> None:
    """The draft could not be kept: whether to leave all the same (``leave``)."""
    ask.question(
        page,
        _tr("Leave without a draft?"),
        _tr("The draft could not be kept. Leaving loses what was typed."),
        (ask.Choice("leave", _tr("Leave")), ask.Choice("stay", _tr("Stay"), is_main=True, is_escape=True)),
        answered,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("session_form", text)
