"""Contacts of a project's own file: a row that nobody can call is no row."""

from pathlib import Path

import pytest

from app.errors import AppError
from app.interview.contacts import OWN_FILE, load_contacts


@pytest.mark.parametrize("lacking", ["name", "number", "country"])
@pytest.mark.parametrize("value", ["", "  "])
def test_a_contact_without_name_or_number_is_refused(tmp_path: Path, lacking: str, value: str) -> None:
    """An empty number would let a form on hard things start where there is nobody to turn to."""
    row = {"country": "LU", "name": "School care", "number": "1", lacking: value}
    lines = "\n".join(f'{key} = "{words}"' for key, words in row.items())
    (tmp_path / OWN_FILE).write_text(f"[[contacts]]\n{lines}\n", encoding="utf-8")

    with pytest.raises(AppError) as refused:
        load_contacts(tmp_path)

    assert refused.value.code == "contacts.unreadable"
