"""What an enrolled laptop may read: its state, its assignment, forms, the change feed and head sets of its sites."""

import re

from app.errors import AppError
from app.protocol.digests import head_set_digest
from app.protocol.lines import page_bytes
from app.protocol.wire import Assignment, ChangesPage, DeviceState, HeadSet
from sync_server.context import ServerContext
from sync_server.database import erasures, ledger, library, people
from sync_server.database.people import Device
from sync_server.proving import proofs_of

DEFAULT_PAGE = 500
MAX_PAGE = 500
MAX_PAGE_BYTES = 8 * 1024 * 1024
MAX_PAGE_ERASURES = 500
_CURSOR = re.compile(r"([0-9]{1,12})-([0-9]{1,15})-([0-9]{1,15})", re.ASCII)


class CursorEpochError(AppError):
    """The cursor was given by a server that has since been restored from a backup."""

    def __init__(self, epoch: int) -> None:
        super().__init__("changes.epoch_changed", "The server was restored from a backup. Read from the start.")
        self.epoch = epoch


def device_state(context: ServerContext, device: Device) -> DeviceState:
    """Where this laptop's own chain stands, and those of the others at its sites."""
    with context.database.reading() as connection:
        others = [author for author in ledger.authors_of_sites(connection, device.sites) if author != device.id]
        ends = ledger.chain_ends(connection, [device.id, *others])
        epoch = context.project(connection).epoch
    return DeviceState(
        device=device.id,
        epoch=epoch,
        high_water=ends[device.id].hw,
        chain=ends[device.id].h,
        sites=tuple(sorted(device.sites)),
        authors={author: ends[author].hw for author in others},
    )


def assignment(context: ServerContext, device: Device) -> Assignment:
    """Forms, and the sites and rosters that this laptop is for."""
    with context.database.reading() as connection:
        return Assignment(
            forms=library.forms(connection),
            sites=people.sites(connection, only=device.sites),
            roster=people.roster(connection, only=device.sites),
            recipients=people.coordinator_certificates(connection),
        )


def form_content(context: ServerContext, sha256: str) -> bytes:
    """A published form version as canonical bytes.

    Raises:
        AppError: ``form.unknown``.
    """
    with context.database.reading() as connection:
        content = library.form_content(connection, sha256)
    if content is None:
        raise AppError("form.unknown", "No form is published under this digest.")
    return content


def head_set(context: ServerContext, device: Device, site_id: str) -> HeadSet:
    """Count and digest of all accepted revisions of a site.

    Raises:
        AppError: ``site.not_found``, also for a site that exists and is not this laptop's.
    """
    if site_id not in device.sites:
        raise AppError("site.not_found", "This laptop is not for that site.")
    with context.database.reading() as connection:
        revs = ledger.revs_of_site(connection, site_id)
    return HeadSet(site_id=site_id, count=len(revs), digest=head_set_digest(revs))


def changes_page(context: ServerContext, device: Device, *, since: str, limit: int) -> bytes:
    """A page of the feed: erasures and accepted revisions of this laptop's sites after a cursor, with their proofs.

    It is put together from stored lines: parsing every answer only to print it again would cost half of a laptop's
    sync time. Revisions of the laptop itself are in it, for one that was restored from an old copy. Erasures of all
    sites are in it: they name a record by its random id only, and every replica keeps them.

    Args:
        since: a cursor from an earlier page, empty for the start.
        limit: 1 to 500 revisions; a page also ends at 8 MiB.

    Raises:
        CursorEpochError: the cursor is older than the last restore.
        AppError: ``changes.bad_cursor``, ``changes.bad_limit``.
    """
    if not 1 <= limit <= MAX_PAGE:
        raise AppError("changes.bad_limit", "A page holds 1 to 500 revisions.")
    with context.database.reading() as connection:
        epoch = context.project(connection).epoch
        after, after_erasure = _after(since, epoch)
        found = ledger.feed(connection, sites=device.sites, after_seq=after, limit=limit + 1)
        gone = erasures.proven_after(connection, after_erasure, limit=MAX_PAGE_ERASURES + 1)
        items: list[ledger.FeedItem] = []
        size = 0
        for item in found[:limit]:
            size += len(item.lines)
            if items and size > MAX_PAGE_BYTES:
                break
            items.append(item)
        noted = gone[:MAX_PAGE_ERASURES]
        signers = {item.device for item in items} | {one.erasure.content.by for one in noted if one.erasure.signature}
        page = ChangesPage(
            epoch=epoch,
            next=f"{epoch}-{items[-1].seq if items else after}-{noted[-1].id if noted else after_erasure}",
            more=len(found) > len(items) or len(gone) > len(noted),
            certificates=people.certificates(connection, only=signers),
            proofs=proofs_of(connection, items),
            erasures=tuple(one.erasure for one in noted),
        )
    return page_bytes(page, (item.lines for item in items))


def _after(since: str, epoch: int) -> tuple[int, int]:
    if not since:
        return 0, 0
    match = _CURSOR.fullmatch(since)
    if match is None:
        raise AppError("changes.bad_cursor", "This is not a cursor of this server.")
    if int(match[1]) != epoch:
        raise CursorEpochError(epoch)
    return int(match[2]), int(match[3])
