"""The pages of a report: one for each place and each indicator, and one that leads to them; draws no chart."""

from collections.abc import Iterator, Sequence
from html import escape

from app.indicators.definitions import Indicator, MeasureType
from sync_server.reports import html
from sync_server.reports.figures import CAUTION, HELD, WEAK, WHY_BLANK, Mark, Place, PublicFigures

_MEASURES = {
    MeasureType.PCT_AT_LEAST: "Percent at or above a threshold",
    MeasureType.PCT_YES: "Percent of those who say yes",
    MeasureType.MEAN_0_100: "Mean on a scale from 0 to 100",
    MeasureType.POLICY_MEAN: "Mean of the parts, 0 to 100",
    MeasureType.DISTRIBUTION: "Percent for each answer",
    MeasureType.RATIO: "Share of one count in another, in percent",
    MeasureType.DISSIMILARITY: "How unevenly a group is spread over schools, 0 to 100",
    MeasureType.ISOLATION: "How much a group meets only itself at school, 0 to 100",
}

Heading = tuple[str, int]
"""HTML, and how far it stands in."""


def place_page(place: Place) -> str:
    """File name of a place's page."""
    return f"place-{_safe(place.code)}.html"


def indicator_page(indicator: Indicator) -> str:
    """File name of an indicator's page."""
    return f"indicator-{_safe(indicator.code)}.html"


def place_chart(place: Place) -> str:
    """Stem of a place's chart."""
    return f"place-{_safe(place.code)}"


def indicator_chart(indicator: Indicator, part: str) -> str:
    """Stem of one of an indicator's charts (``places`` or ``groups``)."""
    return f"indicator-{_safe(indicator.code)}-{part}"


def _safe(code: str) -> str:
    return "".join(letter if letter.isalnum() and letter.isascii() else f"_{ord(letter):x}" for letter in code)


def measured(indicator: Indicator) -> str:
    """What the number is, in a sentence part."""
    return _MEASURES[indicator.measure.type]


def place_name(place: Place) -> str:
    """A place in words; regions and countries go by their codes."""
    return {"eu": "All countries together", "country": f"Country {place.code}"}.get(place.level, f"Region {place.code}")


class Pages:
    """All pages of one report."""

    def __init__(self, figures: PublicFigures, *, banner: str, source: str, formats: Sequence[str]) -> None:
        self._figures = figures
        self._banner, self._source, self._formats = banner, source, formats

    def all_pages(self) -> Iterator[tuple[str, str]]:
        """(file name, content) of every page."""
        yield "index.html", self._whole("Indicators of children's integration at school", self._index())
        for place in self._figures.places:
            yield place_page(place), self._whole(place_name(place), self._of_place(place))
        for indicator in self._figures.indicators:
            title = self._figures.word(indicator.working_name)
            yield indicator_page(indicator), self._whole(title, self._of_indicator(indicator))

    def _whole(self, title: str, body: Iterator[str]) -> str:
        return html.page(title=title, body=body, banner=self._banner, source=self._source)

    def _chart(self, stem: str, alternative: str) -> str:
        return html.chart(stem, alternative, self._formats)

    def _index(self) -> Iterator[str]:
        figures = self._figures
        yield html.paragraph(CAUTION)
        yield "<h2>Indicators</h2>"
        eu = figures.places[0]
        dimensions = dict.fromkeys(indicator.dimension for indicator in figures.indicators)
        for dimension in dimensions:
            own = [indicator for indicator in figures.indicators if indicator.dimension == dimension]
            caption = figures.word(figures.catalogue.dimensions[dimension])
            yield self._list_of_indicators(caption, own, eu)
        yield "<h2>Places</h2>"
        rows = [_place_row(place, [_largest(figures, place)]) for place in figures.places]
        yield html.table("Places and children", ("Place", "Children (largest number behind a figure)"), rows)
        yield html.paragraph(
            "Figures that come from published tables of others are in secondary.csv, each with its source.", quiet=True
        )
        yield (
            '<p>Download: <a href="public.csv">CSV</a>, <a href="public.json">JSON</a>, '
            '<a href="secondary.csv">published figures</a>, <a href="manifest.json">what the snapshot rests on</a></p>'
        )
        yield _reading()

    def _list_of_indicators(self, caption: str, indicators: Sequence[Indicator], place: Place) -> str:
        rows = []
        for indicator in indicators:
            heading = self._link(indicator) + f' <span class="quiet">{escape(measured(indicator))}</span>'
            if indicator.measure.type is MeasureType.DISTRIBUTION:
                rows.append((heading, 0, ['<td class="number quiet">several answers</td>', "<td></td>"]))
                continue
            mark = next(iter(self._figures.marks(indicator.code, place=place)), None)
            rows.append((heading, 0, [html.cell(mark), "<td></td>" if mark is None else html.count(mark.n, mark)]))
        return html.table(caption, ("Indicator", "Figure (95 % interval)", "Children"), rows)

    def _of_place(self, place: Place) -> Iterator[str]:
        figures = self._figures
        above = next((other for other in figures.places if other.code == place.above), None)
        if above is not None:
            yield f"<p>Part of {html.link(place_page(above), place_name(above))}.</p>"
        below = [other for other in figures.places if other.above == place.code]
        if below:
            yield "<nav><ul>" + "".join(f"<li>{html.link(place_page(o), o.code)}</li>" for o in below) + "</ul></nav>"
        yield self._chart(place_chart(place), f"Every indicator of {place_name(place)} with its 95 % interval.")
        rows = []
        eu = figures.places[0]
        for indicator in self._single():
            mark = next(iter(figures.marks(indicator.code, place=place)), None)
            if mark is not None:
                there = next(iter(figures.marks(indicator.code, place=eu)), None)
                rows.append((self._link(indicator), 0, [html.cell(mark), html.count(mark.n, mark), html.cell(there)]))
        header = ("Indicator", "Figure (95 % interval)", "Children", "All countries together")
        yield html.table(f"All children, {place_name(place)}", header, rows)
        for breakdown in dict.fromkeys(name for one in self._single() for name in one.breakdowns):
            yield from self._groups_of_place(place, breakdown)
        yield _reading()

    def _link(self, indicator: Indicator) -> str:
        return html.link(indicator_page(indicator), self._figures.word(indicator.working_name))

    def _single(self) -> Sequence[Indicator]:
        return [one for one in self._figures.indicators if one.measure.type is not MeasureType.DISTRIBUTION]

    def _groups_of_place(self, place: Place, breakdown: str) -> Iterator[str]:
        figures = self._figures
        entry = figures.catalogue.breakdown_by_code[breakdown]
        found = [(one, figures.marks(one.code, place=place, breakdown=breakdown)) for one in self._single()]
        if any(marks for _, marks in found):
            caption = f"By {figures.word(entry.label).lower()}, {place_name(place)}"
            yield _table_of_groups(caption, "Indicator", [((self._link(one), 0), marks) for one, marks in found])

    def _of_indicator(self, indicator: Indicator) -> Iterator[str]:
        figures = self._figures
        yield self._definition(indicator)
        if indicator.measure.type is MeasureType.DISTRIBUTION:
            yield from self._distribution(indicator)
            return
        yield "<h2>By place</h2>"
        yield self._chart(indicator_chart(indicator, "places"), f"{measured(indicator)}, by place.")
        rows = [
            _place_row(place, [html.cell(mark), html.count(mark.n, mark), html.count(mark.n_sites, mark)])
            for place, mark in figures.by_place(indicator.code)
        ]
        yield html.table("All children, by place", ("Place", "Figure (95 % interval)", "Children", "Schools"), rows)
        if indicator.breakdowns:
            yield "<h2>By group</h2>"
            yield self._chart(indicator_chart(indicator, "groups"), "All countries together, by group.")
        for breakdown in indicator.breakdowns:
            yield from self._by_group(indicator, breakdown)
        yield _reading()

    def _by_group(self, indicator: Indicator, breakdown: str) -> Iterator[str]:
        figures = self._figures
        entry = figures.catalogue.breakdown_by_code[breakdown]
        found = [
            (_place_heading(place), figures.marks(indicator.code, place=place, breakdown=breakdown))
            for place in figures.places
        ]
        yield _table_of_groups(f"By {figures.word(entry.label).lower()} and place", "Place", found)
        text = _groups_beside_total(figures, indicator.code, figures.places[0], breakdown)
        if text:
            yield html.paragraph(text, quiet=True)

    def _distribution(self, indicator: Indicator) -> Iterator[str]:
        figures, options = self._figures, indicator.measure.options
        yield self._chart(indicator_chart(indicator, "groups"), "Percent for each answer, all countries together.")
        listed: list[tuple[Place, list[Mark]]] = [
            (place, [mark for option in options for mark in figures.marks(indicator.code, place=place, option=option)])
            for place in figures.places
        ]
        yield html.table(
            "Each answer in percent, by place",
            ("Place", *options, "Children"),
            [
                _place_row(place, [*(html.cell(mark) for mark in marks), html.count(marks[0].n, marks[0])])
                for place, marks in listed
                if marks
            ],
        )
        yield _reading()

    def _definition(self, indicator: Indicator) -> str:
        figures = self._figures
        universe = figures.catalogue.universe_by_code[indicator.universe]
        questions = sum(len(entry.items) for entry in indicator.inputs)
        is_distribution = indicator.measure.type is MeasureType.DISTRIBUTION
        better = (
            "" if is_distribution else f" The {'higher' if indicator.polarity == 'positive' else 'lower'}, the better."
        )
        forms = ", ".join(entry.form for entry in indicator.inputs)
        facts = {
            "Code": f"{indicator.code}, version {indicator.version}, {indicator.status}",
            "Dimension": figures.word(figures.catalogue.dimensions[indicator.dimension]),
            "The number": f"{measured(indicator)}.{better}",
            "Who counts": universe.text,
            "Asked by": f"{questions} question{'s' if questions > 1 else ''} of {forms}",
            "Where it comes from": indicator.source,
        }
        return "<dl>" + "".join(f"<dt>{escape(k)}</dt><dd>{escape(v)}</dd>" for k, v in facts.items()) + "</dl>"


def _place_heading(place: Place) -> Heading:
    return html.link(place_page(place), place_name(place)), int(place.level == "region")


def _place_row(place: Place, cells: Sequence[str]) -> tuple[str, int, Sequence[str]]:
    return *_place_heading(place), cells


def _table_of_groups(caption: str, first: str, found: Sequence[tuple[Heading, Sequence[Mark]]]) -> str:
    """A column for each group that occurs; rows without a figure are left out."""
    header = dict.fromkeys(mark.label for _, marks in found for mark in marks)
    listed = [(*heading, {mark.label: mark for mark in marks}) for heading, marks in found if marks]
    rows = [(text, depth, [html.cell(marks.get(name)) for name in header]) for text, depth, marks in listed]
    return html.table(caption, (first, *header), rows)


def _reading() -> str:
    facts = {"blank": WHY_BLANK, "*": WEAK, "p": HELD}
    words = "".join(f"<dt>{escape(k)}</dt><dd>{escape(v)}</dd>" for k, v in facts.items())
    return f"<h2>How to read the figures</h2><dl>{words}</dl>"


def _largest(figures: PublicFigures, place: Place) -> str:
    marks = [mark for one in figures.indicators for mark in figures.marks(one.code, place=place) if mark.n is not None]
    if not marks:
        return '<td class="number blank">blank</td>'
    return f'<td class="number">{max(mark.n or 0 for mark in marks)}</td>'


def _groups_beside_total(figures: PublicFigures, indicator: str, place: Place, breakdown: str) -> str:
    """One sentence on the shown groups beside the shown total; blank where both are the same."""
    total = next((mark for mark in figures.marks(indicator, place=place) if mark.n is not None), None)
    marks = figures.marks(indicator, place=place, breakdown=breakdown)
    if total is None or total.n is None or not marks:
        return ""
    shown = sum(mark.n or 0 for mark in marks)
    hidden = sum(mark.is_blank for mark in marks)
    if shown == total.n:
        return ""
    rest = f" {hidden} groups are blank." if hidden > 1 else " One group is blank." if hidden else ""
    return (
        f"All countries together: the groups shown have {shown} children, the total has {total.n}.{rest} Counts are "
        "rounded to 5, each by itself."
    )
