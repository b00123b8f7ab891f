"""The few pieces of HTML that every page of a report is made of; knows no indicator."""

from collections.abc import Iterable, Sequence
from html import escape

from sync_server.reports.figures import HELD, WEAK, WHY_BLANK, Mark

STYLE = """
:root { color-scheme: light; --ink: #1b1b1b; --quiet: #555; --line: #d0d0d0; --link: #0b5a8a; --warn: #7a2e00; }
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.5 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; color: var(--ink); }
main, header, footer { max-width: 64rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 1rem; border-bottom: 1px solid var(--line); }
footer { padding: 1.5rem 1rem 3rem; margin-top: 3rem; border-top: 1px solid var(--line); }
footer, .quiet, .interval { color: var(--quiet); }
h1 { font-size: 1.7rem; line-height: 1.25; margin: .8rem 0 .3rem; }
h2 { font-size: 1.25rem; margin: 2.2rem 0 .6rem; }
a { color: var(--link); }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; background: #fff; padding: .5rem; }
.warning { border-left: .4rem solid var(--warn); background: #fff4ec; color: var(--warn); font-weight: 600; }
.warning { padding: .6rem 1rem; margin: 1rem 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; margin: .6rem 0 1rem; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding: .3rem 0; }
th, td { padding: .3rem .7rem .3rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid var(--ink); font-size: .9rem; vertical-align: bottom; }
th[scope=row] { font-weight: 500; }
th.below { padding-left: 1.4rem; font-weight: 400; }
td.number { white-space: nowrap; }
td.number, thead th.number { text-align: right; padding-left: .7rem; }
.blank { background: repeating-linear-gradient(135deg, #fff 0 5px, #e6e6e6 5px 6px); color: #444; font-style: italic; }
figure { margin: 1rem 0; }
figure img { width: 100%; height: auto; border: 1px solid var(--line); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.2rem; }
dt { font-weight: 600; }
dd { margin: 0; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem 1rem; }
@media (max-width: 40rem) { dl { display: block; } dd { margin-bottom: .6rem; } }
@media print { nav, .skip { display: none; } body { font-size: 10pt; } tr, figure { break-inside: avoid; } }
"""


def page(*, title: str, body: Iterable[str], banner: str, source: str) -> str:
    """A whole page; ``body`` is HTML, the rest is text."""
    warning = f'<p class="warning">{escape(banner)}</p>' if banner else ""
    return (
        "<!DOCTYPE html>\n"
        '<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<title>{escape(title)}</title>\n<link rel="stylesheet" href="style.css">\n</head>\n<body>\n'
        '<a class="skip" href="#content">Skip to the figures</a>\n'
        f'<header>\n<p><a href="index.html">All indicators and places</a></p>\n{warning}</header>\n'
        f'<main id="content">\n<h1>{escape(title)}</h1>\n' + "\n".join(body) + "\n</main>\n"
        f"<footer>\n<p>{escape(source)}</p>\n</footer>\n</body>\n</html>\n"
    )


def link(address: str, text: str) -> str:
    """A link to another page of the report."""
    return f'<a href="{escape(address)}">{escape(text)}</a>'


def paragraph(text: str, *, quiet: bool = False) -> str:
    """A paragraph of text."""
    return f'<p class="quiet">{escape(text)}</p>' if quiet else f"<p>{escape(text)}</p>"


def chart(stem: str, alternative: str, formats: Sequence[str]) -> str:
    """A chart with its other formats; its numbers stand in the table below it."""
    name = escape(stem)
    files = ", ".join(link(f"charts/{stem}.{ending}", ending.upper()) for ending in formats)
    return (
        f'<figure><img src="charts/{name}.svg" alt="{escape(alternative)} All figures are in the table below.">\n'
        f'<figcaption class="quiet">As {files}</figcaption></figure>'
    )


def cell(mark: Mark | None) -> str:
    """A figure in a table: never a number where it is withheld."""
    if mark is None:
        return "<td></td>"
    if mark.is_blank:
        return f'<td class="number blank"><abbr title="{escape(WHY_BLANK)}">blank</abbr></td>'
    if mark.value is None:
        return '<td class="number quiet">no figure</td>'
    flags = (f' <abbr title="{escape(WEAK)}">*</abbr>' if mark.is_weak else "") + (
        f' <abbr title="{escape(HELD)}">p</abbr>' if mark.is_held else ""
    )
    interval = "" if mark.low is None else f' <span class="interval">({mark.low:.0f} to {mark.high:.0f})</span>'
    return f'<td class="number">{mark.value:.0f}{flags}{interval}</td>'


def count(number: int | None, mark: Mark) -> str:
    """A rounded count; nothing where the figure is withheld."""
    return '<td class="number blank">blank</td>' if mark.is_blank else f'<td class="number">{number}</td>'


def table(caption: str, header: Sequence[str], rows: Iterable[tuple[str, int, Sequence[str]]]) -> str:
    """A table; each row has a heading (HTML), a depth, and its cells (HTML)."""
    head = "".join(
        f'<th scope="col"{" class=number" if position else ""}>{escape(text)}</th>'
        for position, text in enumerate(header)
    )
    lines = [
        f'<tr><th scope="row"{" class=below" if depth else ""}>{heading}</th>{"".join(cells)}</tr>'
        for heading, depth, cells in rows
    ]
    return (
        f'<div class="wide" tabindex="0" role="region" aria-label="{escape(caption)}"><table>\n'
        f"<caption>{escape(caption)}</caption>\n<thead><tr>{head}</tr></thead>\n<tbody>\n"
        + "\n".join(lines)
        + "\n</tbody></table></div>"
    )
