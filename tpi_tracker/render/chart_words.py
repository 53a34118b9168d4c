"""What the chart writes: sessions, steps, gaps and the sentence that stands for the whole curve."""

from datetime import date

from tpi_tracker.domain.instant import day_number
from tpi_tracker.domain.panels import ChartPanel
from tpi_tracker.domain.trends import ChartGap, ChartPoint, ChartSession, ChartSpec, ChartStep
from tpi_tracker.render.injection_words import injectates_words, sites_words
from tpi_tracker.render.paper_words import code_word, phrase
from tpi_tracker.render.wording import date_words, day_words, number, pathway_words, tenth, word

DOT = "  ·  "


def title(spec: ChartSpec, language: str = "") -> str:
    """``Pain now, NRS 0-10``: what the scores are scores of."""
    measure = code_word("chart.measure", spec.measure, language)
    return phrase(f"chart.title.{spec.scale}", language, measure=measure)


def panel_scale(panel: ChartPanel, language: str = "") -> str:
    """``0 to 12, higher is worse``."""
    words = phrase("chart.panel_range", language, low=number(panel.low), high=number(panel.high))
    if panel.higher_is_worse is None:
        return words
    key = "chart.higher_worse" if panel.higher_is_worse else "chart.higher_better"
    return f"{words}, {phrase(key, language)}"


def panel_value(panel: ChartPanel, value: float) -> str:
    """``7, moderate``: a total and what it is called."""
    name = panel.word(value)
    return f"{tenth(value)}, {name}" if name else tenth(value)


def where_words(session: ChartSession, language: str = "") -> str:
    """``L levator scapulae, rhomboids``, or that no sites are recorded."""
    return sites_words(session.sites, language) or phrase("chart.no_sites", language)


def given_words(session: ChartSession, language: str = "", *, dose: bool = False) -> str:
    """What was injected, or that nothing was."""
    if session.technique == "dry_needling":
        return phrase("chart.dry_needling", language)
    return injectates_words(session.injectates, dose=dose)


def session_labels(session: ChartSession, language: str = "") -> list[str]:
    """The label of a session from the longest to the shortest: the chart takes the first that has room."""
    where, what = where_words(session, language), given_words(session, language)
    full = DOT.join(part for part in (where, what) if part)
    shorter = [full, where]
    if len(session.sites) > 2:
        side = code_word("chart.side", session.sites[0].side, language)
        first = f"{side} {session.sites[0].muscle}".strip()
        shorter.append(phrase("chart.more_sites", language, first=first, count=len(session.sites) - 1))
    return list(dict.fromkeys([*shorter, str(session.number)]))


_NAME = 16
"""A step's own words up to this length are a name, longer ones say what is done in it."""


def step_name(step: ChartStep, language: str = "") -> str:
    """``physiotherapy from 12-Oct``, beside its bar; a short word of the clinic's own stands for the pathway."""
    own = step.label if step.label and (len(step.label) <= _NAME or step.pathway == "other") else None
    what = own or word("pathway", step.pathway, language)
    what = what if len(what) <= 40 else what[:39].rstrip() + "…"
    return phrase("chart.step", language, what=what, day=day_words(step.start))


def step_words(step: ChartStep, language: str = "") -> str:
    """``physiotherapy: scapular control, weekly``: all that is known of what is done."""
    return pathway_words(step.pathway, step.label, language)


def gap_words(gap: ChartGap, language: str = "") -> str:
    return code_word("chart.gap", gap.label, language)


def flag_words(day: date, language: str = "") -> str:
    return phrase("chart.flag", language, day=day_words(day))


def source_words(point: ChartPoint, language: str = "") -> str:
    """Who reported the score, and whether within the procedural window."""
    words = [code_word("chart.source", point.source, language)] if point.source else []
    if point.procedural:
        words.append(phrase("chart.source.procedural", language))
    return ", ".join(words)


def letter_line(spec: ChartSpec, language: str = "") -> str:
    """``Pain now, NRS 0-10: 8 to 3, day 42 after the session of 22-Jun-2026 (L rhomboids)``: a line for a letter.

    Of the last session with a baseline and a later score, that score being the last of it; empty where there is none.
    What was measured within hours of the needle is not told: it is no result.
    """
    before = {band.start: band.baseline for band in spec.bands}
    for session in reversed(spec.sessions):
        points = [
            point
            for point in spec.points
            if point.session_number == session.number and point.at > session.at and not point.procedural
        ]
        if points and session.at in before:
            last = max(points, key=lambda point: point.at)
            return phrase(
                "chart.letter_line",
                language,
                what=title(spec, language),
                before=number(before[session.at]),
                after=number(last.value),
                day=day_number(session.at, last.at),
                on=date_words(spec.local(session.at), language),
                where=where_words(session, language),
            )
    return ""
