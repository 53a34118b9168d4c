"""Whether a new password is taken: the rules of the domain with the list that comes with the program."""

from functools import cache

from tpi_tracker import paths
from tpi_tracker.domain import passwords
from tpi_tracker.domain.errors import DomainError, Refused

EVERYWHERE = "TPI Tracker pain clinic centre center hospital practice doctor nurse password"
"""Words that are in everybody's mind here and count for as little as a name."""


def faults(password: str, *names: str) -> list[str]:
    """Why it is refused, as sentences; empty for a good one. ``names`` are the clinic's and the user's."""
    return passwords.faults(password, common=_common(), names=(EVERYWHERE, *names))


def check(password: str, *names: str, field: str = "password") -> None:
    """Raises ``Refused`` with the reasons."""
    found = faults(password, *names)
    if found:
        raise Refused([DomainError(field, sentence) for sentence in found])


@cache
def _common() -> frozenset[str]:
    text = paths.resource("passwords", "common.txt").read_text(encoding="utf-8")
    return frozenset(line for line in text.splitlines() if not line.startswith("#"))
