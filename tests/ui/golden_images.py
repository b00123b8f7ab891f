"""Golden images: contact sheets of small pictures of every type of page; made, read and compared here.

To make them anew after a wanted change of looks, from the root of the checkout:

    GOLDEN_IMAGES=make .venv/bin/pytest tests/ui/test_languages_golden.py -m 'slow or not slow'

Then look at every sheet that changed before it is committed.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw
from PIL.PngImagePlugin import PngInfo
from PySide6 import __version_info__
from PySide6.QtGui import QImage

FOLDER = Path(__file__).resolve().parent / "golden"
OUT = Path(__file__).resolve().parents[1] / "out" / "golden"
TILE = (683, 384)
"""Half of 1366x768."""
COLUMNS = 4
TITLE_PX = 14
COLOURS = 256
MOST_DIFFERENT = 0.002
"""Share of a tile's pixels that may differ: the edges of letters, where another FreeType smooths them otherwise."""
CLEARLY = 56
"""Levels of 255 by which a pixel must differ to count."""


@dataclass(frozen=True)
class Tile:
    """A page's name and its picture, already small."""

    name: str
    picture: Image.Image


def qt_minor() -> str:
    """Golden images belong to a minor version of Qt: its text layout changes between them."""
    return f"qt-{__version_info__[0]}.{__version_info__[1]}"


def small(picture: QImage) -> Image.Image:
    """A page's picture at half size."""
    image = picture.convertToFormat(QImage.Format.Format_RGB888)
    data = bytes(image.constBits())
    whole = Image.frombuffer("RGB", (image.width(), image.height()), data, "raw", "RGB", image.bytesPerLine(), 1)
    return whole.resize(TILE, Image.Resampling.BOX)


def sheet(tiles: Sequence[Tile]) -> Image.Image:
    """All tiles under their names, in one picture with few colours."""
    rows = math.ceil(len(tiles) / COLUMNS)
    step = TILE[1] + TITLE_PX
    whole = Image.new("RGB", (COLUMNS * TILE[0], rows * step), "#333333")
    draw = ImageDraw.Draw(whole)
    for number, tile in enumerate(tiles):
        left, top = (number % COLUMNS) * TILE[0], (number // COLUMNS) * step
        draw.text((left + 4, top), tile.name, fill="white")
        whole.paste(tile.picture, (left, top + TITLE_PX))
    return whole.quantize(COLOURS, dither=Image.Dither.NONE)


def keep(tiles: Sequence[Tile], file: Path) -> None:
    """Write a sheet with the names of its pages."""
    file.parent.mkdir(parents=True, exist_ok=True)
    names = PngInfo()
    names.add_text("pages", " ".join(tile.name for tile in tiles))
    sheet(tiles).save(file, pnginfo=names, optimize=True)


def kept(file: Path) -> dict[str, Image.Image]:
    """The pictures of a sheet by the names of their pages."""
    with Image.open(file) as picture:
        names, whole = str(picture.info["pages"]).split(), picture.convert("RGB")
    return {name: tile_of(whole, number) for number, name in enumerate(names)}


def differing(tiles: Sequence[Tile], golden: dict[str, Image.Image]) -> dict[str, float]:
    """Pages that are new, gone (1.0 each), or that look clearly different, with the share of differing pixels."""
    found = dict.fromkeys(golden.keys() ^ {tile.name for tile in tiles}, 1.0)
    for tile in tiles:
        if tile.name in golden and (share := difference(tile.picture, golden[tile.name])) > MOST_DIFFERENT:
            found[tile.name] = share
    return found


def tile_of(whole: Image.Image, number: int) -> Image.Image:
    """The picture at a place of a sheet."""
    left, top = (number % COLUMNS) * TILE[0], (number // COLUMNS) * (TILE[1] + TITLE_PX) + TITLE_PX
    return whole.crop((left, top, left + TILE[0], top + TILE[1]))


def difference(one: Image.Image, other: Image.Image) -> float:
    """Share of pixels that are clearly different."""
    apart = np.abs(np.asarray(one, dtype=np.int16) - np.asarray(other, dtype=np.int16)).max(axis=2)
    return float((apart > CLEARLY).mean())
