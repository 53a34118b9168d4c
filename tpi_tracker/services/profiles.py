"""The clinic's own facts: its name, its letterhead, where backups go."""

from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.profile import ClinicProfile
from tpi_tracker.domain.rights import Right
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.key_locks import keys_of
from tpi_tracker.services.saving import retried


@retried
def amend(clinic: Clinic, profile: ClinicProfile) -> Changes:
    """Keeps another profile and puts it into the open clinic. Raises the world's faults; nothing is then changed."""
    with clinic.writing(Right.CLINIC) as writer:
        writer.set_profile(profile)
        changes = writer.changes
    if profile.name != clinic.profile.name:
        # The key file shows the name before anything is unlocked.
        keys_of(clinic).rename_clinic(clinic.key, profile.name)
    clinic.profile = profile
    return changes
