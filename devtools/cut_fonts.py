"""`python -m devtools.cut_fonts`: cuts the Chinese font to common characters and those of our words."""

from __future__ import annotations

from pathlib import Path

import click
from fontTools.subset import Options, Subsetter  # type: ignore[import-untyped]  # ships no types
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # ships no types
from openpyxl import load_workbook

from app.ui.lang.sheet import Status
from devtools import linguist

FONTS = linguist.ROOT / "app" / "ui" / "assets" / "fonts"
FAMILY = "Noto Sans SC"
_SIMPLIFIED_CHINESE = 2
"""Place of the font for Simplified Chinese in Debian's collection (package fonts-noto-cjk)."""
_WEIGHTS = {"Regular": "NotoSansCJK-Regular.ttc", "Bold": "NotoSansCJK-Bold.ttc"}


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
def main(folder: Path) -> None:
    """Cut the fonts in FOLDER (where NotoSansCJK-Regular.ttc lies) and put the result beside the other fonts."""
    letters = "".join(sorted({*common_characters(), *written_characters()}))
    for weight, source in _WEIGHTS.items():
        font = TTFont(folder / source, fontNumber=_SIMPLIFIED_CHINESE)
        options = Options(layout_features=["*"], hinting=False, desubroutinize=False, notdef_outline=True)
        options.name_IDs = [0, 1, 2, 4, 5, 6, 7, 13, 14]
        cutter = Subsetter(options)
        cutter.populate(text=letters)
        cutter.subset(font)
        _rename(font, weight)
        target = FONTS / f"NotoSansSC-{weight}.otf"
        font.save(target)
        click.echo(f"{target.name}: {len(font.getBestCmap())} characters, {target.stat().st_size / 1e6:.2f} MB")


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


def _rename(font: TTFont, weight: str) -> None:
    """A cut font is another font, and says so: the name under which Noto gives the Chinese part by itself."""
    for record in font["name"].names:
        if record.nameID in (1, 4, 6):
            text = {1: FAMILY, 4: f"{FAMILY} {weight}", 6: f"NotoSansSC-{weight}"}[record.nameID]
            record.string = text
        elif record.nameID == 2:
            record.string = weight


if __name__ == "__main__":
    main()
