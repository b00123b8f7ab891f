"""What an author of questionnaires sees of `form check`, `form replay` and `form compare`."""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner
from openpyxl import Workbook

from app.commands.verbs import cli
from app.errors import AppError
from app.forms import FormError, convert_workbook
from app.forms.xlsform import check_form

QUESTIONNAIRES = Path(__file__).resolve().parents[2] / "questionnaires"
HEADER = ("type", "name", "label::English (en)", "required", "appearance", "choice_filter", "child::scale")
LONG = "Which of the many things that you did today with all of your friends did you like?"
SCALE = tuple(("five", str(at), f"point {at}") for at in range(1, 6))


def workbook(folder: Path, survey: list[tuple[str, ...]], choices: tuple[tuple[str, ...], ...] = SCALE) -> Path:
    """A form for children of 6 to 9."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "survey"
    for row in [HEADER, *survey]:
        sheet.append(row)
    sheet = book.create_sheet("choices")
    for row in [("list_name", "name", "label::English (en)", "media::image::English (en)"), *choices]:
        sheet.append(row)
    sheet = book.create_sheet("settings")
    for row in [("form_id", "version", "style"), ("kids", "1", "pages band-k")]:
        sheet.append(row)
    file = folder / "form.xlsx"
    book.save(file)
    return file


@pytest.mark.parametrize(
    ("code", "row", "choices", "column"),
    [
        pytest.param(
            "child.too_many_options",
            ("select_one five", "a", "How much?", "", "likert", "", "f5"),
            SCALE,
            "type",
            id="test_ui_02_options",
        ),
        pytest.param(
            "child.numbers_alone",
            ("select_one five", "a", "How much?", "", "", "", "a5"),
            (("five", "1", "1"), ("five", "2", "2")),
            "type",
            id="test_ui_03_numbers",
        ),
        pytest.param(
            "child.unsure_in_scale",
            ("select_one five", "a", "How much?", "", "", "", "a5"),
            (("five", "1", "a bit"), ("five", "9", "I don't know")),
            "type",
            id="test_ui_17_unsure",
        ),
        pytest.param("child.required", ("text", "a", "Why?", "yes"), SCALE, "required", id="test_ui_17_required"),
        pytest.param("child.long_question", ("text", "a", LONG), SCALE, "label::English (en)", id="test_ui_20_words"),
        pytest.param(
            "child.double_negative",
            ("text", "a", "What do you not like never?"),
            SCALE,
            "label::English (en)",
            id="test_ui_20_negatives",
        ),
        pytest.param(
            "child.picture_without_word",
            ("select_one five", "a", "Which?"),
            (("five", "1", "", "one.svg"), ("five", "2", "two", "two.svg")),
            "type",
            id="test_ui_36_pictures",
        ),
        pytest.param(
            "child.appearance_changed",
            ("select_one five", "a", "Which?", "", "minimal"),
            SCALE[:2],
            "appearance",
            id="appearance",
        ),
    ],
)
def test_ui_lints_name_the_cell(
    code: str, row: tuple[str, ...], choices: tuple[tuple[str, ...], ...], column: str, tmp_path: Path
) -> None:
    """Each child lint is a warning with sheet, row, column and remedy; a plain question beside it has none."""
    file = workbook(tmp_path, [("text", "plain", "What did you eat?"), row], choices)

    _, warnings = check_form(file)

    (found,) = [warning for warning in warnings if warning.code.startswith("child.")]
    assert (found.code, found.sheet, found.row, found.column) == (code, "survey", 3, column)
    assert found.remedy


def test_ui_lints_count_by_age() -> None:
    """Our own form for 6 to 9 offers fewer points to the youngest by a filter, and has no finding."""
    _, warnings = check_form(QUESTIONNAIRES / "wellbeing_younger" / "form.xlsx")

    assert warnings == ()


def test_forms_for_adults_are_not_read_as_a_child_would(tmp_path: Path) -> None:
    """Without own columns and without a band in the style there is no child lint."""
    file = tmp_path / "adults.md"
    file.write_text(
        f"| survey |\n| | type | name | label | required |\n| | text | a | {LONG} | yes |\n", encoding="utf-8"
    )

    _, warnings = check_form(file)

    assert [warning for warning in warnings if warning.code.startswith("child.")] == []


@pytest.mark.parametrize("word", ["draw", "annotate", "signature", "bearing", "ex:org.app(x)", "maps"])
def test_appearance_that_no_screen_serves_stops_the_import_of_a_childrens_form(word: str, tmp_path: Path) -> None:
    """An error with its row, not a surprise in the classroom."""
    file = workbook(tmp_path, [("text", "plain", "What?"), ("text", "a", "Which?", "", word)])

    with pytest.raises(FormError) as refused:
        convert_workbook(file)

    problem = refused.value.problems[0]
    assert (problem.code, problem.row, problem.column) == ("child.appearance", 3, "appearance")


def test_replay_prints_the_state_and_holds(tmp_path: Path) -> None:
    """The cases of our own forms hold; each prints its questions as JSON."""
    case = QUESTIONNAIRES / "wellbeing_younger" / "cases" / "seven_years.toml"

    ran = CliRunner().invoke(cli, ["form", "replay", str(case)])

    assert ran.exit_code == 0, ran.output
    state = json.loads(ran.stdout)
    assert state["failures"] == []
    assert any(question["choices"] == ["1", "3"] for question in state["questions"].values())


def test_replay_fails_with_what_was_expected(tmp_path: Path) -> None:
    """A wrong expectation is exit code 1 and names question, expectation and finding."""
    folder = tmp_path / "wellbeing_younger"
    shutil.copytree(QUESTIONNAIRES / "wellbeing_younger", folder)
    case = folder / "cases" / "wrong.toml"
    case.write_text(
        'title = "wrong"\nlanguage = "English (en)"\n[[answer]]\nquestion = "age"\nvalue = "7"\n'
        '[expect]\nvalues = { age = "8" }\nrefused = [{ question = "age", value = "44", code = "constraint" }]\n',
        encoding="utf-8",
    )

    ran = CliRunner().invoke(cli, ["form", "replay", str(case)])

    assert ran.exit_code == 1
    assert json.loads(ran.stdout)["failures"] == [
        {"what": "value of age", "expected": "8", "found": "7"},
        {"what": "'44' for age", "expected": "refused: constraint", "found": "refused: not_a_choice"},
    ]


def test_case_with_a_key_that_nobody_checks_is_refused(tmp_path: Path) -> None:
    """A typing mistake in a case must not pass as a case that holds."""
    folder = tmp_path / "wellbeing_younger"
    shutil.copytree(QUESTIONNAIRES / "wellbeing_younger", folder)
    case = folder / "cases" / "typo.toml"
    case.write_text('title = "t"\nlanguage = "English (en)"\n[expect]\nrelevent = ["age"]\n', encoding="utf-8")

    ran = CliRunner().invoke(cli, ["form", "replay", str(case)])

    assert isinstance(ran.exception, AppError)
    assert ran.exception.code == "form.bad_case"


def test_compare_tells_what_a_new_version_changes(tmp_path: Path) -> None:
    """Two workbooks in, one line a change out."""
    table = "| survey |\n| | type | name | label |\n| | text | a | A |\n"
    (tmp_path / "old.md").write_text(table, encoding="utf-8")
    (tmp_path / "new.md").write_text(
        table.replace("text | a", "integer | a") + "| | text | b | B |\n", encoding="utf-8"
    )

    ran = CliRunner().invoke(cli, ["form", "compare", str(tmp_path / "old.md"), str(tmp_path / "new.md")])

    assert ran.exit_code == 0, ran.output
    assert ran.stdout.splitlines() == [
        "another type: /data/a (text -> integer)",
        "added: /data/b",
        "2 changes.",
    ]
