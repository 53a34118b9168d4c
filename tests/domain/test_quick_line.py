"""The quick line is read as it was meant, and what is not understood is given back with its place."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.pace import within
from tpi_tracker.domain.codes import Region, Side
from tpi_tracker.domain.muscle_names import folded
from tpi_tracker.domain.quick_line import MOST_LETTERS, understood
from tpi_tracker.domain.quick_words import CRITERIA, GRAMMAR, Abbreviation, Understood, Why
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
    own = GRAMMAR
    names = {folded(name) for muscle in MUSCLES for name in (muscle.name, muscle.short, *muscle.abbreviations)}
    assert not own & names
    first = {name.split()[0] for name in names}
    assert own & first <= {"l"}, "only the lumbar muscles' own abbreviations"


@pytest.mark.parametrize(
    ("line", "in_all", "each"),
    [
        ("r ut x2 1ml", 1.0, None),
        ("r ut x2 1ml total", 1.0, None),
        ("r ut x2 1 ml in all", 1.0, None),
        ("r ut x2 1ml each", 2.0, 1.0),
        ("r ut 1ml ea x3", 3.0, 1.0),
        ("r ut 0.5ml each", 0.5, 0.5),
    ],
)
def test_a_volume_is_of_the_site_or_of_each_point(line: str, in_all: float, each: float | None) -> None:
    (site,) = read(line).sites
    assert (site.volume_ml, site.each_ml) == (in_all, each)


def test_each_counts_the_points_of_the_row_that_is_there() -> None:
    there = {("levator_scapulae", Side.LEFT): 4, ("levator_scapulae", Side.RIGHT): None}
    (site,) = read("l levator 0.5ml each", there=there).sites
    assert (site.points, site.of_points, site.volume_ml, site.is_there) == (None, 4, 2.0, True)
    assert left_over("r levator 0.5ml each", there=there) == [("0.5ml each", Why.NO_POINTS, ())]
    assert read("r levator x2 0.5ml each", there=there).sites[0].volume_ml == 1.0


@pytest.mark.parametrize("word", ["B", "both", "bilat", "bilateral"])
def test_both_sides_are_two_rows(word: str) -> None:
    told = read(f"{word} upper trap x2 1ml twitch")
    assert told.is_whole
    assert [(site.side, site.points, site.volume_ml) for site in told.sites] == [
        (Side.LEFT, 2, 1.0),
        (Side.RIGHT, 2, 1.0),
    ]
    assert all(site.criteria == {"twitch": True} for site in told.sites)
    assert [site.volume_ml for site in read(f"upper trap {word} 1ml total").sites] == [0.5, 0.5]


def test_a_site_is_said_once_in_a_line() -> None:
    assert left_over("l levator x1; l levator x2") == [("l levator", Why.SAME_SITE, ())]
    assert left_over("b levator; r levator") == [("r levator", Why.SAME_SITE, ())]


@pytest.mark.parametrize("line", ["r l levator", "r levator l"])
def test_a_second_side_is_never_dropped(line: str) -> None:
    assert left_over(line) == [(line, Why.TWICE, ())]


@pytest.mark.parametrize(
    ("line", "wrong", "why"),
    [
        ("r ut 0ml", "0ml", Why.OUT_OF_RANGE),
        ("r ut x99 11ml each", "11ml each", Why.OUT_OF_RANGE),
        ("lido 5ml each", "lido", Why.NO_MUSCLE),
        ("r ut 1ml each 2ml total", "2ml total", Why.TWICE),
        ("r ut each", "each", Why.UNKNOWN),
        ("´", "´", Why.UNKNOWN),
    ],
)
def test_volumes_and_signs_that_cannot_be(line: str, wrong: str, why: Why) -> None:
    assert [(text, reason) for text, reason, _ in left_over(line)] == [(wrong, why)]


def test_the_clinics_own_words_are_read_and_never_over_what_is_typed() -> None:
    own = (
        Abbreviation("rut", muscle="upper_trapezius", side=Side.RIGHT),
        Abbreviation("lift", muscle="levator_scapulae"),
        Abbreviation("sol2", drug="lidocaine", mg_ml=5.0, with_epinephrine=True),
        Abbreviation("xyl", drug="lidocaine"),
        Abbreviation("gone", muscle="no_such_muscle"),
    )
    told = read("rut x2 1ml; L lift; sol2", own=own)
    assert told.is_whole
    assert [(site.muscle.key, site.side) for site in told.sites] == [
        ("upper_trapezius", Side.RIGHT),
        ("levator_scapulae", Side.LEFT),
    ]
    (drug,) = told.drugs
    assert (drug.drug.key, drug.mg_ml, drug.with_epinephrine) == ("lidocaine", 5.0, True)
    assert read("xyl 2%", own=own).drugs[0].mg_ml == 20.0
    assert left_over("l rut", own=own) == [("l rut", Why.TWICE, ())]
    assert left_over("lift", own=own) == [("lift", Why.NO_SIDE, ())]
    assert left_over("r gone", own=own)[0][1] is Why.UNKNOWN
    assert left_over("r rutt", own=own)[0][1] is Why.UNKNOWN


def test_no_line_of_the_longest_holds_the_keyboard() -> None:
    for word in ("a ", "upper trap ", "xq ", "lido1 ", "1ml each ", "r ut; "):
        line = (word * MOST_LETTERS)[:MOST_LETTERS]
        with within(1.0, word):
            read(line, region=Region.NECK, usual_side=Side.LEFT)


PIECES = st.sampled_from(
    (
        *("r", "L", "b", "both", "mid", "upper trap", "levator", "lev", "glut", "rombods", "ut", "l multifidi", "rut"),
        *("x2", "3x", "x 4", "x0", "1ml", "0,5 ml", "2cc", "0ml", "each", "total", "in all", "twitch", "no", "-band"),
        *("lido1", "lido", "1%", "triam40", "epi", "sol2", ";", ", ", "\n", " ", "´", "½ml", "+", "-", "no ref"),
    )
)
LINES = st.one_of(
    st.text(max_size=60),
    st.text(alphabet=string.ascii_lowercase + "0123456789;x.,%- \n×öء", max_size=60),
    st.lists(PIECES, max_size=14).map(" ".join),
)
OWN = (
    Abbreviation("rut", muscle="upper_trapezius", side=Side.RIGHT),
    Abbreviation("sol2", drug="lidocaine", mg_ml=5.0),
)


@given(LINES)
def test_any_text_is_read_to_its_end(line: str) -> None:
    there = {("levator_scapulae", Side.LEFT): 2, ("upper_trapezius", Side.RIGHT): None}
    told = read(line, region=Region.NECK, usual_side=Side.LEFT, there=there, own=OWN)
    for part in told.not_understood:
        assert 0 <= part.start < part.end <= len(line)
        assert line[part.start : part.end] == part.text
    if line.strip(" ;,\n") and not told.not_understood and folded(line).strip(" ;,"):
        assert told.sites or told.drugs
    named = [(site.muscle.key, site.side) for site in told.sites]
    assert len(named) == len(set(named))
    for site in told.sites:
        assert site.side in site.muscle.sides
        assert site.volume_ml is None or site.volume_ml <= 1000
