"""The command line of the app as a person meets it: words, exit codes, nothing left behind."""

from pathlib import Path

import openpyxl
import pytest

from app.commands.outermost import say_unexpected
from app.storage import Store
from tests.fresh_store import PASSPHRASE, QUICK
from tests.journeys.laptops import FieldLaptop
from tests.storage.conftest import assign_children, enrol_directly
from tests.sync.conftest import utc_now


@pytest.fixture
def laptop(tmp_path: Path) -> FieldLaptop:
    """A laptop with an enrolled store, whose server is gone."""
    store = Store.create(tmp_path / "laptop", PASSPHRASE, now=utc_now, cost=QUICK)
    enrol_directly(store)
    assign_children(store)
    store.close()
    return FieldLaptop(tmp_path / "laptop", "Laptop")


def test_check_says_that_all_is_well(laptop: FieldLaptop) -> None:
    """Exit code 0 and one plain sentence."""
    assert laptop.run("check").stdout == "All is well.\n"


def test_a_wrong_passphrase_is_bad_input_and_counted(laptop: FieldLaptop, tmp_path: Path) -> None:
    """Exit code 2, no traceback; the count goes on over processes."""
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("not the passphrase\n", encoding="utf-8")

    done = laptop.run("check", "--passphrase-file", str(wrong), status=2)

    assert "This is not the passphrase." in done.stderr
    assert "tries=1" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_empty_passphrase_file_is_explained(laptop: FieldLaptop, tmp_path: Path) -> None:
    """Exit code 2 instead of an index error."""
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")

    done = laptop.run("check", "--passphrase-file", str(tmp_path / "empty.txt"), status=2)

    assert "first line" in done.stderr


def test_sync_without_a_server_is_a_state(laptop: FieldLaptop) -> None:
    """Exit code 3, and the words say that nothing is lost."""
    assert "safe on this laptop" in laptop.run("sync", status=3).stdout


def test_half_an_invitation_leaves_no_store_behind(tmp_path: Path) -> None:
    """It is read before anything is made."""
    laptop = FieldLaptop(tmp_path / "new", "Laptop")

    done = laptop.run("enrol", "immerse1:half", "--label", "Laptop", status=2)

    assert "whole invitation" in done.stderr
    assert not (tmp_path / "new").exists()


def test_form_check_names_sheet_row_column_and_remedy(laptop: FieldLaptop, tmp_path: Path) -> None:
    """An unknown question in a relevance: where it stands and what to do; exit code 2."""
    book = openpyxl.Workbook()
    survey = book.active
    assert survey is not None
    survey.title = "survey"
    for row in (["type", "name", "label", "relevant"], ["text", "a", "A?", ""], ["text", "b", "B?", "${nobody} = 1"]):
        survey.append(row)
    settings = book.create_sheet("settings")
    settings.append(["form_id", "version"])
    settings.append(["broken", "1"])
    book.save(tmp_path / "broken.xlsx")

    done = laptop.run("form", "check", str(tmp_path / "broken.xlsx"), status=2)

    assert "sheet survey, row 3, column relevant" in done.stdout
    assert "nobody" in done.stdout


def test_an_unexpected_error_shows_kind_and_place_and_never_its_text(capsys: pytest.CaptureFixture[str]) -> None:
    """The text of a foreign error may hold an answer."""
    try:
        int("Sentinel answer")
    except ValueError as error:
        say_unexpected(type(error), error, error.__traceback__)

    said = capsys.readouterr().err
    assert "ValueError at test_cli.py:" in said
    assert "Sentinel" not in said
