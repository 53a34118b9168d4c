"""What a task costs at the keyboard: its keys, and its time by the keystroke-level model.

K = 0.28 s a key (an average typist) and M = 1.35 s of thought at the head of each group of fields: S. K. Card,
T. P. Moran, A. Newell, The keystroke-level model for user performance time with interactive systems, Communications of
the ACM 23 (1980), 396-410. A chord is one key. What the program takes is not in it: see the benchmarks.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from desk import Desk

KEY_S, THOUGHT_S = 0.28, 1.35
DOCUMENT = Path(__file__).parents[2] / "docs" / "keystrokes.md"


@dataclass
class Tally:
    """``with tally.group("baseline"): desk.keys("7")``: one thought, and the keys that were pressed meanwhile."""

    task: str
    desk: Desk
    groups: list[tuple[str, int]] = field(default_factory=list)

    @contextmanager
    def group(self, name: str) -> Iterator[None]:
        """What belongs together for the one who types it."""
        before = self.desk.pressed
        yield
        self.groups.append((name, self.desk.pressed - before))

    @property
    def keys(self) -> int:
        return sum(keys for _, keys in self.groups)

    @property
    def seconds(self) -> float:
        """By the model."""
        return self.keys * KEY_S + len(self.groups) * THOUGHT_S

    def row(self) -> str:
        """The task as a row of the table in ``docs/keystrokes.md``."""
        parts = ", ".join(f"{name} {keys}" for name, keys in self.groups)
        return f"| {self.task} | {self.keys} | {len(self.groups)} | {self.seconds:.1f} s | {parts} |"

    def check(self, most_keys: int, most_seconds: float) -> None:
        """Within its budget, and the very figures that are published."""
        print(self.row())
        assert self.keys <= most_keys, self.groups
        assert self.seconds <= most_seconds, self.row()
        assert self.row() in DOCUMENT.read_text(encoding="utf-8").splitlines(), f"not in {DOCUMENT.name}: {self.row()}"
