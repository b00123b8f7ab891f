"""What an enrolled laptop may read: its state, its assignment, forms, the change feed and head sets of its sites."""

import re

from app.errors import AppError
from app.protocol.canonical import canonical_bytes
from app.protocol.digests import head_set_digest
from app.protocol.wire import Assignment, DeviceState, HeadSet
from sync_server.context import ServerContext
from sync_server.database import ledger, library, people
from sync_server.database.people import Device

DEFAULT_PAGE = 500
MAX_PAGE = 500
MAX_PAGE_BYTES = 8 * 1024 * 1024
_CURSOR = re.compile(r"([0-9]{1,9})-([0-9]{1,15})", re.ASCII)


class CursorEpochError(AppError):
    """The cursor was given by a server that has since been restored from a backup."""

    def __init__(self, epoch: int) -> None:
        super().__init__("changes.epoch_changed", "The server was restored from a backup. Read from the start.")
        self.epoch = epoch


def device_state(context: ServerContext, device: Device) -> DeviceState:
    """Where this laptop's own chain stands."""
    with context.database.reading() as connection:
        end = ledger.chain_ends(connection, [device.id])[device.id]
        epoch = context.project(connection).epoch
    return DeviceState(device=device.id, epoch=epoch, high_water=end.hw, chain=end.h, sites=tuple(sorted(device.sites)))


def assignment(context: ServerContext, device: Device) -> Assignment:
    """Forms, and the sites and rosters that this laptop is for."""
    with context.database.reading() as connection:
        return Assignment(
            forms=library.forms(connection),
            sites=people.sites(connection, only=device.sites),
            roster=people.roster(connection, only=device.sites),
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
    """A `ChangesPage` as canonical JSON: accepted revisions of this laptop's sites after a cursor.

    It is put together from stored canonical parts: parsing every answer only to print it again would cost half of a
    laptop's sync time. Revisions of the laptop itself are in it, for one that was restored from an old copy.

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
        after = _after_seq(since, epoch)
        items = ledger.feed(connection, sites=device.sites, after_seq=after, limit=limit + 1)
    parts: list[bytes] = []
    size = 0
    for item in items[:limit]:
        size += len(item.json)
        if parts and size > MAX_PAGE_BYTES:
            break
        parts.append(item.json)
        after = item.seq
    more = len(items) > len(parts)
    head = canonical_bytes({"epoch": epoch, "more": more, "next": f"{epoch}-{after}"})
    return head[:-1] + b',"revisions":[' + b",".join(parts) + b"]}"


def _after_seq(since: str, epoch: int) -> int:
    if not since:
        return 0
    match = _CURSOR.fullmatch(since)
    if match is None:
        raise AppError("changes.bad_cursor", "This is not a cursor of this server.")
    if int(match[1]) != epoch:
        raise CursorEpochError(epoch)
    return int(match[2])
