"""A process with the real window in which children answer by keys, one interview after another, until it is killed.

Says each thing it does before and after doing it, so that whoever kills it knows what the child had seen by then.
usage: child_at_keys.py FOLDER SEED CODE...
"""

import random
import sys

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.child.question_page import QuestionPage
from tests.journeys.person_at_window import Person, person_at, say

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
    """Let one child after another answer."""
    with person_at(folder) as person:
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


if __name__ == "__main__":
    main(*sys.argv[1:])
