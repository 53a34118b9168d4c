"""Which sections of a paper may be left out. Whose it is, the verdict, red flags, rules and what is asked never may."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Final

from tpi_tracker.domain.errors import DomainError

RESPONSE: Final = (
    *("figures", "curve", "sessions", "why", "next", "workup"),
    *("map", "scores", "sites", "injectates", "notes", "calls", "plan", "treatments", "answers", "risks"),
)
WORKUP_REFERRAL: Final = ("curve", "sessions", "findings", "refuted", "answers", "treatments", "plan", "scores")

OPTIONAL: Final[Mapping[str, tuple[str, ...]]] = {"response": RESPONSE, "workup-referral": WORKUP_REFERRAL}
"""By the kind of paper, in reading order; a kind that is not named is always whole."""


def chosen(kind: str, names: Iterable[str]) -> tuple[str, ...] | None:
    """The sections of that kind that go in, in reading order, or None where all do: a paper is then as if nobody had
    chosen. Raises ``DomainError`` for a name that is none, with the nearest that is."""
    known = OPTIONAL.get(kind, ())
    if not known:
        raise DomainError("sections", f'The report "{kind}" is always whole; sections are of {_listed(OPTIONAL)}.')
    wanted = {name.strip() for name in names} - {""}
    for name in sorted(wanted - set(known)):
        raise DomainError("sections", f'There is no section "{name}" in "{kind}". {nearest(name, known)}')
    found = tuple(name for name in known if name in wanted)
    return None if found == known else found


def nearest(name: str, known: Iterable[str]) -> str:
    """A second sentence: what was perhaps meant, else all there are."""
    listed = list(known)
    close = get_close_matches(name.casefold(), [each.casefold() for each in listed], 1, 0.5)
    meant = next((each for each in listed if close and each.casefold() == close[0]), None)
    if meant is not None:
        return f'Did you mean "{meant}"?'
    return f"There are: {_listed(listed)}." if listed else "None is kept yet."


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)
