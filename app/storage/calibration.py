"""How costly one try of a passphrase may be on this machine: about half a second, never below a floor."""

import os
from collections.abc import Callable

from app.storage.slots import KdfCost, stretched

FLOOR = KdfCost(memory_kib=64 * 1024, iterations=3, lanes=4)
"""SYNC 1.5: at most some 2,000 tries a second for each graphics card of 1 TB/s."""
CEILING_KIB = 256 * 1024
MAX_ITERATIONS = 10
TARGET_S = 0.5


def calibrated(monotonic_s: Callable[[], float], *, target_s: float = TARGET_S) -> KdfCost:
    """Measure Argon2id at the floor and scale: memory first (it costs a guesser most), then iterations.

    Args:
        monotonic_s: a clock in seconds.
        target_s: what one try may take.
    """
    times = []
    for _ in range(2):
        began = monotonic_s()
        stretched("calibration only", os.urandom(16), FLOOR)
        times.append(monotonic_s() - began)
    return scaled(min(times), target_s=target_s)


def scaled(floor_s: float, *, target_s: float = TARGET_S) -> KdfCost:
    """The cost that takes about `target_s` where the floor takes `floor_s`; time grows with memory times iterations."""
    factor = target_s / max(floor_s, 1e-6)
    memory_kib = FLOOR.memory_kib
    while memory_kib * 2 <= CEILING_KIB and factor >= 2:
        memory_kib, factor = memory_kib * 2, factor / 2
    iterations = min(max(int(FLOOR.iterations * factor), FLOOR.iterations), MAX_ITERATIONS)
    return KdfCost(memory_kib=memory_kib, iterations=iterations, lanes=FLOOR.lanes)
