"""The frozen app, built for real and started outside the checkout."""

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from devtools.packages import missing_packages

pytestmark = pytest.mark.slow

BUILD_TIME_S = 900
START_TIME_S = 60


def missing_for_build() -> str | None:
    """Why this machine cannot build, or None when it can."""
    if sys.platform.startswith("linux") and shutil.which("objdump") is None:
        return "PyInstaller needs objdump (Debian package binutils)"
    lacking = [package.name for package in missing_packages(["run", "window"])]
    if lacking:
        return f"the app would lack libraries of {', '.join(lacking)} (dev.py installs them as root)"
    library = sysconfig.get_config_var("INSTSONAME") or ""
    folders = (sysconfig.get_config_var("LIBDIR") or "", f"/usr/lib/{sysconfig.get_config_var('MULTIARCH')}")
    is_shared = library.endswith(".a") or any((Path(folder) / library).is_file() for folder in folders)
    if sys.platform.startswith("linux") and not is_shared:
        return f"PyInstaller needs {library} (see installers/debian-packages.txt)"
    return None


def run_frozen(program: Path, *arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    """Start a frozen program as a person without this checkout would: other folder, other home, no Python settings."""
    kept = {name: value for name, value in os.environ.items() if name in {"PATH", "LANG", "SYSTEMROOT", "TEMP"}}
    environment = {**kept, "HOME": str(home), "USERPROFILE": str(home), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [program, *arguments],
        cwd=home,
        env=environment,
        capture_output=True,
        text=True,
        timeout=START_TIME_S,
        check=False,
    )


@pytest.fixture(scope="module")
def folder(repo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built app's folder."""
    reason = missing_for_build()
    if reason is not None:
        pytest.skip(reason)
    place = tmp_path_factory.mktemp("frozen")
    # The cache of a person's earlier builds could hide that a file is missing now.
    environment = {**os.environ, "PYINSTALLER_CONFIG_DIR": str(place / "cache")}
    recipe = repo / "installers" / "immerse_field.spec"
    command = [
        sys.executable,
        "-m",
        "PyInstaller",
        "--noconfirm",
        f"--distpath={place}",
        f"--workpath={place / 'work'}",
    ]
    done = subprocess.run(
        [*command, recipe],
        cwd=place,
        env=environment,
        capture_output=True,
        text=True,
        timeout=BUILD_TIME_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return place / "immerse-field"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """An empty home directory."""
    path = tmp_path / "home"
    path.mkdir()
    return path


def program(folder: Path, name: str) -> Path:
    """A program of the built folder."""
    return folder / (f"{name}.exe" if sys.platform == "win32" else name)


@pytest.mark.timeout(BUILD_TIME_S + START_TIME_S)
def test_frozen_app_passes_its_self_test(folder: Path, home: Path) -> None:
    """The app opens an encrypted store, loads a form and its fonts, draws a page, and says each."""
    done = run_frozen(program(folder, "immerse-field"), "self-test", home=home)

    assert done.returncode == 0, done.stdout + done.stderr
    told = done.stdout.lower()
    assert [word for word in ("store", "form", "fonts", "page") if word not in told] == []


@pytest.mark.timeout(BUILD_TIME_S + START_TIME_S)
def test_frozen_server_knows_its_commands(folder: Path, home: Path) -> None:
    """The demo's server starts without this checkout."""
    done = run_frozen(program(folder, "immerse-server"), "--help", home=home)

    assert done.returncode == 0, done.stdout + done.stderr
    assert "serve" in done.stdout


@pytest.mark.timeout(BUILD_TIME_S + START_TIME_S)
def test_frozen_app_brings_its_licences(folder: Path) -> None:
    """Licences that oblige us travel with the app, and each bundled distribution is listed."""
    licences = folder / "_internal" / "licences"

    listed = (licences / "distributions.txt").read_text(encoding="utf-8")

    assert {"LGPL-3.0.txt", "GPL-3.0.txt", "SQLCipher.txt", "OFL-Andika.txt", "OFL-Noto.txt"} <= {
        path.name for path in licences.iterdir()
    }
    assert [
        name for name in ("PySide6_Essentials", "sqlcipher3", "cryptography", "pyxform") if name not in listed
    ] == []
    assert (licences / "sqlcipher3" / "licenses" / "LICENSE").is_file()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 is Linux's")
@pytest.mark.timeout(BUILD_TIME_S + START_TIME_S)
def test_frozen_app_brings_what_an_x11_window_needs(folder: Path) -> None:
    """A plain Debian desktop has none of these, and Qt opens no window without them."""
    names = {path.name for path in (folder / "_internal").iterdir()}

    needed = {"libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-keysyms.so.1", "libxcb-shape.so.0"}

    assert needed | {"libxkbcommon-x11.so.0"} <= names
