"""The printed recovery key of an open clinic: a new one, and whether the last one was put away."""

from tpi_tracker.domain.rights import Right
from tpi_tracker.services import confirming
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.key_locks import keys_of

KIND = "recovery_key"


def reissue(clinic: Clinic) -> str:
    """A new recovery key as it is to be printed; the old one no longer works. For an administrator, with the password
    confirmed. It counts as not put away until ``stored``. Raises ``NotAllowed``, ``NotConfirmed``."""
    with clinic.reading(Right.USERS):
        confirming.spend(clinic)
    text = keys_of(clinic).new_recovery(clinic.key, is_stored=False)
    with clinic.writing(Right.USERS) as writer:
        writer.log("rights", KIND, "", None, {"what": "new"})
    return text


def stored(clinic: Clinic) -> None:
    """The user says that the new key is printed or written down."""
    keys_of(clinic).recovery_is_stored(clinic.key)


def must_be_reissued(clinic: Clinic) -> bool:
    """Whether nobody ever said that the key of now was put away: it has to be made anew, as it is shown only once."""
    return not keys_of(clinic).has_stored_recovery()
