"""Progress as a path with stations: where the child is, never a percentage; owns nothing but its drawing."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.texts import Texts
from app.ui.theme import Theme

MAX_STATIONS = 10


class PathBar(QWidget):
    """A line with up to ten stations; those behind the child are filled, the child stands on a ring."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme: Theme | None = None
        self._stations = MAX_STATIONS
        self._at = 0

    @property
    def station(self) -> int:
        """The station at which the child stands, from 0."""
        return self._at

    def show_progress(self, progress: float, *, count: int, theme: Theme, texts: Texts) -> None:
        """Move along the path.

        Args:
            progress: 0..1.
            count: number of questions; fewer than ten make fewer stations.
            theme: for the colours.
            texts: for the words that a screen reader says.
        """
        before = (self._theme, self._stations, self._at)
        self._theme = theme
        self._stations = max(2, min(MAX_STATIONS, count + 1))
        self._at = min(self._stations - 1, int(progress * (self._stations - 1) + 1e-9))
        self.setAccessibleName(
            texts.translate("Child", "You are at stop {number} of {count}.").format(
                number=self._at + 1, count=self._stations
            )
        )
        if before != (self._theme, self._stations, self._at):
            self.update()  # most questions do not reach the next station

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Wide, and as high as the ring."""
        return QSize(320, 44)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The path may become short, never lower."""
        return QSize(160, 44)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the path from the side where reading starts."""
        if self._theme is None:
            return
        colours = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, left, right = self.height() / 2, 18.0, self.width() - 18.0
        step = (right - left) / (self._stations - 1)
        points = [QPointF(left + number * step, middle) for number in range(self._stations)]
        if self.isRightToLeft():
            points.reverse()
        painter.setPen(QPen(QColor(colours.path_todo), 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(points[self._at], points[-1])
        painter.setPen(QPen(QColor(colours.path_done), 6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(points[0], points[self._at])
        painter.setPen(Qt.PenStyle.NoPen)
        for number, point in enumerate(points):
            painter.setBrush(QColor(colours.path_done if number <= self._at else colours.path_todo))
            radius = 15.0 if number == self._at else 9.0
            painter.drawEllipse(point, radius, radius)
        painter.setBrush(QColor(colours.card))
        here = points[self._at]
        painter.drawEllipse(QRectF(here.x() - 6, here.y() - 6, 12, 12))
        painter.end()
