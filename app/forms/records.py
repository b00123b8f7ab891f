"""What leaves and enters a session: submission XML, saved state, an earlier record; must not evaluate."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from app.errors import AppError
from app.forms.datatypes import recorded
from app.forms.definition import Def, FormDefinition
from app.forms.tree import Node, instances_of
from app.forms.xml_reading import local_name, parse_xml

_XFORMS = "http://www.w3.org/2002/xforms"
_STATE_FORMAT = 1


@dataclass(frozen=True)
class SavedState:
    """Everything needed to go on with a record later, or elsewhere.

    Args:
        form_id, version, digest: the form it was begun with; no other form opens it.
        language: name of the language spoken.
        started_at: ISO text of the start.
        leaves: (address, answer) of every node that is not blank, relevant or not, parked instances included.
        counts: (address of a repeat, instances, parked instances).
        is_begun: the actions of the first load have run.
    """

    form_id: str
    version: str
    digest: str
    language: str
    started_at: str
    leaves: tuple[tuple[str, str], ...]
    counts: tuple[tuple[str, int, int], ...]
    is_begun: bool = True

    def to_json(self) -> str:
        """Canonical JSON: the same state gives the same text."""
        return json.dumps(
            {
                "format": _STATE_FORMAT,
                "form_id": self.form_id,
                "version": self.version,
                "digest": self.digest,
                "language": self.language,
                "started_at": self.started_at,
                "leaves": self.leaves,
                "counts": self.counts,
                "is_begun": self.is_begun,
            },
            ensure_ascii=True,
            separators=(",", ":"),
        )

    @classmethod
    def from_json(cls, text: str) -> "SavedState":
        """State of its JSON.

        Raises:
            AppError: ``form.bad_state`` when the text is not such a state.
        """
        try:
            found = json.loads(text)
            if found["format"] != _STATE_FORMAT:
                raise ValueError("unknown format")
            return cls(
                form_id=str(found["form_id"]),
                version=str(found["version"]),
                digest=str(found["digest"]),
                language=str(found["language"]),
                started_at=str(found["started_at"]),
                leaves=tuple((str(path), str(value)) for path, value in found["leaves"]),
                counts=tuple((str(path), int(live), int(parked)) for path, live, parked in found["counts"]),
                is_begun=bool(found["is_begun"]),
            )
        except (ValueError, KeyError, TypeError) as error:
            raise AppError("form.bad_state", "The saved interview cannot be read.") from error


@dataclass(frozen=True)
class Finalized:
    """A finished record.

    Args:
        instance_id: ``uuid:...``.
        xml: submission as OpenRosa expects it.
        fields: address -> answer of every relevant question, blank ones as "".
        media: names of the files that belong to the record.
    """

    instance_id: str
    xml: str
    fields: Mapping[str, str]
    media: tuple[str, ...] = ()


def submission_xml(form: FormDefinition, root: Node, *, deprecated_id: str = "") -> str:
    """XML of a record without its non-relevant nodes (OpenRosa metadata in the elements the form has for it)."""
    used = {uri for defn in form.defs for uri in _uris(defn)}
    prefixes = {"orx": "http://openrosa.org/xforms", "jr": "http://openrosa.org/javarosa"}
    prefixes |= {"odk": "http://www.opendatakit.org/xforms"}
    element = etree.Element(_tag(form.root), nsmap={prefix: uri for prefix, uri in prefixes.items() if uri in used})
    _write(root, element)
    if deprecated_id:
        meta = next((child for child in element if local_name(child) == "meta"), None)
        if meta is not None and meta.find("./{*}deprecatedID") is None:
            etree.SubElement(meta, "deprecatedID").text = deprecated_id
    return etree.tostring(element, encoding="unicode")


def _uris(defn: Def) -> Iterator[str]:
    for name in (defn.tag, *defn.attributes):
        if name.startswith("{"):
            yield name[1:].split("}", 1)[0]


def _tag(defn: Def) -> str:
    return defn.name if defn.tag.startswith(f"{{{_XFORMS}}}") else defn.tag


def _write(node: Node, element: etree._Element) -> None:
    for name, value in node.defn.attributes.items():
        element.set(name, value)
    if node.defn.is_leaf:
        element.text = xml_text(recorded(node.text, node.defn.bind.type))
    for kid in node.kids():
        if kid.defn.is_attribute:
            element.set(kid.name[1:], xml_text(kid.text))
        elif kid.rel:
            _write(kid, etree.SubElement(element, _tag(kid.defn)))


def xml_text(text: str) -> str:
    """Text without the characters that XML 1.0 cannot hold; they become U+FFFD, so that the loss is seen."""
    if text.isprintable():
        return text
    return "".join(char if _is_xml(ord(char)) else "\ufffd" for char in text)


def _is_xml(code: int) -> bool:
    return code in (9, 10, 13) or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or code >= 0x10000


def content_of(root: Node) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, int, int], ...]]:
    """What a record holds, in document order; parked instances stand behind the live ones.

    Returns:
        (address, answer) of every leaf that is not blank, and (address, live, parked) of every repeat.
    """
    leaves: list[tuple[str, str]] = []
    counts: list[tuple[str, int, int]] = []
    _collect(root, leaves, counts)
    return tuple(leaves), tuple(counts)


def _collect(node: Node, leaves: list[tuple[str, str]], counts: list[tuple[str, int, int]]) -> None:
    """Visit a node and what is below; one pass and no generators, because each answer of a child waits for it."""
    if node.raw:
        leaves.append((node.path, node.raw))
    repeats = [number for number, slot in enumerate(node.slots) if isinstance(slot, list)]
    for number in repeats:
        live, parked = _instances(node, number)
        counts.append((f"{node.path}/{node.defn.children[number].name}", len(live), len(parked)))
    for number, slot in enumerate(node.slots):
        if not isinstance(slot, list):
            if slot.slots:
                _collect(slot, leaves, counts)
            elif slot.raw:
                leaves.append((slot.path, slot.raw))
            continue
        # Parked instances get the places behind the live ones while they are visited.
        live, parked = _instances(node, number)
        for place, instance in enumerate([*live, *parked], 1):
            instance.place = place
            _collect(instance, leaves, counts)
        for instance in parked:
            instance.place = 0


def _instances(node: Node, number: int) -> tuple[list[Node], list[Node]]:
    return instances_of(node, node.defn.children[number]), (node.parked or {}).get(number, [])


def read_submission(form: FormDefinition, xml: str) -> tuple[list[tuple[str, str]], list[tuple[str, int, int]]]:
    """Leaves and counts of a record that was submitted earlier; elements the form no longer has are left out.

    Raises:
        AppError: ``form.bad_record`` when the XML is not a record of this form.
    """
    try:
        element = parse_xml(xml.encode("utf-8", "surrogatepass"))
    except ValueError as error:
        raise AppError("form.bad_record", "The record cannot be read.", form=form.form_id) from error
    if local_name(element) != form.root.name or element.get("id") != form.root.attributes.get("id"):
        raise AppError("form.bad_record", "The record belongs to another form.", form=form.form_id)
    leaves: list[tuple[str, str]] = []
    counts: list[tuple[str, int, int]] = []
    _read(element, form.root, form.root.path, leaves, counts)
    return leaves, counts


def _read(
    element: etree._Element,
    defn: Def,
    path: str,
    leaves: list[tuple[str, str]],
    counts: list[tuple[str, int, int]],
) -> None:
    if defn.is_leaf and element.text:
        is_plain = defn.bind.type != "decimal" or element.text == "-0.0"
        whole = element.text if is_plain else element.text.removesuffix(".0")
        leaves.append((path, whole))
    for child in defn.children:
        if child.is_attribute:
            leaves += [(f"{path}/{child.name}", value)] if (value := element.get(child.name[1:])) else []
            continue
        found = [one for one in element if local_name(one) == child.name]
        if child.is_repeat:
            counts.append((f"{path}/{child.name}", len(found), 0))
            for place, one in enumerate(found, 1):
                _read(one, child, f"{path}/{child.name}[{place}]", leaves, counts)
        elif found:
            _read(found[0], child, f"{path}/{child.name}", leaves, counts)
