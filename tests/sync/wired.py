"""A laptop's conversation with a server in the same process: the same bytes, no HTTP; faults may be put between."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TypeVar
from urllib.parse import parse_qs, unquote, urlsplit

from app.errors import AppError
from app.protocol.lines import ReadPage, read_page
from app.protocol.quarantine import QuarantineOrder
from app.protocol.rosters import RosterPush
from app.protocol.wire import (
    Certificate,
    EnrolAnswer,
    EnrolRequest,
    ErrorAnswer,
    HelloAnswer,
    HelloRequest,
    RenewRequest,
    Wire,
)
from app.storage import DeviceKeys
from app.storage.rows import Project
from app.sync.conversation import Conversation, ServerAnswerError
from sync_server import auth, intake, media, quarantine_desk, reading, rosters
from sync_server.context import ServerContext
from sync_server.database import people
from sync_server.database.people import Device
from sync_server.doors import error_response

Message = TypeVar("Message", bound=Wire)
Fault = Callable[[str, bytes, Callable[[bytes], bytes]], bytes]
"""(request line, body, deliver) -> answer; may raise Offline before or after it delivers, deliver twice, or cut."""


def undisturbed(_line: str, body: bytes, deliver: Callable[[bytes], bytes]) -> bytes:
    """A wire that works."""
    return deliver(body)


class Wired(Conversation):
    """Calls what the routes call, with bytes in between."""

    def __init__(self, server: Callable[[], ServerContext], fault: Fault = undisturbed) -> None:
        self._server, self._fault = server, fault
        self._device = ""
        self._greeted: dict[str, Device] = {}

    def hello(self, keys: DeviceKeys) -> HelloAnswer:
        self._device = keys.device_id
        request = HelloRequest(device=keys.device_id, protocol_min=1, protocol_max=1)
        return HelloAnswer.from_bytes(
            self._ask(
                "POST /v1/hello",
                request.to_bytes(),
                lambda server, body: auth.hello(server, HelloRequest.from_bytes(body)).to_bytes(),
            )
        )

    def readmit(self, certificate: Certificate) -> HelloAnswer:
        return HelloAnswer.from_bytes(
            self._ask(
                "POST /v1/readmit",
                certificate.to_bytes(),
                lambda server, body: auth.readmit(server, Certificate.from_bytes(body)).to_bytes(),
            )
        )

    def enrol(self, request: EnrolRequest) -> EnrolAnswer:
        """The way of an invitation."""
        return EnrolAnswer.from_bytes(
            self._ask(
                "POST /v1/enrol",
                request.to_bytes(),
                lambda server, body: auth.enrol(server, EnrolRequest.from_bytes(body)).to_bytes(),
            )
        )

    def get(self, path: str, answer_type: type[Message]) -> Message:
        return answer_type.from_bytes(self._ask(f"GET {path}", b"", lambda server, _: self._got(server, path)))

    def get_page(self, path: str) -> ReadPage:
        return read_page(self._ask(f"GET {path}", b"", lambda server, _: self._got(server, path)))

    def post(self, path: str, message: Wire, answer_type: type[Message]) -> Message:
        if path.endswith("/roster"):
            site = unquote(path.split("/")[3])
            return answer_type.from_bytes(
                self._ask(
                    f"POST {path}",
                    message.to_bytes(),
                    lambda server, body: rosters.take_lines(
                        server, self._caller(server), site, RosterPush.from_bytes(body)
                    ).to_bytes(),
                )
            )
        if path == "/v1/quarantine":
            return answer_type.from_bytes(
                self._ask(
                    f"POST {path}",
                    message.to_bytes(),
                    lambda server, body: quarantine_desk.carry_out(
                        server, self._caller(server), QuarantineOrder.from_bytes(body)
                    ).to_bytes(),
                )
            )
        assert path == "/v1/devices/renew"
        return answer_type.from_bytes(
            self._ask(
                f"POST {path}",
                message.to_bytes(),
                lambda server, body: auth.renew(server, self._caller(server), RenewRequest.from_bytes(body)).to_bytes(),
            )
        )

    def put_piece(self, path: str, data: bytes, answer_type: type[Message]) -> Message:
        entity, sha256, number = _file_of(path)
        return answer_type.from_bytes(
            self._ask(
                f"PUT {path}",
                data,
                lambda server, body: media.put_piece(
                    server, self._caller(server, admits_revoked=True), entity, sha256, number, body
                ).to_bytes(),
            )
        )

    def get_piece(self, path: str) -> bytes:
        entity, sha256, number = _file_of(path)
        return self._ask(
            f"GET {path}",
            b"",
            lambda server, _: media.piece(server, self._caller(server), entity, sha256, number),
        )

    def post_lines(self, path: str, data: bytes, answer_type: type[Message]) -> Message:
        return answer_type.from_bytes(
            self._ask(
                f"POST {path}",
                data,
                lambda server, body: intake.take_in(
                    server, body, carrier=self._caller(server, admits_revoked=True)
                ).to_bytes(),
            )
        )

    def _ask(self, line: str, body: bytes, route: Callable[[ServerContext, bytes], bytes]) -> bytes:
        def deliver(received: bytes) -> bytes:
            try:
                return route(self._server(), received)
            except AppError as error:
                reply = error_response(error)
                answer = ErrorAnswer.from_bytes(bytes(reply.body))
                raise ServerAnswerError(reply.status_code, answer) from None

        return self._fault(line, body, deliver)

    def _caller(self, server: ServerContext, *, admits_revoked: bool = False) -> Device:
        # Looked up once in a conversation: nobody is revoked in the middle of a sync that runs in one thread.
        if self._device not in self._greeted:
            with server.database.reading() as connection:
                self._greeted = people.devices(connection, only=[self._device])
        device = self._greeted[self._device]
        if device.is_revoked and not admits_revoked:
            raise AppError("device.revoked", "This laptop was revoked by the coordinator.")
        return device

    def _got(self, server: ServerContext, path: str) -> bytes:
        parts = urlsplit(path)
        caller = self._caller(server)
        match parts.path.split("/")[2:]:
            case ["devices", "me"]:
                return reading.device_state(server, caller).to_bytes()
            case ["assignment"]:
                return reading.assignment(server, caller).to_bytes()
            case ["changes"]:
                query = parse_qs(parts.query)
                since = query.get("since", [""])[0]
                return reading.changes_page(server, caller, since=since, limit=int(query["limit"][0]))
            case ["sites", site, "heads"]:
                return reading.head_set(server, caller, unquote(site)).to_bytes()
            case ["records", entity, "media", sha256]:
                return media.state(server, caller, entity, sha256).to_bytes()
            case ["sites", site, "roster"]:
                since = parse_qs(parts.query).get("since", [""])[0]
                return rosters.page(server, caller, unquote(site), since=since).to_bytes()
            case ["quarantine"]:
                after = parse_qs(parts.query).get("after", [""])[0]
                return quarantine_desk.page(server, caller, after=after).to_bytes()
            case ["forms", sha256]:
                return reading.form_content(server, sha256)
        raise AssertionError(path)


def _file_of(path: str) -> tuple[str, str, int]:
    """(record, digest, number) of the path of a piece."""
    _, _, _, entity, _, sha256, number = path.split("/")
    return entity, sha256, int(number)


def connecting(
    server: Callable[[], ServerContext], fault: Fault = undisturbed
) -> Callable[[Project], AbstractContextManager[Conversation]]:
    """For `SyncClient(connect=...)`."""

    @contextmanager
    def connect(_project: Project) -> Iterator[Conversation]:
        yield Wired(server, fault)

    return connect
