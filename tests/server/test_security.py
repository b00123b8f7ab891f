"""The security table (SYNC.md 5.4), by rows counted from 1: what concerns the server, on the real process or app.

Rows elsewhere: 3, 4 and 6 with the forms' import and exports; 8, 9, 15 with the laptop's store; 7 of media in
`tests/sync/test_bundles.py` (a bundle holds no names) and with the store's attachments.
"""

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.core.result import Ok

from app.protocol.signing import NONCE_HEADER, RequestMessage, sign_request
from app.protocol.wire import ErrorAnswer, HelloAnswer, HelloRequest, Outcome, Role
from sync_server import projects
from sync_server.context import open_context
from tests.server.in_process import enrolled, take_in
from tests.server.laptop import TIMEOUT_S, Laptop
from tests.server.process import ServerProcess

SENTINEL = "Sentinel-answer"
ROLES = ("nobody", "stranger", "other_site", "interviewer", "coordinator", "revoked")
FEW = settings(
    max_examples=6,
    deadline=None,
    database=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
ROUTES = (
    ("POST", "/v1/batches"),
    ("GET", "/v1/changes"),
    ("GET", "/v1/devices/me"),
    ("POST", "/v1/devices/renew"),
    ("GET", "/v1/assignment"),
    ("GET", "/v1/forms/" + "0" * 64),
    ("GET", "/v1/sites/school-1/heads"),
)


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
        author.revise({"/f/a": SENTINEL})
        take_in(self.context, author.batch())
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


@pytest.mark.parametrize(("role", "route"), list(itertools.product(ROLES, ROUTES)), ids=str)
def test_security_01_every_route_for_every_role(world: World, role: str, route: tuple[str, str]) -> None:
    """Who may not is told so, and nobody sees an answer of another school."""
    method, path = route
    body = b"{}\n" if method == "POST" else None

    reply = world.ask(role, method, path, body)

    allowed = {"interviewer", "coordinator", "other_site"}
    if role in ("nobody", "stranger"):
        assert reply.status_code == 401
    elif role == "revoked":
        assert reply.status_code == (422 if path == "/v1/batches" else 403)
    elif path.endswith("/heads"):
        assert reply.status_code == (404 if role == "other_site" else 200)
    elif path.startswith("/v1/forms"):
        assert reply.status_code == 404
    elif method == "POST":
        assert reply.status_code == 422
    else:
        assert reply.status_code == 200
    sees = SENTINEL in reply.text
    assert sees is (path == "/v1/changes" and role in allowed - {"other_site"})


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


@pytest.mark.parametrize("role", ["nobody", "interviewer", "coordinator", "revoked"])
def test_security_02_generated_requests_get_no_5xx_and_true_shapes(world: World, role: str) -> None:
    """Schemathesis makes requests from our own description; each is answered in our shape and shows no answer."""
    document = requests.get(f"{world.server.url}/openapi.json", timeout=TIMEOUT_S).json()
    schema = schemathesis.openapi.from_dict(document)
    seen: set[int] = set()

    for result in schema.get_all_operations():
        assert isinstance(result, Ok)

        @FEW
        @given(case=result.ok().as_strategy())
        def probe(case: "schemathesis.Case[Any]") -> None:
            reply = _send(world, role, case)
            seen.add(reply.status_code)
            assert reply.status_code < 500, (case.method, case.path, reply.status_code)
            if reply.status_code >= 400:
                assert ErrorAnswer.from_bytes(reply.content).code
            if role in ("nobody", "revoked"):
                assert SENTINEL not in reply.text

        probe()

    assert seen & {401, 403, 404, 422}


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
