"""A catalogue that makes no sense is refused with file, line, indicator and remedy."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.indicators import Catalogue, CatalogueError, load_catalogue

WriteCatalogue = Callable[..., Path]

MEAN_HEAD = '[[indicator]]\ncode = "MEAN"'


def _refused(path: Path, variables: dict[str, set[str]] | None = None) -> CatalogueError:
    with pytest.raises(CatalogueError) as caught:
        load_catalogue(path, variables=variables)
    return caught.value


def _line_of(path: Path, text: str) -> int:
    return next(number for number, line in enumerate(path.read_text().splitlines(), start=1) if text in line)


@pytest.mark.parametrize(
    ("old", "new", "at", "says"),
    [
        ("threshold = 3.5", "threshold = 1", "threshold = 1", "impossible"),
        ("threshold = 3.5", "threshold = 5.5", "threshold = 5.5", "impossible"),
        ("threshold = 3.5", "", "[[indicator.input]]", "needs a threshold"),
        ("scale = [1, 5]", "scale = [5, 1]", "scale = [5, 1]", "smaller to a greater"),
        ('"pct_at_least"', '"mean_0_100"', "threshold = 3.5", "no meaning"),
        ('"pct_at_least"', '"distribution"', "[indicator.measure]", "needs them"),
        ('dimension = "d"', 'dimension = "x"', 'dimension = "x"', "dimension x"),
        ('universe = "all"', 'universe = "some"', 'universe = "some"', "universe some"),
        ('breakdowns = ["gender"]', 'breakdowns = ["age"]', 'breakdowns = ["age"]', "breakdown age"),
        ('{ name = "i3" }', '{ name = "i1" }', "items = [{", "occurs twice"),
        ('form = "f"', 'form = "g"', "breakdowns =", "names no question"),
        ('text = "Everybody"', 'text = "Young"\nage_max = 9', 'universe = "all"', "no age question"),
    ],
)
def test_senseless_definition_is_refused(
    write_catalogue: WriteCatalogue, old: str, new: str, at: str, says: str
) -> None:
    """The message names the file, the line of the key, the indicator, what is wrong and what to do."""
    path = write_catalogue((old, new))

    error = _refused(path)

    assert error.code == "catalogue.sense"
    problem = next(problem for problem in error.problems if says in problem.message)
    assert (problem.file, problem.line, problem.indicator) == ("small.toml", _line_of(path, at), "SHARE")
    assert problem.remedy
    assert f"small.toml:{problem.line} [SHARE]" in error.message


@pytest.mark.parametrize(
    ("old", "new", "at"),
    [
        ('min_items = "2/3"', 'min_items = "3/2"', 'min_items = "3/2"'),
        ('min_items = "2/3"', 'min_items = "half"', 'min_items = "half"'),
        ('min_items = "2/3"', "minimum_items = 2", "minimum_items"),
        ("threshold = 3.5", "threshold = nan", "threshold = nan"),
        ('type = "pct_at_least"', 'type = "median"', 'type = "median"'),
        ('polarity = "negative"', 'polarity = "bad"', 'polarity = "bad"'),
    ],
)
def test_wrong_key_or_value_is_refused(write_catalogue: WriteCatalogue, old: str, new: str, at: str) -> None:
    """A key that is unknown or holds something else than it may is named by line and indicator."""
    path = write_catalogue((old, new))

    error = _refused(path)

    assert error.code == "catalogue.shape"
    assert (_line_of(path, at), "SHARE") in [(problem.line, problem.indicator) for problem in error.problems]


def test_second_indicator_is_found_by_its_own_line(write_catalogue: WriteCatalogue) -> None:
    """A fault in the second of two alike definitions is not reported at the first."""
    path = write_catalogue(("MEAN", "SECOND"))
    text = path.read_text()
    head, tail = text.rsplit("scale = [1, 5]", 1)
    path.write_text(f"{head}scale = [5, 5]{tail}")

    (problem,) = _refused(path).problems

    assert (problem.indicator, problem.line) == ("SECOND", _line_of(path, "scale = [5, 5]"))


def test_all_flaws_are_reported_at_once(write_catalogue: WriteCatalogue) -> None:
    """An author mends everything in one go."""
    path = write_catalogue(("threshold = 3.5", "threshold = 9"), ('dimension = "d"', 'dimension = "x"'))

    assert len(_refused(path).problems) == 2


def test_code_used_twice_is_refused(write_catalogue: WriteCatalogue) -> None:
    """Two indicators of one code could not be told apart in any table."""
    path = write_catalogue((MEAN_HEAD, '[[indicator]]\ncode = "SHARE"'))

    assert any("SHARE occurs twice" in problem.message for problem in _refused(path).problems)


def test_overlapping_groups_are_refused(write_catalogue: WriteCatalogue) -> None:
    """A child in two groups would make the groups add up to more than the total."""
    path = write_catalogue(('values = ["boy"]', 'values = ["boy", "girl"]'))

    (problem,) = _refused(path).problems

    assert "overlaps" in problem.message


def test_unknown_variable_is_refused(write_catalogue: WriteCatalogue) -> None:
    """With the forms' questions at hand, a misspelt item or breakdown question is named."""
    path = write_catalogue()

    error = _refused(path, {"f": {"i1", "i2"}})

    messages = [problem.message for problem in error.problems]
    assert messages == [f"The form f has no question {name}." for name in ("i3", "gender")] * 2


def test_unknown_age_question_is_refused(write_catalogue: WriteCatalogue) -> None:
    """The age question of a universe is checked like any other."""
    path = write_catalogue(('text = "Everybody"', 'text = "Young"\nage_max = 9\nquestions = { f = "years" }'))

    error = _refused(path, {"f": {"i1", "i2", "i3", "gender"}})

    assert {problem.message for problem in error.problems} == {"The form f has no question years."}


def test_unknown_form_is_refused(write_catalogue: WriteCatalogue) -> None:
    """An indicator cannot be fed by a form that nobody published."""
    error = _refused(write_catalogue(), {"g": {"i1"}})

    assert {problem.message for problem in error.problems} == {"The form f is not known."}


def test_known_variables_are_accepted(write_catalogue: WriteCatalogue) -> None:
    """Everything there: the catalogue loads."""
    names = {"i1", "i2", "i3", "gender", "another question"}

    catalogue = load_catalogue(write_catalogue(), variables={"f": names})

    assert [indicator.code for indicator in catalogue.indicators] == ["SHARE", "MEAN"]


def test_broken_toml_names_the_line(write_catalogue: WriteCatalogue) -> None:
    """A syntax error is reported at its line."""
    path = write_catalogue(("version = 1", "version = "))

    error = _refused(path)

    assert (error.code, error.problems[0].line) == ("catalogue.syntax", _line_of(path, "version = "))


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00"])
def test_unreadable_file_is_refused(tmp_path: Path, content: bytes | None) -> None:
    """A missing file and a file that is no text are the author's to mend, not a crash."""
    path = tmp_path / "absent.toml"
    if content is not None:
        path.write_bytes(content)

    assert _refused(path).code == "catalogue.unreadable"


# --- digests


def test_digest_changes_with_the_definition_and_its_rules(write_catalogue: WriteCatalogue) -> None:
    """Threshold, groups of a breakdown and text of the universe are part of a definition; a title is not."""
    base = load_catalogue(write_catalogue()).definition_digest("SHARE")
    changes = [
        ("threshold = 3.5", "threshold = 3.6"),
        ('values = ["boy"]', 'values = ["boys"]'),
        ('text = "Everybody"', 'text = "All"'),
    ]

    digests = [load_catalogue(write_catalogue(change)).definition_digest("SHARE") for change in changes]
    retitled = load_catalogue(write_catalogue(('title = "Small"', 'title = "Little"'))).definition_digest("SHARE")

    assert len({base, *digests}) == 4
    assert retitled == base


def test_digest_of_one_indicator_ignores_another(write_catalogue: WriteCatalogue) -> None:
    """A change of SHARE makes no new version of MEAN."""
    base = load_catalogue(write_catalogue())
    changed = load_catalogue(write_catalogue(("threshold = 3.5", "threshold = 4")))

    assert base.definition_digest("MEAN") == changed.definition_digest("MEAN")
    assert base.digest() != changed.digest()


def test_background_rule_is_part_of_definitions_that_use_it(catalogue: Catalogue) -> None:
    """``second_gen_if`` changes WB1, which is broken down by background, and leaves GRAT as it is."""
    assert catalogue.background is not None
    both = catalogue.background.model_copy(update={"second_gen_if": "both"})
    changed = catalogue.model_copy(update={"background": both})

    assert changed.definition_digest("WB1") != catalogue.definition_digest("WB1")
    assert changed.definition_digest("GRAT") == catalogue.definition_digest("GRAT")
