"""A document's pages come from a child process, whatever the document is."""

import io
import os
import subprocess
import sys
import threading
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from tests.documents import laughing, locked_pdf, pdf, photo, png_claiming, saved
from tpi_tracker import __main__ as start
from tpi_tracker.render import document_child_windows, document_pages
from tpi_tracker.render.document_child import MOST_PAGE, Unshowable, Wanted, opened
from tpi_tracker.render.document_pages import CannotShow, DocumentPages, Page

PDF, JPEG, PNG = "application/pdf", "image/jpeg", "image/png"


def first(media: str, content: bytes, width: int = 200, turn: int = 0) -> Page:
    document = DocumentPages()
    try:
        document.open(media, content)
        return document.page(0, width, turn)
    finally:
        document.close()


def colour(page: Page, across: float, down: float) -> tuple[int, ...]:
    at = (int(page.height * down) * page.width + int(page.width * across)) * 3
    return tuple(page.pixels[at : at + 3])


def refused(media: str, content: bytes, seconds: float = 25) -> str:
    """Why it is not shown, whether it is said at once or at the first page."""
    document = DocumentPages(seconds)
    try:
        document.open(media, content)
    except CannotShow as told:
        return told.reason
    with pytest.raises(CannotShow) as ended:
        document.page(0, 400)
    document.close()
    return ended.value.reason


def test_a_page_of_a_pdf_is_as_wide_as_asked_and_shows_what_is_on_it() -> None:
    page = first(PDF, pdf(), 595)
    assert page.width == 595
    assert page.height == 842
    assert colour(page, 0.25, 0.8) == (0, 0, 255)
    assert colour(page, 0.8, 0.2) == (255, 255, 255)


def test_every_page_of_400_can_be_asked_for_in_any_order() -> None:
    document = DocumentPages()
    try:
        assert document.open(PDF, pdf(400)) == 400
        assert [document.page(number, 60).width for number in (399, 0, 200)] == [60, 60, 60]
        with pytest.raises(IndexError):
            document.page(400, 60)
    finally:
        document.close()


@pytest.mark.parametrize(
    ("orientation", "red"), [(1, (0.25, 0.25)), (3, (0.75, 0.75)), (6, (0.75, 0.25)), (8, (0.25, 0.75))]
)
def test_a_photo_stands_as_the_camera_was_held(orientation: int, red: tuple[float, float]) -> None:
    """A red corner at the top left of what the sensor saw."""
    seen = Image.new("RGB", (400, 300), "white")
    seen.paste((255, 0, 0), (0, 0, 200, 150))
    tags = Image.Exif()
    tags[0x0112] = orientation
    held = io.BytesIO()
    seen.save(held, "JPEG", exif=tags, quality=95)
    page = first(JPEG, held.getvalue(), 200)
    assert (page.width < page.height) is (orientation in {6, 8})
    assert colour(page, *red)[0] > 240
    assert colour(page, *red)[1] < 20
    assert min(colour(page, 1 - red[0], 1 - red[1])) > 240


def test_a_quarter_turn_is_clockwise_for_a_photo_and_a_pdf() -> None:
    seen = Image.new("RGB", (400, 200), "white")
    seen.paste((255, 0, 0), (0, 0, 100, 100))
    held = io.BytesIO()
    seen.save(held, "PNG")
    page = first(PNG, held.getvalue(), 200, turn=1)
    assert (page.width, page.height) == (200, 400)
    assert colour(page, 0.9, 0.1) == (255, 0, 0)
    turned = first(PDF, pdf(), 842, turn=1)
    assert turned.width > turned.height
    assert colour(turned, 0.2, 0.25) == (0, 0, 255)


def test_what_can_be_seen_through_lies_on_white_and_sixteen_bits_are_not_all_white() -> None:
    assert colour(first(PNG, photo(kind="PNG", mode="RGBA", colour=(255, 0, 0, 0))), 0.5, 0.5) == (255, 255, 255)
    grey = colour(first(PNG, photo(kind="PNG", mode="I;16", colour=32_768)), 0.5, 0.5)
    assert 120 < grey[0] < 136


def test_a_picture_is_smaller_than_asked_rather_than_too_large() -> None:
    page = first(PDF, pdf(size=(14_000, 14_000)), 20_000)
    assert page.width * page.height <= MOST_PAGE * 1.01
    tall = first(PDF, pdf(size=(3, 14_000)), 2_000)
    assert tall.width * tall.height <= MOST_PAGE * 1.01


@pytest.mark.parametrize(
    ("media", "content", "reason"),
    [
        (PDF, pdf()[:300], "broken"),
        (PDF, b"%PDF-1.7\n" + os.urandom(5_000), "broken"),
        (PDF, b"", "broken"),
        (PDF, saved(pikepdf.new()), "broken"),
        (JPEG, photo(kind="JPEG")[:600], "broken"),
        (JPEG, photo((2_000, 2_000), "JPEG")[:-9_000], "broken"),
        (PNG, photo(kind="PNG")[:60], "broken"),
        (PNG, photo(kind="JPEG"), "broken"),
        (PNG, png_claiming(60_000, 60_000), "large"),
        (PNG, png_claiming(2_000_000_000, 2_000_000_000), "large"),
        ("image/tiff", photo(kind="TIFF"), "kind"),
        ("text/plain", b"words", "kind"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_shown_is_told_and_the_program_lives(media: str, content: bytes, reason: str) -> None:
    assert refused(media, content) == reason


def test_a_pdf_with_a_password_says_so() -> None:
    assert refused(PDF, locked_pdf()) == "password"


def test_a_page_without_end_is_ended() -> None:
    assert refused(PDF, laughing(), seconds=1.5) == "slow"


def test_the_child_ends_itself_when_nobody_ends_it(tmp_path: Path) -> None:
    """The window was killed while a page had no end: the child's own watch ends it. Here it is shortened."""
    code = "from tpi_tracker.render import document_child as c; c.MOST_SECONDS = 1; raise SystemExit(c.main())"
    said = b"".join(len(part).to_bytes(4, "big") + part for part in (PDF.encode(), laughing(), b"[0, 400, 0]"))
    ended = subprocess.run([sys.executable, "-c", code], input=said, capture_output=True, check=False, timeout=60)
    assert ended.returncode == 1
    assert b'{"pages": 1}' in ended.stdout


def test_the_largest_picture_that_is_taken_is_shown_within_the_limit_of_memory() -> None:
    page = first(PNG, photo((10_000, 10_000), "PNG", "RGB", (0, 0, 255)), 500)
    assert (page.width, page.height) == (500, 500)
    assert colour(page, 0.5, 0.5) == (0, 0, 255)


def test_closing_ends_an_answer_under_way() -> None:
    document = DocumentPages()
    document.open(PDF, laughing())
    told: list[str] = []

    def ask() -> None:
        try:
            document.page(0, 400)
        except CannotShow as ended:
            told.append(ended.reason)

    asking = threading.Thread(target=ask)
    asking.start()
    document.close()
    asking.join(20)
    assert told == ["gone"]
    assert not document.is_open


def test_a_child_that_lies_about_its_pixels_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    lie = (
        "import sys; o = sys.stdout.buffer; p = lambda b: (o.write(len(b).to_bytes(4, 'big') + b), o.flush());"
        "p(b'{\"pages\": 1}'); p(b'{\"width\": 9000, \"height\": 9000}'); p(b'abc'); sys.stdin.read()"
    )
    monkeypatch.setattr(document_pages, "command", lambda: [sys.executable, "-c", lie])
    document = DocumentPages()
    document.open(PDF, b"%PDF")
    with pytest.raises(CannotShow, match="broken"):
        document.page(0, 400)
    assert not document.is_open


def test_a_child_that_cannot_start_to_speak_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document_pages, "command", lambda: [sys.executable, "-c", "raise SystemExit(3)"])
    assert refused(PDF, pdf()) == "gone"


@pytest.mark.skipif(sys.platform == "win32", reason="the limit on Windows is a job's")
def test_the_child_writes_no_file_and_has_no_more_memory_than_its_share(tmp_path: Path) -> None:
    code = (
        "from tpi_tracker.render import document_child as c; c.limit_itself()\n"
        "import pathlib, sys\n"
        "try:\n pathlib.Path(sys.argv[1]).write_bytes(b'x' * 100)\nexcept OSError: print('no file')\n"
        "try:\n bytes(2_000_000_000)\nexcept MemoryError: print('no memory')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "x")], capture_output=True, text=True, check=False, timeout=60
    )
    assert "no file" in done.stdout
    assert "no memory" in done.stdout or sys.platform == "darwin"


def test_a_frozen_program_starts_itself_as_the_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert document_pages.command() == [sys.executable, document_pages.FLAG]
    began: list[str] = []
    monkeypatch.setattr("tpi_tracker.render.document_child.main", lambda: began.append("child") or 0)
    assert start.main([document_pages.FLAG]) == 0
    assert began == ["child"]


def test_windows_is_asked_for_a_job_of_so_much_memory() -> None:
    asked: dict[str, tuple[object, ...]] = {}

    class Call:
        restype: object = None

        def __init__(self, name: str) -> None:
            self.name = name

        def __call__(self, *said: object) -> int:
            asked[self.name] = said
            return 7

    class Kernel:
        def __getattr__(self, name: str) -> Call:
            call = Call(name)
            setattr(self, name, call)
            return call

    assert document_child_windows.keep_to(123_456, Kernel()) is True
    assert {"CreateJobObjectW", "SetInformationJobObject", "AssignProcessToJobObject"} <= set(asked)
    assert document_child_windows.limits(123_456).ProcessMemoryLimit == 123_456


def test_the_child_in_this_process_refuses_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read here, so that the branches are counted: the child's own are not."""
    assert opened(PDF, pdf(3)).pages == 3
    assert opened(PNG, photo(kind="PNG")).page(Wanted(0, 100)).size == (100, 75)
    with pytest.raises(Unshowable, match="kind"):
        opened("image/heic", b"")
