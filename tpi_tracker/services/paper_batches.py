"""Papers for a list of patients: one PDF each in a folder, every file whole, a line for each that was not made."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Final, NamedTuple

from tpi_tracker.domain.rights import Right
from tpi_tracker.exchange.target import TargetRefused, whole_file
from tpi_tracker.render.paper_words import phrase
from tpi_tracker.render.told import told_words
from tpi_tracker.services import confirming, papers, reports, rights
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.file_faults import CannotWrite
from tpi_tracker.services.papers import Wanted
from tpi_tracker.services.saving import Missing
from tpi_tracker.store import call_list, summaries
from tpi_tracker.store.errors import WorldFault

if TYPE_CHECKING:
    from tpi_tracker.render.typesetting import Paper

log = logging.getLogger("tpi_tracker")

AT_ONCE: Final = 3
"""Papers in hand: one at the typesetter, which works outside of Python, one whose curve is drawn, and one that waits
for either. With two, 6.8 a second on two cores; with three 8.7."""

MOST_LISTS: Final = 1000
"""Lists of one day in one folder."""

Progress = Callable[[int, int], None]
"""Called with papers done and papers in all. What it raises ends the batch."""


class Which(StrEnum):
    """Lists the clinic itself keeps."""

    FLAGGED = "flagged"
    """Every pain problem with a failure flag that waits or is worked on, the oldest flag first."""
    DUE = "due"
    """Every patient with a follow-up that is overdue or due today, the longest wait first."""


class Whose(NamedTuple):
    """One paper of a list. Without ``problem_id`` it is about the pain problem last worked on."""

    patient_no: str
    problem_id: str | None = None


class Line(NamedTuple):
    """What has to be told of one of the list: ``place`` in it from 1, and a sentence. ``is_made``: the file is there
    all the same."""

    place: int
    patient_no: str
    said: str
    is_made: bool = False


@dataclass(slots=True)
class BatchReport:
    """What became of a batch. ``stopped``: it was ended before its list was; every file there is whole."""

    asked: int
    written: int = 0
    lines: list[Line] = field(default_factory=list)
    stopped: bool = False
    list_name: str = ""
    """The file beside the papers that holds the lines; empty where there is nothing to tell."""

    @property
    def not_made(self) -> int:
        return sum(not line.is_made for line in self.lines)


def chosen(clinic: Clinic, which: Which) -> list[Whose]:
    """One of the clinic's own lists as it stands now. Raises ``NotAllowed``."""
    with clinic.reading(Right.EXPORT) as reader:
        if which is Which.FLAGGED:
            found = [Whose(flag.patient_no, flag.problem_id) for flag in summaries.findings(reader)]
            return list(dict.fromkeys(found))
        most = max(1, summaries.patient_count(reader))
        return [Whose(number) for number in call_list.patients_until(reader, clinic.today(), most)]


def numbers_in(text: str) -> list[Whose]:
    """A clinic number a line; empty lines and what follows a ``#`` are passed over, a number twice counts once."""
    numbers = (line.partition("#")[0].strip() for line in text.splitlines())
    return [Whose(number) for number in dict.fromkeys(numbers) if number]


def write_all(
    clinic: Clinic,
    like: Wanted,
    whose: Sequence[Whose],
    folder: Path,
    *,
    force: bool = False,
    progress: Progress | None = None,
    stop: Event | None = None,
) -> BatchReport:
    """A paper as ``like`` says for each of ``whose``, into ``folder``, which is made where it is not there.

    Each paper is entered in the audit before its file is written; a file appears whole or not at all, under a name that
    holds no name and no number (``handed_over``). One that is there already is kept, and told, unless ``force``. What
    cannot be made is told in a line, here and in a file beside the papers, and the others go on. ``stop`` ends it after
    the paper in hand. Needs the password once more (``confirming``). Raises ``NotAllowed``, ``NotConfirmed``,
    ``CannotWrite`` where the folder takes no more, and the world's faults: what is written by then stays.
    """
    rights.require(clinic, Right.EXPORT)
    rights.require(clinic, Right.REPORT)
    confirming.spend(clinic)
    made = BatchReport(asked=len(whose))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        batch = _Batch(clinic, like, folder, made, force=force)
        try:
            batch.run(whose, progress or _unheard, stop or Event())
        finally:
            made.list_name = batch.write_lines()
    except OSError as error:
        raise CannotWrite(folder, error) from error
    return made


class _Batch:
    def __init__(self, clinic: Clinic, like: Wanted, folder: Path, made: BatchReport, *, force: bool) -> None:
        self._clinic, self._like, self._folder, self._made, self._force = clinic, like, folder, made, force
        self._of_patient: dict[str, int] = {}

    def run(self, whose: Sequence[Whose], progress: Progress, stop: Event) -> None:
        """Sets papers side by side and writes them in the order of the list."""
        pool = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="papers")
        waiting: deque[tuple[int, Whose, Future[tuple[Paper, Wanted]]]] = deque()
        try:
            for place, each in enumerate(whose, 1):
                wanted = replace(self._like, patient_no=each.patient_no, problem_id=each.problem_id)
                waiting.append((place, each, pool.submit(papers.made, self._clinic, wanted)))
                if len(waiting) > AT_ONCE:
                    self._finish(*waiting.popleft())
                    progress(place - AT_ONCE, len(whose))
                if stop.is_set():
                    self._made.stopped = True
                    return
            while waiting:
                place, each, future = waiting.popleft()
                self._finish(place, each, future)
                progress(place, len(whose))
                if stop.is_set() and waiting:
                    self._made.stopped = True
                    return
        except BaseException:
            self._made.stopped = True
            raise
        finally:
            pool.shutdown(cancel_futures=True)

    def _finish(self, place: int, each: Whose, future: Future[tuple[Paper, Wanted]]) -> None:
        try:
            paper, about = future.result()
            self._write(self._name(each), paper, about)
        except Missing:
            self._tell(place, each, "The clinic has no such patient or pain problem.")
        except (reports.NothingToReport, TargetRefused) as reason:
            self._tell(place, each, str(reason))
        except (WorldFault, OSError, MemoryError):
            raise
        except Exception as error:  # one paper that cannot be set must not take the others with it
            log.error("a paper of a batch could not be made: %s", type(error).__name__)
            self._tell(place, each, "The report could not be made.")
        else:
            self._made.written += 1
            if paper.missing_glyphs:
                shown = " ".join(f"U+{ord(character):04X}" for character in paper.missing_glyphs)
                self._tell(place, each, f"No font of this computer has these characters: {shown}", is_made=True)

    def _write(self, name: str, paper: Paper, about: Wanted) -> None:
        path = self._folder / name
        if path.exists() and not self._force:
            raise TargetRefused("A file of that name is there already; it was kept.")
        papers.note(self._clinic, about, "export")
        try:
            with whole_file(path, force=self._force) as stream:
                stream.write(paper.pdf)
        except (OSError, TargetRefused):
            papers.note(self._clinic, about, "export", failed=True)
            raise

    def _name(self, each: Whose) -> str:
        """As a single paper is called; a second problem of the same patient says so."""
        before = self._of_patient.get(each.patient_no, 0)
        self._of_patient[each.patient_no] = before + 1
        base = papers.file_name(self._clinic, replace(self._like, patient_no=each.patient_no))
        return f"{base}-{before + 1}.pdf" if before else f"{base}.pdf"

    def _tell(self, place: int, each: Whose, said: str, *, is_made: bool = False) -> None:
        self._made.lines.append(Line(place, each.patient_no, said, is_made))

    def write_lines(self) -> str:
        """The lines as a file beside the papers, in the place of none; its name, empty where all went well."""
        if not self._made.lines and not self._made.stopped:
            return ""
        content = "\n".join([*self.words(), ""]).encode()
        for name in self._list_names():
            try:
                with whole_file(self._folder / name) as stream:
                    stream.write(content)
            except TargetRefused:
                continue
            except OSError as error:  # the folder takes nothing any more, which the batch itself has told
                log.warning("the list of a batch was not written: %s", type(error).__name__)
                return ""
            return name
        return ""

    def _list_names(self) -> Iterator[str]:
        base = "not-made" if self._like.deidentified else f"not-made-{self._clinic.today().isoformat()}"
        yield f"{base}.txt"
        yield from (f"{base}-{number}.txt" for number in range(2, MOST_LISTS))

    def words(self) -> Iterable[str]:
        """The file's lines: what was asked and what became of it, then one for each paper."""
        made = self._made
        key = "stopped" if made.stopped else "done"
        yield phrase(f"batch.{key}", written=made.written, asked=made.asked)
        yield phrase("batch.about_nobody" if self._like.deidentified else "batch.lines")
        for line in made.lines:
            who = "" if self._like.deidentified else f"{line.patient_no}\t"
            yield f"{line.place}\t{who}{told_words(line.said)}"


def told_lines(report: BatchReport) -> list[str]:
    """Each line as a sentence for a screen: the place in the list, the clinic number, why."""
    return [f"{line.place}: {line.patient_no}: {told_words(line.said)}" for line in report.lines]


def _unheard(_done: int, _whole: int) -> None:
    """Nobody asked how far it is."""
