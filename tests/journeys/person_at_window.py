"""A process with the real window, and a person in front of it: unlocks, hands over, answers by taps, syncs.

Says on standard output what the person has seen; the journey test reads that, and pulls the plug when it wants to.
usage: person_at_window.py begin|finish FOLDER CODE
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.commands.window import desk_for
from app.forms import QuestionKind
from app.settings import Settings
from app.ui.application import Office, build_window
from app.ui.fonts import load_fonts

PASSPHRASE = "a calm otter swims"  # noqa: S105 - protects nothing
TYPED = "Onze hond heet Sentinelwoef"
"""What the child types; it must stand nowhere in clear."""
PATIENCE_MS = 60_000


class Person:
    """Taps like a human being: looks first, waits for what comes."""

    def __init__(self, office: Office, now_ms: Callable[[], int]) -> None:
        self.office = office
        self.window = office.window
        self.now_ms = now_ms

    def until(self, seen: Callable[[], bool], what: str) -> None:
        """Wait for something to be so."""
        deadline = self.now_ms() + PATIENCE_MS
        while not seen():
            if self.now_ms() > deadline:
                raise TimeoutError(what)
            QTest.qWait(5)

    def tap(self, widget: QWidget) -> None:
        """A tap, after the moment in which taps on a new page do not count."""
        if self.window.is_child_mode:
            self.until(lambda: self.now_ms() > self.window.child.guarded_until_ms, "the guard against double taps")
        centre = QPoint(widget.width() // 2, widget.height() // 2)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)

    def settle(self) -> None:
        """Everything the person sees as done is on the disk."""
        flow = self.office.flow.child_flow
        self.until(lambda: self.office.runner.is_settled and flow.is_saved, "the workers")

    def unlock(self) -> None:
        """From the first page to the class."""
        self.window.unlock.box.field.setText(PASSPHRASE)
        self.tap(self.window.unlock.box.button)
        self.until(lambda: self.window.page is self.window.home, "the first page")
        self.settle()
        self.tap(self.window.header.to_class)
        self.settle()

    def press(self, key: str) -> None:
        """A button of a page with words."""
        page = self.window.child.message
        number = [action.key for action in page.message.actions].index(key)
        self.tap(page.buttons[number])
        self.settle()

    def hand_over(self, code: str, *, form: str = "", language: str = "") -> None:
        """Choose the child on the class page, and its form and language where they are not the first; hand over."""
        page = self.window.class_page
        self.until(lambda: page.model.place_of(code) >= 0, "the child in the roster")
        page.table.selectRow(page.model.place_of(code))
        if form:
            forms = [page.form.itemData(number).form_id for number in range(page.form.count())]
            page.form.setCurrentIndex(forms.index(form))
            page.language.setCurrentIndex(page.language.findData(language))
        self.tap(page.start)
        self.until(lambda: self.window.is_child_mode, "child mode")
        self.settle()

    def take_back(self) -> None:
        """The researcher unlocks on the page between child and researcher."""
        page = self.window.child.hand_back
        page.box.field.setText(PASSPHRASE)
        self.tap(page.box.button)
        self.settle()
        self.until(lambda: not page.isVisible(), "the way out of child mode")

    def answer_to_the_end(self) -> None:
        """Answer every question with its last option (a reason where there is none), and say each one that is saved."""
        child = self.window.child
        for _ in range(120):
            self.settle()
            if self.window.is_child_mode and child.page is child.message and child.message.message.name != "thanks":
                # The offer of a break, or "the next questions are about hard things": this child goes on.
                self.press("go_on" if child.message.message.name == "break" else "yes")
                continue
            if not self.window.is_child_mode or child.page is not child.question:
                return
            page = child.question
            assert page.shown is not None
            name, path = page.shown.question.name, page.shown.question.path
            targets = page.area.targets()
            if page.shown.question.kind is QuestionKind.TEXT:
                # What is typed is saved when the child moves on.
                QTest.keyClicks(targets[0], TYPED)
                self.tap(page.next)
                self.settle()
                say("saved", name, path)
                continue
            is_tappable = bool(targets) and page.area.commits_at_once
            self.tap(targets[-1] if is_tappable else page.dont_know)
            self.settle()
            say("saved", name, path)
            self.tap(page.next)
        raise TimeoutError("the end of the questionnaire")


def say(*words: str) -> None:
    """A line for the test."""
    print(*words, flush=True)  # noqa: T201 - the way in which this process talks


def begin(person: Person, code: str) -> None:
    """The first half: until somebody pulls the plug."""
    person.unlock()
    person.hand_over(code)
    person.press("yes")
    person.answer_to_the_end()


def finish(person: Person, code: str) -> None:
    """The second half: unlock, go on where the child was, finish, take the laptop back, sync."""
    person.unlock()
    person.hand_over(code)
    child = person.window.child
    if child.page is child.message:
        say("page", child.message.message.name)
        person.press(child.message.message.actions[-1].key)
    person.settle()
    assert child.question.shown is not None
    say("resumed", child.question.shown.question.name, child.question.shown.question.path)
    person.answer_to_the_end()
    say("page", child.message.message.name)
    person.press("give")
    person.take_back()
    if person.window.is_child_mode:
        person.answer_to_the_end()
    person.until(lambda: not person.window.is_child_mode, "the researcher's pages")
    person.tap(person.window.header.sync)
    person.until(lambda: not person.office.flow.is_syncing, "the sync")
    person.settle()
    say("state", person.window.header.state.text())


@contextmanager
def person_at(folder: str) -> Iterator[Person]:
    """Open the window as the program does, with somebody before it."""
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    load_fonts()
    desk = desk_for(Settings(data_dir=Path(folder)))
    office = build_window(desk)
    office.window.show()
    yield Person(office, desk.clock.monotonic_ms)
    office.close()


def main(phase: str, folder: str, code: str) -> None:
    """Let the person act."""
    with person_at(folder) as person:
        {"begin": begin, "finish": finish}[phase](person, code)


if __name__ == "__main__":
    main(*sys.argv[1:4])
