"""Opening the clinic that the gate asks for. What opens one is imported when it is needed."""

from typing import TYPE_CHECKING, Any

from tpi_tracker.ui.pages.unlock import UnlockRequest

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.sealed_drafts import Sealed


def open_asked(request: UnlockRequest, held: "tuple[Sealed, ...]") -> "tuple[Clinic, str | None]":
    """The clinic, and a new recovery key where the old one was used. Raises as ``opening.open_clinic``."""
    from tpi_tracker.ui import locking

    opened = _opened_by(request)
    locking.take_up(opened[0], held)
    return opened


def _opened_by(request: UnlockRequest) -> "tuple[Clinic, str | None]":
    from tpi_tracker.services import opening

    if request.recovery_key is not None:
        return opening.open_with_recovery(
            request.folder, request.recovery_key, user=request.user, new_password=request.password
        )
    try:
        return opening.open_clinic(request.folder, user=request.user, password=request.password), None
    except Exception as caught:
        if getattr(caught, "code", "") != "read_only":
            raise
        fault: Any = caught
    # The place cannot be written to: what is there can be read all the same.
    clinic = opening.open_clinic(request.folder, user=request.user, password=request.password, read_only=True)
    clinic.place_fault = fault
    return clinic, None
