"""Which answers of a child's earlier interview a later one may read: those that the form marks, and no others.

A form asks for them as XLSForm does, by ``${last-saved#question}``. Elsewhere that is the last record that a device
saved; in a study that comes back it is the last one of the same child, found by its code. The mark is the agreement:
``child::carry = yes`` at the question whose earlier answer is read. It is published with the form, so that families and
those who review the study can see it, and nothing else of an earlier interview reaches a later one.
"""

import re
from collections.abc import Mapping

from app.forms.definition import Def, FormDefinition
from app.forms.problems import FormProblem, Severity
from app.forms.views import child_of

CARRY_KEY = "carry"
LAST_SAVED = "__last-saved"
"""The id under which pyxform writes the instance."""
_READS = re.compile(r"instance\(\s*['\"]__last-saved['\"]\s*\)((?:/[\w.-]+)+)")


def reads_earlier_answers(form: FormDefinition) -> bool:
    """Whether the form asks for answers of an earlier interview."""
    return LAST_SAVED in form.instances


def carried_answers(form: FormDefinition, earlier: Mapping[str, str]) -> dict[str, str]:
    """What of an earlier record the form may read, by the addresses of this version.

    A question that was moved to another group is found by its name, where the earlier record has one of that name.

    Args:
        form: the version that is opened now.
        earlier: answers of the earlier record, by address; no reasons for having none.
    """
    by_name: dict[str, list[str]] = {}
    for address in earlier:
        by_name.setdefault(address.rsplit("/", 1)[-1], []).append(address)
    found: dict[str, str] = {}
    for defn in _marked(form):
        same_name = by_name.get(defn.name, [])
        at = defn.path if defn.path in earlier else same_name[0] if len(same_name) == 1 else None
        if at is not None and earlier[at]:
            found[defn.path] = earlier[at]
    return found


def unmarked_readings(form: FormDefinition, xform_xml: str) -> list[FormProblem]:
    """Questions whose earlier answers the form reads although it does not mark them: they will be blank."""
    marked = {defn.path for defn in _marked(form)}
    return [
        FormProblem(
            Severity.WARNING,
            "form.not_carried",
            f"An earlier answer to {address.rsplit('/', 1)[-1]!r} is read, and the question does not allow that: it "
            "will be blank.",
            "Write yes in the column child::carry of that question, when families were told so, or take "
            "${last-saved#...} out.",
            place=address if address in form.by_path else None,
        )
        for address in dict.fromkeys(_READS.findall(xform_xml))
        if address not in marked
    ]


def _marked(form: FormDefinition) -> list[Def]:
    return [
        defn
        for defn in form.defs
        if defn.is_leaf and defn.repeat is None and defn.control is not None and child_of(defn).get(CARRY_KEY) == "yes"
    ]
