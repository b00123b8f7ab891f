"""Takes sound from a microphone and makes a clip of it, and sets when its words begin; shows and keeps nothing."""

import io
import re
import wave
from array import array
from dataclasses import replace

from PySide6.QtCore import QBuffer, QIODevice, QObject

from app.forms.clips import MAX_SOUND_BYTES, Clip, ClipStatus, WordTime
from app.ui.sound.computer import Microphone

MAX_SECONDS = 60
"""Of one take: nobody reads a question for longer, and what a child tells must get over a school's network."""
TOO_QUIET = 0.03
"""Of the loudest that can be: below this the microphone is off, or far away."""
TRIM_BELOW = 0.01
KEPT_MS = 150
"""Of the silence before the first and after the last sound."""


class Recorder:
    """One take after the other."""

    def __init__(self, microphone: Microphone, parent: QObject) -> None:
        self._microphone, self._parent = microphone, parent
        # Qt's own buffer: samples come in a thread of Qt's, and a device written in Python would be called from there.
        self._sink: QBuffer | None = None

    @property
    def is_recording(self) -> bool:
        """Whether it hears."""
        return self._sink is not None

    def start(self) -> None:
        """Begin a new take."""
        self._sink = QBuffer(self._parent)
        self._sink.open(QIODevice.OpenModeFlag.WriteOnly)
        self._microphone.start(self._sink)

    def stop(self, text: str) -> "Take":
        """End the take.

        Args:
            text: what was read out.
        """
        assert self._sink is not None
        self._microphone.stop()
        heard = bytes(self._sink.data().data())[: MAX_SOUND_BYTES - 1024]  # of an endless one the beginning is kept
        samples, self._sink = array("h", heard[: len(heard) // 2 * 2]), None
        loudest = max((abs(sample) for sample in samples), default=0) / 32_768
        cut = _trimmed(samples, self._microphone.rate, self._microphone.channels)
        sound = _wav(cut, self._microphone.rate, self._microphone.channels)
        return Take(Clip(text, sound, "wav", ClipStatus.RECORDED), loudest)


class Take:
    """A clip that is not kept yet.

    Attributes:
        loudest: 0..1.
    """

    def __init__(self, clip: Clip, loudest: float) -> None:
        self.clip, self.loudest = clip, loudest

    @property
    def is_too_quiet(self) -> bool:
        """Whether there is next to nothing to hear on it."""
        return self.loudest < TOO_QUIET


class TapAlong:
    """Somebody listens to a clip and taps at the beginning of each word."""

    def __init__(self, clip: Clip) -> None:
        self._clip = clip
        self._words = [match.span() for match in re.finditer(r"\S+", clip.text) if re.search(r"\w", match[0])]
        self._times: list[WordTime] = []

    @property
    def word(self) -> tuple[int, int] | None:
        """(first character, number of characters) of the word that is to be tapped next; None after the last."""
        if len(self._times) == len(self._words):
            return None
        start, end = self._words[len(self._times)]
        return start, end - start

    def tap(self, at_ms: int) -> None:
        """The next word begins now."""
        word = self.word
        if word is not None:
            earliest = self._times[-1].at_ms + 1 if self._times else 0
            self._times.append(WordTime(max(at_ms, earliest), *word))

    @property
    def timed(self) -> Clip | None:
        """The clip with the times; None while a word is missing."""
        return replace(self._clip, words=tuple(self._times)) if self.word is None and self._times else None


def _trimmed(samples: "array[int]", rate: int, channels: int) -> "array[int]":
    """Without the silence around, but for a moment of it."""
    least = round(TRIM_BELOW * 32_768)
    loud = [at for at, sample in enumerate(samples) if abs(sample) > least]
    if not loud:
        return samples
    kept = rate * KEPT_MS // 1000 * channels
    first = max(0, loud[0] - kept) // channels * channels
    return samples[first : loud[-1] + kept]


def _wav(samples: "array[int]", rate: int, channels: int) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(channels)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        sound.writeframes(samples[: len(samples) // channels * channels].tobytes())
    return file.getvalue()
