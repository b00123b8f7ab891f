"""How the program looks is remembered, and a broken file never keeps it from starting."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.appearance import FILE, LOCK_MINUTES, PERCENTS, Appearance, Scheme, load_appearance, save_appearance
from app.errors import AppError

appearances = st.builds(
    Appearance,
    language=st.sampled_from(["", "nl", "ar"]),
    scheme=st.sampled_from(Scheme),
    percent=st.sampled_from(PERCENTS),
    lock_minutes=st.sampled_from(LOCK_MINUTES),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20)
@given(appearances)
def test_what_is_saved_is_loaded(tmp_path: Path, chosen: Appearance) -> None:
    """Every choice comes back as it was made."""
    save_appearance(tmp_path, chosen)

    assert load_appearance(tmp_path) == chosen


@pytest.mark.parametrize(
    "content", ["", "[]", "{", '{"percent": 1000000, "scheme": ["x"], "lock_minutes": 0, "language": 5}', '"\x00"']
)
def test_a_broken_file_gives_the_defaults(tmp_path: Path, content: str) -> None:
    """Also values that nobody could have chosen: a lock after no minute, or never."""
    (tmp_path / FILE).write_text(content, encoding="utf-8")

    assert load_appearance(tmp_path) == Appearance()


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    """The choice holds for this run; the person is told that it will not last."""
    place = tmp_path / "file"
    place.write_text("in the way", encoding="utf-8")

    with pytest.raises(AppError) as refusal:
        save_appearance(place, Appearance())

    assert refusal.value.code == "appearance.unwritable"
