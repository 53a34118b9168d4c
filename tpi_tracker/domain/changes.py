"""What a write touched, so that every open page can decide whether it must look again."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """``kinds`` are ``Record.KIND`` words, ``patients`` the clinic numbers touched."""

    kinds: frozenset[str] = frozenset()
    patients: frozenset[str] = frozenset()

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(self.kinds | other.kinds, self.patients | other.patients)
