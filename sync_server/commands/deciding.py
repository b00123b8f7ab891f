"""Verbs by which coordinators decide: conflicts, resolve, undo, return, quarantine, duplicates, decisions."""

import getpass
from typing import TYPE_CHECKING

import click

from app.protocol.review import RETURN_REASONS
from sync_server.commands.frame import on_project

if TYPE_CHECKING:
    from sync_server.context import ServerContext

BY = click.option("--by", default=getpass.getuser, show_default="your user name", help="Who decides.")


@click.command()
@click.argument("entity", required=False)
@on_project
def conflicts(context: "ServerContext", entity: str | None) -> None:
    """List fields in dispute, of all records or of ENTITY: record, field, revision, device, value of each side.

    Values are answers of children: mind who looks over your shoulder.
    """
    from sync_server import deciding

    found = deciding.disputes(context, entity=entity)
    for dispute in found:
        for side in dispute.sides:
            value = "(cleared)" if side.value is None else str(side.value)
            click.echo("\t".join((dispute.entity, dispute.field, side.rev, side.device, value)))
    click.echo(f"{len(found)} fields in dispute.", err=True)


@click.command()
@click.argument("entity")
@click.argument("choices", nargs=-1, required=True, metavar="FIELD=REVISION...")
@BY
@on_project
def resolve(context: "ServerContext", entity: str, choices: tuple[str, ...], by: str) -> None:
    """Settle disputed fields of the record ENTITY: for each FIELD, the value of REVISION stands."""
    from sync_server import deciding

    pairs = [choice.partition("=") for choice in choices]
    if any(not rev for _, _, rev in pairs):
        raise click.UsageError("each choice is FIELD=REVISION, as `conflicts` prints them")
    revision = deciding.resolve(context, entity, {field: rev for field, _, rev in pairs}, by=by)
    click.echo(f"Resolved by {revision.rev}. Take it back with: immerse-server undo {revision.rev}")


@click.command()
@click.argument("revision")
@BY
@on_project
def undo(context: "ServerContext", revision: str, by: str) -> None:
    """Take the decision REVISION back; a dispute that it settled is open again."""
    from sync_server import deciding

    written = deciding.undo(context, revision, by=by)
    click.echo(f"Undone by {' '.join(one.rev for one in written)}.")


@click.command("return")
@click.argument("entity")
@click.option(
    "--reason", type=click.Choice(RETURN_REASONS), default="other", show_default=True, help="Told to the interviewer."
)
@BY
@on_project
def send_back(context: "ServerContext", entity: str, reason: str, by: str) -> None:
    """Return the finished interview ENTITY to its laptop: unfinished again, out of indicators until it is done."""
    from sync_server import deciding

    revision = deciding.send_back(context, entity, by=by, reason=reason)
    click.echo(f"Returned by {revision.rev}. The laptop gets it with its next sync.")


@click.group()
def quarantine() -> None:
    """Revisions that wait for a coordinator."""


@quarantine.command("list")
@on_project
def quarantine_list(context: "ServerContext") -> None:
    """List what waits: number, why, record, site, author, dseq, carrier, received, state, revision. No answers."""
    from sync_server.database import ledger

    with context.database.reading() as connection:
        rows = ledger.quarantine(connection)
    for row in rows:
        received = f"{row.received_at_utc:%Y-%m-%d %H:%M}"
        state = "settled" if row.is_rejected else "waits"
        values = (row.id, row.code, row.entity, row.site, row.device, row.dseq, row.carrier, received, state, row.rev)
        click.echo("\t".join(map(str, values)))
    click.echo(f"{sum(not row.is_rejected for row in rows)} waiting.", err=True)


@quarantine.command("accept")
@click.argument("revision")
@BY
@on_project
def quarantine_accept(context: "ServerContext", revision: str, by: str) -> None:
    """Let REVISION into its record."""
    from sync_server import quarantining

    click.echo(f"Accepted as {quarantining.accept(context, revision, by=by)}.")


@quarantine.command("reject")
@click.argument("revision")
@BY
@on_project
def quarantine_reject(context: "ServerContext", revision: str, by: str) -> None:
    """Leave REVISION aside. It is kept and can still be accepted later."""
    from sync_server import quarantining

    quarantining.reject(context, revision, by=by)
    click.echo("Left aside; it is kept.")


@click.group()
def duplicates() -> None:
    """Records with the same form, site and code: one child interviewed twice, or one code given to two children."""


@duplicates.command("list")
@on_project
def duplicates_list(context: "ServerContext") -> None:
    """List groups: form, site, code, answers alike and different; then each record: id, state, answers, devices."""
    from sync_server import duplicates as finding

    found = finding.find(context)
    for group in found:
        values = (group.form, group.site, group.participant, f"{group.same} alike", f"{group.different} different")
        click.echo("\t".join(values))
        for twin in group.twins:
            click.echo(f"\t{twin.entity}\t{twin.state}\t{twin.answered} answers\t{' '.join(twin.devices)}")
    click.echo(f"{len(found)} groups.", err=True)


@duplicates.command("join")
@click.argument("keep")
@click.argument("drop")
@BY
@on_project
def duplicates_join(context: "ServerContext", keep: str, drop: str, by: str) -> None:
    """One child was interviewed twice: KEEP gets the answers that it lacks, DROP is deleted. Both can be undone."""
    from sync_server import duplicates as finding

    first, second = finding.join(context, keep, drop, by=by)
    click.echo(f"Joined by {first.rev} and {second.rev}.")


@duplicates.command("recode")
@click.argument("entity")
@click.argument("code")
@BY
@on_project
def duplicates_recode(context: "ServerContext", entity: str, code: str, by: str) -> None:
    """One code was given to two children: the record ENTITY gets CODE."""
    from sync_server import deciding

    click.echo(f"Recoded by {deciding.recode(context, entity, code, by=by).rev}.")


@duplicates.command("separate")
@click.argument("entities", nargs=-1, required=True)
@BY
@on_project
def duplicates_separate(context: "ServerContext", entities: tuple[str, ...], by: str) -> None:
    """The records ENTITIES are right as they are; they are not listed again."""
    from sync_server import duplicates as finding

    finding.separate(context, entities, by=by)
    click.echo("Noted.")


@click.command()
@on_project
def decisions(context: "ServerContext") -> None:
    """List who decided what: when, who, what, record, revision."""
    from sync_server.database import erasures

    with context.database.reading() as connection:
        for note in erasures.decisions(connection):
            when = f"{note.decided_at_utc:%Y-%m-%d %H:%M}"
            click.echo("\t".join((when, note.decided_by, note.kind, note.entity, note.rev or "")))
