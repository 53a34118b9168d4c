"""What became of each resource of a FHIR import: a byte and a reason each, so that a million of them take little."""

from array import array
from collections import Counter
from collections.abc import Iterator
from typing import Final, NamedTuple

READ, ACCEPTED, REFUSED, PASSED = 1, 2, 3, 4
"""One that is only read was there already, or says nothing new. ``PASSED`` ones are not taken, and listed."""
LISTED: Final = 1000
"""Resources and warnings that are told one by one; beyond that they are only counted, and written on request."""
_MOST_KINDS: Final = 255
_LONGEST_KIND: Final = 64
_MOST_REASONS: Final = 100_000


class Untaken(NamedTuple):
    """A resource that was not taken, or about which something is to be said. Its id is the source's, no name.

    ``entry`` counts from 1 within its file. ``state`` is ``refused`` or ``not taken``.
    """

    kind: str
    id: str
    file: str
    entry: int
    state: str
    reason: str

    @property
    def where(self) -> str:
        """Type and id, and where it stands."""
        return f"{self.kind}/{self.id or '?'}, {self.file}, {self.entry}"

    def __str__(self) -> str:
        return f"{self.where}: {self.reason}"


class Group(NamedTuple):
    """How many resources of one type were not taken for one reason."""

    kind: str
    state: str
    reason: str
    resources: int


class Outcomes:
    """``state`` by the number of the resource; a reason is kept once however often it is given."""

    def __init__(self) -> None:
        self.state = bytearray()
        self.warned: list[tuple[int, str]] = []
        self.warning_count = 0
        self._why = array("I")
        self._reasons: dict[str, int] = {"": 0}
        self._sentences = [""]
        self._kind = bytearray()
        self._kinds: dict[str, int] = {}
        self._riders = array("I"), array("I")

    def met(self, number: int, kind: str) -> None:
        """Resource ``number`` is read for the first time; they come in order."""
        self.state.append(READ)
        self._why.append(0)
        known = len(self._kinds)
        kind = kind if kind.isascii() and kind.isalnum() and len(kind) <= _LONGEST_KIND else "?"
        self._kind.append(self._kinds.setdefault(kind if known < _MOST_KINDS else "", min(known, _MOST_KINDS)))

    def refuse(self, number: int, sentence: str) -> None:
        """It has to be mended or left out. The first reason stands."""
        if self.state[number] != REFUSED:
            self._mark(number, REFUSED, sentence)

    def give_up(self, number: int, sentence: str) -> None:
        """It is not taken, and the import goes on."""
        self._mark(number, PASSED, sentence)

    def accept(self, number: int) -> None:
        """Something of it is new here."""
        if self.state[number] == READ:
            self.state[number] = ACCEPTED

    def rides(self, number: int, on: int) -> None:
        """It is part of what another resource becomes, and goes the way of that."""
        self._riders[0].append(number)
        self._riders[1].append(on)

    def settle(self) -> None:
        """All others are decided: those that ride on them go the same way."""
        for number, on in zip(*self._riders, strict=True):
            if self.state[number] == READ:
                self._mark(number, self.state[on], self.reason(on))

    def warn(self, number: int, sentence: str) -> None:
        self.warning_count += 1
        if len(self.warned) < LISTED:
            self.warned.append((number, sentence))

    def _mark(self, number: int, state: int, sentence: str) -> None:
        self.state[number] = state
        if sentence not in self._reasons and len(self._reasons) >= _MOST_REASONS:
            sentence = "It cannot be taken as it is."
        if sentence not in self._reasons:
            self._reasons[sentence] = len(self._sentences)
            self._sentences.append(sentence)
        self._why[number] = self._reasons[sentence]

    def reason(self, number: int) -> str:
        return self._sentences[self._why[number]]

    @property
    def has_refused(self) -> bool:
        return REFUSED in self.state

    def untaken(self) -> Iterator[tuple[int, str, str]]:
        """Number, state and reason of each that was refused or not taken."""
        states = {REFUSED: "refused", PASSED: "not taken"}
        for number, state in enumerate(self.state):
            if state in states:
                yield number, states[state], self._sentences[self._why[number]]

    def groups(self) -> list[Group]:
        """The same, counted by type and reason: what was refused first, then the most."""
        kinds = {place: name for name, place in self._kinds.items()}
        found = Counter((self._kind[number], state, reason) for number, state, reason in self.untaken())
        made = [Group(kinds.get(kind, ""), state, why, count) for (kind, state, why), count in found.items()]
        return sorted(made, key=_place)


def _place(group: Group) -> tuple[bool, int, str, str]:
    return group.state != "refused", -group.resources, group.kind, group.reason
