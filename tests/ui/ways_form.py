"""A form with the ways of answering that the study's own questionnaires do not use; made as a workbook."""

from pathlib import Path

from tests.ui.kinds_form import Row, write_workbook

_ROWS = (
    Row("rank fruit", "order", ("Put the fruits in order.", "Zet het fruit op volgorde.", "رتب الفواكه.")),
    Row("time", "wake", ("When do you get up?", "Hoe laat sta je op?", "متى تستيقظ؟")),
    Row("dateTime", "moment", ("When was it?", "Wanneer was het?", "متى كان ذلك؟")),
    Row("date", "month", ("In which month?", "In welke maand?", "في أي شهر؟"), appearance="month-year"),
    Row("acknowledge", "seen", ("This page is yours.", "Deze bladzijde is van jou.", "هذه الصفحة لك.")),
    Row("barcode", "code", ("Which code is on the card?", "Welke code staat op de kaart?", "ما الرمز على البطاقة؟")),
    Row("geotrace", "walkway", ("Which way do you walk?", "Hoe loop je?", "أي طريق تمشي؟")),
    Row("geoshape", "yard", ("Where is the yard?", "Waar is het plein?", "أين الساحة؟")),
    Row("range", "hours", ("How many hours?", "Hoeveel uur?", "كم ساعة؟"), parameters="start=0 end=12 step=0.5"),
    Row("range", "far", ("How far is it?", "Hoe ver is het?", "كم يبعد؟"), parameters="start=0 end=100 step=5"),
    Row(
        "range",
        "stars",
        ("How good was it?", "Hoe goed was het?", "كم كان جيدًا؟"),
        appearance="rating",
        parameters="start=1 end=5 step=1",
    ),
    Row(
        "range",
        "pick",
        ("Pick a number.", "Kies een getal.", "اختر رقمًا."),
        appearance="picker",
        parameters="start=1 end=9 step=1",
    ),
    Row("integer", "pets", ("How many pets?", "Hoeveel huisdieren?", "كم حيوانًا أليفًا؟"), appearance="counter"),
    Row("text", "phone", ("Which number?", "Welk nummer?", "أي رقم؟"), appearance="numbers"),
    Row(
        "text",
        "secret",
        ("A word that only you know?", "Een woord dat alleen jij kent?", "كلمة تعرفها أنت فقط؟"),
        appearance="masked",
    ),
    Row(
        "select_one land",
        "land",
        ("Where were you born?", "Waar ben je geboren?", "أين ولدت؟"),
        appearance="minimal autocomplete",
    ),
    Row("select_one fruit", "quickly", ("Which one now?", "Welke nu?", "أيها الآن؟"), appearance="quick"),
    Row(
        "select_one fruit",
        "packed",
        ("And which of these?", "En welke hiervan?", "وأي من هذه؟"),
        appearance="columns-pack no-buttons",
    ),
    Row("begin group", "table", ("Your table", "Je tabel", "جدولك"), appearance="table-list"),
    Row("select_one fruit", "monday", ("On Monday?", "Op maandag?", "يوم الاثنين؟")),
    Row("select_one fruit", "friday", ("On Friday?", "Op vrijdag?", "يوم الجمعة؟")),
    Row("end group", "", ("", "", "")),
    Row("note", "last", ("That was all.", "Dat was alles.", "هذا كل شيء.")),
    Row("begin group", "about", ("", "", ""), appearance="field-list"),
    Row("note", "intro", ("About your fruit", "Over je fruit", "عن فاكهتك")),
    Row("select_one fruit", "taste", ("Which one tastes best?", "Welke is het lekkerst?", "أيها ألذ؟")),
    Row(
        "integer",
        "pieces",
        ("How many pieces a day?", "Hoeveel stuks per dag?", "كم قطعة في اليوم؟"),
        constraint=". <= 20",
        messages=("Not more than 20.", "Niet meer dan 20.", "ليس أكثر من 20."),
    ),
    Row("text", "reason", ("Why?", "Waarom?", "لماذا؟")),
    Row("select_one fruit", "tomorrow", ("And tomorrow?", "En morgen?", "وغدًا؟")),
    Row("end group", "", ("", "", "")),
)
_FRUIT = (("apple", "appel", "تفاحة"), ("pear", "peer", "إجاصة"), ("banana", "banaan", "موزة"))
_LANDS = (
    ("Albania", "Albanië", "ألبانيا"), ("Belgium", "België", "بلجيكا"), ("Bulgaria", "Bulgarije", "بلغاريا"),
    ("France", "Frankrijk", "فرنسا"), ("Germany", "Duitsland", "ألمانيا"), ("Greece", "Griekenland", "اليونان"),
    ("Iraq", "Irak", "العراق"), ("Ireland", "Ierland", "أيرلندا"), ("Italy", "Italië", "إيطاليا"),
    ("Morocco", "Marokko", "المغرب"), ("Poland", "Polen", "بولندا"), ("Somalia", "Somalië", "الصومال"),
    ("Spain", "Spanje", "إسبانيا"), ("Syria", "Syrië", "سوريا"), ("Turkey", "Turkije", "تركيا"),
    ("Ukraine", "Oekraïne", "أوكرانيا"),
)  # fmt: skip


def write_ways_workbook(path: Path) -> Path:
    """Write the workbook and return its path."""
    options = [("fruit", labels[0], labels) for labels in _FRUIT]
    options += [("land", labels[0].lower(), labels) for labels in _LANDS]
    return write_workbook(path, _ROWS, options, form_id="ways", title="Every way to answer")
