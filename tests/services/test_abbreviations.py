"""A clinic's own words of the quick line: added, refused where the line knows the word, taken away, taken along."""

import pytest

from tpi_tracker.domain.codes import Side
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.quick_line import understood
from tpi_tracker.domain.quick_words import Abbreviation, Understood
from tpi_tracker.services import abbreviations, catalogue, catalogue_transfer, own_catalogue
from tpi_tracker.services.clinic import Clinic


def read(line: str) -> Understood:
    return understood(line, catalogue.muscles(), catalogue.drugs(), own=catalogue.abbreviations())


def test_an_own_word_is_read_at_once_travels_and_is_taken_away(clinic: Clinic) -> None:
    assert not read("rut x2").is_whole
    abbreviations.add(clinic, Abbreviation("RUT", muscle="upper_trapezius", side=Side.RIGHT))
    abbreviations.add(clinic, Abbreviation("mix1", drug="lidocaine", mg_ml=5.0))
    told = read("rut x2; mix1")
    assert [(site.muscle.key, site.side) for site in told.sites] == [("upper_trapezius", Side.RIGHT)]
    assert [(drug.drug.key, drug.mg_ml) for drug in told.drugs] == [("lidocaine", 5.0)]
    listed = abbreviations.known()
    assert [(each.word.word, each.is_own) for each in listed[:2]] == [("mix1", True), ("rut", True)]
    assert Abbreviation("ut", muscle="upper_trapezius") in [each.word for each in listed[2:]]
    with clinic.database.reading() as reader:
        keys = [row["entry_key"] for row in catalogue_transfer.own_entries(reader)]
    assert keys == ["muscles/abbreviation/mix1", "muscles/abbreviation/rut"]
    (change,) = own_catalogue.history(clinic, abbreviations.place_of("rut"))
    assert (change.version, change.author) == (1, clinic.user.name)
    abbreviations.take_away(clinic, "rut")
    assert not read("rut x2").is_whole
    abbreviations.add(clinic, Abbreviation("rut", muscle="rhomboids"))
    assert [site.muscle.key for site in read("l rut").sites] == ["rhomboids"]


@pytest.mark.parametrize(
    ("word", "field", "said"),
    [
        (Abbreviation("UT", muscle="rhomboids"), "word", '"ut" is understood already: Upper trapezius.'),
        (Abbreviation("lido", drug="bupivacaine"), "word", '"lido" is understood already: Lidocaine.'),
        (Abbreviation("rhomb", muscle="scalenes"), "word", '"rhomb" is understood already: Rhomboids.'),
        (Abbreviation("twitch", muscle="rhomboids"), "word", "is a word of the line itself"),
        (Abbreviation("b", muscle="rhomboids"), "word", "is a word of the line itself"),
        (Abbreviation("x2", muscle="rhomboids"), "word", "reads as a number of points"),
        (Abbreviation("2x", muscle="rhomboids"), "word", "a letter first"),
        (Abbreviation("two words", muscle="rhomboids"), "word", "One word"),
        (Abbreviation("a;b", muscle="rhomboids"), "word", "One word"),
        (Abbreviation("", muscle="rhomboids"), "word", "One word"),
        (Abbreviation("rho", muscle="rhomboids", side=Side.MIDLINE), "side", "no such side"),
        (Abbreviation("rho"), "stands_for", "Choose a muscle or a drug"),
        (Abbreviation("zzz", muscle="rhomboids", mg_ml=5.0), "mg_ml", "Only a drug"),
    ],
)
def test_a_word_that_is_taken_or_cannot_be_is_refused(
    clinic: Clinic, word: Abbreviation, field: str, said: str
) -> None:
    with pytest.raises(Refused) as refused:
        abbreviations.add(clinic, word)
    assert said in {problem.field: problem.sentence for problem in refused.value.problems}[field]
    assert catalogue.abbreviations() == ()


def test_a_word_twice_and_an_entry_that_takes_a_word_of_the_catalogue_are_refused(clinic: Clinic) -> None:
    abbreviations.add(clinic, Abbreviation("rut", muscle="upper_trapezius"))
    with pytest.raises(Refused, match="already"):
        abbreviations.add(clinic, Abbreviation("rut", muscle="rhomboids"))
    for content, said in (
        ({"word": "scm", "muscle": "rhomboids"}, "a word of the catalogue already"),
        ({"word": "zz", "muscle": "no_muscle"}, "not a muscle of the catalogue"),
        ({"word": "zz", "drug": "no_drug"}, "not a drug of the catalogue"),
        ({"word": "zz", "muscle": "rhomboids", "drug": "lidocaine"}, "one of them"),
        ({"word": "no", "drug": "lidocaine"}, "a word of the line"),
        ({"word": "zz", "muscle": "rhomboids", "mg_ml": 5.0}, "of a drug alone"),
        ({"word": "zz", "muscle": "rhomboids", "side": "midline"}, "no side of it"),
    ):
        with pytest.raises(Refused, match=said):
            own_catalogue.save(clinic, abbreviations.place_of(content["word"]), content, "because")
    muscle = dict(own_catalogue.catalogue_files.entries("muscles"))[
        own_catalogue.Place("muscles", "muscle", "rhomboids")
    ]
    with pytest.raises(Refused, match="a word of the catalogue already"):
        own_catalogue.save(
            clinic,
            own_catalogue.Place("muscles", "muscle", "rhomboids"),
            muscle | {"abbreviations": ["rut"]},
            "because",
        )
