"""The way in for translators: a sheet per language, from the program and back, and as a new language in a folder."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import AppError
from app.ui.lang.checks import check_all, check_entry
from app.ui.lang.library import LANG_FOLDER, Library
from app.ui.lang.plurals import plural_rule
from app.ui.lang.sheet import Entry, Key, Status, read_sheet, write_sheet
from app.ui.texts import Texts
from devtools import linguist
from tests.ui.test_languages_plurals import STUDY

HEAD = "context,English,note,plural form,translation,status,reviewer\n"
NEXT = Key("Child", "Next")
WAITING = Key("counted", "%n interview(s) wait(s) to be sent.")

_cell = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=40).filter(str.strip)
_code = st.sampled_from(STUDY)


@st.composite
def _language(draw: st.DrawFn) -> tuple[str, tuple[Entry, ...]]:
    code = draw(_code)
    keys = draw(st.lists(st.tuples(st.sampled_from(["Child", "App"]), _cell), unique=True, max_size=8))
    entries = []
    for context, source in keys:
        is_counted = draw(st.booleans())
        count = len(plural_rule(code).forms) if is_counted else 1
        forms = tuple(draw(_cell) for _ in range(count))
        status = draw(st.sampled_from([Status.MACHINE_DRAFT, Status.WRITTEN, Status.REVIEWED]))
        entries.append(
            Entry(Key(context.strip(), source), forms, is_counted, status, "Ana, B." if draw(st.booleans()) else "")
        )
    return code, tuple(entries)


@given(_language(), st.sampled_from([",", ";", "\t"]), st.booleans())
def test_a_sheet_comes_back_as_it_went(language: tuple[str, tuple[Entry, ...]], separator: str, is_wide: bool) -> None:
    """Whatever is written, in each separator and encoding that spreadsheet programs save, is read back the same."""
    code, entries = language
    content = write_sheet(entries, code)
    if separator != "," and not any("," in part or ";" in part or "\t" in part for part in _all_cells(entries)):
        content = content.decode("utf-8-sig").replace(",", separator).encode("utf-8-sig")
    if is_wide:
        content = content.decode("utf-8-sig").encode("utf-16")

    assert read_sheet(content, code) == entries


def _all_cells(entries: tuple[Entry, ...]) -> list[str]:
    return [cell for e in entries for cell in (e.key.source, e.reviewer, *e.forms, *plural_rule("ar").forms)]


@pytest.mark.parametrize(
    ("content", "row"),
    [
        (b"a,b\n1,2\n", 1),
        ((HEAD + "Child,Next,,,Verder,checked,\n").encode(), 2),
        ((HEAD + "Child,Next,,,Verder,,\nChild,Next,,,Door,,\n").encode(), 3),
        ((HEAD + "counted,%n x,,7: other,x,,\n").encode(), 2),
        (b"", 1),
    ],
)
def test_a_sheet_that_cannot_be_understood_names_its_row(content: bytes, row: int) -> None:
    """The translator learns where to look."""
    with pytest.raises(AppError) as caught:
        read_sheet(content, "nl")

    assert caught.value.code == "words.unreadable"
    assert caught.value.facts["row"] == row


def test_a_sheet_in_an_old_encoding_says_how_to_save_it() -> None:
    """A sheet of Latin-1 would put wrong letters before a child."""
    with pytest.raises(AppError, match="CSV UTF-8"):
        read_sheet((HEAD + "Child,Next,,,Después,,\n").encode("latin-1"), "es")


def test_linguist_file_and_sheet_say_the_same(tmp_path: Path) -> None:
    """Every shipped language: Linguist file -> sheet -> entries gives what the Linguist file holds."""
    for code in linguist.languages():
        entries = linguist.read_entries(LANG_FOLDER / f"{code}.ts")

        assert read_sheet(write_sheet(entries, code), code) == entries


@pytest.mark.parametrize(
    ("source", "form", "code", "what"),
    [
        ("Child {code}", "Kind", "nl", "placeholders none instead of {code}"),
        ("Child {code}", "Kind {Code}", "nl", "placeholders {Code} instead of {code}"),
        ("Stop", "\u202eStop", "ar", "forces the direction"),
        ("Stop", "\u2067قف", "ar", "opened and not closed"),
        ("Stop", "كافي\u0643", "fa", "letters of another language"),
        ("Stop", "\ufedf", "ar", "drawn form"),
        ("Stop", "Стоp", "ru", "mixes letters of CYRILLIC and LATIN"),
        ("Stop", "Dit is een heel erg lange zin voor zo een kleine knop", "nl", "too long"),
        ("Stop", " Stop", "nl", "blanks at an end"),
        ("One.\nTwo.", "Een. Twee.", "nl", "line breaks"),
        ("Café", "Cafe\u0301", "fr", "not NFC"),
    ],
)
def test_what_a_machine_can_find_is_found(source: str, form: str, code: str, what: str) -> None:
    """Each kind of slip that a translation has had."""
    entry = Entry(Key("App", source), (form,), False, Status.WRITTEN)

    assert any(what in finding.what for finding in check_entry(entry, code))


def test_one_number_needs_no_digits() -> None:
    """“One interview” may leave the number out where the form is for exactly one number, and nowhere else."""
    forms = ("لا مقابلات", "مقابلة واحدة", "مقابلتان", "%n مقابلات", "%n مقابلة", "%n مقابلة")
    entry = Entry(WAITING, forms, True, Status.WRITTEN)
    russian = Entry(WAITING, ("одно интервью", "%n интервью", "%n интервью"), True, Status.WRITTEN)

    assert check_entry(entry, "ar") == []
    assert [finding.is_fatal for finding in check_entry(russian, "ru")] == [True]  # 21, 31 ... use that form, too


def test_a_glyph_that_no_font_has_is_named() -> None:
    """The translator learns which character children would see as an empty box."""
    entry = Entry(NEXT, ("ቀጥል",), False, Status.WRITTEN)

    found = check_all([entry], "am", has_glyph=lambda letter: letter != "ጥ")

    assert [finding.what for finding in found] == ["no font has ጥ (U+1325)"]


# -- a language in the data folder -----------------------------------------------------------------------------------


def test_a_new_language_needs_a_sheet_and_no_programmer(tmp_path: Path) -> None:
    """A sheet laid into the folder is a language of the program: its words, its plural forms, its direction."""
    rows = HEAD + (
        "Child;Next;;;Dalej;written;\n"
        "counted;%n interview(s) wait(s) to be sent.;;1: 1;Czeka %n wywiad.;;\n"
        "counted;%n interview(s) wait(s) to be sent.;;2: 2-4;Czekają %n wywiady.;;\n"
        "counted;%n interview(s) wait(s) to be sent.;;3: other;Czeka %n wywiadów.;;\n"
    )
    (tmp_path / "pl.csv").write_text(rows.replace(",", ";"), encoding="utf-8-sig")

    library = Library(tmp_path)
    polish = Texts("pl", library=library)

    assert "pl" in library.languages
    assert (polish.has_words, polish.is_rtl, polish.refused) == (True, False, ())
    assert polish.translate("Child", "Next") == "Dalej"
    assert polish.translate("Child", "Stop") == "Stop"  # not in the sheet: English
    said = [polish.counted.tr("%n interview(s) wait(s) to be sent.", "", number) for number in (1, 2, 5, 22)]
    assert said == ["Czeka 1 wywiad.", "Czekają 2 wywiady.", "Czeka 5 wywiadów.", "Czekają 22 wywiady."]


def test_a_sheet_mends_a_shipped_language(tmp_path: Path) -> None:
    """A school's better word counts, the others stay."""
    (tmp_path / "nl.csv").write_text(HEAD + "Child,Next,,,Doorgaan,reviewed,J. Jansen\n", encoding="utf-8-sig")

    dutch = Texts("nl", library=Library(tmp_path))

    assert dutch.translate("Child", "Next") == "Doorgaan"
    assert dutch.translate("Child", "Stop") == Texts("nl").translate("Child", "Stop")


def test_a_sheet_cannot_break_the_program(tmp_path: Path) -> None:
    """A sentence without its placeholder, an unreadable sheet and a strange file name fall away, each with a reason."""
    (tmp_path / "de.csv").write_text(HEAD + "App,Child {code},,,Kind,,\nChild,Next,,,Los,,\n", encoding="utf-8-sig")
    (tmp_path / "fr.csv").write_text("rubbish", encoding="utf-8")
    (tmp_path / "My words.csv").write_text(HEAD, encoding="utf-8")
    library = Library(tmp_path)

    german, french = Texts("de", library=library), Texts("fr", library=library)

    assert "{code}" in german.translate("App", "Child {code}")
    assert german.translate("Child", "Next") == "Los"
    assert french.translate("Child", "Next") == Texts("fr").translate("Child", "Next")
    assert [refused.file for refused in library.refused] == ["My words.csv", "de.csv", "fr.csv"]
    assert [refused.file for refused in german.refused] == ["de.csv"]


def test_a_draft_is_known_as_one(tmp_path: Path) -> None:
    """One sentence that a machine wrote makes the language a draft; reviewed ones do not."""
    (tmp_path / "am.csv").write_text(
        HEAD + "Child,Next,,,ቀጥል,reviewed,A.\nChild,Stop,,,አቁም,machine draft,\n", encoding="utf-8-sig"
    )
    (tmp_path / "ti.csv").write_text(HEAD + "Child,Next,,,ቀጽል,reviewed,A.\n", encoding="utf-8-sig")
    library = Library(tmp_path)

    assert Texts("am", library=library).review.is_draft
    assert not Texts("ti", library=library).review.is_draft
