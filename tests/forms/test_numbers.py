"""What counts as a number when somebody types one: nothing that breaks a sum later."""

from datetime import UTC

import pytest

from app.forms.datatypes import normalised

NO_NUMBERS = ("NaN", "nan", "Infinity", "-Infinity", "inf", "1e999", "-1E999", "0x10", "1_000", "１２", "1,5", "--1")


@pytest.mark.parametrize("data_type", ["int", "integer", "decimal"])
@pytest.mark.parametrize("text", NO_NUMBERS)
def test_incident_17_no_typed_text_becomes_a_number_that_is_none(text: str, data_type: str) -> None:
    """Not-a-number, infinity in every spelling, and what only programming languages read as numbers."""
    taken = normalised(text, data_type, UTC)

    assert taken is None


@pytest.mark.parametrize(("text", "spelled"), [("5", "5"), (" -0.50 ", "-0.5"), ("1e3", "1000")])
def test_incident_17_ordinary_numbers_are_taken(text: str, spelled: str) -> None:
    """In their one spelling."""
    assert normalised(text, "decimal", UTC) == spelled
