"""A PostgreSQL server of the tests' own, on loopback, run by an ordinary user as the server insists on."""

import itertools
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

NOBODY = 65_534
"""The user without rights of every Unix; the server refuses to be run by root."""

OWNER, SEAT_ROLE, SEAT = "clinic_owner", "tpi_seat", "front_desk"
"""Who makes the tables, the role that may work with them, and a login that has that role."""

QUICK: Mapping[str, str] = {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off"}
"""For tests of what is stored, not of what survives a crash."""


def programs() -> Path | None:
    """The folder with ``postgres`` and ``initdb``: on the path, or where Debian puts the newest; None without one."""
    found = shutil.which("postgres")
    places = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda place: int(place.parent.name), reverse=True)
    for place in ([Path(found).resolve().parent] if found else []) + places:
        if (place / "initdb").exists() and (place / "pg_ctl").exists():
            return place
    return None


class Postgres:
    """One server with data checksums, and without TLS unless it is told; databases of their own for the tests that ask.

    ``files`` are laid into its folder of data, where the names in ``settings`` are looked for; ``doors`` are lines of
    its ``pg_hba.conf``, who may come in from where."""

    def __init__(
        self,
        bin_folder: Path,
        settings: Mapping[str, str] = QUICK,
        files: Mapping[str, bytes] | None = None,
        doors: Sequence[str] = (),
    ) -> None:
        self._bin = bin_folder
        self.folder = Path(tempfile.mkdtemp(prefix="tpi-pg-"))
        self._data = self.folder / "data"
        if os.geteuid() == 0:
            os.chown(self.folder, NOBODY, NOBODY)
        self.port = _free_port()
        self._names = itertools.count(1)
        # Words are sorted by a language's rules here, so that an order nobody asked for by name shows itself.
        locale = ["--locale-provider=icu", "--icu-locale=en"] if self._version() >= 15 else []
        self._run(
            "initdb", "-D", str(self._data), "-U", "postgres", "-A", "trust", "--data-checksums", "--no-sync",
            "--encoding=UTF8", "--locale=C.UTF-8", *locale,
        )  # fmt: skip
        more = {"listen_addresses": "127.0.0.1", "port": str(self.port), "max_connections": "60"}
        more |= {"unix_socket_directories": str(self.folder), "shared_buffers": "64MB", "autovacuum": "off", **settings}
        with (self._data / "postgresql.conf").open("a", encoding="utf-8") as file:
            file.writelines(f"{name} = '{value}'\n" for name, value in more.items())
        with (self._data / "pg_hba.conf").open("a", encoding="utf-8") as file:
            file.writelines(f"{line}\n" for line in doors)
        self.lay(files or {})
        self.start()
        with self.admin() as admin:
            for role in (f"{OWNER} LOGIN", f"{SEAT_ROLE} NOLOGIN", f"{SEAT} LOGIN IN ROLE {SEAT_ROLE}"):
                admin.execute(sql.SQL("CREATE ROLE " + role))

    def lay(self, files: Mapping[str, bytes]) -> None:
        """Puts files into its folder of data, for it alone; what they say counts from the next start on."""
        for name, content in files.items():
            path = self._data / name
            path.write_bytes(content)
            path.chmod(0o600)
            if os.geteuid() == 0:
                os.chown(path, NOBODY, NOBODY)

    def _version(self) -> int:
        shown = subprocess.run([self._bin / "postgres", "--version"], capture_output=True, text=True, check=True)
        return int(shown.stdout.split()[2].split(".")[0])

    def _run(self, program: str, *arguments: str) -> None:
        who = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
        command = [str(self._bin / program), *arguments]
        log = self.folder / "start.log"
        with log.open("ab") as told:
            done = subprocess.run(command, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=told, stderr=told, **who)
        if done.returncode:
            raise RuntimeError(f"{program} failed: {log.read_text(encoding='utf-8', errors='replace')[-2000:]}")

    def start(self) -> None:
        self._run("pg_ctl", "-w", "-t", "60", "-D", str(self._data), "-l", str(self.folder / "server.log"), "start")

    def stop(self, how: str = "immediate") -> None:
        """``immediate`` is a crash of the server, ``fast`` an orderly stop."""
        self._run("pg_ctl", "-w", "-t", "60", "-D", str(self._data), "-m", how, "stop")

    def remove(self) -> None:
        try:
            self.stop()
        finally:
            shutil.rmtree(self.folder, ignore_errors=True)

    def admin(self, database: str = "postgres") -> "psycopg.Connection[Any]":
        """The server's own administrator; for what no program may do."""
        return psycopg.connect(f"host=127.0.0.1 port={self.port} user=postgres dbname={database}", autocommit=True)

    def address(self, database: str, user: str = SEAT, port: int | None = None) -> str:
        return f"postgresql://{user}@127.0.0.1:{port or self.port}/{database}"

    def new_database(self, template: str = "template0") -> str:
        """A new database that belongs to the owner; its name."""
        name = f"clinic_{next(self._names)}"
        with self.admin() as admin:
            admin.execute(
                sql.SQL("CREATE DATABASE {} TEMPLATE {} OWNER {}").format(*map(sql.Identifier, (name, template, OWNER)))
            )
        return name

    def remember(self, database: str) -> None:
        """Keeps what a clinic's tables hold now, for ``as_it_was``."""
        with self.admin(database) as admin:
            admin.execute("CREATE SCHEMA as_it_was")
            for table in _tables(admin):
                admin.execute(f"CREATE TABLE as_it_was.{table} AS TABLE tpi_tracker.{table}")

    def as_it_was(self, database: str) -> None:
        """Puts back what ``remember`` kept. A tenth of the time that a new database takes; for tests that change
        rows alone, by any means, and nobody's tables or rights."""
        with self.admin(database) as admin:
            tables = _tables(admin)
            steps = ["SET session_replication_role = replica"]
            steps += [f"DELETE FROM tpi_tracker.{table}" for table in tables]
            steps += [f"INSERT INTO tpi_tracker.{table} TABLE as_it_was.{table}" for table in tables]
            steps += [
                f"SELECT setval(pg_get_serial_sequence('tpi_tracker.{table}', 'entry'), coalesce(max(entry), 0) + 1,"
                f" false) FROM tpi_tracker.{table}"
                for table in tables
                if table not in {"clinic_version", "key_document"}
            ]
            admin.execute("; ".join(steps))

    def dump(self, database: str) -> Path:
        """What whoever looks after a server keeps: ``pg_dump`` of the owner, in a file."""
        path = self.folder / f"{database}.dump"
        self._run("pg_dump", "-Fc", "-h", "127.0.0.1", "-p", str(self.port), "-U", OWNER, "-f", str(path), database)
        return path

    def set_back(self, database: str, dump: Path) -> None:
        """Puts a dump in the place of a database, under the feet of whoever works there."""
        self.drop(database)
        with self.admin() as admin:
            admin.execute(
                sql.SQL("CREATE DATABASE {} TEMPLATE template0 OWNER {}").format(
                    *map(sql.Identifier, (database, OWNER))
                )
            )
        self._run(
            "pg_restore",
            "-h",
            "127.0.0.1",
            "-p",
            str(self.port),
            "-U",
            OWNER,
            "-d",
            database,
            "--exit-on-error",
            str(dump),
        )

    def drop(self, database: str) -> None:
        with self.admin() as admin:
            admin.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(database)))


def _tables(admin: "psycopg.Connection[Any]") -> list[str]:
    rows = admin.execute(
        "SELECT quote_ident(relname) FROM pg_class WHERE relkind = 'r' AND relnamespace = 'tpi_tracker'::regnamespace"
    )
    return [row[0] for row in rows]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
