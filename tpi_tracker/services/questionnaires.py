"""The catalogue of questionnaires in force; ranges of the usual totals come from ``domain.score``."""

from types import MappingProxyType

from tpi_tracker.domain.questionnaire import Band, Choice, Instrument, Item, Part, Scoring, Total
from tpi_tracker.domain.score import RANGES, WHOLE
from tpi_tracker.services.catalogue_files import Content, load, remembered


@remembered
def instruments() -> tuple[Instrument, ...]:
    """All questionnaires: those asked item by item first."""
    return load("instruments", _instruments)


def instrument(key: str) -> Instrument | None:
    """The questionnaire of a key; None for a key the catalogue does not know."""
    return _by_key().get(key)


def instrument_of(scale: str) -> Instrument | None:
    """The questionnaire a stored total belongs to; None for a pain scale or a total the catalogue does not know."""
    return _by_total().get(scale)


@remembered
def totals() -> MappingProxyType[str, Total]:
    """Every total by its key, the scale of its scores, in the catalogue's order."""
    return MappingProxyType({total.key: total for found in instruments() for total in found.totals})


@remembered
def answer_words() -> MappingProxyType[str, tuple[tuple[float, str], ...]]:
    """What each value of a total is called where the total is itself an answer (the PGIC)."""
    return MappingProxyType(
        {
            found.totals[0].key: tuple((choice.value, choice.text) for choice in found.items[0].choices)
            for found in instruments()
            if found.scoring is Scoring.LABEL
        }
    )


@remembered
def _by_key() -> dict[str, Instrument]:
    return {found.key: found for found in instruments()}


@remembered
def _by_total() -> dict[str, Instrument]:
    return {total.key: found for found in instruments() for total in found.totals}


def _instruments(content: Content) -> tuple[Instrument, ...]:
    answers = {name: tuple(Choice(**row) for row in rows) for name, rows in content["answers"].items()}
    return tuple(_instrument(row, answers) for row in content["instrument"])


def _instrument(row: Content, answers: dict[str, tuple[Choice, ...]]) -> Instrument:
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


def _total(row: Content) -> Total:
    low, high = RANGES[row["key"]] if row["key"] in RANGES else (float(row["low"]), float(row["high"]))
    starts = [float(start) for start, _ in row.get("bands", ())]
    ends = [*starts[1:], high] if starts else []
    whole = row["key"] in WHOLE or row.get("whole", False)
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


def _item(row: Content, answers: dict[str, tuple[Choice, ...]]) -> Item:
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
