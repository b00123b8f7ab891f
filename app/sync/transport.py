"""Signed HTTP to the server: all that goes out is signed, what comes in is believed only in our shape."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar
from urllib.parse import urlsplit

import requests
import zstandard

from app.errors import AppError
from app.protocol.canonical import parse_json
from app.protocol.signing import NONCE_HEADER, RequestMessage, sign_request
from app.protocol.wire import MAX_BATCH_BYTES, PROTOCOL_VERSION, ErrorAnswer, HelloAnswer, HelloRequest, Wire
from app.storage import DeviceKeys

CONNECT_TIMEOUT_S = 10.0
READ_TIMEOUT_S = 60.0
_CHUNK_BYTES = 64 * 1024
Message = TypeVar("Message", bound=Wire)


class Offline(Exception):  # noqa: N818 - a state of the world, not an error
    """The server cannot be reached now; nothing is lost and nothing is wrong."""


class ServerAnswerError(Exception):
    """The server answered, but not with success.

    Attributes:
        status: HTTP status.
        answer: its words, if they had our shape.
    """

    def __init__(self, status: int, answer: ErrorAnswer | None) -> None:
        self.status = status
        self.answer = answer
        super().__init__(f"{status} {answer.code if answer else ''}".strip())


def require_safe_address(url: str) -> None:
    """Answers travel encrypted, or not at all beyond this computer.

    Raises:
        AppError: ``sync.not_encrypted``.
    """
    parts = urlsplit(url)
    is_local = parts.hostname in ("127.0.0.1", "localhost", "::1")
    if parts.scheme != "https" and not (parts.scheme == "http" and is_local):
        raise AppError(
            "sync.not_encrypted",
            "The address of the server does not begin with https, so others on the network could read the answers. "
            "Ask your coordinator for an address with https.",
        )


@dataclass(frozen=True)
class _Reply:
    status: int
    body: bytes
    nonce: str | None
    is_json: bool


class Transport:
    """A conversation with one server as one device; raises ``sync.not_encrypted`` for an address that is not safe."""

    def __init__(self, base_url: str, *, session: requests.Session) -> None:
        require_safe_address(base_url)
        self._base_url = base_url.rstrip("/")
        self._session = session
        self._keys: DeviceKeys | None = None
        self._nonce: str | None = None

    def hello(self, keys: DeviceKeys) -> HelloAnswer:
        """Ask for a nonce and for where the server stands.

        Raises:
            Offline, ServerAnswerError; AppError ``sync.not_our_server``.
        """
        self._keys = keys
        request = HelloRequest(device=keys.device_id, protocol=PROTOCOL_VERSION)
        answer = self.post_unsigned("/v1/hello", request, HelloAnswer)
        self._nonce = answer.nonce
        return answer

    def post_unsigned(self, path: str, message: Wire, answer_type: type[Message]) -> Message:
        """Post a message without a signature: only the greeting and the enrolment go this way."""
        headers = {"Content-Type": "application/json"}
        return _read(self._send("POST", path, headers, message.to_bytes()), answer_type)

    def post(self, path: str, message: Wire, answer_type: type[Message]) -> Message:
        """Post a signed, compressed message."""
        body = zstandard.ZstdCompressor(level=3).compress(message.to_bytes())
        headers = {"Content-Type": "application/json", "Content-Encoding": "zstd"}
        return _read(self._signed("POST", path, headers, body), answer_type)

    def get(self, path: str, answer_type: type[Message]) -> Message:
        """Get a message by a signed request."""
        return _read(self._signed("GET", path, {}, None), answer_type)

    def _signed(self, method: str, path: str, headers: dict[str, str], body: bytes | None) -> _Reply:
        if self._keys is None:
            raise RuntimeError("say hello first: a signed request needs a nonce")
        reply = self._signed_once(method, path, dict(headers), body)
        if reply.status == 401 and _error_code(reply) == "auth.stale_nonce":
            # The conversation paused for longer than a nonce lives: greet again and repeat; every request may repeat.
            self.hello(self._keys)
            reply = self._signed_once(method, path, dict(headers), body)
        return reply

    def _signed_once(self, method: str, path: str, headers: dict[str, str], body: bytes | None) -> _Reply:
        keys = self._keys
        assert keys is not None
        if self._nonce is None:
            self.hello(keys)
        nonce, self._nonce = self._nonce, None
        assert nonce is not None
        message = RequestMessage(method=method, url=self._base_url + path, headers=headers)
        sign_request(keys.sign, message, device=keys.device_id, nonce=nonce, body=body)
        reply = self._send(method, path, message.headers, body)
        self._nonce = reply.nonce
        return reply

    def _send(self, method: str, path: str, headers: dict[str, str], body: bytes | None) -> _Reply:
        try:
            with self._session.request(
                method,
                self._base_url + path,
                data=body,
                headers={**headers, "Accept": "application/json"},
                timeout=(CONNECT_TIMEOUT_S, READ_TIMEOUT_S),
                allow_redirects=False,
                stream=True,
            ) as response:
                content = _bounded(response.iter_content(_CHUNK_BYTES))
                return _Reply(
                    status=response.status_code,
                    body=content,
                    nonce=response.headers.get(NONCE_HEADER),
                    is_json=response.headers.get("Content-Type", "").startswith("application/json"),
                )
        except requests.exceptions.SSLError as error:
            raise AppError(
                "sync.certificate",
                "The server could not prove who it is, so nothing was sent. Try another network.",
            ) from error
        except requests.exceptions.RequestException as error:
            # Not `from error`: its text holds the address with its query.
            raise Offline(type(error).__name__) from None


def _bounded(chunks: Iterable[bytes]) -> bytes:
    content = bytearray()
    for chunk in chunks:
        content += chunk
        if len(content) > MAX_BATCH_BYTES:
            raise AppError(
                "sync.answer_too_large", "The server's answer is too large to be right. Call your coordinator."
            )
    return bytes(content)


def _error_code(reply: _Reply) -> str | None:
    answer = _error_answer(reply)
    return answer.code if answer else None


def _error_answer(reply: _Reply) -> ErrorAnswer | None:
    try:
        return ErrorAnswer.from_json(parse_json(reply.body)) if reply.is_json else None
    except AppError:
        return None


def _read(reply: _Reply, answer_type: type[Message]) -> Message:
    """Believe a reply only if it has the agreed shape: a hotel's log-in page answers 200 too.

    Raises:
        ServerAnswerError: a status other than 2xx.
        AppError: ``sync.not_our_server``.
    """
    if reply.status >= 400:
        raise ServerAnswerError(reply.status, _error_answer(reply))
    if reply.status not in (200, 201) or not reply.is_json:
        raise AppError(
            "sync.not_our_server",
            "Something else answered in the server's place. Does this network ask you to log in first?",
            status=reply.status,
        )
    try:
        return answer_type.from_bytes(reply.body)
    except AppError as error:
        raise AppError(
            "sync.not_our_server", "The server's answer was damaged on its way. Try again.", why=error.code
        ) from error
