"""Hostile and broken bodies against a real server process: refused whole, fast, and silent about content."""

import gzip
import json
import random
import socket
import sys
import time

import pytest
import requests
import zstandard

from app.protocol.lines import whole_batch
from app.protocol.signing import RequestMessage, sign_request
from app.protocol.wire import DeviceState, Outcome
from tests.server.laptop import TIMEOUT_S, Laptop, refusal
from tests.server.process import ServerProcess

SENTINEL = "Zaynab-Sentinel"
MEBIBYTE = 1024 * 1024


def zstd(content: bytes) -> bytes:
    """Packed as a laptop packs it."""
    return zstandard.ZstdCompressor().compress(content)


def post(laptop: Laptop, body: bytes, encoding: str | None) -> requests.Response:
    """A body signed as it is, whatever it holds."""
    return laptop.signed("POST", "/v1/batches", body=body, encoding=encoding)


@pytest.mark.parametrize("keep", [0.01, 0.5, 0.9, 0.999])
@pytest.mark.parametrize("encoding", ["zstd", "gzip"])
def test_a_batch_cut_in_the_middle_is_not_half_applied(server: ServerProcess, encoding: str, keep: float) -> None:
    """Cut before it was signed, so that only unpacking and reading can notice."""
    laptop = server.laptop()
    for number in range(20):
        laptop.revise({"/f/a": str(number)})
    whole = whole_batch(laptop.batch())
    packed = zstd(whole) if encoding == "zstd" else gzip.compress(whole)

    answer = refusal(post(laptop, packed[: int(len(packed) * keep)], encoding), status=422)

    assert answer.code in {"body.damaged", "protocol.not_lines"}
    assert laptop.get("/v1/devices/me", DeviceState).high_water == -1


def test_a_connection_cut_while_sending_leaves_no_trace_and_no_traceback(server: ServerProcess) -> None:
    """The sender goes away in the middle of its body."""
    host, port = server.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as connection:
        connection.sendall(b"POST /v1/batches HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nabc")
    deadline = time.monotonic() + 10

    while "cut by the sender" not in server.log.read_text() and time.monotonic() < deadline:
        time.sleep(0.02)

    assert "cut by the sender" in server.log.read_text()
    assert "Traceback" not in server.log.read_text()


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("encoding", ["zstd", "gzip"])
def test_fault_28_a_compression_bomb_is_413(server: ServerProcess, encoding: str) -> None:
    """A gigabyte of zeros in a small body is never unpacked: the server stops at 32 MiB."""
    laptop = server.laptop()
    if encoding == "zstd":
        writer = zstandard.ZstdCompressor(level=1).compressobj()
        bomb = b"".join([*(writer.compress(bytes(MEBIBYTE)) for _ in range(1024)), writer.flush()])
    else:
        bomb = gzip.compress(bytes(400 * MEBIBYTE), compresslevel=9)
    before_kib = server.peak_kib

    answer = refusal(post(laptop, bomb, encoding), status=413)

    assert answer.code == "body.too_large"
    assert server.peak_kib - before_kib < 128 * 1024


def test_fault_28_a_zstd_frame_with_a_huge_window_is_refused(server: ServerProcess) -> None:
    """The window is memory before the first byte is read."""
    laptop = server.laptop()
    parameters = zstandard.ZstdCompressionParameters(window_log=27)
    writer = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
    body = writer.compress(b"{}") + writer.flush()

    answer = refusal(post(laptop, body, "zstd"), status=422)

    assert answer.code == "body.damaged"


def test_a_body_over_the_limit_is_413_before_it_is_all_there(server: ServerProcess) -> None:
    """4 MiB packed; unsigned routes 64 KiB."""
    laptop = server.laptop()

    signed = refusal(post(laptop, bytes(4 * MEBIBYTE + 1), None), status=413)
    unsigned = refusal(requests.post(f"{server.url}/v1/enrol", data=bytes(70_000), timeout=TIMEOUT_S), status=413)

    assert signed.code == unsigned.code == "body.too_large"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b'{"v":' + b"[" * 1_000_000 + b"]" * 1_000_000 + b"}", "protocol.too_deep"),
        (b'{"v":' + b"9" * 10_000_000 + b"}", "protocol.integer_too_large"),
        (b'{"v":1,"v":1}', "protocol.duplicate_key"),
        (b'{"v":1.5}', "protocol.float"),
        (b'{"v":NaN}', "protocol.float"),
        (b'{"v":"\xff"}', "protocol.not_json"),
        (b'{"v":"\\ud800"}', "protocol.bad_text"),
        (b"", "protocol.not_json"),
        (b"{}\n{}", "protocol.not_lines"),
        (b"{}\n{}\n-\n", "protocol.invalid_message"),
        (b"{}\n" + b"-\n" * 1_002, "protocol.not_lines"),
        (b"[]", "protocol.invalid_message"),
        (b"{}", "protocol.invalid_message"),
    ],
    ids=[
        "deep",
        "digits",
        "duplicate",
        "fraction",
        "nan",
        "bytes",
        "surrogate",
        "empty",
        "cut",
        "empty_head",
        "many",
        "list",
        "nothing",
    ],
)
def test_fault_28_json_that_is_not_ours_is_422(server: ServerProcess, content: bytes, code: str) -> None:
    """Each with its own reason, and without much work."""
    laptop = server.laptop()
    before_s = server.processor_s if sys.platform == "linux" else 0.0

    whole = content if content.count(b"\n") else content + b"\n"
    answer = refusal(post(laptop, zstd(whole), "zstd"), status=422)

    assert answer.code == code
    if sys.platform == "linux":
        assert server.processor_s - before_s < 2


@pytest.mark.parametrize("seed", range(5))
def test_fault_19_a_bit_that_flips_on_the_way_is_noticed_and_the_retry_is_taken(
    server: ServerProcess, seed: int
) -> None:
    """Below TLS, or in a broken proxy: the changed body is refused by its digest, the same batch again is applied."""
    chance = random.Random(seed)  # noqa: S311 - a schedule
    laptop = server.laptop()
    for number in range(3):
        laptop.revise({"/f/a": str(number)})
    body = zstd(whole_batch(laptop.batch()))

    for _ in range(10):
        flipped = bytearray(body)
        flipped[chance.randrange(len(body))] ^= 1 << chance.randrange(8)
        message = RequestMessage(method="POST", url=f"{server.url}/v1/batches", headers={"Content-Encoding": "zstd"})
        sign_request(laptop.key, message, device=laptop.device, nonce=laptop.hello().nonce, body=body)
        reply = requests.post(message.url, data=bytes(flipped), headers=message.headers, timeout=TIMEOUT_S)
        assert refusal(reply, status=401).code == "auth.bad_signature"
    state = laptop.get("/v1/devices/me", DeviceState)
    retried = laptop.pushed(laptop.batch())

    assert state.high_water == -1
    assert [result.outcome for result in retried.results] == [Outcome.APPLIED] * 3


def test_an_unknown_encoding_is_415(server: ServerProcess) -> None:
    """Instead of a guess."""
    laptop = server.laptop()

    answer = refusal(post(laptop, b"{}", "br"), status=415)

    assert answer.code == "body.encoding_unknown"


def test_a_refused_message_is_never_repeated_in_answer_or_log(server: ServerProcess) -> None:
    """A name planted at every place of a batch comes back neither to the sender nor in the server's log."""
    laptop = server.laptop()
    laptop.revise({"/f/a": "1"})
    first, head_line, content_line, _ = whole_batch(laptop.batch()).decode().split("\n")
    batch, head, salt = json.loads(first), json.loads(head_line), content_line[:32]
    bodies = [{f"/f/{SENTINEL}": {"missing": SENTINEL}}, {SENTINEL: "1"}, {"/f/a": SENTINEL}]
    hostile = [
        (json.dumps({**batch, SENTINEL: SENTINEL}), head_line, content_line),
        (json.dumps({**batch, "project": SENTINEL}), head_line, content_line),
        (json.dumps({**batch, "revisions": SENTINEL}), head_line, content_line),
        (json.dumps({**batch, "authors": [{**batch["authors"][0], "signature": SENTINEL}]}), head_line, content_line),
        (first, json.dumps({**head, "participant": f"{SENTINEL} "}), content_line),
        (first, head_line, SENTINEL + content_line),
        (first, head_line, content_line + SENTINEL),
        *((first, head_line, salt + json.dumps({"events": [], "fields": fields})) for fields in bodies),
        (first, SENTINEL, SENTINEL),
        (first, head_line, content_line, SENTINEL),
    ]

    answers = [post(laptop, zstd("".join(f"{line}\n" for line in lines).encode()), "zstd") for lines in hostile]
    answers.append(requests.get(f"{server.url}/{SENTINEL}?q={SENTINEL}", timeout=TIMEOUT_S))
    answers.append(requests.post(f"{server.url}/v1/enrol", data=f'{{"v":"{SENTINEL}"}}', timeout=TIMEOUT_S))
    answers.append(laptop.signed("GET", f"/v1/changes?since={SENTINEL}"))
    answers.append(laptop.signed("GET", f"/v1/sites/{SENTINEL}/heads"))

    assert {answer.status_code for answer in answers} == {404, 422}
    for answer in answers:
        assert SENTINEL not in answer.text
        assert SENTINEL not in str(answer.headers)
    assert SENTINEL not in server.log.read_text()
    assert laptop.device not in server.log.read_text()
