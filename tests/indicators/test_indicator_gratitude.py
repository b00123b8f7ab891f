"""Real answers of 1,327 children against the known result of their data set."""

import csv
from pathlib import Path

import pytest

from app.indicators import Catalogue, RecordAnswers, ResultTables, compute

# Known result of ../shared/data/README.md: mean over children of the mean of (gac_i - 1) / 4 * 100.
KNOWN = {
    "10-11": (202, 83.7459),
    "12-13": (182, 79.9451),
    "14": (198, 70.4125),
    "15": (238, 71.2535),
    "16": (241, 66.1480),
    "17-19": (266, 66.1654),
    "total": (1327, 72.2746),
}


@pytest.fixture(scope="module")
def tables(shared: Path, catalogue: Catalogue) -> ResultTables:
    """Both tables of the clean rows, as two sites: under 14, and 14 and over."""
    path = shared / "data" / "youthgratitude.csv"
    if not path.is_file():
        pytest.skip("youthgratitude.csv is not in ../shared/data")
    records = []
    with path.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file)):
            answers = {name: text for name, text in row.items() if name not in ("id", "agegroup")}
            if all(text.isdigit() for text in answers.values()):
                site = "under-14" if int(row["age"]) < 14 else "from-14"
                records.append(RecordAnswers(f"row-{number}", "gratitude", site, "US", "", answers))
    return compute(records, catalogue)


def test_internal_table_equals_known_result_to_four_decimals(tables: ResultTables) -> None:
    """Signed-in analysts see the known means and numbers by age group and over all."""
    rows = [row for row in tables.internal if row.indicator == "GRAT" and row.geo_level == "eu"]

    found = {row.category: (row.n_valid, None if row.value is None else round(row.value, 4)) for row in rows}

    assert found == KNOWN


def test_public_table_is_blank_with_two_sites(tables: ResultTables) -> None:
    """Two sites are below the limit of three, so the public sees no figure and no count."""
    rows = [row for row in tables.public if row.indicator == "GRAT"]

    assert len(rows) == 3 * len(KNOWN)  # EU, country, region
    assert all(row.suppressed and row.conf_status == "C" for row in rows)
    assert {(row.value, row.ci_low, row.n_total, row.n_valid, row.n_sites) for row in rows} == {(None,) * 5}
