"""The security table (SYNC.md 5.4), by rows counted from 1: what concerns the server, on the real process or app.

Rows 3 to 10 and 13 to 15 are in `test_security_files` and `test_security_network`; more of 1 and 8 with attachments and
sealed names in `tests/sync`.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.core.result import Ok

from app.protocol.media import MediaReference
from app.protocol.signing import NONCE_HEADER, RequestMessage, sign_request
from app.protocol.wire import ErrorAnswer, HelloAnswer, HelloRequest, Outcome, Role
from sync_server import media, projects
from sync_server.context import open_context
from sync_server.database import people
from tests.server.in_process import enrolled, take_in
from tests.server.laptop import TIMEOUT_S, Laptop
from tests.server.process import ServerProcess

SENTINEL = "Sentinel-answer"
CONTENT = SENTINEL.encode("ascii")
PHOTO = MediaReference("/f/photo", hashlib.sha256(CONTENT).hexdigest(), len(CONTENT), "image/jpeg")
ROLES = ("nobody", "stranger", "other_site", "interviewer", "coordinator", "revoked")
FEW = settings(
    max_examples=4,
    deadline=None,
    database=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
UNSIGNED = {("POST", "/v1/enrol"), ("POST", "/v1/hello"), ("POST", "/v1/readmit")}
"""Answered by tests of `test_server_auth`: who has no key yet, or is to be known again."""


@dataclass(frozen=True)
class Row:
    """What the table says of a route: an address of school-1's own things, and the answer to each kind of caller."""

    path: str
    interviewer: int = 200
    other_site: int = 200
    revoked: int = 403
    body: bytes | None = None
    shows_answer: bool = False
    coordinator: int | None = None

    def status(self, role: str) -> int:
        """The status that a role must get."""
        by_role = {"other_site": self.other_site, "revoked": self.revoked, "nobody": 401, "stranger": 401}
        by_role["coordinator"] = self.interviewer if self.coordinator is None else self.coordinator
        return by_role.get(role, self.interviewer)


MEDIA = "/v1/records/{entity}/media/{sha256}"
TABLE = {
    ("POST", "/v1/batches"): Row("/v1/batches", 422, 422, 422, body=b"{}\n"),
    ("GET", "/v1/changes"): Row("/v1/changes", shows_answer=True),
    ("GET", "/v1/devices/me"): Row("/v1/devices/me"),
    ("POST", "/v1/devices/renew"): Row("/v1/devices/renew", 422, 422, body=b"{}\n"),
    ("GET", "/v1/assignment"): Row("/v1/assignment"),
    ("GET", "/v1/forms/{sha256}"): Row("/v1/forms/" + "0" * 64, 404, 404),
    ("GET", "/v1/sites/{site_id}/heads"): Row("/v1/sites/school-1/heads", 200, 404),
    ("GET", "/v1/sites/{site_id}/roster"): Row("/v1/sites/school-1/roster", 200, 404),
    ("POST", "/v1/sites/{site_id}/roster"): Row("/v1/sites/school-1/roster", 422, 422, body=b"{}\n"),
    ("GET", "/v1/quarantine"): Row("/v1/quarantine", 403, 403, coordinator=200),
    ("POST", "/v1/quarantine"): Row("/v1/quarantine", 422, 422, body=b"{}\n"),
    ("GET", MEDIA): Row(MEDIA, 200, 404),
    ("GET", MEDIA + "/{number}"): Row(MEDIA + "/0", 200, 404, shows_answer=True),
    # A revoked laptop may bring what it recorded itself, and nothing of this record.
    ("PUT", MEDIA + "/{number}"): Row(MEDIA + "/0", 200, 404, 404, body=CONTENT),
}


@schemathesis.serializer("application/x-ndjson")
def lines(_context: object, value: object) -> bytes:
    """Generated text as it is; what real lines do is in `test_server_hostile`."""
    return str(value).encode("utf-8", errors="replace")


class World:
    """A server with one device of each role; school-1 holds an interview."""

    def __init__(self, folder: Path) -> None:
        self.server = ServerProcess(folder)
        self.server.make_project("school-1", "school-2")
        self.server.start()
        self.context = open_context(self.server.data, key=bytes.fromhex(self.server.key))
        self.devices = {
            "stranger": Laptop(project=self.context.project_id),
            "other_site": enrolled(self.context, "school-2"),
            "interviewer": enrolled(self.context, "school-1"),
            "coordinator": enrolled(self.context, role=Role.COORDINATOR),
            "revoked": enrolled(self.context, "school-1"),
        }
        author = self.devices["interviewer"]
        self.entity = author.revise({"/f/a": SENTINEL, PHOTO.key: PHOTO.value}).head.entity
        take_in(self.context, author.batch())
        with self.context.database.reading() as connection:
            caller = people.devices(connection, only=[author.device])[author.device]
        media.put_piece(self.context, caller, self.entity, PHOTO.sha256, 0, CONTENT)
        projects.revoke(self.context, self.devices["revoked"].device)

    def close(self) -> None:
        """Stop the server."""
        self.context.database.close()
        self.server.stop()

    def hello(self, device: str) -> str:
        """A nonce; one that was never given, for a device that is not known."""
        hello = HelloRequest(device=device, protocol_min=1, protocol_max=1)
        greeted = requests.post(f"{self.server.url}/v1/hello", data=hello.to_bytes(), timeout=TIMEOUT_S)
        return HelloAnswer.from_bytes(greeted.content).nonce if greeted.status_code == 200 else "0" * 32

    def ask(self, role: str, method: str, path: str, body: bytes | None = None) -> requests.Response:
        """A request as this role, signed rightly by its own key."""
        headers: dict[str, str] = {}
        if role != "nobody":
            device = self.devices[role]
            nonce = self.hello(device.device)
            message = RequestMessage(method=method, url=f"http://server{path}", headers=headers)
            sign_request(device.key, message, device=device.device, nonce=nonce, body=body)
            headers = message.headers
        headers = {**headers, "Accept-Encoding": "identity"}
        return requests.request(method, self.server.url + path, data=body, headers=headers, timeout=TIMEOUT_S)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """Shared by this module; nothing here changes what others look at."""
    made = World(tmp_path_factory.mktemp("security"))
    yield made
    made.close()


def test_security_01_no_route_is_without_a_row(world: World) -> None:
    """A route that is added without saying who may use it fails here."""
    paths = requests.get(f"{world.server.url}/openapi.json", timeout=TIMEOUT_S).json()["paths"]

    routes = {(method.upper(), path) for path, operations in paths.items() for method in operations}

    assert routes == set(TABLE) | UNSIGNED


@pytest.mark.parametrize("role", ROLES)
def test_security_01_every_route_for_every_role(world: World, role: str) -> None:
    """Who may not is told so, and nobody sees an answer of another school by naming its records, files or sites."""
    for (method, _), row in TABLE.items():
        path = row.path.format(entity=world.entity, sha256=PHOTO.sha256)

        reply = world.ask(role, method, path, row.body)

        assert reply.status_code == row.status(role), (method, path)
        sees = SENTINEL in reply.text
        assert sees is (row.shows_answer and role in ("interviewer", "coordinator")), (method, path)


@pytest.mark.parametrize("role", ["other_site", "interviewer", "coordinator"])
def test_security_01_a_uuid_is_no_secret(world: World, role: str) -> None:
    """Who knows the id of another school's record still cannot write into it: it waits for a coordinator."""
    entity = world.devices["interviewer"].revisions[0].head.entity
    writer = world.devices[role]
    site = "school-2" if role == "other_site" else "school-1"
    revision = writer.revise({"/f/b": "1"}, entity=entity, site=site, parents=())

    answer = take_in(world.context, writer.batch(len(writer.revisions) - 1))

    code = answer.results[-1].code
    assert answer.results[-1].rev == revision.rev
    assert (answer.results[-1].outcome is Outcome.QUARANTINED, code == "site_out_of_scope") == (
        role == "other_site",
        role == "other_site",
    )


def test_security_02_generated_requests_get_no_5xx_and_true_shapes(world: World) -> None:
    """Schemathesis makes requests from our own description; each is answered in our shape, whoever asks."""
    document = requests.get(f"{world.server.url}/openapi.json", timeout=TIMEOUT_S).json()
    schema = schemathesis.openapi.from_dict(document)
    seen: set[int] = set()

    for result in schema.get_all_operations():
        assert isinstance(result, Ok)

        @FEW
        @given(case=result.ok().as_strategy())
        def probe(case: "schemathesis.Case[Any]") -> None:
            for role in ROLES:
                reply = _send(world, role, case)
                seen.add(reply.status_code)
                assert reply.status_code < 500, (role, case.method, case.path, reply.status_code)
                if reply.status_code >= 400:
                    assert ErrorAnswer.from_bytes(reply.content).code
                if role not in ("interviewer", "coordinator"):
                    assert SENTINEL not in reply.text

        probe()

    assert {401, 403, 404, 422} <= seen


def _send(world: World, role: str, case: "schemathesis.Case[Any]") -> requests.Response:
    arguments = case.as_transport_kwargs(base_url=world.server.url)
    wanted = ("method", "url", "params", "json", "data")
    prepared = requests.Request(**{name: arguments[name] for name in wanted if name in arguments}).prepare()
    assert prepared.url is not None
    body = prepared.body.encode("utf-8") if isinstance(prepared.body, str) else prepared.body
    return world.ask(role, case.method, prepared.url.removeprefix(world.server.url), body or None)


def test_security_11_a_code_is_for_one_use(world: World) -> None:
    """The second laptop with the same invitation is refused; nonces are for one use as well."""
    device = world.devices["interviewer"]
    nonce = world.hello(device.device)
    message = RequestMessage(method="GET", url="http://server/v1/devices/me", headers={})
    sign_request(device.key, message, device=device.device, nonce=nonce, body=None)

    first, again = (
        requests.get(f"{world.server.url}/v1/devices/me", headers=message.headers, timeout=TIMEOUT_S) for _ in range(2)
    )

    assert first.status_code == 200
    assert len(first.headers[NONCE_HEADER]) == 32
    assert ErrorAnswer.from_bytes(again.content).code == "auth.stale_nonce"


def test_security_12_a_captured_batch_is_worth_nothing_to_others(world: World) -> None:
    """Delivered by another enrolled device in the author's place it is a no-op; in its own name it is refused."""
    author = world.devices["interviewer"]
    batch = author.batch(0, 0)

    again = take_in(world.context, batch)

    assert [result.outcome for result in again.results] == [Outcome.KNOWN]
    carried = batch.model_copy(update={"carrier": world.devices["other_site"].device})
    assert [result.outcome for result in take_in(world.context, carried).results] == [Outcome.KNOWN]


def test_security_16_small_cells_are_not_for_laptops(world: World) -> None:
    """No route gives indicator tables: snapshots are made and released by verbs on the server only."""
    paths = requests.get(f"{world.server.url}/openapi.json", timeout=TIMEOUT_S).json()["paths"]

    assert not any("snapshot" in path or "indicator" in path for path in paths)
