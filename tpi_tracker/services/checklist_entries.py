"""The entries of ``checklist.toml``: steps, items, sources of pain, clusters and pathways of the workup."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from tpi_tracker.domain.checklist import ItemKind
from tpi_tracker.domain.codes import PainSource, Pathway
from tpi_tracker.services.catalogue_entry import (
    AnyRegion,
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

AnySource = Annotated[PainSource, Field(strict=False)]
AnyPathway = Annotated[Pathway, Field(strict=False)]
AnyItemKind = Annotated[ItemKind, Field(strict=False)]
Accuracy = Annotated[float, Field(gt=0, lt=1)]


class StepEntry(Entry):
    key: Key
    title: Words
    note: Words
    short: Words | None = None


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


class BranchEntry(Entry):
    key: AnySource
    title: Words
    short: Words
    hint: Words
    regions: list[AnyRegion]
    pathways: Annotated[list[AnyPathway], Field(min_length=1)]


class ClusterEntry(Entry):
    """Tests counted together, with the published accuracy of reaching the threshold."""

    key: Key
    branch: AnySource
    items: Annotated[list[Key], Field(min_length=2)]
    threshold: Annotated[int, Field(ge=1)]
    sensitivity: Accuracy
    specificity: Accuracy
    lr_positive: Positive
    lr_negative: Positive | None = None
    source: Words
    remark: Words
    review: Review


class PathwayEntry(Entry):
    key: AnyPathway
    title: Words
    short: Words
    offer: Words
    review: Review = "read"
    needle: bool = False
    always: bool = False
    when: list[Key] = []


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
            if item.step == "red_flags" and item.action is None:
                yield Wrong((*at, "action"), "is missing: a red flag says what it calls for")
        for place, branch in enumerate(self.branch):
            yield from unknown(("branch", place, "pathways"), branch.pathways, pathways, "a pathway")
        for place, pathway in enumerate(self.pathway):
            yield from unknown(("pathway", place, "when"), pathway.when, items, "an item")
        for place, cluster in enumerate(self.cluster):
            at = ("cluster", place)
            yield from unknown((*at, "items"), cluster.items, items, "an item")
            for number, key in enumerate(cluster.items):
                if key in items and items[key].branch != cluster.branch:
                    yield Wrong((*at, "items", number), f'names "{key}", which belongs to another branch')
            if cluster.threshold > len(cluster.items):
                yield Wrong((*at, "threshold"), f"must be at most {len(cluster.items)}, the number of its items")
