"""Choices of sections by name: kept on this computer, found again, with the nearest where there is none."""

import pytest

from tpi_tracker import paths, settings
from tpi_tracker.domain.errors import DomainError
from tpi_tracker.services import paper_presets


@pytest.fixture(autouse=True)
def own_settings(tmp_path):
    paths.keep_everything_in(tmp_path / "own")


def test_what_is_kept_is_found_again_in_reading_order() -> None:
    assert paper_presets.presets("response") == {}
    assert paper_presets.keep("response", "  for   insurers ", ("sessions", "curve")) == "for insurers"
    paper_presets.keep("workup-referral", "short", ("curve",))
    assert paper_presets.presets("response") == {"for insurers": ("curve", "sessions")}
    assert paper_presets.preset("workup-referral", "short") == ("curve",)
    assert "for insurers" in settings.settings_file().read_text(encoding="utf-8")
    paper_presets.keep("response", "for insurers", ())
    assert paper_presets.preset("response", "for insurers") == ()
    paper_presets.forget("response", "for insurers")
    paper_presets.forget("response", "for insurers")
    assert paper_presets.presets("response") == {}


def test_an_unknown_name_is_told_with_the_nearest() -> None:
    with pytest.raises(DomainError, match="None is kept yet"):
        paper_presets.preset("response", "short")
    paper_presets.keep("response", "Short", ("curve",))
    with pytest.raises(DomainError, match='Did you mean "Short"'):
        paper_presets.preset("response", "shrt")


@pytest.mark.parametrize("name", ["", "  ", "x" * 41, "a\x00b"])
def test_a_name_that_is_none_is_refused(name: str) -> None:
    with pytest.raises(DomainError, match="1 to 40 letters"):
        paper_presets.keep("response", name, ())


def test_there_is_an_end_to_presets() -> None:
    for number in range(paper_presets.MOST):
        paper_presets.keep("response", f"n{number}", ())
    with pytest.raises(DomainError, match="remove one first"):
        paper_presets.keep("response", "one more", ())
    paper_presets.keep("response", "n3", ("curve",))


def test_what_a_later_version_kept_is_passed_over() -> None:
    kept = settings.load()
    kept.paper_presets["response/new"] = "curve,holograms"
    settings.save(kept)
    assert paper_presets.preset("response", "new") == ("curve",)
