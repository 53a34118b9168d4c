"""Import and export: whole or nothing, refused rows named, the same bytes again."""

import csv
import json
import shutil
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.exporting import export_bundle
from tests.services.conftest import SMALL
from tpi_tracker.domain.codes import FindingStatus, FollowUpStatus, RecordStatus
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.domain.workup import Workup
from tpi_tracker.services import bundles, outgoing
from tpi_tracker.services.bundles import NotABundle, TargetRefused, import_bundle
from tpi_tracker.services.confirming import NotConfirmed
from tpi_tracker.services.file_faults import CannotWrite
from tpi_tracker.store.errors import DiskFull
from tpi_tracker.store.writer import Writer

VIGNETTES = Path(__file__).parents[1] / "data" / "vignettes"


def kept(clinic, model, **where):
    with clinic.database.reading() as reader:
        return reader.all(model, with_retracted=True, **where)


def refusals(clinic, folder, **options):
    report = import_bundle(clinic, folder, **options)
    assert not report.imported
    assert kept(clinic, Patient) == []
    return [str(refusal) for refusal in report.refusals]


def test_a_bundle_comes_in_whole(clinic, bundle):
    report = import_bundle(clinic, bundle())
    assert (report.imported, report.accepted, report.skipped, report.refused) == (True, 6, 0, 0)
    assert report.changes.patients == {"P1"}
    (site,), (injectate,), (score,) = kept(clinic, Site), kept(clinic, Injectate), kept(clinic, Score)
    assert (site.points, injectate.with_epinephrine, score.measure) == (1, False, "now")
    assert [row.taut_band for row in (site,)] == [None]


def test_a_dry_run_changes_nothing(clinic, bundle):
    report = import_bundle(clinic, bundle(), dry_run=True)
    assert (report.accepted, report.imported, report.refusals) == (6, False, [])
    assert kept(clinic, Patient) == []


def test_the_same_again_is_skipped_and_counted(clinic, bundle):
    folder = bundle(scores=SMALL["scores.csv"] + "P1-1,2026-06-08T09:00:00+00:00,nrs,3\n" * 2)
    import_bundle(clinic, folder)
    again = import_bundle(clinic, folder)
    assert (again.imported, again.accepted, again.skipped) == (True, 0, 8)
    assert len(kept(clinic, Score)) == 3
    third = SMALL["scores.csv"] + "P1-1,2026-06-08T09:00:00+00:00,nrs,3\n" * 3
    more = import_bundle(clinic, bundle(scores=third))
    assert (more.accepted, more.skipped) == (1, 8)


def test_a_stored_key_with_other_values_is_refused_with_both(clinic, bundle):
    import_bundle(clinic, bundle())
    other = bundle(patients=SMALL["patients.csv"].replace("64", "66"))
    report = import_bundle(clinic, other)
    assert not report.imported
    (refusal,) = report.refusals
    assert (refusal.file, refusal.row, refusal.column) == ("patients.csv", 2, "weight_kg")
    assert refusal.reason == 'This patient_no is stored with "64", the row has "66".'


def test_a_key_twice_in_one_file(clinic, bundle):
    same = SMALL["patients.csv"] + "P1,Okonkwo,Ada,1988-09-21,64\n"
    assert import_bundle(clinic, bundle(patients=same), dry_run=True).skipped == 1
    other = SMALL["patients.csv"] + "P1,Okonkwo,Ada,1988-09-22,64\n"
    (said,) = refusals(clinic, bundle(patients=other))
    assert said == (
        'patients.csv, row 3, birth_date: Row 2 has the same patient_no with "1988-09-21", this one has "1988-09-22".'
    )


BAD = {
    "a score of 11": (
        {"scores": SMALL["scores.csv"].replace(",8", ",11")},
        'scores.csv, row 2, value: "11" is out of range: NRS runs from 0 to 10.',
    ),
    "letters in a number": (
        {"scores": SMALL["scores.csv"].replace(",8", ",eight")},
        'scores.csv, row 2, value: "eight" is not a number, "refused" or "not_asked".',
    ),
    "a birth in the future": (
        {"patients": SMALL["patients.csv"].replace("1988", "2030")},
        "patients.csv, row 2, birth_date: The date of birth 21-Sep-2030 is in the future.",
    ),
    "a session before birth": (
        {"sessions": SMALL["sessions.csv"].replace("2026-06-01", "1980-06-01")},
        "sessions.csv, row 2, performed_at: The session on 01-Jun-1980 is before the patient's birth on 21-Sep-1988.",
    ),
    "a follow-up before its session": (
        {"follow_ups": "problem_id,due_on,session_id\nP1-1,2026-05-01,S1\n"},
        "follow_ups.csv, row 2, due_on: The follow-up on 01-May-2026 is before its session on 01-Jun-2026.",
    ),
    "a missing column": (
        {"scores": "problem_id,taken_at,value\nP1-1,2026-06-01T08:50:00+00:00,8\n"},
        "scores.csv, row 1, scale: The required column scale is missing.",
    ),
    "an unknown column": (
        {"sites": "session_id,muscle,side,colour\nS1,piriformis,left,red\n"},
        'sites.csv, row 1, colour: Not a column of this file: "colour".',
    ),
    "a short row": (
        {"sites": "session_id,muscle,side\nS1,piriformis\n"},
        "sites.csv, row 2: The row is broken: it has 2 cells, the header names 3 columns.",
    ),
    "an open quotation mark": (
        {"sites": 'session_id,muscle,side\nS1,"piriformis,left\n'},
        "sites.csv, row 2: The row is broken: a quotation mark is opened and never closed.",
    ),
    "an unknown muscle": (
        {"sites": "session_id,muscle,side\nS1,piriformus,left\n"},
        'sites.csv, row 2, muscle: "piriformus" is not a muscle known here. Did you mean "piriformis"?',
    ),
    "an unknown drug": (
        {"injectates": "session_id,drug\nS1,Lidocain\n"},
        'injectates.csv, row 2, drug: "Lidocain" is not a drug known here. Did you mean "lidocaine"?',
    ),
    "a problem of nobody": (
        {"problems": SMALL["problems.csv"].replace(",P1,", ",P9,")},
        'problems.csv, row 2, patient_no: There is no patient "P9" in the bundle or the clinic.',
    ),
    "a session of no problem": (
        {"sessions": SMALL["sessions.csv"].replace(",P1-1,", ",P7,")},
        'sessions.csv, row 2, problem_id: There is no pain problem "P7" in the bundle or the clinic.',
    ),
    "an instant in the future": (
        {"scores": SMALL["scores.csv"].replace("2026-06-01", "2026-09-03")},
        "scores.csv, row 2, taken_at: The score on 03-Sep-2026 at 08:50 is in the future.",
    ),
    "a long text": (
        {"treatments": f"problem_id,kind,note\nP1-1,other,{'x' * 20_001}\n"},
        "treatments.csv, row 2, note: The text is longer than 20 000 characters.",
    ),
    "a control character": (
        {"treatments": "problem_id,kind,note\nP1-1,other,a\x00b\n"},
        "treatments.csv, row 2, note: The text holds a control character (U+0000) and cannot be stored.",
    ),
    "no side": (
        {"sites": "session_id,muscle,side\nS1,piriformis,\n"},
        "sites.csv, row 2, side: This is required.",
    ),
    "a side that is none": (
        {"sites": "session_id,muscle,side\nS1,piriformis,port\n"},
        'sites.csv, row 2, side: "port" is not one of left, right, both, midline.',
    ),
    "a file in Latin-1": (
        {"patients": "patient_no,family_name,given_name,birth_date\nP1,Okonkwo,Zoé,1988-09-21\n".encode("latin-1")},
        "patients.csv, row 2, given_name: The file is not UTF-8: character 3 of this cell is the byte 0xE9",
    ),
    "a file in UTF-16": (
        {"patients": SMALL["patients.csv"].encode("utf-16")},
        "patients.csv: The file is UTF-16.",
    ),
    "an empty file": ({"scores": b""}, "scores.csv: The file is empty"),
}


@pytest.mark.parametrize(("files", "said"), BAD.values(), ids=BAD)
def test_bad_input_gets_a_sentence_with_its_place(clinic, bundle, files, said):
    assert refusals(clinic, bundle(**files))[0].startswith(said)


def test_one_fault_is_said_once(clinic, bundle):
    said = refusals(clinic, bundle(patients=SMALL["patients.csv"].replace("1988-09-21", "soon")))
    assert said == ['patients.csv, row 2, birth_date: "soon" is not a date such as 2026-09-07.']


def test_every_refused_row_is_listed(clinic, bundle):
    rows = "".join(f"P1-1,2026-06-0{day}T09:00:00+00:00,nrs,{9 + day}\n" for day in range(1, 6))
    report = import_bundle(clinic, bundle(scores="problem_id,taken_at,scale,value\n" + rows))
    assert [refusal.row for refusal in report.refusals] == [3, 4, 5, 6]
    assert report.files["scores.csv"].refused == 4


def test_unknown_columns_can_be_passed_over(clinic, bundle):
    folder = bundle(sites="session_id,muscle,colour,side\nS1,piriformis,red,left\n")
    report = import_bundle(clinic, folder, ignore_unknown=True)
    assert report.imported
    assert report.ignored_columns == {"sites.csv": ("colour",)}


def test_bom_crlf_and_guards_come_in_as_meant(clinic, bundle, tmp_path):
    text = '﻿problem_id,kind,note\r\nP1-1,other,"\'=1+1\r\nsecond"\r\n'
    import_bundle(clinic, bundle(treatments=text))
    out = tmp_path / "out"
    export_bundle(clinic, out)
    raw = (out / "treatments.csv").read_bytes()
    assert b'"\'=1+1\nsecond"' in raw
    assert b"\r" not in raw
    assert not raw.startswith(b"\xef\xbb\xbf")


def test_what_a_form_insists_on_is_a_warning(clinic, bundle):
    folder = bundle(sessions=SMALL["sessions.csv"].replace(",yes", ","), scores=None)
    report = import_bundle(clinic, folder)
    assert report.imported
    assert [str(warning) for warning in report.warnings] == [
        "sessions.csv, row 2, consent: No consent is recorded.",
        "sessions.csv, row 2, baseline_reason: No score in the week up to the session,"
        " and no reason why there is no baseline.",
    ]


def test_an_instrument_nobody_knows_is_kept_with_a_warning(clinic, bundle):
    folder = bundle(scores=SMALL["scores.csv"] + "P1-1,2026-06-01T08:55:00+00:00,quick_dash,41\n")
    report = import_bundle(clinic, folder)
    assert "quick_dash" in report.warnings[0].reason
    assert kept(clinic, Score)[1].value == 41


def test_a_wrong_record_comes_in_as_wrong_and_goes_out_only_when_asked(clinic, bundle, tmp_path):
    header = "problem_id,taken_at,scale,value,record_status\n"
    rows = "P1-1,2026-06-01T08:50:00+00:00,nrs,8,\nP1-1,2026-06-08T08:50:00+00:00,nrs,1,entered_in_error\n"
    import_bundle(clinic, bundle(scores=header + rows))
    assert [score.record_status for score in kept(clinic, Score)] == [RecordStatus.KEPT, RecordStatus.ENTERED_IN_ERROR]
    assert export_bundle(clinic, tmp_path / "a").files["scores.csv"] == 1
    assert export_bundle(clinic, tmp_path / "b", with_retracted=True).files["scores.csv"] == 2


def test_children_of_a_wrong_session_stay_at_home(clinic, bundle, tmp_path):
    import_bundle(
        clinic, bundle(scores="problem_id,taken_at,scale,value,session_id\nP1-1,2026-06-01T08:50:00+00:00,nrs,8,S1\n")
    )
    with clinic.database.writing(clinic.who, clinic.now()) as writer:
        writer.retract(Session, "S1", reason="wrong patient")
    files = export_bundle(clinic, tmp_path / "out").files
    assert (files["sessions.csv"], files["sites.csv"], files["injectates.csv"], files["scores.csv"]) == (0, 0, 0, 1)
    with (tmp_path / "out" / "scores.csv").open(encoding="utf-8") as stream:
        assert next(csv.DictReader(stream))["session_id"] == ""


def test_sessions_get_a_schedule_only_when_asked(clinic, bundle):
    import_bundle(clinic, bundle())
    assert kept(clinic, FollowUp) == []


def test_the_schedule_of_an_import(clinic, bundle):
    scores = SMALL["scores.csv"] + "P1-1,2026-06-08T09:00:00+00:00,nrs,3\n"
    report = import_bundle(clinic, bundle(scores=scores), schedule=True)
    made = kept(clinic, FollowUp)
    assert report.follow_ups_made == len(made) == 5
    assert made[0].due_on == date(2026, 6, 8)
    assert [row.status for row in made[:2]] == [FollowUpStatus.DONE, FollowUpStatus.DUE]


def test_a_score_that_comes_in_closes_a_follow_up_that_was_due(clinic, bundle):
    import_bundle(clinic, bundle(), schedule=True)
    import_bundle(clinic, bundle(scores=SMALL["scores.csv"] + "P1-1,2026-06-08T09:00:00+00:00,nrs,3\n"))
    assert kept(clinic, FollowUp)[0].status is FollowUpStatus.DONE


FAILED = SMALL["scores.csv"] + "".join(f"P1-1,2026-06-{day:02d}T09:00:00+00:00,nrs,8\n" for day in (8, 15, 29))


def test_flags_are_computed_and_dismissals_taken(clinic, bundle):
    flags = (
        "problem_id,kind,since,status,dismissed_until,dismissal_reason\n"
        "P1-1,no_relief,2020-01-01T00:00:00+00:00,dismissed,2027-01-01,patient on holiday\n"
    )
    report = import_bundle(clinic, bundle(scores=FAILED, flags=flags))
    (finding,) = kept(clinic, Finding)
    assert report.dismissals_taken == 1
    assert (finding.status, finding.dismissal_reason) == (FindingStatus.DISMISSED, "patient on holiday")
    assert finding.since == datetime(2026, 6, 15, 9, tzinfo=UTC)


def test_flags_of_other_states_are_passed_over(clinic, bundle):
    report = import_bundle(clinic, bundle(flags="problem_id,kind,since,status\nP1-1,no_relief,,open\n"))
    assert report.imported
    assert kept(clinic, Finding) == []


def test_a_workup_that_comes_with_its_flag_answers_it(clinic, bundle):
    workups = "workup_id,problem_id,opened_on\nW1,P1-1,2026-07-01\n"
    import_bundle(clinic, bundle(scores=FAILED, workups=workups))
    (finding,), (workup,) = kept(clinic, Finding), kept(clinic, Workup)
    assert (finding.status, finding.workup_id) == (FindingStatus.IN_WORKUP, workup.workup_id)


def test_an_import_is_in_the_audit_record_by_record(clinic, bundle):
    import_bundle(clinic, bundle())
    with clinic.database.reading() as reader:
        (first,) = reader.history(Problem, "P1-1")
    assert (first.action, first.author) == ("create", clinic.user.name)


def test_export_and_import_again_give_the_same_bytes(clinic, other_clinic, bundle, tmp_path):
    texts = {
        "treatments": 'problem_id,kind,name,note\nP1-1,other,"-dash, ""quoted""","=SUM(A1)\n\'@x"\n',
        "answers": "problem_id,taken_at,instrument,item,value\nP1-1,2026-06-01T08:50:00+02:00,peg,1,-1\n",
        "calls": "problem_id,due_on,called_at,result,caller\nP1-1,2026-06-08,2026-06-08T09:00:00-07:00,no_answer,Eva\n",
        "follow_ups": "problem_id,due_on,session_id\nP1-1,2026-06-08,S1\n",
        "workups": "workup_id,problem_id,opened_on\nW1,P1-1,2026-07-01\n",
        "workup_items": "workup_id,item,state\nW1,red.cancer,absent\nW1,of_ours,present\n",
        "hypotheses": "workup_id,source,state\nW1,facet,suspected\n",
        "plan_steps": "problem_id,pathway,started_on\nP1-1,physiotherapy,2026-08-01\n",
        "exposures": "patient_no,given_on,drug,mg\nP1,2026-05-05,triamcinolone,40\n",
        "scores": FAILED + "P1-1,2026-06-30T09:00:00+00:00,nrs,refused\nP1-1,2026-06-30T09:00:00+00:00,vas,41.5\n",
    }
    assert import_bundle(clinic, bundle(**texts)).imported
    files = export_bundle(clinic, tmp_path / "one").files
    again = import_bundle(clinic, tmp_path / "one")
    assert (again.imported, again.accepted, again.skipped) == (True, 0, sum(files.values()) - files["flags.csv"])
    assert import_bundle(other_clinic, tmp_path / "one").imported
    export_bundle(other_clinic, tmp_path / "two.zip")
    shutil.unpack_archive(tmp_path / "two.zip", tmp_path / "two")
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes(), path.name
    assert "'-dash" in (tmp_path / "one" / "treatments.csv").read_text(encoding="utf-8")


def test_one_patient_goes_out_alone(clinic, tmp_path):
    import_bundle(clinic, VIGNETTES)
    files = export_bundle(clinic, tmp_path / "out.json", format="json", patient="V04").files
    found = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert (files["patients"], files["sessions"]) == (1, 2)
    assert {row["patient_no"] for row in found["patients"]} == {"V04"}
    assert [row["session_id"] for row in found["sessions"]] == ["V04-S1", "V04-S2"]
    assert found["scores"][0]["value"] == 8
    assert found["scores"][0]["note"] is None
    with pytest.raises(TargetRefused, match="no patient"):
        export_bundle(clinic, tmp_path / "none", patient="V99")


def noted(clinic):
    """What the audit has of exports: whose, and with what."""
    with clinic.database.reading() as reader:
        rows = reader.connection.exec_driver_sql("SELECT key, detail FROM audit WHERE action = 'export' ORDER BY entry")
        return [(key, json.loads(detail)) for key, detail in rows]


def test_an_export_is_in_the_audit_before_there_is_a_file(clinic, bundle, tmp_path, monkeypatch):
    import_bundle(clinic, bundle())
    out, seen = tmp_path / "out.json", []
    monkeypatch.setattr(outgoing, "_write_json", lambda *_: seen.append((noted(clinic), out.exists())))
    export_bundle(clinic, out, format="json")
    entry = ("all", {"format": "json", "with_retracted": False, "patients": 1})
    assert seen == [([entry], False)]
    assert noted(clinic) == [entry]


def test_an_export_that_fails_says_so(clinic, bundle, tmp_path, monkeypatch):
    import_bundle(clinic, bundle())

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(outgoing, "_write_csv", full)
    with pytest.raises(CannotWrite):
        export_bundle(clinic, tmp_path / "out", patient="P1")
    assert [(key, sorted(detail)[:1], detail.get("failed")) for key, detail in noted(clinic)] == [
        ("patient", ["format"], None),
        ("patient", ["failed"], "CannotWrite"),
    ]
    (tmp_path / "taken.json").write_text("mine")
    with pytest.raises(TargetRefused):
        export_bundle(clinic, tmp_path / "taken.json", format="json")
    assert len(noted(clinic)) == 2


def test_what_cannot_be_noted_is_not_written(clinic, bundle, tmp_path, monkeypatch):
    import_bundle(clinic, bundle())

    def full(*_args, **_more):
        raise DiskFull

    monkeypatch.setattr(Writer, "log", full)
    with pytest.raises(DiskFull):
        export_bundle(clinic, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_all_patients_need_the_password_once_more_and_one_does_not(clinic, bundle, tmp_path):
    import_bundle(clinic, bundle())
    with pytest.raises(NotConfirmed):
        bundles.export_bundle(clinic, tmp_path / "out")
    assert not (tmp_path / "out").exists()
    assert noted(clinic) == []
    bundles.export_bundle(clinic, tmp_path / "one", patient="P1")
    clinic.confirmed = True
    bundles.export_bundle(clinic, tmp_path / "out")
    with pytest.raises(NotConfirmed):
        bundles.export_bundle(clinic, tmp_path / "again")


def test_rows_go_out_by_key_then_time(clinic, bundle, tmp_path):
    scores = (
        "problem_id,taken_at,scale,value\nP1-1,2026-06-08T09:00:00+00:00,nrs,3\nP1-1,2026-06-01T08:50:00+00:00,nrs,8\n"
    )
    import_bundle(clinic, bundle(scores=scores))
    export_bundle(clinic, tmp_path / "out")
    with (tmp_path / "out" / "scores.csv").open(encoding="utf-8") as stream:
        assert [row["value"] for row in csv.DictReader(stream)] == ["8", "3"]


def test_a_place_that_is_no_bundle_is_refused(clinic, tmp_path):
    with pytest.raises(NotABundle):
        import_bundle(clinic, tmp_path)


def test_the_report_is_plain_json(clinic, bundle):
    report = import_bundle(clinic, bundle(**BAD["a score of 11"][0]))
    told = json.loads(json.dumps(report.to_json()))
    assert told["refusals"] == [
        {"file": "scores.csv", "row": 2, "column": "value", "reason": '"11" is out of range: NRS runs from 0 to 10.'}
    ]
    assert told["files"]["scores.csv"] == {"rows": 1, "accepted": 0, "skipped": 0, "refused": 1}


def test_the_clock_decides_what_is_the_future(clinic, bundle, clock):
    folder = bundle(scores=SMALL["scores.csv"].replace("2026-06-01", "2026-09-03"))
    assert not import_bundle(clinic, folder).imported
    clock.forward(days=1, hours=12)
    assert import_bundle(clinic, folder).imported
    assert clinic.now() - datetime(2026, 9, 3, tzinfo=UTC) < timedelta(days=1)
