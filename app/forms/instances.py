"""Secondary instances: lists inside the form or in attached CSV, XML and GeoJSON files; must not touch answers."""

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence

from lxml import etree

from app.forms.items import ROW, Item, Table
from app.forms.problems import FormProblem, Severity
from app.forms.xml_reading import local_name, parse_xml
from app.forms.xpath.values import XNode

LAST_SAVED_SOURCE = "jr://instance/last-saved"
"""Where pyxform lets ``${last-saved#question}`` look: a record that was saved before."""


class SecondaryInstance:
    """A list that expressions read: rows by path, and hash indexes over their columns, made on first use.

    Args:
        instance_id: name in ``instance('...')``.
        document: node above the root element.
    """

    def __init__(self, instance_id: str, document: Item) -> None:
        self.instance_id = instance_id
        self.document = document
        self._rows: dict[tuple[str, ...], list[XNode]] = {}
        self._indexes: dict[tuple[tuple[str, ...], tuple[str, ...]], dict[str, list[XNode]]] = {}

    def rows(self, path: tuple[str, ...]) -> list[XNode]:
        """Nodes at a path of child names below the document, in order; callers must not change the list."""
        found = self._rows.get(path)
        if found is None:
            level: list[XNode] = [self.document]
            for name in path:
                level = [child for node in level for child in node.named(name)]
            found = self._rows[path] = level
        return found

    def where(self, path: tuple[str, ...], column: tuple[str, ...], text: str) -> list[XNode]:
        """Rows at ``path`` with that text in their ``column``, in order."""
        root = self.document.children[0] if self.document.children else None
        if isinstance(root, Table) and path == (root.name, ROW) and len(column) == 1:
            return root.where(column[0], text)
        return self._index(path, column).get(text, [])

    def _index(self, path: tuple[str, ...], column: tuple[str, ...]) -> dict[str, list[XNode]]:
        """Rows by the text of a column; a row with several such children is under each."""
        key = (path, column)
        index = self._indexes.get(key)
        if index is None:
            index = {}
            for row in self.rows(path):
                if len(column) == 1 and isinstance(row, Item) and row.fields is not None:
                    cell = row.fields.get(column[0])
                    if cell is not None:
                        index.setdefault(cell, []).append(row)
                    continue
                level: list[XNode] = [row]
                for name in column:
                    level = [child for node in level for child in node.named(name)]
                for text in dict.fromkeys(node.text for node in level):
                    index.setdefault(text, []).append(row)
            self._indexes[key] = index
        return index


def instance_from_element(instance_id: str, element: etree._Element) -> SecondaryInstance:
    """Instance written inside the form, below its ``<instance>`` element."""
    document = Item("", None)
    document.children = [_item_of(child, document) for child in element if isinstance(child.tag, str)]
    return SecondaryInstance(instance_id, document)


def instance_from_file(instance_id: str, name: str, content: bytes) -> SecondaryInstance:
    """Instance from an attached file.

    Args:
        instance_id: name in ``instance('...')``.
        name: file name; its ending says the format (``.csv``, ``.geojson``, else XML).
        content: bytes of the file.

    Raises:
        ValueError: the file is not what its name says.
    """
    ending = name.rsplit(".", 1)[-1].lower()
    if ending == "csv":
        return SecondaryInstance(instance_id, _csv_table(content))
    if ending in ("geojson", "json"):
        return SecondaryInstance(instance_id, _document_of_rows(_geojson_rows(content)))
    root = parse_xml(content)
    document = Item("", None)
    document.children = [_item_of(root, document)]
    return SecondaryInstance(instance_id, document)


def empty_instance(instance_id: str) -> SecondaryInstance:
    """Instance without content: a file that is not attached, or no last saved record."""
    return SecondaryInstance(instance_id, Item("", None))


def instance_from_answers(instance_id: str, answers: Mapping[str, str]) -> SecondaryInstance:
    """Instance that holds a record: answers by address, ``/data/group/question``; without answers it has no nodes."""
    document = Item("", None)
    for address, text in answers.items():
        here = document
        for name in address.strip("/").split("/"):
            below = next((child for child in here.children if child.name == name), None)
            if below is None:
                below = Item(name, here)
                here.children = [*here.children, below]
            here = below
        here.text = text
    return SecondaryInstance(instance_id, document)


def missing_file(instance_id: str, name: str) -> FormProblem:
    """Warning that an attachment is not there."""
    return FormProblem(
        Severity.WARNING,
        "form.missing_attachment",
        f"The file {name!r} that the list {instance_id!r} needs is not attached; the list is empty.",
        "Put the file beside the form (folder of the form, or its media folder).",
    )


def _item_of(element: etree._Element, parent: Item) -> Item:
    item = Item(local_name(element), parent)
    if element.attrib:
        item.attributes = {str(key).rsplit("}", 1)[-1]: str(value) for key, value in element.attrib.items()}
    kids = [child for child in element if isinstance(child.tag, str)]
    if not kids:
        item.text = element.text or ""
        return item
    names = [local_name(kid) for kid in kids]
    is_flat = len(set(names)) == len(names) and not any(len(kid) or kid.attrib for kid in kids)
    if is_flat:
        item.fields = {name: kid.text or "" for name, kid in zip(names, kids, strict=True)}
    else:
        item.children = [_item_of(kid, item) for kid in kids]
    return item


def _document_of_rows(rows: Iterable[Mapping[str, str]]) -> Item:
    document = Item("", None)
    root = Item("root", document)
    document.children = [root]
    root.children = [Item(ROW, root, fields=row) for row in rows]
    return document


def _csv_table(content: bytes) -> Item:
    text = content.decode("utf-8-sig")
    first_line = text.split("\n", 1)[0]
    delimiter = ";" if first_line.count(";") > first_line.count(",") else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    names = [name.strip() for name in next(reader, [])]
    document = Item("", None)
    document.children = [Table(document, names, [cells for cells in reader if any(cells)])]
    return document


def _geojson_rows(content: bytes) -> list[dict[str, str]]:
    document = json.loads(content.decode("utf-8-sig"))
    features = document.get("features") if isinstance(document, dict) else None
    if not isinstance(features, list):
        raise ValueError("not a GeoJSON FeatureCollection")
    rows = []
    for feature in features:
        properties = feature.get("properties") or {}
        row = {str(key): _plain(value) for key, value in properties.items()}
        if "id" in feature:
            row.setdefault("id", _plain(feature["id"]))
        row["geometry"] = _geometry_text(feature.get("geometry") or {})
        rows.append(row)
    return rows


def _plain(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _geometry_text(geometry: Mapping[str, object]) -> str:
    """ODK geo text: ``lat lon alt accuracy``, points of lines and areas apart by semicolons."""
    coordinates = geometry.get("coordinates")
    if geometry.get("type") == "Point" and isinstance(coordinates, list):
        return _point_text(coordinates)
    if geometry.get("type") == "Polygon" and isinstance(coordinates, list) and coordinates:
        coordinates = coordinates[0]
    if isinstance(coordinates, list):
        return "; ".join(_point_text(point) for point in coordinates if isinstance(point, list))
    return ""


def _point_text(point: Sequence[object]) -> str:
    longitude, latitude = point[0], point[1]
    return f"{latitude} {longitude} 0 0"
