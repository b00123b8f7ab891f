"""Dots with whiskers, drawn from figures that are public already; knows no table and no page.

The same figures give the same bytes in SVG, PNG and PDF. Nothing is told by colour alone: a withheld figure is a
hatched bar with the word, a weak one a hollow dot, and the numbers stand beside every row.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from sync_server.reports.figures import Mark

FORMATS = ("svg", "pdf", "png")

INK, QUIET, GRID = "#1b1b1b", "#555555", "#d9d9d9"
DOT, REFERENCE = "#0b5a8a", "#b45f06"
"""Blue and brown of 6.9:1 and 4.9:1 on white; they differ in lightness and shape, too."""

_ROW_INCHES, _HEAD_INCHES, _FOOT_INCHES, _NOTE_INCHES = 0.27, 0.95, 0.42, 0.15
_STYLE = {
    "font.family": ["DejaVu Sans", "sans-serif"],
    "font.size": 9.0,
    "svg.fonttype": "none",
    "svg.hashsalt": "immerse-field",
    "hatch.linewidth": 0.6,
    "hatch.color": "#8a8a8a",
}
_METADATA: dict[str, dict[str, str | None]] = {
    "svg": {"Date": None},
    "pdf": {"CreationDate": None, "ModDate": None},
    "png": {"Software": None},
}


@dataclass(frozen=True)
class Chart:
    """What a chart says around its rows; ``references`` are values of another place, row by row, for comparison."""

    title: str
    subtitle: str
    marks: Sequence[Mark]
    notes: Sequence[str]
    references: Sequence[float | None] = ()
    reference_label: str = ""


def draw(chart: Chart, stem: Path, *, formats: Sequence[str] = FORMATS) -> None:
    """Write a chart in some formats: ``stem`` is the path without an ending."""
    with rc_context(_STYLE):  # type: ignore[arg-type]  # its keys are literals to the type checker
        rows = len(chart.marks)
        foot = _FOOT_INCHES + _NOTE_INCHES * len(chart.notes)
        height = _HEAD_INCHES + foot + _ROW_INCHES * max(rows, 1)
        figure = Figure(figsize=(8.4, height))
        bottom, top = foot / height, 1 - _HEAD_INCHES / height
        axes = figure.add_axes((0.37, bottom, 0.36, top - bottom))
        _frame(axes, rows)
        for position, mark in enumerate(chart.marks):
            _row(axes, position, mark)
        _references(axes, chart)
        edge = 0.02
        figure.text(edge, 1 - 0.24 / height, chart.title, fontsize=12, fontweight="bold", color=INK, va="top")
        figure.text(edge, 1 - 0.54 / height, chart.subtitle, color=QUIET, va="top")
        for line, note in enumerate(chart.notes):
            above = foot - _FOOT_INCHES - _NOTE_INCHES * (line - 0.4)
            figure.text(edge, above / height, note, fontsize=7, color=QUIET, va="top")
        for name in formats:
            figure.savefig(stem.with_suffix(f".{name}"), format=name, dpi=150, metadata=_METADATA[name])


def _frame(axes: Axes, rows: int) -> None:
    axes.set_xlim(0, 100)
    axes.set_ylim(max(rows, 1) - 0.4, -0.6)
    axes.set_xticks(range(0, 101, 20), [f"{tick}" for tick in range(0, 101, 20)], color=QUIET)
    axes.set_yticks([])
    axes.tick_params(length=0)
    axes.grid(axis="x", color=GRID, linewidth=0.8)
    axes.set_axisbelow(True)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(GRID)


def _row(axes: Axes, position: int, mark: Mark) -> None:
    label = axes.get_yaxis_transform()
    weight = "bold" if mark.depth == 0 else "normal"
    longest = _LONGEST - 2 * mark.depth
    shown = mark.label if len(mark.label) <= longest else mark.label[: longest - 1].rstrip() + "…"
    axes.text(-0.972 + 0.04 * mark.depth, position, shown, transform=label, va="center", color=INK, fontweight=weight)
    if mark.is_blank or mark.value is None:
        if mark.is_blank:
            axes.barh(position, 100, height=0.5, facecolor="white", edgecolor=GRID, hatch="////", linewidth=0.5)
        axes.text(1.03, position, mark.text, transform=label, va="center", color=QUIET, style="italic")
        return
    if mark.low is not None and mark.high is not None:
        axes.plot([mark.low, mark.high], [position, position], color=DOT, linewidth=2, solid_capstyle="butt")
    face = "white" if mark.is_weak else DOT
    axes.plot(mark.value, position, "o", markersize=6.5, markerfacecolor=face, markeredgecolor=DOT, markeredgewidth=1.6)
    axes.text(1.03, position, f"{mark.text}   n {mark.n}", transform=label, va="center", color=INK)


_LONGEST = 44
"""Letters of a label; longer ones stand in full in the table beside the chart."""


def _references(axes: Axes, chart: Chart) -> None:
    named = False
    for position, value in enumerate(chart.references):
        if value is not None:
            axes.plot(value, position, "D", markersize=4.5, markerfacecolor="none", markeredgecolor=REFERENCE)
            named = True
    if named:
        axes.text(
            1.0,
            1.015,
            f"◇ {chart.reference_label}",
            transform=axes.transAxes,
            color=REFERENCE,
            fontsize=8,
            ha="right",
            va="bottom",
        )
