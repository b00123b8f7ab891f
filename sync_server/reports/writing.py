"""Writes a report as a folder, whole or not at all: pages, charts and the public table."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from app.errors import AppError
from app.indicators import load_catalogue
from app.indicators.cells import Place as SitePlace
from app.indicators.definitions import Indicator, MeasureType
from app.indicators.plan import geographies
from sync_server.context import ServerContext
from sync_server.database import people
from sync_server.database.library import SnapshotRow
from sync_server.reports import pages
from sync_server.reports.charts import FORMATS, Chart, draw
from sync_server.reports.figures import CAUTION, NOT_KNOWN, WHY_BLANK, Mark, Place, PublicFigures, public_figures
from sync_server.reports.html import STYLE
from sync_server.whole_folder import whole_folder

_TAKEN_OVER = ("manifest.json", "public.csv", "public.json", "secondary.csv")


def write_report(
    context: ServerContext,
    snapshot: SnapshotRow,
    catalogue_file: Path,
    folder: Path,
    *,
    language: str = "en",
    formats: Sequence[str] = FORMATS,
    progress: Callable[[str], None] = lambda _text: None,
) -> Path:
    """Make charts and pages of a snapshot from its public table.

    Args:
        context: the open project, for its places.
        snapshot: frozen; one that is not released is marked so on every page and chart.
        catalogue_file: the definitions that it was made with.
        folder: where a new folder is made, ``report-<first 16 characters of the id>``.
        language: of the definitions' words.
        formats: of the charts; pages show the SVG.
        progress: is told what is going on.

    Returns:
        The folder.

    Raises:
        AppError: ``report.other_definitions``, ``export.target_exists``, ``export.failed``.
    """
    target = folder / f"report-{snapshot.id[:16]}"
    if target.exists():
        raise AppError("export.target_exists", f"{target} exists. Move it away and try again.")
    with context.database.reading() as connection:
        sites = {site.site_id: SitePlace(site.country, site.region) for site in people.sites(connection)}
    figures = public_figures(snapshot, load_catalogue(catalogue_file), geographies(sites), language=language)
    with whole_folder(target, what="The report") as unfinished:
        _write(figures, unfinished, formats=tuple(dict.fromkeys(("svg", *formats))), progress=progress)
        unfinished.chmod(0o755)
    return target


def _write(figures: PublicFigures, folder: Path, *, formats: Sequence[str], progress: Callable[[str], None]) -> None:
    (folder / "charts").mkdir()
    listed = list(_charts(figures))
    for number, (stem, chart) in enumerate(listed, start=1):
        progress(f"Drawing chart {number} of {len(listed)} ...")
        draw(chart, folder / "charts" / stem, formats=formats)
    made = pages.Pages(figures, banner=_banner(figures), source=_source(figures), formats=formats)
    for name, content in made.all_pages():
        (folder / name).write_text(content, encoding="utf-8", newline="\n")
    (folder / "style.css").write_text(STYLE.lstrip(), encoding="utf-8", newline="\n")
    for name in _TAKEN_OVER:
        if name in figures.snapshot.files:
            (folder / name).write_bytes(figures.snapshot.files[name])


def _charts(figures: PublicFigures) -> Iterator[tuple[str, Chart]]:
    for place in figures.places:
        yield pages.place_chart(place), _profile(figures, place)
    for indicator in figures.indicators:
        if indicator.measure.type is not MeasureType.DISTRIBUTION:
            yield pages.indicator_chart(indicator, "places"), _by_place(figures, indicator)
        if indicator.breakdowns or indicator.measure.type is MeasureType.DISTRIBUTION:
            yield pages.indicator_chart(indicator, "groups"), _by_group(figures, indicator)


def _profile(figures: PublicFigures, place: Place) -> Chart:
    marks, references = [], []
    for indicator in figures.indicators:
        if indicator.measure.type is not MeasureType.DISTRIBUTION:
            for mark in figures.marks(indicator.code, place=place):
                marks.append(_named(mark, figures.word(indicator.working_name), depth=1))
                beside = [] if place.level == "eu" else figures.marks(indicator.code, place=figures.places[0])
                references.append(beside[0].value if beside else None)
    return Chart(
        title=pages.place_name(place),
        subtitle="Every indicator on 0 to 100, with its 95 % interval and the number of children (n)",
        marks=marks,
        notes=_notes(figures),
        references=references,
        reference_label="all countries together",
    )


def _by_place(figures: PublicFigures, indicator: Indicator) -> Chart:
    depth = {"eu": 0, "country": 1, "region": 2}
    return Chart(
        title=figures.word(indicator.working_name),
        subtitle=f"{pages.measured(indicator)}, with 95 % interval and number of children (n)",
        marks=[
            _named(mark, place.code if place.level != "eu" else pages.place_name(place), depth=depth[place.level])
            for place, mark in figures.by_place(indicator.code)
        ],
        notes=_notes(figures),
    )


def _by_group(figures: PublicFigures, indicator: Indicator) -> Chart:
    eu = figures.places[0]
    marks: list[Mark] = []
    for option in indicator.measure.options:
        own = figures.marks(indicator.code, place=eu, option=option)
        marks += [_named(mark, option or mark.label, depth=0) for mark in own]
    for breakdown in indicator.breakdowns if indicator.measure.options == ("",) else ():
        for mark in figures.marks(indicator.code, place=eu, breakdown=breakdown):
            about = figures.word(figures.catalogue.breakdown_by_code[breakdown].label)
            label = f"{about}: {mark.label.lower()}" if mark.label == NOT_KNOWN else mark.label
            marks.append(_named(mark, label, depth=1))
    return Chart(
        title=figures.word(indicator.working_name),
        subtitle=f"{pages.measured(indicator)}, all countries together, with 95 % interval and children (n)",
        marks=marks,
        notes=_notes(figures),
    )


def _named(mark: Mark, label: str, *, depth: int) -> Mark:
    return Mark(**{**mark.__dict__, "label": label, "depth": depth})


def _banner(figures: PublicFigures) -> str:
    if figures.snapshot.status == "test_data":
        return "Test data. No child gave these answers, and nothing here may be published."
    return "" if figures.is_released else "Not released: these figures are not public yet."


def _source(figures: PublicFigures) -> str:
    snapshot = figures.snapshot
    return (
        f"Snapshot {snapshot.id[:16]} of {snapshot.created_at_utc:%d %B %Y}. IMMERSE-style, own-worded, not validated."
    )


def _notes(figures: PublicFigures) -> Sequence[str]:
    first, _, rest = CAUTION.partition(". ")
    return (
        " ".join(filter(None, (_banner(figures), _source(figures)))),
        f"{first}.",
        rest,
        f"Blank: {WHY_BLANK}",
        "* few children or schools: read with care.   p kept from the last release.",
    )
