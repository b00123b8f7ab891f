"""What a test reads off the child's page and out of the store."""

from app.storage import Store
from app.ui.child.question_page import QuestionPage
from tests.ui.conftest import Walk


def page_of(walk: Walk) -> QuestionPage:
    """The one question page."""
    return walk.window.child.question


def answers(store: Store) -> dict[str, object]:
    """What the store holds of the only interview, by question name."""
    (row,) = store.interviews()
    return {path.rsplit("/", 1)[-1]: value for path, value in store.interview(row.entity).answers.items()}
