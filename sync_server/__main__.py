"""The verbs of `immerse-server`; heavy modules load only when a verb runs, so that --help is quick."""

import click

from sync_server.commands.analysis import changes, diff, figures, list_snapshots, microdata, release, scales
from sync_server.commands.bundles import bundle
from sync_server.commands.data import backup, check, migrate, receipts
from sync_server.commands.deciding import conflicts, decisions, duplicates, quarantine, resolve, send_back, undo
from sync_server.commands.erasing import announce_restore, erase, restore, withdrawal_codes
from sync_server.commands.project import devices, enrol, init, publish, revoke, roster, site
from sync_server.commands.reports import report
from sync_server.commands.serving import serve
from sync_server.commands.snapshots import export, snapshot


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Sync server of Immerse Field: takes in what laptops send, merges it, freezes indicator snapshots.

    The data folder holds one project in one encrypted file. Its key comes from the environment variable
    IMMERSE_SERVER_KEY (64 hexadecimal digits) or from --key-file. For several servers in front of one database, put the
    address of a PostgreSQL database into IMMERSE_SERVER_DATABASE or into the file that --database-file names. A first
    project:

    \b
      immerse-server init "Pilot" --data DIR --key-file KEY
      immerse-server site add school-1 --name "School 1" --country BE --region BE10 --data DIR --key-file KEY
      immerse-server publish questionnaires/wellbeing_older/form.xlsx --age-from 10 --age-to 18 ...
      immerse-server roster add codes.csv ...
      immerse-server serve --port 8300 ...
      immerse-server enrol --site school-1 --label "Laptop 1" --url https://sync.example.org ...

    Exit codes: 0 done; 1 not done, the message says why; 2 wrong usage or a workbook with an error;
    3 `check` found damage.
    """


for command in (
    announce_restore,
    backup,
    bundle,
    changes,
    check,
    conflicts,
    decisions,
    devices,
    diff,
    duplicates,
    enrol,
    erase,
    export,
    figures,
    init,
    list_snapshots,
    microdata,
    migrate,
    publish,
    quarantine,
    receipts,
    release,
    report,
    resolve,
    restore,
    revoke,
    roster,
    scales,
    send_back,
    serve,
    site,
    snapshot,
    undo,
    withdrawal_codes,
):
    main.add_command(command)


if __name__ == "__main__":
    main(prog_name="immerse-server")
