"""Owns what goes into the frozen app: which files come along, which do not, and whose licences; builds nothing."""

from __future__ import annotations

import importlib.metadata
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath

# PyInstaller's table of contents: name inside the app, source on disk, kind of entry.
Entry = tuple[str, str, str]

# Languages of the interface whose Qt texts (buttons of dialogs) come along.
QT_LANGUAGES = ("ar", "de", "en", "es", "fa", "fr", "it", "nl", "ru", "uk", "zh_CN")

# What Qt's wheel or the build machine's desktop brings and no window of ours uses. Measured on Debian 12; ICU's 32 MB
# of data stay, since QtCore does not load without them, and of QML what the player of sounds is linked with.
UNUSED = re.compile(
    r"""
      plugins/platforms/(lib)?q(minimal|minimalegl|linuxfb|eglfs|vnc|vkkhrdisplay|webgl)\b
    | plugins/platformthemes/(lib)?qgtk3
    | plugins/(egldeviceintegrations|generic)/
    | plugins/imageformats/(lib)?q(tiff|webp|icns|tga|wbmp|pdf)\b
    | plugins/platforminputcontexts/(lib)?qtvirtualkeyboard
    | plugins/virtualkeyboard/
    | plugins/(qmltooling|qmllint|qmlls|networkinformation|scenegraph|assetimporters|sceneparsers)/
    | plugins/(position|sensors|sqldrivers|webview|renderers|geometryloaders|designer)/
    | (^|/)(lib)?Qt6(Qml(?!(Models|Meta|WorkerScript)?[.])|Quick(?![.]))\w*[.]
    | (^|/)(lib)?Qt6(Pdf|VirtualKeyboard|EglF[sS]|Designer|Help|Sql|Test|ShaderTools)\w*[.]
    | PySide6/(Qt/)?qml/
    | (^|/)opengl32sw[.]dll$
    | (^|/)lib(gtk|gdk|gdk_pixbuf|atk|atk-bridge|atspi|pango|pangocairo|pangoft2|cairo|cairo-gobject|thai|datrie
        |epoxy|fribidi|harfbuzz|pixman-1|rsvg|tiff|webp|jbig|deflate|Lerc|graphite2|mount|blkid|selinux)-?[\d.]*[.]so
    """,
    re.VERBOSE,
)
# Libraries that come with debugging tables of many megabytes. Only these are stripped: what auditwheel has patched does
# not survive it (NumPy's OpenBLAS then no longer loads).
HEAVY = re.compile(r"^(libpython[\d.]+so|sqlcipher3/|zstandard/).*")
TRANSLATION = re.compile(r"(^|/)translations/\w+[.]qm$")
KEPT_TRANSLATION = re.compile(rf"(^|/)translations/qtbase_({'|'.join(QT_LANGUAGES)})[.]qm$")

EXCLUDED_MODULES = (
    "tkinter",
    "test",
    "lib2to3",
    "idlelib",
    "ensurepip",
    "pip",
    "setuptools",
    "wheel",
    "_pytest",
    "pytest",
    "pytestqt",
    "hypothesis",
    "mypy",
    "IPython",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtPdf",
    "PySide6.QtSql",
    "PySide6.QtTest",
    "PySide6.QtDesigner",
    # pandas' hooks ask for these; a test sees to it that nothing excluded is imported by our own code.
    "rich",
    "pygments",
)


def is_kept(name: str) -> bool:
    """Whether a collected file goes into the app.

    Args:
        name: its place inside the app, with either kind of slash.
    """
    place = name.replace("\\", "/")
    if TRANSLATION.search(place):
        return KEPT_TRANSLATION.search(place) is not None
    return UNUSED.search(place) is None


def trimmed(entries: Iterable[Entry]) -> list[Entry]:
    """Entries without the files that no window of ours uses."""
    return [entry for entry in entries if is_kept(entry[0])]


def stripped(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """Entries with the heavy libraries replaced by copies without debugging tables, on Linux.

    Args:
        entries: binaries.
        folder: where the copies go.

    Raises:
        subprocess.CalledProcessError: ``strip`` refused a library.
    """
    result = []
    for name, source, kind in entries:
        if not sys.platform.startswith("linux") or kind not in {"BINARY", "EXTENSION"} or not HEAVY.match(name):
            result.append((name, source, kind))
            continue
        copy = folder / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        command = ["strip", "--strip-unneeded", "-o", str(copy), str(Path(source).resolve())]
        subprocess.run(command, check=True)
        result.append((name, str(copy), kind))
    return result


def data_files(root: Path, packages: Sequence[str]) -> list[tuple[str, str]]:
    """Files that our own code reads at run time, at the places where the checkout has them.

    Args:
        root: the checkout.
        packages: our packages, for example ``["app"]``.

    Returns:
        Pairs (source, folder inside the app): all that is not Python in our packages, migrations as source files
        besides (Alembic loads them by path), the questionnaires and the licence texts.
    """
    found = []
    for package in packages:
        for path in sorted((root / package).rglob("*")):
            inside = path.relative_to(root)
            is_code = path.suffix in {".py", ".pyc"} and "migrations" not in inside.parts
            if path.is_file() and not is_code and "__pycache__" not in inside.parts:
                found.append((str(path), str(inside.parent)))
    questionnaires = (path for path in sorted((root / "questionnaires").rglob("*")) if path.is_file())
    found.extend((str(path), str(path.relative_to(root).parent)) for path in questionnaires)
    found.extend((str(path), "licences") for path in (root / "LICENSE", *sorted((root / "LICENSES").iterdir())))
    return found


def bundled_distributions(names: Iterable[str], owners: Mapping[str, Sequence[str]]) -> list[str]:
    """Distributions that some of the app's modules and libraries come from.

    Args:
        names: dotted modules and paths inside the app.
        owners: distributions by top-level module, as ``importlib.metadata.packages_distributions`` gives them.
    """
    tops = {re.split(r"[./\\]", name, maxsplit=1)[0] for name in names}
    return sorted({owner for top in tops for owner in owners.get(top, ())} - {"immerse-field"}, key=str.lower)


def licence_files(distributions: Iterable[str]) -> Iterator[tuple[str, Path]]:
    """Licence texts that distributions ship.

    Args:
        distributions: names of installed distributions.

    Yields:
        Place inside the app (``licences/NAME/FILE``) and source.
    """
    telling = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
    for name in distributions:
        for file in importlib.metadata.distribution(name).files or ():
            place = PurePosixPath(str(file))
            is_metadata = place.parts[0].endswith(".dist-info")
            source = Path(str(file.locate()))
            if is_metadata and telling.search("/".join(place.parts[1:])) and source.is_file():
                yield str(PurePosixPath("licences", name, *place.parts[1:])), source


def distribution_list(distributions: Iterable[str]) -> str:
    """One line a distribution: name, version, licence as its metadata states it."""
    return "".join(f"{name} {importlib.metadata.version(name)}: {stated_licence(name)}\n" for name in distributions)


def stated_licence(distribution: str) -> str:
    """The licence that a distribution's metadata names, or that its texts must tell."""
    metadata = importlib.metadata.metadata(distribution)
    for field in ("License-Expression", "License"):
        # The older of the two fields may hold a whole licence text; only a name is of use here.
        if field in metadata and "\n" not in metadata[field]:
            return metadata[field]
    classifiers = metadata.get_all("Classifier") or []
    named = [text.rpartition(" :: ")[2] for text in classifiers if text.startswith("License ::")]
    return ", ".join(named) or "see its folder"
