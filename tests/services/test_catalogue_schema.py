"""The one schema of the catalogue: the shipped files have no mistake, and a mistake is one sentence with its place."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, get_args

import pytest

from tpi_tracker.paths import resource
from tpi_tracker.services import catalogue, catalogue_files
from tpi_tracker.services.catalogue_entry import Review
from tpi_tracker.services.catalogue_schema import _FORMS, MODELS, CatalogueFault, check

SHIPPED = sorted(file.name for file in resource("catalogue").glob("*.toml"))


def text_of(file: str) -> str:
    return resource("catalogue", file).read_text(encoding="utf-8")


def test_every_file_of_the_catalogue_has_a_model() -> None:
    assert [name for name in SHIPPED if name not in MODELS] == []


@pytest.mark.parametrize("file", SHIPPED)
def test_shipped_files_are_without_mistake(file: str) -> None:
    checked = check(file, text_of(file))
    assert checked.version
    assert checked.file == file
    table = file.removesuffix(".toml")
    assert checked.version == checked.content.get("version", checked.content.get(table, {}).get("version"))


def test_every_form_that_is_asked_for_is_said_in_words() -> None:
    asked = {
        value
        for model in MODELS.values()
        for name, value in named_values(model.model_json_schema())
        if name == "pattern" and isinstance(value, str)
    }
    assert asked - {r"\S"} == set(_FORMS)


@pytest.mark.parametrize("file", SHIPPED)
def test_every_review_is_one_of_the_four(file: str) -> None:
    reviews = [value for name, value in named_values(check(file, text_of(file)).content) if name.endswith("review")]
    assert reviews
    assert set(reviews) <= set(get_args(Review))


def test_all_muscles_have_their_facts() -> None:
    for muscle in catalogue.muscles():
        facts = muscle.facts
        assert facts.referral.sources, muscle.key
        assert facts.nerve.sources, muscle.key
        assert facts.roots
        assert (facts.pleural is not None) == muscle.pleural
        assert {fact.review for fact in (facts.referral, facts.nerve)} <= {"read", "second_hand"}
        assert facts.mimics.review == ("second_hand" if muscle.key == "gluteus_minimus" else "unverified")
    recalled = {muscle.key for muscle in catalogue.muscles() if "recalled" in muscle.facts.remark}
    assert recalled == {
        *("semispinalis_capitis", "cervical_multifidi", "lumbar_multifidi", "triceps_brachii", "pronator_teres"),
        *("rhomboids", "serratus_posterior_superior", "thoracic_paraspinals"),
    }


def test_every_source_of_a_muscle_is_cited() -> None:
    checked = check("muscles.toml", text_of("muscles.toml")).content
    cited = {
        key for row in checked["muscle"] for field, keys in row.items() if field.endswith("_source") for key in keys
    }
    assert cited == set(checked["sources"])


@pytest.mark.parametrize(
    ("file", "old", "new", "sentence"),
    [
        ("formulary.toml", "mg_ml = 2.5", "mg_ml = 0", 'drug "bupivacaine": strengths: mg_ml must be above 0.'),
        ("formulary.toml", 'label = "0.25 %"', 'label = "0.5 %"', '"0.5 %" is not 2.5 mg/mL (1 % is 10 mg/mL).'),
        (
            "formulary.toml",
            'kind = "steroid"',
            'kind = "stroid"',
            'is "stroid", which is not one of local_anaesthetic,',
        ),
        ("formulary.toml", 'drugs = ["procaine"]', 'drugs = ["cocaine"]', 'drugs names "cocaine", which is not a drug'),
        (
            "formulary.toml",
            'rxnorm = "1815"',
            'rxnorm = "6387"',
            'drug "bupivacaine": rxnorm "6387" is taken by an entry above',
        ),
        ("muscles.toml", 'regions = ["neck"]', 'regions = ["nek"]', 'regions is "nek", which is not one of head, face'),
        ("muscles.toml", "deep = false", 'deep = "no"', 'muscle "upper_trapezius": deep must be true or false.'),
        (
            "muscles.toml",
            'key = "masseter"',
            'key = "temporalis"',
            'muscle "temporalis": key "temporalis" is taken by an entry above; each needs one of its own.',
        ),
        (
            "muscles.toml",
            '["levator", "lev scap"',
            '["ut", "lev scap"',
            'abbreviations holds "ut", which a muscle above has too; an abbreviation is written once and means one',
        ),
        ("muscles.toml", '"W", "SP"', '"W", "SQ"', 'nerve_source names "SQ", which is not one of the [sources]'),
        (
            "muscles.toml",
            'nerve_review = "read"',
            'nerve_review = "seen"',
            "not one of read, second_hand, own or unverified.",
        ),
        ("muscles.toml", "parts = []", "part = []", 'muscle "upper_trapezius": part is not a field this file knows.'),
        ("muscles.toml", 'short = "SCM"', 'short = " "', 'muscle "sternocleidomastoid": short must not be empty.'),
        ("rules.toml", "relief_pct = 50", "relief_pct = 0", "response: relief_pct must be above 0."),
        ("rules.toml", "relief_pct = 50", "relief_pct = 101", "response: relief_pct must be at most 100."),
        ("rules.toml", "[1, 2, 4, 6, 12]", "[1, 4, 2, 6, 12]", "offsets_weeks must ascend: each number above the one"),
        (
            "rules.toml",
            "horizon_day = 42",
            "horizon_day = 4",
            "response: horizon_day must not lie before judged_from_day.",
        ),
        ("rules.toml", "lost_day = 56", "lost_day = 56.5", "response: lost_day must be a whole number."),
        ("dose.toml", 'drug = "procaine"', 'drug = "saline"', 'names "saline", which is no local anaesthetic'),
        ("dose.toml", "warn_at = 0.8", "warn_at = 1.8", "dose: warn_at must be at most 1."),
        ("dose.toml", "max_mg_epinephrine = 225", "max_mg_epinephrine = 100", "must not be below max_mg."),
        ("checklist.toml", '"si.gaenslen"]', '"si.patrick"]', 'items names "si.patrick", which is not an item'),
        ("checklist.toml", "at_least = 3", "at_least = 6", 'cluster "laslett": level: at_least must be at most 5'),
        (
            "checklist.toml",
            "specificity = 0.78",
            "specificity = 78",
            'cluster "laslett": level: specificity must be at most',
        ),
        (
            "checklist.toml",
            'key = "gabapentinoid"',
            'key = "opioid"',
            'key is "opioid", which is not one of physiotherapy',
        ),
        ("checklist.toml", 'step = "technical"', 'step = "technic"', 'step names "technic", which is not a step'),
    ],
)
def test_a_mistake_is_one_sentence_with_its_place(file: str, old: str, new: str, sentence: str) -> None:
    text = text_of(file)
    assert old in text
    with pytest.raises(CatalogueFault) as caught:
        check(file, text.replace(old, new, 1))
    fault = caught.value
    said = fault.sentence
    line = text[: text.index(old)].count("\n") + 1
    assert said.startswith(f"{file}, line {line}, "), said
    assert sentence in said
    assert said.endswith(".")
    assert said.count("\n") == 0
    assert fault.file == file
    assert fault.field
    assert f", {fault.entry}: {fault.field} " in said


def test_a_missing_field_is_told_at_its_table() -> None:
    text = text_of("rules.toml")
    with pytest.raises(CatalogueFault) as caught:
        check("rules.toml", text.replace("pgic_meaningful_max = 2\n", ""))
    line = text[: text.index("[response]")].count("\n") + 1
    assert caught.value.sentence == f"rules.toml, line {line}, response: pgic_meaningful_max is missing."


def test_the_first_of_several_mistakes_is_told() -> None:
    text = text_of("dose.toml").replace("max_mg = 350", "max_mg = -1").replace("max_mg = 300", "max_mg = -1")
    with pytest.raises(CatalogueFault, match='limit "lidocaine": max_mg must be above 0'):
        check("dose.toml", text)


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ('version = "1.0"\n[[drug]]\nkey = lidocaine\n', 3, "this is not TOML: "),
        ('version = "1.0"\nsource = "open', 2, "this is not TOML: "),
        ("", 1, "version is missing."),
    ],
)
def test_a_text_that_is_no_toml_is_told_by_its_line(text: str, line: int, said: str) -> None:
    with pytest.raises(CatalogueFault) as caught:
        check("formulary.toml", text)
    assert caught.value.line == line
    assert caught.value.sentence.startswith(f"formulary.toml, line {line}")
    assert said in caught.value.sentence


def test_references_are_looked_up_in_what_is_in_force() -> None:
    def others(_file: str) -> Mapping[str, Any]:
        return {"drug": [{"key": "lidocaine", "kind": "local_anaesthetic"}]}

    with pytest.raises(CatalogueFault, match='limit "bupivacaine": drug names "bupivacaine"'):
        check("dose.toml", text_of("dose.toml"), others=others)


def test_a_broken_shipped_file_is_a_clear_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = tmp_path / "muscles.toml"
    broken.write_text(text_of("muscles.toml").replace('key = "soleus"', 'kee = "soleus"'), encoding="utf-8")
    monkeypatch.setattr(catalogue_files, "resource", lambda *_parts: broken)
    catalogue_files.shipped.cache_clear()
    catalogue_files.take(())
    try:
        with pytest.raises(CatalogueFault, match=r"muscles.toml, line \d+, muscle 50: kee is not a field"):
            catalogue.muscles()
    finally:
        catalogue_files.shipped.cache_clear()
        catalogue_files.take(())


def named_values(content: Any) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    if isinstance(content, Mapping):
        for name, value in content.items():
            found.append((name, value))
            found += named_values(value)
    elif isinstance(content, list):
        for value in content:
            found += named_values(value)
    return found
