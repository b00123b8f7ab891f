"""A server whose disk is full still greets and answers readers, and a nonce stays good for one use (row 26)."""

from datetime import UTC, datetime, timedelta

import pytest

from app.errors import AppError
from app.protocol.signing import RequestMessage, sign_request
from app.protocol.wire import HelloRequest
from sync_server import auth
from sync_server.context import ServerContext
from sync_server.spare_nonces import SpareNonces
from tests.server.disks import SmallDisk
from tests.server.in_process import enrolled, make_context
from tests.server.laptop import Laptop

START = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
LIFETIME = timedelta(minutes=10)


def _greeted(context: ServerContext, laptop: Laptop) -> str:
    request = HelloRequest(device=laptop.device, protocol_min=1, protocol_max=1)
    return auth.hello(context, request).nonce


def _fill(disk: SmallDisk, context: ServerContext, laptop: Laptop) -> None:
    """Fill it for good: SQLite folds its journal when the connection that failed is closed, which frees a little."""
    disk.fill()
    _greeted(context, laptop)
    disk.fill()


def _signed(laptop: Laptop, nonce: str, *, method: str = "GET") -> RequestMessage:
    message = RequestMessage(method=method, url="http://server/v1/changes", headers={})
    sign_request(laptop.key, message, device=laptop.device, nonce=nonce, body=None)
    return message


def _answered(context: ServerContext, message: RequestMessage) -> str:
    """The nonce for the next request, or why there was none."""
    try:
        return auth.authenticate(context, message, body=b"", admits_revoked=False).next_nonce
    except AppError as error:
        return error.code


def _nonces_kept(context: ServerContext) -> set[str]:
    with context.database.reading() as connection:
        return set(connection.exec_driver_sql("SELECT nonce FROM nonce").scalars())


def test_fault_26_a_full_disk_greets_and_takes_each_nonce_once(small_disk: SmallDisk) -> None:
    """Request after request goes on with the nonce of the one before; a repeat gets nothing."""
    context = make_context(small_disk.path / "data")
    laptop = enrolled(context)
    _fill(small_disk, context, laptop)

    first = _signed(laptop, _greeted(context, laptop))
    second = _answered(context, first)
    third = _answered(context, _signed(laptop, second))
    repeated = _answered(context, first)

    assert repeated == "auth.stale_nonce"
    assert len({second, third, repeated}) == 3
    assert _nonces_kept(context) == set()
    context.database.close()


def test_a_nonce_of_the_database_is_not_taken_while_its_use_cannot_be_written_down(small_disk: SmallDisk) -> None:
    """Else it could be used a second time after a restart: the reader is told to greet again, and nothing is lost."""
    context = make_context(small_disk.path / "data")
    laptop = enrolled(context)
    kept = _greeted(context, laptop)
    _fill(small_disk, context, laptop)

    while_full = _answered(context, _signed(laptop, kept))
    small_disk.free()
    with_room = _answered(context, _signed(laptop, kept))
    repeated = _answered(context, _signed(laptop, kept))

    assert (while_full, repeated) == ("auth.stale_nonce", "auth.stale_nonce")
    assert _nonces_kept(context) == {with_room}
    context.database.close()


def test_with_room_again_the_next_nonce_is_in_the_database(small_disk: SmallDisk) -> None:
    """One from memory leads back to the ones that every process knows."""
    context = make_context(small_disk.path / "data")
    laptop = enrolled(context)
    _fill(small_disk, context, laptop)
    spare = _greeted(context, laptop)
    small_disk.free()

    following = _answered(context, _signed(laptop, spare))

    assert _nonces_kept(context) == {following}
    context.database.close()


def test_a_full_disk_greets_nobody_who_is_not_enrolled(small_disk: SmallDisk) -> None:
    """Memory is no way around the list of laptops."""
    context = make_context(small_disk.path / "data")
    small_disk.fill()

    with pytest.raises(AppError) as caught:
        _greeted(context, Laptop(project=context.project_id))

    assert caught.value.code == "auth.unknown_device"
    context.database.close()


def test_a_spare_nonce_is_one_devices_for_its_time_and_once() -> None:
    """As those of the database."""
    spare = SpareNonces()
    for name in ("mine", "late", "used"):
        spare.give(name, device="a", now_utc=START, expires_at_utc=START + LIFETIME, limit=9)

    assert not spare.take("mine", device="b", now_utc=START)
    assert spare.take("mine", device="a", now_utc=START + LIFETIME)
    assert not spare.take("late", device="a", now_utc=START + LIFETIME + timedelta(microseconds=1))
    assert spare.take("used", device="a", now_utc=START)
    assert not spare.take("used", device="a", now_utc=START)


def test_spare_nonces_take_bounded_memory_and_the_newest_stay() -> None:
    """Whoever asks again and again in a laptop's name neither fills the memory nor locks the laptop out."""
    spare = SpareNonces()
    for number in range(100):
        spare.give(str(number), device="a", now_utc=START, expires_at_utc=START + LIFETIME, limit=3)

    taken = [number for number in range(100) if spare.take(str(number), device="a", now_utc=START)]

    assert taken == [97, 98, 99]
