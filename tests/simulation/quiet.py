"""The quiet after a schedule: everybody syncs until nothing moves, and then the invariants of SYNC.md 3.4 hold."""

from app.errors import AppError
from app.sync import SyncEnd
from app.sync.bundles import export_bundle
from sync_server import deciding, media, quarantining
from sync_server.checking import check_all
from sync_server.database import erasures, ledger
from sync_server.database import media as stored_media
from tests.simulation.holdings import accepted_on_server, laptop_problem, list_of, on_server
from tests.simulation.world import World
from tests.sync.study import FieldLaptop

ROUNDS = 4


def settle(world: World) -> None:
    """Nothing fails any more: sticks are put in, everybody syncs, a coordinator lets in what waits."""
    for number in sorted(world.revoked):
        made = export_bundle(world.laptops[number].store, random_bytes=world.chance.randbytes, everything=True)
        if made.data:
            world.take_stick(made.data)
    world.deliver_edits()
    _converge(world)
    with world.study.context.database.reading() as connection:
        waiting = [row for row in ledger.quarantine(connection) if not row.is_rejected]
    for row in waiting:
        try:
            world.facts.written[quarantining.accept(world.study.context, row.rev, by="sim")] = row.entity
        except AppError as error:
            world.log.append(f"  -> accept {error.code}")
    if waiting:
        _converge(world)


def _converge(world: World) -> None:
    """Everybody syncs, and then those who lack something, until nobody does; that must come soon."""
    restless = [number for number in range(len(world.laptops)) if number not in world.revoked]
    for _ in range(ROUNDS):
        # Who brings something goes first, so that the others need no second sync to have it.
        restless.sort(key=lambda number: not _waits(world.laptops[number]))
        for number in restless:
            report = world.laptops[number].sync()
            world.require(report.end is SyncEnd.DONE, f"laptop {number} ends quiet with {report.code}")
        restless = _restless(world, newest=world.laptops[restless[-1]]) if restless else []
        if not restless:
            return
    world.require(False, f"no rest after {ROUNDS} rounds; lists of children: {[list_of(one) for one in world.laptops]}")


def _waits(laptop: FieldLaptop) -> bool:
    first_unsent, last = laptop.store.unsent_range()
    return first_unsent <= last


def _restless(world: World, *, newest: FieldLaptop) -> list[int]:
    """The laptops that lack something which the server or the one that synced last has."""
    accepted, children = accepted_on_server(world.study.context), list_of(newest)
    with world.study.context.database.reading() as connection:
        erased = erasures.erased(connection, world.facts.erased)
    return [
        number
        for number, laptop in enumerate(world.laptops)
        if number not in world.revoked
        and (
            list_of(laptop) != children
            or set(laptop.store.head_set(laptop.site)) != accepted
            or not erased <= {stone.subject for stone in laptop.store.tombstones()}
        )
    ]


def check(world: World) -> None:
    """The invariants of SYNC.md 3.4."""
    context = world.study.context
    problems = [step.problems for step in check_all(context, progress=lambda _: None) if step.problems]
    world.require(not problems, f"server is not consistent: {problems}")
    missing = set(world.facts.written) - on_server(context) - world.facts.lost
    world.require(not missing, f"{len(missing)} revisions were lost")
    _check_erasures(world)
    with context.database.reading() as connection:
        pending = {file.sha256 for _, file in media.pending(connection)} - world.facts.lost_files
    world.require(not pending, f"{len(pending)} attachments did not come")
    accepted, disputes = accepted_on_server(context), set(deciding.disputes(context))
    for number, laptop in enumerate(world.laptops):
        is_member = number not in world.revoked
        problem = laptop_problem(laptop, accepted if is_member else None, world.facts.erased)
        world.require(problem is None, f"laptop {number} {problem}")
        world.require(
            not is_member or set(laptop.store.disputes()) == disputes,
            f"laptop {number} sees other conflicts than the server",
        )


def _check_erasures(world: World) -> None:
    erased = world.facts.erased
    with world.study.context.database.reading() as connection:
        revisions = ledger.revisions_of(connection, erased)
        files = {row.entity for row in stored_media.all_media(connection)}
        world.require(erasures.erased(connection, erased) >= erased, "an erasure was forgotten")
    for found in revisions.values():
        world.require(all(one.is_stub for one in found), "erased content is on the server")
    world.require(not files & erased, "an erased record's attachment is on the server")
