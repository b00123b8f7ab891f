"""What this computer cannot answer is never blank without a word: `form check` names its cell and what happens."""

from pathlib import Path

import pytest
from click.testing import CliRunner
from openpyxl import Workbook

from app.commands.verbs import cli
from app.forms import QuestionKind, Session, convert_workbook, parse_form
from app.forms.xlsform import check_form
from app.ui.child import areas
from tests.forms.scenario import environment

HEADER = ("type", "name", "label", "trigger", "readonly", "calculation", "child::by")
PLAIN = ("text", "a", "What did you eat at the audit?")
SERVED = ("start", "end", "today", "deviceid")


def workbook(folder: Path, *rows: tuple[str, ...]) -> Path:
    """A form with a plain question in row 2 and others below."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "survey"
    for row in [HEADER, PLAIN, *rows]:
        sheet.append(row)
    sheet = book.create_sheet("choices")
    for row in [("list_name", "name", "label"), ("yn", "y", "Yes"), ("yn", "n", "No")]:
        sheet.append(row)
    file = folder / "form.xlsx"
    book.save(file)
    return file


@pytest.mark.parametrize(
    ("row", "what"),
    [
        (("background-audio", "b"), "records no sound in the background"),
        (("start-geopoint", "b"), "does not know where it is"),
        (("background-geopoint", "b", "", "${a}"), "does not know where it is"),
        (("audit", "audit"), "its own record of steps and times"),
        (("phonenumber", "b"), "has no 'phonenumber'"),
        (("simserial", "b"), "has no 'simserial'"),
        (("subscriberid", "b"), "has no 'subscriberid'"),
        (("email", "b"), "has no 'email'"),
        (("username", "b"), "has no 'username'"),
        (("image", "b", "B"), "Only the researcher is shown the files"),
        (("video", "b", "B"), "Only the researcher is shown the files"),
        (("file", "b", "B"), "Only the researcher is shown the files"),
    ],
    ids=lambda part: part[0] if isinstance(part, tuple) else "",
)
def test_what_stays_blank_is_told_with_its_cell(row: tuple[str, ...], what: str, tmp_path: Path) -> None:
    """Each has one warning: sheet, row, column, what is missing here, that the answer stays blank, a remedy."""
    file = workbook(tmp_path, row)

    _, warnings = check_form(file)

    (found,) = [warning for warning in warnings if warning.code == "form.stays_blank"]
    assert (found.sheet, found.row, found.column) == ("survey", 3, "type")
    assert what in found.message
    assert "blank" in found.message
    assert found.remedy


def test_what_is_told_to_stay_blank_does(tmp_path: Path) -> None:
    """The warning is true: a finished record has no value there."""
    rows = [(kind, f"b{number}") for number, kind in enumerate(("background-audio", "start-geopoint", "phonenumber"))]
    converted = convert_workbook(workbook(tmp_path, *rows, ("audit", "audit")))

    session = Session.start(parse_form(converted.xform_xml), environment())
    session.set("/data/a", "bread")
    done = session.finalize()

    assert [done.fields[f"/data/b{number}"] for number in range(3)] == ["", "", ""]
    assert "<audit></audit>" in done.xml


def test_each_kind_of_question_has_an_area() -> None:
    """Nothing is shown that nothing can answer."""
    assert set(areas.BY_KIND) == set(QuestionKind) - {QuestionKind.NOTE}


def test_files_for_the_researcher_have_no_warning(tmp_path: Path) -> None:
    """After the laptop was given back a picture can be chosen; a sound is recorded by whoever sits there."""
    rows = [("image", "b", "B", "", "", "", "adult"), ("file", "c", "C", "", "", "", "adult"), ("audio", "d", "D")]

    _, warnings = check_form(workbook(tmp_path, *rows))

    assert [str(warning) for warning in warnings if warning.code == "form.stays_blank"] == []


def test_what_the_computer_fills_in_has_no_warning(tmp_path: Path) -> None:
    """Start, end, today and device are filled; a place that is only shown or calculated is nobody's to answer."""
    rows: list[tuple[str, ...]] = [(kind, f"b{number}") for number, kind in enumerate(SERVED)]
    rows.append(("geopoint", "c", "C", "", "yes", "concat('1 2 0 0')"))

    _, warnings = check_form(workbook(tmp_path, *rows))

    assert [str(warning) for warning in warnings if warning.code == "form.stays_blank"] == []


def test_command_prints_the_cell_of_an_audit(tmp_path: Path) -> None:
    """The author reads it: pyxform moves the audit elsewhere, its row is named all the same."""
    file = workbook(tmp_path, ("audit", "audit"))

    ran = CliRunner().invoke(cli, ["form", "check", str(file)])

    assert "sheet survey, row 3, column type" in ran.output
    assert "own record of steps and times" in " ".join(ran.output.split())
