"""Where a clinic lies: a folder of this computer, or a database on a PostgreSQL server that several seats share."""

import ipaddress
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

_SCHEMES: Final = frozenset({"postgresql", "postgres"})
_OPTIONS: Final = frozenset({"host", "port", "user", "dbname", "sslmode", "sslrootcert", "sslcert", "sslkey"})
"""What an address may say beside its parts. ``options`` is none: it could turn off what every connection is held to."""

_SECRETS: Final = frozenset({"password", "sslpassword"})


class BadAddress(ValueError):
    """The address of a server cannot be used as it was given; the text says why."""


@dataclass(frozen=True, slots=True)
class Server:
    """A clinic's database on a server. Holds no password: that comes from PGPASSWORD or the file of PGPASSFILE."""

    host: str
    port: int | None
    database: str
    user: str
    tls: tuple[tuple[str, str], ...] = ()
    """The certificates' files, as libpq names them."""

    @property
    def name(self) -> str:
        """The database's name, as ``Path.name`` is the folder's."""
        return self.database

    @property
    def is_near(self) -> bool:
        """On this very computer: nothing goes over a network that someone could listen to."""
        if not self.host or self.host.startswith("/") or self.host.casefold() == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    def __str__(self) -> str:
        user = quote(self.user, safe="") + "@" if self.user else ""
        port = "" if self.port is None else f":{self.port}"
        more = list(self.tls)
        if self.host.startswith("/"):
            place, more = port, [("host", self.host), *more]
        else:
            place = (f"[{self.host}]" if ":" in self.host else self.host) + port
        query = "?" + urlencode(more, safe="/") if more else ""
        return f"postgresql://{user}{place}/{quote(self.database, safe='')}{query}"


Where = Path | Server
"""Where a clinic lies."""


def is_address(text: str) -> bool:
    """Whether a text names a server and no folder."""
    return "://" in text


def where_of(text: str) -> Where:
    """The folder or server that a text names. Raises BadAddress."""
    return server_of(text) if is_address(text) else Path(text)


def server_of(text: str) -> Server:
    """The server that ``postgresql://user@host:port/database`` names. Raises BadAddress, above all for a password."""
    try:
        parts = urlsplit(text.strip())
        port = parts.port
    except ValueError:
        raise BadAddress(
            "The server's address cannot be read; it looks like postgresql://user@host/database."
        ) from None
    if parts.scheme.casefold() not in _SCHEMES:
        raise BadAddress(f"A server's address begins with postgresql://, not with {parts.scheme}://.")
    query = dict(parse_qsl(parts.query, keep_blank_values=True))
    if parts.password is not None or _SECRETS & query.keys():
        raise BadAddress(
            "The server's address carries a password, which others could read. Leave it out: "
            "put it into PGPASSWORD, or into a file that PGPASSFILE names."
        )
    strange = sorted(query.keys() - _OPTIONS)
    if strange:
        raise BadAddress(f"A server's address cannot set {', '.join(strange)}.")
    host = unquote(parts.hostname or "") or query.get("host", "") or os.environ.get("PGHOST", "")
    if "," in host or "," in parts.netloc:
        raise BadAddress("A server's address names one host.")
    if port is None and query.get("port"):
        if not query["port"].isdecimal():
            raise BadAddress(f"{query['port']} is no port.")
        port = int(query["port"])
    database = unquote(parts.path.lstrip("/")) or query.get("dbname", "")
    if not database or "/" in database:
        raise BadAddress("A server's address ends with the database's name: postgresql://user@host/database.")
    user = unquote(parts.username or "") or query.get("user", "")
    tls = tuple((name, query[name]) for name in ("sslrootcert", "sslcert", "sslkey") if query.get(name))
    server = Server(host, port, database, user, tls)
    if not server.is_near and query.get("sslmode", "verify-full") != "verify-full":
        raise BadAddress("A server elsewhere is reached by sslmode=verify-full alone, so that it proves who it is.")
    return server
