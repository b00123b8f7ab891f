"""`python -m devtools.cut_fonts`: makes the two fonts that cannot be shipped as they are, out of Debian's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click
from fontTools.subset import Options, Subsetter  # type: ignore[import-untyped]  # ships no types
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # ships no types
from fontTools.ttLib.tables import otTables  # type: ignore[import-untyped]  # ships no types
from fontTools.ttLib.tables.otBase import BaseTable  # type: ignore[import-untyped]  # ships no types
from openpyxl import load_workbook

from app.ui.lang.sheet import Status
from devtools import linguist

FONTS = linguist.ROOT / "app" / "ui" / "assets" / "fonts"
CHINESE, NASTALIQ = "Immerse Sans SC", "Immerse Nastaliq"
"""A changed font is another font and says so; besides, one of the old name on the computer would be taken before it."""
_SIMPLIFIED_CHINESE = 2
"""Place of the font for Simplified Chinese in Debian's collection (package fonts-noto-cjk)."""
_NAMES_A_POINT = 2
"""Format of a joint that names a point of the outline besides its coordinates."""
_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
_WEIGHTS = {"Regular": "NotoSansCJK-Regular.ttc", "Bold": "NotoSansCJK-Bold.ttc"}


@click.group()
def main() -> None:
    """Fonts made from those of a Linux distribution; the result goes beside the other fonts."""


@main.command()
@click.argument("folder", type=_FOLDER)
def nastaliq(folder: Path) -> None:
    """Take NotoNastaliqUrdu from FOLDER (Debian: fonts-noto-core), and make its joints plain coordinates.

    168 of its joints name a point of a glyph's outline besides. The hinting that the distribution added moved those
    points, Qt believes them, and letters pile up; the coordinates beside them are right.
    """
    for weight in _WEIGHTS:
        font = TTFont(folder / f"NotoNastaliqUrdu-{weight}.ttf")
        changed = 0
        for anchor in _anchors(font["GPOS"].table):
            if anchor.Format == _NAMES_A_POINT:
                anchor.Format = 1
                del anchor.AnchorPoint
                changed += 1
        _rename(font, NASTALIQ, weight)
        target = FONTS / f"ImmerseNastaliq-{weight}.ttf"
        font.save(target)
        click.echo(f"{target.name}: {changed} joints")


@main.command()
@click.argument("folder", type=_FOLDER)
def chinese(folder: Path) -> None:
    """Cut NotoSansCJK in FOLDER (Debian: fonts-noto-cjk) to common characters and those of our words.

    Run it again when the Chinese words change: a test says when a character is missing.
    """
    letters = "".join(sorted({*common_characters(), *written_characters()}))
    for weight, source in _WEIGHTS.items():
        font = TTFont(folder / source, fontNumber=_SIMPLIFIED_CHINESE)
        options = Options(layout_features=["*"], hinting=False, desubroutinize=False, notdef_outline=True)
        options.name_IDs = [0, 1, 2, 4, 5, 6, 7, 13, 14]
        cutter = Subsetter(options)
        cutter.populate(text=letters)
        cutter.subset(font)
        _rename(font, CHINESE, weight)
        target = FONTS / f"ImmerseSansSC-{weight}.otf"
        font.save(target)
        click.echo(f"{target.name}: {len(font.getBestCmap())} characters, {target.stat().st_size / 1e6:.2f} MB")


def _anchors(table: object) -> Iterator[otTables.Anchor]:
    """Every joint of a table, once."""
    seen: set[int] = set()
    waiting: list[object] = [table]
    while waiting:
        part = waiting.pop()
        if id(part) in seen:
            continue
        seen.add(id(part))
        if isinstance(part, otTables.Anchor):
            yield part
        elif isinstance(part, list | tuple):
            waiting += part
        elif isinstance(part, BaseTable):
            part.ensureDecompiled(recurse=True)
            waiting += vars(part).values()


def common_characters() -> str:
    """The first level of GB 2312: the 3,755 most used characters, with the punctuation that goes with them.

    The interface alone would need far fewer; but children type, and researchers write forms of their own.
    """
    rows = (1, 2, 3, *range(16, 56))
    pairs = (bytes((0xA0 + row, 0xA0 + cell)) for row in rows for cell in range(1, 95))
    return "".join(pair.decode("gb2312", errors="ignore") for pair in pairs)


def written_characters() -> set[str]:
    """Every character of the Chinese words of the program and of the questionnaires."""
    entries = linguist.read_entries(linguist.LANG_FOLDER / "zh.ts")
    found = {
        letter for entry in entries if entry.status is not Status.MISSING for form in entry.forms for letter in form
    }
    for path in sorted((linguist.ROOT / "questionnaires").glob("*/form.xlsx")):
        for sheet in load_workbook(path, read_only=True):
            for row in sheet.iter_rows(values_only=True):
                found.update(letter for cell in row if isinstance(cell, str) for letter in cell)
    return {letter for letter in found if letter > "\u2e7f"}


def _rename(font: TTFont, family: str, weight: str) -> None:
    names = {1: family, 2: weight, 3: f"{family} {weight}", 4: f"{family} {weight}"}
    names[6] = f"{family.replace(' ', '')}-{weight}"
    table = font["name"]
    for record in list(table.names):
        if record.nameID in (16, 17, 21, 22):
            table.names.remove(record)
        elif record.nameID in names:
            record.string = names[record.nameID]
    if "CFF " in font:
        font["CFF "].cff.fontNames = [names[6]]


if __name__ == "__main__":
    main()
