"""Geographical functions of ODK on the sphere; must not look anything up."""

from itertools import pairwise
from math import acos, cos, nan, radians, sin

from app.forms.xpath.runtime import Runtime
from app.forms.xpath.values import XNode, text_of

_RADIUS_M = 6378100.0
Point = tuple[float, float]


def _points(values: tuple[str | list[XNode] | float | bool, ...]) -> list[Point] | None:
    texts: list[str] = []
    for value in values:
        texts += [node.text for node in value] if isinstance(value, list) else [text_of(value)]
    points = []
    for text in ";".join(texts).split(";"):
        cells = text.split()
        if not cells:
            continue
        try:
            points.append((float(cells[0]), float(cells[1])))
        except (ValueError, IndexError):
            return None
    return points


def _apart(first: Point, second: Point) -> float:
    """Great-circle distance in metres by the law of cosines, as JavaRosa computes it."""
    lat1, lon1, lat2, lon2 = map(radians, (*first, *second))
    if first == second:
        return 0.0
    cosine = sin(lat1) * sin(lat2) + cos(lat1) * cos(lat2) * cos(lon2 - lon1)
    return _RADIUS_M * acos(max(-1.0, min(1.0, cosine)))


def distance(rt: Runtime, *values: str | list[XNode] | float | bool) -> float:
    """Length in metres of a trace, of a shape's outline, or between points."""
    points = _points(values)
    if points is None or len(points) < 2:
        return nan if points is None else 0.0
    return sum(_apart(a, b) for a, b in pairwise(points))


def area(rt: Runtime, *values: str | list[XNode] | float | bool) -> float:
    """Area in square metres inside a shape on the sphere, to the hundredth (Chamberlain and Duquette 2007, eq. 1)."""
    points = _points(values)
    if points is None or len(points) < 3:
        return 0.0
    total = 0.0
    for (lat1, lon1), (lat2, lon2) in zip(points, points[1:] + points[:1], strict=True):
        total += radians(lon2 - lon1) * (2 + sin(radians(lat1)) + sin(radians(lat2)))
    return round(abs(total * _RADIUS_M**2 / 2), 2)


def geofence(rt: Runtime, point: str, shape: str | list[XNode] | float | bool) -> bool:
    """Whether a point lies inside a shape (even-odd rule on plain coordinates)."""
    place, ring = _points((point,)), _points((shape,))
    if not place or not ring:
        return False
    lat, lon = place[0]
    is_inside = False
    for (lat1, lon1), (lat2, lon2) in zip(ring, ring[1:] + ring[:1], strict=False):
        if (lat1 > lat) != (lat2 > lat) and lon < (lon2 - lon1) * (lat - lat1) / (lat2 - lat1) + lon1:
            is_inside = not is_inside
    return is_inside
