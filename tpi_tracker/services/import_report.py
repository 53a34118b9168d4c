"""What an import did, or would do: counts, every refused row with its reason, and warnings."""

from dataclasses import dataclass, field
from typing import Any

from tpi_tracker.domain.changes import Changes
from tpi_tracker.exchange.table import Refusal

MAX_WARNINGS = 1000
"""Warnings listed one by one; beyond that they are only counted. Refused rows are all listed."""


@dataclass(slots=True)
class FileCount:
    """Rows of one file. ``skipped`` were stored, or read, before with the same values."""

    rows: int = 0
    accepted: int = 0
    skipped: int = 0
    refused: int = 0


@dataclass(slots=True)
class ImportReport:
    """The result of an import. Nothing was imported unless ``imported`` is true: it is all or nothing."""

    sha256: str = ""
    dry_run: bool = False
    imported: bool = False
    files: dict[str, FileCount] = field(default_factory=dict)
    refusals: list[Refusal] = field(default_factory=list)
    warnings: list[Refusal] = field(default_factory=list)
    warning_count: int = 0
    other_files: tuple[str, ...] = ()
    ignored_columns: dict[str, tuple[str, ...]] = field(default_factory=dict)
    follow_ups_made: int = 0
    dismissals_taken: int = 0
    changes: Changes = field(default_factory=Changes)

    @property
    def accepted(self) -> int:
        """Rows that are fit to be taken (and were, when ``imported``)."""
        return sum(count.accepted for count in self.files.values())

    @property
    def skipped(self) -> int:
        return sum(count.skipped for count in self.files.values())

    @property
    def refused(self) -> int:
        """Refused rows; one row may have several reasons, and a file that cannot be read counts as one."""
        return sum(count.refused for count in self.files.values())

    def warn(self, file: str, row: int | None, column: str | None, sentence: str) -> None:
        """Counts a warning, and lists it while there is room."""
        self.warning_count += 1
        if len(self.warnings) < MAX_WARNINGS:
            self.warnings.append(Refusal(file, row, column, sentence))

    def to_json(self) -> dict[str, Any]:
        """The report as plain JSON values."""
        return {
            "imported": self.imported,
            "dry_run": self.dry_run,
            "sha256": self.sha256,
            "accepted": self.accepted,
            "skipped": self.skipped,
            "refused": self.refused,
            "files": {
                name: {
                    "rows": count.rows,
                    "accepted": count.accepted,
                    "skipped": count.skipped,
                    "refused": count.refused,
                }
                for name, count in self.files.items()
            },
            "refusals": [refusal._asdict() for refusal in self.refusals],
            "warnings": [warning._asdict() for warning in self.warnings],
            "warning_count": self.warning_count,
            "other_files": list(self.other_files),
            "ignored_columns": {name: list(columns) for name, columns in self.ignored_columns.items()},
            "follow_ups_made": self.follow_ups_made,
            "dismissals_taken": self.dismissals_taken,
        }
