"""What both reference engines say, kept with the answers they gave: hundreds of expressions, and rules about forms.

Recorded from JavaRosa 5.1.0 and ODK Web Forms 0.22.0; ``test_peers.py`` asks them again where they are installed.
"""

import json
from datetime import timedelta
from itertools import count
from pathlib import Path
from xml.sax.saxutils import quoteattr

import pytest

from app.errors import AppError
from app.forms import Environment, Session, parse_form
from tests.forms.scenario import NOON, calculated, environment, form, start

RECORDED = Path(__file__).parent / "agreed_expressions.json"
HEAD = (
    '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" '
    'xmlns:jr="http://openrosa.org/javarosa" xmlns:odk="http://www.opendatakit.org/xforms"><h:head><h:title>x</h:title>'
    '<model odk:xforms-version="1.0.0">'
)
LEAVES = {
    "t": ("string", ""),
    "n": ("int", ""),
    "e": ("string", ""),
    "m": ("string", "a b c"),
    "d": ("date", "2024-02-29"),
    "dt": ("dateTime", "2024-02-29T13:14:15.678+00:00"),
    "tm": ("time", "13:14:15.000"),
    "neg": ("decimal", "-3.7"),
    "g": ("geopoint", "52.1 4.9 10 5"),
}
REPEATED = (("1", "a"), ("2", "b"), ("", "c"))
LETTERS = (("a", "Alpha", "1"), ("b", "Beta", "2"), ("c", "Gamma", "3"))


def record_with(expressions: list[str]) -> str:
    """A form with questions of each type, a repeat, a list, and a calculation for each expression."""
    leaves = "".join(f"<{name}>{text}</{name}>" for name, (_, text) in LEAVES.items())
    repeats = "".join(f"<rep><x>{x}</x><y>{y}</y></rep>" for x, y in REPEATED)
    results = "".join(f"<r{at}/>" for at in range(len(expressions)))
    items = "".join(f"<item><name>{name}</name><label>{label}</label><v>{v}</v></item>" for name, label, v in LETTERS)
    binds = "".join(f'<bind nodeset="/data/{name}" type="{kind}"/>' for name, (kind, _) in LEAVES.items())
    binds += '<bind nodeset="/data/rep/x" type="int"/>'
    binds += "".join(
        f'<bind nodeset="/data/r{at}" type="string" calculate={quoteattr(expression)}/>'
        for at, expression in enumerate(expressions)
    )
    select = (
        '<select ref="/data/m"><itemset nodeset="instance(\'l\')/root/item"><value ref="name"/><label ref="label"/>'
        "</itemset></select>"
    )
    body = select + "".join(f'<input ref="/data/{name}"/>' for name in LEAVES if name != "m")
    body += '<group ref="/data/rep"><repeat nodeset="/data/rep"><input ref="/data/rep/x"/></repeat></group>'
    return (
        f'{HEAD}<instance><data id="x">{leaves}<rep jr:template=""><x/><y/></rep>{repeats}{results}</data></instance>'
        f'<instance id="l"><root>{items}</root></instance>{binds}</model></h:head><h:body>{body}</h:body></h:html>'
    )


def test_hundreds_of_expressions_give_what_both_reference_engines_give() -> None:
    """After t = abc and n = 42 every calculation holds the text that both engines stored."""
    recorded: list[tuple[str, str]] = json.loads(RECORDED.read_text(encoding="utf-8"))
    session = Session.start(parse_form(record_with([expression for expression, _ in recorded])), environment())
    session.set("/data/t", "abc")
    session.set("/data/n", "42")

    found = [(expression, session.value(f"/data/r{at}")) for at, (expression, _) in enumerate(recorded)]

    assert len(recorded) > 1_000
    assert [one for one, wanted in zip(found, recorded, strict=True) if one != tuple(wanted)] == []


def test_the_clock_stands_still_within_an_operation() -> None:
    """Two looks at the clock in one expression see one moment, however slow the computer."""
    ticks = count()
    world = environment()
    ticking = Environment(
        now=lambda: NOON + timedelta(seconds=next(ticks)), zone=world.zone, uuid4=world.uuid4, random=world.random
    )
    definition = form(
        "| survey | | | |\n| | type | name | label | calculation |\n| | integer | n | N | |\n"
        "| | calculate | gap | | now() - now() + ${n} |\n"
    )
    session = Session.start(definition, ticking)

    session.set("/data/n", "1")

    assert session.value("/data/gap") == "1"


@pytest.mark.parametrize(
    ("kind", "typed", "stored"),
    [
        ("decimal", "-0.0", "-0.0"),
        ("decimal", "+5", "5"),
        ("int", "2147483647", "2147483647"),
        ("int", "2147483648", None),
        ("int", "-2147483649", None),
        ("geopoint", "90 180", "90.0 180.0 0.0 0.0"),
        ("geopoint", "91 0", None),
        ("geopoint", "0 181", None),
        ("date", "2024-02-30", None),
        ("time", "24:00", None),
    ],
)
def test_answer_is_taken_as_the_reference_engines_take_it(kind: str, typed: str, stored: str | None) -> None:
    """Numbers keep their sign, whole numbers are those of XML Schema, places are on the globe (None: refused)."""
    xml = (
        f'{HEAD}<instance><data id="x"><a/></data></instance><bind nodeset="/data/a" type="{kind}"/></model></h:head>'
        '<h:body><input ref="/data/a"/></h:body></h:html>'
    )
    session = Session.start(parse_form(xml), environment())

    if stored is None:
        with pytest.raises(AppError, match="This is no"):
            session.set("/data/a", typed)
    else:
        session.set("/data/a", typed)

    assert session.value("/data/a") == (stored or "")


def test_minus_nothing_survives_editing_a_submitted_record() -> None:
    """A decimal of -0.0 is written and read as it is."""
    definition = form("| survey | | |\n| | type | name | label |\n| | decimal | a | A |\n")
    session = Session.start(definition, environment())
    session.set("/data/a", "-0.0")

    again = Session.edit(definition, environment(), session.finalize().xml)

    assert again.value("/data/a") == "-0.0"


CASCADE = """
| survey | | | | |
| | type | name | label | choice_filter |
| | integer | n | N | |
| | select_one l | one | One | size >= ${n} |
| | select_multiple l | more | More | size >= ${n} |
| choices | | | |
| | list_name | name | label | size |
| | l | a | A | 1 |
| | l | b | B | 2 |
"""


def test_choice_that_is_not_offered_is_not_chosen() -> None:
    """What was not among the choices when it was given does not appear later, when it would be."""
    session = start(CASCADE)
    session.set("/data/n", "2")
    session.set("/data/one", "a")
    session.set("/data/more", "a b")

    session.set("/data/n", "1")

    assert (session.value("/data/one"), session.value("/data/more")) == ("", "b")


def test_choice_that_vanishes_comes_back() -> None:
    """What was offered when it was chosen is only hidden meanwhile."""
    session = start(CASCADE)
    session.set("/data/n", "1")
    session.set("/data/more", "a b")

    session.set("/data/n", "2")
    meanwhile = session.value("/data/more")
    session.set("/data/n", "1")

    assert (meanwhile, session.value("/data/more")) == ("b", "a b")


def test_value_that_is_listed_twice_is_shown_twice() -> None:
    """Two choices may have one value and two labels; the first label names the answer."""
    items = "".join(f"<item><v>{v}</v><t>{t}</t></item>" for v, t in (("1", "A"), ("1", "B"), ("2", "C")))
    xml = (
        f'{HEAD}<instance><data id="x"><a/><n/></data></instance><instance id="l"><root>{items}</root></instance>'
        '<bind nodeset="/data/n" calculate="jr:choice-name(/data/a, \'/data/a\')"/></model></h:head><h:body>'
        '<select1 ref="/data/a"><itemset nodeset="instance(\'l\')/root/item"><value ref="v"/><label ref="t"/></itemset>'
        "</select1></h:body></h:html>"
    )
    session = Session.start(parse_form(xml), environment())

    session.set("/data/a", "1")

    shown = [(choice.name, choice.label) for choice in session.question("/data/a").choices]
    assert shown == [("1", "A"), ("1", "B"), ("2", "C")]
    assert session.value("/data/n") == "A"


def test_hint_with_guidance_only_is_no_hint() -> None:
    """The plain hint is absent, not an empty text."""
    definition = form("| survey | | | |\n| | type | name | label | guidance_hint |\n| | text | a | A | how to |\n")
    session = Session.start(definition, environment())

    nodes = session.snapshot()["nodes"]

    assert isinstance(nodes, dict)
    assert nodes["/data/a"]["hint"] is None
    assert session.question("/data/a").guidance == "how to"


OUTSIDE = """
| survey | | | | |
| | type | name | label | calculation | trigger |
| | integer | z | Z | | |
| | begin repeat | r | R | | |
| | text | n | N | | |
| | calculate | c | | 1 + 2 | ${z} |
| | end repeat | | | | |
"""


def test_question_outside_a_repeat_fills_the_only_instance() -> None:
    """With one instance it is clear which one is meant."""
    session = start(OUTSIDE)

    session.set("/data/z", "1")

    assert session.value("/data/r[1]/c") == "3"


def test_question_outside_a_repeat_fills_none_of_several_instances() -> None:
    """With two instances nothing is filled, and the author was told."""
    session = start(OUTSIDE)
    session.add_repeat("/data/r")

    session.set("/data/z", "1")

    assert [session.value(f"/data/r[{at}]/c") for at in (1, 2)] == ["", ""]
    assert "form.ambiguous_action_target" in {problem.code for problem in session.definition.warnings}


def test_hidden_repeat_follows_its_count() -> None:
    """Instances are there, with their numbers, before the repeat is shown."""
    session = start(
        "| survey | | | | |\n| | type | name | label | repeat_count | relevant |\n| | integer | k | K | | |\n"
        "| | begin repeat | r | R | 3 | ${k} > 1 |\n| | text | t | T | | |\n| | end repeat | | | | |\n"
    )

    nodes = session.snapshot()["nodes"]

    assert isinstance(nodes, dict)
    assert nodes["/data/r"]["count"] == 3
    assert nodes["/data/r[3]"]["relevant"] is False


def test_rule_for_some_instances_only_is_left_out_with_a_warning() -> None:
    """A bind names every instance; one with a condition is not applied, and the author is told what to write."""
    xml = (
        f'{HEAD}<instance><data id="x"><r><a/></r></data></instance>'
        '<bind nodeset="/data/r[1]/a" required="true()"/></model></h:head>'
        '<h:body><repeat nodeset="/data/r"><input ref="/data/r/a"/></repeat></h:body></h:html>'
    )

    definition = parse_form(xml)

    assert [problem.code for problem in definition.warnings] == ["form.bind_with_condition"]
    assert Session.start(definition, environment()).question("/data/r[1]/a").required is False


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("substr('a\U0001f600b', 0, 3)", "a\U0001f600"),
        ("substr('a\U0001f600b', 1, 3)", "\U0001f600"),
        ("substr('a\U0001f600b', 2)", "\ude00b"),
        ("substr('a\U0001f600b', -1)", "b"),
        ("substring('a\U0001f600b', 2, 2)", "\U0001f600"),
        ("string-length(substr('\U0001f600', 0, 1))", "1"),
    ],
)
def test_characters_are_counted_in_units_of_utf_16(expression: str, value: str) -> None:
    """A character beyond the basic plane counts as two, and can be cut in half."""
    assert calculated(expression) == value


TOWNS = b"name,label,country,country,\nx,X,de,nl,?\ny,Y\n,,,\nz,Z,nl,nl,?,more\n"


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("count(instance('towns')/root/item)", "3"),
        ("join(' ', instance('towns')/root/item[country = 'nl']/name)", "x z"),
        ("join(' ', instance('towns')/root/item[country = '']/name)", "y"),
        ("count(instance('towns')/root/item[nosuch = ''])", "0"),
        ("count(instance('towns')/root/item[name = 'x'] | instance('towns')/root/item)", "3"),
        ("pulldata('towns', 'label', 'name', 'z')", "Z"),
        ("pulldata('towns', 'nosuch', 'name', 'z')", ""),
        ("count(instance('towns')/root/*[1]/*)", "3"),
        ("name(instance('towns')/root/item[name = 'y']/..)", "root"),
    ],
)
def test_rows_of_a_table_are_the_same_however_they_are_found(expression: str, value: str) -> None:
    """By a column, by place, all of them: short, long, blank rows and doubled or nameless columns included."""
    quoted = quoteattr(expression)
    xml = (
        f'{HEAD}<instance><data id="x"><r/></data></instance><instance id="towns" src="jr://file-csv/towns.csv"/>'
        f'<bind nodeset="/data/r" calculate={quoted}/></model></h:head><h:body/></h:html>'
    )

    session = Session.start(parse_form(xml, attachments={"towns.csv": TOWNS}), environment())

    assert session.value("/data/r") == value
