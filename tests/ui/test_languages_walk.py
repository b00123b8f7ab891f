"""Whole interviews by taps in languages of other scripts, and a change of language on the way."""

import pytest

from app.storage import Store
from app.storage.rows import InterviewState
from tests.ui.conftest import Walk

ARABIC, UKRAINIAN, DUTCH = "العربية (ar)", "Українська (uk)", "Nederlands (nl)"


def _answer(walk: Walk) -> None:
    """Tap the last thing that answers at once, else say "I don't know"; the age is typed."""
    page = walk.window.child.question
    targets = page.area.targets()
    assert page.shown is not None
    if page.shown.question.name == "age" and not page.area.commits_at_once:
        walk.hand.tap(targets[0])
        walk.hand.tap(targets[0])
    elif targets and page.area.commits_at_once:
        walk.hand.tap(targets[-1])
    elif page.dont_know.isVisible():
        walk.hand.tap(page.dont_know)


def _to_the_end(walk: Walk) -> int:
    for number in range(90):
        if walk.message == "thanks":
            return number
        if walk.message:
            walk.press("yes" if walk.message == "hard_questions" else "go_on")
            continue
        _answer(walk)
        walk.next()
    raise AssertionError("the end was not reached")


@pytest.mark.parametrize(
    ("code", "form", "language", "least"),
    [
        ("C1", "wellbeing_younger", ARABIC, 20),
        ("C2", "wellbeing_older", UKRAINIAN, 40),
        pytest.param("C1", "wellbeing_younger", UKRAINIAN, 20, marks=pytest.mark.slow),
        pytest.param("C2", "wellbeing_older", ARABIC, 40, marks=pytest.mark.slow),
        pytest.param("C3", "wellbeing_older", ARABIC, 40, marks=pytest.mark.slow),
        pytest.param("C3", "wellbeing_older", UKRAINIAN, 40, marks=pytest.mark.slow),
    ],
    ids=["k-ar", "m-uk", "k-uk", "m-ar", "y-ar", "y-uk"],
)
def test_ui_10_an_interview_in_another_script_needs_taps_only(
    walk: Walk, store: Store, code: str, form: str, language: str, least: int
) -> None:
    """From assent to thanks where a finger could tap; the record holds the language and the drawn direction."""
    walk.begin(code, form=form, language=language)

    asked = _to_the_end(walk)

    assert asked > least
    (row,) = store.interviews()
    assert row.language == language
    assert row.state in {InterviewState.FINAL, InterviewState.DRAFT}


def test_ui_49_the_language_changes_at_any_question(walk: Walk, store: Store) -> None:
    """Arabic, then Ukrainian, then Dutch: the answer stays, words and direction follow, names stand in their script."""
    walk.begin("C1", form="wellbeing_younger", language=ARABIC)
    page, message = walk.window.child.question, walk.window.child.message
    walk.hand.tap(walk.card("8"))
    walk.settle()
    seen = {}

    for language in (UKRAINIAN, DUTCH):
        walk.hand.tap(page.language)
        walk.settle()
        names = [action.words for action in message.message.actions]
        walk.press(language)
        seen[language] = (page.question.text(), page.isRightToLeft(), walk.card("8").isChecked())  # type: ignore[attr-defined]

    assert {"العربية", "Українська", "简体中文", "اردو", "فارسی"} <= set(names)
    assert seen[UKRAINIAN][1:] == seen[DUTCH][1:] == (False, True)
    assert seen[DUTCH][0] == "Hoe oud ben je?"
    assert seen[UKRAINIAN][0] not in {seen[DUTCH][0], ""}
