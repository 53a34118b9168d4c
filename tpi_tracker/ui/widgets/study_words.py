"""Published accuracy in words: short beside a test, whole in its tooltip. Missing is said as missing, never as zero."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication

from tpi_tracker.domain.cluster import Study
from tpi_tracker.render.wording import number
from tpi_tracker.tongue import spoken
from tpi_tracker.ui.review_words import review_sentence


def figures_words(studies: Iterable[Study]) -> str:
    """``Sn .89-.92 Sp .25-.28 LR+ 1.19``: what the studies printed, from the lowest to the highest."""
    listed = list(studies)
    parts = [
        _range("Sn", listed, _sensitivity, share),
        _range("Sp", listed, _specificity, share),
        _range("LR+", listed, _positive, number),
        _range("LR\N{MINUS SIGN}", listed, _negative, number),
    ]
    return "  ".join(part for part in parts if part)


def study_words(study: Study, *, figures: bool = True) -> str:
    """One study in full: source, how many patients, figures with their intervals, and how well it was read."""
    say = QCoreApplication.translate
    printed: list[tuple[str, float | None, tuple[float, float] | None, Callable[[float], str]]] = [
        ("Sn", study.sensitivity, None, share),
        ("Sp", study.specificity, None, share),
        ("LR+", study.lr_positive, study.lr_positive_interval, number),
        ("LR\N{MINUS SIGN}", study.lr_negative, study.lr_negative_interval, number),
        ("AUC", study.auc, None, _auc),
    ]
    told = []
    for name, value, interval, form in printed:
        if value is not None:
            told.append(f"{name} {form(value)}" + (f" ({interval_words(interval)})" if interval else ""))
    said = ", ".join(told) if told else say("study", "no figures given")
    patients = f", n = {study.patients}" if study.patients else ""
    head = f"{study.source}{patients}: {said}." if figures else f"{study.source}{patients}."
    parts = [head, f"{study.remark}." if study.remark else "", review_sentence(study.review)]
    return " ".join(part.replace("..", ".") for part in parts if part)


def interval_words(interval: tuple[float, float]) -> str:
    """``5.5 to 181.8``: a 95 % interval."""
    return QCoreApplication.translate("study", "{low} to {high}").format(
        low=number(interval[0]), high=number(interval[1])
    )


def share(value: float) -> str:
    """A share as studies print it: 0.91."""
    return spoken().figure(f"{value:.2f}")


def _auc(value: float) -> str:
    return spoken().figure(f"{value:.3f}")


def _sensitivity(study: Study) -> float | None:
    return study.sensitivity


def _specificity(study: Study) -> float | None:
    return study.specificity


def _positive(study: Study) -> float | None:
    return study.lr_positive


def _negative(study: Study) -> float | None:
    return study.lr_negative


def _range(name: str, studies: list[Study], of: Callable[[Study], float | None], form: Callable[[float], str]) -> str:
    values = sorted(value for study in studies if (value := of(study)) is not None)
    if not values:
        return ""
    ends = dict.fromkeys((form(values[0]), form(values[-1])))
    return f"{name} " + "\N{EN DASH}".join(ends)
