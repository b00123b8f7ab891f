"""Where the program begins; without a command the window opens, and only what its first page needs is loaded."""

import sys


def main() -> None:
    """Entry point of ``immerse-field``; errors that a person can act on are one line, exit code 2 for bad input."""
    if len(sys.argv) == 1:
        from app.commands.window import run_window

        sys.exit(run_window())
    from app.commands.running import run_cli
    from app.commands.verbs import cli

    sys.exit(run_cli(cli))


if __name__ == "__main__":
    main()
