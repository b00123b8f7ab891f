"""A process with the real window in which children answer by keys, one interview after another, until it is killed.

Says each thing it does before and after doing it, so that whoever kills it knows what the child had seen by then.
usage: child_at_keys.py FOLDER SEED CODE...
"""

import random
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.commands.window import desk_for
from app.settings import Settings
from app.ui.application import build_window
from app.ui.child.question_page import QuestionPage
from app.ui.fonts import load_fonts
from tests.journeys.person_at_window import Person, say

_DIGITS = "12345"


def answer(person: Person, page: QuestionPage, chance: random.Random) -> None:
    """A digit where one answers, else a tap on "I don't know"."""
    one = chance.choice(_DIGITS)
    QTest.keyClicks(page, one if page.area.commits_at_once else chance.choice((one, f"1{one}")))
    person.settle()
    if not page.is_answered and page.dont_know.isVisible():
        person.tap(page.dont_know)


def interview(person: Person, chance: random.Random) -> None:
    """From where the interview stands to its last page."""
    child = person.window.child
    while True:
        person.settle()
        if child.page is child.message:
            if child.message.message.name == "thanks":
                return
            go_on = {"assent": "yes", "hard_questions": "yes", "break": "go_on"}[child.message.message.name]
            say("page", child.message.message.name)
            person.press(go_on)
            continue
        page = child.question
        assert page.shown is not None
        path = page.shown.question.path
        say("shown", path)
        if not page.is_answered:
            say("answering", path)
            answer(person, page, chance)
            person.settle()
        is_typed = not page.area.commits_at_once
        if not is_typed:
            say("saved", path)
        say("leaving", path)
        QTest.keyClick(page, Qt.Key.Key_Return)
        person.settle()
        if is_typed and page.shown.question.path != path:
            say("saved", path)  # what is typed is taken when the child moves on


def main(folder: str, seed: str, *codes: str) -> None:
    """Open the window as the program does, and let one child after another answer."""
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    load_fonts()
    desk = desk_for(Settings(data_dir=Path(folder)))
    office = build_window(desk)
    office.window.show()
    person = Person(office, desk.clock.monotonic_ms)
    person.unlock()
    for code in codes:
        person.hand_over(code)
        say("child", code)
        interview(person, random.Random(f"{seed}{code}"))  # noqa: S311 - not for secrets
        say("end", code)
        person.press("give")
        person.take_back()
        person.until(lambda: not person.window.is_child_mode, "the researcher's pages")
        person.settle()
    office.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
