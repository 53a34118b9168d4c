"""The differential workup as a checklist: steps, items, sources, pathways, and how far each step is answered.

Source of the structure: clinical rules, section 4. The content is data (``resources/catalogue/checklist.toml``).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from tpi_tracker.domain.cluster import Cluster, Study
from tpi_tracker.domain.codes import HypothesisState, ItemState
from tpi_tracker.domain.workup import Hypothesis, WorkupItem


class ItemKind(StrEnum):
    """A finding is absent, present or not done; an investigation is ordered, resulted or not done; a count is a whole
    number of points that was counted, or not done."""

    FINDING = "finding"
    INVESTIGATION = "investigation"
    COUNT = "count"


class Tells(StrEnum):
    """Which answer of a test says something: a test of low specificity tells when it is absent alone, and so on."""

    BOTH = "both"
    PRESENT = "present"
    ABSENT = "absent"


STATES = {
    ItemKind.FINDING: (ItemState.ABSENT, ItemState.PRESENT, ItemState.NOT_DONE),
    ItemKind.INVESTIGATION: (ItemState.ORDERED, ItemState.RESULTED, ItemState.NOT_DONE),
    ItemKind.COUNT: (ItemState.RESULTED, ItemState.NOT_DONE),
}


@dataclass(frozen=True, slots=True)
class Step:
    key: str
    title: str
    note: str
    short: str = ""


@dataclass(frozen=True, slots=True)
class CutOff:
    """From how many points on a count is read as raised, for whom. ``over_age``: completed years above that."""

    at_least: int
    who: str
    over_age: int | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to ask, examine or order. ``regions`` empty means everywhere.

    ``part_of`` names the red flag it belongs to: such an item is shown with it and counts in no step, as does one that
    does not ``matter`` for progress; a ``retired`` one is only named where it was answered. ``supports`` are sources
    of other branches it speaks for. ``asks`` is what a result is asked for (yes or no), and where it does not
    ``excludes`` a "no" speaks against nothing. ``studies`` carry the published accuracy of the test alone.
    """

    key: str
    step: str
    label: str
    how: str
    source: str
    review: str
    detail: str = ""
    action: str = ""
    branch: str | None = None
    kind: ItemKind = ItemKind.FINDING
    regions: tuple[str, ...] = ()
    part_of: str | None = None
    matters: bool = True
    retired: bool = False
    tells: Tells = Tells.BOTH
    supports: tuple[str, ...] = ()
    asks: str = ""
    excludes: bool = True
    not_before_weeks: int | None = None
    highest: int = 0
    cut_offs: tuple[CutOff, ...] = ()
    studies: tuple[Study, ...] = ()


@dataclass(frozen=True, slots=True)
class Branch:
    """A source of pain that is not the muscle itself, with the pathways that follow when it is confirmed."""

    key: str
    title: str
    short: str
    hint: str
    regions: tuple[str, ...]
    pathways: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Caution:
    """What is to be thought of beside a pathway; ``from_age`` says it to patients of that age and older alone."""

    text: str
    review: str
    from_age: int | None = None


@dataclass(frozen=True, slots=True)
class PathwayContent:
    """What may come next. ``once``: it is offered a single time after a flag."""

    key: str
    title: str
    short: str
    offer: str
    review: str = "read"
    when: tuple[str, ...] = ()
    always: bool = False
    needle: bool = False
    once: bool = False
    cautions: tuple[Caution, ...] = ()


@dataclass(frozen=True)
class Checklist:
    """All of the workup's content, in order."""

    version: str
    steps: tuple[Step, ...]
    items: tuple[Item, ...]
    branches: tuple[Branch, ...]
    clusters: tuple[Cluster, ...]
    pathways: tuple[PathwayContent, ...]
    by_key: Mapping[str, Item] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_key", {item.key: item for item in self.items})

    def branches_for(self, region: str | None) -> tuple[Branch, ...]:
        """The sources offered for a problem's region; all of them where the region is not recorded or widespread."""
        if region in {None, "widespread"}:
            return self.branches
        return tuple(branch for branch in self.branches if not branch.regions or region in branch.regions)

    def items_for(self, region: str | None) -> tuple[Item, ...]:
        """The items that matter for a problem's region."""
        branches = {branch.key for branch in self.branches_for(region)}
        everywhere = region in {None, "widespread"}
        return tuple(
            item
            for item in self.items
            if not item.retired
            and (item.branch is None or item.branch in branches)
            and (everywhere or not item.regions or region in item.regions)
        )

    def parts_of(self, flag: str) -> tuple[Item, ...]:
        """The tests that belong to a red flag."""
        return tuple(item for item in self.items if item.part_of == flag)

    def branch(self, key: str) -> Branch:
        return next(branch for branch in self.branches if branch.key == key)

    def pathway(self, key: str) -> PathwayContent:
        return next(pathway for pathway in self.pathways if pathway.key == key)


@dataclass(frozen=True, slots=True)
class StepProgress:
    """How far one step is. ``needed`` items count; ``present`` names those found."""

    key: str
    answered: int
    needed: int
    present: tuple[str, ...] = ()

    @property
    def is_complete(self) -> bool:
        return self.needed > 0 and self.answered >= self.needed


def latest(rows: Iterable[WorkupItem]) -> dict[str, WorkupItem]:
    """The row that counts for each item: the last one entered, retracted rows left out."""
    return {row.item: row for row in rows if not row.is_retracted}


def weighed(rows: Iterable[Hypothesis]) -> dict[str, Hypothesis]:
    """The state that counts for each source: the last one entered, retracted rows left out."""
    return {row.source: row for row in rows if not row.is_retracted}


def progress(
    checklist: Checklist,
    region: str | None,
    answers: Mapping[str, WorkupItem],
    hypotheses: Mapping[str, Hypothesis],
    *,
    is_concluded: bool = False,
) -> tuple[StepProgress, ...]:
    """Every step in order. Of the sources only those weighed by the clinician or partly answered need their items;
    a source that was refuted or confirmed needs no more. The conclusion needs one thing: to be written."""
    needed: dict[str, list[Item]] = {step.key: [] for step in checklist.steps}
    for item in _that_matter(checklist, region, answers, hypotheses):
        needed[item.step].append(item)
    steps = []
    for step in checklist.steps:
        if step.key == "conclusion":
            steps.append(StepProgress(step.key, int(is_concluded), 1))
            continue
        items = needed[step.key]
        found = tuple(i.key for i in items if i.key in answers and answers[i.key].state is ItemState.PRESENT)
        done = sum(1 for i in items if i.key in answers and answers[i.key].state is not ItemState.ORDERED)
        if step.key == "sources" and not items:
            steps.append(StepProgress(step.key, 0, 1))
        else:
            steps.append(StepProgress(step.key, done, len(items), found))
    return tuple(steps)


def items_added(
    checklist: Checklist,
    region: str | None,
    answers: Mapping[str, WorkupItem],
    hypotheses: Mapping[str, Hypothesis],
) -> dict[str, int]:
    """How many items of each source count beside those every workup has, because the source is weighed or begun."""
    added: dict[str, int] = {}
    for item in _that_matter(checklist, region, answers, hypotheses):
        if item.branch is not None:
            added[item.branch] = added.get(item.branch, 0) + 1
    return added


def _that_matter(
    checklist: Checklist,
    region: str | None,
    answers: Mapping[str, WorkupItem],
    hypotheses: Mapping[str, Hypothesis],
) -> Iterable[Item]:
    touched = {item.branch for item in checklist.items if item.branch and item.key in answers}
    for item in checklist.items_for(region):
        if item.part_of is not None or not item.matters:
            continue
        if item.branch is not None and item.key not in answers:
            weight = hypotheses.get(item.branch)
            settled = weight is not None and weight.state in {HypothesisState.REFUTED, HypothesisState.CONFIRMED}
            if settled or (weight is None and item.branch not in touched) or item.kind is ItemKind.INVESTIGATION:
                continue
        yield item


def gate(checklist: Checklist, answers: Mapping[str, WorkupItem]) -> StepProgress:
    """The red-flag gate: complete when every flag was answered absent or present (not done leaves it open)."""
    flags = [item for item in checklist.items if item.step == "red_flags" and item.part_of is None]
    known = [i for i in flags if i.key in answers and answers[i.key].state in {ItemState.ABSENT, ItemState.PRESENT}]
    found = tuple(i.key for i in known if answers[i.key].state is ItemState.PRESENT)
    return StepProgress("red_flags", len(known), len(flags), found)
