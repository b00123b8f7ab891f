"""Nodes of secondary instances; must not read files or evaluate expressions."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from app.forms.xpath.values import XNode

ROW = "item"  # what an entry of a list is called
_NO_ITEMS: "tuple[Item, ...]" = ()
_NO_ATTRIBUTES: Mapping[str, str] = MappingProxyType({})


def text_at(node: XNode, path: tuple[str, ...]) -> str:
    """Text at a path of child names below a node; "" when there is none."""
    for name in path:
        found = node.named(name)
        if not found:
            return ""
        node = found[0]
    return node.text


class Item(XNode):
    """A node of a secondary instance. ``fields`` holds the leaves of a flat row; ``children`` any other shape."""

    __slots__ = ("attributes", "children", "fields", "name", "parent", "rel", "text")

    parent: "Item | None"

    def __init__(
        self, name: str, parent: "Item | None", *, text: str = "", fields: Mapping[str, str] | None = None
    ) -> None:
        self.name = name
        self.parent = parent
        self.text = text
        self.rel = True
        self.fields = fields
        self.children: Sequence[Item] = _NO_ITEMS
        self.attributes: Mapping[str, str] = _NO_ATTRIBUTES

    def up(self) -> "Item | None":
        """Parent, None above the root element."""
        return self.parent

    def named(self, name: str) -> "Sequence[Item]":
        """Children of that name."""
        if self.fields is not None:
            text = self.fields.get(name)
            return _NO_ITEMS if text is None else (Item(name, self, text=text),)
        return [child for child in self.children if child.name == name]

    def kids(self) -> "Iterable[Item]":
        """All children."""
        if self.fields is not None:
            return [Item(name, self, text=text) for name, text in self.fields.items()]
        return self.children

    def attribute(self, name: str) -> "Item | None":
        """An attribute as a node."""
        text = self.attributes.get(name)
        return None if text is None else Item(name, self, text=text)

    def value(self, path: tuple[str, ...]) -> str:
        """Text at a path of child names; "" when there is none."""
        if len(path) == 1 and self.fields is not None:
            return self.fields.get(path[0], "")
        return text_at(self, path)


class Table(Item):
    """Root of a list that is a table; its rows become nodes when they are first looked at.

    A question shows a few rows of a list of villages that has 20,000.

    Args:
        parent: node above the root.
        names: of the columns.
        cells: of each row, in the order of the columns; may be fewer or more than the columns.
    """

    __slots__ = ("_cells", "_indexes", "_names", "_rows", "_whole")

    def __init__(self, parent: Item, names: Sequence[str], cells: Sequence[Sequence[str]]) -> None:
        super().__init__("root", parent)
        self._names = names
        self._cells = cells
        self._rows: list[Item | None] = [None] * len(cells)
        self._whole: list[Item] | None = None
        self._indexes: dict[str, dict[str, list[int]]] = {}

    def named(self, name: str) -> Sequence[Item]:
        """All rows; there are no other children."""
        return self._all() if name == ROW else ()

    def kids(self) -> Sequence[Item]:
        """All rows."""
        return self._all()

    def where(self, column: str, text: str) -> list[XNode]:
        """Rows with that text in a column, in order."""
        index = self._indexes.get(column)
        if index is None:
            index = self._indexes[column] = self._index(column)
        return [self._row(at) for at in index.get(text, ())]

    def _index(self, column: str) -> dict[str, list[int]]:
        index: dict[str, list[int]] = {}
        places = [place for place, name in enumerate(self._names) if name == column and name]
        if places:
            place = places[-1]  # of two columns with one name the last one counts, as in a dictionary
            for at, cells in enumerate(self._cells):
                text = cells[place] if place < len(cells) else ""
                found = index.get(text)
                if found is None:
                    index[text] = [at]
                else:
                    found.append(at)
        return index

    def _row(self, at: int) -> Item:
        row = self._rows[at]
        if row is None:
            cells = self._cells[at]
            fields = dict.fromkeys(self._names, "") if len(cells) < len(self._names) else {}
            fields.update(zip(self._names, cells, strict=False))
            fields.pop("", None)
            row = self._rows[at] = Item(ROW, self, fields=fields)
        return row

    def _all(self) -> list[Item]:
        if self._whole is None:
            self._whole = [self._row(at) for at in range(len(self._rows))]
        return self._whole
