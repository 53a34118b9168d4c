"""packaging/translations.py: every text of the window is seen, in the context under which the program looks it up."""

import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def packaging() -> Iterator[None]:
    sys.path.insert(0, str(ROOT / "packaging"))
    yield
    sys.path.remove(str(ROOT / "packaging"))


def _read(tmp_path: Path, source: str):
    import texts_of_the_window

    (tmp_path / "module.py").write_text(textwrap.dedent(source), encoding="utf-8")
    found, unread = texts_of_the_window.texts(tmp_path)
    return {tuple(text) for text in found}, [text.why for text in unread]


def test_each_way_to_say_a_text_is_seen(tmp_path: Path) -> None:
    found, unread = _read(
        tmp_path,
        """
        def _tr(text, count=-1):
            return QCoreApplication.translate("module", text, None, count)

        class Base(QObject):
            NAME = "Page"
            def title(self):
                return self.tr(self.NAME)

        class Page(Base):
            NAME = "Today"
            def words(self, n, late):
                tr = self.tr
                say, other = QCoreApplication.translate, 3
                inner = lambda: self.tr("in a lambda")
                def nested():
                    return self.tr("in a nested "
                                   "function")
                return [
                    self.tr("own"), tr("through a name"), say("context", "elsewhere"), self.tr("a" if late else "b"),
                    _tr("wrapped"), _tr("{count} wrapped", n), self.tr("{count} own", None, n),
                    say("context", "{count} elsewhere", None, n), f"{self.tr('in an f-string')}",
                ]
        """,
    )
    assert unread == []
    assert found == {
        ("Base", "Page", False),
        ("Page", "Today", False),
        ("Page", "in a lambda", False),
        ("Page", "in a nested function", False),
        ("Page", "own", False),
        ("Page", "through a name", False),
        ("context", "elsewhere", False),
        ("Page", "a", False),
        ("Page", "b", False),
        ("module", "wrapped", False),
        ("module", "{count} wrapped", True),
        ("Page", "{count} own", True),
        ("context", "{count} elsewhere", True),
        ("Page", "in an f-string", False),
    }


@pytest.mark.parametrize(
    "said",
    ['self.tr(f"{n} sites")', 'self.tr("a" + "b".upper())', "self.tr(words)", 'parent.tr("History")', '_tr(f"{n}")'],
)
def test_a_text_that_would_escape_is_refused(tmp_path: Path, said: str) -> None:
    found, unread = _read(
        tmp_path,
        f"""
        def _tr(text):
            return QCoreApplication.translate("module", text)

        class Page(QWidget):
            def words(self, parent, n, words):
                return {said}
        """,
    )
    assert len(unread) == 1
    assert not found


def test_the_program_has_texts_and_none_escapes() -> None:
    import texts_of_the_window

    found, unread = texts_of_the_window.texts(ROOT / "tpi_tracker")
    assert [str(text) for text in unread] == []
    assert len(found) > 1500


def test_the_files_are_in_step_with_the_source() -> None:
    asked = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "translations.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert asked.returncode == 0, asked.stderr


def test_what_was_translated_survives_a_change_of_the_source() -> None:
    import translations
    from texts_of_the_window import WindowText

    kept = {
        WindowText("Page", "Save", False): translations.Kept(("Sichern",), True),
        WindowText("Page", "Gone", False): translations.Kept(("Weg",), True),
    }
    found = translations.in_step({WindowText("Page", "Save", False), WindowText("Other", "Save", False)}, kept, "de")
    assert found == {
        WindowText("Other", "Save", False): translations.Kept(("Sichern",), False),
        WindowText("Page", "Save", False): translations.Kept(("Sichern",), True),
    }


def test_a_file_reads_back_as_it_was_written(tmp_path: Path) -> None:
    import translations
    from texts_of_the_window import WindowText

    found = {
        WindowText("A & B", "a < b > \"c\" & 'd'", False): translations.Kept(("ä < é > \"c\" & 'd'",), True),
        WindowText("Page", " and ", False): translations.Kept((" und ",), False),
        WindowText("Page", "two\nlines\u00a0here", False): translations.Kept(("zwei\nZeilen\u00a0hier",), True),
        WindowText("Page", "{count} days", True): translations.Kept(("{count} Tag", "{count} Tage"), True),
    }
    path = tmp_path / "tpi_tracker_de.ts"
    path.write_text(translations.written("de", found), encoding="utf-8")
    assert translations.read(path) == found


def test_a_list_of_texts_is_given_and_taken() -> None:
    import tomllib

    import translations
    from texts_of_the_window import WindowText

    texts = {WindowText("A", "Back", False), WindowText("B", "Back", False), WindowText("B", "{count} days", True)}
    found = translations.in_step(texts, {}, "ar")
    assert tomllib.loads(translations.given(found, "ar")) == {"Back": "", "{count} days": [""] * 6}
    forms = ["z", "o", "t", "f", "m", "x"]
    taken = translations.taken(found, {"Back": "zurück", "B": {"Back": "Rückseite"}, "{count} days": forms})
    assert taken[WindowText("A", "Back", False)] == translations.Kept(("zurück",), True)
    assert taken[WindowText("B", "Back", False)] == translations.Kept(("Rückseite",), True)
    assert taken[WindowText("B", "{count} days", True)] == translations.Kept(tuple(forms), True)
    with pytest.raises(SystemExit, match="6 forms"):
        translations.taken(found, {"{count} days": ["a", "b"]})
    again = translations.taken(taken, {"Back": "weg", "A": {"Back": "hinten"}})
    assert again[WindowText("A", "Back", False)] == translations.Kept(("hinten",), True)
    assert again[WindowText("B", "Back", False)] == translations.Kept(("Rückseite",), True)


def test_what_the_services_tell_is_read_from_the_source() -> None:
    import told_sentences

    found = told_sentences.sentences(ROOT / "tpi_tracker")
    assert len(found) > 500
    assert "The disk is full, or its quota is used up." in found
    assert "{given} is not {whole}." in found
    assert "a whole number" in found
    assert not [text for text in found if "SELECT" in text]


def test_the_catalogue_s_texts_are_read_and_its_codes_are_not() -> None:
    import catalogue_texts

    found = catalogue_texts.texts(ROOT / "resources" / "catalogue")
    assert "Upper trapezius" in found["muscles"]
    assert "utrap" not in found["muscles"]
    assert "sternal head" in found["muscles"]
    assert {"none", "mild", "Left, upper", "anxiety"} <= set(found["instruments"])
    assert "Medicare LCD 2024" not in found["coverage"]
    assert not [text for texts in found.values() for text in texts if text != " ".join(text.split())]
