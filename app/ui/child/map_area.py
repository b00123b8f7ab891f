"""A picture whose parts are the answers (appearance ``image-map``): a part of the SVG has a choice's name as its id."""

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QLabel, QRadioButton, QWidget

from app.forms import Choice, QuestionView
from app.ui.child.answers import AnswerArea, Entered, Look

IMAGE_MAP = "image-map"
_LEAST_SHARE = 0.3
"""Of the area's width: a picture that is lower than this share of it could not be pointed at."""
_RING_PX, _TICK_PX = 5, 32


def map_of(question: QuestionView, look: Look) -> QSvgRenderer | None:
    """The picture, where every choice has a part in it; else the question is asked by cards."""
    data = look.media.get(question.media.get("image", ""), b"")
    renderer = QSvgRenderer(QByteArray(data)) if data.lstrip()[:5] in (b"<?xml", b"<svg ") else None
    if renderer is None or not renderer.isValid() or not question.choices:
        return None
    return renderer if all(renderer.elementExists(choice.name) for choice in question.choices) else None


@dataclass(frozen=True)
class _Part:
    """A part of the picture as it is drawn now: its shape, and the button that stands for it."""

    choice: Choice
    button: QRadioButton | QCheckBox
    shape: QImage

    def holds(self, place: QPoint) -> bool:
        """Whether the shape is there, not only the rectangle around it."""
        return self.shape.rect().contains(place) and self.shape.pixelColor(place).alpha() > 0


class _RadioPart(QRadioButton):
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        """Nothing but the ring of the keyboard: the picture is drawn by the area."""
        _paint_ring(self)

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802
        """The whole place."""
        return self.rect().contains(position)


class _CheckPart(QCheckBox):
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """As of the other."""
        _paint_ring(self)

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802
        """The whole place."""
        return self.rect().contains(position)


def _paint_ring(button: QWidget) -> None:
    if button.hasFocus():
        painter = QPainter(button)
        painter.setPen(QPen(button.palette().windowText().color(), _RING_PX, Qt.PenStyle.DashLine))
        painter.drawRect(button.rect().adjusted(2, 2, -3, -3))
        painter.end()


class MapArea(AnswerArea):
    """One button for each part, for keys, rings and screen readers; a tap finds the part by its shape."""

    runs_with_script = False  # a body or a map has its left and right in every language

    def __init__(self, *, is_multiple: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_multiple = is_multiple
        self._renderer: QSvgRenderer | None = None
        self._look: Look | None = None
        self._choices: tuple[Choice, ...] = ()
        self._chosen: tuple[str, ...] = ()
        self._parts: list[_Part] = []
        self._buttons: list[QRadioButton | QCheckBox] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(not is_multiple)
        self._group.idToggled.connect(self._on_toggled)
        self._said = QLabel(self)
        self._said.setProperty("role", "info")
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._said.setWordWrap(True)
        self._is_showing = False
        self._is_hidden = False
        self._pressed: _Part | None = None

    # -- AnswerArea ----------------------------------------------------------------------------------------------------

    def show_question(self, question: QuestionView, value: str, look: Look) -> None:
        """Show the picture with what was chosen before."""
        self._renderer, self._look, self._is_hidden = map_of(question, look), look, False
        self._choices, self._chosen = question.choices, tuple(value.split())
        while len(self._buttons) < len(self._choices):
            self._add_button()
        self._show_chosen()
        self._arrange()

    def current(self) -> Entered:
        """The chosen names, in the order of the form."""
        return Entered(" ".join(choice.name for choice in self._choices if choice.name in self._chosen))

    def clear(self) -> None:
        """Nothing is chosen."""
        self._chosen = ()
        self._show_chosen()

    def press_digit(self, digit: int) -> bool:
        """1-9 choose the part at that place of the form's list."""
        if not 0 < digit <= len(self._choices):
            return False
        self._buttons[digit - 1].setFocus()
        self._buttons[digit - 1].click()
        return True

    def hide_words(self, *, is_hidden: bool) -> None:
        """The words of what is chosen go, the mark in the picture stays."""
        self._is_hidden = is_hidden
        self._show_chosen()

    def needed(self, width: int) -> QSize:
        """A picture low enough to leave the question its room, and high enough to be pointed at."""
        return QSize(width, round(width * _LEAST_SHARE) + self._words_height())

    def targets(self) -> tuple[QWidget, ...]:
        """One button for each part."""
        return tuple(self._buttons[: len(self._choices)])

    # -- drawing and tapping -------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The picture fills the room."""
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The picture; what is chosen has a thick edge in the colour of the theme, and a tick."""
        if self._renderer is None or self._look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._renderer.render(painter, self._frame())
        for part in self._parts:
            if part.choice.name in self._chosen:
                self._paint_chosen(painter, part)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Remember the part; it counts at release, and only on the same one."""
        self._pressed = self._part_at(event.position().toPoint())
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A tap on a part."""
        part, self._pressed = self._pressed, None
        if part is not None and part is self._part_at(event.position().toPoint()):
            part.button.click()
        event.accept()

    # -- inside --------------------------------------------------------------------------------------------------------

    def _add_button(self) -> None:
        button = _CheckPart(self) if self._is_multiple else _RadioPart(self)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        # Rectangles around shapes lie over each other: the area itself looks which shape a tap meant.
        button.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._group.addButton(button, len(self._buttons))
        self._buttons.append(button)

    def _frame(self) -> QRectF:
        """Where the picture stands: as large as the room allows, in the middle."""
        assert self._renderer is not None
        room = QSize(self.width(), max(1, self.height() - self._words_height()))
        size = self._renderer.viewBoxF().size().scaled(room.toSizeF(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (room.width() - size.width()) / 2, (room.height() - size.height()) / 2
        return QRectF(QPointF(left, top), size)

    def _arrange(self) -> None:
        self._parts = []
        if self._renderer is None or self.width() < 1:
            return
        frame, box = self._frame(), self._renderer.viewBoxF()
        scale = frame.width() / max(1.0, box.width())
        for choice, button in zip(self._choices, self._buttons, strict=False):
            turned = self._renderer.transformForElement(choice.name)
            bounds = turned.mapRect(self._renderer.boundsOnElement(choice.name))
            spot = QRectF(
                frame.left() + (bounds.left() - box.left()) * scale,
                frame.top() + (bounds.top() - box.top()) * scale,
                bounds.width() * scale,
                bounds.height() * scale,
            )
            button.setGeometry(self._at_least_a_finger(spot.toAlignedRect()))
            shape = QImage(self.size(), QImage.Format.Format_ARGB32_Premultiplied)
            shape.fill(Qt.GlobalColor.transparent)
            painter = QPainter(shape)
            self._renderer.render(painter, choice.name, spot)
            painter.end()
            self._parts.append(_Part(choice, button, shape))
        self._said.setGeometry(0, self.height() - self._words_height(), self.width(), self._words_height())
        self.update()

    def _at_least_a_finger(self, spot: QRect) -> QRect:
        assert self._look is not None
        least = self._look.theme.target_px
        grown = QRect(0, 0, max(least, spot.width()), max(least, spot.height()))
        grown.moveCenter(spot.center())
        return grown

    def _part_at(self, place: QPoint) -> _Part | None:
        """The shape under the finger; beside all shapes the nearest one whose finger-wide place is there."""
        under = [part for part in self._parts if part.holds(place)]
        if under:
            return under[-1]
        near = [part for part in self._parts if part.button.geometry().contains(place)]
        return min(near, key=lambda part: _distance(part.button.geometry().center(), place)) if near else None

    def _paint_chosen(self, painter: QPainter, part: _Part) -> None:
        assert self._look is not None
        colours = self._look.theme.palette
        outline = QImage(part.shape)
        inked = QPainter(outline)
        inked.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        inked.fillRect(outline.rect(), QColor(colours.accent))
        inked.end()
        for right in (-_RING_PX, 0, _RING_PX):
            for down in (-_RING_PX, 0, _RING_PX):
                painter.drawImage(right, down, outline)
        painter.drawImage(0, 0, part.shape)
        centre = QPointF(part.button.geometry().center())
        painter.setPen(QPen(QColor(colours.on_accent), 3))
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(centre, _TICK_PX / 2, _TICK_PX / 2)
        painter.setPen(QPen(QColor(colours.on_accent), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline([centre + QPointF(-7, 0), centre + QPointF(-2, 6), centre + QPointF(7, -6)])

    def _words_height(self) -> int:
        assert self._look is not None
        return round(self._look.theme.font(self._look.theme.text_px) * self._look.theme.line) + 8

    def _show_chosen(self) -> None:
        self._is_showing = True
        self._group.setExclusive(False)
        for number, button in enumerate(self._buttons):
            choice = self._choices[number] if number < len(self._choices) else None
            button.setVisible(choice is not None)
            button.setChecked(choice is not None and choice.name in self._chosen)
            button.setAccessibleName((choice.label or choice.name) if choice is not None else "")
        self._group.setExclusive(not self._is_multiple)
        self._is_showing = False
        words = [choice.label or choice.name for choice in self._choices if choice.name in self._chosen]
        self._said.setText("" if self._is_hidden else ", ".join(words))
        self.update()

    def _on_toggled(self, number: int, is_on: bool) -> None:
        if self._is_showing or (not is_on and not self._is_multiple):
            return
        name = self._choices[number].name
        others = tuple(one for one in self._chosen if one != name) if self._is_multiple else ()
        self._chosen = (*others, name) if is_on else others
        self._show_chosen()
        self.entered.emit(self.current())


def _distance(one: QPoint, other: QPoint) -> int:
    return (one - other).manhattanLength()
