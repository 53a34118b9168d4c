"""What one row of a mapped sheet says, as rows of the bundle's files."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import blake2b
from typing import Final

from tpi_tracker.domain.catalogue import Muscle
from tpi_tracker.domain.codes import Side
from tpi_tracker.domain.muscle_names import folded
from tpi_tracker.domain.score import PAIN_SCALES
from tpi_tracker.exchange.cells import BadCell
from tpi_tracker.exchange.mapped_cells import BadField, Reading, RowCells, side_of
from tpi_tracker.exchange.mapping import FIELDS, LAYOUTS, NAME, TIME, VAS_CM, Use

_READ_APART: Final = {
    *("session.performed_at", "site.muscle", "site.side", "site.points", "injectate.drug", "score.value"),
    *("score.scale", "score.taken_at", "patient.patient_no", "problem.problem_id", NAME, TIME),
}
_AMOUNTS: Final = ("concentration_mg_ml", "volume_ml")


@dataclass(slots=True)
class Said:
    """``keyed``: patient, problem and session with their keys. ``rows``: the rest, by file, with the column's header.

    ``once``: what the row says of its session that another row may say again: the mark, and the value.
    """

    keyed: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)
    rows: list[tuple[str, dict[str, str], str | None]] = field(default_factory=list)
    once: list[tuple[tuple[str, str], dict[str, str], str]] = field(default_factory=list)
    session_id: str = ""
    doses: list[dict[str, str]] = field(default_factory=list)


class Records:
    """Reads rows of one sheet. ``is_written`` says which files are made at all."""

    def __init__(self, reading: Reading, muscles: Mapping[str, Muscle], is_written: Callable[[str], bool]) -> None:
        self.reading, self._muscles, self._is_written = reading, muscles, is_written
        said = reading.mapping.fields()
        self._said = said
        self._fields = {
            prefix: [
                (name, name.partition(".")[2])
                for name in FIELDS
                if name in said and name.startswith(f"{prefix}.") and name not in _READ_APART
            ]
            for prefix in LAYOUTS
        }
        self._scores = [use for use in reading.mapping.columns if use.field == "score.value"]
        self._groups = {prefix: reading.groups(f"{prefix}.") for prefix in ("site", "injectate")}

    def of(self, cells: RowCells) -> Said:
        """Raises ``BadCell`` for the first thing that cannot be taken."""
        said = Said()
        patient_no = cells.text("patient.patient_no")
        if not patient_no:
            raise BadField(self._header("patient.patient_no"), "The row has no patient's number.")
        if self._is_written("patient"):
            values = self._all(cells, "patient") | cells.names()
            said.keyed.append(("patient", patient_no, values | {"patient_no": patient_no}))
        problem_id = self._problem(cells, patient_no, said)
        at = cells.instant("session.performed_at", TIME) if "session.performed_at" in self._said else None
        if at is not None:
            said.session_id = (
                f"{problem_id}/{at:%Y-%m-%dT%H%M}" if TIME in self._said else f"{problem_id}/{at:%Y-%m-%d}"
            )
            values = self._all(cells, "session") | {"session_id": said.session_id, "problem_id": problem_id}
            said.keyed.append(("session", said.session_id, values | {"performed_at": _instant(at)}))
        for group in self._groups["site"]:
            self._sites(cells, group, said)
        for group in self._groups["injectate"]:
            self._injectates(cells, group, said)
        for use in self._scores:
            self._score(cells, use, problem_id, at, said)
        return said

    def _all(self, cells: RowCells, prefix: str, group: int = 1) -> dict[str, str]:
        return {name: cells.text(full, group) for full, name in self._fields[prefix]}

    def _header(self, name: str) -> str | None:
        use = self.reading.uses.get((name, 1))
        return use.header if use else None

    def _problem(self, cells: RowCells, patient_no: str, said: Said) -> str:
        values = self._all(cells, "problem")
        title = values.get("title", "")
        problem_id = cells.text("problem.problem_id")
        if not problem_id and title:
            problem_id = f"{patient_no}/{blake2b(folded(title).encode('utf-8', 'replace'), digest_size=4).hexdigest()}"
        if self._is_written("problem"):
            if not problem_id:
                raise BadField(self._header("problem.title"), "The row does not say what hurts.")
            values |= {"problem_id": problem_id, "patient_no": patient_no}
            said.keyed.append(("problem", problem_id, values))
        elif not problem_id and any(self._is_written(prefix) for prefix in ("session", "score")):
            raise BadField(self._header("problem.problem_id"), "The row does not say which pain problem it belongs to.")
        return problem_id

    def _sites(self, cells: RowCells, group: int, said: Said) -> None:
        sites = list(cells.sites(group))
        column, _use = cells.raw("site.side", group)
        side_column = "" if column is None else cells.text("site.side", group)
        rest = self._all(cells, "site", group)
        points = cells.text("site.points", group)
        header = self._header_of("site.muscle", group)
        if not sites:
            if any(rest.values()) or points:
                raise BadField(header, "The row has something of a site and no muscle.")
            return
        if not said.session_id:
            raise BadField(header, "The row names a muscle and no day of the session.")
        if len(sites) > 1 and (points or rest.get("volume_ml")):
            raise BadField(header, "The cell names several muscles, and points or a volume are given once for all.")
        for site in sites:
            if site.muscle not in self._muscles:
                raise BadField(header, f'"{site.muscle}" of [muscles] is no muscle of the catalogue.')
            try:
                side = side_of(site, side_column, self._sides)
            except BadCell as bad:
                raise BadField(header, str(bad)) from None
            if side is None:
                raise BadField(header, "The side of the muscle is not said.")
            if side not in self._sides(site.muscle):
                raise BadField(header, f"{self._muscles[site.muscle].name} has no side {side}.")
            count = points or (str(site.points) if site.points else "")
            values = rest | {"session_id": said.session_id, "muscle": site.muscle, "side": side, "points": count}
            said.rows.append(("site", values, header))

    def _sides(self, muscle: str) -> tuple[Side, ...]:
        return self._muscles[muscle].sides

    def _header_of(self, name: str, group: int) -> str | None:
        use = self.reading.uses.get((name, group))
        return use.header if use else None

    def _injectates(self, cells: RowCells, group: int, said: Said) -> None:
        drugs = cells.drugs(group)
        rest = {name: value for name, value in self._all(cells, "injectate", group).items() if value}
        header = self._header_of("injectate.drug", group)
        if not drugs:
            if rest:
                raise BadField(header, "The row has something of an injected drug and does not say which.")
            return
        if not said.session_id:
            if header is None and not rest:
                return
            raise BadField(header, "The row names a drug and no day of the session.")
        if len(drugs) > 1 and any(name in rest for name in _AMOUNTS):
            raise BadField(header, "The cell names several drugs, and a strength or a volume is given once for all.")
        for drug in drugs:
            twice = next((name for name in rest if drug.get(name, rest[name]) != rest[name]), None)
            if twice is not None:
                raise BadField(header, f"{twice} is {rest[twice]} in its column and {drug[twice]} by the mapping.")
            said.doses.append(rest | drug | {"session_id": said.session_id})
        said.rows += [("injectate", dose, header) for dose in said.doses[-len(drugs) :]]

    def _score(self, cells: RowCells, use: Use, problem_id: str, at: datetime | None, said: Said) -> None:
        if cells.at(use.header) is None:
            return
        scale = cells.scale(use)
        value = cells.score(use, scale)
        if not value:
            return
        if use.when is not None:
            taken = None if at is None else use.when.after(at)
        elif use.date is not None:
            taken = cells.instant_at(use.date)
        else:
            taken = cells.instant("score.taken_at")
        if taken is None:
            raise BadField(use.header, "The row has a score and does not say when it was taken.")
        of_session = use.when is not None and use.when.is_at_session
        kept = "vas" if scale == VAS_CM else scale
        values = self._all(cells, "score") | {"problem_id": problem_id, "taken_at": _instant(taken), "scale": kept}
        if kept not in PAIN_SCALES:
            values["measure"] = ""
        values |= {"value": value, "session_id": said.session_id if of_session else ""}
        if said.session_id and use.when is not None:
            said.once.append(((said.session_id, use.header), values, use.header))
        else:
            said.rows.append(("score", values, use.header))


def _instant(at: datetime) -> str:
    return at.isoformat(timespec="minutes")
