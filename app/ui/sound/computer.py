"""What this computer has to hear and to speak with; loads Qt's sound when somebody first asks, and plays nothing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QIODevice, QLocale, QObject

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

RATE = 16_000
_MOCK = "mock"
"""Qt's voice for tests: it moves through the words and says nothing."""


class Computer:
    """Loudspeakers, microphones and voices, as Qt finds them.

    Where a library of the system is missing, so that Qt's sound cannot be loaded, there simply are none.
    """

    def __init__(self) -> None:
        self._voices: frozenset[str] | None = None
        self._is_loaded: bool | None = None
        self._can_play: bool | None = None

    @property
    def is_loaded(self) -> bool:
        """Whether Qt's sound can be used; loads it."""
        if self._is_loaded is None:
            try:
                import PySide6.QtMultimedia  # noqa: F401 - whether it can be loaded is the question
            except ImportError:
                self._is_loaded = False
            else:
                self._is_loaded = True
        return self._is_loaded

    def load(self) -> None:
        """Load Qt's sound now; on a worker, so that nobody waits for it later."""
        _ = self.is_loaded

    def has_output(self) -> bool:
        """Whether there is a loudspeaker, or headphones, at this moment."""
        if not self.can_play:
            return False
        from PySide6.QtMultimedia import QMediaDevices

        return not QMediaDevices.defaultAudioOutput().isNull()

    @property
    def can_play(self) -> bool:
        """Whether Qt finds what it plays sounds with; window's thread."""
        if self._can_play is None:
            self._can_play = self.is_loaded and _has_player()
        return self._can_play

    def has_input(self) -> bool:
        """Whether there is a microphone at this moment."""
        if not self.is_loaded:
            return False
        from PySide6.QtMultimedia import QMediaDevices

        return not QMediaDevices.defaultAudioInput().isNull()

    def has_voice(self, code: str) -> bool:
        """Whether the system has a voice for this very language; a voice of another one would not be understood."""
        if self._voices is None:
            self._voices = self._found_voices()
        return code.split("-", 1)[0] in self._voices

    def voice(self, code: str, parent: QObject) -> "QTextToSpeech":
        """The system's voice in a language; there must be one."""
        from PySide6.QtTextToSpeech import QTextToSpeech

        voice = QTextToSpeech(parent)
        wanted = [one for one in voice.availableLocales() if _code(one) == code.split("-", 1)[0]]
        voice.setLocale(wanted[0])
        return voice

    def _found_voices(self) -> frozenset[str]:
        if not self.is_loaded:
            return frozenset()
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech
        except ImportError:
            return frozenset()
        if set(QTextToSpeech.availableEngines()) <= {_MOCK}:
            return frozenset()
        voice = QTextToSpeech()
        if voice.engine() == _MOCK or voice.state() is QTextToSpeech.State.Error:
            return frozenset()
        return frozenset(_code(locale) for locale in voice.availableLocales())

    def microphone(self, parent: QObject) -> "Microphone":
        """The microphone that the system prefers; there must be one."""
        return Microphone(parent)


class Microphone:
    """Writes what it hears into a device, as 16-bit samples."""

    def __init__(self, parent: QObject) -> None:
        from PySide6.QtMultimedia import QAudioFormat, QAudioSource, QMediaDevices

        device = QMediaDevices.defaultAudioInput()
        wanted = QAudioFormat()
        wanted.setSampleRate(RATE)
        wanted.setChannelCount(1)
        wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        if not device.isFormatSupported(wanted):
            wanted = device.preferredFormat()
            wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._format = wanted
        self._source = QAudioSource(device, wanted, parent)

    @property
    def rate(self) -> int:
        """Samples a second."""
        return self._format.sampleRate()

    @property
    def channels(self) -> int:
        """1 for mono."""
        return self._format.channelCount()

    def start(self, into: QIODevice) -> None:
        """Hear, until `stop`."""
        self._source.start(into)

    def stop(self) -> None:
        """Hear nothing more."""
        self._source.stop()


def _has_player() -> bool:
    from PySide6.QtMultimedia import QMediaPlayer

    return QMediaPlayer().isAvailable()


def _code(locale: QLocale) -> str:
    return locale.name().split("_", 1)[0]
