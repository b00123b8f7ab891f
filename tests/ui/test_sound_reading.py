"""Reading aloud: on the real pages, with the real clips and Qt's real player; only the air is missing."""

import re
import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from time import perf_counter

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.forms import Environment, QuestionView, Session, parse_form
from app.forms.clips import ClipStatus
from app.protocol.wire import FormPackage
from app.storage.rows import FormVersion
from app.ui import child_messages as messages
from app.ui.child.answers import Look
from app.ui.child.question_page import Shown
from app.ui.child.view import ChildView
from app.ui.desk import LoadedForm
from app.ui.sound.hearing import HearingAsked, hearing_note, hearing_of
from app.ui.sound.read_aloud import ReadAloud
from app.ui.sound.shelf import Listening, Sounds, Way
from app.ui.texts import Texts
from app.ui.theme import THEMES, Band
from tests.ui.conftest import Hand, Ticks
from tests.ui.hearing_computer import HearingComputer, require_sound

FAST = 16.0
"""Of the usual speed: a whole page is heard in a second or two."""
LIT_WITHIN_MS = 150


class Desk:
    """A child's pages with something to hear them on."""

    def __init__(self, form: LoadedForm, view: ChildView, computer: HearingComputer, qtbot: QtBot) -> None:
        self.view, self.computer, self.qtbot = view, computer, qtbot
        self.media, self.form = form.media, form.definition
        self.reader = ReadAloud(view, computer, gap_ms=20, parent=view)
        self.heard: list[str] = []
        environment = Environment(
            now=lambda: datetime(2026, 11, 24, 9, tzinfo=UTC),
            zone=UTC,
            uuid4=lambda: str(uuid.uuid4()),
            random=lambda: 0.5,
            device_id="d1",
            username="",
        )
        self.session = Session.start(self.form, environment)

    def look(self, code: str, listening: Listening, band: Band = Band.K) -> Look:
        """What one child sees and hears."""
        theme = THEMES[band].at(dpi=96.0, percent=100)
        return Look(theme, Texts(code), self.media, UTC, Sounds(listening, media=self.media))

    def question(self, name: str) -> QuestionView:
        """A question of the form, as it is now."""
        return self.session.question(next(path for path in self.session.questions() if path.endswith(f"/{name}")))

    def show(
        self, name: str, listening: Listening, *, code: str = "nl", band: Band = Band.K, hard: bool = False
    ) -> None:
        """A question of the form for the younger children."""
        language = next(item.name for item in self.form.languages if item.code == code)
        self.session.set_language(language)
        question = self.question(name)
        if hard:
            question = replace(question, child={**question.child, "sensitive": "yes"})
        shown = Shown(question=question, answer=None, progress=0.2, count=10, can_go_back=True)
        self.view.show_question(shown, self.look(code, listening, band))

    def until(self, seen: Callable[[], bool]) -> None:
        """Wait for something to be so."""
        self.qtbot.waitUntil(seen, timeout=10_000)

    def listen(self) -> list[str]:
        """Everything that is said from now on, until it is quiet."""
        said: list[str] = []

        def note() -> None:
            text = self.reader.now.passage.text if self.reader.now is not None else ""
            if self.reader.speaker.is_sounding and (not said or said[-1] != text):
                said.append(text)

        self.reader.speaker.moved.connect(note)
        self.until(lambda: bool(said))
        self.until(lambda: not self.reader.is_reading)
        self.reader.speaker.moved.disconnect(note)
        return said


@pytest.fixture(scope="module")
def younger(packages: tuple[FormPackage, ...]) -> LoadedForm:
    """The form for the younger children."""
    media = packages[0].files()
    return LoadedForm(parse_form(packages[0].xform, attachments=media), media)


@pytest.fixture
def desk(younger: LoadedForm, fonts: tuple[str, ...], ticks: Ticks, qtbot: QtBot) -> Iterator[Desk]:
    """The pages of child mode on the form for the younger children."""
    require_sound()
    view = ChildView(monotonic_ms=ticks.now_ms)
    qtbot.addWidget(view)
    view.resize(1366, 768)
    view.show()
    desk = Desk(younger, view, HearingComputer(), qtbot)
    yield desk
    desk.reader.be_quiet()


def test_ui_33_a_young_child_hears_question_and_every_answer_by_itself(desk: Desk) -> None:
    """From 6 to 9 the page reads itself, in the order in which it is read; the button reads it again."""
    desk.show("try_face", Listening(Way.HEADPHONES, FAST))

    said = desk.listen()
    desk.view.question.top.hear.click()
    again = desk.listen()

    cards = [choice.label for choice in desk.question("try_face").choices]
    assert said[0] == "Hoe voel je je als de zon schijnt?"
    assert [text for text in said if text in cards] == cards
    assert said[-1] == "Stoppen"  # a try also teaches the buttons
    assert again == said


@pytest.mark.slow
def test_ui_33_slowly_is_four_fifths_of_the_usual_speed(desk: Desk) -> None:
    """A second of listening brings 0.8 seconds of the clip."""
    clip = desk.look("nl", Listening()).sounds.of("nl").find("Vind je pannenkoeken lekker?")
    assert clip is not None
    moves: list[tuple[float, int]] = []
    desk.reader.speaker.moved.connect(lambda at_ms: moves.append((perf_counter() * 1000, at_ms)))

    with desk.qtbot.waitSignal(desk.reader.speaker.ended, timeout=10_000):
        desk.reader.speaker.play(clip, speed=0.8)

    # Without the last report, which may come late: there is nothing more to play then.
    (begun, first), (ended, last) = moves[0], moves[-2]
    assert (last - first) / (ended - begun) == pytest.approx(0.8, abs=0.1)


def test_ui_34_the_word_that_sounds_is_lit_within_150_ms(desk: Desk) -> None:
    """Every word of the question lights up, in order, while it sounds, where it stands on the page."""
    desk.show("try_face", Listening(Way.HEADPHONES), band=Band.M)
    lit: list[tuple[int, tuple[int, int]]] = []

    def note(_: int) -> None:
        light = desk.reader.lit
        if light is not None and light.rects and desk.reader.now is not None:
            place = (light.rects[0].x(), light.rects[0].y())
            if not lit or lit[-1][1] != place:
                lit.append((desk.reader.speaker.position_ms, place))

    desk.reader.speaker.moved.connect(note)
    desk.reader.read_page()
    desk.until(lambda: desk.reader.now is not None)
    assert desk.reader.now is not None
    clip = desk.reader.now.clip
    with desk.qtbot.waitSignal(desk.reader.speaker.ended, timeout=10_000):
        pass
    desk.reader.be_quiet()

    assert clip is not None
    late = [at - word.at_ms for (at, _), word in zip(lit, clip.words, strict=True)]
    assert max(late) <= LIT_WITHIN_MS
    assert min(late) >= 0
    assert [x for _, (x, _) in lit] == sorted(x for _, (x, _) in lit)
    label = desk.view.question.question
    box = label.rect().translated(label.mapTo(desk.view.question, QPoint(0, 0)))
    assert all(box.contains(QPoint(x, y + 4)) for _, (x, y) in lit)


def test_ui_34_nothing_lights_up_where_motion_is_to_be_reduced(desk: Desk) -> None:
    """The words are read all the same."""
    still = replace(desk.look("nl", Listening(Way.HEADPHONES, FAST)).sounds, is_lit=False)
    look = replace(desk.look("nl", Listening(), Band.M), sounds=still)
    desk.view.show_message(messages.offer_break(Texts("nl")), look)

    desk.reader.read_page()
    said = desk.listen()

    assert len(said) == 4
    assert desk.reader.lit is None or not desk.reader.lit.rects


@pytest.mark.parametrize(("has_output", "code"), [(False, "nl"), (True, "ar")])
def test_ui_35_there_is_no_silent_button(desk: Desk, has_output: bool, code: str) -> None:
    """Without a loudspeaker, and in a language without clips and voice, no page offers to be heard."""
    desk.computer.is_plugged = has_output

    desk.show("try_face", Listening(Way.HEADPHONES), code=code)

    assert desk.view.question.top.hear.isHidden()
    assert not desk.reader.is_reading


def test_ui_35_the_researcher_is_told_why_nothing_can_be_heard(desk: Desk, packages: tuple[FormPackage, ...]) -> None:
    """No loudspeaker; a language without clips; drafts of a machine; and nothing to say where all is well."""
    package = packages[0]
    version = next(iter(_versions(package)))

    def note(code: str, *, has_output: bool = True, voices: tuple[str, ...] = ()) -> str:
        name = next(item.name for item in desk.form.languages if item.code == code)
        hearing = hearing_of(HearingAsked(version, name), desk.form, desk.media, None)
        computer = HearingComputer(has_output=has_output, voices=voices)
        return hearing_note(Texts("en"), hearing.on(computer), is_aloud=True)

    assert "no loudspeaker" in note("nl", has_output=False)
    assert "no clips" in note("ar")
    assert note("ar", voices=("ar",)).startswith("A machine reads")
    assert note("nl").startswith("A machine reads")


def _versions(package: FormPackage) -> Iterator[FormVersion]:
    yield FormVersion(package.form_id, package.version, package.title, "", 6, 9)


def test_a_voice_of_the_system_reads_where_there_is_no_clip(desk: Desk) -> None:
    """Of that very language; then question and answers are said, and the button is there."""
    desk.computer.spoken = frozenset({"ar"})
    desk.show("wb2_alone", Listening(Way.ALOUD), code="ar", band=Band.M)

    assert not desk.view.question.top.hear.isHidden()
    desk.reader.read_page()
    assert desk.reader.now is not None

    assert desk.reader.now.clip is None
    assert desk.reader.speaker.is_sounding
    with desk.qtbot.waitSignal(desk.reader.speaker.ended, timeout=10_000):
        pass


def test_with_headphones_a_tap_reads_the_answer_and_ends_the_question(desk: Desk, hand: Hand) -> None:
    """Never two at once: the question is cut off, the chosen answer is heard."""
    desk.show("try_face", Listening(Way.HEADPHONES, 2.0))
    desk.until(lambda: desk.reader.speaker.is_sounding)
    card = desk.view.question.area.targets()[-1]

    hand.tap(card)

    assert desk.reader.now is not None
    assert desk.reader.now.passage.widget is card
    assert desk.listen() == [card.accessibleName()]


def test_from_the_loudspeaker_no_answer_is_given_away(desk: Desk, hand: Hand) -> None:
    """Whoever sits beside the child hears the question, and not what it tapped."""
    desk.show("try_face", Listening(Way.ALOUD, 2.0))
    desk.until(lambda: desk.reader.speaker.is_sounding)

    hand.tap(desk.view.question.area.targets()[-1])

    assert not desk.reader.is_reading


def test_ui_32_a_loudspeaker_does_not_begin_to_talk_of_hard_things(desk: Desk) -> None:
    """They are read when the child asks; with headphones they are read as all others."""
    desk.show("try_face", Listening(Way.ALOUD, FAST), hard=True)
    aloud = desk.reader._begin.isActive()
    desk.show("try_face", Listening(Way.HEADPHONES, FAST), hard=True)

    assert not aloud
    assert desk.reader._begin.isActive()


def test_nothing_sounds_over_the_turn_of_a_page(desk: Desk) -> None:
    """Another page is quiet until it reads itself, or is asked to."""
    desk.show("try_face", Listening(Way.HEADPHONES), band=Band.M)
    desk.view.question.top.hear.click()
    was_reading = desk.reader.is_reading

    desk.show("wb2_alone", Listening(Way.HEADPHONES), band=Band.M)

    assert was_reading
    assert not desk.reader.is_reading
    assert not desk.view.question.top.hear.isChecked()


def test_the_button_ends_what_it_began(desk: Desk) -> None:
    """A second tap on it makes the page quiet, and no word stays lit."""
    desk.show("try_face", Listening(Way.HEADPHONES), band=Band.M)
    hear = desk.view.question.top.hear
    hear.click()
    desk.until(lambda: desk.reader.lit is not None and bool(desk.reader.lit.rects))

    hear.click()

    assert not desk.reader.is_reading
    assert desk.reader.lit is not None
    assert not desk.reader.lit.rects


def test_ui_22_assent_is_heard_with_all_that_it_says(desk: Desk) -> None:
    """Title, every sentence and both answers, before a question is asked."""
    message = messages.assent(Texts("nl"), languages=True)
    desk.view.show_message(message, desk.look("nl", Listening(Way.ALOUD, FAST)))

    said = desk.listen()

    assert said == [message.title, *(line.words for line in message.lines), *(one.words for one in message.actions)]


def test_a_sound_that_cannot_be_played_takes_its_button_away(desk: Desk) -> None:
    """A damaged clip is no button that does nothing."""
    desk.show("try_face", Listening(Way.HEADPHONES), band=Band.M)
    question = desk.question("try_face")
    broken = replace(question, media={"audio": "x.ogg"})
    look = desk.look("nl", Listening(Way.HEADPHONES), Band.M)
    look = replace(look, sounds=Sounds(Listening(Way.HEADPHONES), media={"x.ogg": b"no sound at all" * 50}))
    desk.view.show_question(Shown(broken, answer=None, progress=0.1, count=3, can_go_back=False), look)

    desk.view.question.top.hear.click()

    desk.until(lambda: desk.view.question.top.hear.isHidden())
    assert not desk.reader.is_reading


@pytest.mark.parametrize("percent", [100, 150])
def test_ui_50_the_button_costs_no_page_its_room(desk: Desk, percent: int) -> None:
    """With it, too, assent, break and question fit into 1366x768."""
    for message in (messages.assent(Texts("nl"), languages=True), messages.stop(Texts("nl"))):
        look = desk.look("nl", Listening(Way.ALOUD))
        look = replace(look, theme=look.theme.at(dpi=96.0, percent=percent))
        desk.view.setFixedSize(1366, 768)
        desk.view.show_message(message, look)
        QApplication.processEvents()

        assert not desk.view.message.hear.isHidden()
        assert desk.view.message.minimumSizeHint().height() <= 768


def test_every_clip_of_the_forms_is_called_what_it_is(packages: tuple[FormPackage, ...]) -> None:
    """A machine made them all, with what and which voice."""
    for package in packages[:2]:
        sounds = Sounds(media=package.files())
        for code in ("nl", "en"):
            book = sounds.of(code)._books[1]
            assert {clip.status for clip in book} == {ClipStatus.MACHINE}
            assert all(re.match(r"espeak-ng \d", clip.made_by) for clip in book)
