"""Design-based statistics over rows of any survey: numbers in, numbers out; knows no indicator, form or file.

``build_design`` describes how the rows were drawn, ``mean``, ``ratio`` and ``total`` make linearised statistics that
can be added, subtracted and averaged, and ``figure`` and ``covariance`` say how uncertain they are.
"""

from app.indicators.survey.design import LonelyRule, SurveyDesign, build_design
from app.indicators.survey.intervals import IntervalMethod, interval
from app.indicators.survey.linear import (
    Figure,
    Linear,
    covariance,
    difference,
    domain_df,
    figure,
    mean,
    mean_of,
    ratio,
    total,
)
from app.indicators.survey.reliability import ItemCheck, Reliability, reliability
from app.indicators.survey.variance import variance

__all__ = [
    "Figure",
    "IntervalMethod",
    "ItemCheck",
    "Linear",
    "LonelyRule",
    "Reliability",
    "SurveyDesign",
    "build_design",
    "covariance",
    "difference",
    "domain_df",
    "figure",
    "interval",
    "mean",
    "mean_of",
    "ratio",
    "reliability",
    "total",
    "variance",
]
