"""A later wave reads what the form marks of the same child's earlier answers, and nothing else."""

from pathlib import Path

import openpyxl
import pytest

from app.forms import FormDefinition, Session, parse_form
from app.forms.carrying import carried_answers, reads_earlier_answers
from app.forms.xlsform import check_form
from tests.forms.scenario import environment

EARLIER = {"/data/happy": "2", "/data/city": "Gent", "/data/old_group/pet": "dog"}


def write_wave(path: Path, *, form_id: str = "wave") -> Path:
    """A form that reads three earlier answers, one of which it does not mark."""
    book = openpyxl.Workbook()
    survey = book.active
    assert survey is not None
    survey.title = "survey"
    for row in (
        ("type", "name", "label::English (en)", "calculation", "child::carry"),
        ("select_one yn", "happy", "Are you happy at school?", None, "yes"),
        ("text", "city", "Where do you live?", None, None),
        ("begin_group", "g", None, None, None),
        ("text", "pet", "Which pet do you have?", None, "yes"),
        ("end_group", None, None, None, None),
        ("calculate", "was_happy", None, "${last-saved#happy}", None),
        ("calculate", "was_in", None, "${last-saved#city}", None),
        ("text", "now", "Last time you had a ${last-saved#pet}. And now?", None, None),
    ):
        survey.append(row)
    choices = book.create_sheet("choices")
    for choice in (("list_name", "name", "label::English (en)"), ("yn", "1", "No"), ("yn", "2", "Yes")):
        choices.append(choice)
    settings = book.create_sheet("settings")
    settings.append(("form_title", "form_id", "version", "default_language"))
    settings.append(("Wave", form_id, "2", "English (en)"))
    book.save(path)
    return path


@pytest.fixture(scope="module")
def wave(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, list[str]]:
    """The form's XML, and what the form check says of it."""
    path = write_wave(tmp_path_factory.mktemp("wave") / "wave.xlsx")
    form, problems = check_form(path)
    return form.xform_xml, [f"{problem.code} {problem.message}" for problem in problems]


def _session(form: FormDefinition) -> Session:
    return Session.start(form, environment())


def test_marked_answers_are_read_and_others_stay_blank(wave: tuple[str, list[str]]) -> None:
    """In a calculation and in the words of a question; a moved question is found by its name."""
    xml, _ = wave
    form = parse_form(xml)

    session = _session(parse_form(xml, last_saved=carried_answers(form, EARLIER)))

    assert reads_earlier_answers(form)
    assert session.value("/data/was_happy") == "2"
    assert session.value("/data/was_in") == ""
    assert "had a dog." in session.question("/data/now").label


def test_a_child_of_no_earlier_wave_finds_the_same_form_with_blanks(wave: tuple[str, list[str]]) -> None:
    """And what one child said is in no other child's form."""
    xml, _ = wave
    parse_form(xml, last_saved={"/data/happy": "2"})

    session = _session(parse_form(xml))

    assert session.value("/data/was_happy") == ""


def test_the_form_check_names_a_reading_that_nobody_agreed_to(wave: tuple[str, list[str]]) -> None:
    """The author learns that it will be blank, before families are asked."""
    _, problems = wave

    assert [problem for problem in problems if "form.not_carried" in problem and "'city'" in problem]
    assert not [problem for problem in problems if "form.not_carried" in problem and "'happy'" in problem]


def test_a_name_that_stands_twice_is_no_answer(wave: tuple[str, list[str]]) -> None:
    """Rather nothing than another question's answer."""
    form = parse_form(wave[0])

    assert carried_answers(form, {"/data/a/pet": "dog", "/data/b/pet": "cat"}) == {}
