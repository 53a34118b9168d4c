"""The catalogue of questionnaires, read once from the resources; ranges of totals come from ``domain.score``."""

import tomllib
from functools import cache
from types import MappingProxyType
from typing import Any

from tpi_tracker.domain.questionnaire import Band, Choice, Instrument, Item, Part, Scoring, Total
from tpi_tracker.domain.score import RANGES, WHOLE
from tpi_tracker.paths import resource


@cache
def instruments() -> tuple[Instrument, ...]:
    """All questionnaires: those asked item by item first."""
    data = tomllib.loads(resource("catalogue", "instruments.toml").read_text(encoding="utf-8"))
    answers = {name: tuple(Choice(**row) for row in rows) for name, rows in data["answers"].items()}
    return tuple(_instrument(row, answers) for row in data["instrument"])


def instrument(key: str) -> Instrument | None:
    """The questionnaire of a key; None for a key the catalogue does not know."""
    return _by_key().get(key)


def instrument_of(scale: str) -> Instrument | None:
    """The questionnaire a stored total belongs to; None for a pain scale or a total the catalogue does not know."""
    return _by_total().get(scale)


@cache
def totals() -> MappingProxyType[str, Total]:
    """Every total by its key, the scale of its scores, in the catalogue's order."""
    return MappingProxyType({total.key: total for found in instruments() for total in found.totals})


@cache
def answer_words() -> MappingProxyType[str, tuple[tuple[float, str], ...]]:
    """What each value of a total is called where the total is itself an answer (the PGIC)."""
    return MappingProxyType(
        {
            found.totals[0].key: tuple((choice.value, choice.text) for choice in found.items[0].choices)
            for found in instruments()
            if found.scoring is Scoring.LABEL
        }
    )


@cache
def _by_key() -> dict[str, Instrument]:
    return {found.key: found for found in instruments()}


@cache
def _by_total() -> dict[str, Instrument]:
    return {total.key: found for found in instruments() for total in found.totals}


def _instrument(row: dict[str, Any], answers: dict[str, tuple[Choice, ...]]) -> Instrument:
    made = {name: row.get(name, "") for name in ("key", "title", "name", "asks", "notice", "source", "review")}
    return Instrument(
        **made,
        version=row["version"],
        note=row.get("note", ""),
        scoring=Scoring(row["scoring"]),
        totals=tuple(_total(total) for total in row["totals"]),
        items=tuple(_item(item, answers) for item in row.get("items", ())),
        parts=tuple(
            Part(part["key"], part["title"], tuple(part["items"]), part["positive_from"])
            for part in row.get("parts", ())
        ),
        cuts=MappingProxyType(row.get("cuts", {})),
        regions=MappingProxyType(row.get("regions", {})),
    )


def _total(row: dict[str, Any]) -> Total:
    low, high = RANGES[row["key"]]
    starts = [float(start) for start, _ in row.get("bands", ())]
    ends = [*starts[1:], high] if starts else []
    whole = row["key"] in WHOLE
    return Total(
        key=row["key"],
        title=row["title"],
        low=low,
        high=high,
        whole=whole,
        higher_is_worse=row["worse"] == "higher",
        bands=tuple(
            Band(start, end, word) for start, end, (_, word) in zip(starts, ends, row.get("bands", ()), strict=True)
        ),
        positive_from=row.get("positive_from"),
        change=row.get("change", ""),
    )


def _item(row: dict[str, Any], answers: dict[str, tuple[Choice, ...]]) -> Item:
    choices = answers[row["answers"]] if "answers" in row else _numbers(row["scale"])
    return Item(
        key=row["key"],
        text=row["text"],
        short=row["short"],
        choices=choices,
        total=row.get("total", ""),
        ends=tuple(row["ends"]) if "ends" in row else None,
        region=row.get("region"),
        generalized=row.get("generalized", True),
    )


def _numbers(high: int) -> tuple[Choice, ...]:
    return tuple(Choice(str(value), str(value), value) for value in range(high + 1))
