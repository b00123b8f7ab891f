"""One sync from greeting to verification; never raises for the world outside, always says how it ended."""

import time
from collections.abc import Callable
from datetime import datetime
from urllib.parse import quote

import requests

from app.errors import AppError
from app.protocol.digests import check_revision, head_set_digest, sha256_hex
from app.protocol.wire import (
    PROTOCOL_VERSION,
    Assignment,
    ChangesPage,
    DeviceState,
    FormPackage,
    HeadSet,
    HelloAnswer,
)
from app.storage import DeviceKeys, Store
from app.storage.rows import Project
from app.sync.push import Pushed, push
from app.sync.reports import SyncEnd, SyncProgress, SyncReport, SyncStage
from app.sync.transport import Offline, ServerAnswerError, Transport

PAGE_REVISIONS = 500


class SyncClient:
    """Exchanges one store with its server.

    Args:
        store: the open store.
        session_factory: makes the HTTP session; certificates are always checked.
        now: the wall clock, aware.
        sleep: waits between tries.
        server_url: where the server stands now, if it has moved since the enrolment; its key stays the pinned one.
    """

    def __init__(
        self,
        store: Store,
        *,
        session_factory: Callable[[], requests.Session] = requests.Session,
        now: Callable[[], datetime],
        sleep: Callable[[float], None] = time.sleep,
        server_url: str | None = None,
    ) -> None:
        self._store = store
        self._session_factory = session_factory
        self._now = now
        self._sleep = sleep
        self._server_url = server_url

    def sync(self, progress: Callable[[SyncProgress], None] = lambda _: None) -> SyncReport:
        """Send what waits, receive what others sent, fetch forms and rosters, compare; safe to repeat at any time."""
        try:
            project = self._store.project()
            if project is None:
                raise AppError("project.missing", "Enter the invitation of your coordinator first.")
            with self._session_factory() as session:
                return self._run(project, Transport(self._server_url or project.server_url, session=session), progress)
        except Offline:
            return self._report(
                SyncEnd.OFFLINE,
                code="sync.offline",
                message="The server cannot be reached now. Everything is safe on this laptop; sync again later.",
            )
        except ServerAnswerError as error:
            return self._answer_report(error)
        except AppError as error:
            return self._report(SyncEnd.FAILED, code=error.code, message=error.message)

    def _run(self, project: Project, transport: Transport, progress: Callable[[SyncProgress], None]) -> SyncReport:
        progress(SyncProgress(SyncStage.GREETING, 0, 0))
        keys = self._store.device_keys()
        project = self._meet(project, transport.hello(keys))
        pushed = self._push(project, transport, keys, progress)
        received = self._pull(transport, progress)
        assignment = self._fetch_assignment(transport, progress)
        received += self._verify(transport, [site.site_id for site in assignment.sites], progress)
        self._store.mark_synced(self._now())
        return SyncReport(
            end=SyncEnd.DONE,
            at_utc=self._now(),
            sent=pushed.sent,
            received=received,
            conflicts=pushed.conflicts,
            quarantined=pushed.quarantined,
        )

    def _meet(self, project: Project, hello: HelloAnswer) -> Project:
        if hello.project != project.project_id:
            raise AppError("sync.other_project", "This server belongs to another project. Nothing was sent.")
        if not hello.protocol_min <= PROTOCOL_VERSION <= hello.protocol_max:
            raise AppError(
                "sync.version",
                "This program and the server do not understand each other. Update this program; your data are safe.",
                ours=PROTOCOL_VERSION,
            )
        if hello.epoch != project.epoch:
            # The server came back from a backup: it may have lost what it once confirmed (INCIDENTS 6).
            self._store.start_epoch(hello.epoch)
        renewed = self._store.project()
        assert renewed is not None
        return renewed

    def _push(
        self, project: Project, transport: Transport, keys: DeviceKeys, progress: Callable[[SyncProgress], None]
    ) -> Pushed:
        first_unsent, last = self._store.unsent_range()
        try:
            there = transport.get("/v1/devices/me", DeviceState)
        except ServerAnswerError as error:
            if error.status != 403:
                raise
            # Revoked: it may not read any more, but what it still holds goes to the coordinator's quarantine first.
            self._send(project, transport, keys, after_dseq=first_unsent - 1, progress=progress)
            raise
        if there.high_water > last or not self._store.is_chain_at(there.high_water, there.chain):
            raise AppError(
                "sync.device_restored",
                "The server knows newer interviews of this laptop than the laptop itself: it was copied, or restored "
                "from a copy. Nothing was changed. Call your coordinator for a new invitation.",
            )
        after_dseq = min(first_unsent - 1, there.high_water)
        return self._send(project, transport, keys, after_dseq=after_dseq, progress=progress)

    def _send(
        self,
        project: Project,
        transport: Transport,
        keys: DeviceKeys,
        *,
        after_dseq: int,
        progress: Callable[[SyncProgress], None],
    ) -> Pushed:
        first_unsent, last = self._store.unsent_range()
        return push(
            self._store,
            project,
            transport,
            keys=keys,
            after_dseq=after_dseq,
            on_sent=lambda sent: progress(SyncProgress(SyncStage.SENDING, sent, last - first_unsent + 1)),
            sleep=self._sleep,
        )

    def _pull(self, transport: Transport, progress: Callable[[SyncProgress], None]) -> int:
        self._store.require_nothing_lost()
        received = 0
        while True:
            path = f"/v1/changes?since={quote(self._store.cursor(), safe='')}&limit={PAGE_REVISIONS}"
            page = transport.get(path, ChangesPage)
            for revision in page.revisions:
                check_revision(revision)
            received += self._store.apply_changes(page)
            progress(SyncProgress(SyncStage.RECEIVING, received, 0))
            if not page.more:
                return received

    def _fetch_assignment(self, transport: Transport, progress: Callable[[SyncProgress], None]) -> Assignment:
        assignment = transport.get("/v1/assignment", Assignment)
        missing = [form for form in assignment.forms if not self._store.has_form(form.sha256)]
        for done, form in enumerate(missing):
            progress(SyncProgress(SyncStage.FORMS, done, len(missing)))
            package = transport.get(f"/v1/forms/{form.sha256}", FormPackage)
            if sha256_hex(package.to_bytes()) != form.sha256:
                raise AppError("sync.form_damaged", "A questionnaire was damaged on its way. Try again.")
            self._store.save_form(package)
        self._store.save_assignment(assignment)
        return assignment

    def _verify(self, transport: Transport, sites: list[str], progress: Callable[[SyncProgress], None]) -> int:
        """Compare the sets of revisions site by site; another laptop may have sent in between, so look twice.

        Returns:
            Revisions that the second look brought.
        """
        received = 0
        for done, site in enumerate(sites):
            progress(SyncProgress(SyncStage.VERIFYING, done, len(sites)))
            if self._is_equal(transport, site):
                continue
            received += self._pull(transport, progress)
            if not self._is_equal(transport, site):
                raise AppError(
                    "sync.sets_differ",
                    "Everything was sent, but this laptop and the server do not hold the same set. Sync again; if this "
                    "stays, call your coordinator. Nothing is lost on this laptop.",
                    site=site,
                )
        return received

    def _is_equal(self, transport: Transport, site: str) -> bool:
        theirs = transport.get(f"/v1/sites/{quote(site, safe='')}/heads", HeadSet)
        ours = self._store.head_set(site)
        return theirs.count == len(ours) and theirs.digest == head_set_digest(ours)

    def _answer_report(self, error: ServerAnswerError) -> SyncReport:
        code = error.answer.code if error.answer else f"http.{error.status}"
        if error.status == 403:
            message = error.answer.message if error.answer else "The server does not accept this laptop any more."
            return self._report(SyncEnd.REFUSED, code=code, message=message)
        if error.status in (429, 502, 503, 504):
            return self._report(
                SyncEnd.OFFLINE, code=code, message="The server is busy. Everything is safe here; try again later."
            )
        message = "The server could not take the data. Everything is safe on this laptop; tell your coordinator."
        return self._report(SyncEnd.FAILED, code=code, message=message)

    def _report(self, end: SyncEnd, *, code: str, message: str) -> SyncReport:
        return SyncReport(end=end, at_utc=self._now(), code=code, message=message)
