"""Writes the kept messages of the present protocol version, once: ``python -m tests.server.make_golden``.

Never run it again for a version that somebody uses: the kept messages are what later versions must still read.
"""

import json
import os
import tempfile
from pathlib import Path

import click

from app.protocol.bundles import BundleKind, seal_bundle
from app.protocol.erasing import signed_erasure, withdrawal_digest
from app.protocol.lines import whole_batch
from app.protocol.signing import public_hex
from app.protocol.wire import PROTOCOL_VERSION, ErasureReason
from sync_server import reading
from sync_server.database import people
from tests.server.in_process import enrolled, make_context, take_in

FOLDER = Path(__file__).parent / "golden" / f"v{PROTOCOL_VERSION}"
CODE = "0123456789ABCDEF"


@click.command()
def main() -> None:
    """Write a batch, its answer, a page, an erasure and a bundle."""
    if FOLDER.exists():
        raise click.ClickException(f"{FOLDER} is there already; kept messages are never written over")
    FOLDER.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as name:
        context = make_context(Path(name))
        laptop = enrolled(context)
        entity = "11111111-1111-4111-8111-111111111111"
        first = laptop.revise(
            {"/f/a": "1", "/f/naïve": "مرحبا"}, entity=entity, withdrawal=withdrawal_digest(entity, CODE)
        )
        laptop.revise({"/f/a": None}, entity=entity, parents=(first.rev,))
        gone = laptop.revise({"/f/a": "erased"})
        laptop.revisions[2] = gone.stub()
        erasure = signed_erasure(
            context.sign_key,
            project=context.project_id,
            entity=gone.head.entity,
            reason=ErasureReason.WITHDRAWAL,
            by=context.desk,
            at_utc="2026-11-24T10:00:00.000000Z",
        )
        claim = laptop.claim(2).model_copy(update={"before": laptop.chain[0]})
        batch = laptop.batch().model_copy(update={"authors": (claim,), "erasures": (erasure,)})
        answer = take_in(context, batch)
        with context.database.reading() as connection:
            device = people.devices(connection, only=[laptop.device])[laptop.device]
            maker = people.certificate_of(connection, laptop.device)
            desk = people.certificate_of(connection, context.desk)
        bundle = seal_bundle(
            [whole_batch(batch)],
            kind=BundleKind.BATCHES,
            maker=maker,
            key=laptop.key,
            readers=[desk],
            random_bytes=os.urandom,
        )
        (FOLDER / "batch.ndjson").write_bytes(whole_batch(batch))
        (FOLDER / "answer.json").write_bytes(answer.to_bytes())
        (FOLDER / "page.ndjson").write_bytes(reading.changes_page(context, device, since="", limit=500))
        (FOLDER / "erasure.json").write_bytes(erasure.to_bytes())
        (FOLDER / "bundle.imb").write_bytes(bundle)
        meaning = {
            "batch_digest": answer.receipt.content.digest,
            "revs": [revision.rev for revision in laptop.revisions],
            "entity": entity,
            "erased": gone.head.entity,
            "code": CODE,
            "sign_key": public_hex(laptop.key.public_key()),
            "server_key": context.server_key,
        }
        (FOLDER / "meaning.json").write_text(json.dumps(meaning, indent=2) + "\n", encoding="utf-8")
        context.database.close()
    click.echo(f"Wrote {FOLDER}")


if __name__ == "__main__":
    main()
