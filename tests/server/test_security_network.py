"""The security table (SYNC.md 5.4), rows of the network: TLS as a laptop sees it, and logs that know nobody."""

import datetime
import http.server
import ipaddress
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import requests
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from app.errors import AppError
from app.protocol.wire import EnrolAnswer, HelloRequest
from app.sync.conversation import Offline, ServerAnswerError
from app.sync.transport import Transport
from sync_server.projects import invite
from tests.server.laptop import TIMEOUT_S, Laptop
from tests.server.process import ServerProcess

NOW = datetime.datetime.now(datetime.UTC)
DAY = datetime.timedelta(days=1)
HOST = "127.0.0.1"
"""By number: not every machine knows a name for itself."""
SENTINEL = "Sentinel-Şîrîn"


def _name_of(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)


@dataclass(frozen=True)
class Authority:
    """A certificate authority that the machine trusts in these tests."""

    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate

    def issue(self, folder: Path, host: str, *, until: datetime.datetime, is_self_signed: bool = False) -> Path:
        """A file with key and certificate of a host."""
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
        builder = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name if is_self_signed else self.certificate.subject)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(NOW - 30 * DAY)
            .not_valid_after(until)
            .add_extension(x509.SubjectAlternativeName([_name_of(host)]), critical=False)
        )
        issued = builder.sign(key if is_self_signed else self.key, hashes.SHA256())
        file = folder / f"{host}-{until:%Y}-{is_self_signed}.pem"
        private = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        file.write_bytes(private + issued.public_bytes(serialization.Encoding.PEM))
        return file


@pytest.fixture(scope="module")
def authority() -> Authority:
    """Made anew."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Test authority")])
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - 30 * DAY)
        .not_valid_after(NOW + 30 * DAY)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    )
    return Authority(key, builder.sign(key, hashes.SHA256()))


@pytest.fixture
def trusted(authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Authority:
    """The machine trusts this authority, as a school's laptop trusts those of its system."""
    bundle = tmp_path / "trusted.pem"
    bundle.write_bytes(authority.certificate.public_bytes(serialization.Encoding.PEM))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(bundle))
    return authority


class Counting(http.server.BaseHTTPRequestHandler):
    """Counts what reaches it: behind a bad certificate that must be nothing."""

    reached = 0

    def do_POST(self) -> None:
        type(self).reached += 1
        self.send_response(404)
        self.send_header("Content-Type", "text/plain")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Quiet."""


@contextmanager
def served(pem: Path, *, newest: ssl.TLSVersion = ssl.TLSVersion.TLSv1_3) -> Iterator[str]:
    """A TLS server with this certificate; gives its address."""
    server = http.server.HTTPServer(("127.0.0.1", 0), Counting)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    if newest < ssl.TLSVersion.TLSv1_2:
        context.set_ciphers("ALL:@SECLEVEL=0")
        context.minimum_version = newest
    context.maximum_version = newest
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"https://{HOST}:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def greet(url: str) -> None:
    """What a laptop sends first."""
    request = HelloRequest(device="11111111-1111-4111-8111-111111111111", protocol_min=1, protocol_max=1)
    with requests.Session() as session:
        Transport(url, session=session).post_unsigned("/v1/hello", request, EnrolAnswer)


def test_security_10_a_right_certificate_is_accepted(trusted: Authority, tmp_path: Path) -> None:
    """Else the refusals below would show nothing."""
    with served(trusted.issue(tmp_path, HOST, until=NOW + DAY)) as url, pytest.raises(ServerAnswerError):
        greet(url)


@pytest.mark.parametrize("fault", ["other_host", "expired", "self_signed", "unknown_authority"])
def test_security_10_a_wrong_certificate_gets_not_one_byte(
    trusted: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    """Wrong host, expired, self-signed, of an authority that nobody knows: refused before anything is sent."""
    host = "school.example" if fault == "other_host" else HOST
    until = NOW - DAY if fault == "expired" else NOW + DAY
    pem = trusted.issue(tmp_path, host, until=until, is_self_signed=fault == "self_signed")
    if fault == "unknown_authority":
        monkeypatch.delenv("REQUESTS_CA_BUNDLE")
    before = Counting.reached

    with served(pem) as url, pytest.raises(AppError) as refused:
        greet(url)

    assert refused.value.code == "sync.certificate"
    assert Counting.reached == before


def test_security_10_an_old_version_of_tls_is_refused(trusted: Authority, tmp_path: Path) -> None:
    """A server that speaks no more than TLS 1.1 is not spoken to."""
    pem = trusted.issue(tmp_path, HOST, until=NOW + DAY)
    before = Counting.reached

    with served(pem, newest=ssl.TLSVersion.TLSv1_1) as url, pytest.raises((AppError, Offline)):
        greet(url)

    assert Counting.reached == before


def test_security_10_nothing_goes_out_unencrypted_beyond_this_computer() -> None:
    """An address without TLS is refused before a connection is opened, look-alikes of this computer included."""
    for url in (
        "http://example.org",
        "http://127.0.0.1.example.org",
        "ftp://localhost",
        "//localhost",
        "HTTP://10.0.0.1",
    ):
        with requests.Session() as session, pytest.raises(AppError) as refused:
            Transport(url, session=session)
        assert refused.value.code == "sync.not_encrypted"


def test_security_13_the_servers_log_knows_no_child(server: ServerProcess) -> None:
    """Answers, codes of children, ids and addresses go through every route; the log names routes and times only."""
    laptop = server.laptop()
    entity = laptop.revise({"/f/a": SENTINEL}, participant="Sentinel-code").head.entity
    laptop.pushed(laptop.batch())
    laptop.revise({"/f/a": f"{SENTINEL}-2"}, entity=entity, participant="Sentinel-code")
    laptop.pushed(laptop.batch(1))
    laptop.changes()
    for path in (f"/v1/records/{entity}/media/{'0' * 64}", "/v1/sites/school-1/roster?since=Sentinel-code"):
        laptop.signed("GET", path)
    requests.get(f"{server.url}/{SENTINEL}?name={SENTINEL}", timeout=TIMEOUT_S)

    log = server.log.read_text(encoding="utf-8")

    assert "/v1/records/{entity}/media/{sha256}" in log
    for word in ("Sentinel", entity, laptop.device, "127.0.0.1:", "since="):
        assert word not in log.replace(server.url.removeprefix("http://"), "")


def test_security_11_ten_wrong_tries_use_up_an_invitation(server: ServerProcess) -> None:
    """The right code comes too late then."""
    with server.opened() as context:
        invitation, _ = invite(context, sites=("school-1",), label="L", url=server.url)
    laptop = Laptop(project=invitation.project)

    wrong = [
        requests.post(
            f"{server.url}/v1/enrol",
            data=laptop.enrol_request(invitation, code=f"{number:032x}").to_bytes(),
            timeout=TIMEOUT_S,
        ).status_code
        for number in range(10)
    ]
    right = requests.post(f"{server.url}/v1/enrol", data=laptop.enrol_request(invitation).to_bytes(), timeout=TIMEOUT_S)

    assert set(wrong) == {403}
    assert right.status_code == 403
