"""What a new version would change for interviews of an old one: shown, and nothing of them moved or dropped."""

import pytest

from app.errors import AppError
from app.forms import Session
from app.forms.migration import ChangeKind, preview
from tests.forms.scenario import environment, form

OLD = """
| survey | | | | |
| | type | name | label | constraint |
| | integer | age | Age | |
| | select_one colour | liked | Colour | |
| | text | shoe | Shoe | |
| | begin group | home | Home | |
| | text | street | Street | |
| | end group | | | |
| | text | old_one | Old | |
| | begin repeat | kid | Kid | |
| | text | kid_name | Name | |
| | end repeat | | | |
| choices | | | | |
| | list_name | name | label | |
| | colour | red | Red | |
| | colour | blue | Blue | |
"""
NEW = """
| survey | | | | |
| | type | name | label | constraint |
| | integer | age | Age | . < 10 |
| | select_one colour | liked | Colour | |
| | integer | shoe | Shoe | |
| | begin group | place | Place | |
| | text | street | Street | |
| | end group | | | |
| | begin repeat | kid | Kid | |
| | text | kid_name | Name | |
| | end repeat | | | |
| | text | fresh | Fresh | |
| choices | | | | |
| | list_name | name | label | |
| | colour | blue | Blue | |
"""
ANSWERS = {
    "/data/age": "12",
    "/data/liked": "red",
    "/data/shoe": "large",
    "/data/home/street": "Main",
    "/data/old_one": "kept",
    "/data/kid[1]/kid_name": "Ann",
    "/data/kid[2]/kid_name": "Bob",
}


def begun() -> Session:
    """An interview in the old version."""
    session = Session.start(form(OLD), environment())
    session.add_repeat("/data/kid")
    for path, value in ANSWERS.items():
        session.set(path, value)
    return session


def test_incident_28_preview_names_every_change_and_drops_nothing() -> None:
    """Removed choice, changed type, moved group: shown; the draft opens in its own version with every answer."""
    old, new, state = form(OLD), form(NEW), begun().dump()
    text = state.to_json()

    changes = {(change.kind, change.path): change for change in preview(old, new, state)}

    assert changes[ChangeKind.NOT_ACCEPTED, "/data/liked"].detail == "not_a_choice"
    assert changes[ChangeKind.NOT_ACCEPTED, "/data/age"].detail == "constraint"
    assert changes[ChangeKind.TYPE, "/data/shoe"].detail == "text -> integer"
    assert changes[ChangeKind.NOT_ACCEPTED, "/data/shoe"].detail == "wrong_type"
    assert changes[ChangeKind.MOVED, "/data/home/street"].new_path == "/data/place/street"
    assert (ChangeKind.GONE, "/data/old_one") in changes
    assert not any("kid" in path for _, path in changes)
    again = Session.load(old, environment(), state)
    assert {path: again.value(path) for path in ANSWERS} == ANSWERS
    assert state.to_json() == text == again.dump().to_json()


def test_incident_28_a_state_never_opens_in_another_version() -> None:
    """The new version refuses the draft and names its own, so that nobody forces it."""
    state = begun().dump()

    with pytest.raises(AppError) as refused:
        Session.load(form(NEW), environment(), state)

    assert refused.value.code == "form.other_version"


def test_versions_are_compared_without_an_interview() -> None:
    """Before it publishes, a coordinator sees what goes, what moves and what is new."""
    found = {(change.kind, change.path) for change in preview(form(OLD), form(NEW))}

    assert found == {
        (ChangeKind.CHOICE_GONE, "/data/liked"),
        (ChangeKind.TYPE, "/data/shoe"),
        (ChangeKind.MOVED, "/data/home/street"),
        (ChangeKind.GONE, "/data/old_one"),
        (ChangeKind.ADDED, "/data/fresh"),
    }


def test_the_same_version_changes_nothing() -> None:
    """No false alarm."""
    assert preview(form(OLD), form(OLD), begun().dump()) == ()
