"""The process that opens a document's bytes: whatever they do to it, they do it here, away from clinic, key and window.

``python -m tpi_tracker.render.document_child`` speaks over its own stdin and stdout, in parts of a length (four bytes,
big end first) and so many bytes. In: the media type, the document, then one question after another. Out: what it is,
then for each question a head and the page's pixels. It writes no file, keeps to its share of memory and ends by itself
when an answer takes too long or nobody asks any more.
"""

import faulthandler
import io
import json
import os
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from typing import IO, Any, Final, NamedTuple, Protocol

MOST_MEMORY: Final = 1_200_000_000
"""Bytes of address space: a picture of 100 megapixels takes 400 MB in four channels, and once more while it turns."""

MOST_SECONDS: Final = 20
"""For one answer. A page of a scanned report takes 0.2 s; what takes longer than this has no end."""

MOST_PICTURE: Final = 100_000_000
"""Pixels a picture may claim before it is decoded."""

MOST_PAGE: Final = 40_000_000
"""Pixels of a page that is drawn: an A4 page 5,300 pixels wide."""

MOST_PAGES: Final = 10_000
_ENDS: Final = 70
"""The exit code of what is ended for its memory or its time."""


class Wanted(NamedTuple):
    """One question: ``page`` from 0, so many pixels ``width`` after ``turn`` quarter turns clockwise."""

    page: int
    width: int
    turn: int = 0


class Unshowable(Exception):
    """``reason``: broken, password, large or kind."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Document(Protocol):
    """What was opened: its number of pages, and one of them as a picture of Pillow."""

    pages: int

    def page(self, wanted: Wanted) -> Any: ...


class Pdf:
    """A PDF by pdfium: nothing of it runs (no scripts, no forms), nothing is fetched."""

    def __init__(self, content: bytes) -> None:
        import pypdfium2 as pdfium

        self._known = pdfium
        try:
            self._document = pdfium.PdfDocument(content)
            self.pages = len(self._document)
        except pdfium.PdfiumError as error:
            raise Unshowable("password" if "password" in str(error).casefold() else "broken") from error
        if not 0 < self.pages <= MOST_PAGES:
            raise Unshowable("large" if self.pages else "broken")

    def page(self, wanted: Wanted) -> Any:
        try:
            page = self._document[wanted.page]
            width, height = page.get_size()
            if wanted.turn % 2:
                width, height = height, width
            if not (width > 0 and height > 0):
                raise Unshowable("broken")
            drawn = page.render(
                scale=_scale(width, height, wanted.width), rotation=90 * wanted.turn, may_draw_forms=False
            )
            return drawn.to_pil().convert("RGB")
        except self._known.PdfiumError as error:
            raise Unshowable("broken") from error


class Photo:
    """A JPEG or PNG, upright as the camera held it."""

    pages = 1

    def __init__(self, content: bytes, kind: str) -> None:
        from PIL import Image, ImageOps

        Image.MAX_IMAGE_PIXELS = None  # the claim is judged below, before anything is decoded
        self._open: Callable[[], Any] = lambda: Image.open(io.BytesIO(content), formats=(kind,))
        self._upright = ImageOps.exif_transpose
        try:
            self._size = self._open().size
        except MemoryError:
            raise
        except Exception as error:  # a broken file meets Pillow in a dozen of its own and Python's errors
            raise Unshowable("broken") from error
        if self._size[0] * self._size[1] > MOST_PICTURE:
            raise Unshowable("large")

    def page(self, wanted: Wanted) -> Any:
        try:
            picture = self._open()
            longest = max(self._size)
            shortest = max(min(self._size), 1)
            side = min(longest, -(-wanted.width * longest // shortest))
            picture.draft("RGB", (side, side))  # a JPEG is decoded no larger than it is shown
            picture.load()
        except MemoryError:
            raise
        except Exception as error:  # as above
            raise Unshowable("broken") from error
        picture = _of_bytes(picture)
        if picture.width * picture.height > MOST_PAGE:
            picture = picture.reduce(max(2, -(-max(picture.size) // max(side, 1))))
        picture = self._upright(picture)
        picture = _on_paper(picture)
        if wanted.turn:
            picture = picture.rotate(-90 * wanted.turn, expand=True)
        scale = _scale(picture.width, picture.height, wanted.width)
        size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
        return picture if size == picture.size else picture.resize(size, reducing_gap=3.0)


def _of_bytes(picture: Any) -> Any:
    """Sixteen bits a pixel become eight: they would all be white."""
    if picture.mode.startswith("I") or picture.mode == "F":
        from PIL import Image

        highest = 65_535 if picture.mode.startswith("I;16") or picture.mode == "I" else 255
        wide = picture.convert("F")
        return Image.eval(wide, lambda value: value * 255 / highest).convert("L")
    return picture


def _on_paper(picture: Any) -> Any:
    """What can be seen through is seen on white, as on paper."""
    if picture.has_transparency_data:
        from PIL import Image

        seen = picture.convert("RGBA")
        paper = Image.new("RGB", seen.size, "white")
        paper.paste(seen, mask=seen.getchannel("A"))
        return paper
    return picture.convert("RGB")


def _scale(width: float, height: float, wanted: int) -> float:
    """So that the page is ``wanted`` pixels wide, less where it would have too many."""
    scale = float(wanted / width)
    return min(scale, float((MOST_PAGE / (width * height)) ** 0.5))


def opened(media: str, content: bytes) -> Document:
    """Raises Unshowable."""
    if media == "application/pdf":
        return Pdf(content)
    if media in {"image/jpeg", "image/png"}:
        return Photo(content, media.removeprefix("image/").upper())
    raise Unshowable("kind")


def parts(stream: IO[bytes]) -> Iterator[bytes]:
    """What comes in, part by part, until the other side closes."""
    while len(head := stream.read(4)) == 4:
        length = int.from_bytes(head, "big")
        part = stream.read(length)
        if len(part) < length:
            return
        yield part


def put(stream: IO[bytes], part: bytes) -> None:
    """Raises OSError where nobody listens."""
    stream.write(len(part).to_bytes(4, "big"))
    stream.write(part)


def answer(asked: Iterator[bytes], out: IO[bytes]) -> None:
    """One document and every question about it."""
    try:
        media, content = next(asked), next(asked)
    except StopIteration:
        return
    with _in_time():
        try:
            document = opened(media.decode("ascii", "replace"), content)
        except Unshowable as refused:
            _say(out, {"refused": refused.reason})
            return
    _say(out, {"pages": document.pages})
    for question in asked:
        wanted = Wanted(*json.loads(question))
        with _in_time():
            try:
                picture = document.page(wanted)
                pixels = picture.tobytes()
            except Unshowable as refused:
                _say(out, {"refused": refused.reason})
                continue
            except MemoryError:
                _say(out, {"refused": "large"})
                continue
        put(out, json.dumps({"width": picture.width, "height": picture.height}).encode("ascii"))
        put(out, pixels)
        out.flush()


def _say(out: IO[bytes], head: dict[str, object]) -> None:
    put(out, json.dumps(head).encode("ascii"))
    out.flush()


class _in_time:  # noqa: N801  # read as a word: with _in_time()
    """Ends the process when what is inside takes too long, even inside a library that never comes back."""

    def __enter__(self) -> None:
        faulthandler.dump_traceback_later(MOST_SECONDS, exit=True, file=_nowhere())

    def __exit__(self, *_raised: object) -> None:
        faulthandler.cancel_dump_traceback_later()


_open_nowhere: list[Any] = []


def _nowhere() -> Any:
    if not _open_nowhere:
        _open_nowhere.append(open(os.devnull, "wb"))  # noqa: SIM115  # as long as the process
    return _open_nowhere[0]


def limit_itself() -> None:
    """No more memory than a document needs, no file written, no memory image left."""
    if sys.platform == "win32":
        from tpi_tracker.render.document_child_windows import keep_to

        keep_to(MOST_MEMORY)
    else:
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        if sys.platform == "linux":
            resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        else:  # macOS takes the limit and does not keep to it
            most_so_far = partial(resource.getrusage, resource.RUSAGE_SELF)
            threading.Thread(target=_watch_memory, args=(most_so_far,), daemon=True).start()


def _watch_memory(used: Callable[[], Any]) -> None:
    """Looks twenty times a second; libraries let other threads run while they draw."""
    until_then = threading.Event()
    while not until_then.wait(0.05):
        if used().ru_maxrss > MOST_MEMORY:
            os._exit(_ENDS)


def main() -> int:
    """Answers over stdin and stdout; returns the exit code."""
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # a library that prints does not speak in between
    limit_itself()
    try:
        answer(parts(sys.stdin.buffer), out)
    except BrokenPipeError:
        return 0  # nobody listens any more
    except Exception:  # a word about it would be a word about the document; the other side says that it ended
        return _ENDS
    return 0


if __name__ == "__main__":
    sys.exit(main())
