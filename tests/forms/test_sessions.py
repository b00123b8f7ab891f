"""A record from its first value to its submission: defaults, triggers, repeats, saving, editing."""

from datetime import UTC, datetime

import pytest

from app.errors import AppError
from app.forms import Session, parse_form
from tests.forms.scenario import environment, form, start, xform

META = """
| survey | | | | | | |
| | type | name | label | default | calculation | trigger |
| | start | begun | | | | |
| | end | ended | | | | |
| | today | day | | | | |
| | deviceid | device | | | | |
| | username | who | | | | |
| | text | a | A | fixed | | |
| | date | d | D | today() | | |
| | text | b | B | | concat(${a}, '!') | ${a} |
| | calculate | n | | | once(random()) | |
| | begin repeat | r | R | | | |
| | integer | i | I | position(..) * 10 | | |
| | end repeat | | | | | |
"""


def test_first_values_and_metadata() -> None:
    """Static and dynamic defaults, and what the session knows itself, are there from the start."""
    session = start(META)

    names = ("begun", "day", "device", "who", "a", "d", "r[1]/i", "ended", "b")
    values = [session.value(f"/data/{name}") for name in names]

    moment = "2026-03-01T12:00:00.000+00:00"
    assert values == [moment, "2026-03-01", "laptop-1", "ida", "fixed", "2026-03-01", "10", "", ""]


def test_end_is_stamped_when_finished() -> None:
    """The end is the time of finalize, and the fields hold every relevant question without meta."""
    session = start(META)

    finished = session.finalize()

    assert finished.fields["/data/ended"] == "2026-03-01T12:00:00.000+00:00"
    assert finished.instance_id == "uuid:00000000-0000-4000-8000-000000000001"
    assert "<instanceID>uuid:00000000-0000-4000-8000-000000000001</instanceID>" in finished.xml
    assert not any("instanceID" in path for path in finished.fields)


def test_trigger_fires_on_change_only() -> None:
    """A triggered calculation runs when its source changes, and leaves a later answer alone otherwise."""
    session = start(META)

    session.set("/data/a", "x")
    fired = session.value("/data/b")
    session.set("/data/b", "own words")
    session.set("/data/a", "x")

    assert (fired, session.value("/data/b")) == ("x!", "own words")


def test_new_instance_gets_its_own_first_value() -> None:
    """A dynamic default in a repeat is evaluated for each new instance."""
    session = start(META)

    changes = session.add_repeat("/data/r")

    assert session.value("/data/r[2]/i") == "20"
    assert changes.structure == {"/data/r"}


def test_loading_does_not_begin_again() -> None:
    """A saved record keeps its changed defaults, its start, its random numbers; the clock has moved on."""
    session = start(META)
    session.set("/data/a", "")
    session.set("/data/d", "2000-01-01")
    later = environment(now=datetime(2027, 1, 1, tzinfo=UTC), seed=99)

    again = Session.load(form(META), later, session.dump())

    assert again.dump() == session.dump()
    assert again.value("/data/a") == ""
    assert again.value("/data/n") == session.value("/data/n") != ""


def test_state_of_another_version_is_refused() -> None:
    """A draft opens in the version it was begun in, and nowhere else."""
    session = start(META)

    with pytest.raises(AppError) as refused:
        Session.load(form(META.replace("fixed", "other")), environment(), session.dump())

    assert refused.value.code == "form.other_version"


def test_prefill_sets_values_as_if_answered() -> None:
    """Values known beforehand are set after the defaults and fire triggers."""
    session = Session.start(form(META), environment(), prefill={"/data/a": "known"})

    assert (session.value("/data/a"), session.value("/data/b")) == ("known", "known!")


COUNTED = """
| survey | | | | |
| | type | name | label | repeat_count | relevant |
| | integer | n | N | | |
| | select_one yn | more | More? | | |
| | begin group | g | G | | ${more} = 'y' |
| | begin repeat | r | R | ${n} | |
| | text | t | T | | |
| | end repeat | | | | |
| | end group | | | | |
| choices | | | |
| | list_name | name | label |
| | yn | y | Yes |
| | yn | n | No |
"""


def test_counted_instances_come_back_with_their_answers() -> None:
    """A count that shrinks parks instances; when it grows again they are as they were, also after saving."""
    session = start(COUNTED)
    session.set("/data/more", "y")
    session.set("/data/n", "3")
    session.set("/data/g/r[3]/t", "third")
    session.set("/data/n", "1")
    shrunk = session.all_questions()

    again = Session.load(session.definition, environment(), session.dump())
    again.set("/data/n", "3")

    assert "/data/g/r[3]/t" not in shrunk
    assert again.value("/data/g/r[3]/t") == "third"


def test_hidden_count_deletes_nothing() -> None:
    """Instances of a hidden group stay when their group is hidden and its count changes."""
    session = start(COUNTED)
    session.set("/data/more", "y")
    session.set("/data/n", "2")
    session.set("/data/g/r[2]/t", "two")

    session.set("/data/more", "n")
    hidden = session.finalize().xml
    session.set("/data/more", "y")

    assert "<t>" not in hidden
    assert session.value("/data/g/r[2]/t") == "two"


def test_counted_repeat_cannot_be_changed_by_hand() -> None:
    """Where the form decides the number, nobody else does."""
    session = start(COUNTED)
    session.set("/data/more", "y")
    session.set("/data/n", "1")

    with pytest.raises(AppError) as added:
        session.add_repeat("/data/g/r")
    with pytest.raises(AppError) as removed:
        session.remove_repeat("/data/g/r[1]")

    assert added.value.code == removed.value.code == "form.fixed_repeat"


def test_huge_count_is_bounded() -> None:
    """A count of a billion makes 5,000 instances, not a dead laptop."""
    session = start(COUNTED)
    session.set("/data/more", "y")

    session.set("/data/n", "1000000000")

    assert sum(path.endswith("/t") for path in session.all_questions()) == 5000


def test_questions_follow_the_body() -> None:
    """Relevant questions come in the order of the body, instance by instance, notes included."""
    table = """
| survey | | | | |
| | type | name | label | relevant |
| | note | hello | Hello | |
| | begin repeat | r | R | |
| | text | a | A | |
| | begin group | g | G | ../a != '' |
| | text | b | B | |
| | end group | | | |
| | end repeat | | | |
| | text | z | Z | |
"""
    session = start(table)
    session.add_repeat("/data/r")

    session.set("/data/r[2]/a", "x")

    expected = ("/data/hello", "/data/r[1]/a", "/data/r[2]/a", "/data/r[2]/g/b", "/data/z")
    assert session.questions() == expected


def test_record_is_edited_under_a_new_name() -> None:
    """An earlier submission opens with its answers; it gets a new instanceID and names the old one."""
    session = start(META)
    session.set("/data/a", "first")
    session.add_repeat("/data/r")
    session.set("/data/r[2]/i", "77")
    old = session.finalize()

    edited = Session.edit(form(META), environment(seed=3), old.xml)
    new = edited.finalize()

    assert (edited.value("/data/a"), edited.value("/data/r[2]/i")) == ("first", "77")
    assert f"<deprecatedID>{old.instance_id}</deprecatedID>" in new.xml


def test_record_of_another_form_is_refused() -> None:
    """Foreign XML is not taken for a record."""
    with pytest.raises(AppError) as refused:
        Session.edit(form(META), environment(), "<data id='other'/>")

    assert refused.value.code == "form.bad_record"


def test_list_from_a_file_filters_through_its_index() -> None:
    """Choices, look-ups and sums over an attached CSV follow the answer."""
    table = """
| survey | | | | |
| | type | name | label | choice_filter | calculation |
| | text | c | C | | |
| | select_one_from_file towns.csv | t | T | country = ${c} and pop > 10 | |
| | calculate | p | | | pulldata('towns', 'pop', 'name', ${t}) |
| | calculate | s | | | sum(instance('towns')/root/item[country = ${c}]/pop) |
"""
    towns = b'name,label,country,pop\nx,"X, town",nl,20\ny,Y,nl,5\nz,Z,be,30\n'
    session = start(table, attachments={"towns.csv": towns})

    session.set("/data/c", "nl")
    session.set("/data/t", "x")

    assert [(choice.name, choice.label) for choice in session.question("/data/t").choices] == [("x", "X, town")]
    assert (session.value("/data/p"), session.value("/data/s")) == ("20", "25")


def test_list_from_geojson() -> None:
    """Features of a GeoJSON file are choices with their properties and place."""
    table = """
| survey | | | |
| | type | name | label | calculation |
| | select_one_from_file wells.geojson | w | W | |
| | calculate | at | | instance('wells')/root/item[id = ${w}]/geometry |
"""
    wells = (
        b'{"type":"FeatureCollection","features":[{"type":"Feature","id":"w1","properties":{"title":"Well"},'
        b'"geometry":{"type":"Point","coordinates":[4.5,52]}}]}'
    )
    session = start(table, attachments={"wells.geojson": wells})

    session.set("/data/w", "w1")

    assert [(choice.name, choice.label) for choice in session.question("/data/w").choices] == [("w1", "Well")]
    assert session.value("/data/at") == "52 4.5 0 0"


def test_shuffled_choices_keep_their_order_in_one_interview() -> None:
    """Randomised choices without a seed are in the same order whenever they are shown, also after loading."""
    rows = "".join(f"| | l | c{number} | C{number} |\n" for number in range(12))
    table = (
        "| survey | | | | |\n| | type | name | label | parameters |\n| | select_one l | q | Q | randomize=true |\n"
        f"| choices | | | |\n| | list_name | name | label |\n{rows}"
    )
    session = start(table)
    first = [choice.name for choice in session.question("/data/q").choices]

    again = Session.load(session.definition, environment(), session.dump())

    assert [choice.name for choice in session.question("/data/q").choices] == first
    assert [choice.name for choice in again.question("/data/q").choices] == first
    assert first != sorted(first)


def test_seeded_shuffle_is_that_of_the_reference_engines() -> None:
    """Park-Miller with seed 42 puts eight names in the order that the specification's algorithm gives."""
    rows = "".join(f"| | l | {letter} | {letter} |\n" for letter in "ABCDEFGH")
    table = (
        "| survey | | | | |\n| | type | name | label | parameters |\n"
        "| | select_one l | q | Q | randomize=true seed=42 |\n"
        f"| choices | | | |\n| | list_name | name | label |\n{rows}"
    )

    names = [choice.name for choice in start(table).question("/data/q").choices]

    # Worked by hand: x = 42; x = x * 16807 mod 2147483647; place = (x - 1) / 2147483646 * (i + 1).
    assert "".join(names) == shuffled_by_hand("ABCDEFGH", 42)


def shuffled_by_hand(letters: str, seed: int) -> str:
    """The shuffle of the ODK XForms specification, written out independently of the engine."""
    values = list(letters)
    drawn = []
    for _ in values:
        seed = seed * 16807 % 2147483647
        drawn.append((seed - 1) / 2147483646)
    result: list[str] = []
    for at, letter in enumerate(values):
        place = int(drawn[at] * (at + 1))
        result.insert(at, result[place] if place < len(result) else letter)
        result[place] = letter
    return "".join(result)


def test_legacy_form_reads_its_own_instance() -> None:
    """Without odk:xforms-version an absolute path inside a repeat means the own instance."""
    xml = xform(
        "| survey | | | |\n| | type | name | label | calculation |\n| | begin repeat | r | R | |\n"
        "| | integer | a | A | |\n| | calculate | b | | /data/r/a + 1 |\n| | end repeat | | | |\n"
    ).replace(' odk:xforms-version="1.0.0"', "")
    session = Session.start(parse_form(xml), environment())
    session.add_repeat("/data/r")

    session.set("/data/r[1]/a", "1")
    session.set("/data/r[2]/a", "5")

    assert (session.value("/data/r[1]/b"), session.value("/data/r[2]/b")) == ("2", "6")


def test_fixed_time_is_a_first_value() -> None:
    """A time as default, which pyxform writes as an expression, is that time."""
    session = start(
        "| survey | | | | |\n| | type | name | label | default |\n| | time | t | T | 08:30:00.000+00:00 |\n"
    )

    assert session.value("/data/t") == "08:30:00.000+00:00"


def test_sum_over_all_members_follows_every_change() -> None:
    """A sum that each member asks for is worked out once and anew after any answer, member or relevance changes."""
    session = start(
        "| survey | | | | | |\n| | type | name | label | relevant | calculation |\n| | integer | from | From | | |\n"
        "| | begin repeat | m | M | | |\n| | integer | q | Q | ${from} != 1 | |\n"
        "| | calculate | share | | | ${q} div sum(/data/m/q) |\n| | end repeat | | | | |\n"
        "| | calculate | total | | | sum(/data/m/q) |\n"
    )
    session.set("/data/m[1]/q", "3")
    session.add_repeat("/data/m")
    session.set("/data/m[2]/q", "9")

    shares = [session.value(f"/data/m[{place}]/share") for place in (1, 2)]
    judged = session.would_violate("/data/m[2]/q", "1")
    session.set("/data/from", "1")
    hidden = session.value("/data/total")
    session.set("/data/from", "2")
    session.remove_repeat("/data/m[1]")

    assert hidden == "0"
    assert shares == ["0.25", "0.75"]
    assert judged is None
    assert (session.value("/data/total"), session.value("/data/m[1]/share")) == ("9", "1")


def test_older_forms_name_the_plain_text_long_and_pull_data_without_a_list() -> None:
    """Texts of the form ``long`` are labels; pulldata() reads an attached file that no instance names."""
    xml = (
        '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"><h:head><h:title>x</h:title>'
        '<model><itext><translation lang="en" default=""><text id="a"><value form="long">Patient</value>'
        '<value form="short">P</value></text></translation></itext><instance><data id="x"><a/><b/></data></instance>'
        "<bind nodeset=\"/data/b\" calculate=\"pulldata('fruit', 'price', 'name', /data/a)\"/></model></h:head>"
        '<h:body><input ref="/data/a"><label ref="jr:itext(\'a\')"/></input></h:body></h:html>'
    )
    with_file = Session.start(parse_form(xml, attachments={"fruit.csv": b"name,price\nfig,3\n"}), environment())
    without = parse_form(xml)

    with_file.set("/data/a", "fig")

    assert with_file.question("/data/a").label == "Patient"
    assert with_file.value("/data/b") == "3"
    assert [warning.code for warning in without.warnings] == ["form.missing_attachment"]
