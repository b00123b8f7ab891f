"""Plural forms: our rules against those that Qt compiles into its files."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QTranslator

from app.ui.lang.plurals import plural_rule
from app.ui.texts import Texts

STUDY = ("nl", "en", "fr", "de", "el", "it", "es", "ar", "fa", "ro", "zh", "ur", "so", "ru", "uk")
_OTHERS = "hu ja tr vi pt ga cs sk be hr pl lt lv sl mt is mk bg sq ps ku am ti he sv hi"
OTHERS = tuple(_OTHERS.split())
_TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{code}"><context><name>counted</name><message numerus="yes"><source>%n x</source>
<translation>{forms}</translation></message></context></TS>
"""


def test_our_rules_choose_as_qt_does(tmp_path: Path) -> None:
    """In every language that we have a rule for, each number from 0 to 250 gets the form that Qt gives it."""
    codes = (*STUDY, *OTHERS)
    forms = "".join(f"<numerusform>{number}</numerusform>" for number in range(6))
    for code in codes:
        (tmp_path / f"{code}.ts").write_text(_TS.format(code=code, forms=forms), encoding="utf-8")
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([tool, *tmp_path.glob("*.ts")], check=True, capture_output=True)

    for code in codes:
        words = QTranslator()
        assert words.load(str(tmp_path / f"{code}.qm"))
        by_qt = [words.translate("counted", "%n x", None, number) for number in range(251)]
        assert by_qt == [str(plural_rule(code).choose(number)) for number in range(251)], code


def test_every_form_of_a_rule_is_reached() -> None:
    """A translator writes no form that no number asks for, and no number asks for one that is not there."""
    for code in (*STUDY, *OTHERS):
        rule = plural_rule(code)
        assert {rule.choose(number) for number in range(300)} == set(range(len(rule.forms))), code


def test_arabic_counts_in_six_forms() -> None:
    """None, one, two, a few, many, hundreds: six different sentences, and the number stands where it belongs."""
    counted = Texts("ar").counted
    source = "%n interview(s) wait(s) to be sent."

    sentences = [counted.tr(source, "", number) for number in (0, 1, 2, 3, 11, 100)]

    assert (
        len({sentence.replace(str(n), "#") for sentence, n in zip(sentences, (0, 1, 2, 3, 11, 100), strict=True)}) >= 5
    )
    assert "11" in sentences[4]
    assert source not in sentences
