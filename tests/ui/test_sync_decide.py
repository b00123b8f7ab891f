"""A coordinator's pages: what they show and ask for; the whole way over a server is a journey of its own."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from app.errors import AppError
from app.forms import Choice, parse_form
from app.interview.reviewing import AskedField, read_record
from app.protocol.missing import Missing
from app.protocol.quarantine import Verdict
from app.protocol.review import RETURN_REASONS
from app.protocol.wire import FormPackage
from app.storage.rows import InterviewRow, InterviewState, SyncState
from app.ui.conflict_page import ConflictPage
from app.ui.coordinator_view import (
    ConflictView,
    DisputedField,
    DuplicateView,
    Side,
    TwinAnswer,
    TwinColumn,
    WaitingView,
)
from app.ui.duplicate_page import DuplicatePage
from app.ui.return_page import ReturnPage
from app.ui.texts import Texts
from app.ui.waiting_page import WaitingPage
from tests.forms.scenario import environment

AT = datetime(2026, 11, 24, 9, tzinfo=UTC)
ONE = AskedField("/f/a", "How good?", (Choice("1", "not good"), Choice("2", "good")), is_open=True)
SEVERAL = AskedField(
    "/f/b", "Which?", (Choice("x", "X"), Choice("y", "Y"), Choice("z", "Z")), takes_several=True, is_open=True
)


def conflict(*fields: AskedField) -> ConflictView:
    """Two laptops that differ in these."""
    sides = (Side("1", "<b>not</b> good", "Laptop 1", AT), Side("2", "good", "Laptop 2", AT))
    return ConflictView("e", "K7", "School", "Form", tuple(DisputedField(asked, sides) for asked in fields))


def test_a_side_another_answer_and_several_boxes_are_what_is_asked_for(qtbot: QtBot) -> None:
    """What is left open is not in it; what a child wrote is shown as it is, never as markup."""
    page = ConflictPage(Texts("en"))
    qtbot.addWidget(page)
    free = replace(ONE, path="/f/d", choices=())
    page.show_conflict(conflict(ONE, SEVERAL, replace(ONE, path="/f/c"), free))
    shown = [label.text() for label in page.panels[0].findChildren(type(page.title))]
    page.panels[0].buttons.button(1).click()
    for box in page.panels[1].other.boxes[::2]:
        box.click()
    page.panels[3].other.line.setText("11")
    page.panels[3].other.line.textEdited.emit("11")

    with qtbot.waitSignal(page.settle_asked) as asked:
        page.settle.click()

    assert "<b>not</b> good" in shown
    assert asked.args[0].values == {"/f/a": "2", "/f/b": "x z", "/f/d": "11"}


def test_nothing_chosen_is_said_and_a_locked_store_leaves_no_answer(qtbot: QtBot) -> None:
    """The way on asks first; afterwards the page is empty."""
    page = ConflictPage(Texts("en"))
    qtbot.addWidget(page)
    page.show_conflict(conflict(ONE))

    page.settle.click()
    said = page.notice.text()
    page.forget()

    assert said == "Choose first what shall stand."
    assert (page.panels, page.title.text(), page.entity) == ((), "", "")


def test_two_under_one_code_can_be_one_child_another_child_or_both_right(qtbot: QtBot) -> None:
    """Answers that differ come with a word that says so; each way asks for its own."""
    page = DuplicatePage(Texts("en"))
    qtbot.addWidget(page)
    records = tuple(TwinColumn(entity, "final", f"Laptop {entity}", AT) for entity in ("a", "b"))
    answers = (TwinAnswer("How good?", ("good", "bad")), TwinAnswer("How old?", ("11", "11")))
    page.show_duplicate(DuplicateView("K7", "School", "Form", records, answers))
    page.which.setCurrentIndex(1)
    lines = [page.model.data(page.model.index(row, 3)) for row in range(2)]

    with qtbot.waitSignal(page.join_asked) as joined:
        page.join.click()
    page.recode.click()
    untyped = page.notice.text()
    page.code.setText(" k9 ")
    with qtbot.waitSignal(page.recode_asked) as recoded:
        page.recode.click()
    with qtbot.waitSignal(page.apart_asked) as apart:
        page.apart.click()

    assert lines == ["differs", ""]
    assert (joined.args[0].keep, joined.args[0].drop) == ("b", ("a",))
    assert untyped == "Type the code of the other child first."
    assert (recoded.args[0].entity, recoded.args[0].code) == ("b", " k9 ")
    assert apart.args[0].entities == ("a", "b")


@pytest.mark.parametrize("verdict", list(Verdict))
def test_what_is_kept_apart_says_why_and_takes_a_word(qtbot: QtBot, verdict: Verdict) -> None:
    """One that was set aside can still be let in."""
    page = WaitingPage(Texts("en"))
    qtbot.addWidget(page)
    view = WaitingView("r", "K7", "School", "Form", "fork", "Laptop 1", AT, False, (TwinAnswer("How?", ("so",)),))
    page.show_waiting(view)
    button = page.accept if verdict is Verdict.ACCEPT else page.set_aside

    with qtbot.waitSignal(page.decided) as decided:
        button.click()
    page.show_waiting(replace(view, is_set_aside=True))

    assert "Two copies of one laptop" in page.why.text()
    assert (decided.args[0].rev, decided.args[0].verdict) == ("r", verdict)
    assert (page.accept.isEnabled(), page.set_aside.isEnabled()) == (True, False)


def test_an_interview_goes_back_only_with_a_reason(qtbot: QtBot) -> None:
    """Every reason of the protocol has words."""
    page = ReturnPage(Texts("en"))
    qtbot.addWidget(page)
    row = InterviewRow(
        "e", "f", "1", "school-1", "K7", InterviewState.FINAL, SyncState.SENT, "English (en)", None, AT, AT
    )
    page.show_row(row)

    page.send.click()
    said = page.notice.text()
    page.reason.setCurrentIndex(page.reason.findData("implausible"))
    with qtbot.waitSignal(page.return_asked) as asked:
        page.send.click()

    assert said == "Choose the reason first."
    assert (asked.args[0].entity, asked.args[0].reason) == ("e", "implausible")
    assert page.reason.count() == len(RETURN_REASONS) + 1


def test_a_typed_answer_is_held_against_the_form(packages: tuple[FormPackage, ...]) -> None:
    """Off the scale and out of the list are refused with the form's words; a child's reason never is."""
    package = next(one for one in packages if one.form_id == "wellbeing_older")
    definition = parse_form(package.xform, attachments=package.files())
    read = read_record(definition, environment(), language="nl", fields={"/data/about/age": "11"})

    read.require_valid("/data/life/wb1_life", "7")
    read.require_valid("/data/life/wb1_life", Missing.DONT_KNOW)
    refused = []
    for path, value in (("/data/life/wb1_life", "77"), ("/data/about/age", "eleven"), ("/data/about/age", "3")):
        with pytest.raises(AppError) as error:
            read.require_valid(path, value)
        refused.append(error.value.code)

    asked = read.asked("/data/school/wb2_glad")
    assert refused == ["answer.not_taken", "answer.not_taken", "answer.not_valid"]
    assert asked.words != "wb2_glad"
    assert asked.said("3") == next(choice.label for choice in asked.choices if choice.name == "3")


def test_a_record_with_an_answer_of_another_type_is_read_without_it(packages: tuple[FormPackage, ...]) -> None:
    """Another program may have written it; a coordinator still sees the rest in the words of the form."""
    package = next(one for one in packages if one.form_id == "wellbeing_older")
    definition = parse_form(package.xform, attachments=package.files())
    fields = {"/data/about/age": "eleven", "/data/life/wb1_life": "7"}

    read = read_record(definition, environment(), language="nl", fields=fields)

    assert read.session.value("/data/life/wb1_life") == "7"
    assert read.session.value("/data/about/age") != "eleven"
