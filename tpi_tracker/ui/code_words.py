"""The words for what a record holds as a code: a muscle, a scale, why a score is missing, what became of a call."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QCoreApplication

from tpi_tracker.domain.codes import (
    Contact,
    FollowUpPurpose,
    FollowUpStatus,
    HypothesisState,
    ItemState,
    MapView,
    Pattern,
    RecordStatus,
    Role,
    Sex,
    Side,
    Technique,
)
from tpi_tracker.domain.document import Media
from tpi_tracker.render.wording import SOURCE, texts, word
from tpi_tracker.services import catalogue, patient_view, questionnaires
from tpi_tracker.services.checklists import checklist
from tpi_tracker.ui.forms.problem_words import pattern_words
from tpi_tracker.ui.role_words import role_words

Words = Callable[[str], str | None]
"""A code to its words; None for a code it does not know."""


def code_words(field: str, code: str) -> str | None:
    """The words for ``code`` in a record's ``field``; None where the field is no code or the code is not known."""
    for words in _FIELDS.get(field, ()):
        found = words(code)
        if found is not None:
            return found
    return None


@cache
def _codes(table: str) -> frozenset[str]:
    return frozenset(texts(SOURCE)["word"][table])


def _of_table(table: str) -> Words:
    def words(code: str) -> str | None:
        return word(table, code) if code in _codes(table) else None

    return words


def _of_codes(codes: type[StrEnum], told: Callable[[], Mapping[StrEnum, str]]) -> Words:
    def words(code: str) -> str | None:
        return told()[codes(code)] if code in set(codes) else None

    return words


def _say(text: str) -> str:
    return QCoreApplication.translate("codes", text)


def _sexes() -> Mapping[StrEnum, str]:
    return {
        Sex.FEMALE: _say("female"),
        Sex.MALE: _say("male"),
        Sex.OTHER: _say("other"),
        Sex.UNKNOWN: _say("not known"),
    }


def _contacts() -> Mapping[StrEnum, str]:
    return {
        Contact.OK: _say("may be called"),
        Contact.NO_CONTACT: _say("wants no contact"),
        Contact.MOVED: _say("moved away"),
        Contact.DIED: _say("died"),
    }


def _sides() -> Mapping[StrEnum, str]:
    return {
        Side.LEFT: _say("left"),
        Side.RIGHT: _say("right"),
        Side.BOTH: _say("both sides"),
        Side.MIDLINE: _say("midline"),
    }


def _patterns() -> Mapping[StrEnum, str]:
    return {each: pattern_words(each) for each in Pattern}


def _techniques() -> Mapping[StrEnum, str]:
    return {Technique.INJECTION: _say("injection"), Technique.DRY_NEEDLING: _say("dry needling")}


def _views() -> Mapping[StrEnum, str]:
    return {
        MapView.FRONT: _say("front"),
        MapView.BACK: _say("back"),
        MapView.LEFT: _say("left"),
        MapView.RIGHT: _say("right"),
    }


def _follow_ups() -> Mapping[StrEnum, str]:
    return {
        FollowUpStatus.DUE: _say("due"),
        FollowUpStatus.DONE: _say("done"),
        FollowUpStatus.UNREACHABLE: _say("not reached"),
        FollowUpStatus.DECLINED: _say("declined"),
        FollowUpStatus.CANCELLED: _say("cancelled"),
    }


def _purposes() -> Mapping[StrEnum, str]:
    return {FollowUpPurpose.SCORE: _say("pain score"), FollowUpPurpose.SAFETY: _say("safety call")}


def _items() -> Mapping[StrEnum, str]:
    return {
        ItemState.ABSENT: _say("absent"),
        ItemState.PRESENT: _say("present"),
        ItemState.ORDERED: _say("ordered"),
        ItemState.RESULTED: _say("resulted"),
        ItemState.NOT_DONE: _say("not done"),
    }


def _hypotheses() -> Mapping[StrEnum, str]:
    return {
        HypothesisState.SUSPECTED: _say("suspected"),
        HypothesisState.SUPPORTED: _say("supported"),
        HypothesisState.REFUTED: _say("refuted"),
        HypothesisState.CONFIRMED: _say("confirmed"),
    }


def _types() -> Mapping[StrEnum, str]:
    return {Media.PDF: "PDF", Media.JPEG: "JPEG", Media.PNG: "PNG"}


def _records() -> Mapping[StrEnum, str]:
    return {RecordStatus.KEPT: _say("kept"), RecordStatus.ENTERED_IN_ERROR: _say("entered in error")}


def _roles() -> Mapping[StrEnum, str]:
    return {role: role_words(role) for role in Role}


def _muscle(code: str) -> str | None:
    known = catalogue.muscle(code)
    return known.name if known is not None else None


def _drug(code: str) -> str | None:
    return patient_view.drug_name(code) if catalogue.drug(code) is not None else None


def _instrument(code: str) -> str | None:
    known = questionnaires.instrument(code)
    return known.title if known is not None else None


def _source(code: str) -> str | None:
    return next((branch.title for branch in checklist().branches if branch.key == code), None)


def _item(code: str) -> str | None:
    return next((item.label for item in checklist().items if item.key == code), None)


_FIELDS: Mapping[str, tuple[Words, ...]] = {
    "concern": (_of_table("safety"),),
    "contact": (_of_codes(Contact, _contacts),),
    "drug": (_drug,),
    "guidance": (_of_table("guidance"),),
    "instrument": (_instrument,),
    "item": (_item,),
    "kind": (_of_table("finding"), _of_table("treatment"), _of_table("complication")),
    "map_view": (_of_codes(MapView, _views),),
    "media": (_of_codes(Media, _types),),
    "measure": (_of_table("measure"),),
    "muscle": (_muscle,),
    "not_given": (_of_table("not_given"),),
    "pathway": (_of_table("pathway_long"),),
    "pattern": (_of_codes(Pattern, _patterns),),
    "purpose": (_of_codes(FollowUpPurpose, _purposes),),
    "record_status": (_of_codes(RecordStatus, _records),),
    "region": (_of_table("region"),),
    "result": (_of_table("call_result"), _of_table("not_given")),
    "role": (_of_codes(Role, _roles),),
    "scale": (_of_table("scale_short"),),
    "severity": (_of_table("severity"),),
    "sex": (_of_codes(Sex, _sexes),),
    "side": (_of_codes(Side, _sides),),
    "source": (_of_table("source"), _source),
    "state": (_of_codes(HypothesisState, _hypotheses), _of_codes(ItemState, _items), _of_table("safety_state")),
    "status": (_of_table("finding_status"), _of_codes(FollowUpStatus, _follow_ups)),
    "technique": (_of_codes(Technique, _techniques),),
}
"""Where one field's name serves several records, their codes differ."""
