"""Where the window can go: each place is a small value, so that history, palette and tests can name it.

A place with a ``patient_no`` is shown in that patient's tab; the others belong to the rail or open as a sheet.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Anything the window can show."""

    @property
    def behind(self) -> "PatientPlace | None":
        """For a sheet: the page it belongs over; None where it opens over any."""
        return None


@dataclass(frozen=True, slots=True)
class TodayPlace(Place):
    """The follow-ups to do now."""


@dataclass(frozen=True, slots=True)
class PatientsPlace(Place):
    """The list of patients; ``text`` is put into its search field, ``which`` chooses its filter (None: as it was)."""

    text: str = ""
    which: str | None = None


@dataclass(frozen=True, slots=True)
class SettingsPlace(Place):
    """Clinic, appearance, rules with their sources."""


@dataclass(frozen=True, slots=True)
class CataloguePlace(Place):
    """What the program knows and this clinic's own values; ``entry_key`` names the entry to show."""

    entry_key: str = ""


@dataclass(frozen=True, slots=True)
class ImportPlace(Place):
    """A clinic's own spreadsheet on its way in; ``path`` is the file to begin with."""

    path: str = ""


@dataclass(frozen=True, slots=True)
class FhirPlace(Place):
    """FHIR of another system on its way in; ``path`` is the file."""

    path: str = ""


@dataclass(frozen=True, slots=True)
class AuditPlace(Place):
    """Who did what when, and whether the audit is whole."""


class UsersPlace(Place):
    """Who may unlock the clinic, and the recovery key."""


@dataclass(frozen=True, slots=True)
class UserPlace(Place):
    """A new user, or ``what`` (``change``, ``password``) of ``user_id``."""

    user_id: str | None = None
    what: str = "add"


@dataclass(frozen=True, slots=True)
class OwnPasswordPlace(Place):
    """The user's own password."""


@dataclass(frozen=True, slots=True)
class AtDeskPlace(Place):
    """Who the patient is and when to call, for who may not read charts."""

    patient_no: str


@dataclass(frozen=True, slots=True)
class BackPlace(Place):
    """Where the reader came from: closes the page or sheet that asks for it."""


@dataclass(frozen=True, slots=True)
class PatientPlace(Place):
    patient_no: str
    problem_id: str | None = None
    at: str | None = None
    """The key of a record to show (a score, a session): its row in the timeline is made current."""


@dataclass(frozen=True, slots=True)
class NewPatientPlace(Place):
    draft_id: str | None = None
    family_name: str = ""


@dataclass(frozen=True, slots=True)
class EditPatientPlace(Place):
    patient_no: str
    draft_id: str | None = None


@dataclass(frozen=True, slots=True)
class MergePlace(Place):
    """Saying that ``patient_no`` and ``other_no`` are one person."""

    patient_no: str
    other_no: str = ""
    draft_id: str | None = None

    @property
    def behind(self) -> "PatientPlace | None":
        return PatientPlace(self.patient_no)


@dataclass(frozen=True, slots=True)
class NewProblemPlace(Place):
    patient_no: str
    draft_id: str | None = None


@dataclass(frozen=True, slots=True)
class EditProblemPlace(Place):
    patient_no: str
    problem_id: str
    draft_id: str | None = None


@dataclass(frozen=True, slots=True)
class SessionPlace(Place):
    """A new session, ``repeat`` of the last one, or the amendment of ``session_id``."""

    patient_no: str
    problem_id: str
    repeat: bool = False
    session_id: str | None = None
    draft_id: str | None = None


@dataclass(frozen=True, slots=True)
class ScorePlace(Place):
    """A new score (``digit`` already typed), or the amendment of ``row_id``; ``follow_up`` is the call it answers."""

    patient_no: str
    problem_id: str
    digit: str | None = None
    row_id: str | None = None
    follow_up: str | None = None
    draft_id: str | None = None

    @property
    def behind(self) -> "PatientPlace | None":
        """A score is corrected where it stands in the timeline; a new one is taken anywhere."""
        return PatientPlace(self.patient_no, self.problem_id, at=self.row_id) if self.row_id is not None else None


@dataclass(frozen=True, slots=True)
class InstrumentPlace(Place):
    """A questionnaire to fill in (``instrument`` already chosen), or the correction of the one ``row_id`` is of."""

    patient_no: str
    problem_id: str
    instrument: str | None = None
    row_id: str | None = None
    draft_id: str | None = None

    @property
    def behind(self) -> "PatientPlace | None":
        return PatientPlace(self.patient_no, self.problem_id, at=self.row_id) if self.row_id is not None else None


@dataclass(frozen=True, slots=True)
class HandOverPlace(Place):
    """Handing the device to the patient: which questions are asked."""

    patient_no: str
    problem_id: str
    draft_id: str | None = None

    @property
    def behind(self) -> "PatientPlace | None":
        return PatientPlace(self.patient_no, self.problem_id)


@dataclass(frozen=True, slots=True)
class RetractPlace(Place):
    """Marking a row of the timeline as entered in error; ``kind`` is its record's kind."""

    patient_no: str
    problem_id: str
    kind: str
    row_id: str
    draft_id: str | None = None

    @property
    def behind(self) -> "PatientPlace | None":
        return PatientPlace(self.patient_no, self.problem_id, at=self.row_id)


@dataclass(frozen=True, slots=True)
class MovePlace(Place):
    """Moving a session or score to the problem or patient it belongs to; ``kind`` is its record's kind."""

    patient_no: str
    problem_id: str
    kind: str
    row_id: str
    draft_id: str | None = None

    @property
    def behind(self) -> "PatientPlace | None":
        return PatientPlace(self.patient_no, self.problem_id, at=self.row_id)


@dataclass(frozen=True, slots=True)
class DocumentPlace(Place):
    """A document that was attached, to be looked at; among the others of its problem."""

    patient_no: str
    problem_id: str
    document_id: str


@dataclass(frozen=True, slots=True)
class AttachPlace(Place):
    """Attaching a document, about a session or an item of a workup where that is known; ``path`` is its file.

    With ``document_id`` the title and day of one that is attached are corrected.
    """

    patient_no: str
    problem_id: str
    session_id: str | None = None
    workup_id: str | None = None
    item_key: str | None = None
    path: str = ""
    document_id: str | None = None
    draft_id: str | None = None


@dataclass(frozen=True, slots=True)
class AddendumPlace(Place):
    """A later word to the signed session ``session_id``."""

    patient_no: str
    problem_id: str
    session_id: str
    draft_id: str | None = None

    @property
    def behind(self) -> "PatientPlace | None":
        return PatientPlace(self.patient_no, self.problem_id, at=self.session_id)


@dataclass(frozen=True, slots=True)
class SignPlace(Place):
    """Closing the note of a session with a signature."""

    patient_no: str
    problem_id: str
    session_id: str

    @property
    def behind(self) -> "PatientPlace | None":
        return PatientPlace(self.patient_no, self.problem_id, at=self.session_id)


@dataclass(frozen=True, slots=True)
class ExposurePlace(Place):
    """Local anaesthetic or steroid given elsewhere: a new record, or the correction of ``row_id``."""

    patient_no: str
    row_id: str | None = None
    draft_id: str | None = None

    @property
    def behind(self) -> "PatientPlace | None":
        return PatientPlace(self.patient_no)


@dataclass(frozen=True, slots=True)
class ComplicationPlace(Place):
    """A complication of a session and its course: a new one, or what is added to ``row_id``.

    ``follow_up`` is the safety call that told of it, which the save closes.
    """

    patient_no: str
    problem_id: str
    session_id: str
    row_id: str | None = None
    draft_id: str | None = None
    follow_up: str | None = None

    @property
    def behind(self) -> "PatientPlace | None":
        if self.follow_up is not None:
            return None
        return PatientPlace(self.patient_no, self.problem_id, at=self.row_id or self.session_id)


@dataclass(frozen=True, slots=True)
class LotsPlace(Place):
    """Who got a lot; ``lot`` is put into the field."""

    lot: str = ""


@dataclass(frozen=True, slots=True)
class TrayPlace(Place):
    """What the user has drawn up today."""

    draft_id: str | None = None


@dataclass(frozen=True, slots=True)
class CallListPlace(Place):
    """The calls of the day on paper or as a calendar."""


@dataclass(frozen=True, slots=True)
class PaperListPlace(Place):
    """Papers for a list of patients, into a folder; ``patient_nos`` are those that were listed where it was opened."""

    patient_nos: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ExportPlace(Place):
    """The clinic's data out of the program, in one file."""


@dataclass(frozen=True, slots=True)
class BackupsPlace(Place):
    """The clinic's backups: their age and state, where they go, a drill, the way to a restore."""


@dataclass(frozen=True, slots=True)
class RestorePlace(Place):
    """Putting the backup file ``path`` in the clinic's place."""

    path: str


@dataclass(frozen=True, slots=True)
class DismissPlace(Place):
    """Setting the finding ``row_id`` aside."""

    patient_no: str
    problem_id: str
    row_id: str
    draft_id: str | None = None

    @property
    def behind(self) -> "PatientPlace | None":
        return PatientPlace(self.patient_no, self.problem_id)


@dataclass(frozen=True, slots=True)
class WorkupPlace(Place):
    """The workup of a problem; without ``workup_id`` the one the problem is at, begun where there is none."""

    patient_no: str
    problem_id: str
    workup_id: str | None = None


@dataclass(frozen=True, slots=True)
class PlanPlace(Place):
    """The plan of a problem; ``pathway`` begins a step of that kind."""

    patient_no: str
    problem_id: str
    row_id: str | None = None
    pathway: str | None = None


@dataclass(frozen=True, slots=True)
class TreatmentsPlace(Place):
    """What was tried for a problem and what is taken now; ``row_id`` is the one to change."""

    patient_no: str
    problem_id: str
    row_id: str | None = None
    draft_id: str | None = None


@dataclass(frozen=True, slots=True)
class ReportPlace(Place):
    patient_no: str
    problem_id: str | None = None
