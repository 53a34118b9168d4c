"""The words a record may hold: closed lists, spelled as files and the database spell them."""

from enum import StrEnum
from typing import NewType

PatientNo = NewType("PatientNo", str)
ProblemId = NewType("ProblemId", str)
SessionId = NewType("SessionId", str)
WorkupId = NewType("WorkupId", str)
RowId = NewType("RowId", str)


class RecordStatus(StrEnum):
    """Whether a record counts. A wrong record is marked, never deleted."""

    KEPT = "kept"
    ENTERED_IN_ERROR = "entered_in_error"


class Sex(StrEnum):
    FEMALE = "female"
    MALE = "male"
    OTHER = "other"
    UNKNOWN = "unknown"


class Contact(StrEnum):
    """Whether the patient may be called."""

    OK = "ok"
    NO_CONTACT = "no_contact"
    MOVED = "moved"
    DIED = "died"


class Region(StrEnum):
    HEAD = "head"
    FACE = "face"
    NECK = "neck"
    SHOULDER = "shoulder"
    UPPER_BACK = "upper_back"
    CHEST = "chest"
    MID_BACK = "mid_back"
    LOW_BACK = "low_back"
    ABDOMEN = "abdomen"
    PELVIS = "pelvis"
    HIP_BUTTOCK = "hip_buttock"
    THIGH = "thigh"
    KNEE_LEG = "knee_leg"
    ARM = "arm"
    FOREARM_HAND = "forearm_hand"
    FOOT = "foot"
    WIDESPREAD = "widespread"


class CoverageRegion(StrEnum):
    """The anatomical regions by which payers count; not the region of a problem, which is where it hurts."""

    CEPHALIC = "cephalic"
    FACIAL = "facial"
    CERVICAL = "cervical"
    SCAPULAR = "scapular"
    THORACIC = "thoracic"
    LUMBAR = "lumbar"
    ABDOMINAL = "abdominal"
    PELVIC = "pelvic"
    UPPER_EXTREMITY = "upper_extremity"
    LOWER_EXTREMITY = "lower_extremity"


class Side(StrEnum):
    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    MIDLINE = "midline"


class Pattern(StrEnum):
    CONSTANT = "constant"
    INTERMITTENT = "intermittent"


class TreatmentKind(StrEnum):
    STRETCHING = "stretching"
    PHYSIOTHERAPY = "physiotherapy"
    HOME_EXERCISE = "home_exercise"
    HEAT_COLD = "heat_cold"
    OTC_ANALGESIC = "otc_analgesic"
    PRESCRIBED_MEDICATION = "prescribed_medication"
    MANUAL_THERAPY = "manual_therapy"
    OTHER = "other"


class Technique(StrEnum):
    INJECTION = "injection"
    DRY_NEEDLING = "dry_needling"


class Guidance(StrEnum):
    PALPATION = "palpation"
    ULTRASOUND = "ultrasound"
    OTHER = "other"


class SafetyState(StrEnum):
    """What was made of a check before the needle. A check without a row was not asked."""

    CLEAR = "clear"
    NOTED = "noted"
    OVERRIDDEN = "overridden"


class Severity(StrEnum):
    MILD = "mild"
    MODERATE = "moderate"
    SEVERE = "severe"


class MapView(StrEnum):
    FRONT = "front"
    BACK = "back"
    LEFT = "left"
    RIGHT = "right"


class Scale(StrEnum):
    """The pain scales the response rule judges. Any other scale is an instrument's total."""

    NRS = "nrs"
    VAS = "vas"
    FACES = "faces"


class Measure(StrEnum):
    NOW = "now"
    AVERAGE = "average"
    WORST = "worst"
    LEAST = "least"


class Source(StrEnum):
    """Who reported a score, or on what."""

    CLINIC = "clinic"
    PHONE = "phone"
    PAPER = "paper"
    SELF = "self"


class NotGiven(StrEnum):
    """Why a score has no number. Neither is zero, and neither is the other."""

    REFUSED = "refused"
    NOT_ASKED = "not_asked"


class FollowUpStatus(StrEnum):
    DUE = "due"
    DONE = "done"
    UNREACHABLE = "unreachable"
    DECLINED = "declined"
    CANCELLED = "cancelled"


class FollowUpPurpose(StrEnum):
    """What a follow-up is for: a score of the pain, or whether the patient is safe after a needle near the pleura."""

    SCORE = "score"
    SAFETY = "safety"


class CallResult(StrEnum):
    SCORED = "scored"
    NO_ANSWER = "no_answer"
    LATER = "later"
    DECLINED = "declined"
    WRONG_NUMBER = "wrong_number"


class ItemState(StrEnum):
    """What is known of a workup item. An item without a row was not asked."""

    ABSENT = "absent"
    PRESENT = "present"
    ORDERED = "ordered"
    RESULTED = "resulted"
    NOT_DONE = "not_done"


class PainSource(StrEnum):
    """Where else the pain may come from: the hypotheses of a workup."""

    CERVICAL_RADICULOPATHY = "cervical_radiculopathy"
    LUMBAR_RADICULOPATHY = "lumbar_radiculopathy"
    FACET = "facet"
    SI_JOINT = "si_joint"
    TENDON_BURSA = "tendon_bursa"
    FIBROMYALGIA = "fibromyalgia"
    INFLAMMATORY_ARTHRITIS = "inflammatory_arthritis"
    OTHER = "other"


class HypothesisState(StrEnum):
    SUSPECTED = "suspected"
    SUPPORTED = "supported"
    REFUTED = "refuted"
    CONFIRMED = "confirmed"


class Pathway(StrEnum):
    PHYSIOTHERAPY = "physiotherapy"
    DRY_NEEDLING = "dry_needling"
    OCCUPATIONAL_THERAPY = "occupational_therapy"
    MUSCLE_RELAXANT = "muscle_relaxant"
    GABAPENTINOID = "gabapentinoid"
    ANTIDEPRESSANT = "antidepressant"
    EPIDURAL_STEROID = "epidural_steroid"
    JOINT_INJECTION = "joint_injection"
    RADIOFREQUENCY = "radiofrequency"
    MULTIDISCIPLINARY = "multidisciplinary"
    TECHNICAL_REPEAT = "technical_repeat"
    OTHER = "other"


class FindingKind(StrEnum):
    NO_RELIEF = "no_relief"
    SHORT_LIVED = "short_lived"


class FindingStatus(StrEnum):
    OPEN = "open"
    IN_WORKUP = "in_workup"
    DISMISSED = "dismissed"
    CONCLUDED = "concluded"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"


class Role(StrEnum):
    ADMINISTRATOR = "administrator"
    CLINICIAN = "clinician"
    NURSE = "nurse"
    FRONT_DESK = "front_desk"
    READER = "reader"
    OPERATOR = "operator"
    """Injects, and never unlocks: a name for the record alone."""
