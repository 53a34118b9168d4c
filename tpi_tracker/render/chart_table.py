"""The curve in words: the table beside it, what the pointer shows, what a screen reader is told."""

from collections.abc import Sequence
from datetime import datetime
from html import escape
from typing import NamedTuple

from tpi_tracker.domain.trends import ChartPoint, ChartSession, ChartSpec
from tpi_tracker.render.chart_words import (
    flag_words,
    gap_words,
    given_words,
    panel_scale,
    panel_value,
    source_words,
    step_words,
    title,
    where_words,
)
from tpi_tracker.render.paper_words import code_word, phrase
from tpi_tracker.render.wording import date_words, number, rounded, tenth, time_words, word
from tpi_tracker.tongue import spoken


class ChartRow(NamedTuple):
    """One line of the table view. ``kind``: score, gap, session, flag, step; ``value`` is empty where there is none."""

    day: str
    kind: str
    what: str
    value: str


def rows_of(spec: ChartSpec, language: str = "") -> list[ChartRow]:
    """Everything the curve shows, in order of time, gaps included."""
    midnight = datetime.min.time()
    rows: list[tuple[datetime, int, ChartRow]] = []
    for session in spec.sessions:
        rows.append((session.at, 1, ChartRow(_day(spec, session.at), "session", session_line(session, language), "")))
    for point in spec.points:
        what = ", ".join(part for part in (title(spec, language), source_words(point, language)) if part)
        rows.append((point.at, 2, ChartRow(_day(spec, point.at), "score", what, number(point.value))))
    for gap in spec.gaps:
        rows.append((gap.at, 3, ChartRow(date_words(gap.on), "gap", gap_words(gap, language), "")))
    for panel in spec.panels:
        for point in panel.points:
            name = panel.word(point.value)
            what = f"{panel.title}: {name}" if name else panel.title
            what = ", ".join(part for part in (what, source_words(point, language)) if part)
            rows.append((point.at, 2, ChartRow(_day(spec, point.at), "score", what, tenth(point.value))))
        for gap in panel.gaps:
            what = f"{panel.title}, {gap_words(gap, language)}"
            rows.append((gap.at, 3, ChartRow(date_words(gap.on), "gap", what, "")))
    for flag in spec.flags:
        what = f"{phrase('chart.failure', language)}: {code_word('chart.flag_kind', flag.kind, language)}"
        rows.append((flag.at, 4, ChartRow(_day(spec, flag.at), "flag", what, "")))
    for step in spec.steps:
        when = datetime.combine(step.start, midnight, spec.zone)
        rows.append((when, 0, ChartRow(date_words(step.start), "step", step_words(step, language), "")))
    return [row for _, _, row in sorted(rows, key=lambda found: found[:2])]


def tab_separated(rows: Sequence[Sequence[str]]) -> str:
    """Rows as a spreadsheet takes them from the clipboard. A text that would be read as a formula begins with an
    apostrophe there, as in every file the program writes."""
    return "\n".join("\t".join(_cell(cell) for cell in row) for row in rows) + "\n"


def html_table(heads: Sequence[str], rows: Sequence[Sequence[str]], caption: str) -> str:
    """The same as a table of a text document."""
    head = "".join(f'<th align="left">{escape(cell)}</th>' for cell in heads)
    body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table><caption>{escape(caption)}</caption><tr>{head}</tr>{body}</table>"


def _cell(text: str) -> str:
    plain = " ".join(text.split())
    return f"'{plain}" if plain[:1] in _FORMULA and not _is_number(plain) else plain


def _is_number(text: str) -> bool:
    return text.replace("-", "", 1).replace(".", "", 1).isdigit()


_FORMULA = frozenset("=+-@")


def session_line(session: ChartSession, language: str = "") -> str:
    """``Session 2: L levator scapulae, rhomboids; lidocaine 1 %, 4 mL = 40 mg``."""
    given = given_words(session, language, dose=True)
    head = phrase("chart.session", language, number=session.number)
    return f"{head}: " + "; ".join(part for part in (where_words(session, language), given) if part)


def point_words(spec: ChartSpec, place: int, language: str = "") -> str:
    """What is said of one score when it is pointed at or stepped to, one fact a line."""
    point = spec.points[place]
    lines = [f"{number(point.value)} · {title(spec, language)}", _when(spec, point, language)]
    if point.stated_relief_pct is not None:
        relief = number(point.stated_relief_pct)
        lines.append(phrase("chart.stated", language, relief=relief))
    if point.session_number is not None:
        session = spec.sessions[point.session_number - 1]
        days = (spec.local(point.at) - spec.local(session.at)).days
        lines.append(phrase("chart.after", language, days=days, number=session.number))
        lines.append(session_line(session, language).split(": ", 1)[1])
    return "\n".join(lines)


def spot_words(spec: ChartSpec, kind: str, place: int, language: str = "") -> str:
    """What is said of anything on the chart that can be pointed at."""
    if kind == "point":
        return point_words(spec, place, language)
    if kind == "session":
        session = spec.sessions[place]
        return f"{_day(spec, session.at)}\n{session_line(session, language)}"
    if kind == "gap":
        gap = spec.gaps[place]
        return f"{date_words(gap.on)}\n{gap_words(gap, language)}"
    if kind in {"panel", "panel_gap"}:
        return _panel_words(spec, kind, place, language)
    if kind == "flag":
        flag = spec.flags[place]
        words = code_word("chart.flag_kind", flag.kind, language)
        return f"{flag_words(spec.local(flag.at), language)}\n{words}"
    if kind == "step":
        step = spec.steps[place]
        end = date_words(step.end) if step.end else phrase("chart.running", language)
        return f"{step_words(step, language)}\n{date_words(step.start)} – {end}"
    call = spec.calls[place]
    return f"{date_words(call.on)}\n{code_word('chart.call', call.state, language)}"


def aligned_words(spec: ChartSpec, session: int, day: float, point: ChartPoint, language: str = "") -> str:
    """What is said of a score of an aligned curve: whose session, how many days after it, and when that was."""
    head = phrase("chart.aligned_point", language, number=session, day=rounded(day), value=number(point.value))
    return f"{head}\n{_when(spec, point, language)}"


def description(spec: ChartSpec, language: str = "") -> str:
    """The whole curve in one or two sentences: the verdict and the last score."""
    words = []
    if spec.verdict:
        verdict = spoken(language).lowered(word("verdict", spec.verdict, language))
        key = "chart.verdict_final" if spec.verdict_final or spec.verdict == "pending" else "chart.verdict_so_far"
        words.append(phrase(key, language, number=len(spec.sessions), verdict=verdict))
    if spec.points:
        last = spec.points[-1]
        words.append(
            phrase(
                "chart.last_score" if len(spec.points) > 1 else "chart.only_score",
                language,
                value=number(last.value),
                high=number(spec.high),
                day=_day(spec, last.at),
                count=len(spec.points),
            )
        )
    else:
        words.append(phrase("chart.no_scores", language))
    for panel in spec.panels:
        last = panel.points[-1]
        value = panel_value(panel, last.value)
        words.append(phrase("chart.last_total", language, title=panel.title, value=value, day=_day(spec, last.at)))
    return " ".join(words)


def _panel_words(spec: ChartSpec, kind: str, place: int, language: str) -> str:
    """What is said of a point or a gap of a panel; ``place`` counts through all panels."""
    if kind == "panel":
        panel, point = [(panel, point) for panel in spec.panels for point in panel.points][place]
        head = f"{panel.title} {panel_value(panel, point.value)} · {panel_scale(panel, language)}"
        return f"{head}\n{_when(spec, point, language)}"
    panel, gap = [(panel, gap) for panel in spec.panels for gap in panel.gaps][place]
    return f"{date_words(gap.on)}\n{panel.title}, {gap_words(gap, language)}"


def _day(spec: ChartSpec, at: datetime) -> str:
    return date_words(spec.local(at))


def _when(spec: ChartSpec, point: ChartPoint, language: str) -> str:
    parts = [_day(spec, point.at), time_words(point.at.astimezone(spec.zone)), source_words(point, language)]
    return " ".join(parts[:2]) + (f", {parts[2]}" if parts[2] else "")
