"""A process with the real window, ready for a child; from then on nobody in it touches anything.

The taps come from outside, from the X server. On standard output stands where on the screen a finger finds what, each
time that another page or another state of it has come to rest.
usage: window_for_taps.py FOLDER CODE FORM LANGUAGE
"""

import json
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.application import Office
from tests.journeys.person_at_window import person_at, say

LOOK_EVERY_MS = 15
Place = tuple[int, int]


@dataclass(frozen=True)
class Seen:
    """What is on the screen, and where on it.

    Attributes:
        page: ``question``, ``hand_back`` or the name of a page with words.
        path: of the question.
        answers: what a tap answers by; empty where an answer is typed.
        buttons: by what they do.
    """

    page: str
    path: str = ""
    is_answered: bool = False
    answers: tuple[Place, ...] = ()
    buttons: Mapping[str, Place] = field(default_factory=dict)


class Watcher(QObject):
    """Looks at the window and says what is to be seen; touches nothing."""

    def __init__(self, office: Office) -> None:
        super().__init__(office.window)
        self._office = office
        self._said = ""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK_EVERY_MS)

    def _look(self) -> None:
        child = self._office.window.child
        now_ms = child.now_ms()
        is_at_rest = self._office.runner.is_settled and self._office.flow.child_flow.is_saved
        if not is_at_rest or now_ms <= child.guarded_until_ms:
            return
        seen = json.dumps(asdict(self._seen()))
        if seen != self._said:
            self._said = seen
            say(seen)

    def _seen(self) -> Seen:
        child = self._office.window.child
        if not self._office.window.is_child_mode or child.page is child.hand_back:
            return Seen("hand_back")
        if child.page is child.message:
            message = child.message.message
            places = zip((action.key for action in message.actions), child.message.buttons, strict=False)
            return Seen(message.name, buttons={key: _place(button) for key, button in places})
        page = child.question
        assert page.shown is not None
        buttons = {"next": page.next, "dont_know": page.dont_know, "back": page.back}
        return Seen(
            "question",
            path=page.shown.question.path,
            is_answered=page.is_answered,
            answers=tuple(_place(target) for target in page.area.targets()) if page.area.commits_at_once else (),
            buttons={key: _place(button) for key, button in buttons.items() if button.isVisible()},
        )


def _place(widget: QWidget) -> Place:
    middle = widget.mapToGlobal(QPoint(widget.width() // 2, widget.height() // 2))
    return (middle.x(), middle.y())


def main(folder: str, code: str, form: str, language: str) -> None:
    """A researcher gives the laptop to the child, who taps from outside."""
    with person_at(folder) as person:
        person.unlock()
        person.hand_over(code, form=form, language=language)
        watcher = Watcher(person.office)
        QApplication.exec()
        del watcher


if __name__ == "__main__":
    main(*sys.argv[1:5])
