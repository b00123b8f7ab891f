"""Items of a scale: a turned one is found, in the school where it is turned and not elsewhere."""

import random
from collections.abc import Callable, Sequence

import pytest

from app.indicators import Catalogue, RecordAnswers
from app.indicators.columns import rows_by_form
from app.indicators.scales import EVERYWHERE, ScaleCheck, check_scales

MakeRecord = Callable[..., RecordAnswers]


def checks(records: Sequence[RecordAnswers], catalogue: Catalogue) -> dict[tuple[str, str], ScaleCheck]:
    """By indicator and school."""
    found = [check for rows in rows_by_form(records, catalogue) for check in check_scales(rows, catalogue)]
    return {(check.indicator, check.site): check for check in found}


def school(make_record: MakeRecord, site: str, *, turned: str = "", children: int = 30) -> list[RecordAnswers]:
    """Children whose items follow one mood; the second is asked the other way round, ``turned`` once more."""
    rng = random.Random(site)  # noqa: S311 - no secret
    found = []
    for _ in range(children):
        mood = rng.randrange(1, 6)
        said = {"i1": mood, "i2": 6 - mood, "i3": min(5, max(1, mood + rng.choice((-1, 0, 1))))}
        if turned:
            said[turned] = 6 - said[turned]
        found.append(make_record({name: str(value) for name, value in said.items()}, site=site))
    return found


@pytest.mark.parametrize("turned", ["i1", "i2", "i3"])
def test_a_turned_item_is_found_in_its_school(small: Catalogue, make_record: MakeRecord, turned: str) -> None:
    """Three schools are sound, in the fourth one item says the opposite."""
    records = [record for name in ("a", "b", "c") for record in school(make_record, name)]

    found = checks([*records, *school(make_record, "d", turned=turned)], small)

    assert turned in found["SHARE", "d"].against
    assert all(found["SHARE", site].against == () for site in ("a", "b", "c", EVERYWHERE))


def test_sound_scale_has_a_high_alpha(small: Catalogue, make_record: MakeRecord) -> None:
    """And counts the children who answered all of it."""
    records = [*school(make_record, "a"), make_record({"i1": "3"}, site="a")]

    found = checks(records, small)["SHARE", EVERYWHERE]

    assert found.children == 30
    assert found.alpha is not None
    assert found.alpha > 0.9


def test_few_children_are_not_checked(small: Catalogue, make_record: MakeRecord) -> None:
    """Of nine children nothing is said, not even that they are alike."""
    assert checks(school(make_record, "a", children=9), small) == {}


def test_item_that_all_answer_alike_has_no_alpha(small: Catalogue, make_record: MakeRecord) -> None:
    """It can neither go with the others nor run against them."""
    records = [make_record({"i1": "3", "i2": str(1 + number % 5), "i3": "2"}) for number in range(12)]

    found = checks(records, small)["SHARE", EVERYWHERE]

    assert (found.alpha, found.against) == (None, ())
