"""The password asked for once more, before what cannot be taken lightly: for one action each time."""

from datetime import timedelta
from typing import Final

from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.record import Record
from tpi_tracker.services import log_in
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.histories import MODELS
from tpi_tracker.services.key_locks import keys_of
from tpi_tracker.store.errors import UNCHANGED, WorldFault, WrongPassword

OWN_SAVE: Final = timedelta(minutes=10)
"""So long an own save is taken back without a question."""

FIELD: Final = "password"


class NotConfirmed(WorldFault):
    """The action needs the password once more; see ``confirm``."""

    code = "not_confirmed"
    exit_code = 3

    def __init__(self) -> None:
        super().__init__("This needs your password once more.", UNCHANGED, "Type it, then do it again.")


def confirm(clinic: Clinic, password: str) -> None:
    """Holds for the next action that needs it, and for that one alone. Takes a quarter of a second. Raises ``Refused``
    at ``password`` when it is wrong, and ``MustWait``: a wrong one counts as it does at the log-in."""
    clinic.confirmed = False
    try:
        log_in.unlock(keys_of(clinic), clinic.folder, clinic.user.user_id, password, clinic.now())
    except WrongPassword:
        raise Refused([DomainError(FIELD, "This is not your password.")]) from None
    clinic.confirmed = True


def spend(clinic: Clinic) -> None:
    """The action that needed it. Raises ``NotConfirmed``."""
    was, clinic.confirmed = clinic.confirmed, False
    if not was:
        raise NotConfirmed


def asks_to_retract(clinic: Clinic, record: Record) -> bool:
    """Whether marking a record as entered in error needs the password: another's, or an own one of longer ago."""
    if record.author != clinic.user.name or record.recorded_at is None:
        return True
    return not timedelta(0) <= clinic.now() - record.recorded_at <= OWN_SAVE


def asks_about(clinic: Clinic, kind: str, key: str) -> bool:
    """The same of a record that is kept, by its kind and key."""
    with clinic.reading() as reader:
        record = reader.get(MODELS[kind], key)
    return record is not None and asks_to_retract(clinic, record)


def to_retract(clinic: Clinic, record: Record) -> None:
    """Spends the confirmation where the record needs one. Raises ``NotConfirmed``."""
    if asks_to_retract(clinic, record):
        spend(clinic)
