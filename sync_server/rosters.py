"""Takes sealed lines of rosters in and gives them out; has no key to any of them, and knows no HTTP."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from app.errors import AppError
from app.protocol.rosters import MAX_LINES, RosterPage, RosterPush, RosterTaken, SealedLine, is_line_signed
from sync_server.context import ServerContext
from sync_server.database import erasures, people, sealed_lines
from sync_server.database.people import Device
from sync_server.database.sealed_lines import LineItem
from sync_server.numerals import place

MAX_PAGE_BYTES = 1024 * 1024
"""Of the lines of one page: it must come over a slow line before anybody gives up waiting."""


def page(context: ServerContext, caller: Device, site: str, *, since: str) -> RosterPage:
    """The lines of a site after a cursor, and who is to read them now.

    Raises:
        AppError: ``site.not_found``; ``roster.bad_cursor``.
    """
    _require_site(caller, site)
    after_id = place(since)
    if after_id is None:
        raise AppError("roster.bad_cursor", "This is not a cursor of this server.")
    with context.database.reading() as connection:
        found = sealed_lines.after(connection, site, after_id, limit=MAX_LINES + 1)
        shown = fitting(found[:MAX_LINES])
        readers = sealed_lines.readers_of_site(connection, site, desk=context.desk)
        authors = {item.line.content.by for item in shown}
        return RosterPage(
            site=site,
            readers=readers,
            authors=people.certificates(connection, only=authors),
            lines=tuple(item.line for item in shown),
            next=shown[-1].id if shown else after_id,
            more=len(found) > len(shown),
        )


def fitting(items: Sequence[LineItem], *, max_bytes: int = MAX_PAGE_BYTES) -> Sequence[LineItem]:
    """The first items that a page may hold by its bytes, and one at least: a line of a large site has many keys."""
    size = 0
    for number, item in enumerate(items):
        size += len(item.line.to_bytes())
        if number and size > max_bytes:
            return items[:number]
    return items


def take_lines(context: ServerContext, caller: Device, site: str, push: RosterPush) -> RosterTaken:
    """Keep lines that laptops of the site sealed; those that they replace go. A second time changes nothing.

    Raises:
        AppError: ``site.not_found``.
    """
    _require_site(caller, site)
    with context.database.writing() as connection:
        return keep_lines(connection, context, site, push.lines)


def keep_lines(connection: Connection, context: ServerContext, site: str, lines: Iterable[SealedLine]) -> RosterTaken:
    """As `take_lines`, in a transaction that is open.

    A line that is not of a device that works at the site is turned away: whoever carries it may have it from a stick,
    and must not be held up for good.
    """
    gone = sealed_lines.withdrawn(connection, site)
    wanted = list(lines)
    authors = people.devices(connection, only={line.content.by for line in wanted})
    certificates = {one.content.device: one for one in people.certificates(connection, only=authors)}
    taken: list[str] = []
    turned_away: list[str] = []
    for line in wanted:
        content = line.content
        author = authors.get(content.by)
        if (
            author is None
            or author.is_revoked
            or content.project != context.project_id
            or content.site != site
            or site not in author.sites
            or not is_line_signed(line, certificates[content.by])
        ):
            turned_away.append(line.name)
            continue
        if content.code in gone:
            continue
        _keep(connection, line)
        taken.append(line.name)
    withdrawn = tuple(sorted(gone & {line.content.code for line in wanted}))
    return RosterTaken(taken=tuple(taken), turned_away=tuple(turned_away), withdrawn=withdrawn)


def _keep(connection: Connection, line: SealedLine) -> None:
    """Order of arrival does not matter: a line that came after the one that replaced it does not come back."""
    known = sealed_lines.of_child(connection, line.content.site, line.content.code)
    if any(line.name in other.content.replaces for other in known):
        return
    sealed_lines.keep(connection, line)
    # Only lines of the same child: nobody can take another's line away by naming it.
    sealed_lines.drop(connection, {other.name for other in known} & set(line.content.replaces))


def forget_children_of(connection: Connection, entities: Iterable[str]) -> None:
    """Of records that a withdrawal erased: the child's lines go, too, and no late one comes back."""
    withdrawn = sealed_lines.erased_by_withdrawal(connection, entities)
    heads = erasures.heads_of(connection, withdrawn)
    sealed_lines.forget_children(
        connection, ((head.site, head.participant) for found in heads.values() for head in found)
    )


def _require_site(caller: Device, site: str) -> None:
    if site not in caller.sites:
        raise AppError("site.not_found", "This laptop is not for that site.")
