"""From exact rows to what may be shown: withheld figures, rounded values and counts; decides on no blank cell."""

import numpy as np
from numpy.typing import NDArray

from app.indicators.records import REASONS
from app.indicators.rows import Columns
from app.indicators.suppress import DisclosureRule

Mask = NDArray[np.bool_]
Floats = NDArray[np.float64]

_FIGURES = ("value", "score", "se", "ci_low", "ci_high", "df")


def withheld(columns: Columns, rule: DisclosureRule) -> Columns:
    """The internal table: without a figure below the least number of children, otherwise exact."""
    return _without_figures(columns, columns["n_valid"].astype(float) < rule.min_children)


def _without_figures(columns: Columns, hidden: Mask) -> Columns:
    # The flag "u" would tell a cell of 10 to 29 children from one below 10, so a withheld row has "C" alone.
    figures = {name: np.where(hidden, np.nan, columns[name].astype(float)) for name in _FIGURES}
    return {
        **columns,
        **figures,
        "suppressed": hidden,
        "conf_status": np.where(hidden, "C", "").astype(object),
        "obs_status": np.where(hidden, "", columns["obs_status"]).astype(object),
    }


def public_columns(columns: Columns, is_public: Mask, is_blank: Mask, rule: DisclosureRule) -> Columns:
    """The public table: blank cells without any number, the others rounded.

    Standard errors, counts per reason of missing and degrees of freedom are never public: their digits undo the
    rounding.

    Args:
        columns: exact rows.
        is_public: which of them are in the public plan.
        is_blank: which of them must stay blank.
        rule: base of rounding.
    """
    rows = {name: column[is_public] for name, column in columns.items()}
    blank = is_blank[is_public]
    exact = rows["value"].astype(float)
    value = public_percent(exact)
    score = rows["score"].astype(float)
    is_turned = score != exact
    rounded = {
        "value": value,
        "score": np.where(np.isnan(score), np.nan, np.where(is_turned, 100 - value, value)),
        "ci_low": np.floor(rows["ci_low"].astype(float)),
        "ci_high": np.ceil(rows["ci_high"].astype(float)),
        "n_total": public_count(rows["n_total"], rule),
        "n_valid": public_count(rows["n_valid"], rule),
        "n_sites": rows["n_sites"].astype(float),
    }
    nothing = np.full(blank.size, np.nan)
    rounds_to_nothing = np.where((value == 0) & (exact > 0), "n", "").astype(object)
    never = ("se", "df", "n_not_asked", *(f"n_missing_{reason}" for reason in REASONS))
    return _without_figures(
        {
            **rows,
            **{name: np.where(blank, np.nan, column) for name, column in rounded.items()},
            **dict.fromkeys(never, nothing),
            "obs_status": rows["obs_status"] + rounds_to_nothing,
        },
        blank,
    )


def public_count(count: NDArray[np.generic], rule: DisclosureRule) -> Floats:
    """Round counts of children to the nearest multiple of the base (5)."""
    base = rule.count_base
    return base * np.floor((2 * count.astype(float) + base) / (2 * base))


def public_percent(value: Floats) -> Floats:
    """Round values on 0 to 100 to whole numbers, halves upwards."""
    return np.floor(value + 0.5)
