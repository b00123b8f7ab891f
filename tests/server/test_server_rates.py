"""The bounds on what a network address, a device and a site may ask for."""

from pathlib import Path

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from app.errors import AppError
from app.protocol.wire import DeviceState
from app.storage import DeviceKeys
from app.sync.conversation import ServerAnswerError
from app.sync.transport import Transport
from sync_server.rates import DeviceShares, RateLimit
from tests.server.laptop import has_nonce, refusal
from tests.server.process import ServerProcess

MEBIBYTE = 1024 * 1024


class Clock:
    """A monotonic clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


def test_an_address_gets_its_share_and_others_theirs() -> None:
    """One noisy network does not close the door for the next."""
    rate = RateLimit(3, monotonic=Clock())

    noisy = [rate.admits("10.0.0.1") for _ in range(5)]

    assert noisy == [True, True, True, False, False]
    assert rate.admits("10.0.0.2")


def test_the_share_comes_back_after_a_minute() -> None:
    """Not before."""
    clock = Clock()
    rate = RateLimit(1, monotonic=clock)
    rate.admits("10.0.0.1")

    clock.now_s += 59.9
    early = rate.admits("10.0.0.1")
    clock.now_s += 0.2
    later = rate.admits("10.0.0.1")

    assert (early, later) == (False, True)


def test_memory_stays_bounded_under_many_addresses() -> None:
    """A flood from forged addresses cannot fill the server."""
    rate = RateLimit(1, monotonic=Clock())

    for number in range(25_000):
        rate.admits(str(number))

    assert rate.tracked() <= 10_000


def test_the_sites_of_a_laptop_share_a_day_and_the_next_day_is_new() -> None:
    """What one laptop of a school brought is not there for the next; another school has its own."""
    clock = Clock()
    shares = DeviceShares(requests_per_minute=100, site_mib_per_day=10, monotonic=clock)
    shares.take("a", sites=["school-1"], size_bytes=6 * MEBIBYTE)

    with pytest.raises(AppError) as refused:
        shares.take("b", sites=["school-1", "school-2"], size_bytes=5 * MEBIBYTE)
    shares.take("b", sites=["school-1"], size_bytes=0)
    shares.take("c", sites=["school-3"], size_bytes=10 * MEBIBYTE)
    clock.now_s += 24 * 60 * 60
    shares.take("b", sites=["school-1"], size_bytes=5 * MEBIBYTE)

    assert refused.value.code == "rate.site"
    assert refused.value.facts["retry_after_s"] == 24 * 60 * 60


def test_a_laptop_that_asks_too_often_waits_as_long_as_the_server_says(tmp_path: Path) -> None:
    """429 with Retry-After and a nonce for later; others are served; the laptop's own code waits and asks once more."""
    server = ServerProcess(tmp_path)
    server.make_project("school-1")
    server.start("--signed-per-minute", "3")
    wild, calm = server.laptop(), server.laptop()
    keys = DeviceKeys(device_id=wild.device, label="Laptop", sign=wild.key, seal=X25519PrivateKey.generate())
    pauses: list[float] = []

    replies = [wild.signed("GET", "/v1/devices/me") for _ in range(4)]
    with requests.Session() as session:
        transport = Transport(server.url, session=session, sleep=pauses.append)
        transport.hello(keys)
        with pytest.raises(ServerAnswerError) as refused:
            transport.get("/v1/devices/me", DeviceState)
    others = calm.signed("GET", "/v1/devices/me")
    server.stop()

    assert [reply.status_code for reply in replies] == [200, 200, 200, 429]
    assert refusal(replies[-1], status=429).code == "rate.device"
    assert 0 < int(replies[-1].headers["Retry-After"]) <= 60
    assert has_nonce(replies[-1])
    assert others.status_code == 200
    assert len(pauses) == 1
    assert 0 < pauses[0] <= 60
    assert (refused.value.status, refused.value.retry_after_s > 0) == (429, True)
