"""What the chart writes: sessions, steps, gaps and the sentence that stands for the whole curve."""

from datetime import date

from tpi_tracker.domain.trends import ChartGap, ChartInjectate, ChartPoint, ChartSession, ChartSpec, ChartStep
from tpi_tracker.render.paper_words import code_word, phrase
from tpi_tracker.render.wording import day_words, number

DOT = "  ·  "


def title(spec: ChartSpec, language: str = "en") -> str:
    """``Pain now, NRS 0-10``: what the scores are scores of."""
    measure = code_word("chart.measure", spec.measure, language)
    return phrase(f"chart.title.{spec.scale}", language, measure=measure)


def sites_words(session: ChartSession, language: str = "en") -> str:
    """``L levator scapulae, rhomboids; R trapezius``: the muscles, the side once for each run of one side."""
    parts: list[str] = []
    side_before: str | None = None
    for site in session.sites:
        if site.side == side_before:
            parts.append(f", {site.muscle}")
        else:
            side = code_word("chart.side", site.side, language)
            parts.append(("; " if parts else "") + f"{side} {site.muscle}".strip())
        side_before = site.side
    return "".join(parts) or phrase("chart.no_sites", language)


def injectate_words(part: ChartInjectate) -> str:
    """``lidocaine 1 %, 3 mL``; what is not recorded is left out."""
    strength = ""
    if part.concentration_mg_ml is not None:
        if part.in_percent:
            strength = f" {number(round(part.concentration_mg_ml / 10, 6))}\N{NO-BREAK SPACE}%"
        else:
            strength = f" {number(part.concentration_mg_ml)}\N{NO-BREAK SPACE}mg/mL"
    volume = f", {number(part.volume_ml)}\N{NO-BREAK SPACE}mL" if part.volume_ml is not None else ""
    return f"{part.drug[:1].lower()}{part.drug[1:]}{strength}{volume}"


def given_words(session: ChartSession, language: str = "en") -> str:
    """What was injected, or that nothing was."""
    if session.technique == "dry_needling":
        return phrase("chart.dry_needling", language)
    return " + ".join(injectate_words(part) for part in session.injectates)


def session_labels(session: ChartSession, language: str = "en") -> list[str]:
    """The label of a session from the longest to the shortest: the chart takes the first that has room."""
    where, what = sites_words(session, language), given_words(session, language)
    full = DOT.join(part for part in (where, what) if part)
    shorter = [full, where]
    if len(session.sites) > 2:
        side = code_word("chart.side", session.sites[0].side, language)
        first = f"{side} {session.sites[0].muscle}".strip()
        shorter.append(phrase("chart.more_sites", language, first=first, count=len(session.sites) - 1))
    return list(dict.fromkeys([*shorter, str(session.number)]))


def step_words(step: ChartStep, language: str = "en") -> str:
    """``physiotherapy from 12-Oct``."""
    what = step.label or code_word("chart.pathway", step.pathway, language)
    what = what if len(what) <= 40 else what[:39].rstrip() + "…"
    return phrase("chart.step", language, what=what, day=day_words(step.start))


def gap_words(gap: ChartGap, language: str = "en") -> str:
    return code_word("chart.gap", gap.label, language)


def flag_words(day: date, language: str = "en") -> str:
    return phrase("chart.flag", language, day=day_words(day))


def source_words(point: ChartPoint, language: str = "en") -> str:
    """Who reported the score, and whether within the procedural window."""
    words = [code_word("chart.source", point.source, language)] if point.source else []
    if point.procedural:
        words.append(phrase("chart.source.procedural", language))
    return ", ".join(words)
