"""What goes into the frozen app and what stays out."""

import ast
from pathlib import Path

import pytest

from installers.frozen_content import EXCLUDED_MODULES, HEAVY, data_files, distribution_list, is_kept, licence_files


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6\\Qt6Qml.dll",
        "PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so",
        "PySide6/Qt/translations/qtbase_nl.qm",
        "libxcb-cursor.so.0",
        "app/ui/assets/fonts/Andika-Regular.ttf",
        "numpy.libs/libscipy_openblas64_.so",
    ],
)
def test_what_a_window_needs_is_kept(name: str) -> None:
    """Platforms that people and tests use, pictures, characters and fonts stay."""
    assert is_kept(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/platforms/libqminimal.so",
        "PySide6\\plugins\\platforms\\qminimal.dll",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/imageformats/libqpdf.so",
        "PySide6/Qt/lib/libQt6QuickWidgets.so.6",
        "PySide6/Qt/lib/libQt6EglFSDeviceIntegration.so.6",
        "PySide6\\Qt6QmlCompiler.dll",
        "PySide6/Qt/translations/qtbase_ja.qm",
        "PySide6/Qt/translations/assistant_nl.qm",
        "libgtk-3.so.0",
        "libcairo.so.2",
    ],
)
def test_what_no_window_needs_is_left_out(name: str) -> None:
    """Other platforms, QML, the build machine's desktop and foreign texts stay out."""
    assert not is_kept(name)


def test_nothing_that_our_code_imports_is_left_out(repo: Path) -> None:
    """A module on the list of exclusions would be missing in the frozen app only, where nobody looks first."""
    paths = [path for package in ("app", "sync_server") for path in sorted((repo / package).rglob("*.py"))]
    imported = {name for path in paths for name in imported_modules(path)}

    missing = {
        name for name in imported if any(name == module or name.startswith(module + ".") for module in EXCLUDED_MODULES)
    }

    assert imported
    assert missing == set()


def imported_modules(path: Path) -> set[str]:
    """Absolute names that a file imports, anywhere in it; ``from a import b`` gives both ``a`` and ``a.b``."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def test_data_files_keep_their_places(repo: Path) -> None:
    """Code finds its files beside itself, frozen or not; migrations travel as source for Alembic to load."""
    found = {Path(place, Path(source).name).as_posix() for source, place in data_files(repo, ["app", "sync_server"])}

    assert "app/ui/assets/fonts/Andika-Regular.ttf" in found
    assert "app/storage/migrations/env.py" in found
    assert "questionnaires/indicators.toml" in found
    assert "questionnaires/wellbeing_younger/form.xlsx" in found
    assert "licences/LGPL-3.0.txt" in found
    assert "app/errors.py" not in found
    assert [name for name in found if "__pycache__" in name] == []


def test_patched_libraries_are_not_stripped() -> None:
    """NumPy's OpenBLAS does not load any more once it is stripped."""
    assert HEAVY.match("libpython3.11.so.1.0")
    assert HEAVY.match("sqlcipher3/_sqlite3.cpython-311-x86_64-linux-gnu.so")
    assert not HEAVY.match("numpy.libs/libscipy_openblas64_-32a4b2a6.so")


def test_licences_of_a_distribution_are_found() -> None:
    """A bundled distribution's own texts come along under its name."""
    places = dict(licence_files(["sqlcipher3", "requests"]))

    assert "licences/sqlcipher3/licenses/LICENSE" in places
    assert "licences/requests/licenses/NOTICE" in places
    assert distribution_list(["click"]).endswith(": BSD-3-Clause\n")
