"""A small form with every kind of question in English, Dutch and Arabic; made as a workbook, as an author would."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import openpyxl

LANGUAGES = ("English (en)", "Nederlands (nl)", "العربية (ar)")
_Words = tuple[str, str, str]
Option = tuple[str, str, _Words]
"""Name of the list, name of the choice, its labels."""


@dataclass(frozen=True)
class Row:
    kind: str
    name: str
    labels: _Words
    hints: _Words = ("", "", "")
    appearance: str = ""
    parameters: str = ""
    constraint: str = ""
    messages: _Words = ("", "", "")
    child: str = ""


_SURVEY = (
    Row(
        "select_one face5",
        "feel",
        ("How do you feel at school?", "Hoe voel jij je op school?", "كيف تشعر في المدرسة؟"),
        ("Choose one face.", "Kies één gezichtje.", "اختر وجهًا واحدًا."),
        appearance="likert",
        child="scale=f5",
    ),
    Row(
        "select_one agree5",
        "agree",
        ("I like being at this school.", "Ik ben graag op deze school.", "أحب هذه المدرسة."),
        appearance="likert",
        child="scale=a5",
    ),
    Row(
        "select_one ladder",
        "ladder",
        ("How good is your life?", "Hoe goed is je leven?", "كم حياتك جيدة؟"),
        appearance="likert",
        child="scale=l11",
    ),
    Row("range", "rung", ("Where do you stand?", "Waar sta je?", "أين تقف؟"), parameters="start=0 end=10 step=1"),
    Row(
        "select_one animal",
        "animal",
        ("Which animal do you like best?", "Welk dier vind je het leukst?", "أي حيوان تحب أكثر؟"),
    ),
    Row(
        "select_multiple animal",
        "animals",
        ("Which animals have you seen?", "Welke dieren heb je gezien?", "أي حيوانات رأيت؟"),
        ("More than one is fine.", "Meer dan één mag.", "يمكنك اختيار أكثر من واحد."),
    ),
    Row(
        "integer",
        "years",
        ("How old are you?", "Hoe oud ben je?", "كم عمرك؟"),
        constraint=". >= 6 and . <= 18",
        messages=("From 6 to 18.", "Van 6 tot en met 18.", "من 6 إلى 18."),
    ),
    Row("decimal", "height", ("How tall are you in metres?", "Hoe lang ben je in meter?", "كم طولك بالمتر؟")),
    Row("text", "story", ("What makes you laugh?", "Waar moet je om lachen?", "ما الذي يضحكك؟")),
    Row("date", "day", ("When is your birthday?", "Wanneer ben je jarig?", "متى عيد ميلادك؟")),
    Row("note", "rest", ("Half of it is done.", "De helft is klaar.", "انتهى النصف.")),
    Row("geopoint", "place", ("Where are we?", "Waar zijn we?", "أين نحن؟")),
    Row(
        "select_one yn",
        "born",
        ("Was the child born here?", "Is het kind hier geboren?", "هل ولد الطفل هنا؟"),
        child="scale=yn by=adult",
    ),
    Row("integer", "years_here", ("How many years here?", "Hoeveel jaar hier?", "كم سنة هنا؟"), child="by=adult"),
)
_CHOICES = (
    ("face5", "1", ("very sad", "heel verdrietig", "حزين جدًا")),
    ("face5", "2", ("a bit sad", "een beetje verdrietig", "حزين قليلًا")),
    ("face5", "3", ("okay", "gewoon", "عادي")),
    ("face5", "4", ("a bit happy", "een beetje blij", "سعيد قليلًا")),
    ("face5", "5", ("very happy", "heel blij", "سعيد جدًا")),
    ("agree5", "1", ("not at all true", "helemaal niet waar", "ليس صحيحًا أبدًا")),
    ("agree5", "2", ("not really true", "niet zo waar", "ليس صحيحًا تمامًا")),
    ("agree5", "3", ("partly true", "deels waar", "صحيح جزئيًا")),
    ("agree5", "4", ("mostly true", "best wel waar", "صحيح غالبًا")),
    ("agree5", "5", ("very true", "helemaal waar", "صحيح جدًا")),
    *(("ladder", str(n), (str(n), str(n), str(n))) for n in range(11)),
    ("animal", "cat", ("cat", "kat", "قطة")),
    ("animal", "dog", ("dog", "hond", "كلب")),
    ("animal", "horse", ("horse", "paard", "حصان")),
    ("animal", "tortoise", ("tortoise", "schildpad", "سلحفاة")),
    ("animal", "fish", ("fish", "vis", "سمكة")),
    ("animal", "rhinoceros", ("rhinoceros", "neushoorn", "وحيد القرن")),
    ("animal", "mouse", ("mouse", "muis", "فأر")),
    ("yn", "yes", ("yes", "ja", "نعم")),
    ("yn", "no", ("no", "nee", "لا")),
)


def write_kinds_workbook(path: Path) -> Path:
    """Write the workbook and return its path."""
    return write_workbook(path, _SURVEY, _CHOICES, form_id="kinds", title="Every kind")


def write_workbook(path: Path, rows: Sequence[Row], options: Sequence[Option], *, form_id: str, title: str) -> Path:
    """Write a workbook in the three languages."""
    book = openpyxl.Workbook()
    survey = book.active
    assert survey is not None
    survey.title = "survey"
    titles = ["type", "name"]
    for column in ("label", "hint", "constraint_message"):
        titles += [f"{column}::{language}" for language in LANGUAGES]
    survey.append([*titles, "appearance", "parameters", "constraint", "child"])
    for row in rows:
        words = (*row.labels, *row.hints, *row.messages)
        survey.append([row.kind, row.name, *words, row.appearance, row.parameters, row.constraint, row.child])
    choices = book.create_sheet("choices")
    choices.append(["list_name", "name", *(f"label::{language}" for language in LANGUAGES)])
    for list_name, name, labels in options:
        choices.append([list_name, name, *labels])
    settings = book.create_sheet("settings")
    settings.append(["form_id", "version", "form_title", "default_language"])
    settings.append([form_id, "1", title, "English (en)"])
    book.save(path)
    return path
