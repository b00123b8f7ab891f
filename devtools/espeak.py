"""Speech by the espeak-ng library: samples, and when each word begins; only authors need it on their computer."""

from __future__ import annotations

import ctypes
from ctypes.util import find_library
from dataclasses import dataclass, field
from functools import cache

from app.errors import AppError

_RETRIEVAL, _CHARS_UTF8, _RATE, _POSITION_CHARACTER, _WORD, _END = 1, 1, 1, 1, 1, 0


class _Event(ctypes.Structure):
    """``espeak_EVENT`` of espeak-ng/speak_lib.h; `id` is the union there."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", ctypes.c_char * 8),
    )


_CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))


@dataclass
class Speech:
    """What was said.

    Attributes:
        rate: samples a second.
        samples: 16-bit mono PCM.
        words: (millisecond, first character, number of characters) of each word.
    """

    rate: int
    samples: bytearray = field(default_factory=bytearray)
    words: list[tuple[int, int, int]] = field(default_factory=list)


@cache
def _library() -> tuple[ctypes.CDLL, int]:
    """The library and its rate; it can be made ready only once in a process."""
    file = find_library("espeak-ng")
    if file is None:
        raise AppError("clips.no_espeak", "Install espeak-ng (with its library) to make clips.")
    library = ctypes.CDLL(file)
    rate = int(library.espeak_Initialize(_RETRIEVAL, 0, None, 0))
    if rate <= 0:
        raise AppError("clips.no_espeak", "espeak-ng does not find its voices. Install its data, too.")
    library.espeak_Info.restype = ctypes.c_char_p
    return library, rate


class Voice:
    """One voice at a time: the library knows only the one that was chosen last."""

    def __init__(self, name: str, *, words_a_minute: int) -> None:
        """Choose the voice.

        Raises:
            AppError: ``clips.no_espeak``, ``clips.no_voice``.
        """
        self._library, self._rate = _library()
        if self._library.espeak_SetVoiceByName(name.encode()) != 0:
            raise AppError("clips.no_voice", f"espeak-ng has no voice {name}.")
        self._library.espeak_SetParameter(_RATE, words_a_minute, 0)
        self.made_by = f"espeak-ng {self._library.espeak_Info(None).decode().split()[0]} {name}"

    def say(self, text: str) -> Speech:
        """Speak a text."""
        speech = Speech(self._rate)

        def heard(samples: ctypes._Pointer[ctypes.c_short], count: int, events: ctypes._Pointer[_Event]) -> int:
            if samples and count > 0:
                speech.samples += ctypes.string_at(samples, 2 * count)
            number = 0
            while events[number].type != _END:
                event = events[number]
                if event.type == _WORD:
                    speech.words.append((event.audio_position, event.text_position - 1, event.length))
                number += 1
            return 0

        callback = _CALLBACK(heard)
        self._library.espeak_SetSynthCallback(callback)
        spoken = text.encode()
        self._library.espeak_Synth(spoken, len(spoken) + 1, 0, _POSITION_CHARACTER, 0, _CHARS_UTF8, None, None)
        self._library.espeak_Synchronize()
        return speech
