"""Whether a revision may become part of its record, by its author's rights and its own sense; reads only."""

from collections import defaultdict
from collections.abc import Collection, Mapping

from sqlalchemy import Connection

from app.protocol.wire import RecordState, Revision, RevisionKind, Role
from sync_server.database import ledger
from sync_server.database.people import Device
from sync_server.records import has_answer

AUTHOR_UNKNOWN = "author_unknown"
UNPROVEN = "certificate_unproven"
CONTENT_PURGED = "content_purged"
_COORDINATORS_ONLY = (RevisionKind.RESOLVE, RevisionKind.RESTORE)


class Judge:
    """Judges the revisions of one batch in their order.

    Args:
        carrier: the device that delivers the batch.
        sites: the site of each record of the batch that exists.
        erased: records that a proven certificate erased.
        claimed: records for which there is a certificate that nothing has proved yet.
    """

    def __init__(
        self,
        connection: Connection,
        authors: Mapping[str, Device],
        *,
        carrier: str,
        sites: Mapping[str, str],
        erased: Collection[str],
        claimed: Collection[str],
    ) -> None:
        self._connection = connection
        self._authors = authors
        self._carrier = carrier
        self._erased = erased
        self._claimed = claimed
        self._sites = dict(sites)
        self._accepted: dict[str, list[Revision]] = defaultdict(list)

    def is_censored(self, revision: Revision) -> bool:
        """Was the content taken out without any certificate, by somebody else than its author?

        The author's own laptop may have purged what an earlier server had confirmed; then it waits for a coordinator.
        """
        if not revision.is_stub:
            return False
        entity = revision.head.entity
        is_claimed = entity in self._erased or entity in self._claimed
        return not is_claimed and revision.head.device != self._carrier

    def objection(self, revision: Revision) -> str | None:
        """Why a coordinator must look at it first, None when nothing stands against it."""
        head = revision.head
        author = self._authors[head.device]
        if author.is_revoked:
            return "device_revoked"
        # The record's own site counts too, or a laptop could write into another school's record by naming its own.
        if head.site not in author.sites or self._sites.get(head.entity, head.site) not in author.sites:
            return "site_out_of_scope"
        if head.kind in _COORDINATORS_ONLY and author.role is not Role.COORDINATOR:
            return "not_coordinator"
        if head.entity in self._erased:
            return None
        if revision.is_stub:
            return UNPROVEN if head.entity in self._claimed else CONTENT_PURGED
        if head.state is RecordState.FINAL and head.kind is RevisionKind.EDIT and self._is_empty(revision):
            return "empty_final"
        self._accepted[head.entity].append(revision)
        self._sites.setdefault(head.entity, head.site)
        return None

    def _is_empty(self, revision: Revision) -> bool:
        """Does this author finish an interview without ever having recorded an answer?

        Judged by the author's own revisions alone, which always arrive in order: what other laptops wrote may come
        before or after, and the verdict must not depend on it.
        """
        if has_answer([revision]):
            return False
        head = revision.head
        held = ledger.revisions_of(self._connection, [head.entity]).get(head.entity, [])
        own = {item.rev: item for item in (*held, *self._accepted[head.entity]) if item.head.device == head.device}
        before: dict[str, Revision] = {}
        waiting = list(head.parents)
        while waiting:
            rev = waiting.pop()
            if rev not in own:
                return False
            if rev not in before:
                before[rev] = own[rev]
                waiting.extend(own[rev].head.parents)
        return not has_answer(before.values())
