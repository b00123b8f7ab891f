"""The sums of indicators, counted inside PostgreSQL, for studies beyond one machine; estimates nothing.

Answers go into temporary tables of one connection as small whole numbers: they are never written to the log of the
database, no other connection sees them, and they go with the connection. Every way to answer an indicator's questions
that occurs is scored once, by the same code as everywhere; the database joins and adds. Sums are whole numbers, so the
result is, bit for bit, that of ``reduce_rows`` and may be added to other cells.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from app.errors import AppError
from app.indicators import Catalogue, Cells, Design, DisclosureRule, RecordAnswers, ResultTables, result_tables
from app.indicators.cells import IndicatorCells, add_cells, group_positions, places_of
from app.indicators.columns import Column, FormRows, rows_by_form
from app.indicators.definitions import Indicator, Input
from app.indicators.records import Answer
from app.indicators.scores import STATES, VALID, scores
from sync_server.database.postgres import parse_address

if TYPE_CHECKING:
    import psycopg

Codes = NDArray[np.int64]

_BINARY_BEGIN = b"PGCOPY\n\xff\r\n\0" + bytes(8)
_BINARY_END = b"\xff\xff"
_MOST_WAYS = 2**62
_SETTINGS = (
    "jit = off",  # to compile each of these short statements takes longer than to run it
    "work_mem = '256MB'",
    "temp_buffers = '256MB'",
)


@contextmanager
def connected(address: str) -> Iterator["psycopg.Connection[tuple[object, ...]]"]:
    """A connection for one computation, encrypted as a server's own (see `parse_address`).

    Raises:
        AppError: ``server.bad_address``; ``pushdown.unreachable``; the address, which may hold a password, is never
            repeated.
    """
    import psycopg

    url = parse_address(address).set(drivername="postgresql")
    try:
        connection = psycopg.connect(url.render_as_string(hide_password=False), autocommit=True)
    except psycopg.Error:
        message = "PostgreSQL does not answer there. Look at the address: postgresql://user@host/database."
        raise AppError("pushdown.unreachable", message) from None
    with connection:
        for setting in _SETTINGS:
            connection.execute(f"SET {setting}".encode())
        yield connection


def compute_in_database(address: str, records: Iterable[RecordAnswers], catalogue: Catalogue) -> ResultTables:
    """As ``compute`` with its defaults, the sums counted inside PostgreSQL.

    Raises:
        AppError: ``pushdown.*``, ``indicators.*``.
    """
    listed = list(records)
    places = places_of(listed)
    with connected(address) as connection:
        cells = reduce_in_database(connection, listed, catalogue)
    return result_tables(cells, catalogue, places, design=Design(), rule=DisclosureRule())


def reduce_in_database(
    connection: "psycopg.Connection[tuple[object, ...]]", records: Iterable[RecordAnswers], catalogue: Catalogue
) -> Cells:
    """As ``reduce_records``, inside PostgreSQL.

    Raises:
        AppError: ``pushdown.weighted`` (weights other than 1), ``indicators.record_twice``, ``indicators.bad_weight``.
    """
    return sums_of(connection, rows_by_form(records, catalogue), catalogue)


def sums_of(
    connection: "psycopg.Connection[tuple[object, ...]]", blocks: Iterable[FormRows], catalogue: Catalogue
) -> Cells:
    """As ``reduce_rows`` over blocks of records, which are sent one by one, so that memory stays flat."""
    tables: dict[str, _Answers] = {}
    for rows in blocks:
        if rows.form not in tables:
            tables[rows.form] = _Answers(connection, rows.form, catalogue, number=len(tables))
        tables[rows.form].send(rows)
    return add_cells([table.cells() for table in tables.values()])


class _Answers:
    """The answers to one form in a temporary table: a site and a small number per question."""

    def __init__(
        self, connection: "psycopg.Connection[tuple[object, ...]]", form: str, catalogue: Catalogue, *, number: int
    ) -> None:
        self._connection, self._catalogue, self._form = connection, catalogue, form
        self._table = f"answers_{number}"
        self._questions = catalogue.questions_by_form.get(form, ())
        self._names = {question: f"q{position}" for position, question in enumerate(self._questions)}
        self._sites = _Numbers()
        self._groups: dict[str, str] = {}
        self._values = {question: _Numbers() for question in self._questions}
        columns = ", ".join(f"{name} int4 NOT NULL" for name in ("site", *self._names.values()))
        connection.execute(f"DROP TABLE IF EXISTS {self._table}".encode())
        connection.execute(f"CREATE TEMPORARY TABLE {self._table} ({columns})".encode())

    def send(self, rows: FormRows) -> None:
        """Add a block of records.

        Raises:
            AppError: ``pushdown.weighted``.
        """
        if rows.weights is not None or rows.signs is not None:
            raise AppError(
                "pushdown.weighted", "Weighted answers are computed on this machine only, without PostgreSQL."
            )
        columns = [self._sites.renumbered(rows.sites)]
        columns += [self._values[question].renumbered(rows.column(question)) for question in self._questions]
        _copy(self._connection, self._table, columns)

    def cells(self) -> Cells:
        """Every indicator's sums per site and groups."""
        own = [(one, entry) for one in self._catalogue.from_records for entry in one.inputs if entry.form == self._form]
        self._group([name for one, _ in own for name in one.breakdowns])
        found = {indicator.code: self._sums(indicator, entry) for indicator, entry in own}
        names = [str(site) for site in self._sites.values]
        statement = f"SELECT site, count(*) FROM {self._table} GROUP BY site"  # noqa: S608 - a name of ours
        counted = self._connection.execute(statement.encode())
        records = {(self._form, names[_whole(site)]): _whole(count) for site, count in counted}
        return Cells(tuple(names), found, records)

    def _group(self, breakdowns: Sequence[str]) -> None:
        """Give every record the positions of its groups, once for all indicators."""
        self._groups = {name: f"g{position}" for position, name in enumerate(dict.fromkeys(breakdowns))}
        columns = "".join(f", {self._position(name)} AS {column}" for name, column in self._groups.items())
        grouped = f"{self._table}_grouped"
        statement = f"CREATE TEMPORARY TABLE {grouped} AS SELECT *{columns} FROM {self._table}"  # noqa: S608 - ours
        self._connection.execute(f"DROP TABLE IF EXISTS {grouped}".encode())
        self._connection.execute(statement.encode())
        self._connection.execute(f"DROP TABLE {self._table}".encode())
        self._table = grouped
        self._connection.execute(f"ANALYZE {grouped}".encode())

    def _sums(self, indicator: Indicator, entry: Input) -> IndicatorCells:
        universe = self._catalogue.universe_by_code[indicator.universe]
        age = universe.questions.get(self._form) if universe.is_bounded else None
        questions = [name for name in dict.fromkeys((*entry.questions, *filter(None, [age]))) if name in self._names]
        way = self._way(questions)
        options = self._score_ways(indicator, entry, questions, way)
        sums = ", ".join(
            f"sum(x)::float8, sum(y{option})::float8, sum(yy{option})::float8" for option in range(options)
        )
        by = ", ".join(["site", *(self._groups[name] for name in indicator.breakdowns)])
        statement = f"""
            SELECT {by}, state, count(*), {sums} FROM {self._table} JOIN ways ON way = {way}
            GROUP BY {by}, state ORDER BY {by}, state
        """  # noqa: S608 - names and numbers of ours; answers never stand in a statement
        rows = self._connection.execute(statement.encode()).fetchall()
        return _gathered(rows, len(indicator.breakdowns), options)

    def _way(self, questions: Sequence[str]) -> str:
        """One number for the answers to some questions together."""
        if math.prod(len(self._values[question].values) for question in questions) > _MOST_WAYS:
            raise AppError("pushdown.too_many", "An indicator has too many questions with too many answers for this.")
        text = "0::int8"
        for question in questions:
            text = f"({text} * {len(self._values[question].values)} + {self._names[question]})"
        return text

    def _score_ways(self, indicator: Indicator, entry: Input, questions: Sequence[str], way: str) -> int:
        """Fill the table ``ways`` with what every way that occurs comes to; returns how many values it has."""
        statement = f"SELECT DISTINCT {way} FROM {self._table}"  # noqa: S608 - names and numbers of ours
        found = self._connection.execute(statement.encode()).fetchall()
        ways = np.array([_whole(row[0]) for row in found], dtype=np.int64)
        rows = self._rows_of_ways(questions, ways)
        own = scores(indicator, entry, rows, self._catalogue)
        base = (own.state == VALID).astype(np.int64) if own.x is None else own.x
        names = ("way", "state", "x", *(f"{name}{option}" for option in range(len(own.y)) for name in ("y", "yy")))
        values = [column for y in own.y for column in (y, y * y)]
        self._connection.execute(b"DROP TABLE IF EXISTS ways")
        columns = ", ".join(f"{name} int8 NOT NULL" for name in names)
        self._connection.execute(f"CREATE TEMPORARY TABLE ways ({columns})".encode())
        _copy(self._connection, "ways", [ways, own.state.astype(np.int64), base, *values], width=8)
        self._connection.execute(b"ANALYZE ways")
        return len(own.y)

    def _rows_of_ways(self, questions: Sequence[str], ways: Codes) -> FormRows:
        left, columns = ways, dict[str, Column]()
        for question in reversed(questions):
            values = self._values[question].values
            left, code = np.divmod(left, len(values))
            columns[question] = Column(code.astype(np.int32), tuple(values))
        nowhere = Column(np.zeros(ways.size, dtype=np.int32), ("",))
        return FormRows(self._form, nowhere, columns)

    def _position(self, name: str) -> str:
        """The position of a record's group, looked up by its answers."""
        breakdown = self._catalogue.breakdown_by_code[name]
        asked = self._catalogue.questions_of_breakdown(breakdown, self._form)
        questions = [question for question in asked if question in self._names]
        every = np.arange(math.prod(len(self._values[question].values) for question in questions))
        positions = group_positions(self._rows_of_ways(questions, every), breakdown, self._catalogue)
        return f"('{{{','.join(map(str, positions.tolist()))}}}'::int2[])[{self._way(questions)} + 1]"


class _Numbers:
    """Numbers for the distinct answers to one question, the same ones in every block."""

    def __init__(self) -> None:
        self.values: list[Answer | None] = []
        self._known: dict[tuple[type, Answer | None], int] = {}

    def renumbered(self, column: Column) -> Codes:
        """A block's answers in these numbers."""
        table = []
        for value in column.values:
            # A reason is a text as well; its type tells it from typed text of the same letters.
            key = (type(value), value)
            if key not in self._known:
                self._known[key] = len(self.values)
                self.values.append(value)
            table.append(self._known[key])
        return np.array(table, dtype=np.int64)[column.codes]


def _copy(
    connection: "psycopg.Connection[tuple[object, ...]]", table: str, columns: Sequence[Codes], *, width: int = 4
) -> None:
    """Send columns of whole numbers in PostgreSQL's binary form, made by numpy at once."""
    kind = np.dtype(
        [
            ("fields", ">i2"),
            *(
                (f"{part}{at}", f">i{4 if part == 'size' else width}")
                for at in range(len(columns))
                for part in ("size", "value")
            ),
        ]
    )
    rows = np.empty(len(columns[0]), dtype=kind)
    rows["fields"] = len(columns)
    for at, column in enumerate(columns):
        rows[f"size{at}"], rows[f"value{at}"] = width, column
    cursor = connection.cursor()
    with cursor.copy(f"COPY {table} FROM STDIN (FORMAT BINARY)".encode()) as copy:
        copy.write(_BINARY_BEGIN)
        for at in range(0, len(rows), _ROWS_AT_ONCE):
            copy.write(rows[at : at + _ROWS_AT_ONCE].tobytes())
        copy.write(_BINARY_END)


_ROWS_AT_ONCE = 20_000


def _gathered(rows: Sequence[tuple[object, ...]], groups: int, options: int) -> IndicatorCells:
    """One cell per site and groups, from one row per state of it; rows come sorted."""
    table = np.array(rows, dtype=np.float64).reshape(len(rows), groups + 3 + 3 * options)
    places = table[:, : groups + 1].astype(np.int64)
    is_new = np.ones(len(rows), dtype=bool)
    is_new[1:] = (places[1:] != places[:-1]).any(axis=1)
    at = np.cumsum(is_new) - 1
    cells = int(is_new.sum())
    counts = np.zeros((cells, STATES), dtype=np.int64)
    counts[at, table[:, groups + 1].astype(np.int64)] = table[:, groups + 2].astype(np.int64)
    sums = np.zeros((options, cells, 3))
    for option in range(options):
        own = table[:, groups + 3 + 3 * option : groups + 6 + 3 * option]
        np.add.at(sums[option], at, own)
    kept = places[is_new]
    return IndicatorCells(kept[:, 0], kept[:, 1:], counts, sums)


def _whole(value: object) -> int:
    assert isinstance(value, int)
    return value
