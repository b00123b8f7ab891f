"""Which questions of a `field-list` share a screen."""

import pytest

from app.interview.pages import Pages
from tests.forms.scenario import start

_FORM = """
| survey |              |       |       |             |            |
|        | type         | name  | label | appearance  | relevant   |
|        | begin group  | home  | Home  | field-list  |            |
|        | note         | n0    | Hello |             |            |
|        | note         | n1    | Look  |             |            |
|        | text         | a     | A     |             |            |
|        | integer      | b     | B     |             |            |
|        | text         | c     | C     |             | ${b} > 1   |
|        | text         | d     | D     |             |            |
|        | text         | e     | E     |             |            |
|        | date         | when  | When  |             |            |
|        | end group    |       |       |             |            |
|        | text         | alone | Alone |             |            |
|        | begin repeat | pet   | Pet   | field-list  |            |
|        | text         | name  | Name  |             |            |
|        | integer      | age   | Age   |             |            |
|        | end repeat   |       |       |             |            |
|        | begin group  | plain | Plain |             |            |
|        | text         | x     | X     |             |            |
|        | text         | y     | Y     |             |            |
|        | end group    |       |       |             |            |
"""


def _screens(pages: Pages) -> list[tuple[str, ...]]:
    """Every screen in order, by the last steps of the paths; each question must name the same one."""
    screens = list(dict.fromkeys(pages.screen(path) for path in pages.asked(adult=False)))
    return [tuple(path.rpartition("/")[2] for path in screen) for screen in screens]


@pytest.mark.parametrize(
    ("count", "home"),
    [("1", [("n0",), ("n1", "a", "b", "d"), ("e",)]), ("2", [("n0",), ("n1", "a", "b", "c"), ("d", "e")])],
)
def test_a_list_is_shared_out_over_screens(count: str, home: list[tuple[str, ...]]) -> None:
    """Three questions that are asked now with the note before them; a date, and what stands in no list, fill one."""
    session = start(_FORM)
    session.set("/data/home/b", count)
    pages = Pages(session)

    screens = _screens(pages)

    assert screens == [*home, ("when",), ("alone",), ("name", "age"), ("x",), ("y",)]


def test_instances_of_a_repeat_do_not_share_a_screen() -> None:
    """Two pets: name and age of each."""
    session = start(_FORM)
    session.add_repeat("/data/pet")
    pages = Pages(session)

    screens = _screens(pages)

    assert screens[-4:] == [("name", "age"), ("name", "age"), ("x",), ("y",)]
