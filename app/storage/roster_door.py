"""The part of `Store` for lists of children between laptops: sealed going out, checked and opened coming in."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence

from app.protocol.rosters import RosterTaken, SealedLine
from app.protocol.wire import Certificate
from app.storage import erasure, sealed_roster
from app.storage.door import Door
from app.storage.identity import project_row
from app.storage.preferences import set_setting, setting, settings_under

_CURSOR = "roster_cursor/"
_READERS = "roster_readers/"


class RosterDoor(Door):
    """Mixed into `Store`; every method is one transaction."""

    def seal_roster(
        self, site_id: str, *, readers: Sequence[Certificate], random_bytes: Callable[[int], bytes]
    ) -> tuple[SealedLine, ...]:
        """Seal what was changed here on the list of a site, and anew what others can read than should.

        Args:
            readers: who works there now; remembered for a stick that is made without a network.

        Returns:
            The site's lines that the server has not confirmed.
        """
        with self._transaction() as session:
            set_setting(session, _READERS + site_id, json.dumps([one.to_json() for one in readers]))
            sealed_roster.publish(session, site_id, readers=readers, random_bytes=random_bytes)
            return sealed_roster.unsent(session, site_id)

    def roster_readers(self) -> dict[str, tuple[Certificate, ...]]:
        """Who worked at each site when this laptop last heard of it."""
        with self._transaction() as session:
            found = settings_under(session, _READERS)
        return {site: tuple(Certificate.from_json(one) for one in json.loads(text)) for site, text in found.items()}

    def sealed_lines_to_send(self) -> tuple[SealedLine, ...]:
        """Lines that the server has not confirmed, of all sites."""
        with self._transaction() as session:
            return sealed_roster.unsent(session)

    def confirmed_lines(self, device: str) -> tuple[str, ...]:
        """Names of another laptop's lines that the server has, for its receipts on a stick."""
        with self._transaction() as session:
            return sealed_roster.confirmed_of(session, device)

    def mark_lines_sent(self, answer: RosterTaken) -> None:
        """The server has these lines, takes none of these children, and turned some lines away for good."""
        with self._transaction() as session:
            sealed_roster.mark_sent(session, answer.taken, withdrawn=answer.withdrawn)
            sealed_roster.drop_turned_away(session, answer.turned_away)

    def take_over_lines(
        self,
        lines: Iterable[SealedLine],
        *,
        certificates: Mapping[str, Certificate],
        cursor: tuple[str, int] | None = None,
    ) -> None:
        """Keep lines that other laptops sealed and show what they say; one transaction with the cursor.

        Args:
            cursor: (site, place in the server's order); None for lines that a stick brought.

        Raises:
            AppError: ``roster.line_forged``; nothing is kept.
        """
        with self._transaction() as session:
            sealed_roster.take_over(
                session, lines, certificates=certificates, now=self._now(), is_on_server=cursor is not None
            )
            if cursor is not None:
                set_setting(session, _CURSOR + cursor[0], f"{project_row(session).epoch}-{cursor[1]}")

    def roster_cursor(self, site_id: str) -> str:
        """Where the server's lines of a site go on; empty for their beginning, and after the server was restored."""
        with self._transaction() as session:
            epoch, _, place = (setting(session, _CURSOR + site_id) or "").partition("-")
            return place if epoch == str(project_row(session).epoch) else ""

    def children_who_left(self, site_id: str) -> frozenset[str]:
        """Codes of children of a site whose families withdrew, here or by the word of another laptop."""
        with self._transaction() as session:
            return erasure.codes_that_left(session) & sealed_roster.codes_of(session, site_id)

    def differing_lines(self, site_id: str) -> tuple[str, ...]:
        """Codes of children of whom two laptops say different things, until somebody types it once more."""
        with self._transaction() as session:
            return sealed_roster.differing(session, site_id)
