"""The entries of ``checklist.toml``: steps, items, sources of pain, clusters and pathways of the workup."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import Field

from tpi_tracker.domain.checklist import ItemKind
from tpi_tracker.domain.codes import PainSource, Pathway
from tpi_tracker.services.catalogue_entry import (
    AnyRegion,
    Count,
    Entry,
    FileEntries,
    Key,
    Others,
    Positive,
    Review,
    Words,
    Wrong,
    unknown,
)
from tpi_tracker.services.toml_lines import Path

AnySource = Annotated[PainSource, Field(strict=False)]
AnyPathway = Annotated[Pathway, Field(strict=False)]
AnyItemKind = Annotated[ItemKind, Field(strict=False)]
Accuracy = Annotated[float, Field(gt=0, lt=1)]
Whole = Annotated[float, Field(gt=0, le=1)]
Interval = Annotated[list[Positive], Field(min_length=2, max_length=2)]
Age = Annotated[int, Field(ge=0, le=130)]


class StepEntry(Entry):
    key: Key
    title: Words
    note: Words
    short: Words | None = None


class CutOffEntry(Entry):
    """From how many points on a count is raised, for whom; the first that fits holds."""

    at_least: Count
    who: Words
    over_age: Age | None = None


class StudyEntry(Entry):
    """What one study printed; what it did not print is missing."""

    source: Words
    review: Review
    of: Words | None = None
    patients: Count | None = None
    sensitivity: Whole | None = None
    specificity: Whole | None = None
    lr_positive: Positive | None = None
    lr_negative: Positive | None = None
    lr_positive_interval: Interval | None = None
    lr_negative_interval: Interval | None = None
    auc: Whole | None = None
    pooled: bool = False
    remark: Words | None = None

    def wrong(self, at: Path) -> Iterator[Wrong]:
        """A ratio outside its own interval, an interval the wrong way round."""
        for field in ("lr_positive", "lr_negative"):
            interval, value = getattr(self, f"{field}_interval"), getattr(self, field)
            if interval is not None and interval[1] <= interval[0]:
                yield Wrong((*at, f"{field}_interval", 1), "must ascend: each number above the one before")
            elif interval is not None and value is not None and not interval[0] <= value <= interval[1]:
                yield Wrong((*at, f"{field}_interval"), f"must hold {field}")


class LevelEntry(StudyEntry):
    """What reaching a number of tests, or finding no more than that, was published to mean."""

    at_least: Count | None = None
    at_most: Annotated[int, Field(ge=0)] | None = None


class ItemEntry(Entry):
    """One thing to ask, examine or order; see :class:`tpi_tracker.domain.checklist.Item`."""

    key: Key
    step: Key
    branch: AnySource | None = None
    kind: AnyItemKind = ItemKind.FINDING
    regions: list[AnyRegion] = []
    label: Words
    how: Words
    detail: str = ""
    action: Words | None = None
    source: Words
    review: Review
    part_of: Key | None = None
    matters: bool = True
    retired: bool = False
    tells: Literal["present", "absent", "both"] = "both"
    supports: list[AnySource] = []
    asks: Words | None = None
    excludes: bool = True
    not_before_weeks: Count | None = None
    highest: Count | None = None
    cut_offs: list[CutOffEntry] = []
    study: list[StudyEntry] = []


class BranchEntry(Entry):
    key: AnySource
    title: Words
    short: Words
    hint: Words
    regions: list[AnyRegion]
    pathways: Annotated[list[AnyPathway], Field(min_length=1)]


class ClusterEntry(Entry):
    """Tests counted together, for a source or a red flag, with the published accuracy of reaching a level."""

    key: Key
    title: Words | None = None
    branch: AnySource | None = None
    flag: Key | None = None
    items: Annotated[list[Key], Field(min_length=2)]
    age_over: Age | None = None
    remark: Words | None = None
    threshold: Count | None = None
    sensitivity: Accuracy | None = None
    specificity: Accuracy | None = None
    lr_positive: Positive | None = None
    lr_negative: Positive | None = None
    source: Words | None = None
    review: Review | None = None
    level: list[LevelEntry] = []
    study: list[StudyEntry] = []


class PathwayCautionEntry(Entry):
    text: Words
    review: Review
    from_age: Age | None = None


class PathwayEntry(Entry):
    key: AnyPathway
    title: Words
    short: Words
    offer: Words
    review: Review = "read"
    needle: bool = False
    always: bool = False
    once: bool = False
    when: list[Key] = []
    caution: list[PathwayCautionEntry] = []


class ChecklistFile(FileEntries):
    """``checklist.toml``."""

    id: Key
    source: Words
    step: Annotated[list[StepEntry], Field(min_length=1)]
    item: Annotated[list[ItemEntry], Field(min_length=1)]
    branch: Annotated[list[BranchEntry], Field(min_length=1)]
    cluster: list[ClusterEntry]
    pathway: Annotated[list[PathwayEntry], Field(min_length=1)]

    def wrong(self, others: Others) -> Iterator[Wrong]:
        yield from super().wrong(others)
        steps = {step.key for step in self.step}
        branches = {branch.key for branch in self.branch}
        pathways = {pathway.key for pathway in self.pathway}
        items = {item.key: item for item in self.item}
        for place, item in enumerate(self.item):
            at = ("item", place)
            if item.step not in steps:
                yield Wrong((*at, "step"), f'names "{item.step}", which is not a step of the checklist')
            if item.branch is not None and item.branch not in branches:
                yield Wrong((*at, "branch"), f'names "{item.branch}", which is not a branch of the checklist')
            if (item.step == "sources") != (item.branch is not None):
                yield Wrong((*at, "branch"), 'belongs to the items of the step "sources", to each and to them alone')
            if item.step == "red_flags" and item.action is None and item.part_of is None:
                yield Wrong((*at, "action"), "is missing: a red flag says what it calls for")
            if item.part_of is not None and item.part_of not in items:
                yield Wrong((*at, "part_of"), f'names "{item.part_of}", which is not an item of the checklist')
            for number, study in enumerate(item.study):
                yield from study.wrong((*at, "study", number))
        for place, branch in enumerate(self.branch):
            yield from unknown(("branch", place, "pathways"), branch.pathways, pathways, "a pathway")
        for place, pathway in enumerate(self.pathway):
            yield from unknown(("pathway", place, "when"), pathway.when, items, "an item")
        for place, cluster in enumerate(self.cluster):
            yield from _cluster(("cluster", place), cluster, items)


def _cluster(at: Path, cluster: ClusterEntry, items: Mapping[str, ItemEntry]) -> Iterator[Wrong]:
    yield from unknown((*at, "items"), cluster.items, items, "an item")
    if (cluster.branch is None) == (cluster.flag is None):
        yield Wrong((*at, "branch"), "or flag must be named, one of the two")
    if cluster.flag is not None and cluster.flag not in items:
        yield Wrong((*at, "flag"), f'names "{cluster.flag}", which is not an item of the checklist')
    for number, key in enumerate(cluster.items):
        if key in items and (items[key].branch, items[key].part_of) != (cluster.branch, cluster.flag):
            yield Wrong((*at, "items", number), f'names "{key}", which belongs to another branch')
    counted = len(cluster.items) + (cluster.age_over is not None)
    if (cluster.threshold is None) == (not cluster.level):
        yield Wrong((*at, "threshold"), "or level must be named, one of the two")
    if cluster.threshold is not None and cluster.threshold > counted:
        yield Wrong((*at, "threshold"), f"must be at most {counted}, the number of its items")
    for number, level in enumerate(cluster.level):
        here = (*at, "level", number)
        if (level.at_least is None) == (level.at_most is None):
            yield Wrong((*here, "at_least"), "or at_most must be named, one of the two")
        if max(level.at_least or 0, level.at_most or 0) > counted:
            yield Wrong((*here, "at_least"), f"must be at most {counted}, the number of its items")
        yield from level.wrong(here)
    for number, study in enumerate(cluster.study):
        yield from study.wrong((*at, "study", number))
