"""The words of the program and of the questionnaires in the study's 15 languages: whole, checked, drawn, dated."""

import subprocess
import sys
from datetime import datetime
from functools import cache
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # ships no types
from openpyxl import load_workbook
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication

from app.forms import Language, parse_form
from app.forms.xlsform import convert_workbook
from app.ui.application import translate_dialogs
from app.ui.assets import asset_path
from app.ui.child_messages import own_name
from app.ui.fonts import FONT_FILES, families_for, in_language, use_names_of_languages
from app.ui.lang.checks import check_all
from app.ui.lang.library import LANG_FOLDER, STATUS_FILE
from app.ui.lang.sheet import Entry, Key, Status
from app.ui.language_note import language_note
from app.ui.texts import Texts, available_languages
from app.ui.theme import THEMES, Band
from devtools import linguist
from devtools.form_words import NAMES
from tests.conftest import REPO
from tests.ui.test_languages_plurals import STUDY

TRANSLATED = tuple(code for code in STUDY if code != "en")
FORMS = ("wellbeing_younger", "wellbeing_older", "parent")
"""Those for children and the one that families answer at home; schools answer theirs in fewer languages."""


@cache
def _entries(code: str) -> tuple[Entry, ...]:
    return linguist.read_entries(LANG_FOLDER / f"{code}.ts")


@cache
def _form_words(code: str) -> tuple[Entry, ...]:
    """Texts of the questionnaires beside their English, form by form: a parent is addressed otherwise than a child."""
    language, found = f"{NAMES[code]} ({code})", {}
    for form in FORMS:
        book = load_workbook(REPO / "questionnaires" / form / "form.xlsx", read_only=True)
        for title in ("survey", "choices"):
            header, *rows = book[title].iter_rows(values_only=True)
            for what in ("label", "hint", "constraint_message"):
                names = (f"{what}::English (en)", f"{what}::{language}")
                places = [header.index(name) for name in names if name in header]
                for row in rows:
                    if len(places) == 2 and row[places[0]] is not None:
                        source, words = (str(row[place] or "") for place in places)
                        found[form, source] = Entry(Key(what, source), (words,), False, Status.WRITTEN)
    return tuple(found.values())


def test_the_program_speaks_the_languages_of_the_study() -> None:
    """Fifteen, and each has compiled words."""
    assert set(STUDY) <= set(available_languages())


def test_every_sentence_has_a_context_that_the_program_asks_for() -> None:
    """`texts.counted.tr(...)` would be collected under another name: call `counted.tr(...)` on a local `counted`."""
    assert {entry.key.context for entry in _entries("nl")} <= {"App", "Child", "Adult", "counted"}


@pytest.mark.parametrize("code", STUDY)
def test_no_sentence_is_missing(code: str) -> None:
    """Every sentence of the code exists in every language; in English only the plural forms are written down."""
    missing = [entry.key.source for entry in _entries(code) if entry.status is Status.MISSING]

    assert missing == []
    if code != "en":
        assert {entry.key for entry in _entries(code)} == {entry.key for entry in _entries("nl")}


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_machine_finds_nothing_to_mend(code: str) -> None:
    """Placeholders, plural forms, direction marks, letters of the right alphabet, blanks and lengths."""
    assert check_all(_entries(code), code) == []
    assert check_all(_form_words(code), code) == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_item_of_the_questionnaires_is_there(code: str) -> None:
    """Over two hundred texts, none blank; the questions are not copies of the English ones."""
    words = _form_words(code)
    questions = [entry for entry in words if entry.key.source.endswith("?")]

    assert len(words) >= 200
    assert all(entry.forms[0].strip() for entry in words)
    assert [entry.key.source for entry in questions if entry.forms[0] == entry.key.source] == []


@pytest.mark.parametrize("code", STUDY)
def test_ui_51_every_character_is_in_a_bundled_font(code: str) -> None:
    """Read from the tables of the font files: each character of program and questionnaires, in every band's fonts."""
    letters = {letter for entry in (*_entries(code), *_form_words(code)) for form in entry.forms for letter in form}
    letters.update(own_name(Language("", code)), NAMES[code])

    for band in Band:
        drawn = set().union(*(_characters(family) for family in families_for(THEMES[band].families, code)))
        assert sorted(letter for letter in letters if not letter.isspace() and ord(letter) not in drawn) == []


@cache
def _characters(family: str) -> frozenset[int]:
    """Characters that both weights of a font have."""
    weights = [TTFont(asset_path(f"fonts/{name}"), lazy=True).getBestCmap() for name in FONT_FILES[family]]
    return frozenset(weights[0].keys() & weights[1].keys())


@pytest.mark.parametrize(
    ("code", "family"),
    [
        ("nl", "Andika"),
        ("uk", "Andika"),
        ("el", "Noto Sans"),
        ("ar", "Noto Sans Arabic"),
        ("fa", "Noto Sans Arabic"),
        ("ur", "Immerse Nastaliq"),
        ("zh", "Immerse Sans SC"),
        ("zh-Hant", "Immerse Sans SC"),
    ],
)
def test_a_page_is_set_in_the_font_of_its_script(fonts: tuple[str, ...], code: str, family: str) -> None:
    """The first font of the list, which sets the height of lines, is the script's own, and Qt has it."""
    theme = in_language(THEMES[Band.K], code)

    assert theme.families[0] == family
    assert QFontInfo(QFont(family)).family() == family


def test_nastaliq_letters_do_not_pile_up(fonts: tuple[str, ...]) -> None:
    """Two joined letters are as wide as their joints say; the font as Debian ships it is half as wide in Qt."""
    in_language(THEMES[Band.K], "ur")
    font = QFont("Immerse Nastaliq")
    font.setPixelSize(100)

    assert QFontMetrics(font).horizontalAdvance("مل") > 90


def test_large_fonts_wait_until_they_are_needed(fonts: tuple[str, ...]) -> None:
    """Before the first page only the three small families are read."""
    assert set(fonts) == {"Andika", "Noto Sans", "Noto Sans Arabic"}

    use_names_of_languages(["nl", "zh"])

    assert QFontInfo(QFont("Immerse Sans SC")).family() == "Immerse Sans SC"


# -- state of review -------------------------------------------------------------------------------------------------


def test_the_state_of_review_is_up_to_date() -> None:
    """What the program says of a language is what its Linguist file holds."""
    assert STATUS_FILE.read_text(encoding="utf-8") == linguist.status_table()


@pytest.mark.parametrize("code", STUDY)
def test_the_compiled_words_are_those_of_the_linguist_file(code: str, tmp_path: Path) -> None:
    """The committed .qm is what lrelease makes of the committed .ts."""
    made = tmp_path / f"{code}.qm"
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([tool, LANG_FOLDER / f"{code}.ts", "-qm", made], check=True, capture_output=True)

    assert made.read_bytes() == (LANG_FOLDER / f"{code}.qm").read_bytes()


@pytest.mark.parametrize("form", FORMS)
def test_a_questionnaire_says_how_far_each_language_is(form: str) -> None:
    """The published form carries the state of each translation to the laptop."""
    definition = parse_form(convert_workbook(REPO / "questionnaires" / form / "form.xlsx").xform_xml)

    states = {language.code: language.status for language in definition.languages}
    assert list(states) == ["en", "nl", *(code for code in NAMES if code not in ("en", "nl"))]
    assert (states["en"], states["nl"]) == ("written", "written")
    assert all(states[code] in {"machine draft", "written", "reviewed"} for code in STUDY)


def test_the_researcher_sees_a_draft_as_a_draft() -> None:
    """Questions, buttons, both, or no words at all: one sentence each; nothing where everything is written."""
    texts = Texts("en")

    both = language_note(texts, Language("العربية (ar)", "ar", "machine draft"))
    only_buttons = language_note(texts, Language("العربية (ar)", "ar", "reviewed"))
    only_questions = language_note(texts, Language("Nederlands (nl)", "nl", "machine draft"))

    assert both.startswith("Machine draft")
    assert "questions and the buttons" in both
    assert "on the buttons are a machine draft" in only_buttons
    assert only_questions.startswith("Machine draft")
    assert "buttons" not in only_questions
    assert "not yet translated" in language_note(texts, Language("አማርኛ (am)", "am", "written"))
    assert language_note(texts, Language("English (en)", "en", "written")) == ""
    assert language_note(texts, Language("default", "und")) == ""


# -- dates and Qt's own dialogs --------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", STUDY)
def test_dates_have_the_digits_of_the_answers(code: str) -> None:
    """A month in words of the language, digits 0-9 as on the number keys, whatever the locale would print."""
    shown = Texts(code).moment(datetime(2026, 11, 24, 9, 5).astimezone())

    digits = "".join(letter for letter in shown if letter.isdigit())
    assert digits.isascii()
    assert digits.startswith("24")
    assert digits.endswith("20260905")
    assert QLocale(code).monthName(11, QLocale.FormatType.ShortFormat).rstrip(".") in shown or code == "zh"


@pytest.mark.parametrize("code", ["ar", "de", "es", "fa", "fr", "it", "nl", "ru", "uk", "zh"])
def test_qts_own_dialogs_speak_the_language_where_qt_does(qapp: QApplication, code: str) -> None:
    """Ten of the study's languages; Qt has no words in Greek, Romanian, Somali and Urdu."""
    assert translate_dialogs(qapp, code)
