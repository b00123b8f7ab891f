"""The workbooks of questionnaires/: that they convert, speak all their languages and keep the rules of their README."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from lxml import etree
from openpyxl import load_workbook
from pyxform.xls2xform import convert  # type: ignore[import-untyped]  # ships no type information

FOLDER = Path(__file__).resolve().parents[2] / "questionnaires"
FORMS = sorted(path.parent.name for path in FOLDER.glob("*/form.xlsx"))
SOURCES = ("English (en)", "Nederlands (nl)")
"""Every form is written in these; those for children and parents are translated into the study's other languages."""
STUDY = (
    *SOURCES,
    "Français (fr)",
    "Deutsch (de)",
    "Ελληνικά (el)",
    "Italiano (it)",
    "Español (es)",
    "العربية (ar)",
    "فارسی (fa)",
    "Română (ro)",
    "中文 (zh)",
    "اردو (ur)",
    "Soomaali (so)",
    "Русский (ru)",
    "Українська (uk)",
)
STATUSES = {"written", "machine draft", "reviewed"}
# Checklist of the interview, row 20: 12 words up to 9 years, 18 from 10 on (a form for 10-18 serves its youngest),
# 25 for adults.
MOST_WORDS = {
    "wellbeing_younger": 12,
    "wellbeing_older": 18,
    "gratitude": 18,
    "parent": 25,
    "teacher": 25,
    "principal": 25,
}
SCALES = {"f3", "f5", "a5", "a7", "a9", "q5", "skill5", "l11", "yn"}
NAMESPACES = {"x": "http://www.w3.org/2002/xforms", "h": "http://www.w3.org/1999/xhtml"}
NO_ANSWER_CHOICES = {"dont_know", "rather_not_say", "skip", "refused", "not_asked", "not_reached", "stopped"}

Row = dict[str, str]


@dataclass(frozen=True)
class Workbook:
    """A workbook's rows as an author sees them: column name -> text; an empty cell is absent."""

    form: str
    survey: tuple[Row, ...]
    choices: tuple[Row, ...]
    settings: Row
    languages: tuple[Row, ...]

    def questions(self) -> Iterator[Row]:
        """Rows of the survey that ask something."""
        return (row for row in self.survey if not row["type"].startswith(("begin", "end")))

    def options(self, question: Row) -> list[Row]:
        """Choices of a select, in order; empty for other questions."""
        words = question["type"].split()
        return [row for row in self.choices if len(words) > 1 and row["list_name"] == words[1]]


@cache
def workbook(form: str) -> Workbook:
    """Read one workbook with the library that its authors' programs agree with."""
    book = load_workbook(FOLDER / form / "form.xlsx", read_only=True)

    def rows(sheet: str) -> tuple[Row, ...]:
        cells = list(book[sheet].iter_rows(values_only=True))
        names = [str(cell) for cell in cells[0]]
        filled = ({n: str(c) for n, c in zip(names, row, strict=True) if c is not None} for row in cells[1:])
        return tuple(row for row in filled if row)

    languages = rows("languages") if "languages" in book.sheetnames else ()
    return Workbook(form, rows("survey"), rows("choices"), rows("settings")[0], languages)


def languages_of(form: str) -> tuple[str, ...]:
    """The languages that a form must have, in the order of its columns."""
    return STUDY if form in ("wellbeing_older", "wellbeing_younger", "parent") else SOURCES


every_form = pytest.mark.parametrize("form", FORMS)


def test_the_three_forms_are_there() -> None:
    """The parametrised tests below run over what is found: nothing found would pass unseen."""
    assert {"gratitude", "wellbeing_older", "wellbeing_younger"} <= set(FORMS)


@every_form
def test_workbook_converts_without_a_warning(form: str) -> None:
    """Any ODK tool that uses pyxform opens the form, and has nothing to remark."""
    result = convert(xlsform=str(FOLDER / form / "form.xlsx"), validate=False)

    assert result.warnings == []
    root = etree.fromstring(result.xform.encode())
    data = root.find(".//x:instance/*", NAMESPACES)
    assert data is not None
    assert data.get("id") == form
    assert re.fullmatch(r"20\d{8}", data.get("version") or "")


@every_form
def test_xform_has_every_text_in_every_language(form: str) -> None:
    """No text of the converted form exists in one language only, and none is blank."""
    root = etree.fromstring(convert(xlsform=str(FOLDER / form / "form.xlsx"), validate=False).xform.encode())

    found = {}
    for translation in root.findall(".//x:translation", NAMESPACES):
        texts = translation.findall("x:text", NAMESPACES)
        values = {t.get("id"): [v.text for v in t.findall("x:value", NAMESPACES)] for t in texts}
        assert all(texts and all(v and v.strip() for v in texts) for texts in values.values())
        found[translation.get("lang")] = {key: len(texts) for key, texts in values.items()}
    assert tuple(found) == languages_of(form)
    assert all(texts == found[SOURCES[0]] for texts in found.values())


@every_form
def test_form_says_what_it_is(form: str) -> None:
    """Nobody can take an own-worded form for a validated or official one."""
    settings = workbook(form).settings

    assert "own-worded, not validated" in settings["form_title"]
    assert settings["form_id"] == form
    assert settings["default_language"] == SOURCES[0]


@every_form
def test_every_row_has_words_in_every_language(form: str) -> None:
    """Group, question and choice carry a label, and a hint or message exists in all languages or in none."""
    book = workbook(form)

    for row in (*(r for r in book.survey if not r["type"].startswith("end")), *book.choices):
        assert all(row.get(f"label::{language}", "").strip() for language in languages_of(form)), row
        hints = [f"hint::{language}" in row for language in languages_of(form)]
        assert all(hints) or not any(hints), row
        messages = [f"constraint_message::{language}" in row for language in languages_of(form)]
        assert all(messages) if "constraint" in row else not any(messages), row


@every_form
def test_languages_are_not_copies_of_each_other(form: str) -> None:
    """An untranslated question would show the same words twice."""
    rows = list(workbook(form).questions())
    others = [language for language in languages_of(form) if language != SOURCES[0]]
    same = [(r["name"], lang) for lang in others for r in rows if r[f"label::{lang}"] == r[f"label::{SOURCES[0]}"]]

    assert same == []


@pytest.mark.parametrize("form", ["wellbeing_older", "wellbeing_younger"])
def test_the_state_of_every_translation_is_noted(form: str) -> None:
    """The sheet `languages` names each language of the form, in order, with how far people have checked it."""
    rows = workbook(form).languages

    assert tuple(row["language"] for row in rows) == languages_of(form)
    assert {row["status"] for row in rows} <= STATUSES
    assert all(row.get("reviewer") for row in rows if row["status"] == "reviewed")


@every_form
def test_ui_20_questions_are_short(form: str) -> None:
    """A child of the youngest band of the form can hold the sentence in mind."""
    too_long = [
        (row["name"], language, len(row[f"label::{language}"].split()))
        for row in workbook(form).questions()
        for language in languages_of(form)
        if len(row[f"label::{language}"].split()) > MOST_WORDS[form]
    ]

    assert too_long == []


@every_form
def test_names_are_unique_and_stable_looking(form: str) -> None:
    """A name identifies a question by itself: cases, exports and the catalogue use it without its group."""
    names = [row["name"] for row in workbook(form).survey if "name" in row]

    assert len(names) == len(set(names))
    assert all(re.fullmatch(r"[a-z][a-z0-9_]{1,30}", name) for name in names)


@every_form
def test_nothing_is_forced_and_no_choice_stands_in_for_no_answer(form: str) -> None:
    """Every question can be skipped with the app's own two buttons, so a form neither requires nor repeats them."""
    book = workbook(form)

    assert not any("required" in row for row in book.survey)
    assert not {row["name"] for row in book.choices} & NO_ANSWER_CHOICES


@every_form
def test_selects_have_choices_and_lists_are_used(form: str) -> None:
    """No question without options, no option twice in a list, no list that nobody asks."""
    book = workbook(form)
    selects = [row for row in book.questions() if row["type"].startswith("select")]

    assert all(len(book.options(row)) >= 2 for row in selects)
    pairs = [(row["list_name"], row["name"]) for row in book.choices]
    assert len(pairs) == len(set(pairs))
    assert {row["type"].split()[1] for row in selects} == {row["list_name"] for row in book.choices}


@every_form
def test_ui_03_scale_points_are_words(form: str) -> None:
    """A number alone says nothing to a child; only the inner rungs of a ladder 0-10 are plain numbers."""
    book = workbook(form)

    for row in book.questions():
        if "child::scale" not in row:
            continue
        assert row["child::scale"] in SCALES
        options = book.options(row)
        if row["child::scale"] == "l11":
            assert [option["name"] for option in options] == [str(rung) for rung in range(11)]
            options = [options[0], options[-1]]
        for option in options:
            assert all(re.search(r"[^\W\d]", option[f"label::{language}"]) for language in languages_of(form))


@pytest.mark.parametrize(("age", "most"), [(6, 2), (7, 2), (8, 3), (9, 3)])
def test_ui_02_few_options_for_young_children(age: int, most: int) -> None:
    """Up to seven years two points, at eight and nine three, whatever scale the child's question has."""
    book = workbook("wellbeing_younger")

    asked = [row for row in book.questions() if row.get("child::scale") in {"f3", "f5"}]
    assert len(asked) >= 20
    for row in asked:
        assert row["choice_filter"] == "from_age <= 6 or from_age <= ${age}"
        offered = [option for option in book.options(row) if int(option["from_age"]) <= age]
        assert len(offered) == most
        assert offered[0] is book.options(row)[0]
        assert offered[-1] is book.options(row)[-1]


@pytest.mark.parametrize("form", ["wellbeing_older", "wellbeing_younger"])
def test_hurt_and_worries_are_marked_and_not_asked_last(form: str) -> None:
    """Assent is asked again before these, and a child goes home after something lighter."""
    book = workbook(form)

    sensitive = [row["name"] for row in book.questions() if row.get("child::sensitive") == "yes"]
    assert sensitive
    assert set(sensitive) == {row["name"] for row in book.questions() if row["name"].startswith(("na1_", "mh1_"))}
    assert list(book.questions())[-1]["name"] not in sensitive


@pytest.mark.parametrize("form", ["wellbeing_older", "wellbeing_younger"])
def test_ui_21_every_picture_scale_is_tried_out_first(form: str) -> None:
    """The first question of a scale that needs explaining is a practice one, and none comes later."""
    explained = {"f3", "f5", "a5", "l11"}

    first: dict[str, Row] = {}
    for row in workbook(form).questions():
        first.setdefault(row.get("child::scale", ""), row)
    practised = {scale for scale, row in first.items() if row.get("child::practice") == "yes"}
    assert practised == explained & set(first)


def test_young_children_are_not_asked_where_they_were_born() -> None:
    """For 6-9-year-olds the questions on birth, parents and home languages are the adult's, in the last group."""
    rows = list(workbook("wellbeing_younger").questions())

    by_adult = [row["name"] for row in rows if row.get("child::by") == "adult"]
    assert by_adult == ["born_here", "birth_country", "mother_born_here", "father_born_here", "languages_home"]
    assert by_adult == [row["name"] for row in rows[-len(by_adult) :]]
    book = workbook("wellbeing_younger")
    assert all("unknown" in {o["name"] for o in book.options(r)} for r in rows if r["name"] in by_adult)


@every_form
def test_pictures_exist_and_are_used(form: str) -> None:
    """Every picture named in the form lies in media/ and can be read; nothing but clips lies there besides."""
    named = {text for row in workbook(form).choices for column, text in row.items() if column.startswith("media::")}

    media = FOLDER / form / "media"
    found = {path.name for path in media.iterdir() if path.suffix != ".zip"} if media.is_dir() else set()
    assert found == named
    for name in found:
        assert etree.parse(media / name).getroot().tag == "{http://www.w3.org/2000/svg}svg"


def test_gratitude_holds_the_25_items_of_its_data_set(shared: Path) -> None:
    """The form asks what the columns of the real answers hold, on the scales that their description states."""
    header = (shared / "data" / "youthgratitude.csv").read_text(encoding="utf-8").splitlines()[0].replace('"', "")
    items = [name for name in header.split(",") if name not in {"id", "age", "agegroup"}]
    points = {"gac": 5, "gq6": 7, "losd": 9, "sa": 9, "ao": 9}

    book = workbook("gratitude")
    asked = {row["name"]: row for row in book.questions()}
    assert sorted(asked) == sorted([*items, "age"])
    for item in items:
        assert asked[item]["type"].startswith("select_one ")
        wanted = [str(point) for point in range(1, points[item.split("_")[0]] + 1)]
        assert [option["name"] for option in book.options(asked[item])] == wanted
