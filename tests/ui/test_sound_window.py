"""Sound through the real window and store: chosen beside the child, heard from assent on, told of to the researcher."""

import pytest

from app.protocol.wire import Event
from app.ui.sound.shelf import Way
from tests.ui.conftest import Walk
from tests.ui.hearing_computer import HearingComputer, Open


def _choose(walk: Walk, *, language: str = "Nederlands (nl)", way: Way | None = None) -> None:
    walk.choose("C1", form="wellbeing_younger", language=language)
    walk.settle()
    box = walk.window.class_page.panel.reading
    if way is not None:
        box.way.setCurrentIndex(box.way.findData(way))


def test_ui_22_24_assent_is_heard_before_the_first_question_and_again_after_a_break(hearing_walk: Open) -> None:
    """The page of assent, the first question and the page after a pause each begin to read themselves."""
    walk = hearing_walk(HearingComputer())
    reader = walk.office.flow.sound.reader
    assert reader is not None
    heard = []

    def note() -> None:
        walk.hand.until(lambda: reader.speaker.is_sounding)
        assert reader.now is not None
        heard.append(reader.now.passage.text)

    _choose(walk, way=Way.HEADPHONES)
    walk.hand.tap(walk.window.class_page.start)
    walk.hand.until(lambda: walk.window.is_child_mode)
    note()
    walk.press("yes")
    note()
    walk.hand.tap(walk.window.child.question.pause)
    walk.settle()
    note()
    walk.press("go_on")

    assert heard == ["Wil je meedoen?", "Hoe oud ben je?", "Neem even pauze."]
    assert [event.detail for event in _events(walk) if event.kind == "read_aloud"] == ["headphones 1"]


def _events(walk: Walk) -> tuple[Event, ...]:
    store = walk.office.cabinet.store
    return store.events(walk.office.flow.child_flow._stage.interview.entity)


def test_ui_35_a_laptop_without_loudspeaker_says_so_before_a_child_sits_down(hearing_walk: Open) -> None:
    """Beside the child stands why nothing can be heard, nothing can be chosen, and no page has the button."""
    walk = hearing_walk(HearingComputer(has_output=False))

    _choose(walk)
    box = walk.window.class_page.panel.reading
    told, is_offered = box.note.text(), box.way.isEnabled()
    walk.hand.tap(walk.window.class_page.start)
    walk.hand.until(lambda: walk.window.is_child_mode)

    assert "no loudspeaker" in told
    assert not is_offered
    assert walk.window.child.message.hear.isHidden()


@pytest.mark.slow
def test_ui_35_a_loudspeaker_that_is_plugged_in_is_found(hearing_walk: Open) -> None:
    """Choosing the child again is enough; a machine's clips are called that."""
    computer = HearingComputer(has_output=False)
    walk = hearing_walk(computer)
    _choose(walk)
    box = walk.window.class_page.panel.reading

    computer.is_plugged = True
    walk.window.class_page.table.selectRow(walk.window.class_page.model.place_of("C2"))
    _choose(walk)

    assert box.way.isEnabled()
    assert box.listening.way is Way.ALOUD
    assert box.note.text() == "A machine reads; nobody has checked how it sounds."


@pytest.mark.slow
def test_a_language_without_clips_and_voice_offers_no_reading(hearing_walk: Open) -> None:
    """The researcher reads why; the child's pages have no button."""
    walk = hearing_walk(HearingComputer())

    _choose(walk, language="العربية (ar)")

    box = walk.window.class_page.panel.reading
    assert box.note.text().startswith("Nothing can be read aloud in this language")
    assert box.listening.way is Way.OFF
