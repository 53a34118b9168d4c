"""What a harness counted, so that the shares of several processes add up."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Self

_EXAMPLES = 8


class Lane(NamedTuple):
    """This process's share of the work: ``number`` of ``of``."""

    number: int = 0
    of: int = 1

    def share(self, count: int) -> int:
        return count // self.of + (self.number < count % self.of)

    def takes(self, number: int) -> bool:
        return number % self.of == self.number


@dataclass
class Tally:
    """Tries, what went wrong in them (nothing may), what happened beside it, and what the controls caught.

    A control is the same harness on something that is known to be broken; one that catches nothing proves nothing.
    """

    tries: int = 0
    bad: Counter[str] = field(default_factory=Counter)
    seen: Counter[str] = field(default_factory=Counter)
    controls: dict[str, Counter[str]] = field(default_factory=dict)
    examples: list[str] = field(default_factory=list)

    def wrong(self, kind: str, example: str) -> None:
        self.bad[kind] += 1
        if len(self.examples) < _EXAMPLES:
            self.examples.append(f"{kind}: {example}"[:600])

    def control(self, name: str, caught: bool, kind: str = "caught") -> None:
        count = self.controls.setdefault(name, Counter())
        count["tries"] += 1
        count[kind] += caught

    def add(self, other: "Tally") -> None:
        self.tries += other.tries
        self.bad += other.bad
        self.seen += other.seen
        for name, count in other.controls.items():
            self.controls.setdefault(name, Counter()).update(count)
        self.examples = (self.examples + other.examples)[:_EXAMPLES]

    def to_json(self) -> dict[str, Any]:
        return vars(self)

    @classmethod
    def from_json(cls, told: dict[str, Any]) -> Self:
        """What ``to_json`` gave, after its way through a pipe."""
        controls = {name: Counter(count) for name, count in told["controls"].items()}
        return cls(told["tries"], Counter(told["bad"]), Counter(told["seen"]), controls, told["examples"])

    @property
    def is_clean(self) -> bool:
        return self.tries > 0 and not self.bad.total()

    @property
    def is_proven(self) -> bool:
        """Whether every control caught something."""
        return bool(self.controls) and all(
            any(number for kind, number in count.items() if kind != "tries") for count in self.controls.values()
        )


class Harness(NamedTuple):
    """One fault, with what it is held to. ``measure(count, seed, lane)`` does the lane's share of ``count`` tries."""

    name: str
    figure: str
    claim: str
    measure: Callable[[int, int, Lane], Tally]
    full: int
    short: int
    unit: str = "tries"
    lanes: int = 2
