"""The bare prototype to measure the real server against: Starlette, SQLAlchemy Core, zstd, digests, one signature.

It checks each revision's digests and each batch's chain signature, and stores. It knows no devices, sites, rights,
roles, merge, receipts or feeds, and does not look into what it stores. Same database, same durability; as for
encryption, the target says: ``encrypted:FILE`` and ``plain:FILE`` are SQLite, anything else is a PostgreSQL address.
"""

import hashlib
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
import uvicorn
import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Column, Integer, LargeBinary, MetaData, String, Table, create_engine
from sqlalchemy.dialects import postgresql, sqlite
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

_METADATA = MetaData()
_REVISION = Table(
    "revision",
    _METADATA,
    Column("seq", Integer, primary_key=True),
    Column("rev", String, unique=True),
    Column("entity", String),
    Column("content", LargeBinary),
)


def bare_app(target: str, public_key: bytes) -> Starlette:
    """The prototype as an ASGI application."""
    kind, _, file = target.partition(":")
    is_file = kind in ("encrypted", "plain")
    insert = sqlite.insert if is_file else postgresql.insert
    engine = (
        create_engine(target.replace("postgresql:", "postgresql+psycopg:"))
        if not is_file
        else create_engine(
            "sqlite://", module=sqlcipher, creator=lambda: _connect(Path(file), is_encrypted=kind == "encrypted")
        )
    )
    _METADATA.create_all(engine)
    writer = threading.Lock()
    key = Ed25519PublicKey.from_public_bytes(public_key)

    def store(packed: bytes, signature: bytes) -> int:
        data = zstandard.ZstdDecompressor().decompress(packed, max_output_size=32 * 1024 * 1024)
        lines = data.split(b"\n")[1:-1]
        h = hashlib.sha256(b"start").digest()
        rows = []
        for head, content in zip(lines[::2], lines[1::2], strict=True):
            rev = hashlib.sha256(head)
            commit = hashlib.sha256(bytes.fromhex(content[:32].decode()) + content[32:]).hexdigest()
            if commit.encode() not in head:
                raise ValueError("digest")
            h = hashlib.sha256(h + rev.digest()).digest()
            rows.append({"rev": rev.hexdigest(), "entity": head[100:140].decode(), "content": head + content})
        key.verify(signature, h)
        with writer, engine.begin() as connection:
            connection.execute(insert(_REVISION).on_conflict_do_nothing(), rows)
        return len(rows)

    async def batches(request: Request) -> Response:
        body = await request.body()
        signature = bytes.fromhex(request.headers["chain-signature"])
        return Response(str(await run_in_threadpool(store, body, signature)))

    return Starlette(routes=[Route("/batches", batches, methods=["POST"])])


def _connect(file: Path, *, is_encrypted: bool) -> "sqlcipher.Connection":
    connection = sqlcipher.connect(str(file), check_same_thread=False)
    key = ["cipher_log_level = NONE", f"key = \"x'{'11' * 32}'\""] if is_encrypted else []
    for pragma in (*key, "journal_mode = WAL", "synchronous = FULL"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def chain_end(lines: list[bytes], sign: Callable[[bytes], bytes]) -> str:
    """What a client of the prototype sends beside its lines."""
    h = hashlib.sha256(b"start").digest()
    for head in lines[1:-1:2]:
        h = hashlib.sha256(h + hashlib.sha256(head).digest()).digest()
    return sign(h).hex()


if __name__ == "__main__":
    uvicorn.run(bare_app(sys.argv[1], bytes.fromhex(sys.argv[3])), port=int(sys.argv[2]), log_level="warning")
