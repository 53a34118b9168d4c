"""Makes resources/passwords/common.txt: passwords that are guessed first, compiled here and from no other list.

Run it again after a change of the words below: ``python3 packaging/common_passwords.py``. Every entry is written as it
is compared: lower case, without blanks and punctuation (``tpi_tracker.domain.passwords``).
"""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

TARGET = Path(__file__).resolve().parents[1] / "resources" / "passwords" / "common.txt"


def _words(text: str) -> list[str]:
    return text.split()


WORDS = _words("""
password passwort passwd heslo motdepasse contrasena senha passphrase secret letmein welcome login admin
administrator root user master access changeme default iloveyou sunshine princess football baseball basketball
hockey soccer dragon monkey shadow superman batman spiderman starwars pokemon minecraft cookie chocolate
flower butterfly freedom whatever trustno trustme computer internet windows microsoft samsung google facebook
hello goodmorning summer winter spring autumn january february march april may june july august september
october november december monday tuesday wednesday thursday friday saturday sunday london paris berlin prague
america england family mother father forever jesus angel liverpool arsenal chelsea barcelona juventus mustang
ferrari mercedes harley qwerty qwertz azerty asdfgh zxcvbn abcdef doctor nurse patient clinic hospital medical
medicine health reception frontdesk office praxis painclinic triggerpoint injection lidocaine tracker
tpitracker
""")
"""What people take first, in the languages of the clinics we thought of, and what a pain clinic takes."""

PAIRED = _words("""
password passwort heslo secret letmein welcome login admin administrator master access changeme default
iloveyou sunshine princess football dragon monkey superman computer internet hello summer winter spring autumn
doctor nurse patient clinic hospital medical health reception office qwerty asdfgh tracker
""")

SENTENCES = """
the quick brown fox|the quick brown fox jumps over the lazy dog|may the force be with you|to be or not to be
to be or not to be that is the question|i have a dream today|this is a password|this is my password
this is my secret password|this is a secure password|this is a strong password|my password is password
my password is secret|my secret password|my strong password|my long password|a long password|a very long password
very secure password|very strong password|super secret password|please let me in now|let me in please
open the door please|open sesame please|i forgot my password|i forget my password|forgot my password again
change this password|please change this password|please change me now|change me please now|never gonna give you up
never say never again|hello world hello world|good morning everyone|good morning vietnam|happy birthday to you
merry christmas everyone|happy new year to all|i love you so much|i love you forever|i love you mom and dad
i love my family|i love my children|i love my dog|i love my cat|all you need is love|we are the champions
we will rock you|let it be let it be|stairway to heaven|highway to hell|bohemian rhapsody|game of thrones
lord of the rings|harry potter and|star wars episode|live long and prosper|winter is coming soon
twinkle twinkle little star|row row row your boat|mary had a little lamb|god save the queen|god save the king
in god we trust|god is good all the time|jesus is my lord|our father who art in heaven|the lord is my shepherd
once upon a time|happily ever after|an apple a day keeps the doctor away|the doctor will see you now
first do no harm|primum non nocere|take two and call me|trigger point injection|trigger point injections
pain clinic password|password for the clinic|the clinic password|our clinic password|clinic computer password
hospital password|front desk password|reception password|administrator password|admin password admin
one two three four five|abc def ghi jkl mno|do re mi fa so la ti do|monday tuesday wednesday
january february march|spring summer autumn winter|red orange yellow green blue|alpha bravo charlie delta
lorem ipsum dolor|lorem ipsum dolor sit amet|foo bar baz qux|it is a secret|top secret password
keep it secret keep it safe|you shall not pass|i am your father|i will be back soon|hasta la vista baby
houston we have a problem|there is no place like home|life is a box of chocolates|to infinity and beyond
""".replace("\n", "|").split("|")

TAILS = ("", "1", "12", "123", "1234", "12345", "123456", "1234567", "12345678", "123456789", "1234567890")


def entries() -> Iterator[str]:
    """Every entry, as it is compared; some come more than once."""
    for word in WORDS:
        yield from (word + tail for tail in TAILS)
        yield from (word + word[0].upper() + word[1:], word * 3)
    yield from (one + other for one, other in product(PAIRED, PAIRED))
    yield from (one + link + other for one, other in product(PAIRED[:12], PAIRED[:12]) for link in ("and", "is", "the"))
    yield from SENTENCES


def compiled() -> list[str]:
    """All of them, as they are compared, sorted."""
    return sorted({"".join(filter(str.isalnum, entry.casefold())) for entry in entries()} - {""})


def main() -> int:
    """Writes the list, sorted."""
    found = compiled()
    head = "# Passwords that are guessed first, made by packaging/common_passwords.py from its own words alone.\n"
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(head + "\n".join(found) + "\n", encoding="utf-8")
    print(f"{len(found)} entries")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
