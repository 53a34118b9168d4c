"""What a break in the audit is called: the sentence that somebody reads who has to find out who had the file."""

import pytest

from tpi_tracker.store.chain_check import Break, words

SENTENCES = {
    "row": "The audit's entry 7 of then was changed, or put in past the program.",
    "gap": "Entries of the audit before entry 7 of then are missing.",
    "end": "The audit ends before entry 7 of then, which was signed.",
    "checkpoint": "The signature at the audit's entry 7 of then is missing, or is not this clinic's.",
    "number": "The audit holds entry 7 of then, a number that the program never gives.",
}


@pytest.mark.parametrize("what", SENTENCES)
def test_each_break_has_its_sentence(what: str) -> None:
    shown = {"2026": "then", "2025": "before"}.__getitem__
    assert words(Break(what, 7, "2026"), shown) == SENTENCES[what]
    assert words(Break(what, 7), shown) == SENTENCES[what].replace(" of then", "")
    assert words(Break(what, 7, "2026", 5, "2025"), shown) == SENTENCES[what] + " It is whole up to entry 5 of before."
