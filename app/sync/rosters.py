"""Lists of children between laptops, by way of a server that cannot read them: who changed a line seals it."""

from collections.abc import Callable, Iterable
from urllib.parse import quote

from app.errors import AppError
from app.protocol.proofs import trusted_certificates
from app.protocol.rosters import RosterPage, RosterTaken, SealedLine, pushes
from app.protocol.wire import Certificate, Role
from app.storage import Store
from app.storage.rows import Project
from app.sync.conversation import Conversation, ServerAnswerError


def exchange_rosters(
    store: Store,
    transport: Conversation,
    project: Project,
    sites: list[str],
    *,
    random_bytes: Callable[[int], bytes],
) -> AppError | None:
    """Publish what was changed here, then take over what was changed elsewhere.

    In this order: a line that was changed on two laptops must be seen to be, not written over.

    Returns:
        Why the list of a site could not be exchanged, of the first such; it holds up no answer and no other site.

    Raises:
        Offline.
    """
    trouble: AppError | None = None
    for site in sites:
        try:
            _Exchange(store, transport, project, site, random_bytes).run()
        except AppError as error:
            trouble = trouble or error
        except ServerAnswerError as error:
            if error.status != 404:  # A server of before: names stay on this laptop.
                trouble = trouble or _not_exchanged(error)
    return trouble


def _not_exchanged(error: ServerAnswerError) -> AppError:
    return AppError(
        "roster.not_exchanged",
        "The server did not take the list of children. The list is safe on this laptop; tell your coordinator.",
        status=error.status,
    )


def lines_for_stick(store: Store, *, random_bytes: Callable[[int], bytes]) -> tuple[SealedLine, ...]:
    """What was changed here since the last sync, sealed to those who worked at the site then."""
    for site, readers in store.roster_readers().items():
        store.seal_roster(site, readers=readers, random_bytes=random_bytes)
    return store.sealed_lines_to_send()


class _Exchange:
    def __init__(
        self,
        store: Store,
        transport: Conversation,
        project: Project,
        site: str,
        random_bytes: Callable[[int], bytes],
    ) -> None:
        self._store, self._transport, self._project = store, transport, project
        self._site, self._random_bytes = site, random_bytes
        self._path = f"/v1/sites/{quote(site, safe='')}/roster"

    def run(self) -> None:
        pages = self._pages()
        self._publish(pages[-1])
        for page in (page for page in pages if page.lines):
            authors = self._trusted(page.authors)
            self._store.take_over_lines(page.lines, certificates=authors, cursor=(self._site, page.next))
        if any(page.lines for page in pages):
            # Some of what came may have to be sealed to somebody who was enrolled since, or away from somebody.
            self._publish(pages[-1])

    def _pages(self) -> list[RosterPage]:
        since = self._store.roster_cursor(self._site)
        pages = [self._page(since)]
        while pages[-1].more:
            pages.append(self._page(str(pages[-1].next)))
        return pages

    def _page(self, since: str) -> RosterPage:
        return self._transport.get(f"{self._path}?since={since}", RosterPage)

    def _trusted(self, certificates: Iterable[Certificate]) -> dict[str, Certificate]:
        return trusted_certificates(
            certificates, project=self._project.project_id, project_key=self._project.server_key
        )

    def _publish(self, page: RosterPage) -> None:
        # The server says who works here; only whom the project's certificates name for it may read a name.
        readers = [one for one in self._trusted(page.readers).values() if self._works_here(one)]
        for push in pushes(self._store.seal_roster(self._site, readers=readers, random_bytes=self._random_bytes)):
            self._store.mark_lines_sent(self._transport.post(self._path, push, RosterTaken))

    def _works_here(self, certificate: Certificate) -> bool:
        content = certificate.content
        return content.role is Role.COORDINATOR or self._site in content.sites
