"""The log beside the clinic's file: what is saved waits in it until nobody reads what was there before."""

from typing import Final

from tpi_tracker.services.clinic import Clinic

MOST: Final = 64 * 2**20
"""Bytes beyond which the log should not grow; every reading goes through it, and a full disk ends the work."""

NEAR: Final = MOST * 3 // 4


def look(clinic: Clinic) -> int:
    """Tries to take in a log that has grown large. The bytes it has when somebody who reads still holds it, else 0.

    Nobody waits for it: who reads and who writes go on. Raises the world's faults."""
    if clinic.read_only or clinic.server is not None or clinic.database.log_bytes() < NEAR:
        return 0
    left = clinic.database.take_log_in()
    return left if left >= NEAR else 0
