"""The differential workup as a checklist: steps, items, clusters, pathways, and what is answered of them.

Source of the structure: clinical rules, section 4. The content is data (``resources/catalogue/checklist.toml``).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from tpi_tracker.domain.codes import HypothesisState, ItemState
from tpi_tracker.domain.workup import Hypothesis, WorkupItem


class ItemKind(StrEnum):
    """A finding is absent, present or not done; an investigation is ordered, resulted or not done."""

    FINDING = "finding"
    INVESTIGATION = "investigation"


STATES = {
    ItemKind.FINDING: (ItemState.ABSENT, ItemState.PRESENT, ItemState.NOT_DONE),
    ItemKind.INVESTIGATION: (ItemState.ORDERED, ItemState.RESULTED, ItemState.NOT_DONE),
}


@dataclass(frozen=True, slots=True)
class Step:
    key: str
    title: str
    note: str
    short: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to ask, examine or order. ``regions`` empty means everywhere."""

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
class Cluster:
    """Tests counted together, with the published accuracy of reaching ``threshold``."""

    key: str
    branch: str
    items: tuple[str, ...]
    threshold: int
    sensitivity: float
    specificity: float
    lr_positive: float
    source: str
    remark: str
    review: str
    lr_negative: float | None = None


@dataclass(frozen=True, slots=True)
class PathwayContent:
    key: str
    title: str
    short: str
    offer: str
    review: str = "read"
    when: tuple[str, ...] = ()
    always: bool = False
    needle: bool = False


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
            if (item.branch is None or item.branch in branches)
            and (everywhere or not item.regions or region in item.regions)
        )

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


@dataclass(frozen=True, slots=True)
class ClusterCount:
    cluster: Cluster
    present: int
    answered: int

    @property
    def is_met(self) -> bool:
        return self.present >= self.cluster.threshold

    @property
    def can_still_be_met(self) -> bool:
        return self.present + len(self.cluster.items) - self.answered >= self.cluster.threshold


@dataclass(frozen=True, slots=True)
class Offer:
    """A pathway that follows from what is recorded. ``because``: branch keys and item keys."""

    pathway: PathwayContent
    because: tuple[str, ...]


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
        if item.branch is not None and item.key not in answers:
            weight = hypotheses.get(item.branch)
            settled = weight is not None and weight.state in {HypothesisState.REFUTED, HypothesisState.CONFIRMED}
            if settled or (weight is None and item.branch not in touched) or item.kind is ItemKind.INVESTIGATION:
                continue
        yield item


def gate(checklist: Checklist, answers: Mapping[str, WorkupItem]) -> StepProgress:
    """The red-flag gate: complete when every flag was answered absent or present (not done leaves it open)."""
    flags = [item for item in checklist.items if item.step == "red_flags"]
    known = [i for i in flags if i.key in answers and answers[i.key].state in {ItemState.ABSENT, ItemState.PRESENT}]
    found = tuple(i.key for i in known if answers[i.key].state is ItemState.PRESENT)
    return StepProgress("red_flags", len(known), len(flags), found)


def count_cluster(cluster: Cluster, answers: Mapping[str, WorkupItem]) -> ClusterCount:
    """Tests of the cluster found present, and those answered at all. It never sets a source's state."""
    known = [answers[key].state for key in cluster.items if key in answers]
    return ClusterCount(
        cluster,
        sum(state is ItemState.PRESENT for state in known),
        sum(state in {ItemState.PRESENT, ItemState.ABSENT} for state in known),
    )


def offers(
    checklist: Checklist, answers: Mapping[str, WorkupItem], hypotheses: Mapping[str, Hypothesis]
) -> tuple[Offer, ...]:
    """The pathways that follow, each with its reasons, in the checklist's order.

    A confirmed source offers its pathways; a present item offers those that name it. Everything else stays
    selectable by hand: an offer is a prompt, the clinician decides.
    """
    confirmed = [key for key, row in hypotheses.items() if row.state is HypothesisState.CONFIRMED]
    found = {key for key, row in answers.items() if row.state is ItemState.PRESENT}
    result = []
    for pathway in checklist.pathways:
        because = [
            branch.key for branch in checklist.branches if branch.key in confirmed and pathway.key in branch.pathways
        ]
        because += [key for key in pathway.when if key in found]
        if because or (pathway.always and (confirmed or found)):
            result.append(Offer(pathway, tuple(because)))
    return tuple(result)
