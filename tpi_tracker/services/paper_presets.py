"""Choices of sections that are kept by name on this computer: keys of sections, nothing of a patient."""

from tpi_tracker import settings
from tpi_tracker.domain import paper_sections
from tpi_tracker.domain.errors import DomainError
from tpi_tracker.domain.paper_sections import OPTIONAL

LONGEST_NAME = 40
MOST = 50
"""Names of one kind of paper."""


def presets(kind: str) -> dict[str, tuple[str, ...]]:
    """Of one kind of paper, by name in alphabetical order. What a later version kept and this one does not know is
    passed over."""
    begin = f"{kind}/"
    kept = settings.load().paper_presets
    named = sorted((name.removeprefix(begin), told) for name, told in kept.items() if name.startswith(begin))
    return {name: tuple(key for key in OPTIONAL.get(kind, ()) if key in told.split(",")) for name, told in named}


def preset(kind: str, name: str) -> tuple[str, ...]:
    """The sections of one. Raises ``DomainError`` for a name that is not kept, with the nearest that is."""
    known = presets(kind)
    if name not in known:
        raise DomainError("preset", f'No preset "{name}" is kept for "{kind}". {paper_sections.nearest(name, known)}')
    return known[name]


def keep(kind: str, name: str, sections: tuple[str, ...]) -> str:
    """Keeps a choice under a name, in the place of one of the same name; gives the name as it is kept. Raises
    ``DomainError`` for a name that is none and OSError."""
    shown = " ".join(name.split())
    if not shown or len(shown) > LONGEST_NAME or not shown.isprintable():
        raise DomainError("preset", f"A preset has a name of 1 to {LONGEST_NAME} letters.")
    kept = settings.load()
    if f"{kind}/{shown}" not in kept.paper_presets and len(presets(kind)) >= MOST:
        raise DomainError("preset", f"There are {MOST} presets already; remove one first.")
    kept.paper_presets[f"{kind}/{shown}"] = ",".join(sections)
    settings.save(kept)
    return shown


def forget(kind: str, name: str) -> None:
    """Removes one; no harm when it is not there. Raises OSError."""
    kept = settings.load()
    if kept.paper_presets.pop(f"{kind}/{name}", None) is not None:
        settings.save(kept)
