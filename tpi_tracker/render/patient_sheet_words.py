"""What a patient takes home, in plain words: the aftercare sheet with the next dates, and the pain diary.

What is said of the first days and of when to call follows the clinic's rules and their sources (soreness up to day 7 is
never judged; relief of the first hours is the local anaesthetic; signs after a procedure). It orders nothing.
"""

from typing import Any

from tpi_tracker.domain.codes import Technique
from tpi_tracker.domain.patient_sheet import NextDay, PatientSheet
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.render.chart_words import given_words
from tpi_tracker.render.paper_words import code_word, listed, phrase
from tpi_tracker.render.report_head import page_frame
from tpi_tracker.render.wording import NO_BREAK_SPACE, date_words, say
from tpi_tracker.tongue import in_order, isolated

FIGURES = tuple(str(figure) for figure in range(11))


def aftercare_page(sheet: PatientSheet) -> dict[str, Any]:
    """Everything the sheet says, in reading order."""
    return {
        **page_frame(sheet.report, "aftercare", sheet.report.rules[:1]),
        "done": {"title": phrase("report.aftercare.done"), "rows": _done(sheet)},
        "expect": {"title": phrase("report.aftercare.expect"), "lines": _expect(sheet)},
        "urgent": {"title": phrase("report.aftercare.urgent"), "lines": _urgent(sheet)},
        "ring": {
            "title": phrase("report.aftercare.ring"),
            "lines": _ring(sheet),
        },
        "phone": {
            "label": phrase("report.aftercare.phone", clinic=isolated(sheet.report.clinic_name)),
            "number": in_order(sheet.phone) if sheet.phone else "",
        },
        "dates": _dates(sheet),
        "last": phrase("report.aftercare.last"),
    }


def diary_page(sheet: PatientSheet) -> dict[str, Any]:
    """Everything the diary says: a line a day with the figures to ring."""
    asked = {each.on for each in sheet.next_days if not each.is_safety}
    start = sheet.day
    return {
        **page_frame(sheet.report, "pain-diary", sheet.report.rules[:1]),
        "how": [_what_was_done(sheet), phrase("report.diary.how"), phrase("report.diary.ends"), _whom_to_ask(sheet)],
        "heads": [phrase("report.diary.day"), phrase("report.diary.date")],
        "ends": [phrase("report.diary.none"), phrase("report.diary.worst")],
        "figures": list(FIGURES),
        "rows": [
            [
                str((day - start).days),
                date_words(day),
                phrase("report.diary.session") if day == start else phrase("report.diary.call") if day in asked else "",
            ]
            for day in sheet.diary_days()
        ],
    }


def _whom_to_ask(sheet: PatientSheet) -> str:
    """When the clinic asks next, and its telephone: what is known of both."""
    coming = [each.on for each in sheet.next_days if not each.is_safety]
    told = [phrase("report.diary.next", on=date_words(coming[0]))] if coming else []
    if sheet.phone:
        clinic = phrase("report.aftercare.phone", clinic=isolated(sheet.report.clinic_name))
        told.append(f"{clinic}: {in_order(sheet.phone.replace(' ', NO_BREAK_SPACE))}.")
    return " ".join(told)


def _what_was_done(sheet: PatientSheet) -> str:
    """Technique, day and muscles in one sentence."""
    return ": ".join(words for words in (_technique(sheet), _muscles(sheet)) if words) + "."


def _technique(sheet: PatientSheet) -> str:
    technique = code_word("report.note.technique", sheet.session.session.technique)
    return phrase("report.aftercare.what_on", what=technique, on=date_words(sheet.day))


def _muscles(sheet: PatientSheet) -> str:
    return listed(
        phrase("report.aftercare.sided", muscle=muscle, side=code_word("report.aftercare.side", side))
        if code_word("report.aftercare.side", side)
        else muscle
        for side, muscle in sheet.muscles
    )


def _done(sheet: PatientSheet) -> list[list[str]]:
    shown = sheet.session
    rows = [["what", _technique(sheet)], ["where", _muscles(sheet) or phrase("report.not_recorded")]]
    if shown.session.technique is Technique.INJECTION:
        rows.append(["given", given_words(shown.shown, dose=True) or phrase("report.not_recorded")])
    return [[phrase(f"report.aftercare.{key}"), words] for key, words in rows]


def _expect(sheet: PatientSheet) -> list[str]:
    keys = (*(("numb", "first_relief") if sheet.numbs else ()), "sore", "judged")
    return [phrase(f"report.aftercare.{key}") for key in keys]


def _urgent(sheet: PatientSheet) -> list[str]:
    breath = "breath_near" if sheet.near_lung else "breath"
    given = sheet.session.session.technique is Technique.INJECTION
    keys = (breath, *(("allergic",) if given else ()), *(("seizure",) if sheet.numbs else ()))
    lines = [phrase(f"report.aftercare.{key}") for key in keys]
    if thinner := sheet.report.patient.anticoagulant_taken:
        lines.insert(1, phrase("report.aftercare.bleeding", what=isolated(thinner)))
    return _as_a_list(lines)


def _ring(sheet: PatientSheet) -> list[str]:
    thinner = sheet.report.patient.anticoagulant_taken
    bruise = [phrase("report.aftercare.bruise", what=isolated(thinner))] if thinner else []
    rest = [phrase(f"report.aftercare.{key}") for key in ("numbness", "other")]
    return [phrase("report.aftercare.redness"), phrase("report.aftercare.swelling"), *bruise, *rest]


def _as_a_list(lines: list[str]) -> list[str]:
    """The last of the lines ends the sentence, whichever it is."""
    return [*lines[:-1], lines[-1].rstrip("؛; .\N{NO-BREAK SPACE}") + "."]


def _dates(sheet: PatientSheet) -> dict[str, Any]:
    rows = [[date_words(each.on), _after(each), _asked(each)] for each in sheet.next_days]
    return {
        "title": phrase("report.aftercare.dates"),
        "heads": [phrase(f"report.aftercare.head_{key}") for key in ("on", "after", "what")],
        "rows": rows,
        "none": "" if rows else phrase("report.aftercare.no_dates"),
    }


def _after(each: NextDay) -> str:
    weeks, rest = divmod(each.days, 7)
    if weeks and not rest:
        return say(Sentence("timeline.when.weeks", {"count": weeks}))
    return say(Sentence("timeline.when.days", {"count": each.days}))


def _asked(each: NextDay) -> str:
    return phrase("report.aftercare.asks_well" if each.is_safety else "report.aftercare.asks_pain")
