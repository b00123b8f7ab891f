"""One sync from greeting to verification; never raises for the world outside, always says how it ended."""

import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import datetime
from urllib.parse import quote

import requests

from app.errors import AppError
from app.protocol.digests import head_set_digest, sha256_hex
from app.protocol.signing import is_certificate_signed, public_hex
from app.protocol.wire import (
    PROTOCOL_VERSION,
    Assignment,
    DeviceState,
    EnrolAnswer,
    FormPackage,
    HeadSet,
    HelloAnswer,
    RenewRequest,
)
from app.storage import DeviceKeys, Store
from app.storage.exchange_rows import Exchanged, Way
from app.storage.rows import Project
from app.sync.conversation import Conversation, Offline, ServerAnswerError
from app.sync.media import exchange_media, send_media
from app.sync.push import Pushed, prepare, prepare_carried, push
from app.sync.quarantine import exchange_quarantine
from app.sync.reports import SyncEnd, SyncProgress, SyncReport, SyncStage
from app.sync.rosters import exchange_rosters
from app.sync.transport import OLDEST_PROTOCOL, Transport

PAGE_REVISIONS = 500
_FULL = 507


class SyncClient:
    """Exchanges one store with its server.

    Args:
        store: the open store.
        connect: opens a conversation with the server; certificates are always checked.
        now: the wall clock, aware.
        sleep: waits between tries.
        server_url: where the server stands now, if it has moved since the enrolment; its key stays the pinned one.
        random_bytes: for the keys of what is sealed to other laptops.
    """

    def __init__(
        self,
        store: Store,
        *,
        connect: Callable[[Project], AbstractContextManager[Conversation]] | None = None,
        now: Callable[[], datetime],
        sleep: Callable[[float], None] = time.sleep,
        server_url: str | None = None,
        random_bytes: Callable[[int], bytes] = os.urandom,
    ) -> None:
        self._store = store
        self._now = now
        self._sleep = sleep
        self._server_url = server_url
        self._random_bytes = random_bytes
        self._connect = connect or self._over_http

    @contextmanager
    def _over_http(self, project: Project) -> Iterator[Conversation]:
        with requests.Session() as session:
            yield Transport(self._server_url or project.server_url, session=session, sleep=self._sleep)

    def sync(self, progress: Callable[[SyncProgress], None] = lambda _: None) -> SyncReport:
        """Send what waits, receive what others sent, fetch forms and rosters, compare; safe to repeat at any time."""
        report = self._tried(progress)
        exchanged = Exchanged(
            way=Way.SERVER,
            partner=self._server_url or "",
            ended=report.end.value,
            code=report.code,
            went=report.sent + report.carried,
            came=report.received,
            conflicts=report.conflicts,
            quarantined=report.quarantined,
        )
        # Of a store that was locked meanwhile the report is all that there is.
        with suppress(AppError):
            self._store.note_exchange(exchanged)
        return report

    def _tried(self, progress: Callable[[SyncProgress], None]) -> SyncReport:
        try:
            project = self._store.project()
            if project is None:
                raise AppError("project.missing", "Enter the invitation of your coordinator first.")
            with self._connect(project) as transport:
                return self._run(project, transport, progress)
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

    def _run(self, project: Project, transport: Conversation, progress: Callable[[SyncProgress], None]) -> SyncReport:
        progress(SyncProgress(SyncStage.GREETING, 0, 0))
        project = self._meet(project, self._greet(transport))
        if self._store.must_renew_device():
            project = self._renew(project, transport)
        self._store.certify_erasures()
        try:
            pushed, project, known = self._push_own(project, transport, progress)
            carried = self._push_others(project, transport, known, progress)
        except ServerAnswerError as error:
            if error.status == _FULL:
                # To read takes no room there: what others sent, and lists for tomorrow, come all the same.
                self._pull(transport, progress)
                self._fetch_assignment(transport, progress)
            raise
        unread = exchange_quarantine(self._store, transport)
        received = self._pull(transport, progress)
        assignment = self._fetch_assignment(transport, progress)
        sites = [site.site_id for site in assignment.sites]
        received += self._verify(transport, sites, progress)
        self._store.mark_synced(self._now())
        # After the answers: a list that cannot be exchanged is told, and holds nothing up.
        trouble = exchange_rosters(self._store, transport, project, sites, random_bytes=self._random_bytes) or unread
        media = exchange_media(
            self._store, transport, on_sent=lambda done, total: progress(SyncProgress(SyncStage.SENDING, done, total))
        )
        purged = self._store.purge_by_rule()
        return SyncReport(
            end=SyncEnd.DONE,
            at_utc=self._now(),
            code=trouble.code if trouble else "",
            message=trouble.message if trouble else "",
            sent=pushed.sent,
            received=received,
            conflicts=pushed.conflicts,
            quarantined=pushed.quarantined,
            carried=carried.sent,
            purged=purged.purged,
            media_sent=media.sent,
            media_waiting=media.waiting,
        )

    def _greet(self, transport: Conversation) -> HelloAnswer:
        try:
            return transport.hello(self._store.device_keys())
        except ServerAnswerError as error:
            if error.answer is None or error.answer.code != "auth.unknown_device":
                raise
            # Restored to before our enrolment: our certificate, which it signed itself, opens the door again.
            return transport.readmit(self._store.own_certificate())

    def _meet(self, project: Project, hello: HelloAnswer) -> Project:
        if hello.project != project.project_id:
            raise AppError("sync.other_project", "This server belongs to another project. Nothing was sent.")
        if not OLDEST_PROTOCOL <= hello.protocol <= PROTOCOL_VERSION:
            raise AppError(
                "sync.version",
                "This program and the server do not understand each other. Update this program; your data are safe.",
                ours=PROTOCOL_VERSION,
            )
        if hello.epoch != project.epoch:
            # The server came back from a backup: it may have lost what it once confirmed (INCIDENTS 6).
            self._store.start_epoch(hello.epoch)
        return self._project()

    def _project(self) -> Project:
        project = self._store.project()
        assert project is not None
        return project

    def _renew(self, project: Project, transport: Conversation) -> Project:
        """Take a new id: this laptop was restored from an old copy, or copied. Asked for by the old key."""
        # Kept before the request, under a name of the old id: if the answer is lost, the same keys ask again.
        keys = self._store.pending_keys(f"renew-{project.device_id}", label=project.device_label)
        request = RenewRequest(
            v=1,
            project=project.project_id,
            device=keys.device_id,
            device_label=keys.label,
            sign_key=public_hex(keys.sign.public_key()),
            seal_key=keys.seal.public_key().public_bytes_raw().hex(),
        )
        answer = transport.post("/v1/devices/renew", request, EnrolAnswer)
        content = answer.certificate.content
        is_ours = (content.device, content.sign_key, content.seal_key) == (
            request.device,
            request.sign_key,
            request.seal_key,
        )
        if not is_ours or not is_certificate_signed(project.server_key, answer.certificate):
            raise AppError("sync.certificate_forged", "The server's answer is not this project's. Nothing was changed.")
        self._store.renew_device(answer, keys)
        transport.hello(self._store.device_keys())
        return self._project()

    def _push_own(
        self, project: Project, transport: Conversation, progress: Callable[[SyncProgress], None]
    ) -> tuple[Pushed, Project, Mapping[str, int]]:
        first_unsent, last = self._store.unsent_range()
        keys = self._store.device_keys()
        try:
            there = transport.get("/v1/devices/me", DeviceState)
        except ServerAnswerError as error:
            if error.status != 403:
                raise
            # Revoked: it may not read any more, but what it still holds goes to the coordinator's quarantine first.
            self._send(project, transport, keys, after_dseq=first_unsent - 1, progress=progress)
            send_media(self._store, transport)
            raise
        if there.high_water > last or not self._store.is_chain_at(there.high_water, there.chain):
            # The server knows another past of this id: never continue it (SYNC 3.3).
            self._store.require_new_device()
            project = self._renew(project, transport)
            return self._push_own(project, transport, progress)
        after_dseq = min(first_unsent - 1, there.high_water)
        pushed = self._send(project, transport, keys, after_dseq=after_dseq, progress=progress)
        return pushed, project, there.authors

    def _send(
        self,
        project: Project,
        transport: Conversation,
        keys: DeviceKeys,
        *,
        after_dseq: int,
        progress: Callable[[SyncProgress], None],
    ) -> Pushed:
        first_unsent, last = self._store.unsent_range(device=keys.device_id)
        return push(
            self._store,
            transport,
            lambda after, limit: prepare(self._store, project, keys, after_dseq=after, limit=limit),
            device=keys.device_id,
            after_dseq=after_dseq,
            on_sent=lambda sent: progress(SyncProgress(SyncStage.SENDING, sent, last - first_unsent + 1)),
            sleep=self._sleep,
        )

    def _push_others(
        self,
        project: Project,
        transport: Conversation,
        known: Mapping[str, int],
        progress: Callable[[SyncProgress], None],
    ) -> Pushed:
        """Send what this laptop's former selves wrote, and what it holds of others that the server lacks.

        Args:
            known: for each author at our sites, the last dseq that the server has without a gap.
        """
        total = Pushed()
        for former in self._store.former_devices():
            first_unsent, _ = self._store.unsent_range(device=former.keys.device_id)
            total = total.plus_all(
                self._send(project, transport, former.keys, after_dseq=first_unsent - 1, progress=progress)
            )
        authors = self._store.carried_authors()
        if not authors:
            return total
        for author in authors:
            total = total.plus_all(self._carry(project, transport, author, after_dseq=known.get(author, -1)))
        return total

    def _carry(self, project: Project, transport: Conversation, author: str, *, after_dseq: int) -> Pushed:
        try:
            return push(
                self._store,
                transport,
                lambda after, limit: prepare_carried(self._store, project, author, after_dseq=after, limit=limit),
                device=author,
                after_dseq=after_dseq,
                on_sent=lambda _: None,
                sleep=self._sleep,
            )
        except ServerAnswerError as error:
            if error.answer is not None and error.answer.code in ("batch.gap", "chain.mismatch"):
                # Others know earlier ones, or another past, of that laptop: theirs to bring, ours to keep.
                return Pushed()
            raise

    def _pull(self, transport: Conversation, progress: Callable[[SyncProgress], None]) -> int:
        self._store.require_nothing_lost()
        received = 0
        while True:
            path = f"/v1/changes?since={quote(self._store.cursor(), safe='')}&limit={PAGE_REVISIONS}"
            page = transport.get_page(path)
            received += self._store.apply_changes(page)
            progress(SyncProgress(SyncStage.RECEIVING, received, 0))
            if not page.envelope.more:
                return received

    def _fetch_assignment(self, transport: Conversation, progress: Callable[[SyncProgress], None]) -> Assignment:
        assignment = transport.get("/v1/assignment", Assignment)
        missing = [form for form in assignment.forms if not self._store.has_form(form.sha256)]
        for done, form in enumerate(missing):
            progress(SyncProgress(SyncStage.FORMS, done, len(missing)))
            package = transport.get(f"/v1/forms/{form.sha256}", FormPackage)
            if sha256_hex(package.to_bytes()) != form.sha256:
                raise AppError("sync.form_damaged", "A questionnaire was damaged on its way. Try again.")
            self._store.save_form(package)
        self._store.save_assignment(assignment)
        self._store.save_peers(assignment.recipients)
        return assignment

    def _verify(self, transport: Conversation, sites: list[str], progress: Callable[[SyncProgress], None]) -> int:
        """Compare the sets of revisions site by site; another laptop may have sent in between, so look twice.

        Returns:
            Revisions that the second look brought.
        """
        received = 0
        for done, site in enumerate(sites):
            progress(SyncProgress(SyncStage.VERIFYING, done, len(sites)))
            if not self._is_equal(transport, site):
                received += self._pull(transport, progress)
                self._require_equal(transport, site)
            # What is the same on both sides may be purged here when its days are over.
            self._store.mark_verified(site, self._now())
        return received

    def _require_equal(self, transport: Conversation, site: str) -> None:
        if not self._is_equal(transport, site):
            raise AppError(
                "sync.sets_differ",
                "Everything was sent, but this laptop and the server do not hold the same set. Sync again; if this "
                "stays, call your coordinator. Nothing is lost on this laptop.",
                site=site,
            )

    def _is_equal(self, transport: Conversation, site: str) -> bool:
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
