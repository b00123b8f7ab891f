"""Texts in several languages: switching, falling back, values inside, media."""

import pytest

from app.errors import AppError
from tests.forms.scenario import form, start

TWO = """
| survey | | | | | | |
| | type | name | label::English (en) | label::Nederlands (nl) | hint::English (en) | constraint | {message} |
| | text | name | Name | Naam | Your first name | string-length(.) < 9 | {long} |
| | select_one yn | ok | Agree, ${{name}}? | Goed, ${{name}}? | | | |
| | note | only | Only English | | | | |
| choices | | | | |
| | list_name | name | label::English (en) | label::Nederlands (nl) | media::image |
| | yn | y | Yes | Ja | y.png |
| | yn | n | No | | n.png |
""".format(message="constraint_message::English (en) | constraint_message::Nederlands (nl)", long="too long | te lang")


def test_languages_are_named_and_coded() -> None:
    """Names are as written, codes come from the parentheses; pyxform's filler language is left out."""
    definition = form(TWO)

    assert [(one.name, one.code) for one in definition.languages] == [("English (en)", "en"), ("Nederlands (nl)", "nl")]
    assert definition.default_language == "English (en)"


def test_label_is_said_in_the_language_with_its_values() -> None:
    """After a switch labels, choices and values in labels are those of the language."""
    session = start(TWO)
    session.set("/data/name", "Zoé")

    changes = session.set_language("Nederlands (nl)")

    view = session.question("/data/ok")
    assert view.label == "Goed, Zoé?"
    assert (view.choices[0].label, view.language_code, view.label_language_code) == ("Ja", "nl", "nl")
    assert "/data/ok" in changes.text


def test_missing_translation_falls_back_and_says_so() -> None:
    """A label that is not translated is said in the default language, and its language code tells it."""
    session = start(TWO, language="Nederlands (nl)")

    view = session.question("/data/only")

    assert (view.label, view.language_code, view.label_language_code) == ("Only English", "nl", "en")
    assert session.question("/data/name").hint == "Your first name"
    assert [choice.label for choice in session.question("/data/ok").choices] == ["Ja", "No"]


def test_missing_translations_are_reported() -> None:
    """The author is told how many texts lack the language."""
    warnings = [warning for warning in form(TWO).warnings if warning.code == "form.missing_translation"]

    assert len(warnings) == 1
    assert "Nederlands (nl)" in warnings[0].message


def test_message_is_said_in_the_language() -> None:
    """A violation carries the form's message in the language spoken."""
    session = start(TWO, language="Nederlands (nl)")

    verdict = session.would_violate("/data/name", "much too long")

    assert verdict is not None
    assert (verdict.code, verdict.message) == ("constraint", "te lang")


def test_media_without_language_serve_every_language() -> None:
    """Pictures given once are shown in both languages, by plain file name."""
    session = start(TWO, language="Nederlands (nl)")

    assert [choice.image for choice in session.question("/data/ok").choices] == ["y.png", "n.png"]


def test_answer_marks_the_labels_that_quote_it() -> None:
    """The change set names the label that must be painted again, and no other."""
    session = start(TWO)

    changes = session.set("/data/name", "Ann")

    assert changes.text == {"/data/ok"}
    assert changes.value == {"/data/name"}


def test_unknown_language_is_refused() -> None:
    """A language that the form does not have is an error, not a silent fallback."""
    with pytest.raises(AppError) as refused:
        start(TWO, language="Klingon (tlh)")

    assert refused.value.code == "form.unknown_language"


def test_choice_name_follows_the_language() -> None:
    """A calculation that reads the label of a choice is that of the language."""
    table = TWO.replace("hint::English (en)", "calculation").replace("Your first name", "")
    row = "| | calculate | said | | | jr:choice-name(${ok}, '${ok}') | | | |"
    session = start(table.replace("| | note | only |", f"{row}\n| | note | only |"))
    session.set("/data/ok", "y")
    before = session.value("/data/said")

    session.set_language("Nederlands (nl)")

    assert (before, session.value("/data/said")) == ("Yes", "Ja")


def test_form_without_translations_has_one_language() -> None:
    """Plain labels belong to the language named default, whose code says that nobody knows it."""
    session = start("| survey | | | |\n| | type | name | label |\n| | text | a | A |\n")

    assert [(one.name, one.code) for one in session.definition.languages] == [("default", "und")]
    assert session.question("/data/a").label == "A"


def test_guidance_hint_stands_apart() -> None:
    """Guidance is not mixed into the hint."""
    session = start(
        "| survey | | | | | |\n| | type | name | label | hint | guidance_hint |\n"
        "| | text | a | A | short | long story |\n"
    )

    view = session.question("/data/a")

    assert (view.hint, view.guidance) == ("short", "long story")


def test_a_dash_that_the_author_wrote_is_a_dash() -> None:
    """pyxform marks a missing translation with a dash; in a form with one language it is a label like any other."""
    session = start("| survey | | | |\n| | type | name | label |\n| | text | a | - |\n")

    assert session.question("/data/a").label == "-"
