"""A FHIR R4 Procedure as a session and its sites; and what this program wrote of a visit, whole."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from tpi_tracker.domain.catalogue import Muscle
from tpi_tracker.domain.codes import Side, Technique
from tpi_tracker.domain.muscle_names import exact, folded
from tpi_tracker.exchange.cells import shown
from tpi_tracker.exchange.fhir_values import (
    Choices,
    Passed,
    Resource,
    Wrong,
    codings,
    extension,
    instant,
    notes,
    number,
    own_code,
    parts,
    text,
    when,
    words,
)
from tpi_tracker.exchange.mapped_cells import site_of

NO_TREATMENT: Final = "It is neither a trigger point injection nor dry needling."
_STATES: Final = {
    **dict.fromkeys(("preparation", "in-progress", "on-hold"), "It is not finished."),
    "not-done": "It was not done.",
    "stopped": "It was stopped before its end.",
    "entered-in-error": "It was entered in error.",
    "unknown": "Whether it was done is not known.",
}
_NEEDLING: Final = re.compile(r"dry[\s-]needling|puncion\sseca|puncture\sseche|needling\ssec")
_POINT: Final = re.compile(r"trigger[ -]?p(oin|unk)t|punto?s? gatillo|puntos? gatillo|points? (gachette|trigger)")
_GIVEN: Final = re.compile(r"inje[ck]|inyec|infiltra|\binj\b")
_SIDES: Final = {
    "left": Side.LEFT,
    "right": Side.RIGHT,
    "bilateral": Side.BOTH,
    "both": Side.BOTH,
    "midline": Side.MIDLINE,
    "links": Side.LEFT,
    "rechts": Side.RIGHT,
    "beidseits": Side.BOTH,
    "izquierdo": Side.LEFT,
    "derecho": Side.RIGHT,
    "gauche": Side.LEFT,
    "droit": Side.RIGHT,
}
_EMPTY: Final = frozenset({"structure", "of", "muscle", "muscles", "musculus", "m.", "entire", "side"})


@dataclass(slots=True)
class Treated:
    """What a procedure says: the treatment, when, and where. ``unknown`` are places that are no muscle's."""

    technique: Technique
    performed_at: datetime
    operator: str | None = None
    complication: str | None = None
    note: str | None = None
    sites: list[dict[str, Any]] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    without_side: list[str] = field(default_factory=list)


def technique_of(resource: Resource, choices: Choices) -> Technique:
    """Raises ``Passed`` for any other treatment."""
    code = resource.get("code")
    said = own_code(code, "technique")
    if said in list(Technique):
        return Technique(said)
    for each in codings(code):
        decided = choices.procedures.get(f"{each.system}|{each.code}")
        if decided is not None:
            return Technique(decided)
    for told in words(code):
        plain = folded(told)
        if plain in choices.procedures:
            return Technique(choices.procedures[plain])
        if _NEEDLING.search(plain):
            return Technique.DRY_NEEDLING
        if _POINT.search(plain) and _GIVEN.search(plain):
            return Technique.INJECTION
    raise Passed(NO_TREATMENT)


def procedure(resource: Resource, choices: Choices, muscles: Mapping[str, Muscle]) -> Treated:
    """Another system's procedure. Raises ``Wrong`` and ``Passed``."""
    technique = technique_of(resource, choices)
    state = resource.get("status")
    if state != "completed":
        raise Passed(_STATES.get(state if isinstance(state, str) else "", "Its status is none of FHIR's."))
    made = Treated(technique, when(resource, "performed", choices), note=notes(resource))
    made.operator = next(
        (text(each["actor"].get("display")) for each in parts(resource.get("performer")) if _is_named(each)), None
    )
    made.complication = "; ".join(words(resource.get("complication"))) or None
    _places(resource, choices, muscles, made)
    return made


def _is_named(performer: Resource) -> bool:
    actor = performer.get("actor")
    return isinstance(actor, dict) and bool(text(actor.get("display")))


def _places(resource: Resource, choices: Choices, muscles: Mapping[str, Muscle], made: Treated) -> None:
    places = list(parts(resource.get("bodySite")))
    sides = {_SIDES[plain] for place in places if (plain := _only_side(place)) is not None}
    aside = next(iter(sides)) if len(sides) == 1 else None
    for place in places:
        if _only_side(place) is not None:
            continue
        found = list(_muscles(place, choices, muscles))
        if not found:
            made.unknown += words(place)[:1] or ["?"]
        for muscle, side in found:
            usual = muscles[muscle].sides
            side = side or aside or (usual[0] if len(usual) == 1 else None)
            if side is None:
                made.without_side.append(muscles[muscle].name)
            else:
                made.sites.append({"muscle": muscle, "side": side, "points": 1})


def _only_side(place: Resource) -> str | None:
    """The word of a place that is a side and no more."""
    for said in words(place):
        left = [word for word in folded(said).split() if word not in _EMPTY]
        if len(left) == 1 and left[0] in _SIDES:
            return left[0]
    return None


def _muscles(place: Resource, choices: Choices, muscles: Mapping[str, Muscle]) -> Iterator[tuple[str, Side | None]]:
    own = own_code(place, "muscle")
    if own is not None and own in muscles:
        yield own, None
        return
    for said in words(place):
        decided = choices.muscles.get(folded(said))
        if decided is not None:
            for one in decided.split(";"):
                site = site_of(one)
                if site is None or site.muscle not in muscles:
                    raise Wrong(f"{shown(one.strip())}, decided for a body site, is no muscle of the catalogue.")
                yield site.muscle, Side(site.side) if site.side else None
            return
    for said in words(place):
        left = [word for word in folded(said).split() if word not in _EMPTY]
        sides = [word for word in left if word in _SIDES]
        muscle = exact(" ".join(word for word in left if word not in _SIDES), list(muscles.values()))
        if muscle is not None and len(sides) <= 1:
            yield muscle.key, _SIDES[sides[0]] if sides else None
            return


def own_session(resource: Resource, key: str, choices: Choices) -> dict[str, Any]:
    """The values of a session this program wrote as an encounter."""
    period, signed = resource.get("period"), extension(resource, "signed-at")
    people = [each.get("individual") for each in parts(resource.get("participant"))]
    named = ("needle", "baseline_reason", "complication", "note")
    return {
        "session_id": key,
        "performed_at": instant(period.get("start") if isinstance(period, dict) else None, choices),
        "operator": next((each.get("display") for each in people if isinstance(each, dict)), None),
        "technique": own_code(resource.get("type"), "technique"),
        "guidance": extension(resource, "guidance"),
        "consent": extension(resource, "consent"),
        "visit_id": extension(resource, "visit"),
        "signed_at": instant(signed, choices) if signed is not None else None,
        "signed_by": extension(resource, "signed-by"),
        **{name: extension(resource, name.replace("_", "-")) for name in named},
    }


def own_site(resource: Resource) -> dict[str, Any]:
    """The values of a site this program wrote as a procedure, without the session."""
    return {
        "muscle": own_code(resource.get("bodySite"), "muscle"),
        "side": own_code(resource.get("bodySite"), "side"),
        "points": extension(resource, "points"),
        "volume_ml": _amount(extension(resource, "volume")),
        "depth_mm": _amount(extension(resource, "depth")),
        "map_view": extension(resource, "map-view"),
        "map_x": number(extension(resource, "map-x")),
        "map_y": number(extension(resource, "map-y")),
    }


def own_injectate(resource: Resource) -> dict[str, Any]:
    """The values of an ingredient this program wrote as a medication given, without the session."""
    contained = next(parts(resource.get("contained")), {})
    batch = contained.get("batch")
    batch = batch if isinstance(batch, dict) else {}
    code = resource.get("medicationCodeableConcept", contained.get("code"))
    return {
        "drug": own_code(code, "drug"),
        "concentration_mg_ml": _amount(extension(resource, "strength")),
        "volume_ml": _amount(extension(resource, "volume")),
        "with_epinephrine": extension(resource, "with-epinephrine") or None,
        "lot": batch.get("lotNumber"),
        "expiry": batch.get("expirationDate"),
    }


def _amount(quantity: Any) -> float | None:
    return number(quantity.get("value")) if isinstance(quantity, dict) else None
