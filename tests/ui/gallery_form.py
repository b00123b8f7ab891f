"""A small form with the ways to answer that the study's questionnaires do not use, in the languages of the gallery."""

from pathlib import Path

import openpyxl

LANGUAGES = ("Nederlands (nl)", "العربية (ar)", "Українська (uk)", "中文 (zh)", "اردو (ur)")
_SURVEY = (
    (
        "text",
        "laugh",
        "",
        "Waar moet je om lachen?",
        "ما الذي يجعلك تضحك؟",
        "Що тебе смішить?",
        "什么会让你笑？",
        "آپ کو کس بات پر ہنسی آتی ہے؟",
    ),
    (
        "date",
        "birthday",
        "",
        "Wanneer ben je jarig?",
        "متى عيد ميلادك؟",
        "Коли твій день народження?",
        "你的生日是哪天？",
        "آپ کی سالگرہ کب ہے؟",
    ),
    (
        "time",
        "bed",
        "",
        "Hoe laat ga je naar bed?",
        "متى تذهب إلى النوم؟",
        "О котрій годині ти лягаєш спати?",
        "你几点睡觉？",
        "آپ کب سوتے ہیں؟",
    ),
    (
        "decimal",
        "height",
        "",
        "Hoe lang ben je in meter?",
        "كم طولك بالمتر؟",
        "Який у тебе зріст у метрах?",
        "你身高多少米？",
        "آپ کا قد کتنے میٹر ہے؟",
    ),
    (
        "rank animal",
        "best",
        "",
        "Welk dier vind je het leukst?",
        "أي حيوان تحب أكثر؟",
        "Яка тварина подобається тобі найбільше?",
        "你最喜欢哪种动物？",
        "آپ کو کون سا جانور سب سے زیادہ پسند ہے؟",
    ),
    (
        "select_multiple animal",
        "seen",
        "",
        "Welke dieren heb je gezien?",
        "أي حيوانات رأيت؟",
        "Яких тварин ти бачиш щодня?",
        "你见过哪些动物？",
        "آپ نے کون سے جانور دیکھے ہیں؟",
    ),
    (
        "integer",
        "brothers",
        "counter",
        "Hoeveel broers en zussen heb je?",
        "كم عدد إخوتك وأخواتك؟",
        "Скільки в тебе братів і сестер?",
        "你有几个兄弟姐妹？",
        "آپ کے کتنے بہن بھائی ہیں؟",
    ),
    (
        "note",
        "rest",
        "",
        "De helft is klaar.",
        "انتهى النصف.",
        "Половину вже пройдено.",
        "已经完成一半了。",
        "آدھا ہو گیا۔",
    ),
)
_CHOICES = (
    ("cat", "kat", "قطة", "кіт", "猫", "بلی"),
    ("dog", "hond", "كلب", "собака", "狗", "کتا"),
    ("horse", "paard", "حصان", "кінь", "马", "گھوڑا"),
    ("tortoise", "schildpad", "سلحفاة", "черепаха", "乌龟", "کچھوا"),
)
FARM = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 170">
<rect width="400" height="170" fill="#eef4fb"/>
<path id="cat" d="M30 150 V70 L45 50 L60 70 H80 L95 50 L110 70 V150 Z" fill="#f3d9a4" stroke="#6b4a12"/>
<path id="dog" d="M130 150 V60 L120 40 H200 L190 60 V150 Z" fill="#d9c1a5" stroke="#4f3417" stroke-width="3"/>
<path id="horse" d="M220 150 V90 L250 20 L275 40 L270 90 H330 V150 Z" fill="#c9a98f" stroke="#46301f" stroke-width="3"/>
<ellipse id="tortoise" cx="362" cy="132" rx="28" ry="18" fill="#bfd8a8" stroke="#3b5a22" stroke-width="3"/>
</svg>"""
"""A picture with a part for each animal."""


def write_gallery_workbook(path: Path) -> Path:
    """Write the workbook and return its path."""
    book = openpyxl.Workbook()
    survey = book.active
    assert survey is not None
    survey.title = "survey"
    labels = [f"label::{language}" for language in LANGUAGES]
    survey.append(["type", "name", "appearance", *labels])
    for row in _SURVEY:
        survey.append(list(row))
    choices = book.create_sheet("choices")
    choices.append(["list_name", "name", *labels])
    for choice in _CHOICES:
        choices.append(["animal", *choice])
    settings = book.create_sheet("settings")
    settings.append(["form_id", "version", "form_title", "default_language"])
    settings.append(["gallery", "1", "Gallery", LANGUAGES[0]])
    book.save(path)
    return path
