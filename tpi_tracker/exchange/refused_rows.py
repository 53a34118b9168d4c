"""The refused rows of a spreadsheet as a CSV file, to be corrected: as they stand, with the reasons beside."""

import csv
import io
from collections.abc import Collection, Iterable
from pathlib import Path

from tpi_tracker.exchange.cells import guarded
from tpi_tracker.exchange.mapped_sheets import Chosen
from tpi_tracker.exchange.sheets import Cell, text_of
from tpi_tracker.exchange.table import Refusal
from tpi_tracker.exchange.target import whole_file

BESIDE = ("sheet", "row", "refused because")


def write_refused(
    chosen: Chosen, places: Collection[tuple[int, int]], refusals: Iterable[Refusal], target: Path
) -> int:
    """Writes the rows (sheet from 0, row from 1), readable by the one who writes it alone; how many they are.

    The columns are those of the spreadsheet, so that the corrected file goes in through the same mapping where its
    header is the first row. Raises OSError and ``TargetRefused``.
    """
    reasons: dict[tuple[str, int], list[str]] = {}
    for refusal in refusals:
        if refusal.row is not None:
            said = refusal.reason if refusal.column is None else f"{refusal.column}: {refusal.reason}"
            reasons.setdefault((refusal.file, refusal.row), []).append(said)
    header = list(dict.fromkeys(name for sheet in chosen.sheets for name in sheet.header))
    mapping, count = chosen.mapping, 0
    encoding = mapping.encoding or "utf-8-sig"
    with whole_file(target, force=True) as stream:
        text = io.TextIOWrapper(stream, encoding=encoding, errors="replace", newline="")
        out = csv.writer(text, delimiter=mapping.separator or ",", lineterminator="\r\n")
        out.writerow([guarded(name) for name in [*header, *BESIDE]])
        for number, sheet in enumerate(chosen.sheets):
            wanted = {row for at, row in places if at == number}
            for row, cells in sheet.rows() if wanted else ():
                if row not in wanted:
                    continue
                count += 1
                named = dict(zip(sheet.header, cells, strict=False))
                written = [_written(named.get(name), mapping.decimals) for name in header]
                why = " ".join(reasons.get((sheet.title, row), ()))
                out.writerow([*written, guarded(sheet.sheet.name), row, guarded(why)])
        text.flush()
        text.detach()
    return count


def _written(cell: Cell, decimals: str | None) -> str:
    """As the same mapping reads it: a number with its own decimal sign, a text that starts no formula."""
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        text = text_of(cell)
        return text.replace(".", ",") if decimals == "comma" else text
    return guarded(text_of(cell))
