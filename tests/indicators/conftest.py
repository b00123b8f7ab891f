"""What the tests of the indicator room share: the real catalogue, and short ways to make records."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from app.indicators import Catalogue, RecordAnswers, load_catalogue
from app.indicators.records import Answer

MakeRecord = Callable[..., RecordAnswers]
WriteCatalogue = Callable[..., Path]

SMALL_CATALOGUE = """
[catalogue]
version = 1
title = "Small"
status = "test"
licence = "CC0-1.0"

[dimensions]
d = { en = "D" }

[[universe]]
code = "all"
text = "Everybody"

[[breakdown]]
code = "gender"
kind = "values"
label = { en = "Gender" }
questions = { f = "gender" }
[[breakdown.group]]
code = "girl"
label = { en = "Girls" }
values = ["girl"]
[[breakdown.group]]
code = "boy"
label = { en = "Boys" }
values = ["boy"]
[[breakdown.group]]
code = "other"
label = { en = "Other" }
values = ["another_way"]

[[indicator]]
code = "SHARE"
version = 1
working_name = { en = "Share" }
status = "test_data"
level = "micro"
kind = "result"
dimension = "d"
polarity = "negative"
universe = "all"
breakdowns = ["gender"]
source = "test"
[indicator.measure]
type = "pct_at_least"
min_items = "2/3"
[[indicator.input]]
form = "f"
items = [{ name = "i1" }, { name = "i2", reversed = true }, { name = "i3" }]
scale = [1, 5]
threshold = 3.5

[[indicator]]
code = "MEAN"
version = 1
working_name = { en = "Mean" }
status = "test_data"
level = "micro"
kind = "result"
dimension = "d"
polarity = "positive"
universe = "all"
breakdowns = ["gender"]
source = "test"
[indicator.measure]
type = "mean_0_100"
min_items = "2/3"
[[indicator.input]]
form = "f"
items = [{ name = "i1" }, { name = "i2", reversed = true }, { name = "i3" }]
scale = [1, 5]
"""


@pytest.fixture(scope="session")
def catalogue(repo: Path) -> Catalogue:
    """The catalogue that is shipped."""
    return load_catalogue(repo / "questionnaires" / "indicators.toml")


@pytest.fixture
def write_catalogue(tmp_path: Path) -> WriteCatalogue:
    """Write the small catalogue with some texts replaced; every replaced text must be there."""

    def write(*replacements: tuple[str, str]) -> Path:
        text = SMALL_CATALOGUE
        for old, new in replacements:
            assert old in text
            text = text.replace(old, new, 1)
        path = tmp_path / "small.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """A catalogue of one share and one mean over the same three items of form ``f``, the second one reversed."""
    path = tmp_path_factory.mktemp("catalogue") / "small.toml"
    path.write_text(SMALL_CATALOGUE, encoding="utf-8")
    return load_catalogue(path)


@pytest.fixture(scope="session")
def make_record() -> MakeRecord:
    """Make a record with a running id; keywords choose the place, ``answers`` the answers."""
    count = iter(range(10**9))

    def make(
        answers: Mapping[str, Answer], *, form: str = "f", site: str = "s1", country: str = "BE", region: str = "BE1"
    ) -> RecordAnswers:
        return RecordAnswers(f"e{next(count)}", form, site, country, region, answers)

    return make
