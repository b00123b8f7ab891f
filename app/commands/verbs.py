"""Which commands there are; each one's module is imported when it is called."""

import sys

import click

from app import __version__


class _LazyGroup(click.Group):
    """Imports a command's module when it is called: the window must not wait for what only one command needs."""

    _MODULES = {  # noqa: RUF012 - a constant table
        "audit": "app.commands.audit",
        "demo": "app.commands.demo",
        "bundle": "app.commands.bundle",
        "enrol": "app.commands.field",
        "sync": "app.commands.field",
        "check": "app.commands.field",
        "backup": "app.commands.vault",
        "restore": "app.commands.vault",
        "salvage": "app.commands.vault",
        "keys": "app.commands.vault",
        "retention": "app.commands.vault",
        "form": "app.commands.form",
        "import-answers": "app.commands.trials",
        "simulate": "app.commands.trials",
        "self-test": "app.commands.self_test",
    }

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(self._MODULES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self._MODULES:
            return None
        from importlib import import_module

        command = getattr(import_module(self._MODULES[cmd_name]), cmd_name.replace("-", "_"))
        assert isinstance(command, click.Command)
        return command


@click.group(cls=_LazyGroup, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="immerse-field")
@click.option("--self-test", "is_self_test", is_flag=True, hidden=True, help="The same as the command self-test.")
@click.pass_context
def cli(context: click.Context, is_self_test: bool) -> None:
    """Interviews with children, offline, on an encrypted store. Without a command the window opens."""
    if is_self_test:
        from app.commands.self_test import self_test

        context.invoke(self_test)
    elif context.invoked_subcommand is None:
        from app.commands.window import open_window

        sys.exit(open_window())
