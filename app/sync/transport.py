"""Signed HTTP to the server: all that goes out is signed, what comes in is believed only in our shape."""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

import requests
import zstandard
from urllib3.exceptions import HTTPError

from app.errors import AppError
from app.protocol.canonical import parse_json
from app.protocol.lines import LINES_TYPE, ReadPage, read_page
from app.protocol.signing import NONCE_HEADER, RequestMessage, sign_request
from app.protocol.wire import (
    MAX_BATCH_BYTES,
    PROTOCOL_VERSION,
    Certificate,
    ErrorAnswer,
    HelloAnswer,
    HelloRequest,
    Wire,
)
from app.storage import DeviceKeys
from app.sync.conversation import LONGEST_PAUSE_S, Message, Offline, ServerAnswerError

CONNECT_TIMEOUT_S = 10.0
READ_TIMEOUT_S = 60.0
OLDEST_PROTOCOL = 1
PIECE_TYPE = "application/octet-stream"
_ACCEPTED = f"application/json, {LINES_TYPE}, {PIECE_TYPE}"
_CHUNK_BYTES = 64 * 1024
_MAX_ZSTD_WINDOW = 8 * 1024 * 1024


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
    kind: str
    retry_after_s: int


class Transport:
    """A conversation with one server as one device; raises ``sync.not_encrypted`` for an address that is not safe.

    Args:
        sleep: waits when the server asks for a pause (429) of a minute at most; longer ones end the sync.
    """

    def __init__(
        self, base_url: str, *, session: requests.Session, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        require_safe_address(base_url)
        self._base_url = base_url.rstrip("/")
        self._session = session
        self._sleep = sleep
        self._keys: DeviceKeys | None = None
        self._nonce: str | None = None

    def hello(self, keys: DeviceKeys) -> HelloAnswer:
        """Ask for a nonce and for where the server stands.

        Raises:
            Offline, ServerAnswerError; AppError ``sync.not_our_server``.
        """
        self._keys = keys
        request = HelloRequest(device=keys.device_id, protocol_min=OLDEST_PROTOCOL, protocol_max=PROTOCOL_VERSION)
        answer = self.post_unsigned("/v1/hello", request, HelloAnswer)
        self._nonce = answer.nonce
        return answer

    def readmit(self, certificate: Certificate) -> HelloAnswer:
        """Greet a server that was restored to before this device's enrolment; raises as `hello`."""
        answer = self.post_unsigned("/v1/readmit", certificate, HelloAnswer)
        self._nonce = answer.nonce
        return answer

    def post_unsigned(self, path: str, message: Wire, answer_type: type[Message]) -> Message:
        """Post a message without a signature: only the greeting and the enrolment go this way."""
        headers = {"Content-Type": "application/json"}
        return _read(self._send("POST", path, headers, message.to_bytes()), answer_type)

    def post(self, path: str, message: Wire, answer_type: type[Message]) -> Message:
        """Post a signed, compressed message."""
        return self._post(path, message.to_bytes(), "application/json", answer_type)

    def post_lines(self, path: str, data: bytes, answer_type: type[Message]) -> Message:
        """Post signed, compressed lines."""
        return self._post(path, data, LINES_TYPE, answer_type)

    def _post(self, path: str, data: bytes, kind: str, answer_type: type[Message]) -> Message:
        body = zstandard.ZstdCompressor(level=3).compress(data)
        headers = {"Content-Type": kind, "Content-Encoding": "zstd"}
        return _read(self._signed("POST", path, headers, body), answer_type)

    def get(self, path: str, answer_type: type[Message]) -> Message:
        """Get a message by a signed request."""
        return _read(self._signed("GET", path, {}, None), answer_type)

    def put_piece(self, path: str, data: bytes, answer_type: type[Message]) -> Message:
        """Put a piece of an attachment by a signed request; pictures and sound are packed already."""
        return _read(self._signed("PUT", path, {"Content-Type": PIECE_TYPE}, data), answer_type)

    def get_piece(self, path: str) -> bytes:
        """Get a piece of an attachment by a signed request."""
        reply = self._signed("GET", path, {}, None)
        _require_ours(reply, PIECE_TYPE)
        return reply.body

    def get_page(self, path: str) -> ReadPage:
        """Get a page of the feed by a signed request; its signatures are the store's to check."""
        reply = self._signed("GET", path, {}, None)
        _require_ours(reply, LINES_TYPE)
        try:
            return read_page(reply.body)
        except AppError as error:
            raise _damaged(error) from error

    def _signed(self, method: str, path: str, headers: dict[str, str], body: bytes | None) -> _Reply:
        if self._keys is None:
            raise RuntimeError("say hello first: a signed request needs a nonce")
        reply = self._signed_once(method, path, dict(headers), body)
        if reply.status == 401 and _error_code(reply) == "auth.stale_nonce":
            # The conversation paused for longer than a nonce lives: greet again and repeat; every request may repeat.
            self.hello(self._keys)
            reply = self._signed_once(method, path, dict(headers), body)
        if reply.status == 429 and 0 < reply.retry_after_s <= LONGEST_PAUSE_S:
            self._sleep(reply.retry_after_s)
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
                headers={**headers, "Accept": _ACCEPTED, "Accept-Encoding": "zstd"},
                timeout=(CONNECT_TIMEOUT_S, READ_TIMEOUT_S),
                allow_redirects=False,
                stream=True,
            ) as response:
                if "Content-Type" not in response.headers:
                    # Every answer of our server and of a log-in page says what it is: this one was cut in its head.
                    raise Offline("answer cut")
                packed = _bounded(response.raw.stream(_CHUNK_BYTES, decode_content=False))
                return _Reply(
                    status=response.status_code,
                    body=_unpacked(packed, response.headers.get("Content-Encoding", "")),
                    nonce=response.headers.get(NONCE_HEADER),
                    kind=response.headers.get("Content-Type", "").partition(";")[0],
                    retry_after_s=_seconds(response.headers.get("Retry-After", "")),
                )
        except requests.exceptions.SSLError as error:
            raise AppError(
                "sync.certificate",
                "The server could not prove who it is, so nothing was sent. Try another network.",
            ) from error
        except (requests.exceptions.RequestException, HTTPError) as error:
            # Not `from error`: its text holds the address with its query. The raw stream raises urllib3's own kinds.
            raise Offline(type(error).__name__) from None


def _seconds(text: str) -> int:
    """Retry-After as our server writes it; 0 for a date or nonsense."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 7 else 0


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
        return ErrorAnswer.from_json(parse_json(reply.body)) if reply.kind == "application/json" else None
    except AppError:
        return None


def _unpacked(packed: bytes, encoding: str) -> bytes:
    """The content of an answer, never more of it than a batch may hold: what answers need not be our server."""
    if encoding != "zstd":
        return packed
    try:
        with zstandard.ZstdDecompressor(max_window_size=_MAX_ZSTD_WINDOW).stream_reader(packed) as reader:
            return _bounded(iter(lambda: reader.read(_CHUNK_BYTES), b""))
    except zstandard.ZstdError as error:
        raise _damaged(error) from None


def _damaged(error: Exception) -> AppError:
    code = error.code if isinstance(error, AppError) else type(error).__name__
    return AppError("sync.not_our_server", "The server's answer was damaged on its way. Try again.", why=code)


def _require_ours(reply: _Reply, kind: str) -> None:
    """Believe a reply only if it has the agreed shape: a hotel's log-in page answers 200 too.

    Raises:
        ServerAnswerError: a status other than 2xx.
        AppError: ``sync.not_our_server``.
    """
    if reply.status >= 400:
        raise ServerAnswerError(reply.status, _error_answer(reply), retry_after_s=reply.retry_after_s)
    if reply.status not in (200, 201) or reply.kind != kind:
        raise AppError(
            "sync.not_our_server",
            "Something else answered in the server's place. Does this network ask you to log in first?",
            status=reply.status,
        )


def _read(reply: _Reply, answer_type: type[Message]) -> Message:
    """The message of a reply; raises as `_require_ours`."""
    _require_ours(reply, "application/json")
    try:
        return answer_type.from_bytes(reply.body)
    except AppError as error:
        raise _damaged(error) from error
