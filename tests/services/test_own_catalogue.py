"""A clinic's own catalogue values: in force at once, versioned, taken back; old verdicts keep their version."""

import os
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.pace import within
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.facts import Facts, Visit
from tpi_tracker.domain.response import judge_problem
from tpi_tracker.domain.verdict import Reading
from tpi_tracker.paths import resource
from tpi_tracker.services import catalogue, catalogue_files, own_catalogue
from tpi_tracker.services.catalogue_files import OwnEntry, Place
from tpi_tracker.services.opening import open_with_key
from tpi_tracker.store.errors import Conflict

RESPONSE = Place("rules", "response", "")
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
TRAPEZIUS = Place("muscles", "muscle", "upper_trapezius")


def entry(place):
    return dict(next(content for where, content in catalogue_files.entries(place.file) if where == place))


def test_a_change_holds_at_once_and_counts_its_version(clinic):
    assert catalogue.rules().response.relief_pct == 50
    own_catalogue.save(clinic, RESPONSE, entry(RESPONSE) | {"relief_pct": 60}, "stricter here")
    assert catalogue.rules().response.relief_pct == 60
    assert catalogue.rules().response.about.version == "1.0+1"
    assert [tuple(one) for one in own_catalogue.differences(RESPONSE)] == [("relief_pct", 50, 60)]


def test_the_shipped_value_comes_back_and_the_history_stays(clinic):
    own_catalogue.save(clinic, TRAPEZIUS, entry(TRAPEZIUS) | {"short": "trap."}, "as we say")
    own_catalogue.save(clinic, TRAPEZIUS, entry(TRAPEZIUS) | {"short": "u. trap."}, "clearer")
    assert catalogue.muscle("upper_trapezius").short == "u. trap."
    own_catalogue.reset(clinic, TRAPEZIUS, "the shipped word is better")
    assert catalogue.muscle("upper_trapezius").short == "upper trapezius"
    assert own_catalogue.differences(TRAPEZIUS) == ()
    assert own_catalogue.reset(clinic, TRAPEZIUS, "again") is None
    history = own_catalogue.history(clinic, TRAPEZIUS)
    assert [(one.version, one.reason, one.content and one.content["short"]) for one in history] == [
        (3, "the shipped word is better", None),
        (2, "clearer", "u. trap."),
        (1, "as we say", "trap."),
    ]
    own_catalogue.save(clinic, TRAPEZIUS, entry(TRAPEZIUS) | {"short": "trapezius, up"}, "after all")
    assert catalogue.muscle("upper_trapezius").short == "trapezius, up"


def test_a_change_of_another_seat_is_not_written_over_unseen(clinic):
    shown = own_catalogue.version_of(RESPONSE)
    theirs = own_catalogue.save(clinic, RESPONSE, entry(RESPONSE) | {"relief_pct": 60}, "theirs", shown=shown).record
    with pytest.raises(Conflict) as met:
        own_catalogue.save(clinic, RESPONSE, entry(RESPONSE) | {"relief_pct": 40}, "mine", shown=shown)
    assert met.value.theirs == theirs
    with pytest.raises(Conflict):
        own_catalogue.reset(clinic, RESPONSE, "mine", shown=shown)
    assert catalogue.rules().response.relief_pct == 60
    own_catalogue.reset(clinic, RESPONSE, "mine", shown=own_catalogue.version_of(RESPONSE))
    assert own_catalogue.version_of(RESPONSE) == 2


def test_a_muscle_of_the_clinics_own_stands_at_the_end(clinic):
    own = entry(TRAPEZIUS) | {"key": "platysma", "name": "Platysma", "short": "platysma", "abbreviations": ["platysma"]}
    own_catalogue.save(clinic, Place("muscles", "muscle", "platysma"), own, "injected here")
    assert catalogue.muscles()[-1].key == "platysma"
    assert len(catalogue.muscles()) == 57
    own_catalogue.reset(clinic, Place("muscles", "muscle", "platysma"), "")
    assert catalogue.muscle("platysma") is None


def test_it_holds_after_opening_again_and_in_no_other_clinic(clinic):
    own_catalogue.save(clinic, RESPONSE, entry(RESPONSE) | {"horizon_day": 56}, "eight weeks")
    where, key, user = clinic.where, clinic.key, clinic.user.user_id
    clinic.close()
    assert catalogue.rules().response.horizon_day == 42
    again = open_with_key(where, key, user)
    assert catalogue.rules().response.horizon_day == 56
    again.close()


def test_a_verdict_keeps_the_rule_of_its_sessions_day(clinic, clock):
    first = clinic.now()
    clock.forward(days=100)
    own_catalogue.save(clinic, RESPONSE, entry(RESPONSE) | {"relief_pct": 60}, "stricter here")
    second = clock.forward(days=1)
    scores = [(first, 0, 8), (first, 14, 4), (second, 0, 8), (second, 14, 4)]
    readings = [
        Reading(f"r{place}", start + timedelta(days=days), "nrs", "now", float(value), None, place)
        for place, (start, days, value) in enumerate(scores)
    ]
    told = Facts((Visit("S1", first), Visit("S2", second)), tuple(readings))
    verdicts = judge_problem(told, catalogue.rules().response, second + timedelta(days=60), clinic.zone)
    assert [(str(one.verdict), one.rule_version) for one in verdicts] == [("unconfirmed", "1.0"), ("partial", "1.0+1")]


@pytest.mark.parametrize("reason", ["", "  "])
def test_a_change_without_a_reason_is_refused(clinic, reason):
    with pytest.raises(Refused, match="reason"):
        own_catalogue.save(clinic, RESPONSE, entry(RESPONSE) | {"relief_pct": 60}, reason)
    assert catalogue.rules().response.relief_pct == 50


@pytest.mark.parametrize(
    ("place", "values", "field", "said"),
    [
        (RESPONSE, {"relief_pct": 0}, "relief_pct", "must be above 0"),
        (RESPONSE, {"relief_pct": "half"}, "relief_pct", "must be a number"),
        (RESPONSE, {"lost_day": 30}, "lost_day", "must not lie before horizon_day"),
        (RESPONSE, {"relief": 50}, "relief", "is not a field this file knows"),
        (TRAPEZIUS, {"regions": ["shoulders"]}, "regions", ""),
        (TRAPEZIUS, {"name": ""}, "name", ""),
        (Place("dose", "limit", "lidocaine"), {"mg_per_kg": -1}, "mg_per_kg", "must be above 0"),
    ],
)
def test_a_wrong_value_is_refused_at_its_field_and_the_shipped_stays_in_force(clinic, place, values, field, said):
    before = entry(place)
    with pytest.raises(Refused) as refused:
        own_catalogue.save(clinic, place, before | values, "trying")
    assert field in {problem.field for problem in refused.value.problems}
    assert any(said in problem.sentence.lower() for problem in refused.value.problems)
    assert entry(place) == before
    assert catalogue_files.own(place.key) is None


def test_a_date_comes_back_as_a_date(clinic):
    own_catalogue.save(clinic, RESPONSE, entry(RESPONSE) | {"relief_pct": 40}, "trying")
    assert str(catalogue.rules().response.about.recheck_by) == "2027-11-30"
    assert catalogue.rules().response.about.is_past_check(date(2027, 12, 1))


def test_an_own_entry_of_another_version_leaves_the_shipped_file_in_force():
    catalogue_files.take([OwnEntry("muscles/muscle/upper_trapezius", {"key": "upper_trapezius"}, 1, LONG_AGO)])
    try:
        assert catalogue.muscle("upper_trapezius").short == "upper trapezius"
    finally:
        catalogue_files.take(())


def shipped_text(file):
    return resource("catalogue", file).read_text(encoding="utf-8")


LINE = shipped_text("rules.toml").split("relief_pct = 50")[0].count("\n") + 1


def test_a_file_changes_what_it_says_otherwise_and_nothing_else(clinic, tmp_path):
    path = tmp_path / "rules.toml"
    path.write_text(shipped_text("rules.toml").replace("relief_pct = 50", "relief_pct = 60", 1), encoding="utf-8")
    taken = own_catalogue.take_file(clinic, path, "our thresholds")
    assert [place.key for place in taken.places] == ["rules/response"]
    assert catalogue.rules().response.relief_pct == 60
    assert own_catalogue.take_file(clinic, path, "again").places == ()


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (
            "rules.toml",
            "relief_pct = 50",
            "relief_pct = 0",
            f"rules.toml, line {LINE}, response: relief_pct",
        ),
        ("formulary.toml", "mg_ml = 2.5", "mg_ml = -2.5", 'drug "bupivacaine": strengths: mg_ml must be above 0.'),
        ("rules.toml", "[failure]", "[failure", "this is not TOML"),
    ],
)
def test_a_file_with_a_mistake_names_file_line_and_key_and_changes_nothing(clinic, tmp_path, file, old, new, said):
    text = shipped_text(file)
    assert old in text
    path = tmp_path / file
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(Refused) as refused:
        own_catalogue.take_file(clinic, path, "our thresholds")
    (problem,) = refused.value.problems
    assert problem.field == "file"
    assert said in problem.sentence
    assert catalogue.rules().response.relief_pct == 50
    assert list(catalogue_files.entries("rules")) == list(
        catalogue_files.entries_of("rules", catalogue_files.shipped("rules"))
    )


def test_a_file_that_is_no_catalogue_file_is_refused(clinic, tmp_path):
    path = tmp_path / "notes.toml"
    path.write_text("a = 1", encoding="utf-8")
    with pytest.raises(Refused, match="is none of"):
        own_catalogue.take_file(clinic, path, "why not")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("x = " + "[" * 100_000, "nested too deeply"),
        ("x = " + "{a=" * 5_000, "nested too deeply"),
        ("# " + "x" * 1_200_000, "larger than 1024 kB"),
        ("a = 1\na = 2", "line 2"),
        ("a = 1\0", "not TOML"),
        ("\ufeff" * 2 + "a = 1", "not TOML"),
        ("[response]\n" + "x.".join(["a"] * 3000) + " = 1", "rules.toml"),
    ],
)
def test_a_file_made_to_break_its_reader_is_refused(clinic, tmp_path, content, said):
    path = tmp_path / "rules.toml"
    path.write_text(content, encoding="utf-8")
    with within(5), pytest.raises(Refused, match=said):
        own_catalogue.take_file(clinic, path, "why not")
    assert catalogue.rules().response.relief_pct == 50


def test_a_pipe_and_a_folder_are_no_catalogue_files(clinic, tmp_path):
    (tmp_path / "rules.toml").mkdir()
    with pytest.raises(Refused, match="is not a file"):
        own_catalogue.take_file(clinic, tmp_path / "rules.toml", "why not")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "dose.toml")
        with pytest.raises(Refused, match="is not a file"):
            own_catalogue.take_file(clinic, tmp_path / "dose.toml", "why not")
