"""The list of system packages and what dev.py makes of it."""

from pathlib import Path

import pytest

from devtools.packages import LIST, Package, describe, install_line, read_packages


def test_list_has_the_sections_that_the_commands_ask_for() -> None:
    """demo asks for run and window, test for run and test; each names what shows that a package is there."""
    sections = read_packages(LIST.read_text(encoding="utf-8"))

    assert set(sections) == {"run", "window", "test"}
    assert "libegl1" in {package.name for package in sections["run"]}
    names = [package.name for packages in sections.values() for package in packages]
    assert len(names) == len(set(names))
    assert [name for name in names if "{" in name] == []


@pytest.mark.parametrize("text", ["libegl1 libEGL.so.1 QtGui\n", "[run]\nlibegl1 libEGL.so.1\n"])
def test_a_line_without_its_place_or_columns_is_refused(text: str) -> None:
    """A slip in the list is named with its line, not read as something else."""
    with pytest.raises(ValueError, match=r"debian-packages\.txt:\d"):
        read_packages(text)


def test_presence_is_what_the_machine_really_has(tmp_path: Path) -> None:
    """A module, a program, a file and a library are each looked for in their own way."""
    (tmp_path / "there").touch()

    present = [
        proof for proof in ("module:json", f"file:{tmp_path / 'there'}") if Package("p", proof, "x").is_present()
    ]
    absent = ("module:no_such", "program:no-such-program", f"file:{tmp_path / 'no'}", "libno-such.so.9")

    assert len(present) == 2
    assert [proof for proof in absent if Package("p", proof, "x").is_present()] == []


def test_the_line_to_type_names_every_package_once() -> None:
    """As root it is ready to paste; as another user it says how to become root."""
    packages = [Package("libegl1", "libEGL.so.1", "QtGui"), Package("libgl1", "libGL.so.1", "QtGui")]

    as_root = install_line(packages, is_root=True)
    as_user = install_line(packages, is_root=False)

    assert as_root == "apt-get update && apt-get install --yes --no-install-recommends libegl1 libgl1"
    assert as_user.startswith(("sudo apt-get update && sudo apt-get install", "su -c 'apt-get update && apt-get"))
    assert as_user.rstrip("'").endswith("libegl1 libgl1")


def test_elsewhere_than_debian_the_missing_library_is_named() -> None:
    """Without apt-get a person learns the library's own name and Debian's as a hint."""
    told = describe([Package("libegl1", "libEGL.so.1", "QtGui")], is_debian=False, is_root=False)

    assert "libEGL.so.1" in told
    assert "libegl1" in told
    assert "apt-get" not in told
