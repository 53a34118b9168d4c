"""The workup content in force (``resources/catalogue/checklist.toml`` and the clinic's own entries)."""

from typing import Any

from tpi_tracker.domain.checklist import Branch, Checklist, Cluster, Item, ItemKind, PathwayContent, Step
from tpi_tracker.services.catalogue_files import Content, load, remembered


@remembered
def checklist() -> Checklist:
    """The workup's steps, items, sources, clusters and pathways."""
    return load("checklist", _checklist)


def _checklist(content: Content) -> Checklist:
    return Checklist(
        version=content["version"],
        steps=tuple(Step(**row) for row in content["step"]),
        items=tuple(_item(row) for row in content["item"]),
        branches=tuple(Branch(**_tuples(row, "regions", "pathways")) for row in content["branch"]),
        clusters=tuple(Cluster(**_tuples(row, "items")) for row in content["cluster"]),
        pathways=tuple(PathwayContent(**_tuples(row, "when")) for row in content["pathway"]),
    )


def _item(row: dict[str, Any]) -> Item:
    return Item(**(_tuples(row, "regions") | {"kind": ItemKind(row.get("kind", "finding"))}))


def _tuples(row: dict[str, Any], *keys: str) -> dict[str, Any]:
    return row | {key: tuple(row[key]) for key in keys if key in row}
