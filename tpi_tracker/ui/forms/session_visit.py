"""The pain problems of one visit: each with its own session, read, checked and told of one by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from tpi_tracker.services import complications
from tpi_tracker.ui.forms import session_entry
from tpi_tracker.ui.forms.session_content import SessionContent
from tpi_tracker.ui.forms.session_entry import Fault, Faulty, FormAbout, Missing

if TYPE_CHECKING:
    from tpi_tracker.services.sessions import SessionEntry

OWN = frozenset({"baseline", "baseline_reason", "site", "sites", "quick", "post_score", "follow_ups"})
"""What each problem has of its own; all else is typed once for the visit."""


class Pair(NamedTuple):
    """One problem's form, and what it is about."""

    content: SessionContent
    about: FormAbout


def pairs(content: SessionContent, about: FormAbout) -> tuple[Pair, ...]:
    """The forms of the visit, one a problem; a visit into one problem is its form as it is.

    The note, and a complication, go with the first problem's session: they are told once.
    """
    found = []
    for place, part in enumerate(content.each()):
        if place:
            none = "" if complications.kind_of(part.complication) is not None else part.complication
            part = replace(part, note="", complication=none, safety=replace(part.safety, call=False))
        of_part = about if not part.problem_id else about_part(about, part.problem_id, part.session_id)
        found.append(Pair(part, of_part))
    return tuple(found)


def about_part(about: FormAbout, problem_id: str, session_id: str) -> FormAbout:
    """What the form is about, for another of the patient's problems."""
    return replace(about, problem_id=problem_id, session_id=session_id)


def faults(visit: Sequence[Pair], reason: str) -> list[Fault]:
    """Everything that is wrong; in the second problem it is at ``part.1.<field>``."""
    found: list[Fault] = []
    for place, (content, about) in enumerate(visit):
        for fault in session_entry.faults(content, about, reason):
            if not place:
                found.append(fault)
            elif kind_of(fault.where) in OWN:
                found.append(Fault(f"part.{place}.{fault.where}", fault.sentence))
    return found


def read(visit: Sequence[Pair]) -> list[SessionEntry]:
    """The records of the visit. Raises ``Faulty`` with everything that is wrong, nothing half done."""
    found = faults(visit, "-")
    if found:
        raise Faulty(found)
    return [session_entry.read(content, about) for content, about in visit]


def missing(content: SessionContent, about: FormAbout, titles: Mapping[str, str]) -> list[Missing]:
    """What is not there yet; of a problem that is not shown its name goes before the sentence."""
    found = session_entry.missing(content, about)
    for other in content.others:
        of_other = replace(content, others=(), **other.own())
        for item in session_entry.missing(of_other, about):
            if item.stops and item.key in OWN:
                said = _tr("{problem}: {sentence}").format(problem=titles.get(other.problem_id, ""), sentence=item.text)
                found.append(item._replace(text=said))
    return found


def kind_of(where: str) -> str:
    """``site`` of ``site.1.volume``."""
    return where.partition(".")[0]


def placed(fault: Fault) -> tuple[int, Fault]:
    """Which problem a fault is in (from 0), and the fault as that problem's form names it."""
    if kind_of(fault.where) != "part":
        return 0, fault
    _, place, where = fault.where.split(".", 2)
    return int(place), Fault(where, fault.sentence)


def _tr(text: str) -> str:
    return QCoreApplication.translate("session_form", text)
