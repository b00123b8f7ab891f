"""What a child tried out is kept while it sits there and is not in what travels."""

from app.interview import Interview, Step


def test_ui_21_a_try_is_not_in_the_record(begun: Interview) -> None:
    """Tried answers are there on going back, and in no revision, kept or finished."""
    tries = [path for path in begun.pages() if begun.question(path).child.get("practice") == "yes"]
    for path in tries:
        taken = begun.answer(path, begun.question(path).choices[0].name)
        assert isinstance(taken, Step)

    draft = begun.stop()

    assert len(tries) == 2
    assert all(begun.answer_to(path) is not None for path in tries)
    assert not set(tries) & set(draft.fields)
    assert set(draft.fields) > set(begun.pages()) - set(tries)
