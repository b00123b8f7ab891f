"""Writes the kept messages of files and names of the present protocol version, once.

``python -m tests.server.make_golden_files``; never again for a version that somebody uses.
"""

import hashlib
import json
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import click
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from app.protocol.media import MediaReference, Piece, PieceHead
from app.protocol.rosters import RosterLine, seal_line
from sync_server import media
from sync_server.database import people
from tests.server.in_process import enrolled, make_context, take_in
from tests.server.make_golden import FOLDER

CONTENT = b"a picture\nof two lines"
ENTITY = "22222222-2222-4222-8222-222222222222"


@click.command()
def main() -> None:
    """Write a piece, a state with its receipt, and a sealed line with the key that opens it."""
    if (FOLDER / "files.json").exists():
        raise click.ClickException("kept messages are never written over")
    reference = MediaReference("/f/photo", hashlib.sha256(CONTENT).hexdigest(), len(CONTENT), "image/jpeg")
    with tempfile.TemporaryDirectory() as name:
        context = make_context(Path(name))
        laptop = enrolled(context)
        laptop.revise({reference.key: reference.value}, entity=ENTITY)
        take_in(context, laptop.batch())
        with context.database.reading() as connection:
            caller = people.devices(connection, only=[laptop.device])[laptop.device]
            certificate = people.certificate_of(connection, laptop.device)
        state = media.put_piece(context, caller, ENTITY, reference.sha256, 0, CONTENT)
        reader = X25519PrivateKey.generate()
        content = certificate.content.model_copy(update={"seal_key": reader.public_key().public_bytes_raw().hex()})
        line = seal_line(
            RosterLine(v=1, code="c1", site="school-1", name="Şîrîn", class_label="3A", seat=7, age=9),
            project=context.project_id,
            device=laptop.device,
            key=laptop.key,
            readers=[certificate.model_copy(update={"content": content})],
            replaces=["a" * 64],
            random_bytes=context.random_bytes,
        )
        piece = Piece(PieceHead(v=1, entity=ENTITY, sha256=reference.sha256, number=0), CONTENT)
        (FOLDER / "piece.bin").write_bytes(piece.to_bytes())
        (FOLDER / "media_state.json").write_bytes(state.to_bytes())
        (FOLDER / "roster_line.json").write_bytes(line.to_bytes())
        (FOLDER / "author.json").write_bytes(certificate.to_bytes())
        meaning = {
            "entity": ENTITY,
            "field": [reference.key, reference.value],
            "server_key": context.server_key,
            "device": laptop.device,
            "reader": reader.private_bytes_raw().hex(),
            "name": line.name,
            "made_on": f"{datetime.now(UTC):%Y-%m-%d}",
        }
        (FOLDER / "files.json").write_text(json.dumps(meaning, indent=2) + "\n", encoding="utf-8")
        context.database.close()
    click.echo(f"Wrote {FOLDER}")


if __name__ == "__main__":
    main()
