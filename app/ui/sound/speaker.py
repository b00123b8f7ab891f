"""Plays one clip, or lets the system's voice say one text; never two at once, and knows no page."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer, QUrl, Signal

from app.forms.clips import Clip
from app.ui.sound.computer import Computer

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioOutput

REST_MS = 120
"""After the last sample has been handed over, until the loudspeaker has surely sounded it."""


class Speaker(QObject):
    """Everything that sounds in the window sounds here."""

    moved = Signal(int)
    """How many milliseconds of the clip have sounded, some twenty times a second; a system's voice does not tell."""
    ended = Signal()
    """It came to its end by itself."""
    failed = Signal()
    """It cannot be played here."""

    def __init__(self, computer: Computer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._computer = computer
        self._is_sounding = False
        self._loaded: _Players | None = None
        # Qt does not always tell of a clip's end: without a device that drains the samples it waits for ever.
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._on_end)

    @property
    def is_sounding(self) -> bool:
        """Whether something is heard now."""
        return self._is_sounding

    @property
    def position_ms(self) -> int:
        """How far into the clip it is."""
        return self._loaded.player.position() if self._loaded is not None else 0

    def play(self, clip: Clip, *, speed: float = 1.0) -> None:
        """Play a clip from its beginning, in place of whatever sounded."""
        players = self._players()
        self.stop()
        players.give(clip)
        players.player.setPlaybackRate(speed)
        self._is_sounding = True
        players.player.play()

    def say(self, text: str, code: str, *, speed: float = 1.0) -> None:
        """Let the system's voice say a text in a language that it has a voice for."""
        players = self._players()
        self.stop()
        self._is_sounding = True
        players.say(self._computer, text, code, speed)

    def stop(self) -> None:
        """Be quiet; `ended` is not told."""
        self._is_sounding = False
        self._rest.stop()
        if self._loaded is not None:
            self._loaded.stop()

    def _players(self) -> "_Players":
        if self._loaded is None:
            self._loaded = _Players(self, has_output=self._computer.has_output())
            self._loaded.player.positionChanged.connect(self._on_moved)
            self._loaded.player.mediaStatusChanged.connect(self._on_status)
            self._loaded.player.errorOccurred.connect(self._on_error)
        return self._loaded

    def on_said(self) -> None:
        """The system's voice has come to its end."""
        self._on_end()

    def on_unsaid(self) -> None:
        """The system's voice does not work."""
        self._on_error()

    def _on_moved(self, position_ms: int) -> None:
        if self._is_sounding:
            self.moved.emit(position_ms)
            if self._loaded is not None and 0 < self._loaded.player.duration() <= position_ms:
                self._rest.start()

    def _on_status(self) -> None:
        if self._loaded is not None and self._loaded.is_at_end():
            self._on_end()

    def _on_end(self) -> None:
        self._rest.stop()
        if self._is_sounding:
            self._is_sounding = False
            self.ended.emit()

    def _on_error(self) -> None:
        if self._is_sounding:
            self._is_sounding = False
            self.failed.emit()


def _settled(output: "QAudioOutput") -> "QAudioOutput":
    """Ask once, here, whether Python overrides what Qt calls at the end of a connection; PySide keeps the answer.

    Else a thread of the player would ask for it when a clip ends: it waits for Python's lock while it holds a lock of
    Qt's, and the window, which may wait for that one, stands still for ever.
    """

    def unheard() -> None:
        """Connected, and at once no more."""

    output.deviceChanged.connect(unheard)
    output.deviceChanged.disconnect(unheard)
    return output


class _Players:
    """Qt's player and voices: made when something is first to be heard."""

    def __init__(self, speaker: Speaker, *, has_output: bool) -> None:
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

        self._end = QMediaPlayer.MediaStatus.EndOfMedia
        self._speaker = speaker
        self._voices: dict[str, QObject] = {}
        self._buffer = QBuffer(speaker)
        self.player = QMediaPlayer(speaker)
        if has_output:
            self.player.setAudioOutput(_settled(QAudioOutput(speaker)))

    def give(self, clip: Clip) -> None:
        """The clip comes from memory: nothing of a form is written to the disk in clear."""
        self.player.setSource(QUrl())
        self._buffer.close()
        self._buffer.setData(QByteArray(clip.sound))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.player.setSourceDevice(self._buffer, QUrl(f"clip.{clip.suffix}"))

    def say(self, computer: Computer, text: str, code: str, speed: float) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        voice = self._voices.get(code)
        if not isinstance(voice, QTextToSpeech):
            voice = computer.voice(code, self._speaker)
            self._voices[code] = voice
            voice.stateChanged.connect(self._on_voice)
        voice.setRate(min(0.0, speed - 1.0))  # Qt: -1 slowest, 0 usual
        voice.say(text)

    def stop(self) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        self.player.stop()
        for voice in self._voices.values():
            if isinstance(voice, QTextToSpeech):
                voice.stop()

    def is_at_end(self) -> bool:
        """Whether the clip has been heard."""
        return self.player.mediaStatus() is self._end

    def _on_voice(self) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        states = {one.state() for one in self._voices.values() if isinstance(one, QTextToSpeech)}
        if QTextToSpeech.State.Error in states:
            self._speaker.on_unsaid()
        elif states <= {QTextToSpeech.State.Ready}:
            self._speaker.on_said()
