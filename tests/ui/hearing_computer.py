"""A computer whose loudspeaker, microphone and voices the test decides; player and recorder on it are the real ones."""

import struct
from collections.abc import Callable, Iterable
from math import pi, sin
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QIODevice, QObject

from app.ui.sound.computer import RATE, Computer, Microphone

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

    from tests.ui.conftest import Walk


Open = Callable[..., "Walk"]
"""Opens the window on a computer of the test's choice; a second argument is the file that dialogs choose."""


class HearingComputer(Computer):
    """Without a real device Qt's player runs on its own clock, so that everything but the air is real."""

    def __init__(self, *, has_output: bool = True, voices: Iterable[str] = (), hears: bytes | None = None) -> None:
        super().__init__()
        self.is_plugged, self.spoken, self.hears = has_output, frozenset(voices), hears

    def has_output(self) -> bool:
        """Whether something is plugged in."""
        return self.is_plugged

    def has_voice(self, code: str) -> bool:
        """The voices of this computer."""
        return code in self.spoken

    def voice(self, code: str, parent: QObject) -> "QTextToSpeech":
        """Qt's own voice for tests."""
        from PySide6.QtTextToSpeech import QTextToSpeech  # here: every test of the window imports this module

        return QTextToSpeech("mock", parent)

    def has_input(self) -> bool:
        """Whether there is a microphone."""
        return self.hears is not None

    def microphone(self, parent: QObject) -> Microphone:
        """One that hears what it is given."""
        assert self.hears is not None
        return FedMicrophone(self.hears)


class FedMicrophone(Microphone):
    """Hands samples over as soon as it is started."""

    def __init__(self, samples: bytes) -> None:
        self._samples = samples

    @property
    def rate(self) -> int:
        """Samples a second."""
        return RATE

    @property
    def channels(self) -> int:
        """Mono."""
        return 1

    def start(self, into: QIODevice) -> None:
        """Everything at once, in the pieces in which a device gives it."""
        for at in range(0, len(self._samples), 3200):
            into.write(self._samples[at : at + 3200])

    def stop(self) -> None:
        """There is nothing more."""


def tone(seconds: float, *, loudness: float = 0.5) -> bytes:
    """A hum of 220 Hz."""
    count = round(seconds * RATE)
    samples = (round(32_000 * loudness * sin(2 * pi * 220 * number / RATE)) for number in range(count))
    return struct.pack(f"<{count}h", *samples)


def require_sound() -> None:
    """Skip where a library of the system is missing, so that Qt cannot load its sound."""
    if not Computer().can_play:
        pytest.skip("Qt's sound cannot be loaded here: libpulse0 or libxrandr2 is missing")
