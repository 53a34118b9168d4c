"""What may be attached is told by the bytes alone: real files of each kind, cut, disguised, locked and too large."""

import io
import struct
import zipfile
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.pace import within
from tpi_tracker.domain.document import MOST_BYTES, Media
from tpi_tracker.exchange import document_bytes
from tpi_tracker.exchange.document_bytes import NotTaken, media_of, misnamed
from tpi_tracker.exchange.pdf_lock import asks_for_a_password

PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + struct.pack(">IIBBBBB", 3, 2, 8, 0, 0, 0, 0) + bytes(4)


def png(width: int, height: int) -> bytes:
    return PNG[:16] + struct.pack(">II", width, height) + PNG[24:]


def jpeg(width: int, height: int, mark: int = 0xC0, before: bytes = b"\xff\xe0\x00\x04ab") -> bytes:
    return b"\xff\xd8" + before + bytes([0xFF, mark]) + struct.pack(">HBHHB", 11, 8, height, width, 1) + bytes(3)


def pdf(**encrypted: object) -> bytes:
    made = pikepdf.new()
    made.add_blank_page()
    stream = io.BytesIO()
    made.save(stream, **encrypted)  # type: ignore[arg-type]  # as given
    return stream.getvalue()


def locked(revision: int, user: str, **more: object) -> bytes:
    aes = {"aes": revision > 3, "metadata": revision > 3} | more
    made = pikepdf.Encryption(owner="owner", user=user, R=revision, **aes)  # type: ignore[arg-type]  # as given
    return pdf(encryption=made)


@pytest.mark.parametrize(
    ("content", "media"),
    [
        (pdf(), Media.PDF),
        (b"\xef\xbb\xbf\r\n" + pdf(), Media.PDF),
        (PNG, Media.PNG),
        (png(10_000, 10_000), Media.PNG),
        (jpeg(4000, 3000), Media.JPEG),
        (jpeg(1, 1, 0xC2, b"\xff\xff\xff\xff\xe1\x00\x02\xff\x01"), Media.JPEG),
    ],
)
def test_what_is_taken_is_known_by_its_bytes(content: bytes, media: Media) -> None:
    assert media_of(content) is media


def zipped(name: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as packed:
        packed.writestr(name, "x")
    return stream.getvalue()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", document_bytes.EMPTY),
        (pdf() + bytes(MOST_BYTES), document_bytes.TOO_LARGE),
        (b"\0\0\0\x18ftypheic" + bytes(40), document_bytes.HEIC),
        (b"\0\0\0\x18ftypmif1" + bytes(40), document_bytes.HEIC),
        (b"II*\0" + bytes(40), document_bytes.TIFF),
        (b"MM\0*" + bytes(40), document_bytes.TIFF),
        (bytes(128) + b"DICM" + bytes(40), document_bytes.DICOM),
        (zipped("word/document.xml"), document_bytes.WORD),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(40), document_bytes.WORD),
        (rb"{\rtf1 }", document_bytes.WORD),
        (zipped("scan.pdf"), document_bytes.PACKED),
        (b"GIF89a" + bytes(40), document_bytes.OTHER),
        (b"\0\0\0\x18ftypmp42" + bytes(40), document_bytes.OTHER),
        (b"<html>%PD", document_bytes.OTHER),
        (bytes(2000) + pdf(), document_bytes.OTHER),
        (png(10_000, 10_001), document_bytes.HUGE),
        (jpeg(20_000, 20_000), document_bytes.HUGE),
        (png(0, 5), document_bytes.BROKEN),
        (PNG[:20], document_bytes.BROKEN),
        (jpeg(0, 5), document_bytes.BROKEN),
        (b"\xff\xd8\xff", document_bytes.BROKEN),
        (jpeg(4, 3)[:14], document_bytes.BROKEN),
        (b"\xff\xd8\xff\xe0\x00\x04abxx", document_bytes.BROKEN),
        (locked(6, "secret"), document_bytes.LOCKED),
    ],
)
def test_what_is_not_taken_says_what_is_and_how_to_get_there(content: bytes, said: str) -> None:
    with pytest.raises(NotTaken) as told:
        media_of(content)
    assert str(told.value) == said


@pytest.mark.filterwarnings("ignore:Encryption R=5 is deprecated")
@pytest.mark.parametrize("revision", [2, 3, 4, 5, 6])
@pytest.mark.parametrize("streams", [pikepdf.ObjectStreamMode.disable, pikepdf.ObjectStreamMode.generate])
def test_only_a_pdf_that_asks_for_a_password_counts_as_locked(revision: int, streams: pikepdf.ObjectStreamMode) -> None:
    encryption = {"R": revision, "aes": revision > 3, "metadata": revision > 3}
    for user in ("", "secret"):
        made = pikepdf.Encryption(owner="owner", user=user, **encryption)  # type: ignore[arg-type]  # as given
        assert asks_for_a_password(pdf(encryption=made, object_stream_mode=streams)) is bool(user), user


def test_a_pdf_whose_metadata_stand_open_and_one_saved_for_the_web() -> None:
    assert not asks_for_a_password(locked(4, "", metadata=False))
    assert asks_for_a_password(locked(4, "secret", metadata=False))
    made = pikepdf.Encryption(owner="owner", user="", R=6)
    assert not asks_for_a_password(pdf(encryption=made, linearize=True))
    assert not asks_for_a_password(pdf(linearize=True))


def test_an_encryption_that_cannot_be_made_out_counts_as_locked() -> None:
    assert asks_for_a_password(b"%PDF-1.7\ntrailer << /Encrypt 9 0 R >>\nstartxref\n0\n")
    assert asks_for_a_password(b"%PDF-1.7\ntrailer << /Encrypt << /Filter /Foreign /V 9 >> >>\nstartxref\n0\n")
    assert not asks_for_a_password(b"%PDF-1.7\n(how to /Encrypt 9 0 R a file) Tj\ntrailer << /Size 1 >>\nstartxref\n")


@given(st.binary(max_size=300), st.sampled_from([b"", PNG, jpeg(2, 2), locked(3, "")[:700], b"\xff\xd8\xff"]))
def test_whatever_the_bytes_it_is_taken_or_refused_with_a_sentence(more: bytes, head: bytes) -> None:
    for content in (head + more, head[: len(more)] + more, more):
        assert said_of(content) in set(Media) or said_of(content).endswith(".")


def said_of(content: bytes) -> str:
    """The kind, or the sentence of the refusal; anything else that is raised fails the test."""
    try:
        return media_of(content)
    except NotTaken as refusal:
        return str(refusal)


def test_a_name_that_says_something_else_is_told() -> None:
    for name, media in (("a.pdf", Media.PDF), ("A.JPG", Media.JPEG), ("a.b.jpeg", Media.JPEG), ("a.png", Media.PNG)):
        assert misnamed(name, media) is None
    for name, media in (("a.pdf", Media.JPEG), ("a", Media.PDF), ("report.pdf.exe", Media.PDF), ("x.jpg", Media.PNG)):
        said = misnamed(str(Path(name)), media)
        assert said is not None
        assert media.value.rpartition("/")[2].upper() in said


@pytest.mark.parametrize(
    "part",
    [b"trailer /Encrypt 1 0 R ", b"trailer /Encrypt << /R 3 /O (", b"/Type/XRef", b"obj ", b"/ID [(", b"%PDF-"],
)
def test_twenty_megabytes_made_to_be_slow_are_looked_at_in_seconds(part: bytes) -> None:
    content = b"%PDF-1.7 " + part * ((MOST_BYTES - 10) // len(part))
    with within(10):
        assert said_of(content)


@pytest.mark.parametrize("part", [b"\xff", b"\xff\xd0", b"\xff\xe0\x00\x02"])
def test_a_picture_that_never_says_its_size_is_given_up(part: bytes) -> None:
    with within(5):
        assert said_of(b"\xff\xd8\xff" + part * (10_000_000 // len(part))) == document_bytes.BROKEN
