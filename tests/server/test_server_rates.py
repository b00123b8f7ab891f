"""The bound on unsigned requests."""

from sync_server.rates import RateLimit


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
