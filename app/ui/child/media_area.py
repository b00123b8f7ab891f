"""Answers that are files: a picture, a sound, a video or any file; shown small or heard again, taken away again."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.errors import AppError
from app.forms import QuestionKind, QuestionView
from app.forms.clips import Clip, ClipStatus
from app.ui.child.answers import AnswerArea, Entered, Look
from app.ui.child.page_bars import dress
from app.ui.error_words import error_words
from app.ui.icons import icon_pixmap
from app.ui.media_files import PATTERNS, NewFile, read_file, recognised
from app.ui.sound.recorder import MAX_SECONDS, Recorder
from app.ui.sound.speaker import Speaker

_ICONS = {
    QuestionKind.IMAGE: "list",
    QuestionKind.AUDIO: "speaker",
    QuestionKind.VIDEO: "next",
    QuestionKind.FILE: "list",
}
_MAX_PREVIEW_PX = 360


class MediaArea(AnswerArea):
    """A child may record its voice; files of the laptop are shown to the researcher only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preview, self.words = QLabel(), QLabel()
        self.choose, self.record, self.listen, self.remove = (QPushButton() for _ in range(4))
        self._question: QuestionView | None = None
        self._look: Look | None = None
        self._name = ""
        self._data: bytes | None = None
        self._recorder: Recorder | None = None
        self._speaker: Speaker | None = None
        self.seconds = QTimer(self)
        """Ticks while the microphone is on."""
        self.seconds.setInterval(1000)
        self.seconds.timeout.connect(self._on_second)
        self._heard_s = 0
        self.words.setWordWrap(True)
        for label in (self.preview, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addStretch(1)
        for button in self._buttons:
            button.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self.preview)
        column.addWidget(self.words)
        column.addLayout(row)
        column.addStretch(1)
        self.choose.clicked.connect(self._on_choose)
        self.record.clicked.connect(self._on_record)
        self.listen.clicked.connect(self._on_listen)
        self.remove.clicked.connect(self._on_remove)

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return (self.choose, self.record, self.listen, self.remove)

    # -- AnswerArea ----------------------------------------------------------------------------------------------------

    def show_question(self, question: QuestionView, value: str, look: Look) -> None:
        """Show what was added before."""
        if (question.path, value) != (self._question.path if self._question else "", self._name):
            self._data = None
        self._quiet()
        self._question, self._look, self._name = question, look, value
        self._show()
        files = look.files
        if value and self._data is None and files is not None:
            files.fetch(question.path, lambda data: self._on_fetched(question.path, value, data))

    def current(self) -> Entered:
        """The name under which the file is kept."""
        return Entered(self._name)

    def clear(self) -> None:
        """Nothing is added."""
        self._quiet()
        self._name, self._data = "", None
        self._show()

    def hide_words(self, *, is_hidden: bool) -> None:
        """What was added is hidden, too."""
        self.preview.setHidden(is_hidden)

    def why_not(self) -> str:
        """Why there is nothing to go on with yet."""
        if self._look is None or self._can_answer():
            return ""
        return self._look.texts.translate("Child", "This is for the grown-up. Choose “I don't know”.")

    def needed(self, width: int) -> QSize:
        """Buttons, a line of words, and a small picture."""
        if self._look is None:
            return QSize(width, 0)
        return QSize(width, self._look.theme.target_px + 2 * self._look.theme.font(self._look.theme.text_px) + 140)

    def targets(self) -> tuple[QWidget, ...]:
        """The buttons that do something now."""
        return tuple(button for button in self._buttons if not button.isHidden())

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802  # Qt's name
        """Another page is shown: nothing is recorded and nothing sounds behind it."""
        self._quiet()
        super().hideEvent(event)

    # -- inside --------------------------------------------------------------------------------------------------------

    def _can_choose(self) -> bool:
        files = self._look.files if self._look is not None else None
        return files is not None and files.can_choose

    def _can_record(self) -> bool:
        files = self._look.files if self._look is not None else None
        is_sound = self._question is not None and self._question.kind is QuestionKind.AUDIO
        return is_sound and files is not None and files.computer is not None and files.computer.has_input()

    def _can_hear(self) -> bool:
        files = self._look.files if self._look is not None else None
        is_sound = self._question is not None and self._question.kind is QuestionKind.AUDIO
        has_output = files is not None and files.computer is not None and files.computer.has_output()
        return is_sound and has_output and self._data is not None

    def _can_answer(self) -> bool:
        return self._can_choose() or self._can_record() or bool(self._name)

    @property
    def is_recording(self) -> bool:
        """Whether the microphone is on."""
        return self._recorder is not None and self._recorder.is_recording

    def _show(self) -> None:
        assert self._look is not None
        assert self._question is not None
        look, translate = self._look, self._look.texts.translate
        record = translate("Child", "Stop") if self.is_recording else translate("Child", "Record my voice")
        dress(self.choose, "plus", translate("Child", "Choose a file"), look)
        dress(self.record, "stop" if self.is_recording else "microphone", record, look)
        dress(self.listen, "speaker", translate("Child", "Hear it"), look)
        dress(self.remove, "minus", translate("Child", "Take it away"), look)
        for button in self._buttons:
            button.setMinimumHeight(look.theme.target_px)
        self.choose.setVisible(self._can_choose() and not self.is_recording)
        self.record.setVisible(self._can_record())
        self.listen.setVisible(self._can_hear() and not self.is_recording)
        self.remove.setVisible(bool(self._name) and not self.is_recording)
        self._show_words()
        self._show_preview()
        self.resized.emit()

    def _show_words(self) -> None:
        assert self._look is not None
        translate = self._look.texts.translate
        if self.is_recording:
            words = translate("Child", "We are listening. Tap Stop when you are done.")
            words = f"{words}\n{_clock(self._heard_s)} / {_clock(MAX_SECONDS)}"
        elif self._name:
            size = f" ({_size(len(self._data))})" if self._data is not None else ""
            words = translate("Child", "It is kept.") + size
        else:
            words = self.why_not()
        self.words.setText(words)

    def _show_preview(self) -> None:
        assert self._look is not None
        assert self._question is not None
        side = min(_MAX_PREVIEW_PX, max(100, self.height() - self._look.theme.target_px - 80))
        picture = QPixmap()
        if self._data is not None and self._question.kind is QuestionKind.IMAGE:
            picture.loadFromData(self._data)
        if not picture.isNull():
            ratio, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            self.preview.setPixmap(picture.scaled(side, side, ratio, smooth))
        elif self._name or self.is_recording:
            ink = self._look.theme.palette.accent
            name = "microphone" if self.is_recording else _ICONS[self._question.kind]
            self.preview.setPixmap(icon_pixmap(name, ink, False, 96))
        else:
            self.preview.clear()

    def _quiet(self) -> None:
        if self._speaker is not None:
            self._speaker.stop()
        self.seconds.stop()
        if self._recorder is not None and self._recorder.is_recording:
            self._recorder.stop("")

    def _on_fetched(self, path: str, name: str, data: bytes) -> None:
        """The store has given it; by now another question may be shown."""
        if self._question is not None and (self._question.path, self._name) == (path, name):
            self._data = data
            self._show()

    # -- what a person does --------------------------------------------------------------------------------------------

    def _on_choose(self) -> None:
        look, question = self._look, self._question
        assert look is not None
        assert question is not None
        assert look.files is not None
        chosen = look.files.choose(look.texts.translate("Child", "Choose a file"), PATTERNS[question.kind])
        if chosen is not None:
            self._take(chosen, question, look)

    def _take(self, chosen: Path, question: QuestionView, look: Look) -> None:
        try:
            self._add(read_file(chosen, question))
        except AppError as error:
            self.words.setText(error_words(look.texts, error))

    def _add(self, file: NewFile) -> None:
        self._name, self._data = file.name, file.data
        self._show()
        self.entered.emit(Entered(file.name, file=file))

    def _on_record(self) -> None:
        look = self._look
        assert look is not None
        assert look.files is not None
        assert look.files.computer is not None
        if self._recorder is not None and self._recorder.is_recording:
            self._end_take(self._recorder, look)
            return
        if self._speaker is not None:
            self._speaker.stop()
        self._recorder = Recorder(look.files.computer.microphone(self), self)
        self._recorder.start()
        self._heard_s = 0
        self.seconds.start()
        self._show()

    def _end_take(self, recorder: Recorder, look: Look) -> None:
        """Keep what was said; where nothing was, say so."""
        self.seconds.stop()
        take = recorder.stop("")
        if take.is_too_quiet:
            self._show()
            self.words.setText(look.texts.translate("Child", "We heard nothing. Try again, a little louder."))
        else:
            self._add(recognised(take.clip.sound, QuestionKind.AUDIO))

    def _on_second(self) -> None:
        """Count, and end by itself where a child forgets to: what was said until then is kept."""
        self._heard_s += 1
        if self._heard_s < MAX_SECONDS:
            self._show_words()
        elif self._recorder is not None and self._look is not None:
            self._end_take(self._recorder, self._look)

    def _on_listen(self) -> None:
        assert self._look is not None
        files = self._look.files
        if files is None or files.computer is None or self._data is None:
            return
        if self._speaker is None:
            self._speaker = Speaker(files.computer, self)
        if self._speaker.is_sounding:
            self._speaker.stop()
        else:
            self._speaker.play(Clip("-", self._data, self._name.rpartition(".")[2], ClipStatus.RECORDED))

    def _on_remove(self) -> None:
        self.clear()
        self.entered.emit(Entered(""))


def _clock(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02}"


def _size(size_bytes: int) -> str:
    return f"{max(1, round(size_bytes / 1024))} KB" if size_bytes < 1024**2 else f"{size_bytes / 1024**2:.1f} MB"
