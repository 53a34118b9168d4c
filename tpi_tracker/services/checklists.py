"""The workup content in force (``resources/catalogue/checklist.toml`` and the clinic's own entries)."""

from typing import Any

from tpi_tracker.domain.checklist import (
    Branch,
    Caution,
    Checklist,
    CutOff,
    Item,
    ItemKind,
    PathwayContent,
    Step,
    Tells,
)
from tpi_tracker.domain.cluster import Cluster, Level, Study
from tpi_tracker.services.catalogue_files import Content, load, remembered

_LEVELS = ("at_least", "at_most")


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
        clusters=tuple(_cluster(row) for row in content["cluster"]),
        pathways=tuple(_pathway(row) for row in content["pathway"]),
    )


def _item(row: dict[str, Any]) -> Item:
    values = _tuples(row, "regions", "supports") | {
        "kind": ItemKind(row.get("kind", "finding")),
        "tells": Tells(row.get("tells", "both")),
        "cut_offs": tuple(CutOff(**cut_off) for cut_off in row.get("cut_offs", ())),
        "studies": tuple(_study(study) for study in row.get("study", ())),
    }
    values.pop("study", None)
    return Item(**values)


def _cluster(row: dict[str, Any]) -> Cluster:
    values = _tuples(row, "items")
    levels, studies = values.pop("level"), values.pop("study", ())
    return Cluster(**values, levels=tuple(map(_level, levels)), studies=tuple(map(_study, studies)))


def _level(row: dict[str, Any]) -> Level:
    limits = {name: row[name] for name in _LEVELS if name in row}
    return Level(study=_study({name: value for name, value in row.items() if name not in _LEVELS}), **limits)


def _study(row: dict[str, Any]) -> Study:
    return Study(**_tuples(row, "lr_positive_interval", "lr_negative_interval"))


def _pathway(row: dict[str, Any]) -> PathwayContent:
    values = _tuples(row, "when")
    cautions = values.pop("caution", ())
    return PathwayContent(**values, cautions=tuple(Caution(**caution) for caution in cautions))


def _tuples(row: dict[str, Any], *keys: str) -> dict[str, Any]:
    return row | {key: tuple(row[key]) for key in keys if key in row}
