"""Putting an unlocked clinic away: nothing of a patient is seen, what was typed is kept, the key is dropped."""

import logging
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QToolTip, QWidget

from tpi_tracker import paths
from tpi_tracker.services import backups, drafts, sealed_drafts
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.idle import LONGEST_HOURS, OPEN_LONG, SLEPT
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.places import PatientPlace, Place

if TYPE_CHECKING:
    from tpi_tracker.domain.draft import Draft
    from tpi_tracker.services.backups import Source
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.sealed_drafts import Sealed
    from tpi_tracker.ui.saving import Pending
    from tpi_tracker.ui.workspace import Workspace


log = logging.getLogger("tpi_tracker")


class Typed(NamedTuple):
    """What the forms held that was not kept yet, what went wrong while they were asked, what was just being saved."""

    drafts: "tuple[Draft, ...]"
    faults: tuple[Exception, ...] = ()
    saves: "tuple[Pending, ...]" = ()

    def left(self) -> "tuple[Draft, ...]":
        """Once the lane of saves is empty: the drafts of what was not saved after all."""
        saved = {save.draft_id for save in self.saves if save.kept.is_set()}
        return tuple(draft for draft in self.drafts if draft.draft_id not in saved)


def typed_in(workspace: "Workspace") -> Typed:
    """Asks every form; nothing is written. One that fails keeps none of the others from being asked."""
    faults: list[Exception] = []
    forms = workspace.navigator.forms()
    with drafts.gathering() as found:
        for form in forms:
            try:
                form.keep_draft()
            except Exception as fault:
                faults.append(fault)
    saves = (save for form in forms if form.saving is not None for save in form.saving.pending())
    return Typed(tuple(found), tuple(faults), tuple(saves))


def cover(window: QWidget) -> None:
    """Sheets, questions, lists and tips go from the screen at once; a question that is open is not answered."""
    QToolTip.hideText()
    for widget in window.findChildren(QWidget):
        if widget.isWindow():
            widget.hide()
            if widget.parent() is window:
                widget.deleteLater()


def quiet(workspace: "Workspace") -> None:
    """What its pages put off must not happen any more: they live until the window's next turn, the clinic may not."""
    for timer in workspace.findChildren(QTimer):
        timer.stop()


def places_of(workspace: "Workspace") -> list[Place]:
    """The tabs that are open, the one in front last."""
    navigator = workspace.navigator
    here = navigator.current_tab()
    places: list[Place] = [PatientPlace(tab.patient_no) for tab in navigator.tabs() if tab is not here]
    front = navigator.place()
    if here is not None:
        places.append(PatientPlace(here.patient_no))
    elif front is not None:
        places.append(front)
    return places


def keep(clinic: "Clinic", kept: "tuple[Draft, ...]") -> "Sealed | None":
    """Keeps drafts in the clinic's file, else sealed beside the log; what comes back has to stay in memory."""
    return sealed_drafts.keep_or_seal(clinic, kept, paths.state_folder()) if kept else None


def keep_left(clinic: "Clinic", typed: Typed, jobs: Jobs) -> "Sealed | None":
    """The same once what is being saved is saved or not, beside the window."""
    jobs.wait_for("save")
    return keep(clinic, typed.left())


def close_down(clinic: "Clinic", typed: Typed, jobs: Jobs, action: str = "lock") -> "Sealed | None":
    """Keeps the drafts, waits for the other lanes, closes the clinic. What comes back has to stay in memory, sealed.

    ``action`` is what the audit calls it: ``lock`` or ``logout``.
    """
    try:
        jobs.wait_for("draft")  # what was sent before is older
        return keep_left(clinic, typed, jobs)
    finally:
        jobs.wait_beside("database")
        clinic.close(action)


def source_of(clinic: "Clinic") -> "Source | None":
    """What a backup is made of once the clinic is closed; None for one that is not backed up from here."""
    return backups.source_of(clinic) if backups.is_automatic(clinic) else None


def back_up(source: "Source") -> None:
    """The backup after a lock or at the end, if something changed; its key is let go with it."""
    try:
        backups.back_up_if_changed(source)
    except Exception as error:
        if calm(error) is None:
            raise
        log.warning("no backup after the lock: %s", type(error).__name__)


def take_up(clinic: "Clinic", held: "tuple[Sealed, ...]") -> None:
    """Puts drafts that were sealed at a lock back into the clinic; what cannot be written yet stays sealed."""
    if clinic.read_only:
        return
    try:
        sealed_drafts.take_up(clinic, paths.state_folder(), held)
    except Exception as error:
        if calm(error) is None:
            raise
        log.warning("sealed drafts stay sealed: %s", type(error).__name__)


def reason_words(why: str, minutes: int) -> str:
    """What the gate says after a lock that came by itself."""
    say = QCoreApplication.translate
    if why == SLEPT:
        return say("locking", "Locked while the computer slept. Drafts are kept.")
    if why == OPEN_LONG:
        return say("locking", "Locked after {hours} hours. Drafts are kept.", None, LONGEST_HOURS).format(
            hours=LONGEST_HOURS
        )
    return say("locking", "Locked after {minutes} minutes. Drafts are kept.", None, minutes).format(minutes=minutes)
