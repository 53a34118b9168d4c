"""What was injected where, in one line: ``L levator, rhomboids · lidocaine 1 %, 3 mL = 30 mg``."""

from collections.abc import Iterable, Sequence

from tpi_tracker.domain.trends import ChartInjectate, ChartSite
from tpi_tracker.render.paper_words import code_word
from tpi_tracker.render.wording import NO_BREAK_SPACE, number
from tpi_tracker.tongue import in_order, spoken


def sites_words(sites: Iterable[ChartSite], language: str = "") -> str:
    """Muscles with the side said once for those that follow: ``L levator, rhomboids, R trapezius``."""
    words: list[str] = []
    before: str | None = None
    for site in sites:
        side = code_word("chart.side", site.side, language)
        words.append(f"{side}{NO_BREAK_SPACE}{site.muscle}" if side and site.side != before else site.muscle)
        before = site.side
    return spoken(language).comma.join(words)


def injectates_words(injectates: Sequence[ChartInjectate], *, dose: bool = True) -> str:
    """Drug, strength and volume of each ingredient, with its milligrams."""
    return " + ".join(_injectate(part, dose) for part in injectates)


def _injectate(part: ChartInjectate, dose: bool) -> str:
    """Strength, volume and dose are one run from left to right in every language: their order is their meaning."""
    told = []
    if part.concentration_mg_ml is not None:
        if part.in_percent:
            told.append(f"{number(round(part.concentration_mg_ml / 10, 4))}{NO_BREAK_SPACE}%")
        else:
            told.append(f"{number(part.concentration_mg_ml)}{NO_BREAK_SPACE}mg/mL")
    if part.volume_ml is not None:
        told.append(f"{number(part.volume_ml)}{NO_BREAK_SPACE}mL")
        if dose and part.dose_mg is not None and part.drug:
            told[-1] += f"{NO_BREAK_SPACE}= {number(round(part.dose_mg, 2))}{NO_BREAK_SPACE}mg"
    figures = in_order(", ".join(told))
    if part.drug and part.concentration_mg_ml is None and told:
        return f"{part.drug}, {figures}"
    return " ".join(words for words in (part.drug, figures) if words)
