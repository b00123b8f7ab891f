"""Reads the primary instance into template nodes and seeds; must not read the body or compile."""

from collections.abc import Iterable, Mapping

from lxml import etree

from app.forms.definition import Def, Seed
from app.forms.xml_reading import JR, local_name

_TEMPLATE = f"{{{JR}}}template"


class InstanceReader:
    """Builds the template nodes of a form.

    Args:
        root: root element of the primary instance.
        repeats: paths of the repeats, as the body names them.
        attributes: paths of the attributes that the model computes, ``/data/meta/entity/@id``: leaves like any other.
    """

    def __init__(self, root: etree._Element, repeats: frozenset[str], attributes: Iterable[str] = ()) -> None:
        self._repeats = repeats
        self._attributes: dict[str, list[str]] = {}
        for path in sorted(attributes):
            above, _, name = path.rpartition("/")
            self._attributes.setdefault(above, []).append(name)
        self.defs: list[Def] = []
        self.root = self._define(root, None, 0)
        self._describe(root, self.root)
        self.seed = self._seed(root, self.root, is_blank=False)

    def by_path(self) -> Mapping[str, Def]:
        """Template nodes by path."""
        return {defn.path: defn for defn in self.defs}

    def _define(self, element: etree._Element, parent: Def | None, slot: int) -> Def:
        defn = self._new(local_name(element), str(element.tag), parent, slot)
        attributes = element.attrib
        if attributes:
            defn.attributes = {str(key): str(value) for key, value in attributes.items() if key != _TEMPLATE}
        if defn.path in self._repeats:
            defn.is_repeat, defn.is_leaf, defn.repeat = True, False, defn
        for name in self._attributes.get(defn.path, ()):
            self._new(name, name, defn, len(defn.children))
        return defn

    def _new(self, name: str, tag: str, parent: Def | None, slot: int) -> Def:
        defn = Def(name, tag, parent=parent, index=len(self.defs), slot=slot)
        self.defs.append(defn)
        if parent is not None:
            parent.children.append(defn)
            parent.by_name[defn.name] = defn
            parent.is_leaf = False
            defn.repeat = parent.repeat
        return defn

    def _describe(self, element: etree._Element, defn: Def) -> None:
        """Define the children; instances of a repeat add what the first one lacks."""
        for child in element:
            known = defn.by_name.get(local_name(child))
            if known is None:
                known = self._define(child, defn, len(defn.children))
            self._describe(child, known)

    def _seed(self, element: etree._Element | None, defn: Def, *, is_blank: bool) -> Seed:
        has_text = element is not None and defn.is_leaf and not is_blank
        seed = Seed(defn, (element.text or "") if element is not None and has_text else "")
        elements: dict[str, list[etree._Element]] = {}
        for one in element if element is not None and defn.children else ():
            elements.setdefault(local_name(one), []).append(one)
        for child in defn.children:
            found = elements.get(child.name, [])
            if child.is_attribute:
                given = "" if element is None else element.get(child.name[1:], "")
                seed.kids.append(Seed(child, "" if is_blank else given))
            elif child.is_repeat:
                seed.kids.append(self._repeat_seeds(found, child, is_blank=is_blank))
            else:
                seed.kids.append(self._seed(found[0] if found else None, child, is_blank=is_blank))
        return seed

    def _repeat_seeds(self, found: list[etree._Element], defn: Def, *, is_blank: bool) -> list[Seed]:
        template = next((one for one in found if _TEMPLATE in one.attrib), None)
        if template is not None:
            defn.template = self._seed(template, defn, is_blank=False)
        elif defn.template is None and found:
            # Without jr:template new instances are blank, not copies of the first one's defaults.
            defn.template = self._seed(found[0], defn, is_blank=True)
        return [self._seed(one, defn, is_blank=is_blank) for one in found if _TEMPLATE not in one.attrib]


def resolve(reference: str, base: Def, by_path: Mapping[str, Def]) -> Def | None:
    """Template node of a plain reference in the body or in a bind, relative to ``base``; None when unknown."""
    text = reference.strip()
    known = by_path.get(text)
    if known is not None:
        return known
    here: Def | None = base
    steps = [step for step in text.split("/") if step]
    if text.startswith("/"):
        here, steps = by_path.get("/" + _bare(steps[0])) if steps else None, steps[1:]
    for step in steps:
        if here is None:
            return None
        if step == "..":
            here = here.parent
        elif step not in (".", "current()"):
            here = here.by_name.get(_bare(step))
    return here


def _bare(step: str) -> str:
    return step.strip().rsplit(":", 1)[-1]
