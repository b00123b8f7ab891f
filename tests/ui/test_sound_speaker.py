"""The speaker alone, with Qt's real player."""

import ctypes
import io
import sys
import wave
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.forms.clips import Clip, ClipStatus
from app.ui.sound.computer import RATE
from app.ui.sound.speaker import Speaker
from tests.ui.hearing_computer import HearingComputer, require_sound, tone

HELD_US = 500_000
MOST_WAKINGS = 40
"""In that time. A thread that waits for Python's lock looks every 5 ms, a hundred times; one that rests, never."""


@pytest.mark.skipif(sys.platform != "linux", reason="threads' wakings are read from /proc")
def test_no_thread_of_the_player_waits_for_python_when_a_clip_stops(qtbot: QtBot) -> None:
    """Such a thread holds a lock of Qt's that the window may want: both would wait for ever."""
    require_sound()
    owner = QObject()
    speaker = Speaker(HearingComputer(), owner)
    with qtbot.waitSignal(speaker.moved, timeout=10_000):
        speaker.play(_hum())
    python = ctypes.PyDLL(None)  # its calls keep Python's lock
    before = _wakings()

    speaker.stop()
    python.usleep(HELD_US)

    assert before, "the player has no thread that sounds: Qt has changed"
    assert max(count - before[task] for task, count in _wakings().items() if task in before) < MOST_WAKINGS


def _hum() -> Clip:
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(tone(5.0))
    return Clip("-", file.getvalue(), "wav", ClipStatus.RECORDED)


def _wakings() -> dict[str, int]:
    """How often each of the player's threads that sound has gone to sleep of its own will, by the thread's number."""
    found = {}
    for task in Path("/proc/self/task").iterdir():
        if (task / "comm").read_text().startswith("QFFmpeg"):
            lines = (task / "status").read_text().splitlines()
            found[task.name] = int(next(line.split()[1] for line in lines if line.startswith("voluntary")))
    return found
