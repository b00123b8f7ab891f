"""Hostile forms, states and answers: refused or bounded with a clear error; no crash, no network, no foreign file."""

from pathlib import Path

import pytest

from app.errors import AppError
from app.forms import FormError, SavedState, Session, parse_form
from tests.forms.scenario import environment, start, xform

TABLE = "| survey | | | |\n| | type | name | label |\n| | text | a | A |\n"


def refusal(xml: str) -> str:
    """Code with which a form is refused."""
    with pytest.raises(FormError) as refused:
        parse_form(xml)
    return refused.value.problems[0].code


def test_entities_are_not_expanded() -> None:
    """A billion laughs are refused at the door."""
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    xml = f'<!DOCTYPE x [<!ENTITY l0 "ha">{laughs}]>' + xform(TABLE).split("?>", 1)[-1].replace(">A<", ">&l9;<")

    assert refusal(xml) == "form.not_xml"


def test_external_entity_reads_no_file(tmp_path: Path) -> None:
    """A form cannot pull a file of the computer into a label."""
    secret = tmp_path / "secret.txt"
    secret.write_text("planted")
    xml = f'<!DOCTYPE x [<!ENTITY f SYSTEM "{secret.as_uri()}">]>' + xform(TABLE).split("?>", 1)[-1].replace(
        ">A<", ">&f;<"
    )

    assert refusal(xml) == "form.not_xml"


def test_deep_nesting_is_refused() -> None:
    """Ten thousand levels of elements end in a message, not in the end of the stack."""
    xml = "<a>" * 10_000 + "</a>" * 10_000

    assert refusal(xml) == "form.not_xml"


def test_deep_groups_are_refused() -> None:
    """Nesting below the parser's own limit but beyond ours is refused too."""
    xml = "<a>" * 220 + "</a>" * 220

    assert refusal(xml) == "form.not_xml"


@pytest.mark.parametrize("xml", ["", "not xml", "<a/>", "<h:html/>", "\ud800", "\0"])
def test_what_is_no_form_is_refused(xml: str) -> None:
    """Anything else is told to be no form."""
    assert refusal(xml) in ("form.not_xml", "form.not_xform")


@pytest.mark.parametrize("value", ["\0", "\x08bell", "\ud800", "\uffff", "a" * 100_000, "<&>]]>", "\r\n"])
def test_any_text_can_be_answered_and_submitted(value: str) -> None:
    """Control characters, lone surrogates and long texts do not break the record."""
    session = start(TABLE)

    session.set("/data/a", value)
    finished = session.finalize()
    again = Session.load(session.definition, environment(), SavedState.from_json(session.dump().to_json()))

    assert again.raw("/data/a") == value
    assert finished.xml.encode("utf-8")


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"format": 2}', '{"format": 1, "leaves": 3}'])
def test_broken_state_is_refused(text: str) -> None:
    """A state that is none is told apart from a crash."""
    with pytest.raises(AppError) as refused:
        SavedState.from_json(text)

    assert refused.value.code == "form.bad_state"


def test_state_with_answers_the_form_has_not_is_refused() -> None:
    """Answers are never dropped in silence."""
    state = start(TABLE).dump()
    foreign = SavedState(
        form_id=state.form_id,
        version=state.version,
        digest=state.digest,
        language=state.language,
        started_at=state.started_at,
        leaves=(*state.leaves, ("/data/other", "lost?")),
        counts=state.counts,
    )

    with pytest.raises(AppError) as refused:
        Session.load(start(TABLE).definition, environment(), foreign)

    assert refused.value.code == "form.bad_state"


def test_expressions_without_rest_are_stopped() -> None:
    """Two triggers that change each other for ever end in an error."""
    table = """
| survey | | | | |
| | type | name | label | calculation | trigger |
| | integer | a | A | ${b} + 1 | ${b} |
| | integer | b | B | ${a} + 1 | ${a} |
"""
    session = start(table)

    with pytest.raises(AppError) as stopped:
        session.set("/data/a", "1")

    assert stopped.value.code == "form.endless"


def test_attachment_that_is_not_what_it_says_is_a_problem() -> None:
    """A broken list names the file."""
    table = "| survey | | | |\n| | type | name | label |\n| | select_one_from_file t.geojson | a | A |\n"

    with pytest.raises(FormError) as refused:
        parse_form(xform(table), attachments={"t.geojson": b"[1, 2"})

    assert refused.value.problems[0].code == "form.bad_attachment"


def test_declared_encoding_of_a_text_does_not_matter() -> None:
    """A form read as text keeps its letters, whatever encoding its first line still names."""
    xml = xform(TABLE).replace('<?xml version="1.0"?>', '\ufeff<?xml version="1.0" encoding="ISO-8859-1"?>')

    session = Session.start(parse_form(xml.replace("<label>A</label>", "<label>Größe – 名</label>")), environment())

    assert session.question("/data/a").label == "Größe – 名"
