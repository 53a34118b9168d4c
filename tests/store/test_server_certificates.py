"""A server elsewhere proves who it is by a real certificate, or nothing is sent to it; no word of an address or of the
environment can loosen that."""

import ipaddress
import socket
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.postgres import OWNER, QUICK, SEAT, Postgres, programs
from tests.store.conftest import AT, KEY, WHO
from tpi_tracker.domain.patient import Patient
from tpi_tracker.store.errors import ServerRefused
from tpi_tracker.store.seal import Seal
from tpi_tracker.store.server import ServerDatabase
from tpi_tracker.store.server_connection import connect
from tpi_tracker.store.server_schema import making
from tpi_tracker.store.where import BadAddress, Server, server_of

SEAL = Seal.of_file_alone(KEY)
SSL_REQUEST = bytes.fromhex("00000008 04d2162f")
"""How a client asks whether TLS is spoken: the first eight bytes of a connection."""

LOOSER = ("disable", "allow", "prefer", "require", "verify-ca")


class Authority(NamedTuple):
    """Who vouches for servers."""

    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.PEM)


def authority(name: str) -> Authority:
    key = ec.generate_private_key(ec.SECP256R1())
    return Authority(key, signed(key, name, Authority(key, None), (), is_ca=True))  # type: ignore[arg-type]  # its own


def signed(
    key: ec.EllipticCurvePrivateKey,
    name: str,
    by: Authority,
    names: tuple[x509.GeneralName, ...],
    *,
    is_ca: bool = False,
    days: int = 10,
) -> x509.Certificate:
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject if is_ca else by.certificate.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=20))
        .not_valid_after(now + timedelta(days=days))
        .add_extension(x509.BasicConstraints(ca=is_ca, path_length=None), critical=True)
    )
    if names:
        made = made.add_extension(x509.SubjectAlternativeName(names), critical=False)
    return made.sign(by.key, hashes.SHA256())


def papers(by: Authority, *names: str, days: int = 10) -> dict[str, bytes]:
    """A server's certificate for these names or addresses, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    found: tuple[x509.GeneralName, ...] = tuple(
        x509.IPAddress(ipaddress.ip_address(name)) if name[0].isdigit() else x509.DNSName(name) for name in names
    )
    form = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    certificate = signed(key, "clinic server", by, found, days=days)
    return {
        "server.key": key.private_bytes(*form),
        "server.crt": certificate.public_bytes(serialization.Encoding.PEM),
    }


def own_address() -> str | None:
    """An address of this computer that is not its loopback; None when it has none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # nothing is sent: the system only says from where it would be
        except OSError:
            return None
        found = str(probe.getsockname()[0])
    return None if ipaddress.ip_address(found).is_loopback else found


OWN = own_address()
NAMES = ("127.0.0.1", "localhost", *([OWN] if OWN else []))


@pytest.fixture(scope="module")
def ours() -> Authority:
    return authority("The clinic's own authority")


@pytest.fixture(scope="module")
def secured(lacking: Any, ours: Authority) -> Iterator[Postgres]:
    """A server that speaks TLS, on loopback and, where there is one, on this computer's own address."""
    found = programs()
    if found is None:
        lacking("PostgreSQL is not installed")
    addresses = {"listen_addresses": ", ".join(["127.0.0.1", *([OWN] if OWN else [])])}
    door = [f"host all all {OWN}/32 trust"] if OWN else []
    server = Postgres(found, {**QUICK, **addresses, "ssl": "on"}, papers(ours, *NAMES), door)
    yield server
    server.remove()


@pytest.fixture
def root(tmp_path: Path, ours: Authority) -> Path:
    path = tmp_path / "our authority.crt"
    path.write_bytes(ours.pem)
    return path


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """Loopback counts as a server across a network."""
    monkeypatch.setattr(Server, "is_near", property(lambda _: False))


def address(server: Postgres, root: Path | None, host: str = "127.0.0.1", database: str = "postgres") -> Server:
    more = f"?sslrootcert={root}" if root else ""
    return server_of(f"postgresql://{SEAT}@{host}:{server.port}/{database}{more}")


def restarted(server: Postgres, files: dict[str, bytes]) -> None:
    server.lay(files)
    server.stop("fast")
    server.start()


@pytest.mark.usefixtures("elsewhere")
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_the_right_certificate_for_the_right_name_is_let_in(secured: Postgres, root: Path, host: str) -> None:
    with closing(connect(address(secured, root, host))) as connection:
        told = connection.execute("SELECT ssl, version FROM pg_stat_ssl WHERE pid = pg_backend_pid()").fetchone()
        assert told[0] is True
        assert told[1] in {"TLSv1.2", "TLSv1.3"}
        assert connection.pgconn.ssl_in_use


def test_a_clinic_across_the_network_is_worked_in(secured: Postgres, root: Path, lacking: Any) -> None:
    if OWN is None:
        lacking("this computer has no address but its loopback")
    name = secured.new_database()
    with making(server_of(secured.address(name, OWNER))):
        pass
    far = address(secured, root, OWN, name)
    assert not far.is_near
    seat = ServerDatabase.at(far, SEAL)
    heard: list[Any] = []
    try:
        seat.watch(heard.append)
        assert seat._listeners[0].hears.wait(20)
        with seat.writing(WHO, AT) as writer:
            values = {"patient_no": "P1", "family_name": "A", "given_name": "B", "birth_date": "1965-07-14"}
            writer.insert(Patient.checked(values))
        with secured.admin() as admin:
            asked = "SELECT count(*), bool_and(ssl) FROM pg_stat_ssl s JOIN pg_stat_activity a USING (pid)"
            lines, sealed = admin.execute(f"{asked} WHERE a.datname = %s", (name,)).fetchone()
        assert lines >= 2
        assert sealed is True
    finally:
        seat.close()
        secured.drop(name)


@pytest.mark.usefixtures("elsewhere")
@pytest.mark.parametrize("case", ["another authority", "another name", "out of date", "by itself"])
def test_a_server_that_cannot_prove_its_name_is_refused(
    secured: Postgres, root: Path, ours: Authority, monkeypatch: pytest.MonkeyPatch, case: str
) -> None:
    stranger = authority("Somebody else")
    shown = {
        "another authority": papers(stranger, *NAMES),
        "another name": papers(ours, "192.0.2.77", "other.example"),
        "out of date": papers(ours, *NAMES, days=-1),
        "by itself": papers(ours, *NAMES),
    }[case]
    for name, value in {"PGSSLMODE": "disable", "PGPASSWORD": "secret"}.items():
        monkeypatch.setenv(name, value)
    restarted(secured, shown)
    try:
        with pytest.raises(ServerRefused) as told:
            # Without a certificate of ours the system's authorities are asked, and they do not know ours.
            connect(address(secured, None if case == "by itself" else root))
        assert told.value.what == "The server could not prove who it is, so nothing was sent to it."
        assert "sslrootcert" in told.value.todo
        assert "secret" not in str(told.value)
    finally:
        restarted(secured, papers(ours, *NAMES))


class Deaf:
    """A server that answers the wish for TLS with no, and keeps every byte it is sent."""

    def __init__(self, host: str) -> None:
        self._listening = socket.create_server((host, 0))
        self.port = int(self._listening.getsockname()[1])
        self.heard: list[bytes] = []
        self._thread = threading.Thread(target=self._answer, daemon=True)
        self._thread.start()

    def _answer(self) -> None:
        while True:
            try:
                line, _ = self._listening.accept()
            except OSError:
                return
            with line:
                self.heard.append(line.recv(8))
                line.sendall(b"N")
                while more := line.recv(1024):
                    self.heard[-1] += more

    def close(self) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._thread.join()


def test_a_server_without_tls_hears_no_word_of_a_password(
    monkeypatch: pytest.MonkeyPatch, root: Path, lacking: Any
) -> None:
    if OWN is None:
        lacking("this computer has no address but its loopback")
    monkeypatch.setenv("PGPASSWORD", "secret")
    deaf = Deaf(OWN)
    try:
        with pytest.raises(ServerRefused, match="nothing was sent"):
            connect(server_of(f"postgresql://{SEAT}@{OWN}:{deaf.port}/clinic?sslrootcert={root}"))
    finally:
        deaf.close()
    assert set(deaf.heard) == {SSL_REQUEST}, "not the user's name, not the database's, no password"


def test_a_real_server_without_tls_is_refused_on_an_address_of_the_network(
    secured: Postgres, root: Path, ours: Authority, lacking: Any
) -> None:
    if OWN is None:
        lacking("this computer has no address but its loopback")
    with secured.admin() as admin:
        admin.execute("ALTER SYSTEM SET ssl = off")
    restarted(secured, {})
    try:
        with pytest.raises(ServerRefused, match="prove who it is"):
            connect(address(secured, root, OWN))
        with closing(connect(address(secured, None))) as near:
            assert not near.pgconn.ssl_in_use, "on this very computer it may go without"
    finally:
        with secured.admin() as admin:
            admin.execute("ALTER SYSTEM RESET ssl")
        restarted(secured, {})


@pytest.mark.parametrize("mode", LOOSER)
def test_an_address_cannot_ask_for_less(mode: str) -> None:
    with pytest.raises(BadAddress, match="verify-full"):
        server_of(f"postgresql://desk@clinic.example/clinic?sslmode={mode}")
    assert server_of("postgresql://desk@clinic.example/clinic?sslmode=verify-full") == server_of(
        "postgresql://desk@clinic.example/clinic"
    )


@pytest.mark.parametrize("name", ["sslcertmode", "sslnegotiation", "ssl_min_protocol_version", "service", "options"])
def test_an_address_has_no_other_word_for_it(name: str) -> None:
    with pytest.raises(BadAddress, match=name):
        server_of(f"postgresql://desk@clinic.example/clinic?{name}=x")
