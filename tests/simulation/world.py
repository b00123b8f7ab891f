"""A small world of laptops, sticks and a server, all real code on real encrypted files, that lives by one seed."""

import random
import shutil
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

from app.errors import AppError
from app.protocol.wire import ErasureReason, RecordState, Revision, RevisionKind, Role
from app.storage.rows import Consent, InterviewState, Participant
from app.storage.vault_rows import Attachment
from app.sync.bundles import export_bundle, import_bundle
from app.sync.introductions import introduction, take_introduction
from sync_server import deciding, projects, withdrawing
from sync_server.bundling import take_bundle
from sync_server.context import utc_now
from sync_server.database import erasures, ledger, people
from sync_server.restoring import restore
from tests.server.in_process import KEY, enrolled, take_in
from tests.simulation.faults import BadWire, Crash, Deliver, crash_at
from tests.simulation.holdings import (
    BrokenInvariantError,
    Clock,
    Ledger,
    files_of,
    files_on_server,
    held_by,
    on_server,
)
from tests.sync.study import FieldLaptop, Study, open_server
from tests.sync.wired import undisturbed

GIVERS = ("guardian", "school")
QUESTIONS = ("/f/a", "/f/b", "/f/c")
WITH_COORDINATOR = 0.25
"""Share of the worlds in which a third laptop is a coordinator's: it reads, carries and decides, with or without a
network."""


class World:
    """One schedule: steps drawn by a seed, then quiet, then the invariants of SYNC.md 3.4."""

    def __init__(self, study: Study, seed: int) -> None:
        self.study, self.seed = study, seed
        self.chance = random.Random(seed)  # noqa: S311 - a schedule
        self.log: list[str] = []
        self.facts = Ledger()
        self.laptops = [study.laptop() for _ in range(2)]
        if self.chance.random() < WITH_COORDINATOR:
            self.laptops.append(study.laptop(role=Role.COORDINATOR))
        self.editor = enrolled(study.context)
        self.late: list[tuple[bytes, Deliver]] = []
        self.sticks: list[bytes] = []
        self.disks: dict[int, Path] = {}
        self.server_copy: Path | None = None
        self.revoked: set[int] = set()
        self.copies = 0
        self.counts: Counter[str] = Counter()
        for laptop in self.laptops:
            laptop.now = self._clock_of(laptop)

    def _clock_of(self, laptop: FieldLaptop) -> "Clock":
        clock = Clock()
        laptop.store._now = clock
        return clock

    # -- what happens ------------------------------------------------------------------------------------------------

    def live(self, steps: int) -> None:
        """Let things happen."""
        ways: list[tuple[int, Callable[[], None]]] = [
            (6, self.interview),
            (4, self.go_on),
            (8, self.sync),
            (3, self.edit_elsewhere),
            (2, self.crash_laptop),
            (2, self.stick_out),
            (2, self.stick_in),
            (1, self.stick_between),
            (2, self.name_child),
            (1, self.set_clock),
            (1, self.copy_disk),
            (1, self.restore_disk),
            (1, self.copy_server),
            (1, self.restore_server),
            (1, self.revoke),
            (2, self.decide),
            (4 if len(self.field_laptops) < len(self.laptops) else 0, self.decide_on_laptop),
            (1, self.withdraw),
        ]
        for _ in range(steps):
            (way,) = self.chance.choices([way for _, way in ways], [weight for weight, _ in ways])
            self.log.append(way.__name__)
            self.counts[way.__name__] += 1
            way()

    @property
    def field_laptops(self) -> list[FieldLaptop]:
        """Those that children sit at."""
        return self.laptops[:2]

    def one(self) -> int:
        """A laptop, perhaps the coordinator's."""
        return self.chance.randrange(len(self.laptops))

    def one_at_school(self) -> FieldLaptop:
        """A laptop that children sit at."""
        return self.chance.choice(self.field_laptops)

    def _child(self) -> str:
        """Somebody else each time: one who left the study is not asked again."""
        return f"c{self.chance.randrange(10**9)}"

    def interview(self) -> None:
        """A child answers; the class may end before it is finished."""
        laptop = self.one_at_school()
        self._cut(laptop, laptop.begin(self._child()))

    def go_on(self) -> None:
        """An open interview goes on."""
        laptop = self.one_at_school()
        drafts = laptop.store.drafts(laptop.site)
        if drafts:
            self._cut(laptop, self.chance.choice(drafts).entity)

    def _cut(self, laptop: FieldLaptop, entity: str) -> None:
        answers = {path: str(self.chance.randrange(3)) for path in self.chance.sample(QUESTIONS, 2)}
        state = self.chance.choice((RecordState.FINAL, RecordState.UNFINISHED))
        if self.chance.random() < 0.3:
            content = self.chance.randbytes(self.chance.choice((1, 900)))
            sha256 = laptop.store.put_blob(
                content, media_type="image/jpeg", attach_to=Attachment(entity, "/f/photo", "", "photo.jpg")
            )
            answers["/f/photo"] = f"{sha256[:8]}.jpg"
            self.counts["a photo"] += 1
        rev = laptop.cut(entity, answers, state=state)
        if rev is not None:
            self.facts.written[rev] = entity

    def sync(self, rate: float = 0.15) -> None:
        """One laptop syncs over a bad wire."""
        laptop = self.laptops[self.one()]
        laptop.fault = BadWire(
            self.chance,
            rate=rate,
            late=self.late,
            engine=lambda: self.study.context.database.engine,
            restart=self.restart_server,
            counts=self.counts,
        )
        report = laptop.sync()
        self.counts[f"a sync ends {report.code or report.end.value}"] += 1
        laptop.fault = undisturbed
        self.log.append(f"  -> {report.end.value} {report.code}")

    def edit_elsewhere(self) -> None:
        """Another device edits a record that it knows from the server, not having seen what others write just now."""
        with self.study.context.database.reading() as connection:
            entities = ledger.entities_of_log(connection)
            found = ledger.revisions_of(connection, entities)
        open_ones = [one for one in sorted(found) if not found[one][0].is_stub]
        if not open_ones:
            return
        base: Revision = self.chance.choice(sorted(found[self.chance.choice(open_ones)], key=lambda one: one.rev))
        kind = RevisionKind.DELETE if self.chance.random() < 0.2 else RevisionKind.EDIT
        fields = {} if kind is RevisionKind.DELETE else {self.chance.choice(QUESTIONS): str(self.chance.randrange(3))}
        revision = self.editor.revise(
            dict(fields), entity=base.head.entity, parents=(base.rev,), kind=kind, participant=base.head.participant
        )
        self.facts.written[revision.rev] = base.head.entity
        self.deliver_edits()

    def deliver_edits(self) -> None:
        """What another laptop wrote goes to the server, as far as it is not there."""
        with self.study.context.database.reading() as connection:
            self.editor.epoch = self.study.context.project(connection).epoch
            known = people.devices(connection, only=[self.editor.device])
            end = ledger.chain_ends(connection, [self.editor.device])[self.editor.device]
        if known and end.hw + 1 < len(self.editor.revisions):
            take_in(self.study.context, self.editor.batch(end.hw + 1))

    def crash_laptop(self) -> None:
        """The power goes at some statement of an answer, a cut or a sync; then the laptop is started again."""
        number = self.one()
        laptop = self.laptops[number]
        try:
            with crash_at(laptop.store._engine, self.chance.randint(1, 200)):
                if self.chance.random() < 0.5 and laptop in self.field_laptops:
                    self._cut(laptop, laptop.begin(self._child()))
                else:
                    laptop.sync()
        except Crash:
            self.counts["a laptop's power went"] += 1
            self._reopen(number)

    def _reopen(self, number: int) -> None:
        laptop = self.laptops[number]
        laptop.reopened()
        laptop.store._now = laptop.now

    def restart_server(self) -> None:
        """The server process ends at once and is started again."""
        self.study.context.database.close()
        self.study.context = open_server(self.study.folder / "server")

    def stick_out(self) -> None:
        """A bundle for the coordinators."""
        made = export_bundle(self.laptops[self.one()].store, random_bytes=self.chance.randbytes)
        if made.data:
            self.sticks.append(made.data)

    def stick_in(self) -> None:
        """Any stick of before is put into the server or a coordinator's laptop, once more or for the first time."""
        if not self.sticks:
            return
        data = self.chance.choice(self.sticks)
        if self.laptops[2:] and self.chance.random() < 0.5:
            self._hand_over(self.laptops[-1], data)
        else:
            self.take_stick(data)

    def take_stick(self, data: bytes) -> None:
        """The server reads a stick; its receipts travel back to who made it."""
        try:
            taken = take_bundle(self.study.context, data)
        except AppError as error:
            self.log.append(f"  -> stick {error.code}")
            self.counts[f"a stick is refused: {error.code}"] += 1
            return
        self.counts["a stick is taken in"] += 1
        for laptop in self.laptops:
            if laptop.device == taken.maker:
                import_bundle(laptop.store, taken.receipts)

    def stick_between(self) -> None:
        """A laptop hands over to another by stick: what is carried there goes to the server with its next sync."""
        giver, taker = self.chance.sample(self.laptops, 2)
        try:
            # As on a card that goes with the stick; a taker that is its own copy meets itself.
            take_introduction(giver.store, introduction(taker.store))
            made = export_bundle(giver.store, to=taker.device, random_bytes=self.chance.randbytes)
        except AppError as error:
            self.log.append(f"  -> card {error.code}")
            return
        if made.data:
            self._hand_over(taker, made.data)

    def _hand_over(self, taker: FieldLaptop, data: bytes) -> None:
        try:
            import_bundle(taker.store, data)
        except AppError as error:
            self.log.append(f"  -> hand-over {error.code}")
            self.counts[f"a hand-over is refused: {error.code}"] += 1
            return
        self.counts["a hand-over is taken in"] += 1

    def name_child(self) -> None:
        """A child is typed on a list, or named again, or somebody agrees; perhaps on two laptops at once."""
        laptop = self.laptops[self.one()]
        children = [one.code for one in laptop.store.participants(laptop.site)]
        name = f"Name {self.chance.randrange(5)}"
        code = self.chance.choice([*children, self._child()])
        if code not in children:
            laptop.store.add_participant(
                Participant(code=code, site_id=laptop.site, class_label="3A", seat=2, name=name)
            )
        elif code in laptop.store.children_who_left(laptop.site):
            return
        elif self.chance.random() < 0.5:
            laptop.store.record_consent(code, Consent(self.chance.choice(GIVERS), name[-1], "1", "en", laptop.now()))
            self.counts["a consent"] += 1
        else:
            laptop.store.set_name(code, name)

    def set_clock(self) -> None:
        """A laptop's clock jumps, ten years back or some days on."""
        clock = self.laptops[self.one()].now
        assert isinstance(clock, Clock)
        clock.offset = timedelta(days=self.chance.choice((-3650, -1, 5)))

    def copy_disk(self) -> None:
        """Somebody copies a laptop's folder."""
        number = self.one()
        self.copies += 1
        target = self.study.folder / f"disk-{self.copies}"
        store = self.laptops[number].store
        here = store.folder
        store.close()
        shutil.copytree(here, target)
        self._reopen(number)
        self.disks[number] = target

    def restore_disk(self) -> None:
        """The copy is put back: what only this disk held since then is gone, and nothing else."""
        number = self.one()
        if number not in self.disks:
            return
        laptop = self.laptops[number]
        before, files = held_by(laptop.store), files_of(laptop.store)
        folder = laptop.store.folder
        laptop.store.close()
        shutil.rmtree(folder)
        shutil.copytree(self.disks[number], folder)
        self._reopen(number)
        self._note_lost(before - held_by(laptop.store))
        self._note_lost_files(files)
        self._forget_lost_erasures()

    def copy_server(self) -> None:
        """A backup of the server."""
        self.copies += 1
        target = self.study.folder / f"server-{self.copies}.db"
        self.study.copy_of_server(target)
        self.server_copy = target

    def restore_server(self) -> None:
        """The backup is put back; sometimes the present disk is dead and gone."""
        if self.server_copy is None:
            return
        before, files = on_server(self.study.context), files_on_server(self.study.context)
        with self.study.server_stopped() as folder:
            if self.chance.random() < 0.5:
                for file in folder.glob("server.db*"):
                    file.unlink()
            restore(folder, self.server_copy, key=KEY, now_utc=utc_now(), progress=lambda _: None)
        self._note_lost(before - on_server(self.study.context))
        self._note_lost_files(files)
        self._forget_lost_erasures()
        self.deliver_edits()

    def revoke(self) -> None:
        """A laptop is revoked, at most one in a schedule."""
        if not self.revoked and self.chance.random() < 0.5:
            number = self.one()
            self.revoked.add(number)
            with self.study.context.database.reading() as connection:
                known = people.devices(connection, only=[self.laptops[number].device])
            if known:
                projects.revoke(self.study.context, self.laptops[number].device)

    def decide(self) -> None:
        """A coordinator settles something, or takes a decision back."""
        context = self.study.context
        disputes = deciding.disputes(context)
        with context.database.reading() as connection:
            rows = [row for row in ledger.records(connection) if row.state == RecordState.FINAL.value]
            notes = [note for note in erasures.decisions(connection) if note.kind == "resolve"]
        try:
            if notes and self.chance.random() < 0.3:
                written = deciding.undo(context, notes[-1].rev or "", by="sim")
            elif disputes:
                dispute = self.chance.choice(disputes)
                choices = {dispute.field: self.chance.choice(dispute.sides).rev}
                written = (deciding.resolve(context, dispute.entity, choices, by="sim"),)
            elif rows:
                written = (deciding.send_back(context, self.chance.choice(rows).entity, by="sim"),)
            else:
                return
        except AppError as error:
            self.log.append(f"  -> {error.code}")
            return
        for revision in written:
            self.facts.written[revision.rev] = revision.head.entity

    def decide_on_laptop(self) -> None:
        """The coordinator's laptop settles, returns or takes back by what it knows; nobody else hears of it yet."""
        store = self.laptops[-1].store
        if not store.revisions_held() or self.chance.random() < 0.2:
            # The team comes together in the evening.
            for laptop in (self.one_at_school(), self.laptops[-1]):
                laptop.sync()
        there, before = store.to_decide(), held_by(store)
        ways: list[tuple[str, str, Callable[[], None]]] = []
        for record in there.disputed:
            dispute = self.chance.choice(record.disputes)
            choice = {dispute.field: self.chance.choice(dispute.sides).value}
            ways += [("resolve", record.entity, partial(store.resolve, record.entity, choice))] * 3
        for entity in sorted({self.facts.written[rev] for rev in before & set(self.facts.written)}):
            ways.append(("return", entity, partial(store.send_back, entity, reason="other")))
        for made in there.decisions:
            ways += [("undo", made.entity, partial(store.undo, made.rev))] * 2
        if not ways:
            return
        name, entity, way = self.chance.choice(ways)
        try:
            way()
        except AppError as error:
            self.log.append(f"  -> {name} {error.code}")
            return
        self.counts[f"on the coordinator's laptop: {name}"] += 1
        self.facts.written |= dict.fromkeys(held_by(store) - before, entity)

    def withdraw(self) -> None:
        """A family withdraws, at the coordinator's desk or at the laptop."""
        if self.chance.random() < 0.5:
            entities = sorted(set(self.facts.written.values()))
            if entities:
                entity = self.chance.choice(entities)
                withdrawing.erase_records(self.study.context, [entity], by="sim")
                self.facts.erased.add(entity)
            return
        laptop = self.one_at_school()
        own = [row.entity for row in laptop.store.interviews() if row.is_own and row.state is not InterviewState.DRAFT]
        if own:
            entity = self.chance.choice(own)
            laptop.store.withdraw(entity, reason=ErasureReason.WITHDRAWAL)
            self.facts.erased.add(entity)

    # -- who holds what ----------------------------------------------------------------------------------------------

    def _note_lost_files(self, gone: set[str]) -> None:
        """As for revisions."""
        here = files_on_server(self.study.context).union(*(files_of(laptop.store) for laptop in self.laptops))
        self.facts.lost_files |= gone - here

    def _note_lost(self, gone: set[str]) -> None:
        """Of what a disk no longer holds, that which nobody else holds is gone for good: a disk died."""
        elsewhere = on_server(self.study.context).union(*(held_by(laptop.store) for laptop in self.laptops))
        elsewhere |= {revision.rev for revision in self.editor.revisions}
        self.facts.lost |= gone - elsewhere

    def _forget_lost_erasures(self) -> None:
        """A certificate that only a dead disk had is gone with it, as a revision would be."""
        with self.study.context.database.reading() as connection:
            known = set(erasures.erased(connection, self.facts.erased))
        for laptop in self.laptops:
            known |= {stone.subject for stone in laptop.store.tombstones()}
        self.facts.erased &= known

    def require(self, condition: bool, what: str) -> None:
        """Fail with everything that is needed to see why."""
        if not condition:
            raise BrokenInvariantError(f"seed {self.seed}: {what}\n" + "\n".join(self.log))
