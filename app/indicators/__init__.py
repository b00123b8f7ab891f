"""Indicators: definitions, design-based estimates, disclosure control; no database, no web, no Qt.

``load_catalogue`` reads the definitions, ``compute`` turns records into an internal and a public table.
"""

from collections.abc import Iterable

from app.indicators.catalogue_file import CatalogueError, CatalogueProblem, load_catalogue
from app.indicators.cells import Cells, reduce_records
from app.indicators.definitions import Catalogue
from app.indicators.estimate import Design
from app.indicators.holding import Earlier, EarlierFigure
from app.indicators.records import REASONS, RecordAnswers
from app.indicators.rows import ResultRow, ResultTable
from app.indicators.suppress import DisclosureRule
from app.indicators.tables import ResultTables, result_tables

__all__ = [
    "REASONS",
    "Catalogue",
    "CatalogueError",
    "CatalogueProblem",
    "Cells",
    "Design",
    "DisclosureRule",
    "Earlier",
    "EarlierFigure",
    "RecordAnswers",
    "ResultRow",
    "ResultTable",
    "ResultTables",
    "compute",
    "load_catalogue",
    "reduce_records",
    "result_tables",
]


def compute(
    records: Iterable[RecordAnswers],
    catalogue: Catalogue,
    *,
    design: Design | None = None,
    disclosure: DisclosureRule | None = None,
    earlier: Earlier | None = None,
) -> ResultTables:
    """Compute all figures of a set of records.

    Args:
        records: consented, final, merged records up to the cut-off; each child once per form, in any order.
        catalogue: the definitions.
        design: how uncertainty is computed; None: the default design.
        disclosure: limits of publication; None: the default rule.
        earlier: figures of the last release, for those that must not move by a few children.

    Returns:
        The internal table for signed-in analysts and the public one, row by row in the same order.

    Raises:
        AppError: ``indicators.record_twice``, ``indicators.site_moved``, ``indicators.bad_weight``,
            ``indicators.region_in_two_countries``.
    """
    cells, places = reduce_records(records, catalogue)
    rule = disclosure or DisclosureRule()
    return result_tables(cells, catalogue, places, design=design or Design(), rule=rule, earlier=earlier)
