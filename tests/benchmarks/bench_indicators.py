"""The indicator engine at three sizes, beside plain pandas group-bys in the same run.

    python -m tests.benchmarks.bench_indicators                  all of it
    python -m tests.benchmarks.bench_indicators --postgresql     only the sums inside PostgreSQL and on this machine

Simulated answers to both children's forms, 406 sites in 6 countries and 30 regions. Thirty indicators (those of the
children's forms, repeated under other codes) by EU, country and region and all crossings of gender, age band and
background, with intervals. pandas computes values and standard errors only, by one group-by per table. Prints wall and
processor seconds (on a busy machine only the second ones tell something), figures, peak memory, and the targets.
"""

import argparse
import resource
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import click
import numpy as np
import pandas as pd

from app.indicators import Catalogue, Design, DisclosureRule, load_catalogue
from app.indicators.auditing import audit
from app.indicators.cells import Cells, Place, add_cells, group_positions, reduce_rows
from app.indicators.columns import Column, FormRows
from app.indicators.plan import MOST_CROSSED, crossings
from app.indicators.records import Answer
from app.indicators.scores import VALID, scores
from app.indicators.tables import Blanking, all_figures, result_tables
from app.protocol.missing import Missing
from sync_server.pushing_down import connected, sums_of
from tests.server.postgres import PrivatePostgres, programs

SITES, COUNTRIES, REGIONS = 406, 6, 30
FORMS = {"wellbeing_older": 0.816, "wellbeing_younger": 0.184}  # shares of the study's older and younger children
BLOCK = 250_000
INDICATORS = 30
KEPT_PARTS = 4
LARGEST_PUSHED_DOWN = 250_000
TARGETS = {24_420: (1.5, 300), 250_000: (2.0, None), 2_500_000: (5.0, 1_000)}


class Stopwatch:
    """Wall and processor time since it was made."""

    def __init__(self) -> None:
        self.wall, self.cpu = time.perf_counter(), time.process_time()

    def __str__(self) -> str:
        return f"{time.perf_counter() - self.wall:.2f} s ({time.process_time() - self.cpu:.2f} s of processor)"


def thirty(catalogue: Catalogue) -> Catalogue:
    """Thirty indicators of three breakdowns from the children's forms, the last ones copies under other codes."""
    own = [entry for entry in catalogue.indicators if entry.origin == "child" and len(entry.breakdowns) == MOST_CROSSED]
    copies = [own[at % len(own)].model_copy(update={"code": f"X{at:02d}"}) for at in range(INDICATORS)]
    return catalogue.model_copy(update={"indicators": tuple(copies)})


def places() -> Mapping[str, Place]:
    """406 sites, spread evenly over 30 regions of 6 countries."""
    return {
        f"s{site:04d}": Place(
            f"C{site % COUNTRIES}", f"C{site % COUNTRIES}-{site // COUNTRIES % (REGIONS // COUNTRIES)}"
        )
        for site in range(SITES)
    }


def _values(catalogue: Catalogue, form: str, question: str) -> tuple[list[Answer], list[float]]:
    """Answers to a question and how often each is given; about 9 % say that they do not know or would rather not."""
    given, weights = ["yes", "no", "unknown"], [0.75, 0.23, 0.02]
    for indicator in catalogue.from_records:
        for entry in indicator.inputs:
            if entry.form == form and question in entry.questions:
                names = list(entry.values) or list(indicator.measure.categories)
                given = (
                    names or [str(value) for value in range(entry.scale[0], entry.scale[1] + 1)]
                    if entry.scale
                    else names
                )
                weights = [1.0] * len(given)
    if question == "age":
        given = [str(age) for age in (range(6, 10) if "younger" in form else range(10, 19))]
        weights = [1.0] * len(given)
    if question == "gender":
        given, weights = ["girl", "boy", "another_way", "prefer_not"], [0.46, 0.5, 0.02, 0.02]
    total = sum(weights)
    answers: list[Answer] = [*given, Missing.DONT_KNOW, Missing.RATHER_NOT_SAY]
    return answers, [weight / total * 0.91 for weight in weights] + [0.05, 0.04]


def study(catalogue: Catalogue, children: int, *, seed: int) -> Iterator[FormRows]:
    """Answers in blocks, as they would come from storage."""
    rng = np.random.default_rng(seed)
    names: tuple[Answer, ...] = tuple(places())
    sizes = rng.lognormal(0, 0.6, SITES)
    for form, share in FORMS.items():
        left = round(children * share)
        while left:
            count = min(left, BLOCK)
            left -= count
            columns = {}
            for question in catalogue.questions_by_form[form]:
                values, weights = _values(catalogue, form, question)
                codes = rng.choice(len(values), count, p=np.array(weights) / sum(weights)).astype(np.int32)
                columns[question] = Column(codes, tuple(values))
            site = rng.choice(SITES, count, p=sizes / sizes.sum()).astype(np.int32)
            yield FormRows(form, Column(site, names), columns)


def engine(catalogue: Catalogue, cells: Cells) -> int:
    """All figures with intervals; returns how many."""
    figures = all_figures(cells, catalogue, places(), design=Design())
    return sum(int(found.columns()["value"].size) for found in figures)


def plain_pandas(catalogue: Catalogue, blocks: Sequence[FormRows]) -> int:
    """The same means and Taylor standard errors by one pandas group-by per table; no interval, no missing by reason."""
    frames = []
    for rows in blocks:
        frame = pd.DataFrame({"site": np.array(rows.sites.values)[rows.sites.codes]})
        for name in ("gender", "age_band", "background"):
            frame[name] = group_positions(rows, catalogue.breakdown_by_code[name], catalogue)
        for indicator in catalogue.from_records:
            entry = next((entry for entry in indicator.inputs if entry.form == rows.form), None)
            if entry is not None:
                own = scores(indicator, entry, rows, catalogue)
                frame[indicator.code] = np.where(own.state == VALID, own.y[0], np.nan)
        frames.append(frame)
    frame = pd.concat(frames, ignore_index=True)
    where = pd.DataFrame([(site, *place) for site, place in places().items()], columns=["site", "country", "region"])
    frame = frame.merge(where, on="site")
    frame["eu"] = "EU"
    count = 0
    codes = [indicator.code for indicator in catalogue.from_records if indicator.code in frame]
    for code in codes:
        valid = frame[frame[code].notna()]
        for level in ("eu", "country", "region"):
            for chosen in crossings(("gender", "age_band", "background")):
                keys = [level, *chosen]
                per_site = valid.groupby([*keys, "site"])[code].agg(["sum", "size"]).reset_index()
                total = per_site.groupby(keys)[["sum", "size"]].transform("sum")
                per_site["z2"] = (
                    (per_site["sum"] - total["sum"] / total["size"] * per_site["size"]) / total["size"]
                ) ** 2
                count += len(per_site.groupby(keys)["z2"].sum())
    return count


def _peak_mb() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def measure(catalogue: Catalogue, children: int, *, with_pandas: bool, with_disclosure: bool) -> None:
    """Print one size. Making the answers is not timed; reducing them, block by block, is."""
    wall = cpu = 0.0
    parts: list[Cells] = []
    kept: list[FormRows] = []
    for rows in study(catalogue, children, seed=1):
        watch = Stopwatch()
        parts.append(reduce_rows(rows, catalogue))
        if len(parts) > KEPT_PARTS:
            parts = [add_cells(parts)]
        wall, cpu = wall + time.perf_counter() - watch.wall, cpu + time.process_time() - watch.cpu
        if with_pandas:
            kept.append(rows)
    watch = Stopwatch()
    cells = add_cells(parts)
    figures = engine(catalogue, cells)
    wall, cpu = wall + time.perf_counter() - watch.wall, cpu + time.process_time() - watch.cpu
    seconds, memory = TARGETS.get(children, (None, None))
    click.echo(f"{children:>9} children, {figures} figures: {wall:.2f} s ({cpu:.2f} s of processor), {_peak_mb()} MB")
    click.echo(f"          target {seconds} s, {memory or 'any'} MB")
    late = [reduce_rows(rows, catalogue) for rows in study(catalogue, max(children // 100, 100), seed=2)]
    watch = Stopwatch()
    engine(catalogue, add_cells([cells, *late]))
    click.echo(f"          after 1 % new records: {watch}, target 1.2 s")
    if with_disclosure:
        measure_disclosure(catalogue, cells)
    if with_pandas:
        watch = Stopwatch()
        groups = plain_pandas(catalogue, kept)
        ratio = (time.process_time() - watch.cpu) / cpu
        click.echo(f"          pandas group-bys: {watch} for {groups} values and standard errors, without an interval")
        click.echo(f"          pandas takes {ratio:.1f} times the processor time of the engine")


def measure_disclosure(catalogue: Catalogue, cells: Cells) -> None:
    """Print what it takes to choose the blank cells, which ends with an attack, and to attack the finished table."""
    watch = Stopwatch()
    blanking = Blanking(DisclosureRule())
    blanks = sum(len(blanking.blanks(figures)) for figures in all_figures(cells, catalogue, places(), design=Design()))
    chosen = time.process_time() - watch.cpu
    click.echo(f"          choosing blank cells: {watch}; {blanks} are blank")
    rule = DisclosureRule()
    tables = result_tables(cells, catalogue, places(), design=Design(), rule=rule)
    watch = Stopwatch()
    found = audit(tables.internal, tables.public, places(), rule=rule)
    both = chosen + time.process_time() - watch.cpu
    click.echo(f"          attack on the finished table: {watch}; {len(found)} findings")
    click.echo(f"          both: {both:.2f} s of processor, target 20 s")


def measure_pushed_down(catalogue: Catalogue, children: int) -> None:
    """Print one size inside a private PostgreSQL beside this machine alone, and whether both give the same cells."""
    found = programs()
    if found is None:
        click.echo("          PostgreSQL is not installed (Debian's package postgresql)")
        return
    blocks = list(study(catalogue, children, seed=1))
    watch = Stopwatch()
    here = add_cells([reduce_rows(rows, catalogue) for rows in blocks])
    click.echo(f"{children:>9} children, sums on this machine alone: {watch}")
    cluster = PrivatePostgres(found)
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    try:
        cluster.start()
        with connected(cluster.address()) as connection:
            watch = Stopwatch()
            there = sums_of(connection, blocks, catalogue)
            click.echo(f"          sent to PostgreSQL and counted there: {watch} here")
            watch = Stopwatch()
            figures = engine(catalogue, there)
            click.echo(f"          {figures} figures of them: {watch}")
    finally:
        cluster.stop()
    taken = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
    click.echo(f"          PostgreSQL itself: {taken:.2f} s of processor")
    same = all(
        np.array_equal(getattr(own, part), getattr(there.indicators[code], part))
        for code, own in here.indicators.items()
        for part in ("sites", "groups", "counts", "sums")
    )
    click.echo(f"          the cells are {'the same, bit for bit' if same else 'NOT the same'}")


def main() -> None:
    """Each size in a process of its own, so that the peak of memory is its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--children", type=int)
    parser.add_argument("--postgresql", action="store_true", help="count inside PostgreSQL and on this machine")
    parser.add_argument("--sizes", type=int, nargs="*", default=[24_420, 250_000, 2_500_000])
    arguments = parser.parse_args()
    if arguments.children is None:
        for size in arguments.sizes:
            for more in [["--postgresql"]] if arguments.postgresql else [[], ["--postgresql"]]:
                if not more or size <= LARGEST_PUSHED_DOWN:
                    own = ["--children", str(size), *more]
                    subprocess.run([sys.executable, "-m", "tests.benchmarks.bench_indicators", *own], check=True)
        return
    path = Path(__file__).resolve().parents[2] / "questionnaires" / "indicators.toml"
    catalogue = thirty(load_catalogue(path))
    if arguments.postgresql:
        measure_pushed_down(catalogue, arguments.children)
        return
    small = arguments.children <= 250_000
    measure(catalogue, arguments.children, with_pandas=small, with_disclosure=arguments.children == 24_420)


if __name__ == "__main__":
    main()
