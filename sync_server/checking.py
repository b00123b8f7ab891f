"""Checks a project from the pages of its file up to its merged records; changes nothing."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection

from app.errors import AppError
from app.protocol.digests import chain_next, chain_start, check_revision
from sync_server.context import ServerContext
from sync_server.database import erasures, ledger, library, media
from sync_server.records import merged_row

_ENTITIES_PER_STEP = 500


@dataclass(frozen=True)
class CheckStep:
    """What one check found; problems name ids and places, never answers."""

    title: str
    checked: int
    problems: tuple[str, ...]


def check_all(context: ServerContext, *, progress: Callable[[str], None]) -> Iterator[CheckStep]:
    """Run every check, from cheap to thorough."""
    progress("Reading every page ...")
    damage = context.database.integrity_problems()
    yield CheckStep("pages, b-trees and foreign keys", 1, damage)
    if damage:
        progress("The file itself is damaged: what stands in it was not checked further. Restore a backup.")
        return
    with context.database.reading() as connection:
        progress("Following every laptop's chain ...")
        yield _chains(connection)
        progress("Merging every record again ...")
        yield from _records(connection, progress)
        progress("Reading every attachment ...")
        yield _attachments(connection)


def _chains(connection: Connection) -> CheckStep:
    problems: list[str] = []
    checked = 0
    by_device: dict[str, list[ledger.Link]] = defaultdict(list)
    for link in ledger.all_links(connection):
        if link.is_on_chain:
            by_device[link.device].append(link)
    ends = ledger.chain_ends(connection, by_device)
    for device, links in sorted(by_device.items()):
        h = chain_start(device)
        links.sort(key=lambda link: link.dseq)
        for expected, link in enumerate(links):
            checked += 1
            h = chain_next(h, link.rev)
            if link.dseq != expected or link.h != h:
                problems.append(f"chain of {device} breaks at dseq {link.dseq}")
                break
        else:
            if (ends[device].hw, ends[device].h) != (len(links) - 1, h):
                problems.append(f"chain end of {device} is not its last revision")
    return CheckStep("hash chains of laptops", checked, tuple(problems))


def _attachments(connection: Connection) -> CheckStep:
    whole = [row for row in media.all_media(connection) if row.receipt is not None]
    problems = [
        f"attachment {row.sha256} of record {row.entity} is not what its digest says"
        for row in whole
        if media.digest_of(connection, row.entity, row.sha256) != row.sha256
    ]
    return CheckStep("digests of attachments", len(whole), tuple(problems))


def _records(connection: Connection, progress: Callable[[str], None]) -> Iterator[CheckStep]:
    forms = library.form_versions(connection)
    stored = {row.entity: row for row in ledger.records(connection)}
    entities = ledger.entities_of_log(connection)
    digests: list[str] = []
    merges: list[str] = [f"record {entity} has no revisions" for entity in sorted(set(stored) - set(entities))]
    revisions = 0
    for at in range(0, len(entities), _ENTITIES_PER_STEP):
        part = entities[at : at + _ENTITIES_PER_STEP]
        gone = erasures.erased(connection, part)
        for entity, found in sorted(ledger.revisions_of(connection, part).items()):
            revisions += len(found)
            for revision in found:
                try:
                    check_revision(revision)
                except AppError as error:
                    digests.append(f"revision {revision.rev} of record {entity}: {error.code}")
            row = stored.get(entity)
            if entity in gone:
                if row is not None or any(not revision.is_stub for revision in found):
                    merges.append(f"record {entity} was erased and is still there")
            elif row is None or row != merged_row(found, forms=forms, updated_seq=row.updated_seq):
                merges.append(f"record {entity} is not what its revisions say")
        progress(f"{min(at + _ENTITIES_PER_STEP, len(entities))} of {len(entities)} records")
    yield CheckStep("digests of revisions", revisions, tuple(digests))
    yield CheckStep("merged records", len(entities), tuple(merges))
