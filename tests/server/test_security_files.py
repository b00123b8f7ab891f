"""The security table (SYNC.md 5.4), rows of files and of what is in them: bombs, paths, formulas, keys, secrets."""

import base64
import gzip
import io
import re
import shutil
import subprocess
import time
import tracemalloc
import zipfile
from importlib import metadata
from pathlib import Path

import pytest
import zstandard
from openpyxl import Workbook

from app.errors import AppError
from app.forms import FormError, parse_form
from app.protocol.bundles import BundleKind, open_bundle, seal_bundle
from app.protocol.media import PieceHead, read_piece
from sync_server import media, projects
from sync_server.bodies import decompressed
from sync_server.context import ServerContext
from sync_server.database import people
from tests.server.in_process import enrolled, make_context

LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1 if n else str()};" * 10}">' for n in range(9))
    + "]>"
)
"""Ten to the ninth power laughs, if anybody expands them."""
OUTSIDE = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
WEAK = ("md5", "sha1", "MD5", "SHA1", "ARC4", "TripleDES", "Blowfish", "ECB", "RSAPrivateKey", "random.Random")


def workbook_with(tmp_path: Path, doctype: str) -> Path:
    """A form whose sheet begins with a hostile document type and uses its entity."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "survey"
    for row in (("type", "name", "label"), ("text", "a", "Question")):
        sheet.append(row)
    clean, hostile = tmp_path / "clean.xlsx", tmp_path / "hostile.xlsx"
    book.save(clean)
    with zipfile.ZipFile(clean) as source, zipfile.ZipFile(hostile, "w") as target:
        for name in source.namelist():
            text = source.read(name).decode("utf-8")
            if name == "xl/worksheets/sheet1.xml":
                body = re.sub(r"^<\?xml[^>]*\?>", "", text).replace("Question", "&a8;" if doctype == LAUGHS else "&a;")
                text = doctype + body
            target.writestr(name, text)
    return hostile


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the project lies."""
    return tmp_path_factory.mktemp("files")


@pytest.fixture(scope="module")
def context(folder: Path) -> ServerContext:
    """A project; nothing hostile changes it."""
    return make_context(folder)


@pytest.mark.parametrize("doctype", [LAUGHS, OUTSIDE], ids=["laughs", "outside"])
def test_security_03_entities_in_a_workbook_are_refused(context: ServerContext, tmp_path: Path, doctype: str) -> None:
    """Neither expanded nor fetched: the form is refused with a reason, quickly, and nothing is published."""
    workbook = workbook_with(tmp_path, doctype)

    started = time.monotonic()
    with pytest.raises((FormError, AppError)) as refused:
        projects.publish(context, workbook, age_from=6, age_to=9)

    assert time.monotonic() - started < 10
    assert "root:" not in str(refused.value)
    assert refused.value.code != "form.no_version"


@pytest.mark.parametrize("doctype", [LAUGHS, OUTSIDE], ids=["laughs", "outside"])
def test_security_03_entities_in_an_xform_are_refused(doctype: str) -> None:
    """The same in the form that laptops read."""
    name = "&a8;" if doctype == LAUGHS else "&a;"
    xform = (
        f'{doctype}<h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:head><h:title>{name}</h:title></h:head></h:html>'
    )

    with pytest.raises((FormError, AppError)):
        parse_form(xform)


def test_security_04_a_packed_bomb_is_not_opened(context: ServerContext, tmp_path: Path) -> None:
    """A workbook of some kilobytes that unpacks to 60 MB is refused by the sizes that it states itself."""
    bomb = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
        with archive.open("xl/worksheets/sheet1.xml", "w") as part:
            for _ in range(60):
                part.write(bytes(1024 * 1024))

    started = time.monotonic()
    with pytest.raises((FormError, AppError)):
        projects.publish(context, bomb, age_from=6, age_to=9)

    assert time.monotonic() - started < 2


@pytest.mark.parametrize("encoding", ["gzip", "zstd"])
def test_security_05_a_body_is_never_unpacked_beyond_its_limit(encoding: str) -> None:
    """60 MB of zeros cost neither time nor memory."""
    zeros = bytes(1024 * 1024)
    buffer = io.BytesIO()
    if encoding == "gzip":
        with gzip.GzipFile(fileobj=buffer, mode="wb", compresslevel=1) as stream:
            for _ in range(60):
                stream.write(zeros)
    else:
        with zstandard.ZstdCompressor().stream_writer(buffer, closefd=False) as writer:
            for _ in range(60):
                writer.write(zeros)
    body = buffer.getvalue()
    tracemalloc.start()

    started = time.monotonic()
    with pytest.raises(AppError) as refused:
        decompressed(body, encoding, limit=4 * 1024 * 1024)
    elapsed_s, (_, peak) = time.monotonic() - started, tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert refused.value.code == "body.too_large"
    assert elapsed_s < 2
    assert peak < 16 * 1024 * 1024


@pytest.mark.parametrize("name", ["../../x", "..%2f..%2fx", "/etc/passwd", "C:\\x", "CON", "a\x00b", "x" * 5_000])
def test_security_07_names_from_outside_are_never_paths(context: ServerContext, folder: Path, name: str) -> None:
    """A record, a digest or a piece that is called like a path is unknown, and no file appears."""
    laptop = enrolled(context)
    with context.database.reading() as connection:
        caller = people.devices(connection, only=[laptop.device])[laptop.device]
    before = sorted(path.name for path in folder.rglob("*"))

    for entity, digest in ((name, "0" * 64), ("11111111-1111-4111-8111-111111111111", name)):
        with pytest.raises(AppError) as refused:
            media.put_piece(context, caller, entity, digest, 0, b"x")
        assert refused.value.code == "media.unknown"
    with pytest.raises(AppError):
        read_piece(b'IMMERSE-PIECE-1\n{"entity":"../x","number":0,"sha256":"..","v":1}\nx')

    assert sorted(path.name for path in folder.rglob("*")) == before


def test_security_08_every_byte_of_a_bundle_is_authentic(context: ServerContext) -> None:
    """Any flipped byte after the first line, and any cut, refuses all of it."""
    laptop = enrolled(context)
    with context.database.reading() as connection:
        desk = people.certificate_of(connection, context.desk)
        maker = people.certificate_of(connection, laptop.device)
    bundle = seal_bundle(
        [b"message"],
        kind=BundleKind.RECEIPTS,
        maker=maker,
        key=laptop.key,
        readers=[desk],
        random_bytes=context.random_bytes,
    )

    def opened(data: bytes) -> tuple[bytes, ...]:
        who = {"device": context.desk, "seal_key": context.seal_key}
        found = open_bundle(data, **who, project=context.project_id, project_key=context.server_key)  # type: ignore[arg-type]  # of a dict
        return found.messages

    assert opened(bundle) == (b"message",)
    for at in (*range(0, 900, 37), len(bundle) // 2, len(bundle) - 1):
        with pytest.raises(AppError):
            opened(bundle[:at] + bytes([bundle[at] ^ 1]) + bundle[at + 1 :])
        with pytest.raises(AppError):
            opened(bundle[:at])


def test_security_09_every_algorithm_that_is_imported_stands_in_the_inventory(repo: Path) -> None:
    """Nothing weak is used, and nothing that the inventory does not name."""
    inventory = (repo / "docs" / "ASVS.md").read_text(encoding="utf-8")
    found: set[str] = set()
    for folder in ("app", "sync_server"):
        for file in (repo / folder).rglob("*.py"):
            text = file.read_text(encoding="utf-8")
            for names in re.findall(r"from cryptography\.hazmat\S* import (\([^)]*\)|[^\n]*)", text):
                # Functions load and store keys; what they hold is named by the classes.
                found.update(name for name in re.findall(r"\w+", names) if name[0].isupper())
            found.update(re.findall(r"\bhashlib\.\w+", text))

    missing = sorted(name for name in found if f"`{name}`" not in inventory)

    assert len(found) > 8
    assert missing == []
    assert not [name for name in found if any(weak == name.rpartition(".")[2] for weak in WEAK)]


def test_security_14_what_runs_is_what_was_locked(repo: Path) -> None:
    """Every installed release is the one of the lock: an audit of the lock is one of the program."""
    lock = (repo / "requirements.lock").read_text(encoding="utf-8")
    pins = re.findall(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", lock, re.M)
    names = {name for name, _ in pins}
    installed = {
        re.sub(r"[-_.]+", "-", found.metadata["Name"]).lower(): found.version for found in metadata.distributions()
    }

    # Some are pinned twice, for other versions of Python; some are for other systems.
    other = {name: installed[name] for name in names & set(installed) if (name, installed[name]) not in pins}

    assert len(names & set(installed)) > 50
    assert other == {}


def test_security_15_no_secret_is_in_the_repository(repo: Path) -> None:
    """No private key, no token and no server key in any tracked file."""
    secret = re.compile(
        rb"-----BEGIN [A-Z ]*PRIVATE KEY|AKIA[0-9A-Z]{16}|ghp_[A-Za-z0-9]{36}|IMMERSE_SERVER_KEY=[0-9a-f]{64}"
    )
    git = shutil.which("git")
    assert git is not None
    listed = subprocess.run([git, "ls-files", "-z"], cwd=repo, capture_output=True, check=True).stdout
    files = [repo / name.decode("utf-8") for name in listed.split(b"\0") if name]

    found = [path for path in files if path.is_file() and secret.search(path.read_bytes())]

    assert len(files) > 100
    assert found == []


def test_a_piece_of_a_bundle_is_read_back_as_it_was() -> None:
    """Its head is canonical JSON, its bytes may be anything, line feeds included."""
    data = base64.b64decode("Cg0KAAo=")
    head = PieceHead(v=1, entity="11111111-1111-4111-8111-111111111111", sha256="a" * 64, number=3)

    piece = read_piece(b"IMMERSE-PIECE-1\n" + head.to_bytes() + b"\n" + data)

    assert (piece.head, piece.data) == (head, data)
