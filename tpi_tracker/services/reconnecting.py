"""The clinic's folder may go while it is open (a drive pulled out, a share lost) and come back; so may its server."""

from tpi_tracker.services.clinic import Clinic


def is_there(clinic: Clinic) -> bool:
    """Whether the clinic's file can be seen. May take long on a share that does not answer."""
    return clinic.database.path.exists()


def ask(clinic: Clinic) -> None:
    """Ask the clinic's server for as little as there is. Takes ten seconds at most. Raises ServerLost."""
    clinic.database.ask()


def reconnect(clinic: Clinic) -> None:
    """Goes on with the same clinic in the same place: write lock and connections are taken anew, nothing is made.

    Raises TargetGone while it is not there, LockedByOther when somebody else took it meanwhile, Damaged when what lies
    there now is not this clinic.
    """
    clinic.database.reconnect()
    if clinic.lock is not None:
        clinic.lock.release()
        clinic.lock.take()
