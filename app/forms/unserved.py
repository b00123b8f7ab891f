"""Tells what this computer leaves blank in a form, because it lacks the device or the screen; must not refuse a form.

Other programs (phones with ODK Collect) answer these; a form may be made for both, so each is a warning.
"""

from collections.abc import Iterable, Iterator

from lxml import etree

from app.forms.definition import Def, QuestionKind
from app.forms.problems import FormProblem, Severity
from app.forms.xml_reading import local_name

FILES = frozenset({QuestionKind.IMAGE, QuestionKind.VIDEO, QuestionKind.FILE})
"""Answered with a file of the laptop, which is shown to the researcher only; a sound can be recorded by a child."""
_ADULT = "adult"
_FILLED = frozenset({"deviceid"})
_PLACE = ("This computer does not know where it is", "Ask for the place in a question of its own if it is needed.")
_DEVICES = {
    "recordaudio": (
        "This computer records no sound in the background",
        "Take the row out, or leave it for other programs; do not count on a recording from here.",
    ),
    "setgeopoint": _PLACE,
}


def unserved(
    model_element: etree._Element, of_body: Iterable[etree._Element], *, defs: Iterable[Def]
) -> Iterator[FormProblem]:
    """A warning for each thing that stays blank, with its path.

    Args:
        model_element: the ``<model>``.
        of_body: elements of the actions in the body.
        defs: template nodes of the form; binds and controls are read already.
    """
    of_model = [element for name in _DEVICES for element in model_element.iterfind(f"{{*}}{name}")]
    for element in (*of_model, *of_body):
        said = _DEVICES.get(local_name(element))
        if said is not None:
            path = element.get("ref") or ""
            yield _blank(path, f"{said[0]}; {_name(path)!r} stays blank.", said[1])
    for defn in defs:
        yield from _about(defn)


def _about(defn: Def) -> Iterator[FormProblem]:
    bind, control = defn.bind, defn.control
    wanted = bind.preload_parameter
    if bind.preload == "property" and wanted not in _FILLED:
        message = f"This computer has no {wanted!r} to write down; {defn.name!r} stays blank."
        yield _blank(defn.path, message, "Take the row out, or ask for it if it is needed.")
    elif defn.path.endswith("/meta/audit"):
        message = "This computer keeps its own record of steps and times beside the answers; 'audit' stays blank."
        yield _blank(defn.path, message, "Take the row out, or leave it for other programs.")
    if control is None or defn.readonly_always or bind.calculate is not None:
        return
    if control.kind in FILES and _asked_by(defn) != _ADULT:
        message = f"Only the researcher is shown the files of a laptop; for anybody else {defn.name!r} stays blank."
        remedy = "Write 'adult' into the column child::by, so that the researcher adds it at the end."
        yield _blank(defn.path, message, remedy)


def _asked_by(defn: Def) -> str:
    """The own key ``by`` of a question, or of the nearest group around it that has one."""
    here: Def | None = defn
    while here is not None:
        if "by" in here.bind.child:
            return here.bind.child["by"]
        here = here.parent
    return ""


def _name(path: str) -> str:
    return path.rsplit("/", 1)[-1]


def _blank(path: str, message: str, remedy: str) -> FormProblem:
    return FormProblem(Severity.WARNING, "form.stays_blank", message, remedy, place=path, part="type")
