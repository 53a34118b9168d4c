"""What an entry of the audit says in words: for the page and for the paper."""

from tpi_tracker.render.paper_words import code_word


def action_words(action: str) -> str:
    """What was done: ``changed``, ``logged in``."""
    return code_word("audit.actions", action)


def kind_words(kind: str) -> str:
    """Of what kind the record or thing is: ``pain problem``."""
    return code_word("audit.kinds", kind)
