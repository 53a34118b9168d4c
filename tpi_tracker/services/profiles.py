"""The clinic's own facts: its name, its letterhead, where backups go."""

from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.profile import ClinicProfile
from tpi_tracker.domain.rights import Right
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.key_locks import keys_of
from tpi_tracker.services.saving import retried
from tpi_tracker.store.errors import WorldFault


class ProfileChanged(WorldFault):
    """Another seat changed the very same of the clinic's facts meanwhile; from now on this seat knows theirs."""

    code = "profile_changed"
    exit_code = 3

    def __init__(self, theirs: str) -> None:
        super().__init__(
            f"Somebody else changed the same in the meantime, to: {theirs}.",
            "Theirs is kept; yours was not written.",
            "Save again to put yours in its place.",
        )


@retried
def amend(clinic: Clinic, profile: ClinicProfile) -> Changes:
    """Keeps another profile and puts it into the open clinic. What another seat changed beside it stays as they left
    it. Raises ``ProfileChanged`` once where both changed the same, and the world's faults; nothing is then changed."""
    shown = clinic.profile
    with clinic.writing(Right.CLINIC) as writer:
        stored = writer.profile()
        mine = {name: value for name, value in profile.model_dump().items() if value != getattr(shown, name)}
        theirs = [
            getattr(stored, name) for name in mine if getattr(stored, name) not in {getattr(shown, name), mine[name]}
        ]
        if theirs:
            clinic.profile = stored
            raise ProfileChanged(", ".join(str(value) or "nothing" for value in theirs))
        profile = stored.model_copy(update=mine)
        writer.set_profile(profile)
        changes = writer.changes
    if profile.name != clinic.profile.name:
        # The key file shows the name before anything is unlocked.
        keys_of(clinic).rename_clinic(clinic.key, profile.name)
    clinic.profile = profile
    return changes
