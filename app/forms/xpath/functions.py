"""The table of every function a form may call: arity, argument kinds, result; must not compile calls.

Argument kinds: ``s`` string, ``n`` number, ``b`` boolean, ``N`` node-set, ``v`` any value; the last kind repeats.
A function without implementation is compiled by hand in ``specials.py``, because it needs its arguments unevaluated.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from app.forms.xpath.library import digests, moments, nodesets, numbers, places, strings
from app.forms.xpath.values import Value

Implementation = Callable[..., Value]


@dataclass(frozen=True, slots=True)
class FunctionSpec:
    """One function.

    Args:
        least, most: number of arguments; ``most`` None means any number.
        kinds: argument kinds, see the module's first lines.
        result: ``s``, ``n``, ``b``, ``N`` or ``v``.
        call: implementation, called with the runtime first; None for a special form.
        is_volatile: answers differently each time, so that it is never folded into a constant.
    """

    least: int
    most: int | None
    kinds: str
    result: str
    call: Implementation | None
    is_volatile: bool = False


def _spec(arity: str, kinds: str, result: str, call: object = None, *, volatile: bool = False) -> FunctionSpec:
    least, _, most = arity.partition("-")
    upper = None if most == "*" else int(most or least)
    return FunctionSpec(int(least), upper, kinds, result, cast("Implementation | None", call), volatile)


FUNCTIONS: dict[str, FunctionSpec] = {
    # Special forms
    "if": _spec("3", "bvv", "v"),
    "coalesce": _spec("0-*", "v", "v"),
    "once": _spec("1", "v", "v"),
    "depend": _spec("1-*", "v", "v"),
    "version": _spec("0", "", "s"),
    "current": _spec("0", "", "N"),
    "instance": _spec("1", "s", "N"),
    "position": _spec("0-1", "N", "n"),
    "last": _spec("0", "", "n"),
    "indexed-repeat": _spec("3-*", "NNn", "N"),
    "pulldata": _spec("4", "ssss", "s"),
    "randomize": _spec("1-2", "Nv", "N"),
    "jr:choice-name": _spec("2", "ss", "s"),
    "jr:itext": _spec("1", "s", "s"),
    "not": _spec("1", "b", "b"),
    "true": _spec("0", "", "b"),
    "false": _spec("0", "", "b"),
    "boolean": _spec("1", "b", "b"),
    "number": _spec("0-1", "n", "n"),
    "string": _spec("0-1", "s", "s"),
    "count": _spec("1", "N", "n"),
    # Node-sets
    "count-non-empty": _spec("1", "N", "n", nodesets.count_non_empty),
    "name": _spec("0-1", "N", "s", nodesets.name),
    "local-name": _spec("0-1", "N", "s", nodesets.name),
    "namespace-uri": _spec("0-1", "N", "s", nodesets.namespace_uri),
    "id": _spec("1", "v", "N", nodesets.by_id),
    "lang": _spec("1", "s", "b", nodesets.has_language),
    "sum": _spec("1", "N", "n", numbers.total),
    "min": _spec("0-*", "v", "n", numbers.smallest),
    "max": _spec("0-*", "v", "n", numbers.largest),
    # Strings
    "concat": _spec("0-*", "v", "s", strings.concat),
    "join": _spec("1-*", "sv", "s", strings.join),
    "starts-with": _spec("2", "s", "b", strings.starts_with),
    "ends-with": _spec("2", "s", "b", strings.ends_with),
    "contains": _spec("2", "s", "b", strings.contains),
    "substring-before": _spec("2", "s", "s", strings.substring_before),
    "substring-after": _spec("2", "s", "s", strings.substring_after),
    "substring": _spec("2-3", "sn", "s", strings.substring),
    "substr": _spec("2-3", "sn", "s", strings.substr),
    "string-length": _spec("0-1", "s", "n", strings.string_length),
    "normalize-space": _spec("0-1", "s", "s", strings.normalize_space),
    "translate": _spec("3", "s", "s", strings.translate),
    "regex": _spec("2", "s", "b", strings.regex),
    "selected": _spec("2", "s", "b", strings.selected),
    "is-selected": _spec("2", "s", "b", strings.selected),
    "selected-at": _spec("2", "sn", "s", strings.selected_at),
    "count-selected": _spec("1", "s", "n", strings.count_selected),
    "boolean-from-string": _spec("1", "s", "b", strings.boolean_from_string),
    # Numbers
    "round": _spec("1-2", "n", "n", numbers.round_number),
    "int": _spec("1", "n", "n", numbers.truncated),
    "floor": _spec("1", "n", "n", numbers.floor),
    "ceiling": _spec("1", "n", "n", numbers.ceiling),
    "abs": _spec("1", "n", "n", numbers.absolute),
    "pow": _spec("2", "n", "n", numbers.power),
    "sqrt": _spec("1", "n", "n", numbers.guarded(math.sqrt)),
    "exp": _spec("1", "n", "n", numbers.guarded(math.exp)),
    "exp10": _spec("1", "n", "n", numbers.guarded(numbers.exp10)),
    "log": _spec("1", "n", "n", numbers.guarded(math.log)),
    "log10": _spec("1", "n", "n", numbers.guarded(math.log10)),
    "sin": _spec("1", "n", "n", numbers.guarded(math.sin)),
    "cos": _spec("1", "n", "n", numbers.guarded(math.cos)),
    "tan": _spec("1", "n", "n", numbers.guarded(math.tan)),
    "asin": _spec("1", "n", "n", numbers.guarded(math.asin)),
    "acos": _spec("1", "n", "n", numbers.guarded(math.acos)),
    "atan": _spec("1", "n", "n", numbers.guarded(math.atan)),
    "atan2": _spec("2", "n", "n", numbers.arctangent2),
    "pi": _spec("0", "", "n", numbers.pi),
    "random": _spec("0", "", "n", numbers.random_number, volatile=True),
    "checklist": _spec("2-*", "nnb", "b", numbers.checklist),
    "weighted-checklist": _spec("2-*", "nnv", "b", numbers.weighted_checklist),
    # Dates
    "today": _spec("0", "", "s", moments.today, volatile=True),
    "now": _spec("0", "", "s", moments.now, volatile=True),
    "date": _spec("1", "v", "s", moments.date),
    "date-time": _spec("1", "v", "s", moments.date_time),
    "decimal-date-time": _spec("1", "v", "n", moments.decimal_date_time),
    "decimal-date": _spec("1", "v", "n", moments.decimal_date_time),
    "decimal-time": _spec("1", "s", "n", moments.decimal_time),
    "format-date": _spec("2", "vs", "s", moments.format_date),
    "format-date-time": _spec("2", "vs", "s", moments.format_date),
    # Digests and places
    "digest": _spec("2-3", "s", "s", digests.digest),
    "base64-decode": _spec("1", "s", "s", digests.base64_decode),
    "extract-signed": _spec("2", "s", "s", digests.extract_signed),
    "property": _spec("1", "s", "s", strings.device_property),
    "uuid": _spec("0-1", "n", "s", digests.uuid, volatile=True),
    "distance": _spec("1-*", "v", "n", places.distance),
    "area": _spec("1-*", "v", "n", places.area),
    "enclosed-area": _spec("1-*", "v", "n", places.area),
    "geofence": _spec("2", "sv", "b", places.geofence),
}
