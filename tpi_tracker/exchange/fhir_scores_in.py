"""A FHIR R4 Observation as a score: the scales this program knows by their public code, in the scale's own unit."""

import re
from typing import Any, Final

from tpi_tracker.domain.codes import Measure, NotGiven, Source
from tpi_tracker.domain.score import PAIN_SCALES, RANGES
from tpi_tracker.exchange.cells import number_text, shown
from tpi_tracker.exchange.fhir_parts import LOINC, OWN
from tpi_tracker.exchange.fhir_score import LOINC_OF, PERCENT, WHY_NOT
from tpi_tracker.exchange.fhir_session import CRITERIA
from tpi_tracker.exchange.fhir_values import (
    Choices,
    Passed,
    Resource,
    Wrong,
    codings,
    extension,
    notes,
    number,
    own_code,
    parts,
    text,
    when,
)

SCALE_OF: Final = {code: scale for scale, code in LOINC_OF.items()} | {"38208-5": "nrs"}
"""The scale of a public code (clinical sources, section 8). 38208-5 is the 0 to 10 rating of IHE's pain score."""
ANSWERS: Final = {
    "LA6111-4": 0,
    "LA6112-2": 1,
    "LA6113-0": 2,
    "LA6114-8": 3,
    "LA6115-5": 4,
    "LA10137-0": 5,
    "LA10138-8": 6,
    "LA10139-6": 7,
    "LA10140-4": 8,
    "LA10141-2": 9,
    "LA13942-0": 10,
}
"""LOINC's answers 0 to 10; one is labelled otherwise elsewhere, so the label has to say the same number."""
_REASONS: Final = {code: why for why, code in WHY_NOT.items()}
_OWN_SCALE: Final = f"{OWN}scale"
_PLAIN_UNIT: Final = re.compile(r"|1|\{[^{}]{0,40}\}", re.ASCII)
_PLAIN_WORDS: Final = frozenset({"", "1", "score", "points", "point", "/10", "nrs"})
_STATES: Final = {
    "registered": "It is not final yet.",
    "preliminary": "It is not final yet.",
    "cancelled": "It was cancelled.",
    "entered-in-error": "It was entered in error.",
    "unknown": "Whether it holds is not known.",
}
NO_SCORE: Final = "It is no pain score this program knows."


def scale_of(resource: Resource) -> str | None:
    """The scale of an observation; None for one that is no score. Raises ``Wrong`` where codes say different ones."""
    known = set()
    for code in codings(resource.get("code")):
        if code.system == _OWN_SCALE and code.code:
            return code.code
        if code.system == LOINC and code.code in SCALE_OF:
            known.add(SCALE_OF[code.code])
    if len(known) > 1:
        raise Wrong(f"Its codes name different scales: {', '.join(sorted(known))}.")
    return next(iter(known), None)


def score(resource: Resource, choices: Choices) -> dict[str, Any]:
    """The values of a score, without the problem. Raises ``Wrong`` and ``Passed``."""
    scale = scale_of(resource)
    if scale is None:
        raise Passed(NO_SCORE)
    state = resource.get("status")
    if state not in ("final", "amended", "corrected"):
        raise Passed(_STATES.get(state if isinstance(state, str) else "", "Its status is none of FHIR's."))
    value = _value(resource, scale)
    if not isinstance(value, NotGiven) and scale in RANGES:
        low, high = RANGES[scale]
        if not low <= value <= high:
            scale = scale.upper()
            raise Wrong(f"{number_text(value)} is out of range: {scale} runs from {low:g} to {high:g}.")
    return {
        "taken_at": when(resource, "effective", choices),
        "scale": scale,
        "value": value,
        "measure": _measure(resource) if scale in PAIN_SCALES else None,
        "source": _source(resource),
        "stated_relief_pct": _relief(resource),
        "note": notes(resource),
    }


def _value(resource: Resource, scale: str) -> float | NotGiven:
    if (reason := resource.get("dataAbsentReason")) is not None:
        said = next((_REASONS[code.code] for code in codings(reason) if code.code in _REASONS), None)
        if said is None:
            raise Passed("It has no value.")
        return said
    if "valueQuantity" in resource:
        return _quantity(resource["valueQuantity"], scale)
    if "valueInteger" in resource:
        found = number(resource["valueInteger"])
        if found is None:
            raise Wrong("Its value is not a number.")
        if scale == "vas":
            raise Wrong("It does not say whether the value is in mm or cm.")
        return found
    if "valueCodeableConcept" in resource:
        return _answer(resource["valueCodeableConcept"], scale)
    if any(name.startswith("value") for name in resource):
        raise Wrong("Its value is not given as a number.")
    raise Passed("It has no value.")


def _quantity(quantity: Any, scale: str) -> float:
    value = number(quantity.get("value")) if isinstance(quantity, dict) else None
    if value is None:
        raise Wrong("Its value is not a number.")
    if quantity.get("comparator"):
        raise Passed("Its value is a limit, not a number.")
    unit, code = text(quantity.get("unit")), text(quantity.get("code"))
    said = code or unit
    if scale == "vas":
        if said not in {"mm", "cm"}:
            raise Wrong("It does not say whether the value is in mm or cm.")
        return float(value) if said == "mm" else round(value * 10, 6)
    plain = _PLAIN_UNIT.fullmatch(code) if code else unit.casefold() in _PLAIN_WORDS or _PLAIN_UNIT.fullmatch(unit)
    if not plain:
        raise Wrong(f"Its unit {shown(said)} does not fit the scale {scale}.")
    return float(value)


def _answer(concept: Any, scale: str) -> float:
    for code in codings(concept):
        if code.system == LOINC and code.code in ANSWERS and scale == "nrs":
            value = ANSWERS[code.code]
            if (code.display and code.display.split()[0] != str(value)) or (value == 2 and code.display != "2"):
                raise Wrong(f"The answer {code.code} stands for {value} and says {shown(code.display)}.")
            return float(value)
    raise Wrong("Its value is not given as a number.")


def _measure(resource: Resource) -> Measure | None:
    if "method" not in resource:
        return None
    said = own_code(resource.get("method"), "measure")
    return Measure(said) if said in list(Measure) else None


def _source(resource: Resource) -> Source | None:
    said = extension(resource, "source")
    return Source(said) if said in list(Source) else None


def _relief(resource: Resource) -> float | None:
    for part in parts(resource.get("component")):
        if own_code(part.get("code"), "observation") == PERCENT and isinstance(part.get("valueQuantity"), dict):
            return number(part["valueQuantity"].get("value"))
    return None


def trigger_point(resource: Resource) -> dict[str, bool] | None:
    """The criteria of a site this program wrote as an observation; None for anything else."""
    if not resource.get("partOf") or own_code(resource.get("code"), "observation") != "trigger_point":
        return None
    found = {
        own_code(part.get("code"), "criterion"): part.get("valueBoolean") for part in parts(resource.get("component"))
    }
    return {name: value for name, value in found.items() if name in CRITERIA and isinstance(value, bool)}
