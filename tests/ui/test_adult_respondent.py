"""A parent answers in the window: addressed as an adult, under the child's code, without counting as the child."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from app.errors import AppError
from app.forms.respondents import Respondent
from app.forms.xlsform import convert_workbook
from app.protocol.wire import FormPackage
from app.storage import Store
from app.storage.rows import InterviewState, Participant, ParticipantRole
from app.ui import child_messages, polite
from app.ui.adult_messages import AdultWords, Words, words_for
from app.ui.child.plain_page import Message
from app.ui.class_view import ClassChoice
from app.ui.lang.library import Library
from app.ui.roster_model import ChildStatus
from app.ui.texts import Texts
from app.ui.theme import Band
from tests.storage.conftest import SITE
from tests.ui.conftest import Walk

ADULTS = [respondent for respondent in Respondent if respondent.is_adult]
PAGES: dict[str, Callable[[Words, Texts], Message]] = {
    "assent": lambda words, texts: words.assent(texts, languages=True),
    "no_thanks": lambda words, texts: words.no_thanks(texts),
    "no_thanks_again": lambda words, texts: words.no_thanks(texts, is_second=True),
    "stop": lambda words, texts: words.stop(texts),
    "thrown_away": lambda words, texts: words.thrown_away(texts),
    "stopped": lambda words, texts: words.stopped(texts),
    "thanks": lambda words, texts: words.thanks(texts),
    "hard_questions": lambda words, texts: words.hard_questions(texts, can_go_back=True),
    "trouble": lambda words, texts: words.trouble(texts, AppError("store.full", "The disk is full.")),
}


def _with_form(store: Store, workbook: Path) -> Store:
    form = convert_workbook(workbook)
    store.save_form(
        FormPackage(
            form_id=form.form_id,
            version=form.version,
            title=form.title,
            xform=form.xform_xml,
            attachments={},
            age_from=0,
            age_to=120,
        )
    )
    return store


@pytest.fixture
def parents(store: Store, repo: Path) -> Store:
    """The store with the parents' form beside those for children."""
    return _with_form(store, repo / "questionnaires/parent/form.xlsx")


@pytest.fixture
def principals(store: Store, repo: Path) -> Store:
    """The store with the school leaders' form beside those for children."""
    return _with_form(store, repo / "questionnaires/principal/form.xlsx")


def _status(walk: Walk, code: str) -> ChildStatus:
    walk.hand.until(lambda: walk.window.class_page.model.place_of(code) >= 0)
    model = walk.window.class_page.model
    row = model.row_at(model.place_of(code))
    assert row is not None
    return row.status


def _answer_all(walk: Walk) -> list[str]:
    """Tap the first thing that answers, to the last page; names of the questions and pages that were seen."""
    seen: list[str] = []
    for _ in range(60):
        if walk.message == "thanks":
            return seen
        page = walk.window.child.question
        targets = page.area.targets()
        seen.append(walk.question)
        if targets and targets[0].isVisible() and page.area.commits_at_once:
            walk.hand.tap(targets[0])
        else:
            walk.hand.tap(page.dont_know)
        walk.next()
    raise AssertionError("the end was not reached")


def test_a_parent_answers_under_the_childs_code_in_the_look_of_the_oldest(parents: Store, walk: Walk) -> None:
    """Beside an eight-year-old's name the parent gets plain pages; the record is final, the child is still to come."""
    walk.open("C1", form="parent")
    title, band = walk.window.child.message.message.title, walk.window.child.band
    walk.press("yes")
    seen = _answer_all(walk)
    walk.press("give")
    walk.give_back()

    assert (title, band) == ("Will you take part?", Band.Y)
    assert {"born_here", "ar3_status", "so3_welcome"} <= set(seen)
    (row,) = parents.interviews()
    assert (row.form_id, row.participant, row.state) == ("parent", "C1", InterviewState.FINAL)
    assert _status(walk, "C1") is ChildStatus.READY


def test_a_parents_no_is_not_the_childs(parents: Store, walk: Walk) -> None:
    """Nothing is stored, and the child can still be asked."""
    walk.open("C1", form="parent")
    walk.press("no")
    walk.press("give")
    walk.give_back()

    assert parents.interviews() == ()
    assert not parents.participant("C1").assent_refused
    assert _status(walk, "C1") is ChildStatus.READY


@pytest.mark.parametrize(("code", "proposed"), [("C1", "wellbeing_younger"), ("C3", "wellbeing_older")])
def test_a_child_is_never_offered_the_parents_form_unasked(
    parents: Store, walk: Walk, code: str, proposed: str
) -> None:
    """The narrowest form for the age is proposed; choosing the parents' one asks for no reason about the age."""
    page = walk.window.class_page
    walk.choose(code, form="parent")
    asks_for_reason = not page.reason.isHidden()
    walk.choose("C5", form="parent")
    page.table.selectRow(page.model.place_of(code))

    assert page.form.currentData().form_id == proposed
    assert not asks_for_reason


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("respondent", ADULTS)
def test_an_adults_page_does_what_the_childs_does_in_other_words(respondent: Respondent, page: str) -> None:
    """Same name, same keys, same way out, so that one flow serves both; no sentence to a child is said to an adult."""
    texts = Texts("en")

    adult, child = PAGES[page](AdultWords(respondent), texts), PAGES[page](child_messages, texts)

    assert (adult.name, adult.escape) == (child.name, child.escape)
    assert [action.key for action in adult.actions] == [action.key for action in child.actions]
    assert not {line.words for line in adult.lines} & {line.words for line in child.lines}


def test_the_style_of_the_form_chooses_the_words() -> None:
    """A form that names nobody is a child's."""
    assert words_for("pages") is child_messages
    assert words_for("pages by-child") is child_messages
    titles = {words_for(f"pages by-{one.value}").assent(Texts("en")).lines[0] for one in ADULTS}
    assert len(titles) == len(ADULTS)


@pytest.mark.parametrize("point", [".", ","])
def test_half_an_hour_typed_on_the_keyboard_is_half_an_hour(principals: Store, walk: Walk, point: str) -> None:
    """Either decimal sign of a keyboard is the point: 1.5 hours never become 15."""
    leader = Participant("P1", SITE, "Staff", 1, role=ParticipantRole.PRINCIPAL)
    principals.add_participant(leader)
    walk.window.class_page.want(ClassChoice(SITE, "Staff", "P1"))
    walk.hand.tap(walk.window.header.to_class)
    walk.settle()
    walk.begin("P1", form="principal")
    for _ in range(40):
        if walk.question in ("ls1_offered", "ls1_hours"):
            break
        walk.hand.tap(walk.window.child.question.dont_know)
        walk.next()
    walk.hand.tap(walk.card("yes"))
    walk.next()

    QTest.keyClicks(walk.focused(), f"1{point}5")
    walk.next()

    (row,) = principals.interviews()
    answers = {path.rsplit("/", 1)[1]: value for path, value in principals.interview(row.entity).answers.items()}
    assert answers["ls1_hours"] == "1.5"


def test_adults_are_addressed_as_adults_where_a_language_does_so(tmp_path: Path) -> None:
    """The same English sentence, two German ones; a sentence without a polite form keeps the child's words."""
    sheet = (
        "context,English,note,plural form,translation,status,reviewer\n"
        "Adult,Take a break.,,,Machen Sie eine Pause.,written,\n"
        "Child,Take a break.,,,Mach eine Pause.,written,\n"
        "Child,Breathe in and out.,,,Atme ein und aus.,written,\n"
    )
    (tmp_path / "de.csv").write_text(sheet, encoding="utf-8")
    child = Texts("de", library=Library(tmp_path))

    adult = child.addressing(adults=True)

    assert child.translate("Child", "Take a break.") == "Mach eine Pause."
    assert adult.translate("Child", "Take a break.") == "Machen Sie eine Pause."
    assert adult.translate("Child", "Breathe in and out.") == "Atme ein und aus."
    assert adult.other("de").translate("Child", "Take a break.") == "Machen Sie eine Pause."
    assert adult.addressing(adults=False).translate("Child", "Take a break.") == "Mach eine Pause."


def test_every_polite_sentence_stands_on_a_page_of_child_mode() -> None:
    """None is left behind when the words of a page change."""
    folder = Path(polite.__file__).parent
    sources = "".join(
        file.read_text(encoding="utf-8") for file in sorted(folder.rglob("*.py")) if file.name != "polite.py"
    )
    said = re.sub(r'"\s*\n\s*"', "", sources)

    assert [sentence for sentence in sorted(polite.POLITE) if f'"{sentence}"' not in said] == []
