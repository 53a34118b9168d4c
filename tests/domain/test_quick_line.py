"""The quick line is read as it was meant, and what is not understood is given back with its place."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tpi_tracker.domain.codes import Region, Side
from tpi_tracker.domain.muscle_names import folded
from tpi_tracker.domain.quick_line import CRITERIA, EPINEPHRINE, SIDES, Understood, Why, understood
from tpi_tracker.services import catalogue

MUSCLES, DRUGS = catalogue.muscles(), catalogue.drugs()


def read(line: str, **words: object) -> Understood:
    return understood(line, MUSCLES, DRUGS, **words)  # type: ignore[arg-type]  # any of the two keywords


def left_over(line: str, **words: object) -> list[tuple[str, Why, tuple[str, ...]]]:
    """What was not understood; the place given is that of the text given."""
    found = read(line, **words).not_understood
    for part in found:
        assert line[part.start : part.end] == part.text
    return [(part.text, part.why, part.nearest) for part in found]


def test_the_line_of_the_design() -> None:
    told = read("R upper trap x2 1ml lido1 twitch; L levator x1")
    assert told.is_whole
    trap, levator = told.sites
    assert (trap.muscle.key, trap.side, trap.points, trap.volume_ml) == ("upper_trapezius", Side.RIGHT, 2, 1.0)
    assert trap.criteria == {"twitch": True}
    assert (levator.muscle.key, levator.side, levator.points) == ("levator_scapulae", Side.LEFT, 1)
    assert (levator.volume_ml, levator.criteria) == (None, {})
    (lidocaine,) = told.drugs
    assert (lidocaine.drug.key, lidocaine.mg_ml, lidocaine.volume_ml) == ("lidocaine", 10.0, None)


@pytest.mark.parametrize(
    ("line", "points", "ml"),
    [
        ("l rhomb x3 0.5ml", 3, 0.5),
        ("l rhomb 3x 0,5 ml", 3, 0.5),
        ("rhomb left x 3 .5ml", None, None),
        ("L RHOMB ×3 0.5CC", 3, 0.5),
        ("l rhomb *3 1cc", 3, 1.0),
    ],
)
def test_points_and_volumes_as_people_write_them(line: str, points: int | None, ml: float | None) -> None:
    told = read(line)
    if points is None:
        assert [part.text for part in told.not_understood] == [".5ml"]
        return
    (site,) = told.sites
    assert (site.muscle.key, site.side, site.points, site.volume_ml) == ("rhomboids", Side.LEFT, points, ml)


@pytest.mark.parametrize(
    ("words", "criteria"),
    [
        ("taut spot ref recog ltr", dict.fromkeys(set(CRITERIA.values()), True)),
        ("no twitch -band +tender", {"twitch": False, "taut_band": False, "tender_spot": True}),
        ("familiar", {"recognised_pain": True}),
    ],
)
def test_criteria_there_and_absent(words: str, criteria: dict[str, bool]) -> None:
    (site,) = read(f"r infra {words}").sites
    assert site.criteria == criteria


@pytest.mark.parametrize(
    ("line", "drug", "mg_ml", "ml", "epi"),
    [
        ("lido1", "lidocaine", 10.0, None, False),
        ("lido 1% 5 ml", "lidocaine", 10.0, 5.0, False),
        ("lidocaine 2", "lidocaine", 20.0, None, False),
        ("lido 5ml", "lidocaine", None, 5.0, False),
        ("lido 5 ml", "lidocaine", None, 5.0, False),
        ("bupi0.25 epi", "bupivacaine", 2.5, None, True),
        ("bupi 2.5mg", "bupivacaine", 2.5, None, False),
        ("triamcinolone 40 1ml", "triamcinolone", 40.0, 1.0, False),
    ],
)
def test_drugs_alone(line: str, drug: str, mg_ml: float | None, ml: float | None, epi: bool) -> None:
    told = read(line)
    assert not told.not_understood
    (found,) = told.drugs
    assert found.drug.key.startswith(drug)
    assert (found.mg_ml, found.volume_ml, found.with_epinephrine) == (mg_ml, ml, epi)


def test_a_drug_said_again_alike_is_one_and_otherwise_is_asked() -> None:
    assert len(read("r ut lido1; l ut lido1").drugs) == 1
    assert left_over("r ut lido1; l ut lido2") == [("lido2", Why.TWICE, ())]


def test_the_side_is_the_problems_where_none_is_typed_and_never_guessed() -> None:
    (site,) = read("levator", usual_side=Side.RIGHT).sites
    assert (site.side, site.is_side_usual) == (Side.RIGHT, True)
    (site,) = read("l levator", usual_side=Side.RIGHT).sites
    assert (site.side, site.is_side_usual) == (Side.LEFT, False)
    assert left_over("levator") == [("levator", Why.NO_SIDE, ())]
    assert left_over("midline levator")[0][1] is Why.NOT_THIS_SIDE


def test_an_abbreviation_that_begins_like_a_side_is_whole() -> None:
    assert left_over("l multifidi") == [("l multifidi", Why.NO_SIDE, ())]
    (site,) = read("r l multifidi").sites
    assert (site.muscle.key, site.side) == ("lumbar_multifidi", Side.RIGHT)


def test_several_muscles_are_asked_and_the_region_may_choose() -> None:
    ((text, why, names),) = left_over("r glut")
    assert (text, why) == ("glut", Why.SEVERAL)
    assert "Gluteus medius" in names
    assert len(names) == 3
    ((_, why, names),) = left_over("l splen")
    assert (why, names) == (Why.SEVERAL, ("Splenius capitis", "Splenius cervicis"))


def test_unknown_words_are_underlined_with_the_nearest() -> None:
    assert left_over("r rombods x2") == [("rombods", Why.UNKNOWN, ("Rhomboids",))]
    assert left_over("r upper trap twich") == [("twich", Why.UNKNOWN, ("twitch",))]
    assert left_over("r upper trap; l xyzzy") == [("xyzzy", Why.UNKNOWN, ())]
    assert not read("r upper trap; l xyzzy").is_whole


@pytest.mark.parametrize(
    ("line", "wrong", "why"),
    [
        ("r ut 2", "2", Why.BARE_NUMBER),
        ("r ut x0", "x0", Why.OUT_OF_RANGE),
        ("r ut x100", "x100", Why.OUT_OF_RANGE),
        ("r ut 1001ml", "1001ml", Why.OUT_OF_RANGE),
        ("r ut x1 x2", "x2", Why.TWICE),
        ("r ut twitch no twitch", "no twitch", Why.TWICE),
        ("x2", "x2", Why.NO_MUSCLE),
        ("lido0", "lido0", Why.OUT_OF_RANGE),
    ],
)
def test_what_cannot_be_is_not_taken(line: str, wrong: str, why: Why) -> None:
    assert [(text, reason) for text, reason, _ in left_over(line)] == [(wrong, why)]


def test_a_text_of_ten_megabytes_is_refused_at_once() -> None:
    (whole,) = read("upper trap " * 1_000_000).not_understood
    assert whole.why is Why.TOO_LONG
    assert not read("  \n ; ").is_whole


def test_every_muscle_and_drug_is_understood_by_its_name_and_its_abbreviations() -> None:
    for muscle in MUSCLES:
        for name in (muscle.name, muscle.short, *muscle.abbreviations):
            side = "midline" if muscle.sides == (Side.MIDLINE,) else "left"
            told = read(f"{side} {name}")
            assert [site.muscle.key for site in told.sites] == [muscle.key], name
    for drug in DRUGS:
        for name in (drug.name, *drug.abbreviations):
            assert [found.drug.key for found in read(name).drugs] == [drug.key], name


def test_no_word_of_the_line_begins_a_muscles_name() -> None:
    own = {*CRITERIA, *EPINEPHRINE, "no", "ml", "cc", "x"} | set(SIDES)
    names = {folded(name) for muscle in MUSCLES for name in (muscle.name, muscle.short, *muscle.abbreviations)}
    assert not own & names
    first = {name.split()[0] for name in names}
    assert own & first <= {"l"}, "only the lumbar muscles' own abbreviations"


@given(st.text(alphabet=string.ascii_lowercase + "0123456789;x.,%- \n×öء", max_size=60))
def test_any_text_is_read_to_its_end(line: str) -> None:
    told = read(line, region=Region.NECK, usual_side=Side.LEFT)
    for part in told.not_understood:
        assert 0 <= part.start < part.end <= len(line)
        assert line[part.start : part.end] == part.text
    if line.strip(" ;,\n") and not told.not_understood:
        assert told.sites or told.drugs
