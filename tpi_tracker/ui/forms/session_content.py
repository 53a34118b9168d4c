"""What stands in the session form, field by field as it was typed: kept as a draft, read into records at the save."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

CRITERIA = ("taut_band", "tender_spot", "referred_pain", "recognised_pain", "twitch")
"""The examination criteria of a site in the order of the keys 1 to 5."""


@dataclass(frozen=True)
class ScoreContent:
    """A score key pressed, or why there is no number. Empty ``value`` and no ``not_given``: nothing entered."""

    value: str = ""
    not_given: str | None = None
    scale: str = "nrs"
    measure: str = "now"
    source: str = "clinic"
    taken_at: str | None = None
    row_id: str | None = None

    @property
    def is_empty(self) -> bool:
        return not self.value and self.not_given is None


@dataclass(frozen=True)
class SiteContent:
    """One row of the sites. ``is_confirmed`` is false for a row carried over until the user says it was done today."""

    muscle: str | None = None
    muscle_text: str = ""
    side: str = "left"
    points: str = "1"
    volume: str = ""
    criteria: Mapping[str, bool | None] = field(default_factory=dict)
    is_confirmed: bool = True
    is_carried: bool = False
    map_x: float | None = None
    map_y: float | None = None
    map_view: str | None = None
    row_id: str | None = None

    @property
    def is_empty(self) -> bool:
        """Nothing typed: the row that waits at the end."""
        return self.muscle is None and not self.muscle_text.strip()

    def criterion(self, name: str) -> bool | None:
        return self.criteria.get(name)


@dataclass(frozen=True)
class InjectateContent:
    """One ingredient. An empty drug is a row not begun.

    ``is_lot_confirmed`` is false for a lot and expiry carried over until the user says they are today's.
    """

    drug: str = ""
    concentration: str = ""
    volume: str = ""
    with_epinephrine: bool = False
    lot: str = ""
    expiry: str = ""
    is_lot_confirmed: bool = True
    row_id: str | None = None

    @property
    def is_empty(self) -> bool:
        return not self.drug

    @property
    def has_lot(self) -> bool:
        return bool(self.lot.strip() or self.expiry.strip())


@dataclass(frozen=True)
class SafetyContent:
    """What was asked before the needle: ``infection`` and ``pregnant`` are ``no``, ``yes`` or empty (not asked).

    The reasons are of a dose above the maximum and of an allergy to a component. ``call``: a safety call is wanted.
    """

    infection: str = ""
    pregnant: str = ""
    last_dose: str = ""
    allergy_reason: str = ""
    dose_reason: str = ""
    call: bool = False


@dataclass(frozen=True)
class PartContent:
    """What one more pain problem of the visit has of its own; the rest is typed once for all."""

    problem_id: str = ""
    session_id: str = ""
    baseline: ScoreContent = field(default_factory=ScoreContent)
    baseline_reason: str = ""
    sites: tuple[SiteContent, ...] = ()
    post_score: ScoreContent = field(default_factory=ScoreContent)
    follow_ups: tuple[str, ...] = ()
    carried_from: str | None = None
    quick: str = ""

    def own(self) -> dict[str, Any]:
        """By the names of ``SessionContent``."""
        return {name: getattr(self, name) for name in self.__dataclass_fields__}


@dataclass(frozen=True)
class SessionContent:
    """The whole form. ``follow_ups`` are ISO dates; ``exact_at`` is the ISO instant that ``performed_at`` began as.

    In a visit into several problems ``others`` are those not shown, in order, and ``place`` (from 0) is where the one
    that is shown stands among them; ``problem_id`` and ``session_id`` are then its own.
    """

    performed_at: str = ""
    exact_at: str | None = None
    operator: str = ""
    technique: str = "injection"
    guidance: str = ""
    baseline: ScoreContent = field(default_factory=ScoreContent)
    baseline_reason: str = ""
    sites: tuple[SiteContent, ...] = ()
    injectates: tuple[InjectateContent, ...] = ()
    post_score: ScoreContent = field(default_factory=ScoreContent)
    follow_ups: tuple[str, ...] = ()
    consent: bool | None = None
    complication: str = ""
    needle: str = ""
    note: str = ""
    carried_from: str | None = None
    quick: str = ""
    """Typed in the quick line and not taken."""
    safety: SafetyContent = field(default_factory=SafetyContent)
    others: tuple[PartContent, ...] = ()
    place: int = 0
    problem_id: str = ""
    session_id: str = ""

    def each(self) -> tuple[SessionContent, ...]:
        """The form of each problem of the visit, in order; each holds what was typed once for all."""
        if not self.others:
            return (self,)
        found = [replace(self, others=(), place=0, **other.own()) for other in self.others]
        found.insert(self.place, replace(self, others=(), place=0))
        return tuple(found)

    def all_sites(self) -> tuple[SiteContent, ...]:
        """The sites of the whole visit."""
        return (*self.sites, *(site for other in self.others for site in other.sites))

    def rows(self) -> tuple[SiteContent, ...]:
        """The sites that hold something, of the problem that is shown."""
        return tuple(site for site in self.sites if not site.is_empty)

    def named(self) -> tuple[SiteContent, ...]:
        """The sites whose muscle is known, of the whole visit."""
        return tuple(site for site in self.all_sites() if site.muscle is not None)

    def unconfirmed(self) -> tuple[int, ...]:
        """Places (from 0) of the sites carried over and not yet confirmed."""
        return tuple(i for i, site in enumerate(self.sites) if not site.is_empty and not site.is_confirmed)

    def unconfirmed_lots(self) -> tuple[int, ...]:
        """Places (from 0) of the components whose lot was carried over and is not yet confirmed."""
        if self.technique == "dry_needling":
            return ()
        rows = enumerate(self.injectates)
        return tuple(i for i, row in rows if not row.is_empty and row.has_lot and not row.is_lot_confirmed)

    def as_plain(self) -> dict[str, Any]:
        """As JSON values, for a draft."""
        return asdict(self)

    @classmethod
    def of_plain(cls, plain: Mapping[str, Any]) -> SessionContent:
        """The content of a draft; what a draft of another version holds besides is passed over."""
        values = {name: plain[name] for name in cls.__dataclass_fields__ if name in plain}
        values["baseline"] = _made(ScoreContent, plain.get("baseline"))
        values["post_score"] = _made(ScoreContent, plain.get("post_score"))
        values["sites"] = tuple(_made(SiteContent, site) for site in plain.get("sites", ()))
        values["injectates"] = tuple(_made(InjectateContent, row) for row in plain.get("injectates", ()))
        values["safety"] = _made(SafetyContent, plain.get("safety"))
        values["follow_ups"] = tuple(plain.get("follow_ups", ()))
        values["others"] = tuple(_part(other) for other in plain.get("others", ()))
        return cls(**values)

    def with_site(self, place: int, **values: Any) -> SessionContent:
        """A copy with one row changed."""
        sites = list(self.sites)
        sites[place] = replace(sites[place], **values)
        return replace(self, sites=tuple(sites))


def _part(plain: Mapping[str, Any]) -> PartContent:
    part: PartContent = _made(PartContent, plain)
    return replace(
        part,
        baseline=_made(ScoreContent, plain.get("baseline")),
        post_score=_made(ScoreContent, plain.get("post_score")),
        sites=tuple(_made(SiteContent, site) for site in plain.get("sites", ())),
        follow_ups=tuple(plain.get("follow_ups", ())),
    )


def _made(kind: type[Any], plain: Mapping[str, Any] | None) -> Any:
    return kind(**{name: plain[name] for name in kind.__dataclass_fields__ if name in plain}) if plain else kind()
