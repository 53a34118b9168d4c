"""Sets a ``PatientReport`` on paper: the typesetter gets plain values and the curve as vectors."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from tpi_tracker.domain.report import PatientReport
from tpi_tracker.render import typesetting
from tpi_tracker.render.body_paper import map_page
from tpi_tracker.render.chart_layout import panels_height
from tpi_tracker.render.chart_table import description, rows_of
from tpi_tracker.render.chart_words import title
from tpi_tracker.render.fonts import missing_glyphs, paper_families, printable
from tpi_tracker.render.palette import TOKENS
from tpi_tracker.render.paper_words import phrase
from tpi_tracker.render.pictures import Mode, svg_of
from tpi_tracker.render.report_details import section, sections
from tpi_tracker.render.report_head import left_out, page_frame
from tpi_tracker.render.report_selection import selection, with_red_flags
from tpi_tracker.render.report_words import first_page
from tpi_tracker.render.typesetting import Paper
from tpi_tracker.tongue import spoken

CURVE_SIZE = (658.0, 256.0)
"""Width of the text on A4 (174 mm) and height of the curve, in pixels of 1/96 inch."""


CURVE_ALONE = (658.0, 330.0)
"""The same of the curve on its own sheet, without the panels of questionnaires."""


def typeset(report: PatientReport, chosen: Sequence[str] | None = None) -> Paper:
    """The response report as PDF/A-2a with tags; ``chosen`` names the sections that go in (``domain.paper_sections``).
    Raises ``typst.TypstError`` only for a fault of the program."""
    values = {**first_page(report), "map": map_page(report), "details": sections(report, chosen)}
    if chosen is not None:
        values |= selection("response", chosen)
        values["finding"] = with_red_flags(values["finding"], report)
    return set_on_paper("response", values, report, curve=curve_of(report, CURVE_SIZE))


def typeset_curve(report: PatientReport, mode: Mode = "dates") -> Paper:
    """The curve alone with the table that says the same, for the printer: the patient's head stands on every page."""
    width, height = CURVE_ALONE
    height += panels_height(len(report.chart.panels)) if mode == "dates" else 0
    values = {
        **page_frame(report, "curve", report.rules),
        "measure": title(report.chart),
        "alt": description(report.chart),
        "table": section(
            "scores",
            ("date", "item", "score"),
            ("auto", "1", ">auto"),
            [[row.day, row.what, row.value] for row in rows_of(report.chart)],
        ),
    }
    curve = svg_of(report.chart, TOKENS["light"], width, height, mode=mode, scale=0.96)
    return set_on_paper("curve", values, report, curve=curve.decode("utf-8"))


def curve_of(report: PatientReport, size: tuple[float, float]) -> str:
    """The curve of the problem as SVG, ``size`` in pixels of 1/96 inch; empty where there is no score."""
    if report.chart.is_empty:
        return ""
    return svg_of(report.chart, TOKENS["light"], *size, scale=0.96).decode("utf-8")


def set_on_paper(template: str, values: Mapping[str, Any], report: PatientReport, **pictures: str) -> Paper:
    """A paper of ``values`` by its template, in the language that is on; ``pictures`` are SVG by name."""
    told: dict[str, Any] = left_out(dict(values), report)
    if report.logo:
        told["logo"] = phrase("report.logo", clinic=report.clinic_name)
        pictures["logo"] = report.logo
    return lay_out(template, told, report.printed_at, **pictures)


def lay_out(template: str, values: Mapping[str, Any], at: datetime, **pictures: str) -> Paper:
    """As ``set_on_paper``, of values that are of no one patient; ``at`` is the moment the file says it was made."""
    light = TOKENS["light"]
    data = {
        **values,
        "language": spoken().code.partition("_")[0],
        "direction": "rtl" if spoken().right_to_left else "ltr",
        "families": list(paper_families()),
        "tokens": light | {"accent_bg": light["sel"]},
    }
    missing = missing_glyphs(_texts(data))
    inputs = {"data": json.dumps(_printable(data), ensure_ascii=False, sort_keys=True), **pictures}
    return typesetting.typeset(template, inputs, int(at.timestamp()), missing)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _texts(part)


def _printable(value: Any) -> Any:
    """The same values with every character that cannot be shown replaced by its code."""
    if isinstance(value, str):
        return printable(value.translate(_NEVER))
    if isinstance(value, dict):
        return {key: _printable(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_printable(part) for part in value]
    return value


_NEVER = str.maketrans({"\t": " "} | dict.fromkeys("\N{ZERO WIDTH NO-BREAK SPACE}\N{SOFT HYPHEN}\ufffe\uffff", ""))
"""Characters the archive profile forbids or that say nothing on paper."""
