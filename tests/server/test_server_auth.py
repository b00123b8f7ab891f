"""Enrolment, nonces, signatures and scope against a real server process."""

import json
import secrets
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.protocol.digests import sha256_hex
from app.protocol.lines import whole_batch
from app.protocol.signing import RequestMessage, read_invitation, sign_request
from app.protocol.wire import Assignment, DeviceState, EnrolAnswer, HelloRequest, Invitation
from sync_server.auth import hello
from sync_server.context import Limits, utc_now
from sync_server.database.people import find_invitation, roster, take_nonce
from sync_server.projects import invite
from tests.server.in_process import enrolled, make_context
from tests.server.laptop import TIMEOUT_S, Laptop, read, refusal
from tests.server.process import ServerProcess

ROUTES = (
    ("POST", "/v1/batches"),
    ("GET", "/v1/changes"),
    ("GET", "/v1/devices/me"),
    ("GET", "/v1/assignment"),
    ("GET", "/v1/forms/" + "0" * 64),
    ("GET", "/v1/sites/school-1/heads"),
)


def enrol(server: ServerProcess, laptop: Laptop, invitation: Invitation, code: str | None = None) -> requests.Response:
    """Post an enrolment that need not succeed."""
    laptop.url = server.url
    body = laptop.enrol_request(invitation, code=code).to_bytes()
    return requests.post(f"{server.url}/v1/enrol", data=body, timeout=TIMEOUT_S)


def test_the_printed_invitation_enrols_a_laptop(server: ServerProcess) -> None:
    """What `immerse-server enrol` prints is enough; the laptop is listed with its sites."""
    printed = server.run("enrol", "--site", "school-2", "--label", "Laptop 9", "--url", server.url)
    laptop = Laptop(project="")

    answer = laptop.enrol(printed.stdout.strip(), server.url)

    assert answer.project_name == "Test project"
    assert answer.certificate.content.sites == ("school-2",)
    assert f"{laptop.device}\tLaptop\tschool-2\t-1\tenrolled" in server.run("devices").stdout


def test_a_repeat_of_the_same_enrolment_gets_the_same_certificate(server: ServerProcess) -> None:
    """The first answer may have been lost."""
    invitation = read_invitation(server.invitation("school-1"))
    body = Laptop(project="").enrol_request(invitation).to_bytes()

    first, again = (requests.post(f"{server.url}/v1/enrol", data=body, timeout=TIMEOUT_S) for _ in range(2))

    assert read(first, EnrolAnswer, status=201) == read(again, EnrolAnswer, status=201)


def test_an_invitation_serves_one_laptop_only(server: ServerProcess) -> None:
    """The code is erased when it is used."""
    invitation = read_invitation(server.invitation("school-1"))
    read(enrol(server, Laptop(project=""), invitation), EnrolAnswer, status=201)

    second = refusal(enrol(server, Laptop(project=""), invitation), status=409)

    assert second.code == "enrol.code_used"


def test_an_expired_invitation_is_refused(server: ServerProcess) -> None:
    """72 hours."""
    past = utc_now() - timedelta(hours=72, seconds=1)
    with server.opened(now=lambda: past) as context:
        invitation, _ = invite(context, sites=["school-1"], label="Late", url=server.url)

    answer = refusal(enrol(server, Laptop(project=""), invitation), status=403)

    assert answer.code == "enrol.expired"


def test_a_wrong_code_is_refused_and_ten_of_them_lock_the_invitation(server: ServerProcess) -> None:
    """The eleventh try is refused even with the right code, in the same words."""
    invitation = read_invitation(server.invitation("school-1"))
    wrong = [
        refusal(enrol(server, Laptop(project=""), invitation, secrets.token_hex(16)), status=403) for _ in range(10)
    ]

    right = refusal(enrol(server, Laptop(project=""), invitation), status=403)

    assert {answer.code for answer in wrong} == {"enrol.refused"}
    assert right == wrong[0]


def test_nine_wrong_codes_do_not_lock_the_invitation(server: ServerProcess) -> None:
    """A typing error must not cost a trip to the office."""
    invitation = read_invitation(server.invitation("school-1"))
    for _ in range(9):
        refusal(enrol(server, Laptop(project=""), invitation, secrets.token_hex(16)), status=403)

    answer = enrol(server, Laptop(project=""), invitation)

    assert read(answer, EnrolAnswer, status=201).epoch == 1


def test_hello_is_for_enrolled_laptops_that_speak_our_version(server: ServerProcess) -> None:
    """Anything else is told what is wrong."""
    known, stranger = server.laptop(), Laptop(project="", url=server.url)

    def post(device: str, protocol: int) -> requests.Response:
        request = HelloRequest(device=device, protocol_min=protocol, protocol_max=protocol)
        return requests.post(f"{server.url}/v1/hello", data=request.to_bytes(), timeout=TIMEOUT_S)

    assert refusal(post(stranger.device, 1), status=401).code == "auth.unknown_device"
    assert refusal(post(known.device, 99), status=426).code == "protocol.unsupported"


@pytest.mark.parametrize(("method", "path"), ROUTES)
def test_an_unsigned_request_gets_nothing(server: ServerProcess, method: str, path: str) -> None:
    """On no route."""
    answer = refusal(requests.request(method, server.url + path, data=b"", timeout=TIMEOUT_S), status=401)

    assert answer.code == "auth.bad_signature"


@pytest.mark.parametrize(("method", "path"), ROUTES)
def test_a_request_signed_by_a_wrong_key_gets_nothing(server: ServerProcess, method: str, path: str) -> None:
    """A device's id is no secret."""
    laptop = server.laptop()
    body = b"{}" if method == "POST" else None

    answer = refusal(laptop.signed(method, path, body=body, key=Ed25519PrivateKey.generate()), status=401)

    assert answer.code == "auth.bad_signature"


@pytest.mark.parametrize(("method", "path"), ROUTES)
def test_fault_29_a_replayed_request_gets_nothing(server: ServerProcess, method: str, path: str) -> None:
    """Each nonce is good for one request."""
    laptop = server.laptop()
    headers: dict[str, str] = {}
    message = RequestMessage(method=method, url=server.url + path, headers=headers)
    body = b"{}" if method == "POST" else None
    sign_request(laptop.key, message, device=laptop.device, nonce=laptop.hello().nonce, body=body)
    requests.request(method, server.url + path, data=body, headers=message.headers, timeout=TIMEOUT_S)

    replay = requests.request(method, server.url + path, data=body, headers=message.headers, timeout=TIMEOUT_S)

    assert refusal(replay, status=401).code == "auth.stale_nonce"


def test_asking_in_a_laptops_name_does_not_lock_it_out(tmp_path: Path) -> None:
    """Its id is no secret. Old unused nonces go, the newest stays good, and the table stays small."""
    context = replace(make_context(tmp_path / "data"), limits=Limits(nonces_per_device=5))
    laptop = enrolled(context)
    request = HelloRequest(device=laptop.device, protocol_min=1, protocol_max=1)

    nonces = [hello(context, request).nonce for _ in range(30)]

    with context.database.writing() as connection:
        good = [take_nonce(connection, nonce, device=laptop.device, now_utc=utc_now()) for nonce in nonces]
    assert good[-1]
    assert sum(good) == 5


def test_a_nonce_of_another_laptop_is_worthless(server: ServerProcess) -> None:
    """Nonces are bound to the device that asked."""
    one, two = server.laptop(), server.laptop()

    answer = refusal(two.signed("GET", "/v1/devices/me", nonce=one.hello().nonce), status=401)

    assert answer.code == "auth.stale_nonce"


def test_a_signature_covers_the_query(server: ServerProcess) -> None:
    """A cursor cannot be changed on the way."""
    laptop = server.laptop()
    message = RequestMessage(method="GET", url=f"{server.url}/v1/changes?limit=1", headers={})
    sign_request(laptop.key, message, device=laptop.device, nonce=laptop.hello().nonce, body=None)

    answer = requests.get(f"{server.url}/v1/changes?limit=500", headers=message.headers, timeout=TIMEOUT_S)

    assert refusal(answer, status=401).code == "auth.bad_signature"


def test_incident_14_a_body_that_does_not_match_its_digest_is_refused(server: ServerProcess) -> None:
    """An emptied, cut or changed body never reaches the intake."""
    laptop = server.laptop()
    laptop.revise({"/f/a": "1"})
    body = whole_batch(laptop.batch())

    for received in (b"", body[:-1], body[: len(body) // 2], body.replace(b'"1"', b'"2"', 1)):
        message = RequestMessage(method="POST", url=f"{server.url}/v1/batches", headers={})
        sign_request(laptop.key, message, device=laptop.device, nonce=laptop.hello().nonce, body=body)
        answer = requests.post(f"{server.url}/v1/batches", data=received, headers=message.headers, timeout=TIMEOUT_S)
        assert refusal(answer, status=401).code == "auth.bad_signature"

    assert laptop.get("/v1/devices/me", DeviceState).high_water == -1


def test_a_revoked_laptop_reads_nothing(server: ServerProcess) -> None:
    """On no route that gives data."""
    laptop = server.laptop()
    server.run("revoke", laptop.device)

    answers = [refusal(laptop.signed(method, path), status=403) for method, path in ROUTES if method == "GET"]

    assert {answer.code for answer in answers} == {"device.revoked"}


def test_the_assignment_holds_the_laptops_sites_and_their_children_only(own_server: ServerProcess) -> None:
    """Codes, never names; other schools are invisible."""
    csv = own_server.data / "roster.csv"
    csv.write_text("code,site_id,class_label,seat,age\nA1,school-1,1a,1,7\nB1,school-2,2b,1,\n", encoding="utf-8")
    own_server.run("roster", "add", str(csv))
    laptop = own_server.laptop("school-2")

    assignment = laptop.get("/v1/assignment", Assignment)

    assert [site.site_id for site in assignment.sites] == ["school-2"]
    assert [(child.code, child.seat, child.age) for child in assignment.roster] == [("B1", 1, None)]


def test_a_roster_with_a_column_of_names_is_refused_with_the_reason(own_server: ServerProcess) -> None:
    """Nothing of it is stored."""
    csv = own_server.data / "roster.csv"
    csv.write_text("code,site_id,class_label,seat,Name\nA1,school-1,1a,1,Noor\n", encoding="utf-8")

    refused = own_server.run("roster", "add", str(csv), status=1)

    assert "codes only" in refused.stderr
    assert "Noor" not in refused.stderr
    with own_server.opened() as context, context.database.reading() as connection:
        assert roster(connection, only=["school-1"]) == ()


def test_the_documentation_shows_the_true_messages_and_works_offline(server: ServerProcess) -> None:
    """/openapi.json is made from the wire types; /docs loads nothing from elsewhere."""
    document = requests.get(f"{server.url}/openapi.json", timeout=TIMEOUT_S).json()
    page = requests.get(f"{server.url}/docs", timeout=TIMEOUT_S)
    script = requests.get(f"{server.url}/static-offline-docs/swagger-ui-bundle.js", timeout=TIMEOUT_S)

    push = document["paths"]["/v1/batches"]["post"]
    assert push["requestBody"]["content"]["application/x-ndjson"]["x-envelope"] == {
        "$ref": "#/components/schemas/Batch"
    }
    answer = push["responses"]["200"]["content"]["application/json"]["schema"]
    assert answer == {"$ref": "#/components/schemas/BatchAnswer"}
    wanted = {ref.split('"')[0] for ref in json.dumps(document).split("#/components/schemas/")[1:]}
    assert wanted <= set(document["components"]["schemas"])
    assert set(document["paths"]) == {
        *("/v1/enrol", "/v1/hello", "/v1/batches", "/v1/changes", "/v1/devices/me", "/v1/assignment"),
        "/v1/devices/renew",
        *("/v1/readmit", "/v1/quarantine"),
        *("/v1/forms/{sha256}", "/v1/sites/{site_id}/heads", "/v1/sites/{site_id}/roster"),
        *("/v1/records/{entity}/media/{sha256}", "/v1/records/{entity}/media/{sha256}/{number}"),
    }
    assert page.status_code == script.status_code == 200
    assert "https://" not in page.text
    assert len(script.content) > 1_000_000


def test_the_code_of_an_invitation_is_gone_from_the_database_once_used(server: ServerProcess) -> None:
    """Who reads the file afterwards cannot enrol."""
    invitation = read_invitation(server.invitation("school-1"))
    read(enrol(server, Laptop(project=""), invitation), EnrolAnswer, status=201)

    with server.opened() as context, context.database.reading() as connection:
        stored = find_invitation(connection, invitation.code_id)

    assert stored is not None
    assert stored.code is None
    assert sha256_hex(bytes.fromhex(invitation.code)) not in repr(stored)
