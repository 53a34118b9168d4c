"""The resources of a FHIR file one by one: a Bundle, a resource, or one a line (NDJSON), never all of it at once.

JSON from elsewhere is taken strictly: UTF-8, no name twice in an object, no number that JSON does not have.
"""

import io
import json
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from tpi_tracker.exchange.cells import shown
from tpi_tracker.exchange.layout import FORMAT

CHUNK: Final = 1024 * 1024
MAX_VALUE: Final = 32 * 1024 * 1024
"""Characters of one resource that are looked at: far more than any has that is taken."""
BUNDLES: Final = frozenset({"collection", "searchset", "transaction", "batch", "document"})
_BUNDLE: Final = "Import the same clinic as a folder, a zip or a workbook."
_BLANK: Final = " \t\r\n"
_VERSIONS: Final = ("4.0", "4.1", "4.3")
"""R4, its first draft of a successor and R4B: of what is read they say the same."""


class Broken(ValueError):
    """The file, or the rest of it, cannot be read; the text is a sentence."""


class Found(NamedTuple):
    """One resource as it stands in the file. ``entry`` counts from 1, ``line`` is where it begins.

    ``method`` is what a transaction asks for; ``fault`` is why its JSON is not to be trusted.
    """

    entry: int
    line: int
    resource: Any
    full_url: str | None = None
    method: str | None = None
    fault: str | None = None


class FhirStream:
    """Reads ``raw`` from its beginning to its end, once. Raises ``Broken``; nothing read before is worth anything then.

    ``pages`` is set at the end: whether a bundle says there is more of it elsewhere.
    """

    def __init__(self, raw: io.BufferedReader, name: str) -> None:
        self._name = name
        self._text = io.TextIOWrapper(raw, encoding="utf-8-sig", newline="")
        self._held, self._at = "", 0
        self._line, self._counted = 1, 0
        self._is_whole = False
        self._entries = 0
        self._fault: str | None = None
        self.pages = False
        self._decoder = json.JSONDecoder(
            object_pairs_hook=self._once, parse_constant=self._constant, parse_float=self._finite
        )

    def resources(self) -> Iterator[Found]:
        while mark := self._peek():
            if mark != "{":
                raise self._broken("it is not JSON")
            if self._is_bundle():
                yield from self._bundle()
            else:
                line = self._line_here()
                yield self._found(self._value(), line)

    def _is_bundle(self) -> bool:
        """Whether the object that begins here is read name by name: any that does not begin as a plain resource."""
        begin = "".join(self._held[self._at : self._at + 200].split())
        named = begin.startswith('{"resourceType":"')
        return not named or begin.startswith('{"resourceType":"Bundle"')

    def _bundle(self) -> Iterator[Found]:
        line, head, fault = self._line_here(), dict[str, Any](), None
        self._at += 1
        if self._peek() == "}":
            self._at += 1
        else:
            while True:
                name = self._name_of_value(head)
                head[name] = None
                if name == "entry" and self._peek() == "[" and head.get("resourceType", "Bundle") == "Bundle":
                    yield from self._list()
                else:
                    head[name] = self._value()
                    if name == "format" and head[name] == FORMAT:
                        raise Broken(f"{self._name} is a clinic as one object. {_BUNDLE}")
                    fault = fault or self._fault
                if not self._goes_on("}"):
                    break
        self._fault = fault
        if head.get("resourceType") == "Bundle":
            self._check(head)
        elif head.get("entry", ()) is None or not isinstance(head.get("resourceType"), str):
            raise Broken(f"{self._name} is no FHIR: line {line} begins something without its resourceType.")
        else:
            yield self._found(head, line)

    def _name_of_value(self, head: dict[str, Any]) -> str:
        if self._peek() != '"':
            raise self._broken("it is not JSON")
        name: str = self._value()
        if name in head:
            raise self._broken(f"it has the name {shown(name)} twice in one object")
        if self._peek() != ":":
            raise self._broken("it is not JSON")
        self._at += 1
        self._peek()
        return name

    def _list(self) -> Iterator[Found]:
        self._at += 1
        if self._peek() == "]":
            self._at += 1
            return
        while True:
            self._peek()
            line = self._line_here()
            entry = self._value()
            if not isinstance(entry, dict):
                yield self._found(None, line)
            else:
                request = entry.get("request")
                yield self._found(entry.get("resource"), line)._replace(
                    full_url=_text(entry.get("fullUrl")),
                    method=_text(request.get("method")) if isinstance(request, dict) else None,
                )
            if not self._goes_on("]"):
                return

    def _goes_on(self, end: str) -> bool:
        mark = self._peek()
        if mark not in {",", end} or not mark:
            raise self._broken("it is not JSON" if mark else "it ends in the middle")
        self._at += 1
        return mark == ","

    def _check(self, head: dict[str, Any]) -> None:
        kind, version = head.get("type"), head.get("fhirVersion")
        if self._fault is not None:
            raise Broken(f"{self._name} cannot be read: {self._fault}.")
        if not isinstance(kind, str) or kind not in BUNDLES:
            said = shown(kind) if isinstance(kind, str) else "not said"
            raise Broken(f"{self._name} is a Bundle of a type that is not read: {said}.")
        check_version(version, self._name)
        links = head.get("link")
        for link in links if isinstance(links, list) else ():
            self.pages |= isinstance(link, dict) and link.get("relation") == "next"

    def _found(self, resource: Any, line: int) -> Found:
        self._entries += 1
        return Found(self._entries, line, resource, fault=self._fault)

    def _value(self) -> Any:
        """The value that begins here, whole."""
        while True:
            self._fault = None
            try:
                value, end = self._decoder.raw_decode(self._held, self._at)
            except json.JSONDecodeError as error:
                far = error.pos - self._at
                if not self._more():
                    is_cut = self._at + far >= len(self._held) or error.msg.startswith("Unterminated")
                    raise self._broken("it ends in the middle" if is_cut else "it is not JSON", far) from None
            except RecursionError:
                raise self._broken("it is nested too deep") from None
            except ValueError:  # digits by the thousand
                raise self._broken("it has a number that is too long") from None
            else:
                if end < len(self._held) or not self._more():
                    self._at = end
                    return value

    def _peek(self) -> str:
        """The next character that is not blank; empty at the end."""
        while True:
            while self._at < len(self._held):
                mark = self._held[self._at]
                if mark not in _BLANK:
                    return mark
                self._at += 1
            if not self._more():
                return ""

    def _more(self) -> bool:
        """Reads on; False at the end of the file. What is held doubles while one value does not end."""
        if self._is_whole:
            return False
        self._line_here()
        self._held, self._at, self._counted = self._held[self._at :], 0, 0
        if len(self._held) > MAX_VALUE:
            raise self._broken(f"what begins here is longer than {MAX_VALUE // (1024 * 1024)} million characters")
        try:
            read = self._text.read(max(CHUNK, len(self._held)))
        except UnicodeDecodeError:
            raise Broken(f"{self._name} cannot be read: it is not text in UTF-8.") from None
        self._is_whole = not read
        self._held += read
        return bool(read)

    def _line_here(self) -> int:
        self._line += self._held.count("\n", self._counted, self._at)
        self._counted = self._at
        return self._line

    def _broken(self, said: str, far: int = 0) -> Broken:
        line = self._line_here() + self._held.count("\n", self._at, self._at + far)
        return Broken(f"{self._name} cannot be read: line {line}: {said}.")

    def _once(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        if len(made) != len(pairs):
            names = [name for name, _ in pairs]
            twice = next(name for place, name in enumerate(names) if name in names[:place])
            self._fault = f"it has the name {shown(twice)} twice in one object"
        return made

    def _constant(self, word: str) -> None:
        self._fault = f"{word} is no number of JSON"

    def _finite(self, digits: str) -> float:
        value = float(digits)
        if value - value != 0:
            self._fault = f"{shown(digits)} is too large for a number"
        return value


def check_version(version: Any, name: str) -> None:
    """Raises ``Broken`` where a file says it is of another version than FHIR R4."""
    if version is not None and not str(version).startswith(_VERSIONS):
        raise Broken(f"{name} says it is FHIR {shown(str(version))}; this program reads R4 (4.0.1).")


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None
